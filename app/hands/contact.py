"""Setting a hand on the skin: what should touch touches, and nothing else does.

The skin is a plane at z = 0 here; the body's slope is left to the drawing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.hands.figures import HandFigures, PoseFigures, Vec
from app.hands.skeleton import THUMB, Angles, Cone, Node, Skeleton, digit_nodes, stand

PAD_SINK_MM = 1.0
"""How far a touching pad is pressed flat."""

FLESH_MM = 1.5
"""How far the flesh spreads: what is this near to the skin counts as lying on it, for the size of a patch."""

FINGER_REACH_DEG = 24.0
THUMB_REACH_DEG = 40.0
"""How far the solver may turn a knuckle, or the thumb out of the palm, to bring the tip to the skin."""


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A point where the hand rests on the skin, in the hand's frame (u, v), and the reach of its patch."""

    part: str
    at_mm: tuple[float, float]
    radius_mm: float


def underside_mm(cone: Cone) -> float:
    """Return the height of a cone's lowest point above the skin."""
    return min(cone.a[2] - cone.a_mm, cone.b[2] - cone.b_mm)


def tip_gap_mm(nodes: tuple[Node, ...]) -> float:
    """Return the height of a digit's pad above the skin; negative where it is pressed flat."""
    return min(node.at[2] - node.radius_mm for node in nodes[5:])


def gap_mm(skeleton: Skeleton, part: str) -> float:
    """Return the height of a part's lowest point above the skin; for the pads, of the highest of the four."""
    if part == "finger_pads":
        return max(tip_gap_mm(nodes) for nodes in skeleton.digits[:THUMB])
    return min(underside_mm(cone) for cone in skeleton.cones if cone.part == part)


def settled(pose: PoseFigures, figures: HandFigures) -> Angles:
    """Return a written pose's angles, set on the skin: the wrist's height and every touching digit solved."""
    angles = Angles(
        pose.pitch_deg, pose.roll_deg, pose.cup, 0.0, pose.forearm_deg, pose.fingers_deg, pose.thumb_deg
    )
    angles = replace(angles, wrist_mm=pose.rest_mm - _rest_height_mm(stand(angles, figures), pose.rest_part))
    if "finger_pads" in pose.touch:
        for finger in range(THUMB):
            angles = reaching(angles, finger, -PAD_SINK_MM, figures)
    if "thumb_pad" in pose.touch:
        angles = reaching(angles, THUMB, -PAD_SINK_MM, figures)
    elif pose.thumb_rests_mm is not None:
        angles = reaching(angles, THUMB, pose.thumb_rests_mm, figures)
    return angles


def reaching(angles: Angles, digit: int, gap_mm: float, figures: HandFigures) -> Angles:
    """Return `angles` with one digit turned until it is `gap_mm` above the skin, or as near as it comes.

    A finger turns in its knuckle and is measured at its pad; the thumb turns out of the palm and is
    measured at its pad too when it presses, but over its whole free length when it rests (gap above 0).
    """
    start = angles.thumb[1] if digit == THUMB else angles.fingers[digit][0]
    reach = THUMB_REACH_DEG if digit == THUMB else FINGER_REACH_DEG

    def miss(turn: float) -> float:
        nodes = digit_nodes(_turned(angles, digit, turn), digit, figures)
        return tip_gap_mm(nodes if gap_mm <= 0.0 else (*nodes[:5], *nodes[2:])) - gap_mm

    return _turned(angles, digit, _root(miss, start, reach))


def _turned(angles: Angles, digit: int, turn: float) -> Angles:
    if digit == THUMB:
        thumb = angles.thumb
        return replace(angles, thumb=(thumb[0], turn, *thumb[2:]))
    rows = list(angles.fingers)
    rows[digit] = (turn, *rows[digit][1:])
    return replace(angles, fingers=tuple(rows))


def _root(miss: Callable[[float], float], start: float, reach: float) -> float:
    """Return where `miss` is 0 nearest to `start`, within `reach` of it; else where it is smallest."""
    here = miss(start)
    if abs(here) < 0.02:
        return start
    low, high = start, start
    low_miss = high_miss = here
    steps = 8
    for step in range(1, steps + 1):
        for sign in (1.0, -1.0):
            near, near_miss = (high, high_miss) if sign > 0 else (low, low_miss)
            far = start + sign * reach * step / steps
            far_miss = miss(far)
            if near_miss * far_miss <= 0.0:
                return _bisected(miss, near, near_miss, far, far_miss)
            if sign > 0:
                high, high_miss = far, far_miss
            else:
                low, low_miss = far, far_miss
    return min((start, low, high), key=lambda turn: abs(miss(turn)))


def _bisected(miss: Callable[[float], float], a: float, miss_a: float, b: float, miss_b: float) -> float:
    for _ in range(12):
        middle = a + (b - a) * miss_a / (miss_a - miss_b)
        found = miss(middle)
        if abs(found) < 0.02:
            return middle
        if found * miss_a > 0.0:
            a, miss_a, miss_b = middle, found, miss_b * 0.5
        else:
            b, miss_b, miss_a = middle, found, miss_a * 0.5
    return (a + b) / 2.0


def _rest_height_mm(skeleton: Skeleton, part: str) -> float:
    if part == "middle_pad":
        return tip_gap_mm(skeleton.digits[1])
    return min(underside_mm(cone) for cone in skeleton.cones if cone.part == part)


def contact_points(skeleton: Skeleton, touch: frozenset[str], within_mm: float = 2.0) -> list[ContactPoint]:
    """Return where the named parts rest: both ends of every cone that comes within `within_mm` of the skin.

    `radius_mm` is the half breadth of the patch that the flesh makes there.
    """
    points = []
    for cone in skeleton.cones:
        if cone.part not in touch:
            continue
        for end, radius in ((cone.a, cone.a_mm), (cone.b, cone.b_mm)):
            sink = FLESH_MM - (end[2] - radius)
            if sink >= FLESH_MM - within_mm:
                patch = math.sqrt(radius * radius - min(max(radius - sink, 0.0), radius) ** 2)
                points.append(ContactPoint(cone.part, (end[0], end[1]), patch))
    return points


def pad_point(nodes: tuple[Node, ...]) -> Vec:
    """Return the middle of a digit's pad: under the last bone, three quarters of the way to its tip."""
    middle, tip = nodes[5], nodes[6]
    u, v, z = (0.25 * a + 0.75 * b for a, b in zip(middle.at, tip.at, strict=True))
    return u, v, z - tip.radius_mm
