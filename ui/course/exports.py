"""Writes the log and the course into files that a person chooses; says where, or what went wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import TrainerError
from app.files import save_whole
from ui import text
from ui.course import words

if TYPE_CHECKING:
    from app.course.ics import Event
    from app.course.records import Client, Session
    from ui.course.sheet import Sheet

translate = QCoreApplication.translate

TABLE_NAME = "backstroke-sessions.csv"
SHEET_NAME = "backstroke-sessions.pdf"
CALENDAR_NAME = "backstroke-course.ics"


def save_tables(parent: QWidget, clients: Sequence[Client], sessions: Sequence[Session]) -> str:
    """Ask for a file and write sessions or strokes as CSV; return what to tell, "" for nothing."""
    from app.course import export

    tables = {
        translate("Log", "Sessions (*.csv)"): export.sessions_table,
        translate("Log", "Strokes of each session (*.csv)"): export.strokes_table,
    }
    chosen, kind = _asked(parent, translate("Log", "Export the log"), TABLE_NAME, tuple(tables))
    table = tables.get(kind, export.sessions_table)
    return _saved(chosen, lambda: table(clients, sessions))


def save_calendar(parent: QWidget, events: Sequence[Event]) -> str:
    """Ask for a file and write the sessions to come as a calendar file; return what to tell, as above."""
    from app.course import ics

    kinds = (translate("Course", "Calendar (*.ics)"),)
    chosen, _ = _asked(parent, translate("Course", "Add the course to a calendar"), CALENDAR_NAME, kinds)
    return _saved(chosen, lambda: ics.calendar_file(events, datetime.now().astimezone()))


def save_sheet(
    parent: QWidget,
    clients: Sequence[Client],
    sessions: Sequence[Session],
    only: Client | None,
    titles: Mapping[str, str],
) -> str:
    """Ask for a file and write the log as sheets to sign; `only`: the one client whose sessions these are.

    `titles`: those of protocols by their name or path.
    """
    from PySide6.QtGui import QPageSize

    from ui.course import sheet

    sizes = {
        translate("Sheet", "A4 (*.pdf)"): QPageSize.PageSizeId.A4,
        translate("Sheet", "Letter (*.pdf)"): QPageSize.PageSizeId.Letter,
    }
    kinds = tuple(sizes) if QLocale().measurementSystem() != QLocale.MeasurementSystem.ImperialUSSystem else (
        tuple(reversed(sizes))
    )  # fmt: skip
    chosen, kind = _asked(parent, translate("Sheet", "Write a sheet to sign"), SHEET_NAME, kinds)
    size = sizes.get(kind, QPageSize.PageSizeId.A4)
    return _saved(chosen, lambda: sheet.pdf(sheet_of(clients, sessions, only, titles), size))


def sheet_of(
    clients: Sequence[Client], sessions: Sequence[Session], only: Client | None, titles: Mapping[str, str]
) -> Sheet:
    """Return the sessions that have ended as rows to sign."""
    from app.course.figures import strokes_done
    from ui.course.sheet import Sheet, SheetRow

    names = words.names_of(clients)
    ended = [session for session in sessions if session.ended_at is not None]
    rows = tuple(
        SheetRow(
            str(number), words.short_date(it.started_at.date()), names.get(it.client, ""),
            words.protocol_title(it.protocol, titles), math.floor(it.used_s / 60.0 + 0.5),
            it.minutes, strokes_done(it)[0],
        )
        for number, it in enumerate(ended, 1)
    )  # fmt: skip
    told = translate("Sheet", "All clients") if only is None else translate("Sheet", "Client: {name}")
    told = told.format(name="" if only is None else only.name)
    if ended:
        first, last = (words.short_date(it.started_at.date()) for it in (ended[0], ended[-1]))
        told += ", " + translate("Sheet", "{first} to {last}").format(first=first, last=last)
    return Sheet(translate("Sheet", "Log of massage sessions"), told, rows, words.short_date(date.today()))


def _asked(parent: QWidget, told: str, name: str, kinds: tuple[str, ...]) -> tuple[str, str]:
    """Return the path that was chosen, "" for none, and the kind of file."""
    start = QDir.home().filePath(name)
    return QFileDialog.getSaveFileName(parent, told, start, ";;".join(kinds))


def _saved(chosen: str, content: Callable[[], bytes]) -> str:
    if not chosen:
        return ""
    try:
        save_whole(Path(chosen), content())
    except TrainerError as error:
        return text.sentence(error)
    return translate("Log", "Exported to {path}").format(path=chosen)
