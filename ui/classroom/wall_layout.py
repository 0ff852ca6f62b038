"""Where everything on the wall lies, for any picture and any room: arithmetic on the height of letters.

Nothing is lower than the room asks. What finds no room at that height is left out in an order: the words of
the direction (its arrow stays), then the count; never the name, never the clock.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.classroom.letters import (
    figures_px,
    largest,
    lines_of,
    size_for_figures,
    size_for_words,
    width_px,
)
from ui.classroom.wall_words import WallWords

WIDE_FROM = 1.5
"""Pictures of this ratio, or wider, have everything written in a column beside the body."""
NARROWEST, WIDEST = 1.25, 1.9
"""Ratios of a picture; a screen beyond them is letterboxed."""
BAND_FROM = 0.055
"""Rooms that ask for more than this part of the height have the name over the whole width, as have names
with a word that is too long for the column."""
LINE = 1.14
"""Height of a line in sizes of type."""
FIGURES_BOX = 0.86
"""Height of the clock's box in sizes of type: figures with a little air."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text in its lines at a size of type, px."""

    lines: tuple[str, ...]
    size_px: int
    rect: QRectF
    line: float = LINE
    """Height of a line in sizes of type."""

    @property
    def line_px(self) -> float:
        """Return the height of one line."""
        return self.line * self.size_px


@dataclass(frozen=True, slots=True)
class WallLayout:
    """The places of a picture's parts, px from its upper left corner."""

    body: QRectF
    """The diagram."""
    name: Written
    clock: Written
    count: Written | None
    bar: QRectF | None
    ways: QRectF | None
    """The square, or the row of squares, in which the arrows of the direction stand."""
    direction: Written | None


def fitted(width_px: float, height_px: float) -> QRectF:
    """Return the largest picture in a screen that is neither too wide nor too narrow, in the middle."""
    ratio = width_px / max(height_px, 1.0)
    wide, high = width_px, height_px
    if ratio > WIDEST:
        wide = height_px * WIDEST
    elif ratio < NARROWEST:
        high = width_px / NARROWEST
    return QRectF((width_px - wide) / 2, (height_px - high) / 2, wide, high)


def lay_out(width_px_: float, height_px: float, least_share: float, words: WallWords) -> WallLayout:
    """Return the places of a picture; `least_share`: the part of its height that everything has at least."""
    least_px = least_share * height_px
    column = QRectF(0.535 * width_px_, 0.03 * height_px, 0.445 * width_px_, 0.94 * height_px)
    wide = width_px_ / height_px >= WIDE_FROM and least_share <= BAND_FROM
    if lines_of(words.name, size_for_words(least_px), column.width()) is None:
        wide = False
    if wide:
        name = as_large(words.name, column.width(), 0.1037 * height_px, least_px)
        name = _moved(name, column.left(), column.top())
        body = QRectF(0.0, 0.0, 0.52 * width_px_, height_px)
        below = name.rect.bottom()
    else:
        left = 0.025 * width_px_
        name = as_large(words.name, 0.95 * width_px_, 0.0833 * height_px, least_px)
        name = _moved(name, left, 0.015 * height_px)
        below = name.rect.bottom() + 0.008 * height_px
        body = QRectF(0.0, below, 0.575 * width_px_, height_px - below)
        column = QRectF(0.592 * width_px_, 0.0, 0.388 * width_px_, 0.975 * height_px)
    room = QRectF(column.left(), below, column.width(), column.bottom() - below)
    return _column(room, body, name, words, height_px, least_px, 0.37 if wide else 0.2422)


def as_large(name: str, room_px: float, wanted_px: float, least_px: float) -> Written:
    """Return the name as large as it fits: in one line, then in two, then three; last below the room's."""
    least = size_for_words(least_px)
    most = max(round(wanted_px), least)
    sizes = range(most, least - 1, -2)
    for lines in (1, 2, 3):
        found = largest(name, room_px, sizes if lines == 1 else sizes[len(sizes) // 3 :], lines)
        if found is not None:
            break
    else:
        found = largest(name, room_px, range(least, 8, -2), 3) or (8, (name,))
    size, broken = found
    return Written(broken, size, QRectF(0.0, 0.0, room_px, len(broken) * LINE * size))


def _moved(written: Written, x: float, y: float) -> Written:
    return Written(written.lines, written.size_px, written.rect.translated(x, y))


def _column(
    room: QRectF,
    body: QRectF,
    name: Written,
    words: WallWords,
    height_px: float,
    least_px: float,
    clock: float,
) -> WallLayout:
    """Return the parts under the name, from the foot upwards; the clock takes what is left."""
    gap = 0.03 * height_px
    least_clock_px = FIGURES_BOX * size_for_figures(max(least_px, 0.08 * height_px))
    for worded, counted in ((True, True), (False, True), (False, False)):
        ways, direction, y = _direction(room, words, height_px, least_px, worded=worded)
        bar = count = None
        if counted:
            count, bar, y = _count(room, words, height_px, least_px, y - gap)
        if y - gap - room.top() >= least_clock_px:
            break
    free = QRectF(room.left(), room.top(), room.width(), max(y - gap - room.top(), 1.0))
    return WallLayout(body, name, _clock(free, words.clock, clock * height_px), count, bar, ways, direction)


def _direction(
    room: QRectF, words: WallWords, height_px: float, least_px: float, *, worded: bool
) -> tuple[QRectF, Written | None, float]:
    """Return arrows, words (None: no room) and the top of both."""
    side = max(2.3 * least_px, 0.1 * height_px)
    count = max(1, len(words.ways))
    ways = QRectF(room.left(), room.bottom() - side, count * side, side)
    left = ways.right() + 0.4 * side
    room_px = room.right() - left
    size = max(round(0.066 * height_px), size_for_words(least_px))
    lines = lines_of(words.direction, size, room_px) if worded and words.direction else None
    if lines is None or len(lines) > 3:
        return ways, None, ways.top()
    high = len(lines) * LINE * size
    top = room.bottom() - max(high, side)
    ways.moveTop(top + (max(high, side) - side) / 2)
    text = QRectF(left, top + (max(high, side) - high) / 2, room_px, high)
    return ways, Written(lines, size, text), top


def _count(
    room: QRectF, words: WallWords, height_px: float, least_px: float, bottom: float
) -> tuple[Written | None, QRectF | None, float]:
    """Return the count's words and its bar above `bottom`, and the top of both."""
    if words.count is None:
        return None, None, bottom
    high = max(least_px, 0.04 * height_px)
    bar = QRectF(room.left(), bottom - high, room.width(), high)
    least = size_for_words(least_px)
    found = largest(
        words.count.told, room.width(), range(max(round(0.0935 * height_px), least), least - 1, -2), 1
    )
    if found is None or not words.count.told:
        return None, bar, bar.top()
    size, lines = found
    text = QRectF(room.left(), bar.top() - LINE * size, room.width(), LINE * size)
    return Written(lines, size, text), bar, text.top()


def _clock(free: QRectF, told: str, wanted_px: float) -> Written:
    """Return the clock as large as it fits; its size does not tremble with its figures."""
    size = min(wanted_px, free.height() / FIGURES_BOX)
    steady = "".join("0" if each.isdigit() else each for each in told)
    wide = width_px(steady, 100.0)
    if wide:
        size = min(size, 100.0 * free.width() / wide)
    return Written((told,), max(1, int(size)), free)


def clock_digits_px(layout: WallLayout) -> float:
    """Return the height of the clock's figures."""
    return figures_px(layout.clock.size_px)
