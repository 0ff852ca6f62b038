"""What a log adds up to: time by stroke, planned against real, and how comfort went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.course.records import Session

TOLD_FROM = 1.0
"""On the scale of 0-10: a change of comfort that is told; our choice."""


@dataclass(frozen=True, slots=True)
class StrokeTime:
    """One stroke in all sessions together: what was planned and what the clock on the wall said, minutes."""

    stroke_id: str
    planned_min: float
    real_min: float


class Trend(StrEnum):
    """How comfort went from the first sessions to the last."""

    UNKNOWN = "unknown"
    """Fewer than two sessions tell."""
    UP = "up"
    SAME = "same"
    DOWN = "down"


def stroke_times(sessions: Iterable[Session]) -> tuple[StrokeTime, ...]:
    """Return the time of each stroke, in the order in which strokes were first done."""
    found: dict[str, tuple[float, float]] = {}
    for session in sessions:
        for done in session.strokes:
            planned_s, real_s = found.get(done.stroke_id, (0.0, 0.0))
            found[done.stroke_id] = planned_s + done.planned_s, real_s + done.real_s
    return tuple(StrokeTime(key, planned / 60.0, real / 60.0) for key, (planned, real) in found.items())


def strokes_done(session: Session) -> tuple[int, int]:
    """Return how many of a session's rows were done at least once, and how many were planned."""
    done = sum(stroke.cycles > 0 for stroke in session.strokes)
    return done, sum(stroke.planned_s > 0 for stroke in session.strokes)


def comforts(sessions: Iterable[Session]) -> tuple[int, ...]:
    """Return what clients said of their comfort, 0-10, in order; sessions without an answer are left out."""
    return tuple(session.comfort for session in sessions if session.comfort is not None)


def trend(values: Sequence[int]) -> Trend:
    """Return how comfort went: the mean of the later half against that of the earlier one."""
    if len(values) < 2:
        return Trend.UNKNOWN
    half = len(values) // 2
    change = (sum(values[-half:]) - sum(values[:half])) / half
    if abs(change) < TOLD_FROM:
        return Trend.SAME
    return Trend.UP if change > 0 else Trend.DOWN
