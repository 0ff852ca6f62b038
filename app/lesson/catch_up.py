"""A plan made shorter from the next stroke on, to end in time after questions took some of it.

Kneading gives first, then the rubbings. A counted stroke keeps its count, and no percussion is cut below
20 s: shorter, the class sees nothing of it.
"""

from __future__ import annotations

from app.protocol.model import Budget, Protocol
from app.session.timeline import Row, Timeline
from app.strokes.stroke import Technique

PERCUSSION_LEAST_S = 20.0
_GIVES_FIRST = (Technique.PETRISSAGE, Technique.FRICTION, Technique.EFFLEURAGE, Technique.TAPOTEMENT)
_NEAR = 1e-6


def caught_up(protocol: Protocol, timeline: Timeline, row: int, by_s: float) -> Timeline:
    """Return the plan with the rows after `row` shortened by `by_s` in whole cycles, or as far as they give.

    Nothing before them moves. The same plan comes back where nothing can be given.
    """
    cycles = [each.cycles for each in timeline.rows]
    left_s = by_s
    for technique in _GIVES_FIRST:
        coming = [
            at
            for at in range(row + 1, len(cycles))
            if timeline.rows[at].stroke.technique is technique and _may_give(protocol, timeline.rows[at])
        ]
        left_s = _take(protocol, timeline, cycles, coming, left_s)
    if cycles == [each.cycles for each in timeline.rows]:
        return timeline
    return Timeline(timeline.body, timeline.minutes, _placed(timeline.rows, cycles))


def _may_give(protocol: Protocol, row: Row) -> bool:
    return protocol.entry(row.stroke.stroke_id).time.budget is not Budget.COUNT


def _take(protocol: Protocol, timeline: Timeline, cycles: list[int], rows: list[int], by_s: float) -> float:
    """Take sets of cycles in turn from some rows; return what is still to be taken, s."""
    gives = True
    while by_s > 0.0 and gives:
        gives = False
        for at in rows:
            stroke = timeline.rows[at].stroke
            at_once = protocol.entry(stroke.stroke_id).time.cycles_at_once
            fewer = cycles[at] - at_once
            kept_s = fewer * stroke.cycle_s
            too_short = stroke.technique is Technique.TAPOTEMENT and kept_s < PERCUSSION_LEAST_S - _NEAR
            if by_s <= 0.0 or fewer < at_once or too_short:
                continue
            cycles[at] = fewer
            by_s -= at_once * stroke.cycle_s
            gives = True
    return by_s


def _placed(rows: tuple[Row, ...], cycles: list[int]) -> tuple[Row, ...]:
    """Return the rows with other counts, each as much earlier as those before it are shorter."""
    placed: list[Row] = []
    earlier_s = 0.0
    for row, count in zip(rows, cycles, strict=True):
        start_s = row.start_s - earlier_s
        shorter_s = (row.cycles - count) * row.stroke.cycle_s
        end_s = row.end_s - earlier_s - shorter_s
        times = round(row.change_s - earlier_s, 6), round(start_s, 6), round(end_s, 6)
        placed.append(Row(row.stroke, row.round, *times, count))
        earlier_s += shorter_s
    return tuple(placed)
