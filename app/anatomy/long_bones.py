"""Ribs and thigh bones as surfaces: tubes along a centreline and chains of round cones."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from app.anatomy.body import Side
from app.anatomy.curves import Points, catmull_rom
from app.anatomy.figures import XY, XYZ, AddedRib, added_figures, figures
from app.relief.blur import gaussian_blur
from app.relief.cones import SKIRT_MM, SKIRT_SLOPE, add_cone, add_tube, smooth_max
from app.relief.raster import NOTHING_MM, Raster, Relief

DEEP_Z_MM = -30.0
SHAFT_SLANT_MM = 1.6
"""By how much each edge of the slanting shaft was measured too far out, over a slice of it; our estimate."""
TIP_POINTS = 15
"""How many points of the line before its tip tell where the tip points."""
CUT_REACH_MM = 11.0
TIP_REACH = 0.35
"""Share of its last width by which the bone reaches beyond the end of the centreline; read by eye."""


def rib_line(number: int, side: Side) -> Points:
    """Return the centreline of a rib with its width, (n, 4): x, y, z, width; from head to tip. KeyError."""
    measured, added = figures().bone.rib[str(number)], added_figures().rib.get(str(number), AddedRib())
    rows = np.column_stack([measured.centreline, measured.width])
    rows[:2, 3] = np.minimum(rows[:2, 3], added.head_width)
    if added.tubercle_width is not None:
        rows[2, 3] = added.tubercle_width
    if added.tip_width is not None:
        rows[-2:, 3] = added.tip_width
    if added.neck is not None:
        x, y, width = added.neck
        rows = np.insert(rows, 3, [x, y, rows[2:4, 2].mean(), width], axis=0)
    line = _raised(catmull_rom(rows, 7), added.rise)
    shift_x_mm = added.shift_x_right if side is Side.RIGHT else added.shift_x_left
    line[:, 0] = side.sign * line[:, 0] + shift_x_mm
    return line


def _raised(line: Points, rise: Sequence[XY]) -> Points:
    """Return a line moved upward across its run: a tilted bone's outline is not even about its middle."""
    x_mm, up_mm = np.array(rise).T
    along = np.gradient(line[:, :2], axis=0)
    across = np.column_stack([-along[:, 1], along[:, 0]]) / np.linalg.norm(along, axis=1)[:, None]
    shift_mm = np.interp(line[:, 0], x_mm, up_mm, left=0.0, right=0.0)
    raised = line.copy()
    raised[:, :2] += across * shift_mm[:, None]
    return raised


def rib(raster: Raster, number: int, side: Side) -> Relief:
    """Return a rib as a surface; its fall behind the flank is halved, or it would be a black wall."""
    line = rib_line(number, side)
    low, high = line[:, :2].min(axis=0) - 10.0, line[:, :2].max(axis=0) + 10.0
    relief = Relief.blank(raster, (low[0], high[0]), (low[1], high[1]), margin_mm=0.0)
    z_mm = np.where(line[:, 2] < DEEP_Z_MM, DEEP_Z_MM + 0.5 * (line[:, 2] - DEEP_Z_MM), line[:, 2])
    add_tube(relief, np.column_stack([line[:, :2], z_mm]), line[:, 3], flat=0.5)
    _cut(relief, line)
    return relief


def _cut(relief: Relief, line: Points) -> None:
    """End a tube a little beyond its tip, where bone meets cartilage, with rounded corners."""
    if relief.box.empty:
        return
    tip, before = line[-1, :2], line[-TIP_POINTS, :2]
    along = (tip - before) / np.linalg.norm(tip - before)
    end = tip + TIP_REACH * line[-1, 3] * along
    x, y = relief.x - np.float32(end[0]), relief.y - np.float32(end[1])
    beyond = (x * along[0] + y * along[1]).astype(np.float32)
    near = np.hypot(x, y) < CUT_REACH_MM
    cut = smooth_max(relief.outside_mm, beyond, 2.0)
    fall = np.where(beyond > SKIRT_MM, np.float32(NOTHING_MM), relief.height_mm - SKIRT_SLOPE * beyond)
    relief.height_mm = np.where(near & (beyond > 0.0), fall, relief.height_mm)
    relief.outside_mm = np.where(near, cut, relief.outside_mm)


def femur(raster: Raster) -> Relief:
    """Return the upper end of the right thigh bone, down to the lowest measured width at y -320."""
    measured, added = figures().bone.femur, added_figures().femur
    relief = Relief.blank(raster, (60.0, 153.0), (measured.shaft_320[2], -115.0))
    head_x, head_y, head_z = measured.head_centre
    head = (head_x, head_y, head_z)
    add_cone(relief, head, head, measured.head_radius, blend_mm=0.0, outline_blend_mm=0.0)
    shaft = [
        ((medial + lateral) / 2.0, y, (lateral - medial) / 2.0 - SHAFT_SLANT_MM)
        for medial, lateral, y in (measured.shaft_240, measured.shaft_280, measured.shaft_320)
    ]
    axis_z = measured.greater_trochanter_lateral[2] - 4.0
    _cones(relief, [(head_x, head_y, added.neck[0][2]), *added.neck], axis_z + 2.0)
    _cones(relief, added.neck_upper, axis_z + 2.0)
    _cones(relief, added.trochanter, axis_z + 5.0)
    _cones(relief, added.calcar, axis_z)
    _cones(relief, [added.calcar[-1], *shaft], axis_z)
    _cones(relief, added.lesser_trochanter, axis_z + 6.0)
    _smooth(relief, 2.0)
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


def _smooth(relief: Relief, sigma_mm: float) -> None:
    """Blur the height of a surface by itself alone, so that joints of its parts do not show as waists."""
    solid = (relief.height_mm > NOTHING_MM).astype(np.float32)
    share = gaussian_blur(solid, sigma_mm * relief.raster.ppm)
    blurred = gaussian_blur(relief.height_mm * solid, sigma_mm * relief.raster.ppm)
    inner = np.clip(-relief.outside_mm / 4.0, 0.0, 1.0) * solid
    smooth = blurred / np.maximum(share, np.float32(1e-3))
    relief.height_mm = (relief.height_mm + (smooth - relief.height_mm) * inner).astype(np.float32)
