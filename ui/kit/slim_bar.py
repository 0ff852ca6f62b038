"""A scroll bar that is only a slim handle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ui.theme import THEMES, Theme

WIDTH = 10
"""At unit 1."""


class SlimBar(QScrollBar):
    """Upright; the style's own arithmetic, painted as a handle without arrows or trough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = THEMES["light"]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.setFixedWidth(theme.px(WIDTH))
        self.update()

    def sizeHint(self) -> QSize:
        """Return its width."""
        return QSize(self._theme.px(WIDTH), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the handle where the style would."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        wide = self._theme.px(4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self.palette().color(self.backgroundRole()))
            if self.maximum() > self.minimum():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.control if self.isSliderDown() else self._theme.line)
                shape = QRectF((self.width() - wide) / 2, handle.top(), wide, handle.height())
                painter.drawRoundedRect(shape, wide / 2, wide / 2)
