"""A protocol's sentences in another language: a file beside it that holds texts and nothing else.

`lumbar.ru.toml` lies beside `lumbar.toml` and says its words in Russian, at the same places: figures, marks
and sources stay the protocol's own. A place without a text there is shown in the protocol's own language.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

from app.errors import AssetError, NewerFileError, Phrase, ProtocolError
from app.protocol.findings import LIST, NOTHING, TABLE, Finding, counted, shown, text_of
from app.protocol.lines import Path as Place
from app.protocol.model import Protocol, ProtocolFile
from app.protocol.read import faults_of, file_text, format_of, toml_of

FORMAT = 1
"""The newest format of such a file that this program knows."""
LONGER = 1.3
"""So much longer than the limit of the protocol's own texts may a text in another language be."""
HEAD = ("format", "language", "made_from")
"""What such a file says of itself."""
KEYS = ("id", "step")
"""Items of a list that have one of these are named by it; others stand in the order of the protocol."""

_CODE = re.compile(r"[a-z]{2,3}")


class Words(NamedTuple):
    """A text of a protocol, and how many characters it may have in another language."""

    text: str
    most: int


@dataclass(frozen=True, slots=True)
class Texts:
    """A protocol's texts in a language, by their places."""

    language: str
    at: Mapping[Place, str]
    made_from: str = ""
    """The mark of the protocol's own texts from which they were translated; empty: not told."""


def words_of(file: ProtocolFile) -> dict[Place, Words]:
    """Return every text of a protocol that a person reads, by its place, in the order of the file."""
    found: dict[Place, Words] = {}

    def note(place: Place, text: str, most: int) -> str:
        found[place] = Words(text, most)
        return text

    _replaced(inspect.type_info(ProtocolFile), file, (), note)
    return found


def in_language(protocol: Protocol, texts: Texts) -> Protocol:
    """Return the protocol in the words of another language; its strokes are the very same objects."""

    def put(place: Place, text: str, _most: int) -> str:
        return texts.at.get(place) or text

    file = _replaced(inspect.type_info(ProtocolFile), protocol.file, (), put)
    return replace(protocol, file=msgspec.structs.replace(file, language=texts.language))


def mark_of(file: ProtocolFile) -> str:
    """Return what tells one state of a protocol's own texts from another, 12 characters."""
    told = "\n".join(f"{_dotted(place)}={words.text}" for place, words in words_of(file).items())
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def is_stale(protocol: Protocol, texts: Texts) -> bool:
    """Return whether the protocol's own texts have changed since these were made from them."""
    return texts.made_from not in ("", mark_of(protocol.file))


def missing(protocol: Protocol, texts: Texts) -> tuple[str, ...]:
    """Return the places of the protocol's texts that have no text in the language."""
    return tuple(_dotted(place) for place in words_of(protocol.file) if not texts.at.get(place))


def path_in(path: Path, language: str) -> Path:
    """Return where the words of a protocol's file are in a language, whether they exist or not."""
    return path.with_name(f"{path.stem}.{language}{path.suffix}")


def is_texts(path: Path) -> bool:
    """Return whether a file is named as one of another's texts: "evening.ru.toml" beside "evening.toml"."""
    return bool(_CODE.fullmatch(path.stem.rpartition(".")[2])) and protocol_path(path).is_file()


def protocol_path(path: Path) -> Path:
    """Return the protocol whose texts a file is named to hold."""
    return path.with_name(f"{path.stem.rpartition('.')[0]}{path.suffix}")


def languages_beside(path: Path) -> tuple[str, ...]:
    """Return the codes of the languages that a protocol's file has texts in, beside it, in order."""
    stems = (other.stem for other in path.parent.glob(f"*{path.suffix}"))
    codes = (stem.removeprefix(f"{path.stem}.") for stem in stems if stem.startswith(f"{path.stem}."))
    return tuple(sorted(code for code in codes if _CODE.fullmatch(code)))


def read_texts(path: Path, protocol: Protocol) -> Texts:
    """Read a file of texts and look at all of it.

    ProtocolError: all its faults. NewerFileError: it has a later format than this program knows.
    """
    text, source = file_text(path), str(path)
    data = toml_of(text, source)
    found = format_of(data, source, FORMAT)
    if found > FORMAT:
        raise NewerFileError(source, found, FORMAT)
    language = path.stem.rpartition(".")[2]
    wrong = list(_findings(data, protocol.file, language))
    if wrong:
        raise ProtocolError(*faults_of(wrong, text, source, data))
    return Texts(language, dict(_texts(data)), data.get("made_from", ""))


def read_shipped_texts(path: Path) -> Texts:
    """Read texts that come with the program, which its tests look at. AssetError: they are broken."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return Texts(data["language"], dict(_texts(data)), data.get("made_from", ""))
    except (OSError, ValueError, KeyError) as error:
        raise AssetError(str(path), " ".join(str(error).split())) from error


def only_text(kind: inspect.StructType) -> str | None:
    """Return the field whose text stands for the whole table in a file of texts, if there is one alone."""
    fields = [field for field in kind.fields if holds_words(field.type)]
    alone = len(fields) == 1 and isinstance(fields[0].type, inspect.StrType)
    return fields[0].encode_name if alone else None


def key_of(kind: inspect.Type) -> str | None:
    """Return the field by which the items of a list are named, None for a list in order."""
    names = {field.encode_name for field in kind.fields} if isinstance(kind, inspect.StructType) else set()
    return next((key for key in KEYS if key in names), None)


def holds_words(kind: inspect.Type) -> bool:
    """Return whether there is a text that a person reads in it: such texts have a greatest length."""
    match kind:
        case inspect.StrType():
            return kind.max_length is not None
        case inspect.StructType():
            return any(holds_words(field.type) for field in kind.fields)
        case inspect.VarTupleType():
            return holds_words(kind.item_type)
        case _:
            return False


def most_characters(kind: inspect.StrType) -> int:
    """Return how long a text may be in another language."""
    return int((kind.max_length or 0) * LONGER)


def _replaced(kind: inspect.Type, value: Any, place: Place, put: Callable[[Place, str, int], str]) -> Any:
    """Return `value` with `put(place, text, most)` in place of each text that a person reads."""
    if not holds_words(kind):
        return value
    match kind:
        case inspect.StrType():
            return put(place, value, most_characters(kind))
        case inspect.VarTupleType():
            key = key_of(kind.item_type)
            names = [index if key is None else str(getattr(item, key)) for index, item in enumerate(value)]
            return tuple(
                _replaced(kind.item_type, item, (*place, name), put)
                for name, item in zip(names, value, strict=True)
            )
        case inspect.StructType():
            alone = only_text(kind)
            changed = {
                field.name: _replaced(
                    field.type,
                    getattr(value, field.name),
                    place if field.encode_name == alone else (*place, field.encode_name),
                    put,
                )
                for field in kind.fields
                if holds_words(field.type)
            }
            return msgspec.structs.replace(value, **changed)
    raise TypeError(f"the model uses {kind}, which holds words in a way that is not known")


def _texts(data: object, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Yield every text of a file that has been read; its language is none."""
    items = data.items() if isinstance(data, Mapping) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        if isinstance(value, str) and (place or key not in HEAD):
            yield (*place, key), value
        else:
            yield from _texts(value, (*place, key))


def _findings(data: Mapping[str, Any], file: ProtocolFile, language: str) -> Iterator[Finding]:
    """Yield what does not fit the protocol: unknown places, lists of another length, what is no text."""
    known = words_of(file)
    told = data.get("language")
    if told != language:
        stands = shown(told) if "language" in data else NOTHING
        yield Finding(("language",), stands, Phrase("{language}, as in the file's name", language=language))
    if language == file.language:
        yield Finding(("language",), language, Phrase("a language that is not the protocol's own"))
    made_from = data.get("made_from", "")
    if not isinstance(made_from, str):
        yield Finding(("made_from",), shown(made_from), Phrase("a text, as check tells it"))
    body = {key: value for key, value in data.items() if key not in HEAD}
    yield from _compared(body, known, {place[:end] for place in known for end in range(len(place))}, ())


def _compared(
    value: object, known: Mapping[Place, Words], tables: set[Place], place: Place
) -> Iterator[Finding]:
    if place in known:
        yield from _text_compared(value, known[place].most, place)
    elif place not in tables:
        near = get_close_matches(str(place[-1]), [str(name) for name in _within(known, place[:-1])], n=1)
        expected = Phrase("a place of the protocol's texts")
        if near:
            expected = Phrase("no such place; perhaps {near}", near=near[0])
        yield Finding(place, shown(value), expected)
    elif 0 in _within(known, place):
        yield from _list_compared(value, known, tables, place)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _compared(item, known, tables, (*place, key))
    else:
        yield Finding(place, shown(value), TABLE)


def _list_compared(
    value: object, known: Mapping[Place, Words], tables: set[Place], place: Place
) -> Iterator[Finding]:
    count = len(_within(known, place))
    if not isinstance(value, list):
        yield Finding(place, shown(value), LIST)
    elif len(value) != count:
        expected = Phrase("{number}, in the order of the protocol", number=count)
        yield Finding(place, Phrase("{count} texts", count=len(value)), expected)
    else:
        for index, item in enumerate(value):
            yield from _compared(item, known, tables, (*place, index))


def _text_compared(value: object, most: int, place: Place) -> Iterator[Finding]:
    if not isinstance(value, str):
        yield Finding(place, shown(value), text_of(most))
    elif len(value) > most:
        yield Finding(place, counted(value), text_of(most))


def _within(known: Mapping[Place, Words], place: Place) -> list[str | int]:
    """Return the names of what lies within a place, in order."""
    deep = len(place)
    return list(dict.fromkeys(other[deep] for other in known if len(other) > deep and other[:deep] == place))


def _dotted(place: Place) -> str:
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in place)
