"""The outlines of muscles from their tables of edges: what is drawn and what is told have one outline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.anatomy.body import Side
from app.anatomy.curves import Points, catmull_rom, column_ring, mirrored
from app.anatomy.figures import XY, AddedMuscle, added_figures, figures

# The iliotibial tract: its measured edges with their waves of 2 mm taken out, for it is drawn tight.
TRACT = ((119, -11), (132, -34), (147, -58), (156.5, -86), (160.5, -116), (160.5, -160), (160.5, -210),
         (161, -273), (161.8, -326), (119, -326), (112, -273), (119, -221), (126, -169), (136, -136),
         (141, -110), (140.5, -64), (128, -36), (117.5, -14))  # fmt: skip


def tract_ring() -> Points:
    """Return the outline of the right iliotibial tract down to the middle of the thigh."""
    return catmull_rom(TRACT, 5, closed=True)


SLIPS_FROM_MM, SLIPS_LEAN = 60.0, 0.16
"""Where the fleshy part of the serratus posterior inferior begins: so far from the midline at y 90, and by so
much nearer for every millimetre further up."""


def slips_ring() -> Points:
    """Return the fleshy part of the right serratus posterior inferior, (n, 2): what the plate shows of it."""
    ring = muscle_ring("serratus_posterior_inferior")
    beyond = ring[:, 0] + SLIPS_LEAN * (ring[:, 1] - 90.0) - SLIPS_FROM_MM
    after, beyond_after = np.roll(ring, -1, axis=0), np.roll(beyond, -1)
    corners = []
    for point, here, following, there in zip(ring, beyond, after, beyond_after, strict=True):
        if here >= 0.0:
            corners.append(point)
        if (here >= 0.0) != (there >= 0.0):
            corners.append(point + (following - point) * here / (here - there))
    return np.array(corners)


def muscle_ring(name: str, side: Side = Side.RIGHT) -> Points:
    """Return a muscle's outline through its edge table, its outermost points and those added."""
    muscle, added = figures().muscle[name], added_figures().muscle.get(name, AddedMuscle())
    rows = np.array(muscle.edges_y_xmed_xlat)
    lateral = _with_points(rows[:, [2, 0]], [muscle.lateral[:2], *added.lateral])
    medial = _with_points(rows[:, [1, 0]], [muscle.medial[:2], *added.medial])
    if side is Side.RIGHT:
        return column_ring(lateral, medial, muscle.top, muscle.bottom)
    lateral, medial = _replaced(lateral, added.left_lateral), _replaced(medial, added.left_medial)
    return mirrored(column_ring(lateral, medial, muscle.top, muscle.bottom))


def _with_points(column: Points, points: Sequence[XY]) -> Points:
    """Return edge points (n, 2) running downward with more in their places; those beyond an end stay out."""
    for x_mm, y_mm in points:
        if column[-1, 1] < y_mm < column[0, 1]:
            column = np.insert(column, int((column[:, 1] > y_mm).sum()), [x_mm, y_mm], axis=0)
    return column


def _replaced(column: Points, points: Sequence[XY]) -> Points:
    """Return edge points (n, 2) running downward with a stretch of them replaced by others."""
    if not points:
        return column
    above, below = column[:, 1] > points[0][1], column[:, 1] < points[-1][1]
    return np.vstack([column[above], points, column[below]])
