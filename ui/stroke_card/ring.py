"""The cycle ring: one tick per cycle, the current one filling."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import BOLD, SEMIBOLD, THEMES, Theme

MOST_TICKS = 45
"""With more cycles the ticks would be thinner than their gaps; the ring is then closed."""
STEPS_PER_TICK = 12


class CycleRing(QWidget):
    """A count in the middle of a ring that fills with it. It repaints only when its picture changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._side = THEMES["light"], 100
        self._count, self._cycles, self._step = 0, 1, 0
        self._big, self._small = "", ""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_side(self, side: int) -> None:
        """Take another size, at unit 1."""
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return its square."""
        return QSize(self._theme.px(self._side), self._theme.px(self._side))

    def set_cycle(self, cycle: int, cycles: int, phase: float, *, big: str, small: str, spoken: str) -> None:
        """Show the 1-based `cycle` (0: none yet) of `cycles`, of which the fraction `phase` is done.

        `big` and `small` are the texts in the middle, `spoken` says both to a screen reader.
        """
        step = int(phase * STEPS_PER_TICK)
        if (cycle, cycles, step, big, small) != (
            self._count,
            self._cycles,
            self._step,
            self._big,
            self._small,
        ):
            self._count, self._cycles, self._step = cycle, cycles, step
            self._big, self._small = big, small
            self.setAccessibleName(spoken)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring and the count."""
        theme, thick = self._theme, self._theme.px(self._side) * 0.07
        ring = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._cycles > MOST_TICKS:
                self._paint_closed(painter, ring, thick)
            else:
                self._paint_ticks(painter, ring, thick)
            painter.setPen(theme.ink)
            painter.setFont(theme.font(self._side * 0.34, BOLD, tabular=True))
            shift = self._side * 0.16 * theme.unit
            painter.drawText(
                QRectF(self.rect()).translated(0, -shift * 0.5), Qt.AlignmentFlag.AlignCenter, self._big
            )
            painter.setFont(theme.font(max(12.0, self._side * 0.14), SEMIBOLD, tabular=True))
            painter.setPen(theme.ink2)
            painter.drawText(
                QRectF(self.rect()).translated(0, shift * 1.2), Qt.AlignmentFlag.AlignCenter, self._small
            )

    def _paint_count(self, painter: QPainter) -> None:
        theme, box = self._theme, QRectF(self.rect())
        shift = self._side * 0.16 * theme.unit
        painter.setPen(theme.ink)
        painter.setFont(theme.font(self._side * 0.34, BOLD, tabular=True))
        painter.drawText(box.translated(0, -shift * 0.5), Qt.AlignmentFlag.AlignCenter, self._big)
        painter.setPen(theme.ink2)
        painter.setFont(theme.font(max(12.0, self._side * 0.14), SEMIBOLD, tabular=True))
        painter.drawText(box.translated(0, shift * 1.2), Qt.AlignmentFlag.AlignCenter, self._small)

    def _done(self) -> float:
        """Return how many cycles are done, with a fraction."""
        return max(0, self._count - 1) + (self._step / STEPS_PER_TICK if self._count else 0.0)

    def _pen(self, painter: QPainter, filled: bool, thick: float) -> None:
        colour = self._theme.accent if filled else self._theme.line
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))

    def _paint_ticks(self, painter: QPainter, ring: QRectF, thick: float) -> None:
        turn = 360.0 / self._cycles
        gap = min(4.0, turn * 0.3) if self._cycles > 1 else 0.0
        done = self._done()
        for tick in range(self._cycles):
            share = min(max(done - tick, 0.0), 1.0)
            start, span = 90.0 - tick * turn - gap / 2, turn - gap
            self._pen(painter, False, thick)
            painter.drawArc(ring, round(start * 16), -round(span * 16))
            if share > 0:
                self._pen(painter, True, thick)
                painter.drawArc(ring, round(start * 16), -round(span * share * 16))

    def _paint_closed(self, painter: QPainter, ring: QRectF, thick: float) -> None:
        self._pen(painter, False, thick)
        painter.drawArc(ring, 0, 360 * 16)
        self._pen(painter, True, thick)
        painter.drawArc(ring, 90 * 16, -round(self._done() / self._cycles * 360 * 16))
