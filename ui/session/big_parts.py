"""The hands-free view's clock and its foot of keys, to be read from afar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import BOLD, MEDIUM, THEMES, Theme

FOOT = 56
"""Height of the foot, at unit 1."""
SIZES, GAP = (22.0, 20.0), 34
"""Of the foot's type, the greater one if there is room, and between two keys; at unit 1."""


class BigClock(QWidget):
    """A time in the largest figures that fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._size, self._dimmed = THEMES["dim"], "", 248.0, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """Return what it shows."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_time(self, text: str, size: float, *, dimmed: bool) -> None:
        """Show a time at a size of type; dimmed while it stands."""
        if (text, size, dimmed) != (self._text, self._size, self._dimmed):
            self._text, self._size, self._dimmed = text, size, dimmed
            self.setAccessibleName(text)
            self.update()

    def digits_px(self) -> int:
        """Return the height of its figures as they are painted."""
        return round(self._fitted() * 0.727)

    def _fitted(self) -> float:
        """Return the size of type, px, at which the text is as wide as the widget at most."""
        theme = self._theme
        full = self._size * theme.unit
        metrics = QFontMetrics(theme.font(self._size, BOLD, tabular=True))
        wide = metrics.horizontalAdvance(self._text)
        return full * min(1.0, self.width() / wide) if wide else full

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, at the left and in the middle of the height."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setFont(theme.font(self._fitted() / theme.unit, BOLD, tabular=True))
            painter.setPen(theme.ink2 if self._dimmed else theme.ink)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(self.rect(), flags, self._text)


class KeyCaps(QWidget):
    """The foot: a few keys and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["dim"]
        self._rows: tuple[tuple[str, str], ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show other keys, the most needed first."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName(", ".join(f"{key}: {does}" for key, does in rows))
            self.update()

    def sizeHint(self) -> QSize:
        """Return its height."""
        return QSize(self._theme.px(600), self._theme.px(FOOT))

    def _widths(self, metrics: QFontMetrics, key: str, does: str) -> tuple[int, int]:
        """Return how wide a key's cap is, and how wide it is with its words."""
        px = self._theme.px
        cap = metrics.horizontalAdvance(key) + px(20)
        return cap, cap + px(12) + metrics.horizontalAdvance(does)

    def _fits(self, made: QFont) -> bool:
        metrics, px = QFontMetrics(made), self._theme.px
        wide = sum(self._widths(metrics, key, does)[1] + px(GAP) for key, does in self._rows)
        return px(32) + wide - px(GAP) <= self.width() - px(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many as fit, a little smaller if all of them fit then."""
        theme, px = self._theme, self._theme.px
        fonts = [theme.font(size, MEDIUM) for size in SIZES]
        made = next((each for each in fonts if self._fits(each)), fonts[-1])
        x, metrics = px(32), QFontMetrics(made)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.paper)
            painter.setFont(made)
            for key, does in self._rows:
                cap, wide = self._widths(metrics, key, does)
                if x + wide > self.width() - px(24):
                    break
                box = QRectF(x, self.height() / 2 - px(20), cap, px(40))
                painter.setPen(QPen(theme.control, max(1, px(1))))
                painter.setBrush(theme.inset)
                painter.drawRoundedRect(box, px(6), px(6))
                painter.setPen(theme.ink)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
                painter.setPen(theme.ink2)
                left = QRectF(box.right() + px(12), 0, wide, self.height())
                painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, does)
                x += wide + px(GAP)
