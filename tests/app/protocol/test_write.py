import tomllib

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import StorageError
from app.protocol.findings import converted
from app.protocol.library import SHIPPED, load
from app.protocol.model import Budget, ProtocolFile
from app.protocol.read import read_protocol
from app.protocol.texts import Remark, Says
from app.protocol.write import save, written
from app.strokes.written import Point
from tests.files import PROTOCOLS

TEXT = (SHIPPED / "lumbar.toml").read_text(encoding="utf-8")
FILE = load("lumbar").file
changed = msgspec.structs.replace

WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
MM = st.floats(-200, 200).map(lambda mm: round(mm, 1))
POINTS = st.builds(Point, at=st.sampled_from(["PSIS", "rib12_tip"]), lateral_mm=MM, cranial_mm=MM)
KEYS = st.lists(WORDS, max_size=2).map(tuple)
REMARKS = st.builds(Remark, text=WORDS, says=st.sampled_from(Says), sources=KEYS)
TABLES = st.dictionaries(st.integers(1, 60), st.floats(0.5, 900), min_size=1, max_size=5).map(
    lambda rows: tuple((float(minutes), amount) for minutes, amount in sorted(rows.items()))
)


@st.composite
def files(draw) -> ProtocolFile:
    """Protocols as an author might change ours: other words, paths, times, more or fewer strokes."""
    strokes = []
    for entry in draw(st.permutations(FILE.strokes))[: draw(st.integers(1, 4))]:
        time = changed(entry.time, by_minutes=draw(TABLES), budget=draw(st.sampled_from(Budget)))
        if hasattr(entry.hands.motion, "path"):
            path = tuple(draw(st.lists(POINTS, min_size=2, max_size=4)))
            hands = changed(entry.hands, motion=changed(entry.hands.motion, path=path, weight=None))
        else:
            motion = draw(st.sampled_from(FILE.strokes)).hands.motion
            hands = changed(entry.hands, lag_s=draw(st.floats(0, 2)), motion=motion)
        terms = draw(st.dictionaries(st.sampled_from(["en", "ru", "fr"]), WORDS))
        card = changed(entry.card, terms=terms, notes=tuple(draw(st.lists(REMARKS, max_size=2))))
        reps = draw(st.sampled_from([FILE.strokes[1].reps, None]))
        strokes.append(changed(entry, name=draw(WORDS), time=time, hands=hands, card=card, reps=reps))
    session = changed(FILE.session, one_long_pass=draw(st.booleans()), repeats=tuple(draw(st.lists(WORDS))))
    mistakes = tuple(draw(st.lists(REMARKS, max_size=5)))
    return changed(FILE, title=draw(WORDS), strokes=tuple(strokes), session=session, mistakes=mistakes)


def read_back(text: str) -> ProtocolFile:
    return converted(tomllib.loads(text), ProtocolFile)


@settings(max_examples=5)
@given(files())
def test_what_is_written_reads_back_the_same_with_and_without_a_file_to_write_into(file):
    assert read_back(written(file)) == file
    assert read_back(written(file, TEXT)) == file


def test_a_protocol_that_has_not_changed_is_written_letter_for_letter():
    assert written(FILE, TEXT) == TEXT
    small = (PROTOCOLS / "small.toml").read_text(encoding="utf-8")
    assert written(read_protocol(PROTOCOLS / "small.toml").file, small) == small


def test_one_changed_figure_changes_one_line():
    deep = FILE.strokes[1]
    pressure = changed(deep.hands.pressure, usual=5.5)
    hands = changed(deep.hands, pressure=pressure)
    file = changed(FILE, strokes=(FILE.strokes[0], changed(deep, hands=hands), *FILE.strokes[2:]))
    before, after = TEXT.splitlines(), written(file, TEXT).splitlines()
    assert len(before) == len(after)
    differing = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert differing == [
        (
            "pressure = { least = 5, usual = 6, most = 7, on_return = 1 }",
            "pressure = { least = 5, usual = 5.5, most = 7, on_return = 1 }",
        )
    ]


def test_fields_of_a_newer_file_and_its_comments_are_kept():
    text = (PROTOCOLS / "newer.toml").read_text(encoding="utf-8")
    file = read_protocol(PROTOCOLS / "newer.toml", newer_too=True).file
    again = written(changed(file, title="Another"), text)
    assert 'music = "slow" # a field of a later format' in again
    assert 'scent = { oil = "none" }' in again
    assert tomllib.loads(again)["format"] == 2
    assert tomllib.loads(again)["title"] == "Another"


def test_saving_replaces_the_file_whole(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("old", encoding="utf-8")
    save(FILE, path, TEXT)
    assert path.read_text(encoding="utf-8") == TEXT
    assert [file.name for file in tmp_path.iterdir()] == ["mine.toml"]


def test_a_place_that_cannot_be_written_is_told_and_leaves_nothing_behind(tmp_path):
    (tmp_path / "mine.toml").mkdir()
    with pytest.raises(StorageError):
        save(FILE, tmp_path / "mine.toml")
    with pytest.raises(StorageError):
        save(FILE, tmp_path / "gone" / "mine.toml")
    assert [file.name for file in tmp_path.iterdir()] == ["mine.toml"]
