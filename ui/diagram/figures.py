"""What moves on the diagram: trails and hands. Each knows its bounds and paints itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

EDGE_PX = 2


class Figure(Protocol):
    """One moving thing. Equal figures paint the same pixels."""

    @property
    def bounds_px(self) -> QRect:
        """Return the pixels outside which nothing is painted."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Paint it; the painter may be left with another pen, brush and opacity."""
        ...


class Trail(msgspec.Struct, frozen=True):
    """Where a hand's reference point has just been: dots, each with the strength it still has.

    Dots as pictures: filling a path of the same form takes three times as long.
    """

    marks: tuple[tuple[float, int, int, float], ...]
    """When the hand was there, s, the centre (x, y) in px, and the strength it left, 0-1; at least one."""
    since_s: float
    lasting_s: float
    """A mark of `since_s` is gone; one that is younger by `lasting_s` is whole."""
    radius_px: int
    colour: QColor

    @property
    def spots(self) -> list[tuple[int, int, float]]:
        """Return the centres and what is left of their strength, 0-1."""
        since_s, lasting_s = self.since_s, self.lasting_s
        return [(x, y, strength * (t_s - since_s) / lasting_s) for t_s, x, y, strength in self.marks]

    @property
    def bounds_px(self) -> QRect:
        """Return the bounds of all dots."""
        across, down = [x for _, x, _, _ in self.marks], [y for _, _, y, _ in self.marks]
        corners = QPoint(min(across), min(down)), QPoint(max(across), max(down))
        grown = self.radius_px + EDGE_PX
        return QRect(*corners).adjusted(-grown, -grown, grown, grown)

    def paint(self, painter: QPainter) -> None:
        """Lay the dots."""
        dot = _dot(self.colour.rgba(), self.radius_px)
        half = dot.width() // 2
        for x, y, strength in self.spots:
            painter.setOpacity(strength)
            painter.drawImage(x - half, y - half, dot)


@lru_cache(maxsize=16)
def _dot(rgba: int, radius_px: int) -> QImage:
    """Return a disc with a soft edge."""
    side = 2 * radius_px + 3
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromRgba(rgba))
        painter.drawEllipse(QPointF(side / 2, side / 2), radius_px, radius_px)
    return image


class Hand(msgspec.Struct, frozen=True, eq=False):
    """A hand as a finished picture, laid at a whole pixel."""

    image: QImage
    at_px: QPoint
    opacity: float

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Hand)
            and self.image is other.image
            and self.at_px == other.at_px
            and self.opacity == other.opacity
        )

    def __hash__(self) -> int:
        return hash((id(self.image), self.at_px.x(), self.at_px.y(), self.opacity))

    @property
    def bounds_px(self) -> QRect:
        """Return the picture's rectangle."""
        return QRect(self.at_px, self.image.size())

    def paint(self, painter: QPainter) -> None:
        """Lay the picture."""
        painter.setOpacity(self.opacity)
        painter.drawImage(self.at_px, self.image)


@dataclass(frozen=True, slots=True, eq=False)
class Sign:
    """Words on a ground of their own, over the hands."""

    bounds_px: QRect
    write: Callable[[QPainter], None]

    def paint(self, painter: QPainter) -> None:
        """Write the words."""
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.write(painter)


class Fold(Hand, frozen=True, eq=False):
    """The tissue that a kneading hand holds, laid below that hand."""
