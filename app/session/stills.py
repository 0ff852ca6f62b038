"""Stills in place of motion: complete pictures of a stroke in turn, no faster than one a second."""

from __future__ import annotations

from math import ceil

from app.session.moment import Moment, State, moment_at
from app.session.timeline import Row, Timeline

LEAST_S = 1.0
"""A picture stays at least so long."""
PHASES = 3
"""Stills stand at 0, 1/3 and 2/3 of a movement."""
_MOVEMENT_MOST_S = 10.0
"""A counted cycle longer than this is a pass of many movements; its first two legs are one of them."""


def still_at(timeline: Timeline, t_s: float) -> Moment:
    """Return the moment whose picture is shown at `t_s`; clocks and counts go on by the true moment.

    Within a change the coming stroke's beginning is shown, whole: nothing fades and nothing is left out.
    """
    moment = moment_at(timeline, t_s)
    row = timeline.rows[moment.row]
    if moment.state is State.CHANGE:
        return moment_at(timeline, row.start_s)
    return moment_at(timeline, row.start_s + _shown_s(row, min(moment.t_s, row.end_s) - row.start_s))


def still_step_s(row: Row) -> float:
    """Return the time between two stills of a row: whole thirds of a movement, never all at one phase."""
    third_s = _movement_s(row) / PHASES
    thirds = max(1, ceil(LEAST_S / third_s - 1e-9))
    while thirds % PHASES == 0:
        thirds += 1
    return thirds * third_s


def _movement_s(row: Row) -> float:
    cycle_s = row.stroke.cycle_s
    if cycle_s <= _MOVEMENT_MOST_S:
        return cycle_s
    return sum(leg.duration_s for leg in row.stroke.legs[:2])


def _shown_s(row: Row, since_s: float) -> float:
    """Return the time within the row of the still; the last one stays until the change."""
    step_s = still_step_s(row)
    last = int((row.end_s - row.start_s - LEAST_S) / step_s + 1e-9)
    return max(0, min(int(since_s / step_s + 1e-9), last)) * step_s
