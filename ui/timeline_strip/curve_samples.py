"""Pressure and speed around one cycle, sampled from the moments themselves: no second formula."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.session.moment import moment_at
from app.session.timeline import Timeline
from app.strokes.motion import strike_times_s

SAMPLES = 241
_STRIKING_SPAN_CYCLES = 12
"""Strikes are too quick for three cycles: this many are shown, the present one in the middle third."""


@dataclass(frozen=True, slots=True)
class CurveSamples:
    """What the curves show: the leading hand (on the client's right) from `start_s` to `end_s`."""

    start_s: float
    end_s: float
    t_s: NDArray[np.float64]
    pressure: NDArray[np.float64]
    """0-10."""
    speed_cm_s: NDArray[np.float64]
    cycles: tuple[tuple[int, float], ...]
    """Numbers and starts of the cycles in view."""
    strikes_s: NDArray[np.float64]
    """Times at which a hand meets the skin; empty for strokes that glide."""


def page_of(timeline: Timeline, row: int, cycle: int) -> int:
    """Return a number that changes when other samples are to be shown for `cycle` (0: the change)."""
    if timeline.rows[row].stroke.legs[0].strikes:
        return max(0, cycle - 1) // (_STRIKING_SPAN_CYCLES // 3)
    return max(0, cycle - 1)


def sample(timeline: Timeline, row: int, cycle: int) -> CurveSamples:
    """Sample the cycle (1-based; 0 is taken as 1) with as much before and after it."""
    shown = timeline.rows[row]
    cycle_s = (shown.end_s - shown.start_s) / shown.cycles
    striking = bool(shown.stroke.legs[0].strikes)
    block = _STRIKING_SPAN_CYCLES // 3 if striking else 1
    first = page_of(timeline, row, cycle) * block
    start_s = shown.start_s + (first - block) * cycle_s
    end_s = start_s + 3 * block * cycle_s
    t_s = np.linspace(start_s, end_s, SAMPLES)
    hands = [moment_at(timeline, float(t)).right for t in t_s]
    at = np.array([(hand.x_mm, hand.y_mm) for hand in hands])
    speed = np.hypot(*np.gradient(at, t_s, axis=0).T) / 10.0
    numbers = range(max(0, first - block), min(shown.cycles, first + 2 * block))
    return CurveSamples(
        start_s,
        end_s,
        t_s,
        np.array([hand.pressure for hand in hands]),
        speed,
        tuple((number + 1, shown.start_s + number * cycle_s) for number in numbers),
        _strikes_s(timeline, row, start_s, end_s) if striking else np.empty(0),
    )


def _strikes_s(timeline: Timeline, row: int, start_s: float, end_s: float) -> NDArray[np.float64]:
    """Return every meeting of a hand, leading or lagging, with the skin within the span."""
    shown, stroke = timeline.rows[row], timeline.rows[row].stroke
    found: list[float] = []
    leg_start_s = 0.0
    for leg in stroke.legs:
        found += [leg_start_s + t for t in strike_times_s(leg)]
        leg_start_s += leg.duration_s
    laps = np.arange(int((shown.end_s - shown.start_s) / stroke.lap_s) + 1)
    leading = (shown.start_s + laps[:, None] * stroke.lap_s + np.array(found)[None, :]).ravel()
    both = np.concatenate([leading, leading + stroke.lag_s])
    inside = (both >= max(start_s, shown.start_s)) & (both <= min(end_s, shown.end_s))
    return np.sort(both[inside])
