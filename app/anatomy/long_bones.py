"""Ribs and thigh bones as surfaces: tubes along a centreline and chains of round cones."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from app.anatomy.body import Side
from app.anatomy.curves import Points, catmull_rom
from app.anatomy.figures import XYZ, added_figures, figures
from app.relief.cones import add_cone, add_tube
from app.relief.raster import Raster, Relief

RIB_SHIFT_X_MM = 0.7
"""How far the measured ribs lie to the right of a mirror image."""
RIB_HEAD_WIDTH_MM = 9.0
"""Our estimate: the head is narrower than the neck and tubercle measured with it."""
DEEP_Z_MM = -30.0


def rib_line(number: int, side: Side) -> Points:
    """Return the centreline of a rib with its width, (n, 4): x, y, z, width; from head to tip. KeyError."""
    rib = figures().bone.rib[str(number)]
    widths = np.array(rib.width)
    widths[:2] = np.minimum(widths[:2], RIB_HEAD_WIDTH_MM)
    line = catmull_rom(np.column_stack([rib.centreline, widths]), 7)
    shift = added_figures().rib.get(str(number))
    shift_x_mm = RIB_SHIFT_X_MM
    if shift is not None:
        shift_x_mm = shift.shift_x_right if side is Side.RIGHT else shift.shift_x_left
    line[:, 0] = side.sign * line[:, 0] + shift_x_mm
    return _drawn_back(line)


def _drawn_back(line: Points) -> Points:
    """Return the line shortened at its tip, so that the round end of the tube stands on the tip."""
    left = np.linalg.norm(line[:, :2] - line[-1, :2], axis=1)
    drawn: Points = line[left > 0.4 * line[-1, 3]]
    return drawn


def rib(raster: Raster, number: int, side: Side) -> Relief:
    """Return a rib as a surface; its fall behind the flank is halved, or it would be a black wall."""
    line = rib_line(number, side)
    low, high = line[:, :2].min(axis=0) - 10.0, line[:, :2].max(axis=0) + 10.0
    relief = Relief.blank(raster, (low[0], high[0]), (low[1], high[1]), margin_mm=0.0)
    z_mm = np.where(line[:, 2] < DEEP_Z_MM, DEEP_Z_MM + 0.5 * (line[:, 2] - DEEP_Z_MM), line[:, 2])
    add_tube(relief, np.column_stack([line[:, :2], z_mm]), line[:, 3], flat=0.5)
    return relief


def femur(raster: Raster) -> Relief:
    """Return the upper end of the right thigh bone, down to the lowest measured width at y -320."""
    measured, added = figures().bone.femur, added_figures().femur
    relief = Relief.blank(raster, (60.0, 153.0), (measured.shaft_320[2], -115.0))
    head_x, head_y, head_z = measured.head_centre
    head = (head_x, head_y, head_z)
    add_cone(relief, head, head, measured.head_radius, blend_mm=0.0, outline_blend_mm=0.0)
    shaft = [
        ((medial + lateral) / 2.0, y, (lateral - medial) / 2.0)
        for medial, lateral, y in (measured.shaft_240, measured.shaft_280, measured.shaft_320)
    ]
    axis_z = measured.greater_trochanter_lateral[2] - 4.0
    _cones(relief, [(head_x, head_y, added.neck[0][2]), *added.neck], axis_z + 2.0)
    _cones(relief, added.trochanter, axis_z + 5.0)
    _cones(relief, added.calcar, axis_z)
    _cones(relief, [added.calcar[-1], *shaft], axis_z)
    _cones(relief, added.lesser_trochanter, axis_z + 6.0)
    return relief


def _cones(relief: Relief, rows: Sequence[XYZ], z_mm: float) -> None:
    for (ax, ay, a_radius), (bx, by, b_radius) in pairwise(rows):
        add_cone(
            relief,
            (ax, ay, z_mm),
            (bx, by, z_mm),
            a_radius,
            b_radius,
            blend_mm=9.0,
            outline_blend_mm=2.0,
            flat=0.8,
        )
