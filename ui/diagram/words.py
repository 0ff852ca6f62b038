"""Paints the words of the diagram and measures them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen, QPolygonF

from ui.diagram.inks import ZoneInks, with_alpha, zone_inks
from ui.diagram.labels import LEVEL_PX, Key, Level, Words
from ui.diagram.lanes import TEXT_PX, Pill
from ui.diagram.view import View
from ui.theme import SEMIBOLD, Theme, text_font

LEADER_PX = 1.1
HALO_PX = 3.0
DOT_PX = 3.2
AROUND = (
    *((-1, 0), (1, 0), (0, -1), (0, 1)),
    *((-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7)),
)
"""Where a word is drawn for the soft edge round it, in tenths of its size."""


def width_of(text: str, size_px: float) -> float:
    """Return the width of a label's text, px."""
    return QFontMetricsF(text_font(size_px, SEMIBOLD)).horizontalAdvance(text)


def paint_words(painter: QPainter, view: View, theme: Theme, words: Words, over: Theme | None = None) -> None:
    """Paint levels, landmarks with their leaders, the zones' legend and the chips.

    `over`: the theme of what is written straight on the body, if another.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for level in words.levels:
        _paint_level(painter, view, over or theme, level)
    for landmark in words.landmarks:
        _paint_leader(painter, view, theme, landmark)
    for landmark in words.landmarks:
        _paint_pill(painter, view, theme, landmark, 0.28, theme.ink)
    for key in words.keys:
        _paint_key(painter, view, theme, zone_inks(theme), key)
    for chip in words.chips:
        _paint_pill(painter, view, theme, chip, 0.5, theme.ink2)


def _paint_level(painter: QPainter, view: View, theme: Theme, level: Level) -> None:
    for colour, width in ((with_alpha(theme.arrow_halo, 0.8), 4.2), (theme.ink, 1.6)):
        painter.setPen(QPen(colour, width * view.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(*level.tick_px)
    paint_haloed(painter, level.rect_px, level.text, LEVEL_PX * view.unit, theme.ink, theme.arrow_halo)


def paint_haloed(
    painter: QPainter, rect_px: QRectF, text: str, size_px: float, ink: QColor, halo: QColor
) -> None:
    """Write a text without a ground of its own, readable on skin and muscle by a soft edge round it."""
    made = text_font(size_px, SEMIBOLD)
    metrics = QFontMetricsF(made)
    middle = rect_px.center()
    start = QPointF(
        middle.x() - metrics.horizontalAdvance(text) / 2,
        middle.y() + (metrics.ascent() - metrics.descent()) / 2,
    )
    painter.setFont(made)
    if painter.paintEngine().type() is QPaintEngine.Type.Raster:
        painter.setPen(with_alpha(halo, 0.55))
        for dx, dy in AROUND:
            painter.drawText(start + QPointF(dx, dy) * size_px / 10, text)
    else:  # A file would hold the word once for each time that it is drawn.
        outline = QPainterPath()
        outline.addText(start, made, text)
        edge = QPen(with_alpha(halo, 0.85), 0.24 * size_px)
        edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, edge)
    painter.setPen(ink)
    painter.drawText(start, text)


def _paint_leader(painter: QPainter, view: View, theme: Theme, landmark: Pill) -> None:
    line, dot = QPolygonF(list(landmark.leader_px)), landmark.leader_px[-1]
    for colour, width in ((with_alpha(theme.arrow_halo, 0.75), HALO_PX), (theme.ink2, LEADER_PX)):
        painter.setPen(QPen(colour, width * view.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(line)
    painter.setPen(QPen(theme.arrow_halo, 1.2 * view.unit))
    painter.setBrush(theme.ink)
    radius = DOT_PX * view.unit
    painter.drawEllipse(QPointF(dot), radius, radius)


def _paint_pill(
    painter: QPainter, view: View, theme: Theme, pill: Pill, roundness: float, ink: QColor
) -> None:
    radius = roundness * pill.rect_px.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(theme.surface, 0.94))
    painter.drawRoundedRect(pill.rect_px, radius, radius)
    painter.setFont(text_font(TEXT_PX * view.unit, SEMIBOLD))
    painter.setPen(ink)
    painter.drawText(pill.rect_px, Qt.AlignmentFlag.AlignCenter, pill.text)


def _paint_key(painter: QPainter, view: View, theme: Theme, inks: ZoneInks, key: Key) -> None:
    colour: QColor = getattr(inks, key.zone)
    painter.setPen(QPen(colour, 1.4 * view.unit))
    painter.setBrush(with_alpha(colour, 0.25))
    painter.drawRoundedRect(key.swatch_px, 3 * view.unit, 3 * view.unit)
    paint_haloed(painter, key.rect_px, key.text, LEVEL_PX * view.unit, theme.ink, theme.arrow_halo)
