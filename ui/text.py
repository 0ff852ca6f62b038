"""The words a person reads: sentences for errors, times and figures as text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.errors import (
    AssetError,
    Fault,
    InputError,
    NewerFileError,
    SettingsError,
    StorageError,
    TrainerError,
)


def sentence(error: TrainerError) -> str:
    """Return what is wrong in the reader's language; one line for each fault of the input."""
    if isinstance(error, InputError):
        return "\n".join(_of_fault(fault) for fault in error.faults)
    if isinstance(error, NewerFileError):
        told = QCoreApplication.translate(
            "errors",
            "{source} was written by a newer version of this program (format {found}, known up to {known}).",
        )
        return told.format(source=error.source, found=error.found, known=error.known)
    if isinstance(error, AssetError):
        told = QCoreApplication.translate("errors", "A file of this program cannot be used: {path}: {reason}")
        return told.format(path=error.path, reason=error.reason)
    if isinstance(error, StorageError):
        told = QCoreApplication.translate("errors", "{path} could not be written: {reason}")
        return told.format(path=error.path, reason=error.reason)
    if isinstance(error, SettingsError):
        return _of_settings(error)
    return str(error)


def _of_settings(error: SettingsError) -> str:
    if error.kept_as is None:
        told = QCoreApplication.translate("errors", "The settings in {path} could not be read: {reason}")
        return told.format(path=error.path, reason=error.reason)
    told = QCoreApplication.translate(
        "errors", "The settings could not be read ({reason}). They are kept as {kept_as}."
    )
    return told.format(reason=error.reason, kept_as=error.kept_as)


def _of_fault(fault: Fault) -> str:
    told = QCoreApplication.translate("errors", "{source}: {place}: {value}: expected {expected}")
    return told.format(
        source=fault.source, place=fault.place, value=fault.value, expected=fault.expected
    ).replace("\n", " ")
