"""What a person changes in the plan, stroke by stroke, by keys and by the menu of the step list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.session.choices import Turn
from app.session.moment import State
from tests.ui.session.test_start_path import press
from tests.ui.window.test_main_window import start, told, wall  # noqa: F401
from ui.session.hands_free import HandsFreeView
from ui.steps.menu import Change
from ui.steps.model import ROW, STATUS, Status
from ui.text import time_left

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def program(start):  # noqa: F811
    made = start()
    made.set_count_in(False)
    yield made
    made.conductor.player.pause()


def pick(change):
    """Take a line of the menu that is open, by keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.data() == change)
    assert action.isEnabled(), action.text()
    while menu.activeAction() is not action:
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def lines(program):
    model = program.window.steps.list.model()
    return [model.index(at).data(ROW) for at in range(model.rowCount())]


def statuses(program):
    model = program.window.steps.list.model()
    return {model.index(at).data(ROW).badge: model.index(at).data(STATUS) for at in range(model.rowCount())}


def run(program, wall, seconds):  # noqa: F811
    for _ in range(round(seconds)):
        wall.s += 1.0
        program.conductor.player.tick()


def test_the_present_stroke_is_left_out_and_the_next_one_follows(program, wall):  # noqa: F811
    player = program.conductor.player
    player.seek(player.timeline.rows[3].start_s + 20.0)
    player.play()
    press(Key.Key_Y)
    pick(Change.SKIP)
    assert (player.moment.stroke_id, player.moment.state, player.playing) == ("3c", State.CHANGE, True)
    assert player.timeline.total_s == pytest.approx(1200.0, abs=8.0)
    line = next(line for line in lines(program) if line.badge == "3b")
    assert (line.is_skipped, line.timeline_row, statuses(program)["3b"]) == (True, -1, Status.SKIPPED)
    assert line.seconds > 60.0
    run(program, wall, 10)
    assert player.moment.state is State.STROKE


def test_the_marked_stroke_is_changed_and_changed_back(program):
    steps, player = program.window.steps, program.conductor.player
    usual = player.timeline
    steps.list.setFocus(Qt.FocusReason.TabFocusReason)
    steps.list.setCurrentIndex(steps.list.model().index(7))
    for change in (Change.SKIP, Change.SKIP, Change.REPEAT, Change.REPEAT, Change.LOCK):
        press(Key.Key_Y)
        pick(change)
        assert steps.list.currentIndex().data(ROW).badge == "4"
    assert player.timeline.choices.locked.keys() == {Turn("4", 1)}
    press(Key.Key_Y)
    pick(Change.AS_PLANNED)
    assert player.timeline == usual


def test_a_locked_stroke_keeps_its_time_when_the_session_grows(program):
    player = program.conductor.player
    player.seek(player.timeline.rows[1].start_s + 1.0)
    press(Key.Key_Y)
    pick(Change.LOCK)
    program.set_minutes(30)
    assert player.timeline.rows[1].cycles == 18
    line = next(line for line in lines(program) if line.badge == "2")
    assert line.is_locked
    model = program.window.steps.list.model()
    assert "time kept" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_once_more_stands_in_the_list_and_is_played(program):
    press(Key.Key_Y)
    pick(Change.REPEAT)
    names = [(line.badge, line.turn.again) for line in lines(program)[:3]]
    assert names == [("1", 0), ("1", 1), ("2", 0)]
    model = program.window.steps.list.model()
    assert "once more, next" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    press(Key.Key_Right)
    assert program.conductor.player.moment.stroke_id == "1"
    assert program.conductor.player.moment.row == 1


def test_the_last_stroke_that_is_left_cannot_be_left_out_and_that_is_told(program):
    for turn in [row.turn for row in program.conductor.player.timeline.rows]:
        program.choosing.change(turn, Change.SKIP)
    assert [row.turn for row in program.conductor.player.timeline.rows] == [Turn("6", 1)]
    assert told(program) == ["This is the last stroke that is left"]


def test_what_is_done_is_not_changed_any_more(program):
    player = program.conductor.player
    player.seek(player.timeline.rows[4].start_s + 10.0)
    menu = program.window.steps._open_menu_of(0)
    enabled = {action.data(): action.isEnabled() for action in menu.actions() if action.data()}
    menu.close()
    assert not any(enabled[change] for change in (Change.LOCK, Change.SKIP, Change.REPEAT))
    before = player.timeline.rows[:4]
    program.set_minutes(40)
    assert [row.cycles for row in player.timeline.rows[:4]] == [row.cycles for row in before]


def test_arrows_move_the_count_and_the_total_in_the_hands_free_view(program, wall):  # noqa: F811
    player = program.conductor.player
    press(Key.Key_H)
    view = program.window.cover
    assert isinstance(view, HandsFreeView)
    player.seek(player.timeline.rows[1].start_s + 30.0)
    assert view.count.text() == "5 of 18"
    assert view.session.text().endswith(" of 20:00")
    wall.s += 1.0
    press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert (view.count.text(), view.session.text().split(" of ")[1]) == ("5 of 20", "20:15")
    press(Key.Key_Down)
    assert (view.count.text(), view.session.text().split(" of ")[1]) == ("5 of 19", "20:08")


def test_waiting_at_a_count_counts_on_and_the_total_grows(program, wall):  # noqa: F811
    player = program.conductor.player
    press(Key.Key_H, Key.Key_W)
    view = program.window.cover
    player.seek(player.timeline.rows[1].end_s - 2.0)
    player.play()
    run(program, wall, 2 + 16)
    assert player.held
    assert (view.clock.text, view.count.text()) == ("+0:16", "2 more")
    assert view.told.text() == "Finish your count, then press."
    assert view.session.text().endswith(" of 20:16")
    canvas = program.window.canvas
    hands = canvas._moment.hands
    run(program, wall, 1)
    assert canvas._moment.hands != hands
    press(Key.Key_Space)
    run(program, wall, 3)
    assert view.session.text().endswith(" of 20:17")
    press(Key.Key_Escape)
    assert program.window.steps._total.text() == "of 20:17"


def test_slow_motion_and_loops_make_the_session_longer_at_once(program, wall):  # noqa: F811
    player, steps = program.conductor.player, program.window.steps
    row = player.timeline.rows[2]
    player.seek(row.start_s)
    left_s = player.moment.session_remaining_s
    program.conductor.set_rate(0.5)
    assert steps._total.text() == f"of {_clock(1200 + left_s)}"
    assert steps._clock.text() == time_left(2 * left_s)
    program.conductor.set_rate(1.0)
    assert steps._total.text() == "of 20:00"
    program.conductor.next_loop()
    player.play()
    span = row.end_s - row.start_s
    run(program, wall, 2 * span + 3)
    assert player.over_s == pytest.approx(2 * span, abs=0.01)
    assert steps._total.text() == f"of {_clock(1200 + 2 * span)}"


def _clock(seconds):
    return f"{round(seconds) // 60}:{round(seconds) % 60:02d}"


def test_the_menu_opens_over_the_hands_free_view_too(program, wall):  # noqa: F811
    press(Key.Key_H)
    press(Key.Key_Y)
    pick(Change.SKIP)
    assert program.conductor.player.timeline.left_out[0].turn == Turn("1", 1)
    assert program.window.cover.name.text == "Deep stroking"
