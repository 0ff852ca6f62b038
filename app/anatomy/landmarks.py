"""The named landmarks of a body, from the measured figures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import MappingProxyType

import numpy as np

from app.anatomy.body import Body, Side
from app.anatomy.figures import XYZ, Figures, figures
from app.anatomy.measures import BODIES, REFERENCE, REFERENCE_MEASURES, Measures, body_names
from app.anatomy.warp import Warp
from app.errors import Fault, InputError, Phrase, one_of

WAIST_Z_MM = -35.0
"""Our estimate: where the flank turns away from the viewer at the waist."""


@cache
def reference_body() -> Body:
    """Return the measured body; AssetError if its figures are missing or broken."""
    measured = figures()
    landmarks_mm = dict(_midline(measured))
    for name, (x_mm, y_mm, z_mm) in _right(measured).items():
        landmarks_mm[f"{name}_right"] = (x_mm, y_mm, z_mm)
        landmarks_mm[f"{name}_left"] = (-x_mm, y_mm, z_mm)
    landmarks_mm.update(_kidneys(measured))
    return Body(REFERENCE, MappingProxyType(landmarks_mm), Warp(REFERENCE_MEASURES))


@cache
def body_named(name: str) -> Body:
    """Return the body called `name`, made once; InputError if there is none."""
    if name not in BODIES:
        raise InputError(Fault("--body", Phrase("body"), name, one_of(body_names())))
    return reference_body() if name == REFERENCE else body_of(name, BODIES[name])


def body_of(name: str, measures: Measures) -> Body:
    """Return a body of these measures: the reference body's landmarks, each where it lies on this one."""
    warp, reference = Warp(measures), reference_body().landmarks_mm
    places = warp.to(list(reference.values()))
    landmarks_mm = {key: (x, y, z) for key, (x, y, z) in zip(reference, places.tolist(), strict=True)}
    return Body(name, MappingProxyType(landmarks_mm), warp)


def _midline(measured: Figures) -> Iterator[tuple[str, XYZ]]:
    """Yield the landmarks of the midline; the measured tips stray from x = 0 by up to 0.2 mm."""
    sacrum = measured.bone.sacrum
    for level, vertebra in measured.bone.vertebra.items():
        yield f"{level}_spinous_tip", vertebra.spinous_tip
    yield "sacrum_top", (0.0, *sacrum.median_profile_y_z[0])
    yield "sacral_hiatus", sacrum.sacral_hiatus_apex
    yield "coccyx_tip", sacrum.coccyx_tip


def _right(measured: Figures) -> dict[str, XYZ]:
    """Return the paired landmarks of the right side; the left ones are their mirror images."""
    bone, surface = measured.bone, measured.surface
    down_y, half_x = np.array(surface.half_width_y_x).T
    waist_y_mm = surface.waist_narrowest_y
    waist_x_mm = float(np.interp(waist_y_mm, down_y[::-1], half_x[::-1]))
    return {
        "PSIS": bone.hip_bone.PSIS,
        "ASIS": bone.hip_bone.ASIS,
        "crest_highest": bone.hip_bone.crest_highest,
        "crest_most_lateral": bone.hip_bone.crest_most_lateral,
        "ischial_tuberosity": bone.hip_bone.ischial_tuberosity_lowest,
        "greater_trochanter": bone.femur.greater_trochanter_lateral,
        **{f"rib{number}_tip": bone.rib[number].tip for number in ("10", "11", "12")},
        "waist": (waist_x_mm, waist_y_mm, WAIST_Z_MM),
        "gluteal_fold": next(point for point in surface.gluteal_fold if point[1] == surface.gluteal_fold_y),
    }


def _kidneys(measured: Figures) -> Iterator[tuple[str, XYZ]]:
    """Yield the kidneys' landmarks, each side as measured: the right kidney lies about 18 mm lower."""
    for side in Side:
        kidney = measured.organ.kidney[side]
        yield f"kidney_upper_{side}", kidney.upper_pole
        yield f"kidney_lower_{side}", kidney.lower_pole
        yield f"kidney_lateral_{side}", kidney.lateral
