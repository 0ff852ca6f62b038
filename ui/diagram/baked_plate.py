"""The plate's baked layers as files: WebP, which Qt reads twice as fast as PNG at half the size.

The upright body's light is kept without loss; the other lights so that nobody sees one, at a third of that.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.anatomy.plate import (
    MANIFEST,
    PLATE_FOLDER,
    PLATE_LAYERS,
    PLATE_X_MM,
    PLATE_Y_MM,
    Manifest,
    plate_key,
)
from app.errors import AssetError, Phrase, StorageError
from ui.program.opening import OPENING_FILE, OPENING_PPM

LOSSLESS = 100
OTHER_LIGHT_QUALITY = 95
"""A channel errs by less than 1 of 255 in the mean, and by at most 9 in 999 of 1,000 pixels."""
OPENING_QUALITY = 82


def write_plate(layers: Iterable[tuple[str, NDArray[np.uint8]]], ppm: float, folder: Path) -> Manifest:
    """Write layers (premultiplied RGBA), then their manifest, into a folder; StorageError if it cannot."""
    files: dict[str, str] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, rgba in layers:
            files[name] = f"{name}.webp"
            image = _image(rgba)
            _write(image, folder / files[name], LOSSLESS if name in PLATE_LAYERS else OTHER_LIGHT_QUALITY)
            if name == "skin":
                width = round(image.width() * OPENING_PPM / ppm)
                small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                _write(small, folder / OPENING_FILE.name, OPENING_QUALITY)
        manifest = Manifest(plate_key(), ppm, PLATE_X_MM, PLATE_Y_MM, files)
        text = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
        (folder / MANIFEST).write_bytes(text + b"\n")
    except OSError as error:
        raise StorageError(str(folder), error.strerror or str(error)) from error
    return manifest


def _image(rgba: NDArray[np.uint8]) -> QImage:
    """Return premultiplied pixels as a picture."""
    rows, columns = rgba.shape[:2]
    pixels = np.ascontiguousarray(rgba)
    return QImage(
        pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied
    ).convertToFormat(QImage.Format.Format_RGBA8888)


def _write(image: QImage, path: Path, quality: int) -> None:
    """Write a picture; quality 100 is without loss."""
    writer = QImageWriter(str(path), b"webp")
    writer.setQuality(quality)
    if not writer.write(image):
        raise StorageError(str(path), writer.errorString())


def read_layer(manifest: Manifest, name: str, folder: Path = PLATE_FOLDER) -> QImage:
    """Return a layer in a light, by `picture_name`, ready to be painted (ARGB32 premultiplied).

    AssetError if the plate lacks it, or its file is no picture or of another size than told.
    """
    path = folder / manifest.layers.get(name, f"{name}.webp")
    reader = QImageReader(str(path))
    image = reader.read()
    if image.isNull():
        raise AssetError(str(path), reader.errorString())
    (left, right), (low, high) = manifest.x_mm, manifest.y_mm
    expected = (round((right - left) * manifest.ppm), round((high - low) * manifest.ppm))
    if (image.width(), image.height()) != expected:
        found = f"{image.width()} x {image.height()}"
        wanted = f"{expected[0]} x {expected[1]}"
        raise AssetError(str(path), Phrase("{found}, expected {expected}", found=found, expected=wanted))
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    return image
