"""How deep the picture looks: one number for a person, a strength per layer for the picture."""

from __future__ import annotations

import msgspec

from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.looking.layer_switch import STOP
from ui.settings import Layers

OUTERMOST_FIRST = PLATE_LAYERS[::-1]
DEEPEST = STOP * (len(OUTERMOST_FIRST) - 1)


def depth_of(layers: Layers) -> int:
    """Return the depth, 0 (skin) to 300 (bones), of what was remembered; an unknown layer is the skin."""
    at = OUTERMOST_FIRST.index(layers.plate) if layers.plate in OUTERMOST_FIRST else 0
    return min(DEEPEST, round(STOP * (at + 1.0 - layers.fade)))


def layers_at(depth: int, kept: Layers) -> Layers:
    """Return what is remembered of a depth; all else stays as `kept`."""
    at, beyond = divmod(max(0, min(depth, DEEPEST)), STOP)
    return msgspec.structs.replace(kept, plate=OUTERMOST_FIRST[at], fade=1.0 - beyond / STOP)


def choice(layers: Layers) -> LayerChoice:
    """Return the strengths of the picture's layers: each hides what lies beneath until it fades."""
    depth = depth_of(layers) / STOP
    skin, superficial, deep = (min(max(at + 1.0 - depth, 0.0), 1.0) for at in range(3))
    return LayerChoice(
        skin=skin,
        superficial=superficial,
        deep=deep,
        zones=layers.zones,
        labels=layers.labels,
        landmarks=layers.landmarks,
        levels=layers.levels,
        structures=layers.structures,
        latin=layers.latin,
        cutaway_left=layers.cutaway == "left",
        cutaway_right=layers.cutaway == "right",
        works=layers.works,
    )


def next_layer(depth: int) -> int:
    """Return the depth of the next whole layer inward; from the bones back to the skin."""
    deeper = (depth // STOP + 1) * STOP
    return deeper if deeper <= DEEPEST else 0
