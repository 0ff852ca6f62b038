import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.figures import (
    ASSETS,
    Figures,
    added_figures,
    figures,
    read_figures,
    read_surface,
    surface_z_mm,
)
from app.errors import AssetError


def test_the_figures_hold_every_drawn_bone_and_muscle():
    measured = figures()
    assert list(measured.bone.vertebra) == ["T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5"]
    assert list(measured.bone.rib) == ["8", "9", "10", "11", "12"]
    assert {"latissimus_dorsi", "gluteus_maximus", "multifidus", "quadratus_lumborum"} <= set(measured.muscle)


def test_ribs_have_a_width_at_every_point_of_their_centreline():
    assert all(len(rib.centreline) == len(rib.width) for rib in figures().bone.rib.values())


def test_added_figures_belong_to_measured_bones():
    assert set(added_figures().vertebra) <= set(figures().bone.vertebra)
    assert set(added_figures().rib) <= set(figures().bone.rib)


def test_a_missing_figure_file_is_an_asset_error_naming_it(tmp_path):
    with pytest.raises(AssetError, match="figures"):
        read_figures(tmp_path / "figures.toml", Figures)


@pytest.mark.parametrize("text", ["no = [toml", 'bone = "all of them"', "\x00"])
def test_a_broken_figure_file_is_an_asset_error(tmp_path, text):
    path = tmp_path / "figures.toml"
    path.write_text(text)
    with pytest.raises(AssetError):
        read_figures(path, Figures)


def test_a_mistyped_figure_name_is_an_asset_error(tmp_path):
    path = tmp_path / "figures.toml"
    path.write_text((ASSETS / "figures.toml").read_text().replace("spinous_width", "spinous_widht", 1))
    with pytest.raises(AssetError, match="spinous_widht"):
        read_figures(path, Figures)


def test_the_skin_is_there_on_the_whole_midline_and_agrees_with_its_profile():
    z_mm = surface_z_mm()
    y_mm = np.arange(260.0, -301.0, -5.0)
    profile = np.array(figures().surface.midline_profile_y_z)
    table_z_mm = np.interp(profile[:-2, 0], y_mm[::-1], z_mm[::-1, 40])
    assert np.abs(table_z_mm - profile[:-2, 1]).max() < 6.0


def test_the_skin_table_cannot_be_written_to():
    with pytest.raises(ValueError, match="read-only"):
        surface_z_mm()[0, 0] = 0.0


@pytest.mark.parametrize("text", ["", "1,2\n3,4\n", "1,2\n3\n", "here,be,dragons\n"])
def test_a_skin_table_of_another_shape_is_an_asset_error(tmp_path, text):
    path = tmp_path / "surface.csv"
    path.write_text(text)
    with pytest.raises(AssetError):
        read_surface(path)


def test_threads_may_ask_for_the_figures_at_the_same_time():
    script = """
import sys, threading
from app.anatomy.figures import added_figures, figures
sys.setswitchinterval(1e-6)
gate = threading.Barrier(4)
def read():
    gate.wait()
    figures(), added_figures()
readers = [threading.Thread(target=read) for _ in range(4)]
for reader in readers: reader.start()
for reader in readers: reader.join()
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], timeout=60)
    assert done.returncode == 0
