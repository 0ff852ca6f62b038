"""What the instructor reads beside the picture: notes on the stroke, in a place of their own that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.kit.controls import Button, Words
from ui.kit.slim_bar import WIDTH, SlimBar
from ui.theme import SEMIBOLD, THEMES, Theme

SIZE = 18
"""Of the text, at unit 1: read standing, from an arm's length."""


class Notes(QWidget):
    """Heads and texts on a quiet ground, and a button to write one's own."""

    write_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._blocks: list[Words] = []
        self._told: tuple[tuple[str, str], ...] = ()
        self.view, self._bar, self._page = QScrollArea(self), SlimBar(), QWidget()
        words = QCoreApplication.translate("Presenter", "Write my words")
        self.write = Button(words, icon_name="ballpen", height=36, parent=self)
        self.write.set_parts(icon_only=True)
        self.write.clicked.connect(self.write_requested)
        self.view.setVerticalScrollBar(self._bar)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(self._page)
        self.view.viewport().setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)

    @property
    def told(self) -> str:
        """Return everything that is written, as one text."""
        return "\n".join(text for _, text in self._told)

    def set_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        """Show other notes, (head, text) each."""
        if tuple(notes) == self._told:
            return
        self._told = tuple(notes)
        for block in self._blocks:
            block.setParent(None)
            block.deleteLater()
        self._blocks = []
        for head, text in notes:
            self._blocks.append(Words(head, size=13, weight=SEMIBOLD, token="ink2", parent=self._page))
            self._blocks.append(Words(text, size=SIZE, wrapped=True, parent=self._page))
        for block in self._blocks:
            block.set_theme(self._theme)
            block.setVisible(True)
        self.view.setAccessibleName(self.told)
        self.view.verticalScrollBar().setValue(0)
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._bar.set_theme(theme)
        self.write.set_theme(theme)
        for block in self._blocks:
            block.set_theme(theme)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), theme.inset)
        self.setPalette(ground)
        self._lay_out()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out for the width."""
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        edge = px(12)
        self.view.setGeometry(edge, px(6), max(1, self.width() - edge), max(1, self.height() - px(12)))
        size = self.write.sizeHint()
        self.write.setGeometry(self.width() - size.width(), 0, size.width(), size.height())
        self.write.raise_()
        wide = max(1, self.width() - edge - max(px(WIDTH), edge, size.width()))
        y = 0
        for at, block in enumerate(self._blocks):
            y += px(8) if at and at % 2 == 0 else 0
            high = block.height_for(wide)
            block.setGeometry(0, y, wide, high)
            y += high
        self._page.resize(wide, y + px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.inset)
            painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(8), self._theme.px(8))
