import numpy as np
import pytest
from PySide6.QtCore import QPointF

from app.anatomy.body import Side
from app.session.moment import State, moment_at
from tests.ui.diagram.flat_hands import remembered
from ui.diagram.badge import Badge, Letter, letter_of
from ui.diagram.figures import Fold, Hand, Trail
from ui.diagram.layers import LayerChoice
from ui.diagram.scene import GHOST, GHOST_FADE_S, GHOST_S, Scene, figures, looks
from ui.diagram.view import View, ViewChoice, view_names

HANDS = LayerChoice.of(["hands"])
TRAIL = LayerChoice.of(["trail"])


@pytest.fixture(scope="module")
def scene(timeline, light):
    return Scene.of(timeline, View.fitted(672, 553), light, HANDS)


@pytest.fixture(scope="module")
def shown(scene, timeline):
    sprites = remembered()
    return lambda t_s: figures(scene, moment_at(timeline, t_s), sprites)


def pixels(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)


def middle_of(figure, colour):
    """The middle of the pixels of one colour in a hand's picture, on the diagram."""
    b, g, r, a = np.moveaxis(pixels(figure.image).astype(int), -1, 0)
    near = (abs(r - colour.red()) + abs(g - colour.green()) + abs(b - colour.blue()) < 30) & (a > 200)
    down, across = np.nonzero(near)
    return figure.at_px.x() + across.mean() + 0.5, figure.at_px.y() + down.mean() + 0.5


def glow_of(figure):
    """How strong the green round the hand is, 0-1."""
    return (
        float(pixels(figure.image)[..., 3][: figure.image.height() // 2, figure.image.width() // 2].max())
        / 255
    )


@pytest.mark.parametrize("stroke_id", ["1", "2", "3a", "3b", "3c", "3d", "4", "5", "6"])
def test_each_hand_lies_where_the_moment_says_in_its_own_colour(
    scene, shown, timeline, row_of, light, stroke_id
):
    for share in (0.1, 0.37, 0.71):
        row = row_of(stroke_id)
        moment = moment_at(timeline, row.start_s + share * (row.end_s - row.start_s))
        hands = [figure for figure in shown(moment.t_s) if not isinstance(figure, Fold)]
        for figure, state in zip(hands, moment.hands, strict=True):
            colour = light.left if state.hand is Side.LEFT else light.right
            x, y = middle_of(figure, colour)
            assert abs(x - scene.view.point_px(state.x_mm, state.y_mm).x()) < 1.6
            assert abs(y - scene.view.point_px(state.x_mm, state.y_mm).y()) < 1.6


@pytest.mark.parametrize("name", view_names())
@pytest.mark.parametrize("stroke_id", ["2", "3b"])
def test_in_every_view_each_hand_lies_on_the_clients_own_side_in_its_own_colour(
    timeline, light, row_of, stroke_id, name
):
    choice = ViewChoice.named(name)
    scene = Scene.of(timeline, View.fitted(672, 553, choice=choice), light, HANDS)
    moment = moment_at(timeline, row_of(stroke_id).start_s + 3.0)
    shown = figures(scene, moment, remembered())
    for figure, state in zip(shown, moment.hands, strict=True):
        at = middle_of(figure, light.left if state.hand is Side.LEFT else light.right)
        assert at == pytest.approx(scene.view.point_px(state.x_mm, state.y_mm).toTuple(), abs=1.6)
        way = scene.view.way_px(state.side.sign, 0.0)
        assert QPointF.dotProduct(QPointF(*at) - scene.view.point_px(0.0, state.y_mm), way) > 0.0


def test_a_mirrored_hand_has_the_other_hands_form_in_its_own_colour_and_the_light_stays(
    timeline, light, row_of
):
    def look(name):
        scene = Scene.of(timeline, View.fitted(672, 553, choice=ViewChoice.named(name)), light, HANDS)
        asked = []
        figures(scene, moment_at(timeline, row_of("3a").start_s + 3.0), asked.append)
        return asked[0]

    plain, mirrored, turned = look("head-up"), look("head-up-mirrored"), look("feet")
    assert (plain.hand, plain.tone) == (Side.LEFT, light.left.name())
    assert (mirrored.hand, mirrored.tone) == (Side.RIGHT, light.left.name())
    assert (turned.hand, turned.tone) == (Side.LEFT, light.left.name())
    assert (turned.heading_deg - plain.heading_deg) % 360 == 180


def test_the_colours_change_sides_when_the_therapist_turns(shown, row_of, light):
    def left_colour(stroke_id):
        left, right = shown(row_of(stroke_id).start_s + 2)
        assert left.at_px.x() < right.at_px.x()
        return light.left if _has(left, light.left) else light.right

    assert left_colour("2") == light.right
    assert left_colour("3a") == light.left


def _has(figure, colour):
    b, g, r, a = np.moveaxis(pixels(figure.image).astype(int), -1, 0)
    tone = abs(r - colour.red()) + abs(g - colour.green()) + abs(b - colour.blue())
    return int(((tone < 40) & (a > 250)).sum()) > 20


def green_of(figure):
    b, g, r, a = np.moveaxis(pixels(figure.image).astype(int), -1, 0)
    return int(((g > r + 60) & (g > b + 60) & (a > 40)).sum())


def test_the_contact_glows_while_pressing_and_not_on_the_way_back(shown, row_of):
    row = row_of("2")
    pressed, returning = row.start_s + 2.2, row.start_s + 6.6
    assert all(green_of(hand) > 200 for hand in shown(pressed))
    assert all(green_of(hand) == 0 for hand in shown(returning))


def test_more_pressure_glows_more(shown, row_of):
    light_stroke, deep_stroke = row_of("1").start_s + 1.5, row_of("2").start_s + 2.2

    def strength(t_s):
        alpha = pixels(shown(t_s)[0].image)[..., 3]
        # The hand and its letter cover wholly; what is seen through is the glow round them.
        return np.sort(alpha[(alpha > 0) & (alpha < 250)])[-200:].mean()

    assert strength(deep_stroke) > strength(light_stroke) + 20


@pytest.mark.parametrize("stroke_id", ["5", "6"])
def test_striking_hands_move_but_never_blink(shown, row_of, stroke_id):
    row = row_of(stroke_id)
    lights = []
    for frame in range(60):
        left, _ = shown(row.start_s + 4 + frame / 60)
        picture = pixels(left.image).astype(float)
        lights.append(picture[..., :3].sum() / max(picture[..., 3].sum(), 1))
    assert (max(lights) - min(lights)) / max(lights) < 0.10


def test_the_next_strokes_hands_show_faintly_in_the_last_seconds_before_a_change(shown, timeline, row_of):
    row = row_of("2")
    assert len(shown(row.end_s - GHOST_S - 0.1)) == 2
    left, right, *hands = shown(row.end_s - 1)
    assert [hand.opacity for hand in hands] == [1, 1], "over the next ones"
    assert left.opacity == right.opacity == GHOST
    coming = moment_at(timeline, timeline.rows[timeline.rows.index(row) + 1].start_s)
    assert coming.state is State.STROKE
    assert left.at_px.x() < right.at_px.x()


def test_the_next_hands_bear_no_letter_and_fade_as_the_change_begins(timeline, light, row_of):
    scene = Scene.of(timeline, View.fitted(672, 553), light, HANDS, lettered=False)
    row, sprites = row_of("2"), remembered()
    moving = figures(scene, moment_at(timeline, row.end_s - 1), sprites)
    assert [type(figure) for figure in moving] == [Hand, Hand, Hand, Badge, Hand, Badge]
    levels = [
        figures(scene, moment_at(timeline, row.end_s + late), sprites)[0].opacity
        for late in (0.0, 0.1, 0.2, 0.3)
    ]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] == pytest.approx(GHOST)
    assert levels[-1] < 0.5 * GHOST
    assert len(figures(scene, moment_at(timeline, row.end_s + GHOST_FADE_S), sprites)) == 4


def test_letters_stand_off_the_words_of_the_layers_that_are_shown(timeline, light):
    view, faded = View.fitted(330, 330), {"skin": 0.0, "superficial": 0.0}
    choices = [
        LayerChoice(),
        LayerChoice(skin=0.7),
        LayerChoice(labels=False),
        LayerChoice(**faded, deep=0.0),
    ]

    def letters(scene):
        moments = [
            (row, moment_at(timeline, timeline.rows[row].start_s)) for row in range(len(timeline.rows))
        ]
        return [scene.letter(row, hand.side, hand.hand) for row, moment in moments for hand in moment.hands]

    scene, found = Scene.of(timeline, view, light, choices[0]), []
    for layers in choices:
        scene = scene.showing(layers)
        found.append(letters(scene))
        assert found[-1] == letters(Scene.of(timeline, view, light, layers))
    assert found[0] == found[1]
    assert found[0] != found[2] != found[3]


def test_a_letter_moves_over_to_its_next_place_while_the_hands_change(timeline, light, row_of):
    scene = Scene.of(timeline, View.fitted(672, 553), light, HANDS)
    row = row_of("3b")
    sides = Side.RIGHT, moment_at(timeline, row.start_s).right.hand
    index = timeline.rows.index(row)
    scene.letters[index - 1, *sides] = Letter("R", sides[1])
    scene.letters[index, *sides] = coming = Letter("R", sides[1], on_back=True)
    moments = [
        moment_at(timeline, row.change_s + share * (row.start_s - row.change_s)) for share in (0.0, 0.5, 1.0)
    ]
    letters = [scene.letter_now(moment, moment.right) for moment in moments]
    assert [letter.moved for letter in letters] == [0.0, 0.5, 1.0]
    assert letters[-1] == coming


def test_no_hands_of_a_next_stroke_show_at_the_end_of_the_session(shown, timeline):
    assert len(shown(timeline.total_s - 1)) == 2


def test_a_hand_that_is_not_there_is_not_painted(shown):
    assert shown(0) == []


def test_the_trail_ends_at_the_hand_and_reaches_back_a_second_and_a_half(timeline, light, row_of):
    scene = Scene.of(timeline, View.fitted(672, 553), light, TRAIL)
    t_s = row_of("1").start_s + 1.5
    left, _ = figures(scene, moment_at(timeline, t_s), lambda look: None)
    assert isinstance(left, Trail)
    newest, oldest = left.spots[-1], left.spots[0]
    now, then = moment_at(timeline, t_s).left, moment_at(timeline, t_s - 1.5).left
    assert abs(newest[1] - scene.view.point_px(now.x_mm, now.y_mm).y()) < 8
    assert abs(oldest[1] - scene.view.point_px(then.x_mm, then.y_mm).y()) < 8
    strengths = [strength for _, _, strength in left.spots]
    assert strengths == sorted(strengths)


def test_a_hand_in_the_air_leaves_no_trail(timeline, light, row_of):
    scene = Scene.of(timeline, View.fitted(672, 553), light, TRAIL)
    row = row_of("3a")
    middle = (row.change_s + row.start_s) / 2
    assert figures(scene, moment_at(timeline, middle), lambda look: None) == [] or all(
        strength < 0.2
        for trail in figures(scene, moment_at(timeline, middle), lambda look: None)
        for _, _, strength in trail.spots[-4:]
    )


def test_the_same_second_gives_equal_figures_whatever_was_shown_before(timeline, light, row_of):
    t_s = row_of("4").start_s + 3.3
    fresh = Scene.of(timeline, View.fitted(672, 553), light, LayerChoice())
    used = Scene.of(timeline, View.fitted(672, 553), light, LayerChoice())
    sprites = remembered()
    for frame in range(30):
        figures(used, moment_at(timeline, t_s - 9 + frame / 7), sprites)
    one, other = (figures(scene, moment_at(timeline, t_s), sprites) for scene in (fresh, used))
    assert len(one) == len(other)
    for a, b in zip(one, other, strict=True):
        assert a.bounds_px == b.bounds_px
        if isinstance(a, Hand):
            assert a.image == b.image


def test_looks_ahead_hold_every_look_that_a_stroke_then_shows(timeline, light, row_of):
    scene = Scene.of(timeline, View.fitted(672, 553), light, HANDS)
    row = row_of("4")
    ahead = set(looks(scene, row.start_s, row.start_s + 12))
    asked = []
    for frame in range(90):
        figures(scene, moment_at(timeline, row.start_s + frame * 0.12), lambda look: asked.append(look))
    missing = set(asked) - ahead
    assert len(missing) <= 0.05 * len(set(asked))


def test_the_letters_are_those_of_the_therapists_hands():
    assert (letter_of(Side.LEFT), letter_of(Side.RIGHT)) == ("L", "R")
