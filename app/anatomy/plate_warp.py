"""Another body's plate at once: the reference body's pictures led to where that body has everything.

Light and shadow stay those of the reference body, so it is right in place and only nearly right in form.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.plate import PLATE_X_MM, PLATE_Y_MM, RGBA, plate_extent
from app.relief.raster import Raster

_ROWS = 96
"""Rows worked at once: few enough to stay in the processor's cache."""
_PAIR = np.uint32(0x00FF00FF)

Packed = NDArray[np.uint32]


def warped(rgba: RGBA, ppm: float, body: Body) -> RGBA:
    """Return a layer of the reference body, premultiplied (h, w, 4), as `plate_extent(body)` shows it."""
    raster = Raster(ppm, *plate_extent(body), body.way)
    x, y = raster.columns_mm(raster.whole), raster.rows_mm(raster.whole)[:, 0]
    source = np.zeros((rgba.shape[0] + 2, rgba.shape[1] + 2), np.uint32)
    source[1:-1, 1:-1] = np.ascontiguousarray(rgba).view(np.uint32)[..., 0]
    row, down = _split((PLATE_Y_MM[1] - y) * np.float32(ppm) + np.float32(0.5), source.shape[0])
    shown = np.empty((len(y), raster.width_px), np.uint32)
    for top in range(0, len(y), _ROWS):
        part = slice(top, top + _ROWS)
        upper, lower = source[row[part]], source[row[part] + 1]
        lines = _mixed(upper, lower, down[part, None])
        column, right = _split((x[part] - PLATE_X_MM[0]) * np.float32(ppm) + np.float32(0.5), source.shape[1])
        left, other = (np.take_along_axis(lines, at, axis=1) for at in (column, column + 1))
        shown[part] = _mixed(left, other, right)
    return shown.view(np.uint8).reshape(*shown.shape, 4)


def _split(at: NDArray[np.float32], count: int) -> tuple[NDArray[np.intp], Packed]:
    """Return the pixel before each place, and how far it lies from it to the next, in 256ths."""
    inside = np.clip(at, 0.0, count - 1.01)
    index = inside.astype(np.intp)
    return index, ((inside - index) * 256.0).astype(np.uint32)


def _mixed(first: Packed, second: Packed, share: Packed) -> Packed:
    """Return pixels between two, by a share of 256; two channels are worked in one number."""
    left = np.uint32(256) - share
    low = ((first & _PAIR) * left + (second & _PAIR) * share) >> np.uint32(8)
    high = ((first >> np.uint32(8)) & _PAIR) * left + ((second >> np.uint32(8)) & _PAIR) * share
    mixed: Packed = (low & _PAIR) | (high & ~_PAIR)
    return mixed
