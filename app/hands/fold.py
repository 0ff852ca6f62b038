"""The fold of tissue that a kneading hand lifts between thumb and fingers, as light and shade.

It is drawn below the hand and over the body, so it needs no colour of its own: the same fold rises on skin
of every tone and on muscle.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32
from app.relief.light import LIGHT

WIDTH_OF_GRIP, LENGTH_OF_GRIP = 1.1, 2.0
"""The fold's breadth and length in distances between thumb and finger pads; by eye."""
LEAST_MM, MOST_MM = 34.0, 70.0
"""The fold is no narrower and no broader, whatever the grip; by eye."""
HEIGHT_OF_WIDTH = 0.40
"""How high a fold stands for its breadth at the firmest grip; by eye."""
LIT, SHADED = (1.0, 0.93, 0.86), (0.24, 0.09, 0.06)
LIGHTEST, DARKEST = 0.50, 0.62


def fold_rgba(grip_mm: float, toward_deg: float, firmness: float, ppm: float) -> NDArray[np.uint8]:
    """Return the fold's picture, premultiplied (n, n, 4), its middle in the picture's, rows from above.

    `grip_mm`: from the thumb's pad to the fingers'. `toward_deg`: where the fingers lie from the thumb, 0 up
    and clockwise in the picture; the fold lies across that. `firmness`: 0 (nothing is lifted) to 1.
    `ppm`: pixels per millimetre.
    """
    width = min(max(grip_mm * WIDTH_OF_GRIP, LEAST_MM), MOST_MM)
    length = width * LENGTH_OF_GRIP / WIDTH_OF_GRIP
    half = math.ceil(0.62 * length * ppm)
    line = np.arange(-half, half + 1, dtype=np.float32) / np.float32(ppm)
    right, up = line[None, :], -line[:, None]
    turn = math.radians(toward_deg)
    across = right * np.float32(math.sin(turn)) + up * np.float32(math.cos(turn))
    along = right * np.float32(math.cos(turn)) - up * np.float32(math.sin(turn))
    wide, long = np.float32(width / 2), np.float32(length / 2)
    bump = _bump((across / wide).astype(np.float32), (along / long).astype(np.float32))
    height = np.float32(HEIGHT_OF_WIDTH * width * firmness) * bump
    down_rows, right_columns = np.gradient(height, np.float32(1.0 / ppm))
    slope_right, slope_up = right_columns, -down_rows
    facing = 1.0 / np.sqrt(1.0 + slope_right**2 + slope_up**2)
    right_way, up_way, toward = LIGHT
    lit = (toward - slope_right * right_way - slope_up * up_way) * facing - toward
    light = np.clip(lit * 2.6, 0.0, 1.0) * np.float32(LIGHTEST)
    steep = (1.0 - facing) * np.float32(0.9)
    shade = np.clip(np.maximum(-lit * 1.5, 0.0) + steep, 0.0, 1.0) * np.float32(DARKEST)
    return _laid(light, shade)


def _bump(across: F32, along: F32) -> F32:
    """Return a long rounded ridge, 1 on its crest and 0 with no slope at its edge."""
    ridge = np.clip(1.0 - across * across, 0.0, 1.0)
    end = np.clip(1.0 - along * along, 0.0, 1.0)
    risen: F32 = (ridge**2 * end**1.5).astype(np.float32)
    return risen


def _laid(light: F32, shade: F32) -> NDArray[np.uint8]:
    """Return light laid over shade, premultiplied."""
    rgba = np.empty((*light.shape, 4), np.float32)
    for channel in range(3):
        rgba[..., channel] = SHADED[channel] * shade * (1.0 - light) + LIT[channel] * light
    rgba[..., 3] = light + shade * (1.0 - light)
    return np.clip(rgba * 255.0 + 0.5, 0.0, 255.0).astype(np.uint8)
