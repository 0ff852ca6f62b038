"""Every key of the program: one table, one filter on the application, one list for the help page.

A letter is found by its character where that is Latin, so that the key that says T is T on every Latin
keyboard, and by the key's place otherwise, so that letters work while a Cyrillic layout is on, and digits
where they need Shift.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

DOUBLE_HIT_S = 0.3
"""A second hit of a key that pauses, within this time, is the same hit of an elbow."""


@dataclass(frozen=True, slots=True)
class KeyAction:
    """Something that a key does. `keys` are the names of its keys; `repeats`: also while held down.

    `in_class`: only in front of a class, where it comes before what the key does otherwise.
    """

    action_id: str
    keys: tuple[str, ...]
    words: str
    repeats: bool = False
    in_class: bool = False

    @property
    def description(self) -> str:
        """Return what it does, in the reader's language."""
        return QCoreApplication.translate("keys", self.words)


def _in_class(action_id: str, keys: tuple[str, ...], words: object) -> KeyAction:
    return KeyAction(action_id, keys, str(words), in_class=True)


STEPS = tuple("123456")
ACTIONS: tuple[KeyAction, ...] = (
    KeyAction("toggle", ("Space", "Enter"), str(QT_TRANSLATE_NOOP("keys", "Pause or continue"))),
    KeyAction("play", ("F5",), str(QT_TRANSLATE_NOOP("keys", "Start or continue"))),
    KeyAction("next", ("Right", "PageDown"), str(QT_TRANSLATE_NOOP("keys", "Next stroke"))),
    KeyAction(
        "previous",
        ("Left", "PageUp"),
        str(QT_TRANSLATE_NOOP("keys", "This stroke from its start; again: the one before")),
    ),
    KeyAction(
        "back", ("Shift+Left", "Backspace"), str(QT_TRANSLATE_NOOP("keys", "10 seconds back")), repeats=True
    ),
    KeyAction("on", ("Shift+Right",), str(QT_TRANSLATE_NOOP("keys", "10 seconds on")), repeats=True),
    KeyAction("step", STEPS, str(QT_TRANSLATE_NOOP("keys", "Go to a step; 3 again: the next rubbing"))),
    KeyAction("loop", ("L",), str(QT_TRANSLATE_NOOP("keys", "Repeat the stroke, its step, or nothing"))),
    KeyAction("again", ("R",), str(QT_TRANSLATE_NOOP("keys", "Say the last cue again"))),
    KeyAction("mute", ("M",), str(QT_TRANSLATE_NOOP("keys", "Sound or silence"))),
    KeyAction("captions", ("C",), str(QT_TRANSLATE_NOOP("keys", "Captions: show or hide"))),
    KeyAction("tick", ("Q",), str(QT_TRANSLATE_NOOP("keys", "Tick on the beat, or none"))),
    KeyAction("slower", ("[",), str(QT_TRANSLATE_NOOP("keys", "Slower"))),
    KeyAction("faster", ("]",), str(QT_TRANSLATE_NOOP("keys", "Faster"))),
    KeyAction("real_time", ("0",), str(QT_TRANSLATE_NOOP("keys", "Real speed"))),
    KeyAction("shorter", ("-",), str(QT_TRANSLATE_NOOP("keys", "A shorter session")), repeats=True),
    KeyAction("longer", ("+",), str(QT_TRANSLATE_NOOP("keys", "A longer session")), repeats=True),
    KeyAction("count_in", ("I",), str(QT_TRANSLATE_NOOP("keys", "Count-in before a stroke, or none"))),
    KeyAction("change", ("Y",), str(QT_TRANSLATE_NOOP("keys", "Keep, leave out or repeat a stroke"))),
    KeyAction("layer", ("K",), str(QT_TRANSLATE_NOOP("keys", "Next layer: skin, muscles, bones"))),
    KeyAction("zones", ("Z",), str(QT_TRANSLATE_NOOP("keys", "Zones of care: show or hide"))),
    KeyAction("labels", ("N",), str(QT_TRANSLATE_NOOP("keys", "Names of the landmarks: show or hide"))),
    KeyAction("what", ("U",), str(QT_TRANSLATE_NOOP("keys", "What is this? The next thing that is seen"))),
    KeyAction("what_before", ("J",), str(QT_TRANSLATE_NOOP("keys", "The thing before"))),
    KeyAction("alone", ("F",), str(QT_TRANSLATE_NOOP("keys", "Show it alone, or everything again"))),
    KeyAction("hide", ("D",), str(QT_TRANSLATE_NOOP("keys", "Hide it, or show it again"))),
    KeyAction("test", ("E",), str(QT_TRANSLATE_NOOP("keys", "Test yourself on what is shown"))),
    KeyAction("cutaway", ("X",), str(QT_TRANSLATE_NOOP("keys", "Open the client's right side, left, none"))),
    KeyAction("works", ("S",), str(QT_TRANSLATE_NOOP("keys", "Show what this stroke works on"))),
    KeyAction("body", ("B",), str(QT_TRANSLATE_NOOP("keys", "Choose body and skin"))),
    KeyAction(
        "view",
        ("V",),
        str(QT_TRANSLATE_NOOP("keys", "Next view: head up, from the right, feet up, from the left")),
    ),
    KeyAction("mirror", ("Shift+V",), str(QT_TRANSLATE_NOOP("keys", "Mirror the picture, or not"))),
    KeyAction("nearer", ("Ctrl++",), str(QT_TRANSLATE_NOOP("keys", "Zoom in")), repeats=True),
    KeyAction("farther", ("Ctrl+-",), str(QT_TRANSLATE_NOOP("keys", "Zoom out")), repeats=True),
    KeyAction("whole", ("Home", "Ctrl+0"), str(QT_TRANSLATE_NOOP("keys", "The whole body again"))),
    KeyAction(
        "pan",
        ("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
        str(QT_TRANSLATE_NOOP("keys", "Move about in the picture, once zoomed in")),
        repeats=True,
    ),
    KeyAction("stroke", ("A",), str(QT_TRANSLATE_NOOP("keys", "All about this stroke"))),
    KeyAction("protocol", ("P",), str(QT_TRANSLATE_NOOP("keys", "Choose what is taught"))),
    KeyAction("theme", ("T",), str(QT_TRANSLATE_NOOP("keys", "Light or dim"))),
    KeyAction("start", ("G",), str(QT_TRANSLATE_NOOP("keys", "The start page"))),
    KeyAction("hands_free", ("H",), str(QT_TRANSLATE_NOOP("keys", "Hands-free view"))),
    KeyAction("wait", ("W",), str(QT_TRANSLATE_NOOP("keys", "Wait for me at the end of a stroke, or go on"))),
    KeyAction("stills", ("O",), str(QT_TRANSLATE_NOOP("keys", "Stills instead of motion"))),
    KeyAction("full_screen", ("F11",), str(QT_TRANSLATE_NOOP("keys", "Full screen"))),
    KeyAction("help", ("?", "F1"), str(QT_TRANSLATE_NOOP("keys", "The list of keys"))),
    KeyAction("sources", ("F2",), str(QT_TRANSLATE_NOOP("keys", "About and sources"))),
    KeyAction("sound", ("F3",), str(QT_TRANSLATE_NOOP("keys", "Sound and captions"))),
    KeyAction("setup", ("F9",), str(QT_TRANSLATE_NOOP("keys", "Language, table or mat, side"))),
    KeyAction("log", ("F4",), str(QT_TRANSLATE_NOOP("keys", "Log of sessions"))),
    KeyAction("export", ("F8",), str(QT_TRANSLATE_NOOP("keys", "Pictures and handouts"))),
    KeyAction("course", ("F6",), str(QT_TRANSLATE_NOOP("keys", "The course: plan, calendar, progress"))),
    KeyAction("class", ("F7",), str(QT_TRANSLATE_NOOP("keys", "In front of a class: begin or end"))),
    KeyAction("close", ("Esc",), str(QT_TRANSLATE_NOOP("keys", "Close what lies on top; never quits"))),
    _in_class("blank", ("B", "."), QT_TRANSLATE_NOOP("keys", "Class: blank the wall")),
    _in_class("freeze", ("F",), QT_TRANSLATE_NOOP("keys", "Class: freeze the wall's picture")),
    _in_class("unseen", ("J",), QT_TRANSLATE_NOOP("keys", "Class: jump unseen; again: show it")),
    _in_class("spotlight", ("S",), QT_TRANSLATE_NOOP("keys", "Class: spotlight")),
    _in_class("magnifier", ("G",), QT_TRANSLATE_NOOP("keys", "Class: magnifier")),
    _in_class("pointer", ("P",), QT_TRANSLATE_NOOP("keys", "Class: pointer")),
    _in_class("draw", ("D",), QT_TRANSLATE_NOOP("keys", "Class: draw on the body")),
    _in_class("undo_ink", ("Z",), QT_TRANSLATE_NOOP("keys", "Class: undo what was drawn last")),
    _in_class("clear_ink", ("E",), QT_TRANSLATE_NOOP("keys", "Class: clear the ink")),
    _in_class(
        "quiz",
        ("H",),
        QT_TRANSLATE_NOOP("keys", "Class: quiz. Space shows the answer; + most knew it, - they did not"),
    ),
    _in_class("next_name", ("Down",), QT_TRANSLATE_NOOP("keys", "Class: light the next name, or none")),
    _in_class("previous_name", ("Up",), QT_TRANSLATE_NOOP("keys", "Class: light the name before")),
    _in_class("beside", ("Y",), QT_TRANSLATE_NOOP("keys", "Class: two strokes side by side")),
    _in_class("rising", ("C",), QT_TRANSLATE_NOOP("keys", "Class: loop from slow to real")),
    _in_class("longer_loop", ("U",), QT_TRANSLATE_NOOP("keys", "Class: loop one stroke more")),
    _in_class("swap", ("X",), QT_TRANSLATE_NOOP("keys", "Class: swap the screens")),
    _in_class("notes", ("N",), QT_TRANSLATE_NOOP("keys", "Class: notes; on one screen while held")),
)
_TOGGLES = next(action.keys for action in ACTIONS if action.action_id == "toggle")
_CHARACTERS = frozenset(key for action in ACTIONS for key in action.keys if len(key) == 1)

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_F1: "F1",
    Qt.Key.Key_F2: "F2",
    Qt.Key.Key_F3: "F3",
    Qt.Key.Key_F4: "F4",
    Qt.Key.Key_F5: "F5",
    Qt.Key.Key_F8: "F8",
    Qt.Key.Key_F6: "F6",
    Qt.Key.Key_F7: "F7",
    Qt.Key.Key_F9: "F9",
    Qt.Key.Key_F11: "F11",
}
_SHIFTED = ("Left", "Right", "V")
"""The keys that mean something else with Shift."""
_WITH_CTRL = {
    Qt.Key.Key_Plus: "+",
    Qt.Key.Key_Equal: "+",
    Qt.Key.Key_Minus: "-",
    Qt.Key.Key_Underscore: "-",
    Qt.Key.Key_0: "0",
    Qt.Key.Key_ParenRight: "0",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
}
"""The keys that mean something with Ctrl; they lie in the same places on a Cyrillic layout."""
_SAME = {"=": "+", "−": "-", "_": "-"}
"""Characters on the same keys as the ones that we name."""
_PLACES = {
    33: "F",
    31: "S",
    32: "D",
    18: "E",
    36: "J",
    45: "X",
    22: "U",
    47: "V",
    52: ".",
    38: "L",
    19: "R",
    37: "K",
    20: "T",
    26: "[",
    27: "]",
    11: "0",
    23: "I",
    44: "Z",
    49: "N",
    30: "A",
    25: "P",
    34: "G",
    35: "H",
    17: "W",
    24: "O",
    48: "B",
    21: "Y",
    8: "7",
    9: "8",
    10: "9",
    50: "M",
    46: "C",
    16: "Q",
}
_PLACES |= {2 + index: digit for index, digit in enumerate(STEPS)}
"""The scan codes (PC set 1, which Linux's key codes repeat) of the places of our letters and digits."""
_MAC_PLACES = {
    3: "F",
    1: "S",
    2: "D",
    14: "E",
    38: "J",
    7: "X",
    32: "U",
    9: "V",
    47: ".",
    37: "L",
    15: "R",
    40: "K",
    17: "T",
    33: "[",
    30: "]",
    29: "0",
    34: "I",
    11: "B",
    6: "Z",
    45: "N",
    0: "A",
    35: "P",
    5: "G",
    4: "H",
    13: "W",
    31: "O",
    16: "Y",
    26: "7",
    28: "8",
    25: "9",
    46: "M",
    8: "C",
    12: "Q",
}
_MAC_PLACES |= dict(zip((18, 19, 20, 21, 23, 22), STEPS, strict=True))
"""The same places as macOS' virtual key codes (Carbon's Events.h)."""
_CYRILLIC = {"Д": "L", "К": "R", "Л": "K", "Е": "T", "Ш": "I", "Я": "Z", "Т": "N", "Ф": "A", "З": "P"}
_CYRILLIC |= {"Х": "[", "Ъ": "]", "П": "G", "Р": "H", "Ц": "W", "Щ": "O", "Н": "Y"}
_CYRILLIC |= {
    "Ь": "M",
    "С": "C",
    "Й": "Q",
    "Г": "U",
    "О": "J",
    "А": "F",
    "В": "D",
    "У": "E",
    "Ч": "X",
    "Ы": "S",
    "И": "B",
    "М": "V",
    "Ю": ".",
}
"""The letters on those places in the Russian layout, for keyboards that do not tell the place."""
_X11_OFFSET = 8
"""X11 and Wayland count Linux's key codes from 8."""

_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_CONTROL_KEYS: tuple[tuple[type[QWidget], tuple[str, ...]], ...] = (
    (QAbstractButton, ("Space", "Enter", "Left", "Right")),
    (QAbstractSlider, ("Left", "Right", "PageUp", "PageDown")),
    (QComboBox, ("Space", "Enter")),
)
"""What a control keeps for itself once somebody has gone to it by key."""
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Keys(QObject):
    """The filter on the application that turns keys into actions. Only bound actions exist."""

    def __init__(
        self,
        now_s: Callable[[], float] = time.monotonic,
        platform: str = sys.platform,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now_s, self._platform = now_s, platform
        self._handlers: dict[str, Callable[[], object]] = {}
        self._keyed: dict[str, Callable[[str], object]] = {}
        self._actions = {key: each for each in ACTIONS for key in each.keys if not each.in_class}
        self._class_actions = {key: each for each in ACTIONS for key in each.keys if each.in_class}
        self._in_class = False
        self._releases: dict[str, Callable[[], object]] = {}
        self._held: KeyAction | None = None
        self._hit_s = -DOUBLE_HIT_S
        self._reached_by_key = False
        self._taken: Mapping[str, Callable[[], object]] = {}
        self._passing: Collection[str] | None = None

    def bind(self, action_id: str, handler: Callable[[], object]) -> None:
        """Let the keys of an action call `handler`. KeyError: the table has no such action."""
        if action_id not in {action.action_id for action in ACTIONS}:
            raise KeyError(action_id)
        self._handlers[action_id] = handler

    def bind_release(self, action_id: str, handler: Callable[[], object]) -> None:
        """Let `handler` be called when a key of an action of the class is let go."""
        self._releases[action_id] = handler

    def set_class(self, on: bool) -> None:
        """Let the keys of the class come before the others, or not be there."""
        self._in_class = on

    def bind_steps(self, handler: Callable[[int], object]) -> None:
        """Let the digits 1-6 call `handler` with their number."""
        self.bind_keyed("step", lambda key: handler(int(key)))

    def bind_keyed(self, action_id: str, handler: Callable[[str], object]) -> None:
        """Let the keys of an action call `handler` with their names."""
        self._keyed[action_id] = handler

    def take(
        self, handlers: Mapping[str, Callable[[], object]], passing: Collection[str] | None = None
    ) -> None:
        """Let keys, by their names, do something else while a page lies over the window.

        Of the actions of the table only `passing` stay, all if it is None. `take({})` ends it.
        """
        self._taken, self._passing = handlers, passing

    def bound(self) -> tuple[KeyAction, ...]:
        """Return the actions that exist, in the order of the table, for the help page."""
        return tuple(action for action in ACTIONS if self._works(action))

    def _works(self, action: KeyAction) -> bool:
        if self._handler(action, action.keys[0]) is None or action.in_class > self._in_class:
            return False
        if not self._in_class:
            return True
        if not self._stays(action):
            return False
        return action.in_class or not all(key in self._class_actions for key in action.keys)

    def _stays(self, action: KeyAction) -> bool:
        """Return whether a page that lies over the window leaves an action its keys."""
        return self._passing is None or action.action_id in self._passing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are ours; leave text fields, menus and dialogs theirs."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched.isWidgetType():
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and watched.isWidgetType():
            self._let_go(event)
        if kind == QEvent.Type.FocusIn and watched.isWidgetType():
            self._reached_by_key = event.reason() in _BY_KEY  # type: ignore[attr-defined]
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Do what the key means; return whether it was ours."""
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return False
        key, focused = key_name(event, self._platform), QApplication.focusWidget()
        if isinstance(focused, _TEXT_FIELDS) and not self._passes_text(key):
            return False
        handler = self._taken.get(key) or self._of_class(key) or self._passed(key)
        if handler is None:
            return False
        if self._pauses(key) and not event.isAutoRepeat() and not self._is_a_new_hit():
            return True
        if self._belongs_to(focused, key):
            return False
        if not event.isAutoRepeat() or (key in self._actions and self._actions[key].repeats):
            handler()
        return True

    def _passes_text(self, key: str) -> bool:
        """Return whether a key is ours even while somebody writes: in class a clicker turns the page too."""
        clicked = self._in_class and key in ("PageDown", "PageUp")
        return clicked or key == "Esc" or (key.startswith("F") and len(key) > 1)

    def _of_class(self, key: str) -> Callable[[], object] | None:
        action = self._class_actions.get(key) if self._in_class else None
        if action is not None and not self._stays(action):
            return None
        if action is not None and action.action_id in self._releases:
            self._held = action
        return None if action is None else self._handlers.get(action.action_id)

    def _let_go(self, event: QKeyEvent) -> None:
        """Tell that a key is let go; its event goes on to the parents of the widget, and is told once."""
        if not event.isAutoRepeat() and self._held and key_name(event, self._platform) in self._held.keys:
            released, self._held = self._releases[self._held.action_id], None
            released()

    def _passed(self, key: str) -> Callable[[], object] | None:
        """Return what the table has a key do, unless a page keeps that from happening."""
        action = self._actions.get(key)
        if action is None or not self._stays(action):
            return None
        return self._handler(action, key)

    def _handler(self, action: KeyAction, key: str) -> Callable[[], object] | None:
        keyed = self._keyed.get(action.action_id)
        if keyed is not None:
            return lambda: keyed(key)
        return self._handlers.get(action.action_id)

    def _belongs_to(self, focused: QWidget | None, key: str) -> bool:
        """Return whether the control with the focus keeps a key for itself."""
        if key in getattr(focused, "kept_keys", ()):
            return True
        if isinstance(focused, QAbstractItemView):
            return key == "Enter"
        if not self._reached_by_key:
            return False
        return any(isinstance(focused, kind) and key in keys for kind, keys in _CONTROL_KEYS)

    def _pauses(self, key: str) -> bool:
        """Return whether a key pauses and goes on; what a page has taken it for is up to that page."""
        return key == "Space" or (key in _TOGGLES and key not in self._taken)

    def _is_a_new_hit(self) -> bool:
        now_s = self._now_s()
        new = now_s - self._hit_s >= DOUBLE_HIT_S
        if new:
            self._hit_s = now_s
        return new


def key_name(event: QKeyEvent, platform: str = sys.platform) -> str:
    """Return the name by which the table knows a key, "" for others with Ctrl and all with Alt or Meta."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    beside = held & ~Qt.KeyboardModifier.ShiftModifier
    if beside == Qt.KeyboardModifier.ControlModifier and event.key() in _WITH_CTRL:
        return f"Ctrl+{_WITH_CTRL[Qt.Key(event.key())]}"
    if beside:
        return ""
    named = _NAMED.get(Qt.Key(event.key()))
    if named is not None:
        shifted = named in _SHIFTED and bool(held)
        return f"Shift+{named}" if shifted else named
    character = event.text().upper() or _character(event.key())
    character = _SAME.get(character, character)
    latin = character.isascii() and character.isalnum()
    letter = character if latin else _place(event, platform) or _CYRILLIC.get(character, "")
    if held and letter in _SHIFTED:
        return f"Shift+{letter}"
    return character if character in _CHARACTERS or held else letter


def _character(key: int) -> str:
    """Return the character of a Qt key code, "" where it has none."""
    return chr(key) if 0x20 < key < 0x110000 else ""


def _place(event: QKeyEvent, platform: str) -> str:
    if platform == "darwin":
        return _MAC_PLACES.get(event.nativeVirtualKey(), "")
    offset = 0 if platform == "win32" else _X11_OFFSET
    return _PLACES.get(event.nativeScanCode() - offset, "")
