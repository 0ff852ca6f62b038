"""Loads the baked plate; what of it cannot be used is told, and drawn from outlines in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from app.anatomy.body import Body
from app.anatomy.plate import PLATE_FOLDER, PLATE_X_MM, PLATE_Y_MM, read_manifest
from app.anatomy.structures import outlines
from app.errors import AssetError
from ui.baked_plate import read_layer
from ui.diagram.layers import PLATE_LAYERS
from ui.diagram.outlines import drawn_layers
from ui.diagram.plate import Plate

_read: dict[str, tuple[Plate, AssetError | None]] = {}


def usable_plate(body: Body) -> tuple[Plate, AssetError | None]:
    """Return the plate of a body from the program's files, read once, and what is wrong with them."""
    if body.name not in _read:
        _read[body.name] = plate_from(PLATE_FOLDER, body)
    return _read[body.name]


def plate_from(folder: Path, body: Body) -> tuple[Plate, AssetError | None]:
    """Return the plate of a body, and the first thing wrong with its baked files, if anything.

    A layer whose file is missing or broken is drawn from the outlines of its structures.
    """
    layers, fault = _baked(folder)
    if fault is None:
        return Plate(layers, PLATE_X_MM, PLATE_Y_MM), None
    drawn = drawn_layers(outlines(body), PLATE_X_MM, PLATE_Y_MM)
    return Plate(drawn | layers, PLATE_X_MM, PLATE_Y_MM), fault


def _baked(folder: Path) -> tuple[dict[str, QImage], AssetError | None]:
    """Return the layers that can be read, and the first fault."""
    layers: dict[str, QImage] = {}
    fault: AssetError | None = None
    try:
        manifest = read_manifest(folder)
    except AssetError as error:
        return layers, error
    if (manifest.x_mm, manifest.y_mm) != (PLATE_X_MM, PLATE_Y_MM):
        return layers, AssetError(str(folder), "baked for another extent of the body")
    for name in PLATE_LAYERS:
        try:
            layers[name] = read_layer(manifest, name, folder)
        except AssetError as error:
            fault = fault or error
    return layers, fault
