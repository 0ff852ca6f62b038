"""The one clock of a session: time is read from an anchor, never added up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionClock:
    """Session time as a line through an anchor. Immutable: play, pause, seek and rate make a new one.

    `now_s` is always a monotonic reading given by the caller, so that tests turn it by hand and an
    export passes frame numbers.
    """

    anchor_session_s: float = 0.0
    anchor_now_s: float = 0.0
    rate: float = 1.0
    running: bool = False

    def time_s(self, now_s: float) -> float:
        """Return the session's time at the monotonic reading `now_s`."""
        if not self.running:
            return self.anchor_session_s
        return self.anchor_session_s + (now_s - self.anchor_now_s) * self.rate

    def played(self, now_s: float) -> SessionClock:
        """Return this clock running from where it is."""
        return SessionClock(self.time_s(now_s), now_s, self.rate, True)

    def paused(self, now_s: float) -> SessionClock:
        """Return this clock standing where it is."""
        return SessionClock(self.time_s(now_s), now_s, self.rate, False)

    def moved(self, session_s: float, now_s: float) -> SessionClock:
        """Return this clock at another session time, running or standing as before."""
        return SessionClock(session_s, now_s, self.rate, self.running)

    def at_rate(self, rate: float, now_s: float) -> SessionClock:
        """Return this clock going on from where it is at another speed."""
        return SessionClock(self.time_s(now_s), now_s, rate, self.running)
