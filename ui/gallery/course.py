"""Pictures of clients, course and log for the gallery, from a log that is made up for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.course.log import CourseLog
from app.course.records import Pause, PauseKind, Progress, StrokeDone, TenderPlace
from ui.settings import Settings, save_settings

if TYPE_CHECKING:
    from app.session.timeline import Timeline
    from ui.gallery.camera import Camera, Seen
    from ui.main import Program


SIZES_PX = ((1024, 768), (1280, 800), (3840, 2160))
FIRST = datetime(2026, 11, 2, 18, 0).astimezone()
TODAY = date(2026, 11, 20)
SESSIONS = 5
PACES = (0.92, 1.05, 1.02, 1.12, 1.03)
"""Real time as a factor of what was planned, session by session."""


def keep_sessions(folder: Path, timeline: Timeline, source: str) -> str:
    """Write a log of a course under way; return the client's key."""
    now = [FIRST]
    log = CourseLog(folder / "course.sqlite", lambda _error: None, lambda: now[0])
    client = log.add_client("Ana")
    log.add_client("No. 7")
    course = log.add_course(client.key, 12, 3.5, FIRST.date())
    for number in range(SESSIONS):
        session = log.begin(client.key, course.key, source, "", timeline.minutes)
        strokes = tuple(
            StrokeDone(at, row.stroke.stroke_id, row.round, (length_s := row.end_s - row.start_s), row.cycles,
                       length_s, length_s * PACES[(number + at) % SESSIONS], row.cycles)
            for at, row in enumerate(timeline.rows)
        )  # fmt: skip
        log.plan(session.key, timeline.minutes, strokes)
        used_s = sum(done.real_s for done in strokes)
        pauses = ((0, Pause(120.0, 42.0, PauseKind.PAUSED)),)
        last = len(strokes) - 1
        ended = Progress(
            session.key, timeline.total_s, last, 1, used_s, used_s, now[0], strokes, pauses
        )  # fmt: skip
        log.finish(ended, whole=True)
        log.set_comfort(session.key, 6 + number // 2)
        log.set_note(session.key, "tender left, pressure 5" if number % 2 else "")
        log.set_tender(session.key, [TenderPlace(-52.0, 31.5), TenderPlace(4.0, -80.0)][: number % 3])
        now[0] += timedelta(days=3 + number % 2)
    log.close()
    return client.key


def course_pictures(
    folder: Path, timeline: Timeline, source: str, shot: Camera
) -> Iterator[tuple[str, Seen | None]]:
    """Yield every page of clients, course and log, in both themes and at several sizes."""
    from PySide6.QtWidgets import QApplication

    from ui.main import Program
    from ui.theme import THEMES

    log = folder / "course-log"
    log.mkdir()
    save_settings(Settings(client=keep_sessions(log, timeline, source)), folder / "course-settings")
    program = Program(folder / "course-settings", protocol=source, log_folder=log)
    program.clients.today = lambda: TODAY
    program.show()
    while program.logbook.log is None:
        QApplication.processEvents()
    for theme in THEMES.values():
        program.window.set_theme(theme)
        for size in SIZES_PX:
            for name in _pages(program):
                yield f"course/{name}_{size[0]}x{size[1]}_{theme.name}", shot(program, size)
    program.window.close()
    program.window.deleteLater()


def _pages(program: Program) -> Iterator[str]:
    """Open one page after the other; yield the name of each while it is open."""
    window, pages = program.window, program.course.pages
    pages.show_course()
    body = pages.body
    assert body is not None
    for index, name in enumerate(("sessions", "weeks", "strokes", "comfort")):
        body.progress.show_figure(index)
        yield name
    body.change_requested.emit()
    yield "plan"
    window.close_top()
    pages.show_review()
    yield "review"
    window.close_top()
    window.close_top()
    program.course.client_pages.show_clients()
    yield "clients"
    window.close_top()
    program.log_pages.show_log()
    yield "log"
    if program.logbook.log is not None:
        program.log_pages.show_session(program.logbook.log.sessions()[-1].key)
        yield "session"
        window.close_top()
    window.close_top()
    program.guide.open_start()
    yield "start"
    program.guide.close()
