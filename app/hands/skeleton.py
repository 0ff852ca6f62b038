"""The hand's kinematics: from joint angles to joint frames and to the round cones the hand is built of.

Frame: the left hand seen from its back, u toward the thumb, v toward the finger tips, z out of the
client's skin, origin on the wrist's joint line (z: on the skin under it). Everything in mm and degrees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.hands.figures import DIGITS, FINGERS, HandFigures, Vec
from app.hands.size import MEDIUM, HandSize

THUMB = 4
"""The thumb's place in per-digit tables; the fingers are 0 (index) to 3 (little)."""

FOREARM_DRAWN_MM = 100.0

Matrix = tuple[Vec, Vec, Vec]


class Group(IntEnum):
    """What a cone melts together with, in the order of drawing."""

    PALM = 0
    WEB = 1
    FOREARM = 2
    TENDON = 3
    DIGIT = 4


@dataclass(frozen=True, slots=True)
class Angles:
    """A hand's shape: every angle of a pose in degrees, the arch of its palm and the wrist's height in mm.

    `fingers` rows, index to little: knuckle, middle, end joint, spread. `thumb`: abduction, out of the
    palm, roll, knuckle, joint. `forearm`: rise, deviation.
    """

    pitch: float
    roll: float
    cup: float
    wrist_mm: float
    forearm: tuple[float, float]
    fingers: tuple[tuple[float, float, float, float], ...]
    thumb: tuple[float, float, float, float, float]

    def vector(self) -> NDArray[np.float64]:
        """Return the 27 numbers as one vector, the order of `from_vector`."""
        fingers = [angle for finger in self.fingers for angle in finger]
        return np.array(
            [self.pitch, self.roll, self.cup, self.wrist_mm, *self.forearm, *fingers, *self.thumb]
        )

    @staticmethod
    def from_vector(vector: NDArray[np.float64]) -> Angles:
        """Return the angles of a vector (27,)."""
        v = [float(x) for x in vector]
        rows = tuple((v[i], v[i + 1], v[i + 2], v[i + 3]) for i in (6, 10, 14, 18))
        return Angles(v[0], v[1], v[2], v[3], (v[4], v[5]), rows, (v[22], v[23], v[24], v[25], v[26]))


@dataclass(frozen=True, slots=True)
class Node:
    """A place along a digit: joints at even places of the chain, middles of bones at odd ones."""

    at: Vec
    radius_mm: float
    along: Vec
    dorsal: Vec


@dataclass(frozen=True, slots=True)
class Cone:
    """Two spheres and their hull; `part` is what touches the client, "" for what never does."""

    a: Vec
    a_mm: float
    b: Vec
    b_mm: float
    group: Group
    part: str = ""
    digit: int = -1


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A hand in one shape, standing over the skin (z = 0)."""

    angles: Angles
    cones: tuple[Cone, ...]
    digits: tuple[tuple[Node, ...], ...]
    """Seven nodes of every digit, in the order of `DIGITS`."""
    wrist: Vec
    forearm: Vec
    """Direction of the forearm, away from the hand."""
    size: HandSize = MEDIUM

    @property
    def grows(self) -> float:
        """Return how much longer the hand is than the medium one; 1: as long."""
        return self.size.length_mm / MEDIUM.length_mm


def stand(angles: Angles, figures: HandFigures) -> Skeleton:
    """Return the hand of these angles with its wrist `angles.wrist_mm` above the skin, as long as the medium
    one is; see `poses.grown`.
    """
    frame = _Frame(angles)
    digits = tuple(digit_nodes(angles, digit, figures) for digit in range(len(DIGITS)))
    forearm = _forearm_direction(angles)
    palm = _Palm(figures, angles)
    cones = [
        *_palm_cones(palm, frame),
        *_web_cones(palm, frame, digits),
        *_forearm_cones(palm, frame, forearm),
        *_tendon_cones(palm, frame),
        *_digit_cones(digits),
    ]
    wrist = frame.place((-1.5, -8.0, -3.0))
    return Skeleton(angles, tuple(cones), digits, wrist, frame.turn(forearm), figures.size)


def digit_nodes(angles: Angles, digit: int, figures: HandFigures) -> tuple[Node, ...]:
    """Return the seven nodes of one digit, standing over the skin."""
    frame = _Frame(angles)
    chain = _thumb_chain(figures, angles) if digit == THUMB else _finger_chain(figures, angles, digit)
    return tuple(
        Node(frame.place(node.at), node.radius_mm, frame.turn(node.along), frame.turn(node.dorsal))
        for node in chain
    )


class _Frame:
    """The wrist's turn (roll about v, then pitch about u) and lift."""

    def __init__(self, angles: Angles) -> None:
        p, r = math.radians(angles.pitch), math.radians(angles.roll)
        cp, sp, cr, sr = math.cos(p), math.sin(p), math.cos(r), math.sin(r)
        self.rows: Matrix = (cr, 0.0, -sr), (sp * sr, cp, sp * cr), (cp * sr, -sp, cp * cr)
        self.lift_mm = angles.wrist_mm

    def turn(self, v: Vec) -> Vec:
        """Return a direction of the hand in the standing frame."""
        a, b, c = self.rows
        return _dot(a, v), _dot(b, v), _dot(c, v)

    def place(self, v: Vec) -> Vec:
        """Return a point of the hand in the standing frame."""
        x, y, z = self.turn(v)
        return x, y, z + self.lift_mm

    def cone(self, cone: Cone) -> Cone:
        """Return a cone of the hand in the standing frame."""
        a, b = self.place(cone.a), self.place(cone.b)
        return Cone(a, cone.a_mm, b, cone.b_mm, cone.group, cone.part, cone.digit)


# How far a full cup lowers the heads of the metacarpals and draws them toward the middle one, and how far it
# turns the fingers, index to little: mm, mm, degrees (our estimate).
_CUP_DROP = (1.5, 0.0, 5.0, 13.0)
_CUP_NARROW = (-1.5, 0.0, 1.2, 5.0)
_CUP_TURN = (4.0, 0.0, -6.0, -16.0)
_CUP_THUMB = 8.0


class _Palm:
    """The metacarpals under the palm's arch."""

    def __init__(self, figures: HandFigures, angles: Angles) -> None:
        self.figures, self.cup = figures, angles.cup
        self.bases = figures.bases_mm
        self.heads = tuple(_head(figures, angles.cup, finger) for finger in range(4))
        self.k = figures.palm_scale
        self.across, self.along = figures.spacing_scale, figures.length_scale


def _head(figures: HandFigures, cup: float, finger: int) -> Vec:
    u, v, z = figures.heads_mm[finger]
    return u + cup * _CUP_NARROW[finger], v, z - cup * _CUP_DROP[finger]


def _finger_chain(figures: HandFigures, angles: Angles, finger: int) -> list[Node]:
    name = FINGERS[finger]
    spread = math.radians(angles.fingers[finger][3])
    along: Vec = (math.sin(spread), math.cos(spread), 0.0)
    roll = figures.roll_deg[name] + angles.cup * _CUP_TURN[finger]
    dorsal = _rotated((0.0, 0.0, 1.0), along, math.radians(roll))
    head = _head(figures, angles.cup, finger)
    return _chain(head, along, dorsal, angles.fingers[finger][:3], figures, name)


def _thumb_chain(figures: HandFigures, angles: Angles) -> list[Node]:
    abduction, out, roll, knuckle, joint = angles.thumb
    a, b = math.radians(abduction), math.radians(out + angles.cup * _CUP_THUMB)
    along: Vec = (math.sin(a) * math.cos(b), math.cos(a) * math.cos(b), -math.sin(b))
    up = _unit(_plus((0.0, 0.0, 1.0), along, -along[2]))
    dorsal = _rotated(up, along, math.radians(roll))
    return _chain(figures.thumb_base_mm, along, dorsal, (0.0, knuckle, joint), figures, "thumb")


# Where the middle node of each bone sits along it and how far its flesh hangs to the palm's side, mm.
_MIDDLE = {"thumb": ((0.5, 0.8), (0.5, 0.8), (0.5, 0.3))}
_MIDDLE_FINGER = ((0.5, 0.8), (0.48, 0.6), (0.55, 0.5))


def _chain(
    at: Vec, along: Vec, dorsal: Vec, flexions: Sequence[float], figures: HandFigures, name: str
) -> list[Node]:
    radii, nodes = figures.radii_mm[name], []
    middles = _MIDDLE.get(name, _MIDDLE_FINGER)
    for bone, (flexion, length, (share, hang)) in enumerate(
        zip(flexions, figures.bones_mm[name], middles, strict=True)
    ):
        nodes.append(Node(at, radii[2 * bone], along, dorsal))
        c, s = math.cos(math.radians(flexion)), math.sin(math.radians(flexion))
        along, dorsal = _mixed(along, c, dorsal, -s), _mixed(dorsal, c, along, s)
        middle = _plus(_plus(at, along, length * share), dorsal, -hang)
        nodes.append(Node(middle, radii[2 * bone + 1], along, dorsal))
        at = _plus(at, along, length)
    nodes.append(Node(at, radii[6], along, dorsal))
    return nodes


def _palm_cones(palm: _Palm, frame: _Frame) -> list[Cone]:
    figures, k, cup = palm.figures, palm.k, palm.cup
    cones = []
    for finger, (base, head) in enumerate(zip(palm.bases, palm.heads, strict=True)):
        part = "hypothenar" if finger == 3 else "palm"
        cones.append(
            Cone(base, figures.palm_base_mm, head, figures.palm_heads_mm[finger] * 0.95, Group.PALM, part)
        )
    for one, two in pairwise(palm.heads):
        cones.append(
            Cone(_plus3(one, 0, -8, -2.6), 10.6 * k, _plus3(two, 0, -8, -2.6), 10.4 * k, Group.PALM, "palm")
        )
    heel = (-15.5 * palm.across, 20.0 * palm.along, -4.0 - 3.0 * cup)
    border = _plus3(_between(palm.bases[3], palm.heads[3], 0.72), -2.5, 0.0, -3.0 - 2.0 * cup)
    cones.append(Cone(heel, 12.6 * k, border, 11.8 * k, Group.PALM, "hypothenar"))
    return [frame.cone(cone) for cone in cones]


# The web: where each strand starts along the thumb's metacarpal and ends along the index's, its radius in mm.
_WEB = ((0.95, 0.3, 8.5), (1.0, 0.55, 7.5), (1.06, 0.8, 6.0), (1.12, 0.97, 4.6))


def _web_cones(palm: _Palm, frame: _Frame, digits: tuple[tuple[Node, ...], ...]) -> list[Cone]:
    """Return the thenar, the web between thumb and index and the small webs between the fingers."""
    figures, k = palm.figures, palm.k
    thumb = digits[THUMB]
    base, knuckle, down = thumb[0].at, thumb[2].at, thumb[2].dorsal
    belly = _plus(base, frame.turn((-4.5, 2.0, -3.0 - 6.0 * palm.cup)), 1.0)
    end = _plus(_between(base, knuckle, 0.58), frame.turn((-4.0, 0.0, -2.0 - 2.0 * palm.cup)), 1.0)
    cones = [Cone(belly, 12.0 * k, end, 10.4 * k, Group.PALM, "thenar")]
    foot, head = frame.place(palm.bases[0]), frame.place(palm.heads[0])
    for at_thumb, at_index, radius in _WEB:
        near = _plus(_between(base, knuckle, at_thumb), down, -3.5)
        far = _plus(_between(foot, head, at_index), frame.turn((0.0, 0.0, -6.5)), 1.0)
        cones.append(Cone(near, radius * 1.03 * k, far, radius * 1.15 * k, Group.WEB))
    radius_mm = 6.6 * figures.palm_scale
    for one, two in pairwise(digits[:THUMB]):
        near = _plus(_between(one[0].at, one[1].at, 0.72), one[1].dorsal, -2.5)
        far = _plus(_between(two[0].at, two[1].at, 0.72), two[1].dorsal, -2.5)
        cones.append(Cone(near, radius_mm, far, radius_mm, Group.PALM))
    return cones


def _forearm_direction(angles: Angles) -> Vec:
    rise, deviation = (math.radians(angle) for angle in angles.forearm)
    return math.sin(deviation) * math.cos(rise), -math.cos(deviation) * math.cos(rise), math.sin(rise)


def _forearm_cones(palm: _Palm, frame: _Frame, direction: Vec) -> list[Cone]:
    figures, k = palm.figures, palm.k
    (near, near_mm), (far, far_mm) = figures.wrist_mm, figures.forearm_mm
    deviation = math.atan2(direction[0], -direction[1])
    side: Vec = (math.cos(deviation), math.sin(deviation), 0.0)
    wrist: Vec = (-1.5, -8.0, -3.0)
    elbow = _plus(wrist, direction, FOREARM_DRAWN_MM)
    carpus = _plus3(_between(palm.bases[1], palm.bases[2], 0.5), 0.0, 2.0, -1.0)
    at_thumb, at_little = _plus3(figures.thumb_base_mm, -3, -4, 3), _plus3(palm.bases[3], -1, -2, -1)
    cones = [
        Cone(_plus(wrist, side, near), near_mm * 0.97, at_thumb, 11.4 * k, Group.PALM),
        Cone(_plus(wrist, side, -near), near_mm * 0.97, at_little, 12.0 * k, Group.PALM),
        Cone(wrist, near_mm, carpus, 12.6 * k, Group.PALM),
        Cone(_plus(wrist, side, near), near_mm, _plus(elbow, side, far), far_mm, Group.FOREARM),
        Cone(_plus(wrist, side, -near), near_mm, _plus(elbow, side, -far), far_mm, Group.FOREARM),
        Cone(wrist, near_mm + 0.6, elbow, far_mm + 1.0, Group.FOREARM),
        *_ulna_head(wrist, side, direction, near),
    ]
    return [frame.cone(cone) for cone in cones]


def _ulna_head(wrist: Vec, side: Vec, direction: Vec, near_mm: float) -> list[Cone]:
    """Return the bump of the ulna on the back of the wrist, on the little finger's side."""
    at = _plus3(_plus(_plus(wrist, side, -near_mm * 0.95), direction, 9.0), 0.0, 0.0, 6.4)
    return [Cone(at, 9.5, _plus(at, direction, 9.0), 7.5, Group.PALM)]


_TENDON_MM = 2.4


def _tendon_cones(palm: _Palm, frame: _Frame) -> list[Cone]:
    """Return the stretched tendons on the back of the hand, from the middle of the wrist to every knuckle."""
    cones = []
    wrist = _plus3(_between(palm.bases[1], palm.bases[2], 0.4), 0.0, -2.0, 0.0)
    top = palm.figures.palm_base_mm - _TENDON_MM + 0.6
    for finger, head in enumerate(palm.heads):
        start = _between(wrist, palm.bases[finger], 0.5)
        knuckle = palm.figures.palm_heads_mm[finger] * 0.95 - _TENDON_MM + 0.8
        near = _plus3(_between(start, head, 0.25), 0.0, 0.0, top * 0.75 + knuckle * 0.25 - 1.7)
        far = _plus3(_between(start, head, 0.95), 0.0, 0.0, knuckle)
        cones.append(Cone(near, _TENDON_MM * 0.8, far, _TENDON_MM, Group.TENDON))
    return [frame.cone(cone) for cone in cones]


def _digit_cones(digits: tuple[tuple[Node, ...], ...]) -> list[Cone]:
    cones = []
    for digit, nodes in enumerate(digits):
        for index, (one, two) in enumerate(pairwise(nodes)):
            melts = index == 0 or (digit == THUMB and index == 1)
            group = Group.PALM if melts else Group.DIGIT
            cones.append(
                Cone(one.at, one.radius_mm, two.at, two.radius_mm, group, _digit_part(digit, index), digit)
            )
    return cones


def _digit_part(digit: int, cone: int) -> str:
    if digit == THUMB:
        return "thumb_pad" if cone >= 4 else "thumb_side" if cone >= 2 else ""
    return "finger_pads" if cone >= 4 else "fingers"


def _dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _plus(a: Vec, direction: Vec, times: float) -> Vec:
    return a[0] + direction[0] * times, a[1] + direction[1] * times, a[2] + direction[2] * times


def _plus3(a: Vec, u: float, v: float, z: float) -> Vec:
    return a[0] + u, a[1] + v, a[2] + z


def _mixed(a: Vec, times_a: float, b: Vec, times_b: float) -> Vec:
    return (
        a[0] * times_a + b[0] * times_b,
        a[1] * times_a + b[1] * times_b,
        a[2] * times_a + b[2] * times_b,
    )


def _between(a: Vec, b: Vec, share: float) -> Vec:
    return _mixed(a, 1.0 - share, b, share)


def _unit(a: Vec) -> Vec:
    length = math.sqrt(_dot(a, a))
    return a[0] / length, a[1] / length, a[2] / length


def _rotated(v: Vec, axis: Vec, angle: float) -> Vec:
    c, s = math.cos(angle), math.sin(angle)
    cross: Vec = (
        axis[1] * v[2] - axis[2] * v[1],
        axis[2] * v[0] - axis[0] * v[2],
        axis[0] * v[1] - axis[1] * v[0],
    )
    return _plus(_mixed(v, c, cross, s), axis, _dot(axis, v) * (1.0 - c))
