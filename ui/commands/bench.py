"""`bench`: how fast the program is, measured here and now, as ratios where that can be."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.bench.measures import Measurement


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("bench", help="how fast the program is, measured now (some minutes)")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure everything and print it, as a table while it goes or as JSON at the end."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    rows = []
    for row in measured():
        rows.append(row)
        if not args.json:
            mark = "ok " if row.ok else "BAD"
            print(f"{mark} {row.value:10.3f}  {row.goal:>7}  {row.name}", flush=True)
    if args.json:
        table = [{"name": row.name, "value": row.value, "goal": row.goal, "ok": row.ok} for row in rows]
        print(json.dumps({"machine": _machine(), "rows": table}))
    return 0


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return f"{system}, Python {platform.python_version()}, Qt platform offscreen"


def measured() -> Iterator[Measurement]:
    """Yield the measurements one after the other; what is being measured is told on standard error."""
    from PySide6.QtWidgets import QApplication

    from ui import theme

    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme.load_fonts()
    for words, measure in _parts():
        print(f"measuring {words} ...", file=sys.stderr, flush=True)
        yield from measure()
    application.quit()


def _parts() -> Iterator[tuple[str, Callable[[], Iterable[Measurement]]]]:
    from app.anatomy.landmarks import reference_body
    from app.protocol.library import load
    from app.session.plan import plan_session
    from ui.bench import frames, hitches, metronome, peak, plates, session, start

    protocol, body = load("lumbar"), reference_body()
    usual, longest = plan_session(protocol, 20, body), plan_session(protocol, 40, body)
    yield "the start", start.measure_start
    for size in frames.SIZES_PX:
        yield f"frames at {size}", partial(frames.measure_frames, usual, size)
    yield "labels", partial(frames.measure_labels, usual)
    yield "pointing", partial(frames.measure_pointing, usual)
    yield "hitches", hitches.measure_hitches
    yield "another body", plates.measure_plates
    yield "the clock", partial(session.measure_clock, longest)
    yield "the metronome", partial(metronome.measure_metronome, usual)
    if sys.platform != "win32":  # Windows does not tell Python how much memory a process holds.
        yield "memory", partial(session.measure_memory, longest)
        yield "memory at 4K", peak.measure_peak
