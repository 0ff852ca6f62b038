"""The gallery's pictures of the window in every language: window, cover pages and the hands-free view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.gallery.camera import Camera, Seen
    from ui.main import Program

SIZES_PX = ((1024, 768), (1280, 800))
STROKES = ("2", "3c", "5")
"""Those with the longest names and the most different words."""
BEFORE_END_S = 6.0
"""So long before a stroke's end the next one is announced."""


def in_every_language(
    application: QApplication,
    folder: Path,
    protocol: str,
    shot: Camera,
) -> Iterator[tuple[str, Seen | None]]:
    """Yield the pictures by name; `shot` takes one of a program at a size. English is left installed."""
    from ui.main import Program
    from ui.text import install_language, languages

    for code in languages():
        install_language(application, code)
        program = Program(folder, protocol=protocol)
        program.show()
        for width, height in SIZES_PX:
            for name in _shown(program):
                yield f"language/{code}_{name}_{width}x{height}", shot(program, (width, height))
        program.window.close()
        program.window.deleteLater()
    install_language(application, "en")


def _shown(program: Program) -> Iterator[str]:
    """Show one thing after another and yield its name each time."""
    player = program.conductor.player
    if player is None:
        return
    rows = [row for row in player.timeline.rows if row.stroke.stroke_id in STROKES]
    for row in rows:
        player.seek(row.end_s - BEFORE_END_S)
        yield f"window_{row.stroke.stroke_id}"
    for name, open_it in {
        "start": program.guide.open_start,
        "before": program.guide.begin,
        "list": program.guide.show_list,
        "keys": program.show_keys,
        "log": program.log_pages.show_log,
        "sound": program.hearing.show_page,
        "stroke": program.pages.show_stroke,
    }.items():
        open_it()
        yield name
        _close_all(program)
    for row in rows:
        program.guide.toggle_hands_free()
        program.window.showNormal()
        player.seek(row.end_s - BEFORE_END_S)
        yield f"hands_free_{row.stroke.stroke_id}"
        _close_all(program)
    program.guide.toggle_hands_free()
    program.window.showNormal()
    program.guide.ask_after()
    yield "after"
    _close_all(program)


def _close_all(program: Program) -> None:
    while program.window.close_top():
        pass
