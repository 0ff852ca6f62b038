"""What the self-test asks and says, in the place of the stroke card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Headline, Kind, Panel, Words
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme, Themed

translate = QCoreApplication.translate

EDGE = 18


class QuizPanel(Panel):
    """Asks; tells what was chosen, that the next question is wanted, or that it is enough."""

    chosen = Signal(int)
    """The place of a choice, from 0."""
    next_requested = Signal()
    end_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        keys: Sequence[str] = ("1", "2", "3", "4"),
        way_on: str = "",
        end: str = "",
        caps: bool = False,
    ) -> None:
        """`keys`: of the choices; `way_on`: the key to go on; `end`: words of the button that ends it.

        `caps`: the keys are shown on the buttons.
        """
        super().__init__(token="surface", edges=("left",), parent=parent)
        self._count = Words(size=14, weight=SEMIBOLD, token="ink2", parent=self)
        self._ask = Words(size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self._head = Headline(size=24, parent=self)
        self._verdict = Words(size=18, weight=BOLD, wrapped=True, parent=self)
        self._told = Words(size=15, wrapped=True, parent=self)
        self.choices = [Button("", key=key, kind=Kind.OUTLINE, height=44, parent=self) for key in keys]
        self.next = Button(
            "", key=way_on or translate("Start", "Enter"), kind=Kind.PRIMARY, height=52, parent=self
        )
        words = end or translate("Quiz", "End the test")
        self.end = Button(words, key="Esc", kind=Kind.QUIET, height=44, parent=self)
        for at, button in enumerate(self.choices):
            button.clicked.connect(lambda _on=False, at=at: self.chosen.emit(at))
        for button in (*self.choices, self.next, self.end):
            button.set_parts(key_shown=caps)
        self.next.clicked.connect(self.next_requested)
        self.end.clicked.connect(self.end_requested)
        self.hide()

    @property
    def said(self) -> str:
        """Return everything that stands on it, as a screen reader says it."""
        return self.accessibleName()

    def ask(self, count: str, ask: str, head: str, choices: Sequence[str]) -> None:
        """Ask something; choices only where one has to be chosen."""
        self._count.setText(count)
        self._ask.setText(ask)
        self._head.set_text(head)
        for button, words in zip(self.choices, [*choices, *[""] * len(self.choices)], strict=False):
            button.set_text(words)
            button.setVisible(bool(words))
            button.setEnabled(True)
        self._say("", "", "")

    def answer(self, verdict: str, told: str, way_on: str) -> None:
        """Say whether it was right, and how to go on."""
        for button in self.choices:
            button.setEnabled(False)
        self._say(verdict, told, way_on)

    def comment(self, verdict: str, told: str, way_on: str) -> None:
        """Say something of what is asked; the choices stay open."""
        self._say(verdict, told, way_on)

    def sum_up(self, head: str, told: str, way_on: str) -> None:
        """Say how the round went."""
        self.ask("", "", head, ())
        self._say("", told, way_on)

    def _say(self, verdict: str, told: str, way_on: str) -> None:
        self._verdict.setText(verdict)
        self._told.setText(told)
        self.next.set_text(way_on)
        self.next.setVisible(bool(way_on))
        words = (self._count.text(), self._ask.text(), self._head.text, verdict, told)
        self.setAccessibleName(" ".join(each for each in words if each))
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        parts: tuple[Themed, ...] = (
            self._count, self._ask, self._head, self._verdict, self._told, *self.choices, self.next, self.end,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def _place(self) -> None:
        px, edge = self.theme.px, self.theme.px(EDGE)
        wide, y, ring = max(1, self.width() - 2 * edge), self.theme.px(16), self.theme.px(5)
        for part, gap in ((self._count, 10), (self._ask, 2)):
            high = part.height_for(wide) if part.text() else 0
            part.setGeometry(edge, y, wide, high)
            y += high + (px(gap) if high else 0)
        high = self._head.height_for(wide) if self._head.text else 0
        self._head.setGeometry(edge, y, wide, high)
        y += high + px(12)
        for button in self.choices:
            if not button.isHidden():
                size = button.sizeHint()
                button.setGeometry(edge - ring, y, wide + 2 * ring, size.height())
                y += size.height() - px(2)
        y += px(6)
        for words in (self._verdict, self._told):
            high = words.height_for(wide) if words.text() else 0
            words.setGeometry(edge, y, wide, high)
            y += high + px(6)
        if not self.next.isHidden():
            size = self.next.sizeHint()
            self.next.setGeometry(edge - ring, y + px(6), max(size.width(), wide + 2 * ring), size.height())
        size = self.end.sizeHint()
        self.end.setGeometry(edge - ring, self.height() - size.height() - px(8), size.width(), size.height())
