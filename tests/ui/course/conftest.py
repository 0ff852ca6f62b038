"""The program with a log of its own, its keys, and a day that is turned by hand."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.course.log import CourseLog
from app.course.records import Pause, PauseKind, Progress, StrokeDone, TenderPlace
from app.protocol.library import content_hash
from app.protocol.safety import PRESSURE_LIMIT
from tests.app.course.conftest import tmp_path  # noqa: F401
from tests.ui.diagram.flat_hands import flat_hand
from tests.ui.window.test_main_window import Wall
from ui import text
from ui.main import Program
from ui.theme import load_fonts

TODAY = date(2026, 11, 20)


def keep_sessions(folder: Path, count: int, *, course: bool = True) -> str:
    """Write a log in which Ana has had so many sessions of a course of twelve; return her key."""
    folder.mkdir(exist_ok=True)
    times = [datetime(2026, 11, 2, 18, 0).astimezone()]
    log = CourseLog(folder / "course.sqlite", pytest.fail, lambda: times[0])
    ana = log.add_client("Ana")
    planned = log.add_course(ana.key, 12, 3.5, times[0].date()) if course else None
    for number in range(count):
        session = log.begin(
            ana.key, planned and planned.key, "lumbar", content_hash("lumbar"), 10 + 5 * number
        )
        strokes = (
            StrokeDone(0, "1", 1, 200.0, 33, 200.0, 220.0, 33),
            StrokeDone(1, "2", 1, 400.0, 53, 400.0, 380.0 + number, 53, repeats=1),
            StrokeDone(2, "5", 1, 60.0, 120, skipped=True),
        )
        log.plan(session.key, session.minutes, strokes)
        pauses = ((0, Pause(120.0, 42.0, PauseKind.PAUSED)),)
        log.finish(
            Progress(session.key, 660.0, 2, 1, 600.0 + number, 650.0, times[0], strokes, pauses), whole=True
        )
        log.set_comfort(session.key, min(6 + number // 2, 10))
        if number % 2:
            log.set_note(session.key, f"marigold {number}")
            log.set_tender(session.key, [TenderPlace(-52.0, 31.5)])
        times[0] += timedelta(days=3 + number % 2)
    log.close()
    return ana.key


@pytest.fixture(scope="module")
def wall():
    return Wall()


@pytest.fixture(scope="module")
def running(qapp, wall, tmp_path_factory):
    """One program for all tests of a module: each opens a log of its own in it."""
    load_fonts()
    text.install_language(qapp, "en")
    made = Program(tmp_path_factory.mktemp("settings"), wall, bake=flat_hand)
    made.show()
    assert made.window.strip.curves.load()
    yield made
    made.window.close()
    delete(made.window)


@pytest.fixture
def opened(running, qapp, tmp_path, wall):  # noqa: F811
    """Open a log with so many sessions of Ana's; None: the log as it is, or an empty one."""

    def _opened(count=None, *, course=True, size=(1280, 800), log="log"):
        ana = "" if count is None else keep_sessions(tmp_path / log, count, course=course)
        running.window.resize(*size)
        running.clients.today = lambda: TODAY
        running.logbook.open(tmp_path / log)
        if ana:
            running.clients.choose(ana)
        return running

    running.set_minutes(20)
    if running.conductor.is_adapted or running.conductor.pressure_most < PRESSURE_LIMIT:
        running.conductor.adapt(False, 20)
    running.conductor.seek(0.0)
    running.set_count_in(False)
    wall.s += 10.0
    qapp.installEventFilter(running.keys)
    yield _opened
    qapp.removeEventFilter(running.keys)
    running.conductor.player.pause()
    while running.window.close_top():
        pass
    while running.window.stage.messages.waiting:
        running.window.stage.messages.button.click()
    running.guide.close()
    running.logbook.close()
    running._choose(client="", safety_read=False)
    running.save()
    running.window.canvas.complete()


@pytest.fixture
def reopened(running, tmp_path):  # noqa: F811
    """Close the log, as when the window closes, and open it again."""

    def _reopened():
        running.conductor.player.pause()
        running.logbook.close()
        running.logbook.open(tmp_path / "log")

    return _reopened


def press(program, *keys):
    """Press keys where the keyboard is."""
    for key in keys:
        focused = program.window.focusWidget() or program.window
        QTest.keyClick(QApplication.focusWidget() or focused, key)


def write(program, words):
    """Type words where the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget() or program.window.focusWidget(), words)


def shown(program):
    """The page on top."""
    return program.window.open_pages()[-1].body


def cells(table):
    """The words of a table, row by row."""
    return [
        [table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())
    ]
