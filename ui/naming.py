"""Names on the body: wires pointing, and what is shown alone or taken out, to the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ui import notices
from ui.conductor import Conductor
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import words_fault
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.pointing import Pointing


class Naming(QObject):
    """Lives as long as the window. What is alone or taken out is forgotten with it."""

    picture_changed = Signal()
    """`pictured` gives another answer now."""

    def __init__(
        self, window: MainWindow, conductor: Conductor, keys: Keys, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._alone = ""
        self._hidden: tuple[str, ...] = ()
        self.pointing = Pointing(window, conductor, self)
        self.pointing.alone_requested.connect(self.toggle_alone)
        self.pointing.hide_requested.connect(self.toggle_hidden)
        fault = words_fault()
        if fault is not None:
            window.stage.messages.add(notices.of_asset(fault))
        for action, handler in {
            "what": lambda: self.pointing.step(1),
            "what_before": lambda: self.pointing.step(-1),
            "alone": self.pointing.ask_alone,
            "hide": self.pointing.ask_hide,
        }.items():
            keys.bind(action, handler)

    def pictured(self, layers: LayerChoice) -> LayerChoice:
        """Return the chosen layers with what is alone or taken out at present."""
        return replace(layers, alone=self._alone, hidden=self._hidden)

    def show(self, layers: LayerChoice) -> None:
        """Follow what the picture shows."""
        self.pointing.set_layers(layers)

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
        return not self._window.open_pages() and self._window.cover is None and self.pointing.close()
