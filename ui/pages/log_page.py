"""The page of the log: a row for each session; ways to write a note, to export and to delete everything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.theme import MEDIUM, REGULAR, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

TABLE_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
LAST = 5
"""The column of notes, which takes the room that is left."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """A session in words."""

    key: str
    cells: tuple[str, ...]
    """Day, planned minutes, real minutes, strokes, comfort, note."""


class SessionTable(QTableWidget):
    """The sessions. It takes the keys that move in it and Enter; every other key belongs to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, or open the session; leave the rest to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.cellActivated.emit(self.currentRow(), 0)
        elif event.key() in TABLE_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


class LogRows(Body):
    """What the log holds; asks, and shows what it is answered in `set_told`."""

    session_requested = Signal(str)
    """The key of the session whose comfort and note are to be written."""
    export_requested = Signal()
    delete_requested = Signal()
    """Everything is to be deleted; the owner asks first."""
    deletion_answered = Signal(bool)
    """Whether to delete, after the question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = THEMES["light"], list[str]()
        self.told = Words(size=15, weight=MEDIUM, wrapped=True, parent=self)
        self.write = Button(translate("Log", "Comfort and note"), icon_name="pencil", parent=self)
        self.export = Button(translate("Log", "Export as CSV…"), icon_name="download", parent=self)
        self.delete = Button(translate("Log", "Delete everything…"), icon_name="eraser", parent=self)
        self.yes = Button(translate("Log", "Delete for good"), kind=Kind.OUTLINE, parent=self)
        self.no = Button(translate("Log", "Keep"), kind=Kind.QUIET, parent=self)
        self.table = self._made_table()
        self.write.clicked.connect(self._ask_for_session)
        self.export.clicked.connect(self.export_requested)
        self.delete.clicked.connect(self.delete_requested)
        self.yes.clicked.connect(lambda: self.deletion_answered.emit(True))
        self.no.clicked.connect(lambda: self.deletion_answered.emit(False))
        self.set_told("")
        self.set_rows(())

    def _made_table(self) -> SessionTable:
        heads = (
            translate("Log", "Day"),
            translate("Log", "Planned"),
            translate("Log", "Real"),
            translate("Log", "Strokes"),
            translate("Log", "Comfort"),
            translate("Log", "Note"),
        )
        table = SessionTable(0, len(heads), self)
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(translate("Log", "Sessions"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(LAST, QHeaderView.ResizeMode.Stretch)
        table.cellActivated.connect(lambda row, _column: self.session_requested.emit(self._keys[row]))
        table.itemSelectionChanged.connect(self._show_ways)
        return table

    def set_rows(self, rows: Sequence[LogRow]) -> None:
        """Show other sessions, the latest first."""
        self._keys = [row.key for row in rows]
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row.cells):
                self.table.setItem(at, column, QTableWidgetItem(words))
        if rows:
            self.table.selectRow(0)
        self._show_ways()
        self._lay_out(self.width(), dry=False)

    def set_told(self, words: str, *, asks: bool = False) -> None:
        """Say something above the table; `asks`: it is the question before everything is deleted."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        for button in (self.yes, self.no):
            button.setVisible(asks)
        for button in (self.write, self.export, self.delete):
            button.setVisible(not asks)
        if asks:
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lay_out(self.width(), dry=False)

    def _show_ways(self) -> None:
        for button in (self.export, self.delete):
            button.setEnabled(bool(self._keys))
        self.write.setEnabled(self.table.currentRow() >= 0 and bool(self._keys))

    def _ask_for_session(self) -> None:
        self.session_requested.emit(self._keys[self.table.currentRow()])

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.told.set_theme(theme)
        for button in (self.write, self.export, self.delete, self.yes, self.no):
            button.set_theme(theme)
        self.table.setFont(theme.font(15, REGULAR, tabular=True))
        self.table.horizontalHeader().setFont(theme.font(14, SEMIBOLD))
        self.table.setStyleSheet(
            f"QTableView::item {{ padding: {theme.px(6)}px; }}"
            f"QHeaderView::section {{ padding: {theme.px(6)}px; border: 0; background: {theme.paper.name()};"
            f" color: {theme.ink2.name()}; }}"
        )
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, x, y = self._theme.px, 0, 0
        if self.told.text():
            high = self.told.height_for(width_px)
            if not dry:
                self.told.setGeometry(0, 0, width_px, high)
            y = high + px(8)
        row_high = 0
        for button in (self.write, self.export, self.delete, self.yes, self.no):
            size = button.sizeHint()
            if button.isHidden():
                continue
            if x and x + size.width() > width_px:
                x, y = 0, y + row_high
            if not dry:
                button.setGeometry(x, y, size.width(), size.height())
            x, row_high = x + size.width() + px(4), size.height()
        y += row_high + px(8)
        if not dry:
            self.table.setGeometry(0, y, width_px, self._table_height())
            self.table.resizeRowsToContents()
            self.table.resize(width_px, self._table_height())
        return y + self._table_height()

    def _table_height(self) -> int:
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        return self.table.horizontalHeader().sizeHint().height() + rows + self._theme.px(4)
