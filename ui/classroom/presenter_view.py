"""The presenter's window: the wall in small, clocks, notes, what comes, and the tools; only they see it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.classroom.lines import FactLine, NextLine
from ui.classroom.notes import Notes
from ui.classroom.presenter_parts import InkDots, Item, choose_parts, moves, others, tools
from ui.classroom.wall import MakeCanvas, Wall
from ui.kit.controls import Button, Headline, Kind, Words
from ui.naming.quiz_panel import QuizPanel
from ui.pages.cover import Cover
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme, Themed, icon
from ui.timeline_strip.session_band import SessionBand
from ui.window.caption import Caption
from ui.window.chips import Chip, ChipRow
from ui.window.messages import MessageBar

translate = QCoreApplication.translate

HEAD, STRIP, TRANSPORT, TOOL = 56, 52, 72, 48
"""Heights, at unit 1."""
COLUMN, NARROW_COLUMN = 456, 330
WIDE_FROM = 1240
"""From this width on, at unit 1, the column of words is the wide one."""
PER_ROW = 5
LEAST_NOTES = 90
"""Where fewer of the notes could be seen, what comes next makes room for them; at unit 1."""


class PresenterView(Cover):
    """Takes the main window's place while a class is taught. Setters in, `asked` out."""

    asked = Signal(str)
    """The name of an action."""
    seek_requested = Signal(float)
    fills_window = True

    def __init__(self, make_canvas: MakeCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(translate("Presenter", "Presenter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.wall = Wall(make_canvas, self)
        self.inks, self.said = InkDots(self), Caption(self)
        self.head, self.state = ChipRow(self), ChipRow(self)
        self.head.set_chips(
            Chip(translate("Presenter", "Presenter - only you see this window"), "lock", "inset")
        )
        self.tools = {item.name: self._button(item, Kind.QUIET, TOOL) for item in tools()}
        self._make_column()
        self._make_foot()
        self.notes_shown = self._button(
            Item("notes", translate("Presenter", "My notes"), "notes", "N", True), Kind.FLAT, 40
        )
        self.quiz = self._button(
            Item("quiz", translate("Presenter", "Quiz"), "school", "H", True), Kind.FLAT, 40
        )
        space, end = translate("Transport", "Space"), translate("Presenter", "End the quiz")
        self.quiz_panel = QuizPanel(self, keys=("+", "-"), way_on=space, end=end, caps=True)
        self.end = self._button(
            Item("class", translate("Presenter", "End the class"), "x", "F7"), Kind.OUTLINE, 40
        )
        self._messages: MessageBar | None = None

    def _button(self, item: Item, kind: Kind, height: int) -> Button:
        made = Button(
            item.words, icon_name=item.icon_name, key=item.key, kind=kind, height=height,
            checkable=item.checkable, parent=self,
        )  # fmt: skip
        made.clicked.connect(lambda _on=False, name=item.name: self.asked.emit(name))
        return made

    def _make_column(self) -> None:
        self._stroke_head = Words(
            translate("Presenter", "Left in this stroke"), size=13, weight=MEDIUM, token="ink2", parent=self
        )
        self._session_head = Words(
            translate("Presenter", "Session"), size=13, weight=MEDIUM, token="ink2", parent=self
        )
        self.stroke_clock = Words(size=72, weight=BOLD, tabular=True, parent=self)
        self.session_clock = Words(size=40, weight=BOLD, tabular=True, parent=self)
        self.day_clock = Words(size=14, weight=SEMIBOLD, token="ink2", tabular=True, parent=self)
        self.name, self.place = (
            Headline(size=24, parent=self),
            Headline(size=14, weight=MEDIUM, token="ink2", parent=self),
        )
        self.used = Headline(size=14, weight=SEMIBOLD, token="ink2", parent=self)
        self.notes, self.coming = Notes(self), NextLine(self)
        self.room = FactLine("ruler-2", translate("Presenter", "Change"), "settings", self)
        self.plan = FactLine("hourglass", translate("Presenter", "Catch up"), "player-track-next", self)
        self.room.asked.connect(lambda: self.asked.emit("room"))
        self.plan.asked.connect(lambda: self.asked.emit("catch_up"))

    def _make_foot(self) -> None:
        self.band = SessionBand(self)
        self.band.seek_requested.connect(self.seek_requested)
        self.play = Button(
            "", kind=Kind.PRIMARY, key=translate("Transport", "Space"), height=52, width=150, parent=self
        )
        self.play.clicked.connect(lambda: self.asked.emit("toggle"))
        back, following = moves()
        self.back, self.next = self._button(back, Kind.QUIET, 52), self._button(following, Kind.QUIET, 52)
        self.others = {item.name: self._button(item, Kind.FLAT, TOOL) for item in others()}
        self.set_playing(False, begun=False)

    def first_focus(self) -> QWidget:
        """Return the button that goes on."""
        return self.play

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        for part in self._parts():
            part.set_theme(theme)
        self._place()

    def _parts(self) -> Sequence[Themed]:
        return (
            self.head, self.state, *self.tools.values(), *self.others.values(), self.notes_shown, self.end,
            self.quiz, self.quiz_panel, self.said,
            self._stroke_head, self._session_head, self.stroke_clock, self.session_clock, self.day_clock,
            self.name, self.place, self.used, self.notes, self.coming, self.room, self.plan, self.band,
            self.play, self.back, self.next, self.inks,
        )  # fmt: skip

    def borrow_messages(self, bar: MessageBar | None) -> None:
        """Show the window's messages here too; None gives them back."""
        if self._messages is not None:
            self._messages.height_changed.disconnect(self._place)
        self._messages = bar
        if bar is not None:
            bar.setParent(self)
            bar.set_theme(self.theme)
            bar.height_changed.connect(self._place)
            bar.setVisible(bar.message is not None)
        self._place()

    def set_times(self, stroke_left: str, session_left: str, of_day: str) -> None:
        """Show the clocks."""
        for words, told in (
            (self.stroke_clock, stroke_left), (self.session_clock, session_left), (self.day_clock, of_day),
        ):  # fmt: skip
            if words.text() != told:
                wider = len(words.text()) != len(told)
                words.setText(told)
                if wider:
                    self._place()

    def set_stroke(self, name: str, place: str, used: str) -> None:
        """Name the stroke, where it stands in the session, and what it has used of its time."""
        renamed = self.name.text != name
        for headline, told in ((self.name, name), (self.place, place), (self.used, used)):
            if headline.text != told:
                headline.set_text(told)
        if renamed:
            self._place()

    def set_playing(self, playing: bool, *, begun: bool) -> None:
        """Say whether the session runs."""
        resting = translate("Transport", "Continue") if begun else translate("Transport", "Start")
        words = translate("Transport", "Pause") if playing else resting
        if words != self.play.text():
            self.play.set_text(words)
            self.play.set_icon("player-pause-filled" if playing else "player-play-filled")
            self._place()

    def set_on(self, on: dict[str, bool]) -> None:
        """Show which tools are on, by their names."""
        for name, checked in on.items():
            button = self.tools.get(name) or self.others.get(name)
            if button is not None:
                button.setChecked(checked)

    def set_inks(self, ink: int, *, shown: bool) -> None:
        """Offer the inks while somebody draws."""
        self.inks.set_ink(ink)
        self.inks.setVisible(shown)
        self.inks.raise_()

    def set_state(self, *chips: Chip) -> None:
        """Say what is on the wall, and what is out of the ordinary there."""
        if self.state.set_chips(*chips):
            self._place()

    def set_said(self, words: str) -> None:
        """Show what is spoken, at the foot of the picture; empty: nothing."""
        self.said.set_text(words)
        self._place_said()

    def _place_said(self) -> None:
        inner = self.wall.geometry().adjusted(*(self.theme.px(each) for each in (8, 8, -8, -8)))
        size = self.said.size_for(inner.width())
        self.said.setGeometry(
            inner.center().x() - size.width() // 2,
            inner.bottom() - size.height(),
            size.width(),
            size.height(),
        )
        self.said.raise_()

    def show_quiz(self, on: bool, passing: Collection[str]) -> None:
        """Show the quiz in the place of stroke and notes; of the buttons only those in `passing` work."""
        for name, button in (self.tools | self.others).items():
            button.setEnabled(not on or name in passing)
        for part in (self.play, self.back, self.next, self.band, self.notes_shown):
            part.setEnabled(not on)
        self.quiz.setChecked(on)
        self.quiz_panel.setVisible(on)
        self.notes.setVisible(self.notes_shown.isChecked())
        self._place()

    def show_notes(self, on: bool) -> None:
        """Show the notes and what comes, or keep them to oneself."""
        self.notes_shown.setChecked(on)
        if on is self.notes.isHidden():
            self.notes.setVisible(on)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        self._place()

    @property
    def _column(self) -> int:
        wide = self.width() >= WIDE_FROM * self.theme.unit
        return self.theme.px(COLUMN if wide else NARROW_COLUMN)

    def _place(self) -> None:
        if not hasattr(self, "end") or self.width() < 10:
            return
        px = self.theme.px
        self._place_head()
        foot = self.height() - px(TRANSPORT)
        self.band.setGeometry(px(16), foot - px(STRIP) + px(4), self.width() - px(32), px(STRIP) - px(12))
        self._place_foot(QRect(0, foot, self.width(), px(TRANSPORT)))
        low = foot - px(STRIP)
        self._place_left(QRect(0, px(HEAD), self.width() - self._column, low - px(HEAD)))
        self._place_right(QRect(self.width() - self._column, px(HEAD), self._column, low - px(HEAD)))
        self.update()

    def _place_head(self) -> None:
        px, right = self.theme.px, self.width() - self.theme.px(8)
        for button in (self.end, self.notes_shown, self.quiz):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (px(HEAD) - size.height()) // 2, size.width(), size.height())
        left = px(54) + QFontMetrics(self.theme.font(18, BOLD)).horizontalAdvance("Backstroke") + px(16)
        size = self.head.sizeHint()
        self.head.setVisible(left + size.width() <= right)
        self.head.setGeometry(left, (px(HEAD) - size.height()) // 2, size.width(), size.height())

    def _place_left(self, room: QRect) -> None:
        """Place the wall in small, what is on it, and the tools under it."""
        px, edge = self.theme.px, self.theme.px(11)
        rows = [list(self.tools.values())[at : at + PER_ROW] for at in range(0, len(self.tools), PER_ROW)]
        high = px(TOOL + 10)
        each = (room.width() - 2 * edge) // PER_ROW
        choose_parts([*self.tools.values()], each)
        top = room.bottom() - len(rows) * high
        for line, row in enumerate(rows):
            for at, button in enumerate(row):
                button.setGeometry(room.left() + edge + at * each, top + line * high, each, high)
        y = room.top() + px(6)
        size = self.state.sizeHint()
        self.state.setGeometry(
            room.left() + px(16), y, min(size.width(), room.width() - px(32)), size.height()
        )
        dots = self.inks.sizeHint()
        right = room.right() - px(16) - dots.width()
        self.inks.setGeometry(right, y + (size.height() - dots.height()) // 2, dots.width(), dots.height())
        y += size.height() + px(6)
        free = QRect(room.left() + px(16), y, room.width() - px(32), max(top - y - px(6), px(80)))
        self.wall.setGeometry(self.wall.frame_in(free.toRectF()).toAlignedRect())
        self._place_said()

    def _place_right(self, room: QRect) -> None:
        px, left = self.theme.px, room.left() + self.theme.px(18)
        wide, y = room.width() - self.theme.px(36), room.top() + self.theme.px(8)
        right = left + wide
        self._put(self._stroke_head, left, y)
        size = self._session_head.sizeHint()
        self._session_head.setGeometry(right - size.width(), y, size.width(), size.height())
        tight = room.width() < px(COLUMN) and len(self.stroke_clock.text()) > 4
        self.stroke_clock.set_look(size=54 if tight else 72)
        self._put(self.stroke_clock, left - px(2), y + px(20 if tight else 12))
        size = self.session_clock.sizeHint()
        self.session_clock.setGeometry(right - size.width(), y + px(16), size.width(), size.height())
        size = self.day_clock.sizeHint()
        self.day_clock.setGeometry(right - size.width(), y + px(64), size.width(), size.height())
        y += px(96)
        asked = not self.quiz_panel.isHidden()
        for part in (self.name, self.place, self.used):
            part.setVisible(not asked)
        if asked:
            for hidden in (self.notes, self.coming, self.plan, self.room):
                hidden.hide()
            told = self._message_height(wide)
            if self._messages is not None and told:
                self._messages.setGeometry(left, y, wide, told - px(8))
            self.quiz_panel.setGeometry(room.left(), y + told, room.width(), room.bottom() - y - told)
            return
        high = self.name.height_for(wide)
        self.name.setGeometry(left, y, wide, high)
        y += high
        for headline in (self.place, self.used):
            headline.setGeometry(left, y, wide, px(22))
            y += px(22)
        bottom, told = room.bottom() - px(6), self._message_height(wide)
        for line in (self.plan, self.room):
            line.setVisible(bottom - px(54) - y >= told)
            if not line.isHidden():
                bottom -= px(54)
                line.setGeometry(left, bottom, wide, px(50))
        self._place_notes(QRect(left, y + px(8), wide, bottom - y - px(8)))

    def _message_height(self, wide: int) -> int:
        """Return the height of the message that waits, with the gap under it; 0: none waits."""
        bar = self._messages
        return bar.height_for(wide) + self.theme.px(8) if bar is not None and bar.message is not None else 0

    def _place_notes(self, room: QRect) -> None:
        """Place what comes at the foot, a message at the head, and the notes in what is left between."""
        px, top, bottom = self.theme.px, room.top(), room.bottom()
        high = self._message_height(room.width())
        if self._messages is not None and high:
            self._messages.setGeometry(room.left(), top, room.width(), high - px(8))
            self._messages.raise_()
            top += high
        kept = px(LEAST_NOTES) if self.notes_shown.isChecked() else 0
        self.coming.setVisible(bottom - px(88) - top >= kept)
        self.coming.setGeometry(room.left(), bottom - px(80), room.width(), px(76))
        if not self.coming.isHidden():
            bottom -= px(88)
        self.notes.setGeometry(room.left(), top, room.width(), max(bottom - top, 0))

    def _put(self, words: Words, x: int, y: int) -> None:
        size = words.sizeHint()
        words.setGeometry(x, y, size.width(), size.height())

    def _place_foot(self, room: QRect) -> None:
        px = self.theme.px
        moves, others = [self.back, self.play, self.next], [*self.others.values()]
        for caps, words, told in (
            (True, True, True),
            (False, True, True),
            (False, False, True),
            (False, False, False),
        ):
            for button in moves:
                button.set_parts(icon_only=not told and button is not self.play, key_shown=caps)
            for button in others:
                button.set_parts(icon_only=not words, key_shown=caps)
            needed = sum(button.sizeHint().width() + px(2) for button in (*moves, *others)) + px(30)
            if needed <= room.width():
                break
        x = px(11)
        for button in (*moves, *others[:3]):
            x = self._stand(button, x, room) + px(2)
        right = room.right() - px(10)
        for button in reversed(others[3:]):
            right -= button.sizeHint().width()
            self._stand(button, right, room)
            right -= px(2)

    def _stand(self, button: Button, x: int, room: QRect) -> int:
        size = button.sizeHint()
        button.setGeometry(x, room.top() + (room.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the panels' edges and the brand."""
        theme, px = self.theme, self.theme.px
        foot = self.height() - px(TRANSPORT)
        low, left = foot - px(STRIP), self.width() - self._column
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.surface)
            painter.fillRect(QRect(0, px(HEAD), left, low - px(HEAD)), theme.paper)
            for y in (px(HEAD), low, foot):
                painter.fillRect(QRect(0, y, self.width(), 1), theme.line)
            painter.fillRect(QRect(left, px(HEAD), 1, low - px(HEAD)), theme.line)
            side = px(26)
            painter.drawPixmap(
                QPoint(px(16), (px(HEAD) - side) // 2),
                icon("massage", theme.accent, side, self.devicePixelRatioF()),
            )
            painter.setPen(theme.ink)
            painter.setFont(theme.font(18, BOLD))
            painter.drawText(
                QRectF(px(54), 0, px(140), px(HEAD)), Qt.AlignmentFlag.AlignVCenter, "Backstroke"
            )
            painter.setPen(QPen(theme.control, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.wall.geometry()).adjusted(-1.5, -1.5, 0.5, 0.5))
