import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.session.test_start_path import press
from ui.gallery.legibility import cut_texts, overlaps
from ui.session.after import AfterPage, AfterWords

Key = Qt.Key
SIZES = [(800, 600), (1024, 768), (1280, 800), (1920, 1080), (3840, 2160)]


@pytest.fixture
def program(start, wall):
    made = start()
    made.set_count_in(False)
    made.guide.open_hands_free()
    player = made.conductor.player
    player.seek(player.timeline.total_s - 0.5)
    player.play()
    wall.s += 1.0
    player.tick()
    return made


@pytest.fixture
def page(program):
    assert isinstance(program.window.cover, AfterPage)
    return program.window.cover


@pytest.fixture
def noted(program):
    told = []
    program.guide.noted.connect(told.append)
    return told


def test_the_end_says_what_to_do_and_how_long_it_was(page):
    assert page.head.text == "Done. 20:00."
    assert page._rest.text() == "Cover the client, let them rest."


def test_everything_is_told_by_keys(program, page, noted):
    press(Key.Key_1, Key.Key_0, Key.Key_N)
    QTest.keyClicks(QApplication.focusWidget() or page.note, "tender left 3")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    press(Key.Key_Left, Key.Key_Left, Key.Key_Up, Key.Key_M)
    assert page.words() == AfterWords(10, "tender left 3", ((-20.0, 0.0),))
    press(Key.Key_Return)
    assert noted == [AfterWords(10, "tender left 3", ((-20.0, 0.0),))]
    assert (program.window.cover, program.window.isFullScreen()) == (None, False)


def test_saying_nothing_is_an_answer_too(program, noted):
    press(Key.Key_Escape)
    assert noted == [AfterWords(None, "", ())]
    assert program.window.isVisible()


def test_a_press_marks_the_place_of_the_body_and_another_takes_it_away(program, page, qtbot):
    program.window.showNormal()
    program.window.resize(1280, 800)
    wanted = (45.0, -80.0)
    at = page.marks.point(*wanted).toPoint()
    qtbot.mouseClick(page.marks, Qt.MouseButton.LeftButton, pos=at)
    ((x_mm, y_mm),) = page.marks.places
    assert (x_mm, y_mm) == pytest.approx(wanted, abs=1.0)
    qtbot.mouseClick(page.marks, Qt.MouseButton.LeftButton, pos=at + QPoint(3, 3))
    assert page.marks.places == ()


def test_no_hand_lies_on_the_body_that_is_marked(program, page):
    layers = program.window.canvas.layers
    assert (layers.hands, layers.path, layers.labels) == (False, False, False)
    press(Key.Key_Return)
    assert program.window.canvas.layers.hands


def test_escape_in_the_note_only_leaves_the_note(program, page, noted):
    press(Key.Key_N)
    page.note.setFocus()
    QTest.keyClick(page.note, Key.Key_Escape)
    if program.window.isActiveWindow():
        assert noted == []
        assert program.window.cover is page


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_and_nothing_overlaps(program, page, size):
    program.window.showNormal()
    program.window.resize(*size)
    QApplication.sendPostedEvents()
    assert cut_texts(page) == []
    assert [told for told in overlaps(page) if "Canvas" not in told] == []
