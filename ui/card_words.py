"""Turns what a protocol says about a stroke into the words of the card, the list and a screen reader."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from app.protocol.model import Protocol, StrokeEntry
from app.protocol.texts import Counted, Says
from app.strokes.stroke import Technique
from ui import text
from ui.pages.reading import Section
from ui.stroke_card.words import CardWords, Origin, Told

translate = QCoreApplication.translate

_ICONS = {
    "1": "arrow-narrow-down",
    "2": "arrow-narrow-down",
    "3a": "arrow-narrow-up",
    "3b": "arrow-narrow-up",
    "3c": "arrow-narrow-up",
    "3d": "arrow-narrow-right",
    "4": "arrow-narrow-up",
}
"""The direction's icon by stroke; strokes of other protocols, and percussion, point down."""


def _told(words: str, says: Says) -> Told:
    return Told(words, Origin(says.value))


def names(protocol: Protocol) -> dict[str, str]:
    """Return the strokes' short names by id."""
    return {entry.id: entry.card.short for entry in protocol.file.strokes}


def headings(protocol: Protocol) -> dict[int, str]:
    """Return the names of the steps that hold several strokes."""
    steps = [entry.step for entry in protocol.file.strokes]
    return {step.step: step.name for step in protocol.file.steps if steps.count(step.step) > 1}


def card_words(protocol: Protocol, stroke_id: str, rate: float) -> CardWords:
    """Return the card of a stroke, its tempo as it is shown at this speed."""
    entry = protocol.entry(stroke_id)
    card, pressure = entry.card, entry.hands.pressure
    number = [each.id for each in protocol.file.strokes].index(stroke_id) + 1
    term = card.terms.get(text.language()) or card.terms.get("en", "")
    return CardWords(
        name=entry.name,
        term="" if term == entry.name else term,
        place=translate("StrokeCard", "{number} of {count}").format(
            number=number, count=len(protocol.file.strokes)
        ),
        does=_told(card.sentence.text, card.sentence.says),
        contact=_told(card.contact.text, card.contact.says),
        direction=_told(card.direction.text, card.direction.says),
        direction_icon=_ICONS.get(stroke_id, "arrow-narrow-down"),
        tempo=_told(tempo(entry, rate), entry.tempo.says),
        pressure_top=math.floor(pressure.usual + 0.5),
        pressure=_told(_pressure(entry), entry.says.pressure),
        caution=_told(card.caution.text, card.caution.says),
        often_wrong=_told(card.mistake.text, card.mistake.says),
        stance=_told(card.table.text, card.table.says),
    )


def tempo(entry: StrokeEntry, rate: float) -> str:
    """Return how fast, in the stroke's own measure, as it is shown at this speed."""
    count = text.figure(entry.tempo.per_minute[1] * rate)
    counted = {
        Counted.CYCLE: translate("StrokeCard", "{count} a minute"),
        Counted.PUSH: translate("StrokeCard", "{count} pushes/min"),
        Counted.HOLD: translate("StrokeCard", "{count} holds/min"),
        Counted.STRIKE: translate("StrokeCard", "{count} strikes a minute"),
    }[entry.tempo.counts].format(count=count)
    if entry.tempo.speed_cm_s is None:
        return counted
    speed = translate("StrokeCard", "{speed} cm/s").format(
        speed=text.figure(entry.tempo.speed_cm_s[1] * rate)
    )
    return f"{counted} · {speed}"


def _pressure(entry: StrokeEntry) -> str:
    pressure = entry.hands.pressure
    usual = text.figure(pressure.usual)
    if entry.hands.technique is Technique.TAPOTEMENT or pressure.on_return == pressure.usual:
        return translate("StrokeCard", "{usual} of 10").format(usual=usual)
    back = text.figure(pressure.on_return)
    return translate("StrokeCard", "{usual} of 10, return {back}").format(usual=usual, back=back)


def count_words(entry: StrokeEntry, cycle: int, cycles: int) -> str:
    """Return the count in words: "7 of 18 cycles", "pass 1 of 2"."""
    if entry.tempo.counts in (Counted.PUSH, Counted.HOLD):
        told = translate("StrokeCard", "pass {cycle} of {cycles}")
    elif entry.tempo.counts is Counted.STRIKE:
        told = translate("StrokeCard", "{cycle} of {cycles} beats")
    else:
        told = translate("StrokeCard", "{cycle} of {cycles} cycles")
    return told.format(cycle=cycle, cycles=cycles)


def scene(protocol: Protocol, stroke_id: str) -> str:
    """Return what the picture shows, for a screen reader; one text per stroke."""
    entry = protocol.entry(stroke_id)
    told = translate(
        "StrokeCard", "Stroke {number}, {name}. {sentence} {contact}. {direction}. Pressure {pressure}."
    )
    return told.format(
        number=entry.id,
        name=entry.name,
        sentence=entry.card.sentence.text,
        contact=entry.card.contact.text,
        direction=entry.card.direction.text,
        pressure=_pressure(entry),
    )


def stroke_sections(protocol: Protocol, stroke_id: str) -> list[Section]:
    """Return everything that is known about a stroke, to read."""
    entry = protocol.entry(stroke_id)
    card, pressure = entry.card, entry.hands.pressure
    least, usual, most = (text.figure(value) for value in entry.tempo.per_minute)
    reps = entry.reps
    told = translate("StrokeCard", "{least} to {most}, usually {usual}; on the way back {back}").format(
        least=text.figure(pressure.least),
        most=text.figure(pressure.most),
        usual=text.figure(pressure.usual),
        back=text.figure(pressure.on_return),
    )
    speeds = translate("StrokeCard", "{least} to {most} a minute, usually {usual}").format(
        least=least, most=most, usual=usual
    )
    sections = [
        Section(
            translate("StrokeCard", "What the hands do"), (_told(card.sentence.text, card.sentence.says),)
        ),
        Section(translate("StrokeCard", "Contact"), (_told(card.contact.text, card.contact.says),)),
        Section(translate("StrokeCard", "Direction"), (_told(card.direction.text, card.direction.says),)),
        Section(
            translate("StrokeCard", "Tempo"),
            (_told(card.pace.text, card.pace.says), _told(speeds, entry.tempo.says)),
        ),
        Section(
            translate("StrokeCard", "Pressure, 0 to 10"),
            (_told(card.force.text, card.force.says), _told(told, entry.says.pressure)),
        ),
    ]
    if reps:
        often = translate("StrokeCard", "{fewest} to {most} times").format(fewest=reps.fewest, most=reps.most)
        sections.append(Section(translate("StrokeCard", "How often"), (_told(often, reps.says),)))
    return [
        *sections,
        Section(translate("StrokeCard", "Caution"), (_told(card.caution.text, card.caution.says),)),
        Section(translate("StrokeCard", "Often wrong"), (_told(card.mistake.text, card.mistake.says),)),
        Section(
            translate("StrokeCard", "Where you stand or kneel"),
            (_told(card.table.text, card.table.says), _told(card.mat.text, card.mat.says)),
        ),
        Section(
            translate("StrokeCard", "What the source leaves open"),
            (_told(card.open_point.text, card.open_point.says), *(_told(n.text, n.says) for n in card.notes)),
        ),
    ]
