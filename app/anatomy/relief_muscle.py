"""Muscles as height fields with fibre coordinates, and how they are painted.

A muscle takes its large form from the skin above it, less its depth, and swells between its edges. Every
pixel knows how far it lies across and along the fibres; bundles, threads and the ragged change to tendon
follow from these two. Depths, swellings and fibre curves without a source are our estimate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.curves import catmull_rom
from app.anatomy.figures import figures
from app.anatomy.skin_surface import skin_height
from app.relief.blur import F32
from app.relief.cones import add_tube
from app.relief.noise import fibres, ragged
from app.relief.patch import add_patch
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster, Relief
from app.relief.scene import Scene, Shadows
from app.relief.shade import Look, Surface, shaded
from app.relief.spline import PlateSpline

Ring = NDArray[np.float64]

RED = Look(
    colour_ramp("1E0708 551516 8C2C28 B04B41 CB7466 EDBFAE"), hollow=0.55, rim=0.40, gloss=0.10, gain=0.96
)
DARK_RED = replace(RED, ramp=colour_ramp("1C070A 4C141A 7C2A2E A04645 BF7168 E6B8A8"))
ROSE = replace(RED, ramp=colour_ramp("200809 5B1B1B 96372F B85748 D28270 F0C6B4"))
OCHRE = replace(RED, ramp=colour_ramp("220C08 622517 9A4A2E BF7149 DBA077 F6D8BC"))
TENDON = replace(RED, ramp=colour_ramp("26262A 66686D 9FA1A2 C9CAC8 E3E3DF FBFBF8"))
MUSCLE_SHADOWS = Shadows(tone=(0.26, 0.13, 0.12))


@dataclass(frozen=True, slots=True)
class Weave:
    """Sizes of the fibre relief: height, width and length of the bundles and their contrast."""

    raised_mm: float = 0.55
    width_mm: float = 2.4
    length_mm: float = 70.0
    contrast: float = 0.22


@dataclass(slots=True)
class Muscle:
    """One muscle of one side: its surface and, each (h, w) in mm, where a pixel lies by the fibres.

    `across_mm` numbers the fibres, `along_mm` runs along them, from the origin in a fan, with y in a strap.
    `share` is 0 at the medial and 1 at the lateral edge of a strap, 0 throughout elsewhere.
    `side` is +1 for the client's right.
    """

    relief: Relief
    across_mm: F32
    along_mm: F32
    share: F32
    side: int = 1

    def mirrored(self) -> Muscle:
        """Return the muscle of the other side; only the fibre pattern will differ."""
        return Muscle(
            self.relief.mirrored(),
            self.across_mm[:, ::-1],
            self.along_mm[:, ::-1],
            self.share[:, ::-1],
            -self.side,
        )

    @property
    def away(self) -> F32:
        """Return the distance from the midline, (1, w)."""
        return np.abs(self.relief.x)

    @property
    def y(self) -> F32:
        """Return y, (h, 1)."""
        return self.relief.y

    def ragged(self, reach_mm: float, seed: float = 0.0) -> F32:
        """Return how far each fibre reaches over the border to its tendon, about +-`reach_mm`."""
        return ragged(self.across_mm, seed + 0.37 * self.side, reach_mm)


def blank_for(raster: Raster, ring: Ring) -> Relief:
    """Return an empty surface with room for a ring."""
    (left, low), (right, high) = ring.min(axis=0), ring.max(axis=0)
    return Relief.blank(raster, (left, right), (low, high))


def strap(
    raster: Raster,
    name: str,
    ring: Ring,
    *,
    depth_mm: float,
    swelling_mm: float,
    edge_mm: float,
    drop_mm: float,
) -> Muscle:
    """Return a long muscle within a ring; its fibres run at a constant share of its measured width.

    KeyError if no muscle has that name.
    """
    relief = blank_for(raster, ring)
    edges = np.array(figures().muscle[name].edges_y_xmed_xlat)
    medial, lateral = _edge_at(edges[:, [0, 1]], relief.y), _edge_at(edges[:, [0, 2]], relief.y)
    width = np.maximum(lateral - medial, 3.0)
    share = np.clip((relief.x - medial) / width, -0.3, 1.3).astype(np.float32)
    rounded = np.clip(2.0 * share - 1.0, -1.0, 1.0)
    swelling = swelling_mm * np.sqrt(1.0 - 0.98 * rounded * rounded)
    height = skin_height(raster, relief.box) - depth_mm + swelling
    add_patch(relief, [ring], height.astype(np.float32), edge_mm, drop_mm)
    mean_width = float(np.mean(edges[3:-2, 2] - edges[3:-2, 1]))
    along = np.broadcast_to(relief.y, share.shape)
    return Muscle(relief, share * np.float32(mean_width), along, share)


def _edge_at(rows_y_x: NDArray[np.float64], y: F32) -> F32:
    curve = catmull_rom(rows_y_x, 8)
    order = np.argsort(curve[:, 0])
    edge: F32 = np.interp(y, curve[order, 0], curve[order, 1]).astype(np.float32)
    return edge


def fan(
    raster: Raster,
    ring: Ring,
    curves: Sequence[Sequence[tuple[float, float]]],
    spacing_mm: float,
    height: Callable[[Relief], F32],
    *,
    edge_mm: float,
    drop_mm: float,
) -> Muscle:
    """Return a sheet whose fibres follow `curves`, from their origin on, `spacing_mm` apart in the mean.

    Between the curves the two fibre coordinates are thin-plate splines of their values on the curves; a
    field of directions is never integrated.
    """
    relief = blank_for(raster, ring)
    points, labels, lengths = [], [], []
    for index, curve in enumerate(curves):
        line = catmull_rom(np.array(curve), 3)
        points.append(line)
        labels.append(np.full(len(line), index * spacing_mm))
        steps = np.hypot(*np.diff(line, axis=0).T)
        lengths.append(np.concatenate([[0.0], np.cumsum(steps)]))
    at = np.vstack(points)
    across = PlateSpline(at, np.concatenate(labels), 0.01).field(raster, relief.box, 4.0)
    along = PlateSpline(at, np.concatenate(lengths), 0.05).field(raster, relief.box, 4.0)
    add_patch(relief, [ring], height(relief), edge_mm, drop_mm)
    return Muscle(relief, across, along, np.zeros(relief.box.shape, np.float32))


def straight(relief: Relief, across: tuple[float, float], along: tuple[float, float], side: int) -> Muscle:
    """Return a muscle with straight fibres: each coordinate is a|x| + by for its pair (a, b)."""
    away, y = np.abs(relief.x), relief.y
    at = [(a * away + b * y).astype(np.float32) for a, b in (across, along)]
    return Muscle(relief, at[0], at[1], np.zeros(relief.box.shape, np.float32), side)


def spindle(
    raster: Raster, start: ArrayLike, end: ArrayLike, bow: ArrayLike, radius_mm: float, tip_mm: float = 1.4
) -> Relief:
    """Return a small muscle belly from `start` to `end` (x, y, z), bowed by `bow` in its middle."""
    t = np.linspace(0.0, 1.0, 13)[:, None]
    arch = 4.0 * t * (1.0 - t)
    line = np.asarray(start) * (1.0 - t) + np.asarray(end) * t + np.asarray(bow) * arch
    low, high = line.min(axis=0), line.max(axis=0)
    relief = Relief.blank(raster, (low[0], high[0]), (low[1], high[1]), radius_mm + 4.0)
    widths = 2.0 * (tip_mm + (radius_mm - tip_mm) * arch[:, 0] ** 0.65)
    add_tube(relief, line, widths, flat=0.8)
    return relief


def paint(
    scene: Scene,
    muscle: Muscle,
    look: Look,
    weave: Weave,
    seed: float,
    *,
    tendon: F32 | None = None,
    cover: F32 | float = 1.0,
    over: bool = False,
) -> None:
    """Shade a muscle with its fibres and lay it into the scene; `tendon` 0-1 says where it is tendon."""
    if muscle.relief.box.empty:
        return
    pattern = fibres(
        muscle.across_mm,
        muscle.along_mm,
        seed + 0.37 * muscle.side,
        weave.raised_mm,
        weave.width_mm,
        weave.length_mm,
    )
    surface = Surface(
        raised_mm=pattern.raised_mm,
        second=None if tendon is None else TENDON.ramp,
        mix=None if tendon is None else np.broadcast_to(tendon, muscle.relief.box.shape),
        tint=1.0 + np.float32(weave.contrast) * (pattern.tone - 0.5),
    )
    colour = shaded(muscle.relief.height_mm, scene.raster, look, surface)
    scene.add(muscle.relief, colour, cover=cover, over=over)
