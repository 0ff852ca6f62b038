"""Opens the page of clients and does what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import InputError, TrainerError
from ui import text
from ui.course.clients import Clients
from ui.course.words import short_date, shown_name
from ui.log import log_notices
from ui.log.logbook import Logbook
from ui.pages.page import Page
from ui.pages.table import Row
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from app.course.records import Session
    from ui.course.clients_page import ClientRows

translate = QCoreApplication.translate


class ClientPages(QObject):
    """The page on which clients are chosen, added, renamed and deleted."""

    def __init__(
        self, window: MainWindow, logbook: Logbook, clients: Clients, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._logbook, self._clients = window, logbook, clients
        self._deleted = ""
        clients.changed.connect(self._refresh)

    @property
    def _rows(self) -> ClientRows | None:
        """Return what the page shows, where it is open."""
        from ui.course.clients_page import ClientRows

        return self._window.open_body(ClientRows)

    def show_clients(self) -> None:
        """Open the page of clients, or close it if it lies on top."""
        from ui.course.clients_page import ClientRows

        pages = self._window.open_pages()
        if pages and isinstance(pages[-1].body, ClientRows):
            self._window.close_top()
            return
        rows = ClientRows()
        rows.choose_requested.connect(self._choose)
        rows.add_requested.connect(self._add)
        rows.rename_requested.connect(self._rename)
        rows.delete_requested.connect(self._ask_to_delete)
        rows.deletion_answered.connect(self._on_deletion_answered)
        self._window.open_page(Page(translate("Clients", "For whom?"), rows))
        self._refresh()
        rows.table.setFocus()

    def _refresh(self) -> None:
        from ui.course.clients_page import NOBODY

        rows, log = self._rows, self._logbook.log
        if rows is None:
            return
        held: dict[str | None, list[Session]] = {}
        for session in () if log is None else log.sessions():
            held.setdefault(session.client, []).append(session)
        shown = [_row(NOBODY, shown_name(None), held.get(None, []))]
        shown += [_row(it.key, it.name, held.get(it.key, [])) for it in self._clients.all()]
        current = self._clients.current
        rows.set_rows(shown, marked=NOBODY if current is None else current.key)
        trouble = None if log is None else log.trouble
        if trouble is not None:
            message = log_notices.of_log(trouble)
            self._tell(f"{message.happened}. {message.done}")
        else:
            self._tell("")

    def _tell(self, words: str, *, asks: bool = False) -> None:
        rows = self._rows
        if rows is not None:
            rows.tell(words, asks=asks)
            for page in self._window.open_pages():
                if page.body is rows:
                    page.refresh()

    def _choose(self, key: str) -> None:
        """Let the next session be for this client, and go back to where the page was opened."""
        from ui.course.clients_page import NOBODY

        self._clients.choose(None if key == NOBODY else key)
        self._window.close_top()

    def _add(self, name: str) -> None:
        try:
            self._clients.add(name)
        except InputError as error:
            self._tell(_name_fault(error))
            return
        rows = self._rows
        if rows is not None:
            rows.set_renaming("", "")
            rows.table.setFocus()

    def _rename(self, key: str, name: str) -> None:
        try:
            self._clients.rename(key, name)
        except InputError as error:
            self._tell(_name_fault(error))
            return
        rows = self._rows
        if rows is not None:
            rows.set_renaming("", "")
            rows.table.setFocus()

    def _ask_to_delete(self, key: str) -> None:
        log = self._logbook.log
        client = next((it for it in self._clients.all() if it.key == key), None)
        if log is None or client is None:
            return
        self._deleted = key
        held, counted = log.holdings(key), text.Counted()
        words = translate("Clients", "Delete {name} with {sessions} and {notes} for good?").format(
            name=client.name, sessions=counted.sessions(held.sessions), notes=counted.notes(held.notes)
        )
        if held.copies:
            words += " " + translate("Log", "The older copies of the log go too.")
        self._tell(words, asks=True)

    def _on_deletion_answered(self, wanted: bool) -> None:
        key, self._deleted = self._deleted, ""
        self._tell("")
        if wanted and key:
            try:
                self._clients.erase(key)
            except TrainerError as error:
                self._tell(text.sentence(error))
                return
            self._tell(translate("Clients", "Deleted for good."))
        rows = self._rows
        if rows is not None:
            rows.table.setFocus()


def _row(key: str, name: str, held: Sequence[Session]) -> Row:
    """Return a client with how many sessions there are, and when the last was."""
    last = short_date(held[-1].started_at.date()) if held else ""
    return Row(key, (name, str(len(held)), last))


def _name_fault(error: InputError) -> str:
    """Return what is wrong with a name: there is none, or it is too long."""
    if error.faults[0].value == "0":
        return translate("Clients", "Write a name or a number first.")
    return text.sentence(error)
