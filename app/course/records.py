"""What the log keeps, as frozen objects. There is no health record: a client is a name and a note.

Keys are texts that the program makes; times bear their UTC offset; places lie in the body's frame, mm.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from app.anatomy.body import Side

Time = Annotated[datetime, Meta(tz=True)]
"""A time that knows its offset from UTC."""

LONGEST_NAME = 80
LONGEST_NOTE = 4000
COMFORT = (0, 10)
"""The scale on which a client says how it was."""
MIDLINE_MM = 15.0
"""A tender place nearer to the midline than this lies on neither side; the strip on which nothing presses."""
COUNTS_FROM = 0.5
"""The share of its planned time from which a session that was ended early counts in a course; our choice."""


@dataclass(frozen=True, slots=True)
class Client:
    """Somebody, by a name or number of their own choosing."""

    key: str
    name: str
    added_at: Time
    asked_on: date | None = None
    """The day on which the safety questions were last gone through; not what was answered."""


@dataclass(frozen=True, slots=True)
class Course:
    """A row of sessions that is planned: so many, from a day on, `days_between` apart on average."""

    key: str
    client: str
    sessions: int
    days_between: float
    starts_on: date
    added_at: Time
    reviewed_on: date | None = None
    """The day on which client and therapist looked back, if they have."""


@dataclass(frozen=True, slots=True)
class StrokeDone:
    """One row of a session, planned against done.

    `planned_s` and `played_s` are seconds at the stroke's own tempo, without changes of hands; `real_s` is
    what the clock on the wall says. Repeats add to both; `repeats` counts how often it was begun again.
    """

    position: int
    """Index into the session's rows."""
    stroke_id: str
    round: int
    planned_s: float
    planned_cycles: int
    played_s: float = 0.0
    real_s: float = 0.0
    cycles: int = 0
    """Whole cycles done."""
    repeats: int = 0
    skipped: bool = False
    """It was jumped over or left before its end, and not made up for."""


class PauseKind(StrEnum):
    """Why a session stood still."""

    PAUSED = "paused"
    SLEPT = "slept"
    """The computer was not there."""
    INTERRUPTED = "interrupted"
    """The program ended, as in a power cut, and was started again."""


@dataclass(frozen=True, slots=True)
class Pause:
    """The session stood at `t_s` of its own time for `lasted_s` seconds on the wall."""

    t_s: float
    lasted_s: float
    kind: PauseKind


@dataclass(frozen=True, slots=True)
class TenderPlace:
    """A place that the client called tender."""

    x_mm: float
    y_mm: float

    @property
    def side(self) -> Side | None:
        """Return the client's side; None on the midline."""
        if abs(self.x_mm) < MIDLINE_MM:
            return None
        return Side.RIGHT if self.x_mm > 0 else Side.LEFT


@dataclass(frozen=True, slots=True)
class Session:
    """One session: what was meant, what was done, and how the client found it."""

    key: str
    client: str | None
    """None: it was done without saying for whom."""
    course: str | None
    protocol: str
    """Its name, or the path of its file."""
    protocol_hash: str
    minutes: int
    started_at: Time
    ended_at: Time | None = None
    """None: it runs, or was cut off."""
    finished: bool = False
    """It went to its end."""
    used_s: float = 0.0
    """On the wall, with changes of hands, without pauses."""
    comfort: int | None = None
    note: str = ""
    strokes: tuple[StrokeDone, ...] = ()
    pauses: tuple[Pause, ...] = ()
    tender: tuple[TenderPlace, ...] = ()

    @property
    def counts(self) -> bool:
        """Return whether it is one of the course's sessions: finished, or ended late enough."""
        long_enough = self.used_s >= COUNTS_FROM * 60.0 * self.minutes
        return self.finished or (self.ended_at is not None and long_enough)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a running session is; kept so that it can go on after a power cut."""

    session: str
    t_s: float
    """Session time."""
    row: int
    cycle: int
    used_s: float
    clock_s: float
    """The reading of the clock that never goes back."""
    at: Time
    strokes: tuple[StrokeDone, ...] = ()
    """Those that changed since the last one."""
    pauses: tuple[tuple[int, Pause], ...] = ()
    """Those that ended since the last one, with their number in the session."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A session that neither finished nor was given up, and where it was when it was last heard of."""

    session: Session
    t_s: float
    row: int
    cycle: int
    clock_s: float
    at: Time


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much the log holds, of one client or of all: what deleting it for good takes away."""

    sessions: int
    notes: int
    tender_places: int
    copies: tuple[str, ...]
    """Files beside the log that hold older states of it; deleting anybody deletes them too."""
