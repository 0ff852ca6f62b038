"""Round cones and tubes laid into a height field.

Bones and cords are chains of round cones. Inside its outline a cone has the height of its upper half;
outside, a short steep skirt, so that neighbours blend without a seam and the shading inks the contour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.relief.blur import F32
from app.relief.raster import NOTHING_MM, Box, Relief

SKIRT_MM = 3.5
SKIRT_SLOPE = 3.2


def smooth_max(a: F32, b: F32, blend_mm: float) -> F32:
    """Return the greater of two fields, rounded where they lie within `blend_mm` of each other."""
    if blend_mm <= 0.0:
        return np.maximum(a, b)
    near = np.maximum(blend_mm - np.abs(a - b), 0.0)
    rounded: F32 = np.maximum(a, b) + np.float32(0.22 / blend_mm) * near * near
    return rounded


class _Bar(NamedTuple):
    """One segment as seen from above: where it falls, its height and signed distance there."""

    box: Box
    height_mm: F32
    outside_mm: F32


def _bar(relief: Relief, start: F32, end: F32, radii_mm: tuple[float, float], flat: float) -> _Bar:
    reach = max(radii_mm) + 4.0
    low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
    box = relief.raster.box((low[0], high[0]), (low[1], high[1])).meet(relief.box)
    x, y = relief.raster.columns_mm(box) - start[0], relief.raster.rows_mm(box) - start[1]
    along = end - start
    t = np.clip((x * along[0] + y * along[1]) / (along[0] ** 2 + along[1] ** 2 + np.float32(1e-6)), 0.0, 1.0)
    squared = (x - t * along[0]) ** 2 + (y - t * along[1]) ** 2
    radius = radii_mm[0] + (radii_mm[1] - radii_mm[0]) * t
    outside = np.sqrt(squared) - radius
    dome = flat * np.sqrt(np.maximum(radius * radius - squared, 0.0))
    height = start[2] + along[2] * t + np.where(outside < 0.0, dome, -SKIRT_SLOPE * outside)
    return _Bar(box, height.astype(np.float32), outside.astype(np.float32))


def add_cone(
    relief: Relief,
    start: ArrayLike,
    end: ArrayLike,
    start_radius_mm: float,
    end_radius_mm: float | None = None,
    *,
    blend_mm: float = 3.0,
    outline_blend_mm: float = 2.0,
    flat: float = 1.0,
) -> None:
    """Blend a round cone from `start` to `end` (x, y, z mm) into a surface.

    `flat` below 1 presses its dome down; what falls outside the surface's box is left out.
    """
    radii = (start_radius_mm, start_radius_mm if end_radius_mm is None else end_radius_mm)
    bar = _bar(relief, np.asarray(start, np.float32), np.asarray(end, np.float32), radii, flat)
    if bar.box.empty:
        return
    at = bar.box.within(relief.box)
    height = np.where(bar.outside_mm > SKIRT_MM, np.float32(NOTHING_MM), bar.height_mm)
    relief.height_mm[at] = smooth_max(relief.height_mm[at], height, blend_mm)
    relief.outside_mm[at] = -smooth_max(-relief.outside_mm[at], -bar.outside_mm, outline_blend_mm)


def add_tube(
    relief: Relief, points: ArrayLike, widths_mm: ArrayLike | Sequence[float], *, flat: float = 0.6
) -> None:
    """Lay a tube through `points` (n, 3) with full widths (n,) into a surface.

    Every pixel takes the height of its nearest segment: the highest of all segments would show a ring at
    each joint wherever the tube climbs steeply.
    """
    line: NDArray[np.float32] = np.asarray(points, np.float32)
    radii = np.asarray(widths_mm, np.float32) / 2.0
    height = np.full(relief.box.shape, NOTHING_MM, np.float32)
    outside = np.full(relief.box.shape, 50.0, np.float32)
    for i in range(len(line) - 1):
        bar = _bar(relief, line[i], line[i + 1], (float(radii[i]), float(radii[i + 1])), flat)
        if bar.box.empty:
            continue
        at = bar.box.within(relief.box)
        nearer = bar.outside_mm < outside[at]
        outside[at] = np.where(nearer, bar.outside_mm, outside[at])
        height[at] = np.where(nearer & (bar.outside_mm < SKIRT_MM), bar.height_mm, height[at])
    np.maximum(relief.height_mm, height, out=relief.height_mm)
    np.minimum(relief.outside_mm, outside, out=relief.outside_mm)
