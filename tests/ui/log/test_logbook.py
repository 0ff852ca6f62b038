"""The real window with a real log: what is recorded, what is offered at the next start, what is told."""

import shutil
import sqlite3
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.course.records import PauseKind
from tests.app.course.logs import sessions_in
from tests.ui.diagram.flat_hands import flat_hand
from tests.ui.window.test_main_window import Wall, run_for, told
from ui import text
from ui.main import Program
from ui.program.crash import CrashNet
from ui.program.desk import Desk
from ui.steps.menu import Change
from ui.theme import load_fonts


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def start(qtbot, tmp_path, wall):
    """Start the program as often as asked; its log lies in `tmp_path / "log"` or another folder."""
    load_fonts()
    started = []

    def _start(log="log", **how):
        program = Program(tmp_path / "settings", wall, bake=flat_hand, log_folder=tmp_path / log, **how)
        started.append(program)
        qtbot.addWidget(program.window)
        program.set_count_in(False)
        program.show()
        qtbot.waitUntil(lambda: program.logbook.log is not None)
        return program

    yield _start
    for program in started:
        program.window.close()


def play(program, wall, seconds):
    program.conductor.play()
    run_for(program, wall, seconds)


def killed(program, folder, copy):
    """Copy the log as it lies on the disk, as after a power cut."""
    written = threading.Event()
    program.logbook._background(written.set)
    assert written.wait(10)
    copy.mkdir()
    for file in folder.glob("course.sqlite*"):
        shutil.copy(file, copy)


def offer(program):
    return next((it for it in program.window.stage.messages.waiting if it.action == "resume"), None)


def test_a_session_that_is_played_is_recorded_and_its_end(start, wall, tmp_path):
    program = start()
    player = program.conductor.player
    play(program, wall, 40)
    player.pause()
    player.seek(player.timeline.total_s - 5)
    play(program, wall, 10)
    assert program.logbook.last is not None
    program.logbook.keep_after(8, "softer than last week", ())
    program.window.close()
    (session,) = sessions_in(tmp_path / "log")
    assert (session.finished, session.minutes, session.protocol) == (True, 20, "lumbar")
    assert 40 <= session.used_s <= 46
    assert (session.comfort, session.note) == (8, "softer than last week")


def test_looking_round_without_playing_is_not_a_session(start, wall, tmp_path):
    program = start()
    program.conductor.seek(300.0)
    program.conductor.next()
    program.window.close()
    assert sessions_in(tmp_path / "log") == ()


def test_after_a_kill_the_session_is_offered_and_goes_on_where_it_was(start, wall, tmp_path):
    first = start()
    first.set_minutes(30)
    play(first, wall, 90)
    killed(first, tmp_path / "log", tmp_path / "after")
    first.set_minutes(20)
    second = start("after")
    message = offer(second)
    assert message.happened.startswith("You stopped at light stroking: today, ")
    left = message.done.split()[0]
    assert left in {f"28:{second:02d}" for second in range(28, 36)}
    second.window.stage.messages.button.click()
    player = second.conductor.player
    assert player.timeline.minutes == second.settings.minutes == 30
    assert 84 <= player.moment.t_s <= 92
    play(second, wall, 20)
    second.window.close()
    (session,) = sessions_in(tmp_path / "after")
    assert 100 <= session.used_s <= 112
    assert [pause.kind for pause in session.pauses][:1] == [PauseKind.INTERRUPTED]


def test_a_session_with_choices_of_its_own_goes_on_with_them(start, wall):
    first = start()
    plan = first.conductor.player.timeline
    first.choosing.change(plan.rows[1].turn, Change.REPEAT)
    first.choosing.change(plan.rows[3].turn, Change.SKIP)
    first.choosing.change(plan.rows[1].turn, Change.MORE)
    play(first, wall, 60)
    rows = first.conductor.player.timeline.rows
    first.window.close()
    second = start()
    second.window.stage.messages.button.click()
    assert second.conductor.player.timeline.rows == rows
    assert second.conductor.choices.skipped == {plan.rows[3].turn}
    assert not second.conductor.is_adapted
    assert 55 <= second.conductor.player.moment.t_s <= 61


def test_a_gentler_session_goes_on_gentler(start, wall, tmp_path):
    first = start()
    first.conductor.adapt(True, 20)
    play(first, wall, 60)
    first.window.close()
    second = start()
    second.window.stage.messages.button.click()
    assert second.conductor.is_adapted
    assert 55 <= second.conductor.player.moment.t_s <= 61


def test_starting_over_leaves_what_was_done_in_the_log(start, wall, tmp_path):
    first = start()
    play(first, wall, 60)
    first.window.close()
    second = start()
    second.window.stage.messages.other.click()
    assert offer(second) is None
    assert second.conductor.player.moment.t_s == 0.0
    play(second, wall, 40)
    second.window.close()
    before, after = sessions_in(tmp_path / "log")
    assert before.ended_at is not None
    assert not before.finished
    assert after.ended_at is None


def test_playing_without_an_answer_begins_anew_and_takes_the_offer_back(start, wall):
    first = start()
    play(first, wall, 60)
    first.window.close()
    second = start()
    assert offer(second) is not None
    play(second, wall, 2)
    assert offer(second) is None


def test_a_protocol_that_has_changed_is_told_and_not_resumed(start, wall, tmp_path):
    first = start()
    play(first, wall, 60)
    first.window.close()
    with sqlite3.connect(tmp_path / "log" / "course.sqlite") as changed:
        changed.execute("UPDATE sessions SET protocol_hash = 'another'")
    changed.close()
    second = start()
    assert offer(second) is None
    assert "The session that you stopped cannot go on" in told(second)


def test_a_second_window_does_not_offer_the_session_of_the_first(start, wall, tmp_path):
    first = start()
    play(first, wall, 60)
    second = start()
    assert offer(second) is None
    second.window.close()
    first.window.close()
    assert offer(start()) is not None


def test_a_session_that_had_barely_begun_is_not_offered(start, wall):
    first = start()
    play(first, wall, 10)
    first.window.close()
    assert offer(start()) is None


def test_another_protocol_ends_the_session(start, wall, tmp_path):
    first = start()
    play(first, wall, 60)
    first.open_protocol("lumbar")
    first.window.close()
    assert offer(start()) is None


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not refused this way")
def test_a_folder_that_refuses_is_told_once_and_the_session_runs(start, wall, tmp_path):
    (tmp_path / "log").write_text("a file, not a folder")
    program = start()
    play(program, wall, 30)
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    assert sum("The log of sessions cannot be written" in words for words in told(program)) == 1
    assert program.conductor.player.moment.t_s == pytest.approx(30.0, abs=1.0)


def test_a_newer_log_is_told_and_left_untouched(start, wall, tmp_path):
    first = start()
    play(first, wall, 60)
    first.window.close()
    path = tmp_path / "log" / "course.sqlite"
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    content = path.read_bytes()
    second = start()
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    assert "The log of sessions was made with a newer version" in told(second)
    play(second, wall, 40)
    second.window.close()
    assert path.read_bytes() == content


def test_another_language_goes_on_with_the_same_session(qtbot, qapp, tmp_path, monkeypatch, wall):
    monkeypatch.setattr(CrashNet, "install", lambda net: None)
    monkeypatch.setattr(text.QLocale, "system", lambda: text.QLocale("en"))
    monkeypatch.setattr("ui.program.desk.Program", partial(Program, now_s=wall, bake=flat_hand))
    desk = Desk(qapp, tmp_path / "settings", tmp_path / "log")
    first = desk.program
    qtbot.waitUntil(lambda: first.logbook.log is not None)
    first.set_count_in(False)
    first.guide.close()
    first.choosing.change(first.conductor.player.timeline.rows[3].turn, Change.SKIP)
    choices = first.conductor.choices
    play(first, wall, 60)
    with qtbot.waitSignal(first.destroyed):
        first.set_language("ru")
    second = desk.program
    qtbot.waitUntil(lambda: second.logbook.log is not None)
    assert second.logbook.is_recording
    assert second.conductor.choices == choices
    assert offer(second) is None
    qapp.removeEventFilter(second.keys)
    second.window.close()
    delete(second.window)
    delete(desk)
    text.install_language(qapp, "en")
    assert len(sessions_in(tmp_path / "log")) == 1


@pytest.mark.parametrize("size", [(800, 600), (800, 800), (1280, 800)])
def test_no_word_of_the_offer_is_cut(qapp, start, wall, size):
    text.install_language(qapp, "ru")
    first = start()
    play(first, wall, 60)
    first.window.close()
    second = start()
    second.window.resize(*size)
    bar = second.window.stage.messages
    text.install_language(qapp, "en")
    assert bar.message.action == "resume"
    words = f"{bar._happened.text()} {bar._done.text()}".split()
    assert max(map(bar._happened.fontMetrics().horizontalAdvance, words)) <= bar._happened.width()
    assert not bar.button.geometry().intersects(bar.other.geometry())
    assert bar.rect().contains(bar.other.geometry())
