"""What is told of a course, for any course and any sessions; its calendar file read back."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.course import calendar, ics
from app.course.records import Client
from app.protocol.library import load
from tests.app.course.test_calendar import AT, a_session, courses
from tests.app.course.test_ics import meant, unfolded
from ui import text
from ui.course import state
from ui.course.state import CourseState

ANA = Client("c", "Ana", AT)
FILE = load().file


@st.composite
def states(draw):
    """A course with some sessions done on days from its first on, and a today not before the last."""
    course = draw(courses)
    days = sorted(draw(st.lists(st.integers(0, 90), max_size=course.sessions, unique=True)))
    sessions = tuple(a_session(course.starts_on + timedelta(days=day)) for day in days)
    today = course.starts_on + timedelta(days=(days[-1] if days else 0) + draw(st.integers(0, 40)))
    return CourseState(ANA, course, sessions, today)


def read(events):
    """Return (uid, day, summary) of each entry of the calendar file of these events."""
    lines, found = unfolded(ics.calendar_file(events, datetime(2026, 11, 20, tzinfo=UTC))), []
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, value = line.split(":", 1)
            found[-1].setdefault(name, meant(value))
    return [(it["UID"], it["DTSTART;VALUE=DATE"], it["SUMMARY"]) for it in found]


@settings(max_examples=60)
@given(states())
def test_the_calendar_file_holds_what_is_left_of_a_course_and_can_replace_itself(qapp, now):
    text.install_language(qapp, "en")
    found, done = read(state.events(now)), len(now.sessions)
    assert len(found) == now.course.sessions - done
    assert [day for _, day, _ in found] == [f"{day:%Y%m%d}" for day in now.coming]
    assert [told for _, _, told in found] == [
        f"Massage {number} of {now.course.sessions}" for number in range(done + 1, now.course.sessions + 1)
    ]
    later = CourseState(ANA, now.course, now.sessions, now.today + timedelta(days=3))
    assert [uid for uid, _, _ in read(state.events(later))] == [uid for uid, _, _ in found]
    assert len({uid for uid, _, _ in found}) == len(found)


@settings(max_examples=60)
@given(states())
def test_every_day_of_the_calendar_and_the_head_tell_the_same_course(qapp, now):
    text.install_language(qapp, "en")
    file, done = FILE, len(now.sessions)
    words = state.page_words(now, file)
    if done == now.course.sessions:
        assert words.start.startswith("Start a session")
        assert not words.under_way
        return
    assert state.head(now) == f"Session {done + 1} of {now.course.sessions}"
    assert words.start.startswith(f"Start session {done + 1}, ")
    assert now.days.done == frozenset(calendar.days_done(now.course, now.sessions))
    for number, day in enumerate(now.coming, done + 1):
        assert f"session {number} is planned" in state.day_words(now, day)
    assert now.coming[0] >= now.today


def test_whoever_has_no_course_has_no_days_and_no_entries(qapp):
    now = CourseState(None, None, (), date(2026, 11, 20))
    assert state.events(now) == []
    assert state.door(now) == ("", "")
    assert state.head(now) == "Course"
    assert now.days.planned == frozenset()
