"""The menu of the view: from which side the body is seen, mirrored or not, and how near."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.diagram.view import Direction, ViewChoice
from ui.window.menus import choice_menu, offer, popup_above

translate = QCoreApplication.translate


def direction_words() -> dict[str, str]:
    """Return what the directions are called, by name, in the order in which the view key goes round."""
    return {
        Direction.HEAD_UP: translate("View", "Head up, as in an atlas"),
        Direction.FROM_RIGHT: translate("View", "From the client's right"),
        Direction.FROM_FEET: translate("View", "Feet up, as you see it facing the feet"),
        Direction.FROM_LEFT: translate("View", "From the client's left"),
    }


class ViewMenu(QObject):
    """Opens above the button that asks for it, and tells what was picked."""

    picked = Signal(object)
    """The ViewChoice from another side."""
    nearer_requested = Signal()
    farther_requested = Signal()
    whole_requested = Signal()

    def show_above(self, button: QWidget, choice: ViewChoice) -> None:
        """Offer all views above a button, the present one marked."""
        popup_above(self.made(button, choice), button)

    def made(self, button: QWidget, choice: ViewChoice) -> QMenu:
        """Return the menu of all views, the present one marked; it deletes itself once closed."""
        menu = choice_menu(button)
        offer(
            menu,
            translate("View", "Seen from"),
            direction_words(),
            choice.direction,
            lambda name: self.picked.emit(replace(choice, direction=Direction(name))),
        )
        mirrored = menu.addAction(translate("View", "Mirrored (Shift+V)"))
        mirrored.setCheckable(True)
        mirrored.setChecked(choice.mirrored)
        mirrored.toggled.connect(lambda on: self.picked.emit(replace(choice, mirrored=on)))
        menu.addSection(translate("View", "Zoom"))
        for words, wish in (
            (translate("View", "Nearer (Ctrl++)"), self.nearer_requested),
            (translate("View", "Farther (Ctrl+-)"), self.farther_requested),
            (translate("View", "The whole body (Home)"), self.whole_requested),
        ):
            menu.addAction(words).triggered.connect(lambda _, wish=wish: wish.emit())
        return menu
