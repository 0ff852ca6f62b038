import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.anatomy.body import Body
from app.strokes.path import Anchor, place
from tests.builders import a_body

POINTS = st.lists(
    st.tuples(st.integers(16, 140), st.integers(-200, 120)), min_size=3, max_size=7, unique=True
)


def a_path(*points, turns=None):
    turns = turns or [0.0] * len(points)
    return place(
        [Anchor("L4_spinous_tip", x, y, turn) for (x, y), turn in zip(points, turns, strict=True)], a_body()
    )


def test_one_anchor_is_a_place_to_stay():
    path = a_path((50, 20), turns=[15])
    assert path.length_mm == 0
    assert path.at(0.0) == path.at(0.7) == (50, 20, 15)


def test_two_anchors_are_a_straight_line_measured_by_length():
    assert a_path((50, -90), (50, 70)).at(0.25) == pytest.approx((50, -50, 0))


@given(POINTS)
def test_the_path_goes_through_every_anchor_and_starts_and_ends_at_the_outer_ones(points):
    path = a_path(*points)
    assert path.at(0.0)[:2] == pytest.approx(points[0])
    assert path.at(1.0)[:2] == pytest.approx(points[-1])
    for point in points:
        assert min(math.dist(point, sample) for sample in path.points_mm) < 1e-6


@given(POINTS, st.floats(0, 1), st.floats(0, 1))
def test_distance_along_the_path_is_in_proportion_to_the_fraction(points, first, second):
    path = a_path(*points)
    apart_mm = math.dist(path.at(first)[:2], path.at(second)[:2])
    assert apart_mm <= abs(first - second) * path.length_mm + 1e-6


@given(POINTS)
def test_the_curve_stays_near_its_anchors_and_off_the_midline(points):
    # A cubic piece of the centripetal kind bulges at most half a chord (Yuksel and others, 2011).
    path = a_path(*points)
    longest_mm = max(math.dist(a, b) for a, b in pairwise(points))
    assert min(x for x, _ in path.points_mm) >= min(x for x, _ in points) - longest_mm / 2


def test_a_closed_loop_has_no_corner_where_it_closes():
    loop = [(55, -50), (95, -75), (110, -115), (85, -150), (55, -120), (55, -50)]
    path = a_path(*loop)
    x0, y0, _ = path.at(0.0)
    (x1, y1, _), (x2, y2, _) = path.at(0.005), path.at(0.995)
    arriving, leaving = math.atan2(y0 - y2, x0 - x2), math.atan2(y1 - y0, x1 - x0)
    assert abs(arriving - leaving) < math.radians(20)


def test_the_fingers_turn_between_the_anchors_and_not_beyond_them():
    path = a_path((50, 75), (50, -40), (60, -105), turns=[0, 0, 20])
    turns = [path.at(k / 200)[2] for k in range(201)]
    assert turns == sorted(turns)
    assert (turns[0], turns[100], turns[-1]) == (0, 0, pytest.approx(20))


def test_an_unknown_landmark_is_named():
    with pytest.raises(KeyError, match="elbow"):
        place([Anchor("elbow", 0, 0)], a_body())


def test_a_point_between_two_anchors_stays_in_proportion_on_a_longer_body():
    for stretch in (1.0, 1.3):
        landmarks = {"L4_spinous_tip": (0.0, 0.0, 0.0), "L1_spinous_tip": (0.0, 70.0 * stretch, 0.0)}
        upper = Anchor("L1_spinous_tip", 50, 10, 20)
        anchor = Anchor("L4_spinous_tip", 30, 0, toward=upper, share=0.25)
        assert anchor.placed(Body("longer", landmarks)) == pytest.approx(
            (35.0, (70.0 * stretch + 10.0) / 4, 5.0)
        )
