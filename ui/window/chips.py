"""What lies over the stage in few words: badges, the stance, the caption of what comes, the count-in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import BOLD, SEMIBOLD, THEMES, Theme, icon


@dataclass(frozen=True, slots=True)
class Chip:
    """A short text with an icon. `ground` and `ink` name tokens of the theme."""

    text: str
    icon_name: str = ""
    ground: str = "surface"
    ink: str = "ink"


class ChipRow(QWidget):
    """Chips in a row, as many as fit, the first ones first; lets the mouse through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = THEMES["light"], 14.0
        self._chips: tuple[Chip, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """Return what is shown."""
        return self._chips

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_chips(self, *chips: Chip) -> bool:
        """Show these chips; return whether that changes anything."""
        if chips == self._chips:
            return False
        self._chips = chips
        self.setAccessibleName(", ".join(chip.text for chip in chips))
        self.setVisible(bool(chips))
        self.updateGeometry()
        self.update()
        return True

    def _width(self, chip: Chip) -> int:
        metrics = QFontMetrics(self._theme.font(self._size, SEMIBOLD))
        drawn = self._theme.px(26) if chip.icon_name else 0
        return metrics.horizontalAdvance(chip.text) + drawn + 2 * self._theme.px(12)

    def sizeHint(self) -> QSize:
        """Return the room that all chips take."""
        gaps = self._theme.px(8) * max(0, len(self._chips) - 1)
        return QSize(sum(map(self._width, self._chips)) + gaps, self._theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips that fit."""
        x = 0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for chip in self._chips:
                wide = self._width(chip)
                if x + wide > self.width() + 1:
                    break
                self._paint_chip(painter, QRectF(x, 0, wide, self.height()), chip)
                x += wide + self._theme.px(8)

    def _paint_chip(self, painter: QPainter, box: QRectF, chip: Chip) -> None:
        theme = self._theme
        radius = min(box.height() / 2, theme.px(17))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(theme, chip.ground))
        painter.drawRoundedRect(box, radius, radius)
        ink, x = getattr(theme, chip.ink), box.left() + theme.px(12)
        if chip.icon_name:
            side = theme.px(20)
            picture = icon(chip.icon_name, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(round(x), round(box.center().y() - side / 2), picture)
            x += theme.px(26)
        painter.setPen(ink)
        painter.setFont(theme.font(self._size, SEMIBOLD))
        words = QRectF(x, box.top(), box.right() - x, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, chip.text)


class CountIn(QWidget):
    """The count before a stroke: 3 2 1 with the stroke's name; a press skips it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._left, self._name, self._hint = THEMES["light"], 0, "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_count(self, left: int, name: str, hint: str) -> None:
        """Show the seconds left, 3 to 1; 0 hides the count."""
        self._left, self._name, self._hint = left, name, hint
        self.setAccessibleName(f"{left}: {name}")
        self.setVisible(left > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return its panel's size."""
        theme = self._theme
        metrics = QFontMetrics(theme.font(22, BOLD)), QFontMetrics(theme.font(15, SEMIBOLD))
        words = max(metrics[0].horizontalAdvance(self._name), metrics[1].horizontalAdvance(self._hint))
        return QSize(theme.px(236) + words, theme.px(112))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three figures, the present one large, and the name."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(QRectF(self.rect()), px(14), px(14))
            x = px(20)
            for figure in (3, 2, 1):
                present = figure == self._left
                wide = px(72 if present else 48)
                painter.setFont(theme.font(84 if present else 44, BOLD, tabular=True))
                painter.setPen(theme.accent if present else theme.control)
                painter.drawText(QRect(x, 0, wide, self.height()), Qt.AlignmentFlag.AlignCenter, str(figure))
                x += wide
            self._paint_words(painter, x + px(20))

    def _paint_words(self, painter: QPainter, x: int) -> None:
        theme, middle = self._theme, self.height() // 2
        room, line = self.width() - x, theme.px(30)
        painter.setPen(theme.ink)
        painter.setFont(theme.font(22, BOLD))
        painter.drawText(QRect(x, middle - line, room, line), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setPen(theme.ink2)
        painter.setFont(theme.font(15, SEMIBOLD))
        painter.drawText(QRect(x, middle, room, line), Qt.AlignmentFlag.AlignVCenter, self._hint)
