import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.hands.dress import SOLID, Dress
from tests.ui.session.test_start_path import press
from ui.diagram.baking import kept_sprite
from ui.gallery.legibility import cut_texts
from ui.playing.computer_clock import DayWatch
from ui.session.hands_free import HandsFreeView
from ui.sound.voice import NoVoice
from ui.window import notices

Key = Qt.Key
SIZES = [(800, 600), (1024, 768), (1280, 800), (1920, 1080), (3840, 2160)]
BAND_PX = {(1280, 800): 178, (1024, 768): 142}
"""Least height of the clock's figures: 22 % of 800, as far as the window is scaled."""


@pytest.fixture
def program(start, wall):
    made = start()
    made.set_count_in(False)
    made.guide.open_start()
    press(Key.Key_Return, Key.Key_N, Key.Key_Return)
    wall.s += 1.0
    made.conductor.player.tick()
    yield made
    made.conductor.player.pause()


@pytest.fixture
def view(program):
    return program.window.cover


def run(program, wall, seconds):
    for _ in range(round(seconds)):
        wall.s += 1.0
        program.conductor.player.tick()


def rows(program):
    return program.conductor.player.timeline.rows


def test_a_session_from_the_start_page_is_shown_hands_free(program, view):
    assert isinstance(view, HandsFreeView)
    assert (program.window.isFullScreen(), view.theme.name) == (True, "dim")
    assert (view.place.text(), view.name.text) == ("1 of 9", "Light stroking")
    assert program.window.canvas.parentWidget() is view
    assert not program.window.top_bar.isVisible()


@pytest.mark.parametrize("size", list(BAND_PX))
def test_name_and_clock_are_seen_from_three_metres(program, view, size):
    program.window.showNormal()
    program.window.resize(*size)
    scale = min(size[0] / 1280, size[1] / 800)
    for at_s in (10.0, 150.0, 600.0):
        program.conductor.seek(at_s)
        assert view.clock.digits_px() >= BAND_PX[size]
        font = view.name.fitted(view.name.width()).font
        assert font.pixelSize() >= round(54 * scale)
        assert view.count.font().pixelSize() >= round(44 * scale) - 1


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_whatever_is_shown(program, view, size, wall):
    program.window.showNormal()
    program.window.resize(*size)
    player = program.conductor.player
    for row in rows(program):
        for at_s in (row.change_s + 1.0, row.start_s + 2.0, row.end_s - 7.0):
            player.seek(at_s)
            QApplication.sendPostedEvents()
            assert cut_texts(view) == []
            words = (view.place, view.session, view.name, view.line, view.clock, view.count)
            places = [each.geometry() for each in words]
            band = [view.band.geometry()] if view.band.isVisible() else []
            crossing = [
                (a, b)
                for at, a in enumerate([*places, *band])
                for b in [*places, *band][at + 1 :]
                if a.intersects(b) and places[4] not in (a, b)
            ]
            assert crossing == []
            assert not band or view.clock.geometry().center().y() + view.clock.digits_px() / 2 < band[0].top()


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_PageDown])
def test_any_of_the_keys_pauses_and_goes_on_and_a_double_hit_counts_once(program, view, wall, key):
    player = program.conductor.player
    press(key)
    assert (player.playing, view.state.text()) == (False, "Paused")
    assert view.told.text() == "Rest both hands. Keep contact."
    wall.s += 0.2
    press(key)
    assert not player.playing
    wall.s += 0.3
    press(key)
    assert (player.playing, view.state.isVisible()) == (True, False)


def test_a_touch_anywhere_pauses_and_a_second_one_at_once_is_the_same_hit(program, view, wall, qtbot):
    player = program.conductor.player
    for widget, point in ((program.window.canvas, QPoint(50, 50)), (view, QPoint(900, 400))):
        wall.s += 1.0
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point)
        assert not player.playing
        qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=point)
        assert not player.playing
        wall.s += 1.0
        qtbot.mouseClick(view.go, Qt.MouseButton.LeftButton)
        assert player.playing


def test_ten_seconds_before_a_change_the_next_stroke_is_named(program, view, wall, monkeypatch):
    monkeypatch.setattr("ui.session.hands_free_driver.kept_sprite", kept_sprite)
    row = rows(program)[1]
    program.conductor.seek(row.end_s - 11.0)
    assert view.band.isHidden()
    run(program, wall, 1)
    assert not view.band.isHidden()
    coming = view._screen.coming
    assert (coming.when, coming.name, coming.turn) == (
        "Next in 10 s",
        "Rubbing up and down",
        "Turn to the head",
    )
    assert coming.left == pytest.approx(1.0)
    run(program, wall, 5)
    assert view._screen.coming.left == pytest.approx(0.5)
    program.guide.hands_free._workshop.finish()
    assert view.band.picture is not None
    before = view.band.picture
    program.bodies.set_dress(Dress(SOLID, "brown"))
    run(program, wall, 1)
    program.guide.hands_free._workshop.finish()
    assert view.band.picture != before, "the next hands are dressed as those at work"
    program.conductor.seek(rows(program)[0].end_s - 5.0)
    assert view._screen.coming.turn == "Stay where you are"
    program.conductor.seek(rows(program)[-1].end_s - 5.0)
    assert view._screen.coming.turn == "Then rest both hands"


def test_it_waits_for_the_therapist_and_counts_up(program, view, wall):
    press(Key.Key_W)
    assert program.settings.waits
    program.conductor.seek(rows(program)[1].end_s - 2.0)
    run(program, wall, 14)
    assert (view.clock.text, view.state.text(), view.count.text()) == ("+0:12", "Waiting for you", "1 more")
    assert view._screen.session.endswith(" of 20:12")
    press(Key.Key_Space)
    run(program, wall, 1)
    assert (view.count.text(), view.state.isVisible()) == ("Change over", False)


def test_sleep_is_told_and_the_session_waits(program, view, wall):
    program.conductor.seek(150.0)
    run(program, wall, 1)
    wall.s += 480
    program.conductor.player.tick()
    left = view.clock.text
    assert view.notice.text() == f"The computer slept for 8 min. The session waited at {left}."
    assert view.notice.isVisible()
    wall.s += 1
    press(Key.Key_Space)
    assert view.notice.text() == ""


def test_what_is_said_is_written_here_too_and_a_count_is_not(program, view, wall):
    press(Key.Key_R)
    assert view.said.text().startswith("Now: Light stroking. Whole hands, soft and flat.")
    assert view.said.isVisible()
    program.conductor.seek(rows(program)[1].start_s)
    assert view.said.text() == ""
    run(program, wall, 9)
    assert (program.hearing.desk.caption, view.said.text()) == ("2.", "")


def test_the_hands_shape_stands_beside_the_place_to_turn_to(program, view):
    program.conductor.seek(rows(program)[5].end_s - 5.0)
    coming = view._screen.coming
    assert (coming.shape, coming.turn) == ("Thumbs against fingers.", "Turn to the head")
    assert coming.shape in view.band.accessibleName()


def test_a_message_of_the_window_is_read_here_for_a_while_and_stays_there(program, view, wall):
    bar = program.window.stage.messages
    bar.add(notices.no_sound())
    bar.add(notices.no_voice(NoVoice.SERVICE))
    assert view.notice.isVisible()
    assert view.notice.text().startswith("No sound device. Captions")
    run(program, wall, 12)
    assert view.notice.text().startswith("This computer does not speak")
    run(program, wall, 12)
    assert not view.notice.isVisible()
    assert len(bar.waiting) == 2


def test_a_beat_that_cannot_be_heard_is_seen_and_rests_with_the_session(program, view):
    program.hearing.desk.pulse_changed.emit(0.5)
    assert (view.pulse.isVisible(), view.pulse.share) == (True, 0.5)
    press(Key.Key_Space)
    assert not view.pulse.isVisible()
    program.hearing.desk.pulse_changed.emit(-1.0)
    press(Key.Key_Space)
    assert not view.pulse.isVisible()


def test_one_key_goes_ten_seconds_back(program, view, wall):
    program.conductor.seek(150.0)
    press(Key.Key_Backspace)
    assert program.conductor.player.moment.t_s == pytest.approx(140.0)
    assert ("⌫", "10 s back") in view.keys._rows


def test_a_hit_by_key_and_touch_at_once_is_one(program, view, wall, qtbot):
    press(Key.Key_PageDown)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(900, 400))
    wall.s += 0.29
    press(Key.Key_Return)
    assert not program.conductor.player.playing


def test_the_computers_clock_is_set_and_the_session_waits_and_says_so(program, view, wall):
    player = program.conductor.player
    player._day = DayWatch(lambda: wall.s + 3600.0)
    wall.s += 0.4
    player.tick()
    assert not player.playing
    assert "clock went ahead by 60 min. The session waited at" in view.notice.text()
    wall.s += 1.0
    press(Key.Key_Space)
    assert (player.playing, view.notice.text()) == (True, "")


def test_escape_leaves_the_view_and_the_session_goes_on(program, view):
    press(Key.Key_Escape)
    assert (program.window.cover, program.window.isFullScreen()) == (None, False)
    assert program.conductor.player.playing
    press(Key.Key_H)
    assert isinstance(program.window.cover, HandsFreeView)
    press(Key.Key_H)
    assert program.window.cover is None


def test_the_light_is_changed_by_its_key_and_remembered(program, view):
    press(Key.Key_T)
    assert (view.theme.name, program.settings.hands_free_theme) == ("light", "light")
    assert program.window.theme.name == "light"
    press(Key.Key_T)
    assert view.theme.name == "dim"


def test_letters_on_the_hands_have_a_radius_of_thirty(program, view):
    program.window.showNormal()
    program.window.resize(1280, 800)
    canvas = program.window.canvas
    assert canvas._theme.unit * 13.0 >= 30.0 - 1e-6
    assert canvas.width() == round(1280 * 0.48)


def test_other_keys_do_what_they_do_in_the_window(program, view, wall):
    QTest.keyClick(view, Key.Key_Right)
    assert view.place.text() == "2 of 9"
    QTest.keyClick(view, Key.Key_PageUp)
    assert view.place.text() == "1 of 9"


def test_what_to_do_while_it_waits_fits_its_panel(program, view, wall):
    program.window.showNormal()
    press(Key.Key_W)
    for row in (1, 0):  # In the first of them the count rules.
        program.conductor.seek(rows(program)[row].end_s - 1.0)
        run(program, wall, 3)
        assert program.conductor.player.held
        for size in SIZES:
            program.window.resize(*size)
            assert view.told.geometry().right() <= view.line.geometry().right()
            assert cut_texts(view) == []
        press(Key.Key_Space)
        wall.s += 1.0


def test_the_count_in_says_where_to_stand_and_how_to_shape_the_hands(program, view, wall):
    press(Key.Key_Space)
    program.set_count_in(True)
    wall.s += 1.0
    press(Key.Key_Space)
    assert (view.clock.text, view.said.isVisible()) == ("3", True)
    assert view.said.text() == "You stand at the waist, facing the feet. Whole hands, soft and flat."
    assert ("Space", "start at once") in view.keys._rows
    run(program, wall, 3)
    assert view.said.text() == ""
