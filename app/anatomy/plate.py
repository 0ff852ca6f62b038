"""The plate: the body as pictures in layers, and the files they are kept in.

Drawing takes seconds, so the layers of the reference body ship as files, each in every light. Their manifest
carries the key of the figures and the code they were drawn by; when it no longer equals `plate_key()`, they
are stale.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.errors import AssetError, Phrase
from app.relief.light import Light
from app.relief.raster import Raster

PLATE_X_MM = (-190.0, 190.0)
PLATE_Y_MM = (-300.0, 236.0)
PLATE_PPM = 3.0
"""Resolution of the files: scaled up to a 4K screen it cannot be told from a native drawing."""

PLATE_LAYERS = ("skin", "superficial", "deep", "bones")
"""The layers from the outermost to the deepest."""

ROOT = Path(__file__).resolve().parents[2]
PLATE_FOLDER = ROOT / "assets" / "plate"
MANIFEST = "manifest.json"
REBAKE = "python3 -m app bake"

RGBA = NDArray[np.uint8]
Span = tuple[float, float]


class Manifest(msgspec.Struct, frozen=True):
    """What the files of a plate hold: `layers` maps a `picture_name` to its file."""

    key: str
    ppm: float
    x_mm: tuple[float, float]
    y_mm: tuple[float, float]
    layers: dict[str, str]


def plate_extent(body: Body) -> tuple[Span, Span]:
    """Return the spans of x and y that the plate of a body covers, mm."""
    if body.way is None or body.way.is_identity:
        return PLATE_X_MM, PLATE_Y_MM
    y = np.linspace(*PLATE_Y_MM, 120)
    edge = body.way.to(np.column_stack([np.full(len(y), PLATE_X_MM[1]), y]))
    half = float(np.ceil(edge[:, 0].max()))
    return (-half, half), (float(np.floor(edge[0, 1])), float(np.ceil(edge[-1, 1])))


def picture_name(layer: str, light: Light) -> str:
    """Return what a layer's picture in a light is called: in that of an upright body as the layer."""
    return layer if light is Light.UPPER_LEFT else f"{layer}-{light}"


def baked_layers(
    body: Body, ppm: float, names: Sequence[str] = PLATE_LAYERS, light: Light = Light.UPPER_LEFT
) -> Iterator[tuple[str, RGBA]]:
    """Yield name and picture of each layer asked for, premultiplied (h, w, 4), one after the other."""
    # The window needs the files but never draws them: what draws is loaded only here.
    from app.anatomy.relief_plate import drawn_layers

    return drawn_layers(_raster_of(body, ppm, light), names)


def _raster_of(body: Body, ppm: float, light: Light = Light.UPPER_LEFT) -> Raster:
    way = None if body.way is None or body.way.is_identity else body.way
    return Raster(ppm, *plate_extent(body), way, light)


def baked_pictures(body: Body, ppm: float) -> Iterator[tuple[str, RGBA]]:
    """Yield name and picture of each layer in each light, that of an upright body first."""
    from app.anatomy.relief_plate import drawn_in_each_light

    for layer, light, rgba in drawn_in_each_light(_raster_of(body, ppm), PLATE_LAYERS):
        yield picture_name(layer, light), rgba


def bake(body: Body, ppm: float, light: Light = Light.UPPER_LEFT) -> dict[str, RGBA]:
    """Return all layers of a body at `ppm` pixels per millimetre, premultiplied RGBA (h, w, 4)."""
    return dict(baked_layers(body, ppm, light=light))


def plate_key() -> str:
    """Return a digest of everything the plate is drawn by: the figures and the code that draws."""
    digest = hashlib.sha256()
    for path in _drawn_by():
        digest.update(path.name.encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def _drawn_by() -> list[Path]:
    """Return the module that draws, every module of figures or relief that it needs, and the figures."""
    found: set[Path] = set()
    waiting = [ROOT / "app" / "anatomy" / "relief_plate.py"]
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
        raise AssetError(str(path), error.strerror or Phrase("unreadable")) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AssetError(str(path), str(error)) from error
    for name in manifest.layers.values():
        if not (folder / name).is_file():
            raise AssetError(str(folder / name), Phrase("missing"))
    return manifest
