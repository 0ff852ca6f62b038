import numpy as np
import pytest

from app.anatomy.body import Side
from app.anatomy.curves import inside, mirrored
from app.anatomy.landmarks import reference_body
from app.anatomy.structures import outlines
from app.anatomy.zones import zones

NAMES = {"spine", "kidneys", "floating_ribs", "lighter", "percussion", "worked", "stressed"}
LOOPS_MM = [(55, -50), (95, -75), (110, -115), (85, -150), (55, -120), (72, -80), (110, -105), (108, -160)]


@pytest.fixture(scope="module")
def drawn():
    return zones(reference_body())


def grid_in(ring, step_mm=2.0):
    x, y = (
        np.arange(low, high, step_mm) for low, high in zip(ring.min(axis=0), ring.max(axis=0), strict=True)
    )
    points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return points[inside(ring, points)]


def meet(rings, others):
    return any(inside(other, grid_in(ring)).any() for ring in rings for other in others)


def test_all_zones_are_there_as_finite_rings(drawn):
    assert set(drawn) == NAMES
    assert all(np.isfinite(ring).all() and ring.shape[1] == 2 for rings in drawn.values() for ring in rings)


def test_striking_meets_neither_kidneys_nor_ribs_nor_spine(drawn):
    assert not meet(drawn["percussion"], drawn["kidneys"])
    assert not meet(drawn["percussion"], drawn["floating_ribs"])
    assert not meet(drawn["percussion"], drawn["spine"])


def test_striking_stays_below_the_crests_and_off_the_midline_and_the_bony_points(drawn):
    body = reference_body()
    for ring, side in zip(drawn["percussion"], (Side.RIGHT, Side.LEFT), strict=True):
        assert ring[:, 1].max() <= -20.0
        assert (ring[:, 0] * side.sign).min() >= 20.0
        bony = [
            body.landmark(name, side)
            for name in ("greater_trochanter", "ischial_tuberosity", "crest_highest")
        ]
        assert not inside(ring, bony).any()


def test_the_places_that_are_struck_lie_in_the_zone_for_it(drawn):
    assert inside(drawn["percussion"][0], LOOPS_MM).all()
    assert inside(drawn["percussion"][1], np.array(LOOPS_MM) * [-1, 1]).all()


def test_the_spine_strip_reaches_from_the_eleventh_thoracic_vertebra_to_the_coccyx(drawn):
    (ring,) = drawn["spine"]
    body = reference_body()
    levels = ("T11", "T12", "L1", "L2", "L3", "L4", "L5")
    marks = [body.landmark(f"{level}_spinous_tip") for level in levels] + [body.landmark("coccyx_tip")]
    beside = np.array([(x, y) for _, y in marks[1:] for x in (-14.9, 14.9)])
    assert inside(ring, marks).all()
    assert inside(ring, beside).all()
    assert np.abs(ring[:, 0]).max() == pytest.approx(15.0)


@pytest.mark.parametrize("name", ["rib11", "rib12"])
def test_each_floating_rib_lies_in_its_zone_from_beside_the_spine_to_its_tip(drawn, name):
    for ring, side in zip(drawn["floating_ribs"], (Side.RIGHT, Side.LEFT), strict=True):
        rib = outlines(reference_body())[name][side]
        assert inside(ring, rib[np.abs(rib[:, 0]) > 30.0]).all()
        assert inside(ring, [reference_body().landmark(f"{name}_tip", side)]).all()


def test_the_worked_area_runs_from_the_lower_ribs_to_the_gluteal_folds_inside_the_skin(drawn):
    (ring,) = drawn["worked"]
    body = reference_body()
    assert inside(outlines(body)["skin"]["midline"], ring).all()
    assert inside(ring, [body.landmark("rib12_tip", side) for side in Side]).all()
    assert ring[:, 1].min() == pytest.approx(body.landmark("gluteal_fold")[1], abs=6.0)
    assert ring[:, 1].max() == pytest.approx(body.landmark("T11_spinous_tip")[1], abs=10.0)


def test_the_stressed_part_is_the_lumbar_spine_and_the_sacrum_within_the_worked_area(drawn):
    (ring,) = drawn["stressed"]
    body = reference_body()
    assert inside(drawn["worked"][0], ring).all()
    names = ("L1_spinous_tip", "L5_spinous_tip", "sacrum_top", "sacral_hiatus")
    assert inside(ring, [body.landmark(name) for name in names]).all()
    assert not inside(ring, [body.landmark("coccyx_tip"), body.landmark("T11_spinous_tip")]).any()


@pytest.mark.parametrize("name", ["spine", "worked", "stressed"])
def test_midline_zones_are_their_own_mirror_image(drawn, name):
    (ring,) = drawn[name]
    gaps = np.linalg.norm(ring[:, None] - mirrored(ring)[None], axis=-1)
    assert gaps.min(axis=1) == pytest.approx(0.0, abs=1e-9)
