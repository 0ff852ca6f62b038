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


class CurvePlot:
    """Pressure filled, speed dashed, or strikes as ticks; `pg` is the module pyqtgraph."""

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
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget: QWidget = plot

    def set_theme(self, theme: Theme) -> None:
        """Take another theme's ground; the curves take theirs when they are shown."""
        self.widget.setBackground(theme.surface)  # type: ignore[attr-defined]

    def show(self, samples: CurveSamples, theme: Theme, numbered: str) -> None:
        """Plot `samples`; `numbered` writes a cycle's number."""
        item = self._item
        item.clear()
        item.setXRange(samples.start_s, samples.end_s, padding=0)
        item.setYRange(0.0, TOP, padding=0)
        for level in _LEVELS:
            item.addItem(self._pg.InfiniteLine(level, 0, pen=self._pg.mkPen(theme.line)))
        for number, start_s in samples.cycles:
            self._mark_cycle(start_s, numbered.format(number), theme, self._is_present(samples, start_s))
        if len(samples.strikes_s):
            self._plot_strikes(samples, theme)
        else:
            self._plot_curves(samples, theme)

    @staticmethod
    def _is_present(samples: CurveSamples, start_s: float) -> bool:
        third_s = (samples.end_s - samples.start_s) / 3.0
        return 0.0 <= start_s - samples.start_s - third_s + 1e-6 < third_s

    def _mark_cycle(self, start_s: float, words: str, theme: Theme, present: bool) -> None:
        colour = theme.ink if present else theme.ink2
        self._item.addItem(self._pg.InfiniteLine(start_s, 90, pen=self._pg.mkPen(theme.control)))
        label = self._pg.TextItem(words, color=colour, anchor=(0, 0))
        label.setFont(theme.font(12, BOLD if present else MEDIUM))
        label.setPos(start_s, TOP)
        self._item.addItem(label)

    def _plot_curves(self, samples: CurveSamples, theme: Theme) -> None:
        fill = QColor(theme.accent)
        fill.setAlphaF(0.22)
        self._item.plot(
            samples.t_s,
            samples.pressure,
            pen=self._pg.mkPen(theme.accent, width=2 * theme.unit),
            fillLevel=0.0,
            brush=fill,
            antialias=True,
        )
        dashed = self._pg.mkPen(theme.ink2, width=1.6 * theme.unit, style=Qt.PenStyle.DashLine)
        self._item.plot(samples.t_s, np.minimum(samples.speed_cm_s, TOP), pen=dashed, antialias=True)

    def _plot_strikes(self, samples: CurveSamples, theme: Theme) -> None:
        highest = float(samples.pressure.max(initial=0.0)) or 1.0
        bars = self._pg.BarGraphItem(
            x=samples.strikes_s,
            height=np.full(len(samples.strikes_s), highest),
            width=(samples.end_s - samples.start_s) * _STRIKE_WIDTH,
            brush=theme.accent,
            pen=None,
        )
        self._item.addItem(bars)
