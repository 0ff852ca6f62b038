import subprocess
import sys
from pathlib import Path

import msgspec
import numpy as np
import pytest

from app.anatomy.body import Side
from app.anatomy.figures import figures
from app.anatomy.landmarks import reference_body
from app.anatomy.plate import (
    MANIFEST,
    PLATE_X_MM,
    PLATE_Y_MM,
    REBAKE,
    RGBA,
    Manifest,
    _drawn_by,
    bake,
    picture_name,
    plate_key,
    read_manifest,
)
from app.anatomy.relief_skin import skin_scene
from app.anatomy.skin_surface import half_width_mm
from app.errors import AssetError
from app.relief.light import Light
from app.relief.raster import Raster

PPM = 1.0


@pytest.fixture(scope="module")
def layers() -> dict[str, RGBA]:
    return bake(reference_body(), PPM)


def look(layer: RGBA, x_mm: float, y_mm: float, radius_mm: float = 2.0) -> np.ndarray:
    row, column = (PLATE_Y_MM[1] - y_mm) * PPM, (x_mm - PLATE_X_MM[0]) * PPM
    reach = max(1, round(radius_mm * PPM))
    part = layer[int(row) - reach : int(row) + reach + 1, int(column) - reach : int(column) + reach + 1]
    return part.reshape(-1, 4).mean(axis=0)


def light(layer: RGBA, x_mm: float, y_mm: float, radius_mm: float = 2.0) -> float:
    return float(look(layer, x_mm, y_mm, radius_mm)[:3].mean())


@pytest.mark.parametrize("y_mm", [10.0, 60.0, 120.0])
def test_the_furrow_over_the_spine_is_darker_than_the_muscle_columns_beside_it(
    layers: dict[str, RGBA], y_mm: float
) -> None:
    furrow = light(layers["skin"], 0.0, y_mm)
    assert furrow < light(layers["skin"], 30.0, y_mm) - 6.0
    assert furrow < light(layers["skin"], -30.0, y_mm) - 6.0


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_the_dimples_lie_over_the_posterior_spines_of_the_ilium(layers: dict[str, RGBA], side: float) -> None:
    dimple = light(layers["skin"], side * 42.0, -53.0)
    around = [light(layers["skin"], side * x, y) for x, y in ((42, -32), (62, -53), (24, -58), (45, -76))]
    assert dimple < min(around) - 5.0


def test_the_skin_is_solid_on_the_back_and_nothing_lies_beside_the_waist(layers: dict[str, RGBA]) -> None:
    assert look(layers["skin"], 60.0, 40.0)[3] == 255.0
    assert look(layers["skin"], 152.0, 46.0)[3] == 0.0


def test_no_part_of_an_arm_that_the_picture_cannot_hold_is_begun(layers: dict[str, RGBA]) -> None:
    for y_mm in (150.0, 60.0, -60.0):
        assert look(layers["skin"], 184.0, y_mm)[3] == look(layers["skin"], -184.0, y_mm)[3] == 0.0


def test_a_rib_fades_where_it_runs_forward_round_the_flank(layers: dict[str, RGBA]) -> None:
    (x_mm, y_mm, _), tip = figures().bone.rib["8"].centreline[-2], figures().bone.rib["11"].tip
    away, down = 0.98 * tip[0], tip[1] + 6.0
    assert look(layers["bones"], away, down)[3] > 230.0, "the eleventh ends behind"
    assert look(layers["bones"], x_mm - 6.0, y_mm)[3] < 160.0, "the eighth in front"


def test_the_drape_is_cool_cloth_below_the_worked_area_and_bare_skin_is_warm_above_it(
    layers: dict[str, RGBA],
) -> None:
    for x_mm in (0.0, 60.0, 168.0):
        red, _, blue, alpha = look(layers["skin"], x_mm, -265.0)
        assert blue > red, "linen"
        assert alpha == 255.0, x_mm
    for y_mm in (-215.0, -238.5):
        red, _, blue, _ = look(layers["skin"], 60.0, y_mm)
        assert red > blue + 20.0, "skin, the gluteal folds too"


def test_the_drape_ends_beside_the_hips_and_does_not_fade_into_a_square(layers: dict[str, RGBA]) -> None:
    row = int((PLATE_Y_MM[1] + 268.0) * PPM)
    alpha = layers["skin"][row, :, 3].astype(int)
    half_mm = np.flatnonzero(alpha > 127)[-1] - 190.0 + 0.5
    assert 172.0 < half_mm < 182.0
    assert ((alpha > 20) & (alpha < 235)).sum() <= 4, "a cloth has an edge"


@pytest.mark.parametrize("y_mm", [-100.0, -125.0, -150.0, -175.0, -200.0])
def test_light_falls_off_to_the_flank_without_a_strip_along_the_outline(
    layers: dict[str, RGBA], y_mm: float
) -> None:
    half_mm = int(half_width_mm(y_mm))
    away = np.arange(72.0, half_mm - 3.0, 4.0)
    shaded = np.array([light(layers["skin"], x_mm, y_mm, 3.0) for x_mm in away])
    assert shaded[0] - shaded[-1] > 45.0, "the side away from the light"
    assert np.diff(shaded).max() < 4.0
    lit = np.array([light(layers["skin"], -x_mm, y_mm, 3.0) for x_mm in away])
    assert np.diff(lit[-6:]).max() < 5.0, "nor on the side that faces it"


def test_the_cleft_begins_softly_and_narrows_toward_the_head(layers: dict[str, RGBA]) -> None:
    breadths = []
    for y_mm in (-112.0, -140.0, -170.0, -205.0):
        row = int((PLATE_Y_MM[1] - y_mm) * PPM)
        across = layers["skin"][row - 2 : row + 3, 150:230, :3].mean(axis=(0, 2))
        breadths.append((across < across.max() - 45.0).sum())
    assert breadths == sorted(breadths)
    assert breadths[0] <= 0.6 * breadths[-1]
    assert light(layers["skin"], 0.0, -88.0) > light(layers["skin"], 30.0, -88.0) - 32.0, "the sacrum is flat"


def test_every_layer_is_premultiplied_and_thins_out_at_head_and_foot(layers: dict[str, RGBA]) -> None:
    for name, layer in layers.items():
        assert (layer[..., :3] <= layer[..., 3:]).all(), name
        assert layer[[0, -1], :, 3].max() < 12, name


def test_the_baked_plate_was_drawn_by_the_present_figures_and_code() -> None:
    assert read_manifest().key == plate_key(), f"the baked plate is stale: run `{REBAKE}` and commit"


def test_the_manifest_names_every_layer_in_every_light_and_the_extent(layers: dict[str, RGBA]) -> None:
    manifest = read_manifest()
    assert set(manifest.layers) == {picture_name(layer, light) for layer in layers for light in Light}
    assert (manifest.x_mm, manifest.y_mm) == (PLATE_X_MM, PLATE_Y_MM)


def test_a_missing_manifest_is_told_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(AssetError, match=MANIFEST):
        read_manifest(tmp_path)


@pytest.mark.parametrize("text", ["", "{", '{"key": 3}'])
def test_a_broken_manifest_is_told_with_its_path(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(AssetError, match=MANIFEST):
        read_manifest(tmp_path)


def test_a_layer_whose_file_has_gone_is_told_by_name(tmp_path: Path) -> None:
    manifest = Manifest("0", 1.0, PLATE_X_MM, PLATE_Y_MM, {"skin": "skin.webp"})
    (tmp_path / MANIFEST).write_bytes(msgspec.json.encode(manifest))
    with pytest.raises(AssetError, match=r"skin\.webp"):
        read_manifest(tmp_path)


def redness(layer: RGBA, x_mm: float, y_mm: float) -> float:
    red, green, blue, _ = look(layer, x_mm, y_mm)
    return float(red - (green + blue) / 2.0)


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_muscle_is_red_and_the_fascia_over_the_loin_is_pale(layers: dict[str, RGBA], side: float) -> None:
    outer = layers["superficial"]
    for x_mm, y_mm in ((95.0, 160.0), (80.0, -170.0), (115.0, 70.0)):
        assert redness(outer, side * x_mm, y_mm) > 60.0, (x_mm, y_mm)
    assert abs(redness(outer, side * 25.0, 20.0)) < 25.0
    assert light(outer, side * 25.0, 20.0) > 170.0


def test_the_erector_spinae_lies_on_the_left_and_is_taken_off_on_the_right(layers: dict[str, RGBA]) -> None:
    deep = layers["deep"]
    assert redness(deep, -48.0, 40.0) > 60.0, "iliocostalis"
    assert redness(deep, -80.0, 40.0) < 20.0, "nothing lateral of it"
    assert redness(deep, 50.0, 60.0) > 50.0, "the quadratus lumborum, bared"
    pale_tendon, bared_multifidus = light(deep, -18.0, -70.0), light(deep, 26.0, -70.0)
    assert pale_tendon > bared_multifidus + 40.0


def test_the_slips_to_the_lowest_ribs_lie_on_the_left_and_leave_the_columns_beside_the_spine_bare(
    layers: dict[str, RGBA],
) -> None:
    deep = layers["deep"]
    for x_mm, y_mm in ((84.0, 140.0), (82.0, 118.0), (76.0, 98.0)):
        assert redness(deep, -x_mm, y_mm) > 60.0, (x_mm, y_mm)
        assert redness(deep, x_mm, y_mm) < 50.0, "bone or nothing on the right"


def test_the_fascia_frays_out_over_the_tail_bone_without_an_edge(layers: dict[str, RGBA]) -> None:
    down = [light(layers["superficial"], 0.0, float(y_mm), 3.0) for y_mm in range(-110, -146, -5)]
    assert max(abs(np.diff(down))) < 18.0


def test_no_muscle_shows_outside_the_skin(layers: dict[str, RGBA]) -> None:
    skin_width = {120.0: 146.0, 46.0: 134.0, -100.0: 167.0}
    for y_mm, half_mm in skin_width.items():
        for side in (-1.0, 1.0):
            assert look(layers["superficial"], side * (half_mm + 4.0), y_mm, 1.0)[3] == 0.0, y_mm


def test_the_inner_layers_lie_in_the_faint_outline_of_the_body(layers: dict[str, RGBA]) -> None:
    inside, rim = look(layers["deep"], 108.0, 30.0), look(layers["deep"], 131.5, 46.0, 1.0)
    assert 5.0 < inside[3] < 40.0
    assert rim[3] > inside[3] + 20.0


def test_the_key_covers_figures_the_drawing_code_and_the_engine_under_it() -> None:
    names = {path.name for path in _drawn_by()}
    assert {
        "figures.toml",
        "surface_z_5mm.csv",
        "relief_plate.py",
        "relief_deep.py",
        "curves.py",
        "blur.py",
    } <= names
    assert "zones.py" not in names, "the plate does not ask it anything"


def test_the_bones_lie_where_the_landmarks_say_in_every_layer_that_bares_them(
    layers: dict[str, RGBA],
) -> None:
    body = reference_body()
    for side in Side:
        x_mm, y_mm = body.landmark("crest_highest", side)
        for name in ("bones", "deep", "superficial"):
            red, green, blue, alpha = look(layers[name], x_mm, y_mm - 4.0)
            assert alpha == 255.0, (name, side)
            assert red > green > blue > 90.0, (name, side)
    for level in ("T12", "L2", "L4"):
        assert look(layers["bones"], *body.landmark(f"{level}_spinous_tip"))[3] == 255.0, level
    assert look(layers["bones"], 70.0, 30.0)[3] < 40.0, "no bone between rib and crest"


def test_reading_the_files_loads_nothing_that_draws() -> None:
    code = "import sys, app.anatomy.plate; print([name for name in sys.modules if 'relief_' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_hem_can_lie_higher() -> None:
    raster = Raster(0.5, PLATE_X_MM, PLATE_Y_MM)
    picture = skin_scene(raster, hem_y_mm=-150.0).rgba()
    row, column = int((PLATE_Y_MM[1] + 170.0) * 0.5), int((60.0 - PLATE_X_MM[0]) * 0.5)
    red, _, blue, alpha = picture[row, column].tolist()
    assert alpha == 255
    assert blue > red, "linen"
