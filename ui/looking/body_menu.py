"""The menu of the body: its size and build, the tone of its skin, and the hands that work on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.anatomy.measures import BODIES, body_names
from app.hands.dress import DRESSED, GLASS, OWN, SOLID, Dress
from app.hands.size import LARGE, SIZES, SMALL, USUAL
from ui.window.menus import choice_menu, offer, popup_above

translate = QCoreApplication.translate


def body_words() -> dict[str, str]:
    """Return what the bodies are called, by name, the neutral one first."""
    words = {
        "reference": translate("Body", "Neutral"),
        "slender_small": translate("Body", "Slender, small"),
        "slender_medium": translate("Body", "Slender, medium"),
        "slender_large": translate("Body", "Slender, tall"),
        "broad_small": translate("Body", "Broad, small"),
        "broad_medium": translate("Body", "Broad, medium"),
        "broad_large": translate("Body", "Broad, tall"),
    }
    return {name: words[name] for name in body_names()}


def tone_words() -> dict[str, str]:
    """Return what the tones of the skin are called, by name, from light to dark."""
    return {
        "very_light": translate("Body", "Very light"),
        "light": translate("Body", "Light"),
        "medium": translate("Body", "Medium"),
        "olive": translate("Body", "Olive"),
        "brown": translate("Body", "Brown"),
        "dark": translate("Body", "Dark"),
        "very_dark": translate("Body", "Very dark"),
        "grey": translate("Body", "Grey"),
    }


def style_words() -> dict[str, str]:
    """Return what the styles of the hands are called, by name."""
    return {
        GLASS: translate("Body", "Glass: the body shows through"),
        SOLID: translate("Body", "Solid"),
    }


def size_words() -> dict[str, str]:
    """Return what the sizes of the hands are called, by name, from small to large."""
    return {
        SMALL: translate("HandSize", "Small"),
        USUAL: translate("HandSize", "Medium"),
        LARGE: translate("HandSize", "Large"),
    }


def hand_tone_words() -> dict[str, str]:
    """Return what the hands can be coloured by: their own two colours first, then the tones of skin."""
    return {OWN: translate("Body", "Blue and orange"), **tone_words()}


class BodyMenu(QObject):
    """Opens above the button that asks for it, and tells what was picked."""

    body_picked = Signal(str)
    tone_picked = Signal(str)
    dress_picked = Signal(object)
    """The Dress of the hands."""
    size_picked = Signal(str)
    """The name of the hands' size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.further: list[Callable[[QMenu], None]] = []
        """What others add to the menu."""

    def show_above(
        self, button: QWidget, body: str, tone: str, dress: Dress = DRESSED, size: str = USUAL
    ) -> None:
        """Offer all bodies, tones and hands above a button, the present ones marked."""
        popup_above(self.made(button, body, tone, dress, size), button)

    def made(self, button: QWidget, body: str, tone: str, dress: Dress = DRESSED, size: str = USUAL) -> QMenu:
        """Return the menu, the present choices marked; it deletes itself once closed."""
        menu = choice_menu(button)
        heights = {name: round(measures.stature / 10.0) for name, measures in BODIES.items()}
        sized = translate("Body", "{name}, {height} cm")
        bodies = {
            name: sized.format(name=words, height=heights[name]) for name, words in body_words().items()
        }
        offer(menu, translate("Body", "The body"), bodies, body, self.body_picked.emit)
        offer(menu, translate("Body", "The skin"), tone_words(), tone, self.tone_picked.emit)
        menu.addSeparator()
        for further in self.further:
            further(menu)
        self._offer_hands(menu.addMenu(translate("Body", "The hands")), dress, size)
        return menu

    def _offer_hands(self, menu: QMenu, dress: Dress, size: str) -> None:
        """Offer the hands' sizes, their styles and what they can be coloured by."""

        def pick(**changed: str) -> None:
            self.dress_picked.emit(replace(dress, **changed))

        sized = translate("Body", "{name}, {length} mm long, {breadth} mm broad")
        sizes = {
            name: sized.format(
                name=words,
                length=round(SIZES[name].length_mm),
                breadth=round(SIZES[name].breadth_mm),
            )
            for name, words in size_words().items()
        }
        offer(menu, translate("Body", "Their size"), sizes, size, self.size_picked.emit)
        style, skin = translate("Body", "Their style"), translate("Body", "Their skin")
        offer(menu, style, style_words(), dress.style, lambda name: pick(style=name))
        offer(menu, skin, hand_tone_words(), dress.skin, lambda name: pick(skin=name))
