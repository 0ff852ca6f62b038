"""The player and the recorder together, as the window connects them."""

from app.course.recorder import Recorder
from app.course.records import PauseKind
from tests.app.course.logs import Turned, a_log
from tests.builders import a_session
from ui.playing.player import LoopMode, Player

FRAME_S = 0.05


def recorded(folder, qtbot):
    clock, timeline = Turned(), a_session()
    log = a_log(folder, clock)
    player = Player(timeline, lambda: clock.s)
    recorder = Recorder.begun(
        log, timeline, log.add_client("Ana").key, None, ("lumbar", "f00d"), lambda: clock.s, clock.now
    )
    player.moment_changed.connect(recorder.moment)
    player.playing_changed.connect(recorder.playing)
    player.slept.connect(recorder.slept)
    player.timeline_changed.connect(recorder.replanned)
    player.finished.connect(recorder.finished)
    return log, clock, player, recorder


def run(clock, player, seconds):
    for _ in range(round(seconds / FRAME_S)):
        clock.s += FRAME_S
        player.tick()


def test_a_session_with_count_in_pause_sleep_loop_and_skip_is_written_as_it_was(tmp_path, qtbot):
    log, clock, player, recorder = recorded(tmp_path, qtbot)
    player.set_count_in(True)
    player.play()
    run(clock, player, 3.0 + 20.0)
    player.pause()
    clock.s += 30.0
    player.play()
    run(clock, player, 3.0 + 5.0)
    clock.s += 480.0
    player.tick()
    player.play()
    run(clock, player, 3.0 + 5.0)
    player.next_stroke()
    player.set_loop(LoopMode.STROKE)
    run(clock, player, 3.0 + 40.0)
    player.set_loop(LoopMode.OFF)
    run(clock, player, 60.0)
    (session,) = log.sessions()
    log.close()
    assert recorder.session.key == session.key
    first, second, third = session.strokes
    assert session.finished
    assert [(it.kind, round(it.lasted_s)) for it in session.pauses] == [
        (PauseKind.PAUSED, 30),
        (PauseKind.SLEPT, 480),
    ]
    assert (first.skipped, first.cycles, round(first.real_s)) == (True, 4, 25)
    assert (second.skipped, second.repeats, round(second.real_s)) == (False, 1, 50)
    assert (third.skipped, third.cycles) == (False, 54)
    assert round(session.used_s) == 30 + 50 + 31


def test_waiting_for_the_therapist_is_time_of_the_stroke_and_no_pause(tmp_path, qtbot):
    log, clock, player, recorder = recorded(tmp_path, qtbot)
    player.held_changed.connect(recorder.held)
    player.set_waits(True)
    player.play()
    run(clock, player, 35.0 + 12.0)
    assert player.held
    player.toggle()
    run(clock, player, 30.0 + 7.0)
    player.toggle()
    run(clock, player, 40.0)
    (session,) = log.sessions()
    log.close()
    assert (session.finished, session.pauses) == (True, ())
    assert [round(it.real_s) for it in session.strokes] == [30 + 12, 25 + 7, 27]
    assert [it.cycles for it in session.strokes] == [5, 5, 54]
    assert round(session.used_s) == 96 + 19
