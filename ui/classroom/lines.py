"""Two lines of words with an icon and a button: what the room asks, how the time goes, what comes next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, icon

WORDED_FROM = 380
"""Lines that are narrower, at unit 1, show their button's sign without its word."""


class FactLine(QWidget):
    """A first line that tells, a second one that explains, and a button for what can be done."""

    asked = Signal()

    def __init__(self, icon_name: str, button: str, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon = THEMES["light"], icon_name
        self._first, self._second = "", ""
        self.button = Button(button, icon_name=sign, kind=Kind.OUTLINE, height=40, parent=self)
        self.button.clicked.connect(self.asked)

    @property
    def told(self) -> str:
        """Return both lines."""
        return f"{self._first}. {self._second}"

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.button.set_theme(theme)
        self._place()
        self.update()

    def set_words(self, first: str, second: str) -> None:
        """Tell something else."""
        if (first, second) != (self._first, self._second):
            self._first, self._second = first, second
            self.setAccessibleName(self.told)
            self.update()

    def sizeHint(self) -> QSize:
        """Return its height."""
        return QSize(self._theme.px(240), self._theme.px(50))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the button."""
        self._place()

    def _place(self) -> None:
        self.button.set_parts(icon_only=self.width() < self._theme.px(WORDED_FROM))
        size = self.button.sizeHint()
        self.button.setGeometry(
            self.width() - size.width(), (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and lines; what is too long ends in dots and is read in the tooltip."""
        theme, px = self._theme, self._theme.px
        room = self.button.x() - px(36)
        with QPainter(self) as painter:
            side = px(22)
            drawn = icon(self._icon, theme.ink2, side, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - side) // 2, drawn)
            half = self.height() / 2
            cut = False
            lines = ((self._first, 15, SEMIBOLD, theme.ink), (self._second, 13, MEDIUM, theme.ink2))
            for at, (words, size, weight, colour) in enumerate(lines):
                made = theme.font(size, weight, tabular=True)
                shown = QFontMetrics(made).elidedText(words, Qt.TextElideMode.ElideRight, room)
                cut = cut or shown != words
                painter.setFont(made)
                painter.setPen(colour)
                box = QRectF(px(32), at * half, room, half)
                flags = Qt.AlignmentFlag.AlignLeft
                flags |= Qt.AlignmentFlag.AlignTop if at else Qt.AlignmentFlag.AlignBottom
                painter.drawText(box, flags, shown)
        self.setToolTip(self.told if cut else "")


class NextLine(QWidget):
    """The next stroke: its hand, its name, where to stand and how long it lasts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._words = ("", "", "")
        self._hand: QImage | None = None

    @property
    def told(self) -> str:
        """Return what is written."""
        return ": ".join(word for word in self._words if word)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_words(self, head: str, name: str, line: str) -> None:
        """Show another stroke; its hand comes when it is drawn."""
        if (head, name, line) != self._words:
            self._words, self._hand = (head, name, line), None
            self.setAccessibleName(self.told)
            self.update()

    def set_hand(self, hand: QImage) -> None:
        """Show the hand of the stroke."""
        self._hand = hand
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hand on its ground and the three lines."""
        theme, px = self._theme, self._theme.px
        high = self.height()
        box = QRectF(0, 0, px(64), high)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stage_centre)
            painter.drawRoundedRect(box, px(8), px(8))
            if self._hand is not None:
                inner = box.adjusted(px(6), px(4), -px(6), -px(4))
                size = self._hand.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRectF(0, 0, size.width(), size.height())
                place.moveCenter(inner.center())
                painter.drawImage(place, self._hand)
            left, y = px(78), (high - px(72)) / 2
            room = self.width() - left
            for words, px_size, weight, colour, line in (
                (self._words[0], 13, SEMIBOLD, theme.accent, 20),
                (self._words[1], 18, SEMIBOLD, theme.ink, 28),
                (self._words[2], 14, MEDIUM, theme.ink2, 22),
            ):
                made = theme.font(px_size, weight)
                shown = QFontMetrics(made).elidedText(words, Qt.TextElideMode.ElideRight, room)
                painter.setFont(made)
                painter.setPen(colour)
                painter.drawText(QRectF(left, y, room, px(line)), Qt.AlignmentFlag.AlignVCenter, shown)
                y += px(line)
