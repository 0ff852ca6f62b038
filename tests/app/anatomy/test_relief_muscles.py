import numpy as np
import pytest

from app.anatomy.landmarks import reference_body
from app.anatomy.relief_deep import _fascicles
from app.anatomy.relief_muscles import OBLIQUE_SLIP_MM, Muscles
from app.anatomy.structures import outlines
from app.relief.blur import gaussian_blur
from app.relief.patch import inside_rings
from app.relief.raster import Raster, Relief

RASTER = Raster(0.8, (-190.0, 190.0), (-300.0, 236.0))
DRAWN = {
    "quadratus_lumborum": "quadratus_lumborum",
    "longissimus": "longissimus_thoracis",
    "iliocostalis_lumborum": "iliocostalis_lumborum",
    "spinalis": "spinalis_thoracis",
    "multifidus_bed": "multifidus",
    "gluteus_maximus": "gluteus_maximus",
    "gluteus_medius": "gluteus_medius",
    "piriformis": "piriformis",
    "latissimus": "latissimus_dorsi",
    "trapezius": "trapezius_ascending",
    "serratus_posterior_inferior": "serratus_posterior_inferior",
}


@pytest.fixture(scope="module")
def muscles() -> Muscles:
    return Muscles(RASTER)


def overlap(reliefs: list[Relief], name: str) -> float:
    drawn = np.zeros((RASTER.height_px, RASTER.width_px), np.bool_)
    for relief in reliefs:
        drawn[relief.box.slices] |= relief.coverage > 0.5
    told = inside_rings(RASTER, RASTER.whole, [outlines(reference_body())[name]["right"]])
    return float((drawn & told).sum() / (drawn | told).sum())


@pytest.mark.parametrize("part", DRAWN)
def test_a_muscle_is_drawn_in_the_outline_that_is_told_of_it(muscles: Muscles, part: str) -> None:
    assert overlap([getattr(muscles, part).relief], DRAWN[part]) > 0.99


def test_the_fascicles_of_the_multifidus_keep_to_its_outline_but_for_their_tips(muscles: Muscles) -> None:
    assert overlap([muscles.multifidus_bed.relief, _fascicles(RASTER)], "multifidus") > 0.90


def test_the_external_oblique_comes_off_the_ribs_in_slips(muscles: Muscles) -> None:
    oblique = muscles.external_oblique
    height = np.maximum(oblique.relief.height_mm, -120.0)
    uneven = gaussian_blur(height, 0.7 * RASTER.ppm) - gaussian_blur(height, 3.0 * RASTER.ppm)
    near_ribs = (oblique.relief.outside_mm < -9.0) & (oblique.along_mm < 60.0)
    aside = np.abs((oblique.across_mm / OBLIQUE_SLIP_MM + 0.25) % 1.0 - 0.5)
    grooves, ridges = near_ribs & (aside < 0.1), near_ribs & (aside > 0.2)
    assert uneven[ridges].mean() > uneven[grooves].mean() + 0.3
