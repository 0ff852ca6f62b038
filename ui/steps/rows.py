"""What the step list shows: the strokes of a session with the headings they stand under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.session.timeline import Row


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of the list; `timeline_row` is where a click on it goes."""

    badge: str
    """The number before the name, as "2" or "3a"; empty for a heading without one."""
    name: str
    seconds: float
    timeline_row: int
    last_row: int
    """The last row of the timeline that it stands for; a stroke's own."""
    is_heading: bool = False
    is_indented: bool = False


def list_rows(rows: tuple[Row, ...], names: Mapping[str, str], headings: Mapping[int, str]) -> list[ListRow]:
    """Return the lines for the rows of a timeline.

    `names` maps a stroke's id to its short name, `headings` a step of several strokes to its own. The
    strokes of such a step are indented under it; a later round starts with a heading of its own.
    """
    lines: list[ListRow] = []
    for at, row in enumerate(rows):
        before = rows[at - 1] if at else None
        if before and row.round > before.round:
            lines.append(_round_heading(rows, at))
        shared = row.stroke.step in headings
        if shared and not (before and before.stroke.step == row.stroke.step and before.round == row.round):
            lines.append(_step_heading(rows, at, headings[row.stroke.step]))
        lines.append(
            ListRow(
                row.stroke.stroke_id, names[row.stroke.stroke_id], _seconds(row), at, at, is_indented=shared
            )
        )
    return lines


def _seconds(row: Row) -> float:
    return row.end_s - row.start_s


def _step_heading(rows: tuple[Row, ...], at: int, name: str) -> ListRow:
    step, number = rows[at].stroke.step, rows[at].round
    under = [to for to, row in enumerate(rows) if row.stroke.step == step and row.round == number]
    return _heading(str(step), name, rows, under)


def _round_heading(rows: tuple[Row, ...], at: int) -> ListRow:
    name = QCoreApplication.translate("Steps", "Round {number}").format(number=rows[at].round)
    return _heading("", name, rows, [to for to, row in enumerate(rows) if row.round == rows[at].round])


def _heading(badge: str, name: str, rows: tuple[Row, ...], under: list[int]) -> ListRow:
    seconds = sum(_seconds(rows[at]) for at in under)
    return ListRow(badge, name, seconds, under[0], under[-1], is_heading=True)
