"""The one clock's owner: it plays a timeline and tells everybody the moment, many times a second."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.session.clock import SessionClock
from app.session.cues import AHEAD_S, cues, cues_between
from app.session.moment import Moment, State, moment_at
from app.session.replan import kept_time_s
from app.session.rest import BEFORE_END_S, counted_on, rested
from app.session.timeline import Timeline
from ui.playing.computer_clock import DayWatch, elapsed_s

FRAME_MS = 16
SLEPT_S = 1.5
"""A gap between two frames that no slow painting explains: the computer slept, or a debugger held it."""
COUNT_IN_S = 3
SKIP_S = 10.0
"""A seek shorter than this goes on playing at once."""
AGAIN_S = 2.0
"""So near a stroke's start, "previous" means the one before."""
RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class LoopMode(StrEnum):
    """What is repeated until the loop is switched off."""

    OFF = "off"
    STROKE = "stroke"
    STEP = "step"
    """All strokes of the step that follow one another, as the four rubbings do."""
    RANGE = "range"
    """The strokes that `set_range` names."""


class Player(QObject):
    """Plays, pauses, seeks, loops. Time is read from the clock at each frame, never added up."""

    moment_changed = Signal(object)
    """The Moment of each frame."""
    row_changed = Signal(int)
    """Another row of the timeline is being done, or prepared."""
    playing_changed = Signal(bool)
    """Playing includes the count-in."""
    count_in_changed = Signal(int)
    """Whole seconds left of the count-in, 0 when it is over."""
    cue_due = Signal(object)
    """A Cue whose time has come; none is lost or told twice while playing."""
    held_changed = Signal(float)
    """The seconds for which the session has waited at the end of a stroke; -1: it goes on."""
    rate_changed = Signal(float)
    loop_changed = Signal(object)
    """The LoopMode."""
    looped = Signal(int)
    """How many times the loop has begun again."""
    timeline_changed = Signal(object)
    """The Timeline."""
    finished = Signal()
    paused = Signal()
    """Somebody has paused it; sleep and the end do not tell this."""
    slept = Signal(float)
    """The seconds for which the computer was not there; the session waits at the old time."""
    clock_set = Signal(float)
    """The seconds by which the time of day has jumped, ahead or (below 0) back; the session waits."""

    def __init__(
        self,
        timeline: Timeline,
        now_s: Callable[[], float] = elapsed_s,
        parent: QObject | None = None,
        wall_s: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._lead_s = AHEAD_S[0]
        self._sheet = cues(timeline, self._lead_s)
        self._now_s = now_s
        self._day = DayWatch(wall_s)
        self._over_s = 0.0
        self._clock = SessionClock()
        self._moment = moment_at(timeline, 0.0)
        self._frame_now_s = now_s()
        self._cued_to_s = 0.0
        self._count_in_s = 0
        self._count_in_until_s: float | None = None
        self._waits = False
        self._held_since_s: float | None = None
        self._released_row = -1
        self._loop, self._loops = LoopMode.OFF, 0
        self._range = (0, 0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def timeline(self) -> Timeline:
        """Return what is played."""
        return self._timeline

    @property
    def moment(self) -> Moment:
        """Return the moment told last."""
        return self._moment

    @property
    def playing(self) -> bool:
        """Return whether the session runs, counts in, or waits at the end of a stroke."""
        counting, held = self._count_in_until_s is not None, self._held_since_s is not None
        return self._clock.running or counting or held

    @property
    def held(self) -> bool:
        """Return whether the session waits at the end of a stroke."""
        return self._held_since_s is not None

    def set_waits(self, on: bool) -> None:
        """Wait at the end of each stroke but the last until `toggle`, or go on by itself.

        While it waits, time stands, the hands rest, and `held_changed` counts up.
        """
        self._waits = on
        if not on and self.held:
            self._release()

    @property
    def clock(self) -> SessionClock:
        """Return the clock, for whoever prepares what comes before the next frame."""
        return self._clock

    @property
    def rate(self) -> float:
        """Return the speed, 1 = real time."""
        return self._clock.rate

    @property
    def loop(self) -> LoopMode:
        """Return what is repeated."""
        return self._loop

    @property
    def comes_again(self) -> bool:
        """Return whether a loop begins anew at the end of the present stroke."""
        _, end_s = self._loop_span_s()
        here = self._timeline.rows[self._moment.row].end_s
        return self._loop is not LoopMode.OFF and here == end_s

    @property
    def over_s(self) -> float:
        """Return how much longer than planned the session takes so far: by waiting, loops and speed.

        Below 0 it is shorter. Jumps and pauses are not in it.
        """
        return self._over_s

    @property
    def total_s(self) -> float:
        """Return how long the session lasts in all if it goes on as it does, without pauses."""
        left_s = self._moment.session_remaining_s
        return self._timeline.total_s + self._over_s + left_s * (1.0 / self._clock.rate - 1.0)

    def set_count_in(self, on: bool) -> None:
        """Count three seconds in before playing, or not."""
        self._count_in_s = COUNT_IN_S if on else 0

    def set_lead_s(self, lead_s: int) -> None:
        """Announce changes so long ahead, 5-20 s."""
        self._lead_s = lead_s
        self._sheet = cues(self._timeline, lead_s)

    @Slot()
    def play(self) -> None:
        """Start or continue, after the count-in; at the end of the session nothing happens."""
        if self.playing or self._moment.state is State.END:
            return
        self._begin(counted=self._count_in_s > 0)
        self._timer.start()
        self.playing_changed.emit(True)

    @Slot()
    def pause(self) -> None:
        """Stand still at the present time; hands, clocks and cues stop together."""
        if not self.playing:
            return
        self.tick()
        if self.playing:
            self._stand(self._frame_now_s)
            self.paused.emit()

    @Slot()
    def toggle(self) -> None:
        """Pause or continue; skip the count-in; go on where it waits; at the end begin again."""
        if self.held:
            self._release()
        elif self._count_in_until_s is not None:
            self._begin(counted=False)
        elif self.playing:
            self.pause()
        else:
            if self._moment.state is State.END:
                self.seek(0.0)
            self.play()

    @Slot(float)
    def seek(self, t_s: float) -> None:
        """Go to a time, clamped to the session. Playing goes on, over a long way with a count-in."""
        t_s = min(max(t_s, 0.0), self._timeline.total_s)
        if self.held:
            self._release()
        self._released_row = -1
        if t_s == 0.0:
            self._over_s = 0.0
        far = abs(t_s - self._moment.t_s) >= SKIP_S
        self._frame_now_s = self._now_s()
        self._clock = self._clock.moved(t_s, self._frame_now_s)
        if self.playing and far:
            self._begin(counted=self._count_in_s > 0)
        self._cued_to_s = t_s
        self._tell(t_s)
        self._leave_range()

    def _leave_range(self) -> None:
        """End the loop over some strokes where the session is no longer at one of them."""
        first, last = self._range
        inside = first <= self._moment.row <= last < len(self._timeline.rows)
        if self._loop is LoopMode.RANGE and not inside:
            self.set_loop(LoopMode.OFF)

    def skip(self, by_s: float) -> None:
        """Go `by_s` seconds on, or back."""
        self.seek(self._moment.t_s + by_s)

    def go_to_row(self, row: int) -> None:
        """Go to the start of a stroke."""
        self.seek(self._timeline.rows[row].start_s)

    @Slot()
    def next_stroke(self) -> None:
        """Go to the start of the next stroke; at the last one nothing happens."""
        if self._moment.row + 1 < len(self._timeline.rows):
            self.go_to_row(self._moment.row + 1)

    @Slot()
    def previous_stroke(self) -> None:
        """Go to the stroke's start, or from there to the one before; from the first to the beginning."""
        row = self._moment.row
        if self._moment.t_s >= self._timeline.rows[row].start_s + AGAIN_S:
            self.go_to_row(row)
        elif row > 0:
            self.go_to_row(row - 1)
        else:
            self.seek(0.0)

    @Slot(float)
    def set_rate(self, rate: float) -> None:
        """Play slower or faster, 0.25-2, clamped."""
        rate = min(max(rate, RATES[0]), RATES[-1])
        if rate != self._clock.rate:
            self._clock = self._clock.at_rate(rate, self._now_s())
            self.rate_changed.emit(rate)

    def set_loop(self, mode: LoopMode) -> None:
        """Repeat the present stroke or step, or nothing."""
        if mode is not self._loop:
            self._loop, self._loops = mode, 0
            self.loop_changed.emit(mode)

    def set_range(self, first: int, last: int) -> None:
        """Repeat the rows from `first` to `last`; a seek beyond them ends the loop."""
        self._range = (first, last)
        if self._loop is LoopMode.RANGE:
            self.loop_changed.emit(self._loop)
        self.set_loop(LoopMode.RANGE)

    @property
    def loop_rows(self) -> tuple[int, int]:
        """Return the first and the last row that would be repeated now."""
        rows, first = self._timeline.rows, self._moment.row
        last = first
        if self._loop is LoopMode.RANGE:
            return self._range
        if self._loop is LoopMode.STEP:
            step = rows[first].stroke.step
            while first > 0 and rows[first - 1].stroke.step == step:
                first -= 1
            while last + 1 < len(rows) and rows[last + 1].stroke.step == step:
                last += 1
        return first, last

    def set_timeline(self, timeline: Timeline) -> None:
        """Play another plan of the same strokes from where this one is: what is done stays done."""
        if self.held:
            self._release()
        t_s = kept_time_s(self._moment, self._timeline, timeline)
        self._timeline, self._sheet = timeline, cues(timeline, self._lead_s)
        self._frame_now_s = self._now_s()
        self._clock = self._clock.moved(t_s, self._frame_now_s)
        self._cued_to_s = t_s
        row = self._moment.row
        self._moment = moment_at(timeline, t_s)
        self._leave_range()
        self.timeline_changed.emit(timeline)
        self.moment_changed.emit(self._moment)
        if self._moment.row != row:
            self.row_changed.emit(self._moment.row)

    @Slot()
    def tick(self) -> None:
        """Read the clock and tell the moment; the timer calls this, and so may whoever turns the clock."""
        if not self.playing:
            return
        now_s, before_s = self._now_s(), self._frame_now_s
        self._frame_now_s = now_s
        set_by_s = self._day.jumped_s(now_s)
        if now_s - before_s > SLEPT_S:
            self._stand(before_s)
            self.slept.emit(now_s - before_s)
        elif set_by_s:
            self._stand(before_s)
            self.clock_set.emit(set_by_s)
        elif self._count_in_until_s is not None:
            self._count_in(self._count_in_until_s, before_s, now_s)
        elif self._held_since_s is not None:
            self._over_s += now_s - before_s
            self._tell_held(now_s - self._held_since_s)
        else:
            self._advance(before_s, now_s)

    def _hold(self, now_s: float) -> None:
        """Stand at the end of the present stroke, the hands at rest, and count the seconds."""
        end_s = self._timeline.rows[self._moment.row].end_s
        self._tell_cues(end_s)
        over_s = (self._clock.time_s(now_s) - end_s) / self._clock.rate
        self._clock = self._clock.moved(end_s - BEFORE_END_S, now_s).paused(now_s)
        self._held_since_s = now_s - over_s
        self._moment = rested(moment_at(self._timeline, end_s - BEFORE_END_S))
        self._tell_held(over_s)

    def _tell_held(self, waited_s: float) -> None:
        """Tell how long it waits. Where the count rules, the hands go on: the therapist counts to its end."""
        if self._timeline.rows[self._moment.row].counts:
            self._moment = counted_on(self._timeline, self._moment.row, waited_s * self._clock.rate)
        if not waited_s or self._timeline.rows[self._moment.row].counts:
            self.moment_changed.emit(self._moment)
        self.held_changed.emit(waited_s)

    def _release(self) -> None:
        """Go on from where the session waits."""
        self._held_since_s, self._released_row = None, self._moment.row
        self._frame_now_s = self._now_s()
        self._clock = self._clock.played(self._frame_now_s)
        self.held_changed.emit(-1.0)

    def _must_wait(self, t_s: float) -> bool:
        row, rows = self._moment.row, self._timeline.rows
        waits = self._waits and row != self._released_row and row + 1 < len(rows)
        return waits and t_s >= rows[row].end_s

    def _begin(self, counted: bool) -> None:
        """Let the session run, now or after the count-in."""
        self._frame_now_s = now_s = self._now_s()
        self._day.jumped_s(now_s)
        was_counting = self._count_in_until_s is not None
        if counted:
            self._clock = self._clock.paused(now_s)
            self._count_in_until_s = now_s + self._count_in_s
            self.count_in_changed.emit(self._count_in_s)
            return
        self._count_in_until_s = None
        self._clock = self._clock.played(now_s)
        if was_counting:
            self.count_in_changed.emit(0)

    def _count_in(self, until_s: float, before_s: float, now_s: float) -> None:
        left, left_before = _whole_seconds(until_s - now_s), _whole_seconds(until_s - before_s)
        if left > 0:
            if left != left_before:
                self.count_in_changed.emit(left)
            return
        self._count_in_until_s = None
        self._clock = self._clock.played(until_s)
        self.count_in_changed.emit(0)
        self._advance(until_s, now_s)

    def _advance(self, before_s: float, now_s: float) -> None:
        """Go on from the last frame, at `before_s`, to this one."""
        t_s = self._clock.time_s(now_s)
        loops = self._loop is not LoopMode.OFF
        if loops:
            t_s = self._looped(t_s, now_s)
        waits, ended = not loops and self._must_wait(t_s), t_s >= self._timeline.total_s
        if waits:
            t_s = self._timeline.rows[self._moment.row].end_s
        elif ended:
            now_s -= (t_s - self._timeline.total_s) / self._clock.rate
            t_s = self._timeline.total_s
            self._clock = self._clock.moved(t_s, now_s)
        self._over_s += now_s - before_s - (t_s - self._moment.t_s)
        if waits:
            self._hold(now_s)
            return
        self._tell_cues(t_s)
        self._tell(t_s)
        if ended:
            self._stand(now_s)
            self.finished.emit()

    def _looped(self, t_s: float, now_s: float) -> float:
        """Return `t_s`, taken back into the loop if it has run out of it."""
        start_s, end_s = self._loop_span_s()
        if t_s < end_s:
            return t_s
        self._tell_cues(end_s)
        wrapped_s = start_s + (t_s - end_s) % (end_s - start_s)
        self._clock = self._clock.moved(wrapped_s, now_s)
        self._cued_to_s = start_s
        self._loops += 1
        self.looped.emit(self._loops)
        return wrapped_s

    def _loop_span_s(self) -> tuple[float, float]:
        first, last = self.loop_rows
        return self._timeline.rows[first].start_s, self._timeline.rows[last].end_s

    def _stand(self, now_s: float) -> None:
        """Stop the clock and the timer where they were at `now_s`."""
        was_counting = self._count_in_until_s is not None
        self._count_in_until_s = None
        if self.held:
            self._held_since_s, self._released_row = None, self._moment.row
            self.held_changed.emit(-1.0)
        self._clock = self._clock.paused(now_s)
        self._timer.stop()
        if was_counting:
            self.count_in_changed.emit(0)
        self.playing_changed.emit(False)

    def _tell(self, t_s: float) -> None:
        row = self._moment.row
        self._moment = moment_at(self._timeline, t_s)
        self.moment_changed.emit(self._moment)
        if self._moment.row != row:
            self.row_changed.emit(self._moment.row)

    def _tell_cues(self, to_s: float) -> None:
        due = cues_between(self._sheet, self._cued_to_s, to_s)
        self._cued_to_s = to_s
        for cue in due:
            self.cue_due.emit(cue)


def _whole_seconds(left_s: float) -> int:
    """Return the second that is being counted: 3 from 3.0 down to just above 2.0."""
    return -int(-left_s // 1) if left_s > 0 else 0
