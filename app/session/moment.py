"""What is true at one time of a session: the one thing that everything shown, spoken or exported asks."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from app.anatomy.body import Side
from app.hands.figures import hand_figures
from app.session.timeline import Row, Timeline
from app.strokes.motion import HandMotion, bump, hand_on, min_jerk, resting
from app.strokes.stroke import Facing, Stance, Stroke, Technique


class State(StrEnum):
    """What the session is doing."""

    CHANGE = "change"
    """The hands are on their way to the next stroke (or, at the beginning, to the first)."""
    STROKE = "stroke"
    END = "end"


class HandState(msgspec.Struct, frozen=True):
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


class Moment(msgspec.Struct, frozen=True):
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


_LAST_PHASE = math.nextafter(1.0, 0.0)
_DESCENT_MM = 110.0
"""Height from which the hands come down at the session's start; our estimate."""
_HANDOVER_LIFT_MM = 60.0
_TURN_LIFT_MM = 18.0
"""How far the hands leave the skin while the therapist turns round, or turns by a quarter; our estimates."""
_DRAWN_BACK_MM = 50.0
"""How far a hand draws back along its forearm before the therapist turns round, and comes from afterwards."""
_GONE, _COMING = 0.45, 0.52
"""Shares of the change at which the hands have gone from one place and come to the other; our estimates."""
_GLIDE_PRESSURE = 1.0
"""Pressure of a hand that only keeps contact on its way, as on the return of the deep stroke."""
_LOADING_S = 0.6
"""Time in which a hand takes the old weight off, or brings the new weight on; our estimate."""


def moment_at(timeline: Timeline, t_s: float) -> Moment:
    """Return what is true at `t_s`, clamped to [0, total_s]. Pure: the same time gives the same moment."""
    t_s = min(max(t_s, 0.0), timeline.total_s)
    index = timeline.row_at(t_s)
    row = timeline.rows[index]
    if t_s < row.start_s:
        state, cycle, phase = State.CHANGE, 0, 0.0
    else:
        state = State.STROKE if t_s < timeline.total_s else State.END
        cycle, phase = _cycle(row, t_s)
    find = _changing if state is State.CHANGE else _working
    left, right = find(timeline, index, t_s, Side.LEFT), find(timeline, index, t_s, Side.RIGHT)
    return Moment(
        t_s,
        state,
        index,
        row.stroke.stroke_id,
        cycle,
        row.cycles,
        phase,
        left.pressing or right.pressing,
        row.end_s - t_s,
        timeline.total_s - t_s,
        left,
        right,
    )


def hand_at(timeline: Timeline, t_s: float, side: Side) -> HandState:
    """Return one hand of `moment_at`, for whoever needs many moments of it."""
    t_s = min(max(t_s, 0.0), timeline.total_s)
    index = timeline.row_at(t_s)
    find = _changing if t_s < timeline.rows[index].start_s else _working
    return find(timeline, index, t_s, side)


def _cycle(row: Row, t_s: float) -> tuple[int, float]:
    """Return the 1-based count of the cycle at `t_s` and the fraction of it done, [0, 1)."""
    turns = (t_s - row.start_s) / (row.end_s - row.start_s) * row.cycles
    done = min(int(turns), row.cycles - 1)
    return done + 1, min(turns - done, _LAST_PHASE)


def _working(timeline: Timeline, index: int, t_s: float, side: Side) -> HandState:
    row = timeline.rows[index]
    motion = _motion(timeline, index, t_s, side)
    if motion.pressing and t_s >= timeline.total_s:
        motion = motion._replace(pressing=False)
    reference = row.stroke.reference
    hand = hand_for(side, row.stroke.stance)
    return _state(motion, side, hand, (reference, reference), row.stroke.contact)


def _motion(timeline: Timeline, index: int, t_s: float, side: Side) -> HandMotion:
    """Return what row `index` has the hand do, at any time of the session.

    A lagging hand finishes in the change that follows; in the last row, which has none, it leaves out the
    cycle that it could not finish.
    """
    row = timeline.rows[index]
    lasting_s = row.end_s - row.start_s
    if row.stroke.lag_s and side is Side.LEFT and index == len(timeline.rows) - 1:
        lasting_s -= lasting_s / row.cycles
    return hand_on(timeline.placed[index], t_s - row.start_s, side, lasting_s)


def hand_for(side: Side, stance: Stance) -> Side:
    """Return which of the therapist's hands works on the client's `side`.

    Facing the feet, the therapist's right hand lies on the client's left; at the side of the table they
    keep the hands as when they face the head.
    """
    return side.other if stance.facing is Facing.FEET else side


def _changing(timeline: Timeline, index: int, t_s: float, side: Side) -> HandState:
    """Return a hand on its way to row `index`."""
    row = timeline.rows[index]
    new = _motion(timeline, index, t_s, side)
    if index == 0:
        return _descending(row, new, t_s, side)
    before = timeline.rows[index - 1]
    old = _motion(timeline, index - 1, t_s, side)
    share = (t_s - row.change_s) / (row.start_s - row.change_s)
    if _hands_swap(before, row):
        stroke, motion = (before.stroke, old) if share < 0.5 else (row.stroke, new)
        return _handing_over(stroke, motion, share, _pressure(old, new, row, t_s, 0.0), side)
    lift_mm = _lift_mm(before, row)
    weight = min_jerk(share)
    stay = 1.0 - weight  # Both motions go on under the blend, so that speed has no jump.
    reference = before.stroke.reference
    shaped = _shaping(before, row, t_s, side)
    if shaped < 0.0:
        shape, references = (old.pose_from, old.pose_to, old.pose_mix), (reference, reference)
    else:
        shape = _settled(old), _settled(new), min_jerk(shaped)
        references = reference, row.stroke.reference
    height_mm = old.height_mm * stay + new.height_mm * weight + lift_mm * bump(share)
    motion = HandMotion(
        old.lateral_mm * stay + new.lateral_mm * weight,
        old.y_mm * stay + new.y_mm * weight,
        height_mm,
        old.turn_deg * stay + new.turn_deg * weight,
        _pressure(old, new, row, t_s, 0.0 if lift_mm else _GLIDE_PRESSURE) * resting(height_mm),
        False,
        *shape,
    )
    stroke = row.stroke if share >= 0.5 else before.stroke
    return _state(motion, side, hand_for(side, stroke.stance), references, stroke.contact)


def _handing_over(stroke: Stroke, motion: HandMotion, share: float, pressure: float, side: Side) -> HandState:
    """Return a hand while the therapist turns round: it lifts, draws back the way its forearm lies and is
    gone; then the other hand comes from where the therapist stands now.

    Neither turns on its way. Where one takes the other's place nothing is seen.
    """
    if share < 0.5:
        away, presence = min_jerk(share / _GONE), 1.0 - min_jerk((share - 0.11) / (_GONE - 0.11))
    else:
        away = 1.0 - min_jerk((share - _COMING) / (1.0 - _COMING))
        presence = min_jerk((share - _COMING) / 0.25)
    lateral, along = _forearm_way(motion, stroke)
    height_mm = motion.height_mm * (1.0 - away) + _HANDOVER_LIFT_MM * away
    drawn = motion._replace(
        lateral_mm=motion.lateral_mm + lateral * _DRAWN_BACK_MM * away,
        y_mm=motion.y_mm + along * _DRAWN_BACK_MM * away,
        height_mm=height_mm,
        pressure=pressure * resting(height_mm),
        pressing=False,
    )
    references = stroke.reference, stroke.reference
    return _state(drawn, side, hand_for(side, stroke.stance), references, stroke.contact, presence)


def _forearm_way(motion: HandMotion, stroke: Stroke) -> tuple[float, float]:
    """Return which way a hand's forearm lies from it, away from the midline and toward the head; length 1."""
    _, deviation_deg = hand_figures().poses[_settled(motion)].forearm_deg
    turn = math.radians(motion.turn_deg)
    bent = math.radians(deviation_deg) * (1.0 if stroke.fingers is Facing.FEET else -1.0)
    return -math.sin(turn - bent), -math.cos(turn - bent)


def _descending(row: Row, new: HandMotion, t_s: float, side: Side) -> HandState:
    """Return a hand that comes down to the session's first stroke."""
    share = (t_s - row.change_s) / (row.start_s - row.change_s)
    height_mm = _DESCENT_MM * (1.0 - min_jerk(share))
    loaded = (1.0 - min_jerk((row.start_s - t_s) / _LOADING_S)) * resting(height_mm)
    motion = new._replace(height_mm=height_mm, pressure=new.pressure * loaded, pressing=False)
    reference = row.stroke.reference
    hand = hand_for(side, row.stroke.stance)
    return _state(motion, side, hand, (reference, reference), row.stroke.contact, min_jerk(share / 0.4))


def _hands_swap(before: Row, row: Row) -> bool:
    """Return whether the therapist's hands change sides between two strokes."""
    return hand_for(Side.LEFT, before.stroke.stance) is not hand_for(Side.LEFT, row.stroke.stance)


def _lift_mm(before: Row, row: Row) -> float:
    """Return how far hands that keep their sides leave the skin in a change; 0: contact is kept."""
    turned = before.stroke.stance.facing is not row.stroke.stance.facing
    return _TURN_LIFT_MM if turned or row.stroke.technique is Technique.TAPOTEMENT else 0.0


def _pressure(old: HandMotion, new: HandMotion, row: Row, t_s: float, between: float) -> float:
    """Return the pressure in a change: the old weight comes off, the new one comes on at the end."""
    off, off_again = min_jerk((t_s - row.change_s) / _LOADING_S), min_jerk((row.start_s - t_s) / _LOADING_S)
    leaving = old.pressure + (between - old.pressure) * off
    return new.pressure + (leaving - new.pressure) * off_again


def _shaping(before: Row, row: Row, t_s: float, side: Side) -> float:
    """Return how far the hand has gone from pose to pose; below 0 it still finishes its last leg."""
    from_s = row.change_s + (before.stroke.lag_s if side is Side.LEFT else 0.0)
    return (t_s - from_s) / (row.start_s - from_s)


def _settled(motion: HandMotion) -> str:
    return motion.pose_from if motion.pose_mix < 0.5 else motion.pose_to


def _state(
    motion: HandMotion,
    side: Side,
    hand: Side,
    references: tuple[str, str],
    contact: tuple[str, ...],
    presence: float = 1.0,
) -> HandState:
    sign = side.sign
    heading_deg = sign * motion.turn_deg
    if heading_deg > 180.0:
        heading_deg -= 360.0
    elif heading_deg <= -180.0:
        heading_deg += 360.0
    return HandState(
        side,
        hand,
        sign * motion.lateral_mm,
        motion.y_mm,
        motion.height_mm,
        heading_deg,
        motion.pressure,
        motion.pressing,
        motion.pose_from,
        motion.pose_to,
        motion.pose_mix,
        *references,
        contact,
        presence,
    )
