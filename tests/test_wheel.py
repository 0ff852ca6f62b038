"""The wheel: one top-level name, everything inside, and a command that starts."""

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel's content; for a wheel without compiled parts, unpacking is installing."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_the_wheel_adds_one_top_level_name(installed: Path) -> None:
    names = sorted(path.name for path in installed.iterdir())
    assert [name for name in names if not name.endswith(".dist-info")] == ["backstroke"]


def test_every_asset_and_every_module_is_in_the_wheel(installed: Path) -> None:
    wanted = [
        path.relative_to(ROOT)
        for room in ("app", "ui", "assets")
        for path in (ROOT / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    ]
    assert [path for path in wanted if not (installed / "backstroke" / path).is_file()] == []


def test_the_licence_and_the_notice_travel_with_the_wheel(installed: Path) -> None:
    (metadata,) = installed.glob("*.dist-info")
    assert {path.name for path in (metadata / "licenses").iterdir()} == {"LICENSE", "NOTICE"}


def test_the_installed_command_plans_a_session_from_any_folder(installed: Path, tmp_path: Path) -> None:
    (metadata,) = installed.glob("*.dist-info")
    entry_points = configparser.ConfigParser()
    entry_points.read(metadata / "entry_points.txt", encoding="utf-8")
    assert entry_points["console_scripts"]["backstroke"] == "backstroke:main"
    environ = dict(os.environ, PYTHONPATH=str(installed))
    command = [sys.executable, "-m", "backstroke", "plan", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=30)
    assert (done.returncode, done.stderr) == (0, "")
    assert '"total_s"' in done.stdout
