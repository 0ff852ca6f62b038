"""What the hands-free view says at a moment: pure, so that it can be asked without a window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.protocol.model import Protocol, StrokeEntry
from app.protocol.texts import Counted
from app.session.moment import Moment, State
from app.session.timeline import Timeline
from ui import text
from ui.sound.words import hand_shape

translate = QCoreApplication.translate

AHEAD_S = 10.0
"""So long before a stroke's end the next one is announced."""


BEFORE_END_S = 1e-3
"""So near a stroke's end the session waits there."""


@dataclass(frozen=True, slots=True)
class Coming:
    """The next stroke, shortly before it. `row` is its row in the plan; -1: the session ends."""

    row: int
    when: str
    name: str
    shape: str
    """Of the hands."""
    turn: str
    turns: bool
    """Whether the therapist has to turn or walk."""
    left: float
    """Share of the warning's time that is left, 1 to 0."""


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that stands on the hands-free view."""

    place: str
    session: str
    name: str
    line: str
    clock: str
    is_dimmed: bool
    """Whether the clock stands."""
    count: str
    state: str = ""
    """"Paused", or "Waiting"; "" while the session runs."""
    told: str = ""
    """What to do meanwhile."""
    way_on: str = ""
    """The word of the button that goes on; "" while the session runs."""
    coming: Coming | None = None


def screen_at(
    protocol: Protocol,
    timeline: Timeline,
    moment: Moment,
    *,
    playing: bool,
    held_s: float | None = None,
    count_in: int = 0,
    rate: float = 1.0,
    total_s: float | None = None,
    comes_again: bool = False,
) -> Screen:
    """Return what is shown; `held_s`: so long it has waited for the therapist, None: it does not wait.

    `total_s`: how long the session lasts in all, None: as planned. `comes_again`: the stroke, or its step,
    begins anew at its end.
    """
    entry = protocol.entry(moment.stroke_id)
    number = [each.id for each in protocol.file.strokes].index(entry.id) + 1
    place = translate("HandsFree", "{number} of {count}").format(
        number=number, count=len(protocol.file.strokes)
    )
    session = translate("HandsFree", "Session {time} of {total}").format(
        time=text.time_left(moment.session_remaining_s / rate),
        total=text.time_planned(timeline.total_s if total_s is None else total_s),
    )
    clock, count = text.time_left(moment.stroke_remaining_s / rate), _count(entry, moment)
    state = told = way_on = ""
    if count_in:
        clock, count = str(count_in), translate("HandsFree", "Get ready")
    elif held_s is not None:
        clock = f"+{text.time_planned(held_s)}"
        state, told, way_on = _waiting(protocol, timeline, moment)
        count = _count_over(timeline, moment, held_s * rate) or count
    elif not playing and moment.state is not State.END:
        state = translate("HandsFree", "Paused")
        told = translate("HandsFree", "Rest both hands. Keep contact.")
        way_on = translate("HandsFree", "Continue")
    return Screen(
        place, session, entry.name, entry.card.direction.text, clock,
        is_dimmed=bool(state) and held_s is None, count=count, state=state, told=told, way_on=way_on,
        coming=None if count_in or comes_again else _coming(protocol, timeline, moment, rate),
    )  # fmt: skip


def _waiting(protocol: Protocol, timeline: Timeline, moment: Moment) -> tuple[str, str, str]:
    rows = timeline.rows
    following = protocol.entry(rows[min(moment.row + 1, len(rows) - 1)].stroke.stroke_id)
    told = translate("HandsFree", "Rest both hands. Keep contact.")
    if rows[moment.row].counts:
        told = translate("HandsFree", "Finish your count, then press.")
    return (
        translate("HandsFree", "Waiting for you"),
        told,
        translate("HandsFree", "On to: {name}").format(name=following.card.short),
    )


def _count_over(timeline: Timeline, moment: Moment, over_s: float) -> str:
    """Return how many more than planned there was time for; "" where the count does not rule."""
    row = timeline.rows[moment.row]
    more = int(over_s / row.stroke.cycle_s + 1e-6)
    return translate("HandsFree", "{count} more").format(count=more) if row.counts and more else ""


def _count(entry: StrokeEntry, moment: Moment) -> str:
    """Return the count in few words; a stroke that beats has none."""
    if moment.state is State.CHANGE:
        return translate("HandsFree", "Change over")
    if entry.tempo.counts is Counted.STRIKE:
        return ""
    if entry.tempo.counts is Counted.CYCLE:
        told = translate("HandsFree", "{cycle} of {cycles}")
    else:
        told = translate("HandsFree", "Pass {cycle} of {cycles}")
    return told.format(cycle=moment.cycle, cycles=moment.cycles)


def _coming(protocol: Protocol, timeline: Timeline, moment: Moment, rate: float) -> Coming | None:
    """Return what comes, in a stroke's last seconds."""
    left_s = moment.stroke_remaining_s / rate
    if moment.state is not State.STROKE or left_s > AHEAD_S:
        return None
    rows, following = timeline.rows, moment.row + 1
    share = min(1.0, left_s / AHEAD_S)
    if following == len(rows):
        when = translate("HandsFree", "The end in {time}").format(time=_seconds(left_s))
        rest = translate("HandsFree", "Then rest both hands")
        return Coming(-1, when, translate("HandsFree", "The end"), "", rest, False, share)
    when = translate("HandsFree", "Next in {time}").format(time=_seconds(left_s))
    if left_s < BEFORE_END_S:
        when = translate("HandsFree", "Next")
    stroke = rows[following].stroke
    entry, stance = protocol.entry(stroke.stroke_id), stroke.stance
    shape = hand_shape(entry, stroke.legs[0].pose)
    turns = stance != rows[moment.row].stroke.stance
    turn = text.stance_turn(stance) if turns else translate("HandsFree", "Stay where you are")
    return Coming(following, when, entry.name, shape, turn, turns, share)


def _seconds(left_s: float) -> str:
    whole = max(0, -int(-round(left_s, 3) // 1))
    return translate("HandsFree", "{seconds} s").format(seconds=whole)
