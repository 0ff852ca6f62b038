"""One vertebra as a surface: body, pillars, transverse processes, laminae and spinous process in round cones.

The same surface gives the outline (from its signed distance) and the drawing (from its height).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.anatomy.figures import XYZ, AddedVertebra, VertebraFigures, added_figures, figures
from app.relief.cones import add_cone
from app.relief.raster import Raster, Relief

SPINOUS_HEIGHT = 0.62
"""Share of the spinous process's true height that is drawn: its steep walls would be black otherwise."""

Place = Callable[[float, float, float], XYZ]


def vertebra(raster: Raster, level: str) -> Relief:
    """Return the vertebra `level` ("T8" to "L5") as a surface on a raster. KeyError if there is none."""
    measured, added = figures().bone.vertebra[level], added_figures().vertebra[level]
    tip_x, top_y = measured.transverse_tip[0], max(measured.superior_articular[1], measured.transverse_tip[1])
    relief = Relief.blank(
        raster, (-tip_x - 5.0, tip_x + 5.0), (_bottom_y(measured, added) - 4.0, top_y + 9.0)
    )
    heights = _Heights(level, measured)
    _body(relief, measured, added)
    for sign in (1.0, -1.0):
        place = _placed(sign, measured.midline_offset_x)
        _transverse(relief, added, heights, place)
        _pillar(relief, added, heights, place)
        _lamina(relief, added, heights, place)
    _spinous(relief, measured, added, heights)
    return relief


def _bottom_y(measured: VertebraFigures, added: AddedVertebra) -> float:
    body_bottom_y = measured.body_centre[1] - measured.body_height_mid / 2.0
    return min(added.spinous_bottom_y, body_bottom_y, measured.inferior_articular[1])


def _placed(sign: float, offset_x_mm: float) -> Place:
    return lambda x, y, z: (sign * x + offset_x_mm, y, z)


class _Heights:
    """Depths (z, mm) of the parts, from the measured ones.

    The inferior articular processes are lifted by 2 mm (thoracic) or 5 mm (lumbar), so that they lie over
    the superior ones of the vertebra below, as they do in life.
    """

    def __init__(self, level: str, measured: VertebraFigures) -> None:
        canal_z = measured.canal_posterior_z
        self.superior = max(measured.superior_articular[2], canal_z - 3.0) - 2.0
        self.inferior = max(measured.inferior_articular[2], canal_z) + (5.0 if level[0] == "L" else 2.0)
        self.lamina = canal_z + 4.5
        self.root = (measured.transverse_tip[2] + self.superior) / 2.0
        self.tip = measured.transverse_tip[2] + 1.0

    def pillar(self, share: float) -> float:
        """Return z along the pillar, 0 at its top and 1 at its lower tip."""
        return self.superior + (self.inferior - self.superior) * share + 2.0 * share * (1.0 - share)

    def spinous(self, z_mm: float) -> float:
        """Return the drawn z of a place on the spinous process."""
        return self.lamina + (z_mm - self.lamina) * SPINOUS_HEIGHT


def _body(relief: Relief, measured: VertebraFigures, added: AddedVertebra) -> None:
    """Lay five bars across: the rims are as wide as measured, the waist between them narrower."""
    centre_y, half = measured.body_centre[1], measured.body_height_mid / 2.0
    bottom_y, top_y = added.body_y or (centre_y - half, centre_y + half)
    z_mm, radius = measured.body_centre[2] + 0.3 * measured.body_depth + 4.0, 4.0
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
            blend_mm=blend_mm, outline_blend_mm=1.5, flat=flat,
        )  # fmt: skip


def _transverse(relief: Relief, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    rows = added.transverse
    last = len(rows) - 1
    points = [
        place(x, y, heights.root + (heights.tip - heights.root) * i / last)
        for i, (x, y, _) in enumerate(rows)
    ]
    root_x, root_y, root_r = rows[0]
    _chain(relief, [place(root_x - 5.0, root_y, heights.root), points[0]], [root_r, root_r], 4.0)
    _chain(relief, points, [r for *_, r in rows], 3.0, flat=0.8)


def _pillar(relief: Relief, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    rows = added.pillar
    down = rows[0][1] - rows[-1][1]
    points = [place(x, y, heights.pillar((rows[0][1] - y) / down)) for x, y, _ in rows]
    _chain(relief, points, [r for *_, r in rows], 3.0)


def _lamina(relief: Relief, added: AddedVertebra, heights: _Heights, place: Place) -> None:
    """Lay bars from the pillar to the midline, closing the arch between its upper and its lower bar."""
    (upper_x, upper_y, upper_mid_y), (lower_x, lower_y, lower_mid_y) = added.lamina
    count = max(3, round((upper_y - lower_y) / 3.5))
    for share in np.linspace(0.0, 1.0, count):
        x, y = upper_x + (lower_x - upper_x) * share, upper_y + (lower_y - upper_y) * share
        mid_y = upper_mid_y + (lower_mid_y - upper_mid_y) * share
        ends = place(x, y, heights.lamina - 0.5), place(0.0, mid_y, heights.lamina + 1.5)
        add_cone(relief, *ends, 3.5, blend_mm=4.0, outline_blend_mm=2.0, flat=0.7)


def _spinous(relief: Relief, measured: VertebraFigures, added: AddedVertebra, heights: _Heights) -> None:
    """Lay bars from the lamina to the ridge of the process, and the knob along its tip."""
    offset, radius = 0.9 * measured.midline_offset_x, measured.spinous_width / 2.0
    knob = radius + 0.7
    base_top, base_bottom = measured.spinous_base_superior, measured.spinous_base_inferior
    tip_z = heights.spinous(measured.spinous_tip[2]) - radius
    top_y, bottom_y = measured.spinous_border_superior[1], added.spinous_bottom_y
    for share in np.linspace(0.0, 1.0, 6):
        base_y = base_top[1] + (base_bottom[1] - base_top[1]) * share
        ridge_y = top_y - radius + (bottom_y + knob - top_y + radius) * share
        base = (offset, max(base_y, ridge_y), heights.lamina + 1.0)
        add_cone(
            relief, base, (offset, ridge_y, tip_z), max(2.7, radius), radius + 0.7 * share,
            blend_mm=5.0, outline_blend_mm=2.0, flat=0.8,
        )  # fmt: skip
    ends = (offset, top_y - radius, tip_z), (offset, bottom_y + knob, tip_z + 0.3)
    add_cone(relief, *ends, radius, knob, blend_mm=3.0, outline_blend_mm=1.0, flat=0.9)
