"""The command line's commands: every module of this package is one, with `add_parser` and `run`.

`add_parser(subparsers)` declares the command and sets `run` as its default; `run(args) -> int` does it and
imports what is heavy only then, so that `--help` and the other commands stay quick.
"""
