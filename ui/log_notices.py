"""What is told when the log of sessions cannot be kept as it should be; the session goes on in any case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import LogError, NewerFileError, StorageError, TrainerError
from ui import text
from ui.messages import Message, Tone, understood

translate = QCoreApplication.translate


def of_log(error: TrainerError) -> Message:
    """Return the message for what a `CourseLog` told of its troubles, and what happens meanwhile."""
    if isinstance(error, NewerFileError):
        happened = translate("Messages", "The log of sessions was made with a newer version")
        done = translate(
            "Messages",
            "It is shown as far as it is known here and left untouched. Today's sessions are kept only until "
            "the program ends: export them before.",
        )
        return Message(Tone.WARNING, "file-info", happened, done, understood())
    if isinstance(error, LogError) and error.kept_as is not None:
        happened = translate("Messages", "The log of sessions was broken")
        done = translate("Messages", "It is kept as {name}, and a new one is begun.").format(
            name=Path(error.kept_as).name
        )
        return Message(Tone.WARNING, "file-alert", happened, done, understood())
    if isinstance(error, StorageError | LogError):
        happened = translate("Messages", "The log of sessions cannot be written: {reason}").format(
            reason=error.reason
        )
        done = translate(
            "Messages",
            "The session goes on. What it brings is kept in memory and written as soon as that works.",
        )
        return Message(Tone.WARNING, "file-alert", happened, done, understood())
    return Message(Tone.FAULT, "file-alert", text.sentence(error), "", understood())
