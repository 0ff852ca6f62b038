"""A text to read: heads, paragraphs and lists, each line with who says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Words
from ui.pages.page import Body
from ui.stroke_card.words import Told, legend
from ui.theme import BOLD, MEDIUM, THEMES, Theme

LINE_MAX = 680
"""Longest line of running text, at unit 1: about 90 characters."""
TWO_COLUMNS_FROM = 1000
"""Width from which the text stands in two columns, at unit 1."""


@dataclass(frozen=True, slots=True)
class Section:
    """A head and the lines under it."""

    head: str
    lines: tuple[Told | str, ...]


class Reading(Body):
    """Sections one under another, in one column that is never too wide to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._blocks: list[tuple[Words, int]] = []
        self._heads: set[Words] = set()

    def set_sections(self, sections: Sequence[Section]) -> None:
        """Show another text; signs of who says a line are explained at its end, where there are any."""
        for block, _ in self._blocks:
            block.setParent(None)
            block.deleteLater()
        self._blocks, self._heads = [], set()
        for section in sections:
            head = Words(section.head, size=16, weight=BOLD, wrapped=True, parent=self)
            self._heads.add(head)
            self._add(head, 18)
            for line in section.lines:
                self._add_line(line)
        if any(isinstance(line, Told) for section in sections for line in section.lines):
            self._add(
                Words(legend(), size=13, weight=MEDIUM, token="ink2", rich=True, wrapped=True, parent=self),
                22,
            )
        self.set_theme(self._theme)

    def _add_line(self, line: Told | str) -> None:
        told = line if isinstance(line, Told) else None
        words = Words(told.marked if told else str(line), size=15, rich=bool(told), wrapped=True, parent=self)
        words.setAccessibleName(told.spoken if told else str(line))
        self._add(words, 6)

    def _add(self, block: Words, above: int) -> None:
        block.setVisible(True)
        self._blocks.append((block, above))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for block, _ in self._blocks:
            block.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of the whole text at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        """Place the lines in one column, or in two where there is room; a section stays together."""
        columns = 2 if width_px >= self._theme.px(TWO_COLUMNS_FROM) else 1
        gap = self._theme.px(48)
        room = max(1, min((width_px - gap * (columns - 1)) // columns, self._theme.px(LINE_MAX)))
        heights = [(block, self._theme.px(above), block.height_for(room)) for block, above in self._blocks]
        fair = sum(above + high for _, above, high in heights) / columns
        x = y = lowest = 0
        for block, above, high in heights:
            if columns > 1 and x == 0 and y >= fair and block in self._heads:
                x, y = room + gap, 0
            y += above if y else 0
            if not dry:
                block.setGeometry(x, y, room, high)
            y += high
            lowest = max(lowest, y)
        return lowest + self._theme.px(12)
