"""Screens that come and go while the program runs: real QScreens of Qt's offscreen platform.

The platform takes another list of screens through an entry that Qt's own tests use; it is looked up in the
table of virtual functions, as no binding knows it.
"""

import ctypes
import json
from pathlib import Path
from typing import NamedTuple

import PySide6
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument
from PySide6.QtGui import QGuiApplication

RESOURCE_FOR_INTEGRATION = 12
"""Place of `QPlatformNativeInterface::nativeResourceForIntegration` among the virtual functions: QObject
has twelve before it."""
_LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"


class Virtual(NamedTuple):
    """One screen: its name, where it lies, its size in pixels, and its scale."""

    name: str
    x: int
    y: int
    width: int
    height: int
    scale: float = 1.0


LAPTOP = Virtual("laptop", 0, 0, 1280, 800)
WALL = Virtual("beamer", 5000, 0, 1024, 768)


def can_change() -> bool:
    """Whether screens can be changed here."""
    return QGuiApplication.platformName() == "offscreen" and (_LIBRARIES / "libQt6Gui.so.6").exists()


def use(*screens: Virtual) -> None:
    """Let these be the computer's screens from now on; signals are told at once."""
    gui, core = (ctypes.CDLL(str(_LIBRARIES / f"libQt6{name}.so.6")) for name in ("Gui", "Core"))
    interface_of = gui._ZN15QGuiApplication23platformNativeInterfaceEv
    interface_of.restype = ctypes.c_void_p
    interface = interface_of()
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    name = QByteArray(b"setConfiguration")
    look_up = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    configure = look_up(table[RESOURCE_FOR_INTEGRATION])(interface, shiboken6.getCppPointer(name)[0])
    written = QJsonDocument.fromJson(json.dumps({"screens": [_facts(screen) for screen in screens]}).encode())
    told = ctypes.c_void_p(0)
    object_of = core._ZNK13QJsonDocument6objectEv
    object_of.restype = None
    object_of(ctypes.byref(told), ctypes.c_void_p(shiboken6.getCppPointer(written)[0]))
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(configure)(ctypes.addressof(told), interface)


def _facts(screen: Virtual) -> dict[str, object]:
    return {
        "name": screen.name, "x": screen.x, "y": screen.y, "width": screen.width, "height": screen.height,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": screen.scale,
    }  # fmt: skip
