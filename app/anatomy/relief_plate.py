"""The plate drawn: skin with drape, outer muscles, deep muscles and bones, one picture after the other."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.relief_bones import BONE_SHADOWS, UNDER_MUSCLES, bones_scene
from app.anatomy.relief_deep import deep_scene
from app.anatomy.relief_muscles import Muscles
from app.anatomy.relief_skin import glass_scene, skin_scene
from app.anatomy.relief_superficial import superficial_scene
from app.relief.blur import F32
from app.relief.falloff import smoothstep
from app.relief.raster import Raster
from app.relief.scene import Scene

HEAD_FADE_MM = (236.0, 196.0)
FOOT_FADE_MM = (-270.0, -236.0)
DRAPE_FADE_MM = (-271.0, -249.0)
"""Between which y a layer thins out to nothing; the drape ends later, for it begins later."""


def drawn_layers(raster: Raster, body: Body) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """Yield name and picture of each layer, premultiplied RGBA (h, w, 4); one layer is held at a time."""
    yield "skin", skin_scene(raster, body).rgba(_fade(raster, DRAPE_FADE_MM))
    fade, muscles, bones = _fade(raster, FOOT_FADE_MM), Muscles(raster), bones_scene(raster, UNDER_MUSCLES)
    yield "superficial", _in_glass(superficial_scene(muscles, bones), fade)
    yield "deep", _in_glass(deep_scene(muscles, bones), fade)
    bones = bones_scene(raster)
    bones.light(BONE_SHADOWS)
    yield "bones", _in_glass(bones, fade)


def _in_glass(scene: Scene, fade: F32) -> NDArray[np.uint8]:
    """Return an inner layer within the faint outline of the body."""
    glass = glass_scene(scene.raster)
    glass.lay(scene)
    return glass.rgba(fade)


def _fade(raster: Raster, foot_mm: tuple[float, float]) -> F32:
    y = raster.rows_mm(raster.whole)
    thin = smoothstep(*HEAD_FADE_MM, y) * smoothstep(*foot_mm, y)
    fade: F32 = np.broadcast_to(thin, (raster.height_px, raster.width_px))
    return fade
