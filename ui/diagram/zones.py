"""Paints the worked area and the zones of care over the plate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.anatomy.body import Side
from ui.diagram.inks import with_alpha, zone_inks
from ui.diagram.soft import lay_soft, softened
from ui.diagram.view import View
from ui.theme import Theme

Rings = Sequence[npt.NDArray[np.float64]]

FILL = 0.13
RIM = 0.045
RIM_STEPS_MM = (3.0, 6.0, 9.0, 12.0, 15.0)
EDGE_HALO_MM = 1.8
"""How much wider than an edge its halo is."""
LEAST_PX = 1.7
"""No edge, and no halo on both its sides, is thinner, at unit 1: on a small stage it would be too pale.
But where a unit is more than a millimetre, it is so many millimetres."""
HALO = 0.9
HATCH_MM, HATCH_STEP_MM, HATCH = 0.6, 8.5, 0.75
AREA_EDGE_MM, AREA_DASH_MM = 1.2, 4.0
KIDNEY_MM, KIDNEY_DASH_MM, KIDNEY_FILL = 1.0, (7.0, 3.5), 0.10
LIGHT = 0.24
LIT_SKIN = 0.85
"""Brightness of the skin on which all of it is laid."""
LIGHT_INSIDE = 0.45
"""The part of it that muscles and bones get: more would take the red out of them."""
LIGHT_BLUR_MM = 7.0
LIGHT_ROOM_MM = 24.0
LIGHT_PPM = 1.0


def paint_light(
    painter: QPainter, view: View, zones: Mapping[str, Rings], skin: QColor, *, bare: bool = True
) -> None:
    """Brighten the lumbar and sacral part of the area that is worked on, without an edge.

    `skin`: its colour in the room's light; on a darker one it is brightened less, for as much white as on
    light skin would lie there like milk. `bare`: whether the skin is seen, and not what lies under it.
    """
    light = LIGHT * min(skin.valueF() / LIT_SKIN, 1.0) ** 1.5 * (1.0 if bare else LIGHT_INSIDE)
    _lighten(painter, view, _path(view, zones["stressed"]), light)


def paint_edge(painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings]) -> None:
    """Paint the area that is worked on as a dashed edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_edge(painter, view, theme, area_path(view, zones))


def _lighten(painter: QPainter, view: View, path: QPainterPath, strength: float) -> None:
    bounds = path.boundingRect()
    room = LIGHT_ROOM_MM * view.scale_px
    bounds.adjust(-room, -room, room, room)
    soft = softened(path, bounds, LIGHT_PPM / view.scale_px, LIGHT_BLUR_MM * LIGHT_PPM)
    lay_soft(painter, bounds, QColor("white"), soft * np.float32(strength))


def _draw_edge(painter: QPainter, view: View, theme: Theme, path: QPainterPath) -> None:
    edge_px, halo_px = _edge_px(AREA_EDGE_MM, view.scale_px, view.unit)
    dash_px = AREA_DASH_MM * view.scale_px
    for colour, width_px in ((with_alpha(theme.arrow_halo, HALO), halo_px), (zone_inks(theme).area, edge_px)):
        pen = QPen(colour, width_px)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([dash_px / width_px, dash_px / width_px])
        painter.setPen(pen)
        painter.drawPath(path)


@dataclass(frozen=True, slots=True)
class Mark:
    """How a zone is told from the others where its colour is not seen."""

    edge_mm: float
    dash_mm: tuple[float, ...] = ()
    """Lengths of line and gap in turn; none: the edge is whole."""
    hatched: bool = False


MARKS = {
    "never": Mark(2.2, hatched=True),
    "care": Mark(1.2, (7.0, 2.6, 1.4, 2.6)),
    "lighter": Mark(1.5, (1.5, 3.0)),
    "percussion": Mark(1.2),
}
"""By zone, as the inks name them."""


def zone_paths(view: View, zones: Mapping[str, Rings]) -> Iterator[tuple[str, QPainterPath]]:
    """Yield the zones in the order of painting: which it is, as the inks name it, and its outline."""
    yield "percussion", _path(view, zones["percussion"])
    yield "lighter", _path(view, zones["lighter"])
    for side in (-1, 1):
        care = [ring for name in ("kidneys", "floating_ribs") for ring in zones[name]]
        united = QPainterPath()
        for ring in care:
            if np.sign(ring[:, 0].mean()) == side:
                united = united.united(_path(view, [ring]))
        yield "care", united
    yield "never", _path(view, zones["spine"])


def kidney_path(view: View, zones: Mapping[str, Rings], sides: Sequence[Side]) -> QPainterPath:
    """Return the outlines of the kidneys on some sides."""
    signs = {side.sign for side in sides}
    return _path(view, [ring for ring in zones["kidneys"] if np.sign(ring[:, 0].mean()) in signs])


def area_path(view: View, zones: Mapping[str, Rings]) -> QPainterPath:
    """Return the outline of the area that is worked on."""
    return _path(view, zones["worked"])


def paint_zones(painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings]) -> None:
    """Paint where never to press, where only lightly, and where striking is allowed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for zone, path in zone_paths(view, zones):
        paint_zone(painter, theme, zone, path, view.scale_px, view.unit)


def paint_kidneys(
    painter: QPainter, view: View, theme: Theme, zones: Mapping[str, Rings], sides: Sequence[Side]
) -> None:
    """Paint the kidneys' outlines on some sides: they lie in front of ribs and muscles, out of sight."""
    path, ink = kidney_path(view, zones, sides), zone_inks(theme).kidney
    edge_px, halo_px = _edge_px(KIDNEY_MM, view.scale_px, view.unit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(with_alpha(ink, KIDNEY_FILL))
    for colour, width_px in ((with_alpha(theme.arrow_halo, HALO), halo_px), (ink, edge_px)):
        pen = QPen(colour, width_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length_mm * view.scale_px / width_px for length_mm in KIDNEY_DASH_MM])
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_zone(
    painter: QPainter, theme: Theme, zone: str, path: QPainterPath, scale_px: float, unit: float
) -> None:
    """Fill a zone lightly, denser toward its rim, with a haloed edge; `scale_px` of them make 1 mm."""
    colour: QColor = getattr(zone_inks(theme), zone)
    mark = MARKS[zone]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(colour, FILL))
    painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark.hatched:
        painter.setPen(QPen(with_alpha(colour, HATCH), max(1.0, HATCH_MM * scale_px)))
        painter.drawLines(_hatching(path, HATCH_STEP_MM * scale_px))
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    for width_mm in RIM_STEPS_MM:
        painter.setPen(QPen(with_alpha(colour, RIM), width_mm * scale_px))
        painter.drawPath(path)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge_px, halo_px = _edge_px(mark.edge_mm, scale_px, unit)
    painter.setPen(QPen(with_alpha(theme.arrow_halo, HALO), halo_px))
    painter.drawPath(path)
    pen = QPen(colour, edge_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if mark.dash_mm:
        pen.setDashPattern([length_mm * scale_px / edge_px for length_mm in mark.dash_mm])
    painter.setPen(pen)
    painter.drawPath(path)


def _edge_px(edge_mm: float, scale_px: float, unit: float) -> tuple[float, float]:
    """Return the breadth of an edge, and of the halo that lies under it."""
    least_px = LEAST_PX * min(unit, scale_px)
    edge_px = max(least_px, edge_mm * scale_px)
    return edge_px, edge_px + max(least_px, EDGE_HALO_MM * scale_px)


def _hatching(path: QPainterPath, step_px: float) -> list[QLineF]:
    """Return slanting lines across the inside of an outline: cut by hand, for a file knows no clipping."""
    rings = [np.array([(at.x(), at.y()) for at in ring.toList()]) for ring in path.toSubpathPolygons()]
    starts = np.concatenate(rings)
    ends = np.concatenate([np.roll(ring, -1, axis=0) for ring in rings])
    (low, high), lines = (starts.sum(axis=1), ends.sum(axis=1)), []
    for at in np.arange(low.min() + step_px, low.max(), step_px):
        crossed = (low < at) != (high < at)
        share = ((at - low[crossed]) / (high[crossed] - low[crossed]))[:, None]
        met = starts[crossed] + (ends[crossed] - starts[crossed]) * share
        met = met[np.argsort(met[:, 0])]
        lines += [
            QLineF(*one, *other) for one, other in zip(met[::2].tolist(), met[1::2].tolist(), strict=True)
        ]
    return lines


def _path(view: View, rings: Rings) -> QPainterPath:
    path = QPainterPath()
    for ring in rings:
        path.addPolygon(view.polygon_px(ring))
        path.closeSubpath()
    return path
