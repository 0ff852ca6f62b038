"""What of a hand presses, or strikes, round its reference point: the contacts of the drawn hand itself."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.hands.poses import contact_points_mm, reference_point_mm
from app.hands.size import MEDIUM, HandSize
from app.strokes.stroke import Facing, ReferencePoint

_ANGLES = np.arange(8) * (np.pi / 4)


def pressed_mm(
    pose: str,
    reference: ReferencePoint,
    fingers: Facing,
    at: tuple[float, float, float],
    size: HandSize = MEDIUM,
) -> NDArray[np.float64]:
    """Return points (n, 2) round all that touches, for a hand on the client's right side.

    `at` is the reference point, away from the midline and toward the head, and how far the fingers are
    turned outward, degrees, from where `fingers` points. The thumb is on the medial side. A palm's points are
    the middles of its contacts: its edge carries no weight.
    """
    medial, along = _contacts_mm(pose, reference, size)
    x_mm, y_mm, outward_deg = at
    cos, sin = np.cos(np.radians(outward_deg)), np.sin(np.radians(outward_deg))
    toward_head = -1.0 if fingers is Facing.FEET else 1.0
    return np.column_stack(
        (x_mm - medial * cos + along * sin, y_mm + toward_head * (medial * sin + along * cos))
    )


@lru_cache(maxsize=256)
def _contacts_mm(
    pose: str, reference: ReferencePoint, size: HandSize
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return points of the contacts as seen from the reference point: toward the thumb, toward the tips."""
    u0, v0 = reference_point_mm(pose, str(reference), size)
    contacts = contact_points_mm(pose, size)
    edged = 0.0 if reference is ReferencePoint.PALM_CENTRE else 1.0
    radii = np.array([contact.radius_mm for contact in contacts]) * edged
    u = np.add.outer(np.cos(_ANGLES), np.zeros(len(contacts))) * radii
    v = np.add.outer(np.sin(_ANGLES), np.zeros(len(contacts))) * radii
    centres = np.array([contact.at_mm for contact in contacts])
    return (u + centres[:, 0] - u0).ravel(), (v + centres[:, 1] - v0).ravel()
