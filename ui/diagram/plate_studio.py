"""Draws the plate of another body beside the window's thread, layer by layer, and keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from app.anatomy.body import Body
from app.anatomy.plate import RGBA
from ui.diagram.layers import PLATE_LAYERS
from ui.diagram.loading import FINENESS_PPM, plate_cache
from ui.diagram.workshop import Workshop

COARSER = 0.9
"""A drawing this much coarser than the picture cannot be told from one as fine."""

Draw = Callable[[Body, float], Iterator[tuple[str, RGBA]]]


def drawn(body: Body, ppm: float) -> Iterator[tuple[str, RGBA]]:
    """Return name and picture of each layer, the skin first; what draws is loaded only here."""
    from app.anatomy.plate import baked_layers

    return baked_layers(body, ppm)


class PlateStudio(QObject):
    """Has the layers of a body drawn that the cache lacks; `kept` tells each as soon as it can be read."""

    kept = Signal(object, str)
    """The Body and the layer's name."""

    def __init__(self, parent: QObject | None = None, draw: Draw = drawn) -> None:
        super().__init__(parent)
        self._draw = draw
        self._workshop = Workshop("plate", self)
        self._workshop.done.connect(self._on_done)
        self._body: Body | None = None
        self._asked: tuple[str, float] | None = None

    def want(self, body: Body, px_per_mm: float) -> None:
        """Draw a body's missing layers as finely as a picture of this scale shows them.

        Those of another body that have not begun are dropped.
        """
        ppm = next((ppm for ppm in FINENESS_PPM if ppm >= COARSER * px_per_mm), FINENESS_PPM[-1])
        asked = (body.name, ppm)
        if asked == self._asked:
            return
        self._body, self._asked = body, asked
        self._workshop.forget()
        if body.way is None or body.way.is_identity:
            return
        if not all(plate_cache().holds(body, name, ppm) for name in PLATE_LAYERS):
            layers = self._layers(body, ppm)
            for number in range(len(PLATE_LAYERS)):
                self._workshop.ask((*asked, number), lambda: next(layers, None))

    def _layers(self, body: Body, ppm: float) -> Iterator[str]:
        """Draw layer after layer; yield each name when it is kept."""
        for name, rgba in self._draw(body, ppm):
            plate_cache().write(body, name, ppm, rgba)
            yield name

    @Slot(object, object)
    def _on_done(self, key: tuple[str, float, int], name: str | None) -> None:
        if name is not None and self._body is not None and key[:2] == self._asked:
            self.kept.emit(self._body, name)

    def finish(self) -> None:
        """Wait until everything asked for is drawn."""
        self._workshop.finish()

    def close(self) -> None:
        """End the worker."""
        self._workshop.close()
