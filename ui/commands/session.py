"""`plan`, `pose` and `trace`: a session as text or JSON, without a window."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ui.arguments import add_session_options, number, one_known, planned, second_of

if TYPE_CHECKING:
    from app.protocol.model import Protocol
    from app.session.moment import HandState, Moment
    from app.session.timeline import Row, Timeline

TRACE_S = 60.0
"""A trace shows the first minute of a stroke, or all of it if it is shorter."""

Json = dict[str, Any]


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the three commands."""
    plan = subparsers.add_parser("plan", help="the session: every stroke with its times and counts")
    add_session_options(plan, body=False)
    plan.add_argument("--json", action="store_true", help="as JSON")
    plan.set_defaults(run=run_plan)

    pose = subparsers.add_parser("pose", help="JSON: what both hands do at a second of the session")
    pose.add_argument("--at", type=number("--at", 0.0, float("inf")), required=True, metavar="S")
    add_session_options(pose)
    pose.set_defaults(run=run_pose)

    trace = subparsers.add_parser("trace", help="JSON lines: the poses of the first minute of a stroke")
    trace.add_argument("--stroke", required=True, metavar="ID")
    trace.add_argument("--hz", type=number("--hz", 1.0, 240.0), default=60.0, help="1 to 240 (default 60)")
    add_session_options(trace)
    trace.set_defaults(run=run_trace)


def run_plan(args: argparse.Namespace) -> int:
    """Print the plan, as JSON or as a table."""
    protocol, timeline = planned(args, "reference")
    plan = plan_json(protocol, timeline)
    if args.json:
        print(json.dumps(plan))
    else:
        print("\n".join(_table(plan)))
    return 0


def run_pose(args: argparse.Namespace) -> int:
    """Print the moment at a second of the session."""
    from app.session.moment import moment_at

    _, timeline = planned(args)
    print(json.dumps(moment_json(moment_at(timeline, second_of(timeline, args.at)))))
    return 0


def run_trace(args: argparse.Namespace) -> int:
    """Print the moments of a stroke, one a line."""
    _, timeline = planned(args)
    stroke = one_known("--stroke", args.stroke, dict.fromkeys(row.stroke.stroke_id for row in timeline.rows))
    row = next(row for row in timeline.rows if row.stroke.stroke_id == stroke)
    for moment in traced(timeline, row, args.hz):
        print(json.dumps(moment_json(moment)))
    return 0


def traced(timeline: Timeline, row: Row, hz: float) -> Iterator[Moment]:
    """Yield the moments of the first minute of `row`, `hz` a second; the row's end is not among them."""
    from app.session.moment import moment_at

    end_s, frame = min(row.end_s, row.start_s + TRACE_S), 0
    while (t_s := row.start_s + frame / hz) < end_s:
        yield moment_at(timeline, t_s)
        frame += 1


def plan_json(protocol: Protocol, timeline: Timeline) -> Json:
    """Return the plan in the shape of the command line's contract."""
    return {
        "protocol": protocol.name,
        "minutes": timeline.minutes,
        "total_s": _rounded(timeline.total_s),
        "strokes": [_row_json(protocol, row) for row in timeline.rows],
        "left_out": [
            {"stroke": out.turn.stroke_id, "round": out.turn.round, "seconds": _rounded(out.seconds)}
            for out in timeline.left_out
        ],
    }


def moment_json(moment: Moment) -> Json:
    """Return a moment in the shape of the command line's contract.

    Its `cycle` counts the cycles that are done, so that `cycle + phase` is the time in cycles; `count` is the
    number that a person says, 0 in a change.
    """
    return {
        "t_s": _rounded(moment.t_s),
        "stroke": moment.stroke_id,
        "cycle": max(moment.cycle - 1, 0),
        "phase": min(_rounded(moment.phase), 0.999999),
        "count": moment.cycle,
        "cycles": moment.cycles,
        "state": str(moment.state),
        "pressing": moment.pressing,
        "remaining_s": {
            "stroke": _rounded(moment.stroke_remaining_s),
            "session": _rounded(moment.session_remaining_s),
        },
        "hands": {"left": _hand_json(moment.left), "right": _hand_json(moment.right)},
    }


def _hand_json(hand: HandState) -> Json:
    return {
        "x_mm": _rounded(hand.x_mm),
        "y_mm": _rounded(hand.y_mm),
        "height_mm": _rounded(hand.height_mm),
        "heading_deg": _rounded(hand.heading_deg),
        "pressure": _rounded(hand.pressure),
        "pressing": hand.pressing,
        "pose": hand.pose_from if hand.pose_mix < 0.5 else hand.pose_to,
        "pose_from": hand.pose_from,
        "pose_to": hand.pose_to,
        "pose_mix": _rounded(hand.pose_mix),
        "contact": list(hand.contact),
        "point": str(hand.reference_from if hand.pose_mix < 0.5 else hand.reference_to),
        "hand": str(hand.hand),
        "presence": _rounded(hand.presence),
    }


def _row_json(protocol: Protocol, row: Row) -> Json:
    entry = protocol.entry(row.stroke.stroke_id)
    return {
        "stroke": row.stroke.stroke_id,
        "step": row.stroke.step,
        "name": entry.name,
        "technique": str(row.stroke.technique),
        "change_s": _rounded(row.change_s),
        "start_s": _rounded(row.start_s),
        "end_s": _rounded(row.end_s),
        "cycles": row.cycles,
        "cycle_s": _rounded((row.end_s - row.start_s) / row.cycles),
        "round": row.round,
        "again": row.again,
        "source": {"reps": [entry.reps.fewest, entry.reps.most] if entry.reps else None},
    }


def _rounded(value: float) -> float:
    """Return `value` to a millionth; never a negative zero."""
    return round(value, 6) + 0.0


def _table(plan: Json) -> Iterator[str]:
    yield f"{plan['protocol']}, {plan['minutes']} min, {_clock(plan['total_s'])}"
    yield f"{'':3} {'round':>5} {'start':>6} {'end':>6} {'cycles':>6} {'each s':>7}  name"
    for row in plan["strokes"]:
        yield (
            f"{row['stroke']:3} {row['round']:5} {_clock(row['start_s']):>6} {_clock(row['end_s']):>6} "
            f"{row['cycles']:6} {row['cycle_s']:7.2f}  {row['name']}"
        )


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
