"""Pictures of the diagram: every stroke and change, layer, name, view, body, tone and hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.anatomy import measures
from app.anatomy.landmarks import body_named
from app.anatomy.tones import DRAWN, tone_names
from app.hands.dress import OWN, STYLES, Dress
from app.protocol.model import Protocol
from app.session.plan import plan_session
from app.session.timeline import Row, Timeline
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import render
from ui.diagram.view import ViewChoice, view_names
from ui.theme import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    Picture = tuple[str, QImage]

STROKE_PX = (1024, 768)
PHASES = (0.0, 0.25, 0.5, 0.75)
SIZES_PX = ((640, 480), (800, 1280), (3840, 2160))
NEAR_AND_FAR_PX = ((1024, 768), (3840, 2160))
"""The smallest and the largest screen that names and views are looked at on."""
ZOOMS = (1.6, 4.0)
NEAR_MM = (45.0, -35.0)
"""What the zoomed pictures have in their middle: the dimple over the client's right iliac spine."""
CHANGE_SHARES = (0.25, 0.5, 0.75)


def strokes(timeline: Timeline) -> Iterator[Picture]:
    """Yield every stroke at its phases, every change of hands, every layer, and the whole at other sizes."""
    first: dict[str, Row] = {}
    for row in timeline.rows:
        first.setdefault(row.stroke.stroke_id, row)
    light = THEMES["light"]
    layers = _layers()["everything"]
    for stroke_id, row in first.items():
        for phase in PHASES:
            t_s = steady_s(row) + phase * row.stroke.lap_s
            yield f"stroke/{stroke_id}_{phase:.2f}", render(timeline, t_s, STROKE_PX, light, layers)
    for stroke_id, row in first.items():
        for share in CHANGE_SHARES:
            t_s = row.change_s + share * (row.start_s - row.change_s)
            name = f"change/to_{stroke_id}_{share:.2f}"
            yield name, render(timeline, t_s, STROKE_PX, light, layers)
    t_s = steady_s(first.get("2", timeline.rows[0])) + 2.0
    for theme in THEMES.values():
        for name, choice in _layers().items():
            yield f"layers/{name}_{theme.name}", render(timeline, t_s, STROKE_PX, theme, choice)
        for width, height in SIZES_PX:
            image = render(timeline, t_s, (width, height), theme, layers)
            yield f"diagram/{width}x{height}_{theme.name}", image


def names(timeline: Timeline) -> Iterator[Picture]:
    """Yield what is opened, taken out, alone or stressed, with its names, and a hand that is warned of."""
    for theme in THEMES.values():
        for name, choice in _looks().items():
            for size in NEAR_AND_FAR_PX:
                image = render(timeline, 0.0, size, theme, choice)
                yield f"names/{name}_{size[0]}x{size[1]}_{theme.name}", image
    for row in {row.stroke.stroke_id: row for row in reversed(timeline.rows)}.values():
        for kind in ("everything", "superficial"):
            layers = replace(_layers()[kind], works=True)
            image = render(timeline, steady_s(row), STROKE_PX, THEMES["light"], layers)
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


def views(timeline: Timeline) -> Iterator[Picture]:
    """Yield the body from every side, plain and mirrored, and from near, with the hands at work."""
    row = next((row for row in timeline.rows if row.stroke.stroke_id == "3b"), timeline.rows[0])
    t_s, layers = steady_s(row) + 0.25 * row.stroke.lap_s, _layers()
    light, choices = THEMES["light"], [ViewChoice.named(name) for name in view_names()]
    for choice in choices:
        for size in NEAR_AND_FAR_PX:
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


def bodies(protocol: Protocol, minutes: int) -> Iterator[Picture]:
    """Yield every body, its layers, and every tone of the skin, with the hands at work."""
    for name in measures.body_names():
        timeline = plan_session(protocol, minutes, body_named(name))
        for row in timeline.rows:
            t_s = steady_s(row) + 0.25 * row.stroke.lap_s
            layers = _layers()["zones"]
            yield (
                f"body/{name}_{row.stroke.stroke_id}",
                render(timeline, t_s, STROKE_PX, THEMES["light"], layers),
            )
        for kind in ("superficial", "deep", "bones"):
            image = render(timeline, 60.0, STROKE_PX, THEMES["light"], _layers()[kind])
            yield f"body/{name}_{kind}", image
    timeline = plan_session(protocol, minutes, body_named(measures.body_names()[0]))
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


def steady_s(row: Row) -> float:
    """Return when a stroke's second lap begins, or its first if it has no other."""
    start_s = row.start_s + row.stroke.lap_s
    return start_s if start_s + row.stroke.lap_s <= row.end_s else row.start_s


def _layers() -> dict[str, LayerChoice]:

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
