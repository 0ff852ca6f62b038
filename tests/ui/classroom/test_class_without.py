"""A class without red and green, and one without sound: what colour or ear tells is told otherwise."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from app.anatomy.body import Side
from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.ui.classroom.conftest import clear_messages
from tests.ui.classroom.test_wall_legibility import least_edge_contrast, pixels
from ui.classroom.wall import LETTER_SHARE
from ui.diagram.badge import Letter, letter_of, paint_letter
from ui.diagram.baking import kept_sprite
from ui.diagram.inks import contrast
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.paths import paint_arrows
from ui.diagram.placing import placed_arrows
from ui.diagram.scene import Scene, figures
from ui.diagram.still import Ground, with_path
from ui.diagram.view import View
from ui.gallery.seeing import Seeing, seen_by
from ui.text import install_language
from ui.theme import HALL, load_fonts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

HIGH_PX = 450


def as_seen(rgb):
    """Colours 0-255, shape (..., 3), as a deuteranope sees them."""
    return seen_by(Seeing.DEUTERANOPIA, np.rint(rgb).astype(np.uint8)).astype(float)


@pytest.fixture(scope="module")
def wall_view(qapp):
    """The plan, and a view with heads and letters as large as on the wall."""
    load_fonts()
    plan = plan_session(load(), 20, reference_body())
    return plan, View.fitted(400, HIGH_PX, 0.04 * HIGH_PX / LETTER_SHARE, room=0.03)


def badge(hand, letter):
    """A hand's letter as a deuteranope sees it, and where it covers the black ground, both 120 px."""
    image = QImage(120, 120, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        paint_letter(painter, QPointF(60, 60), 40.0, Letter(letter, hand), HALL)
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    alpha = np.frombuffer(plain.constBits(), np.uint8).reshape(120, 120, 4)[:, :, 3]
    return as_seen(pixels(image).astype(float)), alpha > 128


@pytest.mark.parametrize("code", ["en", "ru", "es"])
def test_the_letters_of_the_hands_differ_without_colour_in_letter_shape_and_light(qapp, code):
    load_fonts()
    install_language(qapp, code)
    try:
        (left, disc), (right, square) = (badge(hand, letter_of(hand)) for hand in (Side.LEFT, Side.RIGHT))
    finally:
        install_language(qapp, "en")
    for seen, shape in ((left, disc), (right, square)):
        assert least_edge_contrast(letter_in(seen), seen, share=0.95) >= 3.0
        assert shape.sum() > 4000
    # The square has corners where the disc has none.
    assert (square & ~disc).sum() > 150
    assert (letter_in(left) ^ letter_in(right)).sum() > 0.25 * letter_in(left).sum()


def letter_in(seen):
    """Where the light letter is, within the dark ground."""
    middle = np.zeros(seen.shape[:2], dtype=bool)
    middle[36:84, 36:84] = True
    return (seen.mean(axis=2) > 190) & middle


def test_hands_stand_off_the_skin_for_a_deuteranope_by_3_to_1(wall_view):
    plan, view = wall_view
    bare = LayerChoice(labels=False, area=False, sides=False, path=False, trail=False)
    drawn = Ground(view, HALL, bare, plan.body, usable_plate(plan.body, "light")).painted()
    alone = QImage(drawn.size(), QImage.Format.Format_ARGB32_Premultiplied)
    alone.fill(0)
    row = plan.rows[1]
    moment = moment_at(plan, row.start_s + 1.3 * row.stroke.lap_s)
    scene = Scene.of(plan, view, HALL, bare)
    for picture in (drawn, alone):
        with QPainter(picture) as painter:
            for figure in figures(scene, moment, kept_sprite):
                figure.paint(painter)
    alpha = alone.convertToFormat(QImage.Format.Format_RGBA8888)
    opaque = np.frombuffer(alpha.constBits(), np.uint8).reshape(alpha.height(), -1, 4)[:, :, 3] > 230
    assert least_edge_contrast(opaque, as_seen(pixels(drawn).astype(float)), share=0.88) >= 3.0


def test_pressing_and_returning_arrows_stand_off_the_skin_and_differ_in_breadth_and_dashes(wall_view):
    plan, view = wall_view
    layers = LayerChoice(labels=False, area=False, sides=False)
    ground = Ground(view, HALL, layers, plan.body, usable_plate(plan.body, "light"))
    bare, row = ground.painted(), plan.rows[1]
    drawn = with_path(bare, ground, row)
    changed = np.abs(pixels(bare).astype(int) - pixels(drawn).astype(int)).max(axis=2) > 12
    assert least_edge_contrast(changed, as_seen(pixels(drawn).astype(float))) >= 3.0
    arrows = placed_arrows(row.stroke, plan.body)
    pressing = dark_in_rows(view, [each for each in arrows if each.pressing])
    returning = dark_in_rows(view, [each for each in arrows if not each.pressing])
    # Rows of the picture that the upright shafts cross: one is whole, the other has gaps.
    assert (pressing > 0).all()
    assert 0.2 < (returning == 0).mean() < 0.6
    assert np.median(pressing) >= 1.5 * np.median(returning[returning > 0])


def dark_in_rows(view, arrows):
    """How many pixels of each row, of the middle third of the arrows, are dark to a deuteranope."""
    assert arrows
    image = QImage(400, HIGH_PX, QImage.Format.Format_RGB32)
    image.fill(HALL.paper)
    with QPainter(image) as painter:
        paint_arrows(painter, view, HALL, tuple(arrows))
    dark = as_seen(pixels(image).astype(float)).mean(axis=2) < 100
    rows = np.flatnonzero(dark.any(axis=1))
    low, high = rows[0], rows[-1]
    third = (high - low) // 3
    return dark[low + third : high - third].sum(axis=1)


def test_the_two_grounds_of_letters_keep_7_to_1_for_a_deuteranope():
    for ground in (HALL.left_text, HALL.right_text):
        seen = as_seen(np.array([float(each) for each in ground.getRgb()[:3]]))
        shown = type(ground)(*(round(each) for each in seen))
        assert contrast(HALL.on_hand, shown) >= 4.5


def test_no_sound_device_in_class_is_said_once_and_the_presenter_reads_on_what_is_spoken(taught, monkeypatch):
    tones = taught.program.hearing.desk.tones
    sink = tones._sink
    monkeypatch.setattr(tones, "_open", lambda: None)
    monkeypatch.setattr(tones, "_told", False)
    try:
        tones.load()
        assert taught.messages() == ["No sound device"]
        clear_messages(taught.program)
        tones.load()
        rows, said = taught.player.timeline.rows, []
        for row in rows[1:4]:
            taught.player.seek(row.end_s - 12.0)
            taught.player.play()
            for _ in range(14):
                taught.run_for(1)
                said.append(taught.view.said.text)
                assert taught.view.said.text == taught.program.window.stage.said.text
        assert len({words for words in said if words}) >= 3
        assert taught.messages() == []
        taught.press(Qt.Key.Key_R)
        assert taught.view.said.isVisible()
        assert taught.view.wall.geometry().contains(taught.view.said.geometry())
        assert not taught.wall.findChildren(type(taught.view.said))
    finally:
        tones._sink = sink
