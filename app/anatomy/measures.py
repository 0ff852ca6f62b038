"""A few measures that make one body differ from another, their ranges, and the bodies that the program has.

The reference is the measured body. The other six are two builds by three sizes: no portraits, but backs of
the kind that a student will have under the hands.

Statures: the survey of U.S. Army personnel of 2012 (Gordon and others, NATICK/TR-15/007) gives 1629 mm with a
standard deviation of 64 for women and 1756 with 69 for men, quoted at second hand. By a normal distribution
5 and 95 of a hundred are shorter than 1523 and 1734, 1643 and 1869 mm; our sizes lie between these. All other
ranges and values are our estimate, from the proportions of the reference body; breadths are taken over the
skin, lying, with the flesh at rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from app.errors import Fault, InputError, Phrase, span


@dataclass(frozen=True, slots=True)
class Measures:
    """The size of a body, lengths in mm; InputError for any outside its range in `RANGES`."""

    stature: float
    trunk_share: float
    """Length of the trunk, from the sit bones to the seventh cervical spine, as a share of the stature."""
    pelvis: float
    """Breadth over the iliac crests."""
    waist_share: float
    """Breadth at the narrowest place, as a share of that of the pelvis."""
    hips_share: float
    """Breadth at the widest place, below the crests, as a share of that of the pelvis."""

    def __post_init__(self) -> None:
        """Refuse what lies outside its range."""
        faults = [
            Fault(Phrase("measures"), name, f"{value:g}", span(*RANGES[name]))
            for name, value in asdict(self).items()
            if not RANGES[name][0] <= value <= RANGES[name][1]
        ]
        if faults:
            raise InputError(*faults)


RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "stature": (1520.0, 1900.0),
        "trunk_share": (0.340, 0.362),
        "pelvis": (268.0, 330.0),
        "waist_share": (0.905, 1.12),
        "hips_share": (1.14, 1.28),
    }
)
"""Lowest and highest of each measure: within them every stroke stays where it may be."""

REFERENCE = "reference"
REFERENCE_MEASURES = Measures(
    stature=1720.0, trunk_share=0.352, pelvis=290.0, waist_share=0.924, hips_share=1.186
)
"""Of the measured body. Its trunk above the eighth thoracic vertebra is not measured: our estimate."""

BODIES: Mapping[str, Measures] = MappingProxyType(
    {
        REFERENCE: REFERENCE_MEASURES,
        "slender_small": Measures(1550.0, 0.350, 271.0, 0.912, 1.165),
        "slender_medium": Measures(1690.0, 0.349, 280.0, 0.912, 1.165),
        "slender_large": Measures(1840.0, 0.348, 294.0, 0.912, 1.165),
        "broad_small": Measures(1550.0, 0.355, 290.0, 0.99, 1.225),
        "broad_medium": Measures(1690.0, 0.355, 308.0, 1.01, 1.235),
        "broad_large": Measures(1840.0, 0.354, 326.0, 1.02, 1.24),
    }
)
"""The bodies by name; the neutral one first."""


def body_names() -> tuple[str, ...]:
    """Return the names of the bodies, the neutral one first."""
    return tuple(BODIES)
