from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLineF, QPointF

from app.anatomy.body import Side
from app.anatomy.landmarks import reference_body
from ui.diagram.labels import landmark_names, lay_out
from ui.diagram.lanes import bottom_room_px, spread
from ui.diagram.layers import LayerChoice
from ui.diagram.view import View, ViewChoice, view_names
from ui.diagram.words import width_of

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


def sides_of(words):
    """The middle of the chip that names each of the client's sides."""
    return {
        side: pill.rect_px.center()
        for side in Side
        for pill in words.chips
        if side.value in pill.text.lower()
    }


@pytest.mark.parametrize("name", view_names())
@pytest.mark.parametrize("size", [(464, 442), (672, 553), (1024, 768), (3840, 2160)])
@pytest.mark.parametrize("zoom", [1.0, 2.3, 4.0])
def test_in_every_view_words_keep_clear_of_one_another_and_of_the_edges(size, name, zoom):
    places = [(0.0, 0.0)] if zoom == 1.0 else [(0.0, 0.0), (90.0, 110.0), (-150.0, -200.0)]
    for place in places:
        view = View.fitted(*size, choice=replace(ViewChoice.named(name), zoom=zoom, centre_mm=place))
        words = lay_out(view, reference_body(), LayerChoice(zones=True), width_of)
        rects = words.rects_px()
        assert all(view.rect_px.contains(rect) for rect in rects)
        assert not any(one.intersects(other) for one, other in combinations(rects, 2))
        dots = [pill.leader_px[-1] for pill in words.landmarks]
        assert not any(pill.rect_px.contains(dot) for pill in words.landmarks for dot in dots)
        assert all(view.rect_px.contains(dot) for dot in dots)
        sides = sides_of(words)
        way = view.way_px(1.0, 0.0)
        apart = sides[Side.RIGHT] - sides[Side.LEFT]
        assert QPointF.dotProduct(apart, way) > 0.0


@pytest.mark.parametrize("name", view_names())
@pytest.mark.parametrize("size", [(672, 553), (1024, 768), (3840, 2160)])
def test_in_every_view_each_landmark_is_named_on_its_own_side_and_each_level_too(size, name):
    view = View.fitted(*size, choice=ViewChoice.named(name))
    words = lay_out(view, reference_body(), LayerChoice(), width_of)
    middle, way = view.point_px(0, 0), view.way_px(1.0, 0.0)
    beside = {
        pill.text: Side.RIGHT if QPointF.dotProduct(pill.rect_px.center() - middle, way) > 0 else Side.LEFT
        for pill in words.landmarks
    }
    assert beside == {text: side for side, column in landmark_names().items() for _, text in column}
    assert len(words.levels) == 8


def test_what_is_named_while_zoomed_is_what_is_in_the_picture():
    near = ViewChoice(zoom=4.0, centre_mm=reference_body().landmark("PSIS", Side.LEFT))
    words = lay_out(View.fitted(672, 553, choice=near), reference_body(), LayerChoice(), width_of)
    assert {pill.text for pill in words.landmarks} == {"Dimple (PSIS)", "Sacrum"}
    assert 0 < len(words.levels) < 8


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
            pill
            for pill in pills
            if (pill.rect_px.center().x() > view.point_px(0, 0).x()) == (side is Side.RIGHT)
        ]
        by_label = sorted(column, key=lambda pill: pill.rect_px.y())
        assert by_label == sorted(column, key=lambda pill: pill.leader_px[-1].y())


def test_labels_leave_the_lower_corners_free():
    lowest = max(pill.rect_px.bottom() for pill in words_at((672, 553)).landmarks)
    assert lowest <= 553 - bottom_room_px(View.fitted(672, 553)) + 0.01


def test_the_chips_stand_on_the_clients_own_sides():
    left, right = words_at((672, 553)).chips
    assert ("left" in left.text, "right" in right.text) == (True, True)
    assert left.rect_px.right() < 336 < right.rect_px.left()
    short, _ = words_at((520, 570)).chips
    assert short.text == "Left"


@settings(max_examples=60)
@given(st.lists(st.floats(0, 500), min_size=1, max_size=9).map(sorted))
def test_spread_heights_keep_order_spacing_and_bounds(wanted):
    placed = spread(wanted, [30.0] * (len(wanted) - 1), 20.0, 480.0)
    assert all(b - a >= 30 - 1e-6 for a, b in pairwise(placed))
    assert placed[0] >= 20 - 1e-6
    assert placed[-1] <= 480 + 1e-6


def test_heights_with_room_enough_stay_where_they_were_wanted():
    assert spread([40.0, 200.0, 300.0], [30.0, 30.0], 20.0, 480.0) == [40.0, 200.0, 300.0]


LOOKS = {
    "superficial": {"skin": 0.0},
    "deep": {"skin": 0.0, "superficial": 0.0},
    "bones": {"skin": 0.0, "superficial": 0.0, "deep": 0.0},
    "cutaway": {"cutaway_right": True},
}


def pieces(pill):
    return [QLineF(*ends) for ends in pairwise(pill.leader_px)]


def crossings(pills):
    """Pairs of names whose leaders meet, or of which one leader runs under the other name."""
    met = QLineF.IntersectionType.BoundedIntersection
    found = []
    for one, other in combinations(pills, 2):
        crosses = any(a.intersects(b)[0] == met for a in pieces(one) for b in pieces(other))
        middles = [(pill, piece.center()) for pill in (one, other) for piece in pieces(pill)]
        under = any(
            rest.rect_px.contains(at) for pill, at in middles for rest in (one, other) if rest is not pill
        )
        if crosses or under:
            found.append((one.text, other.text))
    return found


@pytest.mark.parametrize("language", ["en", "es", "ru"])
@pytest.mark.parametrize("size", [(464, 442), (604, 570), (672, 553), (1024, 768), (3840, 2160)])
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("latin", [False, True])
def test_muscles_and_bones_are_named_without_a_crossing_line(spoken, language, size, look, latin):
    spoken(language)
    for view in (View.fitted(*size), View.fitted(*size, choice=ViewChoice.named("feet"))):
        words = lay_out(view, reference_body(), LayerChoice(latin=latin, **LOOKS[look]), width_of)
        rects = words.rects_px()
        assert all(view.rect_px.contains(rect) for rect in rects)
        assert not any(one.intersects(other) for one, other in combinations(rects, 2))
        assert crossings(words.landmarks) == []
        assert len(words.landmarks) >= (7 if size[0] > 600 else 2)


def named_at(size=(1024, 768), **layers):
    return {pill.text for pill in words_at(size, **layers).landmarks}


def test_names_follow_the_layer_that_is_looked_at():
    muscles, deep, bones = (named_at(landmarks=False, **LOOKS[look]) for look in list(LOOKS)[:3])
    assert {"Broad back muscle", "Sinew sheet", "Large buttock muscle"} <= muscles
    assert {"Long column", "Many-strand muscle", "Pear-shaped muscle"} <= deep
    assert {"Hip bone", "9th rib", "Kidney", "Thigh bone"} <= bones
    assert not muscles & bones
    assert named_at(landmarks=False) == set()


def test_an_opened_side_has_its_names_and_the_closed_one_none():
    words = words_at((1024, 768), landmarks=False, **LOOKS["cutaway"])
    middle = View.fitted(1024, 768).point_px(0, 0).x()
    assert {"Broad back muscle", "Middle buttock muscle", "Outer column"} <= {p.text for p in words.landmarks}
    assert all(pill.leader_px[-1].x() > middle - 30 for pill in words.landmarks)


def test_names_are_in_latin_or_as_everybody_says_them():
    assert "M. latissimus dorsi" in named_at(latin=True, **LOOKS["superficial"])
    assert "Crista iliaca" in named_at(latin=True)
    assert "Iliac crest" in named_at()


def test_each_kind_of_name_can_be_left_out():
    whole = words_at((1024, 768), **LOOKS["superficial"])
    assert named_at(structures=False, **LOOKS["superficial"]) < {pill.text for pill in whole.landmarks}
    assert whole.levels
    assert words_at((1024, 768), levels=False).levels == ()
    assert "Iliac crest" not in named_at(landmarks=False, **LOOKS["superficial"])


def test_what_is_taken_out_or_not_alone_is_not_named():
    assert "Broad back muscle" not in named_at(hidden=("latissimus_dorsi",), **LOOKS["superficial"])
    assert named_at(alone="latissimus_dorsi", **LOOKS["superficial"]) == {"Broad back muscle"}
