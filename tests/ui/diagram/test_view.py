import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import body_names
from ui.diagram.view import (
    BODY_HALF_WIDTH_MM,
    FINEST_SCALE_PX,
    LARGEST_ZOOM,
    Direction,
    View,
    ViewChoice,
    view_names,
)

SIZES = [(64, 64), (640, 480), (604, 570), (672, 553), (1080, 1920), (1920, 1080), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES)
def test_the_body_is_never_cropped_from_rib_11_to_the_gluteal_folds(size):
    view = View.fitted(*size)
    body = reference_body()
    top = view.point_px(0, body.landmark("T8_spinous_tip")[1]).y()
    fold = view.point_px(0, body.landmark("gluteal_fold")[1]).y()
    assert 0 < top < fold < size[1]
    assert view.point_px(-BODY_HALF_WIDTH_MM, 0).x() >= 0
    assert view.point_px(BODY_HALF_WIDTH_MM, 0).x() <= size[0]


@pytest.mark.parametrize("size", SIZES)
def test_the_midline_stands_in_the_middle_and_millimetres_are_square(size):
    view = View.fitted(*size)
    assert view.point_px(0, 0).x() == size[0] / 2
    across, up = view.way_px(10, 0), view.way_px(0, 10)
    assert (across.x(), across.y()) == pytest.approx((-up.y(), -up.x()))


def test_text_does_not_shrink_under_twelve_pixels_and_grows_with_the_picture():
    units = [View.fitted(*size).unit for size in ((64, 64), (672, 553), (1920, 1080), (3840, 2160))]
    assert units == sorted(units)
    assert 13 * units[0] >= 12
    assert units[1] == pytest.approx(1)


def test_points_in_bulk_land_where_single_points_do():
    view = View.fitted(672, 553)
    points = np.array([[0.0, 0.0], [50.0, -90.0], [-172.0, 232.0]])
    polygon = view.polygon_px(points)
    for placed, (x, y) in zip(polygon, points, strict=True):
        assert (placed.x(), placed.y()) == pytest.approx((view.point_px(x, 0).x(), view.point_px(0, y).y()))
    assert view.polygon_px(np.empty((0, 2))).isEmpty()


def test_the_unit_of_a_window_rules_the_words_and_not_the_body():
    alone, within = View.fitted(672, 553), View.fitted(672, 553, unit=2.0)
    assert within.unit == 2.0
    assert within.scale_px == alone.scale_px


def test_what_is_covered_at_the_bottom_is_left_free_of_the_body():
    whole, covered = View.fitted(672, 553), View.fitted(672, 553, covered_px=40)
    assert covered.point_px(0, -282).y() == pytest.approx(513)
    assert covered.scale_px < whole.scale_px


places_mm = st.tuples(st.floats(-300, 300), st.floats(-300, 300))
choices = st.builds(
    ViewChoice, st.sampled_from(Direction), st.booleans(), st.floats(1.0, LARGEST_ZOOM), places_mm
)
sizes = st.sampled_from([size for size in SIZES if min(size) > 300])
shares = st.floats(0, 1)


def fitted(size, choice, body="reference"):
    return View.fitted(*size, unit=1.0, covered_px=40, body=body_named(body), choice=choice)


@settings(max_examples=60)
@given(sizes, choices, st.sampled_from(body_names()), places_mm)
def test_every_place_comes_back_from_its_pixel_in_every_view(size, choice, body, place):
    view = fitted(size, choice, body)
    at = view.point_px(*place)
    assert view.point_mm(at) == pytest.approx(place, abs=1e-6)
    assert view.polygon_px([place]).at(0).toTuple() == pytest.approx(at.toTuple())


@settings(max_examples=60)
@given(choices, st.floats(-300, 300))
def test_a_heading_points_in_the_picture_where_the_way_on_the_body_leads(choice, heading_deg):
    view = fitted((672, 553), choice)
    turn, shown = np.radians(heading_deg), np.radians(view.heading_deg(heading_deg))
    way = view.way_px(np.sin(turn), np.cos(turn)) / view.scale_px
    assert way.toTuple() == pytest.approx((np.sin(shown), -np.cos(shown)), abs=1e-9)


@settings(max_examples=60)
@given(sizes, st.sampled_from(view_names()), st.sampled_from(body_names()))
def test_the_whole_body_is_in_every_view_that_is_not_zoomed(size, name, body):
    view, shown = fitted(size, ViewChoice.named(name), body), body_named(body)
    low, high = shown.landmark("gluteal_fold")[1], shown.landmark("T9_spinous_tip")[1]
    half = abs(shown.landmark("greater_trochanter")[0])
    assert view.rect_px.adjusted(0, 0, 0, -40).contains(view.rect_of_px((-half, half), (low, high)))


def test_each_direction_has_the_head_and_the_clients_sides_where_they_belong():
    def ways(name):
        view = fitted((672, 553), ViewChoice.named(name))
        head, right = (view.way_px(*way) / view.scale_px for way in ((0, 1), (1, 0)))
        return head.toTuple(), right.toTuple()

    up, down, left, right = (0, -1), (0, 1), (-1, 0), (1, 0)
    assert {name: ways(name) for name in view_names()} == {
        "head-up": (up, right),
        "head-up-mirrored": (up, left),
        "feet": (down, left),
        "feet-mirrored": (down, right),
        "left": (left, up),
        "left-mirrored": (right, up),
        "right": (right, down),
        "right-mirrored": (left, down),
    }


@settings(max_examples=60)
@given(sizes, choices, st.tuples(shares, shares), st.floats(1.0, 3.0))
def test_zooming_in_keeps_what_is_under_the_pointer(size, choice, share, factor):
    view = fitted(size, choice)
    at = QPointF(share[0] * size[0], share[1] * size[1])
    nearer = fitted(size, choice.zoomed(view, at, factor))
    assert nearer.zoom == pytest.approx(min(view.zoom * factor, view.most_zoom))
    assert nearer.point_mm(at) == pytest.approx(view.point_mm(at), abs=1e-6)


@settings(max_examples=60)
@given(sizes, choices, st.floats(-500, 500), st.floats(-500, 500))
def test_a_drag_moves_the_body_with_the_pointer_and_never_past_the_edges(size, choice, across, down):
    view, whole = fitted(size, choice), fitted(size, choice.whole)
    moved = fitted(size, choice.panned(view, QPointF(across, down)))
    corners = moved.rect_px.topLeft(), moved.rect_px.bottomRight()
    seen = [whole.point_px(*moved.point_mm(corner)) for corner in corners]
    assert all(whole.rect_px.adjusted(-0.01, -0.01, 0.01, 0.01).contains(at) for at in seen)
    by = moved.point_px(0, 0) - view.point_px(0, 0)
    assert abs(by.x()) <= abs(across) + 0.01
    assert by.x() * across >= -0.01


def test_nothing_is_shown_larger_than_the_plates_own_pixels_allow():
    views = [fitted(size, ViewChoice(zoom=9.0)) for size in SIZES]
    assert max(view.scale_px for view in views) <= FINEST_SCALE_PX + 1e-9
    assert fitted((672, 553), ViewChoice(zoom=9.0)).zoom == LARGEST_ZOOM


@settings(max_examples=60)
@given(choices, choices, sizes, sizes, places_mm)
def test_the_way_between_two_views_leads_each_place_to_itself(one, other, size, other_size, place):
    before, after = fitted(size, one), fitted(other_size, other)
    led = after.way_from(before).map(before.point_px(*place))
    assert led.toTuple() == pytest.approx(after.point_px(*place).toTuple(), abs=1e-6)


def test_the_next_direction_goes_round_the_table_and_keeps_the_place():
    choice = ViewChoice(zoom=2.0, centre_mm=(30.0, -40.0))
    seen = []
    for _ in range(4):
        seen.append(choice.direction)
        choice = choice.next_direction
    assert set(seen) == set(Direction)
    assert choice == ViewChoice(zoom=2.0, centre_mm=(30.0, -40.0))
