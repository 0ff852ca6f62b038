"""The roll of tissue that a kneading hand lifts between thumb and fingers, as light, shade and flushed skin.

It is drawn below the hand and over the body with little colour of its own: the same roll rises on skin of
every tone and on muscle.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32, gaussian_blur
from app.relief.lattice import wide_blur

LIGHT = (-0.38, 0.52, 0.77)
"""Toward the light: right and up in the picture, and toward the viewer. As on body and hands."""
WIDTH_OF_GRIP, LENGTH_OF_GRIP = 0.95, 1.8
"""The roll's breadth and length in distances between thumb and finger pads; by eye."""
LEAST_MM, MOST_MM = 34.0, 70.0
"""The roll is no narrower and no broader, whatever the grip; by eye."""
HEIGHT_OF_WIDTH = 0.46
"""How high a roll stands for its breadth at the firmest grip; by eye."""
PINCHED, PINCHED_LONG = 0.16, 0.30
"""How much narrower and lower the roll is between the pads, and along how much of its length; by eye."""
LIT, SHADED, FLUSHED = (1.0, 0.94, 0.88), (0.22, 0.08, 0.06), (0.86, 0.38, 0.30)
LIGHTEST, DARKEST, FLUSH = 0.34, 0.66, 0.20
CREASES = ((0.74, 0.40), (0.92, 0.60))
"""Where folds run along the roll's flanks: how far out, and along how much of it; by eye."""
HIDDEN = 0.55
"""How long the end under the palm is for the other one: a whole one would show through glass as a seam."""
MARGIN = 0.66


def fold_rgba(
    grip_mm: float, toward_deg: float, firmness: float, ppm: float, under: int = 0
) -> NDArray[np.uint8]:
    """Return the roll's picture, premultiplied (n, n, 4), its middle in the picture's, rows from above.

    `grip_mm`: from the thumb's pad to the fingers'. `toward_deg`: where the fingers lie from the thumb, 0 up
    and clockwise in the picture; the roll lies across that. `firmness`: 0 (nothing is lifted) to 1.
    `ppm`: pixels per millimetre. `under`: which end lies under the palm, that to the right of the way to the
    fingers (1) or to the left (-1), and is soon lost there; 0: neither.
    """
    width = min(max(grip_mm * WIDTH_OF_GRIP, LEAST_MM), MOST_MM)
    length = width * LENGTH_OF_GRIP / WIDTH_OF_GRIP
    half = math.ceil(MARGIN * length * ppm)
    line = np.arange(-half, half + 1, dtype=np.float32) / np.float32(ppm)
    right, up = line[None, :], -line[:, None]
    turn = math.radians(toward_deg)
    sin, cos = np.float32(math.sin(turn)), np.float32(math.cos(turn))
    along: F32 = ((right * cos - up * sin) / np.float32(length / 2)).astype(np.float32)
    if under:
        along *= np.where(along * np.float32(under) > 0.0, np.float32(1.0 / HIDDEN), np.float32(1.0))
    held = np.exp(-((along / np.float32(PINCHED_LONG)) ** 2))
    half_wide = np.float32(width / 2) * (1.0 - np.float32(PINCHED) * held)
    across: F32 = ((right * sin + up * cos) / half_wide).astype(np.float32)
    bump = _bump(across, along)
    height = np.float32(HEIGHT_OF_WIDTH * width * firmness) * bump * (1.0 - np.float32(0.5 * PINCHED) * held)
    height -= np.float32(0.8 * firmness) * _creases(across, along, width, ppm)
    soft = gaussian_blur(height.astype(np.float32), 0.9 * ppm)
    down_rows, right_columns = np.gradient(soft, np.float32(1.0 / ppm))
    slope_right, slope_up = right_columns, -down_rows
    facing = 1.0 / np.sqrt(1.0 + slope_right**2 + slope_up**2)
    lit = (LIGHT[2] - slope_right * LIGHT[0] - slope_up * LIGHT[1]) * facing - LIGHT[2]
    light = np.clip(lit * 2.6, 0.0, 1.0) * np.float32(LIGHTEST)
    shade = np.maximum(-lit * 1.15, 0.0) + (1.0 - facing) * np.float32(0.5)
    shade = np.clip(shade + _foot(soft, width * firmness, ppm), 0.0, 1.0) * np.float32(DARKEST)
    flush = np.clip(bump * np.float32(1.6 * firmness), 0.0, 1.0) * np.float32(FLUSH)
    return _laid(light, shade, flush)


def _bump(across: F32, along: F32) -> F32:
    """Return a long round roll, 1 on its crest and 0 at its edge, where it meets the skin in a furrow."""
    roll = np.clip(1.0 - across * across, 0.0, 1.0)
    end = np.clip(1.0 - along * along, 0.0, 1.0)
    risen: F32 = (roll**1.15 * end**1.3).astype(np.float32)
    return risen


def _creases(across: F32, along: F32, width_mm: float, ppm: float) -> F32:
    """Return the folds that pinching draws along both flanks, 0-1."""
    thick = np.float32(max(0.9, 1.2 / ppm) / (width_mm / 2))
    out, far = np.abs(across), np.abs(along)
    waving = np.float32(0.03) * np.sin(along * np.float32(9.0))
    creases = np.zeros_like(out)
    for place, reach in CREASES:
        near = np.clip(1.0 - np.abs(out - waving - np.float32(place)) / (2.0 * thick), 0.0, 1.0)
        np.maximum(creases, near * np.clip(1.0 - far / np.float32(reach), 0.0, 1.0), out=creases)
    return creases


def _foot(height_mm: F32, width_mm: float, ppm: float) -> F32:
    """Return the shade in the furrow where the roll rises from the skin."""
    if width_mm <= 0.0:
        return np.zeros_like(height_mm)
    round_about = wide_blur(height_mm, 3.2 * ppm) - height_mm
    foot: F32 = np.clip(round_about * np.float32(3.4 / width_mm), 0.0, 0.5).astype(np.float32)
    return foot


def _laid(light: F32, shade: F32, flush: F32) -> NDArray[np.uint8]:
    """Return light laid over shade over flush, premultiplied."""
    rgba = np.empty((*light.shape, 4), np.float32)
    for channel in range(3):
        below = SHADED[channel] * shade + FLUSHED[channel] * flush * (1.0 - shade)
        rgba[..., channel] = below * (1.0 - light) + LIT[channel] * light
    rgba[..., 3] = 1.0 - (1.0 - light) * (1.0 - shade) * (1.0 - flush)
    return np.clip(rgba * 255.0 + 0.5, 0.0, 255.0).astype(np.uint8)
