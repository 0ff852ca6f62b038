"""Which sample a device plays at which time: read from what it says it has processed, never from timers."""

from __future__ import annotations

from collections import deque

WINDOW_S = 2.0
"""Readings of the last seconds count: long enough for the device's coarse steps to even out, short enough
that the difference of two quartz clocks (0.1 ms in that time at most) does not matter."""


class StreamClock:
    """A device's stream as a line through its readings.

    A device processes sound in steps, so a reading lags behind by up to one step: the greatest difference
    to the wall's clock within the window is the true one.
    """

    def __init__(self, now_s: float) -> None:
        self._notes: deque[tuple[float, float]] = deque()
        self._first_s = now_s

    def note(self, now_s: float, processed_s: float) -> None:
        """Take a reading: so much of the stream was processed at a monotonic time."""
        self._notes.append((now_s, processed_s - now_s))
        while self._notes[0][0] < now_s - WINDOW_S:
            self._notes.popleft()

    def position_s(self, now_s: float) -> float:
        """Return the place of the stream that is played at a monotonic time."""
        if not self._notes:
            return now_s - self._first_s
        return now_s + max(difference for _, difference in self._notes)
