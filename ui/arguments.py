"""Options that several commands share, and readers of their values that raise InputError."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable

from app.errors import Fault, InputError

MINUTES = (10, 40)
"""The shortest and longest session; source text: "from 10 to 40 minutes"."""


def add_session_options(parser: argparse.ArgumentParser, *, body: bool = True) -> None:
    """Add `--protocol`, `--minutes` and, where a body matters, `--body`."""
    parser.add_argument("--protocol", default="lumbar", metavar="FILE", help="default: ours")
    parser.add_argument("--minutes", type=minutes, default=20, metavar="M", help="10 to 40 (default 20)")
    if body:
        parser.add_argument("--body", default="reference", metavar="NAME", help="default: reference")


def minutes(text: str) -> int:
    """Read a session length in whole minutes, 10-40."""
    expected = f"whole minutes from {MINUTES[0]} to {MINUTES[1]}"
    try:
        value = int(text)
    except ValueError:
        raise _fault("--minutes", text, expected) from None
    if not MINUTES[0] <= value <= MINUTES[1]:
        raise _fault("--minutes", text, expected)
    return value


def number(option: str, low: float, high: float) -> Callable[[str], float]:
    """Return a reader of a number from `low` to `high` for `option`."""
    expected = f"a number from {low:g} to {high:g}" if math.isfinite(high) else f"a number not below {low:g}"

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise _fault(option, text, expected) from None
        if not (math.isfinite(value) and low <= value <= high):
            raise _fault(option, text, expected)
        return value

    return read


def _fault(option: str, value: str, expected: str) -> InputError:
    return InputError(Fault("command line", option, value, expected))
