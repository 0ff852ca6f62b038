"""Paints what is written on the wall: names, clock, count with its bar, the arrows of the direction."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from ui.classroom.letters import largest, size_for_words
from ui.classroom.wall_layout import LINE, WallLayout, Written
from ui.classroom.wall_words import Count, WallWords, Way
from ui.theme import BOLD, HALL, font

Turn = Callable[[float, float], QPointF]
"""A way on the body, mm, as it goes on the picture, right and down."""
CELL_GAP = 0.2
"""Gap between two cells of the bar, as a part of a cell."""


@dataclass(frozen=True, slots=True)
class Names:
    """Two names over two bodies, and the clock at the foot."""

    names: tuple[Written, Written]
    clock: Written


def paint_words(painter: QPainter, layout: WallLayout, words: WallWords, turn: Turn) -> None:
    """Paint everything that has a place; the clock is the present one, whatever was laid out."""
    paint_lines(painter, layout.name)
    clock = layout.clock
    paint_lines(painter, Written((words.clock,), clock.size_px, clock.rect), middle=True)
    if layout.count is not None and words.count is not None:
        told = Written((words.count.told,), layout.count.size_px, layout.count.rect)
        paint_lines(painter, told)
    if layout.bar is not None and words.count is not None:
        _paint_bar(painter, layout.bar, words.count)
    if layout.ways is not None:
        _paint_ways(painter, layout.ways, words.ways, turn)
    if layout.direction is not None:
        paint_lines(painter, layout.direction)


def paint_lines(painter: QPainter, written: Written, *, middle: bool = False, ink: QColor = HALL.ink) -> None:
    """Paint lines of bold text from the left."""
    painter.setFont(font(written.size_px, BOLD, tabular=True))
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    high = written.rect.height() if middle else written.line_px
    for at, line in enumerate(written.lines):
        box = QRectF(written.rect.left(), written.rect.top() + at * high, written.rect.width(), high)
        painter.drawText(box, flags, line)


def _paint_bar(painter: QPainter, bar: QRectF, count: Count) -> None:
    """Paint one cell for each cycle, the present one filled as far as it is done, or one long bar."""
    cells = count.cells or 1
    each = bar.width() / (cells + CELL_GAP * (cells - 1))
    done = count.share * cells
    painter.setPen(Qt.PenStyle.NoPen)
    for cell in range(cells):
        box = QRectF(bar.left() + cell * each * (1 + CELL_GAP), bar.top(), each, bar.height())
        radius = min(0.1 * bar.height(), 0.2 * each)
        painter.setBrush(HALL.line)
        painter.drawRoundedRect(box, radius, radius)
        filled = min(max(done - cell, 0.0), 1.0)
        if filled > 0.0:
            painter.setBrush(HALL.ink)
            painter.drawRoundedRect(
                QRectF(box.left(), box.top(), filled * each, box.height()),
                min(radius, filled * each / 2),
                radius,
            )


def _paint_ways(painter: QPainter, box: QRectF, ways: tuple[Way, ...], turn: Turn) -> None:
    """Paint a broad arrow for each way; straight down on a line where the hands strike."""
    side = box.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(HALL.ink)
    if not ways:
        painter.drawPolygon(
            _arrow(QPointF(box.left() + side / 2, box.top() + 0.42 * side), 0.84 * side, 90.0)
        )
        painter.drawRect(QRectF(box.left() + 0.1 * side, box.bottom() - 0.12 * side, 0.8 * side, 0.12 * side))
        return
    placed = sorted(ways, key=lambda way: _side_of(way, turn))
    for at, way in enumerate(placed):
        step = turn(way.x_mm, way.y_mm)
        angle = math.degrees(math.atan2(step.y(), step.x()))
        middle = QPointF(box.left() + (at + 0.5) * side, box.center().y())
        painter.drawPolygon(_arrow(middle, 0.96 * side, angle, both=way.both_ways))


def _side_of(way: Way, turn: Turn) -> float:
    """Return how far to the right, or down, the side of the body lies on which a way's hand works."""
    across = turn(float(way.side), 0.0)
    return across.x() + across.y()


def _arrow(middle: QPointF, length: float, angle_deg: float, *, both: bool = False) -> QPolygonF:
    """Return a broad arrow about a point; 0 degrees points to the right, 90 down."""
    half, shaft, head = length / 2, 0.16 * length, 0.42 * length
    wide = 0.42 * length
    tip = [(half - head, -wide), (half, 0.0), (half - head, wide), (half - head, shaft)]
    if both:
        shape = [(half - head, -shaft), *tip, (head - half, shaft), (head - half, wide), (-half, 0.0)]
        shape += [(head - half, -wide), (head - half, -shaft)]
    else:
        shape = [(-half, -shaft), (half - head, -shaft), *tip, (-half, shaft)]
    turn = math.radians(angle_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    return QPolygonF([middle + QPointF(x * cos - y * sin, x * sin + y * cos) for x, y in shape])


def names_beside(size: QRectF, least_share: float, words: tuple[WallWords, WallWords]) -> Names:
    """Return the places of two names above two bodies, and of the clock at the foot in the middle."""
    high, half = size.height(), size.width() / 2
    least = size_for_words(least_share * high)
    sizes = range(max(round(0.075 * high), least), least - 1, -2)
    room = 0.94 * half
    found = [largest(each.name, room, sizes, 2) or (least, (each.name,)) for each in words]
    px = min(size for size, _ in found)
    broken = [largest(each.name, room, (px,), 3) or (px, (each.name,)) for each in words]
    lines = max(len(each) for _, each in broken)
    places = [QRectF(0.03 * half + at * half, 0.012 * high, room, lines * LINE * px) for at in (0, 1)]
    left, right = (Written(each, px, place) for (_, each), place in zip(broken, places, strict=True))
    clock_px = max(round(0.1 * high), least)
    foot = QRectF(0.42 * size.width(), high - 1.02 * clock_px, 0.4 * size.width(), clock_px)
    return Names((left, right), Written((words[0].clock,), clock_px, foot))


def two_bodies(size: QRectF, names: Names) -> tuple[QRectF, QRectF]:
    """Return the places of two bodies under their names."""
    top = names.names[0].rect.bottom() + 0.005 * size.height()
    high = names.clock.rect.top() - top
    half = size.width() / 2
    return QRectF(0.0, top, half, high), QRectF(half, top, half, high)


def paint_beside(painter: QPainter, names: Names) -> None:
    """Paint both names and the clock."""
    for name in names.names:
        paint_lines(painter, name)
    paint_lines(painter, names.clock, middle=True)
