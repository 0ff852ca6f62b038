"""What a session announces and when: changes ahead, counts, strikes. Sound and captions ask by interval."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.anatomy.body import Side
from app.session.timeline import Row, Timeline
from app.strokes.motion import strike_times_s
from app.strokes.stroke import Stance

AHEAD_S = (10, 3)
"""How long before a change it is announced, so that contact does not break; teaching practice."""


class CueKind(StrEnum):
    """What a cue says."""

    AHEAD = "ahead"
    """A change of stroke, or the end, comes in `ahead_s`."""
    COUNT = "count"
    """Cycle `count` of `cycles` begins."""
    STRIKE = "strike"
    """A hand of a percussion stroke meets the skin."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say or to sound at `t_s` of the session, during `row`."""

    t_s: float
    kind: CueKind
    row: int
    ahead_s: int = 0
    next_stroke_id: str | None = None
    """The stroke that comes; None: the session ends."""
    next_pose: str | None = None
    turn_to: Stance | None = None
    """Where to stand from then on; None: stay."""
    count: int = 0
    cycles: int = 0
    side: Side | None = None
    """The client's side on which the hand strikes."""


def cues(timeline: Timeline, lead_s: int = AHEAD_S[0]) -> tuple[Cue, ...]:
    """Return every cue of a session in the order of time; changes are announced first `lead_s` ahead."""
    found: list[Cue] = []
    for index, row in enumerate(timeline.rows):
        following = timeline.rows[index + 1] if index + 1 < len(timeline.rows) else None
        found += _ahead(index, row, following, (lead_s, AHEAD_S[1]))
        found += _strikes(index, row) if _is_percussion(row) else _counts(index, row)
    return tuple(sorted(found, key=_time))


def cues_between(sheet: Sequence[Cue], t0_s: float, t1_s: float) -> Sequence[Cue]:
    """Return the cues due in [t0_s, t1_s) of a sheet in the order of time.

    Intervals that follow one another find each cue exactly once, however late a frame comes.
    """
    return sheet[bisect_left(sheet, t0_s, key=_time) : bisect_left(sheet, t1_s, key=_time)]


def _time(cue: Cue) -> float:
    return cue.t_s


def _is_percussion(row: Row) -> bool:
    return any(leg.strikes for leg in row.stroke.legs)


def _ahead(index: int, row: Row, following: Row | None, times_s: tuple[int, int]) -> Iterator[Cue]:
    for ahead_s in times_s:
        t_s = row.end_s - ahead_s
        if t_s < row.start_s:
            continue
        if following is None:
            yield Cue(t_s, CueKind.AHEAD, index, ahead_s)
            continue
        coming = following.stroke
        turn_to = None if coming.stance == row.stroke.stance else coming.stance
        yield Cue(t_s, CueKind.AHEAD, index, ahead_s, coming.stroke_id, coming.legs[0].pose, turn_to)


def _counts(index: int, row: Row) -> Iterator[Cue]:
    cycle_s = (row.end_s - row.start_s) / row.cycles
    for done in range(row.cycles):
        t_s = row.start_s + done * cycle_s
        yield Cue(t_s, CueKind.COUNT, index, count=done + 1, cycles=row.cycles)


def strikes_of(row: Row) -> Iterator[tuple[float, Side]]:
    """Yield the session times at which the hands of a row meet the skin, and on which side."""
    for side in Side:
        lap_start_s = row.start_s + (row.stroke.lag_s if side is Side.LEFT else 0.0)
        while _is_percussion(row) and lap_start_s < row.end_s:
            yield from ((t_s, side) for t_s in _strikes_of_lap(row, lap_start_s) if t_s < row.end_s)
            lap_start_s += row.stroke.lap_s


def _strikes(index: int, row: Row) -> Iterator[Cue]:
    for t_s, side in strikes_of(row):
        yield Cue(t_s, CueKind.STRIKE, index, side=side)


def _strikes_of_lap(row: Row, lap_start_s: float) -> Iterator[float]:
    leg_start_s = lap_start_s
    for leg in row.stroke.legs:
        for strike_s in strike_times_s(leg):
            yield leg_start_s + strike_s
        leg_start_s += leg.duration_s
