"""The session's length: minus, the minutes, plus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.kit.controls import RING, Button
from ui.theme import SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

SHORTEST, LONGEST, STEP = 10, 40, 5
"""Minutes; the source text gives 10 to 40."""


class Length(QWidget):
    """Asks for another length, in fives, or in ones while Shift is held."""

    minutes_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._minutes = THEMES["light"], 20
        self.less = Button(translate("Transport", "Shorter"), icon_name="minus", key="−", parent=self)
        self.more = Button(translate("Transport", "Longer"), icon_name="plus", key="+", parent=self)
        for button in (self.less, self.more):
            button.set_parts(icon_only=True)
        self.less.clicked.connect(lambda: self._ask(-1))
        self.more.clicked.connect(lambda: self._ask(1))
        self.set_minutes(20)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for button in (self.less, self.more):
            button.set_theme(theme)
        self.updateGeometry()
        self.update()

    def set_minutes(self, minutes: int) -> None:
        """Show a length; at the ends of what is possible one button is grey."""
        self._minutes = minutes
        self.setAccessibleName(
            translate("Transport", "Session length: {length}").format(length=text.minutes(minutes))
        )
        self.less.setEnabled(minutes > SHORTEST)
        self.more.setEnabled(minutes < LONGEST)
        self.update()

    def _ask(self, way: int) -> None:
        fine = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.minutes_requested.emit(stepped(self._minutes, way, 1 if fine else STEP))

    def sizeHint(self) -> QSize:
        """Return the well's size and room for the focus ring above and below."""
        return QSize(2 * self._side() + self._text_width(), self._theme.px(48) + 2 * self._theme.px(RING))

    def _side(self) -> int:
        return self.less.sizeHint().width()

    def _text_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(15, SEMIBOLD, tabular=True))
        return metrics.horizontalAdvance(text.minutes(40)) + self._theme.px(6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the two buttons at the ends of the well."""
        size = self.less.sizeHint()
        top = (self.height() - size.height()) // 2
        self.less.setGeometry(0, top, size.width(), size.height())
        self.more.setGeometry(self.width() - size.width(), top, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the well and the minutes."""
        theme, ring = self._theme, self._theme.px(RING)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.inset)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0, ring, 0, -ring), theme.px(10), theme.px(10)
            )
            painter.setPen(theme.ink)
            painter.setFont(theme.font(15, SEMIBOLD, tabular=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text.minutes(self._minutes))


def stepped(minutes: int, way: int, step: int) -> int:
    """Return the next length in steps of `step` minutes up (way 1) or down (-1), within 10-40."""
    on_grid = (minutes // step + 1) * step if way > 0 else -((-minutes) // step + 1) * step
    return max(SHORTEST, min(LONGEST, on_grid))
