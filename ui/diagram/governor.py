"""Keeps painting fluent on a slow machine: what is left out, by the paint times measured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

SLOW_MS = 11.0
"""A frame at 60 Hz has 16.7 ms, and the rest of the window needs some of it."""
FAST_MS = 4.0
"""Below it the next better quality, up to three times as dear, fits again."""
PATIENCE = 20
"""Frames in a row that must be slow before quality falls; six times as many must be fast before it rises."""


class Quality(IntEnum):
    """How the moving layer is painted, from the best to the cheapest."""

    FULL = 0
    HALF = 1
    """Hands at half the resolution, no trails."""
    HALF_RATE = 2
    """The same at 30 frames a second."""


@dataclass(frozen=True, slots=True)
class Governor:
    """The quality in force, and for how many frames in a row it has been too dear or too cheap."""

    quality: Quality = Quality.FULL
    slow: int = 0
    fast: int = 0

    def after(self, paint_ms: float) -> Governor:
        """Return the governor after a frame that took `paint_ms` to paint."""
        if paint_ms > SLOW_MS:
            return self._slower()
        if paint_ms < FAST_MS:
            return self._faster()
        return replace(self, slow=0, fast=0)

    def _slower(self) -> Governor:
        if self.slow + 1 < PATIENCE or self.quality is Quality.HALF_RATE:
            return Governor(self.quality, self.slow + 1, 0)
        return Governor(Quality(self.quality + 1))

    def _faster(self) -> Governor:
        if self.fast + 1 < 6 * PATIENCE or self.quality is Quality.FULL:
            return Governor(self.quality, 0, self.fast + 1)
        return Governor(Quality(self.quality - 1))
