"""Parts of the presenter's window: what its buttons are called, and the dots of the inks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.classroom.veil import INKS
from ui.kit.controls import Button
from ui.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Item:
    """One button: `name` is what it asks for, an action of the table of keys."""

    name: str
    words: str
    icon_name: str
    key: str
    checkable: bool = False


def tools() -> tuple[Item, ...]:
    """Return the tools under the picture, in two rows of five."""
    return (
        Item("blank", translate("Presenter", "Blank"), "square-off", "B", True),
        Item("freeze", translate("Presenter", "Freeze"), "snowflake", "F", True),
        Item("spotlight", translate("Presenter", "Spotlight"), "focus-centered", "S", True),
        Item("draw", translate("Presenter", "Draw"), "pencil", "D", True),
        Item("clear_ink", translate("Presenter", "Clear"), "eraser", "E"),
        Item("beside", translate("Presenter", "Two strokes"), "columns-2", "Y", True),
        Item("magnifier", translate("Presenter", "Magnifier"), "zoom-in", "G", True),
        Item("pointer", translate("Presenter", "Pointer"), "current-location", "P", True),
        Item("next_name", translate("Presenter", "Names"), "map-pin", "↓"),
        Item("undo_ink", translate("Presenter", "Undo"), "arrow-back-up", "Z"),
    )


def moves() -> tuple[Item, Item]:
    """Return the buttons on either side of the one that plays."""
    return (
        Item("previous", translate("Presenter", "Back"), "player-skip-back-filled", "PgUp"),
        Item("next", translate("Presenter", "Next"), "player-skip-forward-filled", "PgDn"),
    )


def others() -> tuple[Item, ...]:
    """Return the other buttons at the foot: three after the moves, the rest at the right edge."""
    return (
        Item("unseen", translate("Presenter", "Jump unseen"), "eye-off", "J", True),
        Item("loop", translate("Presenter", "Loop"), "repeat", "L", True),
        Item("rising", translate("Presenter", "Slow to real"), "trending-up", "C", True),
        Item("stills", translate("Presenter", "Reduced motion"), "accessible", "O", True),
        Item("swap", translate("Presenter", "Swap screens"), "switch-horizontal", "X"),
    )


def choose_parts(buttons: Sequence[Button], wide: int) -> None:
    """Give buttons their words if all have room for them in so many pixels, and keys where there is room."""
    for button in buttons:
        button.set_parts(icon_only=False)
    icon_only = any(button.sizeHint().width() > wide for button in buttons)
    for button in buttons:
        button.set_parts(icon_only=icon_only, key_shown=True)
        if button.sizeHint().width() > wide:
            button.set_parts(icon_only=icon_only)


class InkDots(QWidget):
    """The three inks as dots, the chosen one ringed."""

    ink_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink, self._unit = 0, 1.0
        self.setAccessibleName(translate("Presenter", "Inks"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the unit."""
        self._unit = theme.unit
        self.update()

    def set_ink(self, ink: int) -> None:
        """Ring another ink."""
        self._ink = ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for three dots."""
        return QSize(round(132 * self._unit), round(44 * self._unit))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the ink that is pressed."""
        self.ink_requested.emit(min(int(event.position().x() * len(INKS) / self.width()), len(INKS) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots on white, so that dark inks are seen over everything."""
        unit = self._unit
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(QRectF(self.rect()), 22 * unit, 22 * unit)
            for at, colour in enumerate(INKS):
                middle = QRectF(at * 40 * unit + 6 * unit, 0, 40 * unit, self.height()).center()
                painter.setBrush(colour)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(middle, 11 * unit, 11 * unit)
                if at == self._ink:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(colour, 2 * unit))
                    painter.drawEllipse(middle, 16 * unit, 16 * unit)
