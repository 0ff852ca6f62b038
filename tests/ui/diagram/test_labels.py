from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.body import Side
from app.anatomy.landmarks import reference_body
from ui.diagram.labels import BOTTOM_ROOM_PX, landmark_names, lay_out, spread
from ui.diagram.layers import LayerChoice
from ui.diagram.view import View
from ui.diagram.words import width_of
from ui.theme import load_fonts

SIZES = [
    (640, 480),
    (604, 570),
    (672, 553),
    (1024, 768),
    (800, 1280),
    (1480, 1006),
    (1920, 1080),
    (3840, 2160),
]


@pytest.fixture(scope="module", autouse=True)
def _fonts(qapp):
    load_fonts()


def words_at(size, width=width_of, **layers):
    return lay_out(View.fitted(*size), reference_body(), LayerChoice(**layers), width)


@pytest.mark.parametrize("zones", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_no_word_lies_on_another_or_leaves_the_picture(size, zones):
    rects = words_at(size, zones=zones).rects_px()
    picture = View.fitted(*size).rect_px
    assert all(picture.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))


@pytest.mark.parametrize("size", SIZES)
def test_every_landmark_and_level_is_named(size):
    words = words_at(size)
    named = {pill.text for pill in words.landmarks}
    assert named == {text for column in landmark_names().values() for _, text in column}
    assert [level.text for level in words.levels] == ["T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5"]


def test_texts_half_as_long_again_still_fit_a_small_stage():
    rects = words_at((604, 570), lambda text, size: 1.5 * width_of(text, size), zones=True).rects_px()
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
    assert all(View.fitted(604, 570).rect_px.contains(rect) for rect in rects)


@pytest.mark.parametrize("size", [(64, 64), (200, 100), (120, 300), (300, 300)])
def test_a_picture_too_small_for_words_drops_them_instead_of_piling_them_up(size):
    rects = words_at(size, zones=True).rects_px()
    assert all(View.fitted(*size).rect_px.contains(rect) for rect in rects)
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))


def test_leaders_keep_the_order_of_the_landmarks_and_end_on_them():
    view, body = View.fitted(672, 553), reference_body()
    places = {
        text: view.point_px(*body.landmark(name, side))
        for side, column in landmark_names().items()
        for name, text in column
    }
    pills = words_at((672, 553)).landmarks
    assert all(pill.leader_px[-1] == places[pill.text] for pill in pills)
    for side in Side:
        column = [
            pill for pill in pills if (pill.rect_px.center().x() > view.left_px) == (side is Side.RIGHT)
        ]
        by_label = sorted(column, key=lambda pill: pill.rect_px.y())
        assert by_label == sorted(column, key=lambda pill: pill.leader_px[-1].y())


def test_labels_leave_the_lower_corners_free():
    lowest = max(pill.rect_px.bottom() for pill in words_at((672, 553)).landmarks)
    assert lowest <= 553 - BOTTOM_ROOM_PX + 0.01


def test_the_chips_stand_on_the_clients_own_sides():
    left, right = words_at((672, 553)).chips
    assert ("left" in left.text, "right" in right.text) == (True, True)
    assert left.rect_px.right() < 336 < right.rect_px.left()
    short, _ = words_at((520, 570)).chips
    assert short.text == "Left"


@settings(max_examples=60)
@given(st.lists(st.floats(0, 500), min_size=1, max_size=9).map(sorted))
def test_spread_heights_keep_order_spacing_and_bounds(wanted):
    placed = spread(wanted, 30.0, 20.0, 480.0)
    assert all(b - a >= 30 - 1e-6 for a, b in pairwise(placed))
    assert placed[0] >= 20 - 1e-6
    assert placed[-1] <= 480 + 1e-6


def test_heights_with_room_enough_stay_where_they_were_wanted():
    assert spread([40.0, 200.0, 300.0], 30.0, 20.0, 480.0) == [40.0, 200.0, 300.0]
