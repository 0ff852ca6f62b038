"""The pixel grid that a picture in millimetres is computed on, and height fields living on a part of it.

Pictures run top to bottom, y runs upward: row 0 is the greatest y. Pixel centres are sampled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from app.relief.blur import F32

NOTHING_MM = -400.0
"""Height of a field where it has no surface."""


class Box(NamedTuple):
    """A half-open rectangle of pixels. It may be empty; every primitive accepts that."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """Return (rows, columns)."""
        return self.bottom - self.top, self.right - self.left

    @property
    def empty(self) -> bool:
        """Whether no pixel lies in the box."""
        return self.bottom <= self.top or self.right <= self.left

    @property
    def slices(self) -> tuple[slice, slice]:
        """Return the index of the box in a picture of the whole raster."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def meet(self, other: Box) -> Box:
        """Return the common part; empty, but never of negative size, when there is none."""
        top, left = max(self.top, other.top), max(self.left, other.left)
        return Box(
            top, max(top, min(self.bottom, other.bottom)), left, max(left, min(self.right, other.right))
        )

    def within(self, outer: Box) -> tuple[slice, slice]:
        """Return the index of this box in an array that covers `outer`."""
        return (
            slice(self.top - outer.top, self.bottom - outer.top),
            slice(self.left - outer.left, self.right - outer.left),
        )


@dataclass(frozen=True, slots=True)
class Raster:
    """A grid of `ppm` pixels per millimetre over the spans `x_mm` and `y_mm` (low, high)."""

    ppm: float
    x_mm: tuple[float, float]
    y_mm: tuple[float, float]

    @property
    def width_px(self) -> int:
        """Columns of the whole picture."""
        return round((self.x_mm[1] - self.x_mm[0]) * self.ppm)

    @property
    def height_px(self) -> int:
        """Rows of the whole picture."""
        return round((self.y_mm[1] - self.y_mm[0]) * self.ppm)

    @property
    def whole(self) -> Box:
        """Return the box of the whole picture."""
        return Box(0, self.height_px, 0, self.width_px)

    def box(self, x_mm: tuple[float, float], y_mm: tuple[float, float]) -> Box:
        """Return the pixels touched by a rectangle given as spans (low, high), cut to the picture."""
        left = int(np.floor((x_mm[0] - self.x_mm[0]) * self.ppm))
        right = int(np.ceil((x_mm[1] - self.x_mm[0]) * self.ppm))
        top = int(np.floor((self.y_mm[1] - y_mm[1]) * self.ppm))
        bottom = int(np.ceil((self.y_mm[1] - y_mm[0]) * self.ppm))
        return Box(top, max(top, bottom), left, max(left, right)).meet(self.whole)

    def columns_mm(self, box: Box) -> F32:
        """Return x of the pixel centres of a box, shape (1, columns)."""
        at = self.x_mm[0] + (np.arange(box.left, box.right) + 0.5) / self.ppm
        return at.astype(np.float32)[None, :]

    def rows_mm(self, box: Box) -> F32:
        """Return y of the pixel centres of a box, shape (rows, 1)."""
        at = self.y_mm[1] - (np.arange(box.top, box.bottom) + 0.5) / self.ppm
        return at.astype(np.float32)[:, None]

    def flipped(self, box: Box) -> Box:
        """Return the mirror image of a box about x = 0. ValueError if the raster is lopsided."""
        if abs(self.x_mm[0] + self.x_mm[1]) > 1e-6:
            raise ValueError(f"a raster over x {self.x_mm} has no mirror line at 0")
        return Box(box.top, box.bottom, self.width_px - box.right, self.width_px - box.left)


@dataclass(slots=True)
class Relief:
    """One surface on its own box: `height_mm` (h, w), NOTHING_MM where there is none, and its outline.

    `outside_mm` is the signed distance to the outline seen from above: negative inside, exact only near it.
    """

    raster: Raster
    box: Box
    height_mm: F32
    outside_mm: F32

    @classmethod
    def blank(
        cls, raster: Raster, x_mm: tuple[float, float], y_mm: tuple[float, float], margin_mm: float = 4.0
    ) -> Relief:
        """Return an empty surface over a rectangle of spans (low, high), widened by a margin."""
        box = raster.box(
            (x_mm[0] - margin_mm, x_mm[1] + margin_mm), (y_mm[0] - margin_mm, y_mm[1] + margin_mm)
        )
        return cls(
            raster,
            box,
            np.full(box.shape, NOTHING_MM, np.float32),
            np.full(box.shape, 50.0, np.float32),
        )

    @property
    def x(self) -> F32:
        """Return x of the columns, (1, w)."""
        return self.raster.columns_mm(self.box)

    @property
    def y(self) -> F32:
        """Return y of the rows, (h, 1)."""
        return self.raster.rows_mm(self.box)

    @property
    def coverage(self) -> F32:
        """Return how much of each pixel the surface covers, 0-1, from the signed distance."""
        covered: F32 = np.clip(0.5 - self.outside_mm * self.raster.ppm, 0.0, 1.0)
        return covered

    def mirrored(self) -> Relief:
        """Return the same surface on the other side of x = 0; the arrays are views."""
        return Relief(
            self.raster, self.raster.flipped(self.box), self.height_mm[:, ::-1], self.outside_mm[:, ::-1]
        )
