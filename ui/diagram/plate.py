"""The plate of the body: the baked layers from the assets, or its outlines where these cannot be used."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.errors import AssetError
from app.relief.light import Light
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.view import View
from ui.theme import Theme

DIMMED = 0.30
"""How much darker the body is shown in a dark room."""


class PlateLayers(Protocol):
    """Pictures by layer and light; one may be made only when it is asked for, in whatever thread asks."""

    def lit(self, name: str, light: Light) -> QImage:
        """Return a layer, upright, in a light. KeyError if there is no such layer."""

    def settle(self) -> None:
        """Let go of the layers that nobody has asked for since this was last told."""

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
    return _whole_px(view.rect_of_px(plate.x_mm, plate.y_mm))


def laid(plate: Plate, view: View, layer: QImage, place: QRect) -> tuple[QPoint, QImage]:
    """Return what of a layer is needed to cover `place`, turned and scaled, and where it lies.

    It is cut out first, in its own whole pixels, so that the work does not grow with the zoom.
    """
    (left_mm, right_mm), (low_mm, high_mm) = plate.x_mm, plate.y_mm
    across, down = layer.width() / (right_mm - left_mm), layer.height() / (high_mm - low_mm)
    corners = (view.point_mm(QRectF(place).topLeft()), view.point_mm(QRectF(place).bottomRight()))
    (x0, x1), (y0, y1) = (sorted(ends) for ends in zip(*corners, strict=True))
    first = max(0, math.floor((x0 - left_mm) * across) - 1), max(0, math.floor((high_mm - y1) * down) - 1)
    last = math.ceil((x1 - left_mm) * across) + 1, math.ceil((high_mm - y0) * down) + 1
    cut = QRect(QPoint(*first), QPoint(last[0] - 1, last[1] - 1)) & layer.rect()
    shown = view.rect_of_px(
        (left_mm + cut.left() / across, left_mm + (cut.right() + 1) / across),
        (high_mm - (cut.bottom() + 1) / down, high_mm - cut.top() / down),
    )
    where = _whole_px(shown)
    piece = layer if cut == layer.rect() else layer.copy(cut)
    return where.topLeft(), _scaled(_turned(piece, view), where.size())


def _turned(image: QImage, view: View) -> QImage:
    """Return a picture of the body, head up, as it lies in the view."""
    turn_deg = _upright_deg(view)
    turned = image if turn_deg == 0.0 else image.transformed(QTransform().rotate(turn_deg))
    return turned.flipped(Qt.Orientation.Horizontal) if view.mirrored else turned


def _upright_deg(view: View) -> float:
    """Return how far the view is turned clockwise, before it is turned over."""
    heading_deg = view.heading_deg(0.0)
    return -heading_deg if view.mirrored else heading_deg


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _whole_px(rect: QRectF) -> QRect:
    """Return the rectangle with its edges at the nearest whole pixels."""
    corners = QPoint(round(rect.left()), round(rect.top())), QPoint(round(rect.right()), round(rect.bottom()))
    return QRect(corners[0], corners[1] - QPoint(1, 1))


def replace_by(painter: QPainter, at: QPoint, layer: QImage, share: float) -> None:
    """Let a layer take the place of what is painted, by a share of 0-1; laid over it, glass would add up."""
    mode = QPainter.CompositionMode
    if share < 1.0:
        painter.setOpacity(1.0)
        painter.setCompositionMode(mode.CompositionMode_DestinationOut)
        painter.fillRect(QRect(at, layer.size()), QColor.fromRgbF(0.0, 0.0, 0.0, share))
    painter.setCompositionMode(mode.CompositionMode_Plus if share < 1.0 else mode.CompositionMode_Source)
    painter.setOpacity(share)
    painter.drawImage(at, layer)


def seen(layers: LayerChoice) -> list[str]:
    """Return the layers that can be seen, the deepest first: a whole one hides all that lie under it."""
    shown = [layer for layer in PLATE_LAYERS if layers.strength(layer) > 0.0]
    whole = [at for at, layer in enumerate(shown) if layers.strength(layer) == 1.0]
    return shown[whole[-1] :] if whole else shown
