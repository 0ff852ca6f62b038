"""Where a hand is within a stroke, as a function of time and of nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from app.anatomy.body import Body, Side
from app.strokes.path import PlacedPath, place
from app.strokes.stroke import Facing, Leg, Stroke

STRIKE_RISE = 0.50
"""Fraction of a strike's period in which the hand rises; our estimate."""
STRIKE_CONTACT = 0.14
"""Fraction of a strike's period, at its end, in which the hand lies on the skin; our estimate."""
_JUST_S = 1e-9
"""As near to a stroke's end as makes no difference, yet within its last leg."""
_LIFT_OFF_MM = 3.0
"""Height at which the last of the soft tissue has let go of the skin; our estimate."""


class HandMotion(NamedTuple):
    """One hand within a stroke, as if it worked on the client's right side.

    `lateral_mm` counts from the midline. `turn_deg` is where the fingers point: 0 head, 90 away from the
    midline, 180 feet; always within (-90, 270), so that going from one to another never crosses the spine.
    """

    lateral_mm: float
    y_mm: float
    height_mm: float
    turn_deg: float
    pressure: float
    pressing: bool
    pose_from: str
    pose_to: str
    pose_mix: float


@dataclass(frozen=True, slots=True)
class PlacedStroke:
    """A stroke on one body, ready to be asked.

    `ends_s` are the times within a lap at which legs end; `strikes`: some leg of it strikes.
    """

    stroke: Stroke
    paths: tuple[PlacedPath, ...]
    ends_s: tuple[float, ...]
    strikes: bool


def place_stroke(stroke: Stroke, body: Body) -> PlacedStroke:
    """Place every leg of a stroke. KeyError: the body lacks a landmark."""
    ends_s = tuple(accumulate(leg.duration_s for leg in stroke.legs))
    paths = tuple(place(leg.path, body) for leg in stroke.legs)
    return PlacedStroke(stroke, paths, ends_s, any(leg.strikes for leg in stroke.legs))


def min_jerk(share: float) -> float:
    """Ease [0, 1] to [0, 1] with speed and acceleration 0 at both ends; clamped outside.

    The smoothest way between two points (Flash and Hogan 1985).
    """
    if share <= 0.0:
        return 0.0
    if share >= 1.0:
        return 1.0
    return min(share * share * share * (10.0 + share * (6.0 * share - 15.0)), 1.0)


def bump(share: float) -> float:
    """Rise from 0 to 1 at one half and back to 0, speed and acceleration 0 at both ends; 0 outside."""
    if share <= 0.0 or share >= 1.0:
        return 0.0
    half = 4.0 * share * (1.0 - share)
    return half * half * half


def eased(knots: Sequence[tuple[float, float]], fraction: float) -> float:
    """Return the value at `fraction` of (fraction, value) knots, eased between, level beyond the ends."""
    before = knots[0]
    for knot in knots:
        if fraction < knot[0]:
            if knot is before:
                return knot[1]
            share = (fraction - before[0]) / (knot[0] - before[0])
            return before[1] + (knot[1] - before[1]) * min_jerk(share)
        before = knot
    return before[1]


def hand_on(placed: PlacedStroke, t_s: float, side: Side, lasting_s: float) -> HandMotion:
    """Return what the hand on `side` does `t_s` after the stroke's start, which lasts `lasting_s`.

    The hand on the client's left comes `lag_s` later. Before its start a hand waits there, after its end
    it rests there; one that strikes goes on along its loop without striking, so that it neither starts
    nor stops with a jolt.
    """
    stroke = placed.stroke
    own_s = t_s - stroke.lag_s if side is Side.LEFT else t_s
    if 0.0 <= own_s < lasting_s:
        motion = _working(placed, own_s)
        faded = _fade(stroke.fade_s, lasting_s - own_s)
        return motion if faded == 1.0 else motion._replace(pressure=motion.pressure * faded)
    return _waiting(placed, own_s, lasting_s)


def _fade(fade_s: float, left_s: float) -> float:
    return min_jerk(left_s / fade_s) if left_s < fade_s else 1.0


def _working(placed: PlacedStroke, own_s: float) -> HandMotion:
    lap_s = own_s % placed.ends_s[-1]
    index = min(bisect_right(placed.ends_s, lap_s), len(placed.ends_s) - 1)
    leg = placed.stroke.legs[index]
    start_s = placed.ends_s[index - 1] if index else 0.0
    return _on_leg(placed, index, min((lap_s - start_s) / leg.duration_s, 1.0))


def _waiting(placed: PlacedStroke, own_s: float, lasting_s: float) -> HandMotion:
    """Return the hand before its first or after its last leg: on the skin, not working."""
    motion = _working(placed, 0.0 if own_s < 0.0 else lasting_s - _JUST_S)
    going = _working(placed, own_s) if placed.strikes else motion
    return HandMotion(
        going.lateral_mm,
        going.y_mm,
        0.0 if placed.strikes else motion.height_mm,
        going.turn_deg,
        0.0 if own_s > 0.0 and placed.stroke.fade_s else motion.pressure,
        False,
        motion.pose_from,
        motion.pose_to,
        1.0 if placed.strikes else motion.pose_mix,
    )


def _on_leg(placed: PlacedStroke, index: int, share: float) -> HandMotion:
    """Return the hand at `share` of the time of one leg."""
    stroke, leg = placed.stroke, placed.stroke.legs[index]
    if leg.strikes:
        return _striking(placed, index, share)
    along = min_jerk(share)
    lateral_mm, y_mm, outward_deg = placed.paths[index].at(along)
    height_mm = leg.lift_mm * bump(share) if leg.lift_mm else 0.0
    pressure = eased(leg.pressure, along if placed.paths[index].length_mm else share)
    if height_mm:
        pressure *= resting(height_mm)
    return HandMotion(
        lateral_mm,
        y_mm,
        height_mm,
        _turn_deg(stroke.fingers, outward_deg),
        pressure,
        leg.pressing and height_mm < _LIFT_OFF_MM,
        leg.pose,
        leg.pose_end or leg.pose,
        along if leg.pose_end else 0.0,
    )


def resting(height_mm: float) -> float:
    """Return how much of its weight a hand can still leave on the skin at a height: 1 on it, 0 above."""
    return 1.0 - min_jerk(height_mm / _LIFT_OFF_MM)


def _striking(placed: PlacedStroke, index: int, share: float) -> HandMotion:
    """Return the hand of a leg that strikes: evenly along the path, up and down once per period.

    A period starts on the skin, rises smoothly, falls faster and faster, strikes at 1 - STRIKE_CONTACT of
    it and lies on the skin, letting go, until its end.
    """
    stroke, leg = placed.stroke, placed.stroke.legs[index]
    lateral_mm, y_mm, outward_deg = placed.paths[index].at(share)
    period = share * leg.strikes % 1.0 if share < 1.0 else 1.0
    raised = _raised(period)
    touching = period >= 1.0 - STRIKE_CONTACT
    let_go = min_jerk((period - 1.0 + STRIKE_CONTACT) / STRIKE_CONTACT)
    return HandMotion(
        lateral_mm,
        y_mm,
        leg.lift_mm * raised,
        _turn_deg(stroke.fingers, outward_deg),
        eased(leg.pressure, share) * (1.0 - let_go) if touching else 0.0,
        leg.pressing and touching,
        leg.pose,
        leg.pose_end or leg.pose,
        1.0 - raised,
    )


def _raised(period: float) -> float:
    """Return how high a striking hand is, 0-1, at a fraction of its period."""
    if period < STRIKE_RISE:
        return min_jerk(period / STRIKE_RISE)
    fallen = (period - STRIKE_RISE) / (1.0 - STRIKE_CONTACT - STRIKE_RISE)
    return max(0.0, 1.0 - fallen * fallen)


def _turn_deg(fingers: Facing, outward_deg: float) -> float:
    return 180.0 - outward_deg if fingers is Facing.FEET else outward_deg


def strike_times_s(leg: Leg) -> tuple[float, ...]:
    """Return the times after the leg's start at which the hand meets the skin."""
    if not leg.strikes:
        return ()
    period_s = leg.duration_s / leg.strikes
    return tuple((strike + 1.0 - STRIKE_CONTACT) * period_s for strike in range(leg.strikes))
