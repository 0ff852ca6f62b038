"""What the standard protocol says in words."""

import re
from collections.abc import Iterator

import pytest

from app.protocol.library import load
from app.protocol.texts import Label, Remark, Says

FILE = load("lumbar").file
PROMISES = re.compile(
    r"\b(cures?|heals?|guarantee[sd]?|eliminates?|treats|miracle|always helps)\b", re.IGNORECASE
)


def things(thing: object) -> Iterator[object]:
    yield thing
    if isinstance(thing, (tuple, list)):
        for item in thing:
            yield from things(item)
    for name in getattr(thing, "__struct_fields__", ()):
        yield from things(getattr(thing, name))


def test_the_six_steps_hold_the_nine_strokes_in_the_order_of_the_source():
    assert [step.step for step in FILE.steps] == [1, 2, 3, 4, 5, 6]
    by_step = [[entry.id for entry in FILE.strokes if entry.step == step.step] for step in FILE.steps]
    assert by_step == [["1"], ["2"], ["3a", "3b", "3c", "3d"], ["4"], ["5"], ["6"]]
    assert all(entry.says.order is Says.SOURCE for entry in FILE.strokes)


def test_the_figures_of_the_source_bear_its_mark_and_only_they_do():
    assert (FILE.session.shortest_min, FILE.session.longest_min, FILE.session.says) == (10, 40, Says.SOURCE)
    assert (FILE.course.fewest, FILE.course.most, FILE.course.says) == (10, 15, Says.SOURCE)
    counted = {entry.id: entry.reps for entry in FILE.strokes if entry.reps}
    assert list(counted) == ["2"]
    assert (counted["2"].fewest, counted["2"].most, counted["2"].says) == (15, 20, Says.SOURCE)
    assert all(entry.tempo.says is not Says.SOURCE for entry in FILE.strokes)
    assert all(entry.says.path is not Says.SOURCE for entry in FILE.strokes)


def test_nothing_on_safety_is_put_into_the_mouth_of_the_source():
    remarks = [thing for thing in things(FILE.safety) if isinstance(thing, Remark)]
    assert len(remarks) > 25
    assert not [remark.text for remark in remarks if remark.says is Says.SOURCE]
    assert not [entry.id for entry in FILE.strokes if entry.card.caution.says is Says.SOURCE]


@pytest.mark.parametrize("entry", FILE.strokes, ids=lambda entry: entry.id)
def test_every_stroke_has_its_term_in_five_languages(entry):
    assert set(entry.card.terms) == {"en", "ru", "de", "es", "fr"}
    assert re.search("[а-я]", entry.card.terms["ru"])


def test_what_is_published_names_where_and_every_source_is_used():
    remarks = [thing for thing in things(FILE) if isinstance(thing, Remark)]
    assert not [remark.text for remark in remarks if remark.says is Says.PUBLISHED and not remark.sources]
    naming = [thing for thing in things(FILE) if isinstance(getattr(thing, "sources", None), tuple)]
    assert set(FILE.sources) == {key for thing in naming for key in thing.sources}


def test_nothing_promises_a_cure():
    claimed = {claim.claim for claim in FILE.claims}
    texts = [thing for thing in things(FILE) if isinstance(thing, str) and thing not in claimed]
    assert not [text for text in texts if PROMISES.search(text)]


def test_claims_carry_all_three_labels_and_only_what_was_studied_is_called_supported():
    assert {claim.label for claim in FILE.claims} == set(Label)
    assert all(claim.sources for claim in FILE.claims if claim.label is Label.SUPPORTED)


def test_pressure_words_cover_the_whole_scale():
    upper = [word.up_to for word in FILE.pressure_words]
    assert upper == sorted(upper)
    assert upper[-1] == 10
    assert 7 in upper
