"""Clients and course on a log that is older, newer, broken, or cannot be written."""

import sqlite3
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.course import database
from tests.app.course.logs import sessions_in
from tests.app.course.test_log_mishaps import contents
from tests.app.course.test_migrations import OLDER, old_log
from tests.ui.course.conftest import cells, keep_sessions, press, shown
from tests.ui.log.test_logbook import play
from tests.ui.window.test_main_window import told
from ui.session.hands_free import HandsFreeView

Key = Qt.Key


def run_a_session(program, wall):
    """From the start page into a session, by keys; it runs."""
    program.guide.open_start()
    press(program, Key.Key_Return)
    if not program.window.cover.go.isEnabled():
        press(program, Key.Key_N)
    press(program, Key.Key_Return)
    assert isinstance(program.window.cover, HandsFreeView)
    play(program, wall, 40)
    assert program.conductor.player.moment.t_s > 30.0
    program.guide.close()


@pytest.mark.parametrize("version", OLDER)
def test_clients_and_courses_of_an_older_log_are_there(opened, tmp_path, wall, version):
    (tmp_path / "log").mkdir()
    old_log(tmp_path / "log", version)
    program = opened()
    program.course.client_pages.show_clients()
    assert [row[:2] for row in cells(shown(program).table)] == [
        ["nobody in particular", "0"],
        ["Ana", "2"],
        ["Nº 7", "2"],
    ]
    program.window.close_top()
    program.clients.choose(program.clients.all()[0].key)
    program.course.pages.show_course()
    assert program.window.open_pages()[-1].accessibleName() == "Session 2 of 10"
    program.window.close_top()
    run_a_session(program, wall)


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not refused this way")
def test_where_nothing_can_be_written_clients_and_course_go_on_and_say_so(opened, tmp_path, wall):
    (tmp_path / "log").write_text("a file, not a folder")
    program = opened()
    program.clients.add("Bo")
    program.course.client_pages.show_clients()
    assert "The log of sessions cannot be written" in shown(program).question.text
    assert "kept in memory" in shown(program).question.text
    program.window.close_top()
    program.course.pages.show_course()
    shown(program).plan.plan.click()
    assert program.window.open_pages()[-1].accessibleName() == "Session 1 of 12"
    program.window.close_top()
    run_a_session(program, wall)
    program.course.client_pages.show_clients()
    shown(program).table.selectRow(1)
    shown(program).delete.click()
    shown(program).question.yes.click()
    assert "could not be written" in shown(program).question.text
    assert [client.name for client in program.clients.all()] == ["Bo"]
    assert (tmp_path / "log").read_text() == "a file, not a folder"


def test_a_newer_log_is_read_by_client_and_left_untouched(opened, tmp_path, wall):
    ana = keep_sessions(tmp_path / "log", 3)
    newer = sqlite3.connect(tmp_path / "log" / "course.sqlite")
    newer.execute("PRAGMA user_version = 99")
    newer.commit()
    newer.close()
    before = contents(tmp_path / "log")
    program = opened()
    QApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    assert "The log of sessions was made with a newer version" in told(program)
    program.clients.choose(ana)
    program.course.pages.show_course()
    assert program.window.open_pages()[-1].accessibleName() == "Session 4 of 12"
    program.window.close_top()
    program.clients.add("Bo")
    run_a_session(program, wall)
    program.logbook.close()
    after = contents(tmp_path / "log")
    assert {name: after[name] for name in before} == before


def test_a_broken_log_is_set_aside_and_the_chosen_client_is_nobody(opened, tmp_path, wall):
    ana = keep_sessions(tmp_path / "log", 2)
    path = tmp_path / "log" / "course.sqlite"
    broken = b"not a database" * 100
    path.write_bytes(broken)
    program = opened()
    program.clients.choose(ana)
    assert program.clients.current is None
    program.course.pages.show_course()
    assert shown(program)._empty.text() == "No sessions yet"
    program.window.close_top()
    run_a_session(program, wall)
    program.logbook.close()
    assert (tmp_path / "log" / "course.kept-1.sqlite").read_bytes() == broken
    assert [session.client for session in sessions_in(tmp_path / "log")] == [None]


def test_a_disk_that_fills_up_keeps_client_course_and_review_in_memory_until_there_is_room(
    opened, tmp_path, wall, monkeypatch
):
    program = opened(5)

    def full(connection, statements):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        if connection.execute("PRAGMA database_list").fetchone()[2]:
            raise error
        return run(connection, statements)

    run = database.run
    with monkeypatch.context() as patch:
        patch.setattr(database, "run", full)
        program.clients.rename(program.clients.current.key, "Zoe")
        program.course.pages.show_course()
        program.course.pages.show_review()
        shown(program).done.click()
        assert "full" in program.logbook.log.trouble.reason
        program.window.close_top()
        run_a_session(program, wall)
    assert program.logbook.log.try_again()
    program.logbook.close()
    found = sqlite3.connect(tmp_path / "log" / "course.sqlite")
    assert found.execute("SELECT name FROM clients").fetchall() == [("Zoe",)]
    assert found.execute("SELECT reviewed_on FROM courses").fetchall() == [("2026-11-20",)]
    found.close()
    assert len(sessions_in(tmp_path / "log")) == 6
