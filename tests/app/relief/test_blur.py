import numpy as np
import pytest

from app.relief.blur import gaussian_blur
from app.relief.ramp import colour_ramp, ramped


@pytest.mark.parametrize("sigma_px", [0.6, 2.9, 3.1, 8.0, 20.0])
def test_a_blurred_point_keeps_its_mass_and_has_the_width_asked(sigma_px):
    field = np.zeros((201, 201), np.float32)
    field[100, 100] = 1.0
    out = gaussian_blur(field, sigma_px)
    offsets = np.arange(201) - 100.0
    assert out.sum() == pytest.approx(1.0, rel=1e-3)
    assert np.sqrt((out.sum(axis=0) * offsets**2).sum()) == pytest.approx(sigma_px, rel=0.04)


def test_a_flat_field_stays_flat_up_to_its_edge():
    out = gaussian_blur(np.full((40, 60), 7.0, np.float32), 9.0)
    assert np.allclose(out, 7.0, atol=1e-4)


def test_a_ramp_ends_in_its_end_tones_and_holds_them_outside():
    ramp = colour_ramp("000000 FF0000 FFFFFF")
    assert ramp.shape == (256, 3)
    seen = ramped(np.array([[-1.0, 0.5, 2.0]], np.float32), ramp)
    assert seen[0, 0] == pytest.approx([0, 0, 0])
    assert seen[0, 1] == pytest.approx([1, 0, 0], abs=0.01)
    assert seen[0, 2] == pytest.approx([1, 1, 1])
