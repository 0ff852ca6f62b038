"""The still picture on the screen: as it is, or laid where a newer one will lie until that is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from ui.diagram.view import View

MOST_PIXELS = 4_000_000
"""A larger picture is laid from one of half its width and height: a gesture must not cost a frame."""


class Still:
    """A painted picture and the view that it shows."""

    def __init__(self, image: QImage, view: View) -> None:
        self._pixmap, self._view = QPixmap.fromImage(image), view
        self._small: QPixmap | None = None

    def shows(self, view: View) -> bool:
        """Return whether it was painted for a view, and does not only stand in."""
        return view == self._view

    def paint(self, painter: QPainter, view: View, edge: QColor) -> None:
        """Lay it so that the body lies where `view` shows it; `edge` fills what it does not reach."""
        if view == self._view:
            painter.drawPixmap(0, 0, self._pixmap)
            return
        way, whole, own = view.way_from(self._view), view.rect_px.toRect(), self._pixmap.rect()
        painter.save()
        painter.setClipRegion(QRegion(whole) - QRegion(way.mapRect(own).adjusted(1, 1, -1, -1)))
        painter.fillRect(whole, edge)
        painter.setClipping(False)
        painter.setTransform(way, True)
        painter.drawPixmap(own, self._quick(own))
        painter.restore()

    def _quick(self, own: QRect) -> QPixmap:
        """Return the picture to be scaled at each step of a gesture."""
        if own.width() * own.height() <= MOST_PIXELS:
            return self._pixmap
        if self._small is None:
            self._small = self._pixmap.scaled(own.size() / 2, Qt.AspectRatioMode.IgnoreAspectRatio)
        return self._small
