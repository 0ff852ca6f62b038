"""Which way the forearms lean: toward the side of the client at which the therapist stands or kneels."""

from __future__ import annotations

from math import cos, radians

from app.anatomy.body import Side
from app.session.moment import HandState
from app.strokes.stroke import Stance

STANDING_DEG, KNEELING_DEG = 8.0, 12.0
"""How far the wrist gives way to the side; on the knees the reach is lower and flatter. Our estimates, well
within what a wrist does (some 20 degrees to the thumb's side, 30 to the other)."""
STEP_DEG = 2
"""As finely as it is drawn."""


def lean_deg(stance: Stance, hand: HandState) -> int:
    """Return the forearm's turn at the wrist, in the frame of a left hand: positive toward its thumb's side.

    0 where nobody has said on which side the therapist is. The hand itself, its path and its fingers stay;
    a hand whose fingers point across the body leans least.
    """
    if stance.side is None:
        return 0
    full_deg = KNEELING_DEG if stance.kneels else STANDING_DEG
    across = stance.side.sign * cos(radians(hand.heading_deg))
    own = across if hand.hand is Side.LEFT else -across
    return STEP_DEG * round(full_deg * own / STEP_DEG)
