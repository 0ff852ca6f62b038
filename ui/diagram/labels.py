"""Where the words of the diagram stand: names of landmarks, spine levels, sides, zones.

Everything is laid out first, as rectangles, and painted from them; nothing here decides what is true.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from app.anatomy.body import Body, Side
from ui.diagram.layers import LayerChoice
from ui.diagram.view import View, breadth_of

translate = QCoreApplication.translate

TEXT_PX = 13.0
LEVEL_PX = 12.0
MARGIN_PX = 14.0
PAD_X_PX = 8.0
LINE = 1.9
"""Height of a label's pill in text sizes; labels of a column stand 2.25 text sizes apart."""
SPACING = 2.25
TOP_ROOM_PX = 52.0
"""Kept free for the chips that name the client's sides."""
BOTTOM_ROOM_PX = 64.0
"""Kept free for what the window lays over the stage's lower corners."""
COLUMN_MM = 186.0
ELBOW_MM = 8.0
LEVEL_X_MM = 7.0
LEVELS = ("T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
WIDE_PX = 600.0
"""From this width (times the unit) on, the chips say "Client's left" and not only "Left"."""

TextWidth = Callable[[str, float], float]
"""Width of a text at a size, both px."""


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on its own ground. `leader_px` leads from it to the dot at its end; empty: none."""

    text: str
    rect_px: QRectF
    leader_px: tuple[QPointF, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """A vertebra's tick on the midline, and its name beside it."""

    text: str
    tick_px: tuple[QPointF, QPointF]
    rect_px: QRectF


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the zones' legend; `zone` is the zone it explains."""

    text: str
    zone: str
    swatch_px: QRectF
    rect_px: QRectF


@dataclass(frozen=True, slots=True)
class Words:
    """Everything written on the diagram but the letters of the hands."""

    chips: tuple[Pill, ...]
    landmarks: tuple[Pill, ...]
    levels: tuple[Level, ...]
    keys: tuple[Key, ...]

    def rects_px(self) -> list[QRectF]:
        """Return the rectangle of every word."""
        pills = [pill.rect_px for pill in (*self.chips, *self.landmarks)]
        return pills + [level.rect_px for level in self.levels] + [key.rect_px for key in self.keys]


def landmark_names() -> dict[Side, tuple[tuple[str, str], ...]]:
    """Return per column the landmarks that are named, the most needed first, with their names."""
    return {
        Side.LEFT: (
            ("rib11_tip", translate("Diagram", "11th rib")),
            ("PSIS", translate("Diagram", "Dimple (PSIS)")),
            ("gluteal_fold", translate("Diagram", "Gluteal fold")),
        ),
        Side.RIGHT: (
            ("rib12_tip", translate("Diagram", "12th rib")),
            ("crest_highest", translate("Diagram", "Iliac crest")),
            ("coccyx_tip", translate("Diagram", "Tailbone")),
            ("sacrum_top", translate("Diagram", "Sacrum")),
        ),
    }


def lay_out(view: View, body: Body, layers: LayerChoice, width_of: TextWidth) -> Words:
    """Return all words of a picture: none overlaps another, none leaves the picture.

    What finds no room is left out: first the least needed landmarks, then the levels, at last the chips.
    """
    chips = _chips(view, width_of)
    keys = _keys(view, width_of) if layers.zones else ()
    if not layers.labels:
        return Words(chips, (), (), keys)
    names = landmark_names()
    tops = dict.fromkeys(Side, TOP_ROOM_PX * view.unit)
    if keys:
        tops[Side.LEFT] = keys[-1].rect_px.bottom() + MARGIN_PX * view.unit / 2
    columns = [_column(view, body, side, names[side], tops[side], width_of) for side in Side]
    landmarks = tuple(pill for column in columns for pill in column)
    without_levels = Words(chips, landmarks, (), keys)
    taken = without_levels.rects_px()
    levels = _levels(view, body, width_of)
    if any(level.rect_px.intersects(rect) for level in levels for rect in taken):
        return without_levels
    return Words(chips, landmarks, levels, keys)


def _chips(view: View, width_of: TextWidth) -> tuple[Pill, ...]:
    wide = view.width_px >= WIDE_PX * view.unit
    texts = (
        (translate("Diagram", "Client's left"), translate("Diagram", "Client's right"))
        if wide
        else (translate("Diagram", "Left"), translate("Diagram", "Right"))
    )
    size, margin = TEXT_PX * view.unit, MARGIN_PX * view.unit
    widths = [width_of(text, size) + 2.4 * PAD_X_PX * view.unit for text in texts]
    height = 2.2 * size
    if 3 * margin + sum(widths) > view.width_px or 2 * margin + height > view.height_px:
        return ()
    left = QRectF(margin, margin, widths[0], height)
    right = QRectF(view.width_px - margin - widths[1], margin, widths[1], height)
    return Pill(texts[0], left), Pill(texts[1], right)


def _keys(view: View, width_of: TextWidth) -> tuple[Key, ...]:
    texts = (
        ("never", translate("Diagram", "Spine: never press")),
        ("care", translate("Diagram", "Kidneys, floating ribs: lightly")),
        ("percussion", translate("Diagram", "Striking allowed")),
    )
    size, margin = LEVEL_PX * view.unit, MARGIN_PX * view.unit
    keys = []
    for line, (zone, text) in enumerate(texts):
        top = TOP_ROOM_PX * view.unit + line * 1.5 * size
        swatch = QRectF(margin, top + 0.2 * size, 1.3 * size, size)
        rect = QRectF(swatch.right() + 0.5 * size, top, width_of(text, size), 1.4 * size)
        if rect.right() > view.width_px - margin or rect.bottom() > view.height_px - margin:
            return ()
        keys.append(Key(text, zone, swatch, rect))
    return tuple(keys)


def _levels(view: View, body: Body, width_of: TextWidth) -> tuple[Level, ...]:
    size = LEVEL_PX * view.unit
    levels = []
    for name in LEVELS:
        x_mm, y_mm = body.landmark(f"{name}_spinous_tip")
        y = view.y_px(y_mm)
        ends = QPointF(view.x_px(x_mm - 4), y), QPointF(view.x_px(x_mm + 4), y)
        rect = QRectF(view.x_px(x_mm + LEVEL_X_MM), y - 0.6 * size, width_of(name, size), 1.2 * size)
        levels.append(Level(name, ends, rect))
    crowded = any(above.rect_px.bottom() > below.rect_px.top() for above, below in pairwise(levels))
    return () if crowded else tuple(levels)


def _column(
    view: View,
    body: Body,
    side: Side,
    names: Sequence[tuple[str, str]],
    top: float,
    width_of: TextWidth,
) -> list[Pill]:
    """Return one side's landmarks with their leaders, in the order of their heights on the body."""
    size, column_mm = TEXT_PX * view.unit, COLUMN_MM * breadth_of(body)
    bottom = view.height_px - BOTTOM_ROOM_PX * view.unit
    fitting = max(0, int((bottom - top - LINE * size) / (SPACING * size)) + 1)
    chosen = sorted(names[:fitting], key=lambda name: -body.landmark(name[0], side)[1])
    anchors = [view.point_px(*body.landmark(name, side)) for name, _ in chosen]
    middles = spread(
        [anchor.y() for anchor in anchors], SPACING * size, top + LINE * size / 2, bottom - LINE * size / 2
    )
    return [
        _pill(view, side, text, width_of(text, size), middle, anchor, column_mm)
        for (_, text), middle, anchor in zip(chosen, middles, anchors, strict=True)
        if width_of(text, size) + 4 * MARGIN_PX * view.unit < view.width_px / 2
    ]


def _pill(
    view: View, side: Side, text: str, width: float, middle: float, anchor: QPointF, column_mm: float
) -> Pill:
    """Return a label in its column, clamped to the picture, and the leader to its landmark."""
    full = width + 2 * PAD_X_PX * view.unit
    height = LINE * TEXT_PX * view.unit
    room = view.width_px - MARGIN_PX * view.unit - full
    outward = min(abs(view.x_px(side.sign * column_mm) - view.left_px), room - view.left_px)
    inner = view.left_px + side.sign * outward
    rect = QRectF(inner if side is Side.RIGHT else inner - full, middle - height / 2, full, height)
    elbow = inner - side.sign * ELBOW_MM * view.scale_px
    return Pill(text, rect, (QPointF(inner, middle), QPointF(elbow, middle), anchor))


def spread(wanted: Sequence[float], spacing: float, low: float, high: float) -> list[float]:
    """Return the heights nearest to the `wanted` ascending ones that keep the spacing and the order.

    Pool adjacent violators, least squares; the result lies in [low, high], if that many fit there.
    """
    pools: list[tuple[float, int]] = []
    for index, height in enumerate(wanted):
        mean, count = height - index * spacing, 1
        while pools and pools[-1][0] > mean:
            before, members = pools.pop()
            mean = (mean * count + before * members) / (count + members)
            count += members
        pools.append((mean, count))
    flat = [mean for mean, count in pools for _ in range(count)]
    highest = max(low, high - (len(wanted) - 1) * spacing)
    return [min(max(mean, low), highest) + index * spacing for index, mean in enumerate(flat)]
