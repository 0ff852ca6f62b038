"""The clock under dropped frames, and memory over a long session, both with the clock turned by hand."""

from __future__ import annotations

import gc
import random
import sys

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.session.moment import moment_at
from app.session.timeline import Timeline
from ui.bench.measures import FRAME_S, Measurement
from ui.diagram.canvas import DiagramCanvas
from ui.playing.player import Player
from ui.theme import THEMES

FRAMES = 144_000
"""40 minutes at 60 frames a second."""
MEMORY_CANVAS = QSize(336, 276)
"""Memory does not depend on the size, time does: a quarter of the smallest stage."""
MOST_DROPPED = 60
SEED = 1


class HandClock:
    """A monotonic reading that only goes on when it is told to."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        """Return the reading, s."""
        return self.now_s


def measure_clock(timeline: Timeline) -> list[Measurement]:
    """Return the largest error of the session's time in frames, end included, with frames dropped at random.

    Between two frames up to a second is lost, and the session is slowed and hastened as it goes.
    """
    clock, chance = HandClock(), random.Random(SEED)
    player = Player(timeline, clock)
    ends: list[float] = []
    player.finished.connect(lambda: ends.append(clock.now_s))
    player.play()
    true_s, worst_s, step_s = 0.0, 0.0, 0.0
    while not ends:
        worst_s = max(worst_s, abs(player.moment.t_s - true_s))
        step_s = FRAME_S * chance.choice((1, 1, 1, chance.randint(2, MOST_DROPPED)))
        clock.now_s += step_s
        true_s = min(true_s + step_s * player.rate, timeline.total_s)
        player.tick()
    worst_s = max(worst_s, abs(player.moment.t_s - timeline.total_s), ends[0] - timeline.total_s - step_s)
    player.deleteLater()
    name = f"clock after {timeline.total_s / 60:g} min with dropped frames, error in frames"
    return [Measurement(name, worst_s / FRAME_S, 1.0)]


def measure_memory(timeline: Timeline, frames: int = FRAMES) -> list[Measurement]:
    """Return by how many MB the process grows while `frames` frames of the session are painted.

    The whole session is gone through once before, until what is kept on purpose (hands that are baked and
    turned, up to a fixed size) is there: only what grows without end is left to be seen.
    """
    canvas = DiagramCanvas(timeline.body, THEMES["light"])
    canvas.resize(MEMORY_CANVAS)
    canvas.set_timeline(timeline)
    canvas.show()
    _play(canvas, timeline, frames)
    canvas.finish()
    before = _memory_bytes()
    _play(canvas, timeline, frames)
    canvas.finish()
    grown_mb = (_memory_bytes() - before) / 2**20
    canvas.shut()
    canvas.close()
    canvas.deleteLater()
    return [Measurement(f"memory growth over {frames} frames, MB", max(grown_mb, 0.0), 2.0)]


def _play(canvas: DiagramCanvas, timeline: Timeline, frames: int) -> None:
    for frame in range(frames):
        canvas.show_moment(moment_at(timeline, timeline.total_s * frame / frames))
        QApplication.processEvents()


def _memory_bytes() -> int:
    """Return the memory the process holds now; where only the peak is told, the peak."""
    gc.collect()
    if sys.platform == "linux":
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * 4096
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
