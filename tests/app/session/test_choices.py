from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.landmarks import reference_body
from app.errors import InputError
from app.protocol.library import load
from app.session.choices import NO_CHOICES, Choices, Turn
from app.session.cues import CueKind, cues
from app.session.moment import moment_at
from app.session.plan import NEAR_S, plan_session
from app.session.replan import choices_for, done_before, kept_time_s

LUMBAR, BODY = load("lumbar"), reference_body()
IDS = [stroke.stroke_id for stroke in LUMBAR.strokes]
DEEP = Turn("2", 1)


def planned(minutes=20, choices=NO_CHOICES, **how):
    return plan_session(LUMBAR, minutes, BODY, choices, **how)


def cycles(timeline):
    return {row.turn: row.cycles for row in timeline.rows}


@pytest.mark.parametrize("minutes", [10, 40])
@pytest.mark.parametrize("stroke_id", IDS)
def test_what_is_left_out_gives_its_time_to_the_others(minutes, stroke_id):
    turn = Turn(stroke_id, 1)
    plan = planned(minutes, NO_CHOICES.skip(turn, True))
    assert turn not in cycles(plan)
    assert len(plan.rows) == len(planned(minutes).rows) - 1
    assert plan.total_s == pytest.approx(60 * minutes, abs=NEAR_S)
    (out,) = plan.left_out
    assert (out.turn, out.seconds) == (turn, pytest.approx(_seconds(planned(minutes), turn)))
    assert planned(minutes, NO_CHOICES.skip(turn, True).skip(turn, False)) == planned(minutes)


def _seconds(timeline, turn):
    return next(row.end_s - row.start_s for row in timeline.rows if row.turn == turn)


def test_what_is_left_out_stands_before_what_follows():
    plan = planned(20, Choices(skipped=frozenset({Turn("1", 1), Turn("3b", 1), Turn("6", 1)})))
    assert [(out.turn.stroke_id, out.at) for out in plan.left_out] == [("1", 0), ("3b", 2), ("6", 6)]


def test_a_session_of_counts_alone_is_as_long_as_they_take_and_says_so():
    others = frozenset(Turn(stroke_id, 1) for stroke_id in IDS if stroke_id != "2")
    plan = planned(20, Choices(skipped=others))
    assert [row.turn for row in plan.rows] == [DEEP]
    assert plan.total_s == pytest.approx(LUMBAR.file.session.opening_s + 18 * 7.5)
    with pytest.raises(InputError, match="left out"):
        planned(20, Choices(skipped=others | {DEEP}))


@pytest.mark.parametrize("stroke_id", IDS)
def test_a_locked_stroke_keeps_its_cycles_whatever_the_length(stroke_id):
    turn = Turn(stroke_id, 1)
    kept = cycles(planned(20))[turn]
    for minutes in (15, 25, 40):
        plan = planned(minutes, NO_CHOICES.lock(turn, kept))
        assert cycles(plan)[turn] == kept
        assert plan.total_s == pytest.approx(60 * minutes, abs=NEAR_S)


@pytest.mark.parametrize("stroke_id", IDS)
def test_once_more_comes_right_behind_and_the_session_stays_as_long(stroke_id):
    turn = Turn(stroke_id, 1)
    plan = planned(20, NO_CHOICES.repeat(turn, True))
    turns = [row.turn for row in plan.rows]
    second = turns.index(turn._replace(again=1))
    thumbs = stroke_id == "3c"
    assert second - turns.index(turn) == (2 if thumbs else 1)
    assert plan.total_s == pytest.approx(1200, abs=NEAR_S)
    assert all(row.end_s - row.start_s <= 90.1 for row in plan.rows if row.stroke.stroke_id == "3c")
    assert planned(20, NO_CHOICES.repeat(turn, True).skip(turn._replace(again=1), True)) == planned(20)


def test_no_hand_jumps_where_a_stroke_comes_once_more():
    for stroke_id in ("1", "2", "3d", "4", "5"):
        plan = planned(20, NO_CHOICES.repeat(Turn(stroke_id, 1), True))
        for t_s in [t_s for row in plan.rows for t_s in (row.change_s, row.start_s)][1:]:
            pairs = zip(moment_at(plan, t_s - 1e-4).hands, moment_at(plan, t_s + 1e-4).hands, strict=True)
            for a, b in pairs:
                assert abs(a.x_mm - b.x_mm) + abs(a.y_mm - b.y_mm) < 1.0, (stroke_id, t_s)


def test_a_chosen_count_moves_the_total_by_its_time_and_nothing_else():
    usual, more = planned(20), planned(20, NO_CHOICES.count(DEEP, 20))
    assert more.total_s - usual.total_s == pytest.approx(2 * 7.5)
    assert cycles(more) == {**cycles(usual), DEEP: 20}
    assert cycles(planned(20, NO_CHOICES.count(DEEP, 60)))[DEEP] == 20
    assert cycles(planned(20, NO_CHOICES.count(DEEP, 3)))[DEEP] == 15
    assert planned(20, NO_CHOICES.count(Turn("4", 1), 3)).total_s == usual.total_s


def test_cues_name_what_really_comes_next():
    plan = planned(20, NO_CHOICES.skip(Turn("3b", 1), True).repeat(Turn("4", 1), True))
    told = [cue.next_stroke_id for cue in cues(plan) if cue.kind is CueKind.AHEAD and cue.ahead_s == 10]
    assert told == ["2", "3a", "3c", "3d", "4", "4", "5", "6", None]


def test_what_is_done_stays_when_the_rest_is_planned_anew():
    old = planned(20)
    at = old.rows[6]
    done = done_before(old, 6)
    for minutes in (15, 30):
        new = planned(minutes, done=done)
        assert {turn: cycles(new)[turn] for turn in done} == done
        t_s = kept_time_s(moment_at(old, at.start_s + 20.0), old, new)
        assert t_s == pytest.approx(at.start_s + 20.0, abs=12.0)
        assert new.total_s == pytest.approx(60 * minutes, abs=NEAR_S)
    assert DEEP in cycles(planned(20, NO_CHOICES.skip(DEEP, True), done=done))


def test_a_session_that_has_come_to_a_later_round_keeps_its_rounds():
    old = planned(30)
    row = next(index for index, row in enumerate(old.rows) if row.turn == Turn("3b", 2))
    new = planned(15, done=done_before(old, row), rounds_least=2)
    assert Turn("3b", 2) in cycles(new)
    assert new.rows[
        new.row_at(kept_time_s(moment_at(old, old.rows[row].start_s + 5), old, new))
    ].turn == Turn("3b", 2)


def test_the_stroke_that_is_left_out_while_it_is_done_is_over():
    old = planned(20)
    now = moment_at(old, old.rows[3].start_s + 30.0)
    new = planned(20, NO_CHOICES.skip(old.rows[3].turn, True), done=done_before(old, 3))
    t_s = kept_time_s(now, old, new)
    assert t_s == new.rows[3].change_s
    assert new.rows[3].turn == old.rows[4].turn
    last = moment_at(old, old.rows[-1].start_s + 5.0)
    ended = planned(20, NO_CHOICES.skip(old.rows[-1].turn, True), done=done_before(old, 8))
    assert kept_time_s(last, old, ended) == ended.total_s


turns = st.builds(Turn, st.sampled_from(IDS), st.integers(1, 3))
chosen = st.builds(
    Choices,
    locked=st.dictionaries(turns, st.integers(1, 40), max_size=3),
    skipped=st.frozensets(turns, max_size=4),
    repeated=st.frozensets(turns, max_size=3),
    counts=st.dictionaries(st.just(DEEP), st.integers(10, 25), max_size=1),
)


@given(st.sampled_from([10, 20, 25, 40]), chosen)
@settings(max_examples=25)
def test_any_choices_give_a_whole_session_that_a_log_can_give_back(minutes, choices):
    plan = planned(minutes, choices)
    for before, after in pairwise(plan.rows):
        assert before.end_s == after.change_s
    for row in plan.rows:
        assert row.cycles >= 1
        assert row.end_s - row.start_s == pytest.approx(row.cycles * row.stroke.cycle_s, abs=1e-5)
    assert len(cycles(plan)) == len(plan.rows)
    assert not {out.turn for out in plan.left_out} & cycles(plan).keys()
    kept = [(row.stroke.stroke_id, row.round, row.cycles) for row in plan.rows]
    back = planned(minutes, choices_for(lambda wanted: planned(minutes, wanted), kept))
    assert [(row.turn, row.cycles) for row in back.rows] == [(row.turn, row.cycles) for row in plan.rows]
