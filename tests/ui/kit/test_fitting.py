"""A name steps down to 3/4 of its size, then takes two lines, and only then is cut short."""

import numpy as np
import pytest
from PySide6.QtGui import QFontMetrics, QImage

from ui.kit.controls import Headline
from ui.kit.fitting import SHARES, fitted
from ui.theme import BOLD, THEMES, load_fonts

NAME = "Растирание большими пальцами"


def made(share):
    return THEMES["light"].font(24 * share, BOLD)


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def wide(share, text=NAME):
    return QFontMetrics(made(share)).horizontalAdvance(text)


def test_a_name_keeps_its_size_then_shrinks_then_takes_two_lines(qapp):
    assert fitted(NAME, made, wide(1.0))[1:] == (1, NAME, True)
    smaller = fitted(NAME, made, wide(0.84))
    assert (smaller.font.pixelSize(), smaller.lines) == (made(0.84).pixelSize(), 1)
    two = fitted(NAME, made, wide(0.75, "Растирание большими") + 2)
    assert two[1:] == (2, NAME, True)
    assert two.font.pixelSize() == 18


def test_what_two_lines_cannot_hold_is_cut_after_a_whole_word(qapp):
    narrow = fitted(NAME, made, wide(0.75, "Растирание") + 6)
    assert narrow[2:] == ("Растирание большими…", False)
    assert fitted(NAME, made, wide(0.75, "Раст"))[3] is False


@pytest.mark.parametrize("text", ["Rubbing up and down", "Rubbing on the diagonal", NAME])
def test_a_name_that_fits_to_the_pixel_is_painted_in_one_line(qtbot, text):
    name = Headline(size=24)
    qtbot.addWidget(name)
    name.set_text(text)
    for share in SHARES:
        name.resize(wide(share, text), 100)
        image = name.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey = np.frombuffer(image.constBits(), np.uint8).reshape(100, image.bytesPerLine())
        rows = np.flatnonzero(grey[:, : name.width()].min(axis=1) < 100)
        assert rows[-1] - rows[0] < 30


def test_where_there_is_no_room_for_two_lines_a_name_steps_down_further(qapp):
    few = fitted(NAME, made, wide(0.6), (1.0, 0.75, 0.6))
    assert (few.font.pixelSize(), few.lines, few.whole) == (made(0.6).pixelSize(), 1, True)
