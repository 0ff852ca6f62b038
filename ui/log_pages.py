"""Opens the pages of the log and does what they ask for: note, export, delete for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDir, QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from app.errors import InputError, TrainerError
from app.files import save_whole
from ui import log_notices, text
from ui.logbook import Logbook
from ui.main_window import MainWindow
from ui.pages.page import Page

if TYPE_CHECKING:
    from app.course.records import Session
    from ui.pages.log_page import LogRow, LogRows

translate = QCoreApplication.translate

FILE_NAME = "backstroke-sessions.csv"


class LogPages(QObject):
    """The page of all sessions, and the page on one of them."""

    def __init__(self, window: MainWindow, logbook: Logbook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._logbook = window, logbook
        self._rows: LogRows | None = None
        logbook.kept.connect(self._ask_afterwards)
        window.stage.messages.acted.connect(self._on_acted)
        window.top_bar.log_requested.connect(self.show_log)

    def show_log(self) -> None:
        """Open the page of all sessions, or close it if it lies on top."""
        from ui.pages.log_page import LogRows

        pages = self._window.open_pages()
        if pages and isinstance(pages[-1].body, LogRows):
            self._window.close_top()
            return
        rows = LogRows()
        self._rows = rows
        rows.destroyed.connect(self._on_destroyed)
        rows.session_requested.connect(self.show_session)
        rows.export_requested.connect(self._export)
        rows.delete_requested.connect(self._ask_to_delete)
        rows.deletion_answered.connect(self._on_deletion_answered)
        self._window.open_page(Page(translate("Log", "Sessions"), rows))
        self._refresh()
        rows.table.setFocus()

    def show_session(self, key: str) -> None:
        """Open the page on one session."""
        from ui.pages.note_page import NoteBody

        session = next((it for it in self._sessions() if it.key == key), None)
        if session is None:
            return
        body = NoteBody()
        body.set_session(session.comfort, session.note)
        page = Page(day(session), body)
        body.kept.connect(lambda comfort, note: self._keep(page, body, key, comfort, note))
        self._window.open_page(page)

    def _keep(self, page: Page, body: QObject, key: str, comfort: int | None, note: str) -> None:
        from ui.pages.note_page import NoteBody

        try:
            self._logbook.keep(key, comfort, note)
        except InputError as error:
            if isinstance(body, NoteBody):
                body.set_told(text.sentence(error))
                page.refresh()
            return
        self._window.close_top()
        self._refresh()

    def _sessions(self) -> tuple[Session, ...]:
        log = self._logbook.log
        return log.sessions() if log is not None else ()

    def _refresh(self) -> None:
        """Show what the log holds now, the latest session first."""
        rows = self._rows
        if rows is None:
            return
        found = [log_row(session) for session in reversed(self._sessions())]
        rows.set_rows(found)
        log = self._logbook.log
        trouble = None if log is None else log.trouble
        if trouble is not None:
            message = log_notices.of_log(trouble)
            self._tell(f"{message.happened}. {message.done}")
        else:
            self._tell("" if found else translate("Log", "No session yet. Each one that is played is kept."))

    def _tell(self, words: str, *, asks: bool = False) -> None:
        if self._rows is not None:
            self._rows.set_told(words, asks=asks)
            for page in self._window.open_pages():
                if page.body is self._rows:
                    page.refresh()

    def _on_destroyed(self, gone: QObject) -> None:
        if self._rows is gone:
            self._rows = None

    def _export(self) -> None:
        from app.course import export

        log = self._logbook.log
        if log is None:
            return
        tables = {
            translate("Log", "Sessions (*.csv)"): export.sessions_table,
            translate("Log", "Strokes of each session (*.csv)"): export.strokes_table,
        }
        start = QDir.home().filePath(FILE_NAME)
        words = translate("Log", "Export the log")
        chosen, kind = QFileDialog.getSaveFileName(self._window, words, start, ";;".join(tables))
        if not chosen:
            return
        table = tables.get(kind, export.sessions_table)
        try:
            save_whole(Path(chosen), table(log.clients(), log.sessions()))
        except TrainerError as error:
            self._tell(text.sentence(error))
            return
        self._tell(translate("Log", "Exported to {path}").format(path=chosen))

    def _ask_to_delete(self) -> None:
        log = self._logbook.log
        if log is None:
            return
        held, counted = log.holdings(), text.Counted()
        words = translate("Log", "Delete {sessions} and {notes} for good?").format(
            sessions=counted.sessions(held.sessions), notes=counted.notes(held.notes)
        )
        if held.copies:
            words += " " + translate("Log", "The older copies of the log go too.")
        self._tell(words, asks=True)

    def _on_deletion_answered(self, wanted: bool) -> None:
        if not wanted:
            self._refresh()
            return
        try:
            self._logbook.erase_everything()
        except TrainerError as error:
            self._tell(text.sentence(error))
            return
        self._refresh()
        self._tell(translate("Log", "Everything is deleted."))

    def _ask_afterwards(self) -> None:
        self._window.stage.messages.add(log_notices.how_was_it())

    def _on_acted(self, action: str) -> None:
        if action == log_notices.WRITE_DOWN and self._logbook.last is not None:
            self.show_session(self._logbook.last)


def day(session: Session) -> str:
    """Return when a session began, in the reader's way of writing."""
    at = session.started_at.astimezone()
    date = QDate(at.year, at.month, at.day)
    return f"{QLocale().toString(date, QLocale.FormatType.ShortFormat)}, {at:%H:%M}"


def log_row(session: Session) -> LogRow:
    """Return a session in words."""
    from ui.pages.log_page import LogRow

    done = sum(stroke.cycles > 0 for stroke in session.strokes)
    planned = sum(stroke.planned_s > 0 for stroke in session.strokes)
    cells = (
        day(session),
        text.minutes(session.minutes),
        text.time_planned(session.used_s),
        translate("Log", "{done} of {planned}").format(done=done, planned=planned),
        "" if session.comfort is None else str(session.comfort),
        session.note,
    )
    return LogRow(session.key, cells)
