"""Laying a protocol out over a session of so many minutes: whole cycles, nothing random, nothing left over.

Counted strokes get their count, fixed ones their seconds; the others share what is left once the changes
of hands are taken off, as the protocol's table divides it. One stroke takes up what whole cycles leave
over, and the changes stretch or shrink within their limits until the total is the length asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from app.anatomy.body import Body
from app.errors import Fault, InputError, Phrase, ProtocolError, span
from app.protocol.model import Budget, Changes, Protocol, StrokeEntry, Time
from app.session.choices import NO_CHOICES, Choices, Turn
from app.session.timeline import LeftOut, Row, Timeline
from app.strokes.stroke import Stroke

_WHOLE = 1e-6
"""As near to a whole number of cycles as makes no difference."""


NEAR_S = 8.0
"""A session may be this much longer or shorter than asked for."""


@dataclass(frozen=True, slots=True)
class _Laid:
    """One stroke in its turn, and how often it is done."""

    stroke: Stroke
    turn: Turn
    cycles: int


def plan_session(
    protocol: Protocol,
    minutes: int,
    body: Body,
    choices: Choices = NO_CHOICES,
    done: Mapping[Turn, int] = MappingProxyType({}),
    rounds_least: int = 1,
) -> Timeline:
    """Return the session of `minutes` on a body, as somebody has changed it.

    `done`: turns that are over, with their cycles; they stay as they are. `rounds_least`: the session has
    come so far already. InputError: a length that the protocol does not allow, or nothing left to do.
    """
    session = protocol.file.session
    if not session.shortest_min <= minutes <= session.longest_min:
        allowed = span(session.shortest_min, session.longest_min)
        raise InputError(Fault(Phrase("session length"), Phrase("minutes"), str(minutes), allowed))
    rounds = max(_rounds(protocol, minutes), rounds_least)
    kept = replace(choices, locked={**choices.locked, **done}, skipped=choices.skipped - done.keys())
    laid, total_s = _laid(protocol, minutes, rounds, kept), 60.0 * minutes - session.opening_s
    working_s = sum(each.stroke.cycle_s * each.cycles for each in laid)
    usual_s = _usual_changes_s(laid, session.changes)
    changes_s = [session.opening_s, *_stretched_s(usual_s, total_s - working_s, session.changes)]
    rows = _rows(protocol, _counted(protocol, laid, kept), changes_s)
    left_out = _left_out(protocol, minutes, rounds, kept, rows) if kept.skipped else ()
    return Timeline(body, minutes, rows, choices, left_out)


def check_lengths(protocol: Protocol, source: str, body: Body) -> None:
    """Plan every length the protocol allows. ProtocolError: those that whole cycles cannot meet."""
    session, faults = protocol.file.session, []
    for minutes in range(session.shortest_min, session.longest_min + 1):
        over_s = plan_session(protocol, minutes, body).total_s - 60.0 * minutes
        if abs(over_s) > NEAR_S:
            faults.append(_missed(source, minutes, over_s))
    if faults:
        raise ProtocolError(*faults)


def _missed(source: str, minutes: int, over_s: float) -> Fault:
    place, seconds = Phrase("a session of {minutes} min", minutes=minutes), f"{abs(over_s):.0f}"
    missed = Phrase("{seconds} s too short", seconds=seconds)
    if over_s > 0:
        missed = Phrase("{seconds} s too long", seconds=seconds)
    expected = Phrase(
        "a length met within {seconds} s; other shares, counts or changes of hands", seconds=NEAR_S
    )
    return Fault(source, place, missed, expected)


def _rounds(protocol: Protocol, minutes: int) -> int:
    session = protocol.file.session
    if session.one_long_pass:
        return 1
    return [rounds for from_min, rounds in session.rounds if minutes >= from_min][-1]


def _laid(protocol: Protocol, minutes: int, rounds: int, choices: Choices) -> list[_Laid]:
    """Return the strokes in the order in which they are done, each with its cycles."""
    turns = _turns(protocol, rounds, choices)
    if not turns:
        expected = Phrase("at least one stroke")
        raise InputError(Fault(Phrase("session"), Phrase("strokes"), Phrase("all left out"), expected))
    session = protocol.file.session
    placed = [_Laid(protocol.stroke(turn.stroke_id), turn, 0) for turn in turns]
    usual_s = sum(_usual_changes_s(placed, session.changes))
    cycles = _all_cycles(
        protocol, minutes, rounds, turns, choices.locked, 60.0 * minutes - session.opening_s - usual_s
    )
    return [replace(each, cycles=cycles[each.turn]) for each in placed]


def _turns(protocol: Protocol, rounds: int, choices: Choices) -> list[Turn]:
    """Return what is done in its order: strokes that repeat come in rounds, wanted ones once more."""
    repeats = protocol.file.session.repeats
    repeated = [stroke.stroke_id for stroke in protocol.strokes if stroke.stroke_id in repeats]
    turns: list[Turn] = []
    for stroke in protocol.strokes:
        if stroke.stroke_id not in repeated:
            turns.append(Turn(stroke.stroke_id, 1))
        elif stroke.stroke_id == repeated[0]:
            turns += [Turn(again, number + 1) for number in range(rounds) for again in repeated]
    return _with_repeats(protocol, [turn for turn in turns if turn not in choices.skipped], choices.repeated)


def _with_repeats(protocol: Protocol, turns: list[Turn], repeated: Collection[Turn]) -> list[Turn]:
    """Return the turns with those that come once more behind the first time.

    One whose bouts are limited comes again after the stroke that follows, so that the hands rest from it.
    """
    made: list[Turn] = []
    waiting: list[Turn] = []
    for turn in turns:
        made += [turn, *waiting]
        waiting = []
        if turn in repeated:
            limited = protocol.entry(turn.stroke_id).time.bout_max_s is not None
            (waiting if limited else made).append(turn._replace(again=1))
    return [*made, *waiting]


def _usual_changes_s(laid: list[_Laid], changes: Changes) -> list[float]:
    return [
        changes.usual_s if before.stroke.stance == after.stroke.stance else changes.with_a_turn_s
        for before, after in pairwise(laid)
    ]


def _all_cycles(
    protocol: Protocol,
    minutes: int,
    rounds: int,
    turns: list[Turn],
    locked: Mapping[Turn, int],
    working_s: float,
) -> dict[Turn, int]:
    """Return the cycles of every turn of a session that has `working_s` for all of them.

    First come those that are locked, then those that have their count or their seconds, then those that
    share; the last of these takes the rest.
    """
    cycles = {turn: locked[turn] for turn in turns if turn in locked}
    free = {
        entry.id: [turn for turn in turns if turn.stroke_id == entry.id and turn not in cycles]
        for entry in protocol.file.strokes
    }
    entries = sorted(
        (entry for entry in protocol.file.strokes if free[entry.id]),
        key=lambda entry: _TURN[entry.time.budget],
    )
    wanted = {entry.id: _wanted(protocol, entry, minutes, rounds) * len(free[entry.id]) for entry in entries}
    left_s = working_s - sum(
        protocol.stroke(turn.stroke_id).cycle_s * count for turn, count in cycles.items()
    )
    scale = 0.0
    for at, entry in enumerate(entries):
        cycle_s, budget = protocol.stroke(entry.id).cycle_s, entry.time.budget
        if budget is Budget.SHARE and not scale:
            scale = left_s / sum(wanted[other.id] for other in entries[at:])
        amount = wanted[entry.id] if budget is Budget.COUNT else wanted[entry.id] / cycle_s
        if budget is Budget.REST or (budget is Budget.SHARE and at + 1 == len(entries)):
            amount = left_s / cycle_s
        elif budget is Budget.SHARE:
            amount *= scale
        shared = _whole_cycles(entry.time, amount, cycle_s, free[entry.id])
        cycles |= shared
        left_s -= cycle_s * sum(shared.values())
    return cycles


def _wanted(protocol: Protocol, entry: StrokeEntry, minutes: int, rounds: int) -> float:
    """Return what a stroke's table says for one turn: cycles where the count rules, else seconds."""
    return _by_minutes(entry.time, minutes) / (rounds if entry.id in protocol.file.session.repeats else 1)


_TURN = {Budget.COUNT: 0, Budget.SECONDS: 0, Budget.SHARE: 1, Budget.REST: 2}


def _by_minutes(time: Time, minutes: int) -> float:
    """Return what the stroke's table says for this length; level beyond its ends."""
    table = time.by_minutes
    index = bisect_right([row[0] for row in table], minutes)
    if index in (0, len(table)):
        return table[min(index, len(table) - 1)][1]
    (before_min, before), (after_min, after) = table[index - 1], table[index]
    return before + (after - before) * (minutes - before_min) / (after_min - before_min)


def _whole_cycles(time: Time, cycles: float, cycle_s: float, turns: list[Turn]) -> dict[Turn, int]:
    """Return the nearest whole sets of cycles, shared out: in every turn some, in none more than a bout.

    Earlier turns take what cannot be divided.
    """
    sets = max(len(turns), int(cycles / time.cycles_at_once + 0.5 + _WHOLE))
    if time.bout_max_s is not None:
        most = int(time.bout_max_s / (cycle_s * time.cycles_at_once) + _WHOLE)
        sets = min(sets, len(turns) * max(most, 1))
    each, over = divmod(sets, len(turns))
    return {turn: (each + (at < over)) * time.cycles_at_once for at, turn in enumerate(turns)}


def _counted(protocol: Protocol, laid: list[_Laid], choices: Choices) -> list[_Laid]:
    """Return the strokes with the counts that somebody has chosen, within what the protocol says."""
    made: list[_Laid] = []
    for each in laid:
        entry, count = protocol.entry(each.turn.stroke_id), choices.counts.get(each.turn)
        if count is None or entry.time.budget is not Budget.COUNT:
            made.append(each)
            continue
        least, most = count_limits(entry)
        made.append(replace(each, cycles=min(max(count, least), most)))
    return made


def count_limits(entry: StrokeEntry) -> tuple[int, int]:
    """Return how often a counted stroke is done at least and at most."""
    return (entry.reps.fewest, entry.reps.most) if entry.reps else (1, 99)


def _left_out(
    protocol: Protocol, minutes: int, rounds: int, choices: Choices, rows: tuple[Row, ...]
) -> tuple[LeftOut, ...]:
    """Return what was left out, as long as it would have been, each before the row that follows it."""
    found: list[LeftOut] = []
    kept = {row.turn for row in rows}
    at = 0
    for each in _laid(protocol, minutes, rounds, replace(choices, skipped=frozenset())):
        if each.turn in kept:
            at = next(index for index, row in enumerate(rows) if row.turn == each.turn) + 1
        elif each.turn in choices.skipped:
            found.append(LeftOut(each.stroke, each.turn, each.cycles * each.stroke.cycle_s, at))
    return tuple(found)


def _stretched_s(usual_s: list[float], total_s: float, changes: Changes) -> list[float]:
    """Return the changes' lengths, stretched or shrunk together towards their limits to last `total_s`."""
    limit_s = changes.most_s if total_s > sum(usual_s) else changes.least_s
    room_s = sum(limit_s - length_s for length_s in usual_s)
    part = min((total_s - sum(usual_s)) / room_s, 1.0) if room_s else 0.0
    return [length_s + (limit_s - length_s) * part for length_s in usual_s]


def _rows(protocol: Protocol, laid: list[_Laid], changes_s: list[float]) -> tuple[Row, ...]:
    """Place the strokes on the clock; times are rounded to a microsecond, but never added up rounded."""
    rows: list[Row] = []
    at_s = 0.0
    for each, change_s in zip(laid, changes_s, strict=True):
        start_s = at_s + change_s
        end_s = start_s + each.cycles * each.stroke.cycle_s
        placed_s = round(at_s, 6), round(start_s, 6), round(end_s, 6)
        counts = protocol.entry(each.turn.stroke_id).time.budget is Budget.COUNT
        rows.append(Row(each.stroke, each.turn.round, *placed_s, each.cycles, each.turn.again, counts))
        at_s = end_s
    return tuple(rows)
