"""Whether the computer asks for less motion; each system keeps that in a place of its own."""

from __future__ import annotations

import ctypes
import subprocess
import sys

_ANSWER_MS = 300
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION (Windows: SystemParametersInfo)."""
_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_NOT_THERE = "org.freedesktop.portal.Error.NotFound"
_ASKED: tuple[tuple[str, str, object], ...] = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
)
"""Keys of the desktop's portal, the newest first, and the value that asks for less motion."""


def system_reduces_motion(platform: str = sys.platform) -> bool | None:
    """Return whether the system asks for less motion; None: it does not tell.

    May take a third of a second where the desktop does not answer.
    """
    if platform == "win32":
        return _on_windows()
    return _on_macos() if platform == "darwin" else _on_linux()


def _on_windows() -> bool | None:
    shown = ctypes.c_int(1)
    try:
        user = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
        told = user.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(shown), 0)
    except (AttributeError, OSError):
        return None
    return not shown.value if told else None


def _on_macos() -> bool | None:
    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=1.0, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return told.stdout.strip() == "1" if told.returncode == 0 else None


def _on_linux() -> bool | None:
    """Ask the desktop's portal; it knows GNOME's switch and KDE's too."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    told = None
    for group, key, reduced in _ASKED:
        asked = QDBusMessage.createMethodCall(*_PORTAL, "Read")
        asked.setArguments([group, key])
        answer = bus.call(asked, QDBus.CallMode.Block, _ANSWER_MS)
        if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
            if answer.errorName() != _NOT_THERE:
                return told  # Nobody answers, and would not the next time either.
            continue
        told = told or _value(answer.arguments()) == reduced
    return told


def _value(arguments: list[object]) -> object:
    """Return what an answer holds, out of its wrappings."""
    from PySide6.QtDBus import QDBusVariant

    value = arguments[0] if arguments else None
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
