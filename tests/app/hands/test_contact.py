import math

import pytest

from app.errors import InputError
from app.hands.contact import gap_mm, tip_gap_mm
from app.hands.figures import hand_figures
from app.hands.poses import (
    POSES,
    contact_points_mm,
    letter_anchor_mm,
    medial_reach,
    pose_touch,
    reference_point_mm,
    skeleton_between,
)
from app.hands.skeleton import THUMB

PARTS = ("palm", "thenar", "hypothenar", "fingers", "finger_pads", "thumb_side", "thumb_pad")


def touching(pose: str) -> set[str]:
    """Return the parts that come within 2 mm of the skin."""
    skeleton = skeleton_between(pose, pose, 0.0)
    return {part for part in PARTS if gap_mm(skeleton, part) <= 2.0}


@pytest.mark.parametrize("pose", POSES)
def test_a_pose_touches_with_the_parts_it_names_and_no_other(pose: str) -> None:
    assert touching(pose) == set(pose_touch(pose))


@pytest.mark.parametrize("pose", ["pads", "transverse", "tap", "knead_open", "knead_closed", "pat", "flat"])
def test_all_four_finger_pads_lie_on_the_skin(pose: str) -> None:
    gaps = [tip_gap_mm(nodes) for nodes in skeleton_between(pose, pose, 0.0).digits[:THUMB]]
    assert gaps == pytest.approx([-1.0] * 4, abs=0.5)


def test_deep_stroking_leans_on_the_heel_and_light_stroking_lies_flat():
    deep, flat = (skeleton_between(pose, pose, 0.0) for pose in ("deep", "flat"))
    assert all(4.0 < tip_gap_mm(nodes) < 12.0 for nodes in deep.digits[:THUMB]), "the fingers follow above"
    assert gap_mm(deep, "hypothenar") < gap_mm(flat, "hypothenar") < 0.0
    assert gap_mm(deep, "thenar") < gap_mm(flat, "thenar") < 0.0
    assert deep.forearm[2] > flat.forearm[2] + 0.25, "the elbow stands higher over the hand"
    assert deep.angles.forearm[0] <= 60.0, "a wrist is not bent back farther"
    heel = [point.at_mm[1] for point in contact_points_mm("deep")]
    assert sum(v < 60.0 for v in heel) > 0.7 * len(heel)


def test_no_part_is_pressed_deeper_than_flesh_gives_way() -> None:
    limits = {"palm": 5.0, "thenar": 14.0, "hypothenar": 8.0}
    for pose in POSES:
        skeleton = skeleton_between(pose, pose, 0.0)
        for part in pose_touch(pose):
            assert gap_mm(skeleton, part) > -limits.get(part, 3.0)


@pytest.mark.parametrize(
    ("one", "two"), [("knead_open", "knead_closed"), ("flat_light", "flat"), ("pads", "transverse")]
)
def test_pressing_fingers_stay_on_the_skin_between_two_poses(one: str, two: str) -> None:
    for step in range(9):
        for nodes in skeleton_between(one, two, step / 8).digits[:THUMB]:
            assert tip_gap_mm(nodes) == pytest.approx(-1.0, abs=0.4)


def test_in_light_stroking_the_thumbs_nearly_touch_over_the_spine() -> None:
    beside_the_spine_mm = 50.0
    apart_mm = 2.0 * (beside_the_spine_mm - medial_reach("flat", "palm_centre").hand_mm)
    assert 2.0 <= apart_mm <= 10.0


@pytest.mark.parametrize("pose", ["flat", "deep"])
@pytest.mark.parametrize(("beside_mm", "outward_deg"), [(50.0, 0.0), (57.0, 12.0), (65.0, 25.0)])
def test_stroking_hands_neither_cross_the_midline_nor_press_beside_it(
    pose: str, beside_mm: float, outward_deg: float
) -> None:
    reach = medial_reach(pose, "palm_centre", outward_deg)
    assert beside_mm - reach.hand_mm > 0.0
    assert beside_mm - reach.pressed_mm > 15.0


def test_rubbing_hands_along_the_spine_stay_on_their_side() -> None:
    assert 50.0 - medial_reach("pads", "pad_centre").hand_mm > 0.0


def test_transverse_pads_turned_in_by_60_degrees_must_stop_40_mm_from_the_midline() -> None:
    reach = medial_reach("transverse", "pad_centre", -60.0)
    assert 40.0 - reach.pressed_mm > 15.0
    assert 30.0 - reach.pressed_mm < 15.0
    assert medial_reach("transverse", "pad_centre", -75.0).pressed_mm < reach.pressed_mm


@pytest.mark.parametrize("pose", ["knead_open", "knead_closed"])
@pytest.mark.parametrize("outward_deg", [0.0, 15.0])
def test_kneading_holds_the_muscle_between_thumb_and_fingers_beside_the_spine(
    pose: str, outward_deg: float
) -> None:
    reach = medial_reach(pose, "grip_centre", outward_deg)
    assert 18.0 < medial_reach(pose, "grip_centre", outward_deg).pressed_mm < 45.0
    assert 60.0 - reach.hand_mm > 15.0


def test_in_light_stroking_the_thumbs_carry_nothing() -> None:
    assert tip_gap_mm(skeleton_between("flat", "flat", 0.0).digits[THUMB]) > 2.0
    assert all(point.part not in ("thumb_pad", "thumb_side") for point in contact_points_mm("flat"))


def test_the_palms_centre_lies_54_parts_from_the_heel_and_136_from_the_middle_finger() -> None:
    u, v = reference_point_mm("flat", "palm_centre")
    assert u == pytest.approx(0.0, abs=0.5)
    assert v / hand_figures().length_mm == pytest.approx(54.0 / 190.0, abs=0.005)


def test_the_pad_centre_is_the_mean_of_four_pads() -> None:
    points = [p for p in contact_points_mm("pads") if p.part == "finger_pads"]
    u, v = reference_point_mm("pads", "pad_centre")
    assert min(p.at_mm[1] for p in points) < v < max(p.at_mm[1] for p in points)
    assert min(p.at_mm[0] for p in points) < u < max(p.at_mm[0] for p in points)


@pytest.mark.parametrize("pose", ["knead_open", "knead_closed"])
def test_the_grip_holds_its_centre_between_thumb_and_fingers(pose: str) -> None:
    thumb, pads = reference_point_mm(pose, "thumb_pad"), reference_point_mm(pose, "pad_centre")
    grip = reference_point_mm(pose, "grip_centre")
    assert math.dist(thumb, grip) + math.dist(grip, pads) == pytest.approx(math.dist(thumb, pads))
    assert math.dist(thumb, grip) < math.dist(grip, pads)


def test_an_unknown_pose_or_point_is_named() -> None:
    with pytest.raises(InputError, match="claw"):
        reference_point_mm("claw", "palm_centre")
    with pytest.raises(InputError, match="elbow"):
        reference_point_mm("flat", "elbow")


def test_the_letter_sits_behind_the_wrist() -> None:
    for pose in POSES:
        assert -35.0 < letter_anchor_mm(pose)[1] < 5.0


@pytest.mark.parametrize("pose", [pose for pose in POSES if not pose.endswith("raised")])
def test_contact_points_name_only_touching_parts(pose: str) -> None:
    points = contact_points_mm(pose)
    assert {point.part for point in points} == set(pose_touch(pose))
    assert all(0.0 <= point.radius_mm < 20.0 for point in points)
