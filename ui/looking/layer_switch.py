"""How deep one looks into the back: four names over one scale, from the skin to the bones."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from ui.kit.controls import RING
from ui.theme import SEMIBOLD, THEMES, Theme, paint_focus_ring

STOP = 100
"""Units of the scale from one layer to the next; between two, the upper one is see-through."""
PAD, TIGHT_PAD = 10, 5
"""Room on each side of a name, at unit 1."""
NEAR = 6
"""So near a layer the handle stays at it."""


def layer_names() -> tuple[str, ...]:
    """Return the layers' names from the outermost to the deepest."""
    return (
        QCoreApplication.translate("Stage", "Skin"),
        QCoreApplication.translate("Stage", "Muscles"),
        QCoreApplication.translate("Stage", "Deep"),
        QCoreApplication.translate("Stage", "Bones"),
    )


class LayerSwitch(QAbstractSlider):
    """A press on a name goes there; the handle under the names can be dragged to any place between.

    Its value, 0-300, is what a person asks for; `sliderMoved` and `valueChanged` tell it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names, self._dragged = THEMES["light"], layer_names(), False
        self._pad = PAD
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, STOP * (len(self._names) - 1))
        self.setSingleStep(STOP // 4)
        self.setPageStep(STOP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(QCoreApplication.translate("Stage", "Layer, from the skin to the bones"))
        self.setToolTip(QCoreApplication.translate("Stage", "Press a layer, or drag below to fade (K)"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_tight(self, tight: bool) -> None:
        """Stand the names nearer to one another, where there is little room."""
        pad = TIGHT_PAD if tight else PAD
        if pad != self._pad:
            self._pad = pad
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the well's size and room for the focus ring."""
        ring = 2 * self._theme.px(RING)
        return QSize(round(sum(self._widths())) + ring, self._theme.px(46) + ring)

    def _font_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(14, SEMIBOLD))

    def _widths(self) -> list[float]:
        metrics, pad = self._font_metrics(), 2 * self._theme.px(self._pad)
        return [metrics.horizontalAdvance(name) + pad for name in self._names]

    def _cells(self) -> list[QRectF]:
        ring, x = self._theme.px(RING), float(self._theme.px(RING))
        cells = []
        for wide in self._widths():
            cells.append(QRectF(x, ring, wide, self._theme.px(46)))
            x += wide
        return cells

    def _x_of(self, value: float) -> float:
        """Return where a value lies: each layer in the middle of its name."""
        centres = [cell.center().x() for cell in self._cells()]
        at = min(int(value // STOP), len(centres) - 2)
        share = value / STOP - at
        return centres[at] + share * (centres[at + 1] - centres[at])

    def _value_at(self, x: float) -> int:
        """Return the value at a place; near a layer it is that layer."""
        value = self._exact_value_at(x)
        nearest = round(value / STOP) * STOP
        return nearest if abs(value - nearest) <= NEAR else value

    def _exact_value_at(self, x: float) -> int:
        centres = [cell.center().x() for cell in self._cells()]
        if x <= centres[0]:
            return 0
        for at, (left, right) in enumerate(pairwise(centres)):
            if x <= right:
                return round(STOP * (at + (x - left) / (right - left)))
        return self.maximum()

    def _scale_top(self) -> float:
        return self._theme.px(RING) + 0.62 * self._theme.px(46)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the name, or take the handle."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x, y = event.position().x(), event.position().y()
        self._dragged = y >= self._scale_top()
        if self._dragged:
            self.setValue(self._value_at(x))
            return
        for at, cell in enumerate(self._cells()):
            if cell.left() <= x < cell.right():
                self.setValue(at * STOP)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if self._dragged and event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._value_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up and down only; the other keys belong to the session."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = -self.singleStep() if event.key() == Qt.Key.Key_Up else self.singleStep()
            self.setValue(self.value() + step)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the well, the names and the scale."""
        theme, ring = self._theme, self._theme.px(RING)
        well = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(well, theme.px(10), theme.px(10))
            self._paint_names(painter)
            self._paint_scale(painter)
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                paint_focus_ring(painter, well, theme.px(10), theme)

    def _paint_names(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font(14, SEMIBOLD))
        for at, (cell, name) in enumerate(zip(self._cells(), self._names, strict=True)):
            nearest = abs(self.value() - at * STOP) < STOP / 2
            painter.setPen(theme.ink if nearest else theme.ink2)
            upper = cell.adjusted(0, 0, 0, -0.32 * cell.height())
            painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_scale(self, painter: QPainter) -> None:
        theme, y = self._theme, self._theme.px(RING) + 0.76 * self._theme.px(46)
        first, last = self._x_of(0), self._x_of(self.maximum())
        painter.setPen(QPen(theme.line, theme.px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(first, y), QPointF(last, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.control)
        for at in range(len(self._names)):
            painter.drawEllipse(QPointF(self._x_of(at * STOP), y), theme.px(3), theme.px(3))
        painter.setBrush(theme.accent)
        painter.drawEllipse(QPointF(self._x_of(self.value()), y), theme.px(7), theme.px(7))
