"""Where the massage works, where it must not press, and where striking is allowed, as rings in mm.

The rules come from the teaching of classical massage: no pressure on the spine, light hands over kidneys and
floating ribs, no striking over either. The distances are our estimates unless a source is named; the
structures they keep away from are the measured ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

import numpy as np

from app.anatomy.body import Body, Side
from app.anatomy.curves import Points, catmull_rom, mirrored, traced
from app.anatomy.figures import figures
from app.anatomy.landmarks import reference_body
from app.anatomy.long_bones import rib_line
from app.anatomy.structures import kidney_ring, skin_half_width, way_to
from app.relief.cones import add_tube
from app.relief.raster import Raster, Relief, Way

SPINE_HALF_WIDTH_MM = 15.0
"""No pressed contact comes nearer to the midline; from the eleventh thoracic vertebra to the coccyx."""
PERCUSSION_FROM_MIDLINE_MM = 20.0
PERCUSSION_TOP_Y_MM = -20.0
PERCUSSION_BELOW_CREST_MM = 20.0
"""Below the crests with a reserve: a palpated crest line tends to be taken for a level too high."""
PERCUSSION_BOTTOM_Y_MM = -235.0
RIB_MARGIN_MM = 6.0
RIBS_FROM_MIDLINE_MM = 27.0
"""Nearer to the midline the ribs lie under the muscles, and the strip over the spine takes over."""
FLANK_MARGIN_MM = 12.0
"""How far inside the skin's edge the worked area ends: there the back turns into the flank."""

# The striking zone's outer edge on the right: under the crest, inside the trochanter, over the buttock to
# the fold, outside the sit bone. Our reading of "upper and outer buttock and beside the sacrum".
STRIKING_EDGE = (
    (40.0, -20.0),
    (80.0, -20.0),
    (112.0, -24.0),
    (132.0, -45.0),
    (140.0, -80.0),
    (138.0, -115.0),
    (126.0, -145.0),
    (122.0, -180.0),
    (115.0, -210.0),
    (98.0, -231.0),
    (80.0, -228.0),
    (62.0, -205.0),
    (44.0, -183.0),
    (28.0, -165.0),
)
# The flank's inner edge on the right, from below the eleventh rib in to the outer edge of the muscle column,
# down it and out along the crest: there pressure is to be taken back.
FLANK_INNER = (
    (118.0, 50.0),
    (100.0, 52.0),
    (86.0, 50.0),
    (81.0, 30.0),
    (82.0, 10.0),
    (96.0, 4.0),
    (112.0, 3.0),
)
# The upper edge of the worked area on the right: over the lower ribs, from rib 11's neck to its tip.
LOWER_RIBS = ((0.0, 132.0), (40.0, 130.0), (75.0, 114.0), (100.0, 94.0), (118.0, 76.0))

_TRACING = Raster(2.0, (-130.0, 130.0), (30.0, 180.0))


SIDES = (Side.RIGHT, Side.LEFT)
ZONES: dict[str, Callable[[], tuple[Points, ...]]] = {
    "spine": lambda: (_spine(reference_body()),),
    "kidneys": lambda: tuple(kidney_ring(figures().organ.kidney[side]) for side in SIDES),
    "floating_ribs": lambda: tuple(_floating_ribs(side) for side in SIDES),
    "lighter": lambda: (_flank(), mirrored(_flank())),
    "percussion": lambda: (_percussion(), mirrored(_percussion())),
    "worked": lambda: (_worked(),),
    "stressed": lambda: (_stressed(),),
}


class _Zones(Mapping[str, list[Points]]):
    """The zones of a body, each worked out when it is first asked for."""

    def __init__(self, body: Body, way: Way) -> None:
        self._body, self._way = body, way

    def __getitem__(self, name: str) -> list[Points]:
        if self._way.is_identity:
            return list(_rings(name))
        if name == "spine":
            return [_spine(self._body)]
        rings = [self._way.to(ring) for ring in _rings(name)]
        return [_kept_off(ring, self._body) for ring in rings] if name == "percussion" else rings

    def __iter__(self) -> Iterator[str]:
        return iter(ZONES)

    def __len__(self) -> int:
        return len(ZONES)


def zones(body: Body) -> Mapping[str, list[Points]]:
    """Return zone -> rings (n, 2): "spine", "kidneys", "floating_ribs", "lighter", "percussion", "worked",
    "stressed".

    Paired zones have the right ring first. InputError for a body whose structures are not known.
    """
    return _Zones(body, way_to(body))


def _kept_off(ring: Points, body: Body) -> Points:
    """Return a striking zone at its full distance from midline and crests, which no body's size lessens."""
    side = np.sign(ring[:, 0].mean())
    top_y = body.landmark("crest_highest")[1] - PERCUSSION_BELOW_CREST_MM
    away = np.maximum(ring[:, 0] * side, PERCUSSION_FROM_MIDLINE_MM)
    return np.column_stack([side * away, np.minimum(ring[:, 1], top_y)])


@cache
def _rings(name: str) -> tuple[Points, ...]:
    return ZONES[name]()


def _closed(right: Points) -> Points:
    """Return the ring of a midline zone from its right edge, which begins and ends on the midline."""
    return np.vstack([right, mirrored(right)[1:-1]])


def _spine(body: Body) -> Points:
    """Return the strip over the spinous processes, its round ends beyond T11 and the tip of the coccyx.

    It is equally wide on every body.
    """
    border = figures().bone.vertebra["T11"].spinous_border_superior
    top_y = float(way_to(body).to([(0.0, border[1])])[0, 1])
    bottom_y = body.landmark("coccyx_tip")[1]
    turn = np.linspace(0.0, np.pi / 2.0, 7)
    round_x, round_y = SPINE_HALF_WIDTH_MM * np.sin(turn), SPINE_HALF_WIDTH_MM * np.cos(turn)
    upper = np.column_stack([round_x, top_y - SPINE_HALF_WIDTH_MM + round_y])
    lower = np.column_stack([round_x, bottom_y - round_y])[::-1]
    return _closed(np.vstack([upper, lower]))


def _floating_ribs(side: Side) -> Points:
    """Return the field of ribs 11 and 12 of one side: with a margin all round and what lies between."""
    upper, lower = (_beside_spine(rib_line(number, side)) for number in (11, 12))
    relief = Relief.blank(_TRACING, _TRACING.x_mm, _TRACING.y_mm, margin_mm=0.0)
    for line in (upper, lower):
        add_tube(relief, line[:, :3], line[:, 3] + 2.0 * RIB_MARGIN_MM)
    apart = np.linalg.norm((upper - lower)[:, :2], axis=1)
    add_tube(relief, (upper + lower)[:, :3] / 2.0, 0.8 * apart)
    return traced(relief)


def _beside_spine(line: Points) -> Points:
    """Return a rib's line from where it leaves the spine to its tip, in 30 rows."""
    part = line[np.abs(line[:, 0]) > RIBS_FROM_MIDLINE_MM]
    rows = np.linspace(0.0, len(part) - 1.0, 30)
    return np.column_stack([np.interp(rows, np.arange(len(part)), column) for column in part.T])


def _flank() -> Points:
    """Return the right flank between the lowest ribs and the crest, outside the muscle column."""
    edge = [(x_mm - FLANK_MARGIN_MM, y_mm) for y_mm, x_mm in skin_half_width() if -8.0 < y_mm < 50.0]
    return catmull_rom([*FLANK_INNER, *edge[::-1]], 5, closed=True)


def _percussion() -> Points:
    corners = [
        (PERCUSSION_FROM_MIDLINE_MM + 2.0, -28.0),
        *STRIKING_EDGE,
        (PERCUSSION_FROM_MIDLINE_MM + 2.0, -150.0),
    ]
    ring = catmull_rom(corners, 5, closed=True)
    ring[:, 0] = np.maximum(ring[:, 0], PERCUSSION_FROM_MIDLINE_MM)
    ring[:, 1] = np.clip(ring[:, 1], PERCUSSION_BOTTOM_Y_MM, PERCUSSION_TOP_Y_MM)
    return ring


def _worked() -> Points:
    """Return the area from the lower ribs to the gluteal folds, between the flanks."""
    surface = figures().surface
    flank = [
        (x_mm - FLANK_MARGIN_MM, y_mm)
        for y_mm, x_mm in skin_half_width()
        if surface.gluteal_fold_y + 45.0 < y_mm < LOWER_RIBS[-1][1] - 10.0
    ]
    fold = [(x, y) for x, y, _ in surface.gluteal_fold[::-3]]
    cleft = surface.gluteal_cleft_bottom
    corners = [*LOWER_RIBS, *flank, (148.0, -216.0), (118.0, -236.0), *fold, (cleft[0], cleft[1])]
    right = catmull_rom(corners, 4)
    return _closed(right)


def _stressed() -> Points:
    """Return the lumbar and sacral part: as wide as the erector spinae above, as the sacrum below."""
    column = np.array(figures().muscle["iliocostalis_lumborum"].edges_y_xmed_xlat)[::-1]
    sacrum = np.array(figures().bone.sacrum.half_width_by_y)[::-1]
    top_y = reference_body().landmark("T12_spinous_tip")[1]
    bottom_y = figures().bone.sacrum.coccyx_base[1]
    y_mm = np.linspace(top_y - 8.0, bottom_y, 19)
    muscle_x = np.interp(y_mm, column[:, 0], column[:, 2])
    bone_x = np.interp(y_mm, sacrum[:, 0], sacrum[:, 1], right=0.0)
    edge = np.column_stack([np.maximum(muscle_x, bone_x), y_mm])
    right = catmull_rom(np.vstack([[0.0, top_y], [30.0, top_y], edge, [0.0, bottom_y - 2.0]]), 4)
    return _closed(right)
