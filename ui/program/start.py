"""Opens the window: first the picture of the body, then, while it is looked at, everything else."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from ui.memory import give_pictures_back
from ui.program.opening import open_with
from ui.settings import APP_NAME, WindowPlace, glance_at_settings, log_folder, settings_folder
from ui.theme import THEMES


def run() -> int:
    """Open the window; return the exit status once it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APP_NAME)
    application.setStyle("Fusion")
    folder = settings_folder()
    remembered = glance_at_settings(folder)
    opening = open_with(THEMES.get(remembered.theme, THEMES["light"]), _rect(remembered.window))
    give_pictures_back()
    # What follows takes longer to load than the opening takes to paint: not before it.
    from ui.program.desk import Desk

    desk = Desk(application, folder, log_folder())
    desk.program.window.first_painted.connect(opening.close)
    desk.program.window.first_painted.connect(settle, Qt.ConnectionType.QueuedConnection)
    status = application.exec()
    del desk
    return status


def settle() -> None:
    """Take what was loaded for the whole life of the window out of the search for garbage.

    Going through it took 15 ms, in the middle of a stroke, whenever enough new objects had come together.
    """
    gc.collect()
    gc.freeze()


def _rect(place: WindowPlace | None) -> QRect | None:
    return None if place is None else QRect(place.x, place.y, place.width, place.height)
