"""A session compiled: rows placed on the clock, each with its stroke."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from app.anatomy.body import Body
from app.session.choices import NO_CHOICES, Choices, Turn
from app.strokes.motion import PlacedStroke, place_stroke
from app.strokes.stroke import Stroke


@dataclass(frozen=True, slots=True)
class Row:
    """One stroke of the session: it lasts [start_s, end_s), after a change of hands from `change_s` on."""

    stroke: Stroke
    round: int
    """1-based; strokes 3a-4 come again in later rounds."""
    change_s: float
    start_s: float
    end_s: float
    cycles: int
    again: int = 0
    """1: somebody wanted the stroke once more, and this is the second time."""
    counts: bool = False
    """Whether the count rules: it is done so often, however long that takes."""

    @property
    def turn(self) -> Turn:
        """Return its place in the session."""
        return Turn(self.stroke.stroke_id, self.round, self.again)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stroke that somebody has left out: `seconds` it would have lasted, before the row `at`."""

    stroke: Stroke
    turn: Turn
    seconds: float
    at: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole session on one body; rows follow one another without gaps, from 0 to `total_s`."""

    body: Body
    minutes: int
    rows: tuple[Row, ...]
    choices: Choices = field(default=NO_CHOICES, hash=False)
    """What somebody has changed in the plan."""
    left_out: tuple[LeftOut, ...] = ()
    placed: tuple[PlacedStroke, ...] = field(init=False, repr=False, compare=False)
    """Each row's stroke on the body; rows of the same stroke share it."""
    _changes_s: tuple[float, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        strokes = {id(row.stroke): row.stroke for row in self.rows}
        places = {key: place_stroke(stroke, self.body) for key, stroke in strokes.items()}
        object.__setattr__(self, "placed", tuple(places[id(row.stroke)] for row in self.rows))
        object.__setattr__(self, "_changes_s", tuple(row.change_s for row in self.rows))

    @property
    def total_s(self) -> float:
        """Return the length of the session."""
        return self.rows[-1].end_s

    def row_at(self, t_s: float) -> int:
        """Return the index of the row whose change or stroke is going on; clamped to the session."""
        return max(0, min(bisect_right(self._changes_s, t_s) - 1, len(self.rows) - 1))
