"""Pressure and speed around the present cycle, sampled from the moments themselves: no second formula."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Side
from app.session.cues import strikes_of
from app.session.moment import Moment, hand_at
from app.session.timeline import Row, Timeline

SAMPLES, STRIKE_SAMPLES = 241, 61
"""Of a curve that is drawn, and of strokes that strike, whose strikes are drawn and not their curve."""
_STRIKES_IN_A_PAGE = 4
"""Strikes are too quick for a page each."""
_LONGEST_PAGE_S = 12.0
"""A cycle longer than this, such as a whole pass of the thumbs, is shown in equal parts."""


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
    """Numbers and starts of the cycles that begin in view; of percussion, one for each page."""
    strikes_s: NDArray[np.float64]
    """Times at which a hand meets the skin; empty for strokes that glide."""


def strikes_a_second(row: Row) -> float:
    """Return how often the two hands of a row strike; 0 where they glide."""
    strikes = sum(leg.strikes for leg in row.stroke.legs)
    return 2.0 * strikes / row.stroke.lap_s


def page_of(timeline: Timeline, moment: Moment) -> tuple[int, int]:
    """Return the row and the page of it at a moment: the part of the row that stands in the middle third."""
    row = timeline.rows[moment.row]
    if moment.t_s < row.start_s:
        return moment.row, 0
    return moment.row, min(int((moment.cycle - 1 + moment.phase) / _page_cycles(row)), _last_page(row))


def page_after(timeline: Timeline, page: tuple[int, int]) -> tuple[int, int]:
    """Return the row and page that follow; after the last one, that again."""
    row, number = page
    if number < _last_page(timeline.rows[row]):
        return row, number + 1
    return (row + 1, 0) if row + 1 < len(timeline.rows) else page


def _last_page(row: Row) -> int:
    return math.ceil(row.cycles / _page_cycles(row)) - 1


def sample(timeline: Timeline, row: int, page: int) -> CurveSamples:
    """Sample a page of a row with as much before and after it."""
    shown = timeline.rows[row]
    page_s = _page_cycles(shown) * _cycle_s(shown)
    start_s = shown.start_s + (page - 1) * page_s
    end_s = start_s + 3.0 * page_s
    striking = strikes_a_second(shown) > 0.0
    t_s = np.linspace(start_s, end_s, STRIKE_SAMPLES if striking else SAMPLES)
    hands = [hand_at(timeline, float(t), Side.RIGHT) for t in t_s]
    at = np.array([(hand.x_mm, hand.y_mm) for hand in hands])
    return CurveSamples(
        start_s,
        end_s,
        t_s,
        np.array([hand.pressure for hand in hands]),
        np.hypot(*np.gradient(at, t_s, axis=0).T) / 10.0,
        _cycles_in_view(shown, start_s, end_s),
        np.array(sorted(t for t, _ in strikes_of(shown) if start_s <= t < end_s)),
    )


def _cycle_s(row: Row) -> float:
    return (row.end_s - row.start_s) / row.cycles


def _page_cycles(row: Row) -> float:
    """Return the length of a page in cycles."""
    if strikes_a_second(row):
        return float(_STRIKES_IN_A_PAGE)
    return 1.0 / math.ceil(_cycle_s(row) / _LONGEST_PAGE_S)


def _cycles_in_view(row: Row, start_s: float, end_s: float) -> tuple[tuple[int, float], ...]:
    apart = max(1, round(_page_cycles(row)))
    starts = ((number + 1, row.start_s + number * _cycle_s(row)) for number in range(0, row.cycles, apart))
    return tuple((number, t_s) for number, t_s in starts if start_s - 1e-6 <= t_s < end_s - 1e-6)
