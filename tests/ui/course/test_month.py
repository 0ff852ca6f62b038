"""The month of a course as a widget of its own."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from ui.course.month import CourseDays, Month, MonthDays
from ui.theme import THEMES, load_fonts, palette

Key = Qt.Key
DAY = date(2026, 11, 20)


@pytest.fixture
def days(qtbot):
    load_fonts()
    made = MonthDays()
    qtbot.addWidget(made)
    made.resize(350, 258)
    return made


def grey(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


@settings(max_examples=25)
@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.sampled_from(["en_US", "en_GB", "ru_RU", "ar_EG"]))
def test_every_day_of_a_month_has_one_place_and_is_found_there(qapp, day, locale):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        made = MonthDays()
        made.resize(350, 258)
        made.set_days(CourseDays(today=day))
        first = day.replace(day=1)
        month = [
            first + timedelta(days=n) for n in range(31) if (first + timedelta(days=n)).month == day.month
        ]
        places = [made.place(each) for each in month]
        assert all(not place.isEmpty() for place in places)
        assert len({(place.x(), place.y()) for place in places}) == len(month)
        for each, place in zip(month, places, strict=True):
            assert made.day_at(place.center().toPoint()) == each
            assert made.rect().contains(place.center().toPoint())
        assert made.place(first - timedelta(days=1)).isEmpty()
        made.deleteLater()
    finally:
        QLocale.setDefault(before)


@settings(max_examples=20)
@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.integers(-30, 30))
def test_turning_the_month_there_and_back_stays_in_the_month(qapp, day, months):
    made = MonthDays()
    made.set_days(CourseDays(today=day))
    made.turn(months)
    assert (made.marked.year * 12 + made.marked.month) == (day.year * 12 + day.month + months)
    assert made.marked.day <= day.day
    made.turn(-months)
    assert (made.marked.year, made.marked.month) == (day.year, day.month)
    made.deleteLater()


@pytest.mark.parametrize(
    ("key", "to"),
    [
        (Key.Key_Right, DAY + timedelta(days=1)),
        (Key.Key_Left, DAY - timedelta(days=1)),
        (Key.Key_Down, DAY + timedelta(days=7)),
        (Key.Key_Up, DAY - timedelta(days=7)),
        (Key.Key_PageDown, date(2026, 12, 20)),
        (Key.Key_PageUp, date(2026, 10, 20)),
    ],
)
def test_keys_move_the_mark(days, qtbot, key, to):
    days.set_days(CourseDays(today=DAY))
    with qtbot.waitSignal(days.day_chosen) as heard:
        QTest.keyClick(days, key)
    assert heard.args == [to]
    assert days.first == to.replace(day=1)


@pytest.mark.parametrize("theme", list(THEMES))
def test_done_planned_and_today_are_told_apart_without_colour(qtbot, theme):
    load_fonts()
    month = Month()
    qtbot.addWidget(month)
    month.set_theme(THEMES[theme])
    month.resize(350, 400)
    month.days.setPalette(palette(THEMES[theme]))
    month.days.setAutoFillBackground(True)
    monday = date(2026, 11, 9)
    days = {"done": monday, "planned": monday + timedelta(days=1), "today": monday + timedelta(days=2)}
    month.set_days(CourseDays(frozenset([days["done"]]), frozenset([days["planned"]]), days["today"]))
    image = month.days.grab().toImage()
    ground = grey(image.pixelColor(2, 2))

    def filled(day):
        """How much of the disc beside the figures stands out from the ground."""
        middle = month.days.place(day).center().toPoint()
        beside = [image.pixelColor(middle.x(), middle.y() + dy) for dy in (-11, 11)]
        return min(abs(grey(each) - ground) for each in beside)

    def ringed(day):
        middle = month.days.place(day).center().toPoint()
        rim = [image.pixelColor(middle.x() + dx, middle.y()) for dx in range(-20, -11)]
        return max(abs(grey(each) - ground) for each in rim)

    assert filled(days["done"]) > 60
    assert filled(days["planned"]) < 20
    assert ringed(days["planned"]) > 60
    assert ringed(monday + timedelta(days=3)) < 20
    corner = month.days.place(days["today"]).center().toPoint()
    assert abs(grey(image.pixelColor(corner.x() - 15, corner.y() - 18)) - ground) > 60
