import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QRegion

from app.session.moment import moment_at
from tests.ui.diagram.flat_hands import flat_hand, remembered
from ui.diagram import canvas as canvas_module
from ui.diagram import workshop
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.governor import Governor, Quality
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import render
from ui.diagram.view import View
from ui.theme import THEMES

SIZE = (520, 430)


class Painted(QObject):
    """Collects the regions that a widget is asked to paint."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Paint:
            self.regions.append(QRegion(event.region()))
        return False


@pytest.fixture
def canvas(qtbot, body, light, timeline):
    made = DiagramCanvas(body, light, bake=flat_hand)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.set_timeline(timeline)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.shut()


def show(canvas, timeline, qapp, t_s):
    canvas.show_moment(moment_at(timeline, t_s))
    canvas.finish()
    qapp.processEvents()


def on_screen(canvas):
    """What the window really holds, put together from all the partial paintings so far."""
    return canvas.screen().grabWindow(canvas.winId()).toImage()


def same(one, other):
    return one.convertToFormat(one.Format.Format_RGB32) == other.convertToFormat(other.Format.Format_RGB32)


def alone(canvas, size):
    """Lay the canvas out like a picture without a window around it."""
    canvas.set_theme(THEMES["light"].scaled(View.fitted(*size).unit))
    canvas.finish()


def test_what_is_painted_piece_by_piece_equals_a_full_repaint(canvas, timeline, row_of, qapp):
    start_s = row_of("2").start_s
    for frame in range(12):
        show(canvas, timeline, qapp, start_s + 0.7 * frame)
        assert same(on_screen(canvas), canvas.grab().toImage())


def test_the_window_and_a_picture_of_the_same_second_are_the_same(
    canvas, timeline, row_of, qapp, light, monkeypatch
):
    monkeypatch.setattr(canvas_module, "COVERED_PX", 0.0)
    t_s = row_of("3b").start_s + 4.4
    show(canvas, timeline, qapp, t_s)
    pictured = render(timeline, t_s, SIZE, light, LayerChoice(), remembered())
    alone(canvas, SIZE)
    assert same(canvas.grab().toImage(), pictured)


def test_only_the_ground_that_the_hands_leave_and_enter_is_painted(canvas, timeline, row_of, qapp):
    start_s = row_of("3a").start_s + 2
    show(canvas, timeline, qapp, start_s)
    painted = Painted(canvas)
    show(canvas, timeline, qapp, start_s + 0.05)
    area = sum(rect.width() * rect.height() for region in painted.regions for rect in region)
    assert 0 < area < 0.5 * SIZE[0] * SIZE[1]


def test_a_moment_shown_again_paints_nothing(canvas, timeline, row_of, qapp):
    show(canvas, timeline, qapp, row_of("3a").start_s + 2)
    painted = Painted(canvas)
    show(canvas, timeline, qapp, row_of("3a").start_s + 2)
    assert painted.regions == []


def test_a_new_stroke_brings_its_own_arrows(canvas, timeline, row_of, qapp):
    canvas.set_layers(LayerChoice.of(["path"]))
    show(canvas, timeline, qapp, row_of("1").start_s + 1)
    first = canvas.grab().toImage()
    show(canvas, timeline, qapp, row_of("3d").start_s + 1)
    assert not same(first, canvas.grab().toImage())


def test_layers_and_theme_change_the_picture_and_come_back(canvas, timeline, row_of, qapp, light):
    show(canvas, timeline, qapp, row_of("1").start_s + 1)
    before = canvas.grab().toImage()
    for change in (
        lambda: canvas.set_layers(LayerChoice(skin=0.3)),
        lambda: canvas.set_layers(LayerChoice(zones=True)),
        lambda: canvas.set_layers(LayerChoice(labels=False)),
        lambda: canvas.set_theme(THEMES["dim"]),
    ):
        change()
        canvas.finish()
        assert not same(before, canvas.grab().toImage())
        canvas.set_layers(LayerChoice())
        canvas.set_theme(light)
        canvas.finish()
        assert same(before, canvas.grab().toImage())


def test_the_first_painted_frame_shows_the_body(qtbot, body, light):
    made = DiagramCanvas(body, light, bake=flat_hand)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    picture = made.grab().toImage()
    made.shut()
    skin, stage = picture.pixelColor(SIZE[0] // 2 + 40, SIZE[1] // 4), picture.pixelColor(4, SIZE[1] // 2)
    assert skin.red() > skin.blue() + 20
    assert abs(stage.red() - stage.blue()) < 20


def test_a_resized_canvas_fits_the_body_again(canvas, timeline, row_of, qapp, monkeypatch):
    monkeypatch.setattr(canvas_module, "COVERED_PX", 0.0)
    show(canvas, timeline, qapp, row_of("1").start_s + 1)
    canvas.resize(700, 640)
    qapp.processEvents()
    canvas.finish()
    assert canvas.grab().toImage().size() == canvas.size()
    fresh = render(
        timeline, row_of("1").start_s + 1, (700, 640), THEMES["light"], LayerChoice(), remembered()
    )
    canvas.set_theme(THEMES["light"].scaled(View.fitted(700, 640).unit))
    canvas.finish()
    assert same(canvas.grab().toImage(), fresh)


def test_another_session_shows_from_its_own_moments(canvas, timeline, row_of, qapp):
    show(canvas, timeline, qapp, row_of("5").start_s + 1)
    canvas.set_timeline(timeline)
    canvas.finish()
    assert np.array_equal(canvas.layers, LayerChoice())
    show(canvas, timeline, qapp, row_of("1").start_s + 1)
    one = canvas.grab().toImage()
    show(canvas, timeline, qapp, row_of("1").start_s + 1)
    assert same(one, canvas.grab().toImage())


def test_a_slow_machine_gets_a_coarser_moving_layer_in_the_same_place(
    canvas, timeline, row_of, qapp, monkeypatch
):
    show(canvas, timeline, qapp, row_of("2").start_s + 2)
    fine = canvas.grab().toImage()
    monkeypatch.setattr(Governor, "after", lambda self, _: Governor(Quality.HALF))
    canvas.grab()
    show(canvas, timeline, qapp, row_of("2").start_s + 2)
    coarse = canvas.grab().toImage()
    assert canvas.quality is Quality.HALF
    assert not same(fine, coarse)
    assert _middle(fine) == pytest.approx(_middle(coarse), abs=2)


def _middle(image):
    image = image.convertToFormat(image.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4).astype(int)
    blue = (rows[..., 0] > rows[..., 2] + 60) & (rows[..., 0] > 120)
    down, across = np.nonzero(blue)
    return across.mean(), down.mean()


def test_at_the_lowest_quality_frames_gather_and_none_is_lost(
    canvas, timeline, row_of, qapp, qtbot, monkeypatch
):
    start_s = row_of("3a").start_s + 2
    show(canvas, timeline, qapp, start_s)
    monkeypatch.setattr(Governor, "after", lambda self, _: Governor(Quality.HALF_RATE))
    canvas.grab()
    painted = Painted(canvas)
    for frame in range(4):
        canvas.show_moment(moment_at(timeline, start_s + frame / 60))
    qapp.processEvents()
    assert painted.regions == []
    qtbot.waitUntil(lambda: len(painted.regions) > 0)
    assert same(on_screen(canvas), canvas.grab().toImage())


def test_completing_shows_the_true_hands_without_waiting_for_those_ahead(canvas, timeline, row_of, qapp):
    t_s = row_of("4").start_s + 3.1
    canvas.show_moment(moment_at(timeline, t_s))
    canvas.complete()
    early = canvas.grab().toImage()
    show(canvas, timeline, qapp, t_s)
    assert same(early, canvas.grab().toImage())


def test_a_layer_that_fades_as_a_stroke_begins_costs_none_of_the_hands_that_are_baked_ahead(
    qtbot, body, light, timeline, row_of
):
    baked = []

    def bake(look):
        baked.append(look)
        return flat_hand(look)

    made = DiagramCanvas(body, light, bake=bake)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.set_timeline(timeline)
    start_s = row_of("3b").start_s
    made.show_moment(moment_at(timeline, start_s))
    for left in (0.8, 0.4, 0.0):
        made.set_layers(LayerChoice(skin=left))
    made.finish()
    ahead = len(baked)
    for step in range(50):
        made.show_moment(moment_at(timeline, start_s + 0.12 * step))
    made.finish()
    assert ahead > 10
    assert len(baked) == ahead
    made.shut()


def test_hands_that_were_hidden_are_there_when_they_are_shown_again(canvas, timeline, row_of, qapp):
    pictures = []
    for hands in (True, False, True):
        canvas.set_layers(LayerChoice(hands=hands, trail=False))
        show(canvas, timeline, qapp, row_of("2").start_s + 2.0)
        pictures.append(on_screen(canvas))
    assert not same(pictures[1], pictures[0])
    assert same(pictures[2], pictures[0])


def test_workers_stand_still_for_the_frame_in_which_a_layer_fades_and_no_longer(
    canvas, timeline, row_of, qapp
):
    show(canvas, timeline, qapp, row_of("2").start_s + 2.0)
    canvas.set_layers(LayerChoice(skin=0.5))
    assert not workshop._quiet._over.is_set()
    qapp.processEvents()
    assert workshop._quiet._over.is_set()
