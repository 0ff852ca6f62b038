"""The page on one session: how comfortable it was for the client, and a note."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.kit.controls import Button, Kind, Words
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.theme import MEDIUM, REGULAR, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

MOST = 10
"""The best that a client can say; 0 is the worst."""
NOTE_HEIGHT = 160
WIDEST = 680


class NoteBody(Body):
    """Asks for the client's comfort, 0-10, and a note."""

    kept = Signal(object, str)
    """The comfort, or None where nothing was chosen, and the note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._comfort: int | None = None
        self._asked = Words(
            translate("Log", "How comfortable was it for the client? 0: not at all, 10: entirely."),
            size=16, weight=SEMIBOLD, wrapped=True, parent=self,
        )  # fmt: skip
        self.comfort = Segments(
            translate("Log", "Comfort"), tuple(str(value) for value in range(MOST + 1)), parent=self
        )
        self._noted = Words(translate("Log", "Note"), size=16, weight=SEMIBOLD, parent=self)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(translate("Log", "Note"))
        self._hint = Words(
            translate("Log", "Kept on this computer only. No diagnoses: they do not belong here."),
            size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self.keep = Button(translate("Log", "Keep in the log"), kind=Kind.PRIMARY, parent=self)
        self.comfort.chosen.connect(self._choose)
        self.keep.clicked.connect(lambda: self.kept.emit(self._comfort, self.note.toPlainText().strip()))

    def set_session(self, comfort: int | None, note: str) -> None:
        """Show what was written before."""
        self._comfort = comfort
        self.comfort.set_index(-1 if comfort is None else comfort)
        self.note.setPlainText(note)

    def set_told(self, words: str) -> None:
        """Say something, such as that the note is too long."""
        self._hint.setText(words)
        self._lay_out(self.width(), dry=False)

    def _choose(self, comfort: int) -> None:
        self._comfort = comfort
        self.comfort.set_index(comfort)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self._asked, self.comfort, self._noted, self._hint, self.keep):
            part.set_theme(theme)
        self.note.setFont(theme.font(15, REGULAR))
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, 0
        wide = min(width_px, px(WIDEST))
        button = self.keep.sizeHint()
        for part, high, gap, part_wide in (
            (self._asked, self._asked.height_for(wide), 8, wide),
            (self.comfort, self.comfort.sizeHint().height(), 18, min(wide, self.comfort.sizeHint().width())),
            (self._noted, self._noted.height_for(wide), 8, wide),
            (self.note, px(NOTE_HEIGHT), 8, wide),
            (self._hint, self._hint.height_for(wide), 14, wide),
            (self.keep, button.height(), 8, button.width()),
        ):
            if not dry:
                part.setGeometry(0, y, part_wide, high)
            y += high + px(gap)
        return y
