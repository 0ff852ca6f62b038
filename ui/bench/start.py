"""From nothing to the first painted frame: the program against a bare window with numpy."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from ui.bench.measures import Measurement

RUNS = 5
ROOT = Path(__file__).parents[2]
LATE_MODULES = ("pyqtgraph", "av", "PIL", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
"""What no first frame needs."""

BARE = """
import numpy
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    painted = False
    def paintEvent(self, event):
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), 0xFFF4F2EE)
        self.painted = True

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
while not window.painted:
    application.processEvents()
tell()
"""
OURS = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

def until_painted(*_):
    from ui.main_window import MainWindow
    painted = []
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.first_painted.disconnect()
            window.first_painted.connect(lambda: painted.append(True), Qt.ConnectionType.QueuedConnection)
    while not painted:
        QApplication.processEvents()
    tell()
    return 0

QApplication.exec = until_painted
import ui.main
ui.main.run()
"""
TELL = """
import json, os, sys, time
def tell():
    print(json.dumps({"cpu_s": time.process_time(), "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)
"""


def measure_start() -> list[Measurement]:
    """Return the CPU time to the first painted frame as a ratio, and how many late modules came too early."""
    bare_s, ours_s, early = [], [], set()
    for _ in range(RUNS):
        bare_s.append(first_frame(BARE)["cpu_s"])
        ours = first_frame(OURS)
        ours_s.append(ours["cpu_s"])
        early |= set(LATE_MODULES) & set(ours["modules"])
    return [
        Measurement("start to first painted frame / bare window", median(ours_s) / median(bare_s), 1.3),
        Measurement("late modules loaded before the first frame", float(len(early)), 0.0),
    ]


def first_frame(script: str) -> dict[str, Any]:
    """Run a script in a process of its own, with settings of its own, and return what it tells."""
    with tempfile.TemporaryDirectory() as home:
        environ = dict(os.environ, XDG_CONFIG_HOME=home, PYTHONPATH=str(ROOT))
        done = subprocess.run(
            [sys.executable, "-c", TELL + script], env=environ, capture_output=True, text=True, check=True
        )
    told: dict[str, Any] = json.loads(done.stdout)
    return told
