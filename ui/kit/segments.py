"""A few exclusive choices side by side in one well."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kit.controls import RING
from ui.theme import SEMIBOLD, THEMES, Theme, paint_focus_ring


class _Segment(QAbstractButton):
    """One of the choices; the chosen one is a raised pill."""

    def __init__(self, text: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = THEMES["light"]
        self.setText(text)
        self.setAccessibleName(f"{name} {text}")
        self.setToolTip(f"{name} {text}")
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def needed_px(self) -> int:
        """Return the width that the text needs."""
        metrics = QFontMetrics(self.theme.font(15, SEMIBOLD, tabular=True))
        return metrics.horizontalAdvance(self.text()) + 2 * self.theme.px(11)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill if chosen, and the text."""
        theme = self.theme
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked():
                painter.setBrush(theme.surface)
                painter.setPen(QPen(theme.control, max(1, theme.px(1))))
                painter.drawRoundedRect(shape, theme.px(8), theme.px(8))
            painter.setFont(theme.font(15, SEMIBOLD, tabular=True))
            painter.setPen(theme.ink if self.isChecked() or self.underMouse() else theme.ink2)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                inner = shape.adjusted(theme.px(3), theme.px(3), -theme.px(3), -theme.px(3))
                paint_focus_ring(painter, inner, theme.px(6), theme)


class Segments(QWidget):
    """The choices of `texts`; `name` says to a screen reader what is chosen."""

    chosen = Signal(int)
    """The index that a person pressed; the owner answers with `set_index`."""

    def __init__(
        self, name: str, texts: tuple[str, ...], *, height: int = 44, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._height = THEMES["light"], height
        self.setAccessibleName(name)
        self._segments = [_Segment(text, name, self) for text in texts]
        for index, segment in enumerate(self._segments):
            segment.clicked.connect(lambda _on=False, index=index: self.chosen.emit(index))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for segment in self._segments:
            segment.theme = theme
        self.updateGeometry()
        self._place()
        self.update()

    def set_index(self, index: int) -> None:
        """Show a choice as chosen; -1: none of them."""
        for at, segment in enumerate(self._segments):
            segment.setAutoExclusive(False)
            segment.setChecked(at == index)
            segment.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        """Return the well's size and the room round it that buttons have for their focus ring."""
        pad, ring = self._theme.px(4), self._theme.px(RING)
        wide = sum(segment.needed_px() for segment in self._segments) + 2 * pad
        return QSize(wide, self._theme.px(self._height) + 2 * ring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the choices."""
        self._place()

    def _well(self) -> QRectF:
        ring = self._theme.px(RING)
        return QRectF(self.rect()).adjusted(0, ring, 0, -ring)

    def _place(self) -> None:
        pad, well = self._theme.px(4), self._well()
        spare = self.width() - 2 * pad - sum(segment.needed_px() for segment in self._segments)
        extra = max(0, spare) // max(1, len(self._segments))
        x = pad
        for segment in self._segments:
            wide = segment.needed_px() + extra
            segment.setGeometry(x, round(well.top()) + pad, wide, round(well.height()) - 2 * pad)
            x += wide

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the well."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.inset)
            painter.drawRoundedRect(self._well(), self._theme.px(10), self._theme.px(10))
