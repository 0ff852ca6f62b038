"""The strip under the stage: the session as segments above, the present cycle's curves below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.session.moment import Moment
from app.session.timeline import Timeline
from ui.theme import MEDIUM, THEMES, Theme
from ui.timeline_strip.cycle_curves import CycleCurves
from ui.timeline_strip.session_band import SessionBand

_LEGEND_PX = 118


class TimelineStrip(QWidget):
    """Passes session, moment and theme on to its two bands; `curves_shown` hides the lower one."""

    seek_requested = Signal(float)
    """Session time in seconds that a person pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band = SessionBand(self)
        self.curves = CycleCurves(self)
        self._legend = _Legend(self)
        self._lower = QWidget(self)
        self._theme = THEMES["light"]
        self._moment: Moment | None = None
        lower = QHBoxLayout(self._lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(8)
        lower.addWidget(self._legend)
        lower.addWidget(self.curves, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.band)
        self._rows.addWidget(self._lower, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.band.seek_requested.connect(self.seek_requested)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme, at its unit."""
        self._theme = theme
        self._rows.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(6))
        self._rows.setSpacing(theme.px(6))
        self._legend.setFixedWidth(theme.px(_LEGEND_PX))
        for part in (self.band, self.curves, self._legend):
            part.set_theme(theme)
        self.updateGeometry()
        self.update()

    def set_timeline(self, timeline: Timeline, names: Mapping[str, str]) -> None:
        """Show another session; `names` are the strokes' short names by id."""
        self.band.set_timeline(timeline, names)
        self.curves.set_timeline(timeline)

    def show_moment(self, moment: Moment) -> None:
        """Move both playheads."""
        self._moment = moment
        self.band.set_time(moment.t_s)
        if not self._lower.isHidden():
            self.curves.show_moment(moment)

    def set_curves_shown(self, shown: bool) -> None:
        """Show or hide the lower band; small windows have the segments only."""
        self._lower.setHidden(not shown)
        if shown and self._moment is not None:
            self.curves.show_moment(self._moment)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return 116 px with the curves, 52 without, at unit 1."""
        return QSize(640, self._theme.px(52 if self._lower.isHidden() else 116))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which nothing is cut."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the panel's colour under a hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.surface)
            painter.fillRect(0, 0, self.width(), 1, self._theme.line)


class _Legend(QWidget):
    """What the filled and the dashed line mean."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, middle = self._theme, self.height() / 2.0
        soft = QColor(theme.accent)
        soft.setAlphaF(0.22)
        rows = (
            (middle - theme.px(11), QPen(theme.accent, theme.px(2)), self.tr("Pressure 0-10")),
            (
                middle + theme.px(11),
                QPen(theme.ink2, theme.px(2), Qt.PenStyle.DashLine),
                self.tr("Speed cm/s"),
            ),
        )
        with QPainter(self) as painter:
            painter.setFont(theme.font(13, MEDIUM))
            painter.fillRect(0, round(rows[0][0]), theme.px(14), theme.px(6), soft)
            for y, pen, words in rows:
                painter.setPen(pen)
                painter.drawLine(QLineF(QPointF(0, y), QPointF(theme.px(14), y)))
                painter.setPen(theme.ink2)
                at = self.rect().adjusted(theme.px(21), round(y) - theme.px(10), 0, 0)
                at.setHeight(theme.px(20))
                painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
