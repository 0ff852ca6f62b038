"""Where a stroke runs: points named by a landmark and an offset, placed on a body.

A path is written once, for the client's right side; the left hand's path is its mirror image.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point of a path: a landmark (named without its side) and an offset from it.

    `lateral_mm` counts away from the midline, `cranial_mm` toward the head. `outward_deg` turns the
    fingers away from the midline, starting from where the stroke's fingers point (head or feet);
    negative turns them inward.
    """

    landmark: str
    lateral_mm: float
    cranial_mm: float
    outward_deg: float = 0.0
