"""A session that goes on with another plan: what is done stays done, and it goes on with the same work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.session.choices import NO_CHOICES, Choices, Turn
from app.session.moment import Moment, State
from app.session.timeline import Timeline


def done_before(timeline: Timeline, row: int) -> dict[Turn, int]:
    """Return the cycles of the rows before `row`: another plan leaves them as they are."""
    return {done.turn: done.cycles for done in timeline.rows[:row]}


def kept_time_s(moment: Moment, old: Timeline, new: Timeline) -> float:
    """Return the time of `new` at which the same work is done as at `moment` of `old`.

    The stroke and its count stay. Where the new plan gives the stroke fewer cycles than are done already,
    or does not have it, it is over and the next one follows.
    """
    if moment.state is State.END:
        return new.total_s
    places = {row.turn: row for row in new.rows}
    old_row = old.rows[moment.row]
    row = places.get(old_row.turn)
    if row is None:
        following = (places[later.turn] for later in old.rows[moment.row :] if later.turn in places)
        coming = next(following, None)
        return new.total_s if coming is None else coming.change_s
    if moment.state is State.CHANGE:
        share = (moment.t_s - old_row.change_s) / (old_row.start_s - old_row.change_s)
        return row.change_s + share * (row.start_s - row.change_s)
    cycles_done = moment.cycle - 1 + moment.phase
    return row.start_s + min(cycles_done / row.cycles, 1.0) * (row.end_s - row.start_s)


def choices_for(planned: Callable[[Choices], Timeline], wanted: Sequence[tuple[str, int, int]]) -> Choices:
    """Return the choices by which a plan gets the rows that a log holds: (stroke, round, cycles) in order.

    `planned` gives the plan for choices. Strokes are locked only where nothing less leads to these rows.
    """
    found: dict[Turn, int] = {}
    for stroke_id, number, cycles in wanted:
        turn = Turn(stroke_id, number)
        found[turn._replace(again=1) if turn in found else turn] = cycles
    usual = planned(NO_CHOICES).rows
    choices = Choices(
        skipped=frozenset(row.turn for row in usual if row.turn not in found),
        repeated=frozenset(turn._replace(again=0) for turn in found if turn.again),
        counts={
            row.turn: found[row.turn]
            for row in usual
            if row.counts and found.get(row.turn, row.cycles) != row.cycles
        },
    )
    if {row.turn: row.cycles for row in planned(choices).rows} != found:
        choices = replace(choices, locked=found)
    return choices
