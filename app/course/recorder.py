"""Keeps a session in the log while it is played: what was done against what was planned, and where it is.

Pure bookkeeping: it is told moments, pauses and plans, reads the clock it was given, and hands what it found
to the log. Whoever plays the session knows nothing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.course.log import CourseLog, local_now
from app.course.records import Interrupted, Pause, PauseKind, Progress, Session, StrokeDone
from app.session.choices import Turn
from app.session.moment import Moment, State
from app.session.timeline import Row, Timeline

REFRESH_S = 4.0
"""How often the log hears where the session is, on the wall and in the session; a power cut loses no more
than this, a late frame and a slow disk: 5 s together."""
SLOWEST, FASTEST = 0.25, 2.0
"""Speeds at which a session is played; anything faster is a jump."""
_JITTER_S = 0.5
"""A step of the session that is this much longer than the clock allows is a jump; a jump that lands so near
behind a stroke's start begins it."""
Submit = Callable[[Callable[[], None]], object]
"""Does a thing now, or a little later in the order in which things were submitted."""


@dataclass(slots=True)
class _Work:
    """What has been done of one row."""

    planned: StrokeDone
    played_s: float = 0.0
    real_s: float = 0.0
    begun: int = 0
    fresh: bool = False
    """Begun, and nothing done since."""
    left: bool = False
    """It was jumped over, or out of."""

    @classmethod
    def of(cls, done: StrokeDone) -> _Work:
        begun = done.repeats + 1 if done.played_s > 0 else 0
        return cls(done, done.played_s, done.real_s, begun, left=done.skipped)

    def begin(self) -> None:
        if not self.fresh:
            self.begun, self.fresh = self.begun + 1, True

    def do(self, played_s: float, real_s: float) -> None:
        self.played_s, self.real_s = self.played_s + played_s, self.real_s + real_s
        self.begun, self.fresh = max(self.begun, 1), False

    def done(self) -> StrokeDone:
        plan = self.planned
        cycle_s = plan.planned_s / plan.planned_cycles if plan.planned_cycles else 0.0
        return replace(
            plan,
            played_s=self.played_s,
            real_s=self.real_s,
            cycles=int(self.played_s / cycle_s + 1e-6) if cycle_s else plan.cycles,
            repeats=max(self.begun - 1, 0),
            skipped=self.left and self.played_s < plan.planned_s - _JITTER_S,
        )


class Recorder:
    """Writes one session down. Made by `begun` or `resumed`; after `finished` or `ended` it is deaf."""

    def __init__(
        self,
        log: CourseLog,
        session: Session,
        timeline: Timeline,
        clock_s: Callable[[], float],
        now: Callable[[], datetime] = local_now,
        submit: Submit = lambda do: do(),
    ) -> None:
        self.session = session
        self._log, self._clock_s, self._now, self._submit = log, clock_s, now, submit
        self._used_s = session.used_s
        self._pauses, self._ended_pauses = len(session.pauses), list[tuple[int, Pause]]()
        self._standing: Pause | None = None
        self._standing_since_s, self._held_s = 0.0, 0.0
        self._playing, self._over = False, False
        self._moment: Moment | None = None
        self._last: tuple[float, float] | None = None
        self._kept = 0.0, clock_s(), 0
        self._set_plan(timeline, session.strokes)

    @classmethod
    def begun(
        cls,
        log: CourseLog,
        timeline: Timeline,
        client: str | None,
        course: str | None,
        protocol: tuple[str, str],
        clock_s: Callable[[], float],
        now: Callable[[], datetime] = local_now,
        submit: Submit = lambda do: do(),
    ) -> Recorder:
        """Begin a session of a client, or of nobody; `protocol` is its name and the hash of its content."""
        session = log.begin(client, course, *protocol, timeline.minutes)
        return cls(log, session, timeline, clock_s, now, submit)

    @classmethod
    def resumed(
        cls,
        log: CourseLog,
        interrupted: Interrupted,
        timeline: Timeline,
        clock_s: Callable[[], float],
        now: Callable[[], datetime] = local_now,
        submit: Submit = lambda do: do(),
    ) -> Recorder:
        """Go on with a session that was cut off; what was done of it stays, the time between is a pause."""
        recorder = cls(log, interrupted.session, timeline, clock_s, now, submit)
        away_s = max((now() - interrupted.at).total_seconds(), 0.0)
        recorder._end_pause(Pause(interrupted.t_s, away_s, PauseKind.INTERRUPTED))
        return recorder

    @property
    def used_s(self) -> float:
        """Return the seconds on the wall that were played so far."""
        return self._used_s

    @property
    def strokes(self) -> tuple[StrokeDone, ...]:
        """Return every row as it stands now."""
        return tuple(work.done() for work in self._works)

    def replanned(self, timeline: Timeline) -> None:
        """Hear that the session goes on with another plan; what is done of each stroke stays."""
        if not self._over:
            self._set_plan(timeline, self.strokes)
            self._last = None

    def moment(self, moment: Moment) -> None:
        """Hear a frame of the session, or where a jump led."""
        if self._over:
            return
        here = moment.t_s, self._clock_s()
        jumped = self._last is not None and self._step(self._last, here)
        self._last, self._moment = here, moment
        if jumped or self._due(moment, here[1]):
            self._keep()

    def playing(self, on: bool) -> None:
        """Hear that the session plays, or stands still."""
        if self._over or on == self._playing:
            return
        self._playing = on
        clock_s = self._clock_s()
        if not on and self._moment is not None and self._moment.state is not State.END:
            self._standing = Pause(self._moment.t_s, 0.0, PauseKind.PAUSED)
            self._standing_since_s = clock_s
        elif on and self._standing is not None:
            self._end_standing(clock_s)
        if self._last is not None:
            self._last = self._last[0], clock_s
        self._keep()

    def held(self, seconds: float) -> None:
        """Hear that the session has waited so long at the end of a stroke, in all; below 0: it goes on.

        The time is the stroke's, and the session's: it is no pause.
        """
        more_s, self._held_s = max(seconds - self._held_s, 0.0), max(seconds, 0.0)
        if self._over or self._moment is None or not more_s:
            return
        self._used_s += more_s
        self._works[self._moment.row].real_s += more_s
        self._changed.add(self._moment.row)
        clock_s = self._clock_s()
        if self._last is not None:
            self._last = self._last[0], clock_s
        if clock_s - self._kept[1] >= REFRESH_S:
            self._keep()

    def slept(self, seconds: float) -> None:
        """Hear that the session stands still because the computer was away for so long."""
        if self._standing is not None:
            self._standing = replace(self._standing, kind=PauseKind.SLEPT)
            self._standing_since_s -= seconds

    def finished(self) -> None:
        """Hear that the session went to its end."""
        self._close(whole=True)

    def ended(self) -> None:
        """Hear that the session was ended before that."""
        self._close(whole=False)

    def _set_plan(self, timeline: Timeline, done: Iterable[StrokeDone]) -> None:
        """Lay out a plan's rows with what has been done of them; behind them what is planned no more."""
        before: dict[Turn, StrokeDone] = {}
        for stroke in sorted(done, key=lambda each: each.position):
            first = Turn(stroke.stroke_id, stroke.round)
            before[first._replace(again=1) if first in before else first] = stroke
        works = []
        for position, row in enumerate(timeline.rows):
            planned = _planned(position, row)
            stroke = before.pop(row.turn, planned)
            work = _Work.of(stroke)
            work.planned = planned
            works.append(work)
        for stroke in before.values():
            if stroke.played_s > 0:
                unplanned = replace(stroke, position=len(works), planned_s=0.0, planned_cycles=0)
                works.append(_Work.of(unplanned))
        self._timeline, self._works = timeline, works
        self._changed: set[int] = set()
        plan, minutes, key = self.strokes, timeline.minutes, self.session.key
        self._submit(lambda: self._log.plan(key, minutes, plan))

    def _step(self, before: tuple[float, float], here: tuple[float, float]) -> bool:
        """Count what was done between two frames; return whether it was a jump instead."""
        played_s, real_s = here[0] - before[0], here[1] - before[1]
        if played_s == 0.0:
            return False
        if not self._playing or not 0.0 < played_s <= FASTEST * real_s + _JITTER_S:
            self._jump(before[0], here[0])
            return True
        real_s = min(real_s, played_s / SLOWEST)
        self._used_s += real_s
        for index, row in self._rows_in(before[0], here[0]):
            worked_s = min(here[0], row.end_s) - max(before[0], row.start_s)
            if before[0] <= row.start_s:
                self._works[index].begin()
            self._works[index].do(worked_s, real_s * worked_s / played_s)
            self._changed.add(index)
        return False

    def _jump(self, from_s: float, to_s: float) -> None:
        for index, row in self._rows_in(from_s, to_s):
            if row.end_s <= to_s:
                self._works[index].left = True
                self._changed.add(index)
        index = self._timeline.row_at(to_s)
        if 0.0 <= to_s - self._timeline.rows[index].start_s <= _JITTER_S:
            self._works[index].begin()
            self._changed.add(index)

    def _rows_in(self, from_s: float, to_s: float) -> Iterable[tuple[int, Row]]:
        """Return the rows with a part of their stroke in (from_s, to_s), none if that lies backward."""
        if to_s <= from_s:
            return ()
        rows = self._timeline.rows
        first, last = self._timeline.row_at(from_s), self._timeline.row_at(to_s)
        return [
            (index, rows[index])
            for index in range(first, last + 1)
            if rows[index].start_s < to_s and rows[index].end_s > from_s
        ]

    def _due(self, moment: Moment, clock_s: float) -> bool:
        t_s, at_s, row = self._kept
        return row != moment.row or clock_s - at_s >= REFRESH_S or abs(moment.t_s - t_s) >= REFRESH_S

    def _keep(self) -> None:
        """Hand the log where the session is, and what has changed since the last time."""
        if (progress := self._progress()) is not None:
            self._submit(lambda: self._log.refresh(progress))

    def _progress(self) -> Progress | None:
        if self._moment is None:
            return None
        place, clock_s = self._moment, self._clock_s()
        self._kept = place.t_s, clock_s, place.row
        strokes = tuple(self._works[index].done() for index in sorted(self._changed))
        pauses = tuple(self._ended_pauses)
        self._changed.clear()
        self._ended_pauses.clear()
        return Progress(
            self.session.key,
            place.t_s,
            place.row,
            place.cycle,
            self._used_s,
            clock_s,
            self._now(),
            strokes,
            pauses,
        )

    def _close(self, *, whole: bool) -> None:
        if self._over:
            return
        if self._standing is not None:
            self._end_standing(self._clock_s())
        progress = self._progress()
        self._over = True
        if progress is None:
            progress = Progress(self.session.key, 0.0, 0, 0, self._used_s, self._clock_s(), self._now())
        self._submit(lambda: self._log.finish(progress, whole=whole))

    def _end_standing(self, clock_s: float) -> None:
        assert self._standing is not None
        self._end_pause(replace(self._standing, lasted_s=max(clock_s - self._standing_since_s, 0.0)))
        self._standing = None

    def _end_pause(self, pause: Pause) -> None:
        self._ended_pauses.append((self._pauses, pause))
        self._pauses += 1


def _planned(position: int, row: Row) -> StrokeDone:
    return StrokeDone(position, row.stroke.stroke_id, row.round, row.end_s - row.start_s, row.cycles)
