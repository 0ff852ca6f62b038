"""The page on one session: comfort and note to write, what was planned and done, tender places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.course.records import TenderPlace
from ui.course.back import SmallBack
from ui.kit.controls import Button, Words
from ui.pages.note_page import WIDEST, NoteBody
from ui.pages.page import Body
from ui.pages.question import Question
from ui.pages.table import Row, RowTable
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, Themed

translate = QCoreApplication.translate

TWO_FROM = 880
"""Width from which the back stands beside the note, at unit 1."""


class SessionBody(Body):
    """Shows what was done; what may be written is `note`, what may be answered `question`."""

    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.question = Question(self)
        self.note = NoteBody(self)
        self.delete = Button(translate("Log", "Delete this session…"), icon_name="trash", parent=self)
        self.back = SmallBack(parent=self)
        self.places = Words(size=15, weight=MEDIUM, wrapped=True, parent=self)
        self._head = Words(
            translate("Log", "Planned and done"), size=16, weight=SEMIBOLD, wrapped=True, parent=self
        )
        self.summary = Words(size=15, weight=MEDIUM, wrapped=True, parent=self)
        heads = (
            translate("Log", "Stroke"),
            translate("Log", "Planned"),
            translate("Log", "Real"),
            translate("Log", "Count"),
            "",
        )
        self.table = RowTable(translate("Log", "Planned and done"), heads, wide=4, marks=False, parent=self)
        self.delete.clicked.connect(self.delete_requested)

    def set_done(self, summary: str, rows: Sequence[Row]) -> None:
        """Show what was done: a sentence, and a row for each stroke."""
        self.summary.setText(summary)
        self.table.set_rows(rows)
        self._lay_out(self.width(), dry=False)

    def set_places(self, places: Sequence[TenderPlace], told: str) -> None:
        """Show the tender places on the back, and in words."""
        self.back.set_places(places, told)
        self.places.setText(told)
        self._lay_out(self.width(), dry=False)

    def tell(self, words: str, *, asks: bool = False) -> None:
        """Say something at the head, or ask before the session is deleted."""
        self.question.tell(words, asks=asks)
        self.delete.setVisible(not asks)
        self._lay_out(self.width(), dry=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self.question, self.note, self.delete, self.back, self.places, self._head, self.summary,
            self.table,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, self.question.height_for(width_px)
        if not dry:
            self.question.setGeometry(0, 0, width_px, y)
        picture = self.back.sizeHint()
        beside = width_px >= px(TWO_FROM)
        wide = min(width_px - picture.width() - px(40), px(WIDEST)) if beside else width_px
        x = wide + px(40) if beside else 0
        low = self._stack(self._left(wide), 0, y, wide, dry=dry)
        y = self._stack(
            [(self.back, picture.height(), 10)], x, y if beside else low, picture.width(), dry=dry
        )
        room = min(width_px - x, px(WIDEST))
        y = self._stack([(self.places, self.places.height_for(room), 18)], x, y, room, dry=dry)
        y = max(low, y)
        return self._stack(
            [
                (self._head, self._head.height_for(width_px), 6),
                (self.summary, self.summary.height_for(width_px), 8),
                (self.table, self.table.needed_height(), 8),
            ],
            0, y, width_px, dry=dry,
        )  # fmt: skip

    def _left(self, wide: int) -> list[tuple[QWidget, int, int]]:
        parts: list[tuple[QWidget, int, int]] = [(self.note, self.note.height_for(wide), 8)]
        if not self.delete.isHidden():
            parts.append((self.delete, self.delete.sizeHint().height(), 18))
        return parts

    def _stack(
        self, parts: Sequence[tuple[QWidget, int, int]], x: int, y: int, wide: int, *, dry: bool
    ) -> int:
        """Place (part, height, gap below at unit 1) one under another; return where they end, px."""
        for part, high, gap in parts:
            if isinstance(part, RowTable):
                if not dry:
                    part.place(x, y, wide)
            elif not dry:
                each = part.sizeHint().width() if isinstance(part, Button) else wide
                part.setGeometry(x, y, each, high)
            y += high + self._theme.px(gap)
        return y
