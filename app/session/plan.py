"""Laying a protocol out over a session of so many minutes: whole cycles, nothing random, nothing left over.

Counted strokes get their count, fixed ones their seconds; the others share what is left once the changes
of hands are taken off, as the protocol's table divides it. One stroke takes up what whole cycles leave
over, and the changes stretch or shrink within their limits until the total is the length asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from app.anatomy.body import Body
from app.errors import Fault, InputError, ProtocolError
from app.protocol.model import Budget, Changes, Protocol, Time
from app.session.timeline import Row, Timeline
from app.strokes.stroke import Stroke

_WHOLE = 1e-6
"""As near to a whole number of cycles as makes no difference."""


NEAR_S = 8.0
"""A session may be this much longer or shorter than asked for."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One stroke in one round."""

    stroke: Stroke
    round: int


def plan_session(protocol: Protocol, minutes: int, body: Body) -> Timeline:
    """Return the session of `minutes` on a body. InputError: a length that the protocol does not allow."""
    session = protocol.file.session
    if not session.shortest_min <= minutes <= session.longest_min:
        allowed = f"{session.shortest_min} to {session.longest_min}"
        raise InputError(Fault("session length", "minutes", str(minutes), allowed))
    turns = _turns(protocol, minutes)
    rounds = max(turn.round for turn in turns)
    total_s = 60.0 * minutes - session.opening_s
    usual_s = _usual_changes_s(turns, session.changes)
    cycles = _all_cycles(protocol, minutes, rounds, total_s - sum(usual_s))
    counts = [_in_round(protocol, turn, cycles[turn.stroke.stroke_id], rounds) for turn in turns]
    working_s = sum(turn.stroke.cycle_s * count for turn, count in zip(turns, counts, strict=True))
    changes_s = [session.opening_s, *_stretched_s(usual_s, total_s - working_s, session.changes)]
    return Timeline(body, minutes, _rows(turns, counts, changes_s))


def check_lengths(protocol: Protocol, source: str, body: Body) -> None:
    """Plan every length the protocol allows. ProtocolError: those that whole cycles cannot meet."""
    session, faults = protocol.file.session, []
    for minutes in range(session.shortest_min, session.longest_min + 1):
        over_s = plan_session(protocol, minutes, body).total_s - 60.0 * minutes
        if abs(over_s) > NEAR_S:
            missed = f"{abs(over_s):.0f} s too {'long' if over_s > 0 else 'short'}"
            expected = f"a length met within {NEAR_S:g} s; other shares, counts or changes of hands"
            faults.append(Fault(source, f"a session of {minutes} min", missed, expected))
    if faults:
        raise ProtocolError(*faults)


def _turns(protocol: Protocol, minutes: int) -> list[_Turn]:
    """Return the strokes in the order in which they are done: those that repeat come in rounds."""
    session = protocol.file.session
    rounds = 1 if session.one_long_pass else _rounds(session.rounds, minutes)
    repeated = [stroke for stroke in protocol.strokes if stroke.stroke_id in session.repeats]
    turns: list[_Turn] = []
    for stroke in protocol.strokes:
        if stroke not in repeated:
            turns.append(_Turn(stroke, 1))
        elif stroke is repeated[0]:
            turns += [_Turn(again, number + 1) for number in range(rounds) for again in repeated]
    return turns


def _rounds(table: tuple[tuple[int, int], ...], minutes: int) -> int:
    return [rounds for from_min, rounds in table if minutes >= from_min][-1]


def _usual_changes_s(turns: list[_Turn], changes: Changes) -> list[float]:
    return [
        changes.usual_s if before.stroke.stance == after.stroke.stance else changes.with_a_turn_s
        for before, after in pairwise(turns)
    ]


def _all_cycles(protocol: Protocol, minutes: int, rounds: int, working_s: float) -> dict[str, int]:
    """Return every stroke's cycles in the whole session, which has `working_s` for all of them.

    First come those that have their count or their seconds, then those that share, then the one that
    takes the rest.
    """
    entries = sorted(protocol.file.strokes, key=lambda entry: _TURN[entry.time.budget])
    wanted = {entry.id: _by_minutes(entry.time, minutes) for entry in entries}
    cycles: dict[str, int] = {}
    left_s, scale = working_s, 0.0
    for entry in entries:
        stroke = protocol.stroke(entry.id)
        if entry.time.budget is Budget.SHARE and not scale:
            scale = left_s / sum(wanted[other.id] for other in entries if other.id not in cycles)
        amount = {
            Budget.COUNT: wanted[entry.id],
            Budget.SECONDS: wanted[entry.id] / stroke.cycle_s,
            Budget.SHARE: wanted[entry.id] * scale / stroke.cycle_s,
            Budget.REST: left_s / stroke.cycle_s,
        }[entry.time.budget]
        again = rounds if entry.id in protocol.file.session.repeats else 1
        cycles[entry.id] = _whole_cycles(entry.time, amount, stroke.cycle_s, again)
        left_s -= cycles[entry.id] * stroke.cycle_s
    return cycles


_TURN = {Budget.COUNT: 0, Budget.SECONDS: 0, Budget.SHARE: 1, Budget.REST: 2}


def _by_minutes(time: Time, minutes: int) -> float:
    """Return what the stroke's table says for this length; level beyond its ends."""
    table = time.by_minutes
    index = bisect_right([row[0] for row in table], minutes)
    if index in (0, len(table)):
        return table[min(index, len(table) - 1)][1]
    (before_min, before), (after_min, after) = table[index - 1], table[index]
    return before + (after - before) * (minutes - before_min) / (after_min - before_min)


def _whole_cycles(time: Time, cycles: float, cycle_s: float, rounds: int) -> int:
    """Return the nearest whole sets of cycles: in every round some, in none more than one bout may last."""
    sets = max(rounds, int(cycles / time.cycles_at_once + 0.5 + _WHOLE))
    if time.bout_max_s is not None:
        most = int(time.bout_max_s / (cycle_s * time.cycles_at_once) + _WHOLE)
        sets = min(sets, rounds * max(most, 1))
    return sets * time.cycles_at_once


def _in_round(protocol: Protocol, turn: _Turn, cycles: int, rounds: int) -> int:
    """Return a stroke's cycles in one round; earlier rounds take what cannot be divided."""
    if turn.stroke.stroke_id not in protocol.file.session.repeats:
        return cycles
    at_once = protocol.entry(turn.stroke.stroke_id).time.cycles_at_once
    each, over = divmod(cycles // at_once, rounds)
    return (each + (1 if turn.round <= over else 0)) * at_once


def _stretched_s(usual_s: list[float], total_s: float, changes: Changes) -> list[float]:
    """Return the changes' lengths, stretched or shrunk together towards their limits to last `total_s`."""
    limit_s = changes.most_s if total_s > sum(usual_s) else changes.least_s
    room_s = sum(limit_s - length_s for length_s in usual_s)
    part = min((total_s - sum(usual_s)) / room_s, 1.0) if room_s else 0.0
    return [length_s + (limit_s - length_s) * part for length_s in usual_s]


def _rows(turns: list[_Turn], counts: list[int], changes_s: list[float]) -> tuple[Row, ...]:
    """Place the strokes on the clock; times are rounded to a microsecond, but never added up rounded."""
    rows: list[Row] = []
    at_s = 0.0
    for turn, cycles, change_s in zip(turns, counts, changes_s, strict=True):
        start_s = at_s + change_s
        end_s = start_s + cycles * turn.stroke.cycle_s
        placed_s = round(at_s, 6), round(start_s, 6), round(end_s, 6)
        rows.append(Row(turn.stroke, turn.round, *placed_s, cycles))
        at_s = end_s
    return tuple(rows)
