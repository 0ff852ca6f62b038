"""What a protocol file says, as frozen objects. Units end the names; shares and counts have none.

`ProtocolFile` mirrors the file, field by field; `Protocol` is the file with its strokes built.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.protocol.texts import (
    Area,
    Card,
    Claim,
    Course,
    Marks,
    Name,
    PressureWord,
    Remark,
    Safety,
    Says,
    Tempo,
)
from app.strokes.stroke import Stroke
from app.strokes.written import Hands, Written

FORMAT = 1
"""The newest file format that this program knows."""


class Budget(StrEnum):
    """How a stroke's part of the session is found."""

    COUNT = "count"
    """`by_minutes` gives counted cycles: the count governs, the time follows."""
    SECONDS = "seconds"
    """`by_minutes` gives seconds as they are."""
    SHARE = "share"
    """`by_minutes` gives seconds that shrink evenly, to make room for the changes of hands."""
    REST = "rest"
    """As `SHARE`, and this stroke takes what whole cycles of the others leave over."""


class Time(Written, frozen=True):
    """How long a stroke is done, by the length of the session; between two lengths in proportion."""

    budget: Budget
    by_minutes: tuple[tuple[float, float], ...]
    """(minutes of the session, seconds or cycles), for all rounds together."""
    cycles_at_once: int = 1
    """Cycles that are not torn apart, such as the five of a row."""
    bout_max_s: float | None = None
    """The longest time without a change of stroke."""


class Reps(Written, frozen=True):
    """How often a stroke is to be done, at least and at most."""

    fewest: int
    most: int
    says: Says


class StrokeEntry(Written, frozen=True):
    """One stroke of the routine: what it is called, how long it lasts, how it moves."""

    id: str
    step: int
    name: Name
    """In plain words."""
    says: Marks
    card: Card
    tempo: Tempo
    time: Time
    hands: Hands
    reps: Reps | None = None
    """None: no count is given."""


class Step(Written, frozen=True):
    """A numbered step of the routine; it holds one stroke or several."""

    step: int
    name: Name


class Changes(Written, frozen=True):
    """Seconds in which the hands go from one stroke to the next."""

    least_s: float
    usual_s: float
    with_a_turn_s: float
    """The usual time where the therapist turns or walks."""
    most_s: float


class Session(Written, frozen=True):
    """How a session of any length is laid out."""

    shortest_min: int
    usual_min: int
    longest_min: int
    says: Says
    """Who says from when to when it may last."""
    opening_s: float
    """In which the hands come down on the back."""
    changes: Changes
    rounds: tuple[tuple[int, int], ...]
    """(from this many minutes, so many rounds)."""
    repeats: tuple[str, ...]
    """The strokes that come again in each round."""
    one_long_pass: bool = False
    """True: a single round however long the session is."""


class ProtocolFile(Written, frozen=True):
    """A whole protocol file."""

    format: int
    name: str
    language: str
    """Of the texts in the file."""
    title: Name
    summary: Remark
    unsaid: Remark
    """What the source text does not say, and who filled it in."""
    area: Area
    position: Remark
    preparation: tuple[Remark, ...]
    session: Session
    course: Course
    steps: tuple[Step, ...]
    strokes: tuple[StrokeEntry, ...]
    mistakes: tuple[Remark, ...]
    """Mistakes that are common in every stroke."""
    pressure_words: tuple[PressureWord, ...]
    safety: Safety
    claims: tuple[Claim, ...]
    sources: dict[str, str]
    """Published sources by the keys that remarks name."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """A protocol ready for use: what the file says, and its strokes as legs of motion, in order."""

    file: ProtocolFile
    strokes: tuple[Stroke, ...]

    @property
    def name(self) -> str:
        """Return the name by which the program knows it."""
        return self.file.name

    def stroke(self, stroke_id: str) -> Stroke:
        """Return a stroke's motion. KeyError: there is none of that id."""
        for stroke in self.strokes:
            if stroke.stroke_id == stroke_id:
                return stroke
        raise KeyError(stroke_id)

    def entry(self, stroke_id: str) -> StrokeEntry:
        """Return what the file says of a stroke. KeyError: there is none of that id."""
        for entry in self.file.strokes:
            if entry.id == stroke_id:
                return entry
        raise KeyError(stroke_id)
