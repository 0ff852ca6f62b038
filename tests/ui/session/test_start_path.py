import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.course.screening import Outcome
from app.session.moment import State
from ui.gallery.legibility import cut_texts, overlaps
from ui.session.before import BeforePage, Stage
from ui.session.hands_free import HandsFreeView
from ui.session.prepare import Ticks
from ui.session.start import StartPage
from ui.settings import load_settings

Key = Qt.Key
SIZES = [(800, 600), (1024, 768), (1280, 800), (1920, 1080), (3840, 2160)]


def press(*keys):
    """Press keys where the keyboard is; a window that the system does not make active has it too."""
    for key in keys:
        shown = [each for each in QApplication.topLevelWidgets() if each.objectName() == "main_window"]
        QTest.keyClick(QApplication.focusWidget() or next(each for each in shown if each.isVisible()), key)


@pytest.fixture
def program(start):
    made = start()
    made.guide.open_start()
    yield made
    made.conductor.player.pause()


def test_a_session_of_twenty_minutes_is_three_keys_away(program):
    press(Key.Key_Return, Key.Key_N, Key.Key_Return)
    player = program.conductor.player
    assert (player.playing, player.timeline.minutes, player.moment.t_s) == (True, 20, 0.0)
    assert not program.conductor.is_adapted


def test_three_clicks_do_it_too(program, qtbot):
    qtbot.mouseClick(program.window.cover.start, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(program.window.cover.none, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(program.window.cover.go, Qt.MouseButton.LeftButton)
    assert program.conductor.player.playing


def test_nothing_starts_before_the_question_is_answered(program):
    press(Key.Key_Return, Key.Key_Return, Key.Key_Space, Key.Key_F5)
    page = program.window.cover
    assert isinstance(page, BeforePage)
    assert (page.stage, page.go.isEnabled()) == (Stage.ASK, False)
    assert not program.conductor.player.playing


@pytest.mark.parametrize(
    ("digit", "verdict"),
    [(Key.Key_1, "No massage. Call for help now."), (Key.Key_2, "No massage today.")],
)
def test_a_grave_sign_ends_without_a_way_to_start(program, digit, verdict):
    press(Key.Key_Return, Key.Key_Y, digit)
    page = program.window.cover
    assert page.stage is Stage.STOP
    assert page._head.text == verdict
    assert not page.go.isVisible()
    press(Key.Key_Return, Key.Key_Space, Key.Key_N, Key.Key_3)
    assert page.stage is Stage.STOP
    assert not program.conductor.player.playing


def test_care_leaves_the_percussion_out_and_the_stage_says_so(program):
    press(Key.Key_Return, Key.Key_Y, Key.Key_3, Key.Key_Return)
    timeline = program.conductor.player.timeline
    assert {row.stroke.stroke_id for row in timeline.rows}.isdisjoint({"5", "6"})
    program.guide.close()
    badges = [chip.text for chip in program.window.stage.badges.chips]
    assert any("pressure 3 at most" in badge for badge in badges)


def test_the_next_client_gets_the_whole_session_again(program):
    press(Key.Key_Return, Key.Key_Y, Key.Key_3, Key.Key_Return)
    program.guide.close()
    program.guide.open_start()
    press(Key.Key_Return, Key.Key_N, Key.Key_Return)
    assert {"5", "6"} <= {row.stroke.stroke_id for row in program.conductor.player.timeline.rows}
    assert program.window.stage.badges.chips == ()


def test_the_whole_list_is_shown_first_and_one_line_later(program):
    press(Key.Key_Return)
    whole = program.window.cover.body.height_for(900)
    assert not program.window.cover.all.isVisible()
    press(Key.Key_N, Key.Key_Escape, Key.Key_Return)
    page = program.window.cover
    assert page.stage is Stage.ASK
    assert page.body.height_for(900) < whole / 3
    assert page.all.isVisible()
    press(Key.Key_A)
    assert page.body.height_for(900) == whole


def test_what_speaks_against_a_massage_can_always_be_read(program):
    press(Key.Key_S)
    (page,) = program.window.open_pages()
    press(Key.Key_Return)  # a page that is read keeps the start page's keys
    assert isinstance(program.window.cover, StartPage)
    assert page.isVisible()
    press(Key.Key_Escape)
    assert program.window.open_pages() == []


def test_the_list_is_ticked_by_digits_and_remembered_for_the_day(program, tmp_path):
    press(Key.Key_Return, Key.Key_N, Key.Key_1, Key.Key_8, Key.Key_2, Key.Key_2)
    ticks = program.window.cover.body
    assert isinstance(ticks, Ticks)
    assert ticks.ticked() == (0, 7)
    program.save()
    settings, _ = load_settings(tmp_path / "settings")
    assert (settings.prepared, settings.safety_read) == ((0, 7), True)
    press(Key.Key_Escape, Key.Key_Return, Key.Key_N)
    assert program.window.cover.body.ticked() == (0, 7)
    program._choose(prepared_on="2001-01-01")
    press(Key.Key_Escape, Key.Key_Return, Key.Key_N)
    assert program.window.cover.body.ticked() == ()


def test_each_line_of_the_list_says_whether_the_source_says_it(program):
    program.guide.show_list()
    names = [tick.accessibleName() for tick in program.window.cover.body.ticks]
    assert names[0].endswith("(source)")
    assert sum(name.endswith("(added)") for name in names) == 5
    assert not program.window.cover.go.isVisible()


def test_arrows_choose_the_length_and_the_shares_follow(program):
    press(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert program.settings.minutes == 40
    press(*[Key.Key_Left] * 5)
    assert program.conductor.player.timeline.minutes == 10
    assert "10" in program.window.cover.start.text()


def test_escape_goes_back_step_by_step_and_never_quits(program):
    press(Key.Key_Return, Key.Key_Y)
    stages = []
    for _ in range(6):
        cover = program.window.cover
        stages.append(cover.stage if isinstance(cover, BeforePage) else cover and "start")
        press(Key.Key_Escape)
    assert stages == [Stage.CHOOSE, Stage.ASK, "start", None, None, None]
    assert program.window.isVisible()


def test_a_session_left_behind_is_offered_again(program, qtbot):
    assert not program.window.cover.resume.isVisible()
    program.guide.offer_resume("Resume at 12:40 left")
    assert program.window.cover.resume.isVisible()
    with qtbot.waitSignal(program.guide.resume_requested):
        press(Key.Key_R)
    assert isinstance(program.window.cover, HandsFreeView)
    assert not program.conductor.player.playing


def test_the_window_shows_its_own_parts_again(program):
    canvas, stage = program.window.canvas, program.window.stage
    assert (canvas.parentWidget(), stage.isVisible()) == (program.window.cover, False)
    press(Key.Key_Escape)
    assert (canvas.parentWidget(), stage.isVisible()) == (stage, True)
    assert canvas.geometry() == stage.rect()
    assert program.conductor.player.moment.state is State.CHANGE


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_of_the_way_in_is_cut_and_nothing_overlaps(program, size):
    program.guide.offer_resume("Resume at 12:40 left")
    program.window.resize(*size)

    def faults():
        QApplication.sendPostedEvents()
        return cut_texts(program.window) + overlaps(program.window.cover)

    assert faults() == []
    for key in (Key.Key_Return, Key.Key_Y, Key.Key_3, Key.Key_Escape):
        press(key)
        assert faults() == []
    press(Key.Key_Return)
    assert faults() == []
    program.window.cover.stop(Outcome.EMERGENCY)
    assert faults() == []


def test_the_canvas_outlives_every_page_that_borrows_it(program):
    guide, window = program.guide, program.window

    def let_go():
        """What the event loop does before the next press."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    for turn in (guide.begin, guide.open_start, guide.begin, guide.open_hands_free, guide.close):
        turn()
        let_go()
        assert isValid(window.canvas), turn
    assert window.canvas.parentWidget() is window.stage
