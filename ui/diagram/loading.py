"""Loads a body's plate, each layer when it is first asked for, in the light that is asked for.

The reference body's layers come from the program's files, those of another body from the cache, or, until
they are drawn, from the reference body's in the same light, led to their places. What of the files
cannot be used is told, and drawn from outlines in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import platformdirs
from PySide6.QtGui import QColor, QImage

from app.anatomy.body import Body
from app.anatomy.landmarks import reference_body
from app.anatomy.plate import (
    PLATE_FOLDER,
    PLATE_PPM,
    PLATE_X_MM,
    PLATE_Y_MM,
    RGBA,
    Manifest,
    picture_name,
    plate_extent,
    read_manifest,
)
from app.anatomy.plate_cache import PlateCache
from app.anatomy.plate_warp import warped
from app.anatomy.structures import outlines
from app.anatomy.tones import DRAWN, mean_colour, toned
from app.errors import AssetError, Phrase
from app.relief.light import Light
from ui.diagram.baked_plate import read_layer
from ui.diagram.layers import PLATE_LAYERS
from ui.diagram.outlines import drawn_layers
from ui.diagram.plate import Plate
from ui.settings import APP_NAME

FINENESS_PPM = (1.5, 2.0, PLATE_PPM)
"""How finely other bodies are drawn: as a picture needs it, for the finest takes four times the coarsest."""


Lit = tuple[str, Light]


class Pictures:
    """Layers in a light, each made when first asked for; `settle` lets go of those nobody asks for now."""

    def __init__(self, kept: Mapping[Lit, QImage] | None = None) -> None:
        self._kept = dict(kept or {})
        self._asked: set[Lit] = set()

    def get(self, name: str, light: Light, make: Callable[[str, Light], QImage]) -> QImage:
        """Return a picture; whatever thread asks, twice made is only work lost."""
        key = name, light
        self._asked.add(key)
        image = self._kept.get(key) or make(name, light)
        self._kept[key] = image
        return image

    def settle(self) -> None:
        """Keep what was asked for since this was last told."""
        asked, self._asked = self._asked, set()
        self._kept = {key: image for key, image in self._kept.copy().items() if key in asked}

    def but(self, name: str, light: Light) -> Pictures:
        """Return the same pictures, one of which is to be made anew."""
        return Pictures({key: image for key, image in self._kept.copy().items() if key != (name, light)})


class LayerFiles:
    """The reference body's layers from a folder, each read when it is asked for.

    A layer whose file is missing or broken is drawn from outlines; `fault` tells the first such file found.
    """

    def __init__(self, folder: Path) -> None:
        self.fault: AssetError | None = None
        self._folder = folder
        self._manifest = self._checked_manifest()
        self._read = Pictures()

    def lit(self, name: str, light: Light) -> QImage:
        """Return a layer in a light. KeyError if there is no such layer."""
        if name not in PLATE_LAYERS:
            raise KeyError(name)
        return self._read.get(name, light, self._file)

    def settle(self) -> None:
        """Let go of the layers that nobody asks for at present."""
        self._read.settle()

    def _checked_manifest(self) -> Manifest | None:
        try:
            manifest = read_manifest(self._folder)
        except AssetError as error:
            self.fault = error
            return None
        if (manifest.x_mm, manifest.y_mm) != (PLATE_X_MM, PLATE_Y_MM):
            self.fault = AssetError(str(self._folder), Phrase("baked for another extent of the body"))
            return None
        return manifest

    def _file(self, name: str, light: Light) -> QImage:
        if self._manifest is not None:
            try:
                return read_layer(self._manifest, picture_name(name, light), self._folder)
            except AssetError as error:
                self.fault = self.fault or error
        return drawn_layers(outlines(reference_body()), PLATE_X_MM, PLATE_Y_MM)[name]


class BodyLayers:
    """The layers of a body in a tone, from the reference body's `files`, each made when it is asked for."""

    def __init__(self, files: LayerFiles, body: Body, tone: str) -> None:
        self._files, self._body, self._tone = files, body, tone
        self._made = Pictures()

    @property
    def fault(self) -> AssetError | None:
        """Return the first thing found wrong with the files, if anything."""
        return self._files.fault

    def lit(self, name: str, light: Light) -> QImage:
        """Return a layer in a light. KeyError if there is no such layer."""
        return self._made.get(name, light, self._image)

    def settle(self) -> None:
        """Let go of the layers that are not seen at present."""
        self._made.settle()
        self._files.settle()

    def without(self, name: str, light: Light) -> BodyLayers:
        """Return the same layers, one of which is made anew when it is next asked for."""
        fresh = BodyLayers(self._files, self._body, self._tone)
        fresh._made = self._made.but(name, light)
        return fresh

    def _image(self, name: str, light: Light) -> QImage:
        at_home = self._body.way is None or self._body.way.is_identity
        as_drawn = name != "skin" or self._tone == DRAWN
        if at_home and as_drawn:
            return self._files.lit(name, light)
        rgba, ppm = self._rgba(name, light, at_home)
        if not as_drawn:
            rgba = toned(rgba, self._tone, ppm, self._body)
        return image_of(rgba)

    def _rgba(self, name: str, light: Light, at_home: bool) -> tuple[RGBA, float]:
        """Return a layer as bytes, and its pixels per millimetre."""
        if not at_home:
            for kept_ppm in reversed(FINENESS_PPM):
                kept = plate_cache().read(self._body, name, kept_ppm, light)
                if kept is not None:
                    return kept, kept_ppm
        image = self._files.lit(name, light)
        ppm = image.width() / (PLATE_X_MM[1] - PLATE_X_MM[0])
        if at_home:
            return rgba_of(image), ppm
        return warped(rgba_of(image), ppm, self._body), ppm


def rgba_of(image: QImage) -> RGBA:
    """Return a picture's pixels, premultiplied (h, w, 4)."""
    converted = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    shape = converted.height(), converted.bytesPerLine() // 4, 4
    return np.frombuffer(converted.constBits(), np.uint8).reshape(shape)[:, : converted.width()].copy()


def image_of(rgba: RGBA) -> QImage:
    """Return premultiplied pixels (h, w, 4) as a picture of its own, ready to be painted."""
    rows, columns = rgba.shape[:2]
    pixels = np.ascontiguousarray(rgba)
    image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


@cache
def plate_cache() -> PlateCache:
    """Return the user's cache of plates."""
    return PlateCache(Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)) / "plates")


@cache
def _program_files() -> LayerFiles:
    return LayerFiles(PLATE_FOLDER)


def usable_plate(body: Body, tone: str = DRAWN) -> Plate:
    """Return the plate of a body in a tone, from the program's files and the user's cache."""
    return _plate(_program_files(), body, tone)


def with_drawn(plate: Plate, layer: str, light: Light) -> Plate:
    """Return the plate with a layer that has just been drawn in the place of the one that stood in."""
    layers = plate.layers.without(layer, light) if isinstance(plate.layers, BodyLayers) else plate.layers
    return replace(plate, layers=layers)


def plate_from(folder: Path, body: Body, tone: str = DRAWN) -> Plate:
    """Return the plate of a body in a tone, from the reference body's files in a folder."""
    return _plate(LayerFiles(folder), body, tone)


def _plate(files: LayerFiles, body: Body, tone: str) -> Plate:
    return Plate(BodyLayers(files, body, tone), *plate_extent(body), QColor(*mean_colour(tone)))
