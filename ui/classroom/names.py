"""What a class learns the names of, one at a time: landmarks on the skin, muscles and bones under it.

A lit name is told by its key in the dictionary; with "|left" or "|right" after it, one side is meant.
"""

from __future__ import annotations

import math

from app.anatomy.atlas import SKIN, atlas
from app.anatomy.body import Body, Side
from ui.classroom.quiz_words import term
from ui.classroom.veil import Lit
from ui.diagram.labels import landmark_names
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import layer_seen, words
from ui.diagram.opened import seen_at

REACH_MM = 15.0
"""A landmark so near to where somebody points is meant; a mouse far from the hand, or a finger."""
Places = tuple[tuple[float, float], ...]


def _taught(*, latin: bool = False) -> dict[str, str]:
    """Return the landmarks that the diagram names itself, by key."""
    return {key: name for side in Side for key, name in landmark_names(latin=latin)[side]}


def _places(body: Body, layer: str, key: str, side: str = "") -> Places:
    """Return where something lies on a layer, on both sides where it has two."""
    if key in _taught():
        left, right = (body.landmark(key, each)[:2] for each in (Side.LEFT, Side.RIGHT))
        both = ((float(left[0]), float(left[1])), (float(right[0]), float(right[1])))
        if math.dist(*both) < 1.0:
            return both[:1]
        return both if not side else (both[side == Side.RIGHT.value],)
    found = [it.at_mm for it in atlas(body).seen(layer) if it.key == key and side in ("", it.side)]
    return tuple(sorted(found))


def order(body: Body, layers: LayerChoice) -> tuple[str, ...]:
    """Return what is named on the layer that one looks at, from the head downwards."""
    layer = layer_seen(layers)
    if layer == SKIN:
        return tuple(sorted(_taught(), key=lambda key: -_places(body, layer, key)[0][1]))
    known = words()
    return tuple(dict.fromkeys(it.key for it in atlas(body).seen(layer) if it.key in known))


def following(body: Body, layers: LayerChoice, lit: str, way: int) -> str:
    """Return the name after the lit one (way 1) or before it (-1); "" comes after the last one."""
    ring, key = ("", *order(body, layers)), lit.partition("|")[0]
    return ring[(ring.index(key if key in ring else "") + way) % len(ring)]


def lit(body: Body, layers: LayerChoice, told: str) -> Lit | None:
    """Return what is shown of a name, in Latin where labels are; None: nothing is lit, or not seen here."""
    key, _, side = told.partition("|")
    places = _places(body, layer_seen(layers), key, side) if key else ()
    if not places:
        return None
    name = _taught(latin=layers.latin).get(key)
    return Lit(name if name is not None else term(key, latin=layers.latin), places)


def middle(body: Body, layers: LayerChoice, told: str) -> tuple[float, float] | None:
    """Return the place of a name, on the client's right where it has two; None: nothing is lit."""
    shown = lit(body, layers, told)
    return shown.points_mm[-1] if shown is not None else None


def pointed_at(body: Body, layers: LayerChoice, x_mm: float, y_mm: float) -> str:
    """Return what is seen at a place; "" where nothing with a name is."""
    found = atlas(body).at(seen_at(layers, body, x_mm, y_mm), x_mm, y_mm, REACH_MM)
    if found is None or found[0] not in words():
        return ""
    key, side = found
    return f"{key}|{side}" if side in (Side.LEFT.value, Side.RIGHT.value) else key
