"""After the lesson: planned against used time of each stroke, as bars with figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.lesson.spent import StrokeTime
from ui import text
from ui.pages.page import Body
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

ROW = 34
"""Height of a row, at unit 1."""


class SpentTable(Body):
    """One row for each stroke of the plan: name, bar, planned, used, and how much of it was questions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._times: tuple[StrokeTime, ...] = ()
        self._names: Mapping[str, str] = {}

    def set_times(self, times: Sequence[StrokeTime], names: Mapping[str, str]) -> None:
        """Show other times; `names` by the strokes' ids."""
        self._times, self._names = tuple(times), names
        self.setAccessibleName(". ".join(", ".join(cells) for cells in self.rows()))
        self.update()

    def rows(self) -> list[tuple[str, str, str, str]]:
        """Return what is written, the sums last: name, planned, used, for questions."""
        rows = [
            (
                f"{time.stroke_id}  {self._names.get(time.stroke_id, '')}",
                text.time_planned(time.planned_s),
                text.time_planned(time.real_s),
                text.time_planned(time.stood_s),
            )
            for time in self._times
        ]
        sums = (
            sum(time.planned_s for time in self._times),
            sum(time.real_s for time in self._times),
            sum(time.stood_s for time in self._times),
        )
        planned, used, stood = (text.time_planned(value) for value in sums)
        return [*rows, (translate("Afterwards", "In all"), planned, used, stood)]

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def height_for(self, width_px: int) -> int:
        """Return the height of all rows."""
        return self._theme.px(ROW) * (len(self._times) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint heads, rows with their bars, and the sums."""
        theme, px = self._theme, self._theme.px
        heads = (
            translate("Afterwards", "Planned"),
            translate("Afterwards", "Used"),
            translate("Afterwards", "Questions"),
        )
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = QFontMetrics(theme.font(14, SEMIBOLD))
            cell = max(px(76), max(metrics.horizontalAdvance(head) for head in heads) + px(18))
            left = self.width() - 3 * cell
            painter.setFont(theme.font(14, SEMIBOLD))
            painter.setPen(theme.ink2)
            for at, head in enumerate(heads):
                self._cell(painter, left + at * cell, 0, cell, head)
            for line, cells in enumerate(self.rows(), start=1):
                self._row(painter, line, cells, left, cell)

    def _row(self, painter: QPainter, line: int, cells: tuple[str, ...], left: int, cell: int) -> None:
        theme, px, y = self._theme, self._theme.px, line * self._theme.px(ROW)
        is_sum = line > len(self._times)
        painter.setFont(theme.font(15, SEMIBOLD if is_sum else MEDIUM, tabular=True))
        painter.setPen(theme.ink)
        names = min(px(260), left // 2)
        name = painter.fontMetrics().elidedText(cells[0], Qt.TextElideMode.ElideRight, names - px(8))
        painter.drawText(QRectF(0, y, names, px(ROW)), Qt.AlignmentFlag.AlignVCenter, name)
        for at, words in enumerate(cells[1:]):
            self._cell(painter, left + at * cell, y, cell, words)
        if not is_sum:
            self._bar(
                painter,
                QRectF(names, y + px(8), left - names - px(8), px(ROW) - px(16)),
                self._times[line - 1],
            )

    def _cell(self, painter: QPainter, x: int, y: int, wide: int, words: str) -> None:
        box = QRectF(x, y, wide, self._theme.px(ROW))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _bar(self, painter: QPainter, room: QRectF, time: StrokeTime) -> None:
        """Paint what was used, questions paler, and the planned time as an outline."""
        theme = self._theme
        longest = max(max(each.planned_s, each.real_s) for each in self._times) or 1.0
        scale, radius = room.width() / longest, theme.px(3)
        painter.setPen(Qt.PenStyle.NoPen)
        for seconds, colour in ((time.real_s, theme.control), (time.real_s - time.stood_s, theme.accent)):
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(room.left(), room.top(), seconds * scale, room.height()), radius, radius
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.ink, max(1.0, 1.5 * theme.unit))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(
            QRectF(room.left(), room.top(), time.planned_s * scale, room.height()), radius, radius
        )
