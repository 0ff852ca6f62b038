"""The body's frame and what every part of the program may ask of a body.

Frame: origin at the tip of the L4 spinous process on the midsagittal plane; x toward the client's
right, y toward the head, z toward the viewer; millimetres. The client lies prone with the head up on
the screen, so the client's right is the right of the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.relief.raster import Way


class Side(StrEnum):
    """A side of the client's body, or one of the therapist's own hands."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def sign(self) -> int:
        """Return the sign of x on this side of the client: right is +1."""
        return 1 if self is Side.RIGHT else -1

    @property
    def other(self) -> Side:
        """Return the opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


@dataclass(frozen=True, slots=True)
class Body:
    """One body: its name and its named landmarks.

    `landmarks_mm` maps names to (x, y, z). Midline landmarks have plain names (`L4_spinous_tip`), paired
    ones end in `_right` or `_left` (`PSIS_right`). `way` leads from the reference body's places to this
    one's; None: only the landmarks of this body are known, not its structures.
    """

    name: str
    landmarks_mm: Mapping[str, tuple[float, float, float]]
    way: Way | None = None

    def landmark(self, name: str, side: Side = Side.RIGHT) -> tuple[float, float]:
        """Return (x, y) of a landmark; `name` without its side, which `side` picks. KeyError if unknown."""
        x_mm, y_mm, _ = self.landmarks_mm.get(name) or self.landmarks_mm[f"{name}_{side}"]
        return x_mm, y_mm
