"""`gallery`: pictures of everything the program draws, to look at before a drawing is called done."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.errors import Phrase
from ui.arguments import add_session_options, bad_option

PARTS = (
    *("strokes", "names", "views", "bodies", "tones", "hands"),
    *("windows", "session", "class", "handouts", "course", "languages"),
)
FAULTY = 4
"""The exit status where pictures have faults; 2 is bad input, 3 a machine that cannot run the program."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("gallery", help="pictures of everything, and what is wrong with them")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--only", action="append", choices=PARTS, help="a part of it; may be given again; usual: everything"
    )
    parser.add_argument(
        "--size", action="append", metavar="WxH", help="pictures of this size alone; may be given again"
    )
    parser.add_argument(
        "--processes", type=int, metavar="N", help="how many draw side by side; usual: two, if there are"
    )
    add_session_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write all pictures as PNG, a page and a table; print the path of each and how many have faults.

    Faults are told on standard error, a line each, and give status 4.
    """
    from app.anatomy.landmarks import body_named
    from app.protocol.library import load
    from app.session.plan import plan_session
    from ui.gallery import drawing, page
    from ui.gallery.parts import Wanted

    plan_session(load(args.protocol), args.minutes, body_named(args.body))  # Bad input is told first.
    wanted = Wanted(args.protocol, args.minutes, args.body, tuple(_size(size) for size in args.size or ()))
    rows = []
    for row in drawing.drawn(args.folder, tuple(args.only or PARTS), wanted, _processes(args.processes)):
        rows.append(row)
        print(args.folder / f"{row.name}.png", flush=True)
        for fault in row.found.faults:
            print(f"{row.name}: {fault}", file=sys.stderr)
    page.write_page(args.folder, rows)
    page.write_table(args.folder, rows)
    faulty = sum(bool(row.found.faults) for row in rows)
    print(f"{len(rows)} pictures, {faulty} with faults: {args.folder / page.PAGE}")
    return FAULTY if faulty else 0


def _processes(asked: int | None) -> int:
    """Return how many processes draw; InputError for none at all."""
    from ui.gallery.drawing import most_processes

    if asked is None:
        return most_processes()
    if asked < 1:
        raise bad_option("--processes", str(asked), Phrase("a number not below {low}", low="1"))
    return asked


def _size(text: str) -> tuple[int, int]:
    """Return a size "1024x768" as numbers; InputError for anything else."""
    wide, _, high = text.partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        raise bad_option("--size", text, Phrase("WIDTHxHEIGHT in pixels, such as 1920x1080"))
    return int(wide), int(high)
