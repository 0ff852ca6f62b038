"""The bar at the top: the brand, the protocol, and the doors to theme, full screen, keys and sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.controls import Button, Panel
from ui.theme import BOLD, SEMIBOLD, Theme, icon

translate = QCoreApplication.translate


class TopBar(Panel):
    """Asks for what concerns the whole window."""

    theme_requested = Signal()
    full_screen_requested = Signal()
    keys_requested = Signal()
    sources_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edges=("bottom",), parent=parent)
        self._protocol = ""
        self.sources = self._button(translate("TopBar", "About and sources"), "info-circle", "F2")
        self.light = self._button(translate("TopBar", "Dim light"), "moon", "T")
        self.full_screen = self._button(translate("TopBar", "Full screen"), "maximize", "F11")
        self.keys = self._button(translate("TopBar", "Keys"), "keyboard", "F1")
        self.sources.clicked.connect(self.sources_requested)
        self.light.clicked.connect(self.theme_requested)
        self.full_screen.clicked.connect(self.full_screen_requested)
        self.keys.clicked.connect(self.keys_requested)

    def _button(self, words: str, icon_name: str, key: str) -> Button:
        made = Button(words, icon_name=icon_name, key=key, height=40, parent=self)
        made.set_parts(icon_only=True)
        return made

    def _buttons(self) -> tuple[Button, ...]:
        return self.light, self.full_screen, self.keys, self.sources

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit; the theme's button shows where it leads."""
        super().set_theme(theme)
        for button in self._buttons():
            button.set_theme(theme)
        self.light.set_icon("sun" if theme.is_dark else "moon")
        self.light.set_text(
            translate("TopBar", "Bright light") if theme.is_dark else translate("TopBar", "Dim light")
        )
        self._place()

    def set_protocol(self, words: str) -> None:
        """Name what is taught, and how long."""
        self._protocol = words
        self.setAccessibleName(words)
        self.update()

    def set_full_screen(self, on: bool) -> None:
        """Show whether the window fills the screen."""
        self.full_screen.set_icon("minimize" if on else "maximize")
        self.full_screen.set_text(
            translate("TopBar", "Leave full screen") if on else translate("TopBar", "Full screen")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons."""
        self._place()

    def _place(self) -> None:
        right = self.width() - self.theme.px(8)
        for button in reversed(self._buttons()):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the brand and the protocol's chip."""
        super().paintEvent(event)
        theme, px = self.theme, self.theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = px(26)
            picture = icon("massage", theme.accent, side, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(px(16), (self.height() - side) // 2), picture)
            painter.setPen(theme.ink)
            painter.setFont(theme.font(18, BOLD))
            name = "Backstroke"
            after = px(54) + QFontMetrics(painter.font()).horizontalAdvance(name)
            box = QRectF(px(54), 0, after, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
            self._paint_chip(painter, after + px(24))

    def _paint_chip(self, painter: QPainter, free_from: int) -> None:
        """Name the protocol beside the buttons, if there is room."""
        theme, px = self.theme, self.theme.px
        painter.setFont(theme.font(14, SEMIBOLD))
        wide = QFontMetrics(painter.font()).horizontalAdvance(self._protocol) + px(18)
        right = self._buttons()[0].x() - px(6)
        if not self._protocol or right - wide < free_from:
            return
        chip = QRectF(right - wide, (self.height() - px(30)) / 2, wide, px(30))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.inset)
        painter.drawRoundedRect(chip, px(15), px(15))
        painter.setPen(theme.ink)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._protocol)
