"""A picture put together from shaded surfaces by depth, and the light that falls on all of them at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32, gaussian_blur
from app.relief.lattice import cells, enlarged, wide_blur
from app.relief.light import Light
from app.relief.raster import Raster, Relief

GROUND_MM = -150.0
"""Depth of the empty picture."""
COARSE_PPM = 1.3
"""About so finely shadows between surfaces are worked out, pixels per mm: they are soft."""
CAST_MM = (3.0, 6.0, 10.0, 15.0)
"""How far toward the light something higher is looked for."""


@dataclass(frozen=True, slots=True)
class Shadows:
    """How the surfaces of a scene darken each other.

    `tone`: colour factor of full shade; `radii_mm` and `strengths` of the two rings in which higher
    neighbours are sought; `cast`: strength of the shadow thrown away from the light.
    """

    tone: tuple[float, float, float]
    radii_mm: tuple[float, float] = (3.5, 11.0)
    strengths: tuple[float, float] = (0.85, 0.55)
    cast: float = 0.5


class Scene:
    """Premultiplied colour (h, w, 3), coverage (h, w) and mean depth of what is covered.

    Depth is kept weighted by coverage, like colour: an edge pixel half on a bone and half on what lies
    behind it is neither, and shading it as either would dot the contour dark or light.
    """

    def __init__(self, raster: Raster) -> None:
        self.raster = raster
        shape = (raster.height_px, raster.width_px)
        self.colour = np.zeros((*shape, 3), np.float32)
        self.alpha = np.zeros(shape, np.float32)
        self._depth = np.zeros(shape, np.float32)

    def copy(self) -> Scene:
        """Return an independent copy."""
        other = Scene.__new__(Scene)
        other.raster = self.raster
        other.colour, other.alpha, other._depth = self.colour.copy(), self.alpha.copy(), self._depth.copy()
        return other

    @property
    def depth_mm(self) -> F32:
        """Return the depth of what is seen, GROUND_MM where nothing is."""
        return _depth_of(self._depth, self.alpha)

    def add(self, relief: Relief, colour: F32, *, cover: F32 | float = 1.0, over: bool = False) -> None:
        """Lay a shaded surface into the picture.

        It shows where it is nearer than what is there; with `over` it goes on top regardless of depth.
        `cover` (h, w) or one number fades it on top of its own outline.
        """
        if relief.box.empty:
            return
        at = relief.box.slices
        covered = relief.coverage * cover
        if over:
            self._blend(at, colour, relief.height_mm, covered)
            return
        behind = _depth_of(self._depth[at], self.alpha[at])
        nearer = np.clip((relief.height_mm - behind) / 0.8 + 0.5, 0.0, 1.0)
        self._blend(at, colour, relief.height_mm, covered * nearer)
        self._fill(at, colour, relief.height_mm, covered * (1.0 - nearer))

    def _blend(self, at: tuple[slice, slice], colour: F32, height_mm: F32, seen: F32) -> None:
        left = 1.0 - seen
        self.colour[at] *= left[..., None]
        self.colour[at] += colour * seen[..., None]
        self.alpha[at] = self.alpha[at] * left + seen
        self._depth[at] = self._depth[at] * left + np.maximum(height_mm, GROUND_MM) * seen

    def _fill(self, at: tuple[slice, slice], colour: F32, height_mm: F32, hidden: F32) -> None:
        """Let what lies behind show where the nearer surface covers a pixel only in part.

        Without this the ground would shine through along the outline of everything laid in before.
        """
        seen = hidden * (1.0 - self.alpha[at])
        self.colour[at] += colour * seen[..., None]
        self.alpha[at] += seen
        self._depth[at] += np.maximum(height_mm, GROUND_MM) * seen

    def lay(self, other: Scene) -> None:
        """Lay another finished scene of the same raster on top of this one."""
        left = 1.0 - other.alpha
        self.colour *= left[..., None]
        self.colour += other.colour
        self.alpha *= left
        self.alpha += other.alpha
        self._depth *= left
        self._depth += other._depth

    def cut(self, kept: F32) -> None:
        """Keep only the share `kept` (0-1, broadcast to (h, w)) of everything."""
        self.colour *= kept[..., None]
        self.alpha *= kept
        self._depth *= kept

    def light(self, shadows: Shadows) -> None:
        """Darken what lies in hollows between surfaces and what other surfaces shade; once, at the end."""
        shade = self._shade(shadows)
        tone = np.array(shadows.tone, np.float32)
        for channel in range(3):
            self.colour[..., channel] *= 1.0 - shade * (1.0 - tone[channel])

    def _shade(self, shadows: Shadows) -> F32:
        ppm, depth = self.raster.ppm, self.depth_mm
        step = max(1, round(ppm / COARSE_PPM))
        coarse_ppm = ppm / step
        shape = (depth.shape[0], depth.shape[1])
        coarse = cells(depth, step).max(axis=(1, 3))
        shade = np.zeros(shape, np.float32)
        rings = zip(shadows.radii_mm, shadows.strengths, (16.0, 45.0), strict=True)
        for radius_mm, strength, fall_mm in rings:
            around = enlarged(wide_blur(coarse, radius_mm * coarse_ppm), shape, step)
            shade += np.float32(strength) * np.clip((around - depth) / fall_mm, 0.0, 0.7)
        cast = gaussian_blur(_cast_shadow(coarse, coarse_ppm, self.raster.light), 1.2 * coarse_ppm)
        shade += np.float32(shadows.cast) * enlarged(cast, shape, step)
        return np.clip(shade, 0.0, 0.92)

    def rgba(self, fade: F32 | float = 1.0) -> NDArray[np.uint8]:
        """Return premultiplied 8-bit RGBA (h, w, 4); `fade` 0-1 thins everything once."""
        picture = np.empty((*self.alpha.shape, 4), np.float32)
        np.clip(self.colour, 0.0, 1.0, out=picture[..., :3])
        picture[..., 3] = self.alpha
        np.minimum(picture[..., :3], picture[..., 3:], out=picture[..., :3])
        picture *= 255.0 * (fade if isinstance(fade, float) else fade[..., None])
        picture += 0.5
        return picture.astype(np.uint8)


def _depth_of(weighted: F32, alpha: F32) -> F32:
    return np.where(alpha > 0.02, weighted / np.maximum(alpha, 0.02), np.float32(GROUND_MM))


def _cast_shadow(depth: F32, ppm: float, light: Light) -> F32:
    """Return 0-1: how far higher ground stands between each place and the light, looked for up to 15 mm."""
    cast = np.zeros_like(depth)
    rows, columns = depth.shape
    reach = round(CAST_MM[-1] * ppm / 0.65) + 1
    padded = np.pad(depth, reach, mode="edge")
    for far_mm in CAST_MM:
        across, up = (round(float(c) * far_mm * ppm / 0.65) for c in light.way[:2])
        top, left = reach - up, reach + across
        toward = padded[top : top + rows, left : left + columns]
        np.maximum(cast, np.clip((toward - depth - 0.9 * far_mm) / 9.0, 0.0, 1.0), out=cast)
    return cast
