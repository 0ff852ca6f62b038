import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from ui.theme import THEMES
from ui.timeline_strip.curve_samples import page_of, sample
from ui.timeline_strip.strip import TimelineStrip


@pytest.fixture(scope="module")
def timeline():
    return plan_session(load("lumbar"), 20, reference_body())


@pytest.fixture
def strip(qtbot, timeline):
    strip = TimelineStrip()
    qtbot.addWidget(strip)
    strip.set_timeline(timeline, {"1": "Light stroking", "4": "Kneading"})
    strip.resize(1280, 116)
    strip.show()
    return strip


def press_at(band, x):
    QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(round(x), band.height() // 2))


def test_segments_fill_the_band_in_true_proportion(strip, timeline):
    widths = [strip.band.segment_rect(row).width() + 2 for row in range(len(timeline.rows))]
    shares = [(row.end_s - row.change_s) / timeline.total_s for row in timeline.rows]
    assert np.allclose(np.array(widths) / strip.band.width(), shares, atol=1e-6)


def test_a_press_asks_for_the_time_under_it(strip, timeline, qtbot):
    x = strip.band.segment_rect(4).center().x()
    with qtbot.waitSignal(strip.seek_requested) as asked:
        press_at(strip.band, x)
    assert asked.args[0] == pytest.approx(round(x) / strip.band.width() * timeline.total_s, abs=1.0)
    assert timeline.row_at(asked.args[0]) == 4


def test_a_press_near_a_beginning_means_the_beginning_unless_alt_is_held(strip, timeline, qtbot):
    start_s = timeline.rows[3].start_s
    near = QPoint(round(start_s / timeline.total_s * strip.band.width()) + 4, 20)
    asked = []
    strip.seek_requested.connect(asked.append)
    QTest.mouseClick(strip.band, Qt.MouseButton.LeftButton, pos=near)
    QTest.mouseClick(strip.band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, near)
    assert asked[0] == start_s
    assert asked[1] > start_s + 2.0


def test_a_drag_is_followed_and_clamped_to_the_session(strip, timeline):
    asked = []
    strip.seek_requested.connect(asked.append)
    band = strip.band
    QTest.mousePress(band, Qt.MouseButton.LeftButton, pos=QPoint(600, 20))
    QTest.mouseMove(band, QPoint(800, 20))
    QTest.mouseMove(band, QPoint(band.width() + 300, 20))
    QTest.mouseRelease(band, Qt.MouseButton.LeftButton, pos=QPoint(band.width() + 300, 20))
    assert asked == sorted(asked)
    assert len(asked) >= 3
    assert asked[-1] == timeline.total_s


@pytest.mark.parametrize("t_s", [0.0, 3.0, 60.0, 700.0, 1200.0])
def test_both_playheads_stand_at_the_moment(strip, timeline, t_s):
    strip.curves.load()
    strip.show_moment(moment_at(timeline, t_s))
    assert strip.band.playhead_x() == pytest.approx(t_s / timeline.total_s * strip.band.width())
    samples = strip.curves.samples
    assert samples is not None
    if moment_at(timeline, t_s).cycle:
        assert samples.start_s <= t_s <= samples.end_s


def test_the_curves_are_the_moments_pressure_and_speed(timeline):
    samples = sample(timeline, 1, 4)
    row = timeline.rows[1]
    assert samples.cycles == tuple((n, row.start_s + (n - 1) * 7.5) for n in (4, 5, 6))
    assert samples.pressure.max() == pytest.approx(6.0, abs=0.05)
    assert samples.pressure.min() == pytest.approx(1.0, abs=0.05)
    step_s = 0.01
    near = [moment_at(timeline, row.start_s + 4 * 7.5 + 2.25 + d).right for d in (-step_s, step_s)]
    true_cm_s = np.hypot(near[1].x_mm - near[0].x_mm, near[1].y_mm - near[0].y_mm) / (2 * step_s) / 10
    middle = row.start_s + 4 * 7.5 + 2.25
    assert np.interp(middle, samples.t_s, samples.speed_cm_s) == pytest.approx(true_cm_s, rel=0.01)


def test_percussion_is_ticks_of_both_hands_in_turn(timeline):
    row = next(i for i, row in enumerate(timeline.rows) if row.stroke.stroke_id == "5")
    samples = sample(timeline, row, 5)
    assert np.allclose(np.diff(samples.strikes_s), 0.25, atol=1e-6)


def test_the_present_part_stands_in_the_middle_third_of_a_readable_span(timeline):
    for t_s in np.linspace(5, 1199, 60):
        moment = moment_at(timeline, float(t_s))
        if moment.cycle:
            samples = sample(timeline, *page_of(timeline, moment))
            third_s = (samples.end_s - samples.start_s) / 3
            assert samples.start_s + third_s - 1e-6 <= t_s <= samples.end_s - third_s + 1e-6
            assert third_s <= 12


def test_curves_appear_only_when_loaded_and_follow_the_theme(strip, timeline, qtbot):
    strip.show_moment(moment_at(timeline, 150.0))
    assert strip.curves.plot is None
    assert strip.curves.load()
    strip.set_theme(THEMES["dim"])
    qtbot.waitUntil(lambda: strip.curves.plot.widget.isVisible())
    picture = strip.curves.grab().toImage()
    assert picture.pixelColor(picture.width() - 3, 3).lightness() < 60


def test_without_the_plotting_library_a_sentence_stands_there_and_the_band_works(
    strip, timeline, monkeypatch, qtbot
):
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    blank = strip.curves.grab().toImage()
    assert not strip.curves.load()
    assert strip.curves.grab().toImage() != blank
    strip.show_moment(moment_at(timeline, 300.0))
    with qtbot.waitSignal(strip.seek_requested):
        press_at(strip.band, 500)


def test_a_small_window_has_the_segments_only(strip):
    strip.set_curves_shown(False)
    assert strip.sizeHint().height() == 52
    strip.set_curves_shown(True)
    assert strip.sizeHint().height() == 116


def test_curves_that_come_back_show_the_present_moment(strip, timeline):
    strip.set_curves_shown(False)
    strip.show_moment(moment_at(timeline, 200.0))
    assert strip.curves.samples is None
    strip.set_curves_shown(True)
    assert strip.curves.samples.start_s < 200.0 < strip.curves.samples.end_s
