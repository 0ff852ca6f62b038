"""The skin as a height field: the measured table, made symmetric, continued over the flanks and smoothed.

The table is an estimate, reliable where |x| < 90; outward of `FLANK` of the half width it is replaced by a
rounded flank, and over the buttocks by the form of `skin_hip`. The muscles under the skin take their own form
from this surface.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.figures import (
    SURFACE_STEP_MM,
    SURFACE_X_MM,
    SURFACE_Y_MM,
    added_figures,
    figures,
    surface_z_mm,
)
from app.anatomy.skin_hip import hip_form, hip_share
from app.relief.blur import F32, gaussian_blur
from app.relief.raster import Box, Raster

FLANK = 0.70
"""Share of the half width outward of which the table gives way to a rounded flank; our estimate."""
FLANK_DROP_MM = 46.0
"""How far the rounding takes the flank down at the outline; our estimate, half a trunk's thickness."""
CALM_SIGMAS = (1.5, 3.4)
"""Blur, in steps of the table, near the spine and outward, where its ripples are not to be trusted."""
ARMPIT_Y_MM = 200.0
"""Above this the table's outline is lost in the arm; the trunk is continued at the slope below it."""

F64 = NDArray[np.float64]
Index = NDArray[np.intp]


@cache
def _half_widths() -> tuple[F64, F64]:
    """Return y, rising by 1 mm, and the half width of the outline there, smoothed over 9 mm."""
    trunk = np.array(figures().surface.half_width_y_x)[::-1]
    hip = np.array(added_figures().surface.half_width_y_x_hip)[::-1]
    y = np.arange(-320.0, 300.0)
    x = np.interp(y, trunk[:, 0], trunk[:, 1])
    on_hip = (y >= hip[0, 0]) & (y <= hip[-1, 0])
    x[on_hip] = np.maximum(x[on_hip], np.interp(y[on_hip], hip[:, 0], hip[:, 1]))
    above = y > ARMPIT_Y_MM
    x[above] = np.interp(ARMPIT_Y_MM, y, x) + 0.26 * (y[above] - ARMPIT_Y_MM)
    smooth = gaussian_blur(x.astype(np.float32)[:, None], 9.0)[:, 0]
    return y, smooth.astype(np.float64)


def half_width_mm(y_mm: ArrayLike) -> F64:
    """Return the distance of the skin's outline from the midline at y, as seen from behind."""
    y, x = _half_widths()
    return np.interp(np.asarray(y_mm, np.float64), y, x)


@cache
def _lattice() -> F64:
    """Return the skin's z at the table's points, (113, 81), complete and smooth."""
    table = surface_z_mm()
    both = np.stack([table, table[:, ::-1]])
    known = np.isfinite(both)
    total, count = np.where(known, both, 0.0).sum(axis=0), known.sum(axis=0)
    mean = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    x, y = _lattice_axes()
    rows = [_completed(x, row, float(half_width_mm(at))) for at, row in zip(y, mean, strict=True)]
    skin = np.array(rows, np.float32)
    fine, calm = (gaussian_blur(skin, sigma) for sigma in CALM_SIGMAS)
    outward = np.clip((np.abs(x) - 48.0) / 45.0, 0.0, 1.0)
    mixed = (fine + (calm - fine) * outward * outward * (3.0 - 2.0 * outward)).astype(np.float64)
    hip = hip_form(np.abs(x)[None, :], y[:, None], half_width_mm(y)[:, None])
    whole: F64 = mixed + (hip - mixed) * hip_share(y)[:, None]
    return whole


def _lattice_axes() -> tuple[F64, F64]:
    (left, right), (top, bottom), step = SURFACE_X_MM, SURFACE_Y_MM, SURFACE_STEP_MM
    return np.arange(left, right + 1.0, step), np.arange(top, bottom - 1.0, -step)


def _completed(x: F64, row: F64, half_mm: float) -> F64:
    """Return one row of the table without gaps and with rounded flanks; x and row are symmetric."""
    solid = np.isfinite(row)
    filled = np.interp(x, x[solid], row[solid]) - np.where(solid, 0.0, 25.0)
    away, turn_mm = np.abs(x), FLANK * half_mm
    at_turn, before = (np.interp(at, x, filled) for at in (turn_mm, turn_mm - 20.0))
    out = np.maximum((away - turn_mm) / (half_mm - turn_mm), 0.0)
    round_off = 1.0 - np.sqrt(np.maximum(1.0 - np.minimum(out, 0.985) ** 2.6, 0.0))
    flank = at_turn + (at_turn - before) / 20.0 * (away - turn_mm) - FLANK_DROP_MM * round_off
    share = np.clip((away - turn_mm) / 18.0, 0.0, 1.0)
    return filled + (np.maximum(flank, at_turn - 90.0) - filled) * share


def _spline_parts(at: F32, start_mm: float, step_mm: float, count: int) -> Iterator[tuple[Index, F64]]:
    """Yield the four values that a cubic B-spline over evenly spaced ones mixes at `at`: number and weight.

    Its ends are continued.
    """
    t = np.clip((at.astype(np.float64) - start_mm) / step_mm, 0.0, count - 1.001)
    index = t.astype(np.intp)
    f = t - index
    parts = ((1 - f) ** 3, 3 * f**3 - 6 * f**2 + 4, -3 * f**3 + 3 * f**2 + 3 * f + 1, f**3)
    for offset, part in enumerate(parts, -1):
        yield np.clip(index + offset, 0, count - 1), part / 6.0


def _spline_weights(at: F32, start_mm: float, step_mm: float, count: int) -> F64:
    """Return the weights (n, count) of that spline at `at` (n,)."""
    weights = np.zeros((len(at), count))
    for index, part in _spline_parts(at, start_mm, step_mm, count):
        np.add.at(weights, (np.arange(len(at)), index), part)
    return weights


def _rows(y_mm: F32) -> F64:
    return _spline_weights(y_mm, SURFACE_Y_MM[0], -SURFACE_STEP_MM, _lattice().shape[0]) @ _lattice()


def _columns(x_mm: F32) -> F64:
    return _spline_weights(x_mm, SURFACE_X_MM[0], SURFACE_STEP_MM, _lattice().shape[1])


def skin_height(raster: Raster, box: Box) -> F32:
    """Return the skin's z over a box, (h, w), without the small accents that only the skin itself shows."""
    return raster.kept("skin", lambda: _whole_skin(raster))[box.slices]


def _whole_skin(raster: Raster) -> F32:
    """Return the skin's z over the whole picture: every muscle under it asks for its part."""
    x, rows = raster.columns_mm(raster.whole), _rows(raster.rows_mm(raster.whole)[:, 0])
    if raster.way is None:
        return (rows @ _columns(x[0]).T).astype(np.float32)
    height, rows = np.zeros(x.shape, np.float32), rows.astype(np.float32)
    for index, part in _spline_parts(x, SURFACE_X_MM[0], SURFACE_STEP_MM, rows.shape[1]):
        height += part.astype(np.float32) * np.take_along_axis(rows, index, axis=1)
    return height


def skin_profile(y_mm: F32, x_mm: float) -> F32:
    """Return the skin's z along the line x = `x_mm` at y of shape (h, 1), in that shape."""
    return (_rows(y_mm[:, 0]) @ _columns(np.array([x_mm], np.float32)).T).astype(np.float32)
