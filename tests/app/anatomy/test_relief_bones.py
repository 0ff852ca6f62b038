from itertools import pairwise

import numpy as np
import pytest

from app.anatomy.figures import added_figures, figures
from app.anatomy.landmarks import reference_body
from app.anatomy.relief_bones import BONE_SHADOWS, LEVELS, UNDER_MUSCLES, Bones
from app.anatomy.structures import outlines
from app.anatomy.vertebra import vertebra
from app.relief.patch import inside_rings
from app.relief.raster import Raster
from app.relief.scene import Scene

PPM = 1.5
RASTER = Raster(PPM, (-170.0, 170.0), (-272.0, 236.0))
DRAWN = ["T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "sacrum_coccyx", "hip_bone"]
DRAWN += ["rib9", "rib10", "rib11", "rib12", "femur"]


@pytest.fixture(scope="module")
def scene() -> Scene:
    drawn = Bones(RASTER).scene()
    drawn.light(BONE_SHADOWS)
    return drawn


def at(field: np.ndarray, x_mm: float, y_mm: float, radius_mm: float = 1.0) -> float:
    row, column = (RASTER.y_mm[1] - y_mm) * PPM, (x_mm - RASTER.x_mm[0]) * PPM
    reach = max(1, round(radius_mm * PPM))
    part = field[int(row) - reach : int(row) + reach + 1, int(column) - reach : int(column) + reach + 1]
    return float(part.mean())


def filled(rings: list[np.ndarray]) -> np.ndarray:
    whole = np.zeros((RASTER.height_px, RASTER.width_px), np.bool_)
    for ring in rings:
        whole |= inside_rings(RASTER, RASTER.whole, [ring])
    return whole


@pytest.mark.parametrize("name", DRAWN)
def test_every_bone_is_drawn_where_its_outline_lies(scene: Scene, name: str) -> None:
    rings = list(outlines(reference_body())[name].values())
    assert scene.alpha[filled(rings)].mean() > 0.98


def test_nothing_is_drawn_outside_the_outlines_but_the_discs_and_the_uppermost_bones(scene: Scene) -> None:
    every = [
        ring for name, rings in outlines(reference_body()).items() for ring in rings.values() if name in DRAWN
    ]
    beside = np.abs(RASTER.columns_mm(RASTER.whole)) > 26.0
    below = RASTER.rows_mm(RASTER.whole) < 120.0
    stray = (scene.alpha > 0.6) & ~filled(every) & beside & below
    assert stray.sum() < 0.01 * (scene.alpha > 0.6).sum()


def test_the_ground_does_not_shine_through_where_one_bone_lies_over_another(scene: Scene) -> None:
    column = filled(
        [outlines(reference_body())[level]["midline"] for level in ("L1", "L2", "L3", "L4", "L5")]
    )
    inner = column.copy()
    for axis, step in ((0, 1), (0, -1), (1, 1), (1, -1), (0, 2), (0, -2), (1, 2), (1, -2)):
        inner &= np.roll(column, step, axis=axis)
    assert (scene.alpha[inner] < 0.9).mean() < 0.001


def test_obturator_and_sciatic_openings_are_empty(scene: Scene) -> None:
    for side in (-1.0, 1.0):
        assert at(scene.alpha, side * 42.0, -168.0) < 0.02
        assert at(scene.alpha, side * 45.0, -115.0) < 0.02


def test_the_sacral_foramina_are_darker_than_the_bone_around_them(scene: Scene) -> None:
    light = scene.colour.mean(axis=2)
    for x_mm, y_mm, _ in figures().bone.sacrum.posterior_foramina[:3]:
        for side in (-1.0, 1.0):
            around = [at(light, side * x_mm + 0.7, y_mm + up) for up in (-8.5, 8.5)]
            assert at(light, side * x_mm + 0.7, y_mm, 0.7) < min(around) - 0.08


@pytest.mark.parametrize("level", LEVELS)
def test_a_spinous_process_rises_over_the_lamina_beside_it(level: str) -> None:
    relief = vertebra(Raster(2.0, (-60.0, 60.0), (-60.0, 270.0)), level)
    _, y_mm, _ = figures().bone.vertebra[level].spinous_tip
    row = round((270.0 - y_mm) * 2.0) - relief.box.top
    tip = relief.height_mm[row, round(120.7 - relief.box.left)]
    assert tip == relief.height_mm[row].max()
    assert tip > figures().bone.vertebra[level].canal_posterior_z


def test_the_inferior_processes_lie_over_the_superior_ones_of_the_vertebra_below() -> None:
    raster = Raster(2.0, (-60.0, 60.0), (-60.0, 270.0))
    for upper, lower in (("L1", "L2"), ("L2", "L3"), ("L3", "L4"), ("L4", "L5")):
        above, below = vertebra(raster, upper), vertebra(raster, lower)
        x_mm, y_mm, _ = figures().bone.vertebra[upper].inferior_articular
        row, column = round((270.0 - y_mm - 4.0) * 2.0), round((x_mm + 60.7) * 2.0)
        heights = [part.height_mm[row - part.box.top, column - part.box.left] for part in (above, below)]
        assert heights[0] > heights[1], upper


def test_under_the_muscles_the_spine_is_a_raised_line_of_tips_joined_by_a_ligament(scene: Scene) -> None:
    raised = Bones(RASTER).scene(UNDER_MUSCLES)
    body = reference_body()
    tips = [body.landmark(f"{level}_spinous_tip")[1] for level in ("L1", "L2", "L3", "L4", "L5")]
    for upper_y, lower_y in pairwise(tips):
        for y_mm in (upper_y, (upper_y + lower_y) / 2.0):
            assert at(raised.depth_mm, 0.5, y_mm) > at(scene.depth_mm, 0.5, y_mm) + 2.0
    assert at(raised.depth_mm, 60.0, -30.0) == pytest.approx(at(scene.depth_mm, 60.0, -30.0))


def height(level: str, x_mm: float, y_mm: float) -> float:
    drawn = vertebra(RASTER, level)
    row = int((RASTER.y_mm[1] - y_mm) * PPM) - drawn.box.top
    return float(drawn.height_mm[row, int((x_mm - RASTER.x_mm[0]) * PPM) - drawn.box.left])


ARCHES = {
    "L5": ((18.5, -35.5), (16.5, -30.8), (13.0, -27.6), (9.5, -25.4), (6.0, -24.0)),
    "L4": ((18.5, -3.0), (15.5, -1.6), (12.0, 0.2), (8.5, 1.6), (6.0, 2.6)),
}


@pytest.mark.parametrize("level", ARCHES)
@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_the_arch_of_the_last_two_vertebrae_bows_up_from_the_lower_joint_to_the_spine(
    level: str, side: float
) -> None:
    way = [height(level, side * x_mm, y_mm) for x_mm, y_mm in ARCHES[level]]
    assert np.abs(np.diff(way)).max() < 2.5, "one bone, without a groove between its parts"
    below = [height(level, side * x_mm, y_mm - 10.0) for x_mm, y_mm in ARCHES[level][2:4]]
    assert max(below) < min(way) - 6.0, "open below"


@pytest.mark.parametrize("level", ["L1", "L2", "L3"])
def test_a_transverse_process_ends_squarer_than_a_ball(level: str) -> None:
    ring, radius_mm = (
        outlines(reference_body())[level]["midline"],
        added_figures().vertebra[level].transverse[-1][2],
    )
    end = ring[ring[:, 0] > ring[:, 0].max() - 2.0]
    assert np.ptp(end[:, 1]) > 1.1 * 2.0 * np.sqrt(radius_mm**2 - (radius_mm - 2.0) ** 2)
