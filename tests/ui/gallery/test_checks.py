"""Each check of a picture finds the fault that it is there for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from ui.diagram import badge, labels, paths, zones
from ui.diagram.layers import LayerChoice
from ui.diagram.lettering import Place
from ui.diagram.view import ViewChoice
from ui.gallery.checks import checked
from ui.gallery.diagrams import first_rows, steady_s
from ui.gallery.seeing import Seeing
from ui.gallery.shots import Shot
from ui.theme import THEMES, load_fonts

SIZE, ROOMY = (720, 540), (1024, 768)


@pytest.fixture(scope="module")
def shot(qapp):
    load_fonts()
    timeline = plan_session(load(), 20, reference_body())
    t_s = steady_s(first_rows(timeline)["2"]) + 2.0
    return Shot("layers", "zones", timeline, t_s, THEMES["light"], LayerChoice(zones=True))


def found(shot, size=SIZE):
    picture = shot.picture(size)
    return checked(picture, picture.drawn())


def faults(shot, size=SIZE):
    return " | ".join(found(shot, size).faults)


@pytest.fixture
def moved(monkeypatch):
    """Lay the words out and then move one landmark's name."""

    def move(by_px):
        def lay_out(*facts):
            words = labels.lay_out(*facts)
            first, *rest = words.landmarks
            other = rest[0].rect_px.topLeft() if by_px is None else first.rect_px.topLeft() + QPointF(*by_px)
            place = first.rect_px.translated(other - first.rect_px.topLeft())
            return replace(words, landmarks=(replace(first, rect_px=place), *rest))

        monkeypatch.setattr("ui.diagram.still.lay_out", lay_out)

    return move


def test_a_picture_as_it_is_has_no_fault_and_its_figures_are_told(shot):
    seen = found(shot)
    assert seen.faults == ()
    assert seen.figures["words"] > 20
    assert seen.figures["overlapping"] == seen.figures["cut"] == seen.figures["left_out"] == 0
    limits = {"hands": 3.0, "arrows": 3.0, "zones": 3.0, "text": 4.5, "letters": 4.5}
    for what, limit in limits.items():
        assert all(seen.figures[f"{what}_{way.value}"] >= limit for way in Seeing)


def test_a_name_on_another_is_found(shot, moved):
    moved(None)
    assert "overlapping: 11th rib / Dimple (PSIS)" in faults(shot)


def test_a_name_that_leaves_the_picture_is_found(shot, moved):
    moved((-200.0, 0.0))
    assert "cut: 11th rib" in faults(shot)


def test_a_name_that_an_arrow_lies_on_is_found(shot, moved):
    moved((105.0, 42.0))
    assert "overlapping: 11th rib / arrow" in faults(shot)


def test_names_that_find_no_room_are_found_but_not_where_there_is_none(shot, monkeypatch):
    wide = labels.lay_out
    monkeypatch.setattr(
        "ui.diagram.still.lay_out", lambda *facts: wide(*facts[:3], lambda text, size: 40 * len(text))
    )
    assert "left out: Dimple (PSIS)" in faults(shot, ROOMY)
    assert "left out" not in faults(shot)


def test_a_legend_under_a_hand_is_found(shot, monkeypatch):
    whole = labels.lay_out

    def lay_out(*facts):
        words = whole(*facts)
        by = QPointF(380.0, 200.0)
        keys = [
            replace(key, rect_px=key.rect_px.translated(by), swatch_px=key.swatch_px.translated(by))
            for key in words.keys
        ]
        return replace(words, keys=tuple(keys))

    monkeypatch.setattr("ui.diagram.still.lay_out", lay_out)
    assert "under a hand: Spine: never press" in faults(shot)


def test_a_hand_without_a_halo_is_found_on_dark_skin(shot):
    bare = replace(shot.theme, hand_halo=QColor(0, 0, 0, 0))
    assert "hand " in faults(replace(shot, theme=bare, tone="very_dark"))
    assert "hand " not in faults(replace(shot, tone="very_dark"))


def test_words_too_pale_for_their_ground_are_found(shot):
    assert "Sacrum " in faults(replace(shot, theme=replace(shot.theme, ink=QColor("#9a9a9a"))))


def test_a_letter_too_pale_for_its_ground_is_found(shot):
    assert "L 2" in faults(replace(shot, theme=replace(shot.theme, left_text=QColor("#7fb2d8"))))


def test_an_arrow_too_pale_for_the_skin_is_found(shot):
    pale = replace(shot.theme, arrow=QColor("#e8d5c4"), arrow_halo=QColor("#f2e4d8"))
    assert "arrow " in faults(replace(shot, theme=pale))


def test_a_zone_without_an_edge_is_found(shot, monkeypatch):
    monkeypatch.setattr(zones, "zone_inks", lambda theme: replace(real(theme), care=QColor("#f2e0c8")))
    assert "care " in faults(shot)


real = zones.zone_inks


def test_two_zones_with_the_same_edge_are_found(shot, monkeypatch):
    monkeypatch.setitem(zones.MARKS, "care", zones.MARKS["lighter"])
    assert "zones alike: care / lighter" in faults(shot)


def test_arrows_that_do_not_differ_in_their_lines_are_found(shot, monkeypatch):
    monkeypatch.setattr(paths, "DASH", (9.0, 0.1))
    assert "returning arrow without gaps" in faults(shot)


def test_letters_on_grounds_of_one_form_are_found(shot, monkeypatch):
    monkeypatch.setattr(badge, "is_disc", lambda letter: True)
    assert "letters of one form: R / L" in faults(shot)


def test_a_hand_in_the_picture_whose_letter_is_not_is_found(shot, monkeypatch):
    near = replace(shot, view=ViewChoice(zoom=4.0, centre_mm=(60.0, -90.0)))
    assert "out of the picture" not in faults(near)
    monkeypatch.setattr("ui.diagram.lettering.place_from_near", lambda *_: Place.AT_THE_WRIST)
    assert "letter out of the picture: L" in faults(near)


def test_hands_with_one_letter_are_found(shot, monkeypatch):
    monkeypatch.setattr("ui.diagram.scene.letter_of", lambda hand: "H")
    assert "hands with one letter: H" in faults(shot)
