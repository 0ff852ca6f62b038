"""Small valid objects for tests, each with only what the test at hand cares about."""

from __future__ import annotations

from app.anatomy.body import Body
from app.session.timeline import Row, Timeline
from app.strokes.path import Anchor
from app.strokes.stroke import (
    Facing,
    Leg,
    Place,
    ReferencePoint,
    Relation,
    Stance,
    Stroke,
    Technique,
)


def a_stroke(stroke_id: str = "1", **changes: object) -> Stroke:
    out = Leg(
        3.0, (Anchor("L4_spinous_tip", 50, 75), Anchor("L4_spinous_tip", 50, -40)), ((0, 1.5),), True, "flat"
    )
    back = Leg(3.0, out.path[::-1], ((0, 1.0),), False, "flat")
    facts: dict[str, object] = {
        "stroke_id": stroke_id,
        "step": int(stroke_id[0]),
        "technique": Technique.EFFLEURAGE,
        "relation": Relation.MIRRORED,
        "stance": Stance(Place.WAIST, Facing.FEET),
        "fingers": Facing.FEET,
        "reference": ReferencePoint.PALM_CENTRE,
        "contact": ("palm",),
        "legs": (out, back),
    }
    return Stroke(**{**facts, **changes})  # type: ignore[arg-type]


def a_row(stroke_id: str, change_s: float, start_s: float, end_s: float, cycles: int = 1) -> Row:
    return Row(a_stroke(stroke_id), 1, change_s, start_s, end_s, cycles)


def a_body() -> Body:
    return Body("plain", {"L4_spinous_tip": (0.0, 0.0, 0.0)})


def _at(lateral_mm: float, cranial_mm: float, outward_deg: float = 0.0) -> Anchor:
    return Anchor("L4_spinous_tip", lateral_mm, cranial_mm, outward_deg)


def a_pushing_stroke() -> Stroke:
    """Thumbs, alternating: two pushes of 40 mm with a lifted return, then a glide back with a flat hand."""
    push = Leg(1.0, (_at(30, -80), _at(30, -40)), ((0, 1), (0.2, 4), (0.8, 4), (1, 1)), True, "thumbs")
    lift = Leg(1.0, (_at(30, -40), _at(30, -70)), ((0, 1),), False, "thumbs", lift_mm=8)
    again = Leg(1.0, (_at(30, -70), _at(30, -30)), ((0, 1), (0.2, 4), (0.8, 4), (1, 1)), True, "thumbs")
    glide = Leg(2.0, (_at(30, -30), _at(30, -80)), ((0, 1),), False, "thumbs", "thumbs")
    return a_stroke(
        "3c",
        stance=Stance(Place.HIP, Facing.HEAD),
        fingers=Facing.HEAD,
        reference=ReferencePoint.THUMB_PAD,
        relation=Relation.ALTERNATING,
        contact=("thumb_pad",),
        legs=(push, lift, again, glide),
        lag_s=1.0,
    )


def a_striking_stroke() -> Stroke:
    """Percussion round a loop below the crests, 20 strikes of each hand in a lap."""
    loop = (_at(55, -50, 10), _at(95, -75, 10), _at(110, -115, 10), _at(55, -120, 10), _at(55, -50, 10))
    leg = Leg(10.0, loop, ((0, 2),), True, "tap_raised", "tap", lift_mm=30, strikes=20)
    return a_stroke(
        "5",
        stance=Stance(Place.HIP, Facing.TABLE),
        fingers=Facing.HEAD,
        reference=ReferencePoint.PAD_CENTRE,
        relation=Relation.ALTERNATING,
        contact=("pads",),
        legs=(leg,),
        cycles_per_lap=20,
        lag_s=0.25,
        fade_s=10.0,
    )


def a_session() -> Timeline:
    """Three strokes with both kinds of turn, a lagging hand and percussion; 96 s."""
    rows = (
        Row(a_stroke("1"), 1, 0.0, 5.0, 35.0, 5),
        Row(a_pushing_stroke(), 1, 35.0, 40.0, 65.0, 5),
        Row(a_striking_stroke(), 1, 65.0, 69.0, 96.0, 54),
    )
    return Timeline(a_body(), 10, rows)
