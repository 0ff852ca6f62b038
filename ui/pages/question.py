"""A sentence at the head of a page, which may be the question before something is deleted for good."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.pages.rows import side_by_side
from ui.theme import MEDIUM, THEMES, Theme

translate = QCoreApplication.translate


class Question(Body):
    """Says something; asked, it offers two answers of which the harmless one has the keyboard."""

    answered = Signal(bool)
    """Whether to delete for good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.words = Words(size=15, weight=MEDIUM, wrapped=True, parent=self)
        self.yes = Button(
            translate("Log", "Delete for good"), icon_name="trash", kind=Kind.OUTLINE, parent=self
        )
        self.no = Button(translate("Log", "Keep"), kind=Kind.QUIET, parent=self)
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.tell("")

    @property
    def text(self) -> str:
        """Return what is said."""
        return self.words.text()

    @property
    def asks(self) -> bool:
        """Return whether it waits for an answer."""
        return not self.yes.isHidden()

    def tell(self, words: str, *, asks: bool = False) -> None:
        """Say something, or ask; the owner lays it out anew."""
        self.words.setText(words)
        for part, shown in (
            (self, bool(words)),
            (self.words, bool(words)),
            (self.yes, asks),
            (self.no, asks),
        ):
            part.setVisible(shown)
        if asks:
            self.no.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._lay_out(self.width(), dry=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self.words, self.yes, self.no):
            part.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height at this width; 0 where nothing is said."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        if not self.words.text():
            return 0
        high = self.words.height_for(width_px)
        if not dry:
            self.words.setGeometry(0, 0, width_px, high)
        y = high + self._theme.px(8)
        return y + side_by_side((self.yes, self.no), (0, y, width_px), self._theme, dry=dry)
