from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as replaced

from app.anatomy.landmarks import reference_body
from app.errors import InputError
from app.protocol.library import load
from app.session.plan import plan_session
from app.session.timeline import Timeline

LENGTHS = range(10, 41)
ORDER = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
TECHNIQUE_S = {
    10: {"1": 60, "2": 112.5, "3a": 77.5, "3b": 75, "3c": 50, "3d": 60, "4": 125, "5": 20, "6": 20},
    20: {"1": 110, "2": 135, "3a": 175, "3b": 170, "3c": 90, "3d": 125, "4": 315, "5": 40, "6": 40},
    30: {"1": 150, "2": 150, "3a": 260, "3b": 250, "3c": 160, "3d": 190, "4": 520, "5": 60, "6": 60},
    40: {"1": 200, "2": 150, "3a": 354, "3b": 342, "3c": 234, "3d": 270, "4": 720, "5": 60, "6": 70},
}
"""The worked-out split of the session, without the changes of hands."""
NEAR = {"3c": 0.40}
"""3c comes in whole passes of 30.8 s, of which only two fit into the 90 s that a thumb may work."""


@cache
def planned(minutes: int) -> Timeline:
    return plan_session(load("lumbar"), minutes, reference_body())


def seconds(timeline: Timeline, stroke_id: str) -> float:
    return sum(row.end_s - row.start_s for row in timeline.rows if row.stroke.stroke_id == stroke_id)


@pytest.mark.parametrize("minutes", LENGTHS)
def test_every_length_is_met_to_the_second(minutes):
    assert planned(minutes).total_s == pytest.approx(60 * minutes, abs=1e-5)


@pytest.mark.parametrize("minutes", LENGTHS)
def test_strokes_come_in_the_order_of_the_source(minutes):
    ids = [row.stroke.stroke_id for row in planned(minutes).rows]
    rounds = 1 if minutes < 25 else 2 if minutes < 35 else 3
    assert tuple(ids) == ORDER[:2] + ORDER[2:7] * rounds + ORDER[7:]
    assert [row.round for row in planned(minutes).rows[2:-2:5]] == list(range(1, rounds + 1))


@pytest.mark.parametrize("minutes", LENGTHS)
def test_rows_follow_one_another_and_hold_whole_cycles(minutes):
    rows = planned(minutes).rows
    assert rows[0].change_s == 0.0
    for before, after in pairwise(rows):
        assert before.end_s == after.change_s
    for row in rows:
        assert row.cycles >= 1
        assert row.end_s - row.start_s == pytest.approx(row.cycles * row.stroke.cycle_s, abs=1e-5)


@pytest.mark.parametrize("minutes", LENGTHS)
def test_changes_of_hands_take_three_to_five_seconds_and_those_with_a_turn_no_less(minutes):
    first, *rows = planned(minutes).rows
    assert first.start_s == 5.0
    turned, stayed = [], []
    for before, after in pairwise((first, *rows)):
        length_s = after.start_s - after.change_s
        assert 3.0 - 1e-6 <= length_s <= 5.0 + 1e-6
        (stayed if before.stroke.stance == after.stroke.stance else turned).append(length_s)
    assert min(turned) >= max(stayed) - 1e-5


@pytest.mark.parametrize("minutes", LENGTHS)
def test_no_thumb_works_longer_than_90_s_without_a_change(minutes):
    bouts = [row for row in planned(minutes).rows if row.stroke.stroke_id == "3c"]
    assert all(row.end_s - row.start_s <= 90.0 for row in bouts)


def test_deep_stroking_never_leaves_the_sourced_count_and_never_falls_with_length():
    counts = [planned(minutes).rows[1].cycles for minutes in LENGTHS]
    assert counts == sorted(counts)
    assert (counts[0], counts[10], counts[20], counts[-1]) == (15, 18, 20, 20)


def test_percussion_lasts_20_to_70_s():
    for minutes in LENGTHS:
        assert all(20.0 <= round(seconds(planned(minutes), name), 3) <= 70.0 for name in ("5", "6"))


@pytest.mark.parametrize("minutes", TECHNIQUE_S)
def test_shares_stay_close_to_the_worked_out_split(minutes):
    timeline = planned(minutes)
    for name, wanted_s in TECHNIQUE_S[minutes].items():
        near = NEAR.get(name, 0.125)
        assert seconds(timeline, name) == pytest.approx(wanted_s, rel=near), name


def test_rounds_of_one_session_differ_by_one_set_at_most():
    for minutes in LENGTHS:
        for name in ORDER[2:7]:
            rows = [row for row in planned(minutes).rows if row.stroke.stroke_id == name]
            at_once = load("lumbar").entry(name).time.cycles_at_once
            counts = [row.cycles // at_once for row in rows]
            assert max(counts) - min(counts) <= 1


def test_one_long_pass_has_a_single_round_at_any_length():
    protocol = load("lumbar")
    session = replaced(protocol.file.session, one_long_pass=True)
    protocol = replace(protocol, file=replaced(protocol.file, session=session))
    timeline = plan_session(protocol, 40, reference_body())
    assert tuple(row.stroke.stroke_id for row in timeline.rows) == ORDER
    assert timeline.total_s == pytest.approx(2400.0, abs=8.0)


AMOUNTS = st.lists(st.integers(1, 400), min_size=9, max_size=9)


@settings(max_examples=40)
@given(AMOUNTS, st.integers(10, 40), st.integers(1, 5), st.sampled_from([0.0, 5.0, 30.0]))
def test_whatever_an_author_asks_for_no_row_is_empty_and_none_overlaps(amounts, minutes, rounds, opening_s):
    protocol = load("lumbar")
    strokes = tuple(
        replaced(entry, time=replaced(entry.time, by_minutes=((10.0, float(amount)),)))
        for entry, amount in zip(protocol.file.strokes, amounts, strict=True)
    )
    session = replaced(protocol.file.session, rounds=((1, rounds),), opening_s=opening_s)
    file = replaced(protocol.file, strokes=strokes, session=session)
    timeline = plan_session(replace(protocol, file=file), minutes, reference_body())
    assert len(timeline.rows) == 4 + 5 * rounds
    at_s = 0.0
    for row in timeline.rows:
        assert row.change_s == at_s <= row.start_s < row.end_s
        assert row.cycles >= 1
        at_s = row.end_s


@pytest.mark.parametrize("minutes", [9, 41, 0, -3])
def test_a_length_outside_the_protocol_is_bad_input(minutes):
    with pytest.raises(InputError) as caught:
        plan_session(load("lumbar"), minutes, reference_body())
    assert caught.value.faults[0].expected == "10 to 40"
