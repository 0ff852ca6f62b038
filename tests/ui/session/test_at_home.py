"""A day at home by keys only, from the start page to the note after the session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.session.moment import State
from app.session.stills import still_at
from tests.ui.session.test_start_path import press
from ui.session.after import AfterPage, AfterWords
from ui.session.claims import claim_sections
from ui.session.hands_free import HandsFreeView

Key = Qt.Key


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

    def row(self, stroke_id):
        return next(row for row in self.player.timeline.rows if row.stroke.stroke_id == stroke_id)


@pytest.fixture
def home(start, wall):
    program = start()
    program.guide.open_start()
    yield Home(program, wall)
    program.conductor.player.pause()


@pytest.mark.timeout(120)
def test_a_session_at_home_from_the_start_page_to_its_end_by_keys_only(home):
    noted = []
    home.program.guide.noted.connect(noted.append)

    # 1, 2: three actions; the list of what to have ready is ticked on the way.
    home.press(Key.Key_Return, Key.Key_N, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_Return)
    view = home.cover
    assert isinstance(view, HandsFreeView)
    assert home.program.settings.prepared == (0, 1, 2)

    # 3: the count-in, large.
    assert (view.clock.text, view.count.text(), home.player.moment.t_s) == ("3", "Get ready", 0.0)
    home.run(2)
    assert view.clock.text == "1"
    home.run(1)
    assert home.player.moment.t_s == pytest.approx(0.0, abs=0.01)

    # 4: an elbow on the space bar, twice at once, is one hit.
    home.run(20)
    home.press(Key.Key_Space)
    press(Key.Key_Space)
    assert (home.player.playing, view.state.text()) == (False, "Paused")
    stood_s = home.player.moment.t_s
    home.wall.s += 600.0
    home.press(Key.Key_PageDown, Key.Key_PageDown)
    home.run(1)
    assert home.player.moment.t_s == pytest.approx(stood_s + 1.0, abs=0.5)

    # 5: deep stroking is counted to the end, 15 to 20 times, and is not over at the third.
    deep = home.row("2")
    home.run(deep.start_s - home.player.moment.t_s + 0.5)
    counts = set()
    while home.player.moment.stroke_id == "2":
        counts.add(view.count.text())
        home.run(1)
    assert {f"{count} of 18" for count in range(1, 19)} == counts
    assert 120 <= deep.end_s - deep.start_s <= 240

    # 7: what is done now, and what comes, stand there for whoever missed the cue.
    assert (view.name.text, view.place.text()) == ("Rubbing up and down", "3 of 9")

    # 9: the lid was closed for eight minutes.
    home.run(30)
    slept_s = home.player.moment.t_s
    home.wall.s += 480.0
    home.player.tick()
    assert not home.player.playing
    assert "slept for 8 min" in view.notice.text()
    home.press(Key.Key_Space, Key.Key_Space)
    assert home.player.moment.t_s == pytest.approx(slept_s, abs=0.01)

    # 11: slower; the time of the session grows at once; and back.
    told = view.session.text()
    home.press(Key.Key_BracketLeft, Key.Key_BracketLeft)
    home.run(1)
    assert home.player.rate == 0.5
    assert view.session.text() > told
    home.press(Key.Key_L)
    home.run(2 * (home.row("3a").end_s - home.row("3a").start_s) * 2)
    assert home.player.moment.stroke_id == "3a"
    home.press(Key.Key_0, Key.Key_L, Key.Key_L)

    # 12: ten frames a second, or fewer, change no time.
    home.run(4)
    before_s = home.player.moment.t_s
    home.run(6, 1.2)
    assert home.player.moment.t_s == pytest.approx(before_s + 6.0)

    # To the end; Esc and F5, as a clicker sends them, stop nothing.
    home.press(Key.Key_F5)
    for _ in range(40):
        home.run(30)
    assert home.player.moment.state is State.END
    page = home.cover
    assert isinstance(page, AfterPage)

    # 14: how it was.
    home.press(Key.Key_8, Key.Key_N)
    QTest.keyClicks(page.note, "tender left")
    QTest.keyClick(page.note, Key.Key_Return)
    home.press(Key.Key_Left, Key.Key_M, Key.Key_Return)
    assert noted == [AfterWords(8, "tender left", ((-10.0, -10.0),))]
    assert home.program.window.isVisible()


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
