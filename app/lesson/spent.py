"""What each stroke of a lesson took, against what was planned: a value, turned by whoever has the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.session.choices import Turn
from app.session.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Used:
    """Seconds that a stroke took, and those of them in which the session stood, as for questions."""

    real_s: float = 0.0
    stood_s: float = 0.0

    def more(self, seconds: float, *, runs: bool) -> Used:
        """Return this and some seconds more."""
        return Used(self.real_s + seconds, self.stood_s + (0.0 if runs else seconds))


@dataclass(frozen=True, slots=True)
class Ledger:
    """Where the time of a lesson went. `now_s` is always a monotonic reading that the caller gives."""

    used: Mapping[Turn, Used] = field(default_factory=lambda: MappingProxyType({}))
    turn: Turn | None = None
    """What is going on; None: the lesson has not begun, or is over."""
    runs: bool = False
    since_s: float = 0.0

    def at(self, now_s: float) -> Ledger:
        """Return the ledger with the time up to `now_s` put down."""
        if self.turn is None or now_s <= self.since_s:
            return self
        spent = self.used.get(self.turn, Used()).more(now_s - self.since_s, runs=self.runs)
        return replace(self, used=MappingProxyType({**self.used, self.turn: spent}), since_s=now_s)

    def turned(self, turn: Turn | None, now_s: float, *, runs: bool) -> Ledger:
        """Return the ledger from which on another stroke takes the time, running or standing."""
        return replace(self.at(now_s), turn=turn, runs=runs, since_s=now_s)

    def without(self, seconds: float) -> Ledger:
        """Return the ledger as if some seconds had not been, because the computer slept."""
        return replace(self, since_s=self.since_s + seconds)

    @property
    def real_s(self) -> float:
        """Return the length of the lesson so far."""
        return sum(used.real_s for used in self.used.values())

    @property
    def stood_s(self) -> float:
        """Return how long the session stood in all."""
        return sum(used.stood_s for used in self.used.values())


@dataclass(frozen=True, slots=True)
class StrokeTime:
    """One stroke's planned and used seconds; `stood_s` of those used were for questions."""

    stroke_id: str
    round: int
    planned_s: float
    real_s: float
    stood_s: float

    @property
    def over_s(self) -> float:
        """Return by how much it took longer than planned; negative: shorter."""
        return self.real_s - self.planned_s


def breakdown(timeline: Timeline, ledger: Ledger) -> tuple[StrokeTime, ...]:
    """Return every stroke's planned time, with the change of hands before it, beside the time it took."""
    found = []
    for row in timeline.rows:
        used = ledger.used.get(row.turn, Used())
        planned_s = row.end_s - row.change_s
        found.append(StrokeTime(row.stroke.stroke_id, row.round, planned_s, used.real_s, used.stood_s))
    return tuple(found)
