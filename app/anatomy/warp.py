"""From the reference body to any other: one smooth map of the plane, which all that is drawn or named takes.

Above the iliac crests y is stretched by the length of the trunk, below them by the stature. Near the midline
x is stretched by the breadth of the pelvis, toward the skin by the breadth at that level.
Both maps grow steadily, keep the midline and the origin where they are, and treat the sides alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.measures import REFERENCE_MEASURES, Measures
from app.anatomy.skin_surface import half_width_mm

Points = NDArray[np.float64]

SIT_BONES_Y_MM = -203.0
"""The lower end of the trunk on the reference body: its lowest sit bone."""
BLEND_MM = 40.0
"""Over so much above and below the crests one stretch of y goes over into the other; our estimate."""
LEVELS_Y_MM = (-150.0, -32.0, 46.0, 150.0)
"""Where the breadths hold: hips, crests, waist, lower chest."""
FLESH_FROM, FLESH_TO = 0.4, 1.0
"""Between these shares of the half width the frame's stretch gives way to the breadth's; our estimate."""
BESIDE_FROM, BESIDE_TO = 1.02, 1.32
"""Between these the stretch becomes that of the broadest level, so that verticals beside stay straight."""
_Y_MM = np.arange(-500.0, 501.0)
_HALVINGS = 28
"""Halvings that find a coordinate to a millionth of a millimetre."""


@dataclass(frozen=True, slots=True)
class Warp:
    """The map from the reference body to one of these measures. Points are (..., 2+): z stays."""

    measures: Measures

    @property
    def is_identity(self) -> bool:
        """Return whether this is the reference body itself."""
        return self.measures == REFERENCE_MEASURES

    @property
    def frame(self) -> float:
        """Return the stretch of x beside the midline: spine and ribs are as broad as the pelvis is."""
        return self.measures.pelvis / REFERENCE_MEASURES.pelvis

    def to(self, points_mm: ArrayLike) -> Points:
        """Return where points of the reference body lie on this one."""
        points = np.array(points_mm, np.float64)
        if not self.is_identity:
            x, y = points[..., 0].copy(), points[..., 1].copy()
            points[..., 0], points[..., 1] = self.x_to(x, y), np.interp(y, _Y_MM, _stretched(self))
        return points

    def back(self, points_mm: ArrayLike) -> Points:
        """Return which points of the reference body lie at these points of this one."""
        points = np.array(points_mm, np.float64)
        if not self.is_identity:
            y = self.y_back(points[..., 1])
            points[..., 0], points[..., 1] = self._x_back(points[..., 0], y), y
        return points

    def y_back(self, y_mm: ArrayLike) -> Points:
        """Return y on the reference body of y on this one."""
        back: Points = np.interp(np.asarray(y_mm, np.float64), _stretched(self), _Y_MM)
        return back

    def x_to(self, x_mm: ArrayLike, reference_y_mm: ArrayLike) -> Points:
        """Return x on this body of x on the reference body, at y of the reference body."""
        y = np.asarray(reference_y_mm, np.float64)
        return self._moved(np.asarray(x_mm, np.float64), half_width_mm(y), self._breadth(y))

    def _moved(self, x: Points, half: Points, breadth: Points) -> Points:
        share = np.abs(x) / half
        flesh = _smooth((share - FLESH_FROM) / (FLESH_TO - FLESH_FROM))
        beside = _smooth((share - BESIDE_FROM) / (BESIDE_TO - BESIDE_FROM))
        broadest = float(self._ratios().max())
        stretch = self.frame + (breadth - self.frame) * flesh + (broadest - breadth) * beside
        moved: Points = x * stretch
        return moved

    def _x_back(self, x_mm: Points, reference_y_mm: Points) -> Points:
        away, half, breadth = np.abs(x_mm), half_width_mm(reference_y_mm), self._breadth(reference_y_mm)
        low, high = 0.5 * away, 2.0 * away
        for _ in range(_HALVINGS):
            middle = 0.5 * (low + high)
            short = self._moved(middle, half, breadth) < away
            low, high = np.where(short, middle, low), np.where(short, high, middle)
        found: Points = np.copysign(0.5 * (low + high), x_mm)
        return found

    def _breadth(self, y_mm: Points) -> Points:
        """Return the stretch of the skin's outline at y of the reference body."""
        levels, ratios = np.array(LEVELS_Y_MM), self._ratios()
        at = np.clip(np.searchsorted(levels, y_mm) - 1, 0, len(levels) - 2)
        share = _smooth((y_mm - levels[at]) / (levels[at + 1] - levels[at]))
        breadth: Points = ratios[at] + (ratios[at + 1] - ratios[at]) * share
        return breadth

    def _ratios(self) -> Points:
        """Return the stretch of the skin's outline at each of `LEVELS_Y_MM`."""
        own, reference = self.measures, REFERENCE_MEASURES
        waist = own.waist_share / reference.waist_share
        hips = own.hips_share / reference.hips_share
        return self.frame * np.array([hips, 1.0, waist, (1.0 + waist) / 2.0])


def _smooth(share: Points) -> Points:
    """Return 0 to 1 over [0, 1], level at both ends and beyond."""
    t = np.clip(share, 0.0, 1.0)
    eased: Points = t * t * (3.0 - 2.0 * t)
    return eased


@cache
def _stretched(warp: Warp) -> Points:
    """Return y on a body for every whole millimetre of y on the reference body, growing, 0 at 0."""
    own, reference = warp.measures, REFERENCE_MEASURES
    pelvis = own.stature / reference.stature
    above = own.stature * own.trunk_share + SIT_BONES_Y_MM * pelvis
    trunk = above / (reference.stature * reference.trunk_share + SIT_BONES_Y_MM)
    slope = pelvis + (trunk - pelvis) * _smooth((_Y_MM + BLEND_MM) / (2.0 * BLEND_MM))
    steps = np.concatenate([[0.0], np.cumsum(0.5 * (slope[1:] + slope[:-1]))])
    stretched: Points = steps - np.interp(0.0, _Y_MM, steps)
    return stretched
