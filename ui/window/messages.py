"""The message bar: what happened, what we did, one way on. One message at a time, the others wait."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind, Words
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, icon

NARROW = 620
"""A bar that is narrower than this, at unit 1, has its two buttons one above the other."""


class Tone(StrEnum):
    """How grave a message is; its colours are (ground, ink) tokens of the theme."""

    NOTE = "note"
    SESSION = "session"
    WARNING = "warning"
    FAULT = "fault"

    @property
    def tokens(self) -> tuple[str, str]:
        """Return the names of the ground and of the ink."""
        return {
            "note": ("inset", "ink"),
            "session": ("soft", "ink"),
            "warning": ("warn_bg", "warn"),
            "fault": ("danger_bg", "danger"),
        }[self.value]


@dataclass(frozen=True, slots=True)
class Message:
    """`happened` and `done` are sentences; `way_on` is the word on the button, `action` its meaning."""

    tone: Tone
    icon_name: str
    happened: str
    done: str
    way_on: str
    action: str = ""
    other_way: str = ""
    """The word on a second button, where there are two ways on; `other_action` is its meaning."""
    other_action: str = ""


class MessageBar(QWidget):
    """Shows the first of the messages that wait until a person takes the way on."""

    acted = Signal(str)
    """The `action` of the message whose button was pressed; empty: it was only read."""
    height_changed = Signal()
    added = Signal(object)
    """A Message that nobody has read yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._waiting: list[Message] = []
        self._happened = Words(size=15, weight=SEMIBOLD, wrapped=True, parent=self)
        self._done = Words(size=14, weight=MEDIUM, wrapped=True, parent=self)
        self.button = Button("", kind=Kind.OUTLINE, height=38, parent=self)
        self.button.clicked.connect(self._on_way_on)
        self.other = Button("", kind=Kind.OUTLINE, height=38, parent=self)
        self.other.clicked.connect(self._on_other_way)
        self.setVisible(False)

    @property
    def waiting(self) -> tuple[Message, ...]:
        """Return the messages that have not been read, the one that is shown first."""
        return tuple(self._waiting)

    @property
    def message(self) -> Message | None:
        """Return the message that is shown."""
        return self._waiting[0] if self._waiting else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.button.set_theme(theme)
        self.other.set_theme(theme)
        self._happened.set_theme(theme)
        self._done.set_theme(theme)
        self._place()
        self.update()

    def add(self, message: Message) -> None:
        """Show a message, after those that are not read yet; one that waits already is not said twice."""
        if message not in self._waiting:
            self._waiting.append(message)
            self._refresh()
            self.added.emit(message)

    def withdraw(self, action: str) -> None:
        """Take back the messages of an action: what they tell is over."""
        kept = [message for message in self._waiting if message.action != action]
        if len(kept) < len(self._waiting):
            self._waiting = kept
            self._refresh()

    def _on_way_on(self) -> None:
        if self._waiting:
            action = self._waiting.pop(0).action
            self._refresh()
            self.acted.emit(action)

    def _on_other_way(self) -> None:
        if self._waiting:
            action = self._waiting.pop(0).other_action
            self._refresh()
            self.acted.emit(action)

    def _refresh(self) -> None:
        message = self.message
        if message:
            self._happened.setText(message.happened)
            self._happened.set_look(token=message.tone.tokens[1])
            self._done.setText(message.done)
            self.button.set_text(message.way_on)
            self.other.set_text(message.other_way)
            self.other.setVisible(bool(message.other_way))
            self.setAccessibleName(f"{message.happened} {message.done}")
        self.setVisible(message is not None)
        self.height_changed.emit()
        self._place()
        self.update()

    def _edges(self, width_px: int) -> tuple[int, int, int]:
        """Return where the words start, how much room they have, and the room above them."""
        px = self._theme.px
        left = px(46)
        return left, max(1, width_px - left - self._buttons(width_px).width() - px(16)), px(9)

    def _is_stacked(self, width_px: int) -> bool:
        """Return whether two buttons stand one above the other, for want of room."""
        return self._has_two() and width_px < self._theme.px(NARROW)

    def _has_two(self) -> bool:
        return self.message is not None and bool(self.message.other_way)

    def _buttons(self, width_px: int) -> QSize:
        """Return the room that the buttons take, px."""
        first, second = self.button.sizeHint(), self.other.sizeHint()
        if not self._has_two():
            return first
        if self._is_stacked(width_px):
            return QSize(max(first.width(), second.width()), first.height() + second.height())
        return QSize(first.width() + second.width(), first.height())

    def height_for(self, width_px: int) -> int:
        """Return the height it needs at this width."""
        _, room, above = self._edges(width_px)
        words = self._happened.height_for(room) + (self._done.height_for(room) if self._done.text() else 0)
        return max(words + 2 * above, self._buttons(width_px).height() + above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place words and button."""
        self._place()

    def _place(self) -> None:
        left, room, _ = self._edges(self.width())
        first = self._happened.height_for(room)
        second = self._done.height_for(room) if self._done.text() else 0
        top = (self.height() - first - second) // 2
        self._happened.setGeometry(left, top, room, first)
        self._done.setGeometry(left, top + first, room, second)
        self._place_buttons()

    def _place_buttons(self) -> None:
        first, second, both = self.button.sizeHint(), self.other.sizeHint(), self._buttons(self.width())
        left, top = self.width() - self._theme.px(6) - both.width(), (self.height() - both.height()) // 2
        stacked = self._is_stacked(self.width())
        self.button.setGeometry(QRect(QPoint(left, top), first))
        beside = QPoint(left, top + first.height()) if stacked else QPoint(left + first.width(), top)
        self.other.setGeometry(QRect(beside, second))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        message, theme = self.message, self._theme
        if message is None:
            return
        ground, ink = message.tone.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(theme, ground))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
            side = theme.px(24)
            picture = icon(message.icon_name, getattr(theme, ink), side, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(theme.px(13), (self.height() - side) // 2), picture)


def understood() -> str:
    """Return the word for having read a message."""
    return QCoreApplication.translate("Messages", "Fine")
