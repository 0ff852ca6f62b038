from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.course import calendar
from app.course.calendar import Review
from app.course.records import Course, Session
from app.protocol.library import load
from app.protocol.texts import Says

MONDAY = date(2026, 11, 23)
AT = datetime(2026, 11, 23, 18, 0, tzinfo=timezone(timedelta(hours=1)))


def a_course(sessions: int = 10, days_between: float = 2.0, starts_on: date = MONDAY) -> Course:
    return Course("k", "c", sessions, days_between, starts_on, AT)


def a_session(day: date, minutes: int = 20, used_s: float = 1200.0, course: str = "k") -> Session:
    at = datetime(day.year, day.month, day.day, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    return Session("s", "c", course, "lumbar", "", minutes, at, at, True, used_s)


courses = st.builds(
    a_course,
    st.integers(1, 30),
    st.floats(1, 14),
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
)


def test_every_preset_is_tradition_and_lasts_as_long_as_it_says():
    found = calendar.presets(load().file)
    assert {(it.sessions, round(it.days_between, 1)) for it in found} == {
        (10, 2),
        (12, 3.5),
        (15, 2.3),
        (10, 1),
    }
    assert {it.says for it in found} == {Says.TRADITION}
    assert all(10 <= it.sessions <= 15 for it in found)
    lasting = {}
    for preset in found:
        days = calendar.planned_days(a_course(preset.sessions, preset.days_between))
        lasting[preset.text] = (days[-1] - days[0]).days + 1
    assert lasting == {
        "Ten sessions, every other day: 19 days.": 19,
        "Twelve sessions, two a week: six weeks.": 40,
        "Fifteen sessions, three a week: five weeks.": 34,
        "Ten sessions, one every day: ten days.": 10,
    }


def test_two_a_week_falls_on_the_same_two_weekdays():
    days = calendar.planned_days(a_course(12, 3.5))
    assert {day.strftime("%a") for day in days} == {"Mon", "Fri"}


@settings(max_examples=60)
@given(courses)
def test_planned_days_are_as_many_as_sessions_and_as_far_apart_as_asked(course):
    days = calendar.planned_days(course)
    assert (len(days), days[0]) == (course.sessions, course.starts_on)
    for before, after in pairwise(days):
        assert (after - before).days >= 1
        assert abs((after - before).days - course.days_between) <= 1


@settings(max_examples=100)
@given(courses, st.data())
def test_days_to_come_are_never_past_nor_too_soon_and_make_the_course_whole(course, data):
    done = sorted(
        course.starts_on + timedelta(days=days)
        for days in data.draw(st.lists(st.integers(0, 90), max_size=course.sessions + 1))
    )
    today = course.starts_on + timedelta(days=data.draw(st.integers(-20, 120)))
    coming = calendar.days_to_come(course, done, today)
    assert len(coming) == max(course.sessions - len(done), 0)
    assert all(day >= today for day in coming)
    if not done and coming:
        assert coming[0] >= course.starts_on
    for before, after in pairwise([*done[-1:], *coming]):
        assert (after - before).days >= max(1, int(course.days_between))


def test_a_course_that_is_kept_to_goes_on_as_planned():
    course = a_course(12, 3.5)
    planned = calendar.planned_days(course)
    for done in range(12):
        assert calendar.days_to_come(course, planned[:done], MONDAY) == planned[done:]


def test_a_missed_day_moves_the_rest_of_the_course():
    coming = calendar.days_to_come(a_course(4, 2), [MONDAY], MONDAY + timedelta(days=9))
    assert [(day - MONDAY).days for day in coming] == [9, 11, 13]


def test_sessions_grow_longer_and_only_the_first_two_are_held_back():
    found = [calendar.build_up(number) for number in range(1, 16)]
    assert [(it.usual_min, it.pressure_most) for it in found[:6]] == [
        (10, 4.0),
        (15, 4.0),
        (20, 7.0),
        (20, 7.0),
        (20, 7.0),
        (20, 7.0),
    ]
    assert [it.most_min for it in found[:6]] == [15, 15, 20, 20, 20, 40]
    assert all(10 <= it.least_min <= it.usual_min <= it.most_min <= 40 for it in found)


@pytest.mark.parametrize(
    ("done", "told"),
    [(0, Review.NOT_YET), (3, Review.NOT_YET), (4, Review.DUE), (6, Review.DUE), (7, Review.OVERDUE)],
)
def test_looking_back_is_due_after_four_to_six_sessions(done, told):
    assert calendar.review(a_course(), done) is told
    assert calendar.review(replace(a_course(), reviewed_on=MONDAY), done) is Review.DONE


def test_progress_counts_the_sessions_of_its_course_that_count():
    sessions = [
        a_session(MONDAY),
        a_session(MONDAY + timedelta(days=2)),
        a_session(MONDAY + timedelta(days=3), course="other"),
        replace(a_session(MONDAY + timedelta(days=3)), finished=False, used_s=60.0),
    ]
    found = calendar.progress(a_course(), sessions, MONDAY + timedelta(days=3))
    assert (found.done, found.planned, found.session) == (2, 10, 3)
    assert found.next_on == MONDAY + timedelta(days=4)
    whole = calendar.progress(a_course(2), sessions, MONDAY)
    assert (whole.done, whole.session, whole.next_on) == (2, None, None)


def test_minutes_are_added_up_by_week_and_an_empty_week_is_shown():
    """A session late on Sunday belongs to the week in which the client lives, whatever the week in UTC."""
    sunday = MONDAY + timedelta(days=6)
    sessions = [a_session(MONDAY), a_session(sunday, used_s=600.0), a_session(MONDAY + timedelta(days=15))]
    assert sessions[1].started_at.astimezone(UTC).date() == sunday + timedelta(days=1)
    found = calendar.weeks(sessions)
    assert [(it.monday - MONDAY).days for it in found] == [0, 7, 14]
    assert [(it.planned_min, it.used_min, it.sessions) for it in found] == [
        (40, 30, 2),
        (0, 0, 0),
        (20, 20, 1),
    ]
    assert calendar.weeks([]) == ()
