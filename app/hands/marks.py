"""What is drawn on the hand's skin: nails and the wrinkles over the joints.

Each mark is worked out in the digit's own coordinates (along it, and round it) from the height field, so it
bends with the finger and hides where something lies over it.
"""

from __future__ import annotations

import math

import numpy as np

from app.hands.figures import DIGITS, hand_figures
from app.hands.glass import Shading
from app.hands.relief import HandRelief
from app.hands.size import MEDIUM
from app.hands.skeleton import THUMB, Angles, Node, Skeleton
from app.relief.blur import F32
from app.relief.pace import give_way

# Wrinkles of a joint: how far along the digit from the joint, mm, and how far round it they reach, radians.
_MIDDLE_JOINT = ((-2.7, -0.9, 0.8, 2.5), 0.82)
_END_JOINT = ((-1.2, 0.4, 1.7), 0.72)
_UNFOLDED_DEG = 48.0
"""Flexion at which a joint's wrinkles are stretched out."""
_BENT_BACK_DEG = (32.0, 60.0)
"""Extension of the wrist at which the skin on its back begins to fold, and at which the folds are deep."""
_WRIST_FOLDS_MM = (-5.0, -1.5, 2.5)
"""Where these folds lie behind the wrist, on their middle."""

RGB = tuple[float, float, float]
Bed = tuple[RGB, RGB, RGB]
"""A nail's colours, 0-1: with blood in its bed, without, and its free edge."""
PALE_BED: Bed = ((0.99, 0.84, 0.80), (1.0, 0.95, 0.92), (1.0, 0.99, 0.97))


def marked(
    shading: Shading, relief: HandRelief, skeleton: Skeleton, press: float, ink: F32, bed: Bed = PALE_BED
) -> Shading:
    """Return `shading` with wrinkles in `ink` (3,) and nails; `press` (0-1) pales the nails."""
    colour, alpha = shading.colour.copy(), shading.alpha.copy()
    for digit, nodes in enumerate(skeleton.digits):
        give_way()
        middle, end = _flexions(skeleton.angles, digit)
        joints = (nodes[2], middle, _MIDDLE_JOINT), (nodes[4], end, _END_JOINT)
        for node, flexion, (places, reach) in joints:
            strength = 1.0 - max(flexion, 0.0) / _UNFOLDED_DEG
            if strength > 0.05 and node.dorsal[2] > 0.15:
                _wrinkle((colour, alpha), relief, node, places, reach, strength, ink)
        width, length = (side * skeleton.grows for side in hand_figures(skeleton.size).nail_mm[DIGITS[digit]])
        _nail((colour, alpha), relief, (width, length), nodes, press, ink, bed)
    low, high = _BENT_BACK_DEG
    bent = (skeleton.angles.forearm[0] - low) / (high - low)
    if bent > 0.0:
        _wrist_folds((colour, alpha), relief, skeleton, min(bent, 1.0), ink)
    return Shading(colour, alpha, shading.facing)


def _wrist_folds(
    onto: tuple[F32, F32], relief: HandRelief, skeleton: Skeleton, strength: float, ink: F32
) -> None:
    """Draw the folds across the back of a wrist that is bent back, bowed toward the hand at their ends."""
    (wu, wv, _), (fu, fv, _) = skeleton.wrist, skeleton.forearm
    reach, level, raster = 34.0 * skeleton.grows, math.hypot(fu, fv), relief.raster
    box = raster.box((wu - reach, wu + reach), (wv - reach, wv + reach))
    u, v = raster.columns_mm(box) - np.float32(wu), raster.rows_mm(box) - np.float32(wv)
    along = (u * np.float32(fu / level) + v * np.float32(fv / level)) / np.float32(skeleton.grows)
    aside = np.abs(u * np.float32(fv / level) - v * np.float32(fu / level)) / np.float32(
        skeleton.size.breadth_mm / MEDIUM.breadth_mm
    )
    width = np.float32(max(0.45, 0.5 / raster.ppm))
    line = np.zeros_like(aside)
    for index, place in enumerate(_WRIST_FOLDS_MM):
        half = np.float32(17.0 - 2.5 * abs(index - 1))
        end = np.clip(1.0 - (aside / half) ** 2, 0.0, 1.0)
        bow = np.float32(place) - 0.006 * aside * aside + 0.5 * np.sin(aside * 0.45 + index)
        drawn = np.clip(1.0 - np.abs(along - bow) / (2.0 * width), 0.0, 1.0)
        np.maximum(line, drawn * np.sqrt(end), out=line)
    free = (relief.digit[box.slices] < 0).astype(np.float32)
    cover: F32 = (line * free * np.float32(0.5 * strength)).astype(np.float32)
    _paint(onto, box.slices, ink, cover)


def _flexions(angles: Angles, digit: int) -> tuple[float, float]:
    if digit == THUMB:
        return angles.thumb[3], angles.thumb[4]
    return angles.fingers[digit][1], angles.fingers[digit][2]


class _Wrapped:
    """The pixels round a node in the digit's coordinates."""

    def __init__(self, relief: HandRelief, node: Node, radius_mm: float, reach_mm: float) -> None:
        (at_u, at_v, _), raster = node.at, relief.raster
        box = raster.box((at_u - reach_mm, at_u + reach_mm), (at_v - reach_mm, at_v + reach_mm))
        self.window = box.slices
        u = raster.columns_mm(box) - np.float32(at_u)
        v = raster.rows_mm(box) - np.float32(at_v)
        z = relief.top_mm[self.window] - np.float32(node.at[2])
        d, n = node.along, node.dorsal
        s = (d[1] * n[2] - d[2] * n[1], d[2] * n[0] - d[0] * n[2], d[0] * n[1] - d[1] * n[0])
        self.along: F32 = u * np.float32(d[0]) + v * np.float32(d[1]) + z * np.float32(d[2])
        out = u * np.float32(n[0]) + v * np.float32(n[1]) + z * np.float32(n[2])
        side = u * np.float32(s[0]) + v * np.float32(s[1]) + z * np.float32(s[2])
        self.round: F32 = np.arctan2(side, out)
        away = np.hypot(out, side) - np.float32(radius_mm)
        self.seen: F32 = np.clip(2.4 - np.abs(away), 0.0, 1.0)


def _wrinkle(
    onto: tuple[F32, F32],
    relief: HandRelief,
    node: Node,
    places: tuple[float, ...],
    reach: float,
    strength: float,
    ink: F32,
) -> None:
    wrapped = _Wrapped(relief, node, node.radius_mm, node.radius_mm + 4.0)
    across = np.clip(wrapped.round * np.float32(1.0 / reach), -1.0, 1.0)
    bow = 1.0 - across * across
    width = np.float32(max(0.30, 0.40 / relief.raster.ppm))
    line = np.zeros_like(across)
    for place in places:
        at = place + math.copysign(0.9, place) * bow - 0.15 * np.sin(wrapped.round * 7.0 + place * 5.0)
        drawn = np.clip(1.0 - np.abs(wrapped.along - at) / (2.0 * width), 0.0, 1.0)
        np.maximum(line, drawn * np.float32(1.0 - 0.12 * abs(place)), out=line)
    line *= np.sqrt(np.maximum(bow, 0.0)) * wrapped.seen * np.float32(0.62 * strength)
    _paint(onto, wrapped.window, ink, line)


def _nail(
    onto: tuple[F32, F32],
    relief: HandRelief,
    size_mm: tuple[float, float],
    nodes: tuple[Node, ...],
    press: float,
    ink: F32,
    bed: Bed,
) -> None:
    width, length = size_mm
    middle, tip = nodes[5], nodes[6]
    if tip.dorsal[2] < 0.08:
        return
    at = tuple(0.32 * a + 0.68 * b for a, b in zip(middle.at, tip.at, strict=True))
    radius = 0.32 * middle.radius_mm + 0.68 * tip.radius_mm
    node = Node((at[0], at[1], at[2]), radius, tip.along, tip.dorsal)
    wrapped = _Wrapped(relief, node, radius, length * 0.5 + 3.0)
    across = np.sin(np.clip(wrapped.round, -1.5, 1.5)) * np.float32(radius / min(width * 0.5, radius * 0.95))
    along = wrapped.along * np.float32(2.0 / length)
    shape = np.abs(across) ** 3.2 + np.abs(along) ** 2.7
    edge = np.float32(relief.raster.ppm * length * 0.5 / 2.7)
    inside = np.clip(0.5 + (1.0 - shape) * edge * 0.8, 0.0, 1.0) * (wrapped.seen > 0.2)
    ring = inside * np.clip(1.0 - (1.0 - shape) * np.float32(length * 0.5 / 2.7 / 0.55), 0.0, 1.0)
    shown = inside * (np.abs(wrapped.round) < 1.45)
    _paint(onto, wrapped.window, _nail_colour(along, press, bed), shown * np.float32(0.58))
    gloss = np.exp(-(((across + 0.4) / 0.13) ** 2)) * np.clip(1.0 - np.abs(along) * 1.4, 0.0, 1.0)
    _paint(onto, wrapped.window, np.ones(3, np.float32), gloss * shown * np.float32(0.45))
    _paint(onto, wrapped.window, ink, ring * np.float32(0.7))


def _nail_colour(along: F32, press: float, nail_bed: Bed) -> F32:
    """Return the nail from its root (along -1) to its free edge (1); pressing drives the blood out."""
    stops = np.array([-1.0, -0.62, -0.45, 0.62 - 0.4 * press, 0.74, 0.8, 1.0])
    bed, pale, edge = nail_bed
    tones = np.array([pale, pale, bed, bed, pale, edge, edge])
    channels = [np.interp(along, stops, tones[:, k]) for k in range(3)]
    return np.stack(channels, axis=-1).astype(np.float32)


def _paint(onto: tuple[F32, F32], window: tuple[slice, slice], over: F32, cover: F32) -> None:
    """Lay `over` with `cover` (0-1) on colour and coverage inside the window."""
    colour, alpha = onto
    below = alpha[window]
    result = cover + below * (1.0 - cover)
    share = (cover / np.maximum(result, 1e-6))[..., None]
    colour[window] += (over - colour[window]) * share
    alpha[window] = result
