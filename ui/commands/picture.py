"""`render`: the diagram at a second of the session, as a picture file."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import COMMAND_LINE, Phrase, one_of
from ui.arguments import (
    add_language_option,
    add_session_options,
    bad_option,
    file_named,
    language_of,
    number,
    one_known,
    planned,
    second_of,
)

if TYPE_CHECKING:
    from app.hands.dress import Dress
    from ui.diagram.view import ViewChoice
    from ui.theme import Theme

SUFFIXES = (".png", ".svg", ".pdf")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("render", help="the diagram at a second of the session, as a picture")
    parser.add_argument("--at", type=number("--at", 0.0, float("inf")), required=True, metavar="S")
    parser.add_argument("--out", type=_out, required=True, metavar="FILE", help="*.png, *.svg or *.pdf")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="default 1920x1080")
    parser.add_argument(
        "--layers",
        metavar="A,B",
        help="default: all but the zones; also hide:NAME, alone:NAME",
    )
    parser.add_argument(
        "--view",
        default="head-up",
        metavar="NAME",
        help="head-up, feet, left or right (of the client), each also with -mirrored; default head-up",
    )
    parser.add_argument("--theme", default="light", metavar="NAME", help="default light")
    parser.add_argument("--tone", default="light", metavar="NAME", help="of the skin; default light")
    parser.add_argument(
        "--hands",
        type=_dress,
        default="glass",
        metavar="STYLE[:TONE]",
        help="glass or solid, and a tone of skin instead of blue and orange; default glass",
    )
    add_language_option(parser)
    add_session_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Paint the picture, write it and print its path."""
    from app.anatomy.tones import check_tone
    from app.files import save_whole
    from ui.diagram.layers import LayerChoice
    from ui.diagram.picture import Picture
    from ui.diagram.view import View
    from ui.export.picture_file import picture_file
    from ui.screenless import screenless

    theme, view = _theme(args.theme), _view(args.view)
    layers = LayerChoice() if args.layers is None else LayerChoice.of(args.layers.split(","))
    _, timeline = planned(args)
    at_s = second_of(timeline, args.at)
    kind = args.out.suffix.lower().removeprefix(".")
    language = language_of(args)
    with screenless(language):
        width_px, height_px = args.size
        place = View.fitted(width_px, height_px, body=timeline.body, choice=view)
        skin = check_tone(args.tone)
        picture = Picture(timeline, at_s, place, theme, layers, skin, dress=args.hands)
        save_whole(args.out, picture_file(picture, kind))
    print(args.out)
    return 0


def _out(text: str) -> Path:
    return file_named(text, SUFFIXES)


def _dress(text: str) -> Dress:
    from app.hands.dress import Dress

    style, _, skin = text.partition(":")
    return Dress(style, skin)


def _size(text: str) -> tuple[int, int]:
    from ui.export.picture_file import check_size

    parts = re.fullmatch(r"(\d{1,6})[xX](\d{1,6})", text)
    if parts is None:
        raise bad_option("--size", text, Phrase("WIDTHxHEIGHT in pixels, such as 1920x1080"))
    width, height = int(parts[1]), int(parts[2])
    check_size(width, height, COMMAND_LINE, "--size")
    return width, height


def _view(text: str) -> ViewChoice:
    """Return the view of that name; an underscore does for a hyphen."""
    from ui.diagram.view import ViewChoice, view_names

    name = text.replace("_", "-")
    if name not in view_names():
        raise bad_option("--view", text, one_of(view_names()))
    return ViewChoice.named(name)


def _theme(name: str) -> Theme:
    from ui.theme import THEMES

    return THEMES[one_known("--theme", name, THEMES)]
