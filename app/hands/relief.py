"""The hand as a height field: round cones seen from straight above, melted together where flesh is one.

Everything is float32 on one raster; each cone is worked out inside its own box only.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.hands.figures import hand_figures
from app.hands.size import MEDIUM
from app.hands.skeleton import Cone, Group, Skeleton
from app.relief.blur import F32
from app.relief.cones import smooth_max
from app.relief.lattice import wide_blur
from app.relief.pace import give_way
from app.relief.raster import NOTHING_MM, Box, Raster

FAR_MM = 50.0
"""Distance to the outline, and height of the underside, where nothing is near."""

SKIRT_MM = 2.6
"""How far a cone's top is continued downward outside its outline, so that melting leaves no seam."""

# How far apart two surfaces begin to melt into one another: on top, at the outline, underneath, mm (by eye).
_MELT = {
    Group.PALM: (9.0, 5.0, 7.0),
    Group.WEB: (9.0, 11.0, 7.0),
    Group.FOREARM: (7.0, 7.0, 7.0),
    Group.TENDON: (2.6, 1.0, 1.0),
    Group.DIGIT: (1.6, 1.2, 1.5),
}


# How far outside its outline a cone is worked out: as far as what is laid over it may still melt into it.
_REACH_MM = {
    Group.PALM: 10.0,
    Group.WEB: 11.0,
    Group.FOREARM: 7.0,
    Group.TENDON: SKIRT_MM,
    Group.DIGIT: 3.6,
}


@dataclass(frozen=True, slots=True)
class HandRelief:
    """A hand's surface on a raster (u across, v up).

    `top_mm`: height of the back. `outline_mm`: distance to the outline, negative inside. `under_mm`: height
    of the touching parts' underside, sunk by their softness and raised where they carry little.
    `digit`: whose surface is on top, -1 for the palm and the forearm.
    """

    raster: Raster
    top_mm: F32
    outline_mm: F32
    under_mm: F32
    digit: NDArray[np.int8]


def raster_around(discs: Iterable[tuple[float, float, float]], margin_mm: float, ppm: float) -> Raster:
    """Return the raster that holds discs (u, v, radius) and a margin."""
    u, v, r = np.array(list(discs)).T
    return Raster(
        ppm,
        (float((u - r).min()) - margin_mm, float((u + r).max()) + margin_mm),
        (float((v - r).min()) - margin_mm, float((v + r).max()) + margin_mm),
    )


def hand_raster(skeleton: Skeleton, ppm: float, forearm_mm: float, margin_mm: float) -> Raster:
    """Return the raster that holds the hand and `forearm_mm` of the forearm as seen from above."""
    (wu, wv, _), (fu, fv, _) = skeleton.wrist, skeleton.forearm
    level = math.hypot(fu, fv)
    wide = 34.0 * max(skeleton.grows, skeleton.size.breadth_mm / MEDIUM.breadth_mm)
    discs = [(wu, wv, wide), (wu + fu / level * forearm_mm, wv + fv / level * forearm_mm, wide)]
    for cone in skeleton.cones:
        if cone.group is not Group.FOREARM:
            discs += [(cone.a[0], cone.a[1], cone.a_mm), (cone.b[0], cone.b[1], cone.b_mm)]
    return raster_around(discs, margin_mm, ppm)


def raise_relief(skeleton: Skeleton, touch: Mapping[str, float], raster: Raster) -> HandRelief:
    """Return the hand's surface; `touch` holds the load share (0-1) of every part on the skin."""
    shape = raster.whole.shape
    relief = HandRelief(
        raster,
        np.full(shape, NOTHING_MM, np.float32),
        np.full(shape, FAR_MM, np.float32),
        np.full(shape, FAR_MM, np.float32),
        np.full(shape, -1, np.int8),
    )
    ordered = sorted(skeleton.cones, key=lambda cone: cone.group)
    flesh = sum(cone.group <= Group.FOREARM for cone in ordered)
    for cone in ordered[:flesh]:
        _lay(relief, cone, touch.get(cone.part, 0.0))
    _smooth_wrist(relief, skeleton)
    for cone in ordered[flesh:]:
        _lay(relief, cone, touch.get(cone.part, 0.0))
    return relief


def _smooth_wrist(relief: HandRelief, skeleton: Skeleton) -> None:
    """Draw the skin tight over the carpus and the forearm, where the cones would show as lumps."""
    (wu, wv, _), raster = skeleton.wrist, relief.raster
    knuckle = skeleton.digits[1][0].at
    u, v = (w + (k - w) * 0.12 for w, k in ((wu, knuckle[0]), (wv, knuckle[1])))
    box = raster.box((u - 60.0, u + 60.0), (v - 120.0, v + 60.0))
    top, outline = relief.top_mm[box.slices], relief.outline_mm[box.slices]
    over = np.maximum(raster.rows_mm(box) - np.float32(v), 0.0)
    away = np.hypot(raster.columns_mm(box) - np.float32(u), over) * (over > 0.0)
    share = np.clip((54.0 - away) * np.float32(1 / 18), 0.0, 1.0) * np.clip(
        -outline * np.float32(1 / 7), 0.0, 1.0
    )
    tight = wide_blur(np.maximum(top, np.float32(0.0)), 4.5 * raster.ppm)
    top += (tight - top) * share


def _lay(relief: HandRelief, cone: Cone, share: float) -> None:
    give_way()
    melt_top, melt_edge, melt_under = _MELT[cone.group]
    box = cone_box(cone, relief.raster, _REACH_MM[cone.group])
    if box.empty:
        return
    view, at = _ConeFromAbove(cone, relief.raster, box), box.slices
    top = view.top()
    relief.digit[at][top > relief.top_mm[at]] = cone.digit
    relief.top_mm[at] = smooth_max(relief.top_mm[at], top, melt_top)
    relief.outline_mm[at] = -smooth_max(-relief.outline_mm[at], -view.outline, melt_edge)
    if share > 0.02:
        sunk = view.underside() + np.float32((1.0 - share) * 4.0 - _softness(cone.part) * 0.8)
        relief.under_mm[at] = -smooth_max(-relief.under_mm[at], -sunk, melt_under)


def _softness(part: str) -> float:
    return hand_figures().softness_mm[part]


def cone_box(cone: Cone, raster: Raster, margin_mm: float) -> Box:
    """Return the pixels of a cone as seen from above, with a margin."""
    (au, av, _), (bu, bv, _), ra, rb = cone.a, cone.b, cone.a_mm + margin_mm, cone.b_mm + margin_mm
    return raster.box(
        (min(au - ra, bu - rb), max(au + ra, bu + rb)), (min(av - ra, bv - rb), max(av + ra, bv + rb))
    )


def cone_outline(cone: Cone, raster: Raster, box: Box) -> tuple[F32, F32]:
    """Return, in a box, the distance to a cone's outline (negative inside) and how far along it that is."""
    view = _ConeFromAbove(cone, raster, box)
    return view.outline, view.t


class _ConeFromAbove:
    """One round cone on a box of pixels.

    From above it covers the hull of two discs. Its top is the highest of all the spheres along its axis:
    their height z(t) + sqrt(Q(t)), with Q a quadratic in t, is largest where its slope vanishes, in closed
    form.
    """

    def __init__(self, cone: Cone, raster: Raster, box: Box) -> None:
        (au, av, az), (bu, bv, bz) = cone.a, cone.b
        self.az, self.dz = az, bz - az
        self.ra, self.thinner = cone.a_mm, cone.a_mm - cone.b_mm
        length = max(math.hypot(bu - au, bv - av), 1e-3)
        du, dv = (bu - au) / length, (bv - av) / length
        ou = raster.columns_mm(box) - np.float32(au)
        ov = raster.rows_mm(box) - np.float32(av)
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
