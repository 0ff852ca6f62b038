"""The cost of a frame: the floor (one pixmap laid), ours, and the whole scene painted anew, in one run."""

from __future__ import annotations

import random
from functools import cache
from statistics import median
from time import perf_counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.anatomy.atlas import LAYERS, atlas
from app.session.moment import moment_at
from app.session.timeline import Row, Timeline
from ui.bench.measures import FRAME_S, Measurement, cpu_ms, own_cpu_ms
from ui.bench.naive import NaiveDiagram
from ui.diagram.baking import baked_sprite
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.governor import Governor, Quality
from ui.diagram.labels import lay_out
from ui.diagram.layers import LayerChoice
from ui.diagram.sprites import Baker
from ui.diagram.view import View, ViewChoice
from ui.diagram.words import paint_words, width_of
from ui.theme import THEMES

SIZES_PX = {"1080p": (1920, 1080), "4K": (3840, 2160)}
SPANS = (0.1, 0.4, 0.7)
"""Where in a lap frames are measured."""
SPAN_FRAMES = 8
LABELS = 24
PREVIEWS = 24
ZOOM_STEP = 0.03
QUERIES = 500
SEED = 3


class FixedGovernor(Governor):
    """A governor that keeps its quality whatever painting costs."""

    def after(self, paint_ms: float) -> Governor:
        """Return the same governor."""
        return self


class Floor(QWidget):
    """Lays one pixmap of its size and nothing else: no picture that changes can be cheaper."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(size)
        self._pixmap = QPixmap(size)
        self._pixmap.fill(THEMES["light"].stage_centre)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the pixmap."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._pixmap)

    def frame(self) -> None:
        """Paint once."""
        self.update()
        QApplication.processEvents()


class FrameBench:
    """The rivals at one size: floor, our canvas at full and at half quality, the naive diagram."""

    def __init__(self, timeline: Timeline, size: QSize) -> None:
        self._timeline = timeline
        bake = cache(baked_sprite)
        self.floor = Floor(size)
        self.full = self._canvas(size, bake, Quality.FULL)
        self.half = self._canvas(size, bake, Quality.HALF)
        self.naive = NaiveDiagram(timeline, size, bake)
        self.taken_ms: dict[str, list[float]] = {"floor": [], "full": [], "half": [], "naive": [], "pose": []}
        for widget in (self.floor, self.full, self.half, self.naive):
            widget.show()
        QApplication.processEvents()

    def _canvas(self, size: QSize, bake: Baker, quality: Quality) -> DiagramCanvas:
        canvas = DiagramCanvas(
            self._timeline.body, THEMES["light"], bake=bake, governor=FixedGovernor(quality)
        )
        canvas.resize(size)
        canvas.set_timeline(self._timeline)
        return canvas

    def measure(self, row: Row) -> None:
        """Measure a stroke as it is first played, its hands baked ahead as they are in a session."""
        self.naive.prepare(self._timeline.rows.index(row))
        for share in SPANS:
            start_s = row.start_s + share * row.stroke.lap_s
            for canvas in (self.full, self.half):
                self._show(canvas, start_s)
                canvas.finish()
                self._show(canvas, start_s)
            self.naive.place(moment_at(self._timeline, start_s))
            for frame in range(1, SPAN_FRAMES + 1):
                self._measure_frame(start_s + frame * FRAME_S, naive=frame == SPAN_FRAMES)

    def _measure_frame(self, t_s: float, naive: bool) -> None:
        taken = self.taken_ms
        taken["floor"].append(cpu_ms(self.floor.frame))
        taken["full"].append(cpu_ms(lambda: self._show(self.full, t_s)))
        taken["half"].append(cpu_ms(lambda: self._show(self.half, t_s)))
        taken["pose"].append(cpu_ms(lambda: self.naive.reckon(moment_at(self._timeline, t_s))))
        self.naive.place(moment_at(self._timeline, t_s))
        if naive:
            taken["naive"].append(cpu_ms(self.naive.frame))

    def _show(self, canvas: DiagramCanvas, t_s: float) -> None:
        canvas.show_moment(moment_at(self._timeline, t_s))
        QApplication.processEvents()

    def close(self) -> None:
        """End the workers and drop the windows."""
        self.full.shut()
        self.half.shut()
        for widget in (self.floor, self.full, self.half, self.naive):
            widget.close()
            widget.deleteLater()


def measure_frames(timeline: Timeline, name: str) -> list[Measurement]:
    """Return the frame figures at one size, over every stroke of the session once."""
    size = QSize(*SIZES_PX[name])
    bench = FrameBench(timeline, size)
    for row in {row.stroke.stroke_id: row for row in reversed(timeline.rows)}.values():
        bench.measure(row)
    bench.close()
    ms = {rival: median(taken) for rival, taken in bench.taken_ms.items()}
    return [
        Measurement(f"frame {name} / floor", ms["full"] / ms["floor"], 3.0),
        Measurement(f"frame {name}, reduced / floor", ms["half"] / ms["floor"], 1.8),
        Measurement(f"naive repaint {name} / frame", ms["naive"] / ms["full"], 8.0, at_least=True),
        Measurement(f"pose and geometry {name}, % of a frame", 100.0 * ms["pose"] / ms["full"], 10.0),
        Measurement(f"zoom preview {name} / floor", _preview(timeline, size), 1.5),
    ]


def _preview(timeline: Timeline, size: QSize) -> float:
    """Return what the first picture of a zoom costs, in floors, before there is a fresh one."""
    floor, ground = Floor(size), QWidget()
    ground.resize(size)
    canvas = DiagramCanvas(timeline.body, THEMES["light"], ground)
    canvas.resize(ground.size())
    canvas.set_timeline(timeline)
    canvas.set_layers(LayerChoice(hands=False, trail=False))
    floor.show()
    ground.show()
    QApplication.processEvents()
    canvas.finish()
    floor_ms, ours_ms = [], []
    for step in range(1, PREVIEWS + 1):
        floor_ms.append(own_cpu_ms(floor.frame))
        nearer = ViewChoice(zoom=1.0 + ZOOM_STEP * step)

        def preview(nearer: ViewChoice = nearer) -> None:
            canvas.set_view(nearer)
            canvas.repaint()

        ours_ms.append(own_cpu_ms(preview))
    canvas.shut()
    for widget in (floor, ground):
        widget.close()
        widget.deleteLater()
    return median(ours_ms) / median(floor_ms)


def measure_pointing(timeline: Timeline) -> list[Measurement]:
    """Return what it costs to find what lies under the pointer, ms; median over the whole body and layers."""
    chart, chance = atlas(timeline.body), random.Random(SEED)
    points = [(chance.uniform(-180.0, 180.0), chance.uniform(-265.0, 230.0)) for _ in range(QUERIES)]
    taken_ms = []
    for layer in LAYERS:
        chart.seen(layer)
        for x_mm, y_mm in points:
            started_s = perf_counter()
            chart.at(layer, x_mm, y_mm)
            taken_ms.append((perf_counter() - started_s) * 1000.0)
    return [Measurement("hit test, ms", median(taken_ms), 0.05)]


def measure_labels(timeline: Timeline) -> list[Measurement]:
    """Return what finding places for 24 labels costs, once per view, and what painting them costs, ms."""
    size_px = SIZES_PX["1080p"]
    view, target, theme = View.fitted(*size_px), QPixmap(*size_px), THEMES["light"]
    target.fill(theme.stage_centre)
    words = lay_out(view, timeline.body, LayerChoice(), width_of)

    def paint() -> None:
        with QPainter(target) as painter:
            paint_words(painter, view, theme, words)

    count = len(words.levels) + len(words.landmarks) + len(words.keys) + len(words.chips)
    paint()
    placed_ms = median(
        own_cpu_ms(lambda: lay_out(view, timeline.body, LayerChoice(), width_of)) for _ in range(40)
    )
    painted_ms = median(own_cpu_ms(paint) for _ in range(40))
    return [
        Measurement(f"{LABELS} labels painted, ms", painted_ms * LABELS / count, 0.5),
        Measurement(f"{LABELS} labels given their places, ms", placed_ms * LABELS / count, 0.5),
    ]
