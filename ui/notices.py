"""The messages of everything that can go wrong while the program goes on: one clear sentence each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import AssetError, InputError, NewerFileError, SettingsError, StorageError, TrainerError
from ui import text
from ui.messages import Message, Tone, understood
from ui.pages.reading import Section

translate = QCoreApplication.translate

SHOW_FAULTS, CONTINUE, FINISHED = "show_faults", "continue", "finished"
"""What the way on of a message may mean."""


def of_protocol(error: TrainerError, name: str) -> Message:
    """A protocol file that cannot be used: what is wrong, and that the one before stays."""
    if isinstance(error, NewerFileError):
        happened = translate("Messages", "“{name}” was made with a newer version").format(name=name)
        done = translate("Messages", "It is left untouched, and nothing else has changed.")
        return Message(Tone.NOTE, "file-info", happened, done, understood())
    if isinstance(error, InputError):
        first = error.faults[0]
        happened = translate("Messages", "{faults} in “{name}”").format(
            faults=text.Counted().faults(len(error.faults)), name=name
        )
        done = translate(
            "Messages", "{place}: {value}, expected {expected}. Nothing else has changed."
        ).format(place=first.place, value=first.value, expected=first.expected)
        if len(error.faults) > 1:
            return Message(
                Tone.FAULT, "file-alert", happened, done, translate("Messages", "Show all"), SHOW_FAULTS
            )
        return Message(Tone.FAULT, "file-alert", happened, done, understood())
    happened = translate("Messages", "“{name}” cannot be used").format(name=name)
    return Message(Tone.FAULT, "file-alert", happened, text.sentence(error), understood())


def of_asset(error: AssetError) -> Message:
    """A file of the program that is missing."""
    name = Path(error.path).name
    happened = translate("Messages", "A file of the program is missing: {name}").format(name=name)
    done = translate("Messages", "What needs it looks plainer; everything else works. ({reason})").format(
        reason=error.reason
    )
    return Message(Tone.WARNING, "file-alert", happened, done, understood())


def of_settings(error: SettingsError) -> Message:
    """Settings that could not be read."""
    if error.kept_as is None:
        done = translate("Messages", "The program starts as if new.")
    else:
        kept = Path(error.kept_as).name
        done = translate("Messages", "The program starts as if new; the old file is kept as {name}.").format(
            name=kept
        )
    return Message(
        Tone.WARNING, "settings", translate("Messages", "The settings could not be read"), done, understood()
    )


def of_storage(error: StorageError) -> Message:
    """Something that could not be written."""
    happened = translate("Messages", "{path} cannot be written: {reason}").format(
        path=error.path, reason=error.reason
    )
    done = translate("Messages", "The session goes on; the choices of today are not remembered.")
    return Message(Tone.WARNING, "file-alert", happened, done, understood())


def no_curves() -> Message:
    """The plotting library is not there."""
    happened, done = (
        translate("Messages", "The curves cannot be drawn"),
        translate("Messages", "pyqtgraph is missing; everything else works."),
    )
    return Message(Tone.NOTE, "file-info", happened, done, understood())


def slept(seconds: float, stroke_left: str) -> Message:
    """The computer was not there for a while."""
    minutes = round(seconds / 60)
    lasted = text.minutes(minutes) if minutes else translate("Messages", "a moment")
    happened = translate("Messages", "The computer slept for {time}").format(time=lasted)
    done = translate("Messages", "The session waited at {time}.").format(time=stroke_left)
    return Message(
        Tone.SESSION, "device-laptop-off", happened, done, translate("Messages", "Continue"), CONTINUE
    )


def screen_gone() -> Message:
    """The screen on which the window stood is no longer there."""
    happened = translate("Messages", "The screen is gone")
    done = translate("Messages", "The window has moved here, and the session runs on.")
    return Message(Tone.WARNING, "device-desktop-off", happened, done, understood())


def crashed(report: Path | None) -> Message:
    """An error that nobody expected."""
    kept = (
        translate("Messages", "The report is in {path}.").format(path=report)
        if report
        else translate("Messages", "No report could be written.")
    )
    happened = translate("Messages", "Something went wrong inside the program")
    done = translate("Messages", "The session goes on.") + " " + kept
    return Message(Tone.FAULT, "file-alert", happened, done, understood())


def finished(used: str) -> Message:
    """The session is over."""
    happened = translate("Messages", "Done. {time}.").format(time=used)
    done = translate("Messages", "Cover the client and let them rest.")
    return Message(Tone.SESSION, "circle-check", happened, done, understood(), FINISHED)


def fault_sections(error: TrainerError) -> list[Section]:
    """Return all faults of a file, to read."""
    if not isinstance(error, InputError):
        return [Section(translate("Messages", "What is wrong"), (text.sentence(error),))]
    lines = tuple(text.sentence(InputError(fault)) for fault in error.faults)
    return [Section(text.Counted().faults(len(error.faults)), lines)]
