"""The pages of the log in the real window: what was done, a note on it, export, deleting everything."""

import csv
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.app.course.logs import a_log, filled
from tests.ui.log.test_logbook import play, start, wall  # noqa: F401
from ui import text
from ui.course.session_page import SessionBody
from ui.gallery.legibility import cut_texts, overlaps
from ui.pages.log_page import LogRows


@pytest.fixture
def program(start, tmp_path, qapp):  # noqa: F811
    """The program with a log of one finished session and one that was cut off."""
    (tmp_path / "log").mkdir()
    log = a_log(tmp_path / "log")
    filled(log, note="=softer than last week")
    log.close()
    text.install_language(qapp, "en")
    program = start()
    qapp.installEventFilter(program.keys)
    yield program
    qapp.removeEventFilter(program.keys)


def shown(program):
    return program.window.open_pages()[-1].body


def cells(body):
    table = body.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_log_shows_each_session_the_latest_first(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_F4)
    body = shown(program)
    assert isinstance(body, LogRows)
    latest, first = cells(body)
    assert first[1:] == ["Ana", "10 min", "10:11", "1 of 2", "7", "=softer than last week"]
    assert latest[1:] == ["Ana", "10 min", "2:30", "1 of 2", "", ""]
    qtbot.keyClick(program.window, Qt.Key.Key_F4)
    assert program.window.open_pages() == []


def test_comfort_and_note_are_written_by_keys_and_mouse(qtbot, program):
    program.log_pages.show_log()
    body = shown(program)
    qtbot.keyClick(body.table, Qt.Key.Key_Return)
    page = shown(program)
    assert isinstance(page, SessionBody)
    qtbot.mouseClick(page.note.note.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.note.note, "lighter on the left")
    qtbot.mouseClick(page.note.comfort._segments[9], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.note.keep, Qt.MouseButton.LeftButton)
    assert shown(program) is body
    assert cells(body)[0][5:] == ["9", "lighter on the left"]


def test_a_note_that_is_too_long_is_told_and_stays_on_the_page(program):
    program.log_pages.show_log()
    program.log_pages.show_session(program.logbook.log.sessions()[0].key)
    page = shown(program)
    page.note.note.setPlainText("x" * 4001)
    page.note.keep.click()
    assert "4001" in page.note._hint.text()
    assert shown(program) is page
    assert program.logbook.log.sessions()[0].note == "=softer than last week"


def test_after_the_end_a_note_is_asked_for(program, wall):  # noqa: F811
    player = program.conductor.player
    player.seek(player.timeline.total_s - 5)
    play(program, wall, 10)
    messages = program.window.stage.messages
    while messages.message.action != "write_down":
        messages.button.click()
    messages.button.click()
    page = shown(program)
    page.note.comfort.chosen.emit(6)
    page.note.keep.click()
    assert program.logbook.log.sessions()[-1].comfort == 6
    assert program.window.open_pages() == []


@pytest.mark.parametrize(("kind", "rows"), [("Sessions (*.csv)", 2), ("Strokes of each session (*.csv)", 4)])
def test_the_log_is_exported_for_a_spreadsheet(program, tmp_path, monkeypatch, kind, rows):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
    program.log_pages.show_log()
    shown(program).export.click()
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == rows + 1
    assert shown(program).told.text == f"Exported to {path}"


def test_an_export_that_is_refused_is_told(program, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "out.csv"), ""))
    program.log_pages.show_log()
    shown(program).export.click()
    assert "could not be written" in shown(program).told.text


def test_everything_is_deleted_for_good_after_a_question_with_the_count(program, tmp_path):
    program.log_pages.show_log()
    body = shown(program)
    body.delete.click()
    assert body.told.text == "Delete 2 sessions and 1 note for good? All clients go with them."
    body.told.no.click()
    assert len(cells(body)) == 2
    body.delete.click()
    body.told.yes.click()
    assert cells(body) == []
    assert body.told.text == "Everything is deleted."
    assert not body.delete.isEnabled()
    assert all(message.action != "resume" for message in program.window.stage.messages.waiting)
    program.window.close()
    with sqlite3.connect(tmp_path / "log" / "course.sqlite") as log:
        assert log.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
    log.close()
    assert b"softer" not in b"".join(file.read_bytes() for file in (tmp_path / "log").iterdir())


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 800)])
def test_no_text_of_the_pages_is_cut(program, size):
    program.window.resize(*size)
    program.log_pages.show_log()
    body = shown(program)
    body.delete.click()
    for asked in (True, False):
        assert cut_texts(body) == []
        assert overlaps(body) == []
        if asked:
            body.told.no.click()
    program.log_pages.show_session(program.logbook.log.sessions()[0].key)
    assert cut_texts(shown(program)) == []
    assert overlaps(shown(program)) == []
    assert cut_texts(program.window.stage.messages) == []


def test_one_session_is_deleted_from_the_list_after_a_question(program, tmp_path):
    program.log_pages.show_log()
    body = shown(program)
    body.table.selectRow(1)
    body.remove.click()
    assert body.told.text == "Delete 1 session and 1 note for good?"
    assert body.told.no.hasFocus() or not program.window.isActiveWindow()
    body.told.no.click()
    assert len(cells(body)) == 2
    body.table.selectRow(1)
    body.remove.click()
    body.told.yes.click()
    assert len(cells(body)) == 1
    assert body.told.text == "The session is deleted."
    program.window.close()
    assert b"softer" not in b"".join(file.read_bytes() for file in (tmp_path / "log").iterdir())


def test_a_session_shows_what_was_done_and_is_deleted_on_its_own_page(program):
    program.log_pages.show_log()
    log = program.logbook.log
    session = log.sessions()[0]
    program.log_pages.show_session(session.key)
    page = shown(program)
    assert cells(page)[0][:4] == ["Light stroking", "5:00", "5:30", "50"]
    assert "planned 10 min, real 10:11. Pauses: at 2:00 for 0:42 (paused)." in page.summary.text()
    assert "1: client's left, 5 cm beside the spine, 3 cm above L4" in page.places.text()
    assert "2: on the midline, 8 cm below L4" in page.places.text()
    assert [page.back.rect().contains(page.back.point(it).toPoint()) for it in session.tender] == [True, True]
    page.delete.click()
    assert page.question.text == "Delete 1 session and 1 note for good?"
    page.question.no.click()
    assert page.question.text == ""
    page.delete.click()
    page.question.yes.click()
    assert shown(program).told.text == "The session is deleted."
    assert session not in log.sessions()


def test_the_list_shows_one_client_or_everybody_and_exports_what_it_shows(program, tmp_path, monkeypatch):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Sessions (*.csv)"))
    program.clients.add("Bo")
    program.log_pages.show_log()
    body = shown(program)
    assert len(cells(body)) == 2
    body.whose._segments[1].click()
    assert cells(body) == []
    body.whose._segments[0].click()
    body.export.click()
    assert path.read_text(encoding="utf-8-sig").count("Ana") == 2


@pytest.mark.parametrize(("kind", "size"), [("A4 (*.pdf)", b"595"), ("Letter (*.pdf)", b"612")])
def test_the_log_is_written_as_a_sheet_to_sign(program, tmp_path, monkeypatch, kind, size):
    path = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
    program.log_pages.show_log()
    shown(program).paper.click()
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert b"/MediaBox [0 0 " + size in content
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.pdf"), kind))
    shown(program).paper.click()
    assert "could not be written" in shown(program).told.text


@pytest.mark.parametrize("width", [800, 860, 920, 980, 1040])
def test_a_long_note_takes_the_lines_that_it_needs(program, width):
    log = program.logbook.log
    log.set_note(log.sessions()[0].key, "softer than last week, tender on the left, better with the tick")
    program.window.resize(width, 700)
    program.log_pages.show_log()
    table = shown(program).table
    item = table.item(1, 6)
    room = table.visualItemRect(item).adjusted(9, 6, -9, -6)
    needed = table.fontMetrics().boundingRect(
        room.adjusted(0, 0, 0, 9999), int(Qt.TextFlag.TextWordWrap), item.text()
    )
    assert needed.height() <= room.height() + 1
    assert needed.width() <= room.width() + 1
