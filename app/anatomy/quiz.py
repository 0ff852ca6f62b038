"""A short round of questions on what the body shows, and whether an answer is right: no words, no screen."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from app.anatomy.atlas import Atlas
from app.anatomy.body import Body

COUNT = 8
"""Questions in a round."""
CHOICES = 4
NEAR_MM = 15.0
"""A landmark is found by a press so near to it: about a finger's breadth."""
SLACK_MM = 3.0
"""A structure is found by a press so little beside it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: to point at something, or to name what is outlined."""

    ask: Literal["point", "name"]
    key: str
    side: str
    """Of what is outlined; pointing at either side is right."""
    choices: tuple[str, ...] = ()
    """The keys to choose from, the right one among them; empty where one has to point."""


@dataclass(frozen=True, slots=True)
class Round:
    """A round and how far it has gone."""

    questions: tuple[Question, ...]
    at: int = 0
    missed: tuple[str, ...] = ()
    """The keys that were not known, in their order."""

    @property
    def question(self) -> Question | None:
        """Return the present question; None: the round is over."""
        return self.questions[self.at] if self.at < len(self.questions) else None

    @property
    def right(self) -> int:
        """Return how many of the questions so far were answered rightly."""
        return self.at - len(self.missed)

    def answered(self, *, right: bool) -> Round:
        """Return the round after the present question."""
        question = self.question
        missed = self.missed if right or question is None else (*self.missed, question.key)
        return replace(self, at=min(self.at + 1, len(self.questions)), missed=missed)


def new_round(chart: Atlas, layer: str, known: Collection[str], seed: int, count: int = COUNT) -> Round:
    """Return a round on what a layer shows, of things in `known`; the same seed gives the same round.

    Questions to point and to name take turns; nothing is asked twice.
    """
    chance = random.Random(seed)
    places: dict[str, list[str]] = {}
    for named in chart.seen(layer):
        if named.key in known:
            places.setdefault(named.key, []).append(named.side)
    asked = chance.sample(sorted(places), min(count, len(places)))
    questions = []
    for number, key in enumerate(asked):
        side = chance.choice(places[key])
        if number % 2 == 0:
            questions.append(Question("point", key, side))
        else:
            others = chance.sample([each for each in sorted(places) if each != key], CHOICES - 1)
            choices = chance.sample([key, *others], CHOICES)
            questions.append(Question("name", key, side, tuple(choices)))
    return Round(tuple(questions))


def is_found(chart: Atlas, body: Body, layer: str, key: str, at_mm: tuple[float, float]) -> bool:
    """Return whether a press finds what was asked for: a landmark nearly, a structure where it is seen."""
    x_mm, y_mm = at_mm
    for name in (key, f"{key}_left", f"{key}_right"):
        mark = body.landmarks_mm.get(name)
        if mark is not None and (mark[0] - x_mm) ** 2 + (mark[1] - y_mm) ** 2 <= NEAR_MM**2:
            return True
    steps = ((0.0, 0.0), (SLACK_MM, 0.0), (-SLACK_MM, 0.0), (0.0, SLACK_MM), (0.0, -SLACK_MM))
    found = (chart.at(layer, x_mm + right, y_mm + up, reach_mm=0.0) for right, up in steps)
    return any(each is not None and each[0] == key for each in found)
