"""What tests of the screen share, and what they may not leave behind: a window or a running timer."""

import gc
import time
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from tests.ui.sound.devices import Computer
from ui.text import install_language

SOON_MS = 40


@pytest.fixture(autouse=True, scope="session")
def a_quiet_computer():
    """Programs in tests find speech, sound and a display that work and do nothing by themselves."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.sound.desk.platform_devices", lambda: Computer(time.monotonic).devices())
        yield


@pytest.fixture
def spoken(qapp):
    """Lets the window speak a language; it is English again behind the test."""
    yield lambda code: install_language(qapp, code)
    install_language(qapp, "en")


@pytest.fixture(autouse=True)
def nothing_is_left_behind(monkeypatch):
    """Fail a test that leaves a top-level widget or a running timer, naming it."""
    before = set(QApplication.topLevelWidgets())
    started: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def noted(timer, *args):
        started.append(weakref.ref(timer))
        return start(timer, *args)

    monkeypatch.setattr(QTimer, "start", noted)
    yield
    monkeypatch.undo()
    if left := _left(before, started):
        gc.collect()
        left = _left(before, started)
    assert not left, f"left behind: {left}"


def _left(before, started):
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [w for w in QApplication.topLevelWidgets() if w not in before and isValid(w) and _counts(w)]
    timers = [t for ref in started if (t := ref()) is not None and isValid(t) and t.isActive() and _lasts(t)]
    return [*windows, *timers]


def _lasts(timer):
    """A single shot within a frame or two ends by itself; the canvas prepares the next stroke with one."""
    return not timer.isSingleShot() or timer.interval() > SOON_MS


def _counts(window):
    """Menus that were never opened do not: pyqtgraph makes seven for each plot, without a parent."""
    return window.isVisible() or not isinstance(window, QMenu)
