"""Reading a protocol file."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from app.errors import Fault, ProtocolError
from app.protocol.model import Protocol, ProtocolFile
from app.strokes.build import build_stroke


def read_protocol(path: Path) -> Protocol:
    """Read a protocol file. ProtocolError: it cannot be read, or something in it is not right."""
    try:
        text = path.read_text(encoding="utf-8")
        file = msgspec.convert(tomllib.loads(text), ProtocolFile)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ProtocolError(Fault(str(path), "file", str(error), "a protocol file")) from error
    return built(file)


def built(file: ProtocolFile) -> Protocol:
    """Return the protocol of a file that has been read."""
    return Protocol(file, tuple(build_stroke(entry.id, entry.step, entry.hands) for entry in file.strokes))
