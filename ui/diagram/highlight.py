"""The outline of what is pointed at, laid over the canvas; it moves with the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.anatomy.atlas import atlas
from app.anatomy.body import Body
from app.anatomy.curves import Points
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.inks import with_alpha
from ui.theme import THEMES, Theme

LINE_PX, HALO_PX = 2.2, 5.0
RING_PX = 11.0
"""Radius of the ring round a landmark, at unit 1."""
FILL = 0.16


class Highlight(QWidget):
    """Sees no mouse; shows rings of millimetres, or a circle round a point."""

    def __init__(self, canvas: DiagramCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self._theme = canvas, THEMES["light"]
        self._rings: tuple[Points, ...] = ()
        self._spot: tuple[float, float] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def show_named(self, body: Body, key: str, side: str) -> None:
        """Outline something, or put a ring round it where it is a landmark."""
        rings = atlas(body).rings(key, side)
        if rings:
            self.show_rings(tuple(rings.values()))
            return
        found = body.landmarks_mm.get(key) or body.landmarks_mm.get(f"{key}_{side}")
        if found is not None:
            self.show_spot(found[:2])

    def show_rings(self, rings: Sequence[Points]) -> None:
        """Outline a structure."""
        self._rings, self._spot = tuple(rings), None
        self._show()

    def show_spot(self, at_mm: tuple[float, float]) -> None:
        """Put a ring round a landmark."""
        self._rings, self._spot = (), at_mm
        self._show()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def _show(self) -> None:
        self.setGeometry(self._canvas.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline with its halo: light and dark, so that it stands off skin, muscle and bone."""
        view = self._canvas.view
        if view is None:
            return
        share, unit = 1.0 / self._canvas.devicePixelRatioF(), self._theme.unit
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(share, share)
            for colour, width in ((self._theme.arrow_halo, HALO_PX), (self._theme.accent, LINE_PX)):
                pen = QPen(colour, width * unit / share, Qt.PenStyle.SolidLine)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                if width == LINE_PX:
                    painter.setBrush(with_alpha(self._theme.accent, FILL))
                for ring in self._rings:
                    painter.drawPolygon(view.polygon_px(ring), Qt.FillRule.OddEvenFill)
                if self._spot is not None:
                    radius = RING_PX * unit / share
                    painter.drawEllipse(QPointF(view.point_px(*self._spot)), radius, radius)
