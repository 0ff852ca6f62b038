"""A page over the window or over the stage: a head, a body that scrolls, and a way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.kit.controls import Button, Headline, Kind, Panel
from ui.kit.slim_bar import WIDTH, SlimBar
from ui.theme import THEMES, Theme


class Body(QWidget):
    """What a page scrolls: it says how high it is at a width."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        raise NotImplementedError

    def height_for(self, width_px: int) -> int:
        """Return the height that the content needs at this width."""
        raise NotImplementedError


class Page(Panel):
    """Covers its parent; Esc, its key and its button close it."""

    closed = Signal()

    def __init__(self, head: str, body: Body, *, floating: bool = False, parent: QWidget | None = None):
        super().__init__(token="surface" if floating else "paper", parent=parent)
        self._floating, self._body = floating, body
        self._head = Headline(size=24 if floating else 28, parent=self)
        self._head.set_text(head)
        self.setAccessibleName(head)
        self.back = Button(
            QCoreApplication.translate("Pages", "Close"), icon_name="x", key="Esc", height=40, parent=self
        )
        self.back.clicked.connect(self.closed)
        self.door: Button | None = None
        self.view, self._bar = QScrollArea(self), SlimBar()
        self.view.setVerticalScrollBar(self._bar)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(body)
        self.view.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.set_theme(THEMES["light"])

    @property
    def body(self) -> Body:
        """Return what it shows."""
        return self._body

    @property
    def is_floating(self) -> bool:
        """Return whether it lies over the stage only."""
        return self._floating

    def add_door(self, words: str, icon_name: str) -> Button:
        """Offer a way to another page beside the head; return its button."""
        self.door = Button(words, icon_name=icon_name, kind=Kind.OUTLINE, height=40, parent=self)
        self.door.set_theme(self.theme)
        self._place()
        return self.door

    def set_head(self, head: str) -> None:
        """Show another head."""
        self._head.set_text(head)
        self.setAccessibleName(head)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        self._head.set_theme(theme)
        self.back.set_theme(theme)
        if self.door is not None:
            self.door.set_theme(theme)
        self._body.set_theme(theme)
        self._bar.set_theme(theme)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), getattr(theme, self._token))
        self.setPalette(ground)
        self._place()

    def refresh(self) -> None:
        """Lay out anew after the body's words have changed."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place head, button and body."""
        self._place()

    def _place(self) -> None:
        px = self.theme.px
        edge, top, head = px(18 if self._floating else 32), px(10 if self._floating else 14), px(48)
        button = self.back.sizeHint()
        right = self.width() - edge + px(10)
        high = top - (button.height() - head) // 2
        self.back.setGeometry(right - button.width(), high, button.width(), button.height())
        left = right - button.width()
        if self.door is not None:
            size = self.door.sizeHint()
            left -= size.width()
            self.door.setGeometry(left, top - (size.height() - head) // 2, size.width(), size.height())
        self._head.setGeometry(edge, top, max(1, left - edge), head)
        inner = max(1, self.width() - edge)
        self.view.setGeometry(edge, top + head + px(6), inner, max(1, self.height() - top - head - px(14)))
        wide = max(1, inner - max(px(WIDTH), edge))
        self._body.resize(wide, self._body.height_for(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground; a page over the stage has round corners and an edge."""
        if not self._floating:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.theme.line)
            painter.setBrush(self.theme.surface)
            inner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, self.theme.px(14), self.theme.px(14))
