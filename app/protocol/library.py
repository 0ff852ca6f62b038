"""The protocols at hand: those that come with the program, by name, and any file, by its path."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.errors import Fault, InputError, Phrase
from app.protocol.languages import Texts, path_in, read_shipped_texts, read_texts
from app.protocol.model import Protocol
from app.protocol.read import file_text, read_protocol, read_shipped

SHIPPED = Path(__file__).resolve().parents[2] / "assets" / "protocols"
STANDARD = "lumbar"


def names() -> tuple[str, ...]:
    """Return the names of the protocols that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml") if "." not in path.stem))


def path_of(name_or_path: str) -> Path:
    """Return the file of a protocol that is named, or the path itself. InputError: neither is there."""
    if name_or_path in names():
        return SHIPPED / f"{name_or_path}.toml"
    path = Path(name_or_path)
    if not path.suffix and not path.exists():
        expected = Phrase("one of {known}, or a protocol file", known=", ".join(names()))
        raise InputError(Fault(Phrase("protocol"), Phrase("name"), name_or_path, expected))
    return path


def content_hash(name_or_path: str = STANDARD) -> str:
    """Return what tells one content of a protocol's file from another, 64 characters.

    InputError, ProtocolError: as for `load`, as far as the file cannot be found or read.
    """
    return hashlib.sha256(file_text(path_of(name_or_path)).encode("utf-8")).hexdigest()


def load(name_or_path: str = STANDARD) -> Protocol:
    """Return a protocol by its name or its file.

    InputError: no protocol has that name and no file is there; ProtocolError: the file is not right;
    NewerFileError: it is from a newer program; AssetError: the program's own file is broken.
    """
    path = path_of(name_or_path)
    return read_shipped(path) if path.parent == SHIPPED else read_protocol(path)


def texts(name_or_path: str, protocol: Protocol, language: str) -> Texts | None:
    """Return the words of a protocol that was loaded, in a language. None: it is its own, or has none in it.

    Errors as for `load`, of the file of texts.
    """
    path = path_in(path_of(name_or_path), language)
    if language == protocol.file.language or not path.is_file():
        return None
    return read_shipped_texts(path) if path.parent == SHIPPED else read_texts(path, protocol)
