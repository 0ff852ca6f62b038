"""The log and the course in words: days, sessions as rows, spacing, pauses, tender places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.anatomy.body import Side
from ui import text
from ui.pages.table import Row

if TYPE_CHECKING:
    from app.course.records import Client, Pause, Session, TenderPlace

translate = QCoreApplication.translate

LONGEST_SHOWN = 24
"""Characters of a client's name on a button."""


def short_date(day: date) -> str:
    """Return a day in short, as "24 Nov 2026": it reads the same in every country."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Course", "d MMM yyyy"))


def long_date(day: date) -> str:
    """Return a day as people say it, as "Tuesday, 24 November"."""
    pattern = translate("Course", "dddd, d MMMM")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day_month(day: date) -> str:
    """Return a day without its year, as "24 Nov"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("Course", "d MMM"))


def month_name(year: int, month: int) -> str:
    """Return a month and its year, as "November 2026"."""
    name = QLocale().standaloneMonthName(month)
    return f"{name[:1].upper()}{name[1:]} {year}"


def when(session: Session) -> str:
    """Return when a session began."""
    at = session.started_at.astimezone()
    return f"{short_date(at.date())}, {at:%H:%M}"


def shown_name(client: Client | None) -> str:
    """Return a client's name with room for a button; of nobody in particular, that."""
    if client is None:
        return translate("Course", "nobody in particular")
    return _shortened(client.name)


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_SHOWN else f"{name[: LONGEST_SHOWN - 1]}…"


def client_button(client: Client | None) -> str:
    """Return what stands on the button that chooses the client."""
    return translate("Course", "Client: {name}").format(name=shown_name(client))


def names_of(clients: Iterable[Client]) -> dict[str | None, str]:
    """Return names by key, that of nobody in particular too."""
    return {None: "", **{client.key: client.name for client in clients}}


def log_row(session: Session, names: Mapping[str | None, str]) -> Row:
    """Return a session as a row of the log's page."""
    from app.course.figures import strokes_done

    done, planned = strokes_done(session)
    cells = (
        when(session),
        _shortened(names.get(session.client, "")),
        text.minutes(session.minutes),
        text.time_planned(session.used_s),
        translate("Log", "{done} of {planned}").format(done=done, planned=planned),
        "" if session.comfort is None else str(session.comfort),
        session.note,
    )
    return Row(session.key, cells)


def protocol_title(source: str, titles: Mapping[str, str]) -> str:
    """Return what a protocol is called: its title where it is known, else the name of its file."""
    return titles.get(source) or Path(source).stem


def stroke_rows(session: Session, strokes: Mapping[str, str]) -> list[Row]:
    """Return a session's strokes, planned against real; `strokes`: their names by id."""
    rounds = max((stroke.round for stroke in session.strokes), default=1)
    rows = []
    for done in session.strokes:
        name = strokes.get(done.stroke_id, done.stroke_id)
        if rounds > 1:
            name = translate("Log", "{stroke}, round {round}").format(stroke=name, round=done.round)
        told = translate("Log", "skipped") if done.skipped else ""
        if done.repeats:
            told = translate("Log", "begun again: {count}").format(count=done.repeats)
        planned, real = text.time_planned(done.planned_s), text.time_planned(done.real_s)
        rows.append(Row(str(done.position), (name, planned, real, str(done.cycles), told)))
    return rows


def pauses_told(pauses: Sequence[Pause]) -> str:
    """Return a session's pauses in a sentence."""
    if not pauses:
        return translate("Log", "No pauses.")
    told = []
    for pause in pauses:
        kind = {
            "paused": translate("Log", "paused"),
            "slept": translate("Log", "the computer slept"),
            "interrupted": translate("Log", "cut off and gone on with"),
        }[pause.kind]
        lasted = text.time_planned(pause.lasted_s)
        at = text.time_planned(pause.t_s)
        told.append(translate("Log", "at {at} for {lasted} ({kind})").format(at=at, lasted=lasted, kind=kind))
    return translate("Log", "Pauses: {list}.").format(list="; ".join(told))


def place_told(place: TenderPlace) -> str:
    """Return where a tender place is, as "left, 5 cm from the midline, 3 cm above L4"."""
    side = {
        Side.LEFT: translate("Log", "client's left"),
        Side.RIGHT: translate("Log", "client's right"),
        None: translate("Log", "midline"),
    }[place.side]
    across, up = text.figure(abs(place.x_mm) / 10.0, 0), text.figure(abs(place.y_mm) / 10.0, 0)
    if place.side is None:
        told = (
            translate("Log", "on the {side}, {up} cm above L4")
            if place.y_mm >= 0
            else translate("Log", "on the {side}, {up} cm below L4")
        )
    elif place.y_mm >= 0:
        told = translate("Log", "{side}, {across} cm beside the spine, {up} cm above L4")
    else:
        told = translate("Log", "{side}, {across} cm beside the spine, {up} cm below L4")
    return told.format(side=side, across=across, up=up) if place.side else told.format(side=side, up=up)


def places_told(places: Sequence[TenderPlace]) -> str:
    """Return tender places with their numbers on the picture."""
    if not places:
        return translate("Log", "No tender places.")
    told = [f"{number}: {place_told(place)}" for number, place in enumerate(places, 1)]
    return "\n".join([translate("Log", "Tender places:"), *told])


def spacing(days_between: float) -> str:
    """Return how sessions are spread, in words."""
    if days_between <= 1.0:
        return translate("Course", "one every day")
    if days_between <= 2.0:
        return translate("Course", "every other day")
    return translate("Course", "{count} a week").format(count=text.figure(7.0 / days_between, 0))
