"""A loop that is shown slowly first and in real time at last."""

from __future__ import annotations

RISING = (0.25, 0.5, 0.75, 1.0)
"""The speed of each repeat in turn; the last one stays."""


def rising_rate(repeat: int) -> float:
    """Return the speed of a loop's repeat, the first one being 0."""
    return RISING[min(max(repeat, 0), len(RISING) - 1)]
