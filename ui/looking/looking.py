"""How the body is looked at: by the stage's buttons, keys, wheel, fingers and drags."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, Signal

from ui.diagram.gestures import Gestures
from ui.diagram.view import WHOLE, ViewChoice, view_names
from ui.keys.filter import Keys
from ui.looking.view_menu import ViewMenu
from ui.window.main_window import MainWindow

STEP = 1.25
"""How much nearer one press of a key leads."""
PAN_SHARE = 0.12
"""Of the picture's height: how far one press of a key moves it."""
_PAN_WAYS = {"Ctrl+Left": (1, 0), "Ctrl+Right": (-1, 0), "Ctrl+Up": (0, 1), "Ctrl+Down": (0, -1)}
"""Where the body goes when the look goes the other way."""


class Looking(QObject):
    """Owns what a person chose. A page that borrows the picture shows the whole body from the same side."""

    chosen = Signal(object)
    """A dict of settings to remember."""
    looked = Signal(object)
    """The ViewChoice of now."""

    def __init__(self, window: MainWindow, keys: Keys, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = ViewChoice.named(name) if name in view_names() else WHOLE
        self._window, self._canvas, self._stage = window, window.canvas, window.stage
        self.menu = ViewMenu(self)
        self.gestures = Gestures(window.canvas, self)
        self._connect()
        for action, handler in {
            "view": lambda: self.set_choice(self.choice.next_direction),
            "mirror": lambda: self.set_choice(replace(self.choice, mirrored=not self.choice.mirrored)),
            "nearer": self.nearer,
            "farther": self.farther,
            "whole": self.show_whole,
        }.items():
            keys.bind(action, handler)
        keys.bind_keyed("pan", self.pan)
        self.show()

    def _connect(self) -> None:
        menu, gestures, stage = self.menu, self.gestures, self._stage
        menu.picked.connect(self.set_choice)
        menu.nearer_requested.connect(self.nearer)
        menu.farther_requested.connect(self.farther)
        menu.whole_requested.connect(self.show_whole)
        gestures.zoom_requested.connect(self._zoom)
        gestures.pan_requested.connect(self._pan)
        gestures.whole_requested.connect(self.show_whole)
        stage.view_requested.connect(lambda: menu.show_above(stage.view, self.choice))
        stage.whole_requested.connect(self.show_whole)

    def set_choice(self, choice: ViewChoice) -> None:
        """Look at the body in another way."""
        before, self.choice = self.choice, choice if choice.zoom > 1.0 else choice.whole
        if before.name != choice.name:
            self.chosen.emit({"view": choice.name})
        self.show()

    def show(self) -> None:
        """Show the body as it was chosen, on whatever page its picture is at present."""
        cover = self._window.cover
        lent = cover is not None and cover.canvas is not None
        self._canvas.set_view(self.choice.whole if lent else self.choice)
        self.gestures.enabled = not lent
        self.gestures.draggable = self.choice.zoom > 1.0
        self._stage.set_zoom(self.choice.zoom)
        self._window.card.set_view(self.choice)
        self.looked.emit(self.choice)

    def show_whole(self) -> None:
        """Show the whole body."""
        self.set_choice(self.choice.whole)

    def nearer(self) -> None:
        """Zoom in about the middle."""
        self._zoom_about_middle(STEP)

    def farther(self) -> None:
        """Zoom out about the middle."""
        self._zoom_about_middle(1.0 / STEP)

    def pan(self, key: str) -> None:
        """Move the look by the arrow of a key's name."""
        across, down = _PAN_WAYS[key]
        step = PAN_SHARE * self._canvas.height()
        self._pan(QPointF(across * step, down * step))

    def _zoom_about_middle(self, factor: float) -> None:
        self._zoom(QPointF(self._canvas.rect().center()), factor)

    def _zoom(self, at: QPointF, factor: float) -> None:
        view = self._canvas.view
        if view is not None and self.gestures.enabled:
            self.set_choice(self.choice.zoomed(view, at * self._canvas.devicePixelRatioF(), factor))

    def _pan(self, by: QPointF) -> None:
        view = self._canvas.view
        if view is not None and view.zoom > 1.0 and self.gestures.enabled:
            self.set_choice(self.choice.panned(view, by * self._canvas.devicePixelRatioF()))
