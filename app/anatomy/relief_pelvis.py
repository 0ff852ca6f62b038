"""Sacrum and hip bones as height fields: a smooth sheet through measured depths, then crests, pits and lips.

Heights of the small forms, and face points that carry no measured name, are our estimate, set by eye against
general anatomy. True depth would turn the flanks black, so what lies deep is drawn compressed.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.anatomy.curves import catmull_rom
from app.anatomy.figures import SacrumFigures, figures
from app.anatomy.pelvis import hip_bone_ring, obturator_ring, sacrum_ring
from app.relief.blur import F32
from app.relief.cones import add_cone
from app.relief.falloff import bell, smoothstep
from app.relief.patch import add_patch, line_distance
from app.relief.raster import Raster, Relief
from app.relief.spline import PlateSpline

DEEP_Z_MM = -20.0
DEEP_SHARE = 0.42
"""The hip bone's depth below DEEP_Z_MM is drawn at this share of its true fall."""


class Bump(NamedTuple):
    """A rise (or pit, if negative) at (x, y) with its two radii and its height, mm; `slope` slants it."""

    x: float
    y: float
    radius_x: float
    radius_y: float
    height: float
    slope: float = 0.0

    def on(self, away: F32, y: F32) -> F32:
        """Return its height over a field of x (or distance from the midline) and y."""
        across = away - self.x
        squared = (across / self.radius_x) ** 2 + ((y - self.y + self.slope * across) / self.radius_y) ** 2
        return (self.height * np.exp(-squared)).astype(np.float32)


# Face points of the sacrum that carry no measured name: (x, y, z), right side.
SACRUM_FACE = (
    (52.0, -84.0, -22.0),
    (57.0, -48.0, -22.0),
    (38.0, -102.0, -2.0),
    (20.0, -88.0, 17.0),
    (21.0, -62.0, -2.0),
    (24.0, -75.0, 4.0),
    (21.0, -104.0, 20.0),
    (20.0, -120.0, 18.0),
    (38.0, -62.0, -4.0),
    (40.0, -80.0, -2.0),
    (40.0, -45.0, -12.0),
    (14.0, -140.0, 17.0),
    (14.0, -151.0, 12.0),
    (12.0, -52.0, -3.0),
)
# Tubercles beside the foramina: the intermediate crest inside them, the lateral crest outside.
SACRUM_TUBERCLES = (
    Bump(18.0, -58.0, 3.8, 5.5, 2.8),
    Bump(13.2, -70.0, 3.4, 5.5, 2.6),
    Bump(12.4, -87.0, 3.2, 6.0, 2.6),
    Bump(11.6, -107.0, 3.0, 6.0, 2.4),
    Bump(10.4, -122.0, 2.6, 5.0, 2.0),
    Bump(34.0, -62.0, 5.0, 6.5, 3.0),
    Bump(31.0, -80.0, 4.8, 6.5, 3.0),
    Bump(27.5, -99.0, 4.4, 6.5, 2.8),
    Bump(24.0, -114.0, 4.0, 6.0, 2.2),
    Bump(44.0, -52.0, 7.0, 6.0, 2.0, 0.5),
)
FORAMEN_DEPTH_MM = (7.5, 8.0, 12.0, 5.0)
"""S1 and S2 are pits, S3 opens through; S4 is small."""
COCCYX_JOINTS_Y_MM = (-138.0, -155.5, -162.6, -168.4)
COCCYX_JOINT_HALF_MM = 6.5
"""The joints lie between the bodies; the transverse processes of the first piece have none."""
COCCYX_BODIES = (
    Bump(0.0, -146.5, 6.2, 6.0, 3.0),
    Bump(0.0, -159.2, 5.2, 2.9, 2.6),
    Bump(0.0, -165.6, 4.3, 2.4, 2.3),
    Bump(0.0, -170.4, 3.4, 2.2, 1.8),
    Bump(7.0, -141.0, 2.2, 4.0, 2.8, -0.3),
    Bump(11.5, -150.5, 3.0, 2.4, 1.3),
    Bump(7.6, -147.0, 2.0, 4.5, -1.6, -0.4),
    Bump(7.0, -157.0, 2.4, 2.6, -1.2),
)
"""Bodies (4), horns, transverse processes, and the notches between these and the body."""


def sacrum(raster: Raster) -> Relief:
    """Return sacrum and coccyx as a surface."""
    ring = sacrum_ring()
    low, high = ring.min(axis=0), ring.max(axis=0)
    relief = Relief.blank(raster, (low[0], high[0]), (low[1], high[1]))
    if relief.box.empty:
        return relief
    measured = figures().bone.sacrum
    x = relief.x - np.float32(measured.midline_offset_x)
    height = _sacrum_sheet(measured).field(raster, relief.box)
    height += _median_crest(measured, x, relief.y)
    for bump in (*SACRUM_TUBERCLES, *COCCYX_BODIES):
        height += bump.on(np.abs(x), relief.y)
    for pit in _sacrum_pits(measured):
        height += pit.on(np.abs(x), relief.y)
    for joint_y in COCCYX_JOINTS_Y_MM:
        across = bell(x, COCCYX_JOINT_HALF_MM)
        height -= 2.2 * across * bell(relief.y - joint_y + 0.02 * x * x, 1.2)
    add_patch(relief, [ring], height, 7.0, 8.0)
    _articular_processes(relief, measured)
    return relief


def _sacrum_sheet(measured: SacrumFigures) -> PlateSpline:
    profile = np.array(measured.median_profile_y_z)[::-1]
    points = [(0.0, y, _smoothed(profile, y) - 5.0 * (y > -125.0)) for y in np.arange(-172.0, -40.0, 8.0)]
    offset = measured.midline_offset_x
    named = (
        measured.superior_articular_process,
        measured.ala_top,
        measured.ala_most_lateral,
        measured.inferior_lateral_angle,
        *SACRUM_FACE,
    )
    points += [(sign * x + offset, y, z) for sign in (1.0, -1.0) for x, y, z in named]
    spread = np.array(points)
    return PlateSpline(spread, spread[:, 2], smoothing=0.02)


def _smoothed(profile: NDArray[np.float64], y_mm: float) -> float:
    near = y_mm + np.linspace(-6.0, 6.0, 7)
    return float(np.interp(near, profile[:, 0], profile[:, 1]).mean())


def _median_crest(measured: SacrumFigures, x: F32, y: F32) -> F32:
    """Return the crest of fused spinous processes: a ridge with a tubercle at each of its levels."""
    reach = smoothstep(-46.0, -56.0, y) * smoothstep(-124.0, -112.0, y)
    crest: F32 = 2.8 * bell(x, 2.8) * reach
    for _, level_y, _ in measured.median_crest:
        crest = crest + Bump(0.0, level_y, 3.8, 6.5, 4.6).on(x, y)
    grooves = bell(np.abs(x) - 8.2, 2.8) * smoothstep(-50.0, -58.0, y) * smoothstep(-122.0, -110.0, y)
    result: F32 = crest - 2.4 * grooves
    return result


def _sacrum_pits(measured: SacrumFigures) -> list[Bump]:
    """Return foramina, canal mouth, hiatus, and as a rise the horns beside the hiatus."""
    holes = zip(measured.posterior_foramina, measured.foramen_radius, FORAMEN_DEPTH_MM, strict=True)
    pits = [Bump(x, y, r * 0.95 + 0.4, r * 0.85 + 0.3, -depth, 0.35) for (x, y, _), r, depth in holes]
    horn = measured.sacral_cornu
    return [
        *pits,
        Bump(0.0, -46.0, 12.0, 4.5, -9.0),
        Bump(0.0, -128.0, 3.4, 7.0, -6.5),
        Bump(horn[0] - 0.5, horn[1] + 1.0, 2.6, 6.0, 4.2),
    ]


def _articular_processes(relief: Relief, measured: SacrumFigures) -> None:
    """Raise the two processes that carry the fifth lumbar vertebra, hollow on their inner face."""
    for sign in (1.0, -1.0):
        x, offset = sign * 24.2, measured.midline_offset_x
        add_cone(
            relief, (x + offset, -34.2, -19.0), (x - sign + offset, -45.0, -11.0), 4.6, 5.4, blend_mm=5.0
        )


# Face points of the right hip bone that carry no measured name: (x, y, z).
HIP_FACE = (
    (80.0, -40.0, -14.0),
    (100.0, -45.0, -34.0),
    (72.0, -70.0, -4.0),
    (95.0, -80.0, -30.0),
    (85.0, -105.0, -24.0),
    (110.0, -30.0, -45.0),
    (120.0, -60.0, -72.0),
    (70.0, -125.0, -18.0),
    (92.0, -125.0, -34.0),
    (30.0, -150.0, -78.0),
    (20.0, -188.0, -66.0),
    (60.0, -150.0, -14.0),
    (125.0, -35.0, -68.0),
    (62.0, -188.0, -18.0),
)
HIP_BUMPS = (
    Bump(64.0, -177.0, 13.0, 16.0, 7.5),
    Bump(54.0, -193.0, 12.0, 9.0, 6.0),
    Bump(39.5, -60.0, 6.5, 11.0, 4.5),
    Bump(47.5, -86.0, 6.0, 5.0, 3.0),
    Bump(48.0, -136.5, 6.0, 5.0, 5.0),
    Bump(64.0, -152.0, 7.0, 5.0, -4.0),
    Bump(95.0, -112.0, 9.0, 21.0, 6.0, 0.5),
    Bump(86.0, -146.0, 8.0, 12.0, 3.5, 0.8),
    Bump(139.0, -30.0, 9.0, 12.0, 4.0),
)
"""Sit bone (2), hind spines (2), ischial spine, groove over the sit bone, socket rim (2), tubercle."""
# Lines on the outer face from which the glutei arise; a low ridge each.
POSTERIOR_LINE = ((96.0, -3.0), (80.0, -22.0), (70.0, -48.0), (66.0, -72.0), (62.0, -92.0))
ANTERIOR_LINE = ((134.0, -24.0), (118.0, -30.0), (100.0, -48.0), (84.0, -76.0), (74.0, -98.0))


def hip_bone(raster: Raster) -> Relief:
    """Return the right hip bone as a surface; the obturator foramen is open."""
    ring = hip_bone_ring()
    low, high = ring.min(axis=0), ring.max(axis=0)
    relief = Relief.blank(raster, (low[0], high[0]), (low[1], high[1]))
    if relief.box.empty:
        return relief
    height = _hip_sheet().field(raster, relief.box)
    height += _crest_lip(relief)
    for line, rise_mm in ((POSTERIOR_LINE, 1.5), (ANTERIOR_LINE, 0.6)):
        distance = line_distance(raster, relief.box, catmull_rom(line, 6), 10.0, closed=False)
        height += np.float32(rise_mm) * bell(distance, 3.2)
    for bump in HIP_BUMPS:
        height += bump.on(relief.x, relief.y)
    add_patch(relief, [ring, obturator_ring()], height, 8.0, 9.0)
    return relief


def _hip_sheet() -> PlateSpline:
    measured = figures().bone.hip_bone
    points = np.array(
        [
            *measured.iliac_crest,
            measured.PIIS,
            measured.AIIS,
            measured.ischial_spine,
            measured.ischial_tuberosity_posterior,
            measured.ischial_tuberosity_lowest,
            measured.ischial_tuberosity_lateral,
            measured.pubic_symphysis_top,
            measured.pubic_symphysis_bottom,
            measured.crest_most_lateral,
            measured.greater_sciatic_notch_apex,
            measured.greater_sciatic_notch_lower,
            *HIP_FACE,
        ]
    )
    z = points[:, 2]
    drawn = np.where(z < DEEP_Z_MM, DEEP_Z_MM + DEEP_SHARE * (z - DEEP_Z_MM), z)
    return PlateSpline(points, drawn, smoothing=0.05)


def _crest_lip(relief: Relief) -> F32:
    """Return the roll along the crest and the hollow of the outer face below it."""
    crest = catmull_rom(np.array(figures().bone.hip_bone.iliac_crest)[:12, :2], 6)
    away = line_distance(relief.raster, relief.box, crest, 30.0, closed=False)
    lip: F32 = 3.8 * bell(away - np.float32(4.0), 4.2) - 3.6 * bell(away - np.float32(15.0), 7.5)
    return lip
