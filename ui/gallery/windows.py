"""Pictures of the window: at every size, with each page, on the way through a session and in class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.gallery.classroom import class_pictures, class_sizes
from ui.gallery.diagrams import steady_s
from ui.main import Program
from ui.theme import THEMES

if TYPE_CHECKING:
    from ui.gallery.camera import Camera, Seen

    Picture = tuple[str, Seen | None]

SIZES_PX = ((1024, 768), (1280, 800), (1920, 1080), (3840, 2160))
PAGE_PX = (1280, 800)


def windows(settings: Path, protocol: str, shot: Camera) -> Iterator[Picture]:
    """Yield the window at every size in both themes, and its pages."""
    with _opened(settings, protocol) as program:
        for theme in THEMES.values():
            program.window.set_theme(theme)
            for width, height in SIZES_PX:
                yield f"window/{width}x{height}_{theme.name}", shot(program, (width, height))
            yield from _pages(program, theme.name, shot)


def sessions(settings: Path, protocol: str, shot: Camera) -> Iterator[Picture]:
    """Yield the way through a session in both themes."""
    with _opened(settings, protocol) as program:
        for theme in THEMES.values():
            program.window.set_theme(theme)
            yield from _session(program, theme.name, shot)


def classes(settings: Path, protocol: str, shot: Camera) -> Iterator[Picture]:
    """Yield both windows in front of a class; all that they can do in the first theme only."""
    first = next(iter(THEMES))
    with _opened(settings, protocol) as program:
        for theme in THEMES.values():
            program.window.set_theme(theme)
            program.classroom.open()
            lecture = program.classroom.lecture
            assert lecture is not None
            shown = class_pictures if theme.name == first else class_sizes
            for name, picture in shown(program.window, lecture, shot):
                yield f"class/{name}_{theme.name}", picture
            program.classroom.close()
            while program.window.close_top():
                pass


@contextmanager
def _opened(settings: Path, protocol: str) -> Iterator[Program]:
    """Open a program in the middle of deep stroking, and close it."""
    program = Program(settings, protocol=protocol)
    program.show()
    QApplication.processEvents()
    player = program.conductor.player
    if player is not None:
        rows = player.timeline.rows
        row = next((row for row in rows if row.stroke.stroke_id == "2"), rows[0])
        player.seek(steady_s(row) + 2.0)
    yield program
    program.window.close()
    program.window.deleteLater()


def _pages(program: Program, theme_name: str, shot: Camera) -> Iterator[Picture]:
    pages = {
        "keys": program.show_keys,
        "sources": program.pages.show_sources,
        "stroke": program.pages.show_stroke,
    }
    for name, open_page in pages.items():
        open_page()
        yield f"page/{name}_{theme_name}", shot(program, PAGE_PX)
        program.window.close_top()
    yield from _named(program, theme_name, shot)


def _named(program: Program, theme_name: str, shot: Camera) -> Iterator[Picture]:
    """Yield the panel on a muscle and on a landmark, and the self-test with a question and an answer."""
    naming = program.naming
    for depth, key in ((0, "crest_highest"), (100, "gluteus_medius")):
        program.set_picture(depth)
        naming.pointing.show_name(key, "right")
        yield f"page/name_{key}_{theme_name}", shot(program, PAGE_PX)
        naming.pointing.close()
    program.set_picture(300)
    naming.test()
    yield f"page/test_question_{theme_name}", shot(program, PAGE_PX)
    naming.quiz.point(0.0, 0.0)
    yield f"page/test_answer_{theme_name}", shot(program, PAGE_PX)
    naming.quiz.end()
    program.set_picture(0)


def _session(program: Program, theme_name: str, shot: Camera) -> Iterator[Picture]:
    """Yield the way into a session, a plan that somebody has changed, and the view for oily hands."""
    player, guide = program.conductor.player, program.guide
    assert player is not None
    here, usual = player.moment.t_s, program.conductor.choices
    player.set_count_in(False)
    program.setting_up.open()
    yield f"session/setup_{theme_name}", shot(program, PAGE_PX)
    guide.close()
    rows = player.timeline.rows
    turns = [row.turn for row in (rows[0], rows[1 % len(rows)], rows[-1])]
    program.conductor.choose(usual.repeat(turns[0], True).lock(turns[1], 15).skip(turns[2], True))
    yield f"session/changed_{theme_name}", shot(program, PAGE_PX)
    program.conductor.choose(usual)
    program._choose(hands_free_theme=theme_name)
    guide.open_hands_free()
    program.window.showNormal()
    for name, t_s in (("works", here), ("next", rows[0].end_s - 8.0)):
        player.seek(t_s)
        player.play()
        for width, height in dict.fromkeys((SIZES_PX[0], SIZES_PX[-1])):
            yield f"session/{name}_{width}x{height}_{theme_name}", shot(program, (width, height))
        player.pause()
    yield f"session/paused_{theme_name}", shot(program, PAGE_PX)
    guide.close()
    player.seek(here)
