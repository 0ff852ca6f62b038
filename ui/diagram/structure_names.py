"""Which muscles and bones of a picture are named, and where their names point to."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.anatomy.atlas import BONES, DEEP, LAYERS, SKIN, UPPERMOST_FIRST, Named, atlas
from app.anatomy.body import Body, Side
from app.anatomy.dictionary import Kind
from app.anatomy.structures import VERTEBRAE
from ui.diagram.layers import LayerChoice
from ui.diagram.naming import words
from ui.diagram.opened import open_sides, seen_at, turns_over

FLESH: tuple[Kind, ...] = ("muscle", "sheet")
HARD: tuple[Kind, ...] = ("bone", "organ")


def structure_names(
    body: Body, layers: LayerChoice, told: Collection[str] = ()
) -> Iterator[tuple[Side, str, tuple[float, float]]]:
    """Yield side, name and place, mm, of each muscle or bone that the picture shows, the uppermost first.

    A pair is named once, on the side that has fewer names so far. Names in `told` stand there already;
    vertebrae have their levels instead.
    """
    if layers.strength(SKIN) >= 0.5 and not open_sides(layers):
        return
    seen: dict[str, list[Named]] = {}
    for layer in LAYERS[1:]:
        for key, found in _of_layer(body, layers, layer).items():
            seen.setdefault(key, found)
    said, count = set(told), dict.fromkeys(Side, 0)
    for key, found in seen.items():
        text = words()[key].called(latin=layers.latin)
        if text in said:
            continue
        said.add(text)
        sides = {Side(each.side): each for each in found if each.side != "midline"}
        side = min(sides or Side, key=lambda each: count[each])
        count[side] += 1
        yield side, text, (sides.get(side) or found[0]).at_mm


def _of_layer(body: Body, layers: LayerChoice, layer: str) -> dict[str, list[Named]]:
    """Return key -> where it is seen, of what a layer of the picture shows and a reader wants named."""
    kinds = HARD if layer == BONES else FLESH
    over = layer == DEEP and turns_over(layers)
    found: dict[str, list[Named]] = {}
    for named in atlas(body).seen(layer):
        entry = words().get(named.key)
        plain = entry is not None and entry.kind in kinds and named.key not in VERTEBRAE
        if not plain or named.key in layers.hidden or layers.alone not in ("", named.key):
            continue
        at = _turned_over(named) if over else named
        if seen_at(layers, body, *at.at_mm) == layer:
            found.setdefault(named.key, []).append(at)
    order = UPPERMOST_FIRST[layer]
    return {key: found[key] for key in sorted(found, key=order.index)}


def _turned_over(named: Named) -> Named:
    side = {"left": "right", "right": "left"}.get(named.side, named.side)
    return Named(named.key, side, (-named.at_mm[0], named.at_mm[1]))
