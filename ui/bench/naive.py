"""The diagram as one would paint it without thinking: everything, at every frame."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.anatomy.zones import zones
from app.session.moment import Moment, moment_at
from app.session.timeline import Timeline
from ui.diagram.badge import Letter
from ui.diagram.figures import Figure
from ui.diagram.labels import lay_out
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.paths import paint_arrows
from ui.diagram.placing import placed_arrows
from ui.diagram.plate import place_px
from ui.diagram.scene import Scene, figures, find_out_safety
from ui.diagram.sprites import Baker, Sprite
from ui.diagram.stage import paint_stage
from ui.diagram.turned import Turned, TurnedHands
from ui.diagram.view import View
from ui.diagram.words import paint_words, width_of
from ui.diagram.zones import paint_edge, paint_light
from ui.theme import THEMES


class UndrawnHands(TurnedHands):
    """Hands whose pictures are never drawn."""

    _nothing = Turned(QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied), QPoint(), QPointF())

    def picture(
        self, sprite: Sprite, heading_deg: float, grown: float, glow: float, letter: Letter | None
    ) -> Turned:
        """Return an empty picture."""
        return self._nothing


class NaiveDiagram(QWidget):
    """The same scene by the same painters, none of it kept but the baked hands and the plate's file.

    It draws the whole skin over all else, as the canvas does, and scales it while drawing.
    """

    def __init__(self, timeline: Timeline, size: QSize, bake: Baker) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(size)
        self._timeline, self._bake = timeline, bake
        self._theme, self._layers = THEMES["light"], LayerChoice()
        self._view = View.fitted(size.width(), size.height())
        self._plate = usable_plate(timeline.body)
        self._scene = Scene.of(timeline, self._view, self._theme, self._layers)
        self._undrawn = replace(self._scene, turned=UndrawnHands(self._theme, self._view.scale_px, 1.0))
        self._moment = moment_at(timeline, 0.0)
        self._figures: list[Figure] = []

    def prepare(self, row: int) -> None:
        """Find out what the canvas finds out in its worker before a stroke is played."""
        find_out_safety(self._scene, row)

    def place(self, moment: Moment) -> None:
        """Work out where everything that moves lies; nothing is painted yet."""
        self._moment = moment
        self._figures = figures(self._scene, moment, self._bake)

    def reckon(self, moment: Moment) -> None:
        """Work out the same without turning a hand's picture, which is painting."""
        figures(self._undrawn, moment, self._bake)

    def frame(self) -> None:
        """Paint once."""
        self.update()
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything."""
        view, theme, body = self._view, self._theme, self._timeline.body
        row = self._timeline.rows[self._moment.row]
        with QPainter(self) as painter:
            paint_stage(painter, view, theme)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place_px(self._plate, view), self._plate.layers.lit("skin", view.light))
            paint_light(painter, view, zones(body), self._plate.ground(theme))
            paint_edge(painter, view, theme, zones(body))
            paint_words(painter, view, theme, lay_out(view, body, self._layers, width_of))
            paint_arrows(painter, view, theme, placed_arrows(row.stroke, body))
            for figure in self._figures:
                figure.paint(painter)
