import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui.keys.actions import ACTIONS
from ui.keys.filter import Keys
from ui.keys.names import key_name

ALL = [action.action_id for action in ACTIONS if action.action_id != "step"]
NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.list, self.field, self.button, self.slider = (
            QListWidget(),
            QLineEdit(),
            QPushButton("Loop"),
            QSlider(),
        )
        self.list.addItems([f"stroke {number}" for number in range(50)])
        layout = QVBoxLayout(self)
        for widget in (self.list, self.field, self.button, self.slider):
            layout.addWidget(widget)


class Hand:
    """Presses keys and remembers what they did."""

    def __init__(self, keys):
        self.keys, self.done, self.now_s = keys, [], 0.0
        for action in ALL:
            keys.bind(action, lambda action=action: self.done.append(action))
        keys.bind_steps(self.done.append)

    def press(self, key, modifiers=NO):
        self.now_s += 1
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)
        return self.done


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.list.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(window.list.hasFocus)
    return window


@pytest.fixture
def hand(qapp, window):
    keys = Keys(lambda: hand.now_s, "linux")
    hand = Hand(keys)
    qapp.installEventFilter(keys)
    yield hand
    qapp.removeEventFilter(keys)


def event(key, text="", scan=0, virtual=0, modifiers=NO):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


def test_every_key_of_the_table_does_its_action(hand):
    pressed = {
        Qt.Key.Key_Space: "toggle",
        Qt.Key.Key_F5: "play",
        Qt.Key.Key_Right: "next",
        Qt.Key.Key_PageDown: "next",
        Qt.Key.Key_Left: "previous",
        Qt.Key.Key_PageUp: "previous",
        Qt.Key.Key_3: 3,
        Qt.Key.Key_L: "loop",
        Qt.Key.Key_R: "again",
        Qt.Key.Key_BracketLeft: "slower",
        Qt.Key.Key_BracketRight: "faster",
        Qt.Key.Key_0: "real_time",
        Qt.Key.Key_Minus: "shorter",
        Qt.Key.Key_Plus: "longer",
        Qt.Key.Key_Equal: "longer",
        Qt.Key.Key_K: "layer",
        Qt.Key.Key_T: "theme",
        Qt.Key.Key_F11: "full_screen",
        Qt.Key.Key_F1: "help",
        Qt.Key.Key_Question: "help",
        Qt.Key.Key_Escape: "close",
    }
    for key in pressed:
        hand.press(key)
    assert hand.done == list(pressed.values())


def test_shift_makes_the_arrows_go_ten_seconds(hand):
    hand.press(Qt.Key.Key_Left, SHIFT)
    assert hand.press(Qt.Key.Key_Right, SHIFT) == ["back", "on"]


def test_ctrl_zooms_and_moves_and_shift_mirrors_on_every_layout(hand):
    ctrl = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Left):
        hand.press(key, ctrl)
    hand.press(Qt.Key.Key_Home)
    hand.press(Qt.Key.Key_V)
    hand.press(Qt.Key.Key_V, SHIFT)
    assert hand.done == ["nearer", "nearer", "farther", "whole", "pan", "whole", "view", "mirror"]
    assert key_name(event(ord("М"), "М", scan=47 + 8, modifiers=SHIFT), "linux") == "Shift+V"
    assert key_name(event(ord("М"), "м", scan=47), "win32") == "V"
    assert key_name(event(Qt.Key.Key_Equal, "=", modifiers=ctrl | SHIFT), "linux") == "Ctrl++"


def test_a_focused_list_keeps_up_down_and_enter_and_eats_nothing_else(hand, window):
    window.list.setCurrentRow(0)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_T):
        hand.press(key)
    assert hand.done == ["next", "previous", "toggle", "theme"]
    assert window.list.currentRow() == 0
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert len(hand.done) == 4
    assert window.list.currentRow() == 1


def test_a_text_field_keeps_its_letters_and_spaces(hand, window):
    window.field.setFocus()
    for key in (Qt.Key.Key_T, Qt.Key.Key_Space, Qt.Key.Key_3, Qt.Key.Key_Left):
        hand.press(key)
    assert (window.field.text(), hand.done) == ("t 3", [])
    assert hand.press(Qt.Key.Key_F11) == ["full_screen"]


def test_a_control_keeps_its_keys_only_when_it_was_reached_by_key(hand, window):
    clicks = []
    window.button.clicked.connect(lambda: clicks.append(1))
    window.button.setFocus(Qt.FocusReason.MouseFocusReason)
    hand.press(Qt.Key.Key_Space)
    assert (hand.done, clicks) == (["toggle"], [])
    window.slider.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Right)
    assert (hand.done, window.slider.value()) == (["toggle"], 1)
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Space)
    assert (hand.done, clicks) == (["toggle"], [1])
    assert hand.press(Qt.Key.Key_PageDown) == ["toggle", "next"]


def test_two_hits_of_the_space_bar_within_300_ms_are_one(hand, window):
    for pause_s in (0, 0.29, 0.02, 0.3, 0.1, 5):
        hand.now_s += pause_s
        QTest.keyClick(window.list, Qt.Key.Key_Space)
    assert hand.done == ["toggle"] * 4


def test_the_other_key_that_pauses_is_no_second_hit_either(hand, window):
    window.button.setFocus(Qt.FocusReason.MouseFocusReason)
    for key, pause_s in ((Qt.Key.Key_Return, 0), (Qt.Key.Key_Enter, 0.2), (Qt.Key.Key_Space, 0.09)):
        hand.now_s += pause_s
        QTest.keyClick(window.button, key)
    assert hand.done == ["toggle"]
    hand.now_s += 0.3
    QTest.keyClick(window.button, Qt.Key.Key_Return)
    assert hand.done == ["toggle"] * 2


def test_two_hits_on_a_button_that_was_reached_by_key_are_one_too(hand, window):
    clicks = []
    window.button.clicked.connect(lambda: clicks.append(1))
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(window.button, Qt.Key.Key_Space)
    assert (clicks, hand.done) == ([1], [])


def test_a_key_held_down_counts_once_except_where_it_repeats(hand, window):
    for held in (False, True, True):
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Plus):
            QApplication.sendEvent(window.list, QKeyEvent(QEvent.Type.KeyPress, key, NO, "", held))
    assert hand.done == ["next", "longer", "longer", "longer"]


def test_keys_of_the_class_come_first_in_front_of_a_class_and_are_not_there_otherwise(hand, window):
    keys = hand.keys
    assert hand.press(Qt.Key.Key_B) == ["body"]
    hand.press(Qt.Key.Key_Period)
    assert hand.done == ["body"]
    outside = {action.action_id for action in keys.bound()}
    keys.set_class(True)
    hand.press(Qt.Key.Key_B)
    hand.press(Qt.Key.Key_Period)
    assert hand.done == ["body", "blank", "blank"]
    assert {action.action_id for action in keys.bound()} - outside >= {"blank", "freeze", "notes"}
    assert "body" not in {action.action_id for action in keys.bound()}


def test_a_key_that_is_let_go_is_told_once_and_not_while_it_repeats(hand, window):
    let_go = []
    hand.keys.bind_release("notes", lambda: let_go.append(1))
    hand.keys.set_class(True)
    QTest.keyPress(window.list, Qt.Key.Key_N)
    QApplication.sendEvent(window.list, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_N, NO, "n", True))
    assert let_go == []
    QTest.keyRelease(window.list, Qt.Key.Key_N)
    assert let_go == [1]


def test_keys_with_ctrl_or_alt_are_not_ours(hand):
    hand.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    hand.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hand.done == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_menu_keeps_its_keys(hand, window, qtbot):
    menu = QMenu(window)
    menu.addAction("10 min")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert hand.done == []


def test_what_is_not_bound_does_not_exist(qapp, window):
    keys = Keys()
    keys.bind("toggle", lambda: None)
    keys.bind_steps(lambda step: None)
    assert [action.action_id for action in keys.bound()] == ["toggle", "step"]
    with pytest.raises(KeyError):
        keys.bind("fly", lambda: None)


@pytest.mark.parametrize(
    ("letter", "cyrillic", "evdev", "mac"),
    [
        ("L", "д", 38, 37),
        ("R", "к", 19, 15),
        ("K", "л", 37, 40),
        ("T", "е", 20, 17),
        ("[", "х", 26, 33),
        ("]", "ъ", 27, 30),
        ("F", "а", 33, 3),
        ("S", "ы", 31, 1),
        ("D", "в", 32, 2),
        ("E", "у", 18, 14),
        ("J", "о", 36, 38),
        ("X", "ч", 45, 7),
        ("U", "г", 22, 32),
        (".", "ю", 52, 47),
    ],
)
def test_letters_work_on_a_cyrillic_layout_by_place_and_by_character(letter, cyrillic, evdev, mac):
    key = ord(cyrillic.upper())
    assert key_name(event(key, cyrillic, scan=evdev + 8), "linux") == letter
    assert key_name(event(key, cyrillic, scan=evdev), "win32") == letter
    assert key_name(event(key, cyrillic, virtual=mac), "darwin") == letter
    assert key_name(event(key, cyrillic), "linux") == letter


def test_a_latin_letter_is_what_it_says_wherever_it_lies():
    # Dvorak: the key that says N lies where L is on other keyboards.
    assert key_name(event(Qt.Key.Key_N, "n", scan=38 + 8), "linux") == "N"
    assert key_name(event(Qt.Key.Key_L, "l", scan=25 + 8), "linux") == "L"


def test_digits_that_need_shift_work_by_their_place():
    assert key_name(event(Qt.Key.Key_Ampersand, "&", scan=2 + 8), "linux") == "1"
    assert key_name(event(Qt.Key.Key_Exclam, "!", scan=2 + 8, modifiers=SHIFT), "linux") == "!"


def test_no_key_stands_in_the_table_twice_and_each_action_has_words():
    for in_class in (False, True):
        keys = [key for action in ACTIONS if action.in_class is in_class for key in action.keys]
        assert len(keys) == len(set(keys))
    assert all(action.description for action in ACTIONS)
