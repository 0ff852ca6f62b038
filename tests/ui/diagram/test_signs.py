"""Words that lie over the hands."""

import pytest
from PySide6.QtCore import QRectF

from app.session.moment import moment_at
from tests.ui.diagram.flat_hands import remembered
from ui.diagram.labels import lay_out
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.scene import Scene, figures, holds_letters, stacked
from ui.diagram.still import Ground
from ui.diagram.view import View, ViewChoice
from ui.diagram.words import width_of


@pytest.fixture
def ground(body, light):
    def made(choice, size=(672, 553), **layers):
        view = View.fitted(*size, choice=choice)
        return Ground(view, light, LayerChoice(**layers), body, usable_plate(body))

    return made


def places(ground):
    return [QRectF(sign.bounds_px) for sign in ground.signs()]


def test_from_near_every_word_with_a_ground_lies_over_the_hands(ground):
    near = ground(ViewChoice(zoom=2.0), zones=True)
    words = lay_out(near.view, near.body, near.layers, width_of)
    grounded = [pill.rect_px for pill in (*words.landmarks, *words.chips)]
    covered = [any(place.contains(rect) for place in places(near)) for rect in grounded]
    assert len(covered) > 4
    assert all(covered)
    assert all(any(place.contains(key.rect_px) for place in places(near)) for key in words.keys)


def test_of_the_whole_body_names_and_chips_do_and_what_stands_beside_the_spine_does_not(ground):
    whole = ground(ViewChoice(), zones=True)
    words = lay_out(whole.view, whole.body, whole.layers, width_of)
    assert len(places(whole)) == len(words.landmarks) + len(words.chips)
    under = [*(level.rect_px for level in words.levels), *(key.rect_px for key in words.keys)]
    assert not any(place.intersects(rect) for place in places(whole) for rect in under)


def test_signs_do_not_lie_on_one_another(ground):
    for name in ("head-up", "feet-mirrored", "left"):
        near = places(ground(ViewChoice(ViewChoice.named(name).direction, zoom=2.5), zones=True))
        shrunk = [place.adjusted(1, 1, -1, -1) for place in near]
        pairs = [(one, other) for at, one in enumerate(shrunk) for other in shrunk[at + 1 :]]
        assert not any(one.intersects(other) for one, other in pairs)


def test_the_hands_letters_lie_over_the_words(timeline, body, light, row_of):
    view = View.fitted(672, 553, choice=ViewChoice(zoom=2.0))
    scene = Scene.of(timeline, view, light, LayerChoice(), holds_letters(view))
    words = Ground(view, light, LayerChoice(), body, usable_plate(body)).signs()
    moving = figures(scene, moment_at(timeline, row_of("2").start_s + 3.0), remembered())
    kinds = [type(figure).__name__ for figure in stacked(moving, words)]
    assert kinds[-2:] == ["Badge", "Badge"]
    assert kinds.index("Hand") < kinds.index("Sign") < kinds.index("Badge")
    assert holds_letters(View.fitted(672, 553))
