"""Hands at rest: what is shown while the session waits for the therapist."""

from __future__ import annotations

from dataclasses import replace

from app.session.moment import HandState, Moment

CONTACT = 1.0
"""Pressure of a hand that only lies there, 0-10: that of the unloaded return."""


def rested(moment: Moment) -> Moment:
    """Return the moment with both hands lying still on the skin; nothing presses, contact is kept."""
    return replace(moment, pressing=False, left=_resting(moment.left), right=_resting(moment.right))


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
