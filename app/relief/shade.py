"""Light on one height field: from heights to colours, with the contour inked by the slope itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32, gaussian_blur
from app.relief.lattice import wide_blur
from app.relief.ramp import ramped
from app.relief.raster import NOTHING_MM, Raster


@dataclass(frozen=True, slots=True)
class Look:
    """How a material takes the light.

    `fine_mm`: blur of the surface itself; `wide_mm`: blur it is compared with to find hollows. `steepness`
    exaggerates the relief. `hollow`, `rim`, `gloss`: strength of the dark in hollows, of the dark at steep
    slopes, of the highlight.
    """

    ramp: NDArray[np.float32]
    fine_mm: float = 0.6
    wide_mm: float = 4.0
    hollow: float = 0.42
    rim: float = 0.36
    gloss: float = 0.10
    gain: float = 1.0
    steepness: float = 1.0


@dataclass(frozen=True, slots=True)
class Surface:
    """What lies on a height field beside its form, each (h, w) or None.

    `raised_mm`: fine relief; `second` with `mix` 0-1: another material's ramp; `tint`: a factor on the
    colour, (h, w) or (h, w, 3); `haze`: added to the brightness.
    """

    raised_mm: F32 | None = None
    second: NDArray[np.float32] | None = None
    mix: F32 | None = None
    tint: F32 | None = None
    haze: F32 | None = None


def shaded(height_mm: F32, raster: Raster, look: Look, surface: Surface | None = None) -> F32:
    """Return the colours (h, w, 3) of a height field in the raster's light; gradients are in mm per mm."""
    surface = surface or Surface()
    value = brightness(height_mm, raster, look, surface.raised_mm)
    if surface.haze is not None:
        value = value + surface.haze
    colour = ramped(value, look.ramp)
    if surface.second is not None and surface.mix is not None:
        colour += (ramped(value, surface.second) - colour) * surface.mix[..., None]
    if surface.tint is not None:
        colour *= surface.tint if surface.tint.ndim == 3 else surface.tint[..., None]
    return colour


def brightness(height_mm: F32, raster: Raster, look: Look, raised_mm: F32 | None = None) -> F32:
    """Return the brightness, about 0-1, of each pixel of a height field: diffuse, hollows, rim, gloss."""
    if min(height_mm.shape) < 2:
        return np.zeros(height_mm.shape, np.float32)
    ppm, light = raster.ppm, raster.light.way
    solid = height_mm > NOTHING_MM + 1.0
    lowest = height_mm[solid].min() if solid.any() else np.float32(NOTHING_MM)
    ground = np.maximum(height_mm, lowest)
    near = gaussian_blur(ground, look.fine_mm * ppm)
    if raised_mm is not None:
        near = near + raised_mm
    hollow = np.clip((wide_blur(ground, look.wide_mm * ppm) - near) / 14.0, -0.25, 0.6)
    down, right = np.gradient(near)
    right *= ppm * look.steepness
    down *= -ppm * look.steepness
    upright = 1.0 / np.sqrt(1.0 + right * right + down * down)
    facing = np.clip((light[2] - right * light[0] - down * light[1]) * upright, -1.0, 1.0)
    half = 0.5 + 0.5 * facing
    diffuse = half * np.sqrt(np.sqrt(half))
    highlight = np.maximum(facing, 0.0)
    for _ in range(4):
        highlight = highlight * highlight
    rim = (1.0 - upright) ** 3
    value = 0.14 + 0.73 * diffuse - look.hollow * hollow + look.gloss * highlight - look.rim * rim
    lit: F32 = (value * np.float32(look.gain)).astype(np.float32)
    return lit
