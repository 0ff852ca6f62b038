"""What lies over the wall's picture: ink, one lit name, spotlight, magnifier, pointer, and the blank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from app.lesson.saved import Line
from ui.classroom.letters import LINE_OF_LABEL, lines_of, size_for_words, width_px
from ui.classroom.tools import Tool, Tools
from ui.diagram.canvas import DiagramCanvas
from ui.theme import BOLD, HALL, font

INKS = (QColor("#000000"), QColor("#6A1B7A"), QColor("#00664B"))
"""Dark on skin, 5.8:1 and more, and told apart without colour by the presenter's own choice only."""
INK_SHARE = 5.0 / 540.0
"""Width of a line, as a part of the picture's height; its halo is as wide again on both sides together."""
SPOT_SHARE = 0.25
"""Diameter of the spotlight's disc."""
DARK = 0.45
FADE_SHARE = 0.035
"""Part of the diagram's breadth in which it fades into the white of the wall, on either side."""
GLASS_SHARE = 0.5
"""Diameter of the magnifier."""
GLASS = 2.0
"""How much it magnifies."""


@dataclass(frozen=True, slots=True)
class Lit:
    """A name and the places on the body that it names, mm."""

    name: str
    points_mm: tuple[tuple[float, float], ...]


class Veil(QWidget):
    """Lies over the whole wall and lets the mouse through. Places are asked of the canvas under it."""

    def __init__(self, canvas: DiagramCanvas, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas, self._tools = canvas, Tools()
        self._faded: tuple[DiagramCanvas, ...] = (canvas,)
        self._lines: Sequence[Line] = ()
        self._lit: Lit | None = None
        self._high_px, self._least_px = 1.0, 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_measures(self, high_px: float, least_px: float) -> None:
        """Take the height of the picture and the least height of anything on it."""
        self._high_px, self._least_px = high_px, least_px
        self.update()

    def set_faded(self, *canvases: DiagramCanvas) -> None:
        """Let the edges of these diagrams, all that are shown, end softly."""
        self._faded = canvases
        self.update()

    def set_tools(self, tools: Tools) -> None:
        """Show other tools."""
        if tools != self._tools:
            self._tools = tools
            self.update()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other ink."""
        if lines is not self._lines:
            self._lines = lines
            self.update()

    def set_lit(self, lit: Lit | None) -> None:
        """Show another name, or none."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def follow(self) -> None:
        """Paint anew what shows the moving picture: the magnifier."""
        if self._tools.tool is Tool.MAGNIFIER and not self._tools.blank:
            self.update(self._disc(GLASS_SHARE).adjusted(-4, -4, 4, 4).toAlignedRect())

    def at_px(self, point_mm: tuple[float, float]) -> QPointF:
        """Return where a point of the body lies on the wall."""
        view = self._canvas.view
        if view is None:
            return QPointF()
        inside = view.point_px(*point_mm) / self._canvas.devicePixelRatioF()
        return inside + QPointF(self._canvas.pos())

    def _disc(self, share: float) -> QRectF:
        side = share * self._high_px
        middle = self.at_px(self._tools.at_mm)
        return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint from the skin upwards; the blank hides all of it."""
        with QPainter(self) as painter:
            if self._tools.blank:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for canvas in self._faded:
                _paint_fades(painter, canvas)
            painter.save()
            painter.setClipRect(self._canvas.geometry(), Qt.ClipOperation.IntersectClip)
            self._paint_lines(painter)
            painter.restore()
            if self._tools.tool is Tool.SPOTLIGHT:
                self._paint_spotlight(painter)
            elif self._tools.tool is Tool.MAGNIFIER:
                self._paint_glass(painter)
            elif self._tools.tool is Tool.POINTER:
                self._paint_pointer(painter)
            self._paint_lit(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        wide = INK_SHARE * self._high_px
        for halo in (True, False):
            for line in self._lines:
                colour = HALL.arrow_halo if halo else INKS[line.ink % len(INKS)]
                pen = QPen(colour, 2 * wide if halo else wide)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                points = [self.at_px(point) for point in line.points_mm]
                if len(points) == 1:
                    painter.drawPoint(points[0])
                else:
                    painter.drawPolyline(QPolygonF(points))

    def _label(self) -> tuple[tuple[str, ...], int]:
        """Return the lit name in lines that fit the diagram, and the size of type."""
        name, room = self._lit.name if self._lit else "", self._canvas.width()
        least = size_for_words(self._least_px)
        for size in range(least, 8, -1):
            lines = lines_of(name, size, room - size)
            if lines is not None:
                return lines, size
        return (name,), 8

    def label_size_px(self) -> int:
        """Return the size of type of the lit name."""
        return self._label()[1]

    def label_rect(self) -> QRectF:
        """Return where the lit name stands: at the diagram's nearer end, off the hands, wholly within it."""
        if self._lit is None:
            return QRectF()
        lines, size = self._label()
        wide = max(width_px(line, size) for line in lines) + size
        high = (LINE_OF_LABEL + 1.1 * (len(lines) - 1)) * size
        places, inside = self._lit_px(), QRectF(self._canvas.geometry())
        middle = sum(place.x() for place in places) / len(places)
        x = min(max(middle - wide / 2, inside.left()), max(inside.left(), inside.right() - wide))
        edge = 0.15 * size
        upper = sum(place.y() for place in places) / len(places) < inside.center().y()
        y = inside.top() + edge if upper else inside.bottom() - edge - high
        return QRectF(x, y, wide, high)

    def _lit_px(self) -> list[QPointF]:
        return [self.at_px(point) for point in self._lit.points_mm] if self._lit else []

    def _paint_lit(self, painter: QPainter) -> None:
        if self._lit is None:
            return
        (lines, size), box = self._label(), self.label_rect()
        radius = 0.4 * self._least_px
        for place in self._lit_px():
            inner = box.adjusted(size, 0.5 * size, -size, -0.5 * size)
            end = QPointF(min(max(place.x(), inner.left()), inner.right()), box.center().y())
            for colour, wide in ((HALL.arrow_halo, 0.5 * radius), (HALL.ink, 0.2 * radius)):
                painter.setPen(QPen(colour, wide))
                painter.drawLine(place, end)
            painter.setPen(QPen(HALL.arrow_halo, 0.3 * radius))
            painter.setBrush(HALL.ink)
            painter.drawEllipse(place, radius, radius)
        painter.setPen(QPen(HALL.ink, 0.12 * radius))
        painter.setBrush(HALL.surface)
        painter.drawRoundedRect(box, 0.3 * size, 0.3 * size)
        painter.setPen(HALL.ink)
        painter.setFont(font(size, BOLD, tabular=True))
        for at, line in enumerate(lines):
            row = QRectF(box.left(), box.top() + at * 1.1 * size, box.width(), LINE_OF_LABEL * size)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, line)

    def _paint_spotlight(self, painter: QPainter) -> None:
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        dark.addEllipse(self._disc(SPOT_SHARE))
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(DARK)
        painter.fillPath(dark, shade)

    def _paint_glass(self, painter: QPainter) -> None:
        disc, middle = self._disc(GLASS_SHARE), self.at_px(self._tools.at_mm)
        shape = QPainterPath()
        shape.addEllipse(disc)
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        near = QTransform.fromTranslate(middle.x(), middle.y()).scale(GLASS, GLASS)
        painter.setTransform(near.translate(-middle.x(), -middle.y()), True)
        painter.translate(self._canvas.pos())
        self._canvas.paint_on(painter)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((HALL.arrow_halo, 0.016), (HALL.ink, 0.008)):
            painter.setPen(QPen(colour, wide * self._high_px))
            painter.drawEllipse(disc)

    def _paint_pointer(self, painter: QPainter) -> None:
        middle, radius = self.at_px(self._tools.at_mm), self._least_px / 2
        painter.setPen(QPen(HALL.arrow_halo, 0.45 * radius))
        painter.setBrush(INKS[1])
        painter.drawEllipse(middle, radius, radius)


def _paint_fades(painter: QPainter, canvas: DiagramCanvas) -> None:
    """Let the arms, which lie beside the body, end softly at a diagram's edges."""
    view, inside = canvas.view, QRectF(canvas.geometry())
    if view is None:
        return
    fade = QLinearGradient(
        inside.topLeft(), inside.bottomLeft() if view.direction.lies_across else inside.topRight()
    )
    paper, clear = QColor(HALL.paper), QColor(HALL.paper)
    clear.setAlphaF(0.0)
    for place, colour in ((0.0, paper), (FADE_SHARE, clear), (1.0 - FADE_SHARE, clear), (1.0, paper)):
        fade.setColorAt(place, colour)
    painter.fillRect(inside, fade)
