"""The longest time that a frame keeps somebody waiting, in the real window, with a clock turned by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.session.timeline import Row
from ui.bench.measures import FRAME_S, Measurement, lasting_ms
from ui.bench.session import HandClock
from ui.bench.start import ROOT
from ui.diagram.layers import LayerChoice
from ui.diagram.view import ViewChoice
from ui.main import Program
from ui.program.start import settle

SIZE_PX = (1920, 1080)
MOST_MS = 50.0
BEFORE_S, AFTER_S = 0.5, 0.5
"""What of a change of strokes is played, besides the change itself."""
POSE_FRAMES = 45
FADE_STEPS = 12
PASSES = 2
LONGEST_S = 300
"""A frame may be kept waiting by another program; one that is slow in every pass is slow by itself."""


class HitchBench:
    """A window that is played frame by frame; nothing is prepared before it is asked for."""

    def __init__(self, size_px: tuple[int, int] = SIZE_PX) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._clock = HandClock()
        folder = Path(self._folder.name)
        self._program = Program(folder, self._clock, log_folder=folder)
        self._program.hearing.choose(mute=True)
        self._program.window.resize(*size_px)
        self._program.window.show()
        player = self._program.conductor.player
        assert player is not None
        self.player = player
        self._settle()
        settle()
        self.player.play()

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        self._program.window.canvas.finish()
        QApplication.processEvents()

    def frame(self) -> None:
        """Show the next frame."""
        self._clock.now_s += FRAME_S
        self.player.tick()
        QApplication.processEvents()

    def _waited_for(self, work: Callable[[], None]) -> float:
        """Return how long a frame takes, ms; the rest of its time is the workers', as in a session."""
        took_ms = lasting_ms(work)
        time.sleep(max(FRAME_S - took_ms / 1000.0, 0.0))
        return took_ms

    def strokes_change(self) -> Iterator[float]:
        """Yield the time of each frame in which one stroke gives way to the next, ms."""
        for row in self.player.timeline.rows[1:]:
            self.player.seek(row.change_s - BEFORE_S)
            self.frame()
            while self.player.moment.t_s < row.start_s + AFTER_S:
                yield self._waited_for(self.frame)

    def poses_are_new(self) -> Iterator[float]:
        """Yield the time of each frame after a jump into a stroke whose hands nobody has drawn yet, ms."""
        for row in self.player.timeline.rows:
            yield self._waited_for(partial(self.jump, row))
            for _ in range(POSE_FRAMES):
                yield self._waited_for(self.frame)

    def jump(self, row: Row) -> None:
        """Go into the middle of a stroke's lap."""
        self.player.seek(row.start_s + row.stroke.lap_s / 2)
        self.frame()

    def look(self, choice: ViewChoice) -> None:
        """Look at the body from another side, and wait until it is there."""
        self._program.window.canvas.set_view(choice)
        self._settle()

    def layers_fade(self) -> Iterator[float]:
        """Yield the time of each frame while the skin fades away and the muscles after it, ms."""
        ways = [1.0 - step / FADE_STEPS for step in range(FADE_STEPS + 1)]
        choices = [LayerChoice(skin=left) for left in ways]
        choices += [LayerChoice(skin=0.0, superficial=left) for left in ways]
        choices += [LayerChoice(skin=0.0, superficial=0.0, deep=left) for left in ways]
        for choice in choices:
            yield self._waited_for(partial(self._fade, choice))
            yield self._waited_for(self.frame)

    def _fade(self, choice: LayerChoice) -> None:
        self._program.window.canvas.set_layers(choice)
        self.frame()

    def close(self) -> None:
        """Close the window."""
        self._program.window.close()
        self._program.deleteLater()
        self._folder.cleanup()


def play() -> dict[str, float]:
    """Return the worst frame of each kind, ms, in a window of its own."""
    bench = HitchBench()
    kinds: dict[str, Callable[[], Iterator[float]]] = {
        "a pose is new": bench.poses_are_new,
        "a stroke changes": bench.strokes_change,
        "a layer fades": bench.layers_fade,
    }
    worst = {kind: max(frames()) for kind, frames in kinds.items()}
    bench.close()
    return worst


PLAY = """
import json, os
from PySide6.QtWidgets import QApplication
application = QApplication([])
from ui import theme
from ui.bench.hitches import play
theme.load_fonts()
print(json.dumps(play()), flush=True)
os._exit(0)
"""


def measure_hitches() -> list[Measurement]:
    """Return the worst frame when a stroke changes, when a pose is new and while layers fade, ms.

    Each pass has a process of its own: nothing is left over from the one before.
    """
    command = [sys.executable, "-c", PLAY]
    environ = dict(os.environ, PYTHONPATH=str(ROOT))
    passes: list[dict[str, float]] = []
    for _ in range(PASSES):
        done = subprocess.run(
            command, env=environ, stdout=subprocess.PIPE, text=True, check=True, timeout=LONGEST_S
        )
        passes.append(json.loads(done.stdout))
    return [
        Measurement(f"worst frame when {kind}, ms", min(each[kind] for each in passes), MOST_MS)
        for kind in passes[0]
    ]
