"""The part of the diagram that stands still: stage, plate, area, zones, words, the stroke's arrows.

It is painted once per view and stroke, band by band, so that a worker never keeps the window's thread
waiting for long.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtGui import QImage, QPainter

from app.anatomy.atlas import BONES, DEEP
from app.anatomy.body import Body, Side
from app.anatomy.zones import zones
from app.relief.pace import give_way
from app.session.timeline import Row
from ui.diagram.arms import paint_arms
from ui.diagram.composing import composed
from ui.diagram.figures import Sign
from ui.diagram.inks import readable_on
from ui.diagram.labels import Words, lay_out
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import layer_seen
from ui.diagram.opened import open_sides
from ui.diagram.paths import paint_arrows
from ui.diagram.placing import placed_arrows
from ui.diagram.plate import Plate, seen
from ui.diagram.stage import paint_stage
from ui.diagram.view import View
from ui.diagram.words import paint_dots, paint_words, signs, width_of
from ui.diagram.works import paint_works
from ui.diagram.zones import paint_edge, paint_kidneys, paint_light, paint_zones
from ui.memory import give_gaps_back
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

    def is_like(self, other: Ground) -> bool:
        """Return whether another ground shows the same things, be it from elsewhere."""
        mine, others = (self.theme, self.layers, self.plate), (other.theme, other.layers, other.plate)
        return self.body is other.body and mine == others

    def painted(self) -> QImage:
        """Return the opaque picture."""
        image = QImage(self.view.width_px, self.view.height_px, QImage.Format.Format_RGB32)
        _in_bands(image, lambda painter: paint_stage(painter, self.view, self.theme))
        with QPainter(image) as painter:
            for paint in (self._paint_body, self._paint_over):
                give_way()
                paint(painter)
        return image

    def paint(self, painter: QPainter) -> None:
        """Paint the same, but for the words, onto anything: the body as a picture, all else as lines."""
        paint_stage(painter, self.view, self.theme)
        self._paint_body(painter)
        self._paint_zones(painter)

    def paint_words(self, painter: QPainter, *, whole: bool = True) -> None:
        """Paint the words that belong over it; `whole`: also `signs`, for it may be shown without them."""
        paint_words(painter, self.view, self.theme, self.words(), self.over, whole=whole)

    def paint_dots(self, painter: QPainter) -> None:
        """Paint the dots of landmarks once more, over the arrows."""
        if self.layers.path:
            paint_dots(painter, self.view, self.theme, self.words())

    def signs(self) -> tuple[Sign, ...]:
        """Return the words that lie over the hands, if any do."""
        return signs(self.view, self.theme, self.words())

    def words(self) -> Words:
        """Return the words and where they stand."""
        return lay_out(self.view, self.body, self.layers, width_of)

    def _paint_body(self, painter: QPainter) -> None:
        if seen(self.layers) and not self.layers.alone:
            faint = self.layers.works or not self._bare
            paint_arms(painter, self.view, self.body, self.plate.ground(self.theme), faint)
        at, body = composed(self.plate, self.view, self.layers, self.theme, self.body)
        self.plate.layers.settle()
        if body.isNull():
            return
        if self.layers.area and not self.layers.alone:
            with QPainter(body) as light:
                light.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
                light.translate(-at)
                skin = self.plate.ground(self.theme)
                paint_light(light, self.view, zones(self.body), skin, bare=self._bare)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, body)

    @property
    def _bare(self) -> bool:
        return self.layers.strength("skin") > 0.5

    @property
    def over(self) -> Theme:
        """Return the theme of what is written and drawn straight on the body."""
        return readable_on(self.plate.ground(self.theme), self.theme) if self._bare else self.theme

    @property
    def kidneys(self) -> tuple[Side, ...]:
        """Return the client's sides on which the kidneys are outlined."""
        seen_inside = layer_seen(self.layers) in (DEEP, BONES) and not self.layers.alone
        return (open_sides(self.layers) or tuple(Side)) if seen_inside else ()

    @property
    def edges(self) -> Theme:
        """Return the theme of zones' edges: light ones on dark skin, and in a dark room on any."""
        return self.theme if self.theme.is_dark else self.over

    def _paint_over(self, painter: QPainter) -> None:
        self._paint_zones(painter)
        if not self.layers.works:
            self.paint_words(painter)

    def _paint_zones(self, painter: QPainter) -> None:
        if self.layers.area:
            paint_edge(painter, self.view, self.edges, zones(self.body))
        if self.layers.zones:
            paint_zones(painter, self.view, self.edges, zones(self.body))
        if self.kidneys:
            paint_kidneys(painter, self.view, self.theme, zones(self.body), self.kidneys)


class Painted(NamedTuple):
    """A ground, and the same with the arrows of a stroke, if there was one to show."""

    ground: QImage
    whole: QImage
    signs: tuple[Sign, ...]
    """Words that lie over the hands."""


def painted(facts: Ground, row: Row | None) -> Painted:
    """Return a ground painted, with the arrows of a row's stroke; a worker's matter."""
    give_gaps_back()
    ground = facts.painted()
    return Painted(ground, ground if row is None else with_path(ground, facts, row), facts.signs())


def with_path(ground: QImage, facts: Ground, row: Row) -> QImage:
    """Return a copy of the painted ground with the arrows of a row's stroke."""
    image = ground.copy()
    with QPainter(image) as painter:
        paint_veil(painter, facts, row)
        if facts.layers.works:
            facts.paint_words(painter)
        paint_path(painter, facts, row)
        facts.paint_dots(painter)
    return image


def paint_veil(painter: QPainter, facts: Ground, row: Row) -> None:
    """Calm all of the ground but what a row's stroke works on, if that is wanted."""
    if facts.layers.works:
        paint_works(painter, facts.view, facts.theme, row.stroke, facts.body)


def paint_path(painter: QPainter, facts: Ground, row: Row) -> None:
    """Paint the arrows of a row's stroke over the ground, if they are wanted."""
    if facts.layers.path:
        paint_arrows(painter, facts.view, facts.over, placed_arrows(row.stroke, facts.body))


def _in_bands(image: QImage, paint: Callable[[QPainter], None]) -> None:
    """Paint an image from top to bottom, a band at a time."""
    for top in range(0, image.height(), BAND_PX):
        give_way()
        with QPainter(image) as painter:
            painter.setClipRect(0, top, image.width(), BAND_PX)
            paint(painter)
