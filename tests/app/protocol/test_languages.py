"""A protocol's sentences in another language: read from a file beside it and laid over it."""

import json
import shutil

import pytest

from app.errors import NewerFileError, ProtocolError
from app.protocol.languages import (
    Texts,
    in_language,
    is_texts,
    languages_beside,
    missing,
    read_shipped_texts,
    read_texts,
    words_of,
)
from app.protocol.library import load, names, texts
from app.protocol.schema import TEXTS_SCHEMA_FILE, texts_schema_text
from tests.files import PROTOCOLS

LUMBAR = load("lumbar")
HEAD = 'format = 1\nlanguage = "fi"\n'


@pytest.fixture
def beside(tmp_path):
    """Write texts beside a copy of the standard protocol; their path."""

    def _beside(text, language="fi"):
        path = tmp_path / f"mine.{language}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return _beside


def faults_of(path):
    with pytest.raises(ProtocolError) as caught:
        read_texts(path, LUMBAR)
    return [(fault.source, fault.place, fault.value, fault.expected) for fault in caught.value.faults]


def test_texts_are_laid_over_the_same_places_and_nothing_else_changes(beside):
    path = beside(
        f'{HEAD}title = "Alaselkä"\nposition = "Vatsallaan."\n[steps]\n3 = "Hieronta"\n'
        '[strokes.3a.card]\nshort = "Pitkittäin"\ncontact = "Neljä sormenpäätä"\n'
    )
    told = in_language(LUMBAR, read_texts(path, LUMBAR))
    assert (told.file.language, told.file.title, told.file.position.text) == ("fi", "Alaselkä", "Vatsallaan.")
    assert told.file.steps[2].name == "Hieronta"
    card, own = told.entry("3a").card, LUMBAR.entry("3a").card
    assert (card.short, card.contact.text) == ("Pitkittäin", "Neljä sormenpäätä")
    assert card.contact.says is own.contact.says
    assert card.direction == own.direction
    assert told.entry("2").hands == LUMBAR.entry("2").hands
    assert told.strokes is LUMBAR.strokes
    assert LUMBAR.file.title == "Lower back"


def test_what_is_missing_is_named_and_stays_in_the_protocols_language(beside):
    found = read_texts(beside(f'{HEAD}title = ""\nsummary = "Kuusi vaihetta."\n'), LUMBAR)
    lacks = missing(LUMBAR, found)
    assert lacks[0] == "title"
    assert "summary" not in lacks
    assert "preparation.1" in lacks
    assert "strokes.3c.card.notes.1" in lacks
    assert len(lacks) == len(words_of(LUMBAR.file)) - 1
    assert in_language(LUMBAR, found).file.title == "Lower back"


WRONG = [
    ("made_from = 7", "line 3, made_from", "7", "a text, as check tells it"),
    ("titel = 7", "line 3, titel", "7", "no such place; perhaps title"),
    ("qqq = 7", "line 3, qqq", "7", "a place of the protocol's texts"),
    ("title = 7", "line 3, title", "7", "a text of at most 52 characters"),
    ('[strokes.7]\nname = "x"', "line 3, strokes.7", "a table with name", "a place of the protocol's texts"),
    ("[strokes.1]\nstep = 2", "line 4, strokes.1.step", "2", "a place of the protocol's texts"),
    ("[strokes.1.card]\nshoort = 'x'", "line 4, strokes.1.card.shoort", "x", "no such place; perhaps short"),
    ("preparation = ['one']", "line 3, preparation", "1 texts", "7, in the order of the protocol"),
    ("preparation = 'one'", "line 3, preparation", "one", "a list in brackets"),
    ("strokes = 'one'", "line 3, strokes", "one", "a table"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "value", "expected"), WRONG)
def test_a_wrong_text_is_told_with_file_place_value_and_what_was_expected(
    beside, text, place, value, expected
):
    path = beside(HEAD + text)
    assert faults_of(path) == [(str(path), place, value, expected)]


def test_a_text_may_be_thirty_percent_longer_than_the_protocols_own_and_no_more(beside):
    start = f"{HEAD}[strokes.1.card]\ncontact = "
    assert read_texts(beside(f"{start}'{28 * 'x'}'"), LUMBAR)
    (fault,) = faults_of(beside(f"{start}'{29 * 'x'}'"))
    assert fault[2:] == (f"{29 * 'x'} (29 characters)", "a text of at most 28 characters")


def test_the_language_is_that_of_the_files_name_and_not_the_protocols_own(beside):
    path = beside(HEAD, "et")
    assert faults_of(path) == [(str(path), "line 2, language", "fi", "et, as in the file's name")]
    own = beside('format = 1\nlanguage = "en"\n', "en")
    assert "not the protocol's own" in faults_of(own)[0][3]


def test_a_newer_file_of_texts_is_told_apart(beside):
    with pytest.raises(NewerFileError):
        read_texts(beside('format = 2\nlanguage = "fi"\n'), LUMBAR)


def test_texts_beside_a_protocol_of_ones_own_are_found_and_are_no_protocol(tmp_path):
    mine = tmp_path / "mine.toml"
    shutil.copy(PROTOCOLS / "small.toml", mine)
    beside = tmp_path / "mine.fi.toml"
    beside.write_text(f'{HEAD}title = "Oma"\n', encoding="utf-8")
    protocol = load(str(mine))
    assert languages_beside(mine) == ("fi",)
    assert is_texts(beside)
    assert not is_texts(mine)
    assert texts(str(mine), protocol, "fi") == Texts("fi", {("title",): "Oma"})
    assert texts(str(mine), protocol, "sv") is None
    assert texts(str(mine), protocol, protocol.file.language) is None
    assert names() == ("lumbar",)


def test_the_published_schema_of_texts_is_that_of_the_model():
    assert TEXTS_SCHEMA_FILE.read_text(encoding="utf-8") == texts_schema_text(), (
        "renew it: python3 -m app check --texts-schema > assets/protocols/texts.schema.json"
    )
    schema = json.loads(texts_schema_text())["properties"]
    stroke = schema["strokes"]["additionalProperties"]
    assert set(stroke["properties"]) == {"name", "card"}
    assert stroke["properties"]["card"]["properties"]["contact"] == {"type": "string", "maxLength": 28}
    assert schema["preparation"]["items"] == {"type": "string", "maxLength": 520}


def test_shipped_texts_are_read_as_any_others():
    for language in ("es", "ru"):
        path = PROTOCOLS.parents[2] / "assets" / "protocols" / f"lumbar.{language}.toml"
        assert read_shipped_texts(path) == read_texts(path, LUMBAR)
