from itertools import pairwise

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.protocol.safety import Danger
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.timeline import Row, Timeline
from tests.app.session.test_danger import pressing, striking
from tests.ui.diagram.flat_hands import flat_hand
from ui.diagram.layers import LayerChoice
from ui.diagram.scene import Scene, figures
from ui.diagram.view import View
from ui.diagram.warning import Warned
from ui.theme import THEMES

VIEW = View.fitted(672, 553)


def scene_of(stroke, lap_s=6.0):
    plan = Timeline(reference_body(), 20, (Row(stroke, 1, 0.0, 2.0, 2.0 + 4 * lap_s, 4),))
    return Scene.of(plan, VIEW, THEMES["light"], LayerChoice())


def signs(scene, t_s):
    shown = figures(scene, moment_at(scene.timeline, t_s), flat_hand)
    return [figure for figure in shown if isinstance(figure, Warned)]


def test_a_hand_on_the_spine_bears_a_ring_and_a_word():
    found = signs(scene_of(pressing(20, 60, 4.0)), 3.5)
    assert [sign.danger for sign in found] == [Danger.SPINE, Danger.SPINE]
    for sign in found:
        assert VIEW.rect_px.contains(sign.word_px)
        assert sign.level == 1.0
        assert sign.bounds_px.contains(sign.word_px.toAlignedRect())
    assert not found[0].word_px.intersects(found[1].word_px)


def test_the_sign_comes_and_goes_softly():
    scene = scene_of(pressing(20, 60, 4.0))
    levels = [max((sign.level for sign in signs(scene, 4.6 + step / 30)), default=0.0) for step in range(45)]
    assert max(levels) == 1.0
    assert min(levels) == 0.0
    assert max(abs(a - b) for a, b in pairwise(levels)) < 0.35


def test_percussion_out_of_bounds_does_not_flash():
    scene = scene_of(striking(120), 10.0)
    levels = [signs(scene, 4.0 + step / 30)[0].level for step in range(60)]
    assert set(levels) == {1.0}


def test_the_shipped_session_shows_no_sign():
    plan = plan_session(load(), 20, reference_body())
    scene = Scene.of(plan, VIEW, THEMES["light"], LayerChoice())
    assert not [sign for row in plan.rows for sign in signs(scene, row.start_s + 2.0)]


def test_without_hands_there_is_no_sign():
    plan = scene_of(pressing(20, 60, 4.0)).timeline
    scene = Scene.of(plan, VIEW, THEMES["light"], LayerChoice(hands=False))
    assert signs(scene, 3.5) == []
