"""Qt without a screen, for commands that make pictures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.theme import load_fonts


@contextmanager
def screenless() -> Iterator[QApplication]:
    """Give an application that needs no display, with our fonts; one that is there already serves."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        load_fonts()
        yield running
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["backstroke"])
    load_fonts()
    yield application
    application.shutdown()
