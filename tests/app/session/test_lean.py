from dataclasses import replace

import msgspec
import pytest

from app.anatomy.body import Side
from app.anatomy.landmarks import reference_body
from app.hands.poses import POSES, skeleton_between
from app.hands.skeleton import Group
from app.protocol.adapt import stood
from app.protocol.library import load
from app.session.lean import KNEELING_DEG, STANDING_DEG, STEP_DEG, lean_deg
from app.session.moment import moment_at
from app.session.plan import plan_session

LUMBAR, BODY = load("lumbar"), reference_body()


def hands(side, *, kneels, stroke_id="3a"):
    plan = plan_session(stood(LUMBAR, side, kneels=kneels), 20, BODY)
    row = next(row for row in plan.rows if row.stroke.stroke_id == stroke_id)
    return row.stroke.stance, moment_at(plan, row.start_s + 3.0).hands


@pytest.mark.parametrize("stroke_id", ["2", "3a"])
def test_both_forearms_lean_to_the_therapists_side_facing_feet_or_head(stroke_id):
    for side in Side:
        stance, (left, right) = hands(side, kneels=False, stroke_id=stroke_id)
        # A left hand's thumb lies toward the client's right when the fingers point to the head.
        toward = {hand: lean_deg(stance, hand) for hand in (left, right)}
        assert all(abs(lean) <= STANDING_DEG for lean in toward.values())
        assert toward[left] == -toward[right] != 0
        headward = abs(left.heading_deg) < 90.0
        shown = left if left.hand is Side.LEFT else right
        assert (toward[shown] > 0) is ((side is Side.RIGHT) is headward)


def test_on_the_knees_they_lean_further_and_across_the_body_hardly():
    stance, (left, _) = hands(Side.RIGHT, kneels=True)
    standing, _ = hands(Side.RIGHT, kneels=False)
    assert abs(lean_deg(stance, left)) > abs(lean_deg(standing, left))
    across = msgspec.structs.replace(left, heading_deg=90.0)
    assert lean_deg(stance, across) == 0
    assert lean_deg(stance, msgspec.structs.replace(left, heading_deg=0.0)) == pytest.approx(
        KNEELING_DEG, abs=STEP_DEG
    )
    assert lean_deg(replace(stance, side=None), left) == 0


@pytest.mark.parametrize("pose", POSES)
def test_only_the_forearm_moves(pose):
    usual, leaning = (skeleton_between(pose, pose, 0.0, lean) for lean in (0.0, 12.0))
    assert leaning.digits == usual.digits
    assert leaning.wrist == usual.wrist
    fingers = [cone for cone in usual.cones if cone.group not in (Group.FOREARM, Group.PALM)]
    assert [cone for cone in leaning.cones if cone.group not in (Group.FOREARM, Group.PALM)] == fingers
    assert leaning.forearm[0] > usual.forearm[0]
