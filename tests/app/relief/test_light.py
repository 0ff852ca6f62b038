from dataclasses import replace

import numpy as np
import pytest

from app.relief.cones import add_cone
from app.relief.lattice import enlarged, wide_blur
from app.relief.light import Light
from app.relief.noise import fibres, line_noise, ragged, value_noise
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster, Relief
from app.relief.scene import GROUND_MM, Scene, Shadows
from app.relief.shade import Look, Surface, brightness, shaded

RASTER = Raster(3.0, (-30.0, 30.0), (-30.0, 30.0))
GREY = Look(colour_ramp("000000 FFFFFF"))


def ball(x_mm: float, y_mm: float, z_mm: float, radius_mm: float) -> Relief:
    relief = Relief.blank(RASTER, (x_mm - radius_mm, x_mm + radius_mm), (y_mm - radius_mm, y_mm + radius_mm))
    add_cone(relief, (x_mm, y_mm, z_mm), (x_mm, y_mm, z_mm), radius_mm)
    return relief


def plain(relief: Relief, *rgb: float) -> np.ndarray:
    return np.broadcast_to(np.array(rgb, np.float32), (*relief.box.shape, 3))


@pytest.mark.parametrize("light", Light)
def test_a_dome_is_brightest_toward_the_light(light: Light) -> None:
    value = brightness(ball(0, 0, 0, 20).height_mm, replace(RASTER, light=light), GREY)
    (right, up, _), half = light.way, value.shape[0] // 2
    row, column = np.unravel_index(value.argmax(), value.shape)
    assert (half - row) * up > 0
    assert (column - half) * right > 0
    lit, away = (value[half - round(at * up), half + round(at * right)] for at in (50, -50))
    assert lit > away + 0.2


def test_a_raster_is_lit_from_the_upper_left_unless_something_else_is_said() -> None:
    assert RASTER.light is Light.UPPER_LEFT
    assert tuple(Light.UPPER_LEFT.way > 0) == (False, True, True)


@pytest.mark.parametrize("light", Light)
def test_a_light_is_known_by_its_way_and_twice_mirrored_is_the_same(light: Light) -> None:
    right, up, toward = light.way
    assert Light.toward(right, up) is light
    assert light.mirrored.mirrored is light
    assert light.mirrored.way.tolist() == [-right, up, toward]


def test_the_contour_of_a_form_is_darker_than_its_flank() -> None:
    value = brightness(ball(0, 0, 0, 20).height_mm, RASTER, GREY)
    half = value.shape[0] // 2
    lit_flank, lit_rim = value[half, half - 45], value[half, half - 60]
    assert lit_rim < lit_flank - 0.1


def test_a_second_material_takes_over_where_the_mix_says() -> None:
    flat = np.zeros((8, 8), np.float32)
    mix = np.zeros((8, 8), np.float32)
    mix[:, 4:] = 1.0
    red = colour_ramp("FF0000 FF0000")
    colour = shaded(flat, RASTER, GREY, Surface(second=red, mix=mix))
    assert np.allclose(colour[0, 7], (1, 0, 0))
    assert colour[0, 0, 0] == pytest.approx(colour[0, 0, 2])


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (1, 9)])
def test_a_surface_without_room_is_shaded_without_complaint(shape: tuple[int, int]) -> None:
    assert shaded(np.zeros(shape, np.float32), RASTER, GREY).shape == (*shape, 3)


def test_the_nearer_surface_hides_the_farther_one_in_either_order() -> None:
    near, far = ball(0, 0, 20, 10), ball(4, 0, 0, 10)
    for order in ((near, far), (far, near)):
        scene = Scene(RASTER)
        for relief in order:
            scene.add(relief, plain(relief, 1, 0, 0) if relief is near else plain(relief, 0, 0, 1))
        assert np.allclose(scene.colour[90, 90], (1, 0, 0), atol=1e-4)


def test_a_half_covered_edge_is_half_a_colour_and_keeps_the_depth_of_its_own_surface() -> None:
    relief = ball(0, 0, 0, 12)
    scene = Scene(RASTER)
    scene.add(relief, plain(relief, 0.5, 0.5, 0.5))
    edge = (scene.alpha > 0.3) & (scene.alpha < 0.7)
    assert edge.any()
    assert np.allclose(scene.colour[edge], 0.5 * scene.alpha[edge][:, None], atol=1e-5)
    assert scene.depth_mm[edge].min() > -5.0
    assert scene.depth_mm[0, 0] == GROUND_MM


def test_what_is_laid_in_behind_fills_the_half_covered_edge() -> None:
    scene = Scene(RASTER)
    near, far = ball(0, 0, 30, 10), ball(0, 0, 0, 18)
    for relief in (near, far):
        scene.add(relief, plain(relief, 1, 1, 1))
    edge = (near.coverage > 0.05) & (near.coverage < 0.95)
    assert edge.any()
    assert scene.alpha[near.box.slices][edge].min() > 0.99


def test_the_empty_picture_stays_transparent_under_the_light() -> None:
    relief = ball(0, 0, 0, 8)
    scene = Scene(RASTER)
    scene.add(relief, plain(relief, 1, 1, 1))
    scene.light(Shadows(tone=(0.2, 0.1, 0.1)))
    picture = scene.rgba()
    assert picture[0, 0].tolist() == [0, 0, 0, 0]
    assert picture[90, 90, 3] == 255
    assert (picture[..., :3] <= picture[..., 3:]).all(), "premultiplied"


@pytest.mark.parametrize("light", Light)
def test_a_high_form_shades_the_low_ground_on_the_side_away_from_the_light(light: Light) -> None:
    ground = Relief.blank(RASTER, (-30, 30), (-30, 30))
    ground.height_mm[:], ground.outside_mm[:] = 0.0, -5.0
    scene = Scene(replace(RASTER, light=light))
    scene.add(ground, plain(ground, 1, 1, 1))
    relief = ball(0, 0, 12, 8)
    scene.add(relief, plain(relief, 1, 1, 1))
    scene.light(Shadows(tone=(0, 0, 0)))
    down, across = (22 if part > 0 else -22 for part in (-light.way[1], light.way[0]))
    away, toward = scene.colour[90 - down, 90 - across, 0], scene.colour[90 + down, 90 + across, 0]
    assert away < toward - 0.1


def test_laying_a_finished_scene_on_top_hides_what_it_covers() -> None:
    below, above = Scene(RASTER), Scene(RASTER)
    low, high = ball(0, 0, 50, 12), ball(0, 0, 0, 6)
    below.add(low, plain(low, 0, 0, 1))
    above.add(high, plain(high, 1, 0, 0))
    before = below.copy()
    below.lay(above)
    assert np.allclose(below.colour[90, 90], (1, 0, 0), atol=1e-5)
    assert np.allclose(before.colour[90, 90], (0, 0, 1), atol=1e-5)


def test_noise_stays_in_its_range_and_its_waves_have_the_asked_size() -> None:
    along = np.linspace(-300, 300, 4001, dtype=np.float32)
    field = value_noise(along[None, :400], along[:, None])
    assert 0.0 <= field.min() < 0.1 < 0.9 < field.max() <= 1.0
    assert np.abs(np.diff(line_noise(along, 2.0))).max() < 0.35
    assert np.abs(ragged(along, 1.0, 10.0)).max() < 8.0


def test_fibres_run_along_their_second_coordinate() -> None:
    grid = np.arange(0, 60, 0.4, dtype=np.float32)
    across, along = np.meshgrid(grid, grid)
    raised = fibres(across, along, 3.0, 0.6, 2.4, 80.0).raised_mm
    assert np.abs(np.diff(raised, axis=1)).mean() > 6.0 * np.abs(np.diff(raised, axis=0)).mean()


def test_a_wide_blur_on_the_coarse_grid_keeps_the_mean_and_smooths() -> None:
    field = np.random.default_rng(3).random((200, 260)).astype(np.float32)
    blurred = wide_blur(field, 20.0)
    assert blurred.shape == field.shape
    assert blurred.mean() == pytest.approx(field.mean(), abs=0.01)
    assert blurred.std() < 0.03


def test_an_enlarged_slope_is_still_a_slope() -> None:
    coarse = np.tile(np.arange(10, dtype=np.float32), (6, 1))
    fine = enlarged(coarse, (24, 40), 4)
    assert np.allclose(np.diff(fine[3, 2:-2]), 0.25, atol=1e-5)
