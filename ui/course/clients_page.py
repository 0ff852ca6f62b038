"""The page of clients: choose, add, rename, delete; each by a name or number of their own choosing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.course.records import LONGEST_NAME
from ui.kit.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.pages.question import Question
from ui.pages.rows import side_by_side
from ui.pages.table import Row, RowTable
from ui.theme import MEDIUM, THEMES, Theme, Themed

translate = QCoreApplication.translate

NOBODY = "nobody"
"""The key of the row that stands for nobody in particular; no client has it."""
LINE_WIDTH = 340


class NameLine(QLineEdit):
    """A line for a name. Enter hands it over and goes no further."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Enter hands the name over."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.done.emit()
        else:
            super().keyPressEvent(event)


class ClientRows(Body):
    """Asks for what is to be done with a client, and shows what it is answered in `tell`."""

    choose_requested = Signal(str)
    """The key of a client, or `NOBODY`."""
    add_requested = Signal(str)
    rename_requested = Signal(str, str)
    """A key and the new name."""
    delete_requested = Signal(str)
    """The key of a client; the owner asks first."""
    deletion_answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._renamed = THEMES["light"], ""
        self.question = Question(self)
        self._hint = Words(
            translate(
                "Clients",
                "A name or number of their own choosing; everything stays on this computer. No diagnoses and "
                "no health record: they do not belong here.",
            ),
            size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self.line = NameLine(self)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setAccessibleName(translate("Clients", "Name or number"))
        self.add = Button("", icon_name="plus", kind=Kind.OUTLINE, parent=self)
        self.cancel = Button(translate("Clients", "Leave the name"), kind=Kind.QUIET, parent=self)
        self.choose = Button(
            translate("Clients", "For this client"), icon_name="check", kind=Kind.PRIMARY, parent=self
        )
        self.rename = Button(translate("Clients", "Rename"), icon_name="pencil", parent=self)
        self.delete = Button(translate("Clients", "Delete…"), icon_name="trash", parent=self)
        heads = (
            translate("Clients", "Client"),
            translate("Clients", "Sessions"),
            translate("Clients", "The last"),
        )
        self.table = RowTable(translate("Clients", "Clients"), heads, wide=0, parent=self)
        self._connect()
        self.set_renaming("", "")

    def _connect(self) -> None:
        self.line.done.connect(self._hand_over)
        self.add.clicked.connect(self._hand_over)
        self.cancel.clicked.connect(lambda: self.set_renaming("", ""))
        self.table.row_requested.connect(self.choose_requested)
        self.table.itemSelectionChanged.connect(self._show_ways)
        self.choose.clicked.connect(lambda: self.choose_requested.emit(self.table.current_key))
        self.rename.clicked.connect(self._begin_renaming)
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.table.current_key))
        self.question.answered.connect(self.deletion_answered)

    def set_rows(self, rows: Sequence[Row], *, marked: str) -> None:
        """Show other clients; the chosen one bears the mark."""
        self.table.set_rows(rows, marked=marked)
        self._show_ways()
        self._lay_out(self.width(), dry=False)

    def set_renaming(self, key: str, name: str) -> None:
        """Let the line rename a client; "": it adds one."""
        self._renamed = key
        self.line.setText(name)
        self.line.selectAll()
        hint = translate("Clients", "Ana, or 7, or any sign")
        self.line.setPlaceholderText("" if key else hint)
        self.add.set_text(translate("Clients", "Keep the name") if key else translate("Clients", "Add"))
        self.add.set_icon("check" if key else "plus")
        self.cancel.setVisible(bool(key))
        self._lay_out(self.width(), dry=False)

    def _begin_renaming(self) -> None:
        at = self.table.currentRow()
        item = self.table.item(at, 0)
        if item is not None:
            self.set_renaming(self.table.current_key, item.text())
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_over(self) -> None:
        if self._renamed:
            self.rename_requested.emit(self._renamed, self.line.text())
        else:
            self.add_requested.emit(self.line.text())

    def tell(self, words: str, *, asks: bool = False) -> None:
        """Say something at the head, or ask before a client is deleted."""
        for button in (self.choose, self.rename, self.delete):
            button.setVisible(not asks)
        self.question.tell(words, asks=asks)
        self._lay_out(self.width(), dry=False)

    def _show_ways(self) -> None:
        somebody = self.table.current_key not in ("", NOBODY)
        self.rename.setEnabled(somebody)
        self.delete.setEnabled(somebody)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self.question, self._hint, self.add, self.cancel, self.choose, self.rename, self.delete,
            self.table,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self.line.setFont(theme.font(17, MEDIUM))
        self.line.setTextMargins(theme.px(8), 0, theme.px(8), 0)
        colours = self.line.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, theme.surface),
            (QPalette.ColorRole.Text, theme.ink),
            (QPalette.ColorRole.PlaceholderText, theme.ink2),
        ):
            colours.setColor(role, colour)
        self.line.setPalette(colours)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        theme, px = self._theme, self._theme.px
        y = self.question.height_for(width_px)
        hint = self._hint.height_for(width_px)
        high = self.add.sizeHint().height()
        wide = min(px(LINE_WIDTH), width_px)
        if not dry:
            self.question.setGeometry(0, 0, width_px, y)
            self._hint.setGeometry(0, y, width_px, hint)
        y += hint + px(10)
        if not dry:
            ring = (high - px(44)) // 2
            self.line.setGeometry(0, y + ring, wide, high - 2 * ring)
        beside = wide + px(8) + self.add.sizeHint().width() <= width_px
        at = (wide + px(8), y) if beside else (0, y + high)
        y = at[1] + side_by_side((self.add, self.cancel), (*at, width_px - at[0]), theme, dry=dry)
        y += px(6)
        if not dry:
            self.table.place(0, y, width_px)
        y += self.table.needed_height() + px(10)
        return y + side_by_side((self.choose, self.rename, self.delete), (0, y, width_px), theme, dry=dry)
