"""The two menus of the top bar: what is taught, and in which language; and what all menus share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.protocol.library import STANDARD
from ui.text import language_name, languages
from ui.window.top_bar import TopBar

translate = QCoreApplication.translate


def choice_menu(parent: QWidget) -> QMenu:
    """Return an empty menu that deletes itself once closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def offer(menu: QMenu, head: str, words: Mapping[str, str], now: str, pick: Callable[[str], None]) -> None:
    """Offer one of several things under a head; `words` by their names, the present one marked."""
    menu.addSection(head)
    group = QActionGroup(menu)
    for name, text in words.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(name == now)
        action.setData(name)
        group.addAction(action)
    group.triggered.connect(lambda action: pick(action.data()))


def popup_above(menu: QMenu, button: QWidget) -> None:
    """Open a menu above the button that asked for it."""
    above = button.mapToGlobal(button.rect().topLeft())
    above.setY(above.y() - menu.sizeHint().height())
    menu.popup(above)


class Menus(QObject):
    """Opens a menu under the button that asks for it, and tells what was picked."""

    protocol_picked = Signal(str)
    """The name of a protocol of ours, or the path of a file."""
    language_picked = Signal(str)
    """A language's code."""

    def __init__(self, bar: TopBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        bar.protocol_requested.connect(self.show_protocols)
        bar.language_requested.connect(self.show_languages)

    def show_protocols(self) -> None:
        """Offer the standard protocol and a file of one's own."""
        menu = self._menu()
        standard = menu.addAction(translate("TopBar", "The standard protocol"))
        standard.triggered.connect(lambda: self.protocol_picked.emit(STANDARD))
        menu.addAction(translate("TopBar", "Open a protocol file…")).triggered.connect(self._pick_file)
        self._popup(menu, self._bar.protocol)

    def show_languages(self) -> None:
        """Offer the languages that exist."""
        menu = self._menu()
        for code in languages():
            menu.addAction(language_name(code)).triggered.connect(partial(self._pick_language, code))
        self._popup(menu, self._bar.language)

    def _menu(self) -> QMenu:
        return choice_menu(self._bar)

    @staticmethod
    def _popup(menu: QMenu, under: QWidget) -> None:
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _pick_language(self, code: str, _checked: bool) -> None:
        self.language_picked.emit(code)

    def _pick_file(self) -> None:
        words = translate("TopBar", "Open a protocol file")
        path, _ = QFileDialog.getOpenFileName(self._bar.window(), words, "", "TOML (*.toml)")
        if path:
            self.protocol_picked.emit(path)
