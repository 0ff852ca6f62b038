"""The messages of a class, and the chips that say what is on the wall."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize

from app.lesson.saved import Lesson
from ui import text
from ui.classroom.screens import Mode
from ui.classroom.tools import Tools
from ui.window.chips import Chip
from ui.window.messages import Message, Tone, understood

translate = QCoreApplication.translate

ONE_SCREEN, SCREEN_GONE, TAKE_UP, PAUSE = "one_screen", "wall_gone", "take_up_lesson", "pause_class"
"""What the way on of a message may mean."""


def one_screen() -> Message:
    """There is no second screen, or it shows the same."""
    happened = translate("Classroom", "There is one screen")
    done = translate(
        "Classroom", "X puts the wall in front. N shows this window and the notes while it is held."
    )
    return Message(Tone.NOTE, "device-projector", happened, done, understood(), ONE_SCREEN)


def screen_gone() -> Message:
    """The wall's screen was pulled."""
    happened = translate("Classroom", "The second screen is gone")
    done = translate("Classroom", "The session runs on here. The wall returns with the screen.")
    pause = translate("Classroom", "Pause")
    return Message(
        Tone.WARNING, "device-desktop-off", happened, done, understood(), SCREEN_GONE, pause, PAUSE
    )


def lesson_left(lesson: Lesson, stroke: str) -> Message:
    """There is a lesson that was not taught to its end."""
    when = QDate(lesson.saved_at.year, lesson.saved_at.month, lesson.saved_at.day)
    day = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    happened = translate("Classroom", "A lesson was left at “{stroke}” on {day}").format(
        stroke=stroke, day=day
    )
    done = translate("Classroom", "{time} of it were left. Ink and notes are kept.").format(
        time=text.time_planned(lesson.left_s)
    )
    return Message(
        Tone.SESSION, "history", happened, done, translate("Classroom", "Take it up"), TAKE_UP,
        translate("Classroom", "Begin anew"), "",
    )  # fmt: skip


def not_saved(reason: str) -> Message:
    """The lesson could not be kept."""
    happened = translate("Classroom", "The lesson could not be kept: {reason}").format(reason=reason)
    done = translate(
        "Classroom", "What was taught is in the log of sessions; the place in the lesson is not."
    )
    return Message(Tone.WARNING, "file-alert", happened, done, understood())


def not_read(reason: str) -> Message:
    """The lesson that was left cannot be used."""
    happened = translate("Classroom", "The lesson that was left cannot be read")
    done = translate("Classroom", "Its file is kept. {reason}").format(reason=reason)
    return Message(Tone.WARNING, "file-alert", happened, done, understood())


def room_head() -> str:
    """Return the head of the page that asks for the room."""
    return translate("Classroom", "The room")


def spent_head() -> str:
    """Return the head of the page of the time that was used."""
    return translate("Classroom", "Planned and used")


def next_plan(minutes: int, version: int) -> str:
    """Return the words of the button that plans the next lesson as long as this one was."""
    return translate("Classroom", "Plan {time} next time: version {version}").format(
        time=text.minutes(minutes), version=version
    )


def chips(mode: Mode, size: QSize, tools: Tools) -> tuple[Chip, ...]:
    """Return what is on the wall, where, and what is out of the ordinary."""
    if mode is Mode.GONE:
        where = Chip(
            translate("Classroom", "No wall: its screen is gone"), "device-desktop-off", "warn_bg", "warn"
        )
    elif mode is Mode.ONE:
        where = Chip(translate("Classroom", "One screen"), "device-projector", "soft")
    else:
        on = translate("Classroom", "On the wall now: {width} × {height}")
        where = Chip(on.format(width=size.width(), height=size.height()), "device-projector", "soft")
    more = [where]
    if tools.blank:
        more.append(Chip(translate("Classroom", "Blank"), "square-off", "warn_bg", "warn"))
    if tools.frozen:
        more.append(Chip(translate("Classroom", "Frozen for the class"), "snowflake", "warn_bg", "warn"))
    if tools.unseen:
        more.append(
            Chip(
                translate("Classroom", "The wall waits: J shows, Esc goes back"), "eye-off", "warn_bg", "warn"
            )
        )
    return tuple(more)
