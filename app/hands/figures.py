"""The figures of the therapist's hand, read once from `assets/hands/figures.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from app.errors import AssetError, Phrase
from app.hands.size import MEDIUM, HandSize

FIGURES_FILE = Path(__file__).resolve().parents[2] / "assets" / "hands" / "figures.toml"

FINGERS = ("index", "middle", "ring", "little")
DIGITS = (*FINGERS, "thumb")
"""Every digit in the order of all per-digit tables: index, middle, ring, little, thumb."""

Vec = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class PoseFigures:
    """One pose as it is written down; the angles are explained in the file."""

    pitch_deg: float
    roll_deg: float
    cup: float
    forearm_deg: tuple[float, float]
    fingers_deg: tuple[tuple[float, float, float, float], ...]
    thumb_deg: tuple[float, float, float, float, float]
    rest_part: str
    rest_mm: float
    touch: Mapping[str, float]
    thumb_rests_mm: float | None
    """Height of a thumb that lies beside the hand without load; None where it presses or is free."""


@dataclass(frozen=True, slots=True)
class HandFigures:
    """The measures in mm of a hand of one size, brought to the length of the medium hand.

    So a broad or a slender hand is put together, and set on the skin, as the medium one is; what then stands
    there grows by `grows` as a whole, flesh and all.
    """

    size: HandSize
    grows: float
    """How much longer this hand is than the medium one; 1: as long."""
    length_mm: float
    palm_centre_mm: float
    """Distance of the palm's centre from the wrist's joint line."""
    spacing_scale: float
    length_scale: float
    palm_scale: float
    bones_mm: Mapping[str, tuple[float, ...]]
    """Per digit: lengths of the moving bones as drawn; the last one ends in the tip sphere's centre."""
    thumb_base_mm: Vec
    bases_mm: tuple[Vec, ...]
    heads_mm: tuple[Vec, ...]
    radii_mm: Mapping[str, tuple[float, ...]]
    palm_base_mm: float
    palm_heads_mm: tuple[float, ...]
    wrist_mm: tuple[float, float]
    forearm_mm: tuple[float, float]
    roll_deg: Mapping[str, float]
    nail_mm: Mapping[str, tuple[float, float]]
    softness_mm: Mapping[str, float]
    poses: Mapping[str, PoseFigures]


@lru_cache(maxsize=16)
def hand_figures(size: HandSize = MEDIUM) -> HandFigures:
    """Return the figures of the shipped file for a size. AssetError if it is missing or incomplete."""
    try:
        return _read(_written(), size)
    except OSError as error:
        raise AssetError(str(FIGURES_FILE), error.strerror or Phrase("unreadable")) from error
    except tomllib.TOMLDecodeError as error:
        raise AssetError(str(FIGURES_FILE), str(error)) from error
    except KeyError as error:
        raise AssetError(str(FIGURES_FILE), Phrase("{field} is missing", field=str(error.args[0]))) from error


@cache
def _written() -> dict[str, Any]:
    return tomllib.loads(FIGURES_FILE.read_text(encoding="utf-8"))


def _read(raw: dict[str, Any], of: HandSize) -> HandFigures:
    size, joints, radii = raw["size"], raw["joints"], raw["radii"]
    grows = of.length_mm / size["length_mm"]
    broader = of.breadth_mm / size["breadth_mm"] / grows
    along, across = size["length_scale"], size["spacing_scale"] * broader
    palm, digit = size["palm_radius_scale"] * broader, size["digit_radius_scale"] * broader

    def placed(at: list[float]) -> Vec:
        return at[0] * across, at[1] * along, at[2] * along

    radii_mm = {name: tuple(r * digit for r in radii[name]) for name in DIGITS}
    return HandFigures(
        size=of,
        grows=grows,
        length_mm=size["length_mm"],
        palm_centre_mm=size["palm_centre_of_length"] * size["length_mm"],
        spacing_scale=across,
        length_scale=along,
        palm_scale=palm,
        bones_mm={
            name: _bones(name, raw["bones"][name], along, raw["bones"]["tip_pad"], radii_mm[name][-1])
            for name in DIGITS
        },
        thumb_base_mm=placed(joints["thumb_base"]),
        bases_mm=tuple(placed(joints[name]["base"]) for name in FINGERS),
        heads_mm=tuple(placed(joints[name]["head"]) for name in FINGERS),
        radii_mm=radii_mm,
        palm_base_mm=radii["palm_base"] * palm,
        palm_heads_mm=tuple(r * palm for r in radii["palm_head"]),
        wrist_mm=(radii["wrist"][0] * across, radii["wrist"][1] * palm),
        forearm_mm=(radii["forearm"][0] * across, radii["forearm"][1] * palm),
        roll_deg=raw["roll"],
        nail_mm={name: (w * digit, h * digit) for name, (w, h) in raw["nail"].items()},
        softness_mm=raw["softness"],
        poses={name: _pose(pose) for name, pose in raw["pose"].items()},
    )


def _bones(name: str, bones: list[float], scale: float, pad_mm: float, tip_mm: float) -> tuple[float, ...]:
    moving = [bone * scale for bone in (bones if name == "thumb" else bones[1:])]
    moving[-1] += pad_mm - tip_mm
    return tuple(moving)


def _pose(raw: dict[str, Any]) -> PoseFigures:
    rise, deviation = raw["forearm"]
    return PoseFigures(
        pitch_deg=raw["pitch"],
        roll_deg=raw["roll"],
        cup=raw["cup"],
        forearm_deg=(rise, deviation),
        fingers_deg=tuple((m, p, d, s) for m, p, d, s in raw["fingers"]),
        thumb_deg=(raw["thumb"][0], raw["thumb"][1], raw["thumb"][2], raw["thumb"][3], raw["thumb"][4]),
        rest_part=raw["rest"][0],
        rest_mm=raw["rest"][1],
        touch=raw["touch"],
        thumb_rests_mm=raw.get("thumb_rests"),
    )
