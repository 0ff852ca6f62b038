"""What the step list shows: the strokes of a session with the headings they stand under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.session.choices import Turn
from app.session.timeline import Timeline
from app.strokes.stroke import Stroke

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListRow:
    """One line of the list; `timeline_row` is where a click on it goes, -1: nowhere."""

    badge: str
    """The number before the name, as "2" or "3a"; empty for a heading without one."""
    name: str
    seconds: float
    timeline_row: int
    last_row: int
    """The last row of the timeline that it stands for; a stroke's own."""
    turn: Turn | None = None
    """Its place in the session; None: a heading."""
    is_indented: bool = False
    is_locked: bool = False
    is_skipped: bool = False
    """Left out; `seconds` is how long it would have lasted."""
    comes_again: bool = False
    """Somebody wants it once more."""
    counts: bool = False
    """The count rules."""

    @property
    def is_heading(self) -> bool:
        """Return whether it stands for several strokes."""
        return self.turn is None


@dataclass(frozen=True, slots=True)
class _Line:
    """A stroke of the session, done or left out."""

    stroke: Stroke
    turn: Turn
    seconds: float
    row: int
    """-1: left out."""
    counts: bool = False


def list_rows(timeline: Timeline, names: Mapping[str, str], headings: Mapping[int, str]) -> list[ListRow]:
    """Return the lines for a session, with what is left out of it.

    `names` maps a stroke's id to its short name, `headings` a step of several strokes to its own. The
    strokes of such a step are indented under it; a later round starts with a heading of its own.
    """
    shown, lines = list(_strokes(timeline)), list[ListRow]()
    for at, line in enumerate(shown):
        before = shown[at - 1] if at else None
        step, number = line.stroke.step, line.turn.round
        if before and number > before.turn.round:
            name = translate("Steps", "Round {number}").format(number=number)
            lines.append(_heading("", name, [each for each in shown if each.turn.round == number]))
        shared = step in headings
        if shared and not (before and before.stroke.step == step and before.turn.round == number):
            under = [each for each in shown if each.stroke.step == step and each.turn.round == number]
            lines.append(_heading(str(step), headings[step], under))
        lines.append(_row(timeline, line, names[line.turn.stroke_id], shared=shared))
    return lines


def _strokes(timeline: Timeline) -> Iterator[_Line]:
    """Yield the strokes in their order; what is left out stands where it would have been done."""
    for at in range(len(timeline.rows) + 1):
        for out in timeline.left_out:
            if out.at == at:
                yield _Line(out.stroke, out.turn, out.seconds, -1)
        if at < len(timeline.rows):
            row = timeline.rows[at]
            yield _Line(row.stroke, row.turn, row.end_s - row.start_s, at, row.counts)


def _row(timeline: Timeline, line: _Line, name: str, *, shared: bool) -> ListRow:
    turn, choices = line.turn, timeline.choices
    again = turn._replace(again=0) in choices.repeated
    return ListRow(
        turn.stroke_id, name, line.seconds, line.row, line.row, turn,
        is_indented=shared, is_locked=turn in choices.locked and line.row >= 0, is_skipped=line.row < 0,
        comes_again=again, counts=line.counts,
    )  # fmt: skip


def _heading(badge: str, name: str, under: Sequence[_Line]) -> ListRow:
    done = [line for line in under if line.row >= 0]
    seconds = sum(line.seconds for line in done)
    rows = [line.row for line in done] or [-1]
    return ListRow(badge, name, seconds, rows[0], rows[-1])
