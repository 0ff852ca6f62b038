"""The page of pictures and handouts: what is saved, how large, on which paper, in which folder."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind, Words
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.settings import Export
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

KINDS = ("png", "svg", "pdf")
SIZES = ("screen", "1080p", "4k", "print")
PAPERS = ("a4", "letter")
STROKE, PROTOCOL, ALL = "stroke", "protocol", "all"
"""Which pages a handout has."""
LABELS = 190
"""Room for what a row chooses, at unit 1."""
NARROW = 700
"""Below this width, at unit 1, a row's controls stand under its words."""

_Row = tuple[Words, tuple[QWidget, ...]]


class ExportRows(Body):
    """Asks for files; shows the choice and what became of the last file by its setters."""

    chosen = Signal(object)
    """The Export that a person wants."""
    picture_requested = Signal()
    handout_requested = Signal(str)
    """STROKE, PROTOCOL or ALL."""
    folder_requested = Signal()
    """Somebody wants another folder."""
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._choice = THEMES["light"], Export()
        self.note = Words(size=15, weight=SEMIBOLD, wrapped=True, parent=self)
        self.heads = (
            self._head(translate("Export", "Picture of this moment")),
            self._head(translate("Export", "Handout to print")),
            self._head(translate("Export", "Where files go")),
        )
        self.kind = Segments(translate("Export", "Kind of file"), ("PNG", "SVG", "PDF"), parent=self)
        sizes = (translate("Export", "Screen"), "1080p", "4K", translate("Export", "Print, A4"))
        self.size_choice = Segments(translate("Export", "Size"), sizes, parent=self)
        self.paper = Segments(translate("Export", "Paper"), ("A4", "Letter"), parent=self)
        self.picture = self._button(translate("Export", "Save the picture"), "download")
        self.stroke = self._button(translate("Export", "This stroke"), "download")
        self.protocol = self._button(translate("Export", "The protocol"), "download")
        self.everything = self._button(translate("Export", "Protocol and all strokes"), "download")
        self.folder = Words(size=15, wrapped=True, parent=self)
        self.change = self._button(translate("Export", "Another folder…"), "")
        self._rows: tuple[tuple[Words, tuple[_Row, ...]], ...] = (
            (self.heads[0], (
                (self._label(translate("Export", "Kind of file")), (self.kind,)),
                (self._label(translate("Export", "Size")), (self.size_choice,)),
                (self._label(""), (self.picture,)),
            )),
            (self.heads[1], (
                (self._label(translate("Export", "Paper")), (self.paper,)),
                (self._label(translate("Export", "Save")), (self.stroke, self.protocol, self.everything)),
            )),
            (self.heads[2], ((self.folder, (self.change,)),)),
        )  # fmt: skip
        self._connect()
        self.set_choice(Export(), "")

    def _head(self, words: str) -> Words:
        return Words(words, size=18, weight=BOLD, wrapped=True, parent=self)

    def _label(self, words: str) -> Words:
        return Words(words, size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self)

    def _button(self, words: str, icon_name: str) -> Button:
        return Button(words, icon_name=icon_name, kind=Kind.OUTLINE, height=44, parent=self)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda at: self._ask(kind=KINDS[at]))
        self.size_choice.chosen.connect(lambda at: self._ask(size=SIZES[at]))
        self.paper.chosen.connect(lambda at: self._ask(paper=PAPERS[at]))
        self.picture.clicked.connect(self.picture_requested)
        self.change.clicked.connect(self.folder_requested)
        for button, pages in ((self.stroke, STROKE), (self.protocol, PROTOCOL), (self.everything, ALL)):
            button.clicked.connect(lambda _on=False, pages=pages: self.handout_requested.emit(pages))

    def _ask(self, **changes: object) -> None:
        self.chosen.emit(msgspec.structs.replace(self._choice, **changes))

    def set_choice(self, choice: Export, folder: str) -> None:
        """Show what is chosen, and the folder into which files go."""
        self._choice = choice
        self.kind.set_index(KINDS.index(choice.kind) if choice.kind in KINDS else -1)
        self.size_choice.set_index(SIZES.index(choice.size) if choice.size in SIZES else -1)
        self.paper.set_index(PAPERS.index(choice.paper) if choice.paper in PAPERS else -1)
        self.folder.setText(folder)
        self._lay_out(self.width(), dry=False)
        self.height_changed.emit()

    def set_note(self, words: str) -> None:
        """Say what became of the last file, or that one is being made."""
        self.note.setText(words)
        self._lay_out(self.width(), dry=False)
        self.height_changed.emit()

    def set_busy(self, busy: bool) -> None:
        """Let nothing else be asked for while a file is being made."""
        for button in (self.picture, self.stroke, self.protocol, self.everything):
            button.setEnabled(not busy)

    def _widgets(self) -> list[Words | Segments | Button]:
        rows = [row for _, group in self._rows for row in group]
        parts = [part for label, controls in rows for part in (label, *controls)]
        return [self.note, *self.heads, *parts]  # type: ignore[list-item]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in self._widgets():
            part.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of all rows at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, 0
        if self.note.text():
            high = self.note.height_for(width_px)
            if not dry:
                self.note.setGeometry(0, y, width_px, high)
            y += high + px(8)
        self.note.setVisible(bool(self.note.text()))
        for head, rows in self._rows:
            high = head.height_for(width_px)
            if not dry:
                head.setGeometry(0, y + px(8), width_px, high)
            y += high + px(14)
            for label, controls in rows:
                y += self._lay_out_row(label, controls, y, width_px, dry=dry) + px(6)
        return y + px(8)

    def _lay_out_row(
        self, label: Words, controls: Sequence[QWidget], y: int, width_px: int, *, dry: bool
    ) -> int:
        """Place a row at `y`, its controls in as many lines as they need; return its height."""
        px, beside = self._theme.px, width_px >= self._theme.px(NARROW)
        wide = px(LABELS if label is not self.folder else 2 * LABELS)
        left = wide if beside else 0
        room = wide - px(16) if beside else width_px
        above = label.height_for(room) if label.text() else 0
        top = y if beside else y + above
        x, line = left, controls[0].sizeHint().height()
        for control in controls:
            size = control.sizeHint()
            if x > left and x + size.width() > width_px:
                x, top = left, top + line
            if not dry:
                control.setGeometry(x, top, min(size.width(), width_px - left), size.height())
            x += size.width() + px(4)
        if not dry:
            label.setVisible(bool(label.text()))
            offset = max(0, (line - above) // 2) if beside else 0
            label.setGeometry(0, y + offset, room, above)
        return max(top + line - y, above if beside else 0)
