"""What the presenter's window tells beside the picture: pure, from protocol, plan, moment and ledger."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.lesson.room import Room
from app.lesson.spent import Ledger, Used
from app.protocol.model import Protocol
from app.session.moment import Moment
from app.session.timeline import Timeline
from ui import card_words, text
from ui.classroom.wall_layout import WallLayout

translate = QCoreApplication.translate

ON_TIME_S = 15.0
"""Less than this before or behind the plan is on time."""


def notes_of(protocol: Protocol, stroke_id: str, own: str = "") -> tuple[tuple[str, str], ...]:
    """Return what there is to say about a stroke, (head, text) each; one's own words come first."""
    card = protocol.entry(stroke_id).card
    told = [
        (translate("Presenter", "My words"), own),
        (translate("Presenter", "What the hands do"), card.sentence.text),
        (translate("Presenter", "Where you stand"), card.table.text),
        (translate("Presenter", "Caution"), card.caution.text),
        (translate("Presenter", "Often wrong"), card.mistake.text),
        (translate("Presenter", "The source leaves open"), card.open_point.text),
        *((translate("Presenter", "To know"), note.text) for note in card.notes),
    ]
    return tuple((head, words) for head, words in told if words)


def place_of(protocol: Protocol, timeline: Timeline, moment: Moment) -> str:
    """Return where the session stands: "2 of 9 · 7 of 18 cycles · pressure 6"."""
    entry = protocol.entry(moment.stroke_id)
    counted = card_words.count_words(entry, max(moment.cycle, 1), moment.cycles)
    pressure = text.figure(entry.hands.pressure.usual)
    return translate("Presenter", "{row} of {rows} · {count} · pressure {pressure}").format(
        row=moment.row + 1, rows=len(timeline.rows), count=counted, pressure=pressure
    )


def used_of(timeline: Timeline, moment: Moment, ledger: Ledger) -> str:
    """Return the time that the stroke has taken, against what was planned for it."""
    row = timeline.rows[moment.row]
    used = ledger.used.get(row.turn, Used())
    told = translate("Presenter", "Used {used} of {planned} planned").format(
        used=text.time_planned(used.real_s), planned=text.time_planned(row.end_s - row.change_s)
    )
    if used.real_s > row.end_s - row.change_s + ON_TIME_S:
        over = text.time_planned(used.real_s - (row.end_s - row.change_s))
        told = translate("Presenter", "{used}: {over} more").format(used=told, over=over)
    return told


def next_of(protocol: Protocol, timeline: Timeline, row: int) -> tuple[str, str, str]:
    """Return what comes after a row: head, name, where to stand and how long."""
    if row + 1 >= len(timeline.rows):
        return translate("Presenter", "Next"), translate("Presenter", "The end: rest both hands"), ""
    coming, now = timeline.rows[row + 1], timeline.rows[row].stroke
    name = protocol.entry(coming.stroke.stroke_id).name
    lasts = text.time_planned(coming.end_s - coming.start_s)
    stays = coming.stroke.stance == now.stance
    turn = translate("Presenter", "Stay") if stays else text.stance_turn(coming.stroke.stance)
    return translate("Presenter", "Next"), name, f"{turn} · {lasts}"


def room_of(room: Room, layout: WallLayout | None, *, worded: bool) -> tuple[str, str]:
    """Return where the class sits, and what that asks of the wall; `worded`: it has words of direction."""
    first = translate("Presenter", "Last row {distance} m, picture {picture} m").format(
        distance=text.figure(room.distance_m), picture=text.figure(room.picture_m)
    )
    needed = translate("Presenter", "Needs {percent} % of the height").format(
        percent=QLocale().toString(100.0 * room.least_share, "f", 1)
    )
    if layout is None or layout.direction is not None or not worded:
        left_out = translate("Presenter", "all passes")
    elif layout.bar is not None:
        left_out = translate("Presenter", "without words of direction")
    else:
        left_out = translate("Presenter", "without count and direction")
    return first, f"{needed}: {left_out}"


def plan_of(behind_s: float, stood_s: float) -> tuple[str, str]:
    """Return how the lesson stands against its plan, calmly, and how long it stood for questions."""
    if abs(behind_s) < ON_TIME_S:
        first = translate("Presenter", "On time")
    elif behind_s > 0:
        first = translate("Presenter", "{time} behind the plan").format(time=text.time_planned(behind_s))
    else:
        first = translate("Presenter", "{time} before the plan").format(time=text.time_planned(-behind_s))
    return first, translate("Presenter", "Questions took {time}").format(time=text.time_planned(stood_s))
