import pytest

from app.anatomy.landmarks import reference_body
from app.lesson.catch_up import PERCUSSION_LEAST_S, caught_up
from app.protocol.library import load
from app.session.plan import plan_session
from app.strokes.stroke import Technique


@pytest.fixture(scope="module")
def protocol():
    return load()


@pytest.fixture(scope="module")
def plan(protocol):
    return plan_session(protocol, 20, reference_body())


def cycles(timeline):
    return {row.stroke.stroke_id: row.cycles for row in timeline.rows}


def test_two_minutes_are_caught_up_by_kneading_alone(protocol, plan):
    shorter = caught_up(protocol, plan, 1, 120.0)
    changed = {key for key, count in cycles(plan).items() if cycles(shorter)[key] != count}
    assert changed == {"4"}
    assert 120.0 <= plan.total_s - shorter.total_s < 120.0 + protocol.stroke("4").cycle_s * 5


def test_no_count_of_deep_strokes_and_no_percussion_below_20_s_is_given_however_much_is_asked(protocol, plan):
    shorter = caught_up(protocol, plan, 0, 3600.0)
    assert cycles(shorter)["2"] == cycles(plan)["2"]
    for row in shorter.rows:
        assert row.cycles >= protocol.entry(row.stroke.stroke_id).time.cycles_at_once
        if row.stroke.technique is Technique.TAPOTEMENT:
            assert row.end_s - row.start_s >= PERCUSSION_LEAST_S - 1e-6


def test_what_is_done_stays_and_changes_of_hands_keep_their_length(protocol, plan):
    shorter = caught_up(protocol, plan, 3, 400.0)
    assert shorter.rows[:4] == plan.rows[:4]
    for before, after in zip(plan.rows, shorter.rows, strict=True):
        assert after.start_s - after.change_s == pytest.approx(before.start_s - before.change_s, abs=1e-5)
    for one, following in zip(shorter.rows, shorter.rows[1:], strict=False):
        assert following.change_s == pytest.approx(one.end_s, abs=1e-5)


def test_at_the_last_stroke_nothing_is_left_to_give(protocol, plan):
    assert caught_up(protocol, plan, len(plan.rows) - 1, 60.0) is plan
