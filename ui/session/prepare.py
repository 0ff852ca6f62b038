"""The list of what to have ready, to tick; each line with who says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.protocol.model import Protocol
from app.protocol.texts import Remark, Says
from ui.kit.controls import RING
from ui.pages.page import Body
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, icon, paint_focus_ring

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the list. `added`: not in the source text."""

    text: str
    added: bool


def items(protocol: Protocol) -> tuple[Item, ...]:
    """Return the preparation of a protocol, in its order; the client lies down last."""
    return tuple(_item(remark) for remark in (*protocol.file.preparation, protocol.file.position))


def _item(remark: Remark) -> Item:
    return Item(remark.text, remark.says is not Says.SOURCE)


class Tick(QAbstractButton):
    """One line with its box; the whole line is the button."""

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._item = THEMES["light"], item
        self._mark = translate("Prepare", "added") if item.added else translate("Prepare", "source")
        self.setCheckable(True)
        self.setText(item.text)
        self.setAccessibleName(f"{item.text} ({self._mark})")

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def _room(self, width_px: int) -> QRect:
        """Return the place of the words at this width, its height unlimited."""
        px = self._theme.px
        mark = QFontMetrics(self._theme.font(13, MEDIUM)).horizontalAdvance(self._mark)
        return QRect(px(58 + RING), 0, max(1, width_px - px(58 + 2 * RING + 26) - mark), 9999)

    def height_for(self, width_px: int) -> int:
        """Return the height that the words need at this width."""
        metrics = QFontMetrics(self._theme.font(16, SEMIBOLD))
        flags = int(Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(self._room(width_px), flags, self._item.text).height()
        return max(self._theme.px(48), high + self._theme.px(22)) + 2 * self._theme.px(RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, its box and its mark."""
        theme, px = self._theme, self._theme.px
        shape = QRectF(self.rect()).adjusted(px(RING), px(RING), -px(RING), -px(RING))
        box = QRectF(shape.left() + px(14), shape.center().y() - px(13), px(26), px(26))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.line, max(1, px(1))))
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))
            painter.setPen(QPen(theme.accent if self.isChecked() else theme.control, px(2)))
            painter.setBrush(theme.accent if self.isChecked() else theme.surface)
            painter.drawRoundedRect(box, px(6), px(6))
            if self.isChecked():
                drawn = icon("check", theme.on_accent, px(22), self.devicePixelRatioF())
                painter.drawPixmap(round(box.left()) + px(2), round(box.top()) + px(2), drawn)
            room = self._room(self.width())
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
            painter.setPen(theme.ink)
            painter.setFont(theme.font(16, SEMIBOLD))
            painter.drawText(QRect(room.left(), 0, room.width(), self.height()), flags, self._item.text)
            painter.setPen(theme.ink2)
            painter.setFont(theme.font(13, MEDIUM))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(shape.adjusted(0, 0, -px(14), 0), right, self._mark)
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                paint_focus_ring(painter, shape, px(10), theme)


class Ticks(Body):
    """The whole list, in two columns where there is room."""

    changed = Signal()
    TWO_FROM = 900
    """Width from which there are two columns, at unit 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.ticks: list[Tick] = []

    def set_items(self, shown: Sequence[Item], ticked: Sequence[int]) -> None:
        """Show a list; `ticked` holds the indices of what is ready."""
        for tick in self.ticks:
            tick.setParent(None)
            tick.deleteLater()
        self.ticks = [Tick(item, self) for item in shown]
        for index, tick in enumerate(self.ticks):
            tick.setChecked(index in ticked)
            tick.set_theme(self._theme)
            tick.toggled.connect(self.changed)
            tick.show()
        self._lay_out(self.width(), dry=False)

    def ticked(self) -> tuple[int, ...]:
        """Return the indices of what is ready."""
        return tuple(index for index, tick in enumerate(self.ticks) if tick.isChecked())

    def press(self, index: int) -> None:
        """Tick a line, or take its tick away; a line that is not there is left alone."""
        if index < len(self.ticks):
            self.ticks[index].toggle()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for tick in self.ticks:
            tick.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of the list at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px = self._theme.px
        columns = 2 if width_px >= px(self.TWO_FROM) else 1
        each = (width_px - px(4) * (columns - 1)) // columns
        per_column = -(-len(self.ticks) // columns)
        lowest = 0
        for column in range(columns):
            y = 0
            for tick in self.ticks[column * per_column : (column + 1) * per_column]:
                high = tick.height_for(each)
                if not dry:
                    tick.setGeometry(column * (each + px(4)), y, each, high)
                y += high
            lowest = max(lowest, y)
        return lowest
