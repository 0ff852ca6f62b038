"""The landmarks that a class learns, one name at a time: from the head downwards, both sides at once."""

from __future__ import annotations

import math

from app.anatomy.body import Body, Side
from ui.classroom.veil import Lit
from ui.diagram.labels import landmark_names

NEAR_MM = 30.0
"""A place further from every landmark names none."""


def _named() -> dict[str, str]:
    return {key: name for side in Side for key, name in landmark_names()[side]}


def _points(body: Body, key: str) -> tuple[tuple[float, float], ...]:
    """Return a landmark's places, on both sides where it has two."""
    left, right = (body.landmark(key, side)[:2] for side in (Side.LEFT, Side.RIGHT))
    places = ((float(left[0]), float(left[1])), (float(right[0]), float(right[1])))
    return places if math.dist(*places) > 1.0 else places[:1]


def order(body: Body) -> tuple[str, ...]:
    """Return the landmarks from the head downwards."""
    return tuple(sorted(_named(), key=lambda key: -_points(body, key)[0][1]))


def following(body: Body, lit: str, way: int) -> str:
    """Return the landmark after the lit one (way 1) or before it (-1); "" comes after the last one."""
    ring = ("", *order(body))
    return ring[(ring.index(lit if lit in ring else "") + way) % len(ring)]


def lit(body: Body, key: str) -> Lit | None:
    """Return what is shown of a landmark; None: nothing is lit."""
    return Lit(_named()[key], _points(body, key)) if key in _named() else None


def middle(body: Body, key: str) -> tuple[float, float] | None:
    """Return the place of a landmark on the client's right, where spotlight and magnifier begin."""
    return _points(body, key)[-1] if key in _named() else None


def nearest(body: Body, x_mm: float, y_mm: float) -> str:
    """Return the landmark that is pointed at; "" where none is near."""
    found = {key: min(math.dist(place, (x_mm, y_mm)) for place in _points(body, key)) for key in _named()}
    near = min(found, key=lambda key: found[key])
    return near if found[near] <= NEAR_MM else ""
