"""What a session holds of each stroke, all its rounds together, in the order of the protocol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.session.moment import moment_at
from app.session.timeline import Row, Timeline

SAMPLES = 48
"""Instants of a lap that are looked at for the one that shows most."""
_NEAR = 0.97
"""Pressures this near to the greatest count as the greatest."""


@dataclass(frozen=True, slots=True)
class Tally:
    """One stroke in the whole session."""

    stroke_id: str
    rounds: int
    cycles: int
    working_s: float
    """Without the changes of hands before it."""


def tallies(timeline: Timeline) -> tuple[Tally, ...]:
    """Return every stroke once, in the order in which it first comes."""
    rows: dict[str, list[Row]] = {}
    for row in timeline.rows:
        rows.setdefault(row.stroke.stroke_id, []).append(row)
    return tuple(_tally(stroke_id, each) for stroke_id, each in rows.items())


def _tally(stroke_id: str, rows: Sequence[Row]) -> Tally:
    rounds, cycles = {row.round for row in rows}, sum(row.cycles for row in rows)
    return Tally(stroke_id, len(rounds), cycles, sum(row.end_s - row.start_s for row in rows))


def changes_s(timeline: Timeline) -> float:
    """Return the time of all changes of hands; with the strokes' own it makes the whole session."""
    return sum(row.start_s - row.change_s for row in timeline.rows)


def telling_s(timeline: Timeline, stroke_id: str) -> float:
    """Return the second whose picture tells most of a stroke: both hands at work, where they press most.

    It lies in the middle of the longest while of that pressure within the stroke's second lap, or within
    its first if it has no other. KeyError: the session has no such stroke.
    """
    row = next((row for row in timeline.rows if row.stroke.stroke_id == stroke_id), None)
    if row is None:
        raise KeyError(stroke_id)
    lap_s = min(row.stroke.lap_s, row.end_s - row.start_s)
    start_s = row.start_s + (lap_s if row.start_s + 2 * lap_s <= row.end_s else 0.0)
    times_s = [start_s + lap_s * (index + 0.5) / SAMPLES for index in range(SAMPLES)]
    loads = [sum(hand.pressure for hand in moment_at(timeline, t_s).hands) for t_s in times_s]
    strong = [load >= _NEAR * max(loads) for load in loads]
    first, last = _longest_run(strong)
    return times_s[(first + last) // 2]


def _longest_run(marks: list[bool]) -> tuple[int, int]:
    """Return the first and the last index of the longest run of True, the earliest of equals."""
    best, start = (0, 0), None
    length = 0
    for index, mark in enumerate([*marks, False]):
        if mark and start is None:
            start = index
        elif not mark and start is not None:
            if index - start > length:
                best, length = (start, index - 1), index - start
            start = None
    return best
