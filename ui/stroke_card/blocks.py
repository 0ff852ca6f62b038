"""The blocks of the stroke card: facts with their icons, and notes on a ground of their own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Words
from ui.stroke_card.words import Told
from ui.theme import MEDIUM, THEMES, Theme, icon


class Fact(QWidget):
    """An icon, what is told, and the fact itself."""

    def __init__(self, head: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._icon_name = THEMES["light"], icon_name
        self._head = Words(head, size=13, weight=MEDIUM, token="ink2", parent=self)
        self._fact = Words(size=15, weight=MEDIUM, wrapped=True, rich=True, parent=self)
        self._fact.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._headed = True

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._head.set_theme(theme)
        self._fact.set_theme(theme)
        self._place()
        self.update()

    def set_fact(self, told: Told, icon_name: str = "") -> None:
        """Say it."""
        self._icon_name = icon_name or self._icon_name
        self._fact.setText(told.marked)
        self._fact.setAccessibleName(f"{self._head.text()}: {told.spoken}")
        self._fact.setToolTip(told.origin.words)
        self._place()
        self.update()

    def set_headed(self, headed: bool) -> None:
        """Say what it is about in words, or by the icon alone."""
        self._headed = headed
        self._head.setVisible(headed)
        self._place()

    def _indent(self) -> int:
        return self._theme.px(26)

    def height_for(self, width_px: int) -> int:
        """Return the height it needs at this width."""
        head = self._head.sizeHint().height() if self._headed else 0
        return head + self._fact.height_for(max(1, width_px - self._indent()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._place()

    def _place(self) -> None:
        indent, room = self._indent(), max(1, self.width() - self._indent())
        head = self._head.sizeHint().height() if self._headed else 0
        self._head.setGeometry(indent, 0, room, head)
        self._fact.setGeometry(indent, head, room, self._fact.height_for(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        side = self._theme.px(18)
        with QPainter(self) as painter:
            picture = icon(self._icon_name, self._theme.ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(0, self._theme.px(1)), picture)


class Note(QWidget):
    """A head and a text on a ground of its own: a caution, or what often goes wrong."""

    def __init__(
        self, head: str, icon_name: str, *, ground: str, ink: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._ground, self._ink = THEMES["light"], icon_name, ground, ink
        self._head_text = head
        self._words = Words(size=14, weight=MEDIUM, token=ink, wrapped=True, rich=True, parent=self)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._words.set_theme(theme)
        self._place()
        self.update()

    def set_note(self, told: Told) -> None:
        """Say it; an empty text leaves the block empty, and its owner hides it."""
        self._words.setText(f"<b>{self._head_text}</b>&nbsp; {told.marked}")
        self._words.setAccessibleName(f"{self._head_text}: {told.spoken}")
        self._words.setToolTip(told.origin.words)
        self._place()

    def _margins(self) -> tuple[int, int, int]:
        """Return the room left, right, and above and below the words."""
        px = self._theme.px
        return px(38), px(8), px(6)

    def height_for(self, width_px: int) -> int:
        """Return the height it needs at this width."""
        left, right, above = self._margins()
        return self._words.height_for(max(1, width_px - left - right)) + 2 * above

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._place()

    def _place(self) -> None:
        left, right, above = self._margins()
        room = max(1, self.width() - left - right)
        self._words.setGeometry(left, above, room, self._words.height_for(room))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(theme, self._ground))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
            picture = icon(self._icon_name, getattr(theme, self._ink), theme.px(20), self.devicePixelRatioF())
            painter.drawPixmap(QPoint(theme.px(10), theme.px(7)), picture)


class CloseUp(QWidget):
    """The hand's picture with its contact lit, on a ground of the stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._picture = THEMES["light"], QPixmap()

    @property
    def is_empty(self) -> bool:
        """Return whether there is no picture."""
        return self._picture.isNull()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours."""
        self._theme = theme
        self.update()

    def set_picture(self, picture: QPixmap, described: str) -> None:
        """Show a hand."""
        self._picture = picture
        self.setAccessibleName(described)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as fits."""
        theme, ratio = self._theme, self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stage_edge)
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
            if self._picture.isNull():
                return
            pad = theme.px(6)
            room = self.size() - type(self.size())(2 * pad, 2 * pad)
            shown = self._picture.scaled(
                room * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(ratio)
            size = shown.deviceIndependentSize()
            at = QRectF(self.rect()).center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawPixmap(at, shown)
