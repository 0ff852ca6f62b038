"""How large anything must be to be read from the last row of a room.

Source: AVIXA V202.01 (DISCAS), basic decision making: the farthest viewer sits at most 200 heights of an
element away, so the element is at least distance / (200 x picture height) of the picture.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

HEIGHTS_AWAY = 200
"""The farthest viewer sits at most so many heights of an element away."""
LEAST_SHARE = 1 / 25
"""Nothing on the wall is smaller, whatever the room: 60 mm on a picture of 1.5 m, for 12 m."""


class Room(msgspec.Struct, frozen=True):
    """Where a class sits: metres from the picture to the last row, and the picture's height in metres."""

    distance_m: Annotated[float, msgspec.Meta(ge=2.0, le=40.0)] = 12.0
    picture_m: Annotated[float, msgspec.Meta(ge=0.4, le=8.0)] = 1.5

    @property
    def asked_share(self) -> float:
        """Return the part of the picture's height that this room alone asks of everything shown."""
        return self.distance_m / (self.picture_m * HEIGHTS_AWAY)

    @property
    def least_share(self) -> float:
        """Return the part of the picture's height that every text and arrowhead has at least."""
        return max(LEAST_SHARE, self.asked_share)
