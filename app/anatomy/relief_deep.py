"""The deep muscles of back and hip over the bones.

The erector spinae and the slips over it are drawn on the client's left and taken off on the right, so that
one picture shows both them and what they hide: the fascicles of the multifidus and the quadratus lumborum.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Side
from app.anatomy.curves import catmull_rom
from app.anatomy.figures import VertebraFigures, figures
from app.anatomy.muscle_rings import muscle_ring
from app.anatomy.relief_muscle import (
    DARK_RED,
    MUSCLE_SHADOWS,
    OCHRE,
    RED,
    ROSE,
    TENDON,
    Muscle,
    Weave,
    blank_for,
    paint,
    spindle,
    straight,
)
from app.anatomy.relief_muscles import Muscles
from app.anatomy.relief_superficial import both
from app.anatomy.skin_surface import skin_height
from app.relief.blur import F32
from app.relief.cones import add_tube
from app.relief.falloff import smoothstep
from app.relief.noise import value_noise
from app.relief.patch import add_patch
from app.relief.raster import Raster, Relief
from app.relief.scene import Scene

Point = NDArray[np.float64]

# Short rotators of the hip (gemelli with obturator internus, quadratus femoris): start, end (x, y, z),
# radius. General anatomy, not measured.
ROTATORS = (
    ((46, -139, -8), (126, -150, -36), 5.2),
    ((62, -152, -8), (128, -156, -34), 4.6),
    ((62, -168, -6), (126, -163, -34), 6.0),
)


def deep_scene(muscles: Muscles, bones: Scene) -> Scene:
    """Return the lit deep layer over `bones`, an unlit scene of the same raster; `bones` is not changed."""
    scene = bones.copy()
    for loin in both(muscles.quadratus_lumborum):
        # Its foot runs in front of the iliac crest, out of sight.
        foot = smoothstep(-62.0, -46.0, loin.y + loin.ragged(10.0, 5.0))
        paint(scene, loin, DARK_RED, Weave(0.7, 2.6), 3.0, tendon=_loin_tendon(loin), cover=foot)
    _multifidus(scene, muscles)
    _hip(scene, muscles)
    _erector(scene, muscles)
    _serratus(scene, muscles)
    scene.light(MUSCLE_SHADOWS)
    return scene


def _loin_tendon(loin: Muscle) -> F32:
    crest = smoothstep(-30.0, -62.0, loin.y + loin.ragged(20.0))
    rib = smoothstep(92.0, 124.0, loin.y + loin.ragged(16.0, 4.0) - 0.5 * (loin.away - 40.0))
    tendon: F32 = np.float32(0.75) * np.maximum(crest, rib)
    return tendon


def _hip(scene: Scene, muscles: Muscles) -> None:
    for sign in (1, -1):
        for index, (start, end, radius_mm) in enumerate(ROTATORS):
            ends = [(sign * x, y, z) for x, y, z in (start, end)]
            relief = spindle(scene.raster, ends[0], ends[1], (0.0, -3.0, 6.0), radius_mm)
            belly = straight(relief, (0.13, 1.0), (1.0, 0.0), sign)
            paint(scene, belly, DARK_RED, Weave(0.6, 1.8, 50.0), 81.0 + index)
    for piriformis in both(muscles.piriformis):
        tendon = 0.9 * smoothstep(112.0, 130.0, piriformis.away + piriformis.ragged(10.0))
        paint(scene, piriformis, OCHRE, Weave(0.7), 11.0, tendon=tendon)
    for medius in both(muscles.gluteus_medius):
        down = medius.y + 0.5 * (medius.away - 146.0) + medius.ragged(16.0)
        paint(scene, medius, ROSE, Weave(0.85, 3.0), 13.0, tendon=0.92 * smoothstep(-132.0, -158.0, down))


def _serratus(scene: Scene, muscles: Muscles) -> None:
    """The fleshy slips on the client's left; toward the spine they thin out, so that the columns show."""
    slips = muscles.serratus_posterior_inferior.mirrored()
    aside = slips.away + slips.ragged(11.0, 3.0) + 0.16 * (slips.y - 90.0)
    tendon: F32 = np.float32(0.85) * np.maximum(smoothstep(68.0, 56.0, aside), smoothstep(93.0, 112.0, aside))
    cover = smoothstep(50.0, 67.0, aside) * smoothstep(72.0, 92.0, slips.y)
    paint(scene, slips, RED, Weave(0.75, 2.8, 70.0), 27.0, tendon=tendon, cover=cover, over=True)


COLUMN = Weave(0.85, 2.6, 110.0)


def _erector(scene: Scene, muscles: Muscles) -> None:
    """The three columns on the client's left, running down into one broad tendon on the sacrum."""
    sheet = _aponeurosis(scene.raster)
    end = smoothstep(-136.0, -116.0, sheet.y + sheet.ragged(26.0, 2.0))
    paint(scene, sheet, TENDON, Weave(0.5, 2.2, 90.0), 45.0, cover=end, over=True)
    spinalis = muscles.spinalis.mirrored()
    low = 0.75 * smoothstep(110.0, 60.0, spinalis.y + spinalis.ragged(30.0))
    paint(scene, spinalis, ROSE, Weave(0.95, 2.2, 80.0, 0.3), 5.0, tendon=low)
    paint(scene, muscles.iliocostalis_thoracis.mirrored(), DARK_RED, Weave(0.5), 21.0)
    longissimus = muscles.longissimus.mirrored()
    slant = longissimus.y + 60.0 * (longissimus.share - 0.2) + longissimus.ragged(60.0)
    low = 0.85 * smoothstep(60.0, -40.0, slant)
    slips = 0.75 * _slips(longissimus, 0.90, 0.12) * smoothstep(120.0, 170.0, longissimus.y)
    paint(
        scene,
        longissimus,
        ROSE,
        COLUMN,
        7.0,
        tendon=np.maximum(low, slips),
        cover=_ends_on_sacrum(longissimus),
    )
    iliocostalis = muscles.iliocostalis_lumborum.mirrored()
    slant = iliocostalis.y + iliocostalis.ragged(70.0) - 26.0 * (iliocostalis.share - 0.5)
    low = 0.92 * smoothstep(-18.0, -62.0, slant)
    slips = 0.8 * _slips(iliocostalis, 0.86, 0.2) * smoothstep(78.0, 120.0, iliocostalis.y)
    paint(
        scene,
        iliocostalis,
        RED,
        COLUMN,
        9.0,
        tendon=np.maximum(low, slips),
        cover=_ends_on_sacrum(iliocostalis),
    )


# The tendon of the erector spinae on the sacrum, left half: it hides the foot of the multifidus.
# General anatomy, not measured.
APONEUROSIS = ((-3, -40), (-1.5, -60), (-1, -132), (-10, -134), (-22, -122), (-31, -104), (-36, -84),
               (-38, -62), (-36, -40), (-20, -30))  # fmt: skip


def _aponeurosis(raster: Raster) -> Muscle:
    ring = catmull_rom(np.array(APONEUROSIS, np.float64), 5, closed=True)
    relief = blank_for(raster, ring)
    add_patch(relief, [ring], skin_height(raster, relief.box) - np.float32(13.5), 7.0, 4.0)
    return straight(relief, (1.0, -0.12), (0.0, 1.0), -1)


def _slips(column: Muscle, edge: float, waviness: float) -> F32:
    """Return where the lateral edge of a column goes over into its tendons to the ribs, 0-1."""
    wave = value_noise(column.along_mm / 13.0, column.across_mm / 9.0) - 0.5
    return smoothstep(edge - 0.06, edge + 0.12, column.share + waviness * wave)


def _ends_on_sacrum(column: Muscle) -> F32:
    """Return the cover of a column: its tendon frays out on the sacrum instead of ending in a point."""
    return smoothstep(-126.0, -108.0, column.y + column.ragged(26.0, 6.0))


def _multifidus(scene: Scene, muscles: Muscles) -> None:
    for bed in (muscles.multifidus_bed, muscles.left_multifidus_bed):
        slanted = 0.95 * bed.away + 0.30 * bed.y
        bed.across_mm = slanted.astype(np.float32)
        foot = 0.8 * smoothstep(-84.0, -118.0, bed.y + bed.ragged(34.0))
        paint(scene, bed, DARK_RED, Weave(0.9, 3.2, 60.0), 51.0, tendon=foot)
    relief = _fascicles(scene.raster)
    if relief.box.empty:
        return
    for muscle in both(straight(relief, (1.1, 0.33), (-0.3, 1.0), 1)):
        at_spine = muscle.away + 3.0 * value_noise(muscle.y / 5.0, np.full_like(muscle.y, 2.0))
        tendon = 0.85 * smoothstep(9.0, 4.5, at_spine)
        within = 1.0 if muscle.side > 0 else _in_left_outline(muscle.relief)
        paint(scene, muscle, ROSE, Weave(0.7, 1.6, 44.0), 55.0, tendon=tendon, cover=within)


def _in_left_outline(relief: Relief) -> F32:
    """Return where the left multifidus may show: its fascicles are the right ones' mirror image."""
    ring = muscle_ring("multifidus", Side.LEFT)
    lateral = ring[np.argmin(ring[:, 1]) :]
    edge = np.interp(relief.y, lateral[:, 1], -lateral[:, 0])
    return smoothstep(1.5, 0.0, np.abs(relief.x) - edge)


LEVELS = ("T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
# Feet of the lowest fascicles on the sacrum, (x, y, z), beside its intermediate crest.
SACRAL_FEET = ((24, -52, 0), (29, -62, 4), (32, -70, 9), (30, -82, 12), (27, -95, 20), (24, -112, 20))
SACRAL_FASCICLES = ((3, "L3"), (4, "L4"), (5, "L4"), (2, "L3"), (4, "L5"), (5, "L5"), (3, "L4"), (1, "L5"),
                    (2, "L5"))  # fmt: skip
FOOT_MM = 2.2
"""How far inside the muscle's outline the middle of a foot lies at least."""
LEAST_RISE_MM = 32.0
"""Shorter fascicles are hidden by the longer ones and only clutter the picture."""


def _fascicles(raster: Raster) -> Relief:
    """Return the multifidus of the right side: spindles from mamillary process or sacrum to spinous tips."""
    vertebrae = figures().bone.vertebra
    feet = [_mamillary(vertebrae[name]) for name in LEVELS]
    feet += [np.array(foot, np.float64) for foot in SACRAL_FEET]
    # No foot lies outside the measured outline.
    ring = muscle_ring("multifidus")
    lateral = ring[np.argmax(ring[:, 1]) : np.argmin(ring[:, 1])][::-1]
    feet = [np.array((min(x, np.interp(y, *lateral.T[::-1]) - FOOT_MM), y, z)) for x, y, z in feet]
    ways = [
        (feet[low] + [0, 0, 2], _spinous(vertebrae[name], 3.0, 7.0))
        for high, name in enumerate(LEVELS)
        for low in range(high + 2, min(high + 5, len(feet)))
    ]
    sacral = feet[len(LEVELS) :]
    ways += [(sacral[low] + [0, 0, 3], _spinous(vertebrae[name], 4.0, 8.0)) for low, name in SACRAL_FASCICLES]
    relief = Relief.blank(raster, (-4.0, 44.0), (-134.0, 236.0))
    for foot, tip in ways:
        if tip[1] - foot[1] >= LEAST_RISE_MM:
            _add_fascicle(relief, foot, tip)
    return relief


def _mamillary(vertebra: VertebraFigures) -> Point:
    return np.add(vertebra.superior_articular, (5.0, -6.0, 7.0))


def _spinous(vertebra: VertebraFigures, below_mm: float, deep_mm: float) -> Point:
    return np.add(vertebra.spinous_tip, (3.2, -below_mm, -deep_mm))


def _add_fascicle(relief: Relief, foot: Point, tip: Point) -> None:
    t = np.linspace(0.0, 1.0, 9)[:, None]
    bow = np.array([1.2, 0.0, 4.0]) * 4.0 * t * (1.0 - t) + [0.0, 0.0, 3.0]
    belly = np.sin(np.pi * np.clip(0.92 * t[:, 0] + 0.04, 0.0, 1.0)) ** 0.7
    add_tube(relief, foot * (1.0 - t) + tip * t + bow, 2.0 * (1.1 + 2.5 * belly), flat=0.8)
