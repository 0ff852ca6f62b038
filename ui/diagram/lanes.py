"""Where the names of landmarks stand: in lanes beside the body, with leaders, or right beside their dots."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.anatomy.body import Side
from ui.diagram.view import View

TEXT_PX = 13.0
MARGIN_PX = 14.0
PAD_X_PX = 8.0
LINE = 1.9
"""Height of a label's pill in text sizes; labels of a column stand 2.25 text sizes apart."""
SPACING = 2.25
GAP_PX = 10.0
"""Between labels that stand side by side."""
DOT_ROOM_PX = 6.0
"""From the middle of a landmark's dot to where something else may be."""
CROWDED_PX = 50.0
"""So far inward of its lane a name that is not needed may reach."""
BESIDE_STEPS = (1.4, 3.0, 5.0)
"""How far from its dot, in gaps, a name beside it may stand."""
TOP_ROOM_PX = 52.0
"""Kept free for the chips that name the client's sides."""
BOTTOM_ROOM_PX = 64.0
"""Kept free for what the window lays over the stage's lower corners."""
LIFTED_PX = 44.0
"""The same above that, where something stands on it: the way back from a zoom, or the stance."""
NARROW_PX = 664.0
"""A picture less wide than this, times the unit, has no room for the stance beside the layers."""
COLUMN_MM = 186.0
ELBOW_MM = 8.0

TextWidth = Callable[[str, float], float]
"""Width of a text at a size, both px."""
Names = Mapping[Side, Sequence[tuple[str, QPointF]]]
"""By side of the client: what landmarks are called and where they lie, px, the most needed first."""


Spot = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Pill:
    """A word on its own ground. `leader_px` leads from it to the dot at its end; empty: none."""

    text: str
    rect_px: QRectF
    leader_px: tuple[QPointF, ...] = ()
    spots: tuple[Spot, ...] = field(init=False, compare=False, repr=False)
    """The leader's points, px."""
    box: Box = field(init=False, compare=False, repr=False)
    """The leader's bounds."""
    name_box: Box = field(init=False, compare=False, repr=False)

    @property
    def is_beside(self) -> bool:
        """Return whether it stands on the body, right beside its dot, and not in a lane."""
        return len(self.leader_px) == 2

    def __post_init__(self) -> None:
        """Note as plain numbers what is asked again and again while leaders are untangled."""
        spots, rect = tuple((point.x(), point.y()) for point in self.leader_px), self.rect_px
        across, down = [x for x, _ in spots] or [0.0], [y for _, y in spots] or [0.0]
        object.__setattr__(self, "spots", spots)
        object.__setattr__(self, "box", (min(across), min(down), max(across), max(down)))
        object.__setattr__(self, "name_box", (rect.left(), rect.top(), rect.right(), rect.bottom()))


def bottom_room_px(view: View) -> float:
    """Return the height at the bottom of a picture that words leave free."""
    lifted = view.zoom > 1.0 or view.width_px < NARROW_PX * view.unit
    return (BOTTOM_ROOM_PX + (LIFTED_PX if lifted else 0.0)) * view.unit


def first_side(view: View) -> Side:
    """Return which of the client's sides lies on the left, or above where the body lies across."""
    way = view.way_px(1.0, 0.0)
    return Side.LEFT if way.x() + way.y() > 0.0 else Side.RIGHT


class Lane(NamedTuple):
    """Where the landmarks' names of one side stand: a column beside the body, or a row above or below it."""

    is_row: bool
    outward: float
    """1: to the right of the body or below it; -1: to the left or above."""
    low: float
    high: float
    """Between which pixels along the lane its pills lie."""
    inner: float
    """Where the pills' edges toward the body are, px, if there is room."""
    edge: float
    """Beyond which pixel no pill reaches."""

    def along(self, point: QPointF) -> float:
        """Return how far along the lane a point lies."""
        return point.x() if self.is_row else point.y()

    def out(self, point: QPointF) -> float:
        """Return how far right or down a point lies, across the lane."""
        return point.y() if self.is_row else point.x()

    def point(self, along: float, out: float) -> QPointF:
        """Return the point that lies so far along and across."""
        return QPointF(along, out) if self.is_row else QPointF(out, along)

    def inner_of(self, size: QSizeF) -> float:
        """Return where the inner edge of a pill lies, so that its outer one stays in the picture."""
        deep = size.height() if self.is_row else size.width()
        return min(self.inner, self.edge - deep) if self.outward > 0 else max(self.inner, self.edge + deep)


class _Named(NamedTuple):
    """A landmark that is to be named."""

    text: str
    at_px: QPointF
    size_px: QSizeF


def landmark_pills(
    view: View,
    breadth: float,
    names: Names,
    chips_px: Sequence[QRectF],
    keys_px: Sequence[QRectF],
    width_of: TextWidth,
    spare: Collection[str] = (),
) -> tuple[Pill, ...]:
    """Return the names of the landmarks in the picture, each side's in its lane beside the body.

    From near, a landmark may lie where a lane is. It is then named beside its dot, and so is one whose pill
    in the lane would cover that dot. What finds no room is left out, the last of `names` first.
    `breadth`: the body's, measured by the reference body's. `chips_px`, `keys_px`: what is taken.
    `spare`: which of the names are rather left out than laid over the whole body.
    """
    lanes = {side: _lane(view, breadth, side, chips_px, keys_px) for side in Side}
    found = {side: [one for name in names[side] if (one := _named(view, *name, width_of))] for side in Side}
    if view.zoom == 1.0:
        for side, lane in lanes.items():
            found[side] = [
                one for one in found[side] if one.text not in spare or not _crowds(view, lane, one)
            ]
    every = [one for ones in found.values() for one in ones]
    free = [(lane, _free_to(view, lane, every)) for lane in lanes.values()] if every else []
    clear = [one for one in every if all(lane.outward * lane.out(one.at_px) < end for lane, end in free)]
    pills: list[Pill] = []
    for side, lane in lanes.items():
        row = _filled(view, lane, [one for one in found[side] if one in clear])
        row = [pill for pill in row if not _covers_another(pill, every)]
        pills += [pill for pill in row if not any(_cross(pill, other) for other in pills)]
    for one in every:
        if view.zoom == 1.0 and one.text in spare:
            continue
        if not any(pill.leader_px[-1] == one.at_px for pill in pills):
            pill = _beside(view, one, [*chips_px, *keys_px], pills, every)
            pills += [] if pill is None else [pill]
    return tuple(pills)


def _crowds(view: View, lane: Lane, one: _Named) -> bool:
    """Return whether a pill in its lane would reach far over the body."""
    return lane.outward * (lane.inner - lane.inner_of(one.size_px)) > CROWDED_PX * view.unit


def _covers_another(pill: Pill, every: Sequence[_Named]) -> bool:
    return any(pill.rect_px.contains(one.at_px) for one in every)


def _beside(
    view: View, one: _Named, taken: Sequence[QRectF], pills: Sequence[Pill], every: Sequence[_Named]
) -> Pill | None:
    """Return a pill right beside its dot, where it hides nothing else; None: there is no such place."""
    wide, high, unit = one.size_px.width(), one.size_px.height(), view.unit
    free = view.rect_px.adjusted(
        MARGIN_PX * unit, TOP_ROOM_PX * unit, -MARGIN_PX * unit, -bottom_room_px(view)
    )
    for away in (step * GAP_PX * unit for step in BESIDE_STEPS):
        for across, down in ((1, 0), (-1, 0), (0, -1), (0, 1)):
            end = one.at_px + QPointF(across * away, down * away)
            middle = end + QPointF(across * wide / 2, down * high / 2)
            rect = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            pill = Pill(one.text, rect, (end, one.at_px))
            hides = any(rect.intersects(at) for at in (*taken, *(other.rect_px for other in pills)))
            tangled = any(_cross(pill, other) for other in pills)
            if free.contains(rect) and not (hides or tangled or _covers_another(pill, every)):
                return pill
    return None


def _named(view: View, text: str, at: QPointF, width_of: TextWidth) -> _Named | None:
    """Return a landmark with the size of its pill; None: it is not in the picture, or too long for it."""
    width, reach = width_of(text, TEXT_PX * view.unit), DOT_ROOM_PX * view.unit
    if not view.rect_px.adjusted(reach, reach, -reach, -reach).contains(at):
        return None
    if width + 4 * MARGIN_PX * view.unit >= view.width_px / 2:
        return None
    return _Named(text, at, QSizeF(width + 2 * PAD_X_PX * view.unit, LINE * TEXT_PX * view.unit))


def _lane(
    view: View, breadth: float, side: Side, chips_px: Sequence[QRectF], keys_px: Sequence[QRectF]
) -> Lane:
    """Return the lane of one of the client's sides; it leaves free what is taken at the picture's edges."""
    unit, margin = view.unit, MARGIN_PX * view.unit
    top, bottom = TOP_ROOM_PX * unit, view.height_px - bottom_room_px(view)
    first, inner = side is first_side(view), view.point_px(side.sign * COLUMN_MM * breadth, 0.0)
    outward, keys = (-1.0 if first else 1.0), keys_px if first else ()
    if view.direction.lies_across:
        low_chips = [] if first else [chip for chip in chips_px if chip.bottom() > top]
        low = max((rect.right() for rect in (*low_chips, *keys)), default=0.0) + margin
        return Lane(True, outward, low, view.width_px - margin, inner.y(), top if first else bottom)
    low = keys[-1].bottom() + margin / 2 if keys else top
    return Lane(False, outward, low, bottom, inner.x(), margin if first else view.width_px - margin)


def _free_to(view: View, lane: Lane, every: Sequence[_Named]) -> float:
    """Return how far outward a landmark may lie, px, so that no pill in the lane lies on it."""
    reach = min(lane.outward * lane.inner_of(other.size_px) for other in every)
    return reach - 2 * DOT_ROOM_PX * view.unit


def _filled(view: View, lane: Lane, named: list[_Named]) -> list[Pill]:
    """Return a lane's pills with their leaders, in the order of their landmarks; the last named go first."""
    gap = (GAP_PX if lane.is_row else (SPACING - LINE) * TEXT_PX) * view.unit
    while named and sum(_long(lane, one) + gap for one in named) - gap > lane.high - lane.low:
        named = named[:-1]
    if not named:
        return []
    ordered = sorted(named, key=lambda one: lane.along(one.at_px))
    pills = _placed(view, lane, ordered, gap)
    for _ in range(len(ordered) ** 2):
        at = next((at for at, pair in enumerate(pairwise(pills)) if _cross(*pair)), None)
        if at is None:
            break
        ordered[at], ordered[at + 1] = ordered[at + 1], ordered[at]
        pills = _placed(view, lane, ordered, gap)
    return _untangled(pills, [one.text for one in named])


def _placed(view: View, lane: Lane, ordered: Sequence[_Named], gap: float) -> list[Pill]:
    """Return the pills in this order, each as near to its landmark as that allows."""
    halves = [_long(lane, one) / 2 for one in ordered]
    steps = [before + gap + after for before, after in pairwise(halves)]
    wanted = [lane.along(one.at_px) for one in ordered]
    middles = spread(wanted, steps, lane.low + halves[0], lane.high - halves[-1])
    return [_pill(view, lane, one, middle) for one, middle in zip(ordered, middles, strict=True)]


def _untangled(pills: Sequence[Pill], needed_first: Sequence[str]) -> list[Pill]:
    """Return the pills without those whose leaders would still cross one that is needed more."""
    kept: list[Pill] = []
    for pill in sorted(pills, key=lambda pill: needed_first.index(pill.text)):
        if not any(_cross(pill, other) for other in kept):
            kept.append(pill)
    return [pill for pill in pills if pill in kept]


def _cross(one: Pill, other: Pill) -> bool:
    """Return whether two leaders meet, or one runs under the other's name."""
    if _overlap(one.box, other.box) and any(
        _meet(*a, *b) for a in pairwise(one.spots) for b in pairwise(other.spots)
    ):
        return True
    return _is_under(one, other) or _is_under(other, one)


def _is_under(one: Pill, other: Pill) -> bool:
    """Return whether a pill's leader runs under another's name."""
    name = other.name_box
    return _overlap(one.box, name) and any(_runs_under(*piece, name) for piece in pairwise(one.spots))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _meet(a: Spot, b: Spot, c: Spot, d: Spot) -> bool:
    """Return whether the lines from a to b and from c to d cross."""
    return _turn(a, b, c) * _turn(a, b, d) < 0.0 and _turn(c, d, a) * _turn(c, d, b) < 0.0


def _turn(a: Spot, b: Spot, c: Spot) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _runs_under(start: Spot, end: Spot, name: Box) -> bool:
    """Return whether a line touches a name: it ends there, or crosses one of its diagonals."""
    left, top, right, bottom = name
    if any(left <= x <= right and top <= y <= bottom for x, y in (start, end)):
        return True
    falling = _meet(start, end, (left, top), (right, bottom))
    return falling or _meet(start, end, (left, bottom), (right, top))


def _long(lane: Lane, one: _Named) -> float:
    return one.size_px.width() if lane.is_row else one.size_px.height()


def _pill(view: View, lane: Lane, one: _Named, middle: float) -> Pill:
    """Return a label in its lane, and the leader to its landmark."""
    inner, half = lane.inner_of(one.size_px), _long(lane, one) / 2
    deep = one.size_px.height() if lane.is_row else one.size_px.width()
    corners = lane.point(middle - half, inner), lane.point(middle + half, inner + lane.outward * deep)
    room = lane.outward * (inner - lane.out(one.at_px))
    elbow = inner - lane.outward * min(ELBOW_MM * view.scale_px, room / 2)
    leader = lane.point(middle, inner), lane.point(middle, elbow), one.at_px
    return Pill(one.text, QRectF(*corners).normalized(), leader)


def spread(wanted: Sequence[float], steps: Sequence[float], low: float, high: float) -> list[float]:
    """Return the places nearest to the `wanted` ascending ones that keep their order and distances.

    `steps`: the least distance from each to the next, one fewer. Pool adjacent violators, least squares;
    the result lies in [low, high], if that many fit there.
    """
    offsets = list(accumulate(steps, initial=0.0))
    pools: list[tuple[float, int]] = []
    for place, offset in zip(wanted, offsets, strict=True):
        mean, count = place - offset, 1
        while pools and pools[-1][0] > mean:
            before, members = pools.pop()
            mean = (mean * count + before * members) / (count + members)
            count += members
        pools.append((mean, count))
    flat = [mean for mean, count in pools for _ in range(count)]
    highest = max(low, high - offsets[-1])
    return [min(max(mean, low), highest) + offset for mean, offset in zip(flat, offsets, strict=True)]
