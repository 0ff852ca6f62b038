"""Every key of the program and what it does: one table, for the filter and for the help page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


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
