import numpy as np
import pytest

from app.anatomy.figures import figures
from app.anatomy.skin_surface import half_width_mm, skin_height, skin_profile
from app.relief.raster import Box, Raster

RASTER = Raster(1.0, (-190.0, 190.0), (-272.0, 236.0))


def test_the_skin_is_symmetric_and_without_gaps() -> None:
    height = skin_height(RASTER, RASTER.whole)
    assert np.isfinite(height).all()
    assert np.allclose(height, height[:, ::-1], atol=0.05)


def test_the_midline_keeps_to_the_measured_profile_where_it_can_be_trusted() -> None:
    rows = np.array([[y, z] for y, z in figures().surface.midline_profile_y_z if -100.0 <= y <= 200.0])
    drawn = skin_profile(rows[:, :1].astype(np.float32), 0.0)[:, 0]
    assert np.abs(drawn - rows[:, 1]).max() < 5.0
    assert np.abs(drawn - rows[:, 1]).mean() < 2.5


@pytest.mark.parametrize("y_mm", [-20.0, 46.0, 120.0])
def test_the_flank_falls_off_steadily_to_the_outline(y_mm: float) -> None:
    half = float(half_width_mm(y_mm))
    at = [
        float(skin_profile(np.array([[y_mm]], np.float32), x)[0, 0])
        for x in np.linspace(0.75 * half, half, 9)
    ]
    assert (np.diff(at) < 0.0).all()
    assert at[0] - at[-1] > 20.0


def test_the_hips_are_as_wide_as_the_tendon_that_lies_on_them() -> None:
    assert half_width_mm(-116.0) > 162.0, "the iliotibial tract is measured at 162"
    assert half_width_mm(46.0) == pytest.approx(134.0, abs=1.0)


@pytest.mark.parametrize("y_mm", [-110.0, -140.0, -170.0, -200.0])
def test_a_buttock_is_one_rounded_form_from_the_cleft_to_the_outline(y_mm: float) -> None:
    x = np.arange(6.0, float(half_width_mm(y_mm)) - 6.0, 3.0)
    z = skin_height(RASTER, RASTER.whole)[int(236.0 - y_mm), 190 + x.astype(int)].astype(float)
    top = int(z.argmax())
    assert 50.0 < x[top] < 85.0
    assert (np.diff(z[: top + 1]) > 0.0).all(), "it rises from the cleft"
    assert (np.diff(z[top:]) < 0.0).all(), "and falls to the flank, without a second rise"
    assert np.diff(z, 2).max() < 0.06, "convex throughout"


def test_a_buttock_is_rounded_from_the_loin_to_the_fold_too() -> None:
    y = np.arange(-105.0, -215.0, -5.0, np.float32)[:, None]
    along = skin_profile(y, 66.0)[:, 0]
    assert -165.0 < y[along.argmax(), 0] < -130.0
    assert np.diff(along, 2).max() < 0.2


@pytest.mark.parametrize("x_mm", [100.0, 120.0])
def test_the_loin_goes_over_into_the_hip_without_a_band_across_the_flank(x_mm: float) -> None:
    y = np.arange(-20.0, -125.0, -10.0, np.float32)[:, None]
    assert np.abs(np.diff(skin_profile(y, x_mm)[:, 0], 2)).max() < 1.2


def test_an_empty_box_has_an_empty_skin() -> None:
    assert skin_height(RASTER, Box(5, 5, 3, 9)).shape == (0, 6)
