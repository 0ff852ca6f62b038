"""The plots themselves. pyqtgraph is untyped and comes late, so nothing of it leaves this module.

Planned is a dashed outline, real is filled: the two are told apart without colour.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import text
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme

PLANNED_WIDTH, REAL_WIDTH = 0.78, 0.56
"""Of the distance between two bars."""
HEADROOM = 1.18
"""The axis ends so far above the highest bar, as a factor; its figure stands there."""
FOOTROOM = 0.03
"""And it begins so far below 0, as a share of the highest bar: the 0 itself is then written whole."""
MOST_LABELS = 16
"""More bars than these have a word under every second, third … one only."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Pairs of values under their words; None: there is no such value. `present`: the index that is now."""

    head: str
    """In a word."""
    title: str
    columns: tuple[str, str, str]
    """What the words, the planned and the real values are."""
    words: tuple[str, ...]
    planned: tuple[float | None, ...]
    real: tuple[float | None, ...]
    names: tuple[str, ...] = ()
    """Longer words for the table; empty: the same ones."""
    present: int = -1
    most: float = 0.0
    """The axis reaches at least so far."""
    is_line: bool = False
    """Real values are points joined by a line, not bars."""


class Plots:
    """One plot that shows a figure at a time."""

    def __init__(self, pg: Any) -> None:
        self._pg = pg
        plot = pg.PlotWidget(enableMenu=False)
        self._item = plot.getPlotItem()
        self._item.hideButtons()
        self._item.setMouseEnabled(x=False, y=False)
        self._item.getViewBox().setDefaultPadding(0.0)
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.widget: QWidget = plot

    def show(self, figure: Figure, theme: Theme) -> None:
        """Draw a figure in a theme, in place of the one before."""
        self._item.clear()
        self.widget.setBackground(theme.surface)  # type: ignore[attr-defined]
        highest = max([figure.most, *(value or 0.0 for value in (*figure.planned, *figure.real))])
        self._item.setXRange(-0.6, max(len(figure.words), 4) - 0.4, padding=0)
        self._item.setYRange(-FOOTROOM * max(highest, 1.0), max(highest, 1.0) * HEADROOM, padding=0)
        self._show_axes(figure, theme, max(highest, 1.0))
        self._bars(figure.planned, PLANNED_WIDTH, None, self._dashed(theme))
        if figure.is_line:
            self._line(figure, theme)
        else:
            self._bars(figure.real, REAL_WIDTH, theme.accent, self._pg.mkPen(theme.accent))
        present = [value if at == figure.present else None for at, value in enumerate(figure.planned)]
        self._bars(present, PLANNED_WIDTH, None, self._pg.mkPen(theme.ink, width=2 * theme.unit))
        self._figures(figure, theme)

    def _dashed(self, theme: Theme) -> Any:
        return self._pg.mkPen(theme.ink2, width=1.5 * theme.unit, style=Qt.PenStyle.DashLine)

    def _bars(self, values: Sequence[float | None], width: float, fill: Any, pen: Any) -> None:
        """Add bars for the values that are there."""
        there = [(at, value) for at, value in enumerate(values) if value is not None]
        if there:
            x, height = [at for at, _ in there], [value for _, value in there]
            self._item.addItem(self._pg.BarGraphItem(x=x, height=height, width=width, brush=fill, pen=pen))

    def _line(self, figure: Figure, theme: Theme) -> None:
        there = [(at, value) for at, value in enumerate(figure.real) if value is not None]
        if there:
            pen = self._pg.mkPen(theme.accent, width=2.5 * theme.unit)
            dots = {
                "symbol": "o",
                "symbolSize": 10 * theme.unit,
                "symbolBrush": theme.accent,
                "symbolPen": pen,
            }
            x, y = [at for at, _ in there], [value for _, value in there]
            self._item.addItem(self._pg.PlotDataItem(x, y, pen=pen, antialias=True, **dots))

    def _show_axes(self, figure: Figure, theme: Theme, highest: float) -> None:
        every = -(-len(figure.words) // MOST_LABELS)
        shown = [(at, words) for at, words in enumerate(figure.words) if at % every == 0]
        for side, ticks in (
            ("bottom", shown),
            ("left", [(value, text.figure(value)) for value in _steps(highest)]),
        ):
            axis = self._item.getAxis(side)
            axis.setTicks([ticks])
            axis.setPen(self._pg.mkPen(theme.control, width=theme.unit))
            axis.setTextPen(self._pg.mkPen(theme.ink))
            axis.setStyle(
                tickFont=theme.font(14, SEMIBOLD, tabular=True),
                tickLength=-round(4 * theme.unit),
                hideOverlappingLabels=False,
            )
        self._item.getAxis("left").setWidth(46 * theme.unit)
        self._item.getAxis("bottom").setHeight(30 * theme.unit)
        for value in _steps(highest)[1:]:
            line = self._pg.InfiniteLine(value, 0, pen=self._pg.mkPen(theme.line, width=1))
            line.setZValue(-10)
            self._item.addItem(line)

    def _figures(self, figure: Figure, theme: Theme) -> None:
        """Write the real values over their bars."""
        if len(figure.words) > MOST_LABELS:
            return
        for at, value in enumerate(figure.real):
            if value:
                over = max(value, 0.0 if figure.is_line else figure.planned[at] or 0.0)
                words = self._pg.TextItem(text.figure(value), color=theme.ink, anchor=(0.5, 1.0))
                words.setFont(theme.font(13, BOLD if at != figure.present else MEDIUM, tabular=True))
                words.setPos(at, over)
                self._item.addItem(words)


def load() -> Plots | None:
    """Return the plots; None where the library for them is missing."""
    try:
        return Plots(importlib.import_module("pyqtgraph"))
    except ImportError:
        return None


def _steps(highest: float) -> list[float]:
    """Return round values from 0 up to the highest, four to eight of them."""
    step = next(
        (each for each in (1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0) if highest / each <= 6.0),
        600.0,
    )
    return [number * step for number in range(int(highest / step + 1e-9) + 1)]
