"""Where the light of a picture stands: in front of it, toward one of its corners.

Whoever looks at a turned or mirrored picture takes the light to come from the upper left all the same, and
sees a hollow where a rise is lit from elsewhere. So what will be turned is drawn in another light.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

_TOWARD = np.array([-0.42, 0.50, 0.76], np.float32) / np.float32(np.linalg.norm([-0.42, 0.50, 0.76]))


class Light(StrEnum):
    """A corner of the picture as it is drawn; four serve every quarter turn, mirrored or not.

    A quarter turn leads from one to the next but for ten degrees, which nobody sees.
    """

    UPPER_LEFT = "upper-left"
    UPPER_RIGHT = "upper-right"
    LOWER_LEFT = "lower-left"
    LOWER_RIGHT = "lower-right"

    @classmethod
    def toward(cls, right: float, up: float) -> Light:
        """Return the light in the direction of a step right and up, neither of them 0."""
        return cls(f"{'upper' if up > 0.0 else 'lower'}-{'right' if right > 0.0 else 'left'}")

    @property
    def way(self) -> NDArray[np.float32]:
        """Return the direction to it, right, up and toward the viewer, a unit vector (3,)."""
        across = -1.0 if self.value.endswith("right") else 1.0
        along = -1.0 if self.value.startswith("lower") else 1.0
        return _TOWARD * np.array([across, along, 1.0], np.float32)

    @property
    def mirrored(self) -> Light:
        """Return the same light in a picture that is turned over, left for right."""
        right, up, _ = self.way
        return Light.toward(-right, up)


LIGHT = Light.UPPER_LEFT.way
"""Direction to the light in every picture as it is looked at: from the upper left, in front."""
