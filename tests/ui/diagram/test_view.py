import numpy as np
import pytest

from app.anatomy.landmarks import reference_body
from ui.diagram.view import BODY_HALF_WIDTH_MM, View

SIZES = [(64, 64), (640, 480), (604, 570), (672, 553), (1080, 1920), (1920, 1080), (3840, 2160)]


@pytest.mark.parametrize("size", SIZES)
def test_the_body_is_never_cropped_from_rib_11_to_the_gluteal_folds(size):
    view = View.fitted(*size)
    body = reference_body()
    top = view.y_px(body.landmark("T8_spinous_tip")[1])
    fold = view.y_px(body.landmark("gluteal_fold")[1])
    assert 0 < top < fold < size[1]
    assert view.x_px(-BODY_HALF_WIDTH_MM) >= 0
    assert view.x_px(BODY_HALF_WIDTH_MM) <= size[0]


@pytest.mark.parametrize("size", SIZES)
def test_the_midline_stands_in_the_middle_and_millimetres_are_square(size):
    view = View.fitted(*size)
    assert view.x_px(0) == size[0] / 2
    assert view.x_px(10) - view.x_px(0) == pytest.approx(view.y_px(0) - view.y_px(10))


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
        assert (placed.x(), placed.y()) == pytest.approx((view.x_px(x), view.y_px(y)))
    assert view.polygon_px(np.empty((0, 2))).isEmpty()


def test_the_unit_of_a_window_rules_the_words_and_not_the_body():
    alone, within = View.fitted(672, 553), View.fitted(672, 553, unit=2.0)
    assert within.unit == 2.0
    assert within.scale_px == alone.scale_px


def test_what_is_covered_at_the_bottom_is_left_free_of_the_body():
    whole, covered = View.fitted(672, 553), View.fitted(672, 553, covered_px=40)
    assert covered.y_px(-268) == pytest.approx(513)
    assert covered.scale_px < whole.scale_px
