import pytest
from PySide6.QtCore import Qt

from ui.gallery.legibility import cut_texts, overlaps
from ui.theme import load_fonts
from ui.transport.bar import RATES, Transport
from ui.transport.length import stepped


@pytest.fixture
def transport(qtbot):
    load_fonts()
    made = Transport()
    qtbot.addWidget(made)
    made.resize(1280, 72)
    made.show()
    return made


@pytest.mark.parametrize("width", [800, 820, 1024, 1100, 1240, 1280, 1366, 1600])
@pytest.mark.parametrize("playing", [True, False])
def test_nothing_is_cut_or_covered_at_any_width(transport, width, playing):
    transport.set_rate(0.25, "60 strikes a minute")
    transport.set_loop(True, "Loop: stroke")
    transport.set_playing(playing)
    transport.resize(width, 72)
    assert cut_texts(transport) == []
    assert overlaps(transport) == []


def test_each_button_asks_for_what_it_says(qtbot, transport):
    asked = []
    for name in ("back", "toggle", "next", "loop"):
        getattr(transport, f"{name}_requested").connect(lambda name=name: asked.append(name))
    for button in (transport.back, transport.play, transport.next, transport.loop):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["back", "toggle", "next", "loop"]


def test_each_speed_can_be_pressed(qtbot, transport):
    asked = []
    transport.rate_requested.connect(asked.append)
    for segment in transport.speeds._segments:
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert asked == list(RATES)


def test_the_one_speed_button_of_a_small_window_goes_round(qtbot, transport):
    transport.resize(800, 64)
    asked = []
    transport.rate_requested.connect(asked.append)
    for rate in RATES:
        transport.set_rate(rate, "")
        qtbot.mouseClick(transport.speed, Qt.MouseButton.LeftButton)
    assert asked == [0.5, 1.0, 1.5, 2.0, 0.25]


@pytest.mark.parametrize(
    ("minutes", "way", "step", "then"),
    [(20, 1, 5, 25), (20, -1, 5, 15), (22, 1, 5, 25), (22, -1, 5, 20), (40, 1, 5, 40), (10, -1, 5, 10),
     (20, 1, 1, 21), (39, 1, 5, 40), (11, -1, 5, 10)],
)  # fmt: skip
def test_the_length_goes_to_the_next_five_or_the_next_minute(minutes, way, step, then):
    assert stepped(minutes, way, step) == then


def test_plus_asks_for_five_more_and_with_shift_for_one(qtbot, transport):
    asked = []
    transport.minutes_requested.connect(asked.append)
    qtbot.mouseClick(transport.length.more, Qt.MouseButton.LeftButton)
    assert asked == [25]


def test_at_the_ends_of_what_is_possible_a_button_is_grey(transport):
    transport.set_minutes(40)
    assert not transport.length.more.isEnabled()
    assert transport.length.less.isEnabled()


def test_the_button_of_play_says_what_it_does(transport):
    transport.set_playing(False, begun=False)
    assert transport.play.accessibleName() == "Start"
    transport.set_playing(True)
    assert transport.play.accessibleName() == "Pause"
    transport.set_playing(False, begun=True)
    assert transport.play.accessibleName() == "Continue"
