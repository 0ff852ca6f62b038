"""What a handout is about: a protocol planned for a length, and what is said of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.anatomy.tones import DRAWN
from app.protocol.languages import in_language
from app.protocol.library import path_of, texts
from app.protocol.model import Protocol, StrokeEntry
from app.protocol.read import file_text
from app.protocol.texts import Counted
from app.session.tally import Tally, changes_s, tallies
from app.session.timeline import Timeline
from ui import text
from ui.stroke_card.words import NO_BREAK, Origin, Told

translate = QCoreApplication.translate

DIGEST = 12
"""So many characters of the file's hash tell two versions apart."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A protocol in the reader's language, its plan, and the file that it came from."""

    protocol: Protocol
    timeline: Timeline
    file_text: str
    """The whole protocol file."""
    remark: str = ""
    """What was changed of the protocol for this session, if anything."""
    tone: str = DRAWN

    @property
    def digest(self) -> str:
        """Return what tells this version of the file from another."""
        return hashlib.sha256(self.file_text.encode("utf-8")).hexdigest()[:DIGEST]

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """Return what the session holds of every stroke."""
        return tallies(self.timeline)

    def tally(self, stroke_id: str) -> Tally:
        """Return what the session holds of a stroke. KeyError: it has none of that id."""
        for tally in self.tallies:
            if tally.stroke_id == stroke_id:
                return tally
        raise KeyError(stroke_id)

    @property
    def title(self) -> str:
        """Return the name of what is taught, and how long."""
        return f"{self.protocol.file.title} · {text.minutes(self.timeline.minutes)}"

    def totals(self) -> str:
        """Return how the session's time is made up, to the second."""
        working_s = sum(tally.working_s for tally in self.tallies)
        return translate("Handout", "Strokes {strokes} + changes of hands {changes} = {whole}").format(
            strokes=text.time_planned(working_s),
            changes=text.time_planned(changes_s(self.timeline)),
            whole=text.time_planned(self.timeline.total_s),
        )


def lesson_in(language: str, name_or_path: str, protocol: Protocol, timeline: Timeline) -> Lesson:
    """Return a lesson of a protocol that was loaded and planned, in a language if it has words in it.

    Errors as for `app.protocol.library.texts`.
    """
    words = texts(name_or_path, protocol, language)
    told = protocol if words is None else in_language(protocol, words)
    return Lesson(told, timeline, file_text(path_of(name_or_path)))


def count_of(entry: StrokeEntry, tally: Tally) -> str:
    """Return how often a stroke is done, in what it counts."""
    counted = text.Counted()
    if entry.tempo.counts in (Counted.PUSH, Counted.HOLD):
        return counted.passes(tally.cycles)
    if entry.tempo.counts is Counted.STRIKE:
        return counted.beats(tally.cycles)
    return counted.cycles(tally.cycles)


def time_and_count(entry: StrokeEntry, tally: Tally) -> str:
    """Return time, count and rounds of a stroke in a line."""
    parts = [text.time_planned(tally.working_s), count_of(entry, tally)]
    if tally.rounds > 1:
        parts.append(text.Counted().rounds(tally.rounds))
    return " · ".join(parts)


def marked(told: Told) -> str:
    """Return a text with the sign of who says it; the sign never stands alone on a line."""
    return f"{told.text}{NO_BREAK}{told.origin.mark}" if told.text else ""


def legend() -> str:
    """Return what the signs mean."""
    return "   ".join(f"{origin.mark}{NO_BREAK}{origin.words}" for origin in Origin)


def plan_text(lesson: Lesson) -> str:
    """Return the plan as lines of text, for the code: what a telephone shows."""
    file = lesson.protocol.file
    lines = [f"Backstroke: {lesson.title}", f"{file.name} #{lesson.digest}"]
    for tally in lesson.tallies:
        entry = lesson.protocol.entry(tally.stroke_id)
        pressure = text.figure(entry.hands.pressure.usual)
        lines.append(f"{entry.id} {entry.card.short}: {time_and_count(entry, tally)} · {pressure}/10")
    return "\n".join([*lines, lesson.totals(), disclaimer()])


def stroke_text(lesson: Lesson, stroke_id: str) -> str:
    """Return what matters of a stroke as lines of text, for the code of its page."""
    entry, card = lesson.protocol.entry(stroke_id), lesson.protocol.entry(stroke_id).card
    pressure = text.figure(entry.hands.pressure.usual)
    return "\n".join(
        [
            f"{entry.id} {entry.name} · {lesson.title} #{lesson.digest}",
            f"{time_and_count(entry, lesson.tally(stroke_id))} · {pressure}/10",
            card.sentence.text,
            card.caution.text,
            disclaimer(),
        ]
    )


def disclaimer() -> str:
    """Return the sentence that stands on every page."""
    return translate("Handout", "Education, not medical advice.")
