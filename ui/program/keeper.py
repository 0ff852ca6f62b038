"""Keeps what a person has chosen, and writes it down a while after the last change."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import StorageError
from ui.settings import Settings, load_settings, save_settings

SAVE_AFTER_MS = 1500
"""So long after the last change of a choice it is written."""


class Keeper(QObject):
    """The settings of one folder: read once, changed by `choose`, written by itself or by `save`."""

    refused = Signal(object)
    """StorageError: the folder cannot be written; told once."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder, self._told = folder, False
        self.settings: Settings
        self.settings, self.fault = load_settings(folder)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)

    def choose(self, **chosen: object) -> None:
        """Remember a choice, by the names of the settings."""
        self.note(**chosen)
        self._saving.start()

    def note(self, **chosen: object) -> None:
        """Remember what need not be written by itself."""
        self.settings = msgspec.structs.replace(self.settings, **chosen)

    def save(self) -> None:
        """Write down what was chosen."""
        self._saving.stop()
        try:
            save_settings(self.settings, self.folder)
        except StorageError as error:
            if not self._told:
                self._told = True
                self.refused.emit(error)
