"""Errors of the core. They carry facts as attributes; `ui.text` makes the sentence a person reads."""

from __future__ import annotations

from dataclasses import dataclass


class TrainerError(Exception):
    """Base of every error this program raises on purpose."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an input.

    `source` is the file or the option, `place` where in it ("line 14, strokes.2.tempo_cpm"),
    `value` what stands there, `expected` what would be right.
    """

    source: str
    place: str
    value: str
    expected: str

    def __str__(self) -> str:
        return f"{self.source}: {self.place}: {self.value}: expected {self.expected}"


class InputError(TrainerError):
    """Bad input: one or more faults, all of them found in one reading."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(str(fault) for fault in faults))
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
