"""`bake`: draw the plate of the reference body and write its layers to files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ui.arguments import number


def add_parser(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("bake", help="draw the body's layers and write them to files")
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: the program's own assets")
    parser.add_argument("--ppm", type=number("--ppm", 0.5, 12.0), default=3.0, help="pixels per mm (3)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Bake all layers in every light; the name of each picture is told when it is done."""
    from app.anatomy.landmarks import reference_body
    from app.anatomy.plate import PLATE_FOLDER, baked_pictures
    from ui.diagram.baked_plate import write_plate

    folder = args.out or PLATE_FOLDER
    write_plate(_told(baked_pictures(reference_body(), args.ppm)), args.ppm, folder)
    print(folder)
    return 0


def _told(layers: Any) -> Any:
    for name, rgba in layers:
        print(name, file=sys.stderr)
        yield name, rgba
