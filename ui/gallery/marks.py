"""Measures in a painted picture of the diagram how well hands, arrows and zones stand off.

Everything is asked of the painters' own objects and measured in the pixels that they made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from app.anatomy.zones import zones
from ui.diagram.arrows import Arrow
from ui.diagram.badge import Badge
from ui.diagram.figures import Figure, Hand
from ui.diagram.paths import least_head_mm, paint_arrows, shaft_of, with_room_for_heads
from ui.diagram.picture import Drawn
from ui.diagram.placing import placed_arrows
from ui.diagram.zones import area_path, kidney_path, zone_paths
from ui.gallery.seeing import (
    Bytes,
    Floats,
    Seeing,
    alpha_of,
    contrast_of,
    luminances,
    red_and_alpha_of,
    rgb_of,
)

HAND_MM, ARROW_MM, EDGE_MM = 3.4, 2.4, 1.8
"""How far from an edge what it is told from may lie: the breadth of outline and halo."""
SHARE = 0.97
"""The part of an edge that must stand off; the rest may run where another edge crosses it."""
MOST_POINTS = 1500
"""Points of an edge that are looked at."""
COVERED, SHADOW, WHOLE = 128, 116, 204
"""Alpha from which a pixel is the hand's, below which it is only its shadow, and that of a whole edge."""
DASH_MM = 16.0
"""A dashed edge is seen by its dashes: the length of the longest pattern."""
INK, GROUND = QColor("white"), QColor("black")
"""Colours of a painting that is made only to learn where ink and where halo are."""

Points = npt.NDArray[np.int_]


class Ratios(NamedTuple):
    """The contrast that nearly all of an edge has at least, in every way of seeing."""

    what: str
    by: dict[Seeing, float]

    @property
    def least(self) -> float:
        """Return the smallest of them."""
        return min(self.by.values())


def beside(rgb: Bytes, points: Points, radius_px: int) -> dict[Seeing, Floats]:
    """Return the greatest contrast within a radius of each point (x, y), in every way of seeing."""
    near = points[:, None, :] + _disc(radius_px)[None]
    high, wide = rgb.shape[:2]
    x, y = np.clip(near[..., 0], 0, wide - 1), np.clip(near[..., 1], 0, high - 1)
    seen = luminances(rgb[y, x])
    return {way: contrast_of(each.min(axis=1), each.max(axis=1)) for way, each in seen.items()}


def _disc(radius_px: int) -> Points:
    """Return steps (x, y) over a disc, at most some fifty of them."""
    step = max(1, radius_px // 3)
    along = np.arange(-radius_px // step, radius_px // step + 1) * step
    steps = np.stack(np.meshgrid(along, along), axis=-1).reshape(-1, 2)
    return np.asarray(steps[np.hypot(*steps.T) <= radius_px + 0.5])


def _ratios(what: str, found: dict[Seeing, Floats], share: float = SHARE) -> Ratios:
    return Ratios(what, {way: float(np.quantile(each, 1.0 - share)) for way, each in found.items()})


def thinned(points: Points) -> Points:
    """Return at most `MOST_POINTS` of the points, evenly."""
    return points[:: max(1, -(-len(points) // MOST_POINTS))]


def boundary(mask: npt.NDArray[np.bool_]) -> Points:
    """Return the pixels (x, y) of a mask that have a neighbour outside it."""
    inner = np.zeros_like(mask)
    inner[1:-1, 1:-1] = mask[1:-1, :-2] & mask[1:-1, 2:] & mask[:-2, 1:-1] & mask[2:, 1:-1]
    y, x = np.nonzero(mask & ~inner)
    return np.stack((x, y), axis=-1)


def inside(points: Points, rects: Iterable[QRectF], room_px: float = 0.0) -> npt.NDArray[np.bool_]:
    """Return which points lie in one of some rectangles, or within a distance of it."""
    found = np.zeros(len(points), dtype=bool)
    for rect in rects:
        across = (points[:, 0] >= rect.left() - room_px) & (points[:, 0] <= rect.right() + room_px)
        found |= across & (points[:, 1] >= rect.top() - room_px) & (points[:, 1] <= rect.bottom() + room_px)
    return found


class Shape(NamedTuple):
    """Where a hand was laid, and how far it covers what lies there, 0-255."""

    bounds: QRectF
    alpha: Bytes
    whole: bool
    """Whether it is not just coming or going."""

    def covers(self, points: Points) -> npt.NDArray[np.bool_]:
        """Return which points (x, y) of the picture the hand covers."""
        at = points - np.array((int(self.bounds.left()), int(self.bounds.top())))
        high, wide = self.alpha.shape
        within = (at[:, 0] >= 0) & (at[:, 1] >= 0) & (at[:, 0] < wide) & (at[:, 1] < high)
        found = np.zeros(len(points), dtype=bool)
        found[within] = self.alpha[at[within, 1], at[within, 0]] > COVERED
        return found

    def within(self, picture: QRectF) -> int:
        """Return how many pixels of a picture the hand covers."""
        seen = (self.bounds & picture).translated(-self.bounds.topLeft()).toRect()
        part = self.alpha[seen.top() : seen.bottom() + 1, seen.left() : seen.right() + 1]
        return int((part > COVERED).sum())


def shapes_of(hands: Iterable[Figure]) -> list[Shape]:
    """Return where hands were laid, in the order of painting."""
    return [
        Shape(QRectF(hand.bounds_px), alpha_of(hand.image), hand.opacity == 1.0)
        for hand in hands
        if type(hand) is Hand
    ]


def hand_ratios(drawn: Drawn, hands: list[Figure]) -> Iterator[Ratios]:
    """Yield for each hand how its edge stands off.

    The forearm fades on purpose, and has no edge where it does. Where another hand, a letter or a word lies
    over the edge it is not looked at.
    """
    rgb, view = rgb_of(drawn.image), drawn.ground.view
    radius_px = max(2, round(HAND_MM * view.scale_px))
    over = [QRectF(each.bounds_px) for each in (*hands, *drawn.ground.signs()) if not isinstance(each, Hand)]
    shapes = shapes_of(hands)
    for index, shape in enumerate(shapes):
        if not shape.whole:
            continue
        points = _sharp(shape.alpha, radius_px)
        points = points + np.array((int(shape.bounds.left()), int(shape.bounds.top())))
        hidden = ~inside(points, [view.rect_px], -radius_px) | inside(points, over, radius_px)
        for later in shapes[index + 1 :]:
            hidden |= later.covers(points)
        points = thinned(points[~hidden])
        if len(points):
            yield _ratios("hand", beside(rgb, points, radius_px))


def _sharp(alpha: Bytes, radius_px: int) -> Points:
    """Return the edge of a hand where within the radius it goes over into its shadow."""
    points = boundary(np.pad(alpha > COVERED, 1)) - 1
    near = points[:, None, :] + _disc(radius_px)[None]
    high, wide = alpha.shape
    out = (near[..., 0] < 0) | (near[..., 1] < 0) | (near[..., 0] >= wide) | (near[..., 1] >= high)
    x, y = np.clip(near[..., 0], 0, wide - 1), np.clip(near[..., 1], 0, high - 1)
    cover = np.where(out, 0, alpha[y, x])
    faintest, most = cover.min(axis=1), cover.max(axis=1)
    return np.asarray(points[(faintest < SHADOW) & (most >= WHOLE)])


class ArrowMask(NamedTuple):
    """Where in a picture the arrows' ink and their halo are, 0-255, and the arrows that were painted."""

    ink: Bytes
    whole: Bytes
    arrows: tuple[Arrow, ...]


def arrow_mask(drawn: Drawn) -> ArrowMask | None:
    """Return where the arrows of a picture are, if it has any."""
    ground, view = drawn.ground, drawn.ground.view
    arrows = placed_arrows(drawn.row.stroke, ground.body) if ground.layers.path else ()
    if not arrows:
        return None
    keyed = ground.theme.keyed(INK, GROUND)
    image = blank(drawn.image)
    with QPainter(image) as painter:
        paint_arrows(painter, view, keyed, arrows)
    shown = with_room_for_heads(arrows, least_head_mm(view))
    return ArrowMask(*red_and_alpha_of(image), shown)


def blank(like: QImage) -> QImage:
    """Return a clear picture of the same size."""
    image = QImage(like.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def arrow_ratios(drawn: Drawn, mask: ArrowMask) -> Iterator[Ratios]:
    """Yield how the edges of the arrows in the picture stand off the body."""
    view = drawn.ground.view
    radius_px = max(2, round(ARROW_MM * view.scale_px))
    edge = boundary(mask.ink > COVERED)
    points = thinned(edge[inside(edge, [view.rect_px], -radius_px)])
    if len(points):
        yield _ratios("arrow", beside(rgb_of(drawn.still), points, radius_px))


def hidden_share(mask: ArrowMask, shapes: Sequence[Shape]) -> float:
    """Return which part of the arrows hands lie over."""
    points = thinned(np.argwhere(mask.ink > COVERED)[:, ::-1])
    hidden = np.zeros(len(points), dtype=bool)
    for shape in shapes:
        hidden |= shape.covers(points)
    return float(hidden.mean()) if len(points) else 0.0


def inked_along(drawn: Drawn, mask: ArrowMask, *, pressing: bool) -> float | None:
    """Return which part of the shafts of some arrows is ink: all of a whole line, less of a dashed one.

    None: there is no such arrow, or it only strikes.
    """
    view, found = drawn.ground.view, []
    for arrow in mask.arrows:
        if arrow.pressing is pressing and not len(arrow.strikes_mm):
            points = along(view.polygon_px(shaft_of(arrow, least_head_mm(view))).toList())
            at = points[inside(points, [view.rect_px], -1.0)]
            found.append(mask.ink[at[:, 1], at[:, 0]] > COVERED)
    inked = np.concatenate(found) if found else np.empty(0)
    return float(inked.mean()) if len(inked) else None


def along(corners: Sequence[QPointF]) -> Points:
    """Return the whole pixels (x, y) along a line of points, a pixel apart."""
    spots = np.array([(point.x(), point.y()) for point in corners])
    steps = np.hypot(*np.diff(spots, axis=0).T)
    far = np.concatenate(([0.0], np.cumsum(steps)))
    wanted = np.arange(0.0, far[-1], 1.0)
    return np.stack([np.rint(np.interp(wanted, far, spots[:, axis])) for axis in (0, 1)], axis=-1).astype(int)


def zone_ratios(drawn: Drawn, covered: list[QRectF]) -> Iterator[Ratios]:
    """Yield for each zone, and for the area that is worked on, how its edge stands off the skin.

    A dash counts for the gap after it. What lies under words is not looked at, nor the area where a stroke's
    own ground stands out and the rest is calmed.
    """
    rgb, view = rgb_of(drawn.still), drawn.ground.view
    radius_px = max(2, round(EDGE_MM * view.scale_px))
    for zone, path in _edges(drawn):
        found: list[dict[Seeing, Floats]] = []
        for polygon in path.toSubpathPolygons():
            points = along(polygon.toList())
            shown = inside(points, [view.rect_px], -radius_px) & ~inside(points, covered, radius_px)
            if shown.sum() < 2:
                continue
            step = max(1, len(points) // MOST_POINTS)
            ratios = beside(rgb, points[shown][::step], radius_px)
            reach = max(1, round(DASH_MM / 2 * view.scale_px / step))
            found.append({way: _greatest_near(each, reach) for way, each in ratios.items()})
        if found:
            yield _ratios(zone, {way: np.concatenate([each[way] for each in found]) for way in Seeing})


def _edges(drawn: Drawn) -> Iterator[tuple[str, QPainterPath]]:
    layers, view, rings = drawn.ground.layers, drawn.ground.view, zones(drawn.ground.body)
    if layers.zones:
        yield from zone_paths(view, rings)
    if drawn.ground.kidneys and not layers.works:
        yield "kidney", kidney_path(view, rings, drawn.ground.kidneys)
    if layers.area and not layers.works:
        yield "area", area_path(view, rings)


def _greatest_near(values: Floats, reach: int) -> Floats:
    """Return for each of values in a row the greatest of those around it."""
    padded = np.pad(values, reach, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1)
    return np.asarray(windows.max(axis=-1), np.float32)


def letters_of(hands: Iterable[Figure]) -> list[Badge]:
    """Return the letters of the hands that are wholly there."""
    return [each for each in hands if isinstance(each, Badge) and each.opacity == 1.0]
