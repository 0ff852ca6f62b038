"""`handout`: the page of a protocol or of a stroke, to print."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.errors import Fault, InputError
from ui.arguments import add_language_option, add_session_options, language_of, planned

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
    from ui.text import install_language

    paper = _one_of("--paper", args.paper.lower(), tuple(PAPERS))
    language = language_of(args)
    protocol, timeline = planned(args)
    lesson = lesson_in(language, args.protocol, protocol, timeline)
    known = tuple(tally.stroke_id for tally in lesson.tallies)
    pages: tuple[str | None, ...] = (None,)
    if args.stroke is not None:
        stroke = _one_of("--stroke", args.stroke, (*known, ALL))
        pages = (None, *known) if stroke == ALL else (stroke,)
    with screenless() as application:
        install_language(application, language)
        save_whole(args.out, handout(lesson, PAPERS[paper], pages))
    print(args.out)
    return 0


def _out(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != SUFFIX:
        raise _fault("--out", text, f"a file that ends in {SUFFIX}")
    return path


def _one_of(option: str, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise _fault(option, value, f"one of {', '.join(known)}")
    return value


def _fault(option: str, value: str, expected: str) -> InputError:
    return InputError(Fault("command line", option, value, expected))
