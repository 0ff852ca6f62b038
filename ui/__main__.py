"""The command line of the program; without arguments it opens the window."""

from __future__ import annotations

import argparse
import io
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import ui.commands
from app.errors import COMMAND_LINE, Fault, InputError, Phrase, TrainerError

PROGRAM = "backstroke"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are bad input like any other: one line, no page of usage."""

    def error(self, message: str) -> NoReturn:
        """Raise InputError with argparse's own words."""
        expected = Phrase("see `{command} --help`", command=self.prog)
        raise InputError(Fault(self.prog, COMMAND_LINE, message, expected))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in `argv` (None: the process's arguments), or the window; return the exit status.

    0: done; 2: bad input, told on standard error in one line per fault; 130: interrupted.
    """
    words = sys.argv[1:] if argv is None else list(argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(
            errors="replace"
        )  # A name that the terminal cannot write is no reason to stop.
    try:
        status = _run(words)
        sys.stdout.flush()
    except TrainerError as error:
        from ui.text import sentence

        print(sentence(error), file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader has seen enough (`| head`). What is still buffered goes nowhere, quietly.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _run(words: list[str]) -> int:
    if not words:
        return int(import_module("ui.program.start").run())
    args = _parser().parse_args(words)
    return int(args.run(args))


def _parser() -> _Parser:
    parser = _Parser(prog=PROGRAM, description="Without a command the window opens.")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for module in pkgutil.iter_modules(ui.commands.__path__):
        import_module(f"ui.commands.{module.name}").add_parser(subparsers)
    return parser


if __name__ == "__main__":
    sys.exit(main())
