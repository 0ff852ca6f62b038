"""The session as a band of segments in true proportion, with a playhead; press or drag to go there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.session.timeline import Row, Timeline
from ui.theme import BOLD, SEMIBOLD, THEMES, Theme

SNAP_PX = 6
"""So near a stroke's beginning, a press means the beginning."""
_GAP_PX = 2
_HEAD_PX = 6
"""Half the width of the playhead's arrow."""


class SessionBand(QWidget):
    """Setters in, `seek_requested` out; it knows no player."""

    seek_requested = Signal(float)
    """Session time in seconds that a person pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._timeline: Timeline | None = None
        self._names: Mapping[str, str] = {}
        self._t_s = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The session's strokes in time"))
        self.setToolTip(self.tr("Press or drag to go there. With Alt it does not snap to a stroke's start."))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_timeline(self, timeline: Timeline, names: Mapping[str, str]) -> None:
        """Show another session; `names` are the strokes' short names by id."""
        self._timeline, self._names = timeline, names
        self.update()

    def set_time(self, t_s: float) -> None:
        """Move the playhead; only what changes is painted again."""
        if self._timeline is None or t_s == self._t_s:
            return
        old_t_s, self._t_s = self._t_s, t_s
        for moved in {self._head_rect(old_t_s), self._head_rect(t_s)}:
            self.update(moved)
        first, last = sorted((self._timeline.row_at(old_t_s), self._timeline.row_at(t_s)))
        if first != last:
            self.update()
        else:
            start, end = sorted((self._x(old_t_s), self._x(t_s)))
            self.update(QRectF(start, 0, end - start, self.height()).toAlignedRect())

    def sizeHint(self) -> QSize:
        """Return a band of 32 px under the playhead's arrow."""
        return QSize(320, self._theme.px(32 + _HEAD_PX))

    def segment_rect(self, row: int) -> QRectF:
        """Return where row `row` of the timeline is painted; its change belongs to it."""
        assert self._timeline is not None
        shown = self._timeline.rows[row]
        left, right = self._x(shown.change_s), self._x(shown.end_s)
        top = self._theme.px(_HEAD_PX)
        return QRectF(left, top, max(1.0, right - left - _GAP_PX), self.height() - top)

    def playhead_x(self) -> float:
        """Return where the playhead stands."""
        return self._x(self._t_s)

    def time_at(self, x_px: float, *, snap: bool) -> float:
        """Return the session time at `x_px`, clamped; `snap`: a stroke's beginning if it is near."""
        assert self._timeline is not None
        total_s = self._timeline.total_s
        t_s = min(max(x_px / max(1, self.width()), 0.0), 1.0) * total_s
        if snap:
            starts_s = [row.start_s for row in self._timeline.rows]
            nearest_s = min(starts_s, key=lambda start_s: abs(start_s - t_s))
            if abs(self._x(nearest_s) - x_px) <= self._theme.px(SNAP_PX):
                return nearest_s
        return t_s

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the person points."""
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a drag."""
        self._point(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the segments that the event touches, and the playhead."""
        if self._timeline is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            current = self._timeline.row_at(self._t_s)
            for index, row in enumerate(self._timeline.rows):
                rect = self.segment_rect(index)
                if rect.toAlignedRect().intersects(event.rect()):
                    self._paint_segment(painter, rect, row, index - current)
            self._paint_playhead(painter)

    def _point(self, event: QMouseEvent) -> None:
        if self._timeline is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        snap = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        self.seek_requested.emit(self.time_at(event.position().x(), snap=snap))

    def _x(self, t_s: float) -> float:
        assert self._timeline is not None
        return t_s / self._timeline.total_s * self.width()

    def _head_rect(self, t_s: float) -> QRect:
        wide = self._theme.px(_HEAD_PX) + 2
        return QRectF(self._x(t_s) - wide, 0, 2 * wide, self.height()).toAlignedRect()

    def _paint_segment(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        """Paint one segment; `place` < 0: done, 0: current, > 0: to come."""
        theme, radius = self._theme, self._theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_mixed(theme.surface, theme.accent, 0.36) if place < 0 else theme.inset)
        if place == 0:
            rect = rect.adjusted(1, 1, -1, -1)
            painter.setBrush(theme.soft)
        painter.drawRoundedRect(rect, radius, radius)
        if place == 0:
            painter.save()
            done = QRectF(rect.left(), 0, max(0.0, self.playhead_x() - rect.left()), self.height())
            painter.setClipRect(done, Qt.ClipOperation.IntersectClip)
            painter.setBrush(_mixed(theme.surface, theme.accent, 0.42))
            painter.drawRoundedRect(rect, radius, radius)
            painter.restore()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, theme.px(2)))
            painter.drawRoundedRect(rect, radius, radius)
        self._paint_name(painter, rect, row, place)

    def _paint_name(self, painter: QPainter, rect: QRectF, row: Row, place: int) -> None:
        """Write the stroke's id and name, or the id alone, or nothing: whatever fits."""
        theme, stroke_id = self._theme, row.stroke.stroke_id
        font = theme.font(13, BOLD if place == 0 else SEMIBOLD)
        metrics = QFontMetricsF(font)
        room = rect.width() - theme.px(8)
        full = f"{stroke_id}  {self._names.get(stroke_id, '')}".rstrip()
        painter.setFont(font)
        painter.setPen(theme.ink if place >= 0 else theme.ink2)
        if metrics.horizontalAdvance(full) <= room:
            inner = rect.adjusted(theme.px(6), 0, 0, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, full)
        elif metrics.horizontalAdvance(stroke_id) <= rect.width() - 2:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, stroke_id)

    def _paint_playhead(self, painter: QPainter) -> None:
        theme, x = self._theme, self.playhead_x()
        half = theme.px(_HEAD_PX)
        painter.setPen(QPen(theme.surface, theme.px(5)))
        painter.drawLine(QPointF(x, half), QPointF(x, self.height()))
        painter.setPen(QPen(theme.ink, theme.px(3)))
        painter.drawLine(QPointF(x, half), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.ink)
        painter.drawPolygon(QPolygonF([QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, 1.6 * half)]))


def _mixed(under: QColor, over: QColor, share: float) -> QColor:
    """Return `under` with `share` of `over`, both opaque."""
    pairs = ((under.redF(), over.redF()), (under.greenF(), over.greenF()), (under.blueF(), over.blueF()))
    return QColor.fromRgbF(*(low + (high - low) * share for low, high in pairs))
