"""A small panel over the stage: what is pointed at, how it is said, what it does, how fingers find it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.kit.controls import Button, Headline, Kind, Panel, Words
from ui.kit.slim_bar import WIDTH, SlimBar
from ui.pages.page import Body
from ui.theme import BOLD, MEDIUM, REGULAR, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

BROAD = 330
"""Of the panel, at unit 1."""
EDGE = 14


@dataclass(frozen=True, slots=True)
class NameWords:
    """What the panel says. `sections` are heads and texts; a text that begins a source note is smaller."""

    name: str
    side: str
    """Whose side, "Client's left"; "" for the midline."""
    latin: str
    say: str
    sections: tuple[tuple[str, str], ...]
    note: str = ""
    """Where names and reliability come from."""


class _Told(Body):
    """The words of the panel, one under another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._blocks: list[tuple[Words, int]] = []

    def set_words(self, words: NameWords) -> None:
        for block, _ in self._blocks:
            block.setParent(None)
            block.deleteLater()
        self._blocks = []
        if words.side:
            self._add(Words(words.side, size=13, weight=MEDIUM, token="ink2", wrapped=True, parent=self), 0)
        self._add(Words(words.latin, size=15, weight=SEMIBOLD, token="accent", wrapped=True, parent=self), 0)
        self._add(Words(words.say, size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self), 2)
        for head, text in words.sections:
            self._add(Words(head, size=13, weight=BOLD, token="ink2", wrapped=True, parent=self), 10)
            self._add(Words(text, size=15, weight=REGULAR, wrapped=True, parent=self), 1)
        if words.note:
            self._add(Words(words.note, size=12, weight=REGULAR, token="ink2", wrapped=True, parent=self), 12)
        self.set_theme(self._theme)

    def _add(self, block: Words, above: int) -> None:
        block.show()
        self._blocks.append((block, above))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for block, _ in self._blocks:
            block.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        y, wide = 0, max(1, width_px)
        for block, above in self._blocks:
            y += self._theme.px(above)
            high = block.height_for(wide)
            if not dry:
                block.setGeometry(0, y, wide, high)
            y += high
        return y


class NamePanel(Panel):
    """Asks to be closed, and to show its structure alone or not at all."""

    closed = Signal()
    alone_requested = Signal()
    hide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(token="surface", parent=parent)
        self._head = Headline(size=20, parent=self)
        self.back = Button(
            translate("Pages", "Close"), icon_name="x", key="Esc", kind=Kind.FLAT, height=36, parent=self
        )
        self.back.set_parts(icon_only=True)
        self.alone = Button(
            translate("Names", "Alone"), key="F", kind=Kind.QUIET, height=36, checkable=True, parent=self
        )
        self.hidden = Button(
            translate("Names", "Hide"), key="D", kind=Kind.QUIET, height=36, checkable=True, parent=self
        )
        self._told = _Told()
        self.view, self._bar = QScrollArea(self), SlimBar()
        self.view.setVerticalScrollBar(self._bar)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setWidget(self._told)
        self.view.viewport().setAutoFillBackground(False)
        self._told.setAutoFillBackground(False)
        self.back.clicked.connect(self.closed)
        self.alone.clicked.connect(self.alone_requested)
        self.hidden.clicked.connect(self.hide_requested)
        self.hide()

    @property
    def head(self) -> str:
        """Return the name that it shows."""
        return self._head.text

    def set_words(self, words: NameWords) -> None:
        """Tell of something else."""
        self._head.set_text(words.name)
        self.setAccessibleName(
            ". ".join((words.name, words.side, words.latin, *(text for _, text in words.sections)))
        )
        self._told.set_words(words)
        self.view.verticalScrollBar().setValue(0)
        self._place()

    def set_choices(self, *, shown: bool, alone: bool, hidden: bool) -> None:
        """Offer to show it alone or not at all, or do not (`shown`); say which of the two is on."""
        for button, on in ((self.alone, alone), (self.hidden, hidden)):
            button.setVisible(shown)
            button.setChecked(on)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        for part in (self._head, self.back, self.alone, self.hidden, self._told, self._bar):
            part.set_theme(theme)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), theme.surface)
        self.setPalette(ground)
        self._place()

    def height_for(self, width_px: int) -> int:
        """Return the height at which nothing needs to be scrolled."""
        px = self.theme.px
        inner = width_px - 2 * px(EDGE)
        return self._head_height(inner) + self._told.height_for(inner - px(WIDTH)) + self._foot() + px(22)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def _head_height(self, inner: int) -> int:
        button = self.back.sizeHint()
        return max(button.height(), self._head.height_for(max(1, inner - button.width())))

    def _foot(self) -> int:
        return 0 if self.alone.isHidden() else self.alone.sizeHint().height()

    def _place(self) -> None:
        px, edge = self.theme.px, self.theme.px(EDGE)
        inner = max(1, self.width() - 2 * edge)
        button, high = self.back.sizeHint(), self._head_height(inner)
        top = px(8)
        self.back.setGeometry(
            self.width() - edge - button.width() + px(8), top, button.width(), button.height()
        )
        self._head.setGeometry(edge, top, max(1, inner - button.width()), high)
        foot = self._foot()
        room = max(1, self.height() - top - high - foot - px(12))
        self.view.setGeometry(edge, top + high, inner, room)
        wide = max(1, inner - px(WIDTH))
        self._told.resize(wide, self._told.height_for(wide))
        x = edge - px(5)
        for part in (self.alone, self.hidden):
            size = part.sizeHint()
            part.setGeometry(x, self.height() - foot - px(6), size.width(), size.height())
            x += size.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground; round corners and an edge."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.theme.line)
            painter.setBrush(self.theme.surface)
            inner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, self.theme.px(12), self.theme.px(12))
