"""Buttons side by side, in as many rows as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence

from ui.kit.controls import Button
from ui.theme import Theme


def side_by_side(
    buttons: Sequence[Button], at: tuple[int, int, int], theme: Theme, *, dry: bool = False
) -> int:
    """Place those that are not hidden in rows from (left, top, width), px; return the height, a gap below.

    0 where all are hidden. In a row they stand on one middle line.
    """
    left, top, width_px = at
    rows: list[list[Button]] = []
    x = left
    for button in buttons:
        if button.isHidden():
            continue
        wide = button.sizeHint().width()
        if not rows or (x > left and x + wide > left + width_px):
            rows.append([])
            x = left
        rows[-1].append(button)
        x += wide + theme.px(4)
    y = top
    for row in rows:
        high = max(button.sizeHint().height() for button in row)
        if not dry:
            _place(row, left, y, high, theme)
        y += high
    return y + theme.px(8) - top if rows else 0


def _place(row: Sequence[Button], x: int, y: int, high: int, theme: Theme) -> None:
    for button in row:
        size = button.sizeHint()
        button.setGeometry(x, y + (high - size.height()) // 2, size.width(), size.height())
        x += size.width() + theme.px(4)
