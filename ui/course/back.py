"""A small picture of the back with numbered rings on its tender places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.anatomy.body import Body
from app.anatomy.landmarks import reference_body
from app.course.records import TenderPlace
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.still import Ground
from ui.diagram.view import View
from ui.theme import BOLD, THEMES, Theme

ROOM = 0.03
"""Share of the width that stays free on each side of the body."""
RING_PX = 12.0
"""At unit 1."""
_BARE = LayerChoice(area=False, labels=False, path=False, trail=False, hands=False)


class SmallBack(QWidget):
    """The skin of the back; a ring that lies on another is painted all the same, with its number."""

    def __init__(self, body: Body | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._body = THEMES["light"], body or reference_body()
        self._places: tuple[TenderPlace, ...] = ()
        self._ground: tuple[object, QImage] | None = None

    def set_places(self, places: Sequence[TenderPlace], told: str) -> None:
        """Show other places; `told`: the same in words, for a screen reader."""
        self._places = tuple(places)
        self.setAccessibleName(told)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that shows the whole back."""
        return QSize(self._theme.px(230), self._theme.px(320))

    def _view(self) -> View:
        ratio = self.devicePixelRatioF()
        wide, high = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        return View.fitted(wide, high, self._theme.unit, room=ROOM, body=self._body)

    def point(self, place: TenderPlace) -> QPointF:
        """Return where a place lies on the widget."""
        return self._view().point_px(place.x_mm, place.y_mm) / self.devicePixelRatioF()

    def _painted(self, view: View) -> QImage:
        """Return the back at this size and theme; it is drawn once."""
        key = view, self._theme.name
        if self._ground is None or self._ground[0] != key:
            plate = usable_plate(self._body)
            image = Ground(view, self._theme, _BARE, self._body, plate).painted()
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._ground = key, image
        return self._ground[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the back and the rings."""
        theme, radius = self._theme, self._theme.px(RING_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawImage(0, 0, self._painted(self._view()))
            painter.setFont(theme.font(13, BOLD))
            for number, place in enumerate(self._places, 1):
                at = self.point(place)
                painter.setPen(QPen(theme.warn, theme.px(2)))
                painter.setBrush(theme.warn_bg)
                painter.drawEllipse(at, radius, radius)
                box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
