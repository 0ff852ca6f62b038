"""The look of a hand: lit, tinted glass over the anatomy, with an ink line, and a light rim outside.

Colours are straight RGB in 0-1 with a coverage of their own; `sprite` turns them into premultiplied bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.hands.relief import HandRelief
from app.hands.skeleton import Skeleton
from app.relief.blur import F32, gaussian_blur
from app.relief.lattice import wide_blur
from app.relief.light import LIGHT
from app.relief.ramp import colour_ramp, ramped
from app.relief.raster import Raster

INK = (16, 32, 44)
"""The line inside the outline: the design's hand outline."""

INK_MM = 1.1
HALO_MM = 2.0
GLOW_MM = 9.0
"""How far the glow of a contact reaches beyond the outline."""

SOFT_MM = 3.6
"""How softly a contact ends under the hand, as flesh does that is pressed ever less."""

CLEARED = 0.36
"""How much of the glass is taken away over a contact."""

LINES_GO = 0.4
"""What is left of the forearm where its outline has gone: else it would end in two lonely lines."""

FOREARM_MM = 78.0
"""How much of a level forearm is drawn until it has faded out."""


@dataclass(frozen=True, slots=True)
class Shading:
    """Colour (h, w, 3) and coverage (h, w) of a hand, and its slopes for what is drawn on it."""

    colour: F32
    alpha: F32
    facing: F32
    """Cosine between the surface and the view, 1 where the surface lies level."""


def tone_ramp(tone: str) -> NDArray[np.float32]:
    """Return the 256 shades of a hand of colour `tone` ("#0072B2"), ink to highlight."""
    base = own_colour(tone).astype(np.float64) * 255.0
    ink, white = np.array(INK, np.float64), np.full(3, 255.0)
    shades = [
        ink * 0.85 + base * 0.15,
        ink * 0.20 + base * 0.55,
        base * 0.95,
        base * 0.90 + white * 0.10,
        base * 0.34 + white * 0.66,
    ]
    return colour_ramp(" ".join("".join(f"{round(c):02X}" for c in shade) for shade in shades))


def own_colour(tone: str) -> F32:
    """Return a colour "#RRGGBB" in 0-1."""
    return np.array([int(tone[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / np.float32(255.0)


def light_in_hand(heading_deg: float) -> tuple[float, float, float]:
    """Return the light as the hand sees it that is turned `heading_deg` clockwise on the screen."""
    angle = np.radians(heading_deg)
    c, s = float(np.cos(angle)), float(np.sin(angle))
    x, y, z = (float(part) for part in LIGHT)
    return c * x - s * y, s * x + c * y, z


def shaded(
    relief: HandRelief, skeleton: Skeleton, ramp: NDArray[np.float32], light: tuple[float, float, float]
) -> Shading:
    """Return the hand as tinted glass: clear where it lies level, dense at its edges and in its folds."""
    ppm = relief.raster.ppm
    surface = np.maximum(relief.top_mm, np.float32(-2.0)) - _forearm_rise(skeleton, relief.raster)
    fine, wide = gaussian_blur(surface, 0.55 * ppm), wide_blur(surface, 2.6 * ppm)
    slope_u, slope_v = _slopes(fine, ppm)
    facing: F32 = np.reciprocal(np.sqrt(1.0 + slope_u * slope_u + slope_v * slope_v))
    lit = (light[2] - slope_u * np.float32(light[0]) - slope_v * np.float32(light[1])) * facing
    fold = np.clip((wide - fine) * np.float32(1 / 11), -0.25, 0.6)
    rim = (1.0 - facing) ** 3
    gloss = np.maximum(lit, 0.0) ** 16
    half = np.clip(lit * 0.5 + 0.5, 0.0, 1.0)
    shade = 0.05 + 0.78 * half * half + 0.13 * gloss - 0.34 * rim - np.where(fold > 0.0, 0.46, 0.20) * fold
    dense = 0.58 + 0.36 * rim + 0.55 * np.maximum(fold, 0.0) + 0.26 * gloss
    dense += 0.26 * np.maximum(0.80 - lit, 0.0)
    crease = _creases(relief, fold)
    shade -= 0.55 * crease
    alpha: F32 = np.minimum(np.maximum(dense, 0.9 * crease), 0.94).astype(np.float32)
    return Shading(ramped(shade.astype(np.float32), ramp), alpha, facing)


def _forearm_rise(skeleton: Skeleton, raster: Raster) -> F32:
    """Return most of the height that the forearm gains behind the wrist: a steep one would turn all dark."""
    (wu, wv, _), (fu, fv, fz) = skeleton.wrist, skeleton.forearm
    level = float(np.hypot(fu, fv))
    across = (raster.columns_mm(raster.whole) - np.float32(wu)) * np.float32(fu / level)
    along = across + (raster.rows_mm(raster.whole) - np.float32(wv)) * np.float32(fv / level)
    soft = 0.5 * (along + np.sqrt(along * along + 120.0))
    rise: F32 = (soft * np.float32(0.85 * fz / level)).astype(np.float32)
    return rise


def _creases(relief: HandRelief, fold: F32) -> F32:
    """Return the lines where two digits lie against each other, 0-1."""
    digit = relief.digit
    line = np.zeros(digit.shape, np.float32)
    across = (digit[:, 1:] != digit[:, :-1]) & (digit[:, 1:] >= 0) & (digit[:, :-1] >= 0)
    down = (digit[1:] != digit[:-1]) & (digit[1:] >= 0) & (digit[:-1] >= 0)
    line[:, 1:] = across
    line[:, :-1] = np.maximum(line[:, :-1], across)
    line[1:] = np.maximum(line[1:], down)
    line[:-1] = np.maximum(line[:-1], down)
    soft = gaussian_blur(line, max(0.32 * relief.raster.ppm, 0.6))
    width = max(2.0, 0.9 * relief.raster.ppm) / 2.0
    creases: F32 = np.clip(soft * np.float32(width) * np.clip(fold * 9.0 + 0.35, 0.0, 1.0), 0.0, 1.0)
    return creases


def _slopes(field: F32, ppm: float) -> tuple[F32, F32]:
    padded = np.pad(field, 1, mode="edge")
    half = np.float32(0.5 * ppm)
    return (padded[1:-1, 2:] - padded[1:-1, :-2]) * half, (padded[:-2, 1:-1] - padded[2:, 1:-1]) * half


def inked(shading: Shading, relief: HandRelief, ink: F32, fade: F32) -> Shading:
    """Return the hand with the dark line of colour `ink` (3,) along the inside of its outline.

    `fade`: what of it is left, 0-1.
    """
    width, soft = np.float32(INK_MM), np.float32(max(1.0 / relief.raster.ppm, 0.35))
    line = np.clip((relief.outline_mm + width) / soft + 0.5, 0.0, 1.0) * np.float32(0.88) * fade
    alpha = np.maximum(shading.alpha, line)
    colour = shading.colour + (ink - shading.colour) * line[..., None]
    return Shading(colour.astype(np.float32), alpha.astype(np.float32), shading.facing)


def coverage(relief: HandRelief) -> F32:
    """Return how much of every pixel the hand covers, 0-1."""
    covered: F32 = np.clip(0.5 - relief.outline_mm * np.float32(relief.raster.ppm), 0.0, 1.0)
    return covered


def halo(relief: HandRelief) -> F32:
    """Return the light rim outside the outline, 0-1, fading over its last third."""
    outside = np.clip(0.5 + relief.outline_mm * np.float32(relief.raster.ppm), 0.0, 1.0)
    fading = np.clip((HALO_MM * 1.15 - relief.outline_mm) / np.float32(HALO_MM * 0.35), 0.0, 1.0)
    rim: F32 = (outside * fading).astype(np.float32)
    return rim


def forearm_fade(skeleton: Skeleton, raster: Raster) -> F32:
    """Return what is left of the forearm, 1 on the hand and 0 where the forearm has faded out."""
    (wu, wv, _), (fu, fv, _) = skeleton.wrist, skeleton.forearm
    level = float(np.hypot(fu, fv))
    seen_mm = forearm_seen_mm(skeleton)
    along = (raster.columns_mm(raster.whole) - np.float32(wu)) * np.float32(fu / level)
    along = along + (raster.rows_mm(raster.whole) - np.float32(wv)) * np.float32(fv / level)
    left = np.clip(1.0 - (along - 0.12 * seen_mm) / np.float32(0.88 * seen_mm), 0.0, 1.0)
    fade: F32 = (left * left * (3.0 - 2.0 * left)).astype(np.float32)
    return fade


def line_fade(fade: F32) -> F32:
    """Return what is left of the lines along a forearm where `fade` is left of it: they go before it does."""
    left: F32 = np.clip((fade - LINES_GO) / np.float32(1.0 - LINES_GO), 0.0, 1.0)
    return left


def forearm_seen_mm(skeleton: Skeleton) -> float:
    """Return how long the forearm looks from above; a steep one is shorter."""
    seen_mm = max(34.0, FOREARM_MM * float(np.hypot(skeleton.forearm[0], skeleton.forearm[1])))
    return seen_mm * skeleton.grows


@dataclass(frozen=True, slots=True)
class Contact:
    """Where the hand lies on the skin, both (h, w), 0-1: the patch, and its glow beyond the outline too."""

    patch: F32
    glow: F32

    def colour(self, tone: str) -> F32:
        """Return the colour (h, w, 3) of the glow: the hand's own tone, deep where the hand covers it."""
        deep = 1.0 - 0.32 * np.clip(self.patch / np.maximum(self.glow, np.float32(1e-3)), 0.0, 1.0)
        glowing: F32 = (deep[..., None] * own_colour(tone)).astype(np.float32)
        return glowing


def contact_of(relief: HandRelief, press: float) -> Contact:
    """Return where the hand lies on the skin; harder pressing (`press`, 0-1) widens the patch."""
    ppm, reach = relief.raster.ppm, np.float32(2.4 + 2.2 * press)
    near = np.clip((reach - relief.under_mm) / (reach + np.float32(1.2)), 0.0, 1.0)
    near = near * near * (3.0 - 2.0 * near) * np.clip(-relief.outline_mm * np.float32(0.6), 0.0, 1.0)
    near *= 1.0 - 0.5 * np.clip((relief.top_mm - 28.0) * np.float32(1 / 30), 0.0, 1.0)
    near = near.astype(np.float32)
    inside, covered = np.minimum(1.15 * wide_blur(near, SOFT_MM * ppm), 1.0), coverage(relief)
    outside = np.minimum(wide_blur(near, GLOW_MM * 0.5 * ppm) * np.float32(2.2), 0.85)
    glow: F32 = np.maximum(inside * covered, outside * (1.0 - covered)).astype(np.float32)
    patch: F32 = (inside * covered).astype(np.float32)
    return Contact(patch, glow)


def cleared(shading: Shading, contact: Contact, press: float) -> Shading:
    """Return the hand clearer where it presses, so that the glow under it shows through."""
    alpha: F32 = (shading.alpha * (1.0 - CLEARED * min(3.0 * press, 1.0) * contact.patch)).astype(np.float32)
    return Shading(shading.colour, alpha, shading.facing)
