"""How soon another body is seen, how soon it is truly drawn, and how long it holds the window up."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.anatomy.body import Body
from app.anatomy.landmarks import body_of, reference_body
from app.anatomy.measures import BODIES
from app.protocol.library import load
from app.relief.light import Light
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.timeline import Timeline
from ui.bench.measures import Measurement
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.loading import FINENESS_PPM, plate_cache
from ui.diagram.plate_studio import SHARED, PlateStudio
from ui.theme import THEMES

STAGE_PX = QSize(1400, 900)
"""The stage of a window of 1920 x 1080, panels aside."""
SEEN_S, DRAWN_S, HELD_MS = 0.3, 3.0, 50.0
LONGEST_S = 60.0
GLANCE_S = 0.001


class Wait(NamedTuple):
    """How long something took, s, and the longest time in which the window did not come round, ms."""

    took_s: float
    held_ms: float


def measure_plates(fineness_ppm: tuple[float, ...] = FINENESS_PPM) -> list[Measurement]:
    """Return how long another body keeps somebody waiting, and the window.

    The body is one that nobody has had: no cache holds it.
    """
    body = body_of("bench", replace(BODIES["broad_medium"], stature=1690.0 + time.time() % 1.0))
    usual, other = (plan_session(load("lumbar"), 20, each) for each in (reference_body(), body))
    try:
        cold, scale_px = _seen(usual, other)
        drawn = _drawn(body, scale_px, fineness_ppm)
        warm, _ = _seen(usual, other)
    finally:
        plate_cache().drop(body)
    return [
        Measurement("cold plate of another body, s (first right picture)", cold.took_s, SEEN_S),
        Measurement("window held while another body comes, ms", max(cold.held_ms, drawn.held_ms), HELD_MS),
        Measurement("true drawing, s", drawn.took_s, DRAWN_S),
        Measurement("warm plate, s", warm.took_s, SEEN_S),
    ]


def _seen(usual: Timeline, other: Timeline) -> tuple[Wait, float]:
    """Return how long a canvas takes from one body to the next, and the scale of its picture."""
    canvas = DiagramCanvas(usual.body, THEMES["light"])
    canvas.resize(STAGE_PX)
    canvas.show()
    waits = []
    for timeline in (usual, other):
        canvas.set_timeline(timeline)
        canvas.show_moment(moment_at(timeline, timeline.rows[0].start_s))
        waits.append(_waited(lambda: canvas.up_to_date))
    view = canvas.view
    assert view is not None
    canvas.shut()
    canvas.close()
    canvas.deleteLater()
    return waits[-1], view.scale_px


def _drawn(body: Body, scale_px: float, fineness_ppm: tuple[float, ...]) -> Wait:
    """Return how long the drawing processes take on cores of their own, and how they hold the window."""
    before_s = _children_cpu_s()
    studio = PlateStudio(fineness_ppm=fineness_ppm)
    studio.want("bench", body, Light.UPPER_LEFT, scale_px, ["skin"])
    wait = _waited(lambda: studio.idle)
    studio.close()
    studio.deleteLater()
    share_s = (_children_cpu_s() - before_s) / len(SHARED)
    return wait._replace(took_s=share_s or wait.took_s)


def _children_cpu_s() -> float:
    """Return the CPU time of all processes started and ended so far; Windows tells none."""
    if sys.platform == "win32":
        return 0.0
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _waited(come: Callable[[], bool]) -> Wait:
    """Let the window run until something has come; TimeoutError after LONGEST_S."""
    started_s = last_s = time.perf_counter()
    held_s = 0.0
    while not come():
        QApplication.processEvents()
        now_s = time.perf_counter()
        held_s, last_s = max(held_s, now_s - last_s), now_s
        if now_s - started_s > LONGEST_S:
            raise TimeoutError
        time.sleep(GLANCE_S)
    return Wait(time.perf_counter() - started_s, 1000.0 * held_s)
