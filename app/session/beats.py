"""What a session ticks and when: the ends of strokes, strikes, the chime and the three ticks before a change.

A device plays sound that was written ahead of time, so beats are given out by interval, each with the
monotonic time at which it is due. `Pacing` holds how far they have been given out: a value, like the clock.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.anatomy.body import Side
from app.session.clock import SessionClock
from app.session.cues import AHEAD_S, strikes_of
from app.session.timeline import Row, Timeline
from app.strokes.stroke import Leg, Stroke

CHIME_BEFORE_S = 0.8
"""The chime comes so long before the spoken announcement, so that the two do not cover one another."""
COUNTDOWN = 3
"""Ticks before a change, a second apart."""
PULSES_PER_S = 3.0
"""A pulse that is seen comes no oftener (WCAG 2.3.1: nothing flashes more than three times a second)."""
_LETTING_GO_S = 1.0
"""An unloaded move that is shorter lets go of a hold; it is no stroke of its own."""
_SAME = 1e-6


class BeatKind(StrEnum):
    """What a beat is for."""

    TURN = "turn"
    """A hand has come to the end of a stroke."""
    STRIKE = "strike"
    """A hand of a percussion stroke meets the skin."""
    CHIME = "chime"
    """A change, or the end, is about to be announced."""
    COUNTDOWN = "countdown"
    """One of the last three seconds before a change."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One sound at `t_s` of the session."""

    t_s: float
    kind: BeatKind


def beats(timeline: Timeline, lead_s: float = AHEAD_S[0]) -> tuple[Beat, ...]:
    """Return every beat of a session in the order of time; changes are announced `lead_s` ahead."""
    found: set[Beat] = set()
    for row in timeline.rows:
        found.update(_turns(row))
        found.update(Beat(round(t_s, 6), BeatKind.STRIKE) for t_s, _ in strikes_of(row))
        found.update(_warnings(row, lead_s))
    return tuple(sorted(found, key=lambda beat: (beat.t_s, beat.kind)))


def beats_between(sheet: Sequence[Beat], t0_s: float, t1_s: float) -> Sequence[Beat]:
    """Return the beats in [t0_s, t1_s) of a sheet in the order of time."""
    return sheet[bisect_left(sheet, t0_s, key=_time) : bisect_left(sheet, t1_s, key=_time)]


def _time(beat: Beat) -> float:
    return beat.t_s


def _warnings(row: Row, lead_s: float) -> Iterator[Beat]:
    times = [(row.end_s - lead_s - CHIME_BEFORE_S, BeatKind.CHIME)]
    times += [(row.end_s - left_s, BeatKind.COUNTDOWN) for left_s in range(1, COUNTDOWN + 1)]
    yield from (Beat(round(t_s, 6), kind) for t_s, kind in times if t_s >= row.start_s)


def _turns(row: Row) -> Iterator[Beat]:
    """Yield the ends of both hands' strokes; hands that move together make one beat."""
    lags_s = {row.stroke.lag_s if side is Side.LEFT else 0.0 for side in Side}
    ends_s = _stroke_ends_s(row.stroke)
    for lag_s in lags_s:
        lap_start_s = row.start_s + lag_s
        while ends_s and lap_start_s < row.end_s:
            times = (lap_start_s + end_s for end_s in ends_s)
            yield from (Beat(round(t_s, 6), BeatKind.TURN) for t_s in times if t_s <= row.end_s + _SAME)
            lap_start_s += row.stroke.lap_s


def _stroke_ends_s(stroke: Stroke) -> list[float]:
    """Return the times of a lap at which a hand has come to the end of a stroke."""
    at_s, found = 0.0, []
    for leg in stroke.legs:
        at_s += leg.duration_s
        if _is_a_stroke(leg):
            found.append(at_s)
    return found


def _is_a_stroke(leg: Leg) -> bool:
    """Return whether a leg travels on the skin, with weight or on a long way back."""
    travels = len(leg.path) > 1 and not leg.lift_mm and not leg.strikes
    return travels and (leg.pressing or leg.duration_s >= _LETTING_GO_S)


@dataclass(frozen=True, slots=True)
class Pacing:
    """How far a session's beats have been given out under a clock."""

    clock: SessionClock
    given_to_s: float

    def due(self, sheet: Sequence[Beat], until_now_s: float) -> tuple[list[tuple[float, Beat]], Pacing]:
        """Return the beats due before a monotonic time, each with its own, and the pacing after them."""
        to_s = self.clock.time_s(until_now_s)
        if not self.clock.running or to_s <= self.given_to_s:
            return [], self
        clock = self.clock
        timed = [
            (clock.anchor_now_s + (beat.t_s - clock.anchor_session_s) / clock.rate, beat)
            for beat in beats_between(sheet, self.given_to_s, to_s)
        ]
        return timed, replace(self, given_to_s=to_s)

    def followed(self, clock: SessionClock, now_s: float) -> Pacing:
        """Return the pacing under another clock at `now_s`; what was given out for later is taken back.

        A clock that goes on from where the old one was repeats nothing that has sounded and leaves nothing
        out. One that has jumped begins anew where it is.
        """
        if self.jumps_to(clock):
            return Pacing(clock, clock.anchor_session_s)
        if not self.clock.running:
            return Pacing(clock, self.given_to_s)
        sounded_to_s = max(clock.anchor_session_s, self.clock.time_s(now_s))
        return Pacing(clock, min(self.given_to_s, sounded_to_s))

    def jumps_to(self, clock: SessionClock) -> bool:
        """Return whether another clock shows another session time than this one at their meeting."""
        return abs(clock.anchor_session_s - self.clock.time_s(clock.anchor_now_s)) > _SAME


def pulses(sheet: Sequence[Beat], rate: float = 1.0) -> tuple[float, ...]:
    """Return the session times of the beats that are seen: turns and strikes, as often as is safe to show.

    Where they come faster than that at this speed of playing, the ones in between are left out.
    """
    gap_s, shown = rate / PULSES_PER_S, [-1e9]
    for beat in sheet:
        if beat.kind in (BeatKind.TURN, BeatKind.STRIKE) and beat.t_s - shown[-1] >= gap_s - _SAME:
            shown.append(beat.t_s)
    return tuple(shown[1:])


def pulse_at(shown: Sequence[float], t_s: float, rate: float = 1.0) -> float:
    """Return how much of the last of some `pulses` is seen at `t_s`: 1 as it comes, fading to 0."""
    at = bisect_right(shown, t_s)
    if not at:
        return 0.0
    return max(0.0, 1.0 - (t_s - shown[at - 1]) / (_FADE_S * rate))


_FADE_S = 0.4
"""So long a pulse fades, in real time; no faster than 350 ms, so that nothing blinks."""
