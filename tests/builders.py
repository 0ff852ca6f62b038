"""Small valid objects for tests, each with only what the test at hand cares about."""

from __future__ import annotations

from app.session.timeline import Row
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
