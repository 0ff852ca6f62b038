import pytest
from shiboken6 import delete

from tests.ui.diagram.flat_hands import flat_hand
from ui.main import Program
from ui.theme import load_fonts


@pytest.fixture(scope="package")
def running(qapp, tmp_path_factory):
    """One program for all tests of names; its tests ask the same questions every time."""
    load_fonts()
    made = Program(tmp_path_factory.mktemp("settings"), lambda: 100.0, bake=flat_hand)
    made.show()
    assert made.window.strip.curves.load()
    made.naming.quiz._seed = lambda: 5
    yield made
    made.window.close()
    delete(made.window)


@pytest.fixture
def program(running, qapp):
    """The program as it shows the skin, nothing pointed at and nothing asked."""
    qapp.installEventFilter(running.keys)
    running.window.resize(1024, 768)
    running.set_picture(0)
    yield running
    running.naming.quiz.end()
    running.naming.pointing.close()
    qapp.removeEventFilter(running.keys)
    while running.window.close_top():
        pass
    running.window.canvas.complete()
    running.save()
