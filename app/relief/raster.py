"""The pixel grid that a picture in millimetres is computed on, and height fields living on a part of it.

Pictures run top to bottom, y runs upward: row 0 is the greatest y. Pixel centres are sampled.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.relief.blur import F32
from app.relief.light import Light

NOTHING_MM = -400.0
"""Height of a field where it has no surface."""


class Way(Protocol):
    """A map of the plane that keeps rows rows: from what is drawn by its figures to where it is shown.

    Points are (..., 2), mm. Equal ways have one hash.
    """

    def __hash__(self) -> int:
        """Return the hash of what it is made of."""

    @property
    def is_identity(self) -> bool:
        """Return whether everything stays where it is."""

    def to(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Return where points are shown."""

    def back(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Return which points are shown there."""


_REACH_MM = 420.0
"""Nothing is drawn by figures further from the origin."""
_REACH_STEP_MM = 4.0
_BACK_STEP_MM = 4.0
"""Lattice on which the way back is worked out; straight lines between its points err by 0.05 mm at most."""


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
    """A grid of `ppm` pixels per millimetre over the spans `x_mm` and `y_mm` (low, high).

    With a `way`, figures are given in millimetres before it, and the spans in those after it.
    """

    ppm: float
    x_mm: tuple[float, float]
    y_mm: tuple[float, float]
    way: Way | None = None
    light: Light = Light.UPPER_LEFT
    """In which everything on it is shaded and throws its shadow."""
    _kept: dict[str, F32] = field(default_factory=dict, init=False, repr=False, compare=False)

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
        if self.way is not None:
            x_mm, y_mm = self._image(x_mm, y_mm)
        left = int(np.floor((x_mm[0] - self.x_mm[0]) * self.ppm))
        right = int(np.ceil((x_mm[1] - self.x_mm[0]) * self.ppm))
        top = int(np.floor((self.y_mm[1] - y_mm[1]) * self.ppm))
        bottom = int(np.ceil((self.y_mm[1] - y_mm[0]) * self.ppm))
        return Box(top, max(top, bottom), left, max(left, right)).meet(self.whole)

    def columns_mm(self, box: Box) -> F32:
        """Return x of the pixel centres of a box, shape (1, columns); with a way (rows, columns)."""
        if self.way is not None:
            return self._back("x")[box.slices]
        at = self.x_mm[0] + (np.arange(box.left, box.right) + 0.5) / self.ppm
        return at.astype(np.float32)[None, :]

    def rows_mm(self, box: Box) -> F32:
        """Return y of the pixel centres of a box, shape (rows, 1)."""
        if self.way is not None:
            return self._back("y")[box.top : box.bottom]
        at = self.y_mm[1] - (np.arange(box.top, box.bottom) + 0.5) / self.ppm
        return at.astype(np.float32)[:, None]

    def shown_mm(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Return where points (n, 2) are shown, in the millimetres of the raster's spans."""
        points = np.asarray(points_mm, np.float64)
        return points if self.way is None else self.way.to(points[..., :2])

    def _back(self, axis: str) -> F32:
        """Return x (h, w) or y (h, 1) before the way of all pixel centres, worked on a lattice once."""
        if axis not in self._kept:
            assert self.way is not None
            plain = Raster(self.ppm, self.x_mm, self.y_mm)
            x, y = plain.columns_mm(plain.whole)[0], plain.rows_mm(plain.whole)[:, 0]
            step = max(1, int(_BACK_STEP_MM * self.ppm))
            at_x = np.unique(np.append(np.arange(0, len(x), step), len(x) - 1))
            at_y = np.unique(np.append(np.arange(0, len(y), step), len(y) - 1))
            coarse = self.way.back(np.stack(np.meshgrid(x[at_x], y[at_y]), axis=-1))
            rows = np.stack([np.interp(np.arange(len(x)), at_x, row) for row in coarse[..., 0]])
            self._kept["y"] = np.interp(np.arange(len(y)), at_y, coarse[:, 0, 1]).astype(np.float32)[:, None]
            self._kept["x"] = _between_rows(rows.astype(np.float32), at_y, len(y))
        return self._kept[axis]

    def kept(self, name: str, make: Callable[[], F32]) -> F32:
        """Return a field of the whole picture, made at the first time of asking; nobody may write to it."""
        if name not in self._kept:
            self._kept[name] = make()
        return self._kept[name]

    def _image(
        self, x_mm: tuple[float, float], y_mm: tuple[float, float]
    ) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return the spans that hold the image of a rectangle, from a lattice that is worked out once."""
        lattice = self.kept("to", self._lattice)
        low, high = ((at + _REACH_MM) / _REACH_STEP_MM for at in y_mm)
        last = len(lattice) - 1
        rows = slice(min(max(int(low), 0), last - 1), min(max(int(np.ceil(high)) + 1, 2), last + 1))
        left, right = (_column(lattice[rows, :, 0], at) for at in x_mm)
        shown_y = np.interp((low, high), np.arange(last + 1), lattice[:, 0, 1]).tolist()
        return (float(left.min()) - 0.5, float(right.max()) + 0.5), (shown_y[0] - 0.5, shown_y[1] + 0.5)

    def _lattice(self) -> F32:
        """Return where the points of a lattice of figures are shown, (rows from the feet up, columns, 2)."""
        assert self.way is not None
        at = np.arange(-_REACH_MM, _REACH_MM + 1.0, _REACH_STEP_MM)
        return self.way.to(np.stack(np.meshgrid(at, at), axis=-1)).astype(np.float32)

    def flipped(self, box: Box) -> Box:
        """Return the mirror image of a box about x = 0. ValueError if the raster is lopsided."""
        if abs(self.x_mm[0] + self.x_mm[1]) > 1e-6:
            raise ValueError(f"a raster over x {self.x_mm} has no mirror line at 0")
        return Box(box.top, box.bottom, self.width_px - box.right, self.width_px - box.left)


def _column(x: F32, at_mm: float) -> F32:
    """Return the image of a straight column of points at `at_mm` from a lattice's x (rows, columns)."""
    place = min(max((at_mm + _REACH_MM) / _REACH_STEP_MM, 0.0), x.shape[1] - 1.001)
    index = int(place)
    left: F32 = x[:, index] + (x[:, index + 1] - x[:, index]) * np.float32(place - index)
    return left


def _between_rows(rows: F32, at: NDArray[np.intp], count: int) -> F32:
    """Return `count` rows by straight lines between those given at the rows `at`."""
    index = np.clip(np.searchsorted(at, np.arange(count), side="right") - 1, 0, len(at) - 2)
    share = ((np.arange(count) - at[index]) / (at[index + 1] - at[index])).astype(np.float32)[:, None]
    between: F32 = rows[index] + (rows[index + 1] - rows[index]) * share
    return between


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
        """Return x of the columns, (1, w); with a way (h, w)."""
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
