"""The page of the course in the real window: plan, calendar, progress, looking back, calendar file."""

import re
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.app.course.test_ics import unfolded
from tests.ui.course.conftest import TODAY, cells, press, shown
from tests.ui.log.test_logbook import play
from ui import text
from ui.course.course_page import CourseBody
from ui.course.review import ReviewBody
from ui.gallery.legibility import cut_texts, overlaps
from ui.pages.log_page import LogRows
from ui.session.before import BeforePage

Key = Qt.Key


def test_the_key_and_the_doors_lead_to_the_course(opened, qtbot):
    program = opened(5)
    press(program, Key.Key_F6)
    assert isinstance(shown(program), CourseBody)
    press(program, Key.Key_F6)
    assert program.window.open_pages() == []
    program.guide.open_start()
    door = next(door for door in program.window.cover.doors if door.words.name == "course")
    assert door.words.head == "Course: session 6 of 12"
    assert "It is time to look back." in door.words.told
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert program.window.open_pages()[-1].accessibleName() == "Session 6 of 12"
    press(program, Key.Key_Escape)
    qtbot.mouseClick(program.window.top_bar.course, Qt.MouseButton.LeftButton)
    assert isinstance(shown(program), CourseBody)


def test_an_empty_course_is_planned_and_its_first_session_begun_by_one_press(opened, wall):
    program = opened()
    program.clients.add("Ana")
    program.course.pages.show_course()
    page = shown(program)
    assert page._empty.text() == "No sessions yet"
    assert "A course is 10 to 15 sessions. The first is best kept to 10 min." in page._empty_told.text()
    assert page.start.text() == "Start the first, 10 min"
    page.start.click()
    assert program.window.open_pages() == []
    assert isinstance(program.window.cover, BeforePage)
    press(program, Key.Key_N)
    assert "pressure 4 at most" in program.window.cover._told.text()
    press(program, Key.Key_Return)
    play(program, wall, 3)
    log, client = program.logbook.log, program.clients.current
    (course,) = log.courses(client.key)
    assert (course.sessions, course.days_between, course.starts_on) == (12, 3.5, TODAY)
    (session,) = log.sessions()
    assert (session.course, session.client, session.minutes) == (course.key, client.key, 10)


@pytest.mark.parametrize(("done", "most", "badges"), [(0, 4.0, 1), (3, 7.0, 0)])
def test_early_in_a_course_nothing_presses_harder_than_four(opened, done, most, badges):
    program = opened(done)
    program.guide.open_start()
    press(program, Key.Key_Return, Key.Key_N, Key.Key_Return)
    strokes = program.conductor.protocol.file.strokes
    assert max(entry.hands.pressure.most for entry in strokes) == most
    program.conductor.player.pause()
    program.guide.close()
    shown_ = [chip.text for chip in program.window.stage.badges.chips]
    assert [badge for badge in shown_ if "Early in a course: pressure 4 at most" in badge] == shown_
    assert len(shown_) == badges


def test_a_capped_session_goes_on_capped(opened, reopened, wall):
    program = opened(0)
    program.guide.open_start()
    press(program, Key.Key_Return, Key.Key_N, Key.Key_Return)
    play(program, wall, 60)
    program.guide.close()
    reopened()
    program.conductor.open("lumbar", 20)
    program.window.stage.messages.button.click()
    assert program.conductor.pressure_most == 4.0
    assert not program.conductor.is_adapted


def test_a_course_is_chosen_from_presets_that_are_told_as_tradition_or_by_number(opened):
    program = opened(0, course=False)
    program.course.pages.show_course()
    plan = shown(program).plan
    assert all(button.accessibleName().endswith("(tradition)") for button in plan.presets)
    assert "habit, not evidence" in plan._spacing.text()
    plan.presets[2].click()
    assert plan.result.text() == "15 sessions, 3 a week: 20 Nov 2026 to 23 Dec 2026"
    assert [button.isChecked() for button in plan.presets] == [False, False, True, False]
    plan.numbers._segments[3].click()
    assert plan.result.text().startswith("13 sessions, 3 a week: 20 Nov 2026 to ")
    assert not any(button.isChecked() for button in plan.presets)
    plan.plan.click()
    assert shown(program).plan is None
    assert program.window.open_pages()[-1].accessibleName() == "Session 1 of 13"
    assert shown(program).start.text() == "Start session 1, 10 min"


def test_a_plan_is_changed_or_dropped_and_what_is_done_stays(opened):
    program = opened(5)
    program.course.pages.show_course()
    shown(program).change.click()
    plan = shown(program)
    assert [button.isChecked() for button in plan.presets] == [False, True, False, False]
    plan.presets[0].click()
    plan.plan.click()
    assert program.window.open_pages()[-1].accessibleName() == "Session 6 of 10"
    shown(program).change.click()
    shown(program).drop.click()
    assert program.logbook.log.courses(program.clients.current.key) == ()
    assert len(program.logbook.log.sessions()) == 5
    assert shown(program)._empty.text() == "No course is under way"


def test_the_calendar_shows_done_planned_and_today_and_is_read_by_keys(opened):
    program = opened(5)
    program.course.pages.show_course()
    page = shown(program)
    days = page.month.days
    assert {day.day for day in days.days.done} == {2, 5, 9, 12, 16}
    assert TODAY in days.days.planned
    assert len(days.days.planned) == 7
    assert page.day.text() == "Friday, 20 November; today; session 6 is planned, 20 min"
    days.setFocus(Qt.FocusReason.TabFocusReason)
    row = program.conductor.player.moment.row
    press(program, *[Key.Key_Left] * 4)
    assert page.day.text() == "Monday, 16 November; done, 10:04, comfort 8"
    assert days.accessibleName() == "Monday, 16 November, done"
    press(program, Key.Key_PageDown)
    assert days.first == date(2026, 12, 1)
    press(program, Key.Key_Home, Key.Key_Up)
    assert days.marked == TODAY - timedelta(days=7)
    assert program.conductor.player.moment.row == row


def test_a_day_is_chosen_by_mouse_and_the_month_turned(opened, qtbot):
    program = opened(5)
    program.course.pages.show_course()
    page = shown(program)
    at = page.month.days.place(date(2026, 11, 23)).center().toPoint()
    qtbot.mouseClick(page.month.days, Qt.MouseButton.LeftButton, pos=at)
    assert "session 7 is planned" in page.day.text()
    qtbot.mouseClick(page.month.before, Qt.MouseButton.LeftButton)
    assert page.month._name.text() == "October 2026"


def test_the_calendar_file_holds_every_session_to_come_and_no_name(opened, tmp_path, monkeypatch):
    program = opened(5)
    path = tmp_path / "course.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    program.course.pages.show_course()
    shown(program).calendar.click()
    lines = unfolded(path.read_bytes())
    days = [line.split(":")[1] for line in lines if line.startswith("DTSTART;VALUE=DATE:")]
    assert len(days) == 7
    assert days[0] == "20261120"
    assert next(line for line in lines if line.startswith("SUMMARY")) == "SUMMARY:Massage 6 of 12"
    assert not any("Ana" in line for line in lines)
    assert shown(program).question.text == f"Exported to {path}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "x.ics"), ""))
    shown(program).calendar.click()
    assert "could not be written" in shown(program).question.text


def test_progress_is_plotted_and_read_as_figures(opened):
    program = opened(5)
    program.course.pages.show_course()
    progress = shown(program).progress
    assert progress.plots is not None
    assert progress.plots.widget.isVisible()
    sessions, weeks, strokes, comfort = progress.figures
    assert len(sessions.words) == 12
    assert sessions.planned[:6] == (10.0, 15.0, 20.0, 25.0, 30.0, 20.0)
    assert sessions.real[5:] == (None,) * 7
    assert sum(weeks.real) == pytest.approx(5 * 10.0, abs=0.3)
    assert [name.split()[0] for name in strokes.names] == ["1", "2", "5"]
    assert strokes.real[0] == pytest.approx(5 * 220.0 / 60.0)
    assert strokes.planned[0] == pytest.approx(5 * 200.0 / 60.0)
    assert comfort.real == (6.0, 6.0, 7.0, 7.0, 8.0)
    for index in range(4):
        progress.choice._segments[index].click()
        assert progress.figure is progress.figures[index]
    progress.show_figure(2)
    progress.as_figures.click()
    assert cells(progress.table)[1] == ["2  Deep stroking", "33.3", "31.8"]
    assert progress.table.geometry().bottom() < progress.height()


def test_without_the_plotting_library_the_page_says_so_and_shows_the_figures(opened, monkeypatch):
    program = opened(5)
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    program.course.pages.show_course()
    progress = shown(program).progress
    assert progress.plots is None
    assert "pyqtgraph is not installed" in progress.told.text()
    assert progress.told.isVisible()
    assert cells(progress.table)[0] == ["1", "10", "10"]
    assert not progress.as_figures.isVisible()


def test_looking_back_is_gentle_names_the_trend_and_says_when_to_stop(opened):
    program = opened(5)
    program.course.pages.show_course()
    page = shown(program)
    assert any("It is time to look back" in remark.text() for remark in page._remarks)
    page.review.click()
    review = shown(program)
    assert isinstance(review, ReviewBody)
    told = " ".join(block.text() for block, _ in review.reading._blocks)
    assert "6 → 6 → 7 → 7 → 8" in told
    assert "It has gone up." in told
    assert "Marked in 2 of 5 sessions" in told
    assert "It is worse than before the first session." in told
    assert "bladder" in told
    assert len(review.back._places) == 1
    review.done.click()
    assert isinstance(shown(program), CourseBody)
    assert any("You have looked back" in remark.text() for remark in shown(program)._remarks)
    assert program.logbook.log.courses(program.clients.current.key)[0].reviewed_on == TODAY


def test_the_start_of_the_next_session_takes_the_usual_length(opened):
    program = opened(1)
    program.conductor.play()
    program.course.pages.show_course()
    shown(program).start.click()
    assert not program.conductor.player.playing
    assert program.settings.minutes == 15
    assert isinstance(program.window.cover, BeforePage)


def test_nobody_in_particular_has_no_course_and_is_told_so(opened):
    program = opened(2)
    program.clients.choose(None)
    program.course.pages.show_course()
    page = shown(program)
    assert page.plan is None
    assert "say whose it is" in page._empty_told.text()
    page.client.click()
    press(program, Key.Key_Down, Key.Key_Return)
    assert program.window.open_pages()[-1].accessibleName() == "Session 3 of 12"


def test_a_course_that_is_done_is_told_and_another_may_be_planned(opened):
    program = opened(12)
    program.course.pages.show_course()
    assert shown(program)._empty.text() == "No course is under way"
    assert shown(program).plan is not None
    shown(program).log.click()
    assert isinstance(shown(program), LogRows)


@pytest.mark.parametrize(
    ("size", "code"),
    [((800, 600), "ru"), ((1024, 768), "es"), ((3840, 2160), "en")],
    ids=lambda value: value if isinstance(value, str) else str(value[0]),
)
def test_no_text_of_the_pages_is_cut_and_nothing_overlaps(opened, qapp, size, code):
    program = opened(5, size=size)
    text.install_language(qapp, code)

    def look(told):
        QApplication.sendPostedEvents()
        assert cut_texts(shown(program)) == [], told
        assert overlaps(shown(program)) == [], told

    try:
        program.course.client_pages.show_clients()
        look("clients")
        shown(program).delete.click()
        look("clients: the question")
        program.window.close_top()
        program.course.pages.show_course()
        look("course")
        shown(program).progress.as_figures.click()
        look("figures")
        shown(program).change.click()
        look("plan")
        program.window.close_top()
        program.course.pages.show_review()
        look("review")
        program.window.close_top()
        program.clients.add("Bo")
        look("empty")
        program.clients.choose(None)
        look("nobody")
        program.log_pages.show_log()
        program.log_pages.show_session(program.logbook.log.sessions()[1].key)
        look("session")
    finally:
        text.install_language(qapp, "en")


def test_the_words_of_a_day_hold_no_figure_that_is_not_there(opened):
    program = opened(1)
    program.course.pages.show_course()
    shown(program).month.days.mark(date(2026, 11, 3))
    assert re.fullmatch(r"Tuesday, 3 November", shown(program).day.text())


def test_a_page_that_is_closed_is_gone_and_nobody_holds_it(opened, qtbot):
    program = opened(1)
    program.course.pages.show_course()
    body = shown(program)
    with qtbot.waitSignal(body.destroyed):
        program.window.close_top()
    assert program.course.pages.body is None
    program.clients.choose(None)
