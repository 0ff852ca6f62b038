"""Keeps the display from going dark while a session runs, and only then."""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Release = Callable[[], None]

_ANSWER_MS = 1000
_CONNECTION = "backstroke-awake"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002
"""ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED (Windows: SetThreadExecutionState)."""


class Awake(QObject):
    """Holds the display awake between `set_running(True)` and `set_running(False)`."""

    refused = Signal()
    """This computer offers no way; told once."""

    def __init__(self, hold: Callable[[], Release | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hold = hold
        self._release: Release | None = None
        self._told = False

    @property
    def holding(self) -> bool:
        """Return whether the display is being kept awake."""
        return self._release is not None

    def set_running(self, running: bool) -> None:
        """Say whether the session runs."""
        if running and self._release is None:
            self._release = self._hold()
            if self._release is None and not self._told:
                self._told = True
                self.refused.emit()
        elif not running and self._release is not None:
            release, self._release = self._release, None
            release()


def hold_display(platform: str = sys.platform) -> Release | None:
    """Keep the display awake until the result is called; None: there is no way on this computer."""
    if platform == "win32":
        return _on_windows()
    return _on_macos() if platform == "darwin" else _on_linux()


def _on_linux() -> Release | None:
    """Ask the desktop's screen saver, over a connection of our own.

    The desktop forgets a request when its connection goes, also in a crash: no cookie has to come back.
    """
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
    asked = QDBusMessage.createMethodCall(
        "org.freedesktop.ScreenSaver",
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        "Inhibit",
    )
    asked.setArguments(["Backstroke", "A massage session is running"])
    answer = bus.call(asked, QDBus.CallMode.Block, _ANSWER_MS) if bus.isConnected() else None
    if answer is None or answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        QDBusConnection.disconnectFromBus(_CONNECTION)
        return None
    return lambda: QDBusConnection.disconnectFromBus(_CONNECTION)


def _on_windows() -> Release | None:
    try:
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        held = kernel.SetThreadExecutionState(_CONTINUOUS | _SYSTEM | _DISPLAY)
    except (AttributeError, OSError):
        return None

    def release() -> None:
        kernel.SetThreadExecutionState(_CONTINUOUS)

    return release if held else None


def _on_macos() -> Release | None:
    """Let macOS' own tool hold the display; it ends with us, whatever happens."""
    try:
        held = subprocess.Popen(["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())])
    except OSError:
        return None

    def release() -> None:
        held.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            held.wait(timeout=1.0)

    return release
