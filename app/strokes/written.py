"""A stroke as an author writes it: points, times and shares that an instructor can read aloud.

`app.strokes.build` turns it into legs. Every point is written once, for the client's right side.
"""

from __future__ import annotations

import msgspec

from app.strokes.stroke import Facing, ReferencePoint, Relation, Stance, Technique

Weight = tuple[tuple[float, float], ...]
"""(share of the way, share of the stroke's pressure) pairs, eased between."""


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a protocol file; names it does not know are faults."""


class Point(Written, frozen=True):
    """A landmark, named without its side, and the way from it: out from the midline and toward the head."""

    at: str
    lateral_mm: float
    cranial_mm: float
    outward_deg: float = 0.0
    """How far the fingers are turned away from the midline there; negative: toward it."""


class Pressure(Written, frozen=True):
    """Pressure on the 0-10 scale: the least and the most that is taught, the usual, and on the way back."""

    least: float
    usual: float
    most: float
    on_return: float


class OutAndBack(Written, frozen=True, tag="out_and_back", tag_field="kind"):
    """Along the path and back on the same line. One counted cycle is out, dwell and back."""

    path: tuple[Point, ...]
    out_s: float
    back_s: float
    dwell_s: float = 0.0
    presses_back: bool = False
    weight: Weight | None = None
    """None: even if it presses both ways, else soft at both ends."""


class Row(Written, frozen=True):
    """One line of a stroke that is done in rows: from its outer to its inner end."""

    path: tuple[Point, ...]
    weight: Weight | None = None


class Rows(Written, frozen=True, tag="rows", tag_field="kind"):
    """Several lines, each a number of times out and back; the last way back leads to the next line."""

    rows: tuple[Row, ...]
    times_per_row: int
    out_s: float
    back_s: float


class Pushes(Written, frozen=True, tag="pushes", tag_field="kind"):
    """Short pushes toward the head, each starting a little higher, then one long glide back.

    The glide takes the place of the last push's way back. `reshape_s` is the time in which the hand opens
    before the glide, and closes after it.
    """

    first: Point
    last: Point
    """Where the last push starts; the others start evenly spaced between."""
    pushes: int
    push_mm: float
    push_s: float
    back_s: float
    back_lift_mm: float
    glide_pose: str
    reshape_s: float
    glide_s: float


class Holds(Written, frozen=True, tag="holds", tag_field="kind"):
    """Grasp, carry toward the head, release, a little higher each time, then a light glide back."""

    first: Point
    last: Point
    """Where the last hold starts; the others start evenly spaced between."""
    carry_mm: float
    grasp_s: float
    carry_s: float
    release_s: float
    glide_s: float
    open_pose: str
    shares: tuple[float, ...]
    """For each hold its share of the stroke's pressure; as many holds as shares."""


class Strikes(Written, frozen=True, tag="strikes", tag_field="kind"):
    """Light strikes straight down while the hand wanders round a closed loop."""

    loop: tuple[Point, ...]
    """Its corners; it closes by itself."""
    loop_s: float
    strikes: int
    """How often each hand strikes in one round of the loop."""
    lift_mm: float
    raised_pose: str
    fade_s: float = 0.0
    """The last seconds of the stroke, in which it fades out."""


Motion = OutAndBack | Rows | Pushes | Holds | Strikes


class Hands(Written, frozen=True):
    """Everything about a stroke that moves: who stands where, which part of the hand, how hard, how."""

    technique: Technique
    relation: Relation
    stance: Stance
    fingers: Facing
    reference: ReferencePoint
    contact: tuple[str, ...]
    pose: str
    pressure: Pressure
    motion: Motion
    lag_s: float = 0.0
    """How much later the hand on the client's left does the same."""
