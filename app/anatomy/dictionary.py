"""The dictionary of the body: what everything is called, what it does, how fingers find it, and who says so.

The facts stand in `dictionary.toml`, the words of each language in a file beside it; both are checked against
what the body has, and every fault is told at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from app.anatomy.figures import ASSETS, Record, read_figures
from app.anatomy.landmarks import reference_body
from app.anatomy.regions import REGIONS, SHEETS
from app.anatomy.structures import MUSCLES, RIBS, VERTEBRAE
from app.errors import AssetError, Fault, Phrase, one_of, together

NAMES = ASSETS / "names"
FACTS_FILE = "dictionary.toml"
FALLBACK = "en"
"""The language of the words where the one asked for has none."""
OURS = "ours"
_MISSING, _UNKNOWN = Phrase("missing"), Phrase("unknown")

Kind = Literal["bone", "muscle", "sheet", "organ", "skin", "region", "landmark"]
Trust = Literal["good", "fair", "poor", "none"]


class Facts(Record, frozen=True):
    """What is the same in all languages; the file explains each field."""

    kind: Kind
    latin: str
    latin_by: Literal["ta", "ours"]
    trust: Trust
    trust_by: tuple[str, ...] = ()
    texts: str = ""


class FactsFile(Record, frozen=True):
    """The whole of `dictionary.toml`."""

    sources: dict[str, str]
    entries: dict[str, Facts]


class Called(Record, frozen=True):
    """What something is called in one language."""

    name: str
    short: str
    say: str


class Told(Record, frozen=True):
    """What is said of something in one language."""

    does: str
    find: str
    trust: str


class WordsFile(Record, frozen=True):
    """The whole of a file of words."""

    names: dict[str, Called]
    texts: dict[str, Told]


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything that is told of one structure, region or landmark, in one language."""

    key: str
    kind: Kind
    latin: str
    latin_source: str
    """Where the Latin name stands; "" if it is put together by us."""
    name: str
    short: str
    """The name as a label has room for it."""
    say: str
    """How the Latin is said, in syllables; the stressed one in capitals."""
    does: str
    find: str
    trust: Trust
    """How well fingers find it."""
    trust_words: str
    trust_sources: tuple[str, ...]
    """The publications on which that rests; none: our own estimate."""

    def called(self, *, latin: bool) -> str:
        """Return the name on a label: as everybody says it, or in Latin, shortened as anatomists do."""
        if not latin:
            return self.short
        first = self.latin.replace(";", ",").split(",")[0]
        return first.replace("Musculus ", "M. ").replace("Musculi ", "Mm. ")


Dictionary = Mapping[str, Entry]
"""Entries by key: a structure's name, a landmark's without its side, or a region's."""


def expected_keys() -> frozenset[str]:
    """Return the keys of everything that can be named on a body."""
    bones = (*VERTEBRAE, "sacrum_coccyx", "hip_bone", *(f"rib{number}" for number in RIBS), "femur")
    marks = {name.removesuffix("_right").removesuffix("_left") for name in reference_body().landmarks_mm}
    return frozenset((*bones, *MUSCLES, "kidney", "skin", *SHEETS, *REGIONS, *marks))


def faults(facts: FactsFile, words: WordsFile, source: str) -> Iterator[Fault]:
    """Yield everything that is wrong between facts and words; `source` names the file of words."""
    expected = expected_keys()
    for key in sorted(expected - facts.entries.keys()):
        yield Fault(FACTS_FILE, f"entries.{key}", _MISSING, Phrase("an entry for what the body has"))
    for key in sorted(facts.entries.keys() - expected):
        yield Fault(FACTS_FILE, f"entries.{key}", _UNKNOWN, Phrase("something that the body has"))
    for key, entry in facts.entries.items():
        for name in (*entry.trust_by, *({entry.latin_by} - {OURS})):
            if name not in facts.sources:
                yield Fault(FACTS_FILE, f"entries.{key}", name, one_of(facts.sources))
    yield from _gaps(facts.entries, words.names, f"{source}: names")
    yield from _gaps({entry.texts or key for key, entry in facts.entries.items()}, words.texts, source)
    for group, told in (("names", words.names), ("texts", words.texts)):
        for key, record in told.items():
            for field in record.__struct_fields__:
                if not getattr(record, field).strip():
                    yield Fault(source, f"{group}.{key}.{field}", Phrase("empty"), Phrase("some words"))


def _gaps(wanted: Iterable[str], found: Mapping[str, object], source: str) -> Iterator[Fault]:
    keys = set(wanted)
    for key in sorted(keys - found.keys()):
        yield Fault(source, key, _MISSING, Phrase("its words"))
    for key in sorted(found.keys() - keys):
        yield Fault(source, key, _UNKNOWN, Phrase("the key of an entry"))


def read_dictionary(language: str, folder: Path = NAMES) -> Dictionary:
    """Return the dictionary in a language, or in English where that has no words.

    AssetError: a file is missing or broken, or the two disagree; it tells every fault.
    """
    path = folder / f"words_{language}.toml"
    if not path.is_file():
        path = folder / f"words_{FALLBACK}.toml"
    facts = read_figures(folder / FACTS_FILE, FactsFile)
    words = read_figures(path, WordsFile)
    found = list(faults(facts, words, path.name))
    if found:
        raise AssetError(str(path), together(found))
    return {key: _entry(key, facts, words) for key in facts.entries}


def _entry(key: str, file: FactsFile, words: WordsFile) -> Entry:
    facts, called = file.entries[key], words.names[key]
    told = words.texts[facts.texts or key]
    return Entry(
        key,
        facts.kind,
        facts.latin,
        "" if facts.latin_by == OURS else file.sources[facts.latin_by],
        called.name,
        called.short,
        called.say,
        told.does,
        told.find,
        facts.trust,
        told.trust,
        tuple(file.sources[name] for name in facts.trust_by),
    )


@cache
def dictionary(language: str) -> Dictionary:
    """Return the program's own dictionary in a language; errors as for `read_dictionary`."""
    return read_dictionary(language)
