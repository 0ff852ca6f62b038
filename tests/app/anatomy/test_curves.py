import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.curves import (
    catmull_rom,
    column_ring,
    inside,
    mirrored,
    signed_area_mm2,
    thinned,
    traced,
    with_hole,
)
from app.relief.cones import add_cone
from app.relief.raster import Raster, Relief

COORDINATES = st.integers(-100, 100).map(float)
POINTS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=8, unique=True)
SQUARE = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]])


@given(POINTS, st.booleans())
@settings(max_examples=40)
def test_a_curve_passes_through_every_point_it_was_given(points, closed):
    curve = catmull_rom(points, 4, closed=closed)
    for point in points:
        assert np.linalg.norm(curve - point, axis=1).min() < 1e-6


@given(POINTS)
@settings(max_examples=40)
def test_a_curve_stays_near_its_points(points):
    curve = catmull_rom(points, 5, closed=True)
    extent = np.ptp(points, axis=0).max()
    assert np.isfinite(curve).all()
    assert (curve.min(axis=0) > np.min(points, axis=0) - extent).all()
    assert (curve.max(axis=0) < np.max(points, axis=0) + extent).all()


def test_further_columns_follow_the_curve():
    curve = catmull_rom([(0.0, 0.0, 1.0), (10.0, 0.0, 2.0), (20.0, 0.0, 3.0)], 10)
    assert curve[:, 2] == pytest.approx(1.0 + curve[:, 0] / 10.0, abs=1e-6)


def test_one_point_is_no_curve():
    with pytest.raises(ValueError, match="two points"):
        catmull_rom([(1.0, 2.0)])


def test_an_edge_table_becomes_a_ring_between_its_edges():
    rows = [(30.0, 4.0, 8.0), (20.0, 2.0, 10.0), (10.0, 5.0, 10.0), (0.0, 6.0, 8.0)]
    lateral, medial = ([(row[column], row[0]) for row in rows] for column in (2, 1))
    ring = column_ring(lateral, medial, (6.0, 35.0), (7.0, -5.0))
    assert inside(ring, [(6.0, 15.0), (2.5, 20.0), (9.0, 15.0), (6.0, 33.0)]).all()
    assert not inside(ring, [(0.5, 15.0), (3.5, 10.0), (12.0, 15.0), (6.0, 37.0)]).any()


def test_a_mirrored_ring_lies_on_the_other_side_and_runs_the_same_way_round():
    assert signed_area_mm2(mirrored(SQUARE)) == pytest.approx(signed_area_mm2(SQUARE))
    assert mirrored(SQUARE)[:, 0].max() == 0.0


@pytest.mark.parametrize("turned", [False, True])
def test_a_ring_with_a_hole_covers_the_ring_less_the_hole(turned):
    hole = np.array([[4.0, 4.0], [6.0, 4.0], [6.0, 6.0], [4.0, 6.0]])
    ring = with_hole(SQUARE, hole[::-1] if turned else hole)
    assert signed_area_mm2(ring) == pytest.approx(96.0)
    assert inside(ring, [(2.0, 8.0), (9.0, 5.0)]).all()
    assert not inside(ring, [(5.0, 5.0), (5.0, 5.9)]).any()


@given(st.floats(3.0, 12.0), st.floats(-5.0, 5.0), st.floats(-5.0, 5.0))
@settings(max_examples=20)
def test_a_ball_is_traced_as_its_circle(radius_mm, x_mm, y_mm):
    relief = Relief.blank(Raster(2.0, (-30.0, 30.0), (-30.0, 30.0)), (-20.0, 20.0), (-20.0, 20.0))
    middle = (x_mm, y_mm, 0.0)
    add_cone(relief, middle, middle, radius_mm, outline_blend_mm=0.0)
    ring = traced(relief)
    assert np.linalg.norm(ring - middle[:2], axis=1) == pytest.approx(radius_mm, abs=0.05)
    assert signed_area_mm2(ring) == pytest.approx(np.pi * radius_mm**2, rel=0.02)


def test_of_two_pieces_the_larger_is_traced():
    relief = Relief.blank(Raster(2.0, (-30.0, 30.0), (-30.0, 30.0)), (-20.0, 20.0), (-20.0, 20.0))
    add_cone(relief, (-12.0, 0.0, 0.0), (-12.0, 0.0, 0.0), 3.0)
    add_cone(relief, (8.0, 0.0, 0.0), (8.0, 0.0, 0.0), 7.0)
    assert traced(relief)[:, 0].min() > 0.0


def test_an_empty_surface_has_no_outline():
    relief = Relief.blank(Raster(2.0, (-30.0, 30.0), (-30.0, 30.0)), (-20.0, 20.0), (-20.0, 20.0))
    with pytest.raises(ValueError, match="no outline"):
        traced(relief)


def test_thinning_moves_no_point():
    ring = catmull_rom(SQUARE, 40, closed=True)
    thin = thinned(ring, 2.0)
    assert len(thin) < len(ring) / 3
    assert {tuple(point) for point in thin} <= {tuple(point) for point in ring}
