"""A gentler protocol made from another: strokes left out, pressure kept low. Its plan follows by itself."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace as replace_fields

from msgspec.structs import replace

from app.anatomy.body import Side
from app.hands.size import HandSize
from app.protocol.model import Protocol, StrokeEntry
from app.protocol.read import built
from app.protocol.safety import PRESSURE_LIMIT
from app.strokes.fit import fitted


def adapted(
    protocol: Protocol, without: Collection[str] = (), pressure_most: float = PRESSURE_LIMIT
) -> Protocol:
    """Return the protocol without the strokes of these ids, none pressed harder than `pressure_most` (0-10).

    ValueError: no stroke would be left. What is not changed stays the very same object.
    """
    kept = [entry for entry in protocol.file.strokes if entry.id not in without]
    if not kept:
        raise ValueError("no stroke is left")
    steps = {entry.step for entry in kept}
    file = replace(
        protocol.file,
        strokes=tuple(_capped(entry, pressure_most) for entry in kept),
        steps=tuple(step for step in protocol.file.steps if step.step in steps),
        session=replace(
            protocol.file.session,
            repeats=tuple(key for key in protocol.file.session.repeats if key not in without),
        ),
    )
    return protocol if file == protocol.file else built(file)


def stood(protocol: Protocol, side: Side | None, *, kneels: bool) -> Protocol:
    """Return the protocol for a therapist on one side of the client, at a table or beside a mat."""
    strokes = tuple(
        replace_fields(stroke, stance=replace_fields(stroke.stance, side=side, kneels=kneels))
        for stroke in protocol.strokes
    )
    return replace_fields(protocol, strokes=strokes)


def handed(protocol: Protocol, size: HandSize) -> Protocol:
    """Return the protocol for hands of a size: where they run, not what they do."""
    strokes = tuple(fitted(stroke, size) for stroke in protocol.strokes)
    return replace_fields(protocol, strokes=strokes)


def _capped(entry: StrokeEntry, most: float) -> StrokeEntry:
    """Return a stroke whose pressures, on the way out and back, are at most `most`."""
    pressure = entry.hands.pressure
    if pressure.most <= most:
        return entry
    capped = replace(
        pressure,
        least=min(pressure.least, most),
        usual=min(pressure.usual, most),
        most=most,
        on_return=min(pressure.on_return, most),
    )
    return replace(entry, hands=replace(entry.hands, pressure=capped))
