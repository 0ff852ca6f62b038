"""What is said, to read; and the beat, to see where it cannot be heard. Both lie over the stage."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import SEMIBOLD, THEMES, Theme

_FLAGS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
TEXT_PX = 18
"""At unit 1; x-height 9.8 px, to be read from 1.5 m."""
SMALL_PX, SMALL_BELOW = 15, 560
"""The size where the stage is narrower than this, so that the words do not cover the hands."""
PULSE_PX = 26


class Caption(QWidget):
    """One sentence or two on a ground of their own, as wide as they need; lets the mouse through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._size = THEMES["light"], "", TEXT_PX
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_text(self, text: str) -> None:
        """Show another sentence; empty: nothing."""
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()

    def size_for(self, width_px: int) -> QSize:
        """Return the room that the words need, at most this wide; their size goes by that width."""
        px = self._theme.px
        self._size = SMALL_PX if width_px < px(SMALL_BELOW) else TEXT_PX
        metrics = QFontMetrics(self._theme.font(self._size, SEMIBOLD))
        room = QRect(0, 0, max(1, width_px - 2 * px(16)), 10_000)
        words = metrics.boundingRect(room, _FLAGS, self._text)
        return QSize(words.width() + 2 * px(16) + 2, words.height() + 2 * px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the words."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(QRectF(self.rect()), px(10), px(10))
            painter.setPen(theme.ink)
            painter.setFont(theme.font(self._size, SEMIBOLD))
            painter.drawText(self.rect().adjusted(px(16), 0, -px(16), 0), _FLAGS, self._text)


class Pulse(QWidget):
    """A disc that swells with the beat and fades slowly; it never blinks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._share = THEMES["light"], 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def share(self) -> float:
        """Return how much of the beat is shown, 0-1."""
        return self._share

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_share(self, share: float) -> None:
        """Show this much of the beat; 0: the ring alone."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """Return the ring's size."""
        return QSize(self._theme.px(PULSE_PX), self._theme.px(PULSE_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, and the disc in it."""
        theme, middle = self._theme, QRectF(self.rect()).center()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.control)
            painter.setBrush(theme.surface)
            full = self.width() / 2 - 1
            painter.drawEllipse(middle, full, full)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            radius = (full - theme.px(3)) * (0.35 + 0.65 * self._share)
            painter.drawEllipse(middle, radius, radius)
