"""Where the parts of the main window lie, for any size: a table and some arithmetic, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect

SMALLEST = (800, 600)
"""The smallest window, at unit 1."""


class Layout(Enum):
    """The four ways to lay the window out."""

    COMPACT = auto()
    WITHOUT_CURVES = auto()
    STANDARD = auto()
    WIDE = auto()


@dataclass(frozen=True, slots=True)
class Measures:
    """The sizes of one layout, at unit 1."""

    top: int
    steps: int
    card: int
    strip: int
    transport: int
    step_row: int = 36


MEASURES = {
    Layout.COMPACT: Measures(top=48, steps=60, card=276, strip=46, transport=64),
    Layout.WITHOUT_CURVES: Measures(top=56, steps=272, card=336, strip=52, transport=72),
    Layout.STANDARD: Measures(top=56, steps=272, card=336, strip=116, transport=72),
    Layout.WIDE: Measures(top=56, steps=320, card=400, strip=160, transport=72, step_row=44),
}


@dataclass(frozen=True, slots=True)
class Places:
    """The rectangle of each part, px. They fill the window and do not overlap."""

    top: QRect
    steps: QRect
    stage: QRect
    card: QRect
    strip: QRect
    transport: QRect


def layout_for(width_px: float, height_px: float, unit: float) -> Layout:
    """Choose the layout of a window. Qt's own minimum sizes are no help: they ignore wrapped text."""
    width, height = width_px / unit, height_px / unit
    if width < 1240 or height < 690:
        return Layout.COMPACT
    if height < 790:
        return Layout.WITHOUT_CURVES
    return Layout.WIDE if width >= 1600 and height >= 920 else Layout.STANDARD


def places(width_px: int, height_px: int, unit: float) -> Places:
    """Return where everything lies in a window of this size."""
    measures = MEASURES[layout_for(width_px, height_px, unit)]
    top, steps, card, strip, transport = (
        round(length * unit)
        for length in (measures.top, measures.steps, measures.card, measures.strip, measures.transport)
    )
    below = height_px - transport
    middle = below - strip - top
    return Places(
        top=QRect(0, 0, width_px, top),
        steps=QRect(0, top, steps, middle),
        stage=QRect(steps, top, width_px - steps - card, middle),
        card=QRect(width_px - card, top, card, middle),
        strip=QRect(0, below - strip, width_px, strip),
        transport=QRect(0, below, width_px, transport),
    )
