"""The painted pieces of the session's pages: doors, and the strokes' shares of the time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.session.timeline import Timeline
from ui.kit.controls import RING
from ui.kit.fitting import Fitted, fitted
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme, icon, paint_focus_ring

NEXT_TO = 8
"""Room beside the head of a brief tile, at unit 1."""
WITH_ICON = 54 + NEXT_TO
"""The same with an icon before it."""


@dataclass(frozen=True, slots=True)
class DoorWords:
    """A way to another part of the program: its `name` for the owner, and what stands on it."""

    name: str
    icon_name: str
    head: str
    told: str
    key: str = ""


class Door(QAbstractButton):
    """A tile that leads somewhere; the whole of it is the button."""

    def __init__(self, words: DoorWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.words, self._brief = THEMES["light"], words, False
        self.setText(words.head)
        self.setAccessibleName(f"{words.head}. {words.told}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Show the head alone, where there is little room."""
        self._brief = brief
        self.update()

    def height_for(self, width_px: int) -> int:
        """Return the height that its words need at this width."""
        px = self._theme.px
        if self._brief:
            return px(64) + 2 * px(RING)
        metrics = QFontMetrics(self._theme.font(15, MEDIUM))
        room = QRect(0, 0, max(1, width_px - 2 * px(20 + RING)), 9999)
        flags = int(Qt.TextFlag.TextWordWrap)
        return px(92) + metrics.boundingRect(room, flags, self.words.told).height() + px(18) + 2 * px(RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile, its icon and its words."""
        theme, px = self._theme, self._theme.px
        shape = QRectF(self.rect()).adjusted(px(RING), px(RING), -px(RING), -px(RING))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.control if self.underMouse() else theme.line, max(1, px(1))))
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), px(14), px(14))
            if self._brief:
                self._paint_brief(painter, shape)
            else:
                self._paint_whole(painter, shape)
            if self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
                paint_focus_ring(painter, shape, px(14), theme)

    def _paint_brief(self, painter: QPainter, shape: QRectF) -> None:
        """Paint icon and head side by side; where the head has no room beside it, the icon is left out."""
        px = self._theme.px
        beside = self._beside()
        if beside == WITH_ICON:
            side = px(26)
            top = round(shape.center().y() - side / 2)
            self._paint_icon(painter, round(shape.left()) + px(16), top, side)
        self._paint_head(painter, shape.adjusted(px(beside - NEXT_TO), 0, -px(NEXT_TO), 0))

    def _paint_whole(self, painter: QPainter, shape: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        left, top = shape.left() + px(20), shape.top()
        self._paint_icon(painter, round(left), round(top) + px(16), px(28))
        self._paint_head(painter, QRectF(left, top + px(46), shape.width() - px(40), px(42)))
        painter.setPen(theme.ink2)
        painter.setFont(theme.font(15, MEDIUM))
        box = QRectF(left, top + px(88), shape.width() - px(40), shape.height() - px(92))
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), self.words.told)

    def _paint_head(self, painter: QPainter, box: QRectF) -> None:
        fit = self._head(round(box.width()))
        painter.setPen(self._theme.ink)
        painter.setFont(fit.font)
        painter.drawText(box, fit.flags, fit.text)

    def _head(self, width_px: int) -> Fitted:
        size, weight = (17, SEMIBOLD) if self._brief else (19, BOLD)
        return fitted(self.words.head, lambda share: self._theme.font(size * share, weight), width_px)

    def _beside(self) -> int:
        """Return what is not the head's of the width, at unit 1."""
        if not self._brief:
            return 2 * 20
        room = self.width() - self._theme.px(2 * RING + WITH_ICON)
        return WITH_ICON if self._head(room).whole else 2 * NEXT_TO

    @property
    def is_cut(self) -> bool:
        """Return whether there is too little room for the whole head."""
        return not self._head(self.width() - self._theme.px(2 * RING + self._beside())).whole

    def _paint_icon(self, painter: QPainter, x: int, y: int, side: int) -> None:
        drawn = icon(self.words.icon_name, self._theme.accent, side, self.devicePixelRatioF())
        painter.drawPixmap(x, y, drawn)


@dataclass(frozen=True, slots=True)
class Share:
    """One stroke's part of the session."""

    stroke_id: str
    name: str
    seconds: float


def shares(timeline: Timeline, names: Mapping[str, str]) -> tuple[Share, ...]:
    """Return how long each stroke lasts in a session, all rounds together, in their order."""
    seconds: dict[str, float] = {}
    for row in timeline.rows:
        stroke_id = row.stroke.stroke_id
        seconds[stroke_id] = seconds.get(stroke_id, 0.0) + row.end_s - row.start_s
    return tuple(Share(stroke_id, names[stroke_id], value) for stroke_id, value in seconds.items())


class Shares(QWidget):
    """What the minutes hold: the strokes side by side, as long as they last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._shares: tuple[Share, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show other strokes, in their order."""
        self._shares = tuple(shares)
        self.setAccessibleName(", ".join(share.name for share in shares))
        self.update()

    def sizeHint(self) -> QSize:
        """Return its height."""
        return QSize(self._theme.px(300), self._theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a field for each stroke, with its name where it fits."""
        theme, gap = self._theme, self._theme.px(2)
        total_s = sum(share.seconds for share in self._shares)
        if total_s <= 0.0:
            return
        room, x = self.width() - gap * (len(self._shares) - 1), 0.0
        made = theme.font(14, SEMIBOLD)
        metrics = QFontMetrics(made)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(made)
            for share in self._shares:
                wide = room * share.seconds / total_s
                box = QRectF(x, 0, wide, self.height())
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.inset)
                painter.drawRoundedRect(box, theme.px(4), theme.px(4))
                for words in (f"{share.stroke_id}  {share.name}", share.stroke_id):
                    if metrics.horizontalAdvance(words) + theme.px(8) <= wide:
                        painter.setPen(theme.ink)
                        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                        break
                x += wide + gap
