"""Errors of the core. They carry facts as attributes; `ui.text` makes the sentence a person reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Self


class TrainerError(Exception):
    """Base of every error this program raises on purpose."""


class Phrase(str):
    """A piece of an English sentence that remembers what it was made of: a pattern, and facts in its braces.

    It is a text like any other to whoever does not ask. `ui.phrases` fills the same facts into the pattern in
    the reader's language, so a pattern is always written out where the phrase is made. A fact is a text that
    is the same in every language, a number (a float is written without needless zeros), or again a phrase.
    One named `count` has the form of a word depend on it; one named `reason` is what another program said.
    """

    __slots__ = ("facts", "pattern")
    pattern: str
    facts: Mapping[str, str | int]

    def __new__(cls, pattern: str, /, **facts: str | float) -> Self:
        """Make the English words."""
        told = {name: f"{fact:g}" if isinstance(fact, float) else fact for name, fact in facts.items()}
        phrase = super().__new__(cls, pattern.format(**told))
        phrase.pattern, phrase.facts = pattern, told
        return phrase


COMMAND_LINE = Phrase("command line")
"""The source of what is wrong with an option."""


def one_of(known: Iterable[str]) -> Phrase:
    """Return what is expected where one of a few names may stand."""
    return Phrase("one of {known}", known=", ".join(known))


def span(low: float, high: float) -> Phrase:
    """Return what is expected where a number may lie between two."""
    return Phrase("{low} to {high}", low=float(low), high=float(high))


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input.

    `source` is the file or the option, `place` where in it ("line 14, strokes.2.tempo_cpm"),
    `value` what stands there, `expected` what would be right. What is not a phrase is the same in every
    language.
    """

    source: str
    place: str
    value: str
    expected: Phrase

    @property
    def phrase(self) -> Phrase:
        """The whole sentence."""
        return Phrase(
            "{source}: {place}: {value}: expected {expected}",
            source=self.source,
            place=self.place,
            value=self.value,
            expected=self.expected,
        )

    def __str__(self) -> str:
        return str(self.phrase)


def together(faults: Iterable[Fault]) -> Phrase:
    """Return faults, of which there is at least one, as one sentence."""
    phrases = (fault.phrase for fault in faults)
    return reduce(lambda told, phrase: Phrase("{told}; {more}", told=told, more=phrase), phrases)


class InputError(TrainerError):
    """Bad input: one or more faults, all of them found in one reading."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(together(faults))
        self.faults = faults


class ProtocolError(InputError):
    """A protocol file that cannot be used."""


class NewerFileError(TrainerError):
    """A file written by a newer version of the program than this one; `unknown` names fields new to us."""

    def __init__(self, source: str, found: int, known: int, unknown: tuple[str, ...] = ()) -> None:
        super().__init__(f"{source}: format {found}, this program knows up to {known}")
        self.source, self.found, self.known, self.unknown = source, found, known, unknown


class AssetError(TrainerError):
    """A file that ships with the program is missing or broken."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class StorageError(TrainerError):
    """A file could not be written: the folder refuses, the disk is full."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = path, reason


class SettingsError(TrainerError):
    """A settings file that cannot be used; `kept_as` is where it was set aside, None where that failed."""

    def __init__(self, path: str, reason: str, kept_as: str | None) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason, self.kept_as = path, reason, kept_as


class LogError(TrainerError):
    """A course log that cannot be used; `kept_as` is where it was set aside, None where that failed."""

    def __init__(self, path: str, reason: str, kept_as: str | None) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason, self.kept_as = path, reason, kept_as
