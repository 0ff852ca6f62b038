"""Whether a hand is where it must not press or strike, at one time of a session, by the rules of `check`."""

from __future__ import annotations

from app.anatomy.body import Body
from app.protocol.safety import Danger, press_danger, strike_danger
from app.session.moment import HandState
from app.strokes.reach import pressed_mm
from app.strokes.stroke import Facing, Stroke


def danger_of(state: HandState, stroke: Stroke, body: Body) -> Danger | None:
    """Return what is dangerous in what a hand does in a stroke; None: it is not pressing, or well placed.

    A striking hand is looked at between its strikes too, so that what is told does not come and go.
    InputError for a body whose structures are not known.
    """
    strikes = any(leg.strikes for leg in stroke.legs)
    if not (state.pressing or strikes):
        return None
    turn_deg = state.side.sign * state.heading_deg
    outward_deg = 180.0 - turn_deg if stroke.fingers is Facing.FEET else turn_deg
    at = state.side.sign * state.x_mm, state.y_mm, outward_deg
    if strikes:
        struck = pressed_mm(state.pose_to, stroke.reference, stroke.fingers, at, stroke.hands)
        return strike_danger(struck, body)
    pose = state.pose_from if state.pose_mix < 0.5 else state.pose_to
    outline = pressed_mm(pose, stroke.reference, stroke.fingers, at, stroke.hands)
    return press_danger(outline, state.pressure, body)
