"""A table of rows to read and to choose from; its page scrolls, so it never scrolls itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.theme import REGULAR, SEMIBOLD, THEMES, Theme

TABLE_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
PAD = 6
"""Round the words of a cell, at unit 1."""
MOST_LINES = 6
"""A longer text is elided."""
TABLE_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key for the owner, and its cells in words."""

    key: str
    cells: tuple[str, ...]


class RowTable(QTableWidget):
    """Takes the keys that move in it and Enter; every other key belongs to the window."""

    kept_keys = ("Home",)
    """Keys of the window that mean something else here while it has the keyboard."""
    row_requested = Signal(str)
    """The key of the row that was opened, by Enter or a double click."""

    def __init__(
        self, name: str, heads: Sequence[str], *, wide: int, marks: bool = True, parent: QWidget | None = None
    ) -> None:
        """Make a table; column `wide` takes the room that is left; `marks`: a row can be chosen."""
        super().__init__(0, len(heads), parent)
        self._theme, self._keys, self._wide = THEMES["light"], list[str](), wide
        self.setHorizontalHeaderLabels(list(heads))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        if not marks:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cellActivated.connect(lambda row, _column: self.row_requested.emit(self._keys[row]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, or open the row; leave the rest to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.row_requested.emit(self._keys[self.currentRow()])
        elif event.key() in TABLE_ENDS and self.rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self.rowCount() - 1)
        elif event.key() in TABLE_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    @property
    def current_key(self) -> str:
        """Return the key of the marked row; "" where there is none."""
        return self._keys[self.currentRow()] if 0 <= self.currentRow() < len(self._keys) else ""

    def set_rows(self, rows: Sequence[Row], *, marked: str = "") -> None:
        """Show other rows; the mark goes to the key `marked`, else it stays, else it goes to the first."""
        marked = marked or self.current_key
        self._keys = [row.key for row in rows]
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row.cells):
                self.setItem(at, column, QTableWidgetItem(words))
        if rows and self.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection:
            self.selectRow(self._keys.index(marked) if marked in self._keys else 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.setFont(theme.font(15, REGULAR, tabular=True))
        self.horizontalHeader().setFont(theme.font(14, SEMIBOLD))
        self.setStyleSheet(
            f"QTableView {{ outline: 0; }} QTableView::item {{ padding: {theme.px(PAD)}px; }}"
            f"QTableView::item:selected {{ background: {theme.soft.name()}; color: {theme.ink.name()}; }}"
            f"QHeaderView::section {{ padding: {theme.px(PAD)}px; border: 0;"
            f" background: {theme.paper.name()};"
            f" color: {theme.ink2.name()}; }}"
        )

    def place(self, x: int, y: int, width_px: int) -> None:
        """Stand there with all rows."""
        self.setGeometry(x, y, width_px, self.needed_height())
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._height_of(row))
        self.resize(width_px, self.needed_height())

    def _height_of(self, row: int) -> int:
        """Return the height that a row needs; Qt's own leaves the padding out and would cut words off."""
        metrics, pad = self.fontMetrics(), self._theme.px(PAD)
        item = self.item(row, self._wide)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        room = QRect(0, 0, self.columnWidth(self._wide) - 2 * (pad + margin), 9999)
        words = item.text() if item is not None else ""
        wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        lines = min(wrapped.height(), MOST_LINES * metrics.lineSpacing())
        return max(metrics.height(), lines) + 2 * pad + self._theme.px(4)

    def needed_height(self) -> int:
        """Return the height of head and rows as they are now."""
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return self.horizontalHeader().sizeHint().height() + rows + self._theme.px(4)
