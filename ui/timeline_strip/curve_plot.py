"""The plot itself. pyqtgraph is untyped and comes late, so nothing of it leaves this module."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from ui.theme import BOLD, MEDIUM, Theme
from ui.timeline_strip.curve_samples import CurveSamples

TOP = 13.0
"""Of the axis that pressure (0-10) and speed (cm/s) share. The quickest stroke reaches 11.3 cm/s."""
_LEVELS = (0.0, 5.0, 10.0)
_STRIKE_WIDTH = 1.0 / 260.0
"""Of the whole band."""
_MOST_CYCLES = 4
"""That begin in view: three pages, and the border of the fourth."""


class _CycleMark:
    """A line where a cycle begins, with its number."""

    def __init__(self, pg: Any, item: Any) -> None:
        self._pg = pg
        self._line, self._label = pg.InfiniteLine(0.0, 90), pg.TextItem("", anchor=(0, 0))
        item.addItem(self._line)
        item.addItem(self._label)

    def hide(self) -> None:
        self._line.setVisible(False)
        self._label.setVisible(False)

    def show(self, t_s: float, words: str, theme: Theme, present: bool) -> None:
        self._line.setPen(self._pg.mkPen(theme.control))
        self._line.setPos(t_s)
        self._label.setText(words, theme.ink if present else theme.ink2)
        self._label.setFont(theme.font(12, BOLD if present else MEDIUM))
        self._label.setPos(t_s, TOP)
        self._line.setVisible(True)
        self._label.setVisible(True)


class CurvePlot:
    """Pressure filled, speed dashed, or strikes as ticks; `pg` is the module pyqtgraph.

    Its items are made once and only change: making them anew costs a frame.
    """

    def __init__(self, pg: Any) -> None:
        self._pg = pg
        plot = pg.PlotWidget(enableMenu=False)
        self._item = plot.getPlotItem()
        self._item.hideAxis("left")
        self._item.hideAxis("bottom")
        self._item.hideButtons()
        self._item.setMouseEnabled(x=False, y=False)
        self._item.setContentsMargins(0, 0, 0, 0)
        self._item.getViewBox().setDefaultPadding(0.0)
        self._item.setYRange(0.0, TOP, padding=0)
        self._levels = [pg.InfiniteLine(level, 0) for level in _LEVELS]
        self._pressure = pg.PlotCurveItem(fillLevel=0.0, antialias=True)
        self._speed = pg.PlotCurveItem(antialias=True)
        self._strikes = pg.BarGraphItem(x=[0.0], height=[0.0], width=0.0, pen=None)
        for item in (*self._levels, self._pressure, self._speed, self._strikes):
            self._item.addItem(item)
        self._marks = [_CycleMark(pg, self._item) for _ in range(_MOST_CYCLES)]
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget: QWidget = plot

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's ground and pens; the cycles' marks take theirs when they are shown."""
        self.widget.setBackground(theme.surface)  # type: ignore[attr-defined]
        fill = QColor(theme.accent)
        fill.setAlphaF(0.22)
        for level in self._levels:
            level.setPen(self._pg.mkPen(theme.line))
        self._pressure.setPen(self._pg.mkPen(theme.accent, width=2 * theme.unit))
        self._pressure.setBrush(fill)
        dashed = self._pg.mkPen(theme.ink2, width=1.6 * theme.unit, style=Qt.PenStyle.DashLine)
        self._speed.setPen(dashed)
        self._strikes.setOpts(brush=theme.accent)

    def show(self, samples: CurveSamples, theme: Theme, numbered: str) -> None:
        """Plot `samples`; `numbered` writes a cycle's number."""
        self._item.setXRange(samples.start_s, samples.end_s, padding=0)
        shown = list(zip(self._marks, samples.cycles, strict=False))
        for mark, (number, start_s) in shown:
            mark.show(start_s, numbered.format(number), theme, self._is_present(samples, start_s))
        for mark in self._marks[len(shown) :]:
            mark.hide()
        striking = len(samples.strikes_s) > 0
        for curve in (self._pressure, self._speed):
            curve.setVisible(not striking)
        self._strikes.setVisible(striking)
        if striking:
            highest = float(samples.pressure.max(initial=0.0)) or 1.0
            width_s = (samples.end_s - samples.start_s) * _STRIKE_WIDTH
            heights = np.full(len(samples.strikes_s), highest)
            self._strikes.setOpts(x=samples.strikes_s, height=heights, width=width_s)
        else:
            self._pressure.setData(samples.t_s, samples.pressure)
            self._speed.setData(samples.t_s, np.minimum(samples.speed_cm_s, TOP))

    @staticmethod
    def _is_present(samples: CurveSamples, start_s: float) -> bool:
        third_s = (samples.end_s - samples.start_s) / 3.0
        return 0.0 <= start_s - samples.start_s - third_s + 1e-6 < third_s
