"""The same session to its end on computers that lack something; each says so, once."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.session.moment import State
from tests.ui.session.test_start_path import press
from tests.ui.sound.devices import Computer
from ui.session.after import AfterPage
from ui.session.hands_free import HandsFreeView

Key = Qt.Key
NO_VOICE = "No English voice on this computer"
LACKS = {
    "a voice for the language": ({"languages": ("ru_RU",)}, [NO_VOICE]),
    "a speech service": ({"speaks": False}, ["This computer does not speak"]),
    "a sound device": ({"plays": False}, ["No sound device"]),
    "the plotting library": ({}, ["The curves cannot be drawn"]),
}


@pytest.mark.parametrize("lack", LACKS)
def test_a_session_from_the_start_page_to_its_end_without(start, wall, monkeypatch, lack):
    has, told = LACKS[lack]
    computer = Computer(wall, **has)
    monkeypatch.setattr("ui.sound.desk.platform_devices", computer.devices)
    if lack == "the plotting library":
        monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    program = start()
    program.window.grab()
    QApplication.processEvents()
    program.set_minutes(10)
    program.guide.open_start()
    press(Key.Key_Return, Key.Key_N, Key.Key_Return)
    view, player, said = program.window.cover, program.conductor.player, set()
    assert isinstance(view, HandsFreeView)
    if told:
        assert view.notice.text().startswith(told[0])
    program.set_count_in(False)
    for row in player.timeline.rows:
        player.seek(row.end_s - 14.0)  # A stroke is as the next one all along: its last seconds are played.
        while player.moment.row == player.timeline.rows.index(row) and player.playing:
            wall.s += 1.3
            computer.engine.pass_time()
            player.tick()
            said.add(view.said.text())
    assert player.moment.state is State.END
    assert isinstance(program.window.cover, AfterPage)
    bar = [message.happened for message in program.window.stage.messages.waiting]
    assert [words for words in bar if not words.startswith("Done.")] == told
    announced = {words.split(". ")[0] for words in said if words.startswith("In 10 seconds")}
    assert len(announced) == 9
    assert bool(computer.engine.said) is ("voice" not in lack and "speech" not in lack)
