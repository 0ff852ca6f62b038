"""Sheets: a closed ring filled with a height field whose edge is rounded off."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.relief.blur import F32
from app.relief.cones import SKIRT_MM, SKIRT_SLOPE
from app.relief.raster import NOTHING_MM, Box, Raster, Relief

Rings = Sequence[NDArray[np.floating]]


def inside_rings(raster: Raster, box: Box, rings: Rings) -> NDArray[np.bool_]:
    """Return which pixel centres of a box lie inside closed rings (n, 2) mm; a ring in a ring is a hole."""
    rows, columns = box.shape
    crossings = np.zeros((rows, columns + 1), np.uint8)
    if box.empty:
        return np.zeros(box.shape, np.bool_)
    for ring in rings:
        row, column = _edge_crossings(raster, box, raster.shown_mm(np.asarray(ring, np.float64)))
        np.add.at(crossings, (row, np.clip(column, 0, columns)), 1)
    # The count may wrap: only whether it is odd is asked.
    odd: NDArray[np.bool_] = (np.cumsum(crossings[:, :columns], axis=1, dtype=np.uint8) & 1).astype(np.bool_)
    return odd


def _edge_crossings(
    raster: Raster, box: Box, ring: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return row and first column right of every place where the ring crosses a line of pixel centres."""
    x = (ring[:, 0] - raster.x_mm[0]) * raster.ppm - box.left - 0.5
    y = (raster.y_mm[1] - ring[:, 1]) * raster.ppm - box.top - 0.5
    x_next, y_next = np.roll(x, -1), np.roll(y, -1)
    swap = y_next < y
    x_low, y_low = np.where(swap, x_next, x), np.where(swap, y_next, y)
    x_high, y_high = np.where(swap, x, x_next), np.where(swap, y, y_next)
    first = np.maximum(np.ceil(y_low), 0).astype(np.intp)
    stop = np.minimum(np.ceil(y_high), box.shape[0]).astype(np.intp)
    counts = np.maximum(stop - first, 0)
    edge = np.repeat(np.arange(len(x)), counts)
    row = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + first[edge]
    slope = (x_high - x_low)[edge] / (y_high - y_low)[edge]
    return row, np.ceil(x_low[edge] + (row - y_low[edge]) * slope).astype(np.intp)


def line_distance(raster: Raster, box: Box, line: ArrayLike, reach_mm: float, *, closed: bool) -> F32:
    """Return the distance in mm of each pixel from a polyline (n, 2): exact below `reach_mm`, cut there."""
    distance = np.full(box.shape, reach_mm, np.float32)
    points = np.asarray(line, np.float32)[:, :2]
    ends = np.roll(points, -1, axis=0) if closed else points[1:]
    for (ax, ay), (bx, by) in zip(points, ends, strict=False):
        near = raster.box(
            (min(ax, bx) - reach_mm, max(ax, bx) + reach_mm), (min(ay, by) - reach_mm, max(ay, by) + reach_mm)
        ).meet(box)
        if near.empty:
            continue
        x, y = raster.columns_mm(near) - ax, raster.rows_mm(near) - ay
        dx, dy = bx - ax, by - ay
        t = (x * dx + y * dy) / (dx * dx + dy * dy + np.float32(1e-9))
        np.clip(t, 0.0, 1.0, out=t)
        part = distance[near.within(box)]
        np.minimum(part, np.sqrt((x - t * dx) ** 2 + (y - t * dy) ** 2), out=part)
    return distance


def signed_distance(raster: Raster, box: Box, rings: Rings, reach_mm: float) -> F32:
    """Return the distance to the nearest of closed rings, negative inside (even-odd), cut at +-`reach_mm`."""
    distance = np.full(box.shape, reach_mm, np.float32)
    for ring in rings:
        np.minimum(distance, line_distance(raster, box, ring, reach_mm, closed=True), out=distance)
    signed: F32 = np.where(inside_rings(raster, box, rings), -distance, distance)
    return signed


def coverage(raster: Raster, box: Box, rings: Rings) -> F32:
    """Return how much of each pixel closed rings (even-odd) cover, 0-1."""
    outside = signed_distance(raster, box, rings, 2.0 / raster.ppm)
    covered: F32 = np.clip(0.5 - outside * raster.ppm, 0.0, 1.0)
    return covered


def add_patch(relief: Relief, rings: Rings, height_mm: F32, edge_mm: float, drop_mm: float) -> None:
    """Lay a sheet into a surface: `height_mm` (h, w) inside the rings, its rim rounded off.

    The rim falls by `drop_mm` within `edge_mm` as a quarter of an ellipse.
    """
    if relief.box.empty:
        return
    outside = signed_distance(relief.raster, relief.box, rings, max(edge_mm + 2.0, SKIRT_MM + 0.5))
    sheet = height_mm - rounded_edge(outside, edge_mm, drop_mm)
    sheet = np.where(outside < 0.0, sheet, sheet - SKIRT_SLOPE * outside)
    sheet = np.where(outside < SKIRT_MM, sheet, NOTHING_MM)
    np.maximum(relief.height_mm, sheet, out=relief.height_mm, casting="same_kind")
    np.minimum(relief.outside_mm, outside, out=relief.outside_mm)


def rounded_edge(outside_mm: F32, edge_mm: float, drop_mm: float) -> F32:
    """Return how far a rounded rim lies below its sheet: 0 well inside, `drop_mm` from the outline on."""
    depth = np.clip((-outside_mm / edge_mm + 0.05) / 1.05, 0.0, 1.0)
    below: F32 = np.float32(drop_mm) * (1.0 - np.sqrt(np.maximum(1.0 - (1.0 - depth) ** 2, 0.0)))
    return below
