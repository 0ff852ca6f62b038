"""Paints the words of the diagram and measures them."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache, partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPaintEngine, QPainter, QPainterPath, QPen

from ui.diagram.figures import Sign
from ui.diagram.inks import with_alpha
from ui.diagram.kept import Kept
from ui.diagram.labels import LEVEL_PX, Key, Level, Words, legend_px
from ui.diagram.lanes import TEXT_PX, Pill
from ui.diagram.view import View
from ui.diagram.zones import paint_zone
from ui.theme import SEMIBOLD, Theme, text_font

LEADER_PX = 1.1
HALO_PX = 3.0
DOT_PX = 3.2
SWATCH_SCALE = 0.8
"""Pixels, at unit 1, of a millimetre in the legend."""
KEPT_WORDS, KEPT_BYTES = 256, 8 * 2**20
"""Words that are kept as pictures, and their memory: laying one takes a twentieth of writing it."""
LARGEST_KEPT_PX = 40_000
"""A slanting line whose picture had more pixels is drawn each time: that picture would be all but empty."""
ROOM_OF_HEIGHT = 0.35
"""Room round a kept picture for halos and round ends, of its height."""
AROUND = (
    *((-1, 0), (1, 0), (0, -1), (0, 1)),
    *((-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7)),
)
"""Where a word is drawn for the soft edge round it, in tenths of its size."""


@lru_cache(maxsize=2 * KEPT_WORDS)
def width_of(text: str, size_px: float) -> float:
    """Return the width of a label's text, px."""
    return QFontMetricsF(text_font(size_px, SEMIBOLD)).horizontalAdvance(text)


def paint_words(
    painter: QPainter,
    view: View,
    theme: Theme,
    words: Words,
    over: Theme | None = None,
    *,
    whole: bool = True,
) -> None:
    """Paint levels, the leaders of landmarks and the zones' legend, and what `signs` writes again over hands.

    `over`: the theme of what is written straight on the body, if another. `whole`: False without the signs.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for level in words.levels:
        _paint_level(painter, view, over or theme, level)
    for landmark in words.landmarks:
        _paint_leader(painter, view, theme, landmark)
    if words.keys and (whole or view.zoom == 1.0):
        _paint_legend(painter, view, theme, words.keys)
    for pill, roundness, ink in _grounded(theme, words) if whole else ():
        _paint_pill(painter, view, theme, pill, roundness, ink)


def paint_dots(painter: QPainter, view: View, theme: Theme, words: Words) -> None:
    """Paint the dots of landmarks again, over arrows that would hide them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for landmark in words.landmarks:
        _paint_dot(painter, view, theme, landmark.leader_px[-1])


def signs(view: View, theme: Theme, words: Words) -> tuple[Sign, ...]:
    """Return the words that lie over the hands: names and chips, and from near the legend."""
    made = [
        Sign(
            pill.rect_px.toAlignedRect(),
            partial(_paint_pill, view=view, theme=theme, pill=pill, roundness=roundness, ink=ink),
        )
        for pill, roundness, ink in _grounded(theme, words)
    ]
    if words.keys and view.zoom > 1.0:
        legend = partial(_paint_legend, view=view, theme=theme, keys=words.keys)
        made.append(Sign(legend_px(view, words.keys).toAlignedRect(), legend))
    return tuple(made)


def _grounded(theme: Theme, words: Words) -> list[tuple[Pill, float, QColor]]:
    """Return landmarks and chips, how round their ground is and the ink they are written in."""
    return [(pill, 0.28, theme.ink) for pill in words.landmarks] + [
        (chip, 0.5, theme.ink2) for chip in words.chips
    ]


def is_raster(painter: QPainter) -> bool:
    """Return whether a painter makes pixels: what is written may then be laid as a picture, which is kept."""
    return painter.paintEngine().type() is QPaintEngine.Type.Raster


def _lay(
    painter: QPainter, rect_px: QRectF, facts: Hashable, write: Callable[[QPainter, QRectF], None]
) -> None:
    """Write something about a rectangle; on pixels a kept picture of it, the same for the same facts."""
    if not is_raster(painter):
        write(painter, rect_px)
        return
    picture = _kept.get(facts)
    if picture is None:
        picture = _kept.put(facts, _picture(rect_px, write))
    middle = rect_px.center() - QPointF(picture.width() / 2, picture.height() / 2)
    painter.drawImage(middle.toPoint(), picture)


_kept = Kept[Hashable, QImage](KEPT_WORDS, KEPT_BYTES, QImage.sizeInBytes)


def _picture(rect_px: QRectF, write: Callable[[QPainter, QRectF], None]) -> QImage:
    room = math.ceil(ROOM_OF_HEIGHT * rect_px.height())
    size = math.ceil(rect_px.width()) + 2 * room, math.ceil(rect_px.height()) + 2 * room
    picture = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(rect_px)
        rect.moveCenter(QRectF(picture.rect()).center())
        write(painter, rect)
    return picture


def _paint_level(painter: QPainter, view: View, theme: Theme, level: Level) -> None:
    start, end = level.tick_px
    box = QRectF(start, end).normalized().united(level.rect_px)
    tick, words = QPointF(start - box.topLeft()), level.rect_px.translated(-box.topLeft())
    way, size_px = end - start, LEVEL_PX * view.unit

    def write(painter: QPainter, rect: QRectF) -> None:
        at = rect.topLeft() + tick
        for colour, width in ((with_alpha(theme.arrow_halo, 0.8), 4.2), (theme.ink, 1.6)):
            painter.setPen(QPen(colour, width * view.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(at, at + way)
        _write_haloed(painter, words.translated(rect.topLeft()), level.text, size_px, theme)

    placed = (round(way.x(), 1), round(way.y(), 1), round(words.x() - tick.x(), 1), size_px)
    _lay(painter, box, ("level", level.text, *placed, theme.ink.rgba(), theme.arrow_halo.rgba()), write)


def paint_haloed(painter: QPainter, rect_px: QRectF, text: str, size_px: float, theme: Theme) -> None:
    """Write a text without a ground of its own, readable on skin and muscle by a soft edge round it."""

    def write(painter: QPainter, rect: QRectF) -> None:
        _write_haloed(painter, rect, text, size_px, theme)

    _lay(painter, rect_px, ("haloed", text, size_px, theme.ink.rgba(), theme.arrow_halo.rgba()), write)


def _write_haloed(painter: QPainter, rect: QRectF, text: str, size_px: float, theme: Theme) -> None:
    made = text_font(size_px, SEMIBOLD)
    metrics = QFontMetricsF(made)
    middle = rect.center()
    start = QPointF(
        middle.x() - metrics.horizontalAdvance(text) / 2,
        middle.y() + (metrics.ascent() - metrics.descent()) / 2,
    )
    painter.setFont(made)
    if is_raster(painter):
        painter.setPen(with_alpha(theme.arrow_halo, 0.7))
        for dx, dy in AROUND:
            painter.drawText(start + QPointF(dx, dy) * size_px / 10, text)
    else:  # A file would hold the word once for each time that it is drawn.
        outline = QPainterPath()
        outline.addText(start, made, text)
        edge = QPen(with_alpha(theme.arrow_halo, 0.85), 0.24 * size_px)
        edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, edge)
    painter.setPen(theme.ink)
    painter.drawText(start, text)


def _paint_leader(painter: QPainter, view: View, theme: Theme, landmark: Pill) -> None:
    for colour, width in ((with_alpha(theme.arrow_halo, 0.75), HALO_PX), (theme.ink2, LEADER_PX)):
        for start, end in pairwise(landmark.leader_px):
            _paint_line(painter, start, end, colour, width * view.unit)
    _paint_dot(painter, view, theme, landmark.leader_px[-1])


def _paint_dot(painter: QPainter, view: View, theme: Theme, at_px: QPointF) -> None:
    radius = DOT_PX * view.unit

    def dot(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(theme.arrow_halo, 1.2 * view.unit))
        painter.setBrush(theme.ink)
        painter.drawEllipse(rect.center(), radius, radius)

    around = QPointF(radius, radius)
    box = QRectF(at_px - around, at_px + around)
    _lay(painter, box, ("dot", radius, theme.ink.rgba(), theme.arrow_halo.rgba()), dot)


def _paint_line(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float) -> None:
    """Draw a line: a level one as a crisp bar, which takes a tenth of the time, a short slanting one kept."""
    if abs(start.y() - end.y()) <= 0.5:
        left, right = sorted((round(start.x()), round(end.x())))
        high = max(1, round(width))
        painter.fillRect(left, math.floor(start.y() - high / 2 + 0.5), right - left, high, colour)
        return
    way, rising = end - start, (end.x() - start.x()) * (end.y() - start.y()) < 0

    def write(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        ends = (rect.bottomLeft(), rect.topRight()) if rising else (rect.topLeft(), rect.bottomRight())
        painter.drawLine(*ends)

    box = QRectF(start, end).normalized()
    if box.width() * box.height() > LARGEST_KEPT_PX:
        write(painter, box)
    else:
        _lay(painter, box, ("line", round(way.x(), 1), round(way.y(), 1), width, colour.rgba()), write)


def _paint_pill(
    painter: QPainter, view: View, theme: Theme, pill: Pill, roundness: float, ink: QColor
) -> None:
    size_px, ground = TEXT_PX * view.unit, with_alpha(theme.surface, 0.94)

    def write(painter: QPainter, rect: QRectF) -> None:
        radius = roundness * rect.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, radius, radius)
        painter.setFont(text_font(size_px, SEMIBOLD))
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, pill.text)

    size = pill.rect_px.width(), pill.rect_px.height()
    _lay(painter, pill.rect_px, ("pill", pill.text, *size, roundness, ink.rgba(), ground.rgba()), write)


def _paint_legend(painter: QPainter, view: View, theme: Theme, keys: Sequence[Key]) -> None:
    """Paint the zones' legend on a ground of its own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(with_alpha(theme.surface, 0.94))
    painter.drawRoundedRect(legend_px(view, keys), 8 * view.unit, 8 * view.unit)
    for key in keys:
        swatch = QPainterPath()
        swatch.addRoundedRect(key.swatch_px, 3 * view.unit, 3 * view.unit)
        paint_zone(painter, theme, key.zone, swatch, SWATCH_SCALE * view.unit, view.unit)
        paint_haloed(painter, key.rect_px, key.text, LEVEL_PX * view.unit, theme)
