"""What the wall says at a moment: name, time left, count, and which way the hands go. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.anatomy.body import Body, Side
from app.protocol.model import Protocol, StrokeEntry
from app.protocol.texts import Counted
from app.session.moment import Moment, State
from app.strokes.stroke import Stroke
from ui import text
from ui.diagram.arrows import Arrow, path_arrows

translate = QCoreApplication.translate

CELLS_MOST = 24
"""More cycles than this are shown as one bar, not as cells."""
ALIKE_DEG = 12.0
"""Ways of the two hands that differ by less are one way."""


@dataclass(frozen=True, slots=True)
class Way:
    """Which way a hand presses: a step on the body, x to the client's right, y to the head, of any length."""

    x_mm: float
    y_mm: float
    both_ways: bool = False
    side: int = 0
    """1: the hand on the client's right, -1: on the left, 0: both."""


@dataclass(frozen=True, slots=True)
class Count:
    """How much of the stroke is done. `cells`: 0, where a plain bar tells more."""

    told: str
    share: float
    """0-1."""
    cells: int


@dataclass(frozen=True, slots=True)
class WallWords:
    """Everything that is written on the wall; what has no room is left out from the end."""

    name: str
    clock: str
    count: Count | None = None
    ways: tuple[Way, ...] = ()
    """One for both hands, or one for each side of the client; empty: straight down on the skin."""
    direction: str = ""


def wall_words(
    protocol: Protocol, moment: Moment, ways: tuple[Way, ...], *, rate: float = 1.0, count_in: int = 0,
    held_s: float | None = None,
) -> WallWords:  # fmt: skip
    """Return what the wall says; `held_s`: so long the session has waited at the stroke's end."""
    entry = protocol.entry(moment.stroke_id)
    clock = text.time_left(moment.stroke_remaining_s / rate)
    if count_in:
        clock = str(count_in)
    elif held_s is not None:
        clock = f"+{text.time_planned(held_s)}"
    return WallWords(entry.name, clock, _count(entry, moment), ways, entry.card.direction.text)


def _count(entry: StrokeEntry, moment: Moment) -> Count:
    """Return the count; a stroke that beats is told by its time alone."""
    done = moment.cycle - 1 + moment.phase if moment.state is State.STROKE else 0.0
    if moment.state is State.END:
        done = float(moment.cycles)
    share = min(done / moment.cycles, 1.0)
    if moment.state is State.CHANGE:
        return Count(translate("Wall", "Change over"), 0.0, 0)
    if entry.tempo.counts is Counted.STRIKE:
        return Count("", share, 0)
    cells = moment.cycles if moment.cycles <= CELLS_MOST else 0
    told = (
        translate("Wall", "{cycle} of {cycles}")
        if entry.tempo.counts is Counted.CYCLE
        else translate("Wall", "Pass {cycle} of {cycles}")
    )
    return Count(told.format(cycle=moment.cycle, cycles=moment.cycles), share, cells)


def ways_of(stroke: Stroke, body: Body) -> tuple[Way, ...]:
    """Return which way the hands press: one way for both, or the client's left and right; () for strikes."""
    arrows = path_arrows(stroke, body, Side.RIGHT)
    pressed = [arrow for arrow in arrows if arrow.pressing]
    if not pressed or len(pressed[0].strikes_mm):
        return ()
    right = _way(max(pressed, key=_length))
    left = Way(-right.x_mm, right.y_mm, right.both_ways, -1)
    apart = abs(math.degrees(math.atan2(right.x_mm, right.y_mm))) % 180.0
    alike = min(apart, 180.0 - apart) < ALIKE_DEG
    return (Way(0.0, right.y_mm, right.both_ways),) if alike else (left, right)


def _way(arrow: Arrow) -> Way:
    x_mm, y_mm = (float(value) for value in arrow.tip_mm - arrow.tail_mm)
    return Way(x_mm, y_mm, arrow.both_ways, 1)


def _length(arrow: Arrow) -> float:
    x_mm, y_mm = arrow.tip_mm - arrow.tail_mm
    return math.hypot(x_mm, y_mm)
