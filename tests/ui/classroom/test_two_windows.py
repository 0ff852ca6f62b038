"""Two windows and one time, whatever happens to the screens."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.classroom.virtual_screens import LAPTOP, WALL, Virtual
from ui.classroom.screens import Mode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

SCREEN_GONE = "The second screen is gone"


def screen_of(widget):
    return widget.screen().name()


def test_the_wall_opens_on_the_projector_and_the_presenter_stays_on_the_laptop(taught):
    audience = taught.audience
    assert taught.stand.mode is Mode.TWO
    assert (screen_of(audience), audience.geometry().getRect()) == ("beamer", (5000, 0, 1024, 768))
    assert screen_of(taught.program.window) == "laptop"
    assert "share this one" in audience.windowTitle()


def test_one_key_swaps_the_screens_and_back(taught):
    taught.press(Qt.Key.Key_X)
    assert screen_of(taught.audience) == "laptop"
    assert screen_of(taught.program.window) == "beamer"
    assert taught.audience.geometry().getRect() == (0, 0, 1280, 800)
    taught.press(Qt.Key.Key_X)
    assert screen_of(taught.audience) == "beamer"
    assert screen_of(taught.program.window) == "laptop"


def test_a_wall_that_was_closed_by_hand_comes_back_by_the_key_that_swaps(taught):
    taught.player.play()
    taught.audience.close()
    assert taught.stand.mode is Mode.ONE
    assert not taught.audience.isVisible()
    assert taught.player.playing
    taught.press(Qt.Key.Key_X)
    assert taught.stand.mode is Mode.TWO
    assert screen_of(taught.audience) == "beamer"
    assert taught.audience.isVisible()


def test_both_pictures_show_the_same_moment_and_words_at_every_time(taught):
    taught.player.play()
    for _ in range(12):
        taught.run_for(3)
        here, there = taught.view.wall.picture, taught.wall.picture
        assert here is there
        assert there.moment == taught.player.moment
        assert there.words.clock == taught.view.stroke_clock.text()


def test_a_screen_pulled_in_a_stroke_and_put_back_after_30_s_shows_the_present_moment(taught, screens):
    taught.player.play()
    taught.run_for(20)
    before = taught.player.moment.t_s
    screens(LAPTOP)
    QApplication.processEvents()
    assert not taught.audience.isVisible()
    assert taught.player.playing
    assert SCREEN_GONE in taught.messages()
    taught.run_for(30)
    screens(LAPTOP, WALL)
    QApplication.processEvents()
    assert taught.audience.isVisible()
    assert screen_of(taught.audience) == "beamer"
    assert taught.player.moment.t_s == before + 30.0
    assert taught.shown == taught.player.moment
    assert SCREEN_GONE not in taught.messages()


def test_a_screen_that_goes_and_comes_a_hundred_times_makes_the_time_never_jump(taught, screens):
    taught.player.play()
    for time in range(100):
        screens(LAPTOP)
        assert not taught.audience.isVisible()
        screens(LAPTOP, WALL)
        before = taught.player.moment.t_s
        taught.run_for(1)
        assert abs(taught.player.moment.t_s - before - 1.0) < 1e-6
        assert taught.audience.isVisible()
        assert screen_of(taught.audience) == "beamer"
        assert taught.shown == taught.player.moment, time


def test_the_wall_waits_for_its_own_screen_by_name_among_others(taught, screens):
    other = Virtual("television", -3000, 0, 1920, 1080)
    screens(LAPTOP)
    screens(LAPTOP, other, WALL)
    QApplication.processEvents()
    assert screen_of(taught.audience) == "beamer"


def test_the_laptops_own_screen_going_leaves_the_wall_in_front_on_the_projector(taught, screens):
    taught.player.play()
    screens(WALL)
    QApplication.processEvents()
    assert screen_of(taught.audience) == "beamer"
    assert taught.stand.wall_in_front
    assert taught.player.playing
    screens(WALL, LAPTOP)
    QApplication.processEvents()
    assert screen_of(taught.audience) == "beamer"
    assert screen_of(taught.program.window) == "laptop"


def test_on_mirrored_screens_the_notes_are_seen_only_while_their_key_is_held(taught, screens):
    taught.room.close()
    screens(LAPTOP, Virtual("mirror", 0, 0, 1280, 800))
    taught.room.open()
    stand = taught.stand
    assert stand.mode is Mode.ONE
    assert "There is one screen" in taught.messages()
    assert taught.view.notes.isHidden()
    assert taught.audience.isVisible()
    assert not stand.wall_in_front
    taught.press(Qt.Key.Key_X)
    assert stand.wall_in_front
    assert taught.audience.geometry().getRect() == (0, 0, 1280, 800)
    hold(taught, Qt.Key.Key_N)
    assert stand.is_peeking
    assert taught.view.notes.isVisible()
    let_go(taught, Qt.Key.Key_N)
    assert not stand.is_peeking
    assert taught.view.notes.isHidden()
    taught.press(Qt.Key.Key_Escape)
    taught.press(Qt.Key.Key_F5)
    assert stand.wall_in_front


def test_a_picture_of_another_ratio_is_letterboxed_whole_and_a_screen_of_another_scale_is_sharp(
    taught, screens
):
    for width, height, scale in ((1280, 800, 1.0), (3840, 2160, 1.5), (3440, 1440, 1.0), (1080, 1920, 1.0)):
        taught.room.close()
        screens(LAPTOP, Virtual(f"beamer {width}", 5000, 0, width, height, scale))
        taught.room.open()
        wall = taught.wall
        frame, canvas = wall.frame, wall.canvas
        assert wall.rect().toRectF().contains(frame)
        assert frame.adjusted(-1, -1, 1, 1).contains(canvas.geometry().toRectF())
        assert canvas.view.width_px == round(canvas.width() * canvas.devicePixelRatioF())
        small = taught.view.wall.frame
        assert abs(small.width() / small.height() - frame.width() / frame.height()) < 0.02


def hold(taught, key):
    QTest.keyPress(QApplication.focusWidget() or taught.program.window, key)


def let_go(taught, key):
    QTest.keyRelease(QApplication.focusWidget() or taught.program.window, key)


def test_on_a_laptop_at_150_and_a_hall_at_100_percent_both_pictures_are_sharp_before_and_after_a_swap(
    tmp_path,
):
    facts = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    laptop = {"name": "laptop", "x": 0, "width": 1920, "height": 1080, **facts}
    hall = {"name": "hall", "x": 4000, "width": 3840, "height": 2160, **facts}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [laptop, hall]}))
    told = subprocess.run(
        [sys.executable, "-m", "tests.ui.classroom.two_scales", str(tmp_path / "settings")],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
            "QT_SCREEN_SCALE_FACTORS": "laptop=1.5;hall=1",
        },
        capture_output=True,
        text=True,
        timeout=50,
    )
    shown = [json.loads(line) for line in told.stdout.splitlines()]
    assert [screen for screen, *_ in shown] == ["laptop", "hall", "hall", "laptop"], told.stderr
    for screen, scale, window, whole, logical_px, device_px in shown:
        assert scale == {"laptop": 1.5, "hall": 1.0}[screen]
        assert device_px == round(logical_px * scale)
        assert whole[0] <= window[0] < whole[0] + whole[2]
    assert [window for _, _, window, whole, *_ in shown[1::2]] == [
        whole for _, _, _, whole, *_ in shown[1::2]
    ]
