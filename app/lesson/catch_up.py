"""A plan made shorter from the next stroke on, to end in time after questions took some of it.

Kneading gives first, then the rubbings. A counted stroke keeps its count, and no percussion is cut below
20 s: shorter, the class sees nothing of it.
"""

from __future__ import annotations

from dataclasses import replace

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
            for at, each in enumerate(timeline.rows)
            if at > row and each.stroke.technique is technique and _may_give(protocol, timeline, each)
        ]
        left_s = _take(protocol, timeline, cycles, coming, left_s)
    if cycles == [each.cycles for each in timeline.rows]:
        return timeline
    return replace(timeline, rows=_placed(timeline.rows, cycles))


def _may_give(protocol: Protocol, timeline: Timeline, row: Row) -> bool:
    """Return whether neither the protocol nor somebody's choice holds a row's count."""
    counted = row.counts or protocol.entry(row.stroke.stroke_id).time.budget is Budget.COUNT
    return not counted and row.turn not in timeline.choices.locked


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
        shorter_s = (row.cycles - count) * row.stroke.cycle_s
        placed.append(
            replace(
                row,
                change_s=round(row.change_s - earlier_s, 6),
                start_s=round(row.start_s - earlier_s, 6),
                end_s=round(row.end_s - earlier_s - shorter_s, 6),
                cycles=count,
            )
        )
        earlier_s += shorter_s
    return tuple(placed)
