"""From the written stroke to legs of motion."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch

from app.strokes.path import Anchor
from app.strokes.stroke import Leg, Stroke
from app.strokes.written import (
    Hands,
    Holds,
    OutAndBack,
    Point,
    Pressure,
    Pushes,
    Rows,
    Strikes,
    Weight,
)

SOFT: Weight = ((0.0, 0.0), (0.15, 1.0), (0.85, 1.0), (1.0, 0.0))
"""A stroke's weight comes on and goes off within 15 % of its way; our estimate of a soft entry and exit."""
EVEN: Weight = ((0.0, 1.0),)
_TAKEN_UP = 0.15
"""Share of a leg in which the pressure left by the leg before it changes into its own; our estimate."""

Knots = tuple[tuple[float, float], ...]


def build_stroke(stroke_id: str, step: int, hands: Hands) -> Stroke:
    """Return the stroke that `hands` describes.

    Pressure in a leg is the weight's share of the usual pressure, never less than the pressure of the
    return, and continuous from leg to leg.
    """
    legs, cycles = _legs(hands.motion, hands)
    return Stroke(
        stroke_id,
        step,
        hands.technique,
        hands.relation,
        hands.stance,
        hands.fingers,
        hands.reference,
        hands.contact,
        _joined(legs),
        cycles,
        hands.lag_s,
        hands.motion.fade_s if isinstance(hands.motion, Strikes) else 0.0,
    )


@singledispatch
def _legs(motion: object, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    """Return the legs of one lap and the counted cycles in it."""
    raise TypeError(type(motion).__name__)


@_legs.register
def _(motion: OutAndBack, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    path = _anchors(motion.path)
    weight = motion.weight or (EVEN if motion.presses_back else SOFT)
    knots, light = _knots(weight, hands.pressure), _light(hands.pressure)
    back = tuple((1.0 - share, value) for share, value in reversed(knots))
    legs = [Leg(motion.out_s, path, knots, True, hands.pose)]
    if motion.dwell_s:
        legs.append(Leg(motion.dwell_s, path[-1:], light, False, hands.pose))
    legs.append(
        Leg(
            motion.back_s,
            path[::-1],
            back if motion.presses_back else light,
            motion.presses_back,
            hands.pose,
        )
    )
    return tuple(legs), 1


@_legs.register
def _(motion: Rows, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    light = _light(hands.pressure)
    paths = [_anchors(row.path) for row in motion.rows]
    legs: list[Leg] = []
    for index, row in enumerate(motion.rows):
        path, following = paths[index], paths[(index + 1) % len(paths)]
        out = Leg(motion.out_s, path, _knots(row.weight or SOFT, hands.pressure), True, hands.pose)
        back = Leg(motion.back_s, path[::-1], light, False, hands.pose)
        onward = replace(back, path=(path[-1], following[0]))
        legs += [out, back] * (motion.times_per_row - 1) + [out, onward]
    return tuple(legs), len(paths) * motion.times_per_row


@_legs.register
def _(motion: Pushes, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    starts = _ladder(motion.first, motion.last, motion.pushes)
    light, knots = _light(hands.pressure), _knots(SOFT, hands.pressure)
    legs: list[Leg] = []
    for index, start in enumerate(starts):
        top = _raised(start, motion.push_mm)
        legs.append(Leg(motion.push_s, (start, top), knots, True, hands.pose))
        if index + 1 < len(starts):
            back = Leg(motion.back_s, (top, starts[index + 1]), light, False, hands.pose)
            legs.append(replace(back, lift_mm=motion.back_lift_mm))
    legs += [
        Leg(motion.reshape_s, (top,), light, False, hands.pose, motion.glide_pose),
        Leg(motion.glide_s, (top, starts[0]), light, False, motion.glide_pose),
        Leg(motion.reshape_s, (starts[0],), light, False, motion.glide_pose, hands.pose),
    ]
    return tuple(legs), 1


@_legs.register
def _(motion: Holds, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    starts = _ladder(motion.first, motion.last, len(motion.shares))
    light = _light(hands.pressure)
    legs: list[Leg] = []
    for index, (start, share) in enumerate(zip(starts, motion.shares, strict=True)):
        top = _raised(start, motion.carry_mm)
        onward = (top, starts[index + 1]) if index + 1 < len(starts) else (top,)
        held = hands.pressure.usual * share
        gripping = ((0.0, hands.pressure.on_return), (1.0, held))
        legs += [
            Leg(motion.grasp_s, (start,), gripping, True, motion.open_pose, hands.pose),
            Leg(motion.carry_s, (start, top), ((0.0, held),), True, hands.pose),
            Leg(motion.release_s, onward, light, False, hands.pose, motion.open_pose),
        ]
    legs.append(Leg(motion.glide_s, (top, starts[0]), light, False, motion.open_pose))
    return tuple(legs), 1


@_legs.register
def _(motion: Strikes, hands: Hands) -> tuple[tuple[Leg, ...], int]:
    loop = _anchors((*motion.loop, motion.loop[0]))
    pressure = ((0.0, hands.pressure.usual),)
    leg = Leg(motion.loop_s, loop, pressure, True, motion.raised_pose, hands.pose)
    return (replace(leg, lift_mm=motion.lift_mm, strikes=motion.strikes),), motion.strikes


def _anchors(points: tuple[Point, ...]) -> tuple[Anchor, ...]:
    return tuple(Anchor(p.at, p.lateral_mm, p.cranial_mm, p.outward_deg) for p in points)


def _ladder(first: Point, last: Point, count: int) -> list[Anchor]:
    """Return `count` evenly spaced starts from `first` to `last`."""
    (bottom, top), gaps = _anchors((first, last)), max(count - 1, 1)
    return [replace(bottom, toward=top, share=rung / gaps) for rung in range(count)]


def _raised(anchor: Anchor, by_mm: float) -> Anchor:
    toward = _raised(anchor.toward, by_mm) if anchor.toward else None
    return replace(anchor, cranial_mm=anchor.cranial_mm + by_mm, toward=toward)


def _knots(weight: Weight, pressure: Pressure) -> Knots:
    return tuple((share, max(part * pressure.usual, pressure.on_return)) for share, part in weight)


def _light(pressure: Pressure) -> Knots:
    return ((0.0, pressure.on_return),)


def _joined(legs: tuple[Leg, ...]) -> tuple[Leg, ...]:
    """Return the legs with each one's pressure starting from where the one before it ends."""
    if len(legs) == 1:
        return legs
    return tuple(_taking_over(legs[index - 1], leg) for index, leg in enumerate(legs))


def _taking_over(before: Leg, leg: Leg) -> Leg:
    left, own = before.pressure[-1][1], leg.pressure[0][1]
    if left == own:
        return leg
    later = tuple(knot for knot in leg.pressure if knot[0] > _TAKEN_UP)
    return replace(leg, pressure=((0.0, left), (_TAKEN_UP, own), *later))
