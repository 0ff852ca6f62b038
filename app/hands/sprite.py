"""Baking: a hand between two poses becomes four pictures that the painter lays on one another.

From below: shadow, halo, contact, body. They are drawn with the hand's wrist at `origin_px`; the right hand's
pictures are already mirrored, and the light does not turn with the hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Side
from app.hands import glass
from app.hands.dress import DRESSED, OWN, SOLID, Dress, coded, made_solid
from app.hands.marks import marked
from app.hands.poses import REFERENCE_POINTS, letter_anchor_of, reference_of, skeleton_between, touch_between
from app.hands.relief import hand_raster, raise_relief
from app.hands.shadow import cast_shadow
from app.hands.size import MEDIUM, HandSize
from app.hands.skeleton import Cone, Node, Skeleton
from app.relief.blur import F32
from app.relief.pace import give_way
from app.relief.raster import Raster

TONES = {Side.LEFT: "#0072B2", Side.RIGHT: "#D55E00"}
"""Blue for the therapist's left hand, vermillion for the right one (Okabe and Ito's palette)."""

FULL_PRESSURE = 7.0
"""The strongest pressure of the routine on the scale of 0-10; beyond it nothing changes any more."""

MARGIN_MM = 8.0
SHADOW_INK = (30, 14, 10)

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Premultiplied RGBA (h, w, 4), read-only, rows from above; `origin_px` (x, y) is the wrist."""

    rgba: Bytes
    ppm: float
    origin_px: tuple[float, float]

    @property
    def extent_mm(self) -> tuple[float, float, float, float]:
        """Return left, bottom, right, top about the wrist."""
        (x, y), (h, w) = self.origin_px, self.rgba.shape[:2]
        return -x / self.ppm, (y - h) / self.ppm, (w - x) / self.ppm, y / self.ppm


@dataclass(frozen=True, slots=True, eq=False)
class HandSprite:
    """One baked hand. Points are (right, up) in mm about the wrist, of this hand: already mirrored.

    `contact` holds the patch's full strength in the hand's colour, with a glow beyond the outline; draw it
    with an opacity that grows with the pressure, and not at all while the hand is lifted.
    """

    hand: Side
    body: Picture
    halo: Picture
    contact: Picture
    shadow: Picture
    references_mm: Mapping[str, tuple[float, float]]
    letter_mm: tuple[float, float]

    @property
    def extent_mm(self) -> tuple[float, float, float, float]:
        """Return left, bottom, right, top of everything but the shadow about the wrist."""
        return self.body.extent_mm


def bake_hand(
    pose_from: str,
    pose_to: str,
    mix: float,
    pressure: float,
    ppm: float,
    hand: Side = Side.LEFT,
    tone: str | None = None,
    heading_deg: float = 0.0,
    lift_mm: float = 0.0,
    dress: Dress = DRESSED,
    lean_deg: float = 0.0,
    size: HandSize = MEDIUM,
) -> HandSprite:
    """Return the hand `mix` of the way between two poses, `ppm` pixels per mm.

    `pressure` 0-10 widens the contact and pales the nails. `tone` is "#RRGGBB", the hand's own colour by
    default. `heading_deg` (clockwise) only turns the light, so that it keeps coming from above left when the
    picture is drawn at that heading; `lift_mm` only moves and softens the shadow. `dress` tells what the hand
    is of, `size` how large it is, `lean_deg` which way the forearm lies: toward the thumb (+) or the little
    finger. InputError if a pose is unknown.
    """
    press = min(max(pressure / FULL_PRESSURE, 0.0), 1.0)
    tone = tone or TONES[hand]
    skeleton = skeleton_between(pose_from, pose_to, mix, lean_deg, size)
    skeleton = mirrored(skeleton) if hand is Side.RIGHT else skeleton
    give_way()
    raster = hand_raster(skeleton, ppm, glass.forearm_seen_mm(skeleton) - 30.0, MARGIN_MM)
    relief = raise_relief(skeleton, touch_between(pose_from, pose_to, mix), raster)
    light = glass.light_in_hand(heading_deg)
    fade = glass.forearm_fade(skeleton, raster)
    lines = glass.line_fade(fade)
    give_way()
    contact = glass.contact_of(relief, press)
    give_way()
    look = glass.shaded(relief, skeleton, dress.ramp(tone), light)
    if dress.style == SOLID:
        look = made_solid(look, contact, press, tone)
    else:
        look = glass.cleared(look, contact, press)
    look = marked(look, relief, skeleton, press, dress.ink, dress.nail_bed)
    look = glass.inked(look, relief, dress.ink, lines)
    if dress.skin != OWN:
        look = coded(look, relief, skeleton, tone, lines)
    give_way()
    shadow, shadow_raster = cast_shadow(skeleton, relief, fade, light, lift_mm)
    return HandSprite(
        hand=hand,
        body=_picture(look.colour, look.alpha * glass.coverage(relief) * fade, raster),
        halo=_picture(np.ones(3, np.float32), glass.halo(relief) * fade * lines, raster),
        contact=_picture(contact.colour(tone), contact.glow, raster),
        shadow=_picture(np.array(SHADOW_INK, np.float32) / 255.0, shadow, shadow_raster),
        references_mm={point: reference_of(skeleton, point) for point in REFERENCE_POINTS},
        letter_mm=letter_anchor_of(skeleton),
    )


def mirrored(skeleton: Skeleton) -> Skeleton:
    """Return the other hand: the same shape with u turned round."""

    def flip(v: tuple[float, float, float]) -> tuple[float, float, float]:
        return -v[0], v[1], v[2]

    def cone(c: Cone) -> Cone:
        return replace(c, a=flip(c.a), b=flip(c.b))

    def node(n: Node) -> Node:
        return Node(flip(n.at), n.radius_mm, flip(n.along), flip(n.dorsal))

    return replace(
        skeleton,
        cones=tuple(cone(c) for c in skeleton.cones),
        digits=tuple(tuple(node(n) for n in nodes) for nodes in skeleton.digits),
        wrist=flip(skeleton.wrist),
        forearm=flip(skeleton.forearm),
    )


def _picture(colour: F32, alpha: F32, raster: Raster) -> Picture:
    """Return premultiplied bytes; colour (3,) or (h, w, 3) and alpha in 0-1. No channel exceeds its alpha."""
    give_way()
    cover = np.rint(np.clip(alpha, 0.0, 1.0) * 255.0)
    if colour.ndim == 1:
        shades = np.append(colour, np.float32(1.0)) * np.arange(256, dtype=np.float32)[:, None]
        pixels = shades.astype(np.uint8)[cover.astype(np.uint8)]
    else:
        pixels = np.empty((*alpha.shape, 4), np.uint8)
        pixels[..., 3] = cover
        pixels[..., :3] = np.clip(colour, 0.0, 1.0) * cover[..., None]
    pixels.setflags(write=False)
    return Picture(pixels, raster.ppm, (-raster.x_mm[0] * raster.ppm, raster.y_mm[1] * raster.ppm))
