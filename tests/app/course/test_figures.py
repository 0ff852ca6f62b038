from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.course import calendar, figures
from app.course.figures import Trend
from tests.app.course.logs import some_strokes
from tests.app.course.test_calendar import AT, MONDAY, a_course, a_session


def test_time_is_added_up_stroke_by_stroke_over_all_sessions():
    first = replace(a_session(MONDAY), strokes=some_strokes(1.0))
    second = replace(a_session(MONDAY), strokes=some_strokes(0.5))
    found = figures.stroke_times([first, second])
    assert [(it.stroke_id, it.planned_min, it.real_min) for it in found] == [
        ("1", 10.0, pytest.approx(8.25)),
        ("2", 10.0, 0.0),
    ]
    assert figures.strokes_done(first) == (1, 2)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ((), Trend.UNKNOWN),
        ((5,), Trend.UNKNOWN),
        ((5, 5), Trend.SAME),
        ((6, 7, 7, 8), Trend.UP),
        ((8, 7, 6, 5), Trend.DOWN),
        ((7, 1, 7), Trend.SAME),
    ],
)
def test_comfort_is_compared_between_the_halves_of_a_course(values, told):
    sessions = [replace(a_session(MONDAY), comfort=value) for value in (*values, None)]
    assert figures.comforts(sessions) == values
    assert figures.trend(values) is told


@given(st.lists(st.integers(0, 10), min_size=2, max_size=20))
def test_a_trend_turned_round_is_the_other_one(values):
    there, back = figures.trend(values), figures.trend(values[::-1])
    assert back is {Trend.UP: Trend.DOWN, Trend.DOWN: Trend.UP}.get(there, there)


def test_the_current_course_is_the_latest_with_sessions_left():
    whole = replace(a_course(1), key="whole")
    older, newer = (
        replace(a_course(), key=key, added_at=AT + timedelta(days=at)) for key, at in (("old", 1), ("new", 2))
    )
    done = [a_session(MONDAY, course="whole")]
    assert calendar.current_course([whole, newer, older], done) is newer
    assert calendar.current_course([whole], done) is None
    assert calendar.current_course([whole], ()) is whole
    assert calendar.current_course((), done) is None


@given(st.integers(0, 14))
def test_pressure_is_held_back_in_the_first_two_sessions_of_a_course_only(count):
    done = [a_session(date(2026, 1, 1) + timedelta(days=n)) for n in range(count)]
    assert calendar.pressure_of_next([a_course(15)], done) == (4.0 if count < 2 else 7.0)
    assert calendar.pressure_of_next((), done) == 7.0
