"""The drape: a linen cloth over the thighs, spanned by the skin's own form, with a hem and soft folds."""

from __future__ import annotations

import numpy as np

from app.anatomy.skin_surface import half_width_mm, skin_height
from app.relief.blur import F32
from app.relief.falloff import bell, smoothstep
from app.relief.lattice import wide_blur
from app.relief.noise import value_noise
from app.relief.patch import rounded_edge
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster, Relief
from app.relief.scene import Scene, Shadows
from app.relief.shade import Look, Surface, shaded

LINEN = colour_ramp("46545A 7C8C92 ADBCC0 CFDADC E6ECEC FAFCFB")
LINEN_LOOK = Look(LINEN, fine_mm=0.9, wide_mm=7.0, hollow=0.45, rim=0.3, gloss=0.03)
LINEN_SHADOWS = Shadows(tone=(0.45, 0.50, 0.55), strengths=(0.7, 0.4), cast=0.25)

HEM_WIDTH_MM = 11.0
CORNER_MM = 5.0
BESIDE_MM = 6.0
"""So far beyond the hip's outline the cloth lies, before it turns down to the table."""
# Folds that run down from the hem: x at the hem, how far x changes on 10 mm down, breadth on the left and the
# right of the ridge, height, how far below the hem it begins; set by eye.
FOLDS = ((-146.0, 3.4, 9.0, 4.5, 3.4, 4.0), (-112.0, 5.5, 5.0, 11.0, 2.9, 16.0),
         (-84.0, -1.5, 12.0, 7.0, 2.1, 26.0), (-40.0, 7.0, 6.0, 12.0, 2.6, 12.0),
         (-16.0, 1.0, 10.0, 9.0, -3.4, 2.0), (22.0, -4.5, 12.0, 6.0, 2.9, 10.0),
         (58.0, -7.5, 7.0, 12.0, 2.3, 22.0), (96.0, -3.0, 11.0, 5.0, 2.9, 14.0),
         (126.0, -6.0, 6.0, 12.0, 2.9, 8.0), (154.0, -3.0, 5.0, 9.0, 3.1, 3.0))  # fmt: skip


def hem_line(x: F32, hem_y_mm: float) -> F32:
    """Return y of the hem at x: lowest on the buttocks, higher between them and over the hips."""
    middle, hips = 7.0 * np.exp(-((x / 40.0) ** 2)), 4.0 * (x / 175.0) ** 2
    hem: F32 = (hem_y_mm + middle + hips + 0.008 * x + 0.7 * np.sin(x / 31.0)).astype(np.float32)
    return hem


def drape_scene(raster: Raster, hem_y_mm: float) -> Scene:
    """Return the lit cloth below the hem; at its sides it turns down over the hips."""
    scene = Scene(raster)
    low, high = raster.x_mm
    relief = Relief.blank(raster, (low, high), (raster.y_mm[0] - 20.0, hem_y_mm + 24.0))
    if relief.box.empty:
        return scene
    below = hem_line(relief.x, hem_y_mm) - relief.y
    beside = np.abs(relief.x) - _half_breadth(relief.y)
    corner = np.hypot(np.maximum(CORNER_MM - below, 0.0), np.maximum(CORNER_MM + beside, 0.0)) - CORNER_MM
    relief.outside_mm = np.maximum(np.maximum(-below, beside), corner).astype(np.float32)
    relief.height_mm = _cloth(relief, below, beside)
    weave = 0.02 * np.sin(3.1 * relief.x) * np.sin(3.1 * relief.y) if raster.ppm > 2.0 else 0.0
    raised = weave + 0.20 * (value_noise(relief.x / 5.0, relief.y / 5.0) - 0.5)
    colour = shaded(relief.height_mm, raster, LINEN_LOOK, Surface(raised_mm=raised.astype(np.float32)))
    scene.add(relief, colour, over=True)
    scene.light(LINEN_SHADOWS)
    return scene


def _half_breadth(y: F32) -> F32:
    """Return how far from the midline the cloth reaches at y: not quite evenly, as cloth lies."""
    uneven = 1.2 * np.sin(y / 9.0 + 1.0)
    breadth: F32 = (half_width_mm(y) + BESIDE_MM + uneven).astype(np.float32)
    return breadth


def _cloth(relief: Relief, below: F32, beside: F32) -> F32:
    """Return the cloth's height: spanned over the hollows of the body, then folds and the sewn hem."""
    away = np.abs(relief.x)
    skin = np.maximum(skin_height(relief.raster, relief.box), -60.0)
    # Between the thighs there is no floor to rest on; the cloth hangs across.
    bridge = np.interp(relief.y, (-300.0, -150.0), (4.0, 40.0)) - 5.0 * np.exp(-((away / 20.0) ** 2))
    skin = np.where(away < 50.0, np.maximum(skin, bridge), skin)
    spanned = wide_blur(skin.astype(np.float32), 11.0 * relief.raster.ppm) + 8.0
    spanned = spanned - rounded_edge(beside, 24.0, 16.0)
    hem = 0.8 * np.clip(below / 1.2, 0.0, 1.0) * np.clip((HEM_WIDTH_MM - below) / 1.4, 0.0, 1.0)
    stitched = -0.5 * np.exp(-(((below - HEM_WIDTH_MM + 0.4) / 0.8) ** 2))
    edge = rounded_edge(-np.maximum(below, 0.0), 3.0, 2.4)
    height: F32 = (spanned + _folds(relief, below) + hem + stitched - edge).astype(np.float32)
    return height


def _folds(relief: Relief, below: F32) -> F32:
    raised = np.zeros(relief.box.shape, np.float32)
    for index, (x_mm, slant, left_mm, right_mm, high_mm, begin_mm) in enumerate(FOLDS):
        ridge = x_mm + 0.1 * slant * below + 2.0 * np.sin(below / 13.0 + 2.0 * index)
        aside = relief.x - ridge
        breadth = np.where(aside < 0.0, np.float32(left_mm), np.float32(right_mm))
        raised += high_mm * bell(aside / breadth, 1.0) * smoothstep(begin_mm - 4.0, begin_mm + 22.0, below)
    return raised


def drape_shadow(scene: Scene, drape: Scene) -> None:
    """Darken the skin along the hem, where the cloth keeps the light off, and take away what it hides."""
    ppm = scene.raster.ppm
    near = wide_blur(drape.alpha, 2.6 * ppm)
    warm = np.array([0.45, 0.58, 0.62], np.float32)
    scene.colour *= 1.0 - (0.5 * near)[..., None] * warm
    scene.cut(1.0 - drape.alpha)
