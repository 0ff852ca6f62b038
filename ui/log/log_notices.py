"""What is told when the log of sessions cannot be kept as it should be; the session goes on in any case."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.errors import LogError, NewerFileError, StorageError, TrainerError
from ui import text
from ui.phrases import reason
from ui.window.messages import Message, Tone, understood

translate = QCoreApplication.translate

RESUME, START_OVER, WRITE_DOWN, START_PAGE = "resume", "start_over", "write_down", "start_page"
"""What the ways on of a message may mean."""


def stopped(stroke: str, at: datetime, now: datetime, left: str) -> Message:
    """A session was cut off; it may go on."""
    when = day_words(at, now)
    happened = translate("Messages", "You stopped at {stroke}: {when}").format(
        stroke=stroke.lower(), when=when
    )
    if not stroke:
        happened = translate("Messages", "You stopped in a session: {when}").format(when=when)
    done = translate("Messages", "{left} were left. Notes and counts are kept.").format(left=left)
    go_on, anew = translate("Messages", "Resume"), translate("Messages", "Start over")
    return Message(Tone.SESSION, "history", happened, done, go_on, RESUME, anew, START_OVER)


def resume_words(left: str) -> str:
    """Return what the button says that goes on with a session."""
    return translate("Messages", "Resume at {left} left").format(left=left)


def changed_since(name: str) -> Message:
    """A session was cut off and cannot go on."""
    happened = translate("Messages", "The session that you stopped cannot go on")
    done = translate(
        "Messages", "“{name}” has changed since, or is not there. What was done of it stays in the log."
    ).format(name=name)
    return Message(Tone.NOTE, "history", happened, done, understood())


def how_was_it() -> Message:
    """A session has gone to its end: its comfort and a note may be written down."""
    happened = translate("Messages", "How was it for the client?")
    done = translate("Messages", "The session is in the log.")
    now, later = translate("Messages", "Write it down"), translate("Messages", "Later")
    return Message(Tone.SESSION, "notes", happened, done, now, WRITE_DOWN, later)


def only_looked_at(name: str) -> Message:
    """A session was begun for a client of whom nobody asked today what speaks against it."""
    happened = translate("Messages", "This session is not kept for {name}").format(name=name)
    done = translate(
        "Messages", "Today's safety questions were not gone through. Whoever only looks on need not."
    )
    way_on = translate("Messages", "To the start page")
    return Message(Tone.NOTE, "first-aid-kit", happened, done, way_on, START_PAGE, understood())


def day_words(at: datetime, now: datetime) -> str:
    """Return a past time as people say it: today, yesterday, a day of the week, a date; with the hour."""
    local, locale = at.astimezone(now.tzinfo), QLocale()
    days = (now.date() - local.date()).days
    if days == 0:
        day = translate("Messages", "today")
    elif days == 1:
        day = translate("Messages", "yesterday")
    elif 1 < days < 7:
        day = locale.dayName(local.isoweekday())
    else:
        day = locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day}, {local:%H:%M}"


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
            reason=reason(error.reason)
        )
        done = translate(
            "Messages",
            "The session goes on. What it brings is kept in memory and written as soon as that works.",
        )
        return Message(Tone.WARNING, "file-alert", happened, done, understood())
    return Message(Tone.FAULT, "file-alert", text.sentence(error), "", understood())
