"""A hand of skin or of glass: told apart from the body under it, and left from right."""

import numpy as np
import pytest

from app.anatomy.body import Side
from app.anatomy.tones import tone_names
from app.errors import InputError
from app.hands.dress import GLASS, OWN, SOLID, STYLES, Dress
from app.hands.sprite import HandSprite, bake_hand

PPM = 1.0


def baked(dress: Dress, hand: Side = Side.LEFT, pressure: float = 0.0) -> HandSprite:
    return bake_hand("flat", "flat", 0.0, pressure, PPM, hand, dress=dress)


def at(sprite: HandSprite, right_mm: float, up_mm: float) -> np.ndarray:
    """Return the colour, straight, and the coverage of a place of the body, 0-255."""
    x, y = sprite.body.origin_px
    rgba = sprite.body.rgba[int(y - up_mm * PPM), int(x + right_mm * PPM)].astype(float)
    return np.append(rgba[:3] * 255.0 / max(rgba[3], 1.0), rgba[3])


def test_a_solid_hand_lets_nothing_through_and_glass_does() -> None:
    back = {style: at(baked(Dress(style)), 0.0, 40.0)[3] for style in STYLES}
    assert back[SOLID] == 255.0
    assert back[GLASS] < 200.0


@pytest.mark.parametrize("skin", tone_names())
@pytest.mark.parametrize("style", STYLES)
def test_a_hand_of_skin_bears_its_own_colour_along_its_edge_and_as_a_cuff(style: str, skin: str) -> None:
    for hand, strong, weak in ((Side.LEFT, 2, 0), (Side.RIGHT, 0, 2)):
        sprite, plain = baked(Dress(style, skin), hand), baked(Dress(style), hand)
        u, v = sprite.letter_mm
        for side in (-14.0, 14.0):
            cuff = at(sprite, u + side, v)
            assert cuff[strong] > cuff[weak] + 60.0, "the cuff beside the letter"
        rgba, alpha = sprite.body.rgba.astype(float), plain.body.rgba[..., 3]
        coded = rgba[..., strong] - rgba[..., weak] > 40.0
        row = int(sprite.body.origin_px[1] - 60.0)
        solid = np.flatnonzero(alpha[row] > 128)
        for end in (slice(solid[0], solid[0] + 5), slice(solid[-1] - 4, solid[-1] + 1)):
            assert coded[row, end].any(), "the edge of the palm"
        assert hand is Side.RIGHT or not coded[row, solid[0] + 8 : solid[-1] - 7].any(), "skin is not blue"


def test_tones_of_hands_are_those_of_the_body_from_light_to_dark() -> None:
    bright = {skin: at(baked(Dress(SOLID, skin)), 0.0, 40.0)[:3].mean() for skin in tone_names()}
    assert bright["very_light"] > bright["light"] > bright["medium"] > bright["brown"] > bright["very_dark"]


@pytest.mark.parametrize("skin", [OWN, "light", "very_dark"])
def test_a_solid_hand_shows_where_it_presses(skin: str) -> None:
    light, hard = (baked(Dress(SOLID, skin), pressure=press).body.rgba[..., :3] for press in (0.0, 7.0))
    changed = np.abs(hard.astype(float) - light).max(axis=-1) > 12.0
    assert 1000 < changed.sum() < 0.7 * (light.max(axis=-1) > 0).sum()


@pytest.mark.parametrize(("style", "skin"), [("wax", OWN), (GLASS, "blue")])
def test_a_dress_there_is_not_is_told_with_what_there_is(style: str, skin: str) -> None:
    with pytest.raises(InputError, match="one of"):
        Dress(style, skin)
