"""Finding the platform's speech without holding up the window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QCoreApplication, QMetaObject, QObject, Qt, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

PATIENCE_MS = 15_000
"""So long a program that ends, its window closed, waits for a search: a thread cannot be broken off."""

Ready = Callable[["QTextToSpeech"], None]
GiveUp = Callable[[], None]

SLOW = "speechd"
"""Linux' engine lists some ten thousand voices before it answers: two seconds on two slow cores."""
SILENT = "mock"
"""Qt's engine that makes no sound: a place to start from, and where a search ends that finds nothing."""


def open_engine(ready: Ready) -> GiveUp:
    """Make the platform's speech and hand it to `ready`, sooner or later; the result stops the search.

    Whether it works is told by its name and its state, not by its being there.
    """
    from PySide6.QtTextToSpeech import QTextToSpeech

    if sys.platform == "linux" and {SLOW, SILENT} <= set(QTextToSpeech.availableEngines()):
        search = EngineSearch(SLOW)
        search.found.connect(ready)
        search.begin()
        return search.stop
    ready(QTextToSpeech())
    return lambda: None


class EngineSearch(QObject):
    """Makes an engine in a thread of its own and brings it home.

    Only Qt's own code runs there: Python, which would hold up everything, is not asked until it is done.
    """

    found = Signal(object)
    """The QTextToSpeech, back in the thread that asked; still SILENT if the engine could not be loaded."""

    def __init__(self, name: str) -> None:
        super().__init__()
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._name = name
        self._thread, self._home = QThread(), self.thread()
        self._engine, self._done = QTextToSpeech(SILENT), QObject()

    def begin(self) -> None:
        """Search; connect to `found` before, for it may come at once."""
        for each in (self._engine, self._done):
            each.moveToThread(self._thread)
        self._done.destroyed.connect(self._bring_home, Qt.ConnectionType.DirectConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._end)
        self._thread.start()
        queued = Qt.ConnectionType.QueuedConnection
        QMetaObject.invokeMethod(self._engine, "setEngine", queued, Q_ARG(str, self._name))
        QMetaObject.invokeMethod(self._done, "deleteLater", queued)

    def _bring_home(self) -> None:
        """In the engine's thread, after it is there or has failed: let it go back."""
        self._engine.moveToThread(self._home)
        self.found.emit(self._engine)
        self._thread.quit()

    def stop(self) -> None:
        """Be done with the search, without waiting for it: it ends by itself."""
        self._thread.quit()
        if self._thread.isRunning():
            _LEFT.append(self)

    def _end(self) -> None:
        """Wait for the thread: the program is about to end."""
        self._thread.quit()
        self._thread.wait(PATIENCE_MS)


_LEFT: list[EngineSearch] = []
"""Searches whose thread still runs: it must not be taken down under it."""
