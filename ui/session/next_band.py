"""The hands-free view's band: what comes next, before it comes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Headline, Words
from ui.kit.fitting import SHARES
from ui.session.screen import Coming
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, icon

BAND = 236
"""Its height, at unit 1."""
ONE_LINE = (*SHARES, 0.68, 0.6)
"""The sizes that the name tries, as shares: there is no room for two lines."""


class NextBand(QWidget):
    """What comes next: both hands, the name, their shape, where to turn; its upper edge drains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["dim"]
        self._coming: Coming | None = None
        self.picture: QImage | None = None
        self._when = Words(size=30, weight=SEMIBOLD, token="accent", parent=self)
        self._name = Headline(size=60, shares=ONE_LINE, parent=self)
        self._turn = Headline(size=42, parent=self)
        self._shape = Headline(size=30, weight=MEDIUM, parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self._when, self._name, self._turn, self._shape):
            part.set_theme(theme)
        self._place()

    def set_coming(self, coming: Coming | None) -> None:
        """Show what comes, or nothing."""
        if coming is not None and coming != self._coming:
            self._when.setText(coming.when)
            self._name.set_text(coming.name)
            self._turn.set_text(coming.turn)
            self._shape.set_text(coming.shape)
            self._place()
            self.setAccessibleName(f"{coming.when}: {coming.name}. {coming.shape} {coming.turn}")
        self._coming = coming
        self.setVisible(coming is not None)
        self.update()

    def set_picture(self, picture: QImage | None) -> None:
        """Show both hands of the next stroke, or none until they are drawn."""
        self.picture = picture
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._place()

    def picture_rect(self) -> QRect:
        """Return the place of the picture."""
        px = self._theme.px
        return QRect(px(24), px(126), px(168), px(98))

    def _place(self) -> None:
        px, wide = self._theme.px, self.width() - 2 * self._theme.px(24)
        size = self._when.sizeHint()
        self._when.setGeometry(px(24), px(12), min(wide, size.width()), size.height())
        self._name.setGeometry(px(24), px(46), wide, px(74))
        left = self.picture_rect().right() + px(18)
        room = self.width() - left - px(14)
        self._turn.setGeometry(left + px(50), px(118), room - px(50), px(52))
        self._shape.setGeometry(left, px(168), room, px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the draining edge, the picture and the sign of turning."""
        theme, px, coming = self._theme, self._theme.px, self._coming
        if coming is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), theme.soft)
            painter.fillRect(QRectF(0, 0, self.width(), px(8)), theme.line)
            painter.fillRect(QRectF(0, 0, self.width() * coming.left, px(8)), theme.accent)
            if self.picture is not None:
                painter.drawImage(self.picture_rect(), self.picture)
            side = px(40)
            name = "rotate-clockwise" if coming.turns else "hand-stop"
            drawn = icon(name, theme.accent, side, self.devicePixelRatioF())
            middle = self._turn.geometry().center().y()
            painter.drawPixmap(self.picture_rect().right() + px(18), middle - side // 2, drawn)
