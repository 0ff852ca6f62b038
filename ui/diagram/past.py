"""What the hands did just before a time: asked again from the timeline, never remembered.

So a trail looks the same after a seek, in an export and on a second screen.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic, TypeVar

from app.session.moment import Moment, moment_at
from app.session.timeline import Timeline

STEP_S = 1.0 / 12.0
"""Spacing of the moments asked for; they lie on multiples of it, so that nothing trembles."""
KEPT = 256


Seen = TypeVar("Seen")


class Past(Generic[Seen]):
    """What was seen at the moments of one timeline on a grid of time; each once while it is near."""

    def __init__(self, timeline: Timeline, look: Callable[[Moment], Seen]) -> None:
        self._timeline, self._look = timeline, look
        self._known: dict[int, Seen] = {}
        self._latest: tuple[range, tuple[Seen, ...]] = (range(0), ())
        """What was asked for last; several frames in a row ask for the same."""

    def seen(self, t_s: float, back_s: float) -> tuple[Seen, ...]:
        """Return what was seen on the grid in (t_s - back_s, t_s], the oldest first; none before 0."""
        last = math.floor(t_s / STEP_S)
        first = max(0, math.floor((t_s - back_s) / STEP_S) + 1)
        wanted, (span, found) = range(first, last + 1), self._latest
        if wanted != span:
            found = tuple(self._at(index) for index in wanted)
            self._latest = (wanted, found)
        return found

    def _at(self, index: int) -> Seen:
        known = self._known.get(index)
        if known is None:
            if len(self._known) >= KEPT:
                self._known.clear()
            known = self._known[index] = self._look(moment_at(self._timeline, index * STEP_S))
        return known
