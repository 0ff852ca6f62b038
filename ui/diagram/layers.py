"""What of the diagram is shown, and how strongly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from app.errors import Fault, InputError

PLATE_LAYERS = ("bones", "deep", "superficial", "skin")
"""The plate's layers from the deepest to the outermost."""


@dataclass(frozen=True, slots=True)
class LayerChoice:
    """The layers of the diagram. Those of the plate have a strength of 0-1, the others are on or off.

    A layer of the plate takes the place of what lies under it by its strength, so fading the skin lets
    the muscles through.
    """

    skin: float = 1.0
    superficial: float = 1.0
    deep: float = 1.0
    bones: float = 1.0
    area: bool = True
    """The area that the session works on, its lumbar and sacral part stressed."""
    zones: bool = False
    """Where never to press, where only lightly, where striking is allowed."""
    labels: bool = True
    path: bool = True
    """The arrows of the present stroke."""
    trail: bool = True
    hands: bool = True

    @classmethod
    def of(cls, names: Iterable[str], source: str = "--layers") -> LayerChoice:
        """Return the choice that shows exactly the named layers; InputError names every unknown one."""
        wanted = [name.strip() for name in names]
        known = [field.name for field in fields(cls)]
        unknown = [name for name in wanted if name not in known]
        if unknown:
            expected = "any of " + ", ".join(known)
            raise InputError(*(Fault(source, "layer", name or "(empty)", expected) for name in unknown))
        shown: dict[str, Any] = {name: name in wanted for name in known}
        return cls(**shown | {name: float(shown[name]) for name in PLATE_LAYERS})

    def strength(self, layer: str) -> float:
        """Return a plate layer's strength, clamped to 0-1."""
        value: float = getattr(self, layer)
        return min(max(value, 0.0), 1.0)
