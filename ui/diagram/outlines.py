"""The plate drawn from the structures' outlines alone: flat, but true, and always there.

It stands in when the baked plate is missing, broken or of another body.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

Outlines = Mapping[str, Mapping[str, npt.NDArray[np.float64]]]

PPM = 2.0
EDGE_MM = 0.8
EDGE_DARKER = 150
"""QColor.darker's per cent for the edge of a fill."""

_BONE, _DEEP, _SHEET, _SKIN = QColor("#E8DABA"), QColor("#A04645"), QColor("#B85748"), QColor("#E9CFB8")
_RIBS = ("rib8", "rib9", "rib10", "rib11", "rib12")
_SPINE = ("T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "sacrum_coccyx")
_FILLS: dict[str, tuple[tuple[QColor, tuple[str, ...]], ...]] = {
    "bones": ((_BONE, (*_RIBS, "femur", *_SPINE, "hip_bone")),),
    "deep": (
        (_BONE, (*_RIBS, "femur", *_SPINE, "hip_bone")),
        (_DEEP, ("quadratus_lumborum", "multifidus", "piriformis", "gluteus_medius")),
        (_DEEP, ("spinalis_thoracis", "longissimus_thoracis", "iliocostalis_lumborum")),
    ),
    "superficial": (
        (_BONE, ("sacrum_coccyx", "hip_bone")),
        (_DEEP, ("gluteus_medius", "longissimus_thoracis", "iliocostalis_lumborum")),
        (
            _SHEET,
            (
                "serratus_posterior_inferior",
                "latissimus_dorsi",
                "trapezius_ascending",
                "gluteus_maximus",
            ),
        ),
    ),
    "skin": ((_SKIN, ("skin",)),),
}
"""Layer -> fills from the deepest to the outermost: colour, structures."""


def drawn_layers(
    outlines: Outlines, x_mm: tuple[float, float], y_mm: tuple[float, float]
) -> dict[str, QImage]:
    """Return the four layers of the plate over the extent given, filled from outlines."""
    return {layer: _drawn(layer, outlines, x_mm, y_mm) for layer in _FILLS}


def _drawn(layer: str, outlines: Outlines, x_mm: tuple[float, float], y_mm: tuple[float, float]) -> QImage:
    size = round((x_mm[1] - x_mm[0]) * PPM), round((y_mm[1] - y_mm[0]) * PPM)
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(PPM, -PPM)
        painter.translate(-x_mm[0], -y_mm[1])
        for colour, names in _FILLS[layer]:
            painter.setBrush(colour)
            painter.setPen(QPen(colour.darker(EDGE_DARKER), EDGE_MM))
            for name in names:
                for ring in outlines.get(name, {}).values():
                    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
    return image
