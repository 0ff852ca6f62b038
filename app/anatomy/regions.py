"""What lies on the body beside the measured structures: regions of the skin, and sheets that are only drawn.

Regions have no edge of their own on a body: their borders are our reading of the usual lines (lowest rib,
iliac crest, outer edge of the muscle column, gluteal fold). Sheets and the muscles of hip and thigh follow
what the plate draws for them, from general anatomy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from app.anatomy.curves import Points, catmull_rom, mirrored
from app.anatomy.figures import figures
from app.anatomy.muscle_rings import muscle_ring, tract_ring
from app.anatomy.structures import skin_half_width

SPINE_HALF_MM = 20.0
"""Half the breadth of the region over the spine: a finger to each side of the furrow."""
COLUMN_EDGE_MM = 92.0
"""Where the loin turns into the flank, on the right."""
TOP_Y_MM, FOLD_Y_MM = 232.0, -238.0
# From the neck of rib 12 along it to its tip, and on by the tip of rib 11 to the flank: right side.
LOWEST_RIB = ((20.0, 118.0), (45.0, 96.0), (70.0, 72.0), (92.0, 56.0))
# The upper border of the buttock beside the sacrum: from the crest's rear end inward, and down to the cleft.
SACRUM_EDGE = ((20.0, -42.0), (44.0, -50.0), (40.0, -72.0), (28.0, -110.0), (10.0, -150.0), (0.0, -172.0))
# The fascia as far as the buttock and the latissimus leave it bare, right half, from T12 down.
FASCIA_LOW = ((78.0, -9.0), (71.0, -22.0), (67.0, -40.0), (56.0, -57.0), (47.0, -75.0), (37.0, -108.0),
              (22.0, -132.0), (0.0, -140.0))  # fmt: skip
OBLIQUE_OUTER = ((119.0, -2.0), (128.0, 20.0), (127.0, 60.0), (131.0, 110.0), (136.0, 150.0), (140.0, 200.0))
OBLIQUE_RIBS = ((122.0, 200.0), (112.0, 150.0), (98.0, 96.0), (88.0, 70.0))
ROTATORS = ((44.0, -133.0), (90.0, -138.0), (128.0, -146.0), (130.0, -166.0), (96.0, -172.0), (60.0, -174.0))
THIGH = ((14.0, -196.0), (60.0, -180.0), (112.0, -196.0), (124.0, -240.0), (124.0, -300.0), (12.0, -300.0))


def _edge_x_mm(y_mm: float) -> float:
    """Return the skin's half width at a height."""
    down = np.array(skin_half_width())[::-1]
    return float(np.interp(y_mm, down[:, 0], down[:, 1]))


def _flank_edge(top_y: float, bottom_y: float) -> list[tuple[float, float]]:
    """Return the skin's right edge from one height down to another."""
    return [(_edge_x_mm(y), y) for y in np.linspace(top_y, bottom_y, 12).tolist()]


def _crest() -> list[tuple[float, float]]:
    """Return the crest from behind its front end backward to the PSIS, right side."""
    line = [(x, y) for x, y, *_ in figures().bone.hip_bone.iliac_crest]
    farthest = max(range(len(line)), key=lambda at: line[at][0])
    return line[farthest::-1]


def _vertebral() -> Points:
    return _symmetric([(SPINE_HALF_MM, TOP_Y_MM), (SPINE_HALF_MM, -42.0)])


def _sacral() -> Points:
    return _symmetric(list(SACRUM_EDGE[:-1]))


def _symmetric(right: list[tuple[float, float]]) -> Points:
    edge = np.array(right)
    return np.vstack([edge, edge[::-1] * [-1.0, 1.0]])


def _infrascapular() -> Points:
    upper = [(SPINE_HALF_MM, TOP_Y_MM), *_flank_edge(TOP_Y_MM, 56.0)]
    return np.array([*upper, *LOWEST_RIB[::-1]])


def _lumbar() -> Points:
    crest = [(x, y) for x, y in _crest() if x < COLUMN_EDGE_MM]
    return np.array([*LOWEST_RIB, (COLUMN_EDGE_MM, 0.0), *crest, (SPINE_HALF_MM, -42.0)])


def _flank() -> Points:
    crest = [(x, y) for x, y in _crest() if x >= COLUMN_EDGE_MM]
    return np.array([LOWEST_RIB[-1], *_flank_edge(56.0, crest[0][1]), *crest, (COLUMN_EDGE_MM, 0.0)])


def _gluteal() -> Points:
    crest = _crest()
    outer = _flank_edge(crest[0][1], FOLD_Y_MM)
    return np.array([*crest[::-1], *outer, (0.0, FOLD_Y_MM), *SACRUM_EDGE[:0:-1]])


def _fascia() -> Points:
    """Return the right half of the fascia: where the latissimus is tendon, and what lies below."""
    diamond = catmull_rom(np.array(figures().constructed.thoracolumbar_fascia.outline), 5)
    upper = diamond[diamond[:, 1] > FASCIA_LOW[0][1]]
    if upper[0, 1] < upper[-1, 1]:
        upper = upper[::-1]
    return np.vstack([[0.0, upper[0, 1]], upper, np.array(FASCIA_LOW)])


def _oblique() -> Points:
    border = [(x, y) for x, y, *_ in figures().constructed.external_oblique.posterior_free_border]
    return np.array([*border, *OBLIQUE_OUTER, *OBLIQUE_RIBS])


REGIONS: Mapping[str, Callable[[], Points]] = {
    "region_vertebral": _vertebral,
    "region_infrascapular": _infrascapular,
    "region_lumbar": _lumbar,
    "region_sacral": _sacral,
    "region_gluteal": _gluteal,
    "region_flank": _flank,
}
SHEETS: Mapping[str, Callable[[], Points]] = {
    "thoracolumbar_fascia": _fascia,
    "external_oblique": _oblique,
    "iliotibial_tract": tract_ring,
    "iliocostalis_thoracis": lambda: muscle_ring("iliocostalis_thoracis"),
    "hip_rotators": lambda: np.array(ROTATORS),
    "thigh_muscles": lambda: np.array(THIGH),
}
"""What the plate draws beside the structures of the fixed list."""
MIDLINE_REGIONS = ("region_vertebral", "region_sacral")


@cache
def extra_rings(name: str) -> Mapping[str, Points]:
    """Return "left" and "right", or "midline" -> ring (n, 2) of a region or sheet on the reference body."""
    ring = (REGIONS.get(name) or SHEETS[name])()
    if name in MIDLINE_REGIONS:
        return {"midline": ring}
    return {"right": ring, "left": mirrored(ring)}
