"""Pressure and speed of the present cycle in the middle of three, plotted, with a playhead.

The plotting library is loaded after the first frame is on the screen (`load`); without it a sentence
stands in the plot's place and everything else goes on.
"""

from __future__ import annotations

import importlib

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.session.moment import Moment
from app.session.timeline import Timeline
from ui import text
from ui.theme import BOLD, MEDIUM, THEMES, Theme
from ui.timeline_strip.curve_plot import TOP, CurvePlot
from ui.timeline_strip.curve_samples import CurveSamples, page_after, page_of, sample, strikes_a_second


class CycleCurves(QWidget):
    """The lower band of the strip: `set_timeline`, then `show_moment` for every frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._timeline: Timeline | None = None
        self._moment: Moment | None = None
        self._page: tuple[int, int] | None = None
        self._samples: CurveSamples | None = None
        self._ahead: tuple[tuple[int, int], CurveSamples] | None = None
        """The page that comes next, sampled while the present one is shown: a new stroke has enough to do."""
        self._plot: CurvePlot | None = None
        self._trouble = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._playhead = _Playhead(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Pressure and speed of the present cycle"))

    @property
    def plot(self) -> CurvePlot | None:
        """Return the plot once it is loaded, else None."""
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
            self._plot = CurvePlot(importlib.import_module("pyqtgraph"))
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
        self._timeline, self._page, self._ahead = timeline, None, None

    def show_moment(self, moment: Moment) -> None:
        """Move the playhead; new curves only when the cycle or the stroke is another."""
        self._moment = moment
        if self._timeline is None:
            return
        page = page_of(self._timeline, moment)
        if page != self._page:
            self._page = page
            ahead = self._ahead
            self._samples = ahead[1] if ahead and ahead[0] == page else sample(self._timeline, *page)
            self._ahead = None
            self._show_samples()
        elif self._ahead is None and self._is_past_the_middle(moment.t_s):
            coming = page_after(self._timeline, page)
            self._ahead = (coming, sample(self._timeline, *coming))
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

    def _is_past_the_middle(self, t_s: float) -> bool:
        samples = self._samples
        return samples is not None and t_s > (samples.start_s + samples.end_s) / 2.0

    def _show_samples(self) -> None:
        if self._plot is not None and self._samples is not None:
            self._plot.show(self._samples, self._theme, self.tr("rep {0}"))
            self._place_playhead()

    def _place_playhead(self) -> None:
        samples, moment = self._samples, self._moment
        if samples is None or moment is None or self._plot is None:
            return
        share = (moment.t_s - samples.start_s) / (samples.end_s - samples.start_s)
        pressure = moment.right.pressure
        shown = -1.0 if moment.t_s < samples.start_s else share * self.width()
        self._playhead.move_to(shown, 1.0 - pressure / TOP, self._figures(moment, samples))

    def _figures(self, moment: Moment, samples: CurveSamples) -> str:
        """Return what the flag says: pressure and speed, or how quick the strikes are."""
        assert self._timeline is not None
        rate = strikes_a_second(self._timeline.rows[moment.row])
        if rate and moment.cycle:
            return self.tr("{rate} strikes a second").format(rate=text.figure(rate))
        speed = float(np.interp(moment.t_s, samples.t_s, samples.speed_cm_s))
        return self.tr("{pressure} · {speed} cm/s").format(
            pressure=text.figure(round(2.0 * moment.right.pressure) / 2.0), speed=text.figure(speed)
        )


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
