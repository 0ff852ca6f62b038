import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.relief.cones import add_cone, add_tube, smooth_max
from app.relief.patch import add_patch, coverage, inside_rings, line_distance, signed_distance
from app.relief.raster import NOTHING_MM, Raster, Relief
from app.relief.spline import PlateSpline

RASTER = Raster(3.0, (-30.0, 30.0), (-30.0, 30.0))
SQUARE = np.array([[-10.0, -10.0], [10.0, -10.0], [10.0, 10.0], [-10.0, 10.0]])


def blank() -> Relief:
    return Relief.blank(RASTER, (-26.0, 26.0), (-26.0, 26.0))


def at(relief: Relief, x_mm: float, y_mm: float) -> tuple[int, int]:
    row = int(np.argmin(np.abs(relief.y[:, 0] - y_mm)))
    return row, int(np.argmin(np.abs(relief.x[0] - x_mm)))


def test_a_cone_stands_a_radius_above_its_axis_and_ends_at_its_outline() -> None:
    relief = blank()
    add_cone(relief, (-10, 0, 4), (10, 0, 4), 5.0, blend_mm=0.0, outline_blend_mm=0.0)
    assert relief.height_mm[at(relief, 0, 0)] == pytest.approx(9.0, abs=0.05)
    assert relief.outside_mm[at(relief, 0, 8)] == pytest.approx(3.0, abs=0.2)
    assert relief.height_mm[at(relief, 0, 20)] == NOTHING_MM


def test_the_area_covered_by_a_disc_is_its_area() -> None:
    relief = blank()
    add_cone(relief, (0.3, 0.2, 0), (0.3, 0.2, 0), 8.0)
    assert relief.coverage.sum() / RASTER.ppm**2 == pytest.approx(np.pi * 64.0, rel=0.005)


def test_a_steep_tube_shows_no_ring_at_its_joints() -> None:
    relief = blank()
    line = [(x, 0.0, -2.0 * x) for x in np.linspace(-20, 20, 9)]
    add_tube(relief, line, [8.0] * 9)
    row, first = at(relief, -18, 0)
    ridge = relief.height_mm[row, first : at(relief, 18, 0)[1]]
    assert np.diff(ridge).max() < 0.0, "the ridge must fall all the way"


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(0.1, 8.0))
@settings(max_examples=30)
def test_the_smooth_maximum_is_never_below_the_true_one_nor_far_above(a: float, b: float, k: float) -> None:
    rounded = float(smooth_max(np.float32(a), np.float32(b), k))
    assert max(a, b) - 1e-3 <= rounded <= max(a, b) + 0.22 * k + 1e-3


def test_a_ring_in_a_ring_is_a_hole() -> None:
    covered = coverage(RASTER, RASTER.whole, [SQUARE, SQUARE / 2.0])
    assert covered.sum() / RASTER.ppm**2 == pytest.approx(300.0, rel=0.005)
    centre = RASTER.whole.shape[0] // 2
    assert covered[centre, centre] == 0.0


@given(st.floats(-3.0, 3.0), st.floats(-3.0, 3.0), st.floats(2.0, 24.0))
@settings(max_examples=20)
def test_the_inside_of_a_ring_is_found_wherever_it_lies(x_mm: float, y_mm: float, radius_mm: float) -> None:
    turn = np.linspace(0.0, 2.0 * np.pi, 90, endpoint=False)
    ring = np.stack([x_mm + radius_mm * np.cos(turn), y_mm + radius_mm * np.sin(turn)], axis=1)
    box = RASTER.box((-12.0, 12.0), (-12.0, 12.0))
    inside = inside_rings(RASTER, box, [ring])
    far = np.hypot(RASTER.columns_mm(box) - x_mm, RASTER.rows_mm(box) - y_mm) - radius_mm
    assert np.array_equal(inside[np.abs(far) > 0.3], (far < 0.0)[np.abs(far) > 0.3])


def test_the_distance_to_a_line_is_exact_within_reach_and_cut_beyond() -> None:
    distance = line_distance(RASTER, RASTER.whole, [[-40.0, 0.0], [40.0, 0.0]], 9.0, closed=False)
    away = np.abs(RASTER.rows_mm(RASTER.whole))
    assert np.allclose(distance, np.minimum(away, 9.0), atol=1e-4)


def test_a_sheet_keeps_its_height_inside_and_falls_off_at_the_rim() -> None:
    relief = blank()
    add_patch(relief, [SQUARE], np.full(relief.box.shape, 7.0, np.float32), 4.0, 3.0)
    assert relief.height_mm[at(relief, 0, 0)] == pytest.approx(7.0)
    assert 4.0 < relief.height_mm[at(relief, 9.8, 0)] < 5.5
    assert relief.height_mm[at(relief, 20, 0)] == NOTHING_MM


def test_every_form_accepts_a_box_outside_the_picture() -> None:
    relief = Relief.blank(RASTER, (100.0, 120.0), (0.0, 9.0))
    assert relief.box.empty
    add_cone(relief, (110, 4, 0), (112, 4, 0), 3.0)
    add_tube(relief, [(105, 4, 0), (115, 4, 0)], [3.0, 3.0])
    add_patch(relief, [SQUARE + np.array([110, 0])], relief.height_mm, 4.0, 3.0)
    assert signed_distance(RASTER, relief.box, [SQUARE], 5.0).size == 0
    assert PlateSpline(SQUARE, [0, 1, 2, 4]).field(RASTER, relief.box).size == 0


def test_a_plate_spline_passes_through_its_points_and_keeps_a_plane_flat() -> None:
    points = [[0, 0], [10, 0], [0, 10], [10, 10], [4, 7]]
    wanted = [1.0, 3.0, -2.0, 8.0, 2.0]
    assert np.allclose(PlateSpline(points, wanted).at(points), wanted, atol=1e-6)
    plane = PlateSpline(points, [2 * x - y + 3 for x, y in points]).field(RASTER, RASTER.whole, 4.0)
    true = 2 * RASTER.columns_mm(RASTER.whole) - RASTER.rows_mm(RASTER.whole) + 3
    inner = (slice(12, -12), slice(12, -12))
    assert np.allclose(plane[inner], np.broadcast_to(true, plane.shape)[inner], atol=1e-3)
