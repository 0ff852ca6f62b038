"""The hand as a height field: round cones seen from straight above, melted together where flesh is one.

Everything is float32 on one grid; each cone is worked out inside its own box only.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.hands.figures import hand_figures
from app.hands.skeleton import Cone, Group, Skeleton
from app.relief.blur import F32

NOTHING_MM = -99.0
"""Height where there is no hand."""

FAR_MM = 50.0
"""Distance to the outline, and height of the underside, where nothing is near."""

SKIRT_MM = 2.6
"""How far a cone's top is continued downward outside its outline, so that melting leaves no seam."""

# How far apart two surfaces begin to melt into one another: in height, and at the outline, mm (by eye).
_MELT = {Group.PALM: (9.0, 5.0), Group.WEB: (14.0, 11.0), Group.FOREARM: (12.0, 7.0), Group.DIGIT: (1.6, 1.2)}


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the pixels lie: `left_mm`, `top_mm` is the outer corner of the first one, v grows upward."""

    left_mm: float
    top_mm: float
    ppm: float
    width: int
    height: int

    def columns_mm(self) -> F32:
        """Return u of every column's middle."""
        return (self.left_mm + (np.arange(self.width, dtype=np.float32) + 0.5) / self.ppm).astype(np.float32)

    def rows_mm(self) -> F32:
        """Return v of every row's middle."""
        return (self.top_mm - (np.arange(self.height, dtype=np.float32) + 0.5) / self.ppm).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Relief:
    """A hand's surface on a grid.

    `top_mm`: height of the back. `outline_mm`: distance to the outline, negative inside. `owner`: digit whose
    surface is on top, -1 elsewhere. `under_mm`: height of the touching parts' underside, sunk by their
    softness and raised where they carry little.
    """

    grid: Grid
    top_mm: F32
    outline_mm: F32
    owner: NDArray[np.int8]
    under_mm: F32


def grid_around(skeleton: Skeleton, ppm: float, forearm_mm: float, margin_mm: float) -> Grid:
    """Return the grid that holds the hand and `forearm_mm` of the forearm as seen from above."""
    wrist, forearm = skeleton.wrist, skeleton.forearm
    along = math.hypot(forearm[0], forearm[1])
    ends = [(wrist[0], wrist[1], 34.0)]
    ends.append(
        (wrist[0] + forearm[0] / along * forearm_mm, wrist[1] + forearm[1] / along * forearm_mm, 34.0)
    )
    for cone in skeleton.cones:
        if cone.group is not Group.FOREARM:
            ends += [(cone.a[0], cone.a[1], cone.a_mm), (cone.b[0], cone.b[1], cone.b_mm)]
    u, v, r = np.array(ends).T
    left, right = float((u - r).min()) - margin_mm, float((u + r).max()) + margin_mm
    bottom, top = float((v - r).min()) - margin_mm, float((v + r).max()) + margin_mm
    return Grid(left, top, ppm, math.ceil((right - left) * ppm), math.ceil((top - bottom) * ppm))


def raise_relief(skeleton: Skeleton, touch: Mapping[str, float], grid: Grid) -> Relief:
    """Return the hand's surface on `grid`; `touch` holds the load share (0-1) of every part on the skin."""
    shape = grid.height, grid.width
    relief = Relief(
        grid,
        np.full(shape, NOTHING_MM, np.float32),
        np.full(shape, FAR_MM, np.float32),
        np.full(shape, -1, np.int8),
        np.full(shape, FAR_MM, np.float32),
    )
    columns, rows = grid.columns_mm(), grid.rows_mm()
    for cone in sorted(skeleton.cones, key=lambda cone: cone.group):
        _lay(relief, cone, touch.get(cone.part, 0.0), columns, rows)
    return relief


def _lay(relief: Relief, cone: Cone, share: float, columns: F32, rows: F32) -> None:
    melt_height, melt_edge = _MELT[cone.group]
    across, down = _box(cone, relief.grid, max(SKIRT_MM, melt_edge))
    u, v = columns[across], rows[down]
    if u.size == 0 or v.size == 0:
        return
    view = _ConeFromAbove(cone, u, v)
    edge, top = relief.outline_mm[down, across], relief.top_mm[down, across]
    height = view.top()
    higher = height > top
    relief.owner[down, across][higher] = cone.digit if cone.group is Group.DIGIT else -1
    _melt_max(top, height, melt_height)
    _melt_min(edge, view.outline, melt_edge)
    if share > 0.02:
        sunk = view.underside() + np.float32((1.0 - share) * 6.0 - _softness(cone.part) * 0.8)
        np.minimum(relief.under_mm[down, across], sunk, out=relief.under_mm[down, across])


def _softness(part: str) -> float:
    return hand_figures().softness_mm[part]


def _box(cone: Cone, grid: Grid, margin_mm: float) -> tuple[slice, slice]:
    (au, av, _), (bu, bv, _), ra, rb = cone.a, cone.b, cone.a_mm + margin_mm, cone.b_mm + margin_mm
    left, right = min(au - ra, bu - rb), max(au + ra, bu + rb)
    top, bottom = max(av + ra, bv + rb), min(av - ra, bv - rb)
    columns = _span((left - grid.left_mm) * grid.ppm, (right - grid.left_mm) * grid.ppm, grid.width)
    return columns, _span((grid.top_mm - top) * grid.ppm, (grid.top_mm - bottom) * grid.ppm, grid.height)


def _span(low: float, high: float, size: int) -> slice:
    return slice(min(max(int(low), 0), size), min(max(math.ceil(high), 0), size))


def _melt_max(into: F32, other: F32, reach_mm: float) -> None:
    near = np.maximum(reach_mm - np.abs(into - other), 0.0)
    np.maximum(into, other, out=into)
    into += near * near * np.float32(0.22 / reach_mm)


def _melt_min(into: F32, other: F32, reach_mm: float) -> None:
    near = np.maximum(reach_mm - np.abs(into - other), 0.0)
    np.minimum(into, other, out=into)
    into -= near * near * np.float32(0.2 / reach_mm)


class _ConeFromAbove:
    """One round cone on a box of pixels.

    From above it covers the hull of two discs. Its top is the highest of all the spheres along its axis:
    their height z(t) + sqrt(Q(t)), with Q a quadratic in t, is largest where its slope vanishes, in closed
    form.
    """

    def __init__(self, cone: Cone, u: F32, v: F32) -> None:
        self.cone = cone
        (au, av, az), (bu, bv, bz) = cone.a, cone.b
        self.az, self.dz = az, bz - az
        self.ra, self.thinner = cone.a_mm, cone.a_mm - cone.b_mm
        length = max(math.hypot(bu - au, bv - av), 1e-3)
        du, dv = (bu - au) / length, (bv - av) / length
        ou, ov = (u - np.float32(au))[None, :], (v - np.float32(av))[:, None]
        self.length = length
        self.along = ou * np.float32(du) + ov * np.float32(dv)
        self.aside = np.abs(ov * np.float32(du) - ou * np.float32(dv))
        self.t = self._nearest()
        reach = np.hypot(self.along - self.t * np.float32(length), self.aside)
        self.outline: F32 = reach - (self.ra - self.thinner * self.t).astype(np.float32)

    def _nearest(self) -> F32:
        slope = self.thinner / self.length
        if abs(slope) >= 0.999:
            return np.full_like(self.aside, 0.0 if slope > 0 else 1.0)
        tilt = np.float32(slope / math.sqrt(1.0 - slope * slope))
        t: F32 = np.clip((self.along - self.aside * tilt) * np.float32(1.0 / self.length), 0.0, 1.0)
        return t

    def top(self) -> F32:
        """Return the height of the upper surface, the skirt outside, NOTHING_MM beyond it."""
        inside = self._surface(1.0)
        skirt = np.float32(self.az) + np.float32(self.dz) * self.t - np.float32(3.2) * self.outline
        outside = np.where(self.outline < SKIRT_MM, skirt, np.float32(NOTHING_MM))
        top: F32 = np.where(self.outline < 0.0, inside, outside)
        return top

    def underside(self) -> F32:
        """Return the height of the lower surface; FAR_MM outside the outline."""
        under: F32 = np.where(self.outline < 0.0, self._surface(-1.0), np.float32(FAR_MM))
        return under

    def _surface(self, sign: float) -> F32:
        """Return the extreme of z(t) + sign * sqrt(Q(t)) over the axis, t in 0-1."""
        a = self.length**2 - self.thinner**2
        if a < 0.05 * (self.length**2 + self.dz**2):
            return self._steep(sign)
        m = np.float32(sign * self.dz)
        b = self.along * np.float32(self.length) - np.float32(self.ra * self.thinner)
        c = np.float32(self.ra**2) - self.along * self.along - self.aside * self.aside
        spread = np.sqrt(np.maximum(np.float32(a) * c + b * b, 0.0) * np.float32(1.0 / (a + self.dz**2)))
        t = np.clip((b + m * spread) * np.float32(1.0 / a), 0.0, 1.0)
        return self._sphere(t, sign)

    def _steep(self, sign: float) -> F32:
        """Return the surface of a cone seen nearly from its end: the extreme of nine of its spheres."""
        steps = [self._sphere(np.float32(t), sign) for t in np.linspace(0.0, 1.0, 9)]
        extreme: F32 = np.maximum.reduce(steps) if sign > 0 else np.minimum.reduce(steps)
        return extreme

    def _sphere(self, t: F32 | np.float32, sign: float) -> F32:
        radius = np.float32(self.ra) - np.float32(self.thinner) * t
        off = self.along - np.float32(self.length) * t
        under = radius * radius - off * off - self.aside * self.aside
        centre = np.float32(self.az) + np.float32(self.dz) * t
        height = centre + np.float32(sign) * np.sqrt(np.maximum(under, 0.0))
        missed: F32 = np.where(under > -0.01, height, np.float32(NOTHING_MM if sign > 0 else FAR_MM))
        return missed


def cone_outline(cone: Cone, grid: Grid, columns: F32, rows: F32) -> tuple[slice, slice, F32]:
    """Return the rows and columns near a cone and the distance to its outline there, negative inside."""
    across, down = _box(cone, grid, 2.0 / grid.ppm)
    return down, across, _ConeFromAbove(cone, columns[across], rows[down]).outline
