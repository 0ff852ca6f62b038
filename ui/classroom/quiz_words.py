"""What the class quiz says: a question on the wall, its answer, and the score. Pure, but for the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.anatomy.quiz import Question, Round
from ui.classroom.asked import Asked
from ui.diagram.naming import words
from ui.naming.quiz import HALF, WELL, choice_words

translate = QCoreApplication.translate

LONG_LATIN = ("Processus spinosus vertebrae ", "Proc. spin. vert. ")
"""Too long for a wall, and how anatomists shorten it."""


def term(key: str, *, latin: bool) -> str:
    """Return what the class calls something: in its language, or in Latin where labels are in Latin."""
    entry = words()[key]
    return entry.called(latin=True).replace(*LONG_LATIN) if latin else entry.name


def asked_of(now: Round, question: Question, *, revealed: bool, latin: bool) -> Asked:
    """Return a question, with its answer once that is shown."""
    name = term(question.key, latin=latin)
    choices = tuple(each.replace(*LONG_LATIN) for each in choice_words(question, latin=latin))
    if question.ask == "point":
        head = translate("ClassQuiz", "Point to: {name}").format(name=name)
    else:
        head = name if revealed else translate("ClassQuiz", "What is outlined?")
    told = translate("Quiz", "Question {number} of {count}")
    right = question.choices.index(question.key) if revealed and choices else None
    mark = (question.key, question.side) if revealed or question.ask == "name" else None
    return Asked(
        head, told.format(number=now.at + 1, count=len(now.questions)), choices, right=right, mark=mark
    )


def score_of(done: Round) -> Asked:
    """Return the score of a round that is over, in words."""
    count = len(done.questions)
    head = translate("ClassQuiz", "{right} of {count} known").format(right=done.right, count=count)
    if not done.missed:
        told = translate("ClassQuiz", "The class knows what is shown here.")
    elif done.right >= WELL * count:
        told = translate("ClassQuiz", "Nearly all of it.")
    elif done.right >= HALF * count:
        told = translate("ClassQuiz", "More than a beginning.")
    else:
        told = translate("ClassQuiz", "A beginning. Look once more, then try again.")
    return Asked(head, told=told)
