from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.anatomy.plate import PLATE_X_MM, PLATE_Y_MM, Manifest, read_manifest
from app.errors import AssetError
from ui.__main__ import main
from ui.diagram.baked_plate import read_layer, write_plate

PPM = 0.5
ROWS, COLUMNS = 268, 190


def a_layer() -> np.ndarray:
    rgba = np.zeros((ROWS, COLUMNS, 4), np.uint8)
    rgba[40:, 30:] = (90, 60, 30, 255)
    rgba[40:, :30] = (45, 30, 15, 128)
    return rgba


def test_a_layer_comes_back_as_it_was_written(tmp_path: Path) -> None:
    manifest = write_plate([("skin", a_layer())], PPM, tmp_path)
    assert read_manifest(tmp_path) == manifest
    image = read_layer(manifest, "skin", tmp_path)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    assert image.pixelColor(60, 60).getRgb() == (90, 60, 30, 255)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(10, 60).alpha() == 128


def test_a_broken_picture_is_an_asset_error_with_its_path(tmp_path: Path) -> None:
    manifest = write_plate([("skin", a_layer())], PPM, tmp_path)
    (tmp_path / "skin.webp").write_bytes(b"RIFF no picture")
    with pytest.raises(AssetError, match=r"skin\.webp"):
        read_layer(manifest, "skin", tmp_path)


def test_a_picture_of_another_size_than_the_manifest_tells_is_refused(tmp_path: Path) -> None:
    write_plate([("skin", a_layer()[:90])], PPM, tmp_path)
    with pytest.raises(AssetError, match="190 x 90, expected 190 x 268"):
        read_layer(read_manifest(tmp_path), "skin", tmp_path)


def test_a_layer_the_plate_lacks_is_an_asset_error(tmp_path: Path) -> None:
    manifest = Manifest("0", PPM, PLATE_X_MM, PLATE_Y_MM, {})
    with pytest.raises(AssetError, match="bones"):
        read_layer(manifest, "bones", tmp_path)


def test_every_baked_layer_that_ships_can_be_read() -> None:
    manifest = read_manifest()
    for name in manifest.layers:
        assert not read_layer(manifest, name).isNull()


def test_bake_writes_the_plate_where_it_is_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bake", "--out", str(tmp_path / "plate"), "--ppm", "0.5"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "plate")
    assert read_layer(read_manifest(tmp_path / "plate"), "skin", tmp_path / "plate").width() == COLUMNS


def test_bake_into_a_place_that_cannot_be_written_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["bake", "--out", str(tmp_path / "file" / "plate"), "--ppm", "0.5"]) == 2
    assert "file" in capsys.readouterr().err
