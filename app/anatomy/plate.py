"""The plate: the body as pictures in layers, drawn from the figures, and the files it is kept in.

Drawing takes seconds, so the layers of the reference body ship as files. Their manifest carries the key of
the figures and the code they were drawn by; when it no longer equals `plate_key()`, they are stale.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.relief_bones import BONE_SHADOWS, bones_scene
from app.anatomy.relief_deep import deep_scene
from app.anatomy.relief_muscles import Muscles
from app.anatomy.relief_skin import glass_scene, skin_scene
from app.anatomy.relief_superficial import superficial_scene
from app.errors import AssetError
from app.relief.blur import F32
from app.relief.falloff import smoothstep
from app.relief.raster import Raster
from app.relief.scene import Scene

PLATE_X_MM = (-190.0, 190.0)
PLATE_Y_MM = (-272.0, 236.0)
PLATE_PPM = 3.0
"""Resolution of the files: scaled up to a 4K screen it cannot be told from a native drawing."""

HEAD_FADE_MM = (236.0, 196.0)
FOOT_FADE_MM = (-270.0, -236.0)
DRAPE_FADE_MM = (-271.0, -249.0)
"""Between which y a layer thins out to nothing; the drape ends later, for it begins later."""

ROOT = Path(__file__).resolve().parents[2]
PLATE_FOLDER = ROOT / "assets" / "plate"
MANIFEST = "manifest.json"
REBAKE = "python3 -m app bake"

RGBA = NDArray[np.uint8]


class Manifest(msgspec.Struct, frozen=True):
    """What the files of a plate hold: `layers` maps a layer's name to its file."""

    key: str
    ppm: float
    x_mm: tuple[float, float]
    y_mm: tuple[float, float]
    layers: dict[str, str]


def baked_layers(body: Body, ppm: float) -> Iterator[tuple[str, RGBA]]:
    """Yield name and picture of each layer, premultiplied (h, w, 4); one layer is held at a time."""
    raster = Raster(ppm, PLATE_X_MM, PLATE_Y_MM)
    yield "skin", skin_scene(raster, body).rgba(_fade(raster, DRAPE_FADE_MM))
    fade, muscles, bones = _fade(raster, FOOT_FADE_MM), Muscles(raster), bones_scene(raster)
    yield "superficial", _in_glass(superficial_scene(muscles, bones), fade)
    yield "deep", _in_glass(deep_scene(muscles, bones), fade)
    bones.light(BONE_SHADOWS)
    yield "bones", _in_glass(bones, fade)


def _in_glass(scene: Scene, fade: F32) -> RGBA:
    """Return an inner layer within the faint outline of the body."""
    glass = glass_scene(scene.raster)
    glass.lay(scene)
    return glass.rgba(fade)


def bake(body: Body, ppm: float) -> dict[str, RGBA]:
    """Return all layers of a body at `ppm` pixels per millimetre, premultiplied RGBA (h, w, 4)."""
    return dict(baked_layers(body, ppm))


def _fade(raster: Raster, foot_mm: tuple[float, float]) -> F32:
    y = raster.rows_mm(raster.whole)
    thin = smoothstep(*HEAD_FADE_MM, y) * smoothstep(*foot_mm, y)
    fade: F32 = np.broadcast_to(thin, (raster.height_px, raster.width_px))
    return fade


def plate_key() -> str:
    """Return a digest of everything the plate is drawn by: the figures and the code that draws."""
    digest = hashlib.sha256()
    for path in _drawn_by():
        digest.update(path.name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def _drawn_by() -> list[Path]:
    """Return this module, every module of figures or relief that it needs, and the figures themselves."""
    found: set[Path] = set()
    waiting = [Path(__file__).resolve()]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += _needed_by(path)
    return sorted(found) + sorted((ROOT / "assets" / "anatomy").glob("*.*"))


def _needed_by(path: Path) -> list[Path]:
    modules = re.findall(r"^\s*from (app\.(?:anatomy|relief)\.\w+) import", path.read_text(), re.MULTILINE)
    return [ROOT.joinpath(*module.split(".")).with_suffix(".py") for module in modules]


def read_manifest(folder: Path = PLATE_FOLDER) -> Manifest:
    """Return the manifest of baked files; AssetError if it is missing, broken or names a missing file."""
    path = folder / MANIFEST
    try:
        manifest = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except OSError as error:
        raise AssetError(str(path), error.strerror or "unreadable") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AssetError(str(path), str(error)) from error
    for name in manifest.layers.values():
        if not (folder / name).is_file():
            raise AssetError(str(folder / name), "missing")
    return manifest
