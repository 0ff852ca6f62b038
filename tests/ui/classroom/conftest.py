"""One program in front of a class for all tests of a module, on a laptop and a projector of 1024 x 768."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from tests.ui.classroom import virtual_screens
from tests.ui.classroom.virtual_screens import LAPTOP, WALL
from tests.ui.diagram.flat_hands import flat_hand
from ui.main import Program
from ui.player import LoopMode
from ui.theme import load_fonts


class Clock:
    """A monotonic clock turned by hand."""

    s = 100.0

    def __call__(self):
        return self.s


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="module")
def clock():
    return Clock()


@pytest.fixture(scope="module")
def running(qapp, clock, screens, tmp_path_factory):
    """One program, its window on the laptop."""
    load_fonts()
    screens(LAPTOP, WALL)
    made = Program(tmp_path_factory.mktemp("settings"), clock, bake=flat_hand)
    made.window.setGeometry(0, 0, 1280, 800)
    made.show()
    assert made.window.strip.curves.load()
    made.window.resize(1280, 800)
    qapp.installEventFilter(made.keys)
    yield made
    qapp.removeEventFilter(made.keys)
    made.window.close()
    delete(made.window)
    QApplication.processEvents()


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
        self.clock.s += 1.0
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
    """A class at the start of a session of 20 minutes, without a count-in."""
    screens(LAPTOP, WALL)
    running.window.setGeometry(0, 0, 1280, 800)
    running.set_minutes(20)
    running.set_count_in(False)
    running.conductor.set_rate(1.0)
    clock.s += 10.0
    player = running.conductor.player
    player.seek(player.timeline.rows[1].start_s)
    (running._folder / "lesson.json").unlink(missing_ok=True)
    running.classroom.open()
    running.window.activateWindow()
    running.classroom.lecture.view.setFocus()
    made = Class(running, clock)
    yield made
    player.pause()
    player.set_loop(LoopMode.OFF)
    running.classroom.close()
    while running.window.close_top():
        pass
    while running.window.stage.messages.waiting:
        running.window.stage.messages.button.click()
    running.save()
    QApplication.processEvents()
