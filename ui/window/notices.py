"""The messages of everything that can go wrong while the program goes on: one clear sentence each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import AssetError, InputError, NewerFileError, SettingsError, StorageError, TrainerError
from ui import text
from ui.pages.reading import Section
from ui.phrases import reason, said
from ui.sound.voice import NoVoice
from ui.window.messages import Message, Tone, understood

translate = QCoreApplication.translate

SHOW_FAULTS, CONTINUE, FINISHED, ADD_VOICE = "show_faults", "continue", "finished", "add_voice"
"""What the way on of a message may mean."""


def of_protocol(error: TrainerError, name: str) -> Message:
    """A protocol file that cannot be used: what is wrong, and that the one before stays."""
    if isinstance(error, NewerFileError):
        happened = translate("Messages", "“{name}” was made with a newer version").format(name=name)
        done = translate("Messages", "It is left untouched, and nothing else has changed.")
        return Message(Tone.NOTE, "file-info", happened, done, understood())
    if isinstance(error, InputError):
        return _of_faults(error, name, translate("Messages", "Nothing else has changed."))
    happened = translate("Messages", "“{name}” cannot be used").format(name=name)
    return Message(Tone.FAULT, "file-alert", happened, text.sentence(error), understood())


def of_texts(error: TrainerError, name: str) -> Message:
    """A protocol's words in the reader's language cannot be used; the protocol is taught in its own."""
    instead = translate("Messages", "The protocol is shown in its own language.")
    if isinstance(error, InputError):
        return _of_faults(error, name, instead)
    happened = translate("Messages", "“{name}” cannot be used").format(name=name)
    return Message(Tone.FAULT, "file-alert", happened, f"{text.sentence(error)} {instead}", understood())


def _of_faults(error: InputError, name: str, instead: str) -> Message:
    """Return the first of a file's faults, and the way to all of them if there are more."""
    first, count = error.faults[0], len(error.faults)
    happened = translate("Messages", "{faults} in “{name}”").format(
        faults=text.Counted().faults(count), name=name
    )
    told = translate("Messages", "{place}: {value}, expected {expected}.")
    done = told.format(place=said(first.place), value=said(first.value), expected=said(first.expected))
    way_on = (translate("Messages", "Show all"), SHOW_FAULTS) if count > 1 else (understood(),)
    return Message(Tone.FAULT, "file-alert", happened, f"{done} {instead}", *way_on)


def of_asset(error: AssetError) -> Message:
    """A file of the program that is missing."""
    name = Path(error.path).name
    happened = translate("Messages", "A file of the program is missing: {name}").format(name=name)
    done = translate("Messages", "What needs it looks plainer; everything else works. ({reason})").format(
        reason=reason(error.reason)
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
        path=error.path, reason=reason(error.reason)
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


def no_voice(why: NoVoice) -> Message:
    """Nothing can be spoken, in the language of the window or at all."""
    if why is NoVoice.LANGUAGE:
        #: Name the language of this translation: "No Spanish voice on this computer".
        happened = translate("Messages", "No English voice on this computer")
    else:
        happened = translate("Messages", "This computer does not speak")
    done = translate("Messages", "A chime and captions take over.")
    return Message(
        Tone.NOTE, "message-off", happened, done, translate("Messages", "How to add a voice"), ADD_VOICE
    )


def no_sound() -> Message:
    """No device plays sound."""
    happened = translate("Messages", "No sound device")
    done = translate("Messages", "Captions and a pulse in the picture give the cues.")
    return Message(Tone.NOTE, "volume-off", happened, done, understood())


def display_may_sleep() -> Message:
    """The computer offers no way to keep the display awake."""
    happened = translate("Messages", "The display may go dark by itself")
    done = translate("Messages", "This computer lets no program prevent that; set its screen saver later.")
    return Message(Tone.NOTE, "device-desktop-off", happened, done, understood())


def voice_sections() -> list[Section]:
    """Return how to add a voice, by system."""
    return [
        Section(
            "Windows",
            (
                translate(
                    "Messages", "Settings, Time and language, Speech, Add voices. Choose the language."
                ),
                translate("Messages", "The voice is kept on the computer; later it needs no network."),
            ),
        ),
        Section(
            "macOS",
            (
                translate("Messages", "System Settings, Accessibility, Spoken Content, System Voice."),
                translate("Messages", "Manage Voices offers every language; the voice is kept."),
            ),
        ),
        Section(
            "Linux",
            (
                translate("Messages", "Install the speech service and its voices, then start anew:"),
                "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2",
            ),
        ),
        Section(
            translate("Messages", "Meanwhile"),
            (translate("Messages", "Chime, ticks and captions tell the same at the same time."),),
        ),
    ]


def slept(seconds: float, stroke_left: str) -> Message:
    """The computer was not there for a while."""
    minutes = round(seconds / 60)
    lasted = text.minutes(minutes) if minutes else translate("Messages", "a moment")
    happened = translate("Messages", "The computer slept for {time}").format(time=lasted)
    done = translate("Messages", "The session waited at {time}.").format(time=stroke_left)
    return Message(
        Tone.SESSION, "device-laptop-off", happened, done, translate("Messages", "Continue"), CONTINUE
    )


def clock_set(seconds: float, stroke_left: str) -> Message:
    """The computer's clock has jumped, ahead (`seconds` above 0) or back: it was set, or it slept."""
    minutes = round(abs(seconds) / 60)
    by = text.minutes(minutes) if minutes else translate("Messages", "less than a minute")
    if seconds > 0:
        told = translate("Messages", "The computer's clock went ahead by {time}")
    else:
        told = translate("Messages", "The computer's clock went back by {time}")
    done = translate("Messages", "The session waited at {time}.").format(time=stroke_left)
    way_on = translate("Messages", "Continue")
    return Message(Tone.SESSION, "history", told.format(time=by), done, way_on, CONTINUE)


def nothing_left() -> Message:
    """The last stroke of a session was to be left out."""
    happened = translate("Messages", "This is the last stroke that is left")
    done = translate("Messages", "It stays; a session has at least one.")
    return Message(Tone.NOTE, "info-circle", happened, done, understood())


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
