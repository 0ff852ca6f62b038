"""A log to test with: time stands still unless it is turned, keys count up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

from app.course.log import CourseLog
from app.course.records import Pause, PauseKind, Progress, Session, StrokeDone, TenderPlace
from app.errors import TrainerError

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=timezone(timedelta(hours=3)))


class Turned:
    """A clock that is turned by hand: `now` for the calendar, `s` for the reading that never goes back."""

    def __init__(self) -> None:
        self.s = 0.0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.s)


class Heard(list[TrainerError]):
    """What a log told of its troubles."""


def a_log(folder: Path, clock: Turned | None = None, heard: Heard | None = None) -> CourseLog:
    keys = count(1)
    stamp = datetime.now(UTC).timestamp()
    clock = clock or Turned()
    told = Heard() if heard is None else heard
    return CourseLog(folder / "course.sqlite", told.append, clock.now, lambda: f"{stamp:.6f}-{next(keys)}")


def sessions_in(folder: Path) -> tuple[Session, ...]:
    """Return the sessions that a program started anew finds."""
    log = a_log(folder)
    found = log.sessions()
    log.close()
    return found


def some_strokes(done: float = 0.0) -> tuple[StrokeDone, ...]:
    """Two rows of ten minutes, the first of them done to the share `done`."""
    return (
        StrokeDone(0, "1", 1, 300.0, 50, 300.0 * done, 330.0 * done, int(50 * done), 0, False),
        StrokeDone(1, "2", 1, 300.0, 40),
    )


def a_progress(session: Session, t_s: float, clock: Turned | None = None) -> Progress:
    at = (clock or Turned()).now()
    strokes = (some_strokes(min(t_s / 300.0, 1.0))[0],)
    return Progress(session.key, t_s, int(t_s >= 300.0), 3, t_s, t_s + 7.0, at, strokes)


def filled(log: CourseLog, name: str = "Ana", note: str = "tender left") -> Session:
    """Put a client with a course, one finished session and one that runs into a log; return the finished."""
    client = log.add_client(name)
    course = log.add_course(client.key, 10, 2, date(2026, 11, 23))
    session = log.begin(client.key, course.key, "lumbar", "f00d", 10)
    log.plan(session.key, 10, some_strokes())
    log.set_note(session.key, note)
    log.set_comfort(session.key, 7)
    log.set_tender(session.key, [TenderPlace(-52.0, 31.5), TenderPlace(4.0, -80.0)])
    pause = (0, Pause(120.0, 42.0, PauseKind.PAUSED))
    done = a_progress(session, 600.0)
    log.finish(
        Progress(session.key, 600.0, 1, 40, 611.0, 653.0, done.at, some_strokes(1.0), (pause,)), whole=True
    )
    running = log.begin(client.key, course.key, "lumbar", "f00d", 10)
    log.plan(running.key, 10, some_strokes())
    log.refresh(a_progress(running, 150.0))
    return next(it for it in log.sessions() if it.key == session.key)
