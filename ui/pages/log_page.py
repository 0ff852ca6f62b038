"""The page of the log: a row for each session; ways to open one, to export, to print, to delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.pages.question import Question
from ui.pages.rows import side_by_side
from ui.pages.table import Row, RowTable
from ui.theme import THEMES, Theme, Themed

translate = QCoreApplication.translate

NOTE = 6
"""The column of notes, which takes the room that is left."""


class LogRows(Body):
    """What the log holds; asks, and shows what it is answered in `tell`."""

    session_requested = Signal(str)
    """The key of the session to look at."""
    session_delete_requested = Signal(str)
    export_requested = Signal()
    paper_requested = Signal()
    """The log is to be written as a sheet to sign."""
    delete_requested = Signal()
    """Everything is to be deleted; the owner asks first."""
    deletion_answered = Signal(bool)
    """Whether to delete, after the question."""
    whose_requested = Signal(bool)
    """Whose sessions to show: those of the chosen client (True), or everybody's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._holds_any = THEMES["light"], False
        self.told = Question(self)
        self.whose: Segments | None = None
        self.write = Button(translate("Log", "Open"), icon_name="pencil", parent=self)
        self.export = Button(translate("Log", "Export as CSV…"), icon_name="download", parent=self)
        self.paper = Button(translate("Log", "Sheet to sign (PDF)…"), icon_name="file-text", parent=self)
        self.remove = Button(translate("Log", "Delete this session…"), icon_name="trash", parent=self)
        self.delete = Button(translate("Log", "Delete everything…"), icon_name="eraser", parent=self)
        heads = (
            translate("Log", "Day"),
            translate("Log", "Client"),
            translate("Log", "Planned"),
            translate("Log", "Real"),
            translate("Log", "Strokes"),
            translate("Log", "Comfort"),
            translate("Log", "Note"),
        )
        self.table = RowTable(translate("Log", "Sessions"), heads, wide=NOTE, parent=self)
        self.table.itemSelectionChanged.connect(self._show_ways)
        self.table.row_requested.connect(self.session_requested)
        self.write.clicked.connect(lambda: self.session_requested.emit(self.table.current_key))
        self.remove.clicked.connect(lambda: self.session_delete_requested.emit(self.table.current_key))
        self.export.clicked.connect(self.export_requested)
        self.paper.clicked.connect(self.paper_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.told.answered.connect(self.deletion_answered)
        self.set_rows(())

    def _ways(self) -> tuple[Button, ...]:
        return self.write, self.export, self.paper, self.remove, self.delete

    def set_client(self, name: str, *, only: bool) -> None:
        """Offer to show one client's sessions only; "" where nobody is chosen."""
        if self.whose is not None:
            self.whose.setParent(None)
            self.whose.deleteLater()
            self.whose = None
        if name:
            self.whose = Segments(
                translate("Log", "Sessions"), (translate("Log", "Everybody"), name), parent=self
            )
            self.whose.set_theme(self._theme)
            self.whose.set_index(int(only))
            self.whose.chosen.connect(lambda index: self.whose_requested.emit(index == 1))
            self.whose.show()
        self._lay_out(self.width(), dry=False)

    def set_rows(self, rows: Sequence[Row], *, holds_any: bool = False) -> None:
        """Show other sessions, the latest first; `holds_any`: the log holds something at all."""
        self._holds_any = holds_any
        self.table.set_rows(rows)
        self._show_ways()
        self._lay_out(self.width(), dry=False)

    def tell(self, words: str, *, asks: bool = False) -> None:
        """Say something above the table; `asks`: it is the question before something is deleted."""
        for button in self._ways():
            button.setVisible(not asks)
        self.told.tell(words, asks=asks)
        self._lay_out(self.width(), dry=False)

    def _show_ways(self) -> None:
        there = self.table.rowCount() > 0
        for button in self._ways():
            button.setEnabled(there)
        self.delete.setEnabled(self._holds_any)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (self.told, self.table, *self._ways())
        for part in parts:
            part.set_theme(theme)
        if self.whose is not None:
            self.whose.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        y = self.told.height_for(width_px)
        if not dry:
            self.told.setGeometry(0, 0, width_px, y)
        y += side_by_side(self._ways(), (0, y, width_px), self._theme, dry=dry)
        if self.whose is not None:
            size = self.whose.sizeHint()
            if not dry:
                self.whose.setGeometry(0, y, min(width_px, size.width()), size.height())
            y += size.height() + self._theme.px(4)
        if not dry:
            self.table.place(0, y, width_px)
        return y + self.table.needed_height()
