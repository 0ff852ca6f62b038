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
LONGEST_S = 60
ROOT = Path(__file__).parents[2]
LATE_MODULES = ("pyqtgraph", "av", "PIL", "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
"""What no first frame needs."""
WHOLE_GOAL = 3.0
"""Our own: the window stands before somebody who has just seen the body wants to press anything."""

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
OPENED = """
from ui.program.opening import Opening
paint = Opening.paintEvent
def painted(self, event):
    paint(self, event)
    tell()
Opening.paintEvent = painted
import ui.program.start
ui.program.start.run()
"""
"""The first frame: the body on its stage."""
WHOLE = """
import ui.program.start
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from ui.window.main_window import MainWindow

class Teller(QObject):
    def event(self, event):
        tell()

paint = MainWindow.paintEvent
def painted(self, event):
    self.teller = Teller()
    QCoreApplication.postEvent(self.teller, QEvent(QEvent.Type.User))  # before what is loaded after the frame
    paint(self, event)
MainWindow.paintEvent = painted
ui.program.start.run()
"""
"""The window with everything in it, when all its parts have been painted."""
TELL = """
import json, os, sys, time
def tell():
    print(json.dumps({"cpu_s": time.process_time(), "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)
"""


def measure_start() -> list[Measurement]:
    """Return the CPU time to the first painted frame as a ratio, and how many late modules came too early.

    The whole window is measured too: what it costs is told beside the first frame, not hidden behind it.
    """
    scripts = {"bare": BARE, "opened": OPENED, "whole": WHOLE}
    took_s: dict[str, list[float]] = {kind: [] for kind in scripts}
    early: set[str] = set()
    with tempfile.TemporaryDirectory() as home:
        for script in scripts.values():
            first_frame(script, home)  # compiles what a second start finds compiled
        for _ in range(RUNS):
            for kind, script in scripts.items():
                told = first_frame(script, home)
                took_s[kind].append(told["cpu_s"])
                if kind != "bare":
                    early |= set(LATE_MODULES) & set(told["modules"])
    bare_s, opened_s, whole_s = (median(took_s[kind]) for kind in scripts)
    return [
        Measurement("start to first painted frame / bare window", opened_s / bare_s, 1.3),
        Measurement("start to the whole window / bare window", whole_s / bare_s, WHOLE_GOAL),
        Measurement("late modules loaded before the first frame", float(len(early)), 0.0),
    ]


def first_frame(script: str, home: str) -> dict[str, Any]:
    """Run a script in a process of its own, with settings of its own, and return what it tells."""
    environ = dict(os.environ, XDG_CONFIG_HOME=home, PYTHONPATH=str(ROOT), PYTHONPYCACHEPREFIX=home)
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", TELL + script],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=LONGEST_S,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told
