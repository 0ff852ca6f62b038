"""Where the arrows of a stroke stand: beside the hands that follow them, not under them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from app.anatomy.body import Body, Side
from app.hands.poses import reference_point_mm, skeleton_between
from app.hands.size import HandSize
from app.hands.skeleton import Group
from app.session.moment import hand_for
from app.strokes.path import PlacedPath, place
from app.strokes.stroke import Facing, Leg, Stroke
from ui.diagram.arrows import Arrow, path_arrows
from ui.diagram.view import breadth_of

GAP_MM = 7.0
"""Room between the hands and the nearest arrow's edge."""
RETURN_MM = 13.0
"""A returning arrow stands this far outside of the pressing one."""
OUTERMOST_MM = 176.0
"""No arrow stands further from the midline of the reference body, and of others by their breadth."""
SAMPLES = 5
"""Places along a leg at which the hand is looked at."""

Points = npt.NDArray[np.float64]


def placed_arrows(stroke: Stroke, body: Body) -> tuple[Arrow, ...]:
    """Return the arrows of both hands, moved off the ground that the hands cover.

    Strokes that run along the body have them at the sides of the hands, those that run across it above
    the fingers. A loop of strikes stays where the strikes land.
    """
    right = path_arrows(stroke, body, Side.RIGHT)
    if not right or len(right[0].strikes_mm):
        placed = right
    else:
        swept = np.concatenate(list(_swept(stroke, body)))
        outermost_mm = OUTERMOST_MM * breadth_of(body)
        placed = _across(right, swept) if _runs_across(right) else _along(right, swept, outermost_mm)
    return (*placed, *(arrow.mirrored() for arrow in placed))


def _runs_across(arrows: Sequence[Arrow]) -> bool:
    ways = np.abs([arrow.tip_mm - arrow.tail_mm for arrow in arrows if arrow.pressing]).sum(axis=0)
    return bool(ways[0] > ways[1])


def _along(arrows: Sequence[Arrow], swept: Points, outermost_mm: float) -> tuple[Arrow, ...]:
    """Return the arrows moved outward, past the hands at the arrows' own heights."""
    points = np.concatenate([arrow.points_mm for arrow in arrows if arrow.pressing])
    low, high = points[:, 1].min(), points[:, 1].max()
    near = swept[(swept[:, 1] > low) & (swept[:, 1] < high)]
    wanted = near[:, 0].max(initial=0.0) + GAP_MM - points[:, 0].min()
    by = min(max(wanted, 0.0), outermost_mm - RETURN_MM - points[:, 0].max())
    return tuple(arrow.moved(by if arrow.pressing else by + RETURN_MM, 0.0) for arrow in arrows)


def _across(arrows: Sequence[Arrow], swept: Points) -> tuple[Arrow, ...]:
    """Return the arrows moved toward the head, past the hands in the highest row."""
    points = np.concatenate([arrow.points_mm for arrow in arrows if arrow.pressing])
    left, right = points[:, 0].min(), points[:, 0].max()
    near = swept[(swept[:, 0] > left) & (swept[:, 0] < right)]
    by = max(near[:, 1].max(initial=-math.inf) + GAP_MM - points[:, 1].max(), 0.0)
    return tuple(arrow.moved(0.0, by if arrow.pressing else by + RETURN_MM) for arrow in arrows)


def _swept(stroke: Stroke, body: Body) -> Iterator[Points]:
    """Yield points (n, 2) on the edge of the right side's hand wherever its legs take it."""
    mirror = -1.0 if hand_for(Side.RIGHT, stroke.stance) is Side.RIGHT else 1.0
    for leg in _distinct(stroke.legs):
        path = place(leg.path, body)
        for index in range(SAMPLES):
            share = index / (SAMPLES - 1)
            pose = (leg.pose_end or leg.pose) if share > 0.5 else leg.pose
            yield _hand_edge(stroke, pose, path, share, mirror)


def _distinct(legs: Sequence[Leg]) -> list[Leg]:
    return list({(leg.path, leg.pose, leg.pose_end): leg for leg in legs}.values())


def _hand_edge(stroke: Stroke, pose: str, path: PlacedPath, share: float, mirror: float) -> Points:
    x_mm, y_mm, outward_deg = path.at(share)
    turn = math.radians(180.0 - outward_deg if stroke.fingers is Facing.FEET else outward_deg)
    uv = _silhouette(pose, stroke.hands) - reference_point_mm(pose, stroke.reference, stroke.hands)
    uv = uv * np.array((mirror, 1.0))
    turned = np.array(((math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))))
    return np.asarray(np.array((x_mm, y_mm)) + uv @ turned)


@lru_cache(maxsize=32)
def _silhouette(pose: str, size: HandSize) -> Points:
    """Return points round every joint of the hand without its forearm, (u, v) of the left hand."""
    skeleton = skeleton_between(pose, pose, 0.0, size=size)
    cones = [cone for cone in skeleton.cones if cone.group is not Group.FOREARM]
    ends = [(cone.a, cone.a_mm) for cone in cones] + [(cone.b, cone.b_mm) for cone in cones]
    angles = np.linspace(0.0, 2.0 * math.pi, 8, endpoint=False)
    rim = np.column_stack((np.cos(angles), np.sin(angles)))
    return np.concatenate([np.array(at[:2]) + radius_mm * rim for at, radius_mm in ends])
