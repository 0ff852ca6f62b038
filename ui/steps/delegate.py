"""Paints the lines of the step list: number, name, minutes, and what is done, current or next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle, QStyleOptionViewItem

from ui import text
from ui.kit.fitting import fitted
from ui.steps.model import PROGRESS, ROW, STATUS, AnyIndex, Status
from ui.steps.rows import ListRow
from ui.theme import BOLD, MEDIUM, REGULAR, SEMIBOLD, THEMES, Theme, icon, paint_focus_ring

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
NAME_SHARES = (1.0, 0.92, 0.84)
"""No smaller: two such lines still fit into a line of the list."""


class StepDelegate(QAbstractItemDelegate):
    """Lines of the full list, or the numbers of the narrow rail. Heights are at unit 1."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = THEMES["light"]
        self.rail = False
        self.row_height = 36

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return a line's height: the current one is twice as high."""
        if self.rail:
            return QSize(self.theme.px(60), self.theme.px(46))
        current = index.data(STATUS) is Status.CURRENT
        return QSize(0, self.theme.px(self.row_height * (2 if current else 1)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one line."""
        line, status = index.data(ROW), index.data(STATUS)
        box = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, status, bool(state & QStyle.StateFlag.State_MouseOver))
        if self.rail:
            self._paint_badge(painter, QRectF(box).center().x(), QRectF(box).center().y(), 18, line, status)
        else:
            self._paint_line(painter, box, line, status, index.data(PROGRESS))
        keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if (state & keyboard) == keyboard:
            inner = QRectF(box).adjusted(5, 5, -5, -5)
            paint_focus_ring(painter, inner, self.theme.px(6), self.theme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, status: Status, hovered: bool) -> None:
        theme, inset = self.theme, self.theme.px(8)
        shape = QRectF(box).adjusted(inset, 0, -inset, 0)
        if status is Status.CURRENT or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.soft if status is Status.CURRENT else theme.inset)
            painter.drawRoundedRect(shape, theme.px(8), theme.px(8))
        if status is Status.CURRENT and not self.rail:
            bar = QRectF(shape.left(), shape.top() + theme.px(5), theme.px(4), shape.height() - theme.px(10))
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(bar, theme.px(2), theme.px(2))

    def _paint_line(
        self, painter: QPainter, box: QRect, line: ListRow, status: Status, progress: tuple[str, str]
    ) -> None:
        px = self.theme.px
        first = QRect(box.left(), box.top(), box.width(), px(self.row_height))
        if status is Status.CURRENT:
            first.translate(0, px(6))
        left = self._paint_number(painter, first, line, status)
        right = self._paint_time(painter, first, line, status)
        if status is Status.NEXT:
            right = self._paint_next(painter, first, right, left, line)
        self._paint_name(painter, QRect(left, first.top(), right - left, first.height()), line, status)
        if status is Status.CURRENT:
            second = first.translated(0, px(30))
            self._paint_progress(painter, second, px(52), progress)

    def _paint_number(self, painter: QPainter, box: QRect, line: ListRow, status: Status) -> int:
        """Paint the badge or the small number; return where the name starts."""
        px, y = self.theme.px, QRectF(box).center().y()
        if line.is_indented and status is not Status.CURRENT:
            painter.setFont(self.theme.font(13, SEMIBOLD))
            painter.setPen(self.theme.ink2)
            place = QRect(px(44), box.top(), px(30), box.height())
            if status is Status.DONE:
                side = px(18)
                picture = icon("check", self.theme.accent, side, painter.device().devicePixelRatioF())
                painter.drawPixmap(px(44), round(y - side / 2), picture)
            else:
                painter.drawText(place, LEFT, line.badge)
            return px(76)
        if not line.badge:
            return px(18)
        indent = 28 if line.is_indented else 0
        self._paint_badge(painter, px(30 + indent), y, 13, line, status)
        return px(52 + indent)

    def _paint_badge(
        self, painter: QPainter, x: float, y: float, radius: float, line: ListRow, status: Status
    ) -> None:
        """Paint the number in its disc: filled when current, a check when done, outlined to come."""
        theme, reach = self.theme, self.theme.px(radius)
        disc = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
        filled = status in (Status.CURRENT, Status.DONE)
        painter.setBrush(theme.accent if filled else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(theme.control, max(1.0, 1.2 * theme.unit)))
        painter.drawEllipse(disc if filled else disc.adjusted(0.6, 0.6, -0.6, -0.6))
        if status is Status.DONE:
            side = round(1.3 * reach)
            picture = icon("check", theme.on_accent, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(round(x - side / 2), round(y - side / 2), picture)
            return
        painter.setPen(theme.on_accent if filled else theme.ink)
        painter.setFont(theme.font(13 if len(line.badge) > 1 else 14, BOLD))
        painter.drawText(disc, CENTRE, line.badge)

    def _paint_time(self, painter: QPainter, box: QRect, line: ListRow, status: Status) -> int:
        """Paint the minutes; return where they start."""
        shown = text.time_planned(line.seconds)
        bold = status is Status.CURRENT or line.is_heading
        made = self.theme.font(14, SEMIBOLD if bold else MEDIUM, tabular=True)
        made.setStrikeOut(status is Status.SKIPPED)
        painter.setFont(made)
        painter.setPen(self.theme.ink if status is Status.CURRENT else self.theme.ink2)
        right = box.right() - self.theme.px(16)
        painter.drawText(QRect(box.left(), box.top(), right - box.left(), box.height()), RIGHT, shown)
        left = right - QFontMetrics(made).horizontalAdvance(shown) - self.theme.px(8)
        again = line.turn is not None and line.turn.again > 0
        for name, shown_too in (("lock", line.is_locked), ("repeat", again)):
            if shown_too:
                left = self._paint_sign(painter, box, left, name)
        return left

    def _paint_sign(self, painter: QPainter, box: QRect, right: int, name: str) -> int:
        """Paint a small icon left of `right`; return where it starts."""
        side = self.theme.px(16)
        picture = icon(name, self.theme.ink2, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(right - side, round(QRectF(box).center().y() - side / 2), picture)
        return right - side - self.theme.px(4)

    def _paint_next(self, painter: QPainter, box: QRect, right: int, left: int, line: ListRow) -> int:
        """Paint the chip "Next", as an icon where the word does not fit; return where it starts."""
        px, made = self.theme.px, self.theme.font(12, SEMIBOLD)
        word = QCoreApplication.translate("Steps", "Next")
        wide = QFontMetrics(made).horizontalAdvance(word) + px(18)
        named = QFontMetrics(self._name_font(line, Status.NEXT)).horizontalAdvance(line.name)
        if left + named + px(6) > right - wide:
            side = px(18)
            picture = icon("player-track-next", self.theme.accent, side, painter.device().devicePixelRatioF())
            painter.drawPixmap(right - side, round(QRectF(box).center().y() - side / 2), picture)
            return right - side - px(4)
        chip = QRectF(right - wide, QRectF(box).center().y() - px(10), wide, px(20))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.accent, max(1, px(1))))
        painter.drawRoundedRect(chip, px(10), px(10))
        painter.setFont(made)
        painter.drawText(chip, CENTRE, word)
        return right - wide - px(6)

    def _name_font(self, line: ListRow, status: Status, share: float = 1.0) -> QFont:
        bold = status in (Status.CURRENT, Status.NEXT) or line.is_heading
        return self.theme.font(15 * share, SEMIBOLD if bold else REGULAR)

    def _paint_name(self, painter: QPainter, box: QRect, line: ListRow, status: Status) -> None:
        fit = fitted(line.name, lambda share: self._name_font(line, status, share), box.width(), NAME_SHARES)
        colours: dict[Status, QColor] = {Status.DONE: self.theme.ink2, Status.SKIPPED: self.theme.ink2}
        painter.setFont(fit.font)
        painter.setPen(colours.get(status, self.theme.ink))
        painter.drawText(box, fit.flags, fit.text)

    def _paint_progress(self, painter: QPainter, box: QRect, left: int, progress: tuple[str, str]) -> None:
        painter.setFont(self.theme.font(14, SEMIBOLD, tabular=True))
        painter.setPen(self.theme.accent)
        right = box.right() - self.theme.px(16)
        place = QRect(left, box.top(), right - left, box.height())
        painter.drawText(place, LEFT, progress[0])
        painter.drawText(place, RIGHT, progress[1])
