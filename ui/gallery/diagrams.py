"""Which pictures of the diagram there are: every stroke, passage, layer, name, view, body, tone and hand.

The lists are the program's own, so that what is new there cannot be forgotten here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.anatomy import measures
from app.anatomy.landmarks import body_named
from app.anatomy.tones import DRAWN, tone_names
from app.hands.dress import OWN, STYLES, Dress
from app.hands.size import LARGE, SIZES, USUAL
from app.protocol.adapt import handed
from app.protocol.model import Protocol
from app.session.plan import plan_session
from app.session.timeline import Row, Timeline
from ui.diagram.layers import LayerChoice
from ui.diagram.view import ViewChoice, view_names
from ui.gallery.shots import Shot
from ui.theme import THEMES

PHASES = (0.0, 0.25, 0.5, 0.75)
CHANGE_SHARES = (0.25, 0.5, 0.75)
ODD_SIZES_PX = ((464, 442), (672, 553), (800, 1280))
"""The stages of windows of 800 x 600 and 1280 x 800, and upright."""
ZOOMS = (1.6, 4.0)
NEAR_MM = (45.0, -35.0)
"""What the zoomed pictures have in their middle: the dimple over the client's right iliac spine."""
LIGHT, DIM = THEMES["light"], THEMES["dim"]


def strokes(timeline: Timeline) -> Iterator[Shot]:
    """Yield every stroke at its phases, every passage to it, and every layer under one of them."""
    first = first_rows(timeline)
    layers = looks()["everything"]
    for stroke_id, row in first.items():
        for phase in PHASES:
            t_s = steady_s(row) + phase * row.stroke.lap_s
            theme = DIM if phase == PHASES[-1] else LIGHT
            yield Shot("stroke", f"{stroke_id}_{phase:.2f}", timeline, t_s, theme, layers)
    for stroke_id, row in first.items():
        for share in CHANGE_SHARES:
            t_s = row.change_s + share * (row.start_s - row.change_s)
            theme = DIM if share == CHANGE_SHARES[-1] else LIGHT
            yield Shot("change", f"to_{stroke_id}_{share:.2f}", timeline, t_s, theme, layers)
    t_s = steady_s(first.get("2", timeline.rows[0])) + 2.0
    for theme in THEMES.values():
        for name, choice in looks().items():
            yield Shot("layers", name, timeline, t_s, theme, choice)
        for name in ("everything", "zones", "superficial"):
            yield Shot("diagram", name, timeline, t_s, theme, looks()[name], sizes=ODD_SIZES_PX)


def names(timeline: Timeline) -> Iterator[Shot]:
    """Yield what is opened, taken out, alone or stressed, with its names."""
    for theme in THEMES.values():
        for name, choice in _opened().items():
            yield Shot("names", name, timeline, 0.0, theme, choice)
    for stroke_id, row in first_rows(timeline).items():
        for kind in ("everything", "superficial"):
            layers = replace(looks()[kind], works=True)
            yield Shot("works", f"{stroke_id}_{kind}", timeline, steady_s(row), LIGHT, layers)


def views(timeline: Timeline) -> Iterator[Shot]:
    """Yield the body from every side, plain and mirrored, and from near, with the hands at work."""
    row = first_rows(timeline).get("3b", timeline.rows[0])
    t_s, layers = steady_s(row) + 0.25 * row.stroke.lap_s, looks()
    for choice in (ViewChoice.named(name) for name in view_names()):
        for theme in THEMES.values():
            yield Shot("view", choice.name, timeline, t_s, theme, layers["zones"], choice)
        for zoom in ZOOMS:
            near = replace(choice, zoom=zoom, centre_mm=NEAR_MM)
            yield Shot("view", f"{choice.name}_zoom_{zoom:g}", timeline, t_s, LIGHT, layers["zones"], near)
        for kind in ("superficial", "deep", "bones"):
            yield Shot("view", f"{choice.name}_{kind}", timeline, 0.0, LIGHT, layers[kind], choice)


def bodies(protocol: Protocol, minutes: int) -> Iterator[Shot]:
    """Yield every body with every stroke, and its layers."""
    layers = looks()
    for name in measures.body_names():
        timeline = plan_session(protocol, minutes, body_named(name))
        for stroke_id, row in first_rows(timeline).items():
            t_s = steady_s(row) + 0.25 * row.stroke.lap_s
            yield Shot("body", f"{name}_{stroke_id}", timeline, t_s, LIGHT, layers["zones"])
        for kind in ("bare", "superficial", "deep", "bones"):
            theme = DIM if kind == "bare" else LIGHT
            yield Shot("body", f"{name}_{kind}", timeline, 60.0, theme, layers[kind])


def tones(timeline: Timeline) -> Iterator[Shot]:
    """Yield every tone of the skin, and the hands of glass and solid, their own and of every tone."""
    zones = looks()["zones"]
    for theme in THEMES.values():
        for tone in tone_names():
            yield Shot("tone", tone, timeline, 60.0, theme, zones, tone=tone)
        for style in STYLES:
            for skin in (OWN, *tone_names()):
                what, dress = f"{style}_{skin or 'own'}", Dress(style, skin)
                yield Shot("hands", what, timeline, 60.0, theme, zones, tone=skin or DRAWN, dress=dress)


def hands(protocol: Protocol, minutes: int, body: str) -> Iterator[Shot]:
    """Yield every stroke with hands of every size that is not the usual one."""
    layers = looks()["everything"]
    for name, size in SIZES.items():
        if name == USUAL:
            continue
        timeline = plan_session(handed(protocol, size), minutes, body_named(body))
        for stroke_id, row in first_rows(timeline).items():
            theme, t_s = (LIGHT if name == LARGE else DIM), steady_s(row) + 0.25 * row.stroke.lap_s
            yield Shot("hand_size", f"{name}_{stroke_id}", timeline, t_s, theme, layers)


def first_rows(timeline: Timeline) -> dict[str, Row]:
    """Return by stroke the row in which it comes first."""
    first: dict[str, Row] = {}
    for row in timeline.rows:
        first.setdefault(row.stroke.stroke_id, row)
    return first


def steady_s(row: Row) -> float:
    """Return when a stroke's second lap begins, or its first if it has no other."""
    start_s = row.start_s + row.stroke.lap_s
    return start_s if start_s + row.stroke.lap_s <= row.end_s else row.start_s


def looks() -> dict[str, LayerChoice]:
    """Return by name what of the body is looked at."""
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


def _opened() -> dict[str, LayerChoice]:
    """Return the ways to show the body beside its layers, without hands."""
    layers = looks()
    skin, muscles, deep, bones = (layers[kind] for kind in ("zones", "superficial", "deep", "bones"))
    found = {
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
    return {name: replace(look, zones=False, hands=False, path=False) for name, look in found.items()}
