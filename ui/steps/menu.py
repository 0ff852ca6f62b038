"""What may be changed about one stroke of the session, as a menu."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.steps.rows import ListRow

translate = QCoreApplication.translate


class Change(StrEnum):
    """What somebody wants of a stroke in the plan."""

    LOCK = "lock"
    SKIP = "skip"
    REPEAT = "repeat"
    MORE = "more"
    FEWER = "fewer"
    AS_PLANNED = "as_planned"
    """Of the whole session: nothing chosen any more."""


class StepMenu(QMenu):
    """Says what each choice does to the time of the others; lives until it is closed."""

    asked = Signal(object)
    """A Change."""

    def __init__(self, line: ListRow, *, is_done: bool, any_chosen: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addSection(f"{line.badge} {line.name}".strip())
        open_still = not line.is_skipped and not is_done
        locks = (
            translate("Steps", "Keep its count when the length changes")
            if line.counts
            else translate("Steps", "Keep its time when the length changes")
        )
        self._add(locks, Change.LOCK, checked=line.is_locked, enabled=open_still)
        out = translate("Steps", "Leave it out: the others get its time")
        self._add(out, Change.SKIP, checked=line.is_skipped, enabled=not is_done)
        again = translate("Steps", "Once more: the others give the time")
        self._add(again, Change.REPEAT, checked=line.comes_again, enabled=open_still)
        if line.counts:
            self._add(translate("Steps", "One more of them: the session grows"), Change.MORE)
            self._add(translate("Steps", "One fewer: the session shrinks"), Change.FEWER)
        self.addSeparator()
        whole = translate("Steps", "The whole session as planned")
        self._add(whole, Change.AS_PLANNED, enabled=any_chosen)

    def _add(self, words: str, change: Change, *, checked: bool | None = None, enabled: bool = True) -> None:
        action = self.addAction(words)
        action.setData(change)
        action.setEnabled(enabled)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        action.triggered.connect(lambda: self.asked.emit(change))
