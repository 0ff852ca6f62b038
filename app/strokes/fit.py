"""A stroke for hands of another size: the same area is worked, so the hand's middle runs elsewhere.

Paths are written for the medium hand. A larger one is led farther from the spine and turns round earlier at
every end, so that what presses reaches no farther up, down or to the side than written; where the last rib
comes down, it turns round earlier still. A smaller one is led nearer to the spine, on a way as long as
written. Whatever the size, a hand keeps its distance from the other one, and from the spine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from app.anatomy.landmarks import reference_body
from app.hands.poses import medial_reach
from app.hands.size import MEDIUM, HandSize
from app.strokes.path import Anchor
from app.strokes.reach import pressed_mm
from app.strokes.stroke import Leg, Stroke

RIB_FALL = 1.4
"""By so much of what it reaches farther outward a larger hand keeps lower. Rib 12 comes down by about 0.8 of
its way to the side, from (20, 130) to (105, 65) mm on the reference body; the rest is for the weight, which
comes on within a share of a way that is shorter now. Our estimate; tests hold it on every body."""

SIDEWAYS_MM = 40.0
"""A stroke that goes to the side by less does not give way at its outer end; our estimate."""


def fitted(stroke: Stroke, size: HandSize) -> Stroke:
    """Return a stroke that is written for the medium hand as hands of another size do it.

    ValueError: it is for hands of a third size already.
    """
    if size == stroke.hands:
        return stroke
    if stroke.hands != MEDIUM:
        raise ValueError("the stroke is not written for the medium hand")
    return _fitted(stroke, size)


@lru_cache(maxsize=128)
def _fitted(stroke: Stroke, size: HandSize) -> Stroke:
    moves = _Moves.of(stroke, size)
    legs = tuple(replace(leg, path=tuple(moves.moved(at) for at in leg.path)) for leg in stroke.legs)
    return replace(stroke, legs=legs, hands=size)


@dataclass(frozen=True, slots=True)
class _More:
    """By how much more a hand reaches than the medium one, mm: outward, toward the head and the feet."""

    outward: float
    up: float
    down: float


@dataclass(frozen=True, slots=True)
class _Span:
    """Where the anchors of a stroke lie on the reference body, mm: the middle of the medium hand."""

    near: float
    far: float
    low: float
    high: float

    @classmethod
    def of(cls, stroke: Stroke) -> _Span:
        places = [at.placed(reference_body())[:2] for leg in stroke.legs for at in leg.path]
        (near, low), (far, high) = (tuple(map(end, zip(*places, strict=True))) for end in (min, max))
        return cls(near, far, low, high)

    def outward(self, x_mm: float) -> float:
        """Return how far out a place lies, 0-1; less in a stroke that hardly goes to the side."""
        return (x_mm - self.near) / max(self.far - self.near, SIDEWAYS_MM)

    @property
    def straight(self) -> float:
        """Return how little the stroke goes to the side, 0-1; one that does has its outer end elsewhere."""
        return min(max(2.0 - 2.0 * (self.far - self.near) / SIDEWAYS_MM, 0.0), 1.0)

    def upward(self, y_mm: float) -> float:
        """Return how far up a place lies, 0-1."""
        return (y_mm - self.low) / (self.high - self.low) if self.high > self.low else 0.5


@dataclass(frozen=True, slots=True)
class _Moves:
    """How the anchors of one stroke give way."""

    stroke: Stroke
    size: HandSize
    poses: tuple[str, ...]
    pressing: tuple[str, ...]
    """The poses of legs that press; a strike lands in the last one."""
    span: _Span
    least_mm: tuple[float, float]
    """How near to the midline the medium hand comes anywhere, and what of it presses."""

    @classmethod
    def of(cls, stroke: Stroke, size: HandSize) -> _Moves:
        poses = {pose for leg in stroke.legs for pose in (leg.pose, leg.pose_end or leg.pose)}
        pressing = {pose for leg in stroke.legs if leg.pressing for pose in _landing(leg)}
        moves = cls(stroke, size, tuple(sorted(poses)), tuple(sorted(pressing)), _Span.of(stroke), (0.0, 0.0))
        left = []
        for leg in stroke.legs:
            for at in leg.path:
                x_mm, _, outward_deg = at.placed(reference_body())
                left.append([x_mm - reach for reach in moves.inward_mm(outward_deg, MEDIUM)])
        hand, pressed = (min(column) for column in zip(*left, strict=True))
        return replace(moves, least_mm=(hand, pressed))

    def inward_mm(self, outward_deg: float, size: HandSize) -> tuple[float, float]:
        """Return how far a hand reaches toward the midline, and how far what of it presses does."""
        point = str(self.stroke.reference)
        reaches = {pose: medial_reach(pose, point, outward_deg, size) for pose in self.poses}
        hand = max(reach.hand_mm for reach in reaches.values())
        return hand, max((reaches[pose].pressed_mm for pose in self.pressing), default=hand)

    def moved(self, anchor: Anchor) -> Anchor:
        """Return where the reference point of the larger or smaller hand goes instead."""
        x_mm, y_mm, outward_deg = anchor.placed(reference_body())
        more, out, up = self._more(outward_deg), self.span.outward(x_mm), self.span.upward(y_mm)
        own, written = (self.inward_mm(outward_deg, size) for size in (self.size, MEDIUM))
        inward_mm = max(new - old for new, old in zip(own, written, strict=True))
        least_mm = max(left + reach for left, reach in zip(self.least_mm, own, strict=True)) - x_mm
        lateral_mm = max((1.0 - out) * inward_mm - out * max(more.outward, 0.0), least_mm)
        up_mm = more.up
        if not any(leg.strikes for leg in self.stroke.legs):
            up_mm += RIB_FALL * self.span.straight * max(lateral_mm + more.outward, 0.0)
        return _shifted(anchor, lateral_mm, (1.0 - up) * more.down - up * up_mm)

    def _more(self, outward_deg: float) -> _More:
        if not self.pressing:
            return _More(0.0, 0.0, 0.0)
        stroke, at = self.stroke, (0.0, 0.0, outward_deg)
        own, written = (
            [pressed_mm(pose, stroke.reference, stroke.fingers, at, size) for pose in self.pressing]
            for size in (self.size, MEDIUM)
        )
        highest = np.array([a.max(axis=0) - b.max(axis=0) for a, b in zip(own, written, strict=True)])
        lowest = np.array([b.min(axis=0) - a.min(axis=0) for a, b in zip(own, written, strict=True)])
        outward, up = highest.max(axis=0).tolist()
        return _More(outward, max(up, 0.0), max(float(lowest[:, 1].max()), 0.0))


def _landing(leg: Leg) -> tuple[str, ...]:
    """Return the poses in which a leg presses."""
    end = leg.pose_end or leg.pose
    return (end,) if leg.strikes else (leg.pose, end)


def _shifted(anchor: Anchor, lateral_mm: float, cranial_mm: float) -> Anchor:
    toward = _shifted(anchor.toward, lateral_mm, cranial_mm) if anchor.toward else None
    return replace(
        anchor,
        lateral_mm=anchor.lateral_mm + lateral_mm,
        cranial_mm=anchor.cranial_mm + cranial_mm,
        toward=toward,
    )
