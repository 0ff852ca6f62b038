"""From rows of the log to records, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any, TypeVar

import msgspec

from app.course.records import (
    Client,
    Course,
    Interrupted,
    Session,
    StrokeDone,
)

Read = Callable[[str, tuple[object, ...]], list[Any]]
"""Returns the rows that a query finds."""
_T = TypeVar("_T")

_CLIENT = ("client AS key", "name", "added_at", "asked_on")
_COURSE = ("course AS key", "client", "sessions", "days_between", "starts_on", "added_at", "reviewed_on")
_SESSION = (
    *("session AS key", "client", "course", "protocol", "protocol_hash", "minutes", "started_at", "ended_at"),
    *("finished", "used_s", "comfort", "note"),
)
_STROKE = (
    *("session", "position", "stroke AS stroke_id", "round", "planned_s", "planned_cycles", "played_s"),
    *("real_s", "cycles", "repeats", "skipped"),
)
_PAUSE = ("session", "t_s", "lasted_s", "kind")
_TENDER = ("session", "x_mm", "y_mm")
_RUNNING = ("session", "t_s", "row", "cycle", "clock_s", "refreshed_at AS at")


def clients(read: Read) -> tuple[Client, ...]:
    """Return all clients in the order in which they came. ValueError: a row makes no sense (so below)."""
    found = [_made(Client, it) for it in _dicts(read, _CLIENT, "clients")]
    return tuple(sorted(found, key=attrgetter("added_at")))


def courses(read: Read) -> tuple[Course, ...]:
    """Return all courses in the order in which they were planned."""
    found = [_made(Course, it) for it in _dicts(read, _COURSE, "courses")]
    return tuple(sorted(found, key=attrgetter("added_at")))


def sessions(read: Read, where: str = "TRUE", *values: object) -> tuple[Session, ...]:
    """Return the sessions for which the SQL condition `where` holds, in the order in which they began."""
    chosen = f"WHERE session IN (SELECT session FROM sessions WHERE {where}) ORDER BY position"
    parts = {
        "strokes": _by_session(_dicts(read, _STROKE, f"strokes {chosen}", *values)),
        "pauses": _by_session(_dicts(read, _PAUSE, f"pauses {chosen}", *values)),
        "tender": _by_session(_dicts(read, _TENDER, f"tender_places {chosen}", *values)),
    }
    found = [
        _made(Session, it | {name: by.get(it["key"], ()) for name, by in parts.items()})
        for it in _dicts(read, _SESSION, f"sessions WHERE {where}", *values)
    ]
    return tuple(sorted(found, key=attrgetter("started_at")))


def interrupted(read: Read) -> tuple[Interrupted, ...]:
    """Return the sessions that run or were cut off, the latest first."""
    cut_off = {session.key: session for session in sessions(read, "session IN (SELECT session FROM running)")}
    rows = _dicts(read, _RUNNING, "running")
    found = [_made(Interrupted, it | {"session": cut_off[it["session"]]}) for it in rows]
    return tuple(sorted(found, key=attrgetter("at"), reverse=True))


def everything(read: Read) -> None:
    """Read all there is. ValueError: some of it makes no sense."""
    clients(read)
    courses(read)
    sessions(read)
    interrupted(read)


def _dicts(read: Read, columns: tuple[str, ...], source: str, *values: object) -> list[dict[str, Any]]:
    """Return the rows of a table, or of a table and a condition, as fields by name."""
    names = [column.split(" AS ")[-1] for column in columns]
    return [
        dict(zip(names, row, strict=True))
        for row in read(f"SELECT {', '.join(columns)} FROM {source}", values)
    ]


def _by_session(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row.pop("session"), []).append(row)
    return found


def _made(kind: type[_T], fields: dict[str, Any]) -> _T:
    try:
        return msgspec.convert(fields, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def strokes_as_rows(session: str, strokes: Iterable[StrokeDone]) -> list[tuple[object, ...]]:
    """Return strokes as the values of `strokes`' columns, the session first."""
    return [
        (
            session,
            done.position,
            done.stroke_id,
            done.round,
            done.planned_s,
            done.planned_cycles,
            done.played_s,
            done.real_s,
            done.cycles,
            done.repeats,
            int(done.skipped),
        )
        for done in strokes
    ]
