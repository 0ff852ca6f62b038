import pytest

from app.session.moment import moment_at
from ui.diagram.baking import kept_sprite
from ui.diagram.folds import firmness
from ui.diagram.layers import LayerChoice
from ui.diagram.scene import Scene, figures
from ui.diagram.view import View


@pytest.fixture
def kneading(timeline, row_of):
    """Return moments of a pass of kneading, four a second."""
    start_s = row_of("4").start_s
    return [moment_at(timeline, start_s + 11.4 + 0.25 * step) for step in range(46)]


def test_tissue_is_lifted_while_a_hand_holds_and_only_then(kneading):
    firm = [(hand, firmness(hand)) for moment in kneading for hand in moment.hands]
    assert max(value for _, value in firm) > 0.7
    assert all(value == 0.0 for hand, value in firm if hand.pose_from == hand.pose_to == "knead_open")
    assert any(value == 0.0 for _, value in firm)


def test_no_other_stroke_lifts_tissue(timeline, row_of):
    for stroke_id in ("1", "2", "3a", "3c", "5", "6"):
        hands = moment_at(timeline, row_of(stroke_id).start_s + 2.0).hands
        assert [firmness(hand) for hand in hands] == [0.0, 0.0]


def test_the_fold_lies_under_the_hand_that_holds_it(timeline, kneading, light):
    held = max(kneading, key=lambda moment: firmness(moment.right))
    view = View.fitted(500, 420)
    only_hands = LayerChoice(trail=False)
    shown = figures(Scene.of(timeline, view, light, only_hands), held, kept_sprite)
    fold, hand = shown[-2:]
    middle = fold.bounds_px.center()
    assert hand.bounds_px.contains(middle)
    reference = view.point_px(held.right.x_mm, held.right.y_mm)
    assert abs(middle.x() - reference.x()) < 12 * view.scale_px
    assert abs(middle.y() - reference.y()) < 12 * view.scale_px
