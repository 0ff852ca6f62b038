"""Begins a class and ends it; between the two a `Lecture` does everything."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.classroom import messages
from ui.classroom.lessons import Lessons
from ui.diagram.layers import LayerChoice
from ui.diagram.sprites import Baker
from ui.diagram.view import WHOLE, ViewChoice
from ui.keys.actions import ACTIONS
from ui.keys.filter import Keys
from ui.playing.conductor import Conductor
from ui.session.guide import Guide
from ui.settings import Settings
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ui.classroom.lecture import Lecture

NOT_IN_CLASS = ("start", "hands_free", "log", "course", "export", "protocol", "body", "labels", "zones")
"""What the table's keys do elsewhere and not in front of a class."""


class Classroom(QObject):
    """Lives as long as the program."""

    chosen = Signal(object)
    """A dict of settings to remember."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        guide: Guide,
        settings: Callable[[], Settings],
        folder: Path,
        bake: Baker,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._does, self._keys, self._guide = window, conductor, keys, guide
        self._settings, self._now_s, self._bake = settings, now_s, bake
        self.lessons = Lessons(window, conductor, folder, self)
        self.lecture: Lecture | None = None
        self._layers, self._choice, self._said = LayerChoice(), WHOLE, ""
        keys.bind("class", self.toggle)
        for action in ACTIONS:
            if action.in_class:
                keys.bind(action.action_id, partial(self._do, action.action_id))
        keys.bind_release("notes", lambda: self.lecture.hide_notes() if self.lecture else None)
        window.stage.messages.acted.connect(self._on_message_acted)

    @property
    def is_on(self) -> bool:
        """Return whether a class is taught."""
        return self.lecture is not None

    def _do(self, name: str) -> None:
        """Do what a key or a button of the class asks for."""
        if name == "class":
            self.close()
        elif name == "stills":
            self._guide.toggle_stills()
        elif self.lecture is not None:
            self.lecture.actions()[name]()

    def toggle(self) -> None:
        """Begin a class, or end it."""
        if self.is_on:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Begin a class: the wall on its screen, the presenter's window here."""
        # Both windows of a class are much code, which the start of the program need not wait for.
        from ui.classroom.lecture import Lecture

        player = self._does.player
        if self.is_on or player is None:
            return
        self._guide.close()
        self.lecture = lecture = Lecture(
            self._window, self._does, player, self._settings, self._bake, self._now_s, self
        )
        lecture.chosen.connect(self.chosen)
        lecture.view.asked.connect(self._do)
        lecture.quiz.turned.connect(self._take_keys)
        self._take_keys()
        self._keys.set_class(True)
        left = self.lessons.left()
        lecture.desk.notes = self.lessons.notes()
        lecture.begin(self._layers, self._choice)
        lecture.view.set_said(self._said)
        if left is not None:
            told = messages.lesson_left(left, self.lessons.name_of(left))
            self._window.stage.messages.add(told)

    @Slot()
    def _take_keys(self) -> None:
        """Leave the table's keys what they do in class, or what little of it a quiz leaves them."""
        quiz = self.lecture.quiz if self.lecture is not None else None
        if quiz is not None and quiz.is_on:
            keyed = {key: self._window.unless_read(does) for key, does in quiz.keyed().items()}
            self._keys.take(keyed, quiz.passing)
        else:
            self._keys.take({}, [each.action_id for each in ACTIONS if each.action_id not in NOT_IN_CLASS])

    def close(self, *, ends: bool = False) -> None:
        """End the class: keep the lesson, take the wall away, and show what time was used.

        `ends`: the program ends too, and there is nobody left to show it to.
        """
        lecture = self.lecture
        if lecture is None:
            return
        lecture.end()
        self.lecture = None
        self._keys.set_class(False)
        self._keys.take({})
        ledger = lecture.desk.ledger
        self.lessons.keep(ledger, lecture.box.ink, lecture.desk.notes, self._settings().room)
        if not ends:
            self._guide.show_present()
            self.lessons.show_spent(ledger)

    def set_layers(self, layers: LayerChoice) -> None:
        """Show other layers of the body."""
        self._layers = layers
        self.show_look()

    @Slot(str)
    def set_said(self, words: str) -> None:
        """Show the presenter what is spoken; the stage, where it stands otherwise, is covered."""
        self._said = words
        if self.lecture is not None:
            self.lecture.view.set_said(words)

    @Slot(object)
    def set_view(self, choice: ViewChoice) -> None:
        """Look at the body from another side."""
        self._choice = choice
        self.show_look()

    @Slot()
    def show_look(self) -> None:
        """Show body, skin, side and manner of motion as they are chosen now."""
        if self.lecture is not None:
            self.lecture.show_look(self._layers, self._choice)

    @Slot(str)
    def _on_message_acted(self, action: str) -> None:
        if self.lecture is None:
            return
        if action == messages.TAKE_UP:
            ink = self.lessons.take_up()
            if ink is not None:
                self.lecture.take_up(ink)
        elif action == messages.PAUSE and self._does.player is not None:
            self._does.player.pause()
