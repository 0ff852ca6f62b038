"""What a person has changed in a plan: strokes whose time is kept, that are left out, or come once more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple


class Turn(NamedTuple):
    """A stroke's place in a session: it stays the same whatever is planned around it."""

    stroke_id: str
    round: int
    """1-based."""
    again: int = 0
    """1: the stroke that somebody wanted once more."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Immutable: each choice makes a new one. Turns that a plan does not have are of no matter.

    What is left out gives its time to the others, what comes once more takes it from them: the session
    stays as long as it was asked for, as far as strokes are left that share the time. A count that was
    chosen governs: the others keep their time, and the session's length moves.
    """

    locked: Mapping[Turn, int] = field(default_factory=dict)
    """Cycles that stay whatever the session's length."""
    skipped: frozenset[Turn] = frozenset()
    repeated: frozenset[Turn] = frozenset()
    """Turns that come once more; the second one bears `again` 1."""
    counts: Mapping[Turn, int] = field(default_factory=dict)
    """Chosen counts of strokes in which the count rules."""

    def __bool__(self) -> bool:
        """Return whether anything has been chosen."""
        return bool(self.locked or self.skipped or self.repeated or self.counts)

    def lock(self, turn: Turn, cycles: int | None) -> Choices:
        """Keep a turn's cycles, or let the plan have them again (None)."""
        others = {key: kept for key, kept in self.locked.items() if key != turn}
        return replace(self, locked=others if cycles is None else {**others, turn: cycles})

    def skip(self, turn: Turn, on: bool) -> Choices:
        """Leave a turn out, or take it back. One that came once more is simply no more."""
        if turn.again:
            return self.repeat(turn, False) if on else self
        return replace(self, skipped=self.skipped | {turn} if on else self.skipped - {turn})

    def repeat(self, turn: Turn, on: bool) -> Choices:
        """Do a turn once more, or not; what was chosen for the second time goes with it."""
        first = turn._replace(again=0)
        if on:
            return replace(self, repeated=self.repeated | {first})
        second = first._replace(again=1)
        gone = self.lock(second, None).count(second, None)
        return replace(gone, repeated=self.repeated - {first})

    def count(self, turn: Turn, count: int | None) -> Choices:
        """Do a counted stroke so many times, or as often as planned (None)."""
        others = {key: chosen for key, chosen in self.counts.items() if key != turn}
        return replace(self, counts=others if count is None else {**others, turn: count})


NO_CHOICES = Choices()
"""The plan as it comes."""
