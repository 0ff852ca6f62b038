"""By which name the table knows a key that was pressed, on Latin and Cyrillic layouts.

A letter is found by its character where that is Latin, so that the key that says T is T on every Latin
keyboard, and by the key's place otherwise, so that letters work while a Cyrillic layout is on, and digits
where they need Shift.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.keys.actions import ACTIONS, STEPS

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
