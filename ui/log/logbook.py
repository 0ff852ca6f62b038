"""Keeps the sessions that are played in the log, and offers to go on with one that was cut off.

The log is opened after the first frame; until then, and without a folder, nothing is recorded.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Qt, Signal

from app.errors import TrainerError
from app.protocol.library import content_hash
from app.session.choices import NO_CHOICES
from app.session.moment import Moment, State
from app.session.timeline import Timeline
from ui import card_words, text
from ui.course.words import shown_name
from ui.log import log_notices
from ui.playing.conductor import Conductor
from ui.playing.player import Player
from ui.window.messages import MessageBar

if TYPE_CHECKING:
    from app.course.background import Background
    from app.course.log import CourseLog
    from app.course.recorder import Recorder
    from app.course.records import Interrupted, Session, TenderPlace

LOCK_NAME = "course.lock"
BARELY_S = 30.0
"""A session that was played for less is not left to be gone on with when the window closes."""


def local_now() -> datetime:
    """Return the present time with its offset from UTC."""
    return datetime.now().astimezone()


class Logbook(QObject):
    """Owns the log, the thread that writes it and the recorder of the session that is played."""

    minutes_requested = Signal(int)
    """The session that goes on has this length."""
    ready = Signal()
    """The log has been opened."""
    client_resumed = Signal(object)
    """The key of the client whose session goes on, or None."""
    offered = Signal(str)
    """A session may go on: what to say on the button; empty: not any more."""
    kept = Signal()
    """A session has gone to its end and is in the log as `last`."""
    erased = Signal()
    """Something has been deleted for good."""
    _troubled = Signal(object)
    """From whichever thread: a TrainerError of the log."""

    def __init__(
        self,
        messages: MessageBar,
        conductor: Conductor,
        now_s: Callable[[], float],
        now: Callable[[], datetime] = local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._messages, self._does, self._now_s, self._now = messages, conductor, now_s, now
        self.log: CourseLog | None = None
        self.client: str | None = None
        """Whose sessions are recorded: a client's key, or None for nobody in particular."""
        self.is_asked: Callable[[], bool] = lambda: False
        """Whether the client has been asked today what speaks against a massage."""
        self.last: str | None = None
        """The key of the session that was finished last in this window."""
        self._background: Background | None = None
        self._recorder: Recorder | None = None
        self._offer: Interrupted | None = None
        self._lock: QLockFile | None = None
        self._player: Player | None = None
        self._told: set[type[TrainerError]] = set()
        self._troubled.connect(self._on_trouble, Qt.ConnectionType.QueuedConnection)
        messages.acted.connect(self._on_acted)

    @property
    def is_recording(self) -> bool:
        """Return whether a session is under way."""
        return self._recorder is not None

    def open(self, folder: Path, *, goes_on: bool = False) -> None:
        """Open the log in a folder. `goes_on`: the window before, in another language, was recording."""
        from app.course import files
        from app.course.background import Background
        from app.course.log import CourseLog

        path = folder / files.FILE_NAME
        alone = self._lock_folder(path)
        self.log = CourseLog(path, self._troubled.emit, self._now)
        self._background = Background(_uncaught)
        self._does.opened.connect(self._on_opened)
        if self._does.player is not None:
            self._follow(self._does.player)
        self.ready.emit()
        if alone and (found := self.log.interrupted()) is not None:
            self._weigh(found, goes_on=goes_on)

    def close(self) -> None:
        """Leave the session to be gone on with, end one that had barely begun, and let the log go."""
        if self.log is None or self._background is None:
            return
        if self._recorder is not None and self._recorder.used_s < BARELY_S:
            self._recorder.ended()
        self._recorder = None
        self._background.close()
        self.log.close()
        self.log = None
        if self._lock is not None:
            self._lock.unlock()

    def _lock_folder(self, path: Path) -> bool:
        """Return whether no other window that runs keeps this log."""
        from app.course import files

        try:
            files.make_folder(path)
        except OSError:
            return True
        lock = QLockFile(str(path.with_name(LOCK_NAME)))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def _weigh(self, found: Interrupted, *, goes_on: bool) -> None:
        """Go on with what was cut off, offer it, or say why that cannot be."""
        if found.t_s <= 0.0:
            self._give_up(found)
        elif not self._is_same(found.session):
            self._give_up(found)
            self._messages.add(log_notices.changed_since(Path(found.session.protocol).name))
        elif goes_on and self._plan_is_of(found.session):
            self._record_on(found)
        elif goes_on and self._plan_again(found.session):
            self._record_on(found)
            self._does.seek(found.t_s)
        else:
            self._offer = found
            left = text.time_left(60.0 * found.session.minutes - found.t_s)
            self._messages.add(log_notices.stopped(self._stroke_of(found), found.at, self._now(), left))
            self.offered.emit(log_notices.resume_words(left))

    def _is_same(self, session: Session) -> bool:
        """Return whether the session's protocol is there and has not changed."""
        try:
            return content_hash(session.protocol) == session.protocol_hash
        except TrainerError:
            return False

    def _stroke_of(self, found: Interrupted) -> str:
        """Return the name of the stroke at which a session stopped; "" if it is not known here."""
        strokes, protocol = found.session.strokes, self._does.whole
        if protocol is None or found.row >= len(strokes):
            return ""
        return card_words.names(protocol).get(strokes[found.row].stroke_id, "")

    def resume(self) -> None:
        """Go on with the session that was offered, where it was."""
        found = self._offer
        if found is None or self.log is None:
            return
        self._withdraw()
        if not self._is_same(found.session) or not self._plan_again(found.session):
            self._give_up(found)
            self._messages.add(log_notices.changed_since(Path(found.session.protocol).name))
            return
        self._record_on(found)
        self._does.seek(found.t_s)

    def start_over(self) -> None:
        """Leave the session that was offered as it is in the log, and begin anew."""
        if self._offer is not None:
            self._give_up(self._offer)
            self._withdraw()
            self._does.seek(0.0)

    def _plan_again(self, session: Session) -> bool:
        """Teach what a session taught, whole or adapted; return whether the plan is the same."""
        if self._does.source != session.protocol:
            try:
                self._does.open(session.protocol, session.minutes)
            except TrainerError:
                return False
        self.minutes_requested.emit(session.minutes)
        self._does.choices = NO_CHOICES
        most = self._pressure_most(session)
        for gentle in (False, True):
            self._does.adapt(gentle, session.minutes, most)
            if self._plan_is_of(session):
                return True
        for gentle in (True, False):  # A plan that may have been made for somebody who needs care stays so.
            self._does.adapt(gentle, session.minutes, most)
            self._does.plan_as(_planned(session), session.minutes)
            if self._plan_is_of(session):
                return True
        self._does.choices = NO_CHOICES
        return False

    def _pressure_most(self, session: Session) -> float:
        """Return the most that was to be pressed in a session, 0-10: early in its course it is less."""
        from app.course.calendar import pressure_of_next
        from app.protocol.safety import PRESSURE_LIMIT

        if self.log is None or session.client is None:
            return PRESSURE_LIMIT
        courses = [it for it in self.log.courses(session.client) if it.key == session.course]
        before = [it for it in self.log.sessions(session.client) if it.key != session.key]
        return pressure_of_next(courses, before)

    def _plan_is_of(self, session: Session) -> bool:
        """Return whether the present plan has the rows of a session's."""
        player = self._does.player
        planned = _planned(session)
        return player is not None and (
            not planned
            or planned == [(row.stroke.stroke_id, row.round, row.cycles) for row in player.timeline.rows]
        )

    def _record_on(self, found: Interrupted) -> None:
        from app.course.recorder import Recorder

        assert self.log is not None
        assert self._background is not None
        assert self._player is not None
        self.client_resumed.emit(found.session.client)
        self._recorder = Recorder.resumed(
            self.log, found, self._player.timeline, self._now_s, self._now, self._background
        )

    def _give_up(self, found: Interrupted) -> None:
        if self.log is not None:
            self.log.give_up(found)

    def _withdraw(self) -> None:
        self._offer = None
        self._messages.withdraw(log_notices.RESUME)
        self.offered.emit("")

    def _follow(self, player: Player) -> None:
        """Hear a player; there is one for all protocols."""
        if self._player is not None:
            return
        self._player = player
        player.moment_changed.connect(self._on_moment)
        player.playing_changed.connect(self._on_playing)
        player.slept.connect(self._on_slept)
        player.held_changed.connect(self._on_held)
        player.timeline_changed.connect(self._on_replanned)
        player.finished.connect(self._on_finished)

    def _on_opened(self, _protocol: object, player: Player) -> None:
        """Something is taught from its beginning: the session before is over."""
        self._follow(player)
        if self._recorder is not None:
            self._recorder.ended()
            self._recorder = None

    def _on_moment(self, moment: Moment) -> None:
        player, within = self._player, moment.t_s > 0.0 and moment.state is not State.END
        if self._recorder is None and player is not None and player.playing and within:
            self._begin(player.timeline)
        if self._recorder is not None:
            self._recorder.moment(moment)

    def _on_playing(self, on: bool) -> None:
        if self._recorder is not None:
            self._recorder.playing(on)

    def _on_slept(self, seconds: float) -> None:
        if self._recorder is not None:
            self._recorder.slept(seconds)

    def _on_held(self, seconds: float) -> None:
        if self._recorder is not None:
            self._recorder.held(seconds)

    def _on_replanned(self, timeline: Timeline) -> None:
        if self._recorder is not None:
            self._recorder.replanned(timeline)

    def _on_finished(self) -> None:
        if self._recorder is not None:
            self._recorder.finished()
            self.last = self._recorder.session.key
            self._recorder = None
            self.kept.emit()

    def _begin(self, timeline: Timeline) -> None:
        """Begin a session in the log; one that was cut off and not gone on with is left as it is."""
        from app.course.recorder import Recorder

        if self.log is None or self._background is None:
            return
        try:
            protocol = self._does.source, content_hash(self._does.source)
        except TrainerError:
            protocol = self._does.source, ""
        if self._offer is not None:
            self._give_up(self._offer)
            self._withdraw()
        self._messages.withdraw(log_notices.WRITE_DOWN)
        self._recorder = Recorder.begun(
            self.log, timeline, *self._whose(), protocol, self._now_s, self._now, self._background
        )
        self._recorder.playing(True)

    def _whose(self) -> tuple[str | None, str | None]:
        """Return the keys of the client and of the course to which a session belongs now.

        It is nobody's, and says so, if the day's safety questions were not gone through with the client:
        whoever presses Play to look on massages nobody. Another window may have deleted the client, too.
        """
        from app.course.calendar import current_course

        assert self.log is not None
        client = next((it for it in self.log.clients() if it.key == self.client), None)
        self._messages.withdraw(log_notices.START_PAGE)
        if client is None:
            return None, None
        if not self.is_asked():
            self._messages.add(log_notices.only_looked_at(shown_name(client)))
            return None, None
        course = current_course(self.log.courses(client.key), self.log.sessions(client.key))
        return client.key, None if course is None else course.key

    def keep_after(self, comfort: int | None, note: str, tender: Iterable[TenderPlace] | None = None) -> None:
        """Keep how the client found the session that was finished last. InputError: too long a note."""
        if self.last is not None:
            self.keep(self.last, comfort, note, tender)

    def keep(
        self, session: str, comfort: int | None, note: str, tender: Iterable[TenderPlace] | None = None
    ) -> None:
        """Keep how the client found a session; `tender` None: as it was. InputError: too long a note."""
        if self.log is None:
            return
        self.log.set_note(session, note)
        self.log.set_comfort(session, comfort)
        if tender is not None:
            self.log.set_tender(session, tender)
        self._messages.withdraw(log_notices.WRITE_DOWN)

    def erase(self, do: Callable[[CourseLog], None]) -> None:
        """Let `do` delete something of the log for good. The log's trouble: it may still be there.

        What was offered or asked of a session that is gone is taken back.
        """
        if self.log is None:
            return
        do(self.log)
        left = {session.key for session in self.log.sessions()}
        if self.last not in left:
            self.last = None
            self._messages.withdraw(log_notices.WRITE_DOWN)
        if self._offer is not None and self._offer.session.key not in left:
            self._withdraw()
        self.erased.emit()

    def _on_acted(self, action: str) -> None:
        does = {log_notices.RESUME: self.resume, log_notices.START_OVER: self.start_over}.get(action)
        if does is not None:
            does()

    def _on_trouble(self, error: TrainerError) -> None:
        """Say what the log's trouble is, each kind once."""
        if type(error) not in self._told:
            self._told.add(type(error))
            self._messages.add(log_notices.of_log(error))


def _planned(session: Session) -> list[tuple[str, int, int]]:
    """Return the strokes that a session was to have: (stroke, round, cycles)."""
    return [(it.stroke_id, it.round, it.planned_cycles) for it in session.strokes if it.planned_s > 0]


def _uncaught(error: BaseException) -> None:
    """Hand an error of the writing thread to whoever catches what nobody expected."""
    threading.excepthook(
        threading.ExceptHookArgs((type(error), error, error.__traceback__, threading.current_thread()))
    )
