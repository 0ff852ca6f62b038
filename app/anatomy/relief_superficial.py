"""The outer muscles of the back and the hip, over the bones that show between them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.anatomy.relief_muscle import (
    DARK_RED,
    MUSCLE_SHADOWS,
    RED,
    ROSE,
    TENDON,
    Muscle,
    Weave,
    paint,
    straight,
)
from app.anatomy.relief_muscles import Muscles, fascia_diamond, fascia_sheet, ligament_sheet
from app.relief.cones import add_cone
from app.relief.falloff import bell, smoothstep
from app.relief.noise import line_noise, value_noise
from app.relief.patch import signed_distance
from app.relief.raster import Relief
from app.relief.scene import Scene
from app.relief.shade import Surface, shaded

BROAD = replace(RED, wide_mm=8.0, steepness=1.3)
FLANK = replace(DARK_RED, wide_mm=6.0, steepness=1.25)
SHEET = replace(TENDON, wide_mm=8.0, steepness=1.35, hollow=0.6, rim=0.25, gloss=0.12, gain=0.96)

# The back of the thigh, which shows below the buttock: start, end (x, y, z), radius. General anatomy.
THIGH = (
    ((94, -196, -46), (94, -330, -44), 27.0),
    ((30, -188, -34), (30, -330, -16), 17.0),
    ((108, -214, -30), (106, -330, -14), 15.0),
    ((48, -186, -10), (54, -330, 0), 13.5),
    ((66, -182, -8), (80, -330, 2), 14.5),
)


def superficial_scene(muscles: Muscles, bones: Scene) -> Scene:
    """Return the lit outer layer over `bones`, an unlit scene of the same raster; `bones` is not changed."""
    scene = bones.copy()
    _thighs(scene)
    _flank(scene, muscles)
    _hip(scene, muscles)
    _ligaments(scene)
    _fascia(scene)
    _latissimus(scene, muscles.latissimus)
    _trapezius(scene, muscles.trapezius)
    _gluteus_maximus(scene, muscles.gluteus_maximus)
    scene.light(MUSCLE_SHADOWS)
    return scene


def both(muscle: Muscle) -> tuple[Muscle, Muscle]:
    """Return the muscle of the right side and its mirror image."""
    return muscle, muscle.mirrored()


def _thighs(scene: Scene) -> None:
    for sign in (1, -1):
        for index, (start, end, radius_mm) in enumerate(THIGH):
            ends = [(sign * x, y, z) for x, y, z in (start, end)]
            (low_x, high_x), (low_y, high_y) = (sorted(at) for at in list(zip(*ends, strict=True))[:2])
            relief = Relief.blank(scene.raster, (low_x, high_x), (low_y, high_y), radius_mm + 4.0)
            add_cone(relief, ends[0], ends[1], 0.75 * radius_mm, radius_mm, flat=0.8)
            belly = straight(relief, (1.0, 0.0), (0.0, 1.0), sign)
            paint(scene, belly, DARK_RED, Weave(0.7, 2.6, 90.0), 71.0 + index)


def _flank(scene: Scene, muscles: Muscles) -> None:
    for wall in both(muscles.lumbar_wall):
        paint(scene, wall, DARK_RED, Weave(0.4), 61.0)
    for oblique in both(muscles.external_oblique):
        crest = oblique.y + oblique.ragged(13.0)
        origin = 0.55 * smoothstep(26.0, 6.0, oblique.along_mm + oblique.ragged(12.0, 4.0))
        tendon = np.maximum(0.85 * smoothstep(24.0, -4.0, crest), origin)
        cover = smoothstep(-8.0, 5.0, crest)
        paint(scene, oblique, FLANK, Weave(1.1, 3.4, 80.0, 0.28), 31.0, tendon=tendon, cover=cover)


def _hip(scene: Scene, muscles: Muscles) -> None:
    for medius in both(muscles.gluteus_medius):
        # The gluteal aponeurosis lies over it: dense near the crest and in front, then a veil in strands.
        strands = value_noise(medius.across_mm / 2.6, medius.along_mm / 70.0) - 0.5
        dense = smoothstep(66.0, 4.0, medius.along_mm + medius.ragged(34.0, 1.0))
        front = smoothstep(112.0, 142.0, medius.away + medius.ragged(10.0, 6.0))
        veil = np.clip(0.30 + 0.62 * np.maximum(dense, front) + 0.5 * strands, 0.08, 0.94)
        paint(scene, medius, ROSE, Weave(0.85, 2.6, 80.0), 13.0, tendon=veil)
    for tract in both(muscles.iliotibial_tract):
        fray = value_noise(tract.across_mm / 2.0, tract.along_mm / 50.0) - 0.5
        top = smoothstep(-12.0, -60.0, tract.y + tract.ragged(20.0, 9.0))
        front = smoothstep(-0.02, 0.42, tract.share + 0.35 * fray) * top
        cover = np.maximum(smoothstep(-76.0, -142.0, tract.y), front)
        paint(scene, tract, TENDON, Weave(0.35, 2.0), 41.0, cover=cover, over=True)


def _ligaments(scene: Scene) -> None:
    sheet = straight(ligament_sheet(scene.raster), (0.6, 0.8), (0.8, -0.6), 1)
    paint(scene, sheet, replace(TENDON, gain=0.8), Weave(0.5, 2.2), 91.0)


def _fascia(scene: Scene) -> None:
    """The thoracolumbar fascia: two crossing sets of tendon fibres, fraying out over the tail bone."""
    sheet = fascia_sheet(scene.raster)
    if sheet.box.empty:
        return
    away, y = np.abs(sheet.x), sheet.y
    falling, rising = 0.62 * away - 0.60 * y, 0.35 * away + 0.75 * y
    threads = 0.55 * value_noise(falling / 1.9, (away + y) / 60.0)
    threads = threads + 0.26 * value_noise(rising / 2.3 + 7.0, (away - y) / 60.0)
    threads = threads + 0.26 * value_noise(falling / 0.62, (away + y) / 44.0 + 3.0)
    threads = (threads + 0.15 * value_noise(rising / 0.8, (away - y) / 40.0)).astype(np.float32)
    threads = threads - (threads - threads.mean()) * (0.6 * bell(away, 3.5)).astype(np.float32)
    sheen = value_noise(falling / 7.0 + 2.0, (away + y) / 90.0) - 0.5
    warm = np.array([1.0, 0.99, 0.965], np.float32)
    tint = (0.80 + 0.23 * threads[..., None] + 0.10 * sheen[..., None]) * warm
    surface = Surface(raised_mm=1.15 * threads, tint=tint.astype(np.float32))
    colour = shaded(sheet.height_mm, scene.raster, SHEET, surface)
    fray = 15.0 * (line_noise(falling / 2.4, 2.0) - 0.5) + 7.0 * (line_noise(falling / 0.9, 5.0) - 0.5)
    scene.add(sheet, colour, cover=smoothstep(-160.0, -118.0, y + fray), over=True)


def _latissimus(scene: Scene, right: Muscle) -> None:
    for muscle in both(right):
        relief = muscle.relief
        inward = signed_distance(relief.raster, relief.box, [fascia_diamond()], 34.0)
        border = inward + muscle.ragged(26.0)
        # Beside the last thoracic spine it thins out into the fascia before it reaches the midline.
        kept = np.maximum(smoothstep(3.0, 15.0, muscle.away), smoothstep(108.0, 124.0, muscle.y))
        paint(
            scene,
            muscle,
            BROAD,
            Weave(0.65, 2.8, 90.0),
            17.0,
            tendon=0.95 * smoothstep(14.0, 1.0, border),
            cover=smoothstep(-8.0, 0.0, border) * kept,
            over=True,
        )


def _trapezius(scene: Scene, right: Muscle) -> None:
    for muscle in both(right):
        tip = smoothstep(128.0, 108.0, muscle.y + muscle.ragged(24.0) - 0.3 * muscle.away)
        seam = 0.7 * smoothstep(4.0, 1.5, muscle.away)
        paint(scene, muscle, ROSE, Weave(0.55), 19.0, tendon=0.9 * np.maximum(tip, seam), over=True)


GLUTEUS_TENDON_Y_X = ((-287.0, 104.0), (-243.0, 112.0), (-199.0, 121.0), (-155.0, 127.0), (-111.0, 137.0))
"""Where the gluteus maximus goes over into the iliotibial tract: y, x; our estimate from its lateral edge."""


def _gluteus_maximus(scene: Scene, right: Muscle) -> None:
    y_tendon, x_tendon = np.array(GLUTEUS_TENDON_Y_X).T
    for muscle in both(right):
        origin = 0.64 * smoothstep(24.0, 4.0, muscle.along_mm + muscle.ragged(14.0))
        border = np.interp(muscle.y, y_tendon, x_tendon)
        insertion = 0.8 * smoothstep(-6.0, 14.0, muscle.away - border + muscle.ragged(12.0))
        tendon = np.maximum(origin, insertion)
        paint(scene, muscle, BROAD, Weave(1.0, 4.2, 90.0), 23.0, tendon=tendon, over=True)
