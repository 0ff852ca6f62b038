"""The first frame of a start: the body where it will be, while the rest of the program is still loading.

It is painted with as little as can be loaded, and makes room for the window as soon as that is painted.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import ASSETS, Theme, unit_for
from ui.window.window_layout import places

OPENING_FILE = ASSETS / "plate" / "opening.webp"
"""The skin at half the plate's resolution, made with the plate by `bake`."""
OPENING_PPM = 1.5
_SHOWN_MM = 500.0
"""How much of the body's length the stage shows, as the diagram does."""


class Opening(QWidget):
    """Stage and panels in their colours, and the body; no frame, no text."""

    def __init__(self, theme: Theme, place: QRect | None, picture: Path = OPENING_FILE) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self.painted = False
        self._body = QImage(str(picture))
        room = self.screen().availableGeometry()
        unit = unit_for(room.height())
        size = QRect(0, 0, round(1280 * unit), round(800 * unit)).size().boundedTo(room.size())
        self._theme = theme.scaled(unit)
        at = QRect(room.topLeft(), size)
        at.moveCenter(room.center())
        self.setGeometry(at if place is None or not room.intersects(place) else place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the window's ground with the body on its stage."""
        theme = self._theme
        stage = places(self.width(), self.height(), theme.unit).stage
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), theme.surface)
            light = QRadialGradient(QRectF(stage).center(), 0.62 * max(stage.width(), stage.height()))
            light.setColorAt(0.0, theme.stage_centre)
            light.setColorAt(1.0, theme.stage_edge)
            painter.fillRect(stage, light)
            if theme.is_dark:
                painter.setOpacity(0.7)
            painter.drawImage(self._body_rect(stage), self._body)
        self.painted = True

    def _body_rect(self, stage: QRect) -> QRectF:
        """Return the body's place: in the stage's middle, its whole length in sight."""
        scale = stage.height() / _SHOWN_MM / OPENING_PPM
        shown = QRectF(0.0, 0.0, self._body.width() * scale, self._body.height() * scale)
        shown.moveCenter(QRectF(stage).center())
        return shown


def open_with(theme: Theme, place: QRect | None) -> Opening:
    """Show the opening and wait until it is on the screen."""
    opening = Opening(theme, place)
    opening.show()
    while not opening.painted:
        QApplication.processEvents()
    return opening
