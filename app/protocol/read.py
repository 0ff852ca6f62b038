"""Reading a protocol file: every fault in it is found at once and told with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.errors import AssetError, Fault, NewerFileError, Phrase, ProtocolError
from app.protocol.findings import NOTHING, Finding, converted, findings, shown, without_unknown
from app.protocol.lines import Path as Place
from app.protocol.lines import line_near, lines_of
from app.protocol.model import FORMAT, Protocol, ProtocolFile, StrokeEntry
from app.protocol.rules import sense, stroke_sense
from app.protocol.safety import stroke_dangers
from app.strokes.build import build_stroke

LARGEST_BYTES = 1_000_000
"""A protocol is some 40 kB; a file that is so much larger is something else."""
_BYTE_ORDER_MARK = "\ufeff"
_PROTOCOL, _TEXT = Phrase("a protocol file (TOML)"), Phrase("a protocol file, text in UTF-8")
_FILE = Phrase("file")


def read_protocol(path: Path, *, newer_too: bool = False) -> Protocol:
    """Read a protocol file and look at all of it.

    ProtocolError: all its faults. NewerFileError: it has a later format than this program knows; with
    `newer_too` it is read all the same, without the fields that are unknown here.
    """
    return parsed(file_text(path), str(path), newer_too=newer_too)


def read_shipped(path: Path) -> Protocol:
    """Read a protocol that comes with the program, which its tests look at. AssetError: it is broken."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return built(converted(data, ProtocolFile))
    except (OSError, ValueError) as error:
        raise AssetError(str(path), " ".join(str(error).split())) from error


def file_text(path: Path) -> str:
    """Return the text of a file. ProtocolError: why it cannot be a protocol file."""
    try:
        if path.is_dir():
            raise _unreadable(path, Phrase("a folder"), _PROTOCOL)
        if path.stat().st_size > LARGEST_BYTES:
            size = Phrase("{count} bytes", count=path.stat().st_size)
            most = Phrase("a protocol file of at most {count} bytes", count=LARGEST_BYTES)
            raise _unreadable(path, size, most)
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise _unreadable(path, Phrase("no such file"), _PROTOCOL) from None
    except UnicodeDecodeError as error:
        found = Phrase("not UTF-8 text from byte {byte} on", byte=error.start)
        raise _unreadable(path, found, _TEXT) from None
    except OSError as error:
        found = Phrase("{reason}", reason=error.strerror) if error.strerror else Phrase("unreadable")
        raise _unreadable(path, found, Phrase("a file that can be read")) from None
    if "\0" in text:
        raise _unreadable(path, Phrase("not text"), _TEXT)
    return text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n")


def parsed(text: str, source: str, *, newer_too: bool = False) -> Protocol:
    """Return the protocol in `text`; `source` names it in faults. Errors as for `read_protocol`."""
    data = toml_of(text, source)
    newer = format_of(data, source, FORMAT) > FORMAT
    if newer and not newer_too:
        raise NewerFileError(source, data["format"], FORMAT, tuple(_unknown(data)))
    if newer:
        data = {**without_unknown(data, ProtocolFile), "format": data["format"]}
    found = _all_findings(data)
    if found:
        raise ProtocolError(*faults_of(found, text, source, data))
    return built(converted(data, ProtocolFile))


def built(file: ProtocolFile) -> Protocol:
    """Return the protocol of a file that has been read."""
    return Protocol(file, tuple(build_stroke(entry.id, entry.step, entry.hands) for entry in file.strokes))


def _all_findings(data: Mapping[str, Any]) -> list[Finding]:
    """Return everything wrong. Strokes are looked at one by one, each as far as its faults allow."""
    found = list(findings(data, ProtocolFile))
    if not found:
        found += sense(converted(data, ProtocolFile))
    strokes = data.get("strokes")
    for index, stroke in enumerate(strokes if isinstance(strokes, list) else ()):
        here: Place = ("strokes", index)
        if not any(finding.path[:2] == here for finding in found):
            entry: StrokeEntry = converted(stroke, StrokeEntry)
            wrong = [*stroke_sense(entry)]
            if not any(finding.path[0] == "hands" for finding in wrong):
                wrong += stroke_dangers(entry)
            found += [finding._replace(path=(*here, *finding.path)) for finding in wrong]
    return found


def _unknown(data: Mapping[str, Any]) -> list[str]:
    """Return the names of the fields that this program does not know."""
    known = without_unknown(data, ProtocolFile)
    return sorted(_name(path, data) for path in set(_paths(data)) - set(_paths(known)))


def _paths(data: object) -> Iterator[Place]:
    items = data.items() if isinstance(data, Mapping) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (key,)
        yield from ((key, *path) for path in _paths(value))


def _unreadable(path: Path, value: Phrase, expected: Phrase) -> ProtocolError:
    return ProtocolError(Fault(str(path), _FILE, value, expected))


def toml_of(text: str, source: str) -> dict[str, Any]:
    """Return what a text says as TOML; `source` names it. ProtocolError: where it is not TOML."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"\(at (?:line (\d+), column (\d+)|end of document)\)", str(error))
        reason = re.sub(r"\s*\(at .*\)", "", str(error))
        line = int(place.group(1)) if place and place.group(1) else text.count("\n") + 1
        stands = shown(text.split("\n")[line - 1]) or Phrase("the end of the file")
        expected = Phrase("valid TOML ({reason})", reason=f"{reason[:1].lower()}{reason[1:]}")
        raise ProtocolError(Fault(source, Phrase("line {line}", line=line), stands, expected)) from None
    except RecursionError:
        stands = Phrase("brackets within brackets without end")
        raise ProtocolError(Fault(source, _FILE, stands, Phrase("valid TOML"))) from None
    return data


def format_of(data: Mapping[str, Any], source: str, newest: int) -> int:
    """Return the number of a file's format. ProtocolError: it is none; `newest` is the one we know."""
    number = data.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        value = NOTHING if number is None else shown(number)
        expected = Phrase("a whole number from {low} to {high}", low=1, high=newest)
        raise ProtocolError(Fault(source, _place(1, "format"), value, expected))
    return number


def faults_of(found: Iterable[Finding], text: str, source: str, data: Mapping[str, Any]) -> list[Fault]:
    """Return the findings as faults, in the order of their lines."""
    lines = lines_of(text)
    placed = sorted(((line_near(lines, finding.path), finding) for finding in found), key=lambda it: it[0])
    return [
        Fault(source, _place(line, _name(finding.path, data)), finding.value, finding.expected)
        for line, finding in placed
    ]


def _place(line: int, field: str) -> Phrase:
    return Phrase("line {line}, {field}", line=line, field=field)


def _name(path: Place, data: Any) -> str:
    """Return a path as dotted words: items that have an id by it, others by their number from 1."""
    words: list[str] = []
    for step in path:
        data = _within(data, step)
        if isinstance(step, int):
            named = isinstance(data, Mapping) and isinstance(data.get("id"), str)
            words.append(data["id"] if named else str(step + 1))
        else:
            words.append(step)
    return ".".join(words)


def _within(data: Any, step: str | int) -> Any:
    try:
        return data[step]
    except (KeyError, IndexError, TypeError):
        return None
