"""Less motion where the system asks for it, and nothing that flashes."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusVariant
from PySide6.QtWidgets import QApplication

from tests.ui.session.test_start_path import press
from tests.ui.window.test_main_window import start, wall  # noqa: F401
from ui.program import motion
from ui.settings import load_settings

Key = Qt.Key


def painted(program):
    """Let the first frame be painted, and what waits for it be done."""
    program.window.grab()
    QApplication.processEvents()
    return program


def badges(program):
    return [chip.text for chip in program.window.stage.badges.chips]


def test_a_system_that_asks_for_less_motion_gets_stills_at_once(start):  # noqa: F811
    program = painted(start(reduces_motion=lambda: True))
    assert program.settings.stills
    assert not program.window.canvas.layers.trail
    assert badges(program) == ["Stills"]


@pytest.mark.parametrize("told", [False, None])
def test_one_that_does_not_leaves_motion(start, told):  # noqa: F811
    program = painted(start(reduces_motion=lambda: told))
    assert not program.settings.stills
    assert badges(program) == []


def test_what_a_person_chooses_goes_before_what_the_system_asks(start, tmp_path):  # noqa: F811
    first = painted(start(reduces_motion=lambda: True))
    press(Key.Key_O)
    assert (first.settings.stills, badges(first)) == (False, [])
    first.save()
    assert load_settings(tmp_path / "settings")[0].stills is False
    first.window.close()
    assert badges(painted(start(reduces_motion=lambda: True))) == []


@pytest.mark.skipif(sys.platform == "win32", reason="its own way is the one asked there")
def test_a_system_that_does_not_answer_is_no_trouble(qapp, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    assert motion.system_reduces_motion("win32") is None
    assert {motion.system_reduces_motion(system) for system in ("linux", "darwin")} <= {None, False, True}


def test_what_a_desktop_answers_is_taken_out_of_its_wrappings():
    assert motion._value([QDBusVariant(QDBusVariant(False))]) is False
    assert motion._value([QDBusVariant(1)]) == 1
    assert motion._value([]) is None
