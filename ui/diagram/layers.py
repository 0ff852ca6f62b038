"""What of the diagram is shown, and how strongly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from app.anatomy.atlas import BONES, DEEP, SUPERFICIAL, UPPERMOST_FIRST
from app.errors import Fault, InputError, Phrase

PLATE_LAYERS = ("bones", "deep", "superficial", "skin")
"""The plate's layers from the deepest to the outermost."""
LABEL_KINDS = ("landmarks", "levels", "structures")
HIDE, ALONE = "hide:", "alone:"
"""How a structure that is taken out, or shown alone, is named among the layers."""
DRAWN_STRUCTURES = tuple(
    dict.fromkeys(
        name for layer in (SUPERFICIAL, DEEP, BONES) for name in UPPERMOST_FIRST[layer] if name != "kidney"
    )
)
"""What can be taken out or shown alone."""


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
    landmarks: bool = True
    """Of the labels: the names of landmarks."""
    levels: bool = True
    """Of the labels: the spine's levels."""
    structures: bool = True
    """Of the labels: the muscles or bones that the picture shows."""
    latin: bool = False
    """Names in Latin, not as everybody says them."""
    cutaway_left: bool = False
    """The client's left side is opened, the other keeps its skin."""
    cutaway_right: bool = False
    works: bool = False
    """What the present stroke works on stands out, the rest is calmed."""
    hidden: tuple[str, ...] = ()
    """Structures taken out, so that what lies beneath shows."""
    alone: str = ""
    """The only structure that is shown as it is; "": all are."""
    sides: bool = True
    """The chips that name the client's sides; not a layer that can be named, and shown with any."""

    @classmethod
    def of(cls, names: Iterable[str], source: str = "--layers") -> LayerChoice:
        """Return the choice that shows exactly the named layers; InputError names every unknown one."""
        wanted = [name.strip() for name in names]
        named = {field.name for field in fields(cls)} - {"hidden", "alone", "sides"}
        plain, taken = [name for name in wanted if ":" not in name], [name for name in wanted if ":" in name]
        faults = [
            Fault(source, _LAYER, name or _EMPTY, _expected(named)) for name in plain if name not in named
        ]
        faults += [fault for name in taken for fault in _structure_faults(name, source)]
        if faults:
            raise InputError(*faults)
        shown: dict[str, Any] = {name: name in plain for name in named}
        for kind in LABEL_KINDS:
            # "labels" alone are all of them; with a kind named beside it, that kind.
            shown[kind] = kind in plain or not any(each in plain for each in LABEL_KINDS)
        shown["labels"] = shown["labels"] or any(kind in plain for kind in LABEL_KINDS)
        hidden = tuple(name.removeprefix(HIDE) for name in taken if name.startswith(HIDE))
        alone = [name.removeprefix(ALONE) for name in taken if name.startswith(ALONE)]
        strengths = {name: float(shown[name]) for name in PLATE_LAYERS}
        return cls(**shown | strengths, hidden=hidden, alone=alone[-1] if alone else "")

    def strength(self, layer: str) -> float:
        """Return a plate layer's strength, clamped to 0-1."""
        value: float = getattr(self, layer)
        return min(max(value, 0.0), 1.0)


_LAYER, _EMPTY = Phrase("layer"), Phrase("(empty)")
_TAKEN = tuple(f"{kind}STRUCTURE" for kind in (HIDE, ALONE))


def _expected(named: Iterable[str]) -> Phrase:
    return _any_of((*sorted(named), *_TAKEN))


def _any_of(known: Iterable[str]) -> Phrase:
    return Phrase("any of {known}", known=", ".join(known))


def _structure_faults(name: str, source: str) -> Iterable[Fault]:
    kind, _, structure = name.partition(":")
    if f"{kind}:" not in (HIDE, ALONE):
        hide, alone = _TAKEN
        yield Fault(source, _LAYER, name, Phrase("{one} or {other}", one=hide, other=alone))
    elif structure not in DRAWN_STRUCTURES:
        yield Fault(source, Phrase("structure"), structure or _EMPTY, _any_of(DRAWN_STRUCTURES))
