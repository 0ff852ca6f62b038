"""The longest time that a frame keeps somebody waiting, in the real window, with a clock turned by hand."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.session.timeline import Row
from ui.bench.measures import FRAME_S, Measurement, lasting_ms
from ui.bench.session import HandClock
from ui.diagram.layers import LayerChoice
from ui.main import Program

SIZE_PX = (1920, 1080)
MOST_MS = 50.0
BEFORE_S, AFTER_S = 0.5, 1.5
"""What of a change of strokes is played, besides the change itself."""
POSE_FRAMES = 45
FADE_STEPS = 12
PASSES = 2
"""A frame may be kept waiting by another program; one that is slow in every pass is slow by itself."""


class HitchBench:
    """A window that is played frame by frame; nothing is prepared before it is asked for."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._clock = HandClock()
        self._program = Program(Path(self._folder.name), self._clock)
        self._program.window.resize(*SIZE_PX)
        self._program.window.show()
        player = self._program.conductor.player
        assert player is not None
        self.player = player
        self._settle()
        self.player.play()

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        self._program.window.canvas.finish()
        QApplication.processEvents()

    def _frame(self) -> None:
        self._clock.now_s += FRAME_S
        self.player.tick()
        QApplication.processEvents()

    def strokes_change(self) -> Iterator[float]:
        """Yield the time of each frame in which one stroke gives way to the next, ms."""
        for row in self.player.timeline.rows[1:]:
            self.player.seek(row.change_s - BEFORE_S)
            self._frame()
            while self.player.moment.t_s < row.start_s + AFTER_S:
                yield lasting_ms(self._frame)

    def poses_are_new(self) -> Iterator[float]:
        """Yield the time of each frame after a jump into a stroke whose hands nobody has drawn yet, ms."""
        for row in self.player.timeline.rows:
            yield lasting_ms(partial(self._jump, row))
            for _ in range(POSE_FRAMES):
                yield lasting_ms(self._frame)

    def _jump(self, row: Row) -> None:
        self.player.seek(row.start_s + row.stroke.lap_s / 2)
        self._frame()

    def layers_fade(self) -> Iterator[float]:
        """Yield the time of each frame while the skin fades away and the muscles after it, ms."""
        ways = [1.0 - step / FADE_STEPS for step in range(FADE_STEPS + 1)]
        choices = [LayerChoice(skin=left) for left in ways]
        choices += [LayerChoice(skin=0.0, superficial=left) for left in ways]
        choices += [LayerChoice(skin=0.0, superficial=0.0, deep=left) for left in ways]
        for choice in choices:
            yield lasting_ms(partial(self._fade, choice))
            yield lasting_ms(self._frame)

    def _fade(self, choice: LayerChoice) -> None:
        self._program.window.canvas.set_layers(choice)
        self._frame()

    def close(self) -> None:
        """Close the window."""
        self._program.window.close()
        self._program.deleteLater()
        self._folder.cleanup()


def measure_hitches() -> list[Measurement]:
    """Return the worst frame when a stroke changes, when a pose is new and while layers fade, ms."""
    worst: dict[str, float] = {}
    for _ in range(PASSES):
        bench = HitchBench()
        kinds: dict[str, Callable[[], Iterator[float]]] = {
            "a pose is new": bench.poses_are_new,
            "a stroke changes": bench.strokes_change,
            "a layer fades": bench.layers_fade,
        }
        for kind, frames in kinds.items():
            worst[kind] = min(max(frames()), worst.get(kind, float("inf")))
        bench.close()
    return [Measurement(f"worst frame when {kind}, ms", ms, MOST_MS) for kind, ms in worst.items()]
