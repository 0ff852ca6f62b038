"""Where the words of the diagram stand: names of landmarks, spine levels, sides, zones.

Everything is laid out first, as rectangles, and painted from them; nothing here decides what is true.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF

from app.anatomy.body import Body, Side
from ui.diagram.lanes import (
    MARGIN_PX,
    PAD_X_PX,
    TEXT_PX,
    TOP_ROOM_PX,
    Pill,
    TextWidth,
    bottom_room_px,
    first_side,
    landmark_pills,
)
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.naming import SHOWN, layer_seen, words
from ui.diagram.structure_names import structure_names
from ui.diagram.view import View, breadth_of

translate = QCoreApplication.translate

LEVEL_PX = 12.0
CHIP_LINE = 2.2
"""Height of a chip in text sizes."""
LEVEL_X_MM, LEVEL_DOWN_MM = 7.0, 4.4
"""How far beside the midline a level's name stands, and below it where the body lies across: there it fits
between the tick and the edge of the zone over the spine."""
TICK_MM = 4.0
LEGEND_PAD_PX = 5.0
LEVELS = ("T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
WIDE_PX = 600.0
"""From this width (times the unit) on, the chips say "Client's left" and not only "Left"."""


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
    left_out: tuple[str, ...] = ()
    """What was to be written and found no room: chips, legend, levels and landmarks."""
    spared: tuple[str, ...] = ()
    """Muscles and bones that found no room."""

    def rects_px(self) -> list[QRectF]:
        """Return the rectangle of every word."""
        pills = [pill.rect_px for pill in (*self.chips, *self.landmarks)]
        return pills + [level.rect_px for level in self.levels] + [key.rect_px for key in self.keys]


LANDMARKS = {
    Side.LEFT: ("rib11_tip", "PSIS", "gluteal_fold"),
    Side.RIGHT: ("rib12_tip", "crest_highest", "coccyx_tip", "sacrum_top"),
}
"""The landmarks that are named beside each side of the client, the most needed first."""


def landmark_names(*, latin: bool = False) -> dict[Side, tuple[tuple[str, str], ...]]:
    """Return per side the landmarks that are named, the most needed first, with their names."""
    known = words()
    return {
        side: tuple((key, known[key].called(latin=latin)) for key in keys if key in known)
        for side, keys in LANDMARKS.items()
    }


def worded(layers: LayerChoice) -> tuple[object, ...]:
    """Return what of the layers decides which words there are: equal for layers that only fade or move."""
    covers = tuple(layers.strength(layer) >= SHOWN for layer in PLATE_LAYERS)
    whole = replace(layers, skin=1.0, superficial=1.0, deep=1.0, bones=1.0)
    return (
        layer_seen(layers),
        covers,
        replace(whole, area=True, path=True, trail=True, hands=True, works=False),
    )


def lay_out(view: View, body: Body, layers: LayerChoice, width_of: TextWidth) -> Words:
    """Return all words of a picture: none overlaps another, none leaves the picture.

    What finds no room is left out: first the muscles or bones, then the least needed landmarks, then the
    levels, at last the chips.
    """
    chips = _chips(view, width_of) if layers.sides else ()
    keys = _keys(view, width_of) if layers.zones else ()
    missing = [*(_side_names(view) if layers.sides and not chips else ())]
    missing += [text for _, text in _key_texts()] if layers.zones and not keys else []
    if not layers.labels:
        return Words(chips, (), (), keys, tuple(missing))
    near = view.zoom > 1.0
    legend = [legend_px(view, keys)] if keys else []
    corners = [pill.rect_px for pill in chips], legend
    named, spare = _named(view, body, layers)
    landmarks = landmark_pills(view, breadth_of(body), named, *corners, width_of, spare)
    levels = _levels(view, body, width_of) if layers.levels else ()
    taken = [*Words(chips, landmarks, (), ()).rects_px(), *legend]
    free = tuple(level for level in levels if not any(level.rect_px.intersects(rect) for rect in taken))
    shown = free if near or free == levels else ()
    missing += _unnamed(view, body, shown) if layers.levels else []
    written = {pill.text for pill in landmarks}
    asked = [(text, at) for names in named.values() for text, at in names if text not in written]
    unwritten = [text for text, at in asked if view.rect_px.contains(at)]
    missing += [text for text in unwritten if text not in spare]
    spared = tuple(text for text in unwritten if text in spare)
    return Words(chips, landmarks, shown, keys, tuple(missing), spared)


def _unnamed(view: View, body: Body, shown: Sequence[Level]) -> list[str]:
    """Return the vertebrae in the picture that have no name in it."""
    named = {level.text for level in shown}
    places = {name: view.point_px(*body.landmark(f"{name}_spinous_tip")) for name in LEVELS}
    return [name for name, at in places.items() if name not in named and view.rect_px.contains(at)]


def _named(
    view: View, body: Body, layers: LayerChoice
) -> tuple[dict[Side, list[tuple[str, QPointF]]], set[str]]:
    """Return by side what is named and where, px, the most needed first; and which can be spared."""
    named: dict[Side, list[tuple[str, QPointF]]] = {side: [] for side in Side}
    if layers.landmarks and not layers.alone:
        for side, names in landmark_names(latin=layers.latin).items():
            named[side] += [(text, view.point_px(*body.landmark(key, side))) for key, text in names]
    spare: set[str] = set()
    if layers.structures:
        told = {text for names in named.values() for text, _ in names}
        for side, text, at_mm in structure_names(body, layers, told):
            named[side].append((text, view.point_px(*at_mm)))
            spare.add(text)
    return named, spare


def _chips(view: View, width_of: TextWidth) -> tuple[Pill, ...]:
    """Return the names of the client's sides, where these are in the picture: in corners of its edges."""
    texts = _side_names(view)
    size, margin = TEXT_PX * view.unit, MARGIN_PX * view.unit
    widths = [width_of(text, size) + 2.4 * PAD_X_PX * view.unit for text in texts]
    height = CHIP_LINE * size
    if view.direction.lies_across:
        if 2 * margin + max(widths) > view.width_px or _low_chip(view) < 2 * margin + height:
            return ()
        places = [QPointF(margin, margin), QPointF(margin, _low_chip(view))]
    else:
        if 3 * margin + sum(widths) > view.width_px or 2 * margin + height > view.height_px:
            return ()
        places = [QPointF(margin, margin), QPointF(view.width_px - margin - widths[1], margin)]
    return tuple(
        Pill(text, QRectF(at, QSizeF(width, height)))
        for text, at, width in zip(texts, places, widths, strict=True)
    )


def _low_chip(view: View) -> float:
    """Return the top of the chip that names the side lying below."""
    return view.height_px - bottom_room_px(view) - CHIP_LINE * TEXT_PX * view.unit


def _side_names(view: View) -> tuple[str, str]:
    """Return what the chips say, the left or the upper one first; an arrow tells above from below."""
    if view.width_px >= WIDE_PX * view.unit:
        names = translate("Diagram", "Client's left"), translate("Diagram", "Client's right")
    else:
        names = translate("Diagram", "Left"), translate("Diagram", "Right")
    first, second = names if first_side(view) is Side.LEFT else names[::-1]
    return (f"\u2191 {first}", f"\u2193 {second}") if view.direction.lies_across else (first, second)


def _key_texts() -> tuple[tuple[str, str], ...]:
    """Return the zones that the legend explains, and its words."""
    return (
        ("never", translate("Diagram", "Spine: never press")),
        ("care", translate("Diagram", "Kidneys, floating ribs: lightly")),
        ("lighter", translate("Diagram", "Flank: less pressure")),
        ("percussion", translate("Diagram", "Striking allowed")),
    )


def _keys(view: View, width_of: TextWidth) -> tuple[Key, ...]:
    size, margin = LEVEL_PX * view.unit, MARGIN_PX * view.unit
    keys = []
    for line, (zone, text) in enumerate(_key_texts()):
        top = TOP_ROOM_PX * view.unit + line * 1.5 * size
        corner, extent = (margin, top + 0.15 * size), (1.9 * size, 1.1 * size)
        swatch = QRectF(*(float(round(each)) for each in (*corner, *extent)))
        rect = QRectF(swatch.right() + 0.5 * size, top, width_of(text, size), 1.4 * size)
        if rect.right() > view.width_px - margin or rect.bottom() > view.height_px - margin:
            return ()
        keys.append(Key(text, zone, swatch, rect))
    return tuple(keys)


def legend_px(view: View, keys: Sequence[Key]) -> QRectF:
    """Return the ground on which the zones' legend stands."""
    rect, pad = QRectF(), LEGEND_PAD_PX * view.unit
    for key in keys:
        rect = rect.united(key.rect_px).united(key.swatch_px)
    return rect.adjusted(-pad, -pad, pad, pad)


def _levels(view: View, body: Body, width_of: TextWidth) -> tuple[Level, ...]:
    """Return the vertebrae in the picture; none if their names would lie on one another."""
    size, levels = LEVEL_PX * view.unit, []
    for name in LEVELS:
        x_mm, y_mm = body.landmark(f"{name}_spinous_tip")
        at, half = view.point_px(x_mm, y_mm), view.way_px(TICK_MM, 0.0)
        wide, high = width_of(name, size), 1.2 * size
        if view.direction.lies_across:
            rect = QRectF(at.x() - wide / 2, at.y() + LEVEL_DOWN_MM * view.scale_px, wide, high)
        else:
            rect = QRectF(at.x() + LEVEL_X_MM * view.scale_px, at.y() - high / 2, wide, high)
        if view.zoom == 1.0 or view.rect_px.contains(rect.united(QRectF(at, at).adjusted(-1, -1, 1, 1))):
            levels.append(Level(name, (at - half, at + half), rect))
    crowded = any(one.rect_px.intersects(other.rect_px) for one, other in pairwise(levels))
    return () if crowded else tuple(levels)
