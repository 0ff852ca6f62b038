"""Smooth noise, and with it muscle fibres and the ragged line where muscle turns into tendon."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32

Field = NDArray[np.floating[Any]]

_SIDE = 128
_TABLE = np.random.default_rng(7).random((_SIDE, _SIDE)).astype(np.float32)


def _split(values: Field) -> tuple[NDArray[np.int32], F32]:
    whole = np.floor(values)
    part: F32 = (values - whole).astype(np.float32, copy=False)
    return whole.astype(np.int32) & (_SIDE - 1), part * part * (3.0 - 2.0 * part)


def value_noise(a: Field, b: Field) -> F32:
    """Return smooth noise in 0-1 at (a, b), one grain per unit; a and b broadcast. Repeats after 128."""
    row, down = _split(np.asarray(a, np.float32))
    column, right = _split(np.asarray(b, np.float32))
    flat, row_next, column_next = _TABLE.ravel(), (row + 1) & (_SIDE - 1), (column + 1) & (_SIDE - 1)
    row, row_next = row * _SIDE, row_next * _SIDE
    upper = flat.take(row + column)
    upper = upper + (flat.take(row + column_next) - upper) * right
    lower = flat.take(row_next + column)
    lower = lower + (flat.take(row_next + column_next) - lower) * right
    return upper + (lower - upper) * down


def line_noise(a: Field, seed: float) -> F32:
    """Return smooth noise in 0-1 along one coordinate; another seed, another line."""
    row, part = _split(np.asarray(a, np.float32))
    line = _TABLE[:, int(seed * 7.0) % _SIDE]
    here = line.take(row)
    return here + (line.take((row + 1) & (_SIDE - 1)) - here) * part


class Fibres(NamedTuple):
    """What fibres do to a surface: displacement in mm and brightness 0-1."""

    raised_mm: F32
    tone: F32


def fibres(
    across_mm: F32, along_mm: F32, seed: float, raised_mm: float, width_mm: float, length_mm: float
) -> Fibres:
    """Return fibre bundles on a surface with coordinates across and along its fibres.

    Three sizes: bundles of `width_mm`, threads of 0.8 mm and slow bands three bundles wide; all of them
    wander a little, as no fibre is ruled.
    """
    wander = value_noise(along_mm / 38.0 + seed, across_mm / 18.0) - 0.5
    wandering: F32 = across_mm + np.float32(2.5) * wander
    bundles = value_noise(wandering / width_mm + seed * 7.0, along_mm / length_mm + seed)
    threads = value_noise(wandering / 0.8 + seed * 3.0, along_mm / (0.45 * length_mm) + 5.0)
    bands = value_noise(wandering / (3.1 * width_mm) + seed, along_mm / 90.0)
    return Fibres(
        np.float32(raised_mm) * (0.9 * bundles + 0.34 * threads + 0.9 * bands),
        0.5 * bundles + 0.3 * threads + 0.2 * bands,
    )


def ragged(across_mm: F32, seed: float, reach_mm: float) -> F32:
    """Return by how far, in mm, each fibre reaches over a border: two sizes of finger, about +-`reach_mm`."""
    fine = line_noise(across_mm / 1.7 + seed, seed) - 0.5
    coarse = line_noise(across_mm / 5.0 + seed, seed + 3.0) - 0.5
    return np.float32(reach_mm) * (fine + 0.6 * coarse)
