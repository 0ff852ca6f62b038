"""The course's calendar: on which days, how long, how hard, when to look back, and how far one is.

How many days lie between sessions is tradition, not evidence; the build-up and the time of looking back are
our own estimate. The protocol says so, and its marks come along.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.course.records import Course, Session
from app.protocol.model import ProtocolFile
from app.protocol.safety import PRESSURE_LIMIT
from app.protocol.texts import Says

REVIEW = 4, 6
"""Client and therapist look back after so many sessions; our estimate, after trials of six sessions."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CoursePreset:
    """One way to spread a course over days, and who stands behind it."""

    sessions: int
    days_between: float
    text: str
    says: Says


@dataclass(frozen=True, slots=True)
class BuildUp:
    """How one session of a course should be: minutes from `least` to `most`, `usual` to begin with."""

    least_min: int
    usual_min: int
    most_min: int
    pressure_most: float


class Review(StrEnum):
    """Whether it is time to look back at a course."""

    NOT_YET = "not_yet"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """How far a course is. `session` is the number of the next one; None: all are done."""

    done: int
    planned: int
    session: int | None
    next_on: date | None
    review: Review


@dataclass(frozen=True, slots=True)
class Week:
    """Minutes of massage in the week that begins on a Monday."""

    monday: date
    planned_min: float
    used_min: float
    sessions: int


def presets(file: ProtocolFile) -> tuple[CoursePreset, ...]:
    """Return the ways to spread a course that a protocol knows, with the mark of who says so."""
    says = file.course.spacing.says
    return tuple(CoursePreset(it.sessions, it.days_between, it.text, says) for it in file.course.presets)


def planned_days(course: Course) -> tuple[date, ...]:
    """Return the days of all sessions as they were planned in the beginning."""
    return tuple(course.starts_on + _after(course, number) for number in range(course.sessions))


def days_to_come(course: Course, done: Iterable[date], today: date) -> tuple[date, ...]:
    """Return the days of the sessions that are left: never in the past, nor too soon after the last one."""
    done = sorted(done)
    if len(done) >= course.sessions:
        return ()
    count = len(done)
    first = max(today, course.starts_on) if not done else done[-1] + _gap(course, count)
    first = max(first, today)
    return tuple(
        first + _after(course, number) - _after(course, count) for number in range(count, course.sessions)
    )


def days_done(course: Course, sessions: Iterable[Session]) -> tuple[date, ...]:
    """Return the days on which sessions of a course were done, those that count, in order."""
    return tuple(sorted(it.started_at.date() for it in sessions if it.course == course.key and it.counts))


def current_course(courses: Sequence[Course], sessions: Iterable[Session]) -> Course | None:
    """Return the latest of a client's courses that has sessions left, if there is one."""
    held = tuple(sessions)
    open_ones = [course for course in courses if len(days_done(course, held)) < course.sessions]
    return max(open_ones, key=lambda course: course.added_at, default=None)


def build_up(number: int) -> BuildUp:
    """Return how the session with this number, from 1 on, should be; our estimate."""
    if number <= 2:
        return BuildUp(10, 10 if number <= 1 else 15, 15, 4.0)
    if number <= 5:
        return BuildUp(20, 20, 20, PRESSURE_LIMIT)
    return BuildUp(20, 20, 40, PRESSURE_LIMIT)


def pressure_of_next(courses: Sequence[Course], sessions: Sequence[Session]) -> float:
    """Return the most that is pressed in a client's next session, 0-10; without a course, the limit."""
    course = current_course(courses, sessions)
    return PRESSURE_LIMIT if course is None else build_up(len(days_done(course, sessions)) + 1).pressure_most


def review(course: Course, done: int) -> Review:
    """Return whether it is time to look back after so many sessions."""
    if course.reviewed_on is not None:
        return Review.DONE
    if done < REVIEW[0]:
        return Review.NOT_YET
    return Review.DUE if done <= REVIEW[1] else Review.OVERDUE


def progress(course: Course, sessions: Iterable[Session], today: date) -> CourseProgress:
    """Return how far a course is; of `sessions`, those of other courses are left out."""
    done = days_done(course, sessions)
    coming = days_to_come(course, done, today)
    number = len(done) + 1 if coming else None
    return CourseProgress(
        len(done), course.sessions, number, coming[0] if coming else None, review(course, len(done))
    )


def weeks(sessions: Sequence[Session]) -> tuple[Week, ...]:
    """Return minutes planned and used week by week, from the first session to the last, empty weeks too."""
    by_monday: dict[date, list[Session]] = {}
    for session in sessions:
        by_monday.setdefault(_monday(session.started_at.date()), []).append(session)
    if not by_monday:
        return ()
    first, last = min(by_monday), max(by_monday)
    mondays = [first + _WEEK * number for number in range((last - first) // _WEEK + 1)]
    return tuple(_week(monday, by_monday.get(monday, ())) for monday in mondays)


def _week(monday: date, sessions: Sequence[Session]) -> Week:
    planned_min = float(sum(session.minutes for session in sessions))
    return Week(monday, planned_min, sum(session.used_s for session in sessions) / 60.0, len(sessions))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _after(course: Course, number: int) -> timedelta:
    """Return how long after the first session the one with index `number` is, in whole days."""
    return timedelta(days=int(number * course.days_between + 0.5))


def _gap(course: Course, number: int) -> timedelta:
    """Return the days from the session before to the one with index `number`, at least one."""
    return max(_after(course, number) - _after(course, number - 1), timedelta(days=1))
