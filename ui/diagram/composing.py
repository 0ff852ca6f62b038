"""Lays the chosen layers of a plate over one another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
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
    if place.isEmpty():
        return place.topLeft(), QImage()
    if needs_opening(layers):
        at, image = place.topLeft(), Opened(plate, view, layers, body).picture()
    else:
        at, image = _over_one_another(plate, view, layers, place)
    if theme.is_dark:
        with QPainter(image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.fillRect(image.rect(), with_alpha(QColor("black"), DIMMED))
    return at, image


def _over_one_another(plate: Plate, view: View, layers: LayerChoice, place: QRect) -> tuple[QPoint, QImage]:
    """Return what of the layers lies in a place. One alone needs no picture to be laid on."""
    shown = seen(layers)
    if len(shown) == 1 and layers.strength(shown[0]) == 1.0:
        return laid(plate, view, plate.layers.lit(shown[0], view.light), place)
    image = QImage(place.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        for layer in shown:
            give_way()
            _lay(painter, plate, view, layer, layers.strength(layer), place)
    return place.topLeft(), image


def _lay(painter: QPainter, plate: Plate, view: View, layer: str, share: float, place: QRect) -> None:
    """Lay one layer; its picture, as large as the place, is gone before the next one is made."""
    at, shown = laid(plate, view, plate.layers.lit(layer, view.light), place)
    replace_by(painter, at - place.topLeft(), shown, share)
