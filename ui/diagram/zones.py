"""Paints the worked area and the zones of care over the plate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from app.anatomy.body import Side
from app.relief.blur import gaussian_blur
from ui.diagram.inks import with_alpha, zone_inks
from ui.diagram.view import View
from ui.theme import Theme

Rings = Sequence[npt.NDArray[np.float64]]

FILL = 0.13
RIM = 0.045
RIM_STEPS_MM = (3.0, 6.0, 9.0, 12.0, 15.0)
EDGE_MM = 0.7
EDGE_HALO_MM = 1.7
AREA_EDGE_MM = 1.0
KIDNEY, KIDNEY_FILL = QColor("#8C4A3A"), 0.10
LIGHT = 0.24
LIT_SKIN = 0.85
"""Brightness of the skin on which all of it is laid."""
LIGHT_BLUR_MM = 7.0
LIGHT_ROOM_MM = 24.0
LIGHT_PPM = 1.0


def paint_light(
    painter: QPainter, view: View, zones: Mapping[str, Rings], skin: QColor | None = None
) -> None:
    """Brighten the lumbar and sacral part of the area that is worked on, without an edge.

    On darker `skin` it is brightened less: as much white as on light skin would lie there like milk.
    """
    light = LIGHT * (1.0 if skin is None else min(skin.valueF() / LIT_SKIN, 1.0) ** 1.5)
    _lighten(painter, view, _path(view, zones["stressed"]), light)


def paint_edge(painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings]) -> None:
    """Paint the area that is worked on as a dashed edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_edge(painter, view, theme, _path(view, zones["worked"]))


def _lighten(painter: QPainter, view: View, path: QPainterPath, strength: float) -> None:
    bounds = path.boundingRect()
    share = LIGHT_PPM / view.scale_px
    room = LIGHT_ROOM_MM * view.scale_px
    bounds.adjust(-room, -room, room, room)
    small = QImage((bounds.size() * share).toSize(), QImage.Format.Format_Grayscale8)
    small.fill(Qt.GlobalColor.black)
    with QPainter(small) as shape:
        shape.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape.scale(share, share)
        shape.translate(-bounds.topLeft())
        shape.fillPath(path, QColor("white"))
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    soft = gaussian_blur(rows[:, : small.width()].astype(np.float32), LIGHT_BLUR_MM * LIGHT_PPM)
    white = np.repeat(np.rint(soft * np.float32(strength))[..., None].astype(np.uint8), 4, axis=2)
    light = QImage(
        white.data,
        small.width(),
        small.height(),
        4 * small.width(),
        QImage.Format.Format_RGBA8888_Premultiplied,
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bounds, light)


def _draw_edge(painter: QPainter, view: View, theme: Theme, path: QPainterPath) -> None:
    for colour, width_mm in ((with_alpha(theme.arrow_halo, 0.45), 2.4), (with_alpha(theme.accent, 0.8), 1.0)):
        pen = QPen(colour, width_mm * AREA_EDGE_MM * view.scale_px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([4 / width_mm, 4 / width_mm])
        painter.setPen(pen)
        painter.drawPath(path)


def paint_zones(painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings]) -> None:
    """Paint where never to press, where only lightly, and where striking is allowed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inks = zone_inks(theme)
    _paint_zone(painter, view, theme, inks.percussion, _path(view, zones["percussion"]))
    _paint_zone(painter, view, theme, inks.lighter, _path(view, zones["lighter"]))
    for side in (-1, 1):
        care = [ring for name in ("kidneys", "floating_ribs") for ring in zones[name]]
        united = QPainterPath()
        for ring in care:
            if np.sign(ring[:, 0].mean()) == side:
                united = united.united(_path(view, [ring]))
        _paint_zone(painter, view, theme, inks.care, united)
    _paint_zone(painter, view, theme, inks.never, _path(view, zones["spine"]))


def paint_kidneys(
    painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings], sides: Sequence[Side]
) -> None:
    """Paint the kidneys' outlines on some sides: they lie in front of ribs and muscles, out of sight."""
    rings = [ring for ring in zones["kidneys"] if np.sign(ring[:, 0].mean()) in {side.sign for side in sides}]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(with_alpha(KIDNEY, KIDNEY_FILL))
    for colour, width_mm, dash in ((with_alpha(theme.arrow_halo, 0.7), 2.2, 3.2), (KIDNEY, 1.0, 7.0)):
        pen = QPen(colour, max(1.0, width_mm * view.scale_px))
        pen.setDashPattern([dash, dash / 2])
        painter.setPen(pen)
        painter.drawPath(_path(view, rings))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_zone(painter: QPainter, view: View, theme: Theme, colour: QColor, path: QPainterPath) -> None:
    """Fill a zone lightly, denser toward its rim, with a fine edge that has a halo."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(colour, FILL))
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    for width_mm in RIM_STEPS_MM:
        painter.setPen(QPen(with_alpha(colour, RIM), width_mm * view.scale_px))
        painter.drawPath(path)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width_mm in ((with_alpha(theme.arrow_halo, 0.8), EDGE_HALO_MM), (colour, EDGE_MM)):
        painter.setPen(QPen(ink, max(1.0, width_mm * view.scale_px)))
        painter.drawPath(path)


def _path(view: View, rings: Rings) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(view.polygon_px(ring))
        path.closeSubpath()
    return path
