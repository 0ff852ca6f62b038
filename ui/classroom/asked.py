"""A question of the class quiz on the wall: what is asked, where it stands, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.classroom.letters import lines_of, size_for_words
from ui.classroom.wall_layout import LINE, Written, as_large
from ui.classroom.wall_paint import paint_lines
from ui.theme import HALL

LETTERS = "ABCD"
BODY, BODY_ALONE = 0.365, 0.5
"""Width of the diagram beside choices, and without them, as parts of the picture's."""
INDENT, GAP = 1.15, 0.3
"""From a choice's letter to its words, and between two choices; in sizes of type."""
CLOSE = 1.06
"""Height of a line of a choice in sizes of type."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the class reads of one question, or of the score at the end."""

    head: str
    count: str = ""
    """Which question of how many; left out where it has no room."""
    choices: tuple[str, ...] = ()
    told: str = ""
    """Stands where the choices would."""
    right: int | None = None
    """The place of the right choice, once it is shown."""
    mark: tuple[str, str] | None = None
    """Key and side of what is outlined."""


@dataclass(frozen=True, slots=True)
class AskedLayout:
    """The places of a question's parts, px from the picture's upper left corner."""

    body: QRectF
    head: Written
    choices: tuple[Written, ...]
    """The words; each letter stands `INDENT` sizes before them."""
    told: Written | None
    count: Written | None

    @property
    def texts(self) -> tuple[Written, ...]:
        """Return everything that is written."""
        return (self.head, *self.choices, *(each for each in (self.told, self.count) if each is not None))


def lay_out_asked(width_px: float, height_px: float, least_share: float, asked: Asked) -> AskedLayout:
    """Return the places of a question; `least_share`: the part of the height that everything has at least."""
    least_px = least_share * height_px
    found = as_large(asked.head, 0.95 * width_px, 0.0833 * height_px, least_px)
    place = found.rect.translated(0.025 * width_px, 0.015 * height_px)
    head = Written(found.lines, found.size_px, place)
    top = place.bottom() + 0.008 * height_px
    wide = BODY if asked.choices else BODY_ALONE
    body = QRectF(0.0, top, wide * width_px, height_px - top)
    column = QRectF(body.right() + 0.01 * width_px, top, 0.0, 0.975 * height_px - top)
    column.setRight(0.985 * width_px)
    least = size_for_words(least_px)
    most = max(round(0.0833 * height_px), least)
    for counted, sizes in (
        (True, range(most, least - 1, -2)),
        (False, (least,)),
        (False, range(least, 8, -2)),
    ):
        for size in sizes:
            placed = _column(column, size, asked, counted=counted)
            if placed is not None:
                return AskedLayout(body, head, *placed)
    return AskedLayout(body, head, (), None, None)


def _column(
    room: QRectF, size: int, asked: Asked, *, counted: bool
) -> tuple[tuple[Written, ...], Written | None, Written | None] | None:
    """Return choices, words in their place, and the count at a size of type; None: they find no room."""
    indent, y = INDENT * size, room.top()
    choices = []
    for words in asked.choices:
        lines = lines_of(words, size, room.width() - indent - 0.3 * size)
        if lines is None:
            return None
        high = CLOSE * size * len(lines)
        choices.append(
            Written(lines, size, QRectF(room.left() + indent, y, room.width() - indent, high), CLOSE)
        )
        y += high + GAP * size
    told = count = None
    if asked.told:
        lines = lines_of(asked.told, size, room.width())
        if lines is None:
            return None
        told = Written(lines, size, QRectF(room.left(), y, room.width(), LINE * size * len(lines)))
        y = told.rect.bottom()
    if asked.count and counted:
        lines = lines_of(asked.count, size, room.width())
        if lines is None:
            return None
        high = LINE * size * len(lines)
        count = Written(lines, size, QRectF(room.left(), room.bottom() - high, room.width(), high))
    bottom = count.rect.top() if count is not None else room.bottom() + GAP * size * bool(choices)
    return (tuple(choices), told, count) if y <= bottom else None


def paint_asked(painter: QPainter, layout: AskedLayout, asked: Asked) -> None:
    """Paint everything that has a place; the right choice white on black, told apart without a colour."""
    for at, words in enumerate(layout.choices):
        ink = HALL.ink
        if at == asked.right:
            size = words.size_px
            box = words.rect.adjusted(-(INDENT + 0.15) * size, -0.06 * size, 0.0, 0.06 * size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(HALL.ink)
            painter.drawRoundedRect(box, 0.2 * size, 0.2 * size)
            ink = HALL.paper
        letter = words.rect.translated(-INDENT * words.size_px, 0.0)
        paint_lines(painter, Written((LETTERS[at],), words.size_px, letter, CLOSE), ink=ink)
        paint_lines(painter, words, ink=ink)
    for written in (layout.head, layout.told, layout.count):
        if written is not None:
            paint_lines(painter, written)
