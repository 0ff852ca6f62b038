import math

import pytest

from app.hands.figures import DIGITS, hand_figures
from app.hands.poses import POSES, angles_between, pose_angles, skeleton_between
from app.hands.skeleton import THUMB, Angles


@pytest.mark.parametrize("pose", POSES)
def test_every_bone_keeps_its_length_in_every_pose(pose: str) -> None:
    for digit, nodes in zip(DIGITS, skeleton_between(pose, pose, 0.0).digits, strict=True):
        lengths = [math.dist(nodes[i].at, nodes[i + 2].at) for i in (0, 2, 4)]
        assert lengths == pytest.approx(hand_figures().bones_mm[digit], abs=1e-6)


@pytest.mark.parametrize("pose", POSES)
def test_directions_along_and_out_of_a_digit_stay_square(pose: str) -> None:
    for nodes in skeleton_between(pose, pose, 0.0).digits:
        for node in nodes:
            assert sum(a * b for a, b in zip(node.along, node.dorsal, strict=True)) == pytest.approx(
                0, abs=1e-6
            )
            assert math.hypot(*node.along) == pytest.approx(1.0)


def test_the_drawn_hand_has_the_mean_length_and_breadth_of_men_and_women() -> None:
    skeleton = skeleton_between("flat", "flat", 0.0)
    tip = skeleton.digits[1][6]
    assert tip.at[1] + tip.radius_mm == pytest.approx(187.0, abs=2.0)
    knuckles = [
        c for c in skeleton.cones if c.group == 0 and c.part in ("palm", "hypothenar") and c.b[1] > 75
    ]
    breadth = max(c.b[0] + c.b_mm for c in knuckles) - min(c.b[0] - c.b_mm for c in knuckles)
    assert breadth == pytest.approx(84.0, abs=2.5)


def test_a_pose_survives_being_written_as_a_vector() -> None:
    angles = pose_angles("knead_closed")
    assert Angles.from_vector(angles.vector()) == angles


def test_between_two_poses_every_angle_stays_between_theirs() -> None:
    one, two = pose_angles("tap_raised").vector(), pose_angles("tap").vector()
    between = angles_between("tap_raised", "tap", 0.5).vector()
    assert (between >= (one + two) / 2 - 1e-6).all()
    assert (between <= (one + two) / 2 + 1e-6).all()


def test_the_thumb_is_always_on_the_side_of_u() -> None:
    for pose in POSES:
        skeleton = skeleton_between(pose, pose, 0.0)
        thumb, little = skeleton.digits[THUMB][2].at, skeleton.digits[3][0].at
        assert thumb[0] > 20.0 > little[0]
