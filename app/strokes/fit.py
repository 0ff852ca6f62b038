"""A stroke for hands of another size: the same area is worked, so the hand's middle runs elsewhere.

Paths are written for the medium hand. A larger one is led farther from the spine and turns round earlier at
both ends, so that what presses reaches no farther up or down than written; toward the flank, where the last
rib comes down, it turns round earlier still. A smaller one is led nearer to the spine, on a way as long as
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
    """By how much more a hand reaches than the medium one, mm: to the spine, outward, up and down."""

    inward: float
    outward: float
    up: float
    down: float


@dataclass(frozen=True, slots=True)
class _Moves:
    """How the anchors of one stroke give way."""

    stroke: Stroke
    size: HandSize
    poses: tuple[str, ...]
    pressing: tuple[str, ...]
    """The poses of legs that press; a strike lands in the last one."""
    low_mm: float
    high_mm: float
    """Between which heights the stroke runs on the reference body."""

    @classmethod
    def of(cls, stroke: Stroke, size: HandSize) -> _Moves:
        poses = {pose for leg in stroke.legs for pose in (leg.pose, leg.pose_end or leg.pose)}
        pressing = {pose for leg in stroke.legs if leg.pressing for pose in _landing(leg)}
        heights = [at.placed(reference_body())[1] for leg in stroke.legs for at in leg.path]
        return cls(stroke, size, tuple(sorted(poses)), tuple(sorted(pressing)), min(heights), max(heights))

    def moved(self, anchor: Anchor) -> Anchor:
        """Return where the reference point of the larger or smaller hand goes instead."""
        _, y_mm, outward_deg = anchor.placed(reference_body())
        span_mm = self.high_mm - self.low_mm
        share = (y_mm - self.low_mm) / span_mm if span_mm > 0.0 else 0.5
        more = self._more(outward_deg)
        up_mm = more.up
        if not any(leg.strikes for leg in self.stroke.legs):
            up_mm += RIB_FALL * max(more.inward + more.outward, 0.0)
        return _shifted(anchor, more.inward, (1.0 - share) * more.down - share * up_mm)

    def _more(self, outward_deg: float) -> _More:
        stroke, at = self.stroke, (0.0, 0.0, outward_deg)
        point, sizes = str(stroke.reference), (self.size, MEDIUM)
        inward = []
        for pose in self.poses:
            one, other = (medial_reach(pose, point, outward_deg, size) for size in sizes)
            inward.append(one.hand_mm - other.hand_mm)
            if pose in self.pressing:
                inward.append(one.pressed_mm - other.pressed_mm)
        if not self.pressing:
            return _More(max(inward), 0.0, 0.0, 0.0)
        own, written = (
            [pressed_mm(pose, stroke.reference, stroke.fingers, at, size) for pose in self.pressing]
            for size in sizes
        )
        highest = np.array([a.max(axis=0) - b.max(axis=0) for a, b in zip(own, written, strict=True)])
        lowest = np.array([b.min(axis=0) - a.min(axis=0) for a, b in zip(own, written, strict=True)])
        outward, up = highest.max(axis=0).tolist()
        return _More(max(inward), outward, max(up, 0.0), max(float(lowest[:, 1].max()), 0.0))


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
