"""The skeleton of back and pelvis as a picture: every bone shaded by itself, then laid in by depth."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from app.anatomy.body import Side
from app.anatomy.curves import catmull_rom
from app.anatomy.figures import figures
from app.anatomy.long_bones import femur, rib
from app.anatomy.relief_pelvis import hip_bone, sacrum
from app.anatomy.vertebra import LOW_SPINOUS, body_z_mm, spinous_top_mm, vertebra
from app.relief.blur import F32
from app.relief.cones import add_cone, add_tube
from app.relief.falloff import smoothstep
from app.relief.noise import value_noise
from app.relief.ramp import colour_ramp
from app.relief.raster import NOTHING_MM, Raster, Relief
from app.relief.scene import Scene, Shadows
from app.relief.shade import Look, Surface, shaded

LEVELS = ("T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
RIBS = (12, 11, 10, 9, 8)

BONE = Look(
    colour_ramp("2B1D14 6F5740 B89F7C DFCFAE F2E8D2 FDF9EE"), hollow=0.55, rim=0.30, gain=0.94, steepness=1.15
)
RIB = replace(BONE, fine_mm=1.1, steepness=1.0)
DISC = Look(colour_ramp("3F3B33 85806F B9B6A6 D8D7CA E8E8DE"), hollow=0.50, rim=0.42)
LIGAMENT = Look(colour_ramp("2E2A26 716B62 ABA69C D3CFC6 E9E6DF FAF9F5"), hollow=0.50, rim=0.36)
BONE_SHADOWS = Shadows(tone=(0.44, 0.31, 0.21), strengths=(0.55, 0.40), cast=0.42)


RIB_GONE_MM = (-74.0, -62.0)
"""Drawn depths between which a rib fades in: further forward it is out of sight behind the flank."""
UNDER_MUSCLES = 1.15
"""Muscles take their height from the skin, which lies higher over the spine than the true tips of bone."""
DISC_DEEP_MM = 5.0
"""A disc is drawn so far below the bodies that it joins."""
LIGAMENT_DEEP_MM = 3.5
LIGAMENT_WIDTH_MM = 5.6


class Piece(NamedTuple):
    """One bone or disc on the raster and what it is made of."""

    relief: Relief
    look: Look


class Shaded(NamedTuple):
    """A bone ready to be laid in."""

    relief: Relief
    colour: F32


class Bones:
    """The skeleton from the eighth thoracic vertebra down; what every layer shows of it is made once."""

    def __init__(self, raster: Raster) -> None:
        self.raster = raster

    def scene(self, spinous_share: float = LOW_SPINOUS) -> Scene:
        """Return the skeleton, not yet lit (see `Scene.light`).

        Inner layers are laid over it unlit, so that bones and muscles shade one another. `spinous_share` of
        the spinous processes' true height is drawn: UNDER_MUSCLES lets them stand out between the muscles,
        with the ligament over them.
        """
        scene = self._behind.copy()
        for level in LEVELS:
            self._lay(scene, Piece(vertebra(self.raster, level, spinous_share), BONE))
        if spinous_share > 1.0:
            self._lay(scene, Piece(_ligament(self.raster, spinous_share), LIGAMENT))
        for relief, colour in self._pelvis:
            scene.add(relief, colour)
        return scene

    @cached_property
    def _behind(self) -> Scene:
        """Return the ribs and discs."""
        scene = Scene(self.raster)
        for number in RIBS:
            for side in Side:
                relief = rib(self.raster, number, side)
                if not relief.box.empty:
                    near = smoothstep(*RIB_GONE_MM, relief.height_mm)
                    scene.add(*self._shaded(Piece(relief, RIB)), cover=near)
        for upper, lower in pairwise(LEVELS):
            self._lay(scene, Piece(_disc(self.raster, upper, lower), DISC))
        return scene

    @cached_property
    def _pelvis(self) -> list[Shaded]:
        """Return sacrum, hip bones and thigh bones, in the order of laying in."""
        pair = hip_bone(self.raster), femur(self.raster)
        reliefs = [sacrum(self.raster), *(each for right in pair for each in (right, right.mirrored()))]
        return [self._shaded(Piece(relief, BONE)) for relief in reliefs if not relief.box.empty]

    def _lay(self, scene: Scene, piece: Piece) -> None:
        if not piece.relief.box.empty:
            scene.add(*self._shaded(piece))

    def _shaded(self, piece: Piece) -> Shaded:
        surface = Surface(raised_mm=_grain(piece.relief), haze=_haze(piece.relief))
        return Shaded(piece.relief, shaded(piece.relief.height_mm, self.raster, piece.look, surface))


def _disc(raster: Raster, upper: str, lower: str) -> Relief:
    """Return the disc between two vertebrae, a bar across that bulges a little past the bodies."""
    above, below = (figures().bone.vertebra[level] for level in (upper, lower))
    top_y = above.body_centre[1] - above.body_height_mid / 2.0 + 3.0
    bottom_y = below.body_centre[1] + below.body_height_mid / 2.0 - 3.0
    reach = (above.body_width_inferior + below.body_width_superior) / 4.0 - 3.0
    radius = float(np.clip((top_y - bottom_y) / 2.0 + 1.0, 3.5, 5.5))
    y_mm, z_mm = (top_y + bottom_y) / 2.0, (body_z_mm(upper) + body_z_mm(lower)) / 2.0 - DISC_DEEP_MM
    relief = Relief.blank(raster, (-reach - radius, reach + radius), (y_mm - radius, y_mm + radius))
    add_cone(relief, (-reach, y_mm, z_mm), (reach + 1.4, y_mm, z_mm), radius, blend_mm=0.0, flat=0.3)
    return relief


def _ligament(raster: Raster, spinous_share: float) -> Relief:
    """Return the ligament from spinous tip to spinous tip and on to the sacrum; general anatomy.

    It lies LIGAMENT_DEEP_MM under the tips, so that they show as knobs in it.
    """
    knobs = [spinous_top_mm(level, spinous_share) for level in LEVELS]
    tips = np.array([*knobs, figures().bone.sacrum.median_crest[0]]) - [0.0, 0.0, LIGAMENT_DEEP_MM]
    line = catmull_rom(tips, 6)
    relief = Relief.blank(raster, (-6.0, 6.0), (tips[-1, 1], tips[0, 1]))
    add_tube(relief, line, np.full(len(line), LIGAMENT_WIDTH_MM), flat=0.7)
    return relief


def _grain(relief: Relief) -> F32:
    """Return the roughness of bone, about 0.2 mm; two sizes."""
    x, y = relief.x, relief.y
    coarse = value_noise(0.9 * x + 0.1 * y, 0.5 * y + 0.0 * x) - 0.5
    fine = value_noise(2.3 * x + 9.0 + 0.0 * y, 1.7 * y + 0.0 * x) - 0.5
    return np.float32(0.22) * coarse + np.float32(0.12) * fine


def _haze(relief: Relief) -> F32:
    """Return how much darker the far parts are: nothing at z 0, most from z -72 down."""
    depth = np.where(relief.height_mm > NOTHING_MM, relief.height_mm, 0.0)
    haze: F32 = np.clip(depth / 80.0, -0.9, 0.0).astype(np.float32) * np.float32(0.19)
    return haze
