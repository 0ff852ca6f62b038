"""The page before the first start page: language, table or mat, side, motion; Enter takes what is preset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.anatomy.body import Side
from ui.kit.controls import Button, Headline, Kind, Words
from ui.kit.segments import Segments
from ui.pages.cover import Cover
from ui.theme import MEDIUM, SEMIBOLD, Theme, Themed

translate = QCoreApplication.translate

WIDEST, ROW = 860, 68
"""Of the content, and the height of a row; at unit 1."""
LABEL = 250
NARROW = 700
"""Below this width, at unit 1, a row's choices stand under its words."""


@dataclass(frozen=True, slots=True)
class Setup:
    """Where and how somebody works. `language`: its code."""

    language: str
    on_mat: bool = False
    side: Side = Side.RIGHT
    stills: bool = False


class SetupPage(Cover):
    """Asks once; every answer is there already."""

    done = Signal(object)
    """The Setup that was chosen."""

    def __init__(
        self, setup: Setup, languages: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._setup, self._codes = setup, [code for code, _ in languages]
        self.setAccessibleName(translate("Setup", "Before the first session"))
        self._head = Headline(size=32, parent=self)
        self._head.set_text(translate("Setup", "Before the first session"))
        self._told = Words(
            translate("Setup", "All of this can be changed later. If it fits as it stands, go on."),
            size=16, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self.rows = [
            self._row(translate("Setup", "Language"), tuple(name for _, name in languages)),
            self._row(
                translate("Setup", "The client lies on"),
                (translate("Setup", "A table"), translate("Setup", "A mat on the floor")),
            ),
            self._row(
                translate("Setup", "You work on"),
                (translate("Setup", "The client's left"), translate("Setup", "The client's right")),
            ),
            self._row(
                translate("Setup", "The hands are shown"),
                (translate("Setup", "In motion"), translate("Setup", "As stills")),
            ),
        ]
        self.go = Button(
            translate("Setup", "Go on"), icon_name="player-play-filled", key=translate("Setup", "Enter"),
            kind=Kind.PRIMARY, height=64, parent=self,
        )  # fmt: skip
        self.go.set_parts(key_shown=True)
        self.go.clicked.connect(self.finish)
        self._keys = Words(
            translate("Setup", "Up and down choose a line, left and right an answer."),
            size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self._at = 0
        self._show()

    def _row(self, words: str, answers: tuple[str, ...]) -> tuple[Words, Segments]:
        label = Words(words, size=17, weight=SEMIBOLD, wrapped=True, parent=self)
        segments = Segments(words, answers, height=48, parent=self)
        segments.chosen.connect(lambda index, segments=segments: self._on_chosen(segments, index))
        return label, segments

    @property
    def setup(self) -> Setup:
        """Return what is chosen."""
        return self._setup

    def first_focus(self) -> QWidget:
        """Return the button that goes on."""
        return self.go

    def finish(self) -> None:
        """Take what is chosen."""
        self.done.emit(self._setup)

    def move_line(self, way: int) -> None:
        """Mark the next line (way 1) or the one before (-1)."""
        self._at = (self._at + way) % len(self.rows)
        self.update()

    def move_answer(self, way: int) -> None:
        """Choose the next answer of the marked line (way 1) or the one before (-1)."""
        chosen, counts = self._chosen(), (len(self._codes), 2, 2, 2)
        self._choose(self._at, min(max(chosen[self._at] + way, 0), counts[self._at] - 1))

    def _chosen(self) -> tuple[int, ...]:
        setup = self._setup
        language = self._codes.index(setup.language) if setup.language in self._codes else 0
        return language, int(setup.on_mat), int(setup.side is Side.RIGHT), int(setup.stills)

    def _on_chosen(self, segments: Segments, index: int) -> None:
        self._at = next(at for at, (_, each) in enumerate(self.rows) if each is segments)
        self._choose(self._at, index)

    def _choose(self, row: int, index: int) -> None:
        made = self._setup
        self._setup = (
            replace(made, language=self._codes[index]),
            replace(made, on_mat=bool(index)),
            replace(made, side=Side.RIGHT if index else Side.LEFT),
            replace(made, stills=bool(index)),
        )[row]
        self._show()

    def _show(self) -> None:
        for (_, segments), index in zip(self.rows, self._chosen(), strict=True):
            segments.set_index(index)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        parts: list[Themed] = [self._head, self._told, self._keys, self.go]
        for label, segments in self.rows:
            parts += [label, segments]
        for part in parts:
            part.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def _place(self) -> None:
        px = self.theme.px
        wide = min(self.width() - 2 * px(32), px(WIDEST))
        if wide < 1:
            return
        x, high = (self.width() - wide) // 2, self._told.height_for(wide)
        narrow = wide < px(NARROW)
        rows = px(ROW) * len(self.rows) * (2 if narrow else 1)
        needed = px(56) + high + px(20) + rows + px(18) + self.go.sizeHint().height() + px(34)
        y = max(px(12), (self.height() - needed) // 3)
        self._head.setGeometry(x, y, wide, px(48))
        y += px(52)
        self._told.setGeometry(x, y, wide, high)
        y += high + px(20)
        for label, segments in self.rows:
            y = self._place_row(label, segments, x, y, wide, narrow=narrow)
        y += px(14)
        size = self.go.sizeHint()
        self.go.setGeometry(x - px(5), y, size.width(), size.height())
        left = x + size.width() + px(12)
        room = max(1, x + wide - left)
        lines = self._keys.height_for(room)
        self._keys.setGeometry(left, y + (size.height() - lines) // 2, room, lines)

    def _place_row(self, label: Words, segments: Segments, x: int, y: int, wide: int, *, narrow: bool) -> int:
        """Place a line at `y`; return where the next one begins."""
        px, size = self.theme.px, segments.sizeHint()
        left = x + px(14)
        if narrow:
            high = label.height_for(wide - px(28))
            label.setGeometry(left, y, wide - px(28), high)
            segments.setGeometry(left, y + high, min(wide - px(28), size.width() + px(60)), size.height())
            return y + high + size.height() + px(6)
        high = label.height_for(px(LABEL) - px(24))
        label.setGeometry(left, y + (px(ROW) - high) // 2, px(LABEL) - px(24), high)
        room = wide - px(LABEL) - px(14)
        top = y + (px(ROW) - size.height()) // 2
        segments.setGeometry(x + px(LABEL), top, min(room, size.width() + px(80)), size.height())
        return y + px(ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and that of the marked line."""
        super().paintEvent(event)
        label, segments = self.rows[self._at]
        px = self.theme.px
        box = label.geometry().united(segments.geometry()).adjusted(-px(14), -px(4), px(14), px(4))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.theme.line)
            painter.setBrush(self.theme.surface)
            painter.drawRoundedRect(box, px(12), px(12))
