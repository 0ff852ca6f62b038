"""The hand's cast shadow: every cone displaced by its own height, so that a lifted palm reads as lifted."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from app.hands.figures import Vec
from app.hands.glass import forearm_seen_mm
from app.hands.relief import HandRelief, cone_box, cone_outline, raster_around
from app.hands.skeleton import FOREARM_DRAWN_MM, Cone, Group, Skeleton
from app.relief.blur import F32, gaussian_blur
from app.relief.pace import give_way
from app.relief.raster import Raster

SHADOW_PPM = 0.5
MARGIN_MM = 14.0
STRENGTH = 0.5
NEAR = 0.75
"""So much of its true way the shadow of a hand on the skin goes aside: all of it would look detached."""
SOFT_MM, SOFTER_PER_MM = 2.2, 0.11
PALER_PER_MM, PALEST_MM = 0.0015, 90.0
"""A lifted hand's shadow lies where light casts it, softer and paler with the height; the rates by eye."""
UNDER_HAND = 0.35
"""How much of the shadow stays under the glass hand itself: all of it would hide the anatomy."""


def cast_shadow(
    skeleton: Skeleton, relief: HandRelief, fade: F32, light: tuple[float, float, float], lift_mm: float
) -> tuple[F32, Raster]:
    """Return the shadow's strength, 0-1, and its raster. `fade` (on the relief's raster) is what is
    drawn of the forearm, `light` the light in the hand's frame.
    """
    away = (-light[0] / light[2], -light[1] / light[2])
    cones = [_shadow_of(cone, away, lift_mm) for cone in skeleton.cones]
    drawn_mm = FOREARM_DRAWN_MM * skeleton.grows * math.hypot(*skeleton.forearm[:2])
    fading = 2.0 * drawn_mm / forearm_seen_mm(skeleton)
    soft_mm = SOFT_MM + SOFTER_PER_MM * lift_mm
    raster = raster_around(_discs(cones), MARGIN_MM + 2.0 * soft_mm, SHADOW_PPM)
    cover = np.zeros(raster.whole.shape, np.float32)
    for cone in cones:
        give_way()
        box = cone_box(cone, raster, 2.0 / SHADOW_PPM)
        outline, t = cone_outline(cone, raster, box)
        inside = np.clip(0.5 - outline * np.float32(SHADOW_PPM), 0.0, 1.0)
        if cone.group is Group.FOREARM:
            inside *= np.clip(1.0 - t * np.float32(fading), 0.0, 1.0)
        np.maximum(cover[box.slices], inside, out=cover[box.slices])
    blurred = gaussian_blur(cover, soft_mm * SHADOW_PPM)
    under = _left_under_hand(relief, fade, raster)
    strength = STRENGTH - PALER_PER_MM * min(lift_mm, PALEST_MM)
    return (blurred * under * np.float32(strength)).astype(np.float32), raster


def _shadow_of(cone: Cone, away: tuple[float, float], lift_mm: float) -> Cone:
    def moved(at: Vec, radius: float) -> Vec:
        height = NEAR * max(at[2] - 0.9 * radius, 0.0) + lift_mm
        return at[0] + away[0] * height, at[1] + away[1] * height, 0.0

    return replace(cone, a=moved(cone.a, cone.a_mm), b=moved(cone.b, cone.b_mm))


def _discs(cones: list[Cone]) -> Iterator[tuple[float, float, float]]:
    """Yield the discs that the shadow's raster must hold: of the forearm only its nearer part."""
    for cone in cones:
        yield cone.a[0], cone.a[1], cone.a_mm
        share = 0.7 if cone.group is Group.FOREARM else 1.0
        u, v = (a + (b - a) * share for a, b in zip(cone.a[:2], cone.b[:2], strict=True))
        yield u, v, cone.b_mm


def _left_under_hand(relief: HandRelief, fade: F32, raster: Raster) -> F32:
    """Return how much of the shadow stays, on the shadow's raster: all of it beside the hand."""
    hand, (height, width) = relief.raster, relief.raster.whole.shape
    across = np.rint((raster.columns_mm(raster.whole)[0] - hand.x_mm[0]) * hand.ppm - 0.5).astype(np.intp)
    down = np.rint((hand.y_mm[1] - raster.rows_mm(raster.whole)[:, 0]) * hand.ppm - 0.5).astype(np.intp)
    wide, high = (across >= 0) & (across < width), (down >= 0) & (down < height)
    at = np.clip(down, 0, height - 1)[:, None], np.clip(across, 0, width - 1)
    cover = np.clip(0.5 - relief.outline_mm[at] * np.float32(raster.ppm), 0.0, 1.0)
    left = 1.0 - cover * (1.0 - np.float32(UNDER_HAND) * fade[at])
    return np.where(high[:, None] & wide, left, np.float32(1.0))
