"""Pressure and speed of the present cycle in the middle of three, plotted, with a playhead.

The plotting library is loaded after the first frame is on the screen (`load`); without it a sentence
stands in the plot's place and everything else goes on.
"""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.session.moment import Moment
from app.session.timeline import Timeline
from ui.theme import BOLD, MEDIUM, THEMES, Theme
from ui.timeline_strip.curve_samples import CurveSamples, page_of, sample

TOP = 10.0
"""Of the shared axis: pressure 0-10 and speed in cm/s; faster than this is cut."""
_HEADROOM = 1.5


class CycleCurves(QWidget):
    """The lower band of the strip: `set_timeline`, then `show_moment` for every frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._timeline: Timeline | None = None
        self._moment: Moment | None = None
        self._page: tuple[int, int] | None = None
        self._samples: CurveSamples | None = None
        self._plot: Any = None
        self._trouble = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._playhead = _Playhead(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Pressure and speed of the present cycle"))

    @property
    def plot(self) -> Any:
        """Return the plot widget once it is loaded, else None."""
        return self._plot

    @property
    def samples(self) -> CurveSamples | None:
        """Return what is plotted."""
        return self._samples

    def load(self) -> bool:
        """Load the plotting library and show the curves; False: it is not there, and the band says so."""
        if self._plot is not None:
            return True
        try:
            self._plot = _new_plot(importlib.import_module("pyqtgraph"))
        except ImportError:
            self._trouble = self.tr("No curves: pyqtgraph is not installed. Everything else works.")
            self.update()
            return False
        self._layout.addWidget(self._plot.widget)
        self._playhead.raise_()
        self._plot.set_theme(self._theme)
        self._show_samples()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._playhead.set_theme(theme)
        if self._plot is not None:
            self._plot.set_theme(theme)
            self._show_samples()
        self.update()

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another session's curves from the next moment on."""
        self._timeline, self._page = timeline, None

    def show_moment(self, moment: Moment) -> None:
        """Move the playhead; new curves only when the cycle or the stroke is another."""
        self._moment = moment
        if self._timeline is None:
            return
        page = (moment.row, page_of(self._timeline, moment.row, moment.cycle))
        if page != self._page:
            self._page = page
            self._samples = sample(self._timeline, moment.row, moment.cycle)
            self._show_samples()
        self._place_playhead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the playhead over the whole band."""
        self._playhead.setGeometry(self.rect())
        self._place_playhead()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what is missing, where no plot covers this."""
        if not self._trouble:
            return
        with QPainter(self) as painter:
            painter.setPen(self._theme.ink2)
            painter.setFont(self._theme.font(13, MEDIUM))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._trouble)

    def _show_samples(self) -> None:
        if self._plot is not None and self._samples is not None:
            self._plot.show(self._samples, self._theme, self.tr("rep {0}"))
            self._place_playhead()

    def _place_playhead(self) -> None:
        samples, moment = self._samples, self._moment
        if samples is None or moment is None or self._plot is None:
            return
        share = (moment.t_s - samples.start_s) / (samples.end_s - samples.start_s)
        speed = float(np.interp(moment.t_s, samples.t_s, samples.speed_cm_s))
        pressure = moment.right.pressure
        words = self.tr("{pressure:.0f} · {speed:.1f} cm/s").format(pressure=pressure, speed=speed)
        shown = -1.0 if moment.t_s < samples.start_s else share * self.width()
        self._playhead.move_to(shown, 1.0 - pressure / (TOP + _HEADROOM), words)


class _Playhead(QWidget):
    """A line, a dot on the pressure and a flag with figures, over the plot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme, self._x, self._level, self._words = THEMES["light"], -1.0, 0.0, ""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def move_to(self, x: float, level: float, words: str) -> None:
        """Stand at `x` px (below 0: nowhere), the dot at `level` 0-1 from the top."""
        if (x, level, words) == (self._x, self._level, self._words):
            return
        self.update(self._touched())
        self._x, self._level, self._words = x, level, words
        self.update(self._touched())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._x < 0:
            return
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.ink, theme.px(2)))
            painter.drawLine(QPointF(self._x, 0), QPointF(self._x, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink)
            painter.drawEllipse(QPointF(self._x, self._dot_y()), theme.px(4.5), theme.px(4.5))
            flag = self._flag()
            painter.drawRoundedRect(flag, theme.px(4), theme.px(4))
            painter.setPen(theme.surface)
            painter.setFont(theme.font(13, BOLD, tabular=True))
            painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, self._words)

    def _dot_y(self) -> float:
        return min(max(self._level * self.height(), 5.0), self.height() - 5.0)

    def _flag(self) -> QRectF:
        """Return the flag's place: right of the line, or left of it where the band ends."""
        theme = self._theme
        metrics = QFontMetricsF(theme.font(13, BOLD, tabular=True))
        wide, high = metrics.horizontalAdvance(self._words) + theme.px(12), float(theme.px(20))
        left = self._x + theme.px(8)
        if left + wide > self.width():
            left = self._x - theme.px(8) - wide
        top = self._dot_y() + theme.px(4)
        if top + high > self.height():
            top = self._dot_y() - theme.px(4) - high
        return QRectF(left, max(0.0, top), wide, high)

    def _touched(self) -> QRect:
        line = QRectF(self._x - 6, 0, 12, self.height())
        return line.united(self._flag()).adjusted(-4, -4, 4, 4).toAlignedRect()


def _new_plot(pg: Any) -> Any:
    """Return the plot; `pg` is pyqtgraph, which is untyped: nothing of it leaves this module."""

    class _Plot:
        def __init__(self) -> None:
            self.widget = pg.PlotWidget(enableMenu=False)
            item = self.widget.getPlotItem()
            item.hideAxis("left")
            item.hideAxis("bottom")
            item.hideButtons()
            item.setMouseEnabled(x=False, y=False)
            item.setContentsMargins(0, 0, 0, 0)
            item.getViewBox().setDefaultPadding(0.0)
            self.widget.setFrameShape(self.widget.Shape.NoFrame)
            self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._item = item

        def set_theme(self, theme: Theme) -> None:
            self.widget.setBackground(theme.surface)

        def show(self, samples: CurveSamples, theme: Theme, numbered: str) -> None:
            """Plot `samples`; `numbered` writes a cycle's number."""
            item = self._item
            item.clear()
            item.setXRange(samples.start_s, samples.end_s, padding=0)
            item.setYRange(0.0, TOP + _HEADROOM, padding=0)
            for level in (0.0, 5.0, 10.0):
                item.addItem(pg.InfiniteLine(level, 0, pen=pg.mkPen(theme.line)))
            striking = len(samples.strikes_s) > 0
            for number, start_s in samples.cycles[:: 4 if striking else 1]:
                item.addItem(pg.InfiniteLine(start_s, 90, pen=pg.mkPen(theme.control)))
                label = pg.TextItem(numbered.format(number), color=theme.ink2, anchor=(0, 0))
                label.setFont(theme.font(12, MEDIUM))
                label.setPos(start_s, TOP + _HEADROOM)
                item.addItem(label)
            if striking:
                self._plot_strikes(samples, theme)
            else:
                self._plot_curves(samples, theme)

        def _plot_curves(self, samples: CurveSamples, theme: Theme) -> None:
            fill = QColor(theme.accent)
            fill.setAlphaF(0.22)
            self._item.plot(
                samples.t_s,
                samples.pressure,
                pen=pg.mkPen(theme.accent, width=2 * theme.unit),
                fillLevel=0.0,
                brush=fill,
                antialias=True,
            )
            dashed = pg.mkPen(theme.ink2, width=1.6 * theme.unit, style=Qt.PenStyle.DashLine)
            speed = np.minimum(samples.speed_cm_s, TOP)
            self._item.plot(samples.t_s, speed, pen=dashed, antialias=True)

        def _plot_strikes(self, samples: CurveSamples, theme: Theme) -> None:
            top = float(samples.pressure.max(initial=0.0)) or 1.0
            self._item.addItem(
                pg.BarGraphItem(
                    x=samples.strikes_s,
                    height=np.full(len(samples.strikes_s), top),
                    width=(samples.end_s - samples.start_s) / 260.0,
                    brush=theme.accent,
                    pen=None,
                )
            )

    return _Plot()
