import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.tally import changes_s, tallies, telling_s


@pytest.fixture(scope="module")
def plans():
    body, protocol = reference_body(), load()
    return {minutes: plan_session(protocol, minutes, body) for minutes in (10, 20, 25, 40)}


@pytest.mark.parametrize("minutes", [10, 20, 25, 40])
def test_strokes_and_changes_of_hands_make_the_whole_session(plans, minutes):
    plan = plans[minutes]
    assert sum(tally.working_s for tally in tallies(plan)) + changes_s(plan) == pytest.approx(plan.total_s)
    assert sum(tally.cycles for tally in tallies(plan)) == sum(row.cycles for row in plan.rows)


def test_every_stroke_comes_once_in_its_order_with_all_its_rounds(plans):
    found = tallies(plans[40])
    assert [tally.stroke_id for tally in found] == ["1", "2", "3a", "3b", "3c", "3d", "4", "5", "6"]
    assert [tally.rounds for tally in found] == [1, 1, 3, 3, 3, 3, 3, 1, 1]


@pytest.mark.parametrize("stroke_id", ["1", "2", "3a", "3b", "3c", "3d", "4", "5", "6"])
def test_the_telling_second_shows_hands_at_work_within_the_stroke(plans, stroke_id):
    plan = plans[20]
    moment = moment_at(plan, telling_s(plan, stroke_id))
    assert moment.stroke_id == stroke_id
    assert moment.cycle > 0
    assert moment.pressing
    usual = load().entry(stroke_id).hands.pressure.usual
    assert max(hand.pressure for hand in moment.hands) > 0.85 * usual


def test_a_stroke_that_is_not_in_the_session_is_none(plans):
    with pytest.raises(KeyError):
        telling_s(plans[20], "9")
