"""The step list as a model: which stroke is done, current, next or to come is data of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ui import text
from ui.steps.rows import ListRow

AnyIndex = QModelIndex | QPersistentModelIndex
ROW, STATUS, PROGRESS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""Roles beside Qt's: the ListRow, its Status, and (cycles, time left) of the current one as texts."""
_NO_PARENT = QModelIndex()


class Status(Enum):
    """Where a line stands with respect to the session."""

    DONE = auto()
    CURRENT = auto()
    NEXT = auto()
    TO_COME = auto()
    SKIPPED = auto()
    """Left out."""


class StepsModel(QAbstractListModel):
    """Lines, the timeline row that is being done, and the progress text of it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ListRow] = []
        self._current = -1
        self._progress = ("", "")
        self._rail = False

    @property
    def current(self) -> int:
        """Return the row of the timeline that is being done; -1: none."""
        return self._current

    def set_lines(self, lines: Sequence[ListRow], *, rail: bool = False) -> None:
        """Show other lines; the `rail` of a narrow window leaves the headings out."""
        self.beginResetModel()
        self._rail = rail
        self._lines = [line for line in lines if not (rail and line.is_heading)]
        self.endResetModel()

    def set_current(self, timeline_row: int) -> None:
        """Mark a row of the timeline as being done; -1 marks none."""
        if timeline_row != self._current:
            self._current = timeline_row
            if self._lines:
                self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def set_progress(self, cycles: str, left: str) -> None:
        """Show how far the current stroke is; repaints that line only."""
        if (cycles, left) != self._progress:
            self._progress = (cycles, left)
            line = self.line_of(self._current)
            if line >= 0:
                self.dataChanged.emit(self.index(line), self.index(line), [PROGRESS])

    def line(self, at: int) -> ListRow | None:
        """Return a line by its place in the list; None: there is none."""
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def line_of(self, timeline_row: int) -> int:
        """Return the line of a stroke of the timeline, -1 if it has none."""
        for at, line in enumerate(self._lines):
            if line.timeline_row == timeline_row and not line.is_heading:
                return at
        return -1

    def status(self, line: ListRow) -> Status:
        """Return where a line stands; a heading is done with its last stroke."""
        if line.last_row < 0:
            return Status.SKIPPED
        if line.last_row < self._current:
            return Status.DONE
        if line.is_heading:
            return Status.TO_COME
        if line.timeline_row == self._current:
            return Status.CURRENT
        return Status.NEXT if line.timeline_row == self._current + 1 else Status.TO_COME

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line shows; screen readers get it in one sentence."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.badge} {line.name}, {text.time_planned(line.seconds)}" if self._rail else None
        if role == ROW:
            return line
        if role == STATUS:
            return self.status(line)
        if role == PROGRESS:
            return self._progress
        return None

    def _spoken(self, line: ListRow) -> str:
        words = {
            Status.DONE: QCoreApplication.translate("Steps", "done"),
            Status.CURRENT: QCoreApplication.translate("Steps", "now"),
            Status.NEXT: QCoreApplication.translate("Steps", "next"),
            Status.TO_COME: QCoreApplication.translate("Steps", "to come"),
            Status.SKIPPED: QCoreApplication.translate("Steps", "left out"),
        }[self.status(line)]
        if line.turn is not None and line.turn.again:
            words = QCoreApplication.translate("Steps", "once more") + ", " + words
        if line.is_locked:
            words += ", " + QCoreApplication.translate("Steps", "time kept")
        return f"{line.badge} {line.name}, {text.time_planned(line.seconds)}, {words}".strip()
