"""A day at home by keys only, from the start page to the note after the session."""

import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.course.records import PauseKind
from app.session.moment import State
from app.session.stills import still_at
from tests.ui.session.test_start_path import press
from tests.ui.sound.devices import Computer
from ui.playing.player import LoopMode
from ui.session.after import AfterPage
from ui.session.before import BeforePage
from ui.session.claims import claim_sections
from ui.session.hands_free import HandsFreeView
from ui.session.start import StartPage

Key = Qt.Key
DIGITS = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


class Home:
    """The program, its clock, and what is seen of it."""

    def __init__(self, program, wall):
        self.program, self.wall = program, wall
        self.player = program.conductor.player

    @property
    def cover(self):
        return self.program.window.cover

    def run(self, seconds, step_s=1.0):
        for _ in range(round(seconds / step_s)):
            self.wall.s += step_s
            self.player.tick()

    def press(self, *keys):
        for key in keys:
            self.wall.s += 0.4
            self.player.tick()
            press(key)

    def tab_to(self, button):
        """Go to a button by the tab key, and press it."""
        for _ in range(60):
            if QApplication.focusWidget() is button:
                break
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert QApplication.focusWidget() is button, button.text()
        self.press(Key.Key_Space)

    def row(self, stroke_id):
        return next(row for row in self.player.timeline.rows if row.stroke.stroke_id == stroke_id)


@pytest.fixture
def home(start, wall):
    program = start()
    program.guide.open_start()
    yield Home(program, wall)
    program.conductor.player.pause()


@pytest.fixture
def day(start, wall, tmp_path, monkeypatch, qtbot):
    """A new computer with a display that sleeps and no English voice; it can be switched off and on."""
    computers = []

    def _day(log="log"):
        computers.append(Computer(wall, languages=("ru_RU",)))
        monkeypatch.setattr("ui.sound.desk.platform_devices", computers[-1].devices)
        program = start(log_folder=tmp_path / log)
        qtbot.waitUntil(lambda: program.logbook.log is not None)
        program.hearing.load()
        home = Home(program, wall)
        home.computer = computers[-1]
        return home

    return _day


def switched_off(home, qapp, folder, copy):
    """Leave the log as it lies on the disk, as a power cut does; the program is gone."""
    written = threading.Event()
    home.program.logbook._background(written.set)
    assert written.wait(10)
    copy.mkdir()
    for file in folder.glob("course.sqlite*"):
        shutil.copy(file, copy)
    qapp.removeEventFilter(home.program.keys)
    home.program.save()
    home.program.window.close()


@pytest.mark.timeout(120)
def test_a_day_at_home_from_the_first_start_to_the_log_by_keys_only(day, qapp, tmp_path, monkeypatch):
    home = day()
    before_the_session(home)
    view = begun(home)
    hands_full_of_oil(home, view)
    deep_strokes_are_counted(home, view)
    a_cue_was_missed(home, view)
    the_lid_was_closed(home, view)
    a_stroke_again_and_again(home, view)
    the_battery_is_low(home)

    # 15: a power cut at minute 12.
    home.player.seek(12 * 60.0 - 20.0)
    home.run(20)
    switched_off(home, qapp, tmp_path / "log", tmp_path / "after")
    home = day("after")
    went_on(home)
    the_end(home)
    written_down(home, tmp_path, monkeypatch)


def before_the_session(home):
    """1: no account; one page that is preset; what speaks against a massage, in full, and later again."""
    assert home.program.setting_up.due
    home.program.setting_up.open()
    home.press(Key.Key_Return)
    assert isinstance(home.cover, StartPage)
    home.press(Key.Key_Return)
    assert isinstance(home.cover, BeforePage)
    assert not home.cover.all.isVisible()
    home.press(Key.Key_Escape, Key.Key_S)
    (page,) = home.program.window.open_pages()
    assert page.accessibleName() == "When not to massage"
    home.press(Key.Key_Escape)


def begun(home):
    """1-3: three actions; the list is ticked on the way; the count-in, large."""
    home.press(Key.Key_Return, Key.Key_N, *DIGITS[:5], Key.Key_Return)
    view = home.cover
    assert isinstance(view, HandsFreeView)
    assert home.program.settings.prepared == (0, 1, 2, 3, 4)
    assert (view.clock.text, view.count.text(), home.player.moment.t_s) == ("3", "Get ready", 0.0)
    # 10: the voice is missing: it is said, and how to add one; chime and captions take over.
    assert view.notice.text() == "No English voice on this computer. A chime and captions take over."
    home.run(2)
    assert view.clock.text == "1"
    home.run(1)
    assert home.player.moment.t_s == pytest.approx(0.0, abs=0.01)
    home.press(Key.Key_F3)
    assert "No English voice" in home.program.window.open_pages()[-1].body.note.text()
    home.tab_to(home.program.window.open_pages()[-1].door)
    assert home.program.window.open_pages()[-1].accessibleName() == "How to add a voice"
    home.press(Key.Key_Escape, Key.Key_Escape)
    assert home.cover is view
    return view


def hands_full_of_oil(home, view):
    """4 and 8: an elbow on the space bar, twice at once, is one hit; the display sleeps in pauses only."""
    home.run(20)
    assert home.computer.held == 1
    home.press(Key.Key_Space)
    press(Key.Key_Space)
    assert (home.player.playing, view.state.text()) == (False, "Paused")
    assert (view.told.text(), home.computer.held) == ("Rest both hands. Keep contact.", 0)
    stood_s = home.player.moment.t_s
    home.wall.s += 600.0
    home.press(Key.Key_PageDown, Key.Key_PageDown)
    home.run(1)
    assert home.player.moment.t_s == pytest.approx(stood_s + 1.0, abs=0.5)
    assert home.computer.held == 1


def deep_strokes_are_counted(home, view):
    """5: to the end, 15 to 20 times; it is not over at the third."""
    deep = home.row("2")
    home.run(deep.start_s - home.player.moment.t_s + 0.5)
    counts = set()
    while home.player.moment.stroke_id == "2":
        counts.add(view.count.text())
        home.run(1)
    assert {f"{count} of 18" for count in range(1, 19)} == counts
    assert 120 <= deep.end_s - deep.start_s <= 240


def a_cue_was_missed(home, view):
    """7: what is done now stands there; the last cue comes again by its key, ten seconds by another."""
    assert (view.name.text, view.place.text()) == ("Rubbing up and down", "3 of 9")
    home.run(12)
    home.press(Key.Key_R)
    assert view.said.isVisible()
    assert view.said.text().startswith("Now: Rubbing up and down. Pads of four fingers.")
    at_s = home.player.moment.t_s
    home.press(Key.Key_Backspace)
    assert home.player.moment.t_s == pytest.approx(at_s - 10.0, abs=1.0)


def the_lid_was_closed(home, view):
    """9: for eight minutes; the session waits where it was and says so, and nothing is spoken of it."""
    home.run(30)
    slept_s = home.player.moment.t_s
    home.wall.s += 480.0
    home.player.tick()
    assert not home.player.playing
    assert "slept for 8 min. The session waited at" in view.notice.text()
    home.press(Key.Key_Space, Key.Key_Space)
    assert home.player.moment.t_s == pytest.approx(slept_s, abs=0.01)


def a_stroke_again_and_again(home, view):
    """11: slower, five times over, and back; the length of the session follows at once."""
    row, player = home.row("3a"), home.player
    planned = view.session.text().split(" of ")[1]
    home.press(Key.Key_BracketLeft, Key.Key_BracketLeft)
    assert player.rate == 0.5
    assert minutes_of(view) > 30.0 > 20.0 == _minutes(planned)
    home.press(Key.Key_L)
    player.seek(row.end_s - 2.0)
    for _ in range(5):
        home.run(5)
        player.seek(row.end_s - 2.0)
    home.press(Key.Key_0, Key.Key_L, Key.Key_L)
    player.seek(row.end_s - 30.0)
    home.run(4)
    assert (player.rate, player.loop) == (1.0, LoopMode.OFF)
    assert 20.0 < minutes_of(view) < 30.0


def minutes_of(view):
    return _minutes(view.session.text().split(" of ")[1])


def _minutes(clock):
    minutes, seconds = clock.split(":")
    return int(minutes) + int(seconds) / 60.0


def the_battery_is_low(home):
    """12: ten frames a second, or fewer, change no time."""
    before_s = home.player.moment.t_s
    home.run(6, 1.2)
    assert home.player.moment.t_s == pytest.approx(before_s + 6.0)


def went_on(home):
    """15: what was cut off is offered, and goes on where it was."""
    home.program.guide.open_start()
    assert home.cover.resume.isVisible()
    home.press(Key.Key_R, Key.Key_Space, Key.Key_Space)
    assert 12 * 60.0 - 6.0 <= home.player.moment.t_s <= 12 * 60.0 + 1.0
    assert home.player.playing


def the_end(home):
    """F5 and Esc, as a clicker sends them, stop nothing; how it was, by digits, letters and arrows."""
    home.press(Key.Key_F5, Key.Key_Escape, Key.Key_H)
    assert home.player.playing
    home.press(*[Key.Key_BracketRight] * 3)
    home.run(300, 1.4)
    assert home.player.moment.state is State.END
    page = home.cover
    assert isinstance(page, AfterPage)
    home.press(Key.Key_8, Key.Key_N)
    QTest.keyClicks(page.note, "tender left")
    QTest.keyClick(page.note, Key.Key_Return)
    home.press(Key.Key_Left, Key.Key_M, Key.Key_Return)
    assert home.cover is None


def written_down(home, tmp_path, monkeypatch):
    """14: the session stands in the log with its note, goes out as a table, and can be deleted for good."""
    (session,) = home.program.logbook.log.sessions()
    assert (session.finished, session.note, session.comfort) == (True, "tender left", 8)
    assert [(place.x_mm, place.y_mm) for place in session.tender] == [(-10.0, -10.0)]
    deep = next(stroke for stroke in session.strokes if stroke.stroke_id == "2")
    assert (deep.cycles, round(deep.real_s)) == (18, 135)
    assert {pause.kind for pause in session.pauses} == set(PauseKind)
    table = tmp_path / "sessions.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_how: (str(table), ""))
    home.press(Key.Key_F4)
    rows = home.program.window.open_pages()[-1].body
    assert rows.table.rowCount() == 1
    home.tab_to(rows.export)
    assert any("tender left" in file.read_text("utf-8-sig") for file in tmp_path.glob("*.csv"))
    home.tab_to(rows.delete)
    home.tab_to(rows.told.yes)
    assert home.program.logbook.log.sessions() == ()
    assert b"tender left" not in b"".join(
        file.read_bytes() for file in (tmp_path / "after").glob("course.sqlite*")
    )


def test_stills_stand_in_place_of_motion_and_the_clocks_go_on(home):
    home.press(Key.Key_Return, Key.Key_N, Key.Key_Return, Key.Key_Space, Key.Key_O)
    canvas, shown = home.program.window.canvas, []
    assert home.program.settings.stills
    assert not canvas.layers.trail
    home.player.seek(home.row("1").start_s)
    for _ in range(60):
        home.run(0.1, 0.1)
        shown.append((canvas._moment.hands, home.player.moment.stroke_remaining_s))
    assert len({hands for hands, _ in shown}) == 3
    assert len({left_s for _, left_s in shown}) == 60
    assert canvas._moment == still_at(home.player.timeline, home.player.moment.t_s)
    home.press(Key.Key_O)
    home.run(0.1, 0.1)
    assert canvas._moment == home.player.moment


def test_claims_are_read_from_the_page_of_sources_and_not_on_the_way_to_a_session(home, qtbot):
    home.press(Key.Key_F2)
    (page,) = home.program.window.open_pages()
    qtbot.mouseClick(page.door, Qt.MouseButton.LeftButton)
    assert len(home.program.window.open_pages()) == 2
    sections = claim_sections(home.program.conductor.whole)
    assert len(sections) == 4
    claims = len(home.program.conductor.whole.file.claims)
    assert sum(len(section.lines) for section in sections[1:]) == 2 * claims
    assert "Furlan" in " ".join(sections[1].lines)
