"""The pressure scale: ten growing bars, the last three locked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import BOLD, SEMIBOLD, THEMES, Theme, icon

USABLE = 7
"""The highest pressure that is taught; our estimate, after the Walton scale that massage schools use."""


class PressureBars(QWidget):
    """Bars up to what the stroke presses at most are filled; the present value's number is bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._top, self._present = THEMES["light"], 0, 0

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_top(self, top: int) -> None:
        """Show the stroke's highest pressure, 0-10."""
        self._top = top
        self.update()

    def set_present(self, value: int) -> None:
        """Show the pressure of this moment, 0-10."""
        if value != self._present:
            self._present = value
            self.update()

    def height_for(self, width_px: int) -> int:
        """Return the height it needs."""
        return self._theme.px(42)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars and numbers."""
        theme, gap = self._theme, self._theme.px(4)
        wide = (self.width() - 9 * gap) / 10
        base = self.height() - theme.px(18)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for value in range(1, 11):
                high = theme.px(5) + (base - theme.px(7)) * value / 10
                bar = QRectF((value - 1) * (wide + gap), base - high, wide, high)
                self._paint_bar(painter, bar, value)
                self._paint_number(painter, QRectF(bar.left(), base, wide, theme.px(18)), value)

    def _paint_bar(self, painter: QPainter, bar: QRectF, value: int) -> None:
        theme, radius = self._theme, self._theme.px(2)
        painter.setPen(Qt.PenStyle.NoPen)
        if value > USABLE:
            painter.setPen(QPen(theme.control, max(1, theme.px(1))))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            if value == 9:
                side = theme.px(14)
                corner = bar.center() - QRectF(0, 0, side, side).center()
                ratio = painter.device().devicePixelRatioF()
                painter.drawPixmap(corner.toPoint(), icon("lock", theme.ink2, side, ratio))
            return
        painter.setBrush(theme.ink if value <= self._top else theme.line)
        painter.drawRoundedRect(bar, radius, radius)

    def _paint_number(self, painter: QPainter, box: QRectF, value: int) -> None:
        present = value == self._present
        painter.setFont(self._theme.font(12, BOLD if present else SEMIBOLD, tabular=True))
        painter.setPen(self._theme.ink if present else self._theme.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
