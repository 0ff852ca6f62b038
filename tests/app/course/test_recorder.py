import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.course.log import CourseLog
from app.course.recorder import Recorder
from app.course.records import PauseKind
from app.session.moment import moment_at
from app.session.timeline import Timeline
from tests.app.course.logs import Turned, a_log
from tests.builders import a_row, a_session

FRAME_S = 0.25


class Played:
    """A session that is played by hand: each frame turns the clock and tells the recorder."""

    def __init__(self, log: CourseLog, clock: Turned, recorder: Recorder, timeline: Timeline) -> None:
        self.log, self.clock, self.recorder, self.timeline = log, clock, recorder, timeline
        self.t_s, self.rate = 0.0, 1.0

    @classmethod
    def at(cls, folder, timeline: Timeline | None = None) -> "Played":
        clock, timeline = Turned(), timeline or a_session()
        log = a_log(folder, clock)
        client = log.add_client("Ana")
        recorder = Recorder.begun(
            log, timeline, client.key, None, ("lumbar", "f00d"), lambda: clock.s, clock.now
        )
        recorder.moment(moment_at(timeline, 0.0))
        recorder.playing(True)
        return cls(log, clock, recorder, timeline)

    def to(self, t_s: float) -> "Played":
        while self.t_s < t_s - 1e-9:
            step_s = min(FRAME_S * self.rate, t_s - self.t_s)
            self.clock.s += step_s / self.rate
            self.t_s += step_s
            self.recorder.moment(moment_at(self.timeline, self.t_s))
        return self

    def seek(self, t_s: float) -> "Played":
        self.t_s = t_s
        self.clock.s += 0.01
        self.recorder.moment(moment_at(self.timeline, t_s))
        return self

    def stand(self, seconds: float) -> "Played":
        self.recorder.playing(False)
        self.clock.s += seconds
        self.recorder.playing(True)
        return self

    def finish(self):
        self.to(self.timeline.total_s)
        self.recorder.playing(False)
        self.recorder.finished()
        (session,) = self.log.sessions()
        self.log.close()
        return session


@pytest.fixture
def played(tmp_path):
    return Played.at(tmp_path)


def test_a_session_played_to_its_end_did_what_was_planned(played):
    session = played.finish()
    assert session.finished
    assert session.used_s == pytest.approx(96.0)
    for stroke, row in zip(session.strokes, played.timeline.rows, strict=True):
        assert (stroke.stroke_id, stroke.cycles, stroke.planned_cycles) == (
            row.stroke.stroke_id,
            row.cycles,
            row.cycles,
        )
        assert stroke.planned_s == row.end_s - row.start_s
        assert stroke.real_s == pytest.approx(stroke.planned_s)
        assert stroke.played_s == pytest.approx(stroke.planned_s)
        assert (stroke.repeats, stroke.skipped) == (0, False)
    assert session.pauses == ()
    assert (session.ended_at - session.started_at).total_seconds() == pytest.approx(96.0)


def test_slow_motion_takes_longer_on_the_wall_only(played):
    played.to(35.0)
    played.rate = 0.5
    played.to(65.0)
    played.rate = 1.0
    first, slow, last = played.finish().strokes
    assert (slow.real_s, slow.played_s, slow.cycles) == (pytest.approx(50.0), pytest.approx(25.0), 5)
    assert (first.real_s, last.real_s) == (pytest.approx(30.0), pytest.approx(27.0))


def test_a_pause_is_kept_and_not_counted_as_work(played):
    session = played.to(20.0).stand(100.0).to(50.0).stand(7.0).finish()
    assert [(it.t_s, it.lasted_s, it.kind) for it in session.pauses] == [
        (20.0, pytest.approx(100.0), PauseKind.PAUSED),
        (50.0, pytest.approx(7.0), PauseKind.PAUSED),
    ]
    assert session.used_s == pytest.approx(96.0)
    assert session.strokes[0].real_s == pytest.approx(30.0)


def test_a_computer_that_slept_is_a_pause_as_long_as_the_sleep(played):
    played.to(20.0)
    played.clock.s += 480.0
    played.recorder.playing(False)
    played.recorder.slept(480.0)
    played.clock.s += 5.0
    played.recorder.playing(True)
    session = played.finish()
    assert [(it.lasted_s, it.kind) for it in session.pauses] == [(pytest.approx(485.0), PauseKind.SLEPT)]
    assert session.used_s == pytest.approx(96.0)


def test_a_count_in_is_not_counted_as_work(played):
    played.to(20.0).seek(10.0)
    played.clock.s += 3.0
    assert played.finish().strokes[0].real_s == pytest.approx(15.0 + 25.0, abs=1.1)


def test_a_stroke_that_is_jumped_over_is_skipped(played):
    first, second, third = played.to(20.0).seek(69.0).finish().strokes
    assert (first.skipped, first.cycles, first.real_s) == (True, 2, pytest.approx(15.0))
    assert (second.skipped, second.cycles, second.real_s) == (True, 0, 0.0)
    assert (third.skipped, third.cycles) == (False, 54)


def test_a_skipped_stroke_that_is_made_up_for_is_not_skipped(played):
    played.to(20.0).seek(69.0).to(75.0).seek(40.0)
    first, second, third = played.finish().strokes
    assert (first.skipped, second.skipped, second.cycles, second.repeats) == (True, False, 5, 0)
    assert (third.repeats, third.skipped) == (1, False)


def test_a_loop_repeats_its_stroke(played):
    played.to(65.0)
    for _ in range(3):
        played.seek(40.02).to(65.0)
    second = played.finish().strokes[1]
    assert (second.repeats, second.cycles) == (3, 19)
    assert second.real_s == pytest.approx(100.0, abs=0.2)


def test_ten_seconds_back_is_more_work_and_no_repeat(played):
    first = played.to(20.0).seek(10.0).finish().strokes[0]
    assert (first.repeats, first.cycles, first.real_s) == (0, 6, pytest.approx(40.0))


def test_a_jump_within_a_stroke_does_less_of_it_and_skips_nothing(played):
    first = played.to(11.0).seek(23.0).finish().strokes[0]
    assert (first.skipped, first.cycles, first.played_s) == (False, 3, pytest.approx(18.0))


def test_only_what_changed_is_written_again(played, monkeypatch):
    written = []
    monkeypatch.setattr(played.log, "refresh", written.append)
    played.to(80.0)
    assert [[done.position for done in it.strokes] for it in written[-2:]] == [[2], [2]]
    played.log.close()


def test_a_session_ended_early_keeps_what_was_done(played):
    played.to(50.0).recorder.playing(False)
    played.clock.s += 30.0
    played.recorder.ended()
    played.recorder.finished()
    played.recorder.moment(moment_at(played.timeline, 60.0))
    (session,) = played.log.sessions()
    assert (session.finished, session.ended_at is not None) == (False, True)
    assert session.used_s == pytest.approx(50.0)
    assert [(it.cycles, it.skipped) for it in session.strokes] == [(5, False), (2, False), (0, False)]
    assert [it.lasted_s for it in session.pauses] == [pytest.approx(30.0)]
    assert played.log.interrupted() is None
    played.log.close()


def test_another_plan_keeps_what_was_done_and_forgets_nothing(played):
    rows = (replace(a_row("1", 0, 5, 65), cycles=10), a_row("2", 65, 70, 95, 5))
    played.to(50.0)
    played.timeline = Timeline(played.timeline.body, 15, rows)
    played.recorder.replanned(played.timeline)
    played.seek(60.0)
    session = played.finish()
    found = [(it.stroke_id, it.planned_cycles, it.cycles, it.planned_s) for it in session.strokes]
    assert found == [("1", 10, 5, 60.0), ("2", 5, 5, 25.0), ("3c", 0, 2, 0.0)]
    assert session.minutes == 15
    assert session.strokes[0].real_s == pytest.approx(35.0)


def test_the_log_always_knows_the_last_five_seconds(played):
    """Also at double speed, where five seconds on the wall are ten of the session."""
    for rate in (1.0, 2.0, 0.25):
        played.rate = rate
        for t_s in range(int(played.t_s) + 1, int(played.t_s) + 28):
            played.to(float(t_s))
            known = played.log.interrupted()
            assert 0.0 <= played.t_s - known.t_s < 5.0
            assert 0.0 <= played.clock.s - known.clock_s < 5.0
    played.log.close()


def test_it_does_not_write_at_every_frame(tmp_path):
    played = Played.at(tmp_path)
    written = []
    played.recorder._submit = written.append
    played.to(5.0)
    assert len(written) == 1
    played.log.close()


def test_a_session_cut_off_goes_on_where_it_was(tmp_path):
    played = Played.at(tmp_path)
    played.to(20.0).stand(11.0).to(50.0)
    cut_off = played.log.interrupted()
    assert cut_off.t_s == pytest.approx(50.0, abs=4.0)
    played.clock.s += 600.0
    again = Recorder.resumed(played.log, cut_off, played.timeline, lambda: played.clock.s, played.clock.now)
    again.moment(moment_at(played.timeline, cut_off.t_s))
    again.playing(True)
    played.recorder, played.t_s = again, cut_off.t_s
    session = played.finish()
    assert session.finished
    assert session.used_s == pytest.approx(96.0)
    assert [(it.cycles, it.repeats) for it in session.strokes] == [(5, 0), (5, 0), (54, 0)]
    assert [it.kind for it in session.pauses] == [PauseKind.PAUSED, PauseKind.INTERRUPTED]
    assert session.pauses[1].lasted_s == pytest.approx(600.0, abs=4.0)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("to"), st.floats(0, 20)),
            st.tuples(st.just("seek"), st.floats(0, 96)),
            st.tuples(st.just("stand"), st.floats(0, 1000)),
            st.tuples(st.just("rate"), st.sampled_from([0.25, 0.5, 1.0, 2.0])),
        ),
        max_size=12,
    )
)
def test_whatever_is_done_the_sums_are_right_and_the_log_is_never_far_behind(tmp_path, doings):
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    played, stood_s, worked_s = Played.at(folder), 0.0, 0.0
    for doing, value in doings:
        before = played.clock.s
        if doing == "to":
            played.to(min(played.t_s + value, 96.0))
            worked_s += played.clock.s - before
        elif doing == "seek":
            played.seek(value)
        elif doing == "stand":
            stood_s += value if played.t_s < 96.0 else 0.0
            played.stand(value)
        else:
            played.rate = value
        known = played.log.interrupted()
        assert abs(known.t_s - played.t_s) < 5.0
    played.recorder.ended()
    (session,) = played.log.sessions()
    played.log.close()
    assert session.used_s == pytest.approx(worked_s, abs=0.05)
    assert sum(pause.lasted_s for pause in session.pauses) == pytest.approx(stood_s)
    assert sum(stroke.real_s for stroke in session.strokes) <= session.used_s + 1e-6
    for stroke in session.strokes:
        assert stroke.cycles == int(stroke.played_s / (stroke.planned_s / stroke.planned_cycles) + 1e-6)
        assert not (stroke.skipped and stroke.cycles >= stroke.planned_cycles)


def test_what_is_submitted_does_not_change_afterwards(tmp_path):
    played = Played.at(tmp_path)
    later = []
    played.recorder._submit = later.append
    played.to(96.0).recorder.finished()
    for do in later:
        do()
    (session,) = played.log.sessions()
    assert [it.cycles for it in session.strokes] == [5, 5, 54]
    assert session.finished
    played.log.close()


def test_a_stroke_that_comes_once_more_is_written_by_itself_and_stays_so_in_another_plan(tmp_path):
    first, pushes, strikes = a_session().rows
    again = replace(first, change_s=35.0, start_s=40.0, end_s=70.0, again=1)
    later = replace(pushes, change_s=70.0, start_s=75.0, end_s=100.0)
    plan = Timeline(a_session().body, 10, (first, again, later))
    played = Played.at(tmp_path, plan).to(60.0)
    longer = replace(later, end_s=125.0, cycles=10)
    played.timeline = Timeline(plan.body, 15, (first, again, longer))
    played.recorder.replanned(played.timeline)
    played.recorder.moment(moment_at(played.timeline, 60.0))
    session = played.finish()
    assert [(it.stroke_id, it.cycles) for it in session.strokes] == [("1", 5), ("1", 5), ("3c", 10)]
    assert strikes.stroke.stroke_id not in {it.stroke_id for it in session.strokes}
