"""`gallery`: pictures of everything the program draws, to look at before a drawing is called done."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.errors import StorageError
from ui.arguments import add_session_options

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.protocol.model import Protocol
    from app.session.timeline import Row, Timeline
    from ui.diagram.layers import LayerChoice
    from ui.main import Program

    Picture = tuple[str, QImage]

STROKE_PX = (1024, 768)
PHASES = (0.0, 0.25, 0.5, 0.75)
DIAGRAM_SIZES_PX = ((640, 480), (800, 1280), (3840, 2160))
WINDOW_SIZES_PX = ((1024, 768), (1280, 800), (1920, 1080), (3840, 2160))
PAGE_PX = (1280, 800)
NAME_SIZES_PX = ((1024, 768), (3840, 2160))
VIEW_SIZES_PX = ((1024, 768), (3840, 2160))
ZOOMS = (1.6, 4.0)
NEAR_MM = (45.0, -35.0)
"""What the zoomed pictures have in their middle: the dimple over the client's right iliac spine."""
CHANGE_SHARES = (0.25, 0.5, 0.75)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("gallery", help="pictures of every stroke, window, theme and size")
    parser.add_argument("folder", type=Path, metavar="DIR")
    add_session_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write all pictures as PNG and print the path of each."""
    from app.anatomy.landmarks import body_named
    from app.protocol.library import load
    from app.session.plan import plan_session
    from ui.course.pictures import course_pictures
    from ui.export.shown import handout_pictures
    from ui.language_pictures import in_every_language
    from ui.screenless import screenless

    timeline = plan_session(load(args.protocol), args.minutes, body_named(args.body))
    with screenless() as application, TemporaryDirectory() as settings:
        _write(args.folder, _diagrams(timeline))
        _write(args.folder, _names(timeline))
        _write(args.folder, _views(timeline))
        _write(args.folder, _bodies(load(args.protocol), args.minutes))
        _write(args.folder, _windows(Path(settings), args.protocol))
        _write(args.folder, handout_pictures(application, args.protocol))
        _write(args.folder, course_pictures(Path(settings), timeline, args.protocol, _shot))
        _write(args.folder, in_every_language(application, Path(settings), args.protocol, _shot))
    return 0


def _write(folder: Path, pictures: Iterator[Picture]) -> None:
    for name, image in pictures:
        path = folder / f"{name}.png"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(str(path.parent), error.strerror or str(error)) from error
        if not image.save(str(path)):
            raise StorageError(str(path), "cannot be written")
        print(path)


def _diagrams(timeline: Timeline) -> Iterator[Picture]:
    from ui.diagram.picture import render
    from ui.theme import THEMES

    first: dict[str, Row] = {}
    for row in timeline.rows:
        first.setdefault(row.stroke.stroke_id, row)
    light = THEMES["light"]
    layers = _layers()["everything"]
    for stroke_id, row in first.items():
        for phase in PHASES:
            t_s = _steady_s(row) + phase * row.stroke.lap_s
            yield f"stroke/{stroke_id}_{phase:.2f}", render(timeline, t_s, STROKE_PX, light, layers)
    for stroke_id, row in first.items():
        for share in CHANGE_SHARES:
            t_s = row.change_s + share * (row.start_s - row.change_s)
            name = f"change/to_{stroke_id}_{share:.2f}"
            yield name, render(timeline, t_s, STROKE_PX, light, layers)
    t_s = _steady_s(first.get("2", timeline.rows[0])) + 2.0
    for theme in THEMES.values():
        for name, choice in _layers().items():
            yield f"layers/{name}_{theme.name}", render(timeline, t_s, STROKE_PX, theme, choice)
        for width, height in DIAGRAM_SIZES_PX:
            image = render(timeline, t_s, (width, height), theme, layers)
            yield f"diagram/{width}x{height}_{theme.name}", image


def _names(timeline: Timeline) -> Iterator[Picture]:
    """Yield what is opened, taken out, alone or stressed, with its names, and a hand that is warned of."""
    from ui.diagram.picture import render
    from ui.theme import THEMES

    for theme in THEMES.values():
        for name, choice in _looks().items():
            for size in NAME_SIZES_PX:
                image = render(timeline, 0.0, size, theme, choice)
                yield f"names/{name}_{size[0]}x{size[1]}_{theme.name}", image
    for row in {row.stroke.stroke_id: row for row in reversed(timeline.rows)}.values():
        for kind in ("everything", "superficial"):
            layers = replace(_layers()[kind], works=True)
            image = render(timeline, _steady_s(row), STROKE_PX, THEMES["light"], layers)
            yield f"works/{row.stroke.stroke_id}_{kind}", image


def _looks() -> dict[str, LayerChoice]:
    """Return the ways to show the body beside its layers, without hands."""
    layers = _layers()
    skin, muscles, deep, bones = (layers[kind] for kind in ("zones", "superficial", "deep", "bones"))
    looks = {
        "opened_right": replace(skin, cutaway_right=True),
        "opened_left": replace(skin, cutaway_left=True),
        "opened_right_deep": replace(deep, cutaway_right=True),
        "latin_muscles": replace(muscles, latin=True),
        "latin_deep": replace(deep, latin=True),
        "latin_bones": replace(bones, latin=True),
        "without_large_buttock": replace(muscles, hidden=("gluteus_maximus",)),
        "without_outer_columns": replace(deep, hidden=("iliocostalis_lumborum", "longissimus_thoracis")),
        "alone_broad_back": replace(muscles, alone="latissimus_dorsi"),
        "alone_long_column": replace(deep, alone="longissimus_thoracis"),
        "alone_sacrum": replace(bones, alone="sacrum_coccyx"),
    }
    return {name: replace(look, zones=False, hands=False, path=False) for name, look in looks.items()}


def _views(timeline: Timeline) -> Iterator[Picture]:
    """Yield the body from every side, plain and mirrored, and from near, with the hands at work."""
    from ui.diagram.picture import render
    from ui.diagram.view import ViewChoice, view_names
    from ui.theme import THEMES

    row = next((row for row in timeline.rows if row.stroke.stroke_id == "3b"), timeline.rows[0])
    t_s, layers = _steady_s(row) + 0.25 * row.stroke.lap_s, _layers()
    light, choices = THEMES["light"], [ViewChoice.named(name) for name in view_names()]
    for choice in choices:
        for size in VIEW_SIZES_PX:
            for theme in THEMES.values():
                image = render(timeline, t_s, size, theme, layers["zones"], view=choice)
                yield f"view/{choice.name}_{size[0]}x{size[1]}_{theme.name}", image
        for zoom in ZOOMS:
            near = replace(choice, zoom=zoom, centre_mm=NEAR_MM)
            image = render(timeline, t_s, STROKE_PX, light, layers["zones"], view=near)
            yield f"view/{choice.name}_zoom_{zoom:g}", image
    for kind in ("superficial", "deep", "bones"):
        for choice in choices:
            image = render(timeline, 0.0, STROKE_PX, light, layers[kind], view=choice)
            yield f"view/{choice.name}_{kind}", image


def _bodies(protocol: Protocol, minutes: int) -> Iterator[Picture]:
    """Yield every body, its layers, and every tone of the skin, with the hands at work."""
    from app.anatomy.landmarks import body_named
    from app.anatomy.measures import body_names
    from app.anatomy.tones import DRAWN, tone_names
    from app.hands.dress import OWN, STYLES, Dress
    from app.session.plan import plan_session
    from ui.diagram.picture import render
    from ui.theme import THEMES

    for name in body_names():
        timeline = plan_session(protocol, minutes, body_named(name))
        for row in timeline.rows:
            t_s = _steady_s(row) + 0.25 * row.stroke.lap_s
            layers = _layers()["zones"]
            yield (
                f"body/{name}_{row.stroke.stroke_id}",
                render(timeline, t_s, STROKE_PX, THEMES["light"], layers),
            )
        for kind in ("superficial", "deep", "bones"):
            image = render(timeline, 60.0, STROKE_PX, THEMES["light"], _layers()[kind])
            yield f"body/{name}_{kind}", image
    timeline = plan_session(protocol, minutes, body_named(body_names()[0]))
    for theme in THEMES.values():
        for tone in tone_names():
            image = render(timeline, 60.0, STROKE_PX, theme, _layers()["zones"], tone=tone)
            yield f"tone/{tone}_{theme.name}", image
        for style in STYLES:
            for skin in (OWN, *tone_names()):
                dress = Dress(style, skin)
                image = render(
                    timeline, 60.0, STROKE_PX, theme, _layers()["zones"], tone=skin or DRAWN, dress=dress
                )
                yield f"hands/{style}_{skin or 'own'}_{theme.name}", image


def _steady_s(row: Row) -> float:
    """Return when a stroke's second lap begins, or its first if it has no other."""
    start_s = row.start_s + row.stroke.lap_s
    return start_s if start_s + row.stroke.lap_s <= row.end_s else row.start_s


def _layers() -> dict[str, LayerChoice]:
    from ui.diagram.layers import LayerChoice

    whole = LayerChoice()
    return {
        "everything": whole,
        "zones": replace(whole, zones=True),
        "skin_half": replace(whole, skin=0.5),
        "superficial": replace(whole, skin=0.0),
        "superficial_half": replace(whole, skin=0.0, superficial=0.5),
        "deep": replace(whole, skin=0.0, superficial=0.0),
        "bones": replace(whole, skin=0.0, superficial=0.0, deep=0.0),
        "bare": LayerChoice.of(["skin"]),
    }


def _windows(settings: Path, protocol: str) -> Iterator[Picture]:
    from PySide6.QtWidgets import QApplication

    from ui.main import Program
    from ui.theme import THEMES

    program = Program(settings, protocol=protocol)
    program.show()
    QApplication.processEvents()
    player = program.conductor.player
    if player is None:
        return
    row = next((row for row in player.timeline.rows if row.stroke.stroke_id == "2"), player.timeline.rows[0])
    player.seek(_steady_s(row) + 2.0)
    for theme in THEMES.values():
        program.window.set_theme(theme)
        for width, height in WINDOW_SIZES_PX:
            yield f"window/{width}x{height}_{theme.name}", _shot(program, (width, height))
        yield from _pages(program, theme.name)
        yield from _session(program, theme.name)
        yield from _class(program, theme.name)
    program.window.close()
    program.window.deleteLater()


def _pages(program: Program, theme_name: str) -> Iterator[Picture]:
    pages = {
        "keys": program.show_keys,
        "sources": program.pages.show_sources,
        "stroke": program.pages.show_stroke,
    }
    for name, open_page in pages.items():
        open_page()
        yield f"page/{name}_{theme_name}", _shot(program, PAGE_PX)
        program.window.close_top()
    yield from _named(program, theme_name)


def _named(program: Program, theme_name: str) -> Iterator[Picture]:
    """Yield the panel on a muscle and on a landmark, and the self-test with a question and an answer."""
    naming = program.naming
    for depth, key in ((0, "crest_highest"), (100, "gluteus_medius")):
        program.set_picture(depth)
        naming.pointing.show_name(key, "right")
        yield f"page/name_{key}_{theme_name}", _shot(program, PAGE_PX)
        naming.pointing.close()
    program.set_picture(300)
    naming.test()
    yield f"page/test_question_{theme_name}", _shot(program, PAGE_PX)
    naming.quiz.point(0.0, 0.0)
    yield f"page/test_answer_{theme_name}", _shot(program, PAGE_PX)
    naming.quiz.end()
    program.set_picture(0)


def _session(program: Program, theme_name: str) -> Iterator[Picture]:
    """Yield the way into a session, a plan that somebody has changed, and the view for oily hands."""
    player, guide, sizes = program.conductor.player, program.guide, (WINDOW_SIZES_PX[0], WINDOW_SIZES_PX[-1])
    if player is None:
        return
    here, usual = player.moment.t_s, program.conductor.choices
    player.set_count_in(False)
    program.setting_up.open()
    yield f"session/setup_{theme_name}", _shot(program, PAGE_PX)
    guide.close()
    rows = player.timeline.rows
    turns = [row.turn for row in (rows[0], rows[1 % len(rows)], rows[-1])]
    program.conductor.choose(usual.repeat(turns[0], True).lock(turns[1], 15).skip(turns[2], True))
    yield f"session/changed_{theme_name}", _shot(program, PAGE_PX)
    program.conductor.choose(usual)
    program._choose(hands_free_theme=theme_name)
    guide.open_hands_free()
    program.window.showNormal()
    for name, t_s in (("works", here), ("next", rows[0].end_s - 8.0)):
        player.seek(t_s)
        player.play()
        for width, height in sizes:
            yield f"session/{name}_{width}x{height}_{theme_name}", _shot(program, (width, height))
        player.pause()
    yield f"session/paused_{theme_name}", _shot(program, PAGE_PX)
    guide.close()
    player.seek(here)


def _class(program: Program, theme_name: str) -> Iterator[Picture]:
    """Yield both windows in front of a class."""
    from ui.classroom.pictures import class_pictures

    program.classroom.open()
    lecture = program.classroom.lecture
    if lecture is not None:
        for name, picture in class_pictures(program.window, lecture):
            yield f"class/{name}_{theme_name}", picture
    program.classroom.close()
    while program.window.close_top():
        pass


def _shot(program: Program, size_px: tuple[int, int]) -> QImage:
    """Return the window as it looks once everything in it has come to rest."""
    from PySide6.QtWidgets import QApplication

    window = program.window
    window.resize(*size_px)
    for _ in range(3):
        QApplication.processEvents()
        window.canvas.complete()
        program.close_ups.finish()
        program.guide.hands_free.finish()
    return window.grab().toImage()
