"""Whose back is worked on, and by what hands: what the body's menu offers, remembered and shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.anatomy.landmarks import body_named
from app.anatomy.tones import DRAWN, TONES
from app.hands.dress import DRESSED, STYLES, Dress
from app.hands.size import SIZES, USUAL
from ui.looking.body_menu import BodyMenu
from ui.playing.conductor import Conductor
from ui.settings import Settings
from ui.window.main_window import MainWindow


class Bodies(QObject):
    """Wires the body's button and menu to the picture and to what is remembered."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        settings: Callable[[], Settings],
        choose: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._conductor, self._settings, self._choose = window, conductor, settings, choose
        self.menu = BodyMenu(self)
        self.menu.body_picked.connect(self.set_body)
        self.menu.tone_picked.connect(self.set_tone)
        self.menu.dress_picked.connect(self.set_dress)
        self.menu.size_picked.connect(self.set_hand_size)
        window.stage.body_requested.connect(self.open)
        self.show_chosen()

    def open(self) -> None:
        """Offer the bodies, the tones of the skin and the hands."""
        chosen = self._settings()
        hands = self._dress(), size_name(chosen)
        self.menu.show_above(self._window.stage.body, chosen.body, chosen.tone, *hands)

    def set_body(self, name: str) -> None:
        """Teach on another body, from where the session stands."""
        self._choose(body=name)
        self._conductor.set_body(body_named(name), self._settings().minutes)

    def set_tone(self, name: str) -> None:
        """Show the skin in another tone."""
        self._choose(tone=name)
        self.show_chosen()

    def set_dress(self, dress: Dress) -> None:
        """Show hands of another style or skin."""
        self._choose(hands=dress.style, hands_tone=dress.skin)
        self.show_chosen()

    def set_hand_size(self, name: str) -> None:
        """Teach with hands of another size, from where the session stands."""
        self._choose(hands_size=name)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show the skin and the hands that are remembered; those there are no more are the neutral ones."""
        self._conductor.set_hands(SIZES[size_name(self._settings())])
        self._window.canvas.set_tone(tone_of(self._settings()))
        self._window.canvas.set_dress(self._dress())

    def _dress(self) -> Dress:
        return dress_of(self._settings())


def tone_of(chosen: Settings) -> str:
    """Return the skin that is remembered, or the neutral one."""
    return chosen.tone if chosen.tone in TONES else DRAWN


def size_name(chosen: Settings) -> str:
    """Return the name of the hands' size that is remembered, or of the neutral one."""
    return chosen.hands_size if chosen.hands_size in SIZES else USUAL


def dress_of(chosen: Settings) -> Dress:
    """Return the hands that are remembered, or the neutral ones."""
    style = chosen.hands if chosen.hands in STYLES else DRESSED.style
    return Dress(style, chosen.hands_tone if chosen.hands_tone in TONES else DRESSED.skin)
