"""Where a stroke presses or strikes on a body, as a map of millimetres, and so what it works on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Grid, atlas
from app.anatomy.body import Body
from app.anatomy.kept import KeptByBody
from app.anatomy.zones import SPINE_HALF_WIDTH_MM
from app.hands.poses import contact_points_mm, reference_point_mm
from app.strokes.path import place
from app.strokes.stroke import Facing, Leg, ReferencePoint, Stroke

STEP_MM = 4.0
"""Places along a path are looked at so far apart."""
LEAST_MM2 = 300.0
"""A stroke works on what it covers by at least this: three finger pads; our estimate."""
GAP_MM = 26
"""So far apart two contacts still move what lies between them; our estimate. Less than the spine's strip."""
HELD_MM = 20.0
"""Round the middle of a grip so much flesh is held between thumb and fingers; our estimate."""
NEAR_MM = 5.0
"""So near to a landmark a stroke touches it."""
FRONT_Z_MM = -75.0
"""What lies deeper is not reached from behind."""

Mask = NDArray[np.bool_]


def footprint(stroke: Stroke, body: Body) -> Mask:
    """Return which cells of `Grid.of(body)` a stroke presses or strikes, both hands together; read-only.

    Within 15 mm of the midline nothing counts: what of a palm lies there bears no weight.
    """
    return _kept(body, stroke)


def _footprint(body: Body, stroke: Stroke) -> Mask:
    grid = Grid.of(body)
    discs: dict[int, list[NDArray[np.float64]]] = {}
    for leg in dict.fromkeys(leg for leg in stroke.legs if leg.pressing):
        for centre_mm, radius_mm in _discs(stroke, leg, body):
            discs.setdefault(max(1, round(radius_mm)), []).append(centre_mm)
    mask = np.zeros(grid.shape, np.bool_)
    for radius, centres in discs.items():
        mask |= _spread(grid, np.concatenate(centres), radius)
    mask |= mask[:, ::-1]
    x_mm = grid.left_mm + 0.5 + np.arange(grid.shape[1])
    mask &= np.abs(x_mm) >= SPINE_HALF_WIDTH_MM
    mask.setflags(write=False)
    return mask


_kept = KeptByBody(_footprint, 32)


def worked(stroke: Stroke, body: Body) -> Mask:
    """Return the footprint with the gaps between fingers and passes, where tissue goes along; read-only."""
    return _kept_worked(body, stroke)


def _worked(body: Body, stroke: Stroke) -> Mask:
    reach, grid = GAP_MM // 2, Grid.of(body)
    closed = ~_grown(~_grown(footprint(stroke, body), reach), reach)
    x_mm = grid.left_mm + 0.5 + np.arange(grid.shape[1])
    closed &= np.abs(x_mm) >= SPINE_HALF_WIDTH_MM
    closed.setflags(write=False)
    return closed


_kept_worked = KeptByBody(_worked, 32)


def _grown(mask: Mask, radius: int) -> Mask:
    return _widened(np.pad(mask, radius).astype(np.int32), radius)


def _discs(stroke: Stroke, leg: Leg, body: Body) -> Iterator[tuple[NDArray[np.float64], float]]:
    """Yield the contacts of a leg: centres (n, 2) along its way on the right side, and their radius."""
    path = place(leg.path, body)
    count = max(2, math.ceil(path.length_mm / STEP_MM) + 1)
    places = np.array([path.at(step / (count - 1)) for step in range(count)])
    poses = {leg.pose_end or leg.pose} if leg.strikes else {leg.pose, leg.pose_end or leg.pose}
    turn = np.radians(places[:, 2])
    cos, sin = np.cos(turn), np.sin(turn)
    ahead = -1.0 if stroke.fingers is Facing.FEET else 1.0
    for pose in sorted(poses):
        u0, v0 = reference_point_mm(pose, str(stroke.reference), stroke.hands)
        rests = [(contact.at_mm, contact.radius_mm) for contact in contact_points_mm(pose, stroke.hands)]
        if stroke.reference is ReferencePoint.GRIP_CENTRE:
            rests.append(((u0, v0), HELD_MM))
        for (at_u, at_v), radius_mm in rests:
            u, v = at_u - u0, at_v - v0
            x, y = places[:, 0] - u * cos + v * sin, places[:, 1] + ahead * (u * sin + v * cos)
            yield np.column_stack((x, y)), radius_mm


def _spread(grid: Grid, centres_mm: NDArray[np.float64], radius: int) -> Mask:
    """Return the cells within `radius` of any of the centres."""
    rows, columns = grid.shape
    seeds = np.zeros((rows + 2 * radius, columns + 2 * radius), np.int32)
    row = np.clip((grid.top_mm - centres_mm[:, 1]).astype(int), 0, rows - 1) + radius
    column = np.clip((centres_mm[:, 0] - grid.left_mm).astype(int), 0, columns - 1) + radius
    seeds[row, column] = 1
    return _widened(seeds, radius)


def _widened(seeds: NDArray[np.int32], radius: int) -> Mask:
    """Return the cells within `radius` of a seed; the seeds have a rim so wide, the answer has none."""
    rows, columns = (length - 2 * radius for length in seeds.shape)
    along = np.pad(np.cumsum(seeds, axis=1), ((0, 0), (1, 0)))
    mask = np.zeros((rows, columns), np.bool_)
    for down in range(-radius, radius + 1):
        half = int(math.sqrt(radius * radius - down * down))
        part = along[radius + down : radius + down + rows]
        first = radius - half
        mask |= (
            part[:, first + 2 * half + 1 : first + 2 * half + 1 + columns] > part[:, first : first + columns]
        )
    return mask


def works_on(stroke: Stroke, body: Body, key: str) -> bool:
    """Return whether a stroke works on, or passes over, something of the dictionary: see `LEAST_MM2`."""
    pressed, grid = footprint(stroke, body), Grid.of(body)
    rings = atlas(body).rings(key, "")
    if rings:
        return any(float((pressed & grid.covered(ring)).sum()) >= LEAST_MM2 for ring in rings.values())
    for name in (key, f"{key}_right", f"{key}_left"):
        found = body.landmarks_mm.get(name)
        if found is not None and found[2] > FRONT_Z_MM and _touches(pressed, grid, found[0], found[1]):
            return True
    return False


def _touches(pressed: Mask, grid: Grid, x_mm: float, y_mm: float) -> bool:
    cell = grid.cell(x_mm, y_mm)
    if cell is None:
        return False
    reach = int(NEAR_MM)
    rows, columns = (slice(max(0, at - reach), at + reach + 1) for at in cell)
    return bool(pressed[rows, columns].any())


def strokes_over(strokes: Iterable[Stroke], body: Body, key: str) -> tuple[str, ...]:
    """Return the ids of the strokes that work on something of the dictionary, in their order."""
    return tuple(stroke.stroke_id for stroke in strokes if works_on(stroke, body, key))


def strokes_by_key(
    strokes: Iterable[Stroke], body: Body, keys: Iterable[str]
) -> Mapping[str, tuple[str, ...]]:
    """Return key -> ids of the strokes that work on it."""
    known = tuple(strokes)
    return {key: strokes_over(known, body, key) for key in keys}
