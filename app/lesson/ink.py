"""What is drawn over the body in front of a class: lines in the body's millimetres, kept for each stroke.

A value: every change makes a new one and remembers the one before, for undo.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.lesson.saved import Line

INKS = 3
NEAR_MM = 0.7
"""A point nearer to the one before says nothing new."""
_NOTHING: Mapping[str, tuple[Line, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Ink:
    """Lines by stroke. While a line is being drawn, it is the last of its stroke."""

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=lambda: _NOTHING)
    before: Ink | None = None
    """What undo brings back."""

    def of(self, stroke_id: str) -> tuple[Line, ...]:
        """Return the lines of a stroke."""
        return self.lines.get(stroke_id, ())

    def begun(self, stroke_id: str, ink: int, x_mm: float, y_mm: float) -> Ink:
        """Return this with a new line that begins at a point."""
        line = Line(ink, ((x_mm, y_mm),))
        return Ink(self._with(stroke_id, (*self.of(stroke_id), line)), self)

    def drawn(self, stroke_id: str, x_mm: float, y_mm: float) -> Ink:
        """Return this with the last line of a stroke drawn on to a point."""
        if not self.of(stroke_id):
            return self
        *older, line = self.of(stroke_id)
        last_x, last_y = line.points_mm[-1]
        if abs(last_x - x_mm) + abs(last_y - y_mm) < NEAR_MM:
            return self
        longer = Line(line.ink, (*line.points_mm, (x_mm, y_mm)))
        return replace(self, lines=self._with(stroke_id, (*older, longer)))

    def cleared(self, stroke_id: str) -> Ink:
        """Return this without a stroke's lines; undo brings them back."""
        return Ink(self._with(stroke_id, ()), self) if self.of(stroke_id) else self

    def undone(self) -> Ink:
        """Return what was before the last line, or before the last clearing."""
        return self.before or self

    def _with(self, stroke_id: str, lines: tuple[Line, ...]) -> Mapping[str, tuple[Line, ...]]:
        return MappingProxyType({**self.lines, stroke_id: lines})
