"""`render`: the diagram at a second of the session, as a picture file."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Fault, InputError
from ui.arguments import add_session_options, number

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ui.diagram.view import ViewChoice
    from ui.theme import Theme

SIDES_PX = (64, 16384)
MOST_PIXELS = 64_000_000
"""Some 800 MB are needed to paint that many."""
SUFFIXES = (".png",)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("render", help="the diagram at a second of the session, as a picture")
    parser.add_argument("--at", type=number("--at", 0.0, float("inf")), required=True, metavar="S")
    parser.add_argument("--out", type=_out, required=True, metavar="FILE.png")
    parser.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH", help="default 1920x1080")
    parser.add_argument(
        "--layers", metavar="A,B", help="default: the body with everything on it but the zones"
    )
    parser.add_argument(
        "--view",
        default="head-up",
        metavar="NAME",
        help="head-up, feet, left or right (of the client), each also with -mirrored; default head-up",
    )
    parser.add_argument("--theme", default="light", metavar="NAME", help="default light")
    parser.add_argument("--tone", default="light", metavar="NAME", help="of the skin; default light")
    add_session_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Paint the picture, write it and print its path."""
    from app.anatomy.landmarks import body_named
    from app.anatomy.tones import check_tone
    from app.protocol.library import load
    from app.session.plan import plan_session
    from ui.diagram.layers import LayerChoice
    from ui.diagram.picture import render
    from ui.screenless import screenless

    theme, view = _theme(args.theme), _view(args.view)
    layers = LayerChoice() if args.layers is None else LayerChoice.of(args.layers.split(","))
    timeline = plan_session(load(args.protocol), args.minutes, body_named(args.body))
    if args.at > timeline.total_s:
        raise _fault("--at", f"{args.at:g}", f"a second of the session, 0 to {timeline.total_s:g}")
    with screenless():
        tone = check_tone(args.tone)
        save_png(render(timeline, args.at, args.size, theme, layers, tone=tone, view=view), args.out)
    print(args.out)
    return 0


def save_png(image: QImage, path: Path) -> None:
    """Write a picture, whole or not at all; InputError if the path cannot be written."""
    from PySide6.QtCore import QIODevice, QSaveFile

    file = QSaveFile(str(path))
    written = (
        file.open(QIODevice.OpenModeFlag.WriteOnly)
        and image.save(file, "PNG")  # type: ignore[call-overload]
        and file.commit()
    )
    if not written:
        raise _fault("--out", str(path), f"a path that can be written ({file.errorString()})")


def _out(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in SUFFIXES:
        raise _fault("--out", text, f"a file that ends in {', '.join(SUFFIXES)}")
    return path


def _size(text: str) -> tuple[int, int]:
    low, high = SIDES_PX
    parts = re.fullmatch(r"(\d{1,6})[xX](\d{1,6})", text)
    width, height = (int(part) for part in parts.groups()) if parts else (0, 0)
    if not (low <= width <= high and low <= height <= high):
        raise _fault("--size", text, f"WIDTHxHEIGHT, each from {low} to {high}")
    if width * height > MOST_PIXELS:
        raise _fault("--size", text, f"at most {MOST_PIXELS // 1_000_000} million pixels")
    return width, height


def _view(text: str) -> ViewChoice:
    """Return the view of that name; an underscore does for a hyphen."""
    from ui.diagram.view import ViewChoice, view_names

    name = text.replace("_", "-")
    if name not in view_names():
        raise _fault("--view", text, f"one of {', '.join(view_names())}")
    return ViewChoice.named(name)


def _theme(name: str) -> Theme:
    from ui.theme import THEMES

    if name not in THEMES:
        raise _fault("--theme", name, f"one of {', '.join(THEMES)}")
    return THEMES[name]


def _fault(option: str, value: str, expected: str) -> InputError:
    return InputError(Fault("command line", option, value, expected))
