"""How a hand is dressed: of glass or solid, in its own colour or in a tone of skin.

The own colour tells left from right and never goes: a hand of skin bears it along its edge and as a cuff
round its wrist, under the letter.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.tones import TONES, check_tone
from app.errors import Fault, InputError, Phrase, one_of
from app.hands.glass import INK, Contact, Shading, own_colour, tone_ramp
from app.hands.marks import PALE_BED, Bed
from app.hands.relief import HandRelief
from app.hands.skeleton import Skeleton
from app.relief.blur import F32
from app.relief.falloff import smoothstep
from app.relief.lattice import wide_blur
from app.relief.ramp import colour_ramp

GLASS, SOLID = "glass", "solid"
STYLES = (GLASS, SOLID)
OWN = ""
"""No tone of skin: the hand is drawn in its own colour."""

PRESSED = 0.5
"""How strong the light of its own colour is on a solid hand where it presses hardest."""
PRESSED_LIGHT = 0.30
"""How much white is in that light."""
ON_BLACK = 0.22
"""How much of that light black would throw back: dark skin shows less of it than light skin."""
EDGE_MM = (1.0, 2.9)
"""Where inside the outline the coloured edge of a hand of skin runs."""
CREASE_MM = 2.6
"""A gap between fingers that is narrower than about half of this is a crease."""
CUFF_MM = (4.0, 24.0)
"""How far behind the wrist the cuff begins and ends; the letter sits on its middle."""
_SEAM_MM = 1.2
_INK_STEP, _NAIL_STEP = 16, 208
"""Steps of a ramp of skin, 0-255: for its lines and under its nails."""


@dataclass(frozen=True, slots=True)
class Dress:
    """A style of `STYLES` and a tone of skin, or OWN; InputError for any other."""

    style: str = GLASS
    skin: str = OWN

    def __post_init__(self) -> None:
        """Refuse what there is not."""
        if self.style not in STYLES:
            raise InputError(Fault("--hands", Phrase("style"), self.style, one_of(STYLES)))
        if self.skin != OWN:
            check_tone(self.skin, "--hands")

    def ramp(self, own: str) -> NDArray[np.float32]:
        """Return its 256 shades, dark to light; `own` is the hand's colour, "#RRGGBB"."""
        return tone_ramp(own) if self.skin == OWN else colour_ramp(TONES[self.skin])

    @property
    def ink(self) -> F32:
        """Return the colour of its lines."""
        if self.skin == OWN:
            return np.array(INK, np.float32) / np.float32(255.0)
        dark: F32 = colour_ramp(TONES[self.skin])[_INK_STEP]
        return dark

    @property
    def nail_bed(self) -> Bed:
        """Return the colours of its nails: half the pale ones, half the tone's own light."""
        if self.skin == OWN:
            return PALE_BED
        light = colour_ramp(TONES[self.skin])[_NAIL_STEP]
        bed, pale, edge = (tuple((0.5 * (light + part)).tolist()) for part in np.array(PALE_BED))
        return bed, pale, edge


DRESSED = Dress()
"""Glass in the hand's own colour."""


def made_solid(shading: Shading, contact: Contact, press: float, own: str) -> Shading:
    """Return the hand opaque; where it presses (`press`, 0-1) a light of its own colour comes up.

    It is added as light is: laid on as a colour, blue would turn skin grey.
    """
    light = own_colour(own) * (1.0 - PRESSED_LIGHT) + np.float32(PRESSED_LIGHT)
    share = np.float32(PRESSED * min(1.5 * press, 1.0)) * contact.patch
    seen = np.float32(ON_BLACK) + np.float32(1.0 - ON_BLACK) * shading.colour.mean(axis=-1, keepdims=True)
    lost = 1.0 - light * _lit(shading) * seen * share[..., None]
    colour = (1.0 - (1.0 - shading.colour) * lost).astype(np.float32)
    return Shading(colour, np.ones_like(shading.alpha), shading.facing)


def _lit(shading: Shading) -> F32:
    """Return how bright something flat on the hand is there, (h, w, 1): darker at its steep sides."""
    lit: F32 = np.clip(0.30 + 0.75 * shading.facing, 0.0, 1.05)[..., None].astype(np.float32)
    return lit


def coded(shading: Shading, relief: HandRelief, skeleton: Skeleton, own: str, fade: F32) -> Shading:
    """Return a hand of skin with edge and cuff in its own colour; the edge goes first, with `fade`."""
    cuff, seam = _cuff(relief, skeleton)
    soft = max(1.0 / relief.raster.ppm, 0.4)
    inner, outer = (np.clip((relief.outline_mm + np.float32(at)) / soft + 0.5, 0.0, 1.0) for at in EDGE_MM)
    edge = np.clip(outer - inner, 0.0, 1.0) * fade * _open(relief)
    cover = np.maximum(edge, cuff).astype(np.float32)
    lit = np.minimum(_lit(shading) * own_colour(own), 1.0)
    colour = shading.colour + (lit - shading.colour) * cover[..., None]
    colour += (np.array(INK, np.float32) / 255.0 - colour) * seam[..., None]
    return Shading(colour.astype(np.float32), np.maximum(shading.alpha, 0.94 * cover), shading.facing)


def _open(relief: HandRelief) -> F32:
    """Return how much of a coloured edge there is, 0-1: none in the crease where fingers lie together."""
    inside = np.clip(0.5 - relief.outline_mm * np.float32(relief.raster.ppm), 0.0, 1.0).astype(np.float32)
    crowded = wide_blur(inside, CREASE_MM * relief.raster.ppm)
    opened: F32 = np.clip((np.float32(0.90) - crowded) * np.float32(7.0), 0.0, 1.0)
    return opened


def _cuff(relief: HandRelief, skeleton: Skeleton) -> tuple[F32, F32]:
    """Return where the cuff is and where its seams are, 0-1."""
    (wu, wv, _), (fu, fv, _) = skeleton.wrist, skeleton.forearm
    raster, level = relief.raster, float(np.hypot(fu, fv))
    along = (raster.columns_mm(raster.whole) - np.float32(wu)) * np.float32(fu / level)
    along = along + (raster.rows_mm(raster.whole) - np.float32(wv)) * np.float32(fv / level)
    along = (along / np.float32(max(level, 0.3))).astype(np.float32)
    start, stop = CUFF_MM
    soft = max(0.5 / raster.ppm, 0.2)
    free = relief.digit < 0
    cuff = smoothstep(start - soft, start + soft, along) * smoothstep(stop + soft, stop - soft, along) * free
    seam = np.maximum(*(np.clip(1.0 - np.abs(along - at) / _SEAM_MM, 0.0, 1.0) for at in CUFF_MM))
    return cuff.astype(np.float32), (0.55 * seam * free).astype(np.float32)
