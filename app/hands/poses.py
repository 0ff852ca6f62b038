"""The hand's poses by name: their solved angles, what lies between two of them, their reference points."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from app.errors import Fault, InputError, Phrase, one_of
from app.hands.contact import (
    PAD_SINK_MM,
    ContactPoint,
    contact_points,
    pad_point,
    reaching,
    settled,
)
from app.hands.figures import FIGURES_FILE, Vec, hand_figures
from app.hands.size import MEDIUM, HandSize
from app.hands.skeleton import THUMB, Angles, Cone, Group, Node, Skeleton, stand

POSES = (
    "flat",
    "flat_light",
    "deep",
    "pads",
    "thumbs",
    "transverse",
    "knead_open",
    "knead_closed",
    "tap_raised",
    "tap",
    "pat_raised",
    "pat",
)
REFERENCE_POINTS = ("palm_centre", "pad_centre", "thumb_pad", "grip_centre")


@lru_cache(maxsize=256)
def pose_angles(pose: str, size: HandSize = MEDIUM) -> Angles:
    """Return a pose's angles, set on the skin. InputError if there is no such pose."""
    figures = hand_figures(size)
    return settled(figures.poses[_known(pose)], figures)


def pose_touch(pose: str) -> Mapping[str, float]:
    """Return the parts that carry the hand in a pose and their share of the load, 0-1."""
    return MappingProxyType(dict(hand_figures().poses[_known(pose)].touch))


def _known(pose: str) -> str:
    if pose not in hand_figures().poses:
        raise InputError(Fault(FIGURES_FILE.name, Phrase("pose"), pose, one_of(POSES)))
    return pose


def smoothstep(mix: float) -> float:
    """Return `mix` (clamped to 0-1) eased at both ends."""
    t = min(max(mix, 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


@lru_cache(maxsize=512)
def angles_between(pose_from: str, pose_to: str, mix: float, size: HandSize = MEDIUM) -> Angles:
    """Return the shape `mix` of the way (eased) from one pose to another.

    Digits that touch in both poses are solved again, so that they stay on the skin all the way.
    """
    share = smoothstep(mix)
    one, two = pose_angles(pose_from, size), pose_angles(pose_to, size)
    if share in (0.0, 1.0) or pose_from == pose_to:
        return two if share == 1.0 else one
    angles = Angles.from_vector(one.vector() * (1.0 - share) + two.vector() * share)
    both = pose_touch(pose_from).keys() & pose_touch(pose_to).keys()
    digits = [*(range(THUMB) if "finger_pads" in both else ()), *([THUMB] if "thumb_pad" in both else ())]
    for digit in digits:
        angles = reaching(angles, digit, -PAD_SINK_MM, hand_figures(size))
    return angles


def touch_between(pose_from: str, pose_to: str, mix: float) -> dict[str, float]:
    """Return the load shares between two poses, eased like the shape."""
    share = smoothstep(mix)
    one, two = pose_touch(pose_from), pose_touch(pose_to)
    parts = sorted(one.keys() | two.keys())
    return {part: one.get(part, 0.0) * (1.0 - share) + two.get(part, 0.0) * share for part in parts}


@lru_cache(maxsize=64)
def skeleton_between(
    pose_from: str, pose_to: str, mix: float, lean_deg: float = 0.0, size: HandSize = MEDIUM
) -> Skeleton:
    """Return the hand standing between two poses; its forearm alone leans toward the thumb's side (+)."""
    angles = angles_between(pose_from, pose_to, mix, size)
    rise_deg, deviation_deg = angles.forearm
    if lean_deg:
        angles = replace(angles, forearm=(rise_deg, deviation_deg + lean_deg))
    return grown(stand(angles, hand_figures(size)))


def grown(skeleton: Skeleton) -> Skeleton:
    """Return a standing hand brought to its own length; what lies on the skin goes on lying there."""
    by = skeleton.grows
    if by == 1.0:
        return skeleton

    def far(at: Vec) -> Vec:
        return at[0] * by, at[1] * by, at[2] * by

    return replace(
        skeleton,
        cones=tuple(
            Cone(far(c.a), c.a_mm * by, far(c.b), c.b_mm * by, c.group, c.part, c.digit)
            for c in skeleton.cones
        ),
        digits=tuple(
            tuple(Node(far(n.at), n.radius_mm * by, n.along, n.dorsal) for n in nodes)
            for nodes in skeleton.digits
        ),
        wrist=far(skeleton.wrist),
    )


@lru_cache(maxsize=512)
def reference_point_mm(pose: str, point: str, size: HandSize = MEDIUM) -> tuple[float, float]:
    """Return (u, v) of a pose's reference point in the left hand's frame (the right hand: mirror u).

    InputError if the pose or the point is unknown.
    """
    return reference_of(skeleton_between(pose, pose, 0.0, size=size), point)


def reference_of(skeleton: Skeleton, point: str) -> tuple[float, float]:
    """Return (u, v) of a standing hand's reference point. InputError if the point is unknown."""
    if point == "palm_centre":
        return _palm_centre(skeleton)
    if point == "thumb_pad":
        return pad_point(skeleton.digits[THUMB])[:2]
    pads = [pad_point(nodes) for nodes in skeleton.digits[:THUMB]]
    pad_centre = sum(p[0] for p in pads) / 4.0, sum(p[1] for p in pads) / 4.0
    if point == "pad_centre":
        return pad_centre
    if point == "grip_centre":
        thumb = pad_point(skeleton.digits[THUMB])
        return _grip_centre((thumb[0], thumb[1]), pad_centre)
    known = one_of(REFERENCE_POINTS)
    raise InputError(Fault(Phrase("hands"), Phrase("reference point"), point, known))


GRIP_SHARE = 25.0 / 55.0
"""The grip's centre lies 25 of 55 parts of the way from the thumb's pad to the fingers' (our estimate)."""


def _grip_centre(thumb: tuple[float, float], pads: tuple[float, float]) -> tuple[float, float]:
    u, v = (t + (p - t) * GRIP_SHARE for t, p in zip(thumb, pads, strict=True))
    return u, v


def _palm_centre(skeleton: Skeleton) -> tuple[float, float]:
    figures, base = hand_figures(skeleton.size), skeleton.digits[1][0]
    share = figures.palm_centre_mm / figures.heads_mm[1][1]
    return base.at[0] * share, base.at[1] * share


def contact_points_mm(pose: str, size: HandSize = MEDIUM) -> list[ContactPoint]:
    """Return where a pose rests on the skin, in the left hand's frame."""
    return contact_points(skeleton_between(pose, pose, 0.0, size=size), frozenset(pose_touch(pose)))


def letter_anchor_mm(pose: str, size: HandSize = MEDIUM) -> tuple[float, float]:
    """Return where the badge with the hand's letter sits: on the back of the wrist."""
    return letter_anchor_of(skeleton_between(pose, pose, 0.0, size=size))


def letter_anchor_of(skeleton: Skeleton) -> tuple[float, float]:
    """Return the badge's place on a standing hand, 14 mm up the forearm from the wrist."""
    (u, v, _), (du, dv, _) = skeleton.wrist, skeleton.forearm
    return u + 14.0 * du, v + 14.0 * dv


@dataclass(frozen=True, slots=True)
class MedialReach:
    """How far a hand reaches from its reference point toward the midline, mm."""

    pressed_mm: float
    """To the edge of the nearest patch of pressed skin; minus infinity if the pose touches nothing."""
    hand_mm: float
    """To the edge of the hand itself, without its forearm."""


@lru_cache(maxsize=512)
def medial_reach(pose: str, point: str, outward_deg: float = 0.0, size: HandSize = MEDIUM) -> MedialReach:
    """Return how far a pose reaches toward the midline when its fingers are turned outward by an angle.

    The thumb is on the midline's side. A path whose reference point keeps `pressed_mm` + 15 mm from the
    midline presses nothing within 15 mm of it. InputError if the pose or the point is unknown.
    """
    skeleton = skeleton_between(pose, pose, 0.0, size=size)
    u, v = reference_point_mm(pose, point, size)
    c, s = math.cos(math.radians(outward_deg)), math.sin(math.radians(outward_deg))

    def medial(at: Sequence[float]) -> float:
        return (at[0] - u) * c - (at[1] - v) * s

    pressed = [medial(point.at_mm) + point.radius_mm for point in contact_points_mm(pose, size)]
    cones = [cone for cone in skeleton.cones if cone.group is not Group.FOREARM]
    hand = [max(medial(cone.a) + cone.a_mm, medial(cone.b) + cone.b_mm) for cone in cones]
    return MedialReach(max(pressed, default=-math.inf), max(hand))
