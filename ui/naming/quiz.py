"""The self-test: names are off, and the picture is asked; it drives the panel and judges by the core."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from app.anatomy.atlas import SKIN
from app.anatomy.quiz import Question, Round, is_found, new_round
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import layer_seen, words
from ui.keys.filter import Keys
from ui.naming.pointing import Pointing
from ui.naming.quiz_panel import QuizPanel
from ui.playing.conductor import Conductor
from ui.window.main_window import MainWindow

translate = QCoreApplication.translate

PASSING = ("close", "theme", "full_screen", "help", "layer")
"""The actions that keep their keys meanwhile."""
OFF = ("labels", "zones", "area", "path", "trail", "hands", "works", "cutaway_left", "cutaway_right")
"""What of the picture is not shown meanwhile."""
WELL, HALF = 0.75, 0.5
"""Shares of right answers at which the last words change."""


class Quiz(QObject):
    """One round after the other until somebody ends it; the session rests meanwhile."""

    picture_changed = Signal()
    """`pictured` gives another answer now."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        pointing: Pointing,
        seed: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._does, self._keys, self._pointing = window, conductor, keys, pointing
        self._seed = seed
        self.round: Round | None = None
        self._layer, self._judged, self._cursor = SKIN, False, -1
        self.panel = QuizPanel(window)
        self.panel.chosen.connect(self.choose)
        self.panel.next_requested.connect(self.go_on)
        self.panel.end_requested.connect(self.end)
        pointing.pressed.connect(self.point)
        window.stage.over.append(self.panel)
        self.panel.set_theme(window.theme)
        window.card.installEventFilter(self)
        window.closing.connect(lambda: window.card.removeEventFilter(self))

    @property
    def is_on(self) -> bool:
        """Return whether a round is going on, or has just been summed up."""
        return self.round is not None

    def pictured(self, layers: LayerChoice) -> LayerChoice:
        """Return what of the chosen layers is shown meanwhile: the body alone."""
        if not self.is_on:
            return layers
        return body_alone(layers)

    def follow(self, layers: LayerChoice) -> None:
        """Ask about the layer that is looked at."""
        layer = layer_seen(layers)
        if self.is_on and layer != self._layer:
            self._layer = layer
            self._begin()

    def start(self, layers: LayerChoice) -> None:
        """Begin a round on the layer that is looked at; the session pauses."""
        if self._does.player is None or self._pointing.atlas is None or not words():
            return
        self._does.player.pause()
        self._layer = layer_seen(layers)
        self._pointing.close()
        self._pointing.catches = True
        self._begin()
        self._keys.take({key: self._window.unless_read(does) for key, does in self._keyed().items()}, PASSING)
        self._place()
        self.panel.show()
        self.panel.raise_()
        self.picture_changed.emit()

    def _keyed(self) -> Mapping[str, Callable[[], object]]:
        keyed: dict[str, Callable[[], object]] = {str(at + 1): partial(self.choose, at) for at in range(4)}
        forward, back = partial(self.step, 1), partial(self.step, -1)
        keyed |= {"Enter": self.go_on, "Space": self.go_on}
        return keyed | {"U": forward, "Right": forward, "J": back, "Left": back}

    def _begin(self) -> None:
        chart = self._pointing.atlas
        assert chart is not None
        self.round = new_round(chart, self._layer, words().keys(), self._seed())
        self._ask()

    def _ask(self) -> None:
        self._judged, self._cursor = False, -1
        self._pointing.highlight.clear()
        assert self.round is not None
        question = self.round.question
        if question is None:
            self._sum_up(self.round)
            return
        count = translate("Quiz", "Question {number} of {count}").format(
            number=self.round.at + 1, count=len(self.round.questions)
        )
        if question.ask == "point":
            told = translate("Quiz", "Point to it. By key: U and J go on, Enter takes.")
            self.panel.ask(count, told, words()[question.key].name, ())
            return
        self._pointing.mark(question.key, question.side)
        told = translate("Quiz", "It is outlined on the picture.")
        self.panel.ask(count, told, translate("Quiz", "What is this?"), choice_words(question))

    def point(self, x_mm: float, y_mm: float) -> None:
        """Take a press on the picture as the answer."""
        question, chart, player = self._open_question("point"), self._pointing.atlas, self._does.player
        if question is None or chart is None or player is None:
            return
        right = is_found(chart, player.timeline.body, self._layer, question.key, (x_mm, y_mm))
        found = chart.at(self._layer, x_mm, y_mm)
        self._judge(question, right=right, said=found[0] if found else "")

    def step(self, way: int) -> None:
        """Outline the next thing that is seen (1) or the one before (-1), without its name."""
        chart = self._pointing.atlas
        if self._open_question("point") is None or chart is None:
            return
        seen = chart.seen(self._layer)
        self._cursor = (self._cursor + way) % len(seen) if self._cursor >= 0 or way > 0 else len(seen) - 1
        self._pointing.mark(seen[self._cursor].key, seen[self._cursor].side)

    def choose(self, at: int) -> None:
        """Take a choice as the answer."""
        question = self._open_question("name")
        if question is not None and at < len(question.choices):
            said = question.choices[at]
            self._judge(question, right=said == question.key, said=said)

    def _open_question(self, ask: str) -> Question | None:
        question = self.round.question if self.round is not None and not self._judged else None
        return question if question is not None and question.ask == ask else None

    def _judge(self, question: Question, *, right: bool, said: str) -> None:
        assert self.round is not None
        self._judged = True
        self._pointing.mark(question.key, question.side)
        entry = words()[question.key]
        if right:
            verdict = translate("Quiz", "Right.")
        elif said in words() and said != question.key:
            verdict = translate("Quiz", "No, that is: {name}.").format(name=words()[said].name)
        else:
            verdict = translate("Quiz", "No, it is not there.")
        where = translate("Quiz", "{name}: outlined on the picture.").format(name=entry.name)
        told = entry.find if right else f"{where} {entry.find}"
        self.round = self.round.answered(right=right)
        further, over = translate("Quiz", "Next question"), translate("Quiz", "How it went")
        self.panel.answer(verdict, told, further if self.round.question else over)

    def go_on(self) -> None:
        """Take what is outlined as the answer, ask the next question, or begin another round."""
        if self.round is None:
            return
        chart = self._pointing.atlas
        if self._judged:
            self._ask()
        elif self.round.question is None:
            self._begin()
        elif self._cursor >= 0 and chart is not None and self._open_question("point"):
            named = chart.seen(self._layer)[self._cursor]
            question = self.round.question
            self._judge(question, right=named.key == question.key, said=named.key)

    def _sum_up(self, done: Round) -> None:
        count = len(done.questions)
        head = translate("Quiz", "{right} of {count} right").format(right=done.right, count=count)
        share = done.right / max(count, 1)
        if not done.missed:
            told = translate("Quiz", "All of them. You know what is shown here.")
        elif share >= WELL:
            told = translate("Quiz", "Nearly all of them. Still to learn: {names}.")
        elif share >= HALF:
            told = translate("Quiz", "More than a beginning. Still to learn: {names}.")
        else:
            told = translate("Quiz", "A beginning. Look at the names once more, then try again: {names}.")
        names = ", ".join(words()[key].name for key in done.missed)
        self.panel.sum_up(head, told.format(names=names), translate("Quiz", "Another round"))

    def end(self) -> bool:
        """Show the session again; return whether a test was on."""
        if self.round is None:
            return False
        self.round = None
        self._pointing.catches = False
        self._pointing.highlight.clear()
        self.panel.hide()
        self._keys.take({})
        self.picture_changed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie where the stroke card lies."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        self.panel.setGeometry(self._window.card.geometry())


def body_alone(layers: LayerChoice) -> LayerChoice:
    """Return what is shown while the picture is asked about: no names, no hands, nothing taken out."""
    return replace(layers, **dict.fromkeys(OFF, False), hidden=(), alone="")


def choice_words(question: Question, *, latin: bool = False) -> list[str]:
    """Return what the choices are called on labels, or in full where two are called alike."""
    entries = [words()[key] for key in question.choices]
    called = [entry.called(latin=latin) for entry in entries]
    return [
        label if called.count(label) == 1 else entry.latin if latin else entry.name
        for entry, label in zip(entries, called, strict=True)
    ]
