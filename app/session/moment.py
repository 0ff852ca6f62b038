"""What is true at one time of a session: the one thing that everything shown, spoken or exported asks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.anatomy.body import Side


class State(StrEnum):
    """What the session is doing."""

    CHANGE = "change"
    """The hands are on their way to the next stroke (or, at the beginning, to the first)."""
    STROKE = "stroke"
    END = "end"


@dataclass(frozen=True, slots=True)
class HandState:
    """One hand at one time. The point (x_mm, y_mm) is the stroke's reference point, in the body's frame.

    `heading_deg`: where the fingers point; 0 = head, positive = clockwise on the screen, in (-180, 180].
    `height_mm`: lift of the contact above the skin. `pressure`: 0-10. `presence`: 0 = not there,
    1 = there; below 1 only while the therapist turns and the hands change sides.
    `pose_from`, `pose_to`, `pose_mix` (0-1): the hand's shape between two named poses.
    """

    side: Side
    """The client's side it works on."""
    hand: Side
    """Which of the therapist's own hands it is."""
    x_mm: float
    y_mm: float
    height_mm: float
    heading_deg: float
    pressure: float
    pressing: bool
    pose_from: str
    pose_to: str
    pose_mix: float
    reference_from: str
    reference_to: str
    """The reference points (names of `ReferencePoint`) of the two poses; equal within a stroke."""
    contact: tuple[str, ...]
    presence: float = 1.0


@dataclass(frozen=True, slots=True)
class Moment:
    """The session at `t_s`. Within a change, `row` and `stroke_id` are those of the stroke to come."""

    t_s: float
    state: State
    row: int
    """Index into the timeline's rows."""
    stroke_id: str
    cycle: int
    """1-based count of the cycle being done; 0 within a change."""
    cycles: int
    phase: float
    """Fraction of the cycle done, [0, 1)."""
    pressing: bool
    stroke_remaining_s: float
    session_remaining_s: float
    left: HandState
    right: HandState

    @property
    def hands(self) -> tuple[HandState, HandState]:
        """Return both hands, the one on the client's left first."""
        return self.left, self.right
