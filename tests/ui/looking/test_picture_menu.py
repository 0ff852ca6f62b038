import pytest
from PySide6.QtWidgets import QMenu

from ui.looking import depth
from ui.looking.picture_menu import next_cutaway, offer_picture
from ui.settings import Layers

PLAIN = Layers()


@pytest.fixture
def offered(qtbot):
    """The menu of a picture, and what was picked from it."""

    def made(layers=PLAIN, again=None):
        menu, picked = QMenu(), []
        qtbot.addWidget(menu)
        offer_picture(menu, layers, picked.append, again)
        return menu, picked

    return made


def action(menu, *path):
    found = next(each for each in menu.actions() if each.text() == path[0])
    return action(found.menu(), *path[1:]) if len(path) > 1 else found


def test_a_side_is_opened_and_the_present_one_is_marked(offered):
    menu, picked = offered(Layers(cutaway="left", zones=True))
    assert action(menu, "Cutaway", "Client's left opened").isChecked()
    action(menu, "Cutaway", "Client's right opened").trigger()
    assert picked == [Layers(cutaway="right", zones=True)]


def test_what_a_stroke_works_on_and_kinds_of_names_are_switched(offered):
    menu, picked = offered()
    action(menu, "Show what this stroke works on").trigger()
    action(menu, "Names", "In Latin").trigger()
    action(menu, "Names", "Landmarks").trigger()
    assert picked == [Layers(works=True), Layers(latin=True), Layers(landmarks=False)]


def test_everything_is_shown_again_only_where_something_is_not(offered):
    asked = []
    menu, _ = offered(again=lambda: asked.append(True))
    action(menu, "Show everything again").trigger()
    assert asked
    whole, _ = offered()
    assert "Show everything again" not in [each.text() for each in whole.actions()]


def test_the_key_goes_round_the_sides():
    layers = Layers()
    seen = [layers := next_cutaway(layers) for _ in range(3)]
    assert [each.cutaway for each in seen] == ["right", "left", ""]


def test_the_picture_shows_what_is_remembered_at_any_depth():
    kept = depth.layers_at(150, Layers(cutaway="left", works=True, latin=True, levels=False))
    choice = depth.choice(kept)
    assert (choice.cutaway_left, choice.cutaway_right, choice.works) == (True, False, True)
    assert (choice.latin, choice.levels, choice.landmarks) == (True, False, True)
    assert (depth.depth_of(kept), choice.superficial) == (150, 0.5)
