"""The client's arm beside the body as a height field: prone, at rest, the palm turned up.

Only what the picture holds: from the middle of the upper arm to the roots of the fingers. All sizes are our
estimate for the reference body, by eye.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from app.anatomy.curves import catmull_rom
from app.relief.blur import F32, gaussian_blur
from app.relief.cones import add_cone
from app.relief.falloff import smoothstep
from app.relief.light import LIGHT
from app.relief.raster import Raster, Relief

X_MM, Y_MM = (166.0, 282.0), (-300.0, 244.0)
"""What the picture of the client's right arm covers."""
PPM = 1.6
SOFT_MM, WIDE_MM = 3.6, 7.0
STEEPNESS = 1.15
HEAD_FADE_MM, FOOT_FADE_MM = (237.0, 188.0), (-300.0, -262.0)

# x, y, z, breadth: upper arm, elbow, the forearm's belly, wrist.
LIMB = (
    (221, 300, 0, 88),
    (224, 230, 0, 86),
    (228, 160, -1, 81),
    (231, 100, -3, 74),
    (232, 62, -5, 71),
    (231, 30, -5, 76),
    (229, -10, -5, 77),
    (226, -60, -8, 69),
    (222, -115, -13, 57),
    (219, -160, -17, 49),
    (218, -190, -18, 48),
)
FLAT = 0.78
RIM_MM = np.float32(-20.0)
# Start, end (x, y, z), radius at both: the point of the elbow, both bellies of the forearm, its tendons, the
# two balls of the palm, its middle, the thumb toward the thigh and the roots of the fingers.
PARTS = (
    ((236, 66, 14), (237, 46, 16), 8.0, 7.0),
    ((242, 62, 3), (247, 4, 8), 10.0, 15.0),
    ((247, 4, 8), (238, -110, -6), 15.0, 7.0),
    ((214, 50, 6), (212, 0, 7), 12.0, 17.0),
    ((212, 0, 7), (214, -110, -8), 17.0, 8.0),
    ((214, -110, -2), (216, -192, -5), 4.0, 3.4),
    ((223, -118, -3), (222, -192, -5), 4.0, 3.2),
    ((209, -196, -10), (198, -230, -5), 10.0, 13.5),
    ((233, -198, -12), (239, -236, -8), 9.0, 12.0),
    ((239, -236, -8), (240, -262, -9), 12.0, 10.0),
    ((219, -190, -16), (221, -226, -13), 21.0, 27.0),
    ((221, -226, -13), (223, -266, -13), 27.0, 30.0),
    ((198, -230, -5), (187, -256, -2), 13.5, 9.5),
    ((187, -256, -2), (184, -290, 2), 9.5, 8.0),
    ((203, -264, -9), (200, -312, 1), 10.0, 9.5),
    ((217, -268, -10), (216, -314, 2), 10.2, 9.6),
    ((231, -266, -10), (232, -312, 1), 10.0, 9.2),
    ((244, -260, -10), (247, -302, -1), 9.2, 8.2),
)


class Arm(NamedTuple):
    """The right arm's surface on its raster, each (h, w): slopes to the right and up, hollows, coverage."""

    right: F32
    up: F32
    hollow: F32
    cover: F32


@cache
def arm() -> Arm:
    """Return the client's right arm."""
    relief = Relief.blank(Raster(PPM, X_MM, Y_MM), X_MM, Y_MM, margin_mm=0.0)
    _lay_limb(relief)
    for start, end, start_mm, end_mm in PARTS:
        add_cone(relief, start, end, start_mm, end_mm, blend_mm=10.0, outline_blend_mm=9.0, flat=FLAT)
    solid = relief.coverage
    # Between two parts that blend, a rim hangs no deeper than the arm's middle.
    height = np.maximum(relief.height_mm, RIM_MM)
    soft = _within(height, solid, SOFT_MM)
    down, right = (np.asarray(each, np.float32) for each in np.gradient(soft))
    hollow = np.clip((_within(height, solid, WIDE_MM) - soft) / 14.0, -0.1, 0.5)
    cover: F32 = solid * smoothstep(*HEAD_FADE_MM, relief.y) * smoothstep(*FOOT_FADE_MM, relief.y)
    steep = np.float32(PPM * STEEPNESS)
    return Arm(right * steep, -down * steep, hollow.astype(np.float32), cover)


def _lay_limb(relief: Relief) -> None:
    """Lay upper arm and forearm: they run so nearly along the body that every row is an arc of its own.

    It ends round beyond the wrist, in the palm.
    """
    line = catmull_rom(LIMB, 8)[::-1]
    middle, z, breadth = (np.interp(relief.y, line[:, 1], line[:, column]) for column in (0, 2, 3))
    below = np.clip((line[0, 1] - relief.y) / line[0, 3] * 2.0, 0.0, 1.0)
    radius, aside = breadth / 2.0 * np.sqrt(1.0 - below * below), np.abs(relief.x - middle)
    dome = FLAT * np.sqrt(np.maximum(radius * radius - aside * aside, 0.0))
    relief.outside_mm = (aside - radius + np.where(below < 1.0, 0.0, 9.0)).astype(np.float32)
    near = (aside < radius + 1.0) & (below < 1.0)
    relief.height_mm = np.where(near, z + dome, relief.height_mm).astype(np.float32)


def _within(height_mm: F32, solid: F32, sigma_mm: float) -> F32:
    """Return heights blurred within the arm's outline: what lies beside it takes no part."""
    held = gaussian_blur(height_mm * solid, sigma_mm * PPM)
    blurred = held / np.maximum(gaussian_blur(solid, sigma_mm * PPM), 1e-3)
    return blurred.astype(np.float32)


def lit_arm(light: tuple[float, float]) -> F32:
    """Return how bright each pixel of the right arm is, about 0-1, 0.76 where it lies level.

    `light`: where it comes from in the arm's own plane, (to the right, up), as long as that of `LIGHT`.
    """
    form = arm()
    upright = 1.0 / np.sqrt(1.0 + form.right * form.right + form.up * form.up)
    facing = (LIGHT[2] - form.right * np.float32(light[0]) - form.up * np.float32(light[1])) * upright
    rim = (1.0 - upright) ** 3
    half = 0.5 + 0.5 * np.clip(facing, -1.0, 1.0)
    diffuse = half * np.sqrt(np.sqrt(half))
    value: F32 = (0.14 + 0.73 * diffuse - 0.3 * form.hollow - 0.14 * rim).astype(np.float32)
    return value
