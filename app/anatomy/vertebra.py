"""One vertebra as a surface: body, pillars, transverse processes, laminae and spinous process in round cones.

The same surface gives the outline (from its signed distance) and the drawing (from its height).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.anatomy.curves import Points
from app.anatomy.figures import XYZ, AddedVertebra, VertebraFigures, added_figures, figures
from app.relief.cones import add_cone, smooth_max
from app.relief.raster import Raster, Relief

LOW_SPINOUS = 0.62
"""Share of the spinous processes' true height drawn on bare bones: their walls would be black otherwise."""

BODY_DEPTH = 0.56
"""Share of the depth from lamina to body that is drawn: the gap between two arches would be a black hole."""
OUTLINE_FILLET_MM = 2.0
SQUARE_ENDED = ("L1", "L2", "L3", "L4")
CORNER_SHARE = 0.36
"""Radius of the two corners of a process's end, of the end's own."""
LAMINA_RISE_MM = (-0.5, -0.3, 0.4, 1.8)
"""How far a lamina's bar has risen toward the viewer from the pillar to the root of the spinous process."""

Place = Callable[[float, float, float], XYZ]


def vertebra(raster: Raster, level: str, spinous_share: float = LOW_SPINOUS) -> Relief:
    """Return the vertebra `level` ("T8" to "L5") as a surface on a raster. KeyError if there is none.

    `spinous_share` of the spinous process's true height is drawn.

    Its parts are made one by one and joined with hollow fillets, as bone grows.
    """
    measured, added = figures().bone.vertebra[level], added_figures().vertebra[level]
    tip_x, top_y = measured.transverse_tip[0], max(measured.superior_articular[1], measured.transverse_tip[1])
    x_mm, y_mm = (-tip_x - 5.0, tip_x + 5.0), (_bottom_y(measured, added) - 4.0, top_y + 9.0)
    whole = Relief.blank(raster, x_mm, y_mm)
    if whole.box.empty:
        return whole
    heights = _Heights(level, measured, spinous_share)
    sides = [_placed(sign, measured.midline_offset_x) for sign in (1.0, -1.0)]
    parts = [Relief.blank(raster, x_mm, y_mm) for _ in range(5)]
    body, transverse, lamina, pillars, spinous = parts
    _body(body, measured, added, heights)
    for place in sides:
        _transverse(transverse, level, added, heights, place)
        _lamina(lamina, added, heights, place)
        _pillar(pillars, level, added, heights, place)
    _spinous(spinous, measured, added, heights)
    for part, fillet_mm in zip(parts, (0.0, 4.0, 5.0, 6.0, 7.0), strict=True):
        whole.height_mm = smooth_max(whole.height_mm, part.height_mm, fillet_mm)
        whole.outside_mm = -smooth_max(-whole.outside_mm, -part.outside_mm, OUTLINE_FILLET_MM)
    return whole


def spinous_top_mm(level: str, spinous_share: float) -> XYZ:
    """Return the middle of a spinous process's ridge as it is drawn. KeyError if there is no such level."""
    measured, added = figures().bone.vertebra[level], added_figures().vertebra[level]
    middle_y = (measured.spinous_border_superior[1] + added.spinous_bottom_y) / 2.0
    z_mm = _Heights(level, measured, spinous_share).spinous(measured.spinous_tip[2])
    return 0.9 * measured.midline_offset_x, middle_y, z_mm


def body_z_mm(level: str) -> float:
    """Return the depth at which the back of a body is drawn. KeyError if there is no such level."""
    return _Heights(level, figures().bone.vertebra[level], 1.0).body


def _bottom_y(measured: VertebraFigures, added: AddedVertebra) -> float:
    body_bottom_y = measured.body_centre[1] - measured.body_height_mid / 2.0
    return min(added.spinous_bottom_y, body_bottom_y, measured.inferior_articular[1])


def _placed(sign: float, offset_x_mm: float) -> Place:
    return lambda x, y, z: (sign * x + offset_x_mm, y, z)


class _Heights:
    """Depths (z, mm) of the parts, from the measured ones.

    The inferior articular processes are lifted by 2 mm (thoracic) or 3 mm (lumbar), so that they lie over
    the superior ones of the vertebra below, as they do in life. Laminae slope backward as they descend.
    """

    def __init__(self, level: str, measured: VertebraFigures, spinous_share: float) -> None:
        self._spinous_share = spinous_share
        canal_z = measured.canal_posterior_z
        self._isthmus_mm = -0.8 if level[0] == "L" else 0.5
        self.superior = max(measured.superior_articular[2], canal_z - 3.0) - 2.0
        self.inferior = max(measured.inferior_articular[2], canal_z) + (3.0 if level[0] == "L" else 2.0)
        self.lamina = canal_z + 4.5
        self.root = (measured.transverse_tip[2] + self.superior) / 2.0
        self.tip = measured.transverse_tip[2] + 1.0
        wall = measured.body_centre[2] + 0.3 * measured.body_depth + 4.0
        self.body = self.lamina + (wall - self.lamina) * BODY_DEPTH

    def pillar(self, share: float) -> float:
        """Return z along the pillar, 0 at its top and 1 at its lower tip."""
        isthmus = 4.0 * self._isthmus_mm * share * (1.0 - share)
        return self.superior + (self.inferior - self.superior) * share + isthmus

    def spinous(self, z_mm: float) -> float:
        """Return the drawn z of a place on the spinous process."""
        return self.lamina + (z_mm - self.lamina) * self._spinous_share


def _body(relief: Relief, measured: VertebraFigures, added: AddedVertebra, heights: _Heights) -> None:
    """Lay five bars across: the rims are as wide as measured, the waist between them narrower."""
    centre_y, half = measured.body_centre[1], measured.body_height_mid / 2.0
    bottom_y, top_y = added.body_y or (centre_y - half, centre_y + half)
    z_mm, radius = heights.body, 4.0
    waist = measured.body_width_mid
    widths = (measured.body_width_inferior, waist, waist, waist, measured.body_width_superior)
    offset = measured.midline_offset_x
    for share, width in zip((0.0, 0.25, 0.5, 0.75, 1.0), widths, strict=True):
        y_mm = bottom_y + radius + (top_y - bottom_y - 2.0 * radius) * share
        reach = width / 2.0 - radius + 0.2
        ends = (offset - reach, y_mm, z_mm), (offset + reach, y_mm, z_mm)
        add_cone(relief, *ends, radius, blend_mm=5.0, outline_blend_mm=3.0, flat=0.6)


def _chain(
    relief: Relief, points: Sequence[XYZ], radii: Sequence[float], blend_mm: float, flat: float = 1.0
) -> None:
    for i in range(len(points) - 1):
        add_cone(
            relief, points[i], points[i + 1], radii[i], radii[i + 1],
            blend_mm=blend_mm, outline_blend_mm=min(blend_mm, 1.5), flat=flat,
        )  # fmt: skip


def _transverse(relief: Relief, level: str, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    """Lay the transverse process: a club in the chest, a flat blade in the loins."""
    rows = added.transverse
    last = len(rows) - 1
    points = [
        place(x, y, heights.root + (heights.tip - heights.root) * i / last)
        for i, (x, y, _) in enumerate(rows)
    ]
    root_x, root_y, root_r = rows[0]
    radii = [root_r, *(r for *_, r in rows)]
    _chain(
        relief,
        [place(root_x - 5.0, root_y, heights.root + 1.0), *points],
        radii,
        2.0,
        flat=0.45 if level[0] == "L" else 0.75,
    )
    if level in SQUARE_ENDED:
        _square_end(relief, np.array(points[-2:]), rows[-1][2])


def _square_end(relief: Relief, last: Points, radius_mm: float) -> None:
    """Square off a process's round end: its blade is cut obliquely, the upper corner nearer to the spine."""
    along = (last[1, :2] - last[0, :2]) / np.linalg.norm(last[1, :2] - last[0, :2])
    up = np.array([-along[1], along[0]]) * (1.0 if along[0] > 0.0 else -1.0)
    corner = CORNER_SHARE * radius_mm
    reach = radius_mm - corner + 0.7
    ends = (
        last[1, :2] + 0.08 * radius_mm * along + reach * up,
        last[1, :2] + 0.44 * radius_mm * along - reach * up,
    )
    add_cone(
        relief,
        (ends[0][0], ends[0][1], last[1, 2]),
        (ends[1][0], ends[1][1], last[1, 2]),
        corner,
        blend_mm=2.0,
        outline_blend_mm=1.0,
        flat=0.45,
    )


def _pillar(relief: Relief, level: str, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    """Lay the articular pillar, and in the loins the mamillary knob behind the superior process."""
    rows = added.pillar
    down = rows[0][1] - rows[-1][1]
    points = [place(x, y, heights.pillar((rows[0][1] - y) / down)) for x, y, _ in rows]
    _chain(relief, points, [r for *_, r in rows], 1.5, flat=0.62 if level[0] == "L" else 0.8)
    if level[0] == "L":
        x, y, radius = rows[1]
        knob = place(x + 0.25 * radius, y, points[1][2] + 2.5)
        add_cone(relief, knob, knob, 0.7 * radius, blend_mm=3.0, outline_blend_mm=0.0)


def _lamina(relief: Relief, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    """Lay close bars from the pillar to the midline, bowed toward the head, from the upper one down."""
    upper, lower = _lamina_bars(added)
    for share in np.linspace(0.0, 1.0, max(3, round((upper[-1, 1] - lower[0, 1]) / 1.1))):
        bar = upper + (lower - upper) * share
        z_mm = heights.lamina - 1.5 + 5.0 * share + np.array(LAMINA_RISE_MM)
        points = [place(x, y, z) for (x, y), z in zip(bar.tolist(), z_mm.tolist(), strict=True)]
        _chain(relief, points, (3.5,) * 4, 0.0, flat=0.6)


def _lamina_bars(added: AddedVertebra) -> tuple[Points, Points]:
    """Return the upper and the lower bar, (4, 2) each, from the pillar to the midline."""
    if added.arch is not None:
        return np.array(added.arch[:4]), np.array(added.arch[4:])
    bars = []
    for x, y, mid_y in added.lamina:
        shares = np.array((1.0, 0.78, 0.42, 0.0))
        bars.append(np.column_stack([shares * x, mid_y + (y - mid_y) * shares**2.2]))
    return bars[0], bars[1]


def _spinous(relief: Relief, measured: VertebraFigures, added: AddedVertebra, heights: _Heights) -> None:
    """Lay close bars from the lamina to the ridge of the process, and the knob along its tip."""
    offset, radius = 0.9 * measured.midline_offset_x, measured.spinous_width / 2.0
    knob = radius + 0.7
    base_top, base_bottom = measured.spinous_base_superior, measured.spinous_base_inferior
    tip_z = heights.spinous(measured.spinous_tip[2]) - radius
    top_y, bottom_y = measured.spinous_border_superior[1] - radius, added.spinous_bottom_y + knob
    for share in np.linspace(0.0, 1.0, 12):
        base_y = base_top[1] + (base_bottom[1] - base_top[1]) * share
        ridge_y = top_y + (bottom_y - top_y) * share
        points = (offset, max(base_y, ridge_y), heights.lamina + 1.0), (offset, ridge_y, tip_z)
        _chain(relief, points, (max(2.7, radius), radius + 0.7 * share), 0.0, flat=0.8)
    # The tip is thickest below its middle and a little sunken between its two lips.
    middle_y = bottom_y + 0.35 * (top_y - bottom_y)
    ridge = (offset, top_y, tip_z - 0.8), (offset, middle_y, tip_z + 0.8), (offset, bottom_y, tip_z + 0.4)
    _chain(relief, ridge, (0.8 * radius, knob, knob), 1.0, flat=0.8)
