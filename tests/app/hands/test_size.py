"""Hands of every size: as large as they say, and on the skin with the same parts."""

import math

import pytest

from app.errors import InputError
from app.hands.contact import gap_mm
from app.hands.poses import POSES, contact_points_mm, pose_touch, reference_of, skeleton_between
from app.hands.size import LARGE, MEDIUM, SIZES, SMALL, HandSize, hand_size
from app.hands.sprite import bake_hand

ENDS = [HandSize(162.0, 70.0), HandSize(162.0, 76.0), HandSize(212.0, 90.0), HandSize(212.0, 98.0)]
"""The shortest and the longest, slender and broad."""
EVERY = [*SIZES.values(), *ENDS]
PARTS = ("palm", "thenar", "hypothenar", "fingers", "finger_pads", "thumb_side", "thumb_pad")


def drawn_mm(size: HandSize) -> tuple[float, float]:
    """Length from the wrist's joint line to the middle finger's tip, and breadth over the knuckles."""
    skeleton = skeleton_between("flat", "flat", 0.0, size=size)
    tip = skeleton.digits[1][-1]
    heads = skeleton.cones[:4]
    right, left = max(bone.b[0] + bone.b_mm for bone in heads), min(bone.b[0] - bone.b_mm for bone in heads)
    return tip.at[1] + tip.radius_mm, right - left


def test_the_medium_hand_is_the_one_of_the_figures():
    length, breadth = drawn_mm(MEDIUM)
    assert (length, breadth) == pytest.approx((MEDIUM.length_mm, MEDIUM.breadth_mm), abs=3.0)


@pytest.mark.parametrize("size", EVERY)
def test_a_hand_is_drawn_as_long_and_as_broad_as_its_size_says(size):
    drawn, medium = drawn_mm(size), drawn_mm(MEDIUM)
    assert drawn[0] / medium[0] == pytest.approx(size.length_mm / MEDIUM.length_mm, rel=0.01)
    assert drawn[1] / medium[1] == pytest.approx(size.breadth_mm / MEDIUM.breadth_mm, rel=0.02)


@pytest.mark.parametrize("size", EVERY)
def test_whatever_its_size_a_pose_touches_with_the_parts_it_names_and_no_other(size):
    for pose in POSES:
        skeleton = skeleton_between(pose, pose, 0.0, size=size)
        touching = {part for part in PARTS if gap_mm(skeleton, part) <= 2.0 * skeleton.grows}
        assert touching == set(pose_touch(pose)), pose


@pytest.mark.parametrize("size", ENDS)
def test_thumb_and_fingers_of_a_grip_meet_the_skin_on_the_way_from_open_to_closed(size):
    for step in range(5):
        skeleton = skeleton_between("knead_open", "knead_closed", step / 4, size=size)
        for nodes in skeleton.digits:
            assert min(node.at[2] - node.radius_mm for node in nodes[5:]) == pytest.approx(-1.0, abs=0.5)


def test_patches_grow_with_the_hand():
    areas = {
        name: sum(math.pi * point.radius_mm**2 for point in contact_points_mm("flat", size))
        for name, size in SIZES.items()
    }
    assert areas[SMALL] * 1.1 < areas["medium"] < areas[LARGE] / 1.1


def test_a_large_hand_is_a_large_picture_and_bears_its_points_where_they_are():
    sprites = [bake_hand("flat", "flat", 0.0, 0.0, 0.5, size=SIZES[name]) for name in (SMALL, LARGE)]
    heights = [sprite.extent_mm[3] for sprite in sprites]
    assert heights[1] - heights[0] == pytest.approx(32.0, abs=4.0)
    skeleton = skeleton_between("flat", "flat", 0.0, size=SIZES[LARGE])
    assert sprites[1].references_mm["pad_centre"] == reference_of(skeleton, "pad_centre")


def test_a_size_there_is_not_is_told_with_what_there_is():
    with pytest.raises(InputError, match="small, medium, large"):
        hand_size("huge")
    with pytest.raises(InputError, match="length_mm"):
        HandSize(120.0, 84.0)
    with pytest.raises(InputError, match="breadth_share"):
        HandSize(210.0, 72.0)
