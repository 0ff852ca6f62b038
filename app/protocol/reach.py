"""What of a hand presses, or strikes, round its reference point.

All figures are our estimates from the breadth of four closed fingers (66 mm), of a thumb and of a palm.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.strokes.stroke import ReferencePoint

_CENTRES_MM = {
    ReferencePoint.PALM_CENTRE: (0.0,),
    ReferencePoint.PAD_CENTRE: (-25.0, -8.3, 8.3, 25.0),
    ReferencePoint.THUMB_PAD: (0.0,),
    ReferencePoint.GRIP_CENTRE: (-27.0, -9.0, 9.0, 27.0),
}
"""Where what presses lies beside the reference point, across the fingers."""
_HALF_MM = {
    ReferencePoint.PALM_CENTRE: (30.0, 54.0),
    ReferencePoint.PAD_CENTRE: (8.0, 13.0),
    ReferencePoint.THUMB_PAD: (10.0, 13.0),
    ReferencePoint.GRIP_CENTRE: (8.0, 30.0),
}
"""Half the width and half the length of each. Of a palm only the middle 60 mm carries weight."""
_AHEAD_MM = {ReferencePoint.PALM_CENTRE: 125.0}
"""How far a striking hand reaches beyond its reference point toward the finger tips, slightly cupped."""
_ANGLES = np.arange(16) * (np.pi / 8)


def pressed_outline_mm(
    reference: ReferencePoint, lateral_mm: float, y_mm: float, outward_deg: float
) -> NDArray[np.float64]:
    """Return points (n, 2) on the edge of all that presses, on the client's right side."""
    half_across, half_along = _HALF_MM[reference]
    across = np.add.outer(np.array(_CENTRES_MM[reference]), half_across * np.cos(_ANGLES)).ravel()
    along = np.tile(half_along * np.sin(_ANGLES), len(_CENTRES_MM[reference]))
    turn = np.radians(outward_deg)
    x = lateral_mm + across * np.cos(turn) + along * np.sin(turn)
    y = y_mm - across * np.sin(turn) + along * np.cos(turn)
    return np.column_stack((x, y))


def finger_reach_mm(reference: ReferencePoint) -> float:
    """Return how far a striking hand reaches from its reference point toward the finger tips."""
    return _AHEAD_MM.get(reference, _HALF_MM[reference][1])
