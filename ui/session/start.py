"""The start page: one tile with one button, and doors to what exists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.diagram.canvas import DiagramCanvas
from ui.kit.controls import Button, Headline, Kind, Words
from ui.kit.segments import Segments
from ui.pages.cover import Cover
from ui.pages.rows import side_by_side
from ui.session.tiles import Door, DoorWords, Share, Shares
from ui.theme import MEDIUM, SEMIBOLD, Theme, Themed

translate = QCoreApplication.translate

LENGTHS = (10, 15, 20, 30, 40)
"""The lengths that are one press away, minutes."""
WIDEST = 1500
"""The page's content is never wider, at unit 1."""


class StartPage(Cover):
    """Asks to start a session of some length, to go on with one, or to go somewhere else."""

    start_requested = Signal()
    minutes_requested = Signal(int)
    resume_requested = Signal()
    safety_requested = Signal()
    client_requested = Signal()
    """Somebody wants to say for whom the session is."""
    setup_requested = Signal()
    door_requested = Signal(str)
    """The name of a door."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._minutes = 20
        self.setAccessibleName(translate("Start", "Start"))
        self._head = Headline(size=32, parent=self)
        self._summary = Words(size=16, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self._length = Words(translate("Start", "Length"), size=15, weight=SEMIBOLD, parent=self)
        names = [str(minutes) for minutes in LENGTHS[:-1]] + [text.minutes(LENGTHS[-1])]
        self.lengths = Segments(translate("Start", "Length"), tuple(names), height=48, parent=self)
        enter = translate("Start", "Enter")
        self.start = Button("", icon_name="player-play-filled", key=enter, kind=Kind.PRIMARY, parent=self)
        self.resume = Button("", icon_name="history", key="R", kind=Kind.OUTLINE, parent=self)
        self.resume.hide()
        self.safety = Button(
            translate("Start", "When not to massage"), icon_name="first-aid-kit", key="S", parent=self
        )
        self.client = Button("", icon_name="user", key="C", parent=self)
        self._held = Words(size=14, weight=SEMIBOLD, token="ink2", parent=self)
        self.shares = Shares(self)
        self.doors: list[Door] = []
        self._foot = Words(
            translate("Start", "For learning. Not medical advice; it does not replace a teacher."),
            size=14, weight=MEDIUM, token="ink2", parent=self,
        )  # fmt: skip
        self.lengths.chosen.connect(lambda index: self.minutes_requested.emit(LENGTHS[index]))
        self.start.clicked.connect(self.start_requested)
        self.resume.clicked.connect(self.resume_requested)
        self.safety.clicked.connect(self.safety_requested)
        self.client.clicked.connect(self.client_requested)
        self.setup = Button("", icon_name="settings", key="F9", parent=self)
        self.setup.clicked.connect(self.setup_requested)

    def first_focus(self) -> QWidget:
        """Return the button that starts."""
        return self.start

    def lend(self, canvas: DiagramCanvas | None) -> None:
        """Show the body in the tile."""
        if self.canvas is not None:
            self.canvas.set_alone(False)
        self.canvas = canvas
        if canvas is not None:
            canvas.setParent(self)
            canvas.set_alone(True)
            canvas.show()
            self._place()

    def set_protocol(self, title: str, summary: str) -> None:
        """Say what is taught."""
        self._head.set_text(title)
        self._summary.setText(summary)
        self._place()

    def set_minutes(self, minutes: int, shares: Sequence[Share]) -> None:
        """Show a length and what it holds."""
        self._minutes = minutes
        told = text.minutes(minutes)
        self.start.set_text(translate("Start", "Start a {time} session").format(time=told))
        self._held.setText(translate("Start", "What {time} hold").format(time=told))
        self.lengths.set_index(LENGTHS.index(minutes) if minutes in LENGTHS else -1)
        self.shares.set_shares(shares)
        self._place()

    def set_client(self, words: str) -> None:
        """Say for whom the session is."""
        self.client.set_text(words)
        self._place()

    def set_resume(self, words: str) -> None:
        """Offer to go on with a session that was left; "" when there is none."""
        self.resume.set_text(words)
        self.resume.setVisible(bool(words))
        self._place()

    def set_setup(self, words: str) -> None:
        """Show where the therapist works; a press asks to say it anew."""
        self.setup.set_text(words)
        self._place()

    def set_doors(self, doors: Sequence[DoorWords]) -> None:
        """Show the ways to other parts of the program."""
        for door in self.doors:
            door.setParent(None)
            door.deleteLater()
        self.doors = [Door(words, self) for words in doors]
        for door in self.doors:
            door.set_theme(self.theme)
            door.clicked.connect(lambda _on=False, name=door.words.name: self.door_requested.emit(name))
            door.show()
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        parts: tuple[Themed, ...] = (
            self._head, self._summary, self._length, self.lengths, self.start, self.resume, self.client,
            self.safety, self.setup, self._held, self.shares, self._foot, *self.doors,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def _is_low(self) -> bool:
        return self.height() < self.theme.px(640)

    def _tile(self) -> QRect:
        """Return the tile; the doors and the foot lie below it."""
        px = self.theme.px
        edge = px(16 if self._is_low() else 32)
        wide = min(self.width() - 2 * edge, px(WIDEST))
        top, foot = px(12 if self._is_low() else 24), px(44)
        low = self.height() - foot - self._doors_height(wide) - px(12)
        return QRect((self.width() - wide) // 2, top, wide, max(1, low - top))

    def _doors_height(self, wide: int) -> int:
        each = self._door_width(wide)
        for door in self.doors:
            door.set_brief(self._is_low())
        return max((door.height_for(each) for door in self.doors), default=0)

    def _door_width(self, wide: int) -> int:
        count = max(1, len(self.doors))
        return (wide - self.theme.px(14) * (count - 1)) // count

    def _picture(self, tile: QRect) -> QRect:
        """Return the place of the body; empty where the tile is too narrow for it."""
        if tile.width() < self.theme.px(900):
            return QRect()
        wide = min(round(tile.width() * 0.36), tile.height())
        return QRect(tile.right() + 1 - wide, tile.top(), wide, tile.height())

    def _place(self) -> None:
        if self.width() < 1 or self.height() < 1:
            return
        px, tile = self.theme.px, self._tile()
        picture = self._picture(tile)
        if self.canvas is not None:
            self.canvas.setVisible(not picture.isEmpty())
            self.canvas.setGeometry(picture.adjusted(0, px(14), -px(14), -px(14)))
        inner = tile.adjusted(px(35), px(20), -px(35) - picture.width(), -px(20))
        self._place_tile(inner)
        self._place_doors(tile)

    def _place_tile(self, inner: QRect) -> None:
        """Place the tile's rows, from the top; the shares lie at its bottom."""
        px, x, wide = self.theme.px, inner.left(), inner.width()
        tight = self._is_low()
        spare = 0 if tight else max(0, min(px(18), (inner.height() - px(390)) // 5))
        y = inner.top()
        head = px(44)
        self._head.setGeometry(x, y, wide, head)
        y += head
        high = self._summary.height_for(wide)
        self._summary.setGeometry(x, y, wide, high)
        y += high + px(8) + spare
        size, words = self.lengths.sizeHint(), self._length.sizeHint()
        self._length.setGeometry(x, y + (size.height() - words.height()) // 2, words.width(), words.height())
        self.lengths.setGeometry(x + words.width() + px(12), y, size.width() + px(70), size.height())
        y += size.height() + px(6) + spare
        y = self._place_buttons(x, y, wide) + spare
        asked = self.client, self.safety, self.setup
        y += side_by_side(asked, (x - px(14), y, wide + px(14)), self.theme) - px(8)
        bottom = inner.bottom() + 1
        self.shares.setGeometry(x, bottom - px(38), wide, px(38))
        size = self._held.sizeHint()
        top = bottom - px(38) - px(6) - size.height()
        fits = top > y - px(8)
        self._held.setVisible(fits)
        self.shares.setVisible(fits)
        self._held.setGeometry(x, top, min(wide, size.width()), size.height())

    def _place_buttons(self, x: int, y: int, wide: int) -> int:
        """Place the two ways to begin; return where they end."""
        px = self.theme.px
        ring = px(5)
        self.start.set_size(
            min(420, round(wide / max(self.theme.unit, 0.1))), 60 if self._is_low() else 72, 21
        )
        self.start.set_parts(key_shown=True)
        self.resume.set_size(0, 60 if self._is_low() else 72)
        first, second = self.start.sizeHint(), self.resume.sizeHint()
        self.start.setGeometry(x - ring, y, first.width(), first.height())
        if self.resume.isHidden():
            return y + first.height()
        beside = first.width() + px(4) + second.width() <= wide + 2 * ring
        left = x - ring + (first.width() + px(4) if beside else 0)
        top = y if beside else y + first.height()
        self.resume.setGeometry(left, top, second.width(), second.height())
        return top + second.height()

    def _place_doors(self, tile: QRect) -> None:
        px, each = self.theme.px, self._door_width(tile.width())
        ring = px(5)
        top, high = tile.bottom() + 1 + px(8), self._doors_height(tile.width())
        for index, door in enumerate(self.doors):
            x = tile.left() + index * (each + px(14))
            door.setGeometry(x - ring, top, each + 2 * ring, high)
        size = self._foot.sizeHint()
        self._foot.setGeometry(tile.left(), self.height() - px(36), size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the tile."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.line, max(1, self.theme.px(1))))
            painter.setBrush(self.theme.surface)
            tile = QRectF(self._tile()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(tile, self.theme.px(14), self.theme.px(14))
