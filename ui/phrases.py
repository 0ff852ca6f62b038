"""The core's phrases in the reader's language: every pattern that one is made of stands here.

Most of them follow "expected" in a sentence; a translation has the form that its word for that asks for.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from app.errors import Phrase
from ui.reasons import in_own_words

translate = QCoreApplication.translate

PATTERNS = (
    # Anywhere.
    QT_TRANSLATE_NOOP("errors", "{source}: {place}: {value}: expected {expected}"),
    QT_TRANSLATE_NOOP("errors", "one of {known}"),
    QT_TRANSLATE_NOOP("errors", "{low} to {high}"),
    QT_TRANSLATE_NOOP("errors", "unwritable"),
    # Protocol files and their texts in other languages.
    QT_TRANSLATE_NOOP("errors", "nothing"),
    QT_TRANSLATE_NOOP("errors", "a table"),
    QT_TRANSLATE_NOOP("errors", "a list in brackets"),
    QT_TRANSLATE_NOOP("errors", "a table with {fields}"),
    QT_TRANSLATE_NOOP("errors", "a table with nothing in it"),
    QT_TRANSLATE_NOOP("errors", "no such field; not yet used: {fields}"),
    QT_TRANSLATE_NOOP("errors", "no such field"),
    QT_TRANSLATE_NOOP("errors", "true or false"),
    QT_TRANSLATE_NOOP("errors", "a whole number"),
    QT_TRANSLATE_NOOP("errors", "a number"),
    QT_TRANSLATE_NOOP("errors", "a text"),
    QT_TRANSLATE_NOOP("errors", "{language}, as in the file's name"),
    QT_TRANSLATE_NOOP("errors", "a language that is not the protocol's own"),
    QT_TRANSLATE_NOOP("errors", "a text, as check tells it"),
    QT_TRANSLATE_NOOP("errors", "a place of the protocol's texts"),
    QT_TRANSLATE_NOOP("errors", "no such place; perhaps {near}"),
    QT_TRANSLATE_NOOP("errors", "{number}, in the order of the protocol"),
    QT_TRANSLATE_NOOP("errors", "one of {known}, or a protocol file"),
    QT_TRANSLATE_NOOP("errors", "protocol"),
    QT_TRANSLATE_NOOP("errors", "name"),
    QT_TRANSLATE_NOOP("errors", "a protocol file (TOML)"),
    QT_TRANSLATE_NOOP("errors", "a protocol file, text in UTF-8"),
    QT_TRANSLATE_NOOP("errors", "file"),
    QT_TRANSLATE_NOOP("errors", "a folder"),
    QT_TRANSLATE_NOOP("errors", "no such file"),
    QT_TRANSLATE_NOOP("errors", "not UTF-8 text from byte {byte} on"),
    QT_TRANSLATE_NOOP("errors", "unreadable"),
    QT_TRANSLATE_NOOP("errors", "a file that can be read"),
    QT_TRANSLATE_NOOP("errors", "not text"),
    QT_TRANSLATE_NOOP("errors", "the end of the file"),
    QT_TRANSLATE_NOOP("errors", "valid TOML ({reason})"),
    QT_TRANSLATE_NOOP("errors", "line {line}"),
    QT_TRANSLATE_NOOP("errors", "brackets within brackets without end"),
    QT_TRANSLATE_NOOP("errors", "valid TOML"),
    QT_TRANSLATE_NOOP("errors", "a whole number from {low} to {high}"),
    QT_TRANSLATE_NOOP("errors", "line {line}, {field}"),
    QT_TRANSLATE_NOOP("errors", "no rows"),
    QT_TRANSLATE_NOOP("errors", "no less than {name}, {low}"),
    QT_TRANSLATE_NOOP("errors", "at least {least}"),
    QT_TRANSLATE_NOOP("errors", "more than {low}"),
    QT_TRANSLATE_NOOP("errors", "at most {most}"),
    QT_TRANSLATE_NOOP("errors", "0 or more"),
    QT_TRANSLATE_NOOP("errors", "no rounds for the shortest session"),
    QT_TRANSLATE_NOOP("errors", "a first row from its minutes on"),
    QT_TRANSLATE_NOOP("errors", "at least 1 round"),
    QT_TRANSLATE_NOOP("errors", "more minutes than {low}"),
    QT_TRANSLATE_NOOP("errors", "no strokes"),
    QT_TRANSLATE_NOOP("errors", "at least one"),
    QT_TRANSLATE_NOOP("errors", "{number}: steps are numbered in order"),
    QT_TRANSLATE_NOOP("errors", "an id that no other stroke has"),
    QT_TRANSLATE_NOOP("errors", "the number of a step"),
    QT_TRANSLATE_NOOP("errors", "strokes in the order of their steps"),
    QT_TRANSLATE_NOOP("errors", "no stroke takes the rest of the time"),
    QT_TRANSLATE_NOOP("errors", 'one with budget = "rest"'),
    QT_TRANSLATE_NOOP("errors", "only one stroke that takes the rest"),
    QT_TRANSLATE_NOOP("errors", "a key of [sources]"),
    QT_TRANSLATE_NOOP("errors", "the English term"),
    QT_TRANSLATE_NOOP("errors", "at least one [minutes, amount]"),
    QT_TRANSLATE_NOOP("errors", "0 to the usual pressure, {usual}"),
    QT_TRANSLATE_NOOP("errors", "more than 0 seconds"),
    QT_TRANSLATE_NOOP("errors", "a landmark, such as {known}"),
    QT_TRANSLATE_NOOP("errors", "a share from 0 to 1"),
    QT_TRANSLATE_NOOP("errors", "at least one [share of the way, share of the pressure]"),
    QT_TRANSLATE_NOOP("errors", "less than a lap, {lap} s"),
    QT_TRANSLATE_NOOP("errors", "at least {least} s, the shortest that is whole"),
    QT_TRANSLATE_NOOP("errors", "what this kind of motion has"),
    QT_TRANSLATE_NOOP("errors", "{wanted}, which follows from the seconds in the motion"),
    QT_TRANSLATE_NOOP("errors", "{wanted}, which follows from path and seconds on the reference body"),
    QT_TRANSLATE_NOOP("errors", "least, usual, most, all above 0"),
    QT_TRANSLATE_NOOP("errors", "no limit"),
    QT_TRANSLATE_NOOP("errors", "at most {most} s for the thumbs"),
    QT_TRANSLATE_NOOP("errors", "{low} to {high} s of percussion"),
    QT_TRANSLATE_NOOP("errors", "{low} to {high} cm/s"),
    QT_TRANSLATE_NOOP("errors", "{low} to {high} a minute"),
    QT_TRANSLATE_NOOP("errors", "within the area: y {low} to {high}, up to {wide} from the midline"),
    QT_TRANSLATE_NOOP("errors", "all that presses at least {least} mm from the midline"),
    QT_TRANSLATE_NOOP("errors", "a pressure of {most} at most on ribs 11 and 12"),
    QT_TRANSLATE_NOOP("errors", "strikes {below} mm below the crests, at y {most} or less"),
    QT_TRANSLATE_NOOP("errors", "{hand}, reaching up to y {y}"),
    QT_TRANSLATE_NOOP("errors", "strikes above the gluteal folds, y {least}"),
    QT_TRANSLATE_NOOP("errors", "{hand}, reaching down to y {y}"),
    QT_TRANSLATE_NOOP("errors", "strikes at least {least} mm from the midline"),
    QT_TRANSLATE_NOOP("errors", "the hand at ({x}, {y}) mm"),
    QT_TRANSLATE_NOOP("errors", "{hand}, reaching {x} mm"),
    # Sessions.
    QT_TRANSLATE_NOOP("errors", "session length"),
    QT_TRANSLATE_NOOP("errors", "minutes"),
    QT_TRANSLATE_NOOP("errors", "a session of {minutes} min"),
    QT_TRANSLATE_NOOP("errors", "{seconds} s too short"),
    QT_TRANSLATE_NOOP("errors", "{seconds} s too long"),
    QT_TRANSLATE_NOOP("errors", "a length met within {seconds} s; other shares, counts or changes of hands"),
    QT_TRANSLATE_NOOP("errors", "at least one stroke"),
    QT_TRANSLATE_NOOP("errors", "session"),
    QT_TRANSLATE_NOOP("errors", "strokes"),
    QT_TRANSLATE_NOOP("errors", "all left out"),
    # The log and its clients.
    QT_TRANSLATE_NOOP("errors", "not a database"),
    QT_TRANSLATE_NOOP("errors", "sessions"),
    QT_TRANSLATE_NOOP("errors", "days between sessions"),
    QT_TRANSLATE_NOOP("errors", "comfort"),
    QT_TRANSLATE_NOOP("errors", "length of the note"),
    QT_TRANSLATE_NOOP("errors", "length of the name"),
    QT_TRANSLATE_NOOP("errors", "course"),
    # Lessons.
    QT_TRANSLATE_NOOP("errors", "a lesson that this program saved"),
    QT_TRANSLATE_NOOP("errors", "lesson"),
    # The body and its names.
    QT_TRANSLATE_NOOP("errors", "missing"),
    QT_TRANSLATE_NOOP("errors", "unknown"),
    QT_TRANSLATE_NOOP("errors", "an entry for what the body has"),
    QT_TRANSLATE_NOOP("errors", "something that the body has"),
    QT_TRANSLATE_NOOP("errors", "empty"),
    QT_TRANSLATE_NOOP("errors", "some words"),
    QT_TRANSLATE_NOOP("errors", "its words"),
    QT_TRANSLATE_NOOP("errors", "the key of an entry"),
    QT_TRANSLATE_NOOP("errors", "body"),
    QT_TRANSLATE_NOOP("errors", "measures"),
    QT_TRANSLATE_NOOP("errors", "tone"),
    # Hands.
    QT_TRANSLATE_NOOP("errors", "style"),
    QT_TRANSLATE_NOOP("errors", "{field} is missing"),
    QT_TRANSLATE_NOOP("errors", "pose"),
    QT_TRANSLATE_NOOP("errors", "hands"),
    QT_TRANSLATE_NOOP("errors", "reference point"),
    # Pictures, settings and the command line.
    QT_TRANSLATE_NOOP("errors", "see `{command} --help`"),
    QT_TRANSLATE_NOOP("errors", "command line"),
    QT_TRANSLATE_NOOP("errors", "ID=N with N from 1 to {most}"),
    QT_TRANSLATE_NOOP("errors", "whole minutes from {low} to {high}"),
    QT_TRANSLATE_NOOP("errors", "a number from {low} to {high}"),
    QT_TRANSLATE_NOOP("errors", "a number not below {low}"),
    QT_TRANSLATE_NOOP("errors", "a second of the session, 0 to {total}"),
    QT_TRANSLATE_NOOP("errors", "a file that ends in {suffix}"),
    QT_TRANSLATE_NOOP("errors", "WIDTHxHEIGHT in pixels, such as 1920x1080"),
    QT_TRANSLATE_NOOP("errors", "a protocol file"),
    QT_TRANSLATE_NOOP("errors", "{found}, expected {expected}"),
    QT_TRANSLATE_NOOP("errors", "no font file"),
    QT_TRANSLATE_NOOP("errors", "not a font that Qt can read"),
    QT_TRANSLATE_NOOP("errors", "no icon file"),
    QT_TRANSLATE_NOOP("errors", "layer"),
    QT_TRANSLATE_NOOP("errors", "(empty)"),
    QT_TRANSLATE_NOOP("errors", "any of {known}"),
    QT_TRANSLATE_NOOP("errors", "{one} or {other}"),
    QT_TRANSLATE_NOOP("errors", "structure"),
    QT_TRANSLATE_NOOP("errors", "baked for another extent of the body"),
    QT_TRANSLATE_NOOP("errors", "WIDTHxHEIGHT, each from {low} to {high}"),
    QT_TRANSLATE_NOOP("errors", "at most {millions} million pixels"),
    QT_TRANSLATE_NOOP("errors", "a smaller one: memory does not hold it"),
    QT_TRANSLATE_NOOP("errors", "picture"),
    QT_TRANSLATE_NOOP("errors", "size"),
    QT_TRANSLATE_NOOP("errors", "format {found}, this program knows up to {known}"),
)
"""What is said in one way whatever the numbers in it."""


class CountedPhrases(QObject):
    """The patterns in which the form of a word depends on a number: lupdate sees it in calls of `tr` only."""

    def of(self, count: int) -> dict[str, str]:
        """Return each pattern in the form for a number."""
        return {
            "{text} ({count} characters)": self.tr("{text} (%n characters)", "", count),
            "a text of at most {count} characters": self.tr("a text of at most %n characters", "", count),
            "{count} values": self.tr("%n values", "", count),
            "{count} texts": self.tr("%n texts", "", count),
            "{count} bytes": self.tr("%n bytes", "", count),
            "a protocol file of at most {count} bytes": self.tr(
                "a protocol file of at most %n bytes", "", count
            ),
            "{fewest} to {count} repetitions, as in reps": self.tr(
                "{fewest} to %n repetitions, as in reps", "", count
            ),
            "{count} points": self.tr("%n points", "", count),
            "a number that divides the {count} cycles of a lap, or whole laps": self.tr(
                "a number that divides the %n cycles of a lap, or whole laps", "", count
            ),
        }


def said(words: str) -> str:
    """Return words in the reader's language: a phrase is said anew, what is no phrase stays as it is."""
    if not isinstance(words, Phrase):
        return words
    count = words.facts.get("count")
    told = (
        CountedPhrases().of(count)[words.pattern]
        if isinstance(count, int)
        else translate("errors", words.pattern)
    )
    facts = {name: _fact(name, fact) for name, fact in words.facts.items()}
    return told.format(**facts)


def reason(words: str) -> str:
    """Return why something failed in the reader's language: a phrase of ours, or what others said."""
    return said(words) if isinstance(words, Phrase) else in_own_words(words)


def _fact(name: str, fact: str | int) -> str | int:
    if isinstance(fact, int):
        return fact
    return reason(fact) if name == "reason" else said(fact)
