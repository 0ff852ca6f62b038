"""Where a stroke runs: points named by a landmark and an offset, placed on a body.

A path is written once, for the client's right side; the left hand's path is its mirror image.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from app.anatomy.body import Body

_STEP_MM = 1.0
"""Spacing of the samples between anchors; a chord this long leaves a bend of 12 mm radius by 0.01 mm."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point of a path: a landmark (named without its side) and an offset from it.

    `lateral_mm` counts away from the midline, `cranial_mm` toward the head. `outward_deg` turns the
    fingers away from the midline, starting from where the stroke's fingers point (head or feet);
    negative turns them inward. With `toward`, the point lies on the straight line to that other anchor,
    `share` (0-1) of the way: so do evenly spaced points keep their spacing even on any body.
    """

    landmark: str
    lateral_mm: float
    cranial_mm: float
    outward_deg: float = 0.0
    toward: Anchor | None = None
    share: float = 0.0

    def placed(self, body: Body) -> tuple[float, float, float]:
        """Return (lateral_mm, y_mm, outward_deg) on a body. KeyError: the body lacks the landmark."""
        x_mm, y_mm = body.landmark(self.landmark)
        here = x_mm + self.lateral_mm, y_mm + self.cranial_mm, self.outward_deg
        if self.toward is None:
            return here
        x, y, turn = (a + (b - a) * self.share for a, b in zip(here, self.toward.placed(body), strict=True))
        return x, y, turn


@dataclass(frozen=True, slots=True)
class PlacedPath:
    """A path in millimetres on one body's right side, a curve through its anchors.

    `points_mm` are samples (lateral, y) along it; `along_mm` their distance from the start;
    `outward_deg` how far the fingers are turned at each.
    """

    points_mm: tuple[tuple[float, float], ...]
    along_mm: tuple[float, ...]
    outward_deg: tuple[float, ...]

    @property
    def length_mm(self) -> float:
        """Return the length of the path; 0 where it is one point."""
        return self.along_mm[-1]

    def at(self, fraction: float) -> tuple[float, float, float]:
        """Return (lateral_mm, y_mm, outward_deg) at a fraction of the length, clamped to [0, 1]."""
        along, last = self.along_mm, len(self.along_mm) - 1
        if last == 0:
            return (*self.points_mm[0], self.outward_deg[0])
        wanted_mm = min(max(fraction, 0.0), 1.0) * along[-1]
        index = bisect_right(along, wanted_mm, 1, last) - 1
        start_mm = along[index]
        share = (wanted_mm - start_mm) / (along[index + 1] - start_mm)
        (x0, y0), (x1, y1) = self.points_mm[index], self.points_mm[index + 1]
        turn0, turn1 = self.outward_deg[index], self.outward_deg[index + 1]
        return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, turn0 + (turn1 - turn0) * share


Point = tuple[float, float]


def place(anchors: Sequence[Anchor], body: Body) -> PlacedPath:
    """Place a path on a body.

    The curve is a centripetal Catmull-Rom spline, which neither loops nor overshoots; where the last
    anchor stands on the first it closes without a corner. The turn of the fingers eases from anchor to
    anchor. KeyError: the body lacks a landmark; ValueError: no anchors.
    """
    knots, turns = _knots(anchors, body)
    points: list[Point] = [knots[0]]
    outward: list[float] = [turns[0]]
    for index in range(len(knots) - 1):
        p0, p1, p2, p3 = _neighbours(knots, index)
        count = max(1, math.ceil(math.dist(p1, p2) / _STEP_MM)) if len(knots) > 2 else 8
        for step in range(1, count + 1):
            share = step / count
            points.append(_catmull_rom(p0, p1, p2, p3, share))
            smooth = share * share * (3.0 - 2.0 * share)
            outward.append(turns[index] + (turns[index + 1] - turns[index]) * smooth)
    along = accumulate((math.dist(a, b) for a, b in pairwise(points)), initial=0.0)
    return PlacedPath(tuple(points), tuple(along), tuple(outward))


def _knots(anchors: Sequence[Anchor], body: Body) -> tuple[list[Point], list[float]]:
    """Return the anchors' places and turns, without anchors that stand where the last one stood."""
    if not anchors:
        raise ValueError("a path needs at least one anchor")
    knots: list[Point] = []
    turns: list[float] = []
    for anchor in anchors:
        lateral_mm, y_mm, outward_deg = anchor.placed(body)
        knot = (lateral_mm, y_mm)
        if not knots or math.dist(knot, knots[-1]) > 1e-6:
            knots.append(knot)
            turns.append(outward_deg)
    return knots, turns


def _neighbours(knots: list[Point], index: int) -> tuple[Point, Point, Point, Point]:
    """Return the four knots that shape the piece from `index` to the next one."""
    last = len(knots) - 1
    closed = last > 2 and math.dist(knots[0], knots[last]) < 1e-6
    p1, p2 = knots[index], knots[index + 1]
    before = knots[index - 1] if index > 0 else knots[last - 1] if closed else _reflected(p2, p1)
    after = knots[index + 2] if index + 2 <= last else knots[1] if closed else _reflected(p1, p2)
    return before, p1, p2, after


def _reflected(point: Point, centre: Point) -> Point:
    return 2 * centre[0] - point[0], 2 * centre[1] - point[1]


def _catmull_rom(p0: Point, p1: Point, p2: Point, p3: Point, share: float) -> Point:
    """Return the point at `share` of the piece p1-p2, by the pyramid of Barry and Goldman (1988)."""
    t1 = math.sqrt(math.dist(p0, p1))
    t2 = t1 + math.sqrt(math.dist(p1, p2))
    t3 = t2 + math.sqrt(math.dist(p2, p3))
    t = t1 + (t2 - t1) * share
    a1, a2, a3 = _between(p0, p1, t / t1), _between(p1, p2, share), _between(p2, p3, (t - t2) / (t3 - t2))
    b1, b2 = _between(a1, a2, t / t2), _between(a2, a3, (t - t1) / (t3 - t1))
    return _between(b1, b2, share)


def _between(p: Point, q: Point, share: float) -> Point:
    return p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share
