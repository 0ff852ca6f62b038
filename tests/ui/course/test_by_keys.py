"""The evening at home, by keys only: a session of the course, the note, the log, everything deleted."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.course.conftest import cells, press, shown
from tests.ui.window.test_main_window import run_for
from ui.course.course_page import CourseBody
from ui.pages.log_page import LogRows
from ui.session.after import AfterPage
from ui.session.hands_free import HandsFreeView

Key = Qt.Key


def tab_to(program, wall, button):
    """Go to a control by the tab key; that takes a while."""
    wall.s += 1.0
    for _ in range(60):
        if program.window.focusWidget() is button:
            return
        press(program, Key.Key_Tab)
    raise AssertionError(f"{button.accessibleName()!r} is not reached by Tab")


def test_the_fourth_session_is_done_noted_exported_and_all_is_deleted_by_keys(
    opened, wall, tmp_path, monkeypatch
):
    program = opened(3)
    player = program.conductor.player
    program.guide.open_start()

    # The course says that the fourth is next; Enter begins it.
    press(program, Key.Key_F6)
    assert program.window.open_pages()[-1].accessibleName() == "Session 4 of 12"
    tab_to(program, wall, shown(program).start)
    press(program, Key.Key_Space)
    press(program, Key.Key_N, Key.Key_Return)
    assert isinstance(program.window.cover, HandsFreeView)
    assert player.timeline.minutes == 20
    run_for(program, wall, 30)
    player.seek(player.timeline.total_s - 5.0)
    run_for(program, wall, 10)

    # How it was, and a tender place.
    page = program.window.cover
    assert isinstance(page, AfterPage)
    press(program, Key.Key_8, Key.Key_N)
    QTest.keyClicks(page.note, "tender left")
    QTest.keyClick(page.note, Key.Key_Return)
    press(program, Key.Key_Left, Key.Key_M, Key.Key_Return)

    # The log holds it with its real minutes; it is exported.
    press(program, Key.Key_F4)
    assert isinstance(shown(program), LogRows)
    row = cells(shown(program).table)[0]
    assert row[1:3] + row[4:] == ["Ana", "20 min", "2 of 9", "8", "tender left"]
    assert row[3] in ("0:34", "0:35", "0:36")
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Sessions (*.csv)"))
    tab_to(program, wall, shown(program).export)
    press(program, Key.Key_Space)
    assert "tender left" in path.read_text(encoding="utf-8-sig")
    press(program, Key.Key_Escape, Key.Key_F6)
    assert isinstance(shown(program), CourseBody)
    assert program.window.open_pages()[-1].accessibleName() == "Session 5 of 12"

    # Everything goes, and nothing is left.
    press(program, Key.Key_Escape, Key.Key_F4)
    tab_to(program, wall, shown(program).delete)
    press(program, Key.Key_Space)
    assert shown(program).told.text.startswith("Delete 4 sessions and 2 notes for good?")
    tab_to(program, wall, shown(program).told.yes)
    press(program, Key.Key_Space)
    assert shown(program).told.text == "Everything is deleted."
    assert program.clients.current is None
    program.logbook.close()
    left = b"".join(file.read_bytes() for file in (tmp_path / "log").iterdir())
    assert b"tender left" not in left
    assert b"Ana" not in left
    assert b"marigold" not in left
