"""Paths for hands of other sizes: the same area, never nearer to the spine, never across."""

import numpy as np
import pytest

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import body_names
from app.hands.poses import medial_reach
from app.hands.size import LARGE, MEDIUM, SIZES, SMALL, HandSize
from app.protocol.library import load
from app.protocol.safety import path_dangers
from app.strokes.fit import fitted
from app.strokes.path import place
from app.strokes.reach import pressed_mm

STROKES = load("lumbar").strokes
BY_ID = {stroke.stroke_id: stroke for stroke in STROKES}
ENDS = [HandSize(162.0, 70.0), HandSize(162.0, 76.0), HandSize(212.0, 90.0), HandSize(212.0, 98.0)]
"""The shortest and the longest, slender and broad."""
EVERY = [*SIZES.values(), *ENDS]


def worked_mm(stroke, body=None):
    """All points that press or strike in a lap, (n, 2), on the right side."""
    body = body or reference_body()
    found = []
    for leg in dict.fromkeys(leg for leg in stroke.legs if leg.pressing):
        path, pose = place(leg.path, body), (leg.pose_end or leg.pose) if leg.strikes else leg.pose
        for share in np.linspace(0.0, 1.0, 21 if leg.strikes else 5):
            at = path.at(share)
            found.append(pressed_mm(pose, stroke.reference, stroke.fingers, at, stroke.hands))
    return np.concatenate(found)


def test_for_the_medium_hand_nothing_changes():
    assert all(fitted(stroke, MEDIUM) is stroke for stroke in STROKES)


@pytest.mark.parametrize("size", EVERY)
def test_every_hand_presses_about_as_far_from_the_spine_as_the_medium_one(size):
    for stroke in STROKES:
        own, written = worked_mm(fitted(stroke, size)), worked_mm(stroke)
        assert written[:, 0].min() - 1.5 <= own[:, 0].min() <= written[:, 0].min() + 8.0, stroke.stroke_id


@pytest.mark.parametrize("size", EVERY)
def test_no_hand_reaches_farther_up_or_down_than_the_medium_one(size):
    for stroke in STROKES:
        own, written = worked_mm(fitted(stroke, size)), worked_mm(stroke)
        assert own[:, 1].max() <= written[:, 1].max() + 2.2, stroke.stroke_id
        assert own[:, 1].min() >= written[:, 1].min() - 2.2, stroke.stroke_id


@pytest.mark.parametrize("name", [SMALL, LARGE])
def test_the_thumbs_of_light_stroking_nearly_touch_whatever_the_hands_size(name):
    path = place(fitted(BY_ID["1"], SIZES[name]).legs[0].path, reference_body())
    lateral_mm, _, outward_deg = path.at(0.0)
    reach = medial_reach("flat", "palm_centre", outward_deg, SIZES[name])
    assert 1.0 <= lateral_mm - reach.hand_mm <= 5.0


@pytest.mark.parametrize("size", ENDS)
def test_the_largest_and_the_smallest_hands_are_safe_on_every_body_of_ours(size):
    for name in body_names():
        body = body_named(name)
        for stroke in STROKES:
            assert list(path_dangers(fitted(stroke, size), body)) == [], (name, stroke.stroke_id)


def test_times_pressures_and_shapes_stay():
    for stroke in STROKES:
        own = fitted(stroke, SIZES[LARGE])
        assert [(leg.duration_s, leg.pressure, leg.pose) for leg in own.legs] == [
            (leg.duration_s, leg.pressure, leg.pose) for leg in stroke.legs
        ]


def test_a_stroke_for_large_hands_is_not_fitted_once_more():
    with pytest.raises(ValueError, match="medium"):
        fitted(fitted(BY_ID["1"], SIZES[LARGE]), SIZES[SMALL])
