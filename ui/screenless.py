"""Qt without a screen, for commands that make pictures."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.text import install_language
from ui.theme import load_fonts


@contextmanager
def screenless(language: str = "en") -> Iterator[QApplication]:
    """Give an application that needs no display, with our fonts; one that is there already serves.

    Its words are in `language` until it is left: what a command itself has to tell is English.
    """
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = running if isinstance(running, QApplication) else QApplication(["backstroke"])
    load_fonts()
    install_language(application, language)
    try:
        yield application
    finally:
        install_language(application, "en")
    if application is not running:
        application.shutdown()
