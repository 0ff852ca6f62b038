"""`handout`: the page of a protocol or of a stroke, to print."""

from __future__ import annotations

import argparse
from pathlib import Path

from ui.arguments import (
    add_language_option,
    add_session_options,
    file_named,
    language_of,
    one_known,
    planned,
)

ALL = "all"
SUFFIX = ".pdf"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("handout", help="the page of a protocol or of a stroke, as PDF to print")
    add_session_options(parser)
    parser.add_argument(
        "--stroke",
        metavar="ID",
        help=f"the page of this stroke; {ALL}: that of the protocol and of every stroke",
    )
    parser.add_argument("--paper", default="a4", metavar="NAME", help="a4 or letter (default a4)")
    add_language_option(parser)
    parser.add_argument("--out", type=_out, required=True, metavar="FILE.pdf")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the pages into a file, whole or not at all, and its path."""
    from app.files import save_whole
    from ui.export.handout import handout
    from ui.export.lesson import lesson_in
    from ui.export.sheet import PAPERS
    from ui.screenless import screenless

    paper = one_known("--paper", args.paper.lower(), PAPERS)
    language = language_of(args)
    protocol, timeline = planned(args)
    lesson = lesson_in(language, args.protocol, protocol, timeline)
    known = tuple(tally.stroke_id for tally in lesson.tallies)
    pages: tuple[str | None, ...] = (None,)
    if args.stroke is not None:
        stroke = one_known("--stroke", args.stroke, (*known, ALL))
        pages = (None, *known) if stroke == ALL else (stroke,)
    with screenless(language):
        save_whole(args.out, handout(lesson, PAPERS[paper], pages))
    print(args.out)
    return 0


def _out(text: str) -> Path:
    return file_named(text, (SUFFIX,))
