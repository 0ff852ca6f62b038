"""How a name is made to fit: it steps down in size, then takes two lines, and only then is cut short."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

SHARES = (1.0, 0.92, 0.84, 0.75)
"""The sizes that a name tries, as shares of its own."""
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_ELLIPSIS = "\u2026"


class Fitted(NamedTuple):
    """A name as it can be painted, with its `flags`: the whole of it, unless two lines are too few."""

    font: QFont
    lines: int
    text: str
    whole: bool

    @property
    def flags(self) -> int:
        """Return how to draw it: a line that fits to the pixel would wrap for the fraction of one."""
        return _ONE_LINE if self.lines == 1 else WRAPPED


def fitted(
    text: str, made: Callable[[float], QFont], width_px: int, shares: tuple[float, ...] = SHARES
) -> Fitted:
    """Return how `text` fits into this width; `made` gives the font at a share of its size."""
    for share in shares:
        font = made(share)
        if QFontMetrics(font).horizontalAdvance(text) <= width_px:
            return Fitted(font, 1, text, True)
    metrics, words, shown = QFontMetrics(font), text.split(), text
    while _too_much(metrics, shown, width_px) and len(words) > 1:
        words.pop()
        shown = " ".join(words) + _ELLIPSIS
    if _too_much(metrics, shown, width_px):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width_px)
    return Fitted(font, 2, shown, shown == text)


def lines_high(font: QFont) -> int:
    """Return the height of two lines, px, with the last one's descenders."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, 9999, 9999), WRAPPED, "x\nx").height()


def _too_much(metrics: QFontMetrics, text: str, width_px: int) -> bool:
    """Return whether a text is wider than this, or higher than two lines, with its words wrapped."""
    box = metrics.boundingRect(QRect(0, 0, width_px, 9999), WRAPPED, text)
    return box.height() > 2.5 * metrics.lineSpacing() or box.width() > width_px
