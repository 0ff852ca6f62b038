"""Options that several commands share, and readers of their values that raise InputError."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import COMMAND_LINE, Fault, InputError, Phrase, one_of

if TYPE_CHECKING:
    from app.protocol.model import Protocol
    from app.session.choices import Choices
    from app.session.timeline import Timeline

MINUTES = (10, 40)
"""The shortest and longest session; source text: "from 10 to 40 minutes"."""
MOST_ROUNDS, MOST_CYCLES = 9, 500


def add_session_options(parser: argparse.ArgumentParser, *, body: bool = True) -> None:
    """Add `--protocol`, `--minutes` and, where a body matters, `--body`."""
    parser.add_argument("--protocol", default="lumbar", metavar="FILE", help="default: ours")
    parser.add_argument("--minutes", type=minutes, default=20, metavar="M", help="10 to 40 (default 20)")
    for option, told in (("--skip", "leave it out"), ("--repeat", "do it once more")):
        parser.add_argument(option, action="append", default=[], metavar="ID", help=f"a stroke: {told}")
    parser.add_argument(
        "--lock", action="append", default=[], metavar="ID=N", help="a stroke: N cycles at any length"
    )
    if body:
        parser.add_argument("--body", default="reference", metavar="NAME", help="default: reference")
        parser.add_argument(
            "--hand-size", default="medium", metavar="NAME", help="of the therapist's hands; default: medium"
        )


def add_language_option(parser: argparse.ArgumentParser) -> None:
    """Add `--language`, for what is written in a picture or on a page."""
    parser.add_argument("--language", default="en", metavar="CODE", help="of the words in it; default en")


def language_of(args: argparse.Namespace) -> str:
    """Return the code of the language that is named. InputError: there are no words in it."""
    from ui.text import languages

    return one_known("--language", args.language, languages())


def choices(args: argparse.Namespace) -> Choices:
    """Return what `--skip`, `--repeat` and `--lock` change; a stroke is meant in each of its rounds."""
    from app.session.choices import NO_CHOICES, Turn

    made, rounds = NO_CHOICES, range(1, MOST_ROUNDS + 1)
    for stroke_id in args.skip:
        for number in rounds:
            made = made.skip(Turn(stroke_id, number), True)
    for stroke_id in args.repeat:
        for number in rounds:
            made = made.repeat(Turn(stroke_id, number), True)
    for words in args.lock:
        stroke_id, _, count = words.partition("=")
        if not count.isdecimal() or not 1 <= int(count) <= MOST_CYCLES:
            raise bad_option("--lock", words, Phrase("ID=N with N from 1 to {most}", most=MOST_CYCLES))
        for number in rounds:
            made = made.lock(Turn(stroke_id, number), int(count))
    return made


def check_strokes(args: argparse.Namespace, known: Iterable[str]) -> None:
    """Raise InputError for a stroke that `--skip`, `--repeat` or `--lock` name and the protocol lacks."""
    ids = list(known)
    named = [("--skip", each) for each in args.skip] + [("--repeat", each) for each in args.repeat]
    for option, stroke_id in named + [("--lock", each.partition("=")[0]) for each in args.lock]:
        one_known(option, stroke_id, ids)


def planned(args: argparse.Namespace, body: str | None = None) -> tuple[Protocol, Timeline]:
    """Return the protocol and the session that the options of a command name."""
    from app.anatomy.landmarks import body_named
    from app.hands.size import MEDIUM, hand_size
    from app.protocol.adapt import handed
    from app.protocol.library import load
    from app.session.plan import plan_session

    figure, protocol = body_named(body or args.body), load(args.protocol)
    size = MEDIUM if body else hand_size(args.hand_size)
    check_strokes(args, (entry.id for entry in protocol.file.strokes))
    return protocol, plan_session(handed(protocol, size), args.minutes, figure, choices(args))


def minutes(text: str) -> int:
    """Read a session length in whole minutes, 10-40."""
    expected = Phrase("whole minutes from {low} to {high}", low=MINUTES[0], high=MINUTES[1])
    try:
        value = int(text)
    except ValueError:
        raise bad_option("--minutes", text, expected) from None
    if not MINUTES[0] <= value <= MINUTES[1]:
        raise bad_option("--minutes", text, expected)
    return value


def number(option: str, low: float, high: float) -> Callable[[str], float]:
    """Return a reader of a number from `low` to `high` for `option`."""
    expected = Phrase("a number from {low} to {high}", low=low, high=high)
    if not math.isfinite(high):
        expected = Phrase("a number not below {low}", low=low)

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise bad_option(option, text, expected) from None
        if not (math.isfinite(value) and low <= value <= high):
            raise bad_option(option, text, expected)
        return value

    return read


def second_of(timeline: Timeline, second: float) -> float:
    """Return a second that `--at` names. InputError: it lies behind the session."""
    if second > timeline.total_s:
        expected = Phrase("a second of the session, 0 to {total}", total=timeline.total_s)
        raise bad_option("--at", f"{second:g}", expected)
    return second


def one_known(option: str, value: str, known: Iterable[str]) -> str:
    """Return a value of an option. InputError: it is none of those that are known."""
    names = tuple(known)
    if value not in names:
        raise bad_option(option, value, one_of(names))
    return value


def file_named(text: str, suffixes: Sequence[str]) -> Path:
    """Return the file that `--out` names. InputError: it ends in none of the suffixes."""
    path = Path(text)
    if path.suffix.lower() not in suffixes:
        raise bad_option("--out", text, Phrase("a file that ends in {suffix}", suffix=", ".join(suffixes)))
    return path


def bad_option(option: str, value: str, expected: Phrase) -> InputError:
    """Return that an option of the command line has a value that it must not have."""
    return InputError(Fault(COMMAND_LINE, option, value, expected))
