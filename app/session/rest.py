"""Hands at rest: what is shown while the session waits for the therapist."""

from __future__ import annotations

from msgspec.structs import replace

from app.session.moment import HandState, Moment, moment_at
from app.session.timeline import Timeline

BEFORE_END_S = 1e-6
"""So long before a stroke's end the session stands while it waits."""
CONTACT = 1.0
"""Pressure of a hand that only lies there, 0-10: that of the unloaded return."""


def rested(moment: Moment) -> Moment:
    """Return the moment with both hands lying still on the skin; nothing presses, contact is kept."""
    return replace(moment, pressing=False, left=_resting(moment.left), right=_resting(moment.right))


def counted_on(timeline: Timeline, row: int, over_s: float) -> Moment:
    """Return the end of a row at which the hands go on as in its last lap, `over_s` after it.

    For a stroke whose count rules: the therapist may need longer for the same count. Time stands.
    """
    waiting = timeline.rows[row]
    lap_s = min(waiting.stroke.lap_s, waiting.end_s - waiting.start_s)
    end = moment_at(timeline, waiting.end_s - BEFORE_END_S)
    going = moment_at(timeline, waiting.end_s - lap_s + over_s % lap_s)
    return replace(end, phase=going.phase, pressing=going.pressing, left=going.left, right=going.right)


def _resting(hand: HandState) -> HandState:
    lowered = hand.height_mm > 0.0
    return replace(
        hand,
        height_mm=0.0,
        pressure=min(hand.pressure, CONTACT) if not lowered else CONTACT,
        pressing=False,
        pose_mix=1.0 if lowered else hand.pose_mix,
        presence=1.0,
    )
