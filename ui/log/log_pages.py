"""Opens the pages of the log and does what they ask for: note, export, a sheet to sign, delete for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import InputError, TrainerError
from ui import card_words, text
from ui.course import exports, words
from ui.course.clients import Clients
from ui.log import log_notices
from ui.log.logbook import Logbook
from ui.pages.page import Body, Page
from ui.playing.conductor import Conductor
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from app.course.log import CourseLog
    from app.course.records import Session
    from ui.course.session_page import SessionBody
    from ui.pages.log_page import LogRows

translate = QCoreApplication.translate


class LogPages(QObject):
    """The page of all sessions, and the page on one of them."""

    def __init__(
        self,
        window: MainWindow,
        logbook: Logbook,
        clients: Clients,
        conductor: Conductor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._logbook, self._clients, self._does = window, logbook, clients, conductor
        self._only = False
        self._wanted: tuple[Callable[[CourseLog], None], str] | None = None
        """What is deleted if the question is answered so, and what is told then."""
        logbook.kept.connect(self._ask_afterwards)
        window.stage.messages.acted.connect(self._on_acted)
        window.top_bar.log_requested.connect(self.show_log)

    @property
    def _rows(self) -> LogRows | None:
        """Return what the page shows, where it is open."""
        from ui.pages.log_page import LogRows

        return self._window.open_body(LogRows)

    def show_log(self) -> None:
        """Open the page of all sessions, or close it if it lies on top."""
        from ui.pages.log_page import LogRows

        pages = self._window.open_pages()
        if pages and isinstance(pages[-1].body, LogRows):
            self._window.close_top()
            return
        rows = LogRows()
        rows.session_requested.connect(self.show_session)
        rows.session_delete_requested.connect(self._ask_to_delete_session)
        rows.export_requested.connect(self._export)
        rows.paper_requested.connect(self._print)
        rows.delete_requested.connect(self._ask_to_delete)
        rows.deletion_answered.connect(self._on_deletion_answered)
        rows.whose_requested.connect(self._show_whose)
        self._window.open_page(Page(translate("Log", "Sessions"), rows))
        self._refresh()
        rows.table.setFocus()

    def show_session(self, key: str) -> None:
        """Open the page on one session."""
        from ui.course.session_page import SessionBody

        session = next((it for it in self._all() if it.key == key), None)
        if session is None:
            return
        body = SessionBody()
        body.note.set_session(session.comfort, session.note)
        body.set_done(self._summary(session), words.stroke_rows(session, self._names()))
        body.set_places(session.tender, words.places_told(session.tender))
        page = Page(words.when(session), body)
        body.note.kept.connect(lambda comfort, note: self._keep(page, body, key, comfort, note))
        body.delete_requested.connect(lambda: self._ask_on(page, body, key))
        body.question.answered.connect(lambda wanted: self._on_answer_on(page, body, wanted))
        self._window.open_page(page)

    def _names(self) -> dict[str, str]:
        protocol = self._does.whole
        return {} if protocol is None else card_words.names(protocol)

    def _titles(self) -> dict[str, str]:
        """Return the title of what is taught by its name or path."""
        protocol = self._does.whole
        return {} if protocol is None else {self._does.source: protocol.file.title}

    def _summary(self, session: Session) -> str:
        client = words.names_of(self._clients.all()).get(session.client, "")
        told = translate("Log", "{protocol}: planned {planned}, real {real}.").format(
            protocol=words.protocol_title(session.protocol, self._titles()),
            planned=text.minutes(session.minutes),
            real=text.time_planned(session.used_s),
        )
        told = f"{client}. {told}" if client else told
        return f"{told} {words.pauses_told(session.pauses)}"

    def _keep(self, page: Page, body: SessionBody, key: str, comfort: int | None, note: str) -> None:
        try:
            self._logbook.keep(key, comfort, note)
        except InputError as error:
            body.note.set_told(text.sentence(error))
            page.refresh()
            return
        self._window.close_top()
        self._refresh()

    def _all(self) -> tuple[Session, ...]:
        log = self._logbook.log
        return log.sessions() if log is not None else ()

    def _sessions(self) -> tuple[Session, ...]:
        """Return the sessions that are shown."""
        client = self._clients.current
        only = self._only and client is not None
        return tuple(it for it in self._all() if not only or (client and it.client == client.key))

    def _show_whose(self, only: bool) -> None:
        self._only = only
        self._refresh()

    def _refresh(self) -> None:
        """Show what the log holds now, the latest session first."""
        rows, log, client = self._rows, self._logbook.log, self._clients.current
        if rows is None:
            return
        names = words.names_of(self._clients.all())
        found = [words.log_row(session, names) for session in reversed(self._sessions())]
        rows.set_client("" if client is None else words.shown_name(client), only=self._only)
        rows.set_rows(found, holds_any=bool(found or names.keys() - {None} or self._all()))
        trouble = None if log is None else log.trouble
        if trouble is not None:
            message = log_notices.of_log(trouble)
            self._tell(f"{message.happened}. {message.done}")
        else:
            self._tell("" if found else translate("Log", "No session yet. Each one that is played is kept."))

    def _tell(self, told: str, *, asks: bool = False) -> None:
        rows = self._rows
        if rows is not None:
            rows.tell(told, asks=asks)
            self._lay_out(rows)

    def _lay_out(self, body: Body) -> None:
        for page in self._window.open_pages():
            if page.body is body:
                page.refresh()

    def _export(self) -> None:
        told = exports.save_tables(self._window, self._clients.all(), self._sessions())
        if told:
            self._tell(told)

    def _print(self) -> None:
        client = self._clients.current if self._only else None
        told = exports.save_sheet(self._window, self._clients.all(), self._sessions(), client, self._titles())
        if told:
            self._tell(told)

    def _question(self, sessions: int, notes: int) -> str:
        counted, log = text.Counted(), self._logbook.log
        told = translate("Log", "Delete {sessions} and {notes} for good?").format(
            sessions=counted.sessions(sessions), notes=counted.notes(notes)
        )
        if log is not None and log.holdings().copies:
            told += " " + translate("Log", "The older copies of the log go too.")
        return told

    def _ask_to_delete(self) -> None:
        log = self._logbook.log
        if log is not None:
            held = log.holdings()
            done = translate("Log", "Everything is deleted.")
            self._wanted = (lambda log: log.erase_everything()), done
            told = self._question(held.sessions, held.notes)
            if self._clients.all():
                told += " " + translate("Log", "All clients go with them.")
            self._tell(told, asks=True)

    def _ask_to_delete_session(self, key: str) -> None:
        session = next((it for it in self._all() if it.key == key), None)
        if session is not None:
            self._wanted = self._of_session(key)
            self._tell(self._question(1, int(bool(session.note))), asks=True)

    @staticmethod
    def _of_session(key: str) -> tuple[Callable[[CourseLog], None], str]:
        return (lambda log: log.erase_session(key)), translate("Log", "The session is deleted.")

    def _ask_on(self, page: Page, body: SessionBody, key: str) -> None:
        """Ask on a session's own page whether to delete it."""
        session = next((it for it in self._all() if it.key == key), None)
        if session is not None:
            self._wanted = self._of_session(key)
            body.tell(self._question(1, int(bool(session.note))), asks=True)
            page.refresh()

    def _on_answer_on(self, page: Page, body: SessionBody, wanted: bool) -> None:
        gone, told = self._erase(wanted)
        if gone:
            self._window.close_top()
            self._refresh()
            self._tell(told)
        else:
            body.tell(told)
            page.refresh()

    def _on_deletion_answered(self, wanted: bool) -> None:
        _, told = self._erase(wanted)
        self._refresh()
        if told:
            self._tell(told)
        rows = self._rows
        if rows is not None:
            rows.table.setFocus()

    def _erase(self, wanted: bool) -> tuple[bool, str]:
        """Delete what was asked about, if that is wanted; return whether it is gone, and what to tell."""
        asked, self._wanted = self._wanted, None
        if asked is None or not wanted:
            return False, ""
        does, done = asked
        try:
            self._logbook.erase(does)
        except TrainerError as error:
            return False, text.sentence(error)
        return True, done

    def _ask_afterwards(self) -> None:
        self._window.stage.messages.add(log_notices.how_was_it())

    def _on_acted(self, action: str) -> None:
        if action == log_notices.WRITE_DOWN and self._logbook.last is not None:
            self.show_session(self._logbook.last)
