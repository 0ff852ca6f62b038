"""The log of sessions: who, which course, what was done, where the running session is.

Nothing here raises because of the disk: while it refuses, the log goes on in memory, tells why, and writes
what waits as soon as it can. Only deleting for good must have worked, and says so if it has not.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from app.course import files, reading
from app.course.database import Statement
from app.course.records import (
    COMFORT,
    LONGEST_NAME,
    LONGEST_NOTE,
    Client,
    Course,
    Holdings,
    Interrupted,
    Progress,
    Session,
    StrokeDone,
    TenderPlace,
)
from app.course.store import Store, Trouble
from app.errors import Fault, InputError, Phrase, TrainerError, span

_SET_STROKE = (
    "INSERT OR REPLACE INTO strokes SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"
    " WHERE EXISTS (SELECT 1 FROM sessions WHERE session = ?1)"
)
_SET_PAUSE = (
    "INSERT OR REPLACE INTO pauses SELECT ?1, ?2, ?3, ?4, ?5"
    " WHERE EXISTS (SELECT 1 FROM sessions WHERE session = ?1)"
)


def new_key() -> str:
    """Return a key that nothing else has."""
    return uuid4().hex


def local_now() -> datetime:
    """Return the present time with its offset from UTC."""
    return datetime.now().astimezone()


class CourseLog:
    """The log in one file. May be used from several threads; they wait for one another.

    `on_trouble` hears, from whichever thread, of a StorageError (kept in memory for now), a LogError (the
    file was broken: set aside as `kept_as`, a new one begun) or a NewerFileError (read, never written).
    """

    def __init__(
        self,
        path: Path,
        on_trouble: Callable[[TrainerError], object],
        now: Callable[[], datetime] = local_now,
        new_key: Callable[[], str] = new_key,
    ) -> None:
        self._now, self._new_key = now, new_key
        self._store = Store(path, _check, on_trouble)

    @property
    def path(self) -> Path:
        """Return the log's file."""
        return self._store.path

    @property
    def trouble(self) -> Trouble | None:
        """Return why nothing is written at present; None: all is well."""
        return self._store.trouble

    @property
    def waiting(self) -> int:
        """Return how many writes are in memory only."""
        return self._store.waiting

    def try_again(self) -> bool:
        """Try to write what waits; return whether all is on the disk now."""
        return self._store.try_again()

    def close(self) -> None:
        """Let the log's files go; nothing may be asked of it afterwards."""
        self._store.close()

    def clients(self) -> tuple[Client, ...]:
        """Return all clients in the order in which they came."""
        return reading.clients(self._store.read)

    def courses(self, client: str) -> tuple[Course, ...]:
        """Return a client's courses, the latest last."""
        return tuple(course for course in reading.courses(self._store.read) if course.client == client)

    def sessions(self, client: str | None = None) -> tuple[Session, ...]:
        """Return a client's sessions, or everybody's, in the order in which they began."""
        if client is None:
            return reading.sessions(self._store.read)
        return reading.sessions(self._store.read, "client = ?", client)

    def interrupted(self) -> Interrupted | None:
        """Return the latest session that was cut off and may go on, if there is one."""
        found = reading.interrupted(self._store.read)
        return found[0] if found else None

    def add_client(self, name: str) -> Client:
        """Add somebody by a name or number of their choosing. InputError: none, or too long a name."""
        client = Client(self._new_key(), _name(name), self._now())
        self._write(
            "INSERT INTO clients (client, name, added_at) VALUES (?, ?, ?)",
            client.key,
            client.name,
            _text(client.added_at),
        )
        return client

    def rename_client(self, client: str, name: str) -> None:
        """Give a client another name. InputError: none, or too long a name."""
        self._write("UPDATE clients SET name = ? WHERE client = ?", _name(name), client)

    def set_asked(self, client: str, on: date) -> None:
        """Keep that the safety questions were gone through on a day."""
        self._write("UPDATE clients SET asked_on = ? WHERE client = ?", on.isoformat(), client)

    def add_course(self, client: str, sessions: int, days_between: float, starts_on: date) -> Course:
        """Plan a course for a client. InputError: not 1-100 sessions, or not 1-60 days between them."""
        _within(Phrase("sessions"), sessions, 1, 100)
        _within(Phrase("days between sessions"), days_between, 1, 60)
        course = Course(self._new_key(), client, sessions, float(days_between), starts_on, self._now())
        self._write(
            "INSERT INTO courses (course, client, sessions, days_between, starts_on, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            *(
                course.key,
                client,
                sessions,
                course.days_between,
                starts_on.isoformat(),
                _text(course.added_at),
            ),
        )
        return course

    def change_course(self, course: str, sessions: int, days_between: float) -> None:
        """Plan a course anew; what is done stays. InputError: as for `add_course`."""
        _within(Phrase("sessions"), sessions, 1, 100)
        _within(Phrase("days between sessions"), days_between, 1, 60)
        self._write(
            "UPDATE courses SET sessions = ?, days_between = ? WHERE course = ?",
            sessions,
            float(days_between),
            course,
        )

    def set_reviewed(self, course: str, on: date) -> None:
        """Keep that client and therapist looked back on a day."""
        self._write("UPDATE courses SET reviewed_on = ? WHERE course = ?", on.isoformat(), course)

    def remove_course(self, course: str) -> None:
        """Forget a plan; its sessions stay in the log."""
        self._write("DELETE FROM courses WHERE course = ?", course)

    def begin(
        self, client: str | None, course: str | None, protocol: str, protocol_hash: str, minutes: int
    ) -> Session:
        """Begin a session of a client, or of nobody (None); it runs until it is finished or ended."""
        session = Session(self._new_key(), client, course, protocol, protocol_hash, minutes, self._now())
        at = _text(session.started_at)
        self._store.write(
            (
                "INSERT INTO sessions (session, client, course, protocol, protocol_hash, minutes, started_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (session.key, client, course, protocol, protocol_hash, minutes, at),
            ),
            ("INSERT INTO running VALUES (?, 0, 0, 0, 0, ?)", (session.key, at)),
        )
        return session

    def plan(self, session: str, minutes: int, strokes: Iterable[StrokeDone]) -> None:
        """Set all strokes of a session, at its beginning or when it is planned anew."""
        self._store.write(
            ("UPDATE sessions SET minutes = ? WHERE session = ?", (minutes, session)),
            ("DELETE FROM strokes WHERE session = ?", (session,)),
            *_strokes(session, strokes),
        )

    def refresh(self, progress: Progress) -> None:
        """Keep where the running session is."""
        self._store.write(*_progress(progress))

    def finish(self, progress: Progress, *, whole: bool) -> None:
        """End a session: `whole` if it went to its end. It can no longer be resumed."""
        self._store.write(*_progress(progress), *_ended(progress.session, progress.at, whole=whole))

    def give_up(self, interrupted: Interrupted) -> None:
        """Do not go on with a session that was cut off; what was done of it stays in the log."""
        self._store.write(*_ended(interrupted.session.key, interrupted.at, whole=False))

    def set_comfort(self, session: str, comfort: int | None) -> None:
        """Set how the client found it, 0-10. InputError: another number."""
        if comfort is not None:
            _within(Phrase("comfort"), comfort, *COMFORT)
        self._write("UPDATE sessions SET comfort = ? WHERE session = ?", comfort, session)

    def set_note(self, session: str, note: str) -> None:
        """Set the note on a session. InputError: it is too long."""
        _within(Phrase("length of the note"), len(note), 0, LONGEST_NOTE)
        self._write("UPDATE sessions SET note = ? WHERE session = ?", _storable(note), session)

    def set_tender(self, session: str, places: Iterable[TenderPlace]) -> None:
        """Set the places that the client called tender in a session."""
        insert = "INSERT INTO tender_places VALUES (?, ?, ?, ?)"
        marked = [(insert, (session, n, float(it.x_mm), float(it.y_mm))) for n, it in enumerate(places)]
        self._store.write(("DELETE FROM tender_places WHERE session = ?", (session,)), *marked)

    def holdings(self, client: str | None = None) -> Holdings:
        """Return how much there is of a client, or of all: what deleting for good takes away."""
        sessions = self.sessions(client)
        return Holdings(
            len(sessions),
            sum(bool(session.note) for session in sessions),
            sum(len(session.tender) for session in sessions),
            tuple(copy.name for copy in files.copies(self.path)),
        )

    def erase_session(self, session: str) -> None:
        """Delete one session for good, and the copies of the log in which it may be, as `erase_client`."""
        self._store.erase(("DELETE FROM sessions WHERE session = ?", (session,)))

    def erase_client(self, client: str) -> None:
        """Delete a client and all of theirs for good, and the copies of the log in which they may be.

        The log's `trouble`: the disk refuses, and some of it may still be there.
        """
        self._store.erase(("DELETE FROM clients WHERE client = ?", (client,)))

    def erase_everything(self) -> None:
        """Delete everybody and everything for good, as `erase_client`."""
        self._store.erase(("DELETE FROM clients", ()), ("DELETE FROM sessions", ()))

    def _write(self, sql: str, *values: object) -> None:
        self._store.write((sql, values))


def _check(connection: sqlite3.Connection) -> None:
    reading.everything(lambda sql, values: connection.execute(sql, values).fetchall())


def _progress(progress: Progress) -> list[Statement]:
    place = progress.t_s, progress.row, progress.cycle, progress.clock_s, _text(progress.at)
    return [
        (
            "UPDATE running SET t_s = ?, row = ?, cycle = ?, clock_s = ?, refreshed_at = ? WHERE session = ?",
            (*place, progress.session),
        ),
        ("UPDATE sessions SET used_s = ? WHERE session = ?", (progress.used_s, progress.session)),
        *_strokes(progress.session, progress.strokes),
        *(
            (_SET_PAUSE, (progress.session, number, pause.t_s, pause.lasted_s, pause.kind.value))
            for number, pause in progress.pauses
        ),
    ]


def _strokes(session: str, strokes: Iterable[StrokeDone]) -> list[Statement]:
    return [(_SET_STROKE, row) for row in reading.strokes_as_rows(session, strokes)]


def _ended(session: str, at: datetime, *, whole: bool) -> tuple[Statement, ...]:
    return (
        (
            "UPDATE sessions SET ended_at = ?, finished = ? WHERE session = ?",
            (_text(at), int(whole), session),
        ),
        ("DELETE FROM running WHERE session = ?", (session,)),
    )


def _text(at: datetime) -> str:
    """Return a time as the log writes it. ValueError: it has no offset from UTC."""
    if at.tzinfo is None:
        raise ValueError("a time without an offset")
    return at.isoformat()


def _name(name: str) -> str:
    name = " ".join(_storable(name).split())
    _within(Phrase("length of the name"), len(name), 1, LONGEST_NAME)
    return name


def _storable(text: str) -> str:
    """Return a text without what SQLite cannot keep: NUL characters and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _within(what: Phrase, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise InputError(Fault(Phrase("course"), what, f"{value:g}", span(least, most)))
