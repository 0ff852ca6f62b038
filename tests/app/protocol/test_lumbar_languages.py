"""The standard protocol in other languages: complete, none of it English, and no cure promised."""

import re

import pytest

from app.protocol.languages import (
    in_language,
    is_stale,
    languages_beside,
    missing,
    path_in,
    read_texts,
    words_of,
)
from app.protocol.library import SHIPPED, load

FILE = SHIPPED / "lumbar.toml"
LUMBAR = load("lumbar")
TEXTS = {code: read_texts(path_in(FILE, code), LUMBAR) for code in languages_beside(FILE)}
PROMISES = {
    "es": r"\b(cura\w*|sana\w*|garantiza\w*|elimina\w*|milagro\w*)\b",
    "ru": r"\b(вылечи\w*|исцел\w*|гарантир\w*|избав\w*|чудо\w*)\b",
}
FIGURES = re.compile(r"\d+")


@pytest.mark.parametrize("code", TEXTS)
def test_every_text_of_the_protocol_is_there(code):
    assert missing(LUMBAR, TEXTS[code]) == ()


@pytest.mark.parametrize("code", TEXTS)
def test_no_text_is_left_in_english(code):
    own = words_of(LUMBAR.file)
    same = [text for place, text in TEXTS[code].at.items() if text == own[place].text]
    assert [text for text in same if " " in text] == []


@pytest.mark.parametrize("code", TEXTS)
def test_the_figures_in_a_sentence_are_those_of_the_protocol(code):
    own = words_of(LUMBAR.file)
    for place, text in TEXTS[code].at.items():
        if place[0] not in ("course", "claims"):
            assert set(FIGURES.findall(text)) == set(FIGURES.findall(own[place].text)), place


@pytest.mark.parametrize("code", TEXTS)
def test_names_are_told_apart(code):
    told = in_language(LUMBAR, TEXTS[code]).file
    assert len({entry.name for entry in told.strokes}) == len(told.strokes)
    assert len({entry.card.short for entry in told.strokes}) == len(told.strokes)


@pytest.mark.parametrize("code", TEXTS)
def test_nothing_promises_a_cure_in_any_language(code):
    claims = {place for place in TEXTS[code].at if place[-1] == "claim"}
    told = {place: text for place, text in TEXTS[code].at.items() if place not in claims}
    wrong = re.compile(PROMISES[code], re.IGNORECASE)
    assert [text for text in told.values() if wrong.search(text)] == []


@pytest.mark.parametrize("code", TEXTS)
def test_the_texts_were_made_from_those_that_the_protocol_has_now(code):
    assert not is_stale(LUMBAR, TEXTS[code]), (
        f"compare lumbar.{code}.toml with lumbar.toml, then write what check tells as made_from"
    )
    assert TEXTS[code].made_from
