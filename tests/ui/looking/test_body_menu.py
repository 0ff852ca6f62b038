"""The choice of body and skin in the window."""

from itertools import islice

from app.anatomy.measures import body_names
from app.anatomy.tones import tone_names
from app.hands.dress import DRESSED, OWN, SOLID, STYLES, Dress
from app.hands.size import LARGE, SIZES, SMALL
from tests.ui.window.test_main_window import start, wall  # noqa: F401
from ui.looking.body_menu import BodyMenu, body_words, tone_words


def test_every_body_and_every_tone_has_a_word_and_none_is_named_twice():
    assert tuple(body_words()) == body_names()
    assert set(tone_words()) == set(tone_names())
    for words in (body_words(), tone_words()):
        assert len(set(words.values())) == len(words)


def test_the_menu_marks_what_is_chosen_and_tells_what_is_picked(start):  # noqa: F811
    program = start()
    menu = BodyMenu(program)
    bodies, tones = [], []
    menu.body_picked.connect(bodies.append)
    menu.tone_picked.connect(tones.append)
    shown = menu.made(program.window.stage.body, "broad_small", "dark")
    actions = [action for action in shown.actions() if action.isCheckable()]
    assert [action.text().split(",")[0] for action in actions if action.isChecked()] == ["Broad", "Dark"]
    actions[0].trigger()
    actions[-1].trigger()
    assert (bodies, tones) == (["reference"], ["grey"])
    shown.deleteLater()


def test_a_body_and_a_skin_are_shown_and_remembered(start, monkeypatch):  # noqa: F811
    program = start()
    monkeypatch.setattr(program.window.canvas._studio, "want", lambda *_: None)
    program.bodies.set_body("slender_large")
    program.bodies.set_tone("brown")
    assert program.conductor.player.timeline.body.name == "slender_large"
    assert (program.settings.body, program.settings.tone) == ("slender_large", "brown")
    program.bodies.set_body("reference")


def test_a_remembered_body_or_tone_that_is_not_there_any_more_is_the_neutral_one(start):  # noqa: F811
    program = start()
    program._choose(body="giant", tone="blue", hands="wax", hands_tone="blue", hands_size="huge")
    program.bodies.show_chosen()
    assert program.window.canvas._tone == "light"
    assert program.window.canvas._dress == DRESSED


def test_the_hands_are_chosen_in_a_menu_of_their_own_shown_and_remembered(start):  # noqa: F811
    program = start()
    menu, picked = BodyMenu(program), []
    menu.dress_picked.connect(picked.append)
    shown = menu.made(program.window.stage.body, "reference", "light", Dress(SOLID))
    hands = shown.actions()[-1].menu()
    choices = {action.data(): action for action in hands.actions() if action.isCheckable()}
    assert set(choices) == {*SIZES, *STYLES, OWN, *tone_names()}
    assert [name for name, action in choices.items() if action.isChecked()] == [SOLID, OWN]
    choices["brown"].trigger()
    program.bodies.set_dress(*picked)
    assert program.window.canvas._dress == Dress(SOLID, "brown")
    assert (program.settings.hands, program.settings.hands_tone) == ("solid", "brown")
    shown.deleteLater()


def test_hands_of_another_size_are_offered_remembered_and_taught_with_from_where_the_session_stands(start):  # noqa: F811
    program = start()
    player = program.conductor.player
    player.seek(130.0)
    shown = program.bodies.menu.made(program.window.stage.body, "reference", "light", size=LARGE)
    checkable = (action for action in shown.actions()[-1].menu().actions() if action.isCheckable())
    sizes = list(islice(checkable, len(SIZES)))
    assert [action.data() for action in sizes if action.isChecked()] == [LARGE]
    assert "203 mm" in sizes[-1].text()
    sizes[0].trigger()
    assert program.settings.hands_size == SMALL
    assert {row.stroke.hands for row in player.timeline.rows} == {SIZES[SMALL]}
    assert player.moment.t_s == 130.0
    shown.deleteLater()
