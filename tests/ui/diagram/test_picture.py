import numpy as np
import pytest

from app.errors import AssetError
from app.relief.light import Light
from tests.ui.diagram.flat_hands import remembered
from ui.diagram.baked_plate import write_plate
from ui.diagram.baking import baked_sprite
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.loading import plate_from
from ui.diagram.picture import render
from ui.diagram.sprites import HandInks, look_of
from ui.theme import THEMES


def drawn(timeline, t_s, layers=None, size=(420, 360), theme="light", **changes):
    return render(timeline, t_s, size, THEMES[theme], layers or LayerChoice(), **changes)


def test_the_same_second_gives_the_same_bytes(timeline, row_of):
    t_s = row_of("1").start_s + 1.25
    one, other = (drawn(timeline, t_s, sprites=remembered(baked_sprite)) for _ in range(2))
    assert bytes(one.constBits()) == bytes(other.constBits())


@pytest.mark.parametrize("theme", ["light", "dim"])
@pytest.mark.parametrize("layer", PLATE_LAYERS)
def test_every_layer_of_the_plate_shows_something_of_its_own(timeline, layer, theme):
    bare = drawn(timeline, 0, LayerChoice.of(["labels"]), theme=theme)
    shown = drawn(timeline, 0, LayerChoice.of(["labels", layer]), theme=theme)
    others = [
        drawn(timeline, 0, LayerChoice.of(["labels", other])) for other in PLATE_LAYERS if other != layer
    ]
    assert shown != bare
    assert all(shown != other for other in others)


@pytest.mark.parametrize("layer", ["area", "zones", "labels", "path", "hands", "trail"])
def test_every_other_layer_can_be_left_out(timeline, row_of, layer):
    t_s = row_of("2").start_s + 2
    names = ["skin", "area", "zones", "labels", "path", "hands", "trail"]
    whole = drawn(timeline, t_s, LayerChoice.of(names), sprites=remembered())
    without = drawn(
        timeline, t_s, LayerChoice.of([name for name in names if name != layer]), sprites=remembered()
    )
    assert whole != without


@pytest.mark.parametrize("size", [(64, 64), (300, 120), (120, 500)])
def test_small_and_odd_sizes_are_painted(timeline, size):
    image = drawn(timeline, 30, size=size, sprites=remembered())
    assert (image.width(), image.height()) == size


def test_without_baked_files_the_body_is_drawn_from_its_outlines_and_the_fault_is_told(body, tmp_path):
    plate = plate_from(tmp_path, body)
    assert isinstance(plate.layers.fault, AssetError)
    for layer in PLATE_LAYERS:
        image = plate.layers.lit(layer, Light.UPPER_LEFT)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        assert rows[:, 3::4].max() == 255


def test_a_broken_layer_is_drawn_and_the_others_are_kept(body, tmp_path):
    half_ppm = 190, 268
    colours = {layer: 60 * number for number, layer in enumerate(PLATE_LAYERS, 1)}
    layers = [
        (layer, np.full((half_ppm[1], half_ppm[0], 4), grey, np.uint8)) for layer, grey in colours.items()
    ]
    write_plate(layers, 0.5, tmp_path)
    whole = plate_from(tmp_path, body)
    kept = {layer: whole.layers.lit(layer, Light.UPPER_LEFT) for layer in PLATE_LAYERS}
    broken = next(tmp_path.glob("skin.*"))
    broken.write_bytes(broken.read_bytes()[:20])
    plate = plate_from(tmp_path, body)
    assert whole.layers.fault is None
    assert plate.layers.fault is None, "a layer is read when it is asked for"
    assert plate.layers.lit("skin", Light.UPPER_LEFT).size() != kept["skin"].size()
    assert plate.layers.lit("bones", Light.UPPER_LEFT) == kept["bones"]
    assert str(broken) in plate.layers.fault.path


def test_a_baked_hand_carries_its_colour_its_letters_place_and_its_contact(timeline, row_of):
    from app.session.moment import moment_at

    state = moment_at(timeline, row_of("2").start_s + 2.2).left
    sprite = baked_sprite(look_of(state, HandInks.of(THEMES["light"]), 1.0))
    assert sprite.body.image.width() > 60
    u, v = sprite.letter_mm
    assert abs(u) < 25
    assert v < 5
    assert sprite.references_mm["palm_centre"][1] > 20
    assert sprite.glow.image.width() > 10
