"""The class quiz: the wall asks, the class holds up its hands, the presenter says whether most knew it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.anatomy.atlas import atlas
from app.anatomy.quiz import Question, Round, new_round
from ui.classroom.asked import LETTERS, Asked
from ui.classroom.feed import Feed
from ui.classroom.presenter_view import PresenterView
from ui.classroom.quiz_words import asked_of, score_of, term
from ui.classroom.toolbox import Toolbox
from ui.classroom.wall import Wall
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import layer_seen, words
from ui.naming.quiz import body_alone
from ui.playing.player import Player

translate = QCoreApplication.translate

PASSING = ("blank", "spotlight", "pointer", "swap", "notes", "class", "quiz", "close", "help", "full_screen")
"""The actions that keep their keys meanwhile."""


class ClassQuiz(QObject):
    """One round on the layer that the class looks at; the session rests meanwhile and goes on after it."""

    turned = Signal()
    """It begins, or ends."""
    passing = PASSING

    def __init__(
        self,
        walls: tuple[Wall, Wall],
        view: PresenterView,
        player: Player,
        box: Toolbox,
        feed: Feed,
        parent: QObject,
        seed: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        super().__init__(parent)
        self._walls, self._view, self._player, self._box, self._feed = walls, view, player, box, feed
        self.seed = seed
        self.round: Round | None = None
        self.revealed = False
        self._layers = LayerChoice()
        self._ran = self._beside = False
        view.quiz_panel.chosen.connect(lambda at: self.mark(knew=at == 0))
        view.quiz_panel.next_requested.connect(self.go_on)
        view.quiz_panel.end_requested.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Return whether a round is going on, or its score is shown."""
        return self.round is not None

    def set_layers(self, layers: LayerChoice) -> None:
        """Take what the class looks at; a round that is on keeps what it asks about."""
        if not self.is_on:
            self._layers = layers
        self._show_body()

    def _show_body(self) -> None:
        for wall in self._walls:
            wall.set_layers(body_alone(self._layers) if self.is_on else self._layers)

    def keyed(self) -> Mapping[str, Callable[[], object]]:
        """Return what keys do meanwhile, by their names; a clicker's two keys are enough for all of it."""
        knew, missed = partial(self.mark, knew=True), partial(self.mark, knew=False)
        keyed: dict[str, Callable[[], object]] = {"Space": self.go_on, "Enter": self.go_on}
        keyed |= {"+": knew, "-": missed, "PageUp": missed, "PageDown": self._click}
        return keyed

    def _click(self) -> None:
        if self.revealed:
            self.mark(knew=True)
        else:
            self.go_on()

    def toggle(self) -> None:
        """Begin a round, or end it."""
        if not self.end():
            self.start()

    def start(self) -> None:
        """Ask the first question; the session pauses."""
        if not words():
            return
        self._ran, self._beside = self._player.playing, self._feed.is_beside
        self._player.pause()
        if self._beside:
            self._feed.toggle_beside()
        chart = atlas(self._player.timeline.body)
        self.round = new_round(chart, layer_seen(self._layers), words().keys(), self.seed())
        self._box.keep_names(True)
        self._view.show_quiz(True, PASSING)
        self._show_body()
        self._ask()
        self.turned.emit()

    def end(self) -> bool:
        """Show the session again and let it go on if it ran; return whether a round was on."""
        if self.round is None:
            return False
        self.round = None
        for wall in self._walls:
            wall.set_asked(None)
        self._box.keep_names(False)
        self._view.show_quiz(False, PASSING)
        self._show_body()
        if self._beside:
            self._feed.toggle_beside()
        self.turned.emit()
        if self._ran:
            self._player.play()
        return True

    def go_on(self) -> None:
        """Show the answer; after the score, end the round."""
        if self.round is None or self.revealed:
            return
        if self.round.question is None:
            self.end()
            return
        self.revealed = True
        self._show(self.round, self.round.question)

    def mark(self, *, knew: bool) -> None:
        """Say whether more than half of the class knew the answer that is shown, and ask the next."""
        if self.round is not None and self.revealed:
            self.round = self.round.answered(right=knew)
            self._ask()

    def _ask(self) -> None:
        assert self.round is not None
        self.revealed = False
        if self.round.question is None:
            self._sum_up(self.round)
        else:
            self._show(self.round, self.round.question)

    def _show(self, now: Round, question: Question) -> None:
        """Show a question, with its answer once that is revealed, on the wall and to the presenter."""
        asked = asked_of(now, question, revealed=self.revealed, latin=self._layers.latin)
        self._wall(asked)
        panel = self._view.quiz_panel
        score = translate("ClassQuiz", "Known so far: {right}").format(right=now.right)
        if self.revealed:
            marks = (
                translate("ClassQuiz", "More than half knew it"),
                translate("ClassQuiz", "Half or fewer knew it"),
            )
            panel.ask(f"{asked.count}. {score}", translate("ClassQuiz", "Who knew it?"), asked.head, marks)
            panel.comment("", words()[question.key].find, "")
            return
        ask = translate("ClassQuiz", "Hands up: who knows it?")
        panel.ask(f"{asked.count}. {score}", ask, asked.head, ())
        answer = translate("ClassQuiz", "Answer: {name}").format(
            name=term(question.key, latin=self._layers.latin)
        )
        listed = ". ".join(f"{LETTERS[at]} {name}" for at, name in enumerate(asked.choices))
        panel.comment(answer if listed else "", listed, translate("ClassQuiz", "Show the answer"))

    def _sum_up(self, done: Round) -> None:
        asked, panel = score_of(done), self._view.quiz_panel
        self._wall(asked)
        names = ", ".join(term(key, latin=self._layers.latin) for key in done.missed)
        missed = translate("ClassQuiz", "Still to learn: {names}.").format(names=names) if names else ""
        panel.ask("", "", asked.head, ())
        panel.comment(asked.told, missed, translate("ClassQuiz", "Back to the session"))

    def _wall(self, asked: Asked) -> None:
        for wall in self._walls:
            wall.set_asked(asked)
