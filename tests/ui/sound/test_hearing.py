"""The window with its sound, by keys and clicks; only engine, device and display are stand-ins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.session.beats import BeatKind
from tests.ui.sound.devices import Computer
from tests.ui.window.test_main_window import start, told, wall  # noqa: F401
from ui import text
from ui.gallery.legibility import cut_texts, overlaps
from ui.settings import Settings, Sound, load_settings, save_settings


@pytest.fixture
def computer(wall, monkeypatch):  # noqa: F811
    made = Computer(wall)
    monkeypatch.setattr("ui.sound.desk.platform_devices", lambda: made.devices())
    return made


@pytest.fixture
def program(start, tmp_path, computer):  # noqa: F811
    save_settings(Settings(count_in=False, sound=Sound(tick=False)), tmp_path / "settings")
    made = start()
    made.hearing.load()
    return made


def lacking(start, tmp_path, wall, monkeypatch, **lacks):  # noqa: F811
    computer = Computer(wall, **lacks)
    monkeypatch.setattr("ui.sound.desk.platform_devices", computer.devices)
    save_settings(Settings(count_in=False), tmp_path / "settings")
    made = start()
    made.hearing.load()
    return made, computer


def before_change(program, wall, seconds=10.05):  # noqa: F811
    """Play up to just after the first announcement of the change from 3c to 3d."""
    player = program.conductor.player
    row = next(row for row in player.timeline.rows if row.stroke.stroke_id == "3c")
    player.seek(row.end_s - seconds)
    player.play()
    wall.s += 0.1
    player.tick()


def press(program, key):
    QTest.keyClick(program.window, key)


def row(program, name):
    return program.window.open_pages()[-1].body.rows[name]


def click_segment(control, at):
    QTest.mouseClick(control._segments[at], Qt.MouseButton.LeftButton)


def test_an_announcement_is_spoken_and_stands_on_the_stage(program, wall, computer):  # noqa: F811
    before_change(program, wall)
    said = program.window.stage.said
    assert computer.engine.texts == [said.text]
    assert said.isVisible()
    assert said.accessibleName().startswith("In 10 seconds: Rubbing across.")
    assert not said.geometry().intersects(program.window.stage.layers.geometry())


@pytest.mark.parametrize("code", ["en", "es", "ru"])
def test_a_caption_covers_no_control_and_is_never_cut(qapp, program, wall, code):  # noqa: F811
    text.install_language(qapp, code)
    try:
        before_change(program, wall)
    finally:
        text.install_language(qapp, "en")
    for size in ((800, 600), (1024, 768), (1280, 800)):
        program.window.resize(*size)
        look_at_the_caption(program.window.stage)


def look_at_the_caption(stage):
    assert stage.rect().contains(stage.said.geometry())
    assert stage.said.height() >= stage.said.size_for(stage.said.width()).height()
    for part in (stage.layers, stage.zones, stage.labels, stage.stance, stage.caption):
        assert not stage.said.geometry().intersects(part.geometry())


def test_m_mutes_everything_and_says_so(program, wall, computer):  # noqa: F811
    press(program, Qt.Key.Key_M)
    before_change(program, wall)
    assert computer.engine.texts == []
    assert "Muted" in program.window.stage.badges.accessibleName()
    assert program.window.stage.said.text
    press(program, Qt.Key.Key_M)
    assert "Muted" not in program.window.stage.badges.accessibleName()


def test_c_hides_and_shows_captions(program, wall):  # noqa: F811
    before_change(program, wall)
    press(program, Qt.Key.Key_C)
    assert not program.window.stage.said.isVisible()
    press(program, Qt.Key.Key_C)
    press(program, Qt.Key.Key_R)
    assert program.window.stage.said.isVisible()


def test_r_says_the_last_cue_again(program, wall, computer):  # noqa: F811
    before_change(program, wall)
    wall.s += 6.0
    computer.engine.pass_time()
    press(program, Qt.Key.Key_R)
    first, second = computer.engine.texts
    assert first == second


def test_q_lets_the_beat_tick_or_not(program):
    assert not program.settings.sound.tick
    press(program, Qt.Key.Key_Q)
    assert program.settings.sound.tick


def test_choices_of_sound_are_remembered(program, tmp_path):
    press(program, Qt.Key.Key_M)
    press(program, Qt.Key.Key_F3)
    click_segment(row(program, "lead").control, 2)
    click_segment(row(program, "volume").control, 0)
    program.save()
    kept, _ = load_settings(tmp_path / "settings")
    assert kept.sound == Sound(mute=True, tick=False, lead_s=15, volume=0.25)
    assert program.hearing.desk.voice._volume == 0.25


def test_the_page_of_sound_tries_each_choice(program, computer, monkeypatch):
    sounded = []
    monkeypatch.setattr(
        program.hearing.desk.tones, "sound", lambda kind, in_s=0.0: sounded.append((kind, in_s))
    )
    QTest.mouseClick(program.window.top_bar.sound, Qt.MouseButton.LeftButton)
    for name in ("mute", "volume", "voice", "lead", "tick", "captions"):
        QTest.mouseClick(row(program, name).test, Qt.MouseButton.LeftButton)
    assert sounded[:2] == [(BeatKind.CHIME, 0.0)] * 2
    assert sounded[2:] == [(BeatKind.TURN, float(second)) for second in range(3)]
    assert computer.engine.texts[0] == "This is how the cues sound."
    assert computer.engine.texts[1].startswith("In 10 seconds: Deep stroking.")
    assert "This is how the cues sound." in program.window.open_pages()[-1].body.note.text()


def test_nothing_on_the_page_of_sound_is_cut(program):
    press(program, Qt.Key.Key_F3)
    page = program.window.open_pages()[-1]
    for size in ((800, 600), (1024, 768), (1280, 800), (2560, 1440)):
        program.window.resize(*size)
        QApplication.sendPostedEvents()
        assert page.body.height() >= page.body.height_for(page.body.width())
        assert cut_texts(page.body) == []
        assert overlaps(page.body) == []


def test_f3_closes_the_page_that_it_opened(program):
    press(program, Qt.Key.Key_F3)
    press(program, Qt.Key.Key_F3)
    assert program.window.open_pages() == []
    program.hearing.choose(volume=0.5)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_voice_is_picked_from_those_that_there_are(program, computer):
    press(program, Qt.Key.Key_F3)
    QTest.mouseClick(row(program, "voice").control, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][1:] == ["The computer's choice", "Ann", "Bob"]
    menu.actions()[3].trigger()
    menu.close()
    assert (computer.engine.voice, program.settings.sound.voices) == ("Bob", {"en": "Bob"})
    assert row(program, "voice").control.text() == "Bob"


def test_no_voice_is_told_once_with_the_way_to_add_one(start, tmp_path, wall, monkeypatch):  # noqa: F811
    program, _ = lacking(start, tmp_path, wall, monkeypatch, languages=("ru_RU",))
    program.hearing.load()
    told_now = [words for words in told(program) if "voice" in words]
    assert told_now == ["No English voice on this computer"]
    program.window.stage.messages.button.click()
    assert program.window.open_pages()[-1].accessibleName() == "How to add a voice"


def test_no_sound_device_is_told_once_and_the_picture_pulses(start, tmp_path, wall, monkeypatch):  # noqa: F811
    program, _ = lacking(start, tmp_path, wall, monkeypatch, plays=False)
    program.conductor.play()
    assert [words for words in told(program) if "sound" in words] == ["No sound device"]
    pulse, seen = program.window.stage.pulse, []
    for _ in range(90):
        wall.s += 0.1
        program.conductor.player.tick()
        seen.append(pulse.share)
    assert pulse.isVisible()
    assert max(seen) > 0.7


def test_a_display_that_cannot_be_held_is_told_once(start, tmp_path, wall, monkeypatch):  # noqa: F811
    program, _ = lacking(start, tmp_path, wall, monkeypatch, holds=False)
    for _ in range(3):
        program.conductor.toggle()
        wall.s += 1.0
    assert [words for words in told(program) if "dark" in words] == ["The display may go dark by itself"]


def test_closing_the_window_silences_everything(program, wall, computer):  # noqa: F811
    before_change(program, wall)
    QApplication.processEvents()
    program.window.close()
    program.hearing.load()
    assert computer.engine.cut == computer.engine.texts
    assert computer.held == 0
    assert not program.hearing.desk.tones._timer.isActive()


def test_the_page_of_sound_tells_how_to_add_a_voice(program):
    press(program, Qt.Key.Key_F3)
    QTest.mouseClick(program.window.open_pages()[-1].door, Qt.MouseButton.LeftButton)
    assert program.window.open_pages()[-1].accessibleName() == "How to add a voice"
