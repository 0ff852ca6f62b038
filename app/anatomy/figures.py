"""The measured figures of the body, read from `assets/anatomy/` once and checked while reading.

All lengths are millimetres in the frame of `app.anatomy.body`; the files name the source of every figure.
Paired structures are given for the right side unless a field says otherwise.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.errors import AssetError

ASSETS = Path(__file__).resolve().parents[2] / "assets" / "anatomy"
SURFACE_STEP_MM = 5.0
SURFACE_X_MM = (-200.0, 200.0)
SURFACE_Y_MM = (260.0, -300.0)

XY = tuple[float, float]
XYZ = tuple[float, float, float]


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the figure files; unknown names in it are faults."""


class VertebraFigures(Record, frozen=True):
    """One vertebra. Widths cross the midline; `spinous_base_*` lie where the process leaves the lamina."""

    spinous_tip: XYZ
    spinous_border_superior: XYZ
    spinous_border_inferior: XYZ
    spinous_base_superior: XYZ
    spinous_base_inferior: XYZ
    spinous_width: float
    transverse_width: float
    body_centre: XYZ
    body_height_mid: float
    body_height_anterior: float
    body_height_posterior: float
    body_width_mid: float
    body_width_superior: float
    body_width_inferior: float
    body_depth: float
    canal_posterior_z: float
    transverse_tip: XYZ
    superior_articular: XYZ
    inferior_articular: XYZ
    midline_offset_x: float
    asymmetry_mm: dict[str, float]


class HipBoneFigures(Record, frozen=True):
    """The right hip bone; names as in anatomy, `iliac_crest` from the PSIS to the ASIS."""

    PSIS: XYZ
    PIIS: XYZ
    ASIS: XYZ
    AIIS: XYZ
    ischial_spine: XYZ
    ischial_tuberosity_posterior: XYZ
    ischial_tuberosity_lowest: XYZ
    ischial_tuberosity_lateral: XYZ
    pubic_symphysis_top: XYZ
    pubic_symphysis_bottom: XYZ
    crest_highest: XYZ
    crest_most_lateral: XYZ
    iliac_crest: tuple[XYZ, ...]
    greater_sciatic_notch_apex: XYZ
    greater_sciatic_notch_lower: XYZ
    greater_sciatic_notch_upper: XYZ
    obturator_foramen_centre: XY
    obturator_foramen_bounds: tuple[float, float, float, float]
    asymmetry_mm: dict[str, float]


class FemurFigures(Record, frozen=True):
    """The right thigh bone; `shaft_*`: x of the medial edge, x of the lateral edge, y."""

    head_centre: XYZ
    head_radius: float
    greater_trochanter_lateral: XYZ
    greater_trochanter_top: XYZ
    lesser_trochanter: XYZ
    shaft_240: XYZ
    shaft_280: XYZ
    shaft_320: XYZ
    asymmetry_mm: dict[str, float]


class RibFigures(Record, frozen=True):
    """One right rib: its centreline from head to tip and its width at each of those points."""

    head: XYZ
    tip: XYZ
    centreline: tuple[XYZ, ...]
    width: tuple[float, ...]
    length: float
    most_lateral: XYZ
    angle_most_posterior: XYZ
    asymmetry_mm: dict[str, float]


class SacrumFigures(Record, frozen=True):
    """Sacrum and coccyx in one. `width_by_y`: y, x of the left edge, x of the right edge."""

    promontory: XYZ
    median_profile_y_z: tuple[XY, ...]
    coccyx_tip: XYZ
    width_by_y: tuple[XYZ, ...]
    superior_articular_process: XYZ
    ala_top: XYZ
    ala_most_lateral: XYZ
    inferior_lateral_angle: XYZ
    coccyx_transverse_tip: XYZ
    sacral_cornu: XYZ
    third_lateral_border: XYZ
    posterior_foramina: tuple[XYZ, XYZ, XYZ, XYZ]
    midline_offset_x: float
    median_crest: tuple[XYZ, XYZ, XYZ, XYZ]
    sacral_hiatus_apex: XYZ
    apex_sacrococcygeal_joint: XYZ
    coccyx_base_width: float
    coccyx_base: XYZ
    foramen_radius: tuple[float, float, float, float]
    half_width_by_y: tuple[XY, ...]
    asymmetry_mm: dict[str, float]


class KidneyFigures(Record, frozen=True):
    """One kidney, on its own side (x of the left one is negative)."""

    upper_pole: XYZ
    lower_pole: XYZ
    centroid: XYZ
    lateral: XYZ
    medial: XYZ
    length_mm: float
    width_mm: float
    thickness_mm: float


class Attachment(Record, frozen=True):
    """Where a muscle meets a bone: the middle of the area and how far it reaches in y."""

    bone: str
    point: XYZ
    y_min: float
    y_max: float


class MuscleFigures(Record, frozen=True):
    """One right muscle. `edges_y_xmed_xlat` runs downward; Rows of `fibres_x_y_dx_dy` end in a coherence."""

    edges_y_xmed_xlat: tuple[XYZ, ...]
    top: XYZ
    bottom: XYZ
    lateral: XYZ
    medial: XYZ
    most_posterior: XYZ
    attachments: tuple[Attachment, ...]
    fibres_x_y_dx_dy: tuple[tuple[float, float, float, float, float], ...] = ()


class ObliqueFigures(Record, frozen=True):
    """The part of the right external oblique that is seen from behind; constructed, not measured."""

    posterior_free_border: tuple[XYZ, ...]
    outline: tuple[XY, ...]


class FasciaFigures(Record, frozen=True):
    """The right half of the thoracolumbar fascia's diamond; constructed, not measured."""

    outline: tuple[XY, ...]


class ConstructedFigures(Record, frozen=True):
    """What was built from attachments because it could not be measured."""

    external_oblique: ObliqueFigures
    thoracolumbar_fascia: FasciaFigures


class SurfaceFigures(Record, frozen=True):
    """The estimated skin: midline profile, half width, cleft and fold."""

    midline_profile_y_z: tuple[XY, ...]
    half_width_y_x: tuple[XY, ...]
    waist_narrowest_y: float
    gluteal_cleft_top: XYZ
    gluteal_cleft_bottom: XYZ
    gluteal_fold_y: float
    gluteal_fold: tuple[XYZ, ...]
    buttock_most_posterior: XYZ


class BoneFigures(Record, frozen=True):
    """The bones; ribs by number, as text."""

    vertebra: dict[str, VertebraFigures]
    rib: dict[str, RibFigures]
    hip_bone: HipBoneFigures
    femur: FemurFigures
    sacrum: SacrumFigures


class OrganFigures(Record, frozen=True):
    """The kidneys by side ("left", "right")."""

    kidney: dict[str, KidneyFigures]


class Figures(Record, frozen=True):
    """The whole of `figures.toml`."""

    bone: BoneFigures
    organ: OrganFigures
    muscle: dict[str, MuscleFigures]
    constructed: ConstructedFigures
    surface: SurfaceFigures


class AddedVertebra(Record, frozen=True):
    """What was read by eye of one vertebra, right side; the file explains each figure."""

    pillar: tuple[XYZ, ...]
    transverse: tuple[XYZ, ...]
    lamina: tuple[XYZ, XYZ]
    spinous_bottom_y: float
    body_y: XY | None = None
    arch: tuple[XY, ...] | None = None


class AddedHipBone(Record, frozen=True):
    """Named places of the right hip bone's outline, and the rim of the obturator foramen."""

    psis_medial_border: XY
    notch_between_spines: XY
    piis_lower_border: XY
    sciatic_notch_roof: XY
    ischial_spine_base: XY
    pubic_ramus_upper: XY
    pubic_crest: XY
    symphysis_edge: XY
    ischiopubic_ramus: XY
    tuberosity_lower_lateral: XY
    acetabulum_notch: XY
    acetabulum_lower_rim: XY
    acetabulum_posterior_rim: XY
    acetabulum_upper_rim: XY
    acetabulum_lateral_rim: XY
    ilium_waist: XY
    interspinous_notch: XY
    asis_lateral_border: XY
    tubercle_lower_border: XY
    tubercle_upper_border: XY
    crest_overhang: float
    obturator_ring: tuple[XY, ...]


class AddedFemur(Record, frozen=True):
    """Chains of round cones, [x, y, radius], that make up the upper end of the right thigh bone."""

    neck: tuple[XYZ, ...]
    neck_upper: tuple[XYZ, ...]
    trochanter: tuple[XYZ, ...]
    calcar: tuple[XYZ, ...]
    lesser_trochanter: tuple[XYZ, ...]


class AddedMuscle(Record, frozen=True):
    """Edge points of a right muscle between its measured rows, from the head down.

    `left_lateral` and `left_medial` are those of the left one, with x away from the midline; over their
    length they take the place of the mirrored rows.
    """

    lateral: tuple[XY, ...] = ()
    medial: tuple[XY, ...] = ()
    left_lateral: tuple[XY, ...] = ()
    left_medial: tuple[XY, ...] = ()


class AddedOblique(Record, frozen=True):
    """The flank above the measured part of the external oblique."""

    flank_and_digitations: tuple[XY, ...]


class AddedWall(Record, frozen=True):
    """The wall behind the lumbar triangle."""

    ring: tuple[XY, ...]


class AddedSurface(Record, frozen=True):
    """Half width of the hips, wider than the fitted surface."""

    half_width_y_x_hip: tuple[XY, ...]


class AddedRib(Record, frozen=True):
    """What was read by eye of one rib; the shifts are those of each side against the mirrored mean."""

    neck: XYZ | None = None
    rise: tuple[XY, ...] = ((0.0, 0.0),)
    """By how much the bone stands above its centreline seen from behind, (x, mm), between these x."""
    head_width: float = 9.0
    """No wider than this; the neck and tubercle were measured with the head."""
    tubercle_width: float | None = None
    tip_width: float | None = None
    shift_x_right: float = 0.7
    shift_x_left: float = 0.7


class AddedFigures(Record, frozen=True):
    """The whole of `added_figures.toml`."""

    vertebra: dict[str, AddedVertebra]
    hip_bone: AddedHipBone
    femur: AddedFemur
    muscle: dict[str, AddedMuscle]
    external_oblique: AddedOblique
    lumbar_wall: AddedWall
    surface: AddedSurface
    rib: dict[str, AddedRib]


T = TypeVar("T")
_one_reader = Lock()
"""The first reading of a type prepares it, and msgspec crashes if two threads do that at once."""


def read_figures(path: Path, kind: type[T]) -> T:
    """Return the TOML file `path` as `kind`; AssetError if it is missing, no TOML or lacks a figure."""
    try:
        with _one_reader:
            return msgspec.toml.decode(path.read_bytes(), type=kind)
    except OSError as error:
        raise AssetError(str(path), error.strerror or "unreadable") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise AssetError(str(path), str(error)) from error


@cache
def figures() -> Figures:
    """Return the measured figures; AssetError if the program's file is missing or broken."""
    return read_figures(ASSETS / "figures.toml", Figures)


@cache
def added_figures() -> AddedFigures:
    """Return the figures read by eye and the general anatomy; AssetError as for `figures`."""
    return read_figures(ASSETS / "added_figures.toml", AddedFigures)


def read_surface(path: Path) -> NDArray[np.float64]:
    """Return the skin's z in `path`, shape (113, 81): rows head to feet, columns left to right.

    nan where there is no skin. AssetError if the file is missing, no table of numbers or of another shape.
    """
    try:
        rows = [line.split(",") for line in path.read_text().splitlines() if not line.startswith("#")]
        z_mm = np.array(rows, np.float64)
    except (OSError, ValueError) as error:
        raise AssetError(str(path), str(error)) from error
    shape = tuple(
        round(abs(end - start) / SURFACE_STEP_MM) + 1 for start, end in (SURFACE_Y_MM, SURFACE_X_MM)
    )
    if z_mm.shape != shape:
        raise AssetError(str(path), f"shape {z_mm.shape}, expected {shape}")
    z_mm.setflags(write=False)
    return z_mm


@cache
def surface_z_mm() -> NDArray[np.float64]:
    """Return the program's own table of the skin's z (see `read_surface`); it cannot be written to."""
    return read_surface(ASSETS / "surface_z_5mm.csv")
