"""A lesson as a file: where a class was left, what was drawn and noted, what time was used.

It names the protocol and not a path, so that a second instructor on another computer goes on with it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from app.errors import Fault, InputError, NewerFileError, Phrase, StorageError
from app.files import save_whole
from app.lesson.room import Room
from app.lesson.spent import StrokeTime
from app.session.moment import Moment, State
from app.session.timeline import Timeline

FORMAT = 1
FILE_NAME = "lesson.json"


class Line(msgspec.Struct, frozen=True):
    """One line drawn over the body: points (x, y) in the body's millimetres, in one of three inks, 0-2."""

    ink: int
    points_mm: tuple[tuple[float, float], ...]


class Lesson(msgspec.Struct, frozen=True):
    """Everything that the next lesson needs to go on from this one."""

    protocol: str
    """The name of what is taught, or its file."""
    protocol_hash: str
    minutes: int
    body: str
    stroke_id: str
    round: int
    cycles_done: float
    """Cycles of that stroke that were done, whole ones and a part."""
    saved_at: datetime
    left_s: float
    """Time of the session that was left."""
    format: int = FORMAT
    version: int = 1
    """Counted up when the plan is changed for the next time."""
    times: tuple[StrokeTime, ...] = ()
    ink: dict[str, tuple[Line, ...]] = {}
    """What was drawn, by stroke."""
    notes: dict[str, str] = {}
    """The instructor's own notes, by stroke."""
    room: Room = Room()


def place_in(timeline: Timeline, lesson: Lesson) -> float:
    """Return the time of a plan at which a lesson goes on; its beginning where the stroke is gone.

    A stroke that had hardly begun starts anew, so that the class sees it whole.
    """
    same = [row for row in timeline.rows if row.stroke.stroke_id == lesson.stroke_id]
    if not same:
        return 0.0
    row = next((row for row in same if row.round == lesson.round), same[0])
    done = min(lesson.cycles_done, float(row.cycles))
    return row.change_s if done < 1.0 else row.start_s + done * (row.end_s - row.start_s) / row.cycles


def cycles_done(moment: Moment) -> float:
    """Return how many cycles of its stroke are done at a moment."""
    if moment.state is State.CHANGE:
        return 0.0
    return moment.cycles if moment.state is State.END else moment.cycle - 1 + moment.phase


def save_lesson(lesson: Lesson, path: Path) -> None:
    """Write a lesson whole. StorageError: the folder or the disk refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(str(path), error.strerror or str(error)) from error
    save_whole(path, msgspec.json.format(msgspec.json.encode(lesson), indent=1))


def load_lesson(path: Path) -> Lesson | None:
    """Return the lesson that was left, None if there is none.

    NewerFileError: a newer program wrote it; InputError: it makes no sense; StorageError: it cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(str(path), error.strerror or str(error)) from error
    try:
        found = msgspec.json.decode(content, type=_Written).format
        if found > FORMAT:
            raise NewerFileError(str(path), found, FORMAT)
        return msgspec.json.decode(content, type=Lesson)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        expected, stands = Phrase("a lesson that this program saved"), Phrase("{reason}", reason=str(error))
        raise InputError(Fault(str(path), Phrase("lesson"), stands, expected)) from error


class _Written(msgspec.Struct):
    """Which version of the format a file is in."""

    format: int
