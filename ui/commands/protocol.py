"""`check`: whether a protocol and its texts in other languages are right; every fault, with its line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Phrase
from ui.arguments import bad_option

if TYPE_CHECKING:
    from app.errors import Fault
    from app.protocol.model import Protocol


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    check = subparsers.add_parser("check", help='a protocol file\'s faults, all of them, or "ok"')
    told = "a protocol file, its texts in another language, or the name of one of ours"
    check.add_argument("file", nargs="?", metavar="FILE", help=told)
    check.add_argument("--schema", action="store_true", help="print the JSON Schema of protocols instead")
    check.add_argument("--texts-schema", action="store_true", help="print that of their texts in a language")
    check.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print "ok" and what is not translated or out of date, or a schema.

    ProtocolError: the faults; NewerFileError: a file of a newer program.
    """
    if args.schema or args.texts_schema:
        from app.protocol.schema import schema_text, texts_schema_text

        print(schema_text() if args.schema else texts_schema_text(), end="")
        return 0
    if args.file is None:
        raise bad_option("FILE", Phrase("nothing"), Phrase("a protocol file"))
    from app.anatomy.landmarks import reference_body
    from app.protocol.languages import is_texts, languages_beside, path_in, protocol_path
    from app.protocol.library import path_of
    from app.protocol.read import read_protocol
    from app.session.plan import check_lengths

    named = path_of(args.file)
    path = protocol_path(named) if is_texts(named) else named
    protocol = read_protocol(path)
    check_lengths(protocol, str(path), reference_body())
    beside = [path_in(path, language) for language in languages_beside(path)]
    lines = _to_do(protocol, [named] if is_texts(named) else beside)
    print("ok", *lines, sep="\n")
    return 0


def _to_do(protocol: Protocol, files: list[Path]) -> list[str]:
    """Return what is missing or out of date, line by line. ProtocolError: the faults of all the files."""
    from app.errors import ProtocolError
    from app.protocol.languages import is_stale, mark_of, missing, read_texts

    lines: list[str] = []
    faults: list[Fault] = []
    own = protocol.file.language
    for file in files:
        try:
            texts = read_texts(file, protocol)
        except ProtocolError as error:
            faults += error.faults
            continue
        lines += [f"{file}: {place}: not translated, shown in {own}" for place in missing(protocol, texts)]
        if is_stale(protocol, texts):
            now = f'made_from = "{mark_of(protocol.file)}"'
            lines.append(f"{file}: the protocol's texts have changed: compare them, then write {now}")
    if faults:
        raise ProtocolError(*faults)
    return lines
