"""`gallery`: pictures of everything the program draws, to look at before a drawing is called done."""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.errors import Phrase, StorageError
from ui.arguments import add_session_options

if TYPE_CHECKING:
    from ui.gallery.parts import Pictures

PARTS = (
    *("strokes", "names", "views", "bodies"),
    *("windows", "session", "class", "handouts", "course", "languages"),
)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("gallery", help="pictures of every stroke, window, theme and size")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--only", action="append", choices=PARTS, help="a part of it; may be given again; usual: everything"
    )
    add_session_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write all pictures as PNG and print the path of each."""
    from app.anatomy.landmarks import body_named
    from app.protocol.library import load
    from app.session.plan import plan_session
    from ui.gallery import parts
    from ui.screenless import screenless

    plan_session(load(args.protocol), args.minutes, body_named(args.body))  # Bad input is told first.
    with screenless() as application:
        for part in args.only or PARTS:
            with TemporaryDirectory() as folder:
                wanted = parts.Wanted(application, args.protocol, args.minutes, args.body, Path(folder))
                _write(args.folder, parts.PARTS[part](wanted))
    return 0


def _write(folder: Path, pictures: Pictures) -> None:
    for name, image in pictures:
        path = folder / f"{name}.png"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(str(path.parent), error.strerror or str(error)) from error
        if not image.save(str(path)):
            raise StorageError(str(path), Phrase("unwritable"))
        print(path)
