"""The computer's clocks: a monotonic one that goes on in sleep, and the time of day beside it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

CLOCK_SET_S = 5.0
"""The time of day runs on with the monotonic clock but for corrections smaller than this."""


def elapsed_s() -> float:
    """Return a monotonic reading that goes on while the computer sleeps, so that sleep can be seen.

    `time.monotonic` stands still in sleep on Linux and macOS.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class DayWatch:
    """Sees when the time of day jumps against the monotonic clock: it was set, or the computer slept."""

    def __init__(self, day_s: Callable[[], float] | None) -> None:
        self._day_s, self._ahead_s = day_s, 0.0

    def jumped_s(self, now_s: float) -> float:
        """Return by how much it has jumped since it was last asked, ahead or (below 0) back; 0: not at all.

        `now_s`: the monotonic reading of this moment.
        """
        if self._day_s is None:
            return 0.0
        before_s, self._ahead_s = self._ahead_s, self._day_s() - now_s
        by_s = self._ahead_s - before_s
        return by_s if abs(by_s) > CLOCK_SET_S else 0.0
