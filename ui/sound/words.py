"""The sentence of every cue, spoken and written, in the interface's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.protocol.model import Budget, Protocol, StrokeEntry
from app.session.cues import AHEAD_S, Cue, CueKind
from app.strokes.stroke import Facing, Place, Stance, Stroke
from ui import text

translate = QCoreApplication.translate


def cue_words(protocol: Protocol, cue: Cue, stroke_id: str) -> str:
    """Return what to say for a cue that comes during `stroke_id`; empty: it is not put into words.

    Cycles are counted aloud only where the count rules; strikes sound and are never spoken.
    """
    if cue.kind is CueKind.AHEAD:
        return _ahead(protocol, cue)
    if cue.kind is CueKind.COUNT and protocol.entry(stroke_id).time.budget is Budget.COUNT:
        last = cue.count == cue.cycles and cue.count > 1
        return translate("Cues", "The last one.") if last else f"{cue.count}."
    return ""


def present(protocol: Protocol, stroke: Stroke) -> str:
    """Return what is done now, with which shape of the hands, and from where."""
    entry = protocol.entry(stroke.stroke_id)
    name = translate("Cues", "Now: {name}.").format(name=stroke_name(protocol, entry))
    return f"{name} {hand_shape(entry, stroke.legs[0].pose)} {new_stance(stroke.stance)}"


def again(ahead_s: int) -> str:
    """Return what to say where a loop is about to begin again."""
    if ahead_s <= AHEAD_S[1]:
        return translate("Cues", "Once more from the start.")
    return translate("Cues", "In {count} seconds: once more from the start.").format(count=ahead_s)


def paused() -> str:
    """Return what to do while the session stands."""
    return translate("Cues", "Paused. Rest both hands, keep contact.")


def finished() -> str:
    """Return what to do at the end."""
    return translate("Cues", "Done. Cover the client and let them rest.")


def example() -> str:
    """Return a sentence to try a voice with."""
    return translate("Cues", "This is how the cues sound.")


def _ahead(protocol: Protocol, cue: Cue) -> str:
    soon = cue.ahead_s <= AHEAD_S[1]
    if cue.next_stroke_id is None:
        if soon:
            return translate("Cues", "The end. Rest both hands, keep contact.")
        told = translate("Cues", "In {count} seconds: the end. Then rest both hands.")
        return told.format(count=cue.ahead_s)
    entry = protocol.entry(cue.next_stroke_id)
    told = translate("Cues", "Now: {name}.") if soon else translate("Cues", "In {count} seconds: {name}.")
    sentences = (
        told.format(count=cue.ahead_s, name=stroke_name(protocol, entry)),
        hand_shape(entry, cue.next_pose or ""),
        new_stance(cue.turn_to),
    )
    return " ".join(sentences)


def stroke_name(protocol: Protocol, entry: StrokeEntry) -> str:
    """Return a stroke's name in the interface's language, as far as the protocol has one."""
    language = text.language()
    return entry.name if protocol.file.language == language else entry.card.terms.get(language, entry.name)


def hand_shape(entry: StrokeEntry, pose: str) -> str:
    """Return a sentence on how to shape the hands; for poses that we do not know, what is in contact."""
    known = {
        "flat": translate("Cues", "Whole hands, soft and flat."),
        "flat_light": translate("Cues", "Whole hands, soft and flat."),
        "deep": translate("Cues", "Whole hands, weight on the palms."),
        "pads": translate("Cues", "Pads of four fingers."),
        "thumbs": translate("Cues", "Thumb pads, the other fingers closed."),
        "transverse": translate("Cues", "Finger pads, fingertips toward the spine."),
        "knead_open": translate("Cues", "Thumbs against fingers."),
        "knead_closed": translate("Cues", "Thumbs against fingers."),
        "tap": translate("Cues", "Finger pads, loose wrists."),
        "tap_raised": translate("Cues", "Finger pads, loose wrists."),
        "pat": translate("Cues", "Palms slightly cupped."),
        "pat_raised": translate("Cues", "Palms slightly cupped."),
    }
    return known.get(pose, f"{entry.card.contact.text}.")


def new_stance(stance: Stance | None) -> str:
    """Return a sentence on where to stand from now on; None: where one is."""
    if stance is None:
        return translate("Cues", "Stay where you are.")
    if stance.kneels:
        return {
            (Place.WAIST, Facing.HEAD): translate("Cues", "Kneel at the waist, turned to the head."),
            (Place.WAIST, Facing.FEET): translate("Cues", "Kneel at the waist, turned to the feet."),
            (Place.WAIST, Facing.TABLE): translate("Cues", "Kneel at the waist, turned to the client."),
            (Place.HIP, Facing.HEAD): translate("Cues", "Kneel at the hip, turned to the head."),
            (Place.HIP, Facing.FEET): translate("Cues", "Kneel at the hip, turned to the feet."),
            (Place.HIP, Facing.TABLE): translate("Cues", "Kneel at the hip, turned to the client."),
        }[stance.place, stance.facing]
    return {
        (Place.WAIST, Facing.HEAD): translate("Cues", "At the waist, turn to the head."),
        (Place.WAIST, Facing.FEET): translate("Cues", "At the waist, turn to the feet."),
        (Place.WAIST, Facing.TABLE): translate("Cues", "At the waist, turn to the table."),
        (Place.HIP, Facing.HEAD): translate("Cues", "At the hip, turn to the head."),
        (Place.HIP, Facing.FEET): translate("Cues", "At the hip, turn to the feet."),
        (Place.HIP, Facing.TABLE): translate("Cues", "At the hip, turn to the table."),
    }[stance.place, stance.facing]
