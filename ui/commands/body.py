"""`anatomy`: every drawn structure's outline and every named landmark, mm, and their names, as JSON."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any


def add_parser(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("anatomy", help="outlines and landmarks of a body, mm, as JSON")
    parser.add_argument("--body", default="reference", metavar="NAME", help="the body; %(default)s")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the JSON; InputError for an unknown body."""
    from app.anatomy.dictionary import dictionary
    from app.anatomy.landmarks import body_named
    from app.anatomy.structures import outlines

    body = body_named(args.body)
    structures = {
        name: {part: ring.round(2).tolist() for part, ring in rings.items()}
        for name, rings in outlines(body).items()
    }
    landmarks = {name: [round(x, 2), round(y, 2)] for name, (x, y, _) in body.landmarks_mm.items()}
    names = {key: {"latin": entry.latin, "name": entry.name} for key, entry in dictionary("en").items()}
    json.dump({"structures": structures, "landmarks": landmarks, "names": names}, sys.stdout)
    print()
    return 0
