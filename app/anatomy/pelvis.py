"""The outlines of sacrum and hip bone: rings through measured and named points."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import ArrayLike

from app.anatomy.curves import Points, catmull_rom
from app.anatomy.figures import XY, added_figures, figures


@cache
def hip_bone_ring() -> Points:
    """Return the outer outline of the right hip bone, from the PSIS along the crest and round."""
    measured, added = figures().bone.hip_bone, added_figures().hip_bone
    corners = [
        added.psis_medial_border,
        *_crest(),
        added.tubercle_upper_border,
        measured.crest_most_lateral[:2],
        added.tubercle_lower_border,
        added.asis_lateral_border,
        added.interspinous_notch,
        measured.AIIS[:2],
        added.ilium_waist,
        added.acetabulum_lateral_rim,
        added.acetabulum_upper_rim,
        added.acetabulum_posterior_rim,
        added.acetabulum_lower_rim,
        added.acetabulum_notch,
        measured.ischial_tuberosity_lateral[:2],
        added.tuberosity_lower_lateral,
        measured.ischial_tuberosity_lowest[:2],
        added.ischiopubic_ramus,
        measured.pubic_symphysis_bottom[:2],
        added.symphysis_edge,
        added.pubic_crest,
        added.pubic_ramus_upper,
        measured.ischial_spine[:2],
        added.ischial_spine_base,
        measured.greater_sciatic_notch_lower[:2],
        measured.greater_sciatic_notch_apex[:2],
        added.sciatic_notch_roof,
        added.piis_lower_border,
        added.notch_between_spines,
    ]
    return catmull_rom(corners, 5, closed=True)


def _crest() -> list[XY]:
    """Return the crest line from behind the PSIS to the tubercle, moved outward by the lip's overhang."""
    line = np.array(figures().bone.hip_bone.iliac_crest)[:, :2]
    along = np.gradient(line, axis=0)
    outward = np.column_stack([-along[:, 1], along[:, 0]]) / np.linalg.norm(along, axis=1)[:, None]
    lip = line + added_figures().hip_bone.crest_overhang * outward
    return [(float(x), float(y)) for x, y in lip[1:11]]


@cache
def obturator_ring() -> Points:
    """Return the rim of the right obturator foramen."""
    return catmull_rom(added_figures().hip_bone.obturator_ring, 5, closed=True)


@cache
def third_foramen_rings() -> tuple[Points, Points]:
    """Return the rims of the third posterior sacral foramina, right and left; only these open through."""
    sacrum = figures().bone.sacrum
    x_mm, y_mm, _ = sacrum.posterior_foramina[2]
    radius_mm, turn = sacrum.foramen_radius[2], np.linspace(0.0, 2.0 * np.pi, 20, endpoint=False)
    rim = np.column_stack([x_mm + radius_mm * np.cos(turn), y_mm + 0.87 * radius_mm * np.sin(turn)])
    shift = [sacrum.midline_offset_x, 0.0]
    return rim + shift, rim * [-1.0, 1.0] + shift


ALA_TOP = ((41.0, -36.4), (35.4, -40.8), (30.2, -41.6), (29.4, -33.6), (27.4, -29.6))
"""The upper border of the right wing of the sacrum, from its highest point to the articular process."""
CANAL_MOUTH = ((19.5, -29.2), (15.5, -34.0), (13.6, -43.6))
"""The right border of the sacral canal's upper opening. Both: our own reading by eye, 1.5 mm."""


@cache
def sacrum_ring() -> Points:
    """Return the outline of sacrum and coccyx, anticlockwise from the middle of the canal's upper opening."""
    sacrum = figures().bone.sacrum
    axis = 2.0 * sacrum.midline_offset_x
    widths = np.array(sacrum.width_by_y)
    left, right = widths[:, [1, 0]], widths[:, [2, 0]]
    top = np.array([sacrum.ala_top[:2], *ALA_TOP, *CANAL_MOUTH])
    tip_x, tip_y = sacrum.coccyx_tip[:2]
    corners: list[ArrayLike] = [
        [(axis / 2.0, -44.2)],
        (top * [-1.0, 1.0] + [axis, 0.0])[::-1],
        left,
        [(tip_x - 2.0, tip_y), (tip_x + 3.0, tip_y)],
        right[::-1],
        top,
    ]
    return catmull_rom(np.vstack([np.asarray(part) for part in corners]), 4, closed=True)
