"""A hand that is where it must not be: a ring round it, and a word."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.protocol.safety import Danger
from ui.theme import SEMIBOLD, Theme, text_font

RING_MM = 46.0
LINE_PX, HALO_PX = 3.0, 7.0
TEXT_PX, PAD_PX, LINE = 14.0, 10.0, 2.1
"""Of the word: size, room beside it, and height of its ground in sizes."""

translate = QCoreApplication.translate


def danger_words(danger: Danger) -> str:
    """Return what is wrong, in a few words."""
    return {
        Danger.SPINE: translate("Diagram", "On the spine"),
        Danger.RIBS: translate("Diagram", "Too hard on the ribs"),
        Danger.STRIKE: translate("Diagram", "Do not strike here"),
    }[danger]


@dataclass(frozen=True, slots=True)
class Warned:
    """A ring round a hand and a word beside it; `level` (0-1) lets it come and go softly."""

    centre_px: QPointF
    radius_px: float
    danger: Danger
    level: float
    unit: float
    theme: Theme
    room_px: QRect
    """The picture, which the word does not leave."""
    outward: float = 0.0
    """-1: the word stands to the left, away from the other hand; 1: to the right."""

    @property
    def bounds_px(self) -> QRect:
        """Return the pixels outside which nothing is painted."""
        around = self.radius_px + HALO_PX * self.unit
        ring = QRectF(
            self.centre_px.x() - around, self.centre_px.y() - around, 2 * around, 2 * around
        ).toAlignedRect()
        return ring.united(self.word_px.toAlignedRect().adjusted(-2, -2, 2, 2))

    @property
    def word_px(self) -> QRectF:
        """Return the ground of the word: above the ring, or below it where there is no room above."""
        size = TEXT_PX * self.unit
        wide = QFontMetricsF(text_font(size, SEMIBOLD)).horizontalAdvance(danger_words(self.danger))
        wide, high = math.ceil(wide + 2 * PAD_PX * self.unit), math.ceil(LINE * size)
        gap = HALO_PX * self.unit
        top = self.centre_px.y() - self.radius_px - gap - high
        if top < self.room_px.top():
            top = min(self.centre_px.y() + self.radius_px + gap, self.room_px.bottom() - high)
        left = self.centre_px.x() - wide / 2 * (1.0 - self.outward)
        left = max(self.room_px.left(), min(left, self.room_px.right() - wide))
        return QRectF(left, top, wide, high)

    def paint(self, painter: QPainter) -> None:
        """Paint ring and word."""
        theme = self.theme
        painter.setOpacity(self.level)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((theme.danger_bg, HALO_PX), (theme.danger, LINE_PX)):
            painter.setPen(QPen(colour, width * self.unit))
            painter.drawEllipse(self.centre_px, self.radius_px, self.radius_px)
        word = self.word_px
        painter.setPen(QPen(theme.danger, 1.5 * self.unit))
        painter.setBrush(theme.danger_bg)
        painter.drawRoundedRect(word, word.height() / 4, word.height() / 4)
        painter.setPen(theme.danger)
        painter.setFont(text_font(TEXT_PX * self.unit, SEMIBOLD))
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, danger_words(self.danger))
