"""The page that asks once where and how somebody works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.anatomy.body import Side
from app.session.moment import moment_at
from tests.ui.session.test_start_path import press
from ui.gallery.legibility import cut_texts, overlaps
from ui.session.setup import SetupPage
from ui.session.start import StartPage
from ui.settings import load_settings

Key = Qt.Key
SIZES = [(800, 600), (1024, 768), (1280, 800), (3840, 2160)]


@pytest.fixture
def program(start):
    made = start()
    made.setting_up.open()
    yield made
    made.conductor.player.pause()


def test_all_is_preset_and_enter_takes_it(program, tmp_path):
    assert program.setting_up.due
    assert isinstance(program.window.cover, SetupPage)
    press(Key.Key_Return)
    assert isinstance(program.window.cover, StartPage)
    assert not program.setting_up.due
    program.save()
    kept, _ = load_settings(tmp_path / "settings")
    assert (kept.side, kept.on_mat, kept.stills, kept.language) == ("right", False, None, "")
    assert "Table, client's right" in program.window.cover.setup.text()
    press(Key.Key_Return, Key.Key_N, Key.Key_Return)
    assert program.conductor.player.playing


def test_a_mat_and_a_side_change_the_words_and_never_the_path(program):
    player = program.conductor.player
    before = [moment_at(player.timeline, t_s).hands for t_s in (20.0, 300.0, 700.0, 1150.0)]
    press(Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Return, Key.Key_Escape)
    stances = {row.stroke.stance.kneels for row in player.timeline.rows}
    assert (stances, player.timeline.rows[0].stroke.stance.side) == ({True}, Side.LEFT)
    assert program.window.stage._stance == (
        "You kneel on the client's left, at the waist, facing the feet",
        "You face the feet",
    )
    assert [moment_at(player.timeline, t_s).hands for t_s in (20.0, 300.0, 700.0, 1150.0)] == before
    press(Key.Key_R)
    assert program.hearing.desk.caption.endswith("Kneel at the waist, turned to the feet.")
    program.guide._does.adapt(True, 20)
    assert player.timeline.rows[0].stroke.stance.kneels


def test_stills_and_another_language_are_chosen_here_too(program, qtbot):
    press(Key.Key_Up, Key.Key_Right, Key.Key_Down, Key.Key_Right)
    with qtbot.waitSignal(program.language_changed) as asked:
        press(Key.Key_Return)
    assert asked.args == [program.settings.language]
    assert program.settings.language != ""
    assert program.settings.stills


def test_it_can_be_changed_later_from_start_page_and_window(program):
    press(Key.Key_Return, Key.Key_F9, Key.Key_Down, Key.Key_Right, Key.Key_Return)
    assert isinstance(program.window.cover, StartPage)
    assert program.window.cover.setup.text() == "Mat, client's right"
    press(Key.Key_Escape, Key.Key_F9, Key.Key_Escape)
    assert program.window.cover is None
    assert program.settings.on_mat


def test_what_was_chosen_holds_at_the_next_start(program, start):
    press(Key.Key_Down, Key.Key_Right, Key.Key_Return)
    program.save()
    again = start()
    assert again.conductor.player.timeline.rows[0].stroke.stance.kneels
    assert not again.setting_up.due
    again.conductor.player.pause()


def test_nothing_is_cut_and_nothing_overlaps(program):
    for size in SIZES:
        program.window.resize(*size)
        QApplication.sendPostedEvents()
        assert cut_texts(program.window) + overlaps(program.window.cover) == [], size
