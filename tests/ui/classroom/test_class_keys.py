"""Every key of a clicker and of the class does its work, whichever widget of whichever window has focus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.keys.actions import ACTIONS

NO = Qt.KeyboardModifier.NoModifier
CLICKER = {
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_F5: "play",
    Qt.Key.Key_Escape: "close",
    Qt.Key.Key_Period: "blank",
    Qt.Key.Key_B: "blank",
}
"""What a Logitech R800 sends (33, 34, 116 and 27 in turn, 190), and other remotes ("b")."""
KEYS = {
    "Space": Qt.Key.Key_Space, "Enter": Qt.Key.Key_Return, "PageDown": Qt.Key.Key_PageDown,
    "PageUp": Qt.Key.Key_PageUp, "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down, "Esc": Qt.Key.Key_Escape,
    "Right": Qt.Key.Key_Right, "Left": Qt.Key.Key_Left, ".": Qt.Key.Key_Period, "[": Qt.Key.Key_BracketLeft,
    "]": Qt.Key.Key_BracketRight, "-": Qt.Key.Key_Minus, "+": Qt.Key.Key_Plus, "?": Qt.Key.Key_Question,
    "Backspace": Qt.Key.Key_Backspace, "Home": Qt.Key.Key_Home,
}  # fmt: skip


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget of a window that a person could give the keyboard to."""
    found = [child for child in window.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [child for child in found if child.isVisible() and child.isEnabled() and not child.isWindow()]


@pytest.fixture
def done(taught):
    """What the keys did, in place of doing it."""
    keys = taught.program.keys
    before, heard = dict(keys._handlers), []
    for action in before:
        keys._handlers[action] = lambda action=action: heard.append(action)
    yield heard
    keys._handlers.update(before)


def code_of(key: str) -> Qt.Key | None:
    if key in KEYS:
        return KEYS[key]
    if key.startswith("F") and key[1:].isdigit():
        return Qt.Key(Qt.Key.Key_F1 + int(key[1:]) - 1)
    return Qt.Key(ord(key)) if len(key) == 1 and key.isalnum() else None


def test_a_clickers_keys_do_their_work_with_each_widget_of_each_window_in_focus(taught, done):
    windows = (taught.program.window, taught.audience)
    widgets = [widget for window in windows for widget in (window, *focusable(window))]
    assert len(widgets) > 20
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        done.clear()
        for key in CLICKER:
            QTest.keyClick(widget, key)
        assert done == list(CLICKER.values()), widget


def test_every_key_of_the_class_does_its_work_with_each_widget_in_focus(taught, done):
    wanted = [(action.action_id, key) for action in ACTIONS if action.in_class for key in action.keys]
    for widget in focusable(taught.program.window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        done.clear()
        for _, key in wanted:
            QTest.keyClick(widget, code_of(key))
        assert done == [action for action, _ in wanted], widget


def test_the_other_keys_of_the_table_work_in_class_but_for_those_that_lead_away(taught, done):
    keys, view = taught.program.keys, taught.view
    view.setFocus()
    for action in keys.bound():
        for key in action.keys:
            code = code_of(key)
            if code is None or action.action_id == "step":
                continue
            done.clear()
            taught.clock.s += 1.0
            QTest.keyClick(view, code)
            assert done == [action.action_id], key
    assert {"start", "hands_free", "log", "body", "labels"}.isdisjoint(
        each.action_id for each in keys.bound()
    )


def test_with_the_step_list_in_focus_before_the_class_a_clicker_goes_on_too(taught):
    taught.room.close()
    while taught.program.window.close_top():
        pass
    steps = taught.program.window.steps.list
    row = taught.player.moment.row
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_PageDown)
    assert taught.player.moment.row == row + 1
    QTest.keyClick(steps, Qt.Key.Key_PageUp)
    assert taught.player.moment.row == row
    taught.room.open()


def test_f5_and_escape_in_turn_neither_begin_anew_nor_quit(taught):
    taught.press(Qt.Key.Key_F5)
    taught.run_for(5)
    before = taught.player.moment.t_s
    for _ in range(4):
        taught.press(Qt.Key.Key_Escape)
        taught.press(Qt.Key.Key_F5)
    assert taught.player.playing
    assert taught.player.moment.t_s >= before
    assert taught.room.is_on
    assert taught.audience.isVisible()


@pytest.mark.parametrize(
    ("letter", "scan", "seen"),
    [("и", 48, "blank"), ("ю", 52, "blank"), ("а", 33, "frozen"), ("о", 36, "unseen")],
)
def test_letters_of_the_class_work_on_a_russian_layout(taught, letter, scan, seen):
    for wanted in (True, False):
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), NO, scan + 8, 0, 0, letter)
        QApplication.sendEvent(taught.view, event)
        assert getattr(taught.tools, seen) is wanted
