"""Each thing that can go wrong gets one clear sentence, and the program goes on."""

import sys

import pytest
from PySide6.QtCore import QRect

from app.errors import AssetError, NewerFileError
from tests.ui.window.test_main_window import run_for, start, told, wall  # noqa: F401
from ui.settings import FILE_NAME
from ui.window import notices
from ui.window.messages import Tone


@pytest.fixture
def program(start):  # noqa: F811
    return start()


def goes_on(program):
    """The session can still be played."""
    program.conductor.player.set_count_in(False)
    program.conductor.play()
    return program.conductor.player.playing


def read_until(program, words):
    """Press the way on of every message up to the one that says `words`."""
    messages = program.window.stage.messages
    while words not in messages.message.happened:
        messages.button.click()
    messages.button.click()


def test_a_bad_protocol_file_is_told_with_all_its_faults_and_nothing_changes(program, tmp_path):
    bad = tmp_path / "evening.toml"
    bad.write_text('format = 1\nname = "evening"\n', encoding="utf-8")
    program.conductor.go_to_row(3)
    program.open_protocol(str(bad))
    assert any("“evening.toml”" in words for words in told(program))
    assert program.conductor.player.moment.stroke_id == "3b"
    assert goes_on(program)


def test_the_way_on_of_a_bad_file_shows_every_fault(program, tmp_path):
    bad = tmp_path / "evening.toml"
    bad.write_text("format = 1\nname = 3\ntitle = 4\n", encoding="utf-8")
    program.open_protocol(str(bad))
    read_until(program, "“evening.toml”")
    page = program.window.open_pages()[0]
    assert page.accessibleName() == "Faults of the file"
    assert len(page.body._blocks) > 3
    assert not any("tradition" in block.text() for block, _ in page.body._blocks)


def test_a_newer_protocol_file_is_left_untouched(program, tmp_path):
    newer = tmp_path / "tour.toml"
    newer.write_text('format = 99\nname = "tour"\n', encoding="utf-8")
    program.open_protocol(str(newer))
    assert "“tour.toml” was made with a newer version" in told(program)
    assert newer.read_text(encoding="utf-8").startswith("format = 99")
    assert goes_on(program)


def test_a_protocol_that_is_not_there_is_told(program):
    program.open_protocol("no/such/file.toml")
    assert any("“file.toml”" in words for words in told(program))
    assert goes_on(program)


def test_without_any_protocol_the_window_opens_and_says_why(start, tmp_path):  # noqa: F811
    program = start(protocol=str(tmp_path / "gone.toml"))
    assert program.window.isVisible()
    assert any("“gone.toml”" in words for words in told(program))
    assert not program.window.transport.isEnabled()
    program.conductor.toggle()
    program.set_minutes(30)
    program.pages.show_stroke()
    program.open_protocol("lumbar")
    assert program.window.transport.isEnabled()
    assert goes_on(program)


def test_corrupt_settings_are_set_aside_and_told(start, tmp_path):  # noqa: F811
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / FILE_NAME).write_text("{ not json", encoding="utf-8")
    program = start()
    assert "The settings could not be read" in told(program)
    assert [path.read_text(encoding="utf-8") for path in folder.glob("*.kept-*")] == ["{ not json"]
    assert goes_on(program)


def test_a_folder_that_cannot_be_written_is_told_once(start, tmp_path):  # noqa: F811
    (tmp_path / "settings").write_text("a file where the folder should be")
    program = start()
    messages = program.window.stage.messages
    while messages.message is not None:
        messages.button.click()
    program.save()
    assert [words for words in told(program) if "cannot be written" in words]
    messages.button.click()
    program.save()
    assert not [words for words in told(program) if "cannot be written" in words]
    assert goes_on(program)


def test_without_pyqtgraph_everything_but_the_curves_is_there(program, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyqtgraph", None)
    program._load_the_rest()
    assert "The curves cannot be drawn" in told(program)
    assert goes_on(program)


def test_a_computer_that_slept_waits_at_the_old_time(program, wall):  # noqa: F811
    program.conductor.player.set_count_in(False)
    program.conductor.play()
    run_for(program, wall, 20)
    before = program.conductor.player.moment.t_s
    wall.s += 480.0
    program.conductor.player.tick()
    assert program.conductor.player.moment.t_s == before
    assert not program.conductor.player.playing
    assert "The computer slept for 8 min" in told(program)
    read_until(program, "slept")
    assert program.conductor.player.playing


def test_a_window_on_a_screen_that_has_gone_comes_back(start):  # noqa: F811
    first = start()
    first.window.setGeometry(QRect(9000, 5000, 1280, 800))
    first.window.close()
    second = start()
    assert second.window.is_reachable()
    assert "The screen is gone" in told(second)


def test_a_missing_file_of_the_program_is_told(program):
    program.tell_missing(AssetError("assets/plate/skin.webp", "No such file"))
    assert "A file of the program is missing: skin.webp" in told(program)
    assert goes_on(program)


def test_an_unexpected_error_is_told_and_the_session_goes_on(program, tmp_path):
    program.crashed.emit(tmp_path / "error.txt")
    done = " ".join(message.done for message in program.window.stage.messages.waiting)
    assert "The session goes on." in done
    assert "error.txt" in done
    assert goes_on(program)


def test_every_kind_of_fault_of_a_protocol_has_a_sentence(qapp):
    newer = notices.of_protocol(NewerFileError("tour.toml", 2, 1), "tour.toml")
    assert newer.tone is Tone.NOTE
    assert notices.of_protocol(AssetError("x.toml", "gone"), "x.toml").tone is Tone.FAULT
