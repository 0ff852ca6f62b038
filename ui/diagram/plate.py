"""The plate of the body: the baked layers from the assets, or its outlines where these cannot be used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.errors import AssetError
from ui.diagram.inks import with_alpha
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.view import View
from ui.theme import Theme

DIMMED = 0.30
"""How much darker the body is shown in a dark room."""


class PlateLayers(Protocol):
    """Pictures by layer; one may be made only when it is asked for, in whatever thread asks."""

    def __getitem__(self, name: str) -> QImage:
        """Return a layer."""

    @property
    def fault(self) -> AssetError | None:
        """Return the first thing found wrong with the files so far, if anything."""


@dataclass(frozen=True, slots=True)
class Plate:
    """The plate's layers as premultiplied pictures of one size, and the span of the body they cover."""

    layers: PlateLayers
    x_mm: tuple[float, float]
    y_mm: tuple[float, float]
    skin: QColor
    """The colour of its skin where that is evenly lit."""

    def ground(self, theme: Theme) -> QColor:
        """Return the colour that the skin has in a theme."""
        return self.skin.darker(round(100 / (1.0 - DIMMED))) if theme.is_dark else self.skin


def place_px(plate: Plate, view: View) -> QRect:
    """Return where the plate lies on the picture, in whole pixels."""
    left, top = round(view.x_px(plate.x_mm[0])), round(view.y_px(plate.y_mm[1]))
    right, bottom = round(view.x_px(plate.x_mm[1])), round(view.y_px(plate.y_mm[0]))
    return QRect(QPoint(left, top), QPoint(right - 1, bottom - 1))


def composed(plate: Plate, view: View, layers: LayerChoice, theme: Theme) -> QImage:
    """Return the chosen layers over one another at the picture's resolution."""
    size = place_px(plate, view).size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        for layer in _needed(layers):
            scaled = plate.layers[layer].scaled(
                size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.setOpacity(layers.strength(layer))
            painter.drawImage(0, 0, scaled)
        if theme.is_dark:
            painter.setOpacity(1.0)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.fillRect(image.rect(), with_alpha(QColor("black"), DIMMED))
    return image


def _needed(layers: LayerChoice) -> list[str]:
    """Return the layers that can be seen, the deepest first: a whole skin hides all others."""
    if layers.strength("skin") == 1.0:
        return ["skin"]
    return [layer for layer in PLATE_LAYERS if layers.strength(layer) > 0.0]
