"""What lies under a point of the body, and where each thing can be seen, layer by layer.

A map of numbers, a cell a millimetre wide, says for every place which structure is the uppermost that the
plate draws there; asking it costs one look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.curves import Points, mirrored
from app.anatomy.kept import KeptByBody
from app.anatomy.muscle_rings import slips_ring
from app.anatomy.plate import plate_extent
from app.anatomy.regions import REGIONS, SHEETS, extra_rings
from app.anatomy.structures import MIDLINE, RIBS, VERTEBRAE, outlines, way_to

SKIN, SUPERFICIAL, DEEP, BONES = LAYERS = ("skin", "superficial", "deep", "bones")
"""The plate's layers, the outermost first."""
SIDES = (MIDLINE, "left", "right")
LEFT_ONLY = (
    "iliocostalis_lumborum",
    "iliocostalis_thoracis",
    "longissimus_thoracis",
    "spinalis_thoracis",
    "serratus_posterior_inferior",
)
"""The plate takes these off on the client's right, to show what lies under them."""

_SPINE = ("sacrum_coccyx", *VERTEBRAE)
_RIBS = tuple(f"rib{number}" for number in RIBS)
_BONES = ("hip_bone", *_SPINE, "femur", *_RIBS)
UPPERMOST_FIRST: Mapping[str, tuple[str, ...]] = {
    SKIN: tuple(REGIONS),
    SUPERFICIAL: (
        "trapezius_ascending",
        "gluteus_maximus",
        "thoracolumbar_fascia",
        "latissimus_dorsi",
        "external_oblique",
        "iliotibial_tract",
        "gluteus_medius",
        "thigh_muscles",
        "hip_bone",
        "sacrum_coccyx",
    ),
    DEEP: (
        "serratus_posterior_inferior",
        "iliocostalis_lumborum",
        "longissimus_thoracis",
        "iliocostalis_thoracis",
        "spinalis_thoracis",
        "gluteus_medius",
        "piriformis",
        "multifidus",
        "hip_rotators",
        "quadratus_lumborum",
        *_BONES,
        "kidney",
    ),
    BONES: (*_BONES, "kidney"),
}
"""What the plate shows on each layer, the uppermost first."""
SHOWN_PART: Mapping[str, Callable[[], Points]] = {"serratus_posterior_inferior": slips_ring}
"""What the plate draws in part only: its tendon would hide the erector spinae."""
HIDDEN_MARKS = ("T8_spinous_tip",)
"""Beyond the picture's upper edge."""
LEAST_CELLS = 30
"""What shows less than this, mm², is not named."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be pointed at: its key in the dictionary, its side, and where its name points to."""

    key: str
    side: str
    """"left", "right" or "midline"."""
    at_mm: tuple[float, float]
    is_landmark: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a millimetre over a body's plate, numbered (row, column) from the upper left."""

    left_mm: float
    top_mm: float
    shape: tuple[int, int]

    @classmethod
    def of(cls, body: Body) -> Grid:
        """Return the grid of a body; it is as wide on the left as on the right."""
        (left_mm, right_mm), (bottom_mm, top_mm) = plate_extent(body)
        return cls(left_mm, top_mm, (int(top_mm - bottom_mm), int(right_mm - left_mm)))

    def cell(self, x_mm: float, y_mm: float) -> tuple[int, int] | None:
        """Return the cell of a point; None beyond the plate."""
        row, column = int(self.top_mm - y_mm), int(x_mm - self.left_mm)
        beyond = y_mm > self.top_mm or x_mm < self.left_mm
        return None if beyond or row >= self.shape[0] or column >= self.shape[1] else (row, column)

    def middle_mm(self, row: int, column: int) -> tuple[float, float]:
        """Return the middle of a cell."""
        return self.left_mm + column + 0.5, self.top_mm - row - 0.5

    def covered(self, ring: Points) -> NDArray[np.bool_]:
        """Return which cells have their middles inside a ring, by the even-odd rule."""
        x, y = ring[:, 0] - self.left_mm - 0.5, self.top_mm - ring[:, 1] - 0.5
        x_next, y_next = np.roll(x, -1), np.roll(y, -1)
        rows = np.arange(max(0, int(np.ceil(y.min()))), min(self.shape[0] - 1, int(np.floor(y.max()))) + 1)
        mask = np.zeros(self.shape, np.bool_)
        if not len(rows):
            return mask
        row, edge = np.nonzero((y > rows[:, None]) != (y_next > rows[:, None]))
        share = (rows[row] - y[edge]) / (y_next[edge] - y[edge])
        crossing = np.ceil(x[edge] + share * (x_next[edge] - x[edge])).astype(np.int64)
        flips = np.zeros((len(rows), self.shape[1] + 1), np.int32)
        np.add.at(flips, (row, np.clip(crossing, 0, self.shape[1])), 1)
        mask[rows] = np.cumsum(flips, axis=1)[:, :-1] & 1
        return mask


class Atlas:
    """What can be pointed at on one body, worked out layer by layer when it is first asked for."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self.grid = Grid.of(body)
        self._maps: dict[str, tuple[NDArray[np.uint8], tuple[tuple[str, str], ...]]] = {}
        self._seen: dict[str, tuple[Named, ...]] = {}
        self._marks = tuple(_marks(body))
        self._marks_mm = np.array([mark.at_mm for mark in self._marks])

    def at(self, layer: str, x_mm: float, y_mm: float, reach_mm: float = 6.0) -> tuple[str, str] | None:
        """Return key and side of what is seen on a layer at a point; None where there is nothing with a name.

        On the skin and on bones a landmark within `reach_mm` goes before what it lies on.
        """
        if layer in (SKIN, BONES):
            mark = self._mark_at(layer, x_mm, y_mm, reach_mm)
            if mark is not None:
                return mark.key, mark.side
        ids, parts = self._map(layer)
        cell = self.grid.cell(x_mm, y_mm)
        found = int(ids[cell]) if cell is not None else 0
        return parts[found - 1] if found else None

    def _mark_at(self, layer: str, x_mm: float, y_mm: float, reach_mm: float) -> Named | None:
        away = self._marks_mm - (x_mm, y_mm)
        gaps = np.einsum("ij,ij->i", away, away)
        nearest = int(gaps.argmin())
        if gaps[nearest] > reach_mm * reach_mm:
            return None
        mark = self._marks[nearest]
        return mark if is_shown(mark.key, layer) else None

    def seen(self, layer: str) -> tuple[Named, ...]:
        """Return everything that can be pointed at on a layer, from the head down, left before right."""
        if layer not in self._seen:
            found = list(self._visible(layer))
            found += [mark for mark in self._marks if is_shown(mark.key, layer)]
            found.sort(key=lambda named: (-round(named.at_mm[1] / 12.0), named.at_mm[0]))
            self._seen[layer] = tuple(found)
        return self._seen[layer]

    def rings(self, key: str, side: str) -> Mapping[str, Points]:
        """Return side -> outline of a structure or region on this body; of both sides if `side` is ""."""
        found = _rings(self._body, key)
        return {each: ring for each, ring in found.items() if side in ("", each)}

    def shown(self, key: str) -> Mapping[str, Points]:
        """Return side -> ring of what the plate shows of a structure at most: its outline or a part of it."""
        if key not in SHOWN_PART:
            return _rings(self._body, key)
        ring = SHOWN_PART[key]()
        way = way_to(self._body)
        return {side: way.to(each) for side, each in (("right", ring), ("left", mirrored(ring)))}

    def mask(self, layer: str, key: str, side: str = "") -> NDArray[np.bool_]:
        """Return where something is seen on a layer, (rows, columns) of a millimetre from the upper left."""
        ids, parts = self._map(layer)
        wanted = [at + 1 for at, part in enumerate(parts) if part[0] == key and side in ("", part[1])]
        return np.isin(ids, wanted)

    def _map(self, layer: str) -> tuple[NDArray[np.uint8], tuple[tuple[str, str], ...]]:
        if layer not in self._maps:
            self._maps[layer] = self._drawn(layer)
        return self._maps[layer]

    def _drawn(self, layer: str) -> tuple[NDArray[np.uint8], tuple[tuple[str, str], ...]]:
        ids, parts = np.zeros(self.grid.shape, np.uint8), []
        skin = self.grid.covered(_rings(self._body, "skin")[MIDLINE]) if layer == SKIN else None
        for key in reversed(UPPERMOST_FIRST[layer]):
            for side, ring in self.shown(key).items():
                if layer == DEEP and key in LEFT_ONLY and side != "left":
                    continue
                parts.append((key, side))
                ids[self.grid.covered(ring)] = len(parts)
        if skin is not None:
            ids[~skin] = 0
        return ids, tuple(parts)

    def _visible(self, layer: str) -> Iterator[Named]:
        ids, parts = self._map(layer)
        for number, (key, side) in enumerate(parts, 1):
            rows, columns = np.nonzero(ids == number)
            if len(rows) >= LEAST_CELLS:
                row, column = _middle(ids == number, rows, columns)
                yield Named(key, side, self.grid.middle_mm(row, column))


def _middle(mask: NDArray[np.bool_], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> tuple[int, int]:
    """Return the place deepest inside what is seen, to some millimetres: where a name may point to."""
    top, left = int(rows.min()), int(columns.min())
    coarse = np.pad(mask[top : rows.max() + 1 : 3, left : columns.max() + 1 : 3], 1)
    if not coarse.any():
        middle = len(rows) // 2
        return int(rows[middle]), int(columns[middle])
    while coarse.any():
        last = coarse
        inner = coarse.copy()
        inner[1:-1, 1:-1] &= coarse[:-2, 1:-1] & coarse[2:, 1:-1] & coarse[1:-1, :-2] & coarse[1:-1, 2:]
        inner[[0, -1]] = False
        inner[:, [0, -1]] = False
        coarse = inner if not (inner == coarse).all() else np.zeros_like(coarse)
    at = np.argwhere(last)
    best = at[np.hypot(*(at - at.mean(axis=0)).T).argmin()]
    return top + 3 * (int(best[0]) - 1), left + 3 * (int(best[1]) - 1)


def is_shown(mark: str, layer: str) -> bool:
    """Return whether a landmark is pointed at on a layer.

    On the skin all that fingers look for; on bones those that are no vertebra by themselves; on muscles
    none.
    """
    if mark in HIDDEN_MARKS or layer not in (SKIN, BONES):
        return False
    if mark.startswith("kidney"):
        return layer == BONES
    if mark in ("waist", "gluteal_fold") or mark.endswith("_spinous_tip"):
        return layer == SKIN
    return True


def _marks(body: Body) -> Iterator[Named]:
    for name, (x_mm, y_mm, _) in body.landmarks_mm.items():
        stem, _, side = name.rpartition("_")
        if side in ("left", "right"):
            yield Named(stem, side, (x_mm, y_mm), True)
        else:
            yield Named(name, MIDLINE, (x_mm, y_mm), True)


def _rings(body: Body, key: str) -> Mapping[str, Points]:
    if key not in REGIONS and key not in SHEETS:
        return outlines(body).get(key, {})
    way, found = way_to(body), extra_rings(key)
    return found if way.is_identity else {side: way.to(ring) for side, ring in found.items()}


_kept = KeptByBody(Atlas, 4)


def atlas(body: Body) -> Atlas:
    """Return the atlas of a body, made once; InputError for a body whose structures are not known."""
    way_to(body)
    return _kept(body)
