"""Two strokes shown side by side at the same time, each from its own beginning."""

from __future__ import annotations

import math

import numpy as np

from app.protocol.model import Protocol
from app.session.moment import Moment, State, moment_at
from app.session.timeline import Timeline
from app.strokes.path import place
from app.strokes.stroke import Stroke


def partner_of(protocol: Protocol, timeline: Timeline, stroke_id: str) -> str | None:
    """Return the stroke that a class compares with one: of the same family, in the most different direction.

    Where directions are alike, as in light and deep stroking, the nearest in the order of the protocol; None:
    the protocol has no other stroke.
    """
    strokes = [entry.id for entry in protocol.file.strokes if entry.id != stroke_id]
    own = protocol.stroke(stroke_id)
    family = [each for each in strokes if protocol.stroke(each).technique is own.technique] or strokes
    order = [entry.id for entry in protocol.file.strokes]
    axis = _axis_deg(own, timeline)

    def likeness(other: str) -> tuple[float, int]:
        apart = abs(_axis_deg(protocol.stroke(other), timeline) - axis) % 180.0
        return -round(min(apart, 180.0 - apart) / 45.0), abs(order.index(other) - order.index(stroke_id))

    return min(family, key=likeness, default=None)


def _axis_deg(stroke: Stroke, timeline: Timeline) -> float:
    """Return the direction of a stroke's longest pressing leg, without its sense, 0-180."""
    ways = []
    for leg in stroke.legs:
        if leg.pressing and len(leg.path) > 1:
            points = np.array(place(leg.path, timeline.body).points_mm)
            ways.append(points[-1] - points[0])
    if not ways:
        return 90.0
    x, y = max(ways, key=lambda way: float(np.hypot(*way)))
    return math.degrees(math.atan2(y, x)) % 180.0


def moment_beside(timeline: Timeline, moment: Moment, stroke_id: str) -> Moment | None:
    """Return the other stroke's moment, as long after its start as `moment` is after its own.

    Where the other stroke is shorter, it begins again; None: the plan has no such stroke.
    """
    row = timeline.rows[moment.row]
    other = next((each for each in timeline.rows if each.stroke.stroke_id == stroke_id), None)
    if other is None:
        return None
    if moment.state is State.CHANGE:
        return moment_at(timeline, other.start_s)
    since_s = min(moment.t_s, row.end_s) - row.start_s
    return moment_at(timeline, other.start_s + since_s % (other.end_s - other.start_s))
