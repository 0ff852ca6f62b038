"""What of a moment is shown where motion has to be spared: stills in turn, and hands that do not flicker."""

from __future__ import annotations

from math import ceil

from msgspec.structs import replace

from app.session.moment import HandState, Moment, State, moment_at
from app.session.timeline import Row, Timeline

LEAST_S = 1.0
"""A picture stays at least so long."""
PHASES = 3
"""Stills stand at 0, 1/3 and 2/3 of a movement."""
_MOVEMENT_MOST_S = 10.0
"""A counted cycle longer than this is a pass of many movements; its first two legs are one of them."""


STRIKES_PER_S = 2.5
"""A hand that would strike oftener than this on the screen is shown lying on its way.

Measured on rendered frames: at three strikes a second and hand more than a quarter of a field of ten degrees
changes its luminance more than three times in a second (WCAG 2.3.1), at two a second a sixth.
"""


def pictured(timeline: Timeline, moment: Moment, *, stills: bool = False, rate: float = 1.0) -> Moment:
    """Return the moment whose hands are shown: a still, or the moment itself without flicker.

    `rate` is the speed of showing; clocks and counts go on by the true moment.
    """
    if stills:
        return still_at(timeline, moment.t_s)
    stroke = timeline.rows[moment.row].stroke
    strikes_per_s = max((leg.strikes / leg.duration_s for leg in stroke.legs), default=0.0)
    if moment.state is not State.STROKE or strikes_per_s * rate <= STRIKES_PER_S:
        return moment
    return replace(moment, left=_laid(moment.left), right=_laid(moment.right))


def _laid(hand: HandState) -> HandState:
    """Return a striking hand as it lies after a strike."""
    return replace(hand, height_mm=0.0, pose_mix=1.0)


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
