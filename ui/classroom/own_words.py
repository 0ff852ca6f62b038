"""The page on which an instructor writes what they want to say about a stroke; kept with the lesson."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.kit.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.theme import MEDIUM, REGULAR, THEMES, Theme

translate = QCoreApplication.translate

HIGH, WIDEST = 220, 760
MOST = 2000
"""Characters; more are not read while one talks."""


class OwnWords(Body):
    """A field and a button."""

    kept = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.field = QPlainTextEdit(words, self)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(translate("Presenter", "My words"))
        self._hint = Words(
            translate("Presenter", "Only you see this, beside the picture. It is kept with the lesson."),
            size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self.keep = Button(translate("Presenter", "Keep"), kind=Kind.PRIMARY, parent=self)
        self.keep.clicked.connect(lambda: self.kept.emit(self.field.toPlainText().strip()[:MOST]))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._hint.set_theme(theme)
        self.keep.set_theme(theme)
        self.field.setFont(theme.font(18, REGULAR))
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, 0
        wide, button = min(width_px, px(WIDEST)), self.keep.sizeHint()
        for part, high, part_wide in (
            (self.field, px(HIGH), wide),
            (self._hint, self._hint.height_for(wide), wide),
            (self.keep, button.height(), button.width()),
        ):
            if not dry:
                part.setGeometry(0, y, part_wide, high)
            y += high + px(10)
        return y
