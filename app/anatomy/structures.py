"""The outline of every drawn structure, seen from behind as if nothing lay over it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

import numpy as np

from app.anatomy.body import Body, Side
from app.anatomy.curves import Points, catmull_rom, mirrored, traced, with_hole
from app.anatomy.figures import XY, KidneyFigures, added_figures, figures
from app.anatomy.long_bones import femur, rib
from app.anatomy.measures import body_names
from app.anatomy.muscle_rings import muscle_ring
from app.anatomy.pelvis import hip_bone_ring, obturator_ring, sacrum_ring, third_foramen_rings
from app.anatomy.vertebra import vertebra
from app.errors import Fault, InputError, Phrase, one_of
from app.relief.raster import Raster, Way

MIDLINE = "midline"
VERTEBRAE = ("T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
RIBS = (8, 9, 10, 11, 12)
MUSCLES = (
    "gluteus_maximus",
    "gluteus_medius",
    "piriformis",
    "latissimus_dorsi",
    "trapezius_ascending",
    "serratus_posterior_inferior",
    "iliocostalis_lumborum",
    "longissimus_thoracis",
    "spinalis_thoracis",
    "quadratus_lumborum",
    "multifidus",
)

Outlines = Mapping[str, Mapping[str, Points]]

_TRACING = Raster(2.0, (-160.0, 160.0), (-330.0, 270.0))
"""The grid on which surfaces are traced; the line runs between its points, to about 0.05 mm."""


def outlines(body: Body) -> Outlines:
    """Return structure -> "left", "right" or "midline" -> ring (n, 2) mm; rings cannot be written to.

    InputError for a body whose structures are not known.
    """
    way = way_to(body)
    return _reference_outlines() if way.is_identity else _outlines_by(way)


def way_to(body: Body) -> Way:
    """Return the way from the reference body's structures to a body's; InputError if it is not known."""
    if body.way is None:
        raise InputError(Fault("--body", Phrase("body"), body.name, one_of(body_names())))
    return body.way


@lru_cache(maxsize=16)
def _outlines_by(way: Way) -> Outlines:
    reference = _reference_outlines()
    return _kept({name: {side: way.to(ring) for side, ring in reference[name].items()} for name in reference})


@cache
def _reference_outlines() -> Outlines:
    found: dict[str, dict[str, Points]] = {}
    for level in VERTEBRAE:
        found[level] = {MIDLINE: traced(vertebra(_TRACING, level))}
    found["sacrum_coccyx"] = {MIDLINE: _sacrum()}
    found["hip_bone"] = _pair(with_hole(hip_bone_ring(), obturator_ring()))
    for number in RIBS:
        found[f"rib{number}"] = {str(side): traced(rib(_TRACING, number, side)) for side in Side}
    found["femur"] = _pair(traced(femur(_TRACING)))
    for name in MUSCLES:
        found[name] = {str(side): muscle_ring(name, side) for side in (Side.RIGHT, Side.LEFT)}
    found["kidney"] = {str(side): kidney_ring(figures().organ.kidney[side]) for side in Side}
    found["skin"] = {MIDLINE: skin_ring()}
    return _kept(found)


def _kept(found: dict[str, dict[str, Points]]) -> Outlines:
    for rings in found.values():
        for ring in rings.values():
            ring.setflags(write=False)
    return MappingProxyType({name: MappingProxyType(rings) for name, rings in found.items()})


def _sacrum() -> Points:
    ring = sacrum_ring()
    for foramen in third_foramen_rings():
        ring = with_hole(ring, foramen)
    return ring


def _pair(right: Points) -> dict[str, Points]:
    return {str(Side.RIGHT): right, str(Side.LEFT): mirrored(right)}


# A kidney's outline from its upper pole down the lateral border and up the medial one: which measured x it
# is counted from, how far from it (mm, away from the midline) and how high (0 lower pole, 1 upper). The form
# between the measured points is general anatomy.
KIDNEY_FORM = (
    ("upper", 0.0, 1.0),
    ("upper", 16.0, 0.94),
    ("lateral", -7.0, 0.80),
    ("lateral", -0.5, 0.55),
    ("lateral", -1.5, 0.36),
    ("lateral", -8.0, 0.14),
    ("lower", 10.0, 0.03),
    ("lower", 0.0, 0.0),
    ("lower", -11.0, 0.05),
    ("medial", 1.5, 0.24),
    ("medial", 8.0, 0.52),
    ("medial", 1.5, 0.79),
    ("upper", -10.0, 0.97),
)


def kidney_ring(kidney: KidneyFigures) -> Points:
    """Return a kidney's outline through its poles and borders, on its own side."""
    side = 1.0 if kidney.centroid[0] > 0.0 else -1.0
    bottom_y, height = kidney.lower_pole[1], kidney.upper_pole[1] - kidney.lower_pole[1]
    from_x = {
        "upper": side * kidney.upper_pole[0],
        "lower": side * kidney.lower_pole[0],
        "lateral": side * kidney.lateral[0],
        "medial": side * kidney.medial[0],
    }
    corners = [(side * (from_x[place] + off), bottom_y + height * share) for place, off, share in KIDNEY_FORM]
    return catmull_rom(corners, 5, closed=True)


def skin_half_width() -> list[XY]:
    """Return the skin's half width as rows (y, x), from the head down.

    Over the hips the wider of the fitted surface and the iliotibial tract with its skin counts.
    """
    hip = np.array(added_figures().surface.half_width_y_x_hip)[::-1]
    rows = []
    for y_mm, x_mm in figures().surface.half_width_y_x:
        wider = float(np.interp(y_mm, hip[:, 0], hip[:, 1], left=0.0, right=0.0))
        rows.append((y_mm, max(x_mm, wider)))
    return rows


@cache
def skin_ring() -> Points:
    """Return the outline of trunk and hips; cut straight at its highest and its lowest measured width."""
    right = catmull_rom([(x, y) for y, x in skin_half_width()], 3)
    return np.vstack([right, right[::-1] * [-1.0, 1.0]])
