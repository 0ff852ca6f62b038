import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.rest import CONTACT, rested


@pytest.fixture(scope="module")
def timeline():
    return plan_session(load(), 10, reference_body())


@pytest.mark.parametrize("row", range(9))
def test_resting_hands_lie_on_the_skin_without_weight_where_they_were(timeline, row):
    before = moment_at(timeline, timeline.rows[row].end_s - 1e-6)
    now = rested(before)
    assert not now.pressing
    for old, new in zip(before.hands, now.hands, strict=True):
        assert (new.height_mm, new.pressing, new.presence) == (0.0, False, 1.0)
        assert new.pressure <= CONTACT
        assert (new.x_mm, new.y_mm, new.heading_deg) == (old.x_mm, old.y_mm, old.heading_deg)


def test_a_hand_that_was_lifted_rests_in_the_pose_of_contact(timeline):
    row = next(row for row in timeline.rows if row.stroke.stroke_id == "5")
    lifted = next(
        moment
        for moment in (moment_at(timeline, row.start_s + 0.05 * step) for step in range(20))
        if moment.right.height_mm > 10
    )
    resting = rested(lifted).right
    assert (resting.pose_to, resting.pose_mix) == ("tap", 1.0)
