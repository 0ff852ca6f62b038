"""How large the therapist's hands are: their length and breadth, and the three sizes that are offered.

Length runs from the wrist's joint line to the tip of the middle finger, breadth over the knuckles of the
palm. Means of the U.S. Army's survey of 2012 (ANSUR II, as written in `assets/hands/figures.toml`): 181
by 79 mm for women, 193 by 90 mm for men. Breadths of British adults, the 5th to the 95th of a hundred, are 70
to 85 mm for women and 80 to 95 mm for men (table 29 of the online anthropometry of City University of Hong
Kong). Our small hand lies about one spread below the women's mean and our large one about one above the
men's, so that some one in six has a smaller or a larger one. The spread of the lengths, some 10 mm, is our
estimate, and so are the ends of the ranges. Flesh follows the breadth and bones the length: girths differ
between women and men about as breadths do, we estimate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from app.errors import COMMAND_LINE, Fault, InputError, Phrase, one_of, span


@dataclass(frozen=True, slots=True)
class HandSize:
    """A hand's length and breadth, mm; InputError for what lies outside its range in `RANGES`."""

    length_mm: float
    breadth_mm: float

    def __post_init__(self) -> None:
        """Refuse what lies outside its range."""
        measures = {**asdict(self), "breadth_share": self.breadth_mm / self.length_mm}
        faults = [
            Fault(Phrase("hands"), name, f"{value:.3g}", span(*RANGES[name]))
            for name, value in measures.items()
            if not RANGES[name][0] <= value <= RANGES[name][1]
        ]
        if faults:
            raise InputError(*faults)


RANGES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"length_mm": (162.0, 212.0), "breadth_mm": (70.0, 98.0), "breadth_share": (0.42, 0.475)}
)
"""Lowest and highest of each measure, and of the breadth as a share of the length: within them every pose
lies on the skin and every stroke stays where it may be."""

SMALL, USUAL, LARGE = "small", "medium", "large"
SIZES: Mapping[str, HandSize] = MappingProxyType(
    {SMALL: HandSize(171.0, 75.0), USUAL: HandSize(187.0, 84.0), LARGE: HandSize(203.0, 94.0)}
)
"""The sizes by name, from small to large."""
MEDIUM = SIZES[USUAL]
"""The mean of women's and men's means. The figures, and every path, are written for this hand."""


def hand_size(name: str, where: str = COMMAND_LINE, option: str = "--hand-size") -> HandSize:
    """Return the size of that name. InputError if there is none."""
    if name not in SIZES:
        raise InputError(Fault(where, option, name, one_of(SIZES)))
    return SIZES[name]
