"""The drape: a linen cloth over the thighs, spanned by the skin's own form, with a hem and soft folds."""

from __future__ import annotations

import numpy as np

from app.anatomy.skin_surface import half_width_mm, skin_height
from app.relief.blur import F32
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

HEM_WIDTH_MM = 10.0
# Folds: x, y below the hem, direction in degrees, width, height; set by eye to run from the buttocks outward.
FOLDS = ((-118.0, -30.0, 62.0, 8.0, 2.4), (-58.0, -50.0, 40.0, 10.0, 1.7), (6.0, -34.0, 92.0, 10.0, -2.2),
         (66.0, -46.0, 138.0, 9.0, 1.8), (128.0, -28.0, 118.0, 8.0, 2.4), (34.0, -92.0, 160.0, 11.0, 1.8),
         (-30.0, -120.0, 70.0, 12.0, 1.5))  # fmt: skip


def hem_line(x: F32, hem_y_mm: float) -> F32:
    """Return y of the hem at x: lowest on the buttocks, higher between them and over the hips."""
    middle, hips = 6.5 * np.exp(-((x / 66.0) ** 2)), 8.0 * (x / 175.0) ** 2
    hem: F32 = (hem_y_mm + middle + hips + 0.01 * x + 0.7 * np.sin(x / 31.0)).astype(np.float32)
    return hem


def drape_scene(raster: Raster, hem_y_mm: float) -> Scene:
    """Return the lit cloth below the hem, fading out beside the hips."""
    scene = Scene(raster)
    low, high = raster.x_mm
    relief = Relief.blank(raster, (low, high), (raster.y_mm[0] - 20.0, hem_y_mm + 24.0))
    if relief.box.empty:
        return scene
    below = hem_line(relief.x, hem_y_mm) - relief.y
    relief.outside_mm = np.maximum(-below, np.float32(-30.0)) + np.zeros(relief.box.shape, np.float32)
    relief.height_mm = _cloth(relief, below, hem_y_mm)
    weave = 0.03 * np.sin(3.1 * relief.x) * np.sin(3.1 * relief.y) if raster.ppm > 2.0 else 0.0
    raised = weave + 0.22 * (value_noise(relief.x / 5.0, relief.y / 5.0) - 0.5)
    colour = shaded(relief.height_mm, raster.ppm, LINEN_LOOK, Surface(raised_mm=raised.astype(np.float32)))
    aside = np.clip((np.float32(189.0) - np.abs(relief.x)) / 15.0, 0.0, 1.0)
    scene.add(relief, colour, cover=aside * aside * (3.0 - 2.0 * aside), over=True)
    scene.light(LINEN_SHADOWS)
    return scene


def _cloth(relief: Relief, below: F32, hem_y_mm: float) -> F32:
    """Return the cloth's height: spanned over the hollows of the body, then folds and the sewn hem."""
    away = np.abs(relief.x)
    skin = np.maximum(skin_height(relief.raster, relief.box), -34.0)
    # Between the thighs the table has no floor to rest on; the cloth hangs across.
    bridge = np.interp(relief.y, (-300.0, -150.0), (4.0, 40.0)) - 5.0 * np.exp(-((away / 20.0) ** 2))
    skin = np.where(away < 50.0, np.maximum(skin, bridge), skin)
    beside = np.clip((away - half_width_mm(relief.y) + 6.0) / 22.0, 0.0, 1.0)
    spanned = wide_blur((skin - 22.0 * beside).astype(np.float32), 16.0 * relief.raster.ppm) + 8.0
    hem = 0.8 * np.clip(below / 1.2, 0.0, 1.0) * np.clip((HEM_WIDTH_MM - below) / 1.4, 0.0, 1.0)
    stitched = -0.6 * np.exp(-(((below - HEM_WIDTH_MM + 0.4) / 0.8) ** 2))
    edge = rounded_edge(-np.maximum(below, 0.0), 3.0, 2.4)
    height: F32 = (spanned + _folds(relief, hem_y_mm) + hem + stitched - edge).astype(np.float32)
    return height


def _folds(relief: Relief, hem_y_mm: float) -> F32:
    raised = np.zeros(relief.box.shape, np.float32)
    for index, (x_mm, y_mm, turn_deg, width_mm, high_mm) in enumerate(FOLDS):
        turn = np.deg2rad(turn_deg)
        dx, dy = relief.x - x_mm, relief.y - hem_y_mm - y_mm
        along = dx * np.cos(turn) + dy * np.sin(turn)
        across = dy * np.cos(turn) - dx * np.sin(turn) + 6.0 * np.sin(along / 22.0 + index)
        raised += high_mm * np.exp(-((across / width_mm) ** 2) - (along / 46.0) ** 2)
    return raised


def drape_shadow(scene: Scene, drape: Scene) -> None:
    """Darken the skin along the hem, where the cloth keeps the light off, and take away what it hides."""
    ppm = scene.raster.ppm
    near = wide_blur(drape.alpha, 2.6 * ppm)
    warm = np.array([0.45, 0.58, 0.62], np.float32)
    scene.colour *= 1.0 - (0.5 * near)[..., None] * warm
    scene.cut(1.0 - drape.alpha)
