import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.session.moment import moment_at
from tests.ui.diagram.flat_hands import flat_hand
from ui import text
from ui.gallery.legibility import cut_texts, overlaps
from ui.main import Program
from ui.playing.player import LoopMode
from ui.settings import load_settings
from ui.theme import THEMES, load_fonts
from ui.window.window_layout import Layout

SIZES = [(800, 600), (1024, 768), (1366, 700), (1366, 768), (1240, 790), (1280, 800), (2560, 1440)]


class Wall:
    """A monotonic clock turned by hand."""

    s = 100.0

    def __call__(self):
        return self.s


@pytest.fixture(scope="module")
def wall():
    return Wall()


@pytest.fixture
def start(qtbot, qapp, tmp_path, wall, monkeypatch):
    """Start the program as often as asked, on one settings folder; keys go through its filter."""
    load_fonts()
    monkeypatch.setattr("ui.session.hands_free_driver.kept_sprite", flat_hand)
    started = []

    def _start(**how):
        program = Program(tmp_path / "settings", wall, bake=flat_hand, **how)
        started.append(program)
        qtbot.addWidget(program.window)
        qapp.installEventFilter(program.keys)
        program.show()
        if program.settings.window is None:
            program.window.resize(1280, 800)
        return program

    yield _start
    for program in started:
        qapp.removeEventFilter(program.keys)
        program.window.close()


@pytest.fixture(scope="module")
def running(qapp, wall, tmp_path_factory):
    """One program for all tests that leave it as it was."""
    load_fonts()
    made = Program(tmp_path_factory.mktemp("settings"), wall, bake=flat_hand)
    made.show()
    # The curves' library makes windows of its own that last: they are there before the first test.
    assert made.window.strip.curves.load()
    yield made
    made.window.close()
    delete(made.window)


@pytest.fixture
def program(running, qapp, wall):
    """The program at the start of a session of 20 minutes, at real speed, no count-in, no focus by key."""
    qapp.installEventFilter(running.keys)
    focused = running.window.focusWidget()
    if focused is not None:
        focused.clearFocus()
    wall.s += 10.0
    running.window.resize(1280, 800)
    running.set_minutes(20)
    running.set_count_in(False)
    running.conductor.set_rate(1.0)
    running.conductor.seek(0.0)
    yield running
    qapp.removeEventFilter(running.keys)
    running.conductor.player.pause()
    running.conductor.player.set_loop(LoopMode.OFF)
    while running.window.close_top():
        pass
    while running.window.stage.messages.waiting:
        running.window.stage.messages.button.click()
    running.save()


def row_of(program):
    return program.conductor.player.moment.row


def run_for(program, wall, seconds):
    """Let the session run by the clock turned by hand."""
    for _ in range(round(seconds)):
        wall.s += 1.0
        program.conductor.player.tick()


def told(program) -> list[str]:
    """What has happened, in the words of the messages that wait."""
    return [message.happened for message in program.window.stage.messages.waiting]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_text_is_cut_and_nothing_overlaps(program, size):
    window = program.window
    window.resize(*size)
    for row in (1, 3):
        program.conductor.seek(program.conductor.player.timeline.rows[row].end_s - 5)
        QApplication.sendPostedEvents()
        assert cut_texts(window) == []
        for part in (window, window.steps, window.card, window.transport, window.top_bar):
            assert overlaps(part) == []


def test_the_unit_follows_the_height(program):
    program.window.resize(2560, 1440)
    assert program.window.theme.unit == 1.5
    assert program.window.layout_kind is Layout.WIDE
    program.window.resize(1280, 800)
    assert program.window.theme.unit == 1.0
    assert program.window.layout_kind is Layout.STANDARD


def test_the_smallest_window_is_800_by_600(program):
    program.window.resize(300, 200)
    assert (program.window.width(), program.window.height()) == (800, 600)


def test_a_click_in_the_list_goes_there_everywhere_at_once(qtbot, program):
    steps = program.window.steps.list
    place = steps.visualRect(steps.model().index(7)).center()
    qtbot.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert row_of(program) == 6
    assert program.window.card.name.text == "Kneading"
    assert steps.model().current == 6


def test_a_click_in_the_strip_seeks(qtbot, program):
    band = program.window.strip.band
    place = band.segment_rect(4).center().toPoint()
    qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=place)
    assert program.conductor.player.moment.stroke_id == "3c"
    assert program.window.card.name.text == "Rubbing with the thumbs"


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_4, 6),
        (Qt.Key.Key_6, 8),
        (Qt.Key.Key_3, 2),
    ],
)
def test_a_key_goes_to_its_stroke(qtbot, program, key, row):
    qtbot.keyClick(program.window, key)
    assert row_of(program) == row


def test_three_again_goes_through_the_rubbings(qtbot, program):
    went = []
    for _ in range(5):
        qtbot.keyClick(program.window, Qt.Key.Key_3)
        went.append(program.conductor.player.moment.stroke_id)
    assert went == ["3a", "3b", "3c", "3d", "3a"]


def test_page_down_works_while_the_list_has_the_focus(qtbot, program):
    program.window.steps.list.setFocus()
    qtbot.keyClick(program.window.steps.list, Qt.Key.Key_PageDown)
    assert row_of(program) == 1


def test_space_plays_and_pauses(qtbot, program, wall):
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.conductor.player.playing
    assert program.window.transport.play.accessibleName() == "Pause"
    run_for(program, wall, 10)
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert not program.conductor.player.playing
    assert program.window.transport.play.accessibleName() == "Continue"
    assert "rest both hands" in program.window.stage.badges.accessibleName()


def test_list_card_strip_and_clocks_agree_at_every_moment(program, wall):
    window, player = program.window, program.conductor.player
    player.play()
    for step_s in (0.4, 1.3, 0.2, 1.4, 0.9) * 12:
        wall.s += step_s
        player.tick()
        moment = moment_at(player.timeline, player.moment.t_s)
        assert window.steps.list.model().current == moment.row
        assert window.card.clock.text() == text.time_left(moment.stroke_remaining_s)
        assert window.card.session_clock.text() == text.time_left(moment.session_remaining_s)
        assert window.card.ring._count == moment.cycle
        assert window.strip.band.playhead_x() == pytest.approx(window.strip.band._x(moment.t_s))


def test_speed_changes_what_is_told(qtbot, program):
    program.conductor.go_to_row(1)
    for _ in range(3):
        qtbot.keyClick(program.window, Qt.Key.Key_BracketLeft)
    assert program.conductor.player.rate == 0.25
    assert program.window.transport.tempo.text() == "2 a minute · 0.8 cm/s"
    assert "0.25× slowed" in program.window.stage.badges.accessibleName()
    qtbot.keyClick(program.window, Qt.Key.Key_0)
    assert program.conductor.player.rate == 1.0
    assert program.window.stage.badges.accessibleName().count("slowed") == 0


def test_another_length_keeps_what_is_done(qtbot, program):
    program.conductor.go_to_row(3)
    qtbot.mouseClick(program.window.transport.length.more, Qt.MouseButton.LeftButton)
    assert program.conductor.player.timeline.minutes == 25
    assert program.conductor.player.moment.stroke_id == "3b"
    assert program.window.steps.list.model().rowCount() == 17


def test_a_stroke_is_looped_then_its_step_then_nothing(qtbot, program):
    program.conductor.go_to_row(2)
    told = []
    for _ in range(3):
        qtbot.keyClick(program.window, Qt.Key.Key_L)
        told.append(program.conductor.player.loop)
    assert told == [LoopMode.STROKE, LoopMode.STEP, LoopMode.OFF]


def test_the_theme_changes_everywhere_and_back(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_T)
    assert program.window.theme.name == "dim"
    picture = program.window.grab().toImage()
    corner = picture.pixelColor(picture.width() // 3, 10)
    assert corner == THEMES["dim"].surface
    qtbot.keyClick(program.window, Qt.Key.Key_T)
    assert program.window.theme.name == "light"


def test_the_layer_key_goes_inward_and_round(qtbot, program):
    seen = []
    for _ in range(4):
        qtbot.keyClick(program.window, Qt.Key.Key_K)
        seen.append(program.window.stage.layers.value())
    assert seen == [100, 200, 300, 0]


def test_the_picture_follows_the_layer_switch(program):
    program.window.stage.layers.setValue(150)
    layers = program.window.canvas.layers
    assert (layers.skin, layers.superficial, layers.deep) == (0.0, 0.5, 1.0)


def test_escape_closes_what_lies_on_top_and_never_the_window(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    qtbot.keyClick(program.window, Qt.Key.Key_A)
    assert [page.accessibleName() for page in program.window.open_pages()] == ["Keys", "Light stroking"]
    for left in (1, 0, 0, 0):
        qtbot.keyClick(program.window, Qt.Key.Key_Escape)
        assert len(program.window.open_pages()) == left
    assert program.window.isVisible()


def test_the_help_page_lists_every_key_that_works(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    page = program.window.open_pages()[0]
    told = [words.text() for _, words in page.body._rows]
    assert told == [action.description for action in program.keys.bound()]
    qtbot.keyClick(program.window, Qt.Key.Key_F1)
    assert program.window.open_pages() == []


def open_page(program, page):
    {"keys": program.show_keys, "sources": program.pages.show_sources, "stroke": program.pages.show_stroke}[
        page
    ]()


@pytest.mark.parametrize("page", ["keys", "sources", "stroke"])
def test_no_text_of_a_page_is_cut(program, page):
    open_page(program, page)
    body = program.window.open_pages()[0].body
    for size in ((800, 600), (1024, 768), (1280, 800)):
        program.window.resize(*size)
        assert body.isVisible()
        assert cut_texts(body) == []
        assert overlaps(body) == []


def test_full_screen_and_back(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_F11)
    assert program.window.isFullScreen()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not program.window.isFullScreen()
    assert program.window.isVisible()


def test_everything_chosen_is_remembered(start, tmp_path):
    first = start()
    first.window.setGeometry(40, 60, 1300, 850)
    first.set_minutes(30)
    first.next_theme()
    first.conductor.set_rate(0.5)
    first.set_picture(250, zones=True, labels=False)
    first.set_count_in(False)
    first.window.close()
    second = start()
    kept = second.settings
    assert (kept.minutes, kept.theme, kept.rate, kept.count_in) == (30, "dim", 0.5, False)
    assert second.conductor.player.timeline.minutes == 30
    assert second.conductor.player.rate == 0.5
    assert second.window.stage.layers.value() == 250
    assert second.window.canvas.layers.zones
    assert not second.window.canvas.layers.labels
    assert kept.window is not None
    assert (kept.window.width, kept.window.height) == (1300, 850)


def test_the_count_in_is_shown_and_a_press_skips_it(qtbot, start, wall):
    program = start()
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.window.stage.count_in.isVisible()
    wall.s += 1.0
    qtbot.mouseClick(program.window.transport.play, Qt.MouseButton.LeftButton)
    assert not program.window.stage.count_in.isVisible()
    assert program.conductor.player.playing


def test_before_a_change_it_is_said_what_comes_and_where_to_turn(program):
    rows = program.conductor.player.timeline.rows
    program.conductor.seek(rows[1].end_s - 8)
    caption = program.window.stage.caption.accessibleName()
    assert caption == "Next in 0:08: Rubbing up and down, Turn to the head"
    program.conductor.seek(rows[1].end_s - 20)
    assert not program.window.stage.caption.isVisible()


def test_what_is_looped_announces_nothing_else(qtbot, program):
    rows = program.conductor.player.timeline.rows
    program.conductor.seek(rows[5].end_s - 8)
    assert program.window.stage.caption.isVisible()
    qtbot.keyClick(program.window, Qt.Key.Key_L)
    assert not program.window.stage.caption.isVisible()
    qtbot.keyClick(program.window, Qt.Key.Key_L)
    assert not program.window.stage.caption.isVisible()
    program.conductor.seek(rows[4].end_s - 8)
    assert program.window.stage.caption.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_protocols_opens_by_key_and_closes(qtbot, program):
    qtbot.keyClick(program.window, Qt.Key.Key_P)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["The standard protocol", "Open a protocol file…"]
    program.conductor.go_to_row(4)
    menu.actions()[0].trigger()
    menu.close()
    assert program.conductor.player.moment.t_s == 0.0


def test_the_hand_of_the_stroke_is_shown_from_near(qtbot, program):
    program.window.resize(1920, 1080)
    program.window.grab()
    program.conductor.go_to_row(2)
    program.close_ups.finish()
    assert program.window.card._close_up.isVisible()
    assert program.window.card._close_up.accessibleName() == "Four finger pads"


def test_the_end_is_told(program, wall):
    player = program.conductor.player
    player.seek(player.timeline.total_s - 2)
    player.play()
    run_for(program, wall, 3)
    assert "Done. 20:00." in told(program)


def test_a_click_on_a_control_is_found_by_its_name(program):
    window = program.window
    for part in (window.transport, window.top_bar, window.stage):
        for button in part.findChildren(type(window.transport.play)):
            assert button.accessibleName() or not button.isVisible()
    assert window.steps.list.accessibleName()
    assert "Light stroking" in window.canvas.accessibleName()


def test_the_tab_key_goes_round_and_a_ring_shows_where_it_is(qtbot, program):
    program.window.transport.play.setFocus()
    seen = set()
    for _ in range(30):
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(program.window.focusWidget())
    wanted = {program.window.transport.back, program.window.steps.list, program.window.stage.layers,
              program.window.top_bar.keys, program.window.card.more}  # fmt: skip
    assert wanted <= seen


def test_a_press_beside_the_controls_takes_no_focus_from_them(qtbot, program, tmp_path):
    qtbot.mouseClick(program.window.card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.keyClick(program.window, Qt.Key.Key_Right)
    assert row_of(program) == 1
    assert load_settings(tmp_path / "settings")[1] is None
