"""Keeps a lesson, takes it up again, and shows afterwards what its minutes were used for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from app.errors import NewerFileError, StorageError, TrainerError
from app.files import set_aside
from app.lesson.ink import Ink
from app.lesson.room import Room
from app.lesson.saved import (
    FILE_NAME,
    Lesson,
    cycles_done,
    load_lesson,
    place_in,
    save_lesson,
)
from app.lesson.spent import Ledger, breakdown
from app.protocol.library import content_hash
from app.session.moment import State
from ui import card_words, text
from ui.classroom import messages
from ui.classroom.afterwards import SpentTable
from ui.pages.page import Page
from ui.phrases import reason
from ui.playing.conductor import Conductor
from ui.window.main_window import MainWindow


class Lessons(QObject):
    """Knows the file of the lesson that was left; everything else it is told."""

    minutes_requested = Signal(int)
    """The session is to be planned for another length."""

    def __init__(self, window: MainWindow, conductor: Conductor, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._does, self._path = window, conductor, folder / FILE_NAME
        self._left: Lesson | None = None

    def left(self) -> Lesson | None:
        """Return the lesson of what is taught that was left before its end; a broken file is set aside."""
        try:
            self._left = load_lesson(self._path)
        except TrainerError as error:
            self._left = None
            if not isinstance(error, NewerFileError | StorageError):
                set_aside(self._path)
            self._window.stage.messages.add(messages.not_read(text.sentence(error)))
        left = self._left
        if left is None or left.protocol != self._does.source or left.left_s <= 0.0:
            return None
        return left if any(time.real_s > 0.0 for time in left.times) else None

    def notes(self) -> dict[str, str]:
        """Return the instructor's words on what is taught, from the lesson before."""
        before = self._left
        return dict(before.notes) if before is not None and before.protocol == self._does.source else {}

    def name_of(self, lesson: Lesson) -> str:
        """Return the name of the stroke at which a lesson was left."""
        protocol = self._does.protocol
        known = {entry.id: entry.name for entry in protocol.file.strokes} if protocol is not None else {}
        return known.get(lesson.stroke_id, lesson.stroke_id)

    def take_up(self) -> Ink | None:
        """Go on where the lesson was left; return what was drawn in it."""
        lesson, player = self._left, self._does.player
        if lesson is None or player is None:
            return None
        self.minutes_requested.emit(lesson.minutes)
        self._does.seek(place_in(player.timeline, lesson))
        return Ink(dict(lesson.ink))

    def keep(self, ledger: Ledger, ink: Ink, notes: Mapping[str, str], room: Room) -> None:
        """Write down where the class is; a lesson that has not begun is no lesson."""
        lesson = self._lesson(ledger, ink, notes, room)
        if lesson is not None:
            self._save(lesson)

    def _lesson(self, ledger: Ledger, ink: Ink, notes: Mapping[str, str], room: Room) -> Lesson | None:
        player = self._does.player
        if player is None or (player.moment.t_s <= 0.0 and not notes):
            return None
        moment, timeline = player.moment, player.timeline
        row = timeline.rows[moment.row]
        return Lesson(
            protocol=self._does.source,
            protocol_hash=content_hash(self._does.source),
            minutes=timeline.minutes,
            body=timeline.body.name,
            stroke_id=row.stroke.stroke_id,
            round=row.round,
            cycles_done=cycles_done(moment),
            saved_at=datetime.now(UTC),
            left_s=0.0 if moment.state is State.END else moment.session_remaining_s,
            version=self._left.version if self._left is not None else 1,
            times=breakdown(timeline, ledger),
            ink={stroke: lines for stroke, lines in ink.lines.items() if lines},
            notes=dict(notes),
            room=room,
        )

    def _save(self, lesson: Lesson) -> None:
        try:
            save_lesson(lesson, self._path)
            self._left = lesson
        except StorageError as error:
            self._window.stage.messages.add(messages.not_saved(reason(error.reason)))

    def show_spent(self, ledger: Ledger) -> None:
        """Show planned and used time, and offer to plan the next lesson as long as this one was."""
        player, protocol = self._does.player, self._does.protocol
        if player is None or protocol is None or ledger.real_s <= 0.0:
            return
        table = SpentTable()
        table.set_times(breakdown(player.timeline, ledger), card_words.names(protocol))
        page = Page(messages.spent_head(), table)
        session, used = protocol.file.session, player.timeline.minutes + round(ledger.stood_s / 60.0)
        minutes = min(max(used, session.shortest_min), session.longest_min)
        if self._left is not None and minutes != player.timeline.minutes:
            words = messages.next_plan(minutes, self._left.version + 1)
            page.add_door(words, "device-floppy").clicked.connect(lambda: self._plan_next(minutes))
        self._window.open_page(page)

    def _plan_next(self, minutes: int) -> None:
        """Keep the lesson as its next version, planned for another length; the version before stays too."""
        if self._left is None:
            return
        before = self._path.with_name(f"{self._path.stem}.v{self._left.version}{self._path.suffix}")
        try:
            save_lesson(self._left, before)
        except StorageError as error:
            self._window.stage.messages.add(messages.not_saved(reason(error.reason)))
            return
        later = msgspec.structs.replace(self._left, minutes=minutes, version=self._left.version + 1)
        self._save(later)
        self._window.close_top()
