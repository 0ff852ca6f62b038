"""The log as tables for a spreadsheet (CSV, RFC 4180), one row a session or one row a stroke.

A byte order mark tells Excel that it is UTF-8. A text that a spreadsheet would take for a formula gets an
apostrophe before it, as spreadsheets write it themselves; figures are left alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from app.course.records import Client, Session, TenderPlace

Cell = str | int | float | None
SESSION_COLUMNS = (
    *("client", "number", "started_at", "protocol", "planned_min", "used_min", "finished"),
    *("strokes_done", "strokes_skipped", "pauses", "paused_min", "comfort", "tender_places", "note"),
)
STROKE_COLUMNS = (
    *("client", "number", "started_at", "position", "stroke", "round", "planned_s", "real_s"),
    *("planned_cycles", "cycles", "repeats", "skipped"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell that is a formula may begin with, in wide characters too (OWASP, CSV injection)."""


def sessions_table(
    clients: Iterable[Client], sessions: Iterable[Session], heads: Sequence[str] = SESSION_COLUMNS
) -> bytes:
    """Return one row for each session; `heads` are the words over the columns of `SESSION_COLUMNS`."""
    names = _names(clients)
    return _table(heads, [_session_row(names, number, it) for number, it in _numbered(sessions)])


def strokes_table(
    clients: Iterable[Client], sessions: Iterable[Session], heads: Sequence[str] = STROKE_COLUMNS
) -> bytes:
    """Return one row for each stroke of each session; `heads` as the columns of `STROKE_COLUMNS`."""
    names = _names(clients)
    rows: list[list[Cell]] = []
    for number, session in _numbered(sessions):
        start: list[Cell] = [
            names.get(session.client, ""),
            number,
            session.started_at.isoformat(" ", "minutes"),
        ]
        for done in session.strokes:
            times: list[Cell] = [round(done.planned_s, 1), round(done.real_s, 1)]
            counts: list[Cell] = [done.planned_cycles, done.cycles, done.repeats, int(done.skipped)]
            rows.append([*start, done.position + 1, done.stroke_id, done.round, *times, *counts])
    return _table(heads, rows)


def _names(clients: Iterable[Client]) -> dict[str | None, str]:
    """Return the clients' names by key; of nobody in particular there is none."""
    return {client.key: client.name for client in clients}


def _numbered(sessions: Iterable[Session]) -> list[tuple[int, Session]]:
    """Return sessions with their number among those of the same client."""
    counts: dict[str | None, int] = {}
    found = []
    for session in sessions:
        counts[session.client] = counts.get(session.client, 0) + 1
        found.append((counts[session.client], session))
    return found


def _session_row(names: Mapping[str | None, str], number: int, session: Session) -> list[Cell]:
    return [
        names.get(session.client, ""),
        number,
        session.started_at.isoformat(" ", "minutes"),
        session.protocol,
        session.minutes,
        round(session.used_s / 60.0, 1),
        int(session.finished),
        sum(done.cycles > 0 for done in session.strokes),
        sum(done.skipped for done in session.strokes),
        len(session.pauses),
        round(sum(pause.lasted_s for pause in session.pauses) / 60.0, 1),
        session.comfort,
        "; ".join(map(_place, session.tender)),
        session.note,
    ]


def _place(place: TenderPlace) -> str:
    side = place.side or "midline"
    return f"{side} ({place.x_mm:.0f}, {place.y_mm:.0f}) mm"


def _table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(map(_safe, heads))
    writer.writerows(map(_safe, row) for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _safe(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet computes."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA) else cell
