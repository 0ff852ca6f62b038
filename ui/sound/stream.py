"""Which sample a device plays at which time: read from what it says it has processed, never from timers."""

from __future__ import annotations

from collections import deque

WINDOW_S = 3.0
"""Readings of the last seconds count: long enough for the device's coarse steps to even out, short enough
that the difference of two quartz clocks (0.15 ms in that time at most) does not matter."""
TRUSTED = 0.95
"""The reading that this share of them lies below: near the greatest, but no single hasty one."""


class StreamClock:
    """A device's stream as a line through its readings.

    A device processes sound in steps, so a reading lags behind by up to one step: the greatest difference
    to the wall's clock within the window is nearest to the truth. Now and then a device takes a gulp ahead
    and waits after it; so the few greatest readings do not count. Until it has begun to play, which may
    take a second, its place is a guess.
    """

    def __init__(self, now_s: float) -> None:
        self._notes: deque[tuple[float, float]] = deque()
        self._first_s = now_s

    @property
    def known(self) -> bool:
        """Return whether the device has begun to play."""
        return bool(self._notes)

    def note(self, now_s: float, processed_s: float) -> None:
        """Take a reading: so much of the stream was processed at a monotonic time."""
        self._notes.append((now_s, processed_s - now_s))
        while self._notes[0][0] < now_s - WINDOW_S:
            self._notes.popleft()

    def position_s(self, now_s: float) -> float:
        """Return the place of the stream that is played at a monotonic time."""
        if not self._notes:
            return now_s - self._first_s
        differences = sorted(difference for _, difference in self._notes)
        return now_s + differences[int(TRUSTED * (len(differences) - 1))]
