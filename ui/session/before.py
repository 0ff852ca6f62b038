"""The page between "start" and the session: the question of safety, then the list of what to have ready."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.course.screening import Outcome
from app.protocol.model import Protocol
from ui.kit.controls import RING, Button, Headline, Kind, Words
from ui.kit.slim_bar import WIDTH, SlimBar
from ui.pages.cover import Cover
from ui.pages.page import Body
from ui.session.checks import Groups, groups
from ui.session.prepare import Item, Ticks, items
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, Themed

translate = QCoreApplication.translate


class Stage(Enum):
    """What the page shows."""

    ASK = auto()
    """Does any of this apply?"""
    CHOOSE = auto()
    """Which of it?"""
    STOP = auto()
    """No session today."""
    PREPARE = auto()
    """What to have ready; from here the session starts."""


class Line(Body):
    """A few sentences alone, in large type."""

    def __init__(self, text: str, *, token: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words(text, size=20, weight=MEDIUM, token=token, wrapped=True, parent=self)
        self._theme = THEMES["light"]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self._words.set_theme(theme)

    def height_for(self, width_px: int) -> int:
        """Return the height of its lines."""
        return self._words.height_for(min(width_px, self._theme.px(860)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        wide = min(self.width(), self._theme.px(860))
        self._words.setGeometry(0, 0, wide, self._words.height_for(wide))


class BeforePage(Cover):
    """Asks for an answer, then shows the list; says what the owner has to do and decides nothing."""

    answered = Signal(object)
    """The Outcome of what applies, or None."""
    all_requested = Signal()
    """Somebody wants to read the whole list, not its one line."""
    choice_requested = Signal()
    """Something applies: which?"""
    go_requested = Signal()
    """On to the session."""
    ticks_changed = Signal(object)
    """The indices of what is ready."""

    def __init__(self, protocol: Protocol, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._groups = groups(protocol)
        self._silence = protocol.file.safety.silence.text
        self._items: tuple[Item, ...] = items(protocol)
        self._stage = Stage.ASK
        self._body: Body = Line("")
        self._make()
        self._connect()
        self.ask(in_full=True)

    def _make(self) -> None:
        self._head = Headline(size=28, parent=self)
        self._told = Words(size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self.view, self._bar = QScrollArea(self), SlimBar()
        self.view.setVerticalScrollBar(self._bar)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.none = self._answer(translate("Checks", "None of these apply"), "check", "N")
        self.some = self._answer(translate("Checks", "Something applies"), "alert-triangle", "Y")
        self.choices = [
            self._answer(group.head, group.icon_name, str(index + 1))
            for index, group in enumerate(self._groups)
        ]
        self.all = Button(translate("Checks", "Read the whole list"), icon_name="notes", key="A", parent=self)
        self.again = Button(translate("Checks", "Ask again"), icon_name="first-aid-kit", key="Y", parent=self)
        self.back = Button(translate("Checks", "Back"), icon_name="chevron-left", key="Esc", parent=self)
        self._reason = Words(size=14, weight=SEMIBOLD, token="ink2", parent=self)
        self.go = Button(
            translate("Checks", "Continue to the session"), icon_name="player-play-filled",
            key=translate("Checks", "Enter"), kind=Kind.PRIMARY, height=56, parent=self,
        )  # fmt: skip
        self.go.set_parts(key_shown=True)

    def _answer(self, words: str, icon_name: str, key: str) -> Button:
        made = Button(words, icon_name=icon_name, key=key, kind=Kind.OUTLINE, height=60, parent=self)
        made.set_parts(key_shown=True)
        made.set_size(0, 60, 18)
        return made

    def _connect(self) -> None:
        self.none.clicked.connect(lambda: self.answered.emit(None))
        self.some.clicked.connect(self.choice_requested)
        for group, button in zip(self._groups, self.choices, strict=True):
            button.clicked.connect(lambda _on=False, outcome=group.outcome: self.answered.emit(outcome))
        self.all.clicked.connect(self.all_requested)
        self.again.clicked.connect(self.all_requested)
        self.back.clicked.connect(self.left)
        self.go.clicked.connect(self.go_requested)

    @property
    def stage(self) -> Stage:
        """Return what is shown."""
        return self._stage

    @property
    def body(self) -> Body:
        """Return what the page scrolls."""
        return self._body

    def first_focus(self) -> QWidget:
        """Return the scrolled part, so that the arrows scroll and no answer is chosen beforehand."""
        return self.view

    def ask(self, *, in_full: bool) -> None:
        """Ask whether anything speaks against the session: the whole list, or one line."""
        self._head.set_text(translate("Checks", "Does any of this apply to the client?"))
        self._told.setText(self._silence)
        if in_full:
            self._show(Stage.ASK, Groups(self._groups))
        else:
            line = translate(
                "Checks",
                "Signs of an emergency, anything that needs a doctor first, or a reason to go gently: "
                "has any of it come up, today or with this client?",
            )
            self._show(Stage.ASK, Line(line))
        self.all.setVisible(not in_full)
        self._place()

    def choose(self) -> None:
        """Ask which group it is."""
        self._head.set_text(translate("Checks", "Which of it applies? Take the gravest."))
        self._told.setText(self._silence)
        self._show(Stage.CHOOSE, Groups(self._groups))

    def stop(self, outcome: Outcome) -> None:
        """Say that there is no massage, and why; from here nothing starts."""
        group = next(group for group in self._groups if group.outcome is outcome)
        self._head.set_text(group.verdict)
        self._told.setText(translate("Checks", "This is education, not medical advice. When in doubt, ask."))
        self._show(Stage.STOP, Groups((group,)))

    def prepare(
        self, ticked: tuple[int, ...], *, adapted: str = "", told: str = "", starts: bool = True
    ) -> None:
        """Show the list; `adapted` says how the plan was changed, `starts`: a session follows.

        `told`: why no question was asked; then it can be asked again.
        """
        self._head.set_text(translate("Prepare", "Have ready"))
        ticks = Ticks()
        ticks.set_items(self._items, ticked)
        ticks.changed.connect(lambda: self._on_ticked(ticks))
        source = translate("Prepare", "Source: the text that is taught. Added: by us.")
        self._told.setText(" ".join(part for part in (told, adapted) if part) or source)
        self._told.set_look(size=16 if adapted else 14, token="warn" if adapted else "ink2")
        self._show(Stage.PREPARE, ticks)
        self.go.setVisible(starts)
        self.again.setVisible(bool(told))
        self._on_ticked(ticks)

    def _on_ticked(self, ticks: Ticks) -> None:
        ready = ticks.ticked()
        self._reason.setText(
            translate("Prepare", "{ready} of {count} ready. The list may wait.").format(
                ready=len(ready), count=len(ticks.ticks)
            )
        )
        self._place()
        self.ticks_changed.emit(ready)

    def _show(self, stage: Stage, body: Body) -> None:
        self._stage, self._body = stage, body
        if stage is not Stage.PREPARE:
            self._told.set_look(size=14, token="ink2")
        body.set_theme(self.theme)
        body.setAutoFillBackground(False)
        self.view.setWidget(body)
        self.none.setVisible(stage is Stage.ASK)
        self.some.setVisible(stage is Stage.ASK)
        self.all.setVisible(False)
        self.again.setVisible(False)
        for button in self.choices:
            button.setVisible(stage is Stage.CHOOSE)
        self.go.setVisible(stage is not Stage.STOP)
        self.go.setEnabled(stage is Stage.PREPARE)
        self._reason.setVisible(stage is not Stage.STOP)
        self._reason.setText(translate("Checks", "Answer the question to continue."))
        self._place()

    def press(self, index: int) -> None:
        """Do what the digit key `index` + 1 means here: choose a group, or tick a line."""
        if self._stage is Stage.CHOOSE and index < len(self._groups):
            self.answered.emit(self._groups[index].outcome)
        elif isinstance(self._body, Ticks):
            self._body.press(index)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        parts: tuple[Themed, ...] = (
            self._head, self._told, self._body, self._bar, self.none, self.some, *self.choices, self.all,
            self.again, self.back, self._reason, self.go,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), theme.paper)
        self.setPalette(ground)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything."""
        self._place()

    def _foot(self) -> int:
        """Return where the foot begins."""
        return self.height() - self.theme.px(72)

    def _place(self) -> None:
        px = self.theme.px
        edge = px(16 if self.width() < px(900) else 32)
        wide = max(1, self.width() - 2 * edge)
        y = px(12)
        again = self.again.sizeHint()
        room = 0 if self.again.isHidden() else again.width()
        self._head.setGeometry(edge, y, wide - room, px(42))
        self.again.setGeometry(edge + wide - again.width(), y - px(4), again.width(), again.height())
        y += px(44)
        told = self._told.height_for(wide)
        self._told.setGeometry(edge, y, wide, told)
        y += told + px(10)
        low = answers = self._foot()
        if self._stage in (Stage.ASK, Stage.CHOOSE):
            low -= px(78)
            answers = low + px(4)
        ring = px(RING) if self._stage is Stage.PREPARE else 0
        inner = max(1, wide + 2 * ring - max(0, px(WIDTH) - edge))
        high = self._body.height_for(inner)
        seen = max(1, low - y) if self.all.isHidden() else high
        self.view.setGeometry(edge - ring, y, wide + edge - px(4) + ring, seen)
        self._body.resize(inner, high)
        self._place_answers(edge, answers, wide)
        if not self.all.isHidden():
            size = self.all.sizeHint()
            self.all.setGeometry(edge - px(14), y + high + px(16), size.width(), size.height())
            self.all.raise_()
        self._place_foot(edge, wide)

    def _place_answers(self, edge: int, y: int, wide: int) -> None:
        """Place equal answers side by side, or each group's under its column."""
        px, ring = self.theme.px, self.theme.px(5)
        shown = [self.none, self.some] if self._stage is Stage.ASK else self.choices
        each = (wide - px(10) * (len(shown) - 1)) // len(shown)
        for index, button in enumerate(shown):
            x, room = edge + index * (each + px(10)), each
            if self._stage is Stage.CHOOSE and isinstance(self._body, Groups):
                start, column = self._body.column(index, self._body.width())
                if column < self._body.width():
                    x, room = edge + start, column
            button.set_parts(key_shown=room >= px(240))
            high = button.sizeHint().height()
            button.setGeometry(x - ring, y, room + 2 * ring, high)

    def _place_foot(self, edge: int, wide: int) -> None:
        px, top = self.theme.px, self._foot()
        middle = top + px(36)
        size = self.back.sizeHint()
        self.back.setGeometry(edge - px(14), middle - size.height() // 2, size.width(), size.height())
        right = edge + wide + px(5)
        if not self.go.isHidden():
            size = self.go.sizeHint()
            right -= size.width()
            self.go.setGeometry(right, middle - size.height() // 2, size.width(), size.height())
        size = self._reason.sizeHint()
        right -= size.width() + px(12)
        self._reason.setGeometry(right, middle - size.height() // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line over the foot."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.fillRect(0, self._foot(), self.width(), 1, self.theme.line)
