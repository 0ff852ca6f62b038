"""The body opened: layers with windows in them, structures taken out, or one structure alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen

from app.anatomy.atlas import BONES, DEEP, LEFT_ONLY, SUPERFICIAL, UPPERMOST_FIRST, atlas
from app.anatomy.body import Body, Side
from app.anatomy.curves import Points
from app.anatomy.windows import windows
from ui.diagram.inks import with_alpha
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.naming import layer_seen
from ui.diagram.plate import Plate, laid, place_px
from ui.diagram.soft import lay_soft, softened
from ui.diagram.view import View

RIMS = {"skin": "#F7E3B8", SUPERFICIAL: "#F1DCD2", DEEP: "#E9B9A6", BONES: "#FDF9EE"}
"""The cut edge of each layer: fat, fascia, muscle, bone."""
RIM_MM, OUT_RIM_MM = 3.2, 1.2
"""Twice the breadth of the edge that stays, of a window and of what is taken out."""
SHADOW, SHADOW_MM, SHADOW_PPM = 1.0, 3.8, 1.5
"""The darkness at a hole's edge, how softly it ends, and its pixels in a millimetre."""
SHADE = QColor("#1A0D0A")
WALL = QColor("#7F6055")
WALL_FADE_MM = (202.0, 160.0)
"""Behind everything, where a window shows nothing of the body."""
VEILED, VEIL = QColor("#C9B3A6"), 0.45
"""The part of a structure alone that the plate does not show."""
GHOST = 0.30
"""How much of the bones shows behind a structure alone."""


Holes = Sequence[tuple[QPainterPath, float]]
"""Holes with the breadth of their edges, mm."""


def needs_opening(layers: LayerChoice) -> bool:
    """Return whether the layers cannot simply be laid over one another."""
    return bool(layers.alone or layers.hidden or open_sides(layers))


def open_sides(layers: LayerChoice) -> tuple[Side, ...]:
    """Return the client's sides that are opened."""
    chosen = ((Side.LEFT, layers.cutaway_left), (Side.RIGHT, layers.cutaway_right))
    return tuple(side for side, is_open in chosen if is_open)


def turns_over(layers: LayerChoice) -> bool:
    """Return whether the deep layer is shown mirrored.

    The plate has the erector spinae on the client's left alone; the window is to show it on the opened side.
    """
    return open_sides(layers) == (Side.RIGHT,)


def strengths(layers: LayerChoice) -> Mapping[str, float]:
    """Return layer -> strength: a side that stays closed keeps its skin, whatever depth is looked at."""
    found = {name: layers.strength(name) for name in PLATE_LAYERS}
    if open_sides(layers):
        if found["skin"] >= 0.5:
            found = dict.fromkeys(PLATE_LAYERS, 1.0)
        found["skin"] = 1.0
    return found


def seen_at(layers: LayerChoice, body: Body, x_mm: float, y_mm: float) -> str:
    """Return the layer that one looks at in a place."""
    sides = open_sides(layers)
    if not sides or layers.alone:
        return layer_seen(layers)
    stepped, seen = layers.strength("skin") >= 0.5, "skin"
    for side in sides:
        cut = windows(body, side)
        if _inside(cut["skin"], x_mm, y_mm):
            seen = SUPERFICIAL if stepped else layer_seen(layers)
            if stepped and _inside(cut[SUPERFICIAL], x_mm, y_mm):
                seen = BONES if _inside(cut[DEEP], x_mm, y_mm) else DEEP
    return seen


def _inside(ring: Points, x_mm: float, y_mm: float) -> bool:
    x, y = ring[:, 0] - x_mm, ring[:, 1] - y_mm
    x_next, y_next = np.roll(x, -1), np.roll(y, -1)
    crossing = (y > 0.0) != (y_next > 0.0)
    left = x[crossing] - y[crossing] * (x_next[crossing] - x[crossing]) / (y_next[crossing] - y[crossing])
    return bool((left > 0.0).sum() & 1)


class Opened:
    """Lays the layers of one plate, opened, over one another as a view shows them."""

    def __init__(self, plate: Plate, view: View, layers: LayerChoice, body: Body) -> None:
        self._plate, self._view, self._layers, self._body = plate, view, layers, body
        self._place = place_px(plate, view).intersected(view.rect_px.toRect())
        self._atlas = atlas(body)
        self._mm = view.scale_px

    def picture(self) -> QImage:
        """Return what of the body is in the picture, as large as that."""
        image = self._blank()
        if self._layers.alone:
            with self._on(image) as painter:
                self._lay_alone(painter, self._layers.alone)
            return image
        shown = strengths(self._layers)
        cuts = [windows(self._body, side) for side in open_sides(self._layers)]
        for layer in PLATE_LAYERS:
            if shown[layer] > 0.0:
                over = layer == DEEP and turns_over(self._layers)
                holes = list(self._windows(layer, cuts))
                out = [self._bared(layer, name, mirrored=over) for name in self._layers.hidden]
                holes += [(path, OUT_RIM_MM) for path in out if not path.isEmpty()]
                if layer == DEEP:
                    self._lay_beneath_erector(image, over=over)
                self._lay(image, layer, shown[layer], holes, over=over)
        if cuts:
            with self._on(image) as painter:
                self._lay_wall(painter, [cut["skin"] for cut in cuts])
        return image

    def _lay_beneath_erector(self, image: QImage, *, over: bool) -> None:
        """Lay what the other side of the deep layer shows where parts of the erector spinae are taken out.

        There the plate has taken it off: multifidus and quadratus lumborum lie open.
        """
        bared, mask = QPainterPath(), self._blank()
        for name in set(LEFT_ONLY) & set(self._layers.hidden):
            bared = bared.united(self._bared(DEEP, name, mirrored=over))
        if bared.isEmpty():
            return
        beneath = self._layer(DEEP, over=not over)
        with self._on(mask) as masked:
            masked.fillPath(bared, QColor("black"))
        with QPainter(beneath) as cutter:
            cutter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            cutter.drawImage(0, 0, mask)
        with QPainter(image) as painter:
            painter.drawImage(0, 0, beneath)

    def _windows(self, layer: str, cuts: Sequence[Mapping[str, Points]]) -> Holes:
        """Return the windows of a layer; looking deeper, only the skin's are left."""
        if layer != "skin" and self._layers.strength("skin") < 0.5:
            return []
        return [(self._path([cut[layer]]), RIM_MM) for cut in cuts if layer in cut]

    def _lay(self, image: QImage, layer: str, share: float, holes: Holes, *, over: bool) -> None:
        """Let a layer take the place of what lies under it, but for its holes, which get a shadow."""
        picture = self._layer(layer, over=over)
        cover = self._blank()
        cover.fill(QColor.fromRgbF(0.0, 0.0, 0.0, share))
        for hole, rim_mm in holes:
            self._shade(image, hole)
            self._cut(picture, hole, layer, rim_mm)
            with self._on(cover) as painter:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                painter.fillPath(hole, QColor("black"))
        with QPainter(image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            painter.drawImage(0, 0, cover)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            painter.setOpacity(share)
            painter.drawImage(0, 0, picture)

    def _blank(self) -> QImage:
        image = QImage(self._place.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def _on(self, image: QImage) -> QPainter:
        """Return a painter that takes the view's pixels."""
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self._place.topLeft())
        return painter

    def _layer(self, layer: str, *, over: bool = False) -> QImage:
        """Return a layer as large as the picture; turned `over`, left for right, on the body."""
        light = self._view.light
        drawn = self._plate.layers.lit(layer, light.mirrored if over else light)
        at, shown = laid(
            self._plate, self._view, drawn.flipped(Qt.Orientation.Horizontal) if over else drawn, self._place
        )
        image = self._blank()
        with self._on(image) as painter:
            painter.drawImage(at, shown)
        return image

    def _lay_wall(self, painter: QPainter, rings: Sequence[Points]) -> None:
        """Close the windows from behind, where nothing of the body shows in them."""
        skin = self._path(tuple(self._atlas.rings("skin", "").values()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
        painter.setClipPath(self._path(rings))
        painter.setClipPath(skin, Qt.ClipOperation.IntersectClip)
        fade = QLinearGradient(*(self._view.point_px(0.0, y_mm) for y_mm in WALL_FADE_MM))
        fade.setColorAt(0.0, with_alpha(WALL, 0.0))
        fade.setColorAt(1.0, WALL)
        painter.fillPath(skin, fade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _lay_alone(self, painter: QPainter, name: str) -> None:
        """Paint the bones faintly, and over them the structure from where the plate shows most of it.

        What it does not show there is a pale sheet.
        """
        painter.setOpacity(GHOST)
        painter.drawImage(self._place.topLeft(), self._layer(BONES))
        painter.setOpacity(1.0)
        for side, ring in self._atlas.rings(name, "").items():
            layer, other = self._best(name, side)
            if not layer:
                continue
            painter.fillPath(self._path([ring]), with_alpha(VEILED, VEIL))
            picture, mask = self._layer(layer, over=other), self._blank()
            with self._on(mask) as masked:
                masked.fillPath(self._bared(layer, name, side, mirrored=other), QColor("black"))
            with QPainter(picture) as cutter:
                cutter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
                cutter.drawImage(0, 0, mask)
            painter.drawImage(self._place.topLeft(), picture)

    def _best(self, name: str, side: str) -> tuple[str, bool]:
        """Return the layer that shows most of a structure, and whether to take it from the other side."""
        found = []
        for layer in (SUPERFICIAL, DEEP, BONES):
            if name in UPPERMOST_FIRST[layer]:
                for from_side in {side, _other(side)}:
                    seen = int(self._atlas.mask(layer, name, from_side).sum())
                    found.append((seen if from_side == side else 0.9 * seen, layer, from_side != side))
        most = max(found, default=(0, "", False))
        return ("", False) if most[0] <= 0 else (most[1], most[2])

    def _bared(self, layer: str, name: str, side: str = "", *, mirrored: bool = False) -> QPainterPath:
        """Return what a layer shows of a structure; of the other side's picture if it is `mirrored`."""
        path, order = QPainterPath(), UPPERMOST_FIRST[layer]
        if layer == "skin" or name not in order:
            return path
        for each, ring in self._atlas.shown(name).items():
            from_side = _other(each) if mirrored else each
            if side not in ("", each) or (layer == DEEP and name in LEFT_ONLY and from_side != "left"):
                continue
            own = self._path([ring])
            for upper in order[: order.index(name)]:
                for upper_side, over in self._atlas.shown(upper).items():
                    on_side = _other(upper_side) if mirrored else upper_side
                    if layer == DEEP and upper in LEFT_ONLY and on_side != "left":
                        continue
                    cover = self._path([over])
                    if cover.intersects(own):
                        own = own.subtracted(cover)
            path = path.united(own)
        return path

    def _shade(self, image: QImage, hole: QPainterPath) -> None:
        """Lay the shadow of a hole's edge on what lies beneath it."""
        bounds = hole.boundingRect()
        within = softened(hole, bounds, SHADOW_PPM / self._mm, SHADOW_MM * SHADOW_PPM)
        with self._on(image) as painter:
            painter.setClipPath(hole)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            lay_soft(painter, bounds, SHADE, SHADOW * (1.0 - within))

    def _cut(self, picture: QImage, hole: QPainterPath, layer: str, rim_mm: float) -> None:
        """Cut a hole into a layer's picture, with a pale edge."""
        with self._on(picture) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.setPen(QPen(with_alpha(QColor(RIMS[layer]), 0.85), rim_mm * self._mm))
            painter.drawPath(hole)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
            painter.fillPath(hole, QColor("black"))

    def _path(self, rings: Sequence[Points]) -> QPainterPath:
        path = QPainterPath()
        for ring in rings:
            path.addPolygon(self._view.polygon_px(ring))
            path.closeSubpath()
        return path


def _other(side: str) -> str:
    return {"left": "right", "right": "left"}.get(side, side)
