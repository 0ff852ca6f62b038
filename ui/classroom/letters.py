"""How high letters and figures of the typeface are, and the sizes at which they reach a height."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache

from PySide6.QtGui import QFontMetricsF

from ui.theme import BOLD, font

LINE_OF_LABEL = 1.3
"""Height of a name on its own ground, in sizes of type."""
_MEASURED_PX = 1000
_SPARE = 1.02
"""Hinting and rounding take a little of a glyph's height."""


@cache
def _heights() -> tuple[float, float]:
    """Return the heights of a small letter and of a figure, as parts of the size of type."""
    metrics = QFontMetricsF(font(_MEASURED_PX, BOLD, tabular=True))
    return metrics.xHeight() / _MEASURED_PX, metrics.capHeight() / _MEASURED_PX


def size_for_words(height_px: float) -> int:
    """Return the size of type at which a small letter is at least so high."""
    return math.ceil(_SPARE * height_px / _heights()[0])


def size_for_figures(height_px: float) -> int:
    """Return the size of type at which a figure is at least so high."""
    return math.ceil(_SPARE * height_px / _heights()[1])


def words_px(size_px: float) -> float:
    """Return the height of a small letter at a size of type."""
    return _heights()[0] * size_px


def figures_px(size_px: float) -> float:
    """Return the height of a figure at a size of type."""
    return _heights()[1] * size_px


def _pieces(text: str, size_px: float, room_px: float) -> list[str]:
    """Return the words of a text, those that are too wide cut after their hyphens."""
    pieces: list[str] = []
    for word in text.split():
        wide = "-" in word and width_px(word, size_px) > room_px
        pieces += word.replace("-", "- ").split() if wide else [word]
    return pieces


@lru_cache(maxsize=1024)
def width_px(text: str, size_px: float) -> float:
    """Return the width of a bold text with even figures."""
    return QFontMetricsF(font(size_px, BOLD, tabular=True)).horizontalAdvance(text)


def lines_of(text: str, size_px: float, room_px: float) -> tuple[str, ...] | None:
    """Return a text in lines no wider than the room, broken between words, a word too wide after its hyphen.

    None: one word is too wide.
    """
    lines: list[str] = []
    for word in _pieces(text, size_px, room_px):
        joint = "" if lines and lines[-1].endswith("-") else " "
        longer = f"{lines[-1]}{joint}{word}" if lines else word
        if lines and width_px(longer, size_px) <= room_px:
            lines[-1] = longer
        elif width_px(word, size_px) <= room_px:
            lines.append(word)
        else:
            return None
    return tuple(lines)


def largest(
    text: str, room_px: float, sizes: Sequence[int], lines_most: int
) -> tuple[int, tuple[str, ...]] | None:
    """Return the first of some sizes at which a text takes so few lines, and the lines; None: at none."""
    for size in sizes:
        lines = lines_of(text, size, room_px)
        if lines is not None and len(lines) <= lines_most:
            return size, lines
    return None
