"""Where a hand bears its letter: at the wrist, or on its back if the wrist is covered."""

from __future__ import annotations

import math
from functools import cache

from app.anatomy.body import Side
from app.hands.poses import letter_anchor_of, reference_point_mm, skeleton_between
from app.session.moment import HandState, moment_at
from app.session.timeline import Timeline
from ui.diagram.labels import BOTTOM_ROOM_PX
from ui.diagram.view import View

SAMPLES = 16
"""Times of a lap at which the wrist is looked for."""


def lowest_wrist_mm(timeline: Timeline, row: int, side: Side) -> float:
    """Return how far toward the feet (y, mm) a hand's letter comes in a stroke, if it sits at the wrist."""
    placed = timeline.rows[row]
    lap_s = min(placed.stroke.lap_s, placed.end_s - placed.start_s)
    times_s = [placed.start_s + lap_s * step / SAMPLES for step in range(SAMPLES)]
    moments = [moment_at(timeline, t_s) for t_s in times_s]
    return min(_letter_y_mm(moment.left if side is Side.LEFT else moment.right) for moment in moments)


def is_on_the_back(view: View, lowest_mm: float, radius_px: float) -> bool:
    """Return whether the letter would come under what the window lays over the picture's lower edge."""
    return view.y_px(lowest_mm) + radius_px > view.height_px - BOTTOM_ROOM_PX * view.unit


@cache
def _letter_mm(pose: str) -> tuple[float, float]:
    """Return where a left hand in this pose bears its letter at the wrist, in the hand's frame."""
    return letter_anchor_of(skeleton_between(pose, pose, 0.0))


def _letter_y_mm(state: HandState) -> float:
    u, v = _letter_mm(state.pose_to)
    at_u, at_v = reference_point_mm(state.pose_to, state.reference_to)
    mirror = 1.0 if state.hand is Side.LEFT else -1.0
    turn = math.radians(state.heading_deg)
    return state.y_mm - mirror * (u - at_u) * math.sin(turn) + (v - at_v) * math.cos(turn)
