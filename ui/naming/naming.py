"""Names on the body: wires pointing, and what is shown alone or taken out, to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from ui.diagram.layers import LayerChoice
from ui.diagram.naming import words_fault
from ui.keys.filter import Keys
from ui.looking import depth
from ui.looking.picture_menu import next_cutaway, offer_picture
from ui.naming.pointing import Pointing
from ui.naming.quiz import Quiz
from ui.playing.conductor import Conductor
from ui.settings import Layers
from ui.window import notices
from ui.window.main_window import MainWindow


class Naming(QObject):
    """Lives as long as the window. What is alone or taken out is forgotten with it."""

    picture_changed = Signal()
    """`pictured` gives another answer now."""
    chosen = Signal(object)
    """The Layers that somebody wants shown and remembered."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        layers: Callable[[], Layers],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._layers = window, layers
        self._alone = ""
        self._hidden: tuple[str, ...] = ()
        self.pointing = Pointing(window, conductor, self)
        self.pointing.alone_requested.connect(self.toggle_alone)
        self.pointing.hide_requested.connect(self.toggle_hidden)
        self.quiz = Quiz(window, conductor, keys, self.pointing, parent=self)
        self.quiz.picture_changed.connect(self.picture_changed)
        window.first_painted.connect(self._tell_fault, Qt.ConnectionType.QueuedConnection)
        for action, handler in {
            "what": lambda: self.pointing.step(1),
            "what_before": lambda: self.pointing.step(-1),
            "alone": self.pointing.ask_alone,
            "hide": self.pointing.ask_hide,
            "cutaway": self.next_cutaway,
            "works": self.toggle_works,
            "test": self.test,
        }.items():
            keys.bind(action, handler)

    def _tell_fault(self) -> None:
        """Say which file of the dictionary cannot be used, if one cannot."""
        fault = words_fault()
        if fault is not None:
            self._window.stage.messages.add(notices.of_asset(fault))

    def pictured(self, layers: LayerChoice) -> LayerChoice:
        """Return the chosen layers with what is alone or taken out at present."""
        return self.quiz.pictured(replace(layers, alone=self._alone, hidden=self._hidden))

    def offer(self, menu: QMenu) -> None:
        """Add the choices of the picture to a menu."""
        taken = self._alone or self._hidden
        offer_picture(menu, self._layers(), self.chosen.emit, self.show_everything if taken else None)

    def next_cutaway(self) -> None:
        """Open the client's right side, then the left one, then none."""
        self.chosen.emit(next_cutaway(self._layers()))

    def toggle_works(self) -> None:
        """Let what the present stroke works on stand out, or not."""
        layers = self._layers()
        self.chosen.emit(msgspec.structs.replace(layers, works=not layers.works))

    def test(self) -> None:
        """Begin a self-test on what is looked at, or end it."""
        if self._window.cover is None and not self.quiz.end():
            self.quiz.start(depth.choice(self._layers()))

    def show_everything(self) -> None:
        """Put back what was taken out, and what stood alone among the rest."""
        self._alone, self._hidden = "", ()
        self.picture_changed.emit()

    def show(self, layers: LayerChoice) -> None:
        """Follow what the picture shows."""
        self.pointing.set_layers(layers)
        self.quiz.follow(layers)

    def toggle_alone(self, key: str) -> None:
        """Show a structure alone, or everything again."""
        self._alone = "" if self._alone == key else key
        self._hidden = tuple(each for each in self._hidden if each != key)
        self.picture_changed.emit()

    def toggle_hidden(self, key: str) -> None:
        """Take a structure out, or put it back."""
        if key in self._hidden:
            self._hidden = tuple(each for each in self._hidden if each != key)
        else:
            self._hidden = (*self._hidden, key)
        if self._alone == key:
            self._alone = ""
        self.picture_changed.emit()

    def close(self) -> bool:
        """Close what lies on top of the picture; return whether there was anything."""
        if self._window.open_pages() or self._window.cover is not None:
            return False
        return self.quiz.end() or self.pointing.close()
