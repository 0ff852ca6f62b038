"""Smooth curves and closed rings in the body's plane, and the outline of a surface as such a ring.

A ring is an array (n, 2) of mm, closed without repeating its first point. Those of `traced` run
anticlockwise (x right, y up), the others as their points are given.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.relief.raster import Relief

Points = NDArray[np.float64]

TRACED_SPACING_MM = 0.7


def catmull_rom(points: ArrayLike, per_span: int = 6, *, closed: bool = False) -> Points:
    """Return a centripetal Catmull-Rom curve through points (n, k), (x, y) first; further columns follow it.

    `per_span` points replace each span. An open curve ends on the last point; a closed one returns toward
    the first without repeating it. ValueError for fewer than two points.
    """
    given = np.asarray(points, np.float64)
    if len(given) < 2:
        raise ValueError(f"a curve needs two points, got {len(given)}")
    if closed:
        framed = np.vstack([given[-1], given, given[0], given[1]])
    else:
        framed = np.vstack([2.0 * given[0] - given[1], given, 2.0 * given[-1] - given[-2]])
    spans = [framed[i : len(framed) - 3 + i, None] for i in range(4)]
    gaps = [np.maximum(_root_distance(spans[i], spans[i + 1]), 1e-3) for i in range(3)]
    at1, at2, at3 = gaps[0], gaps[0] + gaps[1], gaps[0] + gaps[1] + gaps[2]
    t = at1 + gaps[1] * (np.arange(per_span) / per_span)[None, :, None]
    first = _between(spans[0], spans[1], 0.0 * at1, at1, t)
    second = _between(spans[1], spans[2], at1, at2, t)
    third = _between(spans[2], spans[3], at2, at3, t)
    lower, upper = _between(first, second, 0.0 * at1, at2, t), _between(second, third, at1, at3, t)
    curve = _between(lower, upper, at1, at2, t).reshape(-1, given.shape[1])
    return curve if closed else np.vstack([curve, given[-1]])


def _root_distance(a: Points, b: Points) -> Points:
    distance: Points = np.sqrt(np.linalg.norm((b - a)[..., :2], axis=-1, keepdims=True))
    return distance


def _between(a: Points, b: Points, at_a: Points, at_b: Points, t: Points) -> Points:
    mixed: Points = ((at_b - t) * a + (t - at_a) * b) / (at_b - at_a)
    return mixed


def column_ring(
    lateral: ArrayLike, medial: ArrayLike, top: ArrayLike, bottom: ArrayLike, closest_mm: float = 1.5
) -> Points:
    """Return the smooth ring of a structure given by its two edges (n, 2), both from the head down.

    It runs from the top point down the lateral edge, over the bottom point and up the medial edge. Points
    nearer than `closest_mm` to the one before are passed over.
    """
    highest, lowest = np.asarray(top, np.float64)[:2], np.asarray(bottom, np.float64)[:2]
    corners = np.vstack([highest, np.asarray(lateral), lowest, np.asarray(medial)[::-1]])
    kept = [highest]
    for corner in corners[1:]:
        if min(np.hypot(*(corner - kept[-1])), np.hypot(*(corner - highest))) > closest_mm:
            kept.append(corner)
    return catmull_rom(kept, 5, closed=True)


def mirrored(ring: ArrayLike) -> Points:
    """Return the mirror image of a ring about x = 0, running the same way round."""
    flipped: Points = np.asarray(ring, np.float64)[::-1] * [-1.0, 1.0]
    return flipped


def with_hole(ring: Points, hole: Points) -> Points:
    """Return one ring that leaves `hole` out: a cut of no width joins the two where they are nearest.

    Filled by either rule it covers the ring without the hole.
    """
    gaps = np.linalg.norm(ring[:, None] - hole[None], axis=-1)
    at, into = np.unravel_index(int(gaps.argmin()), gaps.shape)
    around = np.roll(hole, -int(into), axis=0)
    if (signed_area_mm2(ring) > 0.0) == (signed_area_mm2(hole) > 0.0):
        around = np.roll(around[::-1], 1, axis=0)
    return np.vstack([ring[: at + 1], around, around[:1], ring[at:]])


def signed_area_mm2(ring: ArrayLike) -> float:
    """Return the area of a ring, positive when it runs anticlockwise with y up."""
    x, y = np.asarray(ring, np.float64).T
    return float(0.5 * np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))


def inside(ring: ArrayLike, points: ArrayLike) -> NDArray[np.bool_]:
    """Return which of points (n, 2) lie inside a ring, by the even-odd rule."""
    corners, at = np.asarray(ring, np.float64), np.asarray(points, np.float64)
    x, y = corners[:, 0], corners[:, 1]
    x_next, y_next = np.roll(x, -1), np.roll(y, -1)
    spans = (y > at[:, 1:]) != (y_next > at[:, 1:])
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = x + (at[:, 1:] - y) * (x_next - x) / (y_next - y)
    odd: NDArray[np.bool_] = ((spans & (at[:, :1] < crossing)).sum(axis=1) & 1).astype(np.bool_)
    return odd


def traced(relief: Relief, spacing_mm: float = TRACED_SPACING_MM) -> Points:
    """Return the outer outline of a surface: the zero line of its signed distance, by marching squares.

    Holes are left out; of several pieces the largest counts. ValueError when nothing lies on the raster.
    """
    field = np.pad(relief.outside_mm.astype(np.float64), 1, constant_values=1.0)
    following = _segments(field < 0.0)
    rings = []
    while following:
        chain = [next(iter(following))]
        while (step := following.pop(chain[-1], None)) is not None:
            chain.append(step)
        rings.append(_crossings(field, np.array(chain[:-1])))
    if not rings:
        raise ValueError("the surface has no outline")
    pixels = max(rings, key=lambda ring: abs(signed_area_mm2(ring)))
    raster, box = relief.raster, relief.box
    x = raster.x_mm[0] + (box.left + pixels[:, 0] - 0.5) / raster.ppm
    y = raster.y_mm[1] - (box.top + pixels[:, 1] - 0.5) / raster.ppm
    return thinned(np.column_stack([x, y]), spacing_mm)


def thinned(ring: Points, spacing_mm: float) -> Points:
    """Return a ring with its points about `spacing_mm` apart; none is moved."""
    steps = np.linalg.norm(np.diff(ring, axis=0), axis=1)
    bins = np.floor(np.concatenate([[0.0], np.cumsum(steps)]) / spacing_mm)
    return ring[np.unique(bins, return_index=True)[1]]


_CELL: dict[int, Sequence[tuple[int, int]]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 0), (1, 2)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((2, 0),),
    10: ((0, 1), (2, 3)),
    11: ((2, 1),),
    12: ((1, 3),),
    13: ((1, 0),),
    14: ((0, 3),),
}
"""Marching squares. Key: which corners are inside, 1, 2, 4, 8 clockwise from the upper left; value: the edges
entered and left, 0 top, 1 right, 2 bottom, 3 left."""


def _segments(solid: NDArray[np.bool_]) -> dict[int, int]:
    """Return which edge of the grid follows which on the outlines; numbers: 2 (row w + column) + down."""
    wide = solid.shape[1]
    corners = solid.astype(np.int64)
    kind = corners[:-1, :-1] + 2 * corners[:-1, 1:] + 4 * corners[1:, 1:] + 8 * corners[1:, :-1]
    following: dict[int, int] = {}
    for case, turns in _CELL.items():
        row, column = np.nonzero(kind == case)
        here = 2 * (row * wide + column)
        edges = (here, here + 3, here + 2 * wide, here + 1)
        for enter, leave in turns:
            following.update(zip(edges[enter].tolist(), edges[leave].tolist(), strict=True))
    return following


def _crossings(field: Points, edges: NDArray[np.int64]) -> Points:
    """Return where the field is zero on each of the numbered edges, as (column, row)."""
    wide = field.shape[1]
    row, column = np.divmod(edges // 2, wide)
    down = edges % 2
    a, b = field[row, column], field[row + down, column + 1 - down]
    part = a / (a - b)
    return np.column_stack([column + part * (1 - down), row + part * down])
