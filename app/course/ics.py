"""A course as a calendar file (iCalendar, RFC 5545): one whole-day event for each session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_OCTETS = 75
"""The longest line, without its end; longer ones go on after a line end and a blank."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class Event:
    """One day's entry. `key` stays the same when it is exported again, so that calendars replace it."""

    key: str
    day: date
    summary: str
    description: str = ""


def calendar_file(events: Iterable[Event], now: datetime) -> bytes:
    """Return a calendar file. ValueError: `now` has no offset from UTC."""
    if now.tzinfo is None:
        raise ValueError("a time without an offset")
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backstroke//Course//EN", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: Event, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(event.key)}@backstroke"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    """Return a text as a value may have it: no control characters but line ends, which are escaped."""
    lines = text.replace("\r\n", "\n").translate(_ESCAPED)
    return "".join(mark for mark in lines if mark == "\t" or (mark >= " " and mark != "\x7f"))


def _folded(line: str) -> bytes:
    """Return a line as UTF-8 with its end, cut into pieces between characters."""
    pieces, piece, room = [], b"", _OCTETS
    for mark in line:
        octets = mark.encode("utf-8", "replace")
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece, room = b"", _OCTETS - 1
        piece += octets
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"
