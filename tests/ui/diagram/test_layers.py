import pytest

from app.errors import InputError
from ui.diagram.layers import PLATE_LAYERS, LayerChoice


def test_named_layers_are_shown_and_no_others():
    chosen = LayerChoice.of(["bones", " labels"])
    assert chosen.labels
    assert not any((chosen.hands, chosen.path, chosen.zones, chosen.area, chosen.trail))
    assert [layer for layer in PLATE_LAYERS if chosen.strength(layer)] == ["bones"]


def test_every_unknown_layer_is_named_with_what_would_be_right():
    with pytest.raises(InputError) as caught:
        LayerChoice.of(["skin", "nerves", ""])
    assert [fault.value for fault in caught.value.faults] == ["nerves", "(empty)"]
    assert "superficial" in caught.value.faults[0].expected


def test_a_strength_outside_its_range_is_clamped():
    assert LayerChoice(skin=1.7).strength("skin") == 1.0
    assert LayerChoice(skin=-1).strength("skin") == 0.0
