"""Connects the step list's choices with the session: lock, leave out, once more, one more of a count."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.session.choices import NO_CHOICES, Choices, Turn
from app.session.timeline import Timeline
from ui.keys.filter import Keys
from ui.playing.conductor import Conductor
from ui.steps.menu import Change
from ui.window import notices
from ui.window.main_window import MainWindow


class Choosing(QObject):
    """Part of `ui.main`: everything that a person changes in the plan, stroke by stroke."""

    def __init__(
        self, window: MainWindow, conductor: Conductor, keys: Keys, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._does = window, conductor
        window.steps.change_requested.connect(self.change)
        keys.bind("change", self.open_menu)

    def open_menu(self) -> None:
        """Offer what may be changed about the marked stroke, over a page that hides the list too."""
        self._window.steps.open_menu(self._window.cover)

    def change(self, turn: Turn, change: Change) -> None:
        """Do what was asked of a stroke; leaving out the last one that is left is refused, and told."""
        player = self._does.player
        if player is None:
            return
        choices = changed(self._does.choices, player.timeline, turn, change)
        if not self._does.choose(choices):
            self._window.stage.messages.add(notices.nothing_left())


def changed(choices: Choices, timeline: Timeline, turn: Turn, change: Change) -> Choices:
    """Return the choices after a change of one stroke; on what is on already, it is taken back."""
    row = next((row for row in timeline.rows if row.turn == turn), None)
    match change:
        case Change.LOCK:
            return choices.lock(turn, None if turn in choices.locked or row is None else row.cycles)
        case Change.SKIP:
            return choices.skip(turn, turn not in choices.skipped)
        case Change.REPEAT:
            return choices.repeat(turn, turn._replace(again=0) not in choices.repeated)
        case Change.MORE | Change.FEWER:
            by = 1 if change is Change.MORE else -1
            return choices if row is None else choices.count(turn, row.cycles + by)
        case Change.AS_PLANNED:
            return NO_CHOICES
