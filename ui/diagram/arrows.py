"""The path of a stroke as arrows: what presses is thick and solid, what returns is thin and dashed.

The arrows come from the stroke's legs as they lie on the body, so a stroke that an author writes anew is
drawn without any change here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.anatomy.body import Body, Side
from app.strokes.path import place
from app.strokes.stroke import Leg, Stroke

Points = npt.NDArray[np.float64]

SAME_MM = 4.0
"""Two ends closer than this are the same place."""
STEP_MM = 17.0
"""Least spacing of short pushes that are drawn one behind the other; nearer ones are left out."""
STRAY = 0.3
"""How far aside a row of pushes may lead, as a part of the way along it."""
STEP_SHARE = 0.8
"""Part of the spacing that a short push takes, so that each keeps its own head."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrow:
    """One arrow: points of shape (n, 2), mm, from its tail to its tip.

    `strikes_mm` are the places (k, 2) where a stroke that beats touches the skin.
    """

    points_mm: Points
    pressing: bool
    both_ways: bool
    strikes_mm: Points

    @property
    def tail_mm(self) -> Points:
        """Return the point (2,) it starts from."""
        return np.asarray(self.points_mm[0])

    @property
    def tip_mm(self) -> Points:
        """Return the point (2,) it points to."""
        return np.asarray(self.points_mm[-1])

    def moved(self, across_mm: float, up_mm: float) -> Arrow:
        """Return the same arrow at another place."""
        by = np.array((across_mm, up_mm))
        return Arrow(self.points_mm + by, self.pressing, self.both_ways, self.strikes_mm + by)

    def mirrored(self) -> Arrow:
        """Return the arrow of the other side of the body."""
        flip = np.array((-1.0, 1.0))
        return Arrow(self.points_mm * flip, self.pressing, self.both_ways, self.strikes_mm * flip)


def path_arrows(stroke: Stroke, body: Body, side: Side) -> tuple[Arrow, ...]:
    """Return the arrows of one hand's path, where the reference point of the hand runs."""
    arrows = _on_the_right(stroke, body)
    return arrows if side is Side.RIGHT else tuple(arrow.mirrored() for arrow in arrows)


def _on_the_right(stroke: Stroke, body: Body) -> tuple[Arrow, ...]:
    struck = [leg for leg in stroke.legs if leg.strikes]
    if struck:
        return (_loop(struck, body),)
    moving = [(np.array(place(leg.path, body).points_mm), leg) for leg in stroke.legs if len(leg.path) > 1]
    pressed = _distinct([points for points, leg in moving if leg.pressing])
    returned = _distinct([points for points, leg in moving if not leg.pressing and not leg.lift_mm])
    if _stepping(pressed):
        return (*_steps(pressed), *_longest(returned))
    back = [points for points in returned if any(_same(points, out[::-1]) for out in pressed)]
    return (*_presses(pressed), *(_arrow(points, False) for points in back or _longest_points(returned)))


def _arrow(points: Points, pressing: bool, both_ways: bool = False) -> Arrow:
    return Arrow(points, pressing, both_ways, np.empty((0, 2)))


def _loop(struck: Sequence[Leg], body: Body) -> Arrow:
    """Return the way that the strikes travel, and the places that they hit."""
    placed = [place(leg.path, body) for leg in struck]
    points = np.concatenate([np.array(path.points_mm) for path in placed])
    hits = [
        path.at(strike / leg.strikes)[:2]
        for path, leg in zip(placed, struck, strict=True)
        for strike in range(1, leg.strikes + 1)
    ]
    apart = np.ones(len(points), dtype=bool)
    apart[1:] = np.hypot(*np.diff(points, axis=0).T) > 1e-6
    return Arrow(points[apart], True, False, np.array(hits))


def _presses(pressed: Sequence[Points]) -> list[Arrow]:
    """Return the pressing arrows; a way that is pressed out and back becomes one arrow with two heads."""
    arrows: list[Arrow] = []
    for points in pressed:
        twin = next((at for at, old in enumerate(arrows) if _same(points[::-1], old.points_mm)), None)
        if twin is None:
            arrows.append(_arrow(points, True))
        else:
            arrows[twin] = _arrow(arrows[twin].points_mm, True, both_ways=True)
    return arrows


def _stepping(pressed: Sequence[Points]) -> bool:
    """Return whether these are pushes of one direction, each starting further along it."""
    if len(pressed) < 3:
        return False
    ways = np.array([points[-1] - points[0] for points in pressed])
    starts = np.array([points[0] for points in pressed])
    lengths = np.hypot(*ways.T)
    heading = ways.sum(axis=0) / np.hypot(*ways.sum(axis=0))
    along = (starts - starts[0]) @ heading
    aside = np.abs((starts - starts[0]) @ np.array((-heading[1], heading[0])))
    aligned = (ways @ heading > 0.9 * lengths) & (aside < np.maximum(SAME_MM, STRAY * along))
    return bool(aligned.all() and (np.diff(along) > 0).all() and (np.diff(along) < lengths[:-1]).all())


def _steps(pressed: Sequence[Points]) -> list[Arrow]:
    """Return pushes that overlap as a ladder of short arrows that do not."""
    spacing = float(np.hypot(*(pressed[-1][0] - pressed[0][0]))) / (len(pressed) - 1)
    stride = max(1, int(np.ceil(STEP_MM / spacing)))
    share = min(1.0, STEP_SHARE * stride * spacing / _length(pressed[0]))
    return [_arrow(_middle(points, share), True) for points in pressed[::stride]]


def _middle(points: Points, share: float) -> Points:
    """Return the middle part of a line, `share` of its length."""
    centre = (points[0] + points[-1]) / 2
    return np.asarray(centre + (points[[0, -1]] - centre) * share)


def _longest_points(lines: Sequence[Points]) -> list[Points]:
    return [max(lines, key=_length)] if lines else []


def _longest(returned: Sequence[Points]) -> list[Arrow]:
    return [_arrow(points, False) for points in _longest_points(returned)]


def _distinct(lines: Sequence[Points]) -> list[Points]:
    kept: list[Points] = []
    for points in lines:
        if _length(points) > SAME_MM and not any(_same(points, old) for old in kept):
            kept.append(points)
    return kept


def _same(one: Points, other: Points) -> bool:
    ends = np.abs(one[[0, -1]] - other[[0, -1]])
    return bool(ends.max() < SAME_MM)


def _length(points: Points) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())
