import pytest
from PySide6.QtGui import QPixmap

from app.protocol.library import load
from ui.card_words import card_words, count_words, tempo
from ui.gallery.legibility import cut_texts, overlaps
from ui.stroke_card.card import StrokeCard
from ui.stroke_card.words import Origin, Told
from ui.theme import load_fonts

STROKES = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
SIZES = {"compact": (276, 442, True), "low": (336, 519, False), "standard": (336, 554, False)}


@pytest.fixture(scope="module")
def protocol():
    return load()


@pytest.fixture
def card(qtbot):
    load_fonts()
    made = StrokeCard()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("size", SIZES.values(), ids=list(SIZES))
@pytest.mark.parametrize("stroke_id", STROKES)
def test_no_text_of_any_stroke_is_cut_at_any_size(card, protocol, stroke_id, size):
    wide, high, compact = size
    card.set_shape(compact=compact)
    card.resize(wide, high)
    card.set_stroke(card_words(protocol, stroke_id, 1.0))
    card.set_time_left("5:31", "40:00")
    assert cut_texts(card) == []
    assert overlaps(card) == []


def test_what_often_goes_wrong_is_left_out_before_the_caution(card, protocol):
    card.set_stroke(card_words(protocol, "2", 1.0))
    card.resize(336, 700)
    assert card._wrong.isVisible()
    card.resize(336, 480)
    assert not card._wrong.isVisible()
    assert card._caution.isVisible()


def test_a_picture_of_the_hand_takes_its_place_only_where_there_is_room(card, protocol):
    card.set_stroke(card_words(protocol, "2", 1.0))
    card.set_close_up(QPixmap(40, 60), "left hand, palm")
    card.resize(336, 760)
    assert card._close_up.isVisible()
    card.resize(336, 500)
    assert not card._close_up.isVisible()


def test_every_sign_on_a_card_is_explained_on_it(card, protocol):
    card.resize(336, 554)
    for stroke_id in STROKES:
        words = card_words(protocol, stroke_id, 1.0)
        card.set_stroke(words)
        assert all(origin.words in card._legend.text() for origin in words.origins())


def test_a_screen_reader_hears_who_says_so():
    assert Told("Four finger pads", Origin.SOURCE).spoken == "Four finger pads (source)"


def test_the_signs_differ_in_shape():
    assert len({origin.mark for origin in Origin}) == len(Origin)


def test_half_speed_halves_the_tempo_that_is_told(protocol):
    assert tempo(protocol.entry("2"), 1.0) == "8 a minute · 3.1 cm/s"
    assert tempo(protocol.entry("2"), 0.5) == "4 a minute · 1.6 cm/s"
    assert tempo(protocol.entry("5"), 0.25) == "60 strikes a minute"


def test_passes_and_beats_are_not_called_cycles(protocol):
    assert count_words(protocol.entry("2"), 7, 18) == "7 of 18 cycles"
    assert count_words(protocol.entry("3c"), 1, 2) == "pass 1 of 2"
    assert count_words(protocol.entry("5"), 3, 80) == "3 of 80 beats"


def test_the_ring_repaints_only_when_its_picture_changes(card, monkeypatch):
    asked = []
    monkeypatch.setattr(card.ring, "update", lambda: asked.append(True))
    card.ring.set_cycle(7, 18, 0.400, big="7", small="of 18", spoken="")
    card.ring.set_cycle(7, 18, 0.401, big="7", small="of 18", spoken="")
    assert len(asked) == 1
    card.ring.set_cycle(7, 18, 0.500, big="7", small="of 18", spoken="")
    assert len(asked) == 2
