"""The hand's cast shadow: every cone displaced by its own height, so that a lifted palm reads as lifted."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from app.hands.figures import Vec
from app.hands.relief import Grid, Relief, cone_outline
from app.hands.skeleton import Cone, Group, Skeleton
from app.relief.blur import F32, gaussian_blur

SHADOW_PPM = 0.5
MARGIN_MM = 14.0
STRENGTH = 0.5
UNDER_HAND = 0.35
"""How much of the shadow stays under the glass hand itself: all of it would hide the anatomy."""


def cast_shadow(
    skeleton: Skeleton, relief: Relief, light: tuple[float, float, float], lift_mm: float
) -> tuple[F32, Grid]:
    """Return the shadow's strength, 0-1, and its grid. `light` is the light in the hand's frame."""
    away = (-light[0] / light[2] * 0.75, -light[1] / light[2] * 0.75)
    cones = [_shadow_of(cone, away, lift_mm) for cone in skeleton.cones]
    soft_mm = 2.2 + 0.14 * lift_mm
    grid = _grid(cones, MARGIN_MM + 2.0 * soft_mm)
    columns, rows = grid.columns_mm(), grid.rows_mm()
    cover = np.zeros((grid.height, grid.width), np.float32)
    for cone in cones:
        down, across, outline = cone_outline(cone, grid, columns, rows)
        inside = np.clip(0.5 - outline * np.float32(SHADOW_PPM), 0.0, 1.0)
        np.maximum(cover[down, across], inside, out=cover[down, across])
    cover *= _forearm_left(skeleton, grid, away, lift_mm)
    blurred = gaussian_blur(cover, soft_mm * SHADOW_PPM)
    under = 1.0 - (1.0 - UNDER_HAND) * _hand_cover(relief, columns, rows)
    strength = STRENGTH - 0.0022 * min(lift_mm, 90.0)
    return (blurred * under * np.float32(strength)).astype(np.float32), grid


def _shadow_of(cone: Cone, away: tuple[float, float], lift_mm: float) -> Cone:
    def moved(at: Vec, radius: float) -> Vec:
        height = max(at[2] - 0.9 * radius + lift_mm, 0.0)
        return at[0] + away[0] * height, at[1] + away[1] * height, 0.0

    return replace(cone, a=moved(cone.a, cone.a_mm), b=moved(cone.b, cone.b_mm))


def _grid(cones: list[Cone], margin_mm: float) -> Grid:
    near = [c for c in cones if c.group is not Group.FOREARM]
    far = [c for c in cones if c.group is Group.FOREARM]
    ends = [(c.a[0], c.a[1], c.a_mm) for c in cones] + [(c.b[0], c.b[1], c.b_mm) for c in near]
    ends += [(c.a[0] * 0.3 + c.b[0] * 0.7, c.a[1] * 0.3 + c.b[1] * 0.7, c.b_mm) for c in far]
    u, v, r = np.array(ends).T
    left, right = float((u - r).min()) - margin_mm, float((u + r).max()) + margin_mm
    bottom, top = float((v - r).min()) - margin_mm, float((v + r).max()) + margin_mm
    ppm = SHADOW_PPM
    return Grid(left, top, ppm, math.ceil((right - left) * ppm), math.ceil((top - bottom) * ppm))


def _forearm_left(skeleton: Skeleton, grid: Grid, away: tuple[float, float], lift_mm: float) -> F32:
    (wu, wv, wz), (fu, fv, _) = skeleton.wrist, skeleton.forearm
    level, height = math.hypot(fu, fv), max(wz - 14.0 + lift_mm, 0.0)
    along = (grid.columns_mm()[None, :] - np.float32(wu + away[0] * height)) * np.float32(fu / level)
    along = along + (grid.rows_mm()[:, None] - np.float32(wv + away[1] * height)) * np.float32(fv / level)
    left: F32 = np.clip((8.0 - along) / np.float32(48.0), 0.0, 1.0)
    return left


def _hand_cover(relief: Relief, columns: F32, rows: F32) -> F32:
    """Return where the hand itself lies, on the shadow's grid."""
    grid = relief.grid
    across = np.rint((columns - grid.left_mm) * grid.ppm - 0.5).astype(np.intp)
    down = np.rint((grid.top_mm - rows) * grid.ppm - 0.5).astype(np.intp)
    wide, high = (across >= 0) & (across < grid.width), (down >= 0) & (down < grid.height)
    rows_at, columns_at = np.clip(down, 0, grid.height - 1), np.clip(across, 0, grid.width - 1)
    cover = np.clip(0.5 - relief.outline_mm[rows_at[:, None], columns_at] * np.float32(0.5), 0.0, 1.0)
    return np.where(high[:, None] & wide, cover, np.float32(0.0))
