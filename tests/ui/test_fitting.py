"""A name steps down to 3/4 of its size, then takes two lines, and only then is cut short."""

import pytest
from PySide6.QtGui import QFontMetrics

from ui.fitting import fitted
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
