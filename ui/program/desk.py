"""Opens the program's window and another one when the language changes."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.main import Program
from ui.program.crash import CrashNet
from ui.program.motion import system_reduces_motion
from ui.session.start import StartPage
from ui.settings import glance_at_settings
from ui.text import chosen_language, install_language


class Desk(QObject):
    """Opens the program's window, and a new one in its place when the language changes."""

    def __init__(self, application: QApplication, folder: Path, log_folder: Path | None = None) -> None:
        super().__init__(application)
        self._application, self._folder, self._log_folder = application, folder, log_folder
        self._missing = (theme.load_fonts(), theme.missing_icons())
        self.program = self._opened()
        if self.program.setting_up.due:
            self.program.setting_up.open()
        elif not self.program.settings.safety_read:
            self.program.guide.open_start()
        CrashNet(lambda report: self.program.crashed.emit(report)).install()

    def _opened(self) -> Program:
        wanted = glance_at_settings(self._folder)
        install_language(self._application, chosen_language(wanted.language))
        self._application.setFont(theme.font(15))
        program = Program(
            self._folder, log_folder=self._log_folder, wall_s=time.time, reduces_motion=system_reduces_motion
        )
        for fault in self._missing:
            program.tell_missing(fault)
        program.language_changed.connect(self._on_language_changed, Qt.ConnectionType.QueuedConnection)
        self._application.installEventFilter(program.keys)
        program.show()
        return program

    def _on_language_changed(self) -> None:
        """Open the window anew where it stood, at the same time of the session."""
        before = self.program
        player = before.conductor.player
        t_s = player.moment.t_s if player is not None else 0.0
        self._application.removeEventFilter(before.keys)
        self.program = self._opened()
        self.program.conductor.choose(before.conductor.choices)
        self.program.conductor.seek(t_s)
        self.program.goes_on = before.logbook.is_recording
        if isinstance(before.window.cover, StartPage):
            self.program.guide.open_start()
        before.window.close()
        before.window.deleteLater()
        before.deleteLater()
