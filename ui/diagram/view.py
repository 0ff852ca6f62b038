"""From the body's millimetres to a picture's pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr

from app.anatomy.body import Body
from app.anatomy.plate import PLATE_X_MM, plate_extent

SHOWN_Y_MM = (-268.0, 232.0)
"""What is always in the picture: from above rib 11 to below the gluteal folds, with the fades."""
BODY_HALF_WIDTH_MM = 172.0
"""The hips and a little room; the arrows beside the waist stay within it."""
LABEL_ROOM = 0.17
"""Fraction of a narrow picture's width kept free beside the body on each side."""
SMALLEST_UNIT = 12.0 / 13.0
"""Below it the 13 px of a label would fall under 12 px."""
LARGEST_UNIT = 16.0


@dataclass(frozen=True, slots=True)
class View:
    """One picture's place for the body: the whole body fits, nothing is cropped, the rest is stage.

    Pixels are device pixels. `scale_px` of them make a millimetre, (`left_px`, `top_px`) is where the
    frame's origin lies.
    `unit` is what sizes of text, badges and margins are multiplied by; it does not follow a zoom.
    """

    width_px: int
    height_px: int
    scale_px: float
    left_px: float
    top_px: float
    unit: float

    @classmethod
    def fitted(
        cls,
        width_px: int,
        height_px: int,
        unit: float | None = None,
        covered_px: float = 0.0,
        room: float = LABEL_ROOM,
        body: Body | None = None,
    ) -> View:
        """Return the view that shows the whole body, as large as fits, in the middle.

        `unit`: that of the window around the picture; None: what suits a picture of this size by itself.
        `covered_px`: so much is covered at the bottom. `room`: the fraction of the width that stays free
        on each side at least. `body`: whose size fits; None: the reference body.
        """
        half_mm, (low_mm, high_mm) = _shown_mm(body)
        across = width_px * (1 - 2 * room) / (2 * half_mm)
        free_px = height_px - covered_px
        scale_px = min(free_px / (high_mm - low_mm), across)
        top_px = free_px / 2 + scale_px * (high_mm + low_mm) / 2
        return cls(
            width_px,
            height_px,
            scale_px,
            width_px / 2,
            top_px,
            _unit(width_px, height_px) if unit is None else unit,
        )

    @property
    def rect_px(self) -> QRectF:
        """Return the whole picture."""
        return QRectF(0, 0, self.width_px, self.height_px)

    def x_px(self, x_mm: float) -> float:
        """Return where x lies on the picture."""
        return self.left_px + x_mm * self.scale_px

    def y_px(self, y_mm: float) -> float:
        """Return where y lies on the picture."""
        return self.top_px - y_mm * self.scale_px

    def point_px(self, x_mm: float, y_mm: float) -> QPointF:
        """Return where a point of the body lies on the picture."""
        return QPointF(self.x_px(x_mm), self.y_px(y_mm))

    def polygon_px(self, points_mm: npt.ArrayLike) -> QPolygonF:
        """Return points of shape (n, 2) as a polygon on the picture, filled in bulk."""
        points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 2)
        polygon = QPolygonF()
        polygon.resize(len(points))
        if len(points):
            # The bindings' type of VoidPtr knows neither the buffer it is nor the size it takes.
            pointer: Any = VoidPtr
            memory = pointer(polygon.data(), points.nbytes, True)
            placed = np.frombuffer(memory, np.float64).reshape(-1, 2)
            placed[:, 0] = self.left_px + points[:, 0] * self.scale_px
            placed[:, 1] = self.top_px - points[:, 1] * self.scale_px
        return polygon


def _shown_mm(body: Body | None) -> tuple[float, tuple[float, float]]:
    """Return the half width and the span of y that are always in the picture of a body."""
    if body is None or body.way is None or body.way.is_identity:
        return BODY_HALF_WIDTH_MM, SHOWN_Y_MM
    low, high = body.way.to([(0.0, y) for y in SHOWN_Y_MM])[:, 1].tolist()
    return BODY_HALF_WIDTH_MM * breadth_of(body), (low, high)


def breadth_of(body: Body) -> float:
    """Return how broad a body's picture is, measured by the reference body's."""
    return plate_extent(body)[0][1] / PLATE_X_MM[1]


def _unit(width_px: int, height_px: int) -> float:
    """Return the unit of a picture that stands alone: 1 for the stage of a 1280 x 800 window."""
    share = min(width_px / 672.0, height_px / 553.0)
    return min(max(0.3 + 0.7 * share, SMALLEST_UNIT), LARGEST_UNIT)
