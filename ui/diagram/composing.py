"""Lays the chosen layers of a plate over one another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.anatomy.body import Body
from app.relief.pace import give_way
from ui.diagram.inks import with_alpha
from ui.diagram.layers import LayerChoice
from ui.diagram.opened import Opened, needs_opening
from ui.diagram.plate import DIMMED, Plate, laid, place_px, replace_by, seen
from ui.diagram.view import View
from ui.theme import Theme


def composed(
    plate: Plate, view: View, layers: LayerChoice, theme: Theme, body: Body
) -> tuple[QPoint, QImage]:
    """Return the chosen layers, each in the place of what lies under it, and where they lie."""
    place = place_px(plate, view).intersected(view.rect_px.toRect())
    image = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    if image.isNull():
        return place.topLeft(), image
    if needs_opening(layers):
        image = Opened(plate, view, layers, body).picture()
    else:
        with QPainter(image) as painter:
            for layer in seen(layers):
                give_way()
                at, shown = laid(plate, view, plate.layers.lit(layer, view.light), place)
                replace_by(painter, at - place.topLeft(), shown, layers.strength(layer))
    if theme.is_dark:
        with QPainter(image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.fillRect(image.rect(), with_alpha(QColor("black"), DIMMED))
    return place.topLeft(), image
