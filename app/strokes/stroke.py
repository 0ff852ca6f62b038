"""What a stroke is: legs of motion that both hands run through, and how the hands relate.

A protocol writes strokes in these terms; the timeline places them on a body and on the clock;
`app.strokes.motion` says where a hand is at any time of a stroke.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.anatomy.body import Side
from app.hands.size import MEDIUM, HandSize
from app.strokes.path import Anchor


class Technique(StrEnum):
    """The four families of the source text's strokes."""

    EFFLEURAGE = "effleurage"
    FRICTION = "friction"
    PETRISSAGE = "petrissage"
    TAPOTEMENT = "tapotement"


class Relation(StrEnum):
    """How the two hands move with respect to one another."""

    MIRRORED = "mirrored"
    PARALLEL = "parallel"
    ALTERNATING = "alternating"
    CONVERGING = "converging"


class Facing(StrEnum):
    """Where the therapist looks."""

    HEAD = "head"
    FEET = "feet"
    TABLE = "table"


class Place(StrEnum):
    """Beside which part of the client the therapist stands."""

    WAIST = "waist"
    HIP = "hip"


class ReferencePoint(StrEnum):
    """The point of the hand that a path moves."""

    PALM_CENTRE = "palm_centre"
    PAD_CENTRE = "pad_centre"
    THUMB_PAD = "thumb_pad"
    GRIP_CENTRE = "grip_centre"


@dataclass(frozen=True, slots=True)
class Stance:
    """Where the therapist stands and looks; which hand works on which side follows from it.

    `side`: of the client, None: not said. `kneels`: beside a mat on the floor, not at a table. Neither
    changes what the hands do.
    """

    place: Place
    facing: Facing
    side: Side | None = None
    kneels: bool = False


@dataclass(frozen=True, slots=True)
class Leg:
    """One uninterrupted piece of a hand's motion.

    The reference point runs along `path` (one anchor: it stays there) with a minimum-jerk profile, or
    evenly where `strikes` > 0. `pressure` holds (fraction of the path's length, pressure 0-10) knots,
    eased between; a single knot is a constant. `lift_mm` is the height reached in the middle of the leg
    (0: contact is kept). A leg with strikes lifts and strikes that many times, the last one at its end.
    """

    duration_s: float
    path: tuple[Anchor, ...]
    pressure: tuple[tuple[float, float], ...]
    pressing: bool
    pose: str
    pose_end: str | None = None
    """The pose reached at the leg's end; None: the same."""
    lift_mm: float = 0.0
    strikes: int = 0


@dataclass(frozen=True, slots=True)
class Stroke:
    """One of the routine's strokes, on no particular body.

    `legs` make one lap (a run through the whole path); a lap holds `cycles_per_lap` whole counted
    cycles of equal length. The hand on the client's left starts `lag_s` later than the one on the right.
    """

    stroke_id: str
    step: int
    technique: Technique
    relation: Relation
    stance: Stance
    fingers: Facing
    """Where the fingers point when `outward_deg` is 0: HEAD or FEET."""
    reference: ReferencePoint
    contact: tuple[str, ...]
    legs: tuple[Leg, ...]
    cycles_per_lap: int = 1
    lag_s: float = 0.0
    fade_s: float = 0.0
    """The time before the stroke's end in which its pressure fades to nothing; 0: it does not fade."""
    hands: HandSize = MEDIUM
    """The hands whose paths these are."""

    @property
    def lap_s(self) -> float:
        """Return the time of one run through all legs."""
        return sum(leg.duration_s for leg in self.legs)

    @property
    def cycle_s(self) -> float:
        """Return the time of one counted cycle."""
        return self.lap_s / self.cycles_per_lap
