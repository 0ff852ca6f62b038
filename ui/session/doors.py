"""The doors of the start page: which there are, and what stands on them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.session.tiles import DoorWords

translate = QCoreApplication.translate


class Door(StrEnum):
    """Where a door leads."""

    STUDY = "study"
    TEST = "test"
    COURSE = "course"
    PREPARE = "prepare"
    LOG = "log"


def doors(course: str = "", told: str = "") -> tuple[DoorWords, ...]:
    """Return the doors in their order; `course` and `told` stand on the one to a course under way."""
    return (
        DoorWords(
            Door.STUDY, "school", translate("Start", "Study the strokes"),
            translate("Start", "Nine strokes, one at a time. Slow down, loop, look under the skin."),
        ),
        DoorWords(
            Door.TEST, "ballpen", translate("Start", "Test yourself"),
            translate("Start", "Point to what is asked, or name what is shown. Eight questions."),
        ),
        DoorWords(
            Door.COURSE, "calendar-event", course or translate("Start", "A course"),
            told or translate("Start", "Ten to fifteen sessions: plan, calendar, progress, clients."),
        ),
        DoorWords(
            Door.PREPARE, "clipboard-check", translate("Start", "Have ready"),
            translate("Start", "Surface, oil, towels, your hands, and how the client lies."),
        ),
        DoorWords(
            Door.LOG, "history", translate("Start", "Sessions so far"),
            translate("Start", "What was done and when, how it was, and notes for the next time."),
        ),
    )  # fmt: skip
