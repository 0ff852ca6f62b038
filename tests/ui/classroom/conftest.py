"""One program in front of a class for all tests of this room, on a laptop and a projector of 1024 x 768."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.lesson.ink import Ink
from app.lesson.spent import Ledger
from tests.ui.classroom import virtual_screens
from tests.ui.classroom.virtual_screens import LAPTOP, WALL
from tests.ui.diagram.flat_hands import flat_hand
from ui.classroom.audience import AudienceWindow
from ui.classroom.tools import Tools
from ui.main import Program
from ui.playing.player import LoopMode
from ui.theme import load_fonts


class Clock:
    """A monotonic clock turned by hand."""

    s = 100.0

    def __call__(self):
        return self.s


@pytest.fixture(scope="package")
def screens(qapp):
    """Change the computer's screens; afterwards it has those it had before."""
    if not virtual_screens.can_change():
        pytest.skip("screens cannot come and go on this platform")
    before = [
        virtual_screens.Virtual(each.name() or "first", *each.geometry().getRect(), each.devicePixelRatio())
        for each in qapp.screens()
    ]
    yield virtual_screens.use
    virtual_screens.use(*before)


@pytest.fixture(scope="package")
def clock():
    return Clock()


@pytest.fixture(autouse=True)
def nothing_is_left_behind():
    """A class stays open from test to test; what it leaves behind is looked for at its end, by `running`."""


@pytest.fixture(scope="package")
def running(qapp, clock, screens, tmp_path_factory):
    """One program, its window on the laptop."""
    load_fonts()
    screens(LAPTOP, WALL)
    made = Program(tmp_path_factory.mktemp("settings"), clock, bake=flat_hand)
    made.window.setGeometry(0, 0, 1280, 800)
    made.show()
    assert made.window.strip.curves.load()
    made.window.resize(1280, 800)
    made.planned = None
    qapp.installEventFilter(made.keys)
    yield made
    qapp.removeEventFilter(made.keys)
    made.classroom.close(ends=True)
    made.window.close()
    timers = [timer for timer in made.findChildren(QTimer) if timer.isActive()]
    delete(made.window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    left = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AudienceWindow)]
    assert (left, timers) == ([], [])


class Class:
    """A class that is taught: what an instructor does, and what is seen."""

    def __init__(self, program, clock):
        self.program, self.clock = program, clock
        self.room = program.classroom

    @property
    def player(self):
        return self.program.conductor.player

    @property
    def lecture(self):
        return self.room.lecture

    @property
    def stand(self):
        return self.lecture.stand

    @property
    def audience(self):
        return self.lecture.audience

    @property
    def tools(self):
        return self.lecture.box.tools

    @property
    def view(self):
        return self.lecture.view

    @property
    def wall(self):
        """What the class sees."""
        return self.audience.wall

    @property
    def shown(self):
        """The moment that the class sees."""
        return self.wall.picture.moment

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        if key == Qt.Key.Key_Space:
            # Two hits within 0.3 s are one.
            self.clock.s += 0.5
            self.player.tick()
        QTest.keyClick(QApplication.focusWidget() or self.program.window, key, modifiers)

    def run_for(self, seconds):
        for _ in range(round(seconds)):
            self.clock.s += 1.0
            self.player.tick()

    def wait(self, seconds):
        """Let time go by while the session stands."""
        self.clock.s += seconds

    def drag(self, wall, *points_mm):
        """Draw with the mouse over the body in one of the two pictures."""
        places = [wall.veil.at_px(point).toPoint() for point in points_mm]
        QTest.mousePress(wall, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(wall, place)
        QTest.mouseRelease(wall, Qt.MouseButton.LeftButton, pos=places[-1])

    def messages(self):
        return [message.happened for message in self.program.window.stage.messages.waiting]


@pytest.fixture
def taught(qapp, running, clock, screens):
    """A class at the start of deep stroking in a session of 20 minutes, without a count-in.

    The class stays open from test to test; only what was changed is put back.
    """
    screens(LAPTOP, WALL)
    running.set_minutes(20)
    running.set_count_in(False)
    running.conductor.set_rate(1.0)
    clock.s += 10.0
    player = running.conductor.player
    if player.timeline != running.planned:
        running.conductor.plan(20)
        running.planned = player.timeline
    player.seek(player.timeline.rows[1].start_s)
    (running.keeper.folder / "lesson.json").unlink(missing_ok=True)
    if not running.classroom.is_on:
        running.window.setGeometry(0, 0, 1280, 800)
        running.classroom.open()
    as_new(running.classroom.lecture, player)
    clear_messages(running)
    running.window.activateWindow()
    running.classroom.lecture.view.setFocus()
    yield Class(running, clock)
    player.pause()
    player.set_loop(LoopMode.OFF)
    while running.window.open_pages():
        running.window.close_top()
    clear_messages(running)
    running.save()
    QApplication.processEvents()


def as_new(lecture, player):
    """Put back what a test changed."""
    lecture.quiz._ran = False
    lecture.quiz.end()
    lecture.rising.stop()
    lecture._searched_from = None
    lecture.box.tools = Tools()
    lecture.box.change()
    lecture.box.draw(Ink())
    if lecture.feed.is_beside:
        lecture.feed.toggle_beside()
    lecture.desk.ledger, lecture.desk.began_t_s = Ledger(), player.moment.t_s
    lecture.view.show_notes(True)


def clear_messages(program):
    bar = program.window.stage.messages
    for message in bar.waiting:
        bar.withdraw(message.action)
    while bar.waiting:
        bar.button.click()
