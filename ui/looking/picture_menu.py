"""What can be chosen of the picture: an opened side, what a stroke works on, which names, and in Latin."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ui.settings import Layers

translate = QCoreApplication.translate

CUTAWAYS = ("", "right", "left")
"""In the order of the key that goes through them."""


def cutaway_words() -> dict[str, str]:
    """Return what the choices of an opened side are called."""
    return {
        "": translate("Picture", "Closed"),
        "right": translate("Picture", "Client's right opened"),
        "left": translate("Picture", "Client's left opened"),
    }


def next_cutaway(layers: Layers) -> Layers:
    """Return the picture with the next side opened; after the last one, closed."""
    at = CUTAWAYS.index(layers.cutaway)
    return msgspec.structs.replace(layers, cutaway=CUTAWAYS[(at + 1) % len(CUTAWAYS)])


def offer_picture(
    menu: QMenu,
    layers: Layers,
    pick: Callable[[Layers], None],
    show_everything: Callable[[], None] | None,
) -> None:
    """Add the choices of the picture to a menu, the present ones marked.

    `show_everything`: puts back what is taken out or alone; None: nothing is.
    """

    def changed(**what: object) -> None:
        pick(msgspec.structs.replace(layers, **what))

    opened = menu.addMenu(translate("Picture", "Cutaway"))
    group = QActionGroup(opened)
    for name, words in cutaway_words().items():
        action = opened.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == layers.cutaway)
        action.setData(name)
        group.addAction(action)
    group.triggered.connect(lambda action: changed(cutaway=action.data()))
    works = menu.addAction(translate("Picture", "Show what this stroke works on"))
    works.setCheckable(True)
    works.setChecked(layers.works)
    works.triggered.connect(lambda on: changed(works=on))
    names = menu.addMenu(translate("Picture", "Names"))
    for field, words in {
        "landmarks": translate("Picture", "Landmarks"),
        "levels": translate("Picture", "Levels of the spine"),
        "structures": translate("Picture", "Muscles and bones"),
        "latin": translate("Picture", "In Latin"),
    }.items():
        each = names.addAction(words)
        each.setCheckable(True)
        each.setChecked(getattr(layers, field))
        each.triggered.connect(lambda on, field=field: changed(**{field: on}))
    if show_everything is not None:
        menu.addAction(translate("Picture", "Show everything again")).triggered.connect(show_everything)
    menu.addSeparator()
