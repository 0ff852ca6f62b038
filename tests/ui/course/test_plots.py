"""Progress as plots: planned and real are told apart in both themes and in grey."""

import pytest
from PySide6.QtGui import QColor
from shiboken6 import delete

from ui.course.plots import Figure, load
from ui.course.progress import Progress
from ui.theme import THEMES, load_fonts

FIGURE = Figure(
    "Sessions", "Minutes per session", ("Session", "planned", "real"), ("1", "2", "3", "4"),
    (10.0, 20.0, 20.0, 20.0), (20.0, 10.0, None, None), present=2, most=20.0,
)  # fmt: skip


def grey(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


@pytest.fixture(scope="module")
def plots(qapp):
    load_fonts()
    made = load()
    made.widget.resize(600, 280)
    made.widget.show()
    yield made
    delete(made.widget)


@pytest.mark.parametrize("theme", list(THEMES))
def test_real_is_filled_and_planned_is_an_outline_in_grey_too(plots, qapp, theme):
    plots.show(FIGURE, THEMES[theme])
    qapp.processEvents()
    image = plots.widget.grab().toImage()
    ground = grey(THEMES[theme].surface)

    def at(index, value):
        point = plots.widget.mapFromScene(
            plots._item.getViewBox().mapViewToScene(plots._pg.Point(index, value))
        )
        return abs(grey(image.pixelColor(point)) - ground)

    assert at(0, 5.3) > 60
    assert at(1, 5.3) > 60
    assert at(1, 13.3) < 20
    assert at(3, 5.3) < 20
    edge = [at(3 + across / 50.0, 20.0 + up / 10.0) for across in range(-12, 13) for up in range(-4, 5)]
    assert max(edge) > 60


def test_a_figure_of_nothing_is_shown_without_a_fault(plots):
    for is_line in (False, True):
        plots.show(Figure("Weeks", "t", ("a", "b", "c"), (), (), (), is_line=is_line), THEMES["light"])


def test_many_bars_have_a_word_under_some_only(plots):
    many = tuple(str(number) for number in range(60))
    plots.show(Figure("Weeks", "t", ("a", "b", "c"), many, (1.0,) * 60, (1.0,) * 60), THEMES["light"])
    (ticks,) = plots._item.getAxis("bottom")._tickLevels
    assert len(ticks) == 15


def test_a_screen_reader_hears_the_figures(qtbot):
    load_fonts()
    progress = Progress()
    qtbot.addWidget(progress)
    progress.set_figures([FIGURE])
    assert progress.accessibleName() == "Sessions: 1 20, 2 10"
