"""The plate drawn: skin with drape, outer muscles, deep muscles and bones, one picture after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.anatomy.relief_bones import BONE_SHADOWS, UNDER_MUSCLES, Bones
from app.anatomy.relief_deep import deep_scene
from app.anatomy.relief_muscles import Muscles
from app.anatomy.relief_skin import glass_scene, skin_scene
from app.anatomy.relief_superficial import superficial_scene
from app.relief.blur import F32
from app.relief.falloff import smoothstep
from app.relief.light import Light
from app.relief.raster import Raster
from app.relief.scene import Scene

HEAD_FADE_MM = (236.0, 196.0)
FOOT_FADE_MM = (-299.0, -256.0)
DRAPE_FADE_MM = (-299.0, -278.0)
"""Between which y a layer thins out to nothing; the drape ends later, for it begins later."""


def drawn_layers(raster: Raster, names: Sequence[str]) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """Yield name and picture of each layer, premultiplied RGBA (h, w, 4), in the order asked for.

    One layer is held at a time; of what several show, only what the others still need.
    """
    parts = _Parts(raster, Muscles(raster))
    for name in names:
        yield name, parts.layer(name)


def drawn_in_each_light(
    raster: Raster, names: Sequence[str]
) -> Iterator[tuple[str, Light, NDArray[np.uint8]]]:
    """Yield name, light and picture of each layer; the muscles' forms, the same in all, are made once."""
    muscles = Muscles(raster)
    for light in Light:
        parts = _Parts(replace(raster, light=light), muscles)
        for name in names:
            yield name, light, parts.layer(name)


class _Parts:
    """What the layers of one raster are made of, each when it is first needed."""

    def __init__(self, raster: Raster, muscles: Muscles) -> None:
        self._raster, self._muscles = raster, muscles

    def layer(self, name: str) -> NDArray[np.uint8]:
        """Return a layer's picture. KeyError if there is none."""
        if name == "skin":
            return skin_scene(self._raster).rgba(_fade(self._raster, DRAPE_FADE_MM))
        drawn = {"superficial": self._superficial, "deep": self._deep, "bones": self._bare_bones}[name]()
        glass = self._glass.copy()
        glass.lay(drawn)
        return glass.rgba(_fade(self._raster, FOOT_FADE_MM))

    def _superficial(self) -> Scene:
        return superficial_scene(self._muscles, self._under_muscles)

    def _deep(self) -> Scene:
        return deep_scene(self._muscles, self._under_muscles)

    def _bare_bones(self) -> Scene:
        bones = self._bones.scene()
        bones.light(BONE_SHADOWS)
        return bones

    @cached_property
    def _bones(self) -> Bones:
        return Bones(self._raster)

    @cached_property
    def _under_muscles(self) -> Scene:
        return self._bones.scene(UNDER_MUSCLES)

    @cached_property
    def _glass(self) -> Scene:
        """The faint outline of the body, within which the inner layers lie."""
        return glass_scene(self._raster)


def _fade(raster: Raster, foot_mm: tuple[float, float]) -> F32:
    y = raster.rows_mm(raster.whole)
    thin = smoothstep(*HEAD_FADE_MM, y) * smoothstep(*foot_mm, y)
    fade: F32 = np.broadcast_to(thin, (raster.height_px, raster.width_px))
    return fade
