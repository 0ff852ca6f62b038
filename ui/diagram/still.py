"""The part of the diagram that stands still: stage, plate, area, zones, words, the stroke's arrows.

It is painted once per view and stroke, band by band, so that a worker never keeps the window's thread
waiting for long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPainter

from app.anatomy.body import Body
from app.anatomy.zones import zones
from app.session.timeline import Row
from ui.diagram.inks import readable_on
from ui.diagram.labels import lay_out
from ui.diagram.layers import LayerChoice
from ui.diagram.paths import paint_arrows
from ui.diagram.placing import placed_arrows
from ui.diagram.plate import Plate, composed
from ui.diagram.stage import paint_stage
from ui.diagram.view import View
from ui.diagram.words import paint_words, width_of
from ui.diagram.zones import paint_area, paint_zones
from ui.theme import Theme

BAND_PX = 216
"""Height of the pieces."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Everything still that does not depend on the stroke."""

    view: View
    theme: Theme
    layers: LayerChoice
    body: Body
    plate: Plate

    def painted(self) -> QImage:
        """Return the opaque picture."""
        image = QImage(self.view.width_px, self.view.height_px, QImage.Format.Format_RGB32)
        _in_bands(image, lambda painter: paint_stage(painter, self.view, self.theme))
        at, body = composed(self.plate, self.view, self.layers, self.theme)
        with QPainter(image) as painter:
            painter.drawImage(at, body)
        _in_bands(image, self._paint_over)
        return image

    @property
    def _bare(self) -> bool:
        return self.layers.strength("skin") > 0.5

    @property
    def over(self) -> Theme:
        """Return the theme of what is written and drawn straight on the body."""
        return readable_on(self.plate.ground(self.theme), self.theme) if self._bare else self.theme

    def _paint_over(self, painter: QPainter) -> None:
        view, theme = self.view, self.theme
        bare = self._bare
        if self.layers.area:
            paint_area(painter, view, theme, zones(self.body), self.plate.skin if bare else None)
        if self.layers.zones:
            paint_zones(painter, view, theme, zones(self.body))
        paint_words(painter, view, theme, lay_out(view, self.body, self.layers, width_of), self.over)


def with_path(ground: QImage, facts: Ground, row: Row) -> QImage:
    """Return a copy of the painted ground with the arrows of a row's stroke."""
    image = ground.copy()
    if facts.layers.path:
        arrows = placed_arrows(row.stroke, facts.body)
        with QPainter(image) as painter:
            paint_arrows(painter, facts.view, facts.over, arrows)
    return image


def _in_bands(image: QImage, paint: Callable[[QPainter], None]) -> None:
    """Paint an image from top to bottom, a band at a time."""
    for top in range(0, image.height(), BAND_PX):
        with QPainter(image) as painter:
            painter.setClipRect(0, top, image.width(), BAND_PX)
            paint(painter)
