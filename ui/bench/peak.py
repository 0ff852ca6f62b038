"""The most memory that the whole window holds on a 4K screen, a session through and in every view."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from ui.bench.hitches import HitchBench
from ui.bench.measures import FRAME_S, Measurement
from ui.bench.start import ROOT
from ui.diagram.view import ViewChoice, view_names
from ui.memory import give_pictures_back

SIZE_PX = (3840, 2160)
MOST_MB = 400.0
FRAMES_A_STROKE = 90
LONGEST_S = 600


def play(size_px: tuple[int, int] = SIZE_PX, frames: int = FRAMES_A_STROKE) -> float:
    """Return the most memory held, MB: some of every stroke is played, layers fade in every view."""
    give_pictures_back()
    bench = HitchBench(size_px)
    for row in bench.player.timeline.rows:
        bench.jump(row)
        for _ in range(frames):
            bench.frame()
            time.sleep(FRAME_S / 4)
    for name in view_names():
        bench.look(ViewChoice.named(name))
        for _ in bench.layers_fade():
            pass
    bench.close()
    return peak_mb()


def peak_mb() -> float:
    """Return the most memory that this process has held so far, MB. Not to be had on Windows."""
    if sys.platform == "linux":
        # What getrusage tells begins with the memory of the process that started this one.
        with open("/proc/self/status", encoding="ascii") as status:
            return next(float(line.split()[1]) for line in status if line.startswith("VmHWM")) / 2**10
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


PLAY = """
import os
from PySide6.QtWidgets import QApplication
application = QApplication([])
from ui import theme
from ui.bench.peak import play
theme.load_fonts()
print(play(), flush=True)
os._exit(0)
"""


def measure_peak() -> list[Measurement]:
    """Return the most memory that a window of its own, in a process of its own, holds."""
    environ = dict(os.environ, PYTHONPATH=str(ROOT))
    done = subprocess.run(
        [sys.executable, "-c", PLAY],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=LONGEST_S,
    )
    return [Measurement("peak memory at 4K, MB", float(done.stdout), MOST_MB)]
