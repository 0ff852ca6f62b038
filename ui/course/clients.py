"""Who lies on the table: the client who was chosen, or nobody in particular.

There is no health record: the log keeps on which day the safety questions were gone through, and what was
answered stays here, in memory, until the program ends.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.course.screening import Answer, asks_in_full, must_ask
from app.protocol.safety import PRESSURE_LIMIT
from ui.log.logbook import Logbook
from ui.settings import Settings

if TYPE_CHECKING:
    from app.course.records import Client


class Clients(QObject):
    """Owns the choice of the client; a thin layer over the log."""

    changed = Signal()
    """Another client is chosen, or one bears another name, or has gone."""
    chosen = Signal(object)
    """A dict of settings to remember."""

    def __init__(
        self,
        logbook: Logbook,
        settings: Callable[[], Settings],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._logbook, self._settings, self.today = logbook, settings, today
        self._answers: dict[str, Answer] = {}
        logbook.client, logbook.is_asked = settings().client or None, lambda: not self.must_ask()
        logbook.ready.connect(self._forget_gone)
        logbook.erased.connect(self._forget_gone)
        logbook.client_resumed.connect(self.choose)

    def all(self) -> tuple[Client, ...]:
        """Return all clients in the order in which they came."""
        log = self._logbook.log
        return () if log is None else log.clients()

    @property
    def current(self) -> Client | None:
        """Return the client who was chosen; None: nobody in particular."""
        return next((client for client in self.all() if client.key == self._logbook.client), None)

    def choose(self, key: str | None) -> None:
        """Let the next session be for a client, or for nobody in particular (None)."""
        self._logbook.client = key
        if (key or "") != self._settings().client:
            self.chosen.emit({"client": key or ""})
        self.changed.emit()

    def add(self, name: str) -> None:
        """Add a client and choose them. InputError: no name, or too long a one."""
        if self._logbook.log is not None:
            self.choose(self._logbook.log.add_client(name).key)

    def rename(self, key: str, name: str) -> None:
        """Give a client another name. InputError: no name, or too long a one."""
        if self._logbook.log is not None:
            self._logbook.log.rename_client(key, name)
            self.changed.emit()

    def erase(self, key: str) -> None:
        """Delete a client and all of theirs for good. The log's trouble: some of it may still be there."""
        self._logbook.erase(lambda log: log.erase_client(key))

    def _forget_gone(self) -> None:
        known = {client.key for client in self.all()}
        self._answers = {key: answer for key, answer in self._answers.items() if key in known}
        if self._logbook.client in known:
            self.changed.emit()
        else:
            self.choose(None)

    def pressure_most(self) -> float:
        """Return the most that is pressed in the next session, 0-10: early in a course it is less."""
        from app.course.calendar import pressure_of_next

        client, log = self.current, self._logbook.log
        if client is None or log is None:
            return PRESSURE_LIMIT
        return pressure_of_next(log.courses(client.key), log.sessions(client.key))

    def asks_in_full(self) -> bool:
        """Return whether the safety questions are to be shown whole: the first time with this client."""
        client = self.current
        return not self._settings().safety_read if client is None else asks_in_full(client)

    def must_ask(self) -> bool:
        """Return whether the safety questions are due."""
        client = self.current
        answer = None if client is None else self._answers.get(client.key)
        return must_ask(client, answer, self.today())

    def adapts(self) -> bool:
        """Return whether today's answer asks for an adapted session."""
        client = self.current
        return client is not None and self._answers[client.key].adapts

    def answered(self, *, adapts: bool) -> None:
        """Hear that the questions were gone through and a session may follow."""
        self.chosen.emit({"safety_read": True})
        client, log = self.current, self._logbook.log
        if client is None or log is None:
            return
        self._answers[client.key] = Answer(self.today(), adapts)
        log.set_asked(client.key, self.today())
