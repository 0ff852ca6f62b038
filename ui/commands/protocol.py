"""`check`: whether a protocol file can be taught from; every fault in it, with its line."""

from __future__ import annotations

import argparse

from app.errors import Fault, InputError


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    check = subparsers.add_parser("check", help='a protocol file\'s faults, all of them, or "ok"')
    check.add_argument("file", nargs="?", metavar="FILE", help="a protocol file, or the name of one of ours")
    check.add_argument("--schema", action="store_true", help="print the JSON Schema of protocols instead")
    check.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print "ok", or the schema. ProtocolError: the faults; NewerFileError: a file of a newer program."""
    if args.schema:
        from app.protocol.schema import schema_text

        print(schema_text(), end="")
        return 0
    if args.file is None:
        raise InputError(Fault("command line", "FILE", "nothing", "a protocol file"))
    from app.anatomy.landmarks import reference_body
    from app.protocol.library import path_of
    from app.protocol.read import read_protocol
    from app.session.plan import check_lengths

    path = path_of(args.file)
    check_lengths(read_protocol(path), str(path), reference_body())
    print("ok")
    return 0
