"""How far the chosen client is, read from the log; and what of it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.course import calendar
from app.course.calendar import CourseProgress, Review
from app.course.figures import comforts, stroke_times
from app.protocol.model import ProtocolFile
from ui import text
from ui.course.course_page import CourseWords
from ui.course.month import CourseDays
from ui.course.plots import Figure
from ui.course.words import client_button, day_month, long_date, short_date, spacing
from ui.stroke_card.words import Origin, Told

if TYPE_CHECKING:
    from app.course.ics import Event
    from app.course.log import CourseLog
    from app.course.records import Client, Course, Session

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CourseState:
    """A client, their course under way and their sessions; `course` None: none is planned, or it is done."""

    client: Client | None
    course: Course | None
    sessions: tuple[Session, ...]
    """Of the client, or of nobody in particular; those that have ended."""
    today: date

    @classmethod
    def of(cls, log: CourseLog | None, client: Client | None, today: date) -> CourseState:
        """Return the present state; without a log it is empty."""
        if log is None:
            return cls(client, None, (), today)
        key = None if client is None else client.key
        held = tuple(it for it in log.sessions() if it.client == key)
        course = None if client is None else calendar.current_course(log.courses(client.key), held)
        return cls(client, course, tuple(it for it in held if it.ended_at is not None), today)

    @property
    def progress(self) -> CourseProgress | None:
        """Return how far the course is."""
        return None if self.course is None else calendar.progress(self.course, self.sessions, self.today)

    @property
    def of_course(self) -> tuple[Session, ...]:
        """Return the sessions that count in the course."""
        key = None if self.course is None else self.course.key
        return tuple(it for it in self.sessions if it.course == key and it.counts) if key else ()

    @property
    def coming(self) -> tuple[date, ...]:
        """Return the days of the sessions that are left."""
        if self.course is None:
            return ()
        done = calendar.days_done(self.course, self.sessions)
        return calendar.days_to_come(self.course, done, self.today)

    @property
    def days(self) -> CourseDays:
        """Return what the calendar shows."""
        done = frozenset(it.started_at.date() for it in self.sessions if it.counts)
        return CourseDays(done, frozenset(self.coming), self.today)


def head(state: CourseState) -> str:
    """Return the head of the page, and of the door that leads to it."""
    progress = state.progress
    if progress is None or progress.session is None:
        return translate("Course", "Course")
    return translate("Course", "Session {number} of {count}").format(
        number=progress.session, count=progress.planned
    )


def door(state: CourseState) -> tuple[str, str]:
    """Return what stands on the start page's door to the course; empty texts where there is none."""
    progress = state.progress
    if progress is None or progress.next_on is None:
        return "", ""
    told = translate("Course", "Next one: {day}.").format(day=long_date(progress.next_on))
    if progress.review in (Review.DUE, Review.OVERDUE):
        told += " " + translate("Course", "It is time to look back.")
    return translate("Course", "Course: {head}").format(head=head(state).lower()), told


def next_minutes(state: CourseState) -> int:
    """Return how long the next session is best kept, minutes."""
    progress = state.progress
    number = len(state.sessions) + 1 if progress is None else progress.session or 1
    return calendar.build_up(number).usual_min


def page_words(state: CourseState, file: ProtocolFile) -> CourseWords:
    """Return what the page of the course says."""
    minutes, client = text.minutes(next_minutes(state)), client_button(state.client)
    progress, course = state.progress, state.course
    if progress is None or course is None or progress.session is None:
        return _words_without(state, file, client, minutes)
    build = calendar.build_up(progress.session)
    assert progress.next_on is not None
    day = translate("Course", "today") if progress.next_on == state.today else long_date(progress.next_on)
    lead = translate("Course", "Next: {day}. {time}, pressure {most} at most.").format(
        day=day, time=minutes, most=text.figure(build.pressure_most)
    )
    until = translate(
        "Course", "{spacing} until {day}: how sessions are spread is habit, not evidence."
    ).format(spacing=_capital(spacing(course.days_between)), day=short_date(state.coming[-1]))
    return CourseWords(
        client=client,
        start=translate("Course", "Start session {number}, {time}").format(
            number=progress.session, time=minutes
        ),
        lead=lead,
        remarks=(
            Told(until, Origin(file.course.spacing.says.value)),
            Told(_build_up(progress.session), Origin(file.course.build_up.says.value)),
            Told(_review(progress), Origin(file.course.review.says.value)),
        ),
        review=translate("Course", "Look back…"),
        is_review_due=progress.review in (Review.DUE, Review.OVERDUE),
        under_way=True,
    )


def _words_without(state: CourseState, file: ProtocolFile, client: str, minutes: str) -> CourseWords:
    """Return what is said where no course is under way."""
    most = translate("Course", "A course is {fewest} to {most} sessions.").format(
        fewest=file.course.fewest, most=file.course.most
    )
    first = not state.sessions
    best = translate("Course", "The first is best kept to {time}.").format(time=minutes)
    whose = translate("Course", "A course is one client's: say whose it is, by a name or a number.")
    told = " ".join([most, *([best] if first else []), *([whose] if state.client is None else [])])
    empty = translate("Course", "No sessions yet") if first else translate("Course", "No course is under way")
    start = (
        translate("Course", "Start the first, {time}")
        if first
        else translate("Course", "Start a session, {time}")
    )
    return CourseWords(client, start.format(time=minutes), empty=(empty, told))


def _build_up(number: int) -> str:
    build = calendar.build_up(number)
    if build.least_min == build.most_min:
        return translate("Course", "Session {number} of a course: {least} minutes.").format(
            number=number, least=build.least_min
        )
    return translate("Course", "Session {number} of a course: {least} to {most} minutes.").format(
        number=number, least=build.least_min, most=build.most_min
    )


def _review(progress: CourseProgress) -> str:
    if progress.review is Review.DONE:
        return translate("Course", "You have looked back. Do it again whenever something changes.")
    if progress.review is Review.NOT_YET:
        return translate(
            "Course", "After four to six sessions: look back. If it is worse, stop and see a doctor."
        )
    return translate("Course", "It is time to look back: is it better, the same, or worse?")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def day_words(state: CourseState, day: date) -> str:
    """Return what is known of a day of the calendar."""
    said = [long_date(day)]
    if day == state.today:
        said.append(translate("Course", "today"))
    for session in state.sessions:
        if session.started_at.date() == day and session.counts:
            told = translate("Course", "done, {time}").format(time=text.time_planned(session.used_s))
            if session.comfort is not None:
                told += ", " + translate("Course", "comfort {value}").format(value=session.comfort)
            said.append(told)
    if day in state.coming:
        number = len(state.of_course) + 1 + state.coming.index(day)
        told = translate("Course", "session {number} is planned, {time}")
        minutes = text.minutes(calendar.build_up(number).usual_min)
        said.append(told.format(number=number, time=minutes))
    return "; ".join(said)


def figures(state: CourseState, names: dict[str, str]) -> list[Figure]:
    """Return the figures of the progress; `names`: those of the strokes by id."""
    planned, real = translate("Course", "planned"), translate("Course", "real")
    return [
        _by_session(state, planned, real),
        _by_week(state.sessions, planned, real),
        _by_stroke(state.sessions, names, planned, real),
        _comfort(state.sessions),
    ]


def _by_session(state: CourseState, planned: str, real: str) -> Figure:
    done = state.of_course if state.course is not None else state.sessions
    count = len(done) if state.course is None else max(state.course.sessions, len(done))
    plans = [float(it.minutes) for it in done]
    plans += [float(calendar.build_up(number).usual_min) for number in range(len(done) + 1, count + 1)]
    reals = [it.used_s / 60.0 for it in done] + [None] * (count - len(done))
    return Figure(
        translate("Course", "Sessions"), translate("Course", "Minutes per session"),
        (translate("Course", "Session"), planned, real), tuple(str(number + 1) for number in range(count)),
        tuple(plans), tuple(reals), present=len(done) if state.course is not None else -1, most=20.0,
    )  # fmt: skip


def _by_week(sessions: Sequence[Session], planned: str, real: str) -> Figure:
    weeks = calendar.weeks(sessions)
    return Figure(
        translate("Course", "Weeks"), translate("Course", "Minutes per week, by its Monday"),
        (translate("Course", "Week from"), planned, real), tuple(day_month(it.monday) for it in weeks),
        tuple(it.planned_min for it in weeks), tuple(it.used_min for it in weeks),
        names=tuple(short_date(it.monday) for it in weeks), most=20.0,
    )  # fmt: skip


def _by_stroke(sessions: Sequence[Session], names: dict[str, str], planned: str, real: str) -> Figure:
    times = stroke_times(sessions)
    return Figure(
        translate("Course", "Strokes"), translate("Course", "Minutes per stroke, all sessions together"),
        (translate("Course", "Stroke"), planned, real), tuple(it.stroke_id for it in times),
        tuple(it.planned_min for it in times), tuple(it.real_min for it in times),
        names=tuple(f"{it.stroke_id}  {names.get(it.stroke_id, '')}".strip() for it in times), most=5.0,
    )  # fmt: skip


def _comfort(sessions: Sequence[Session]) -> Figure:
    values = comforts(sessions)
    return Figure(
        translate("Course", "Comfort"), translate("Course", "Comfort as the client said it, 0 to 10"),
        (translate("Course", "Answer"), "", translate("Course", "comfort")),
        tuple(str(number + 1) for number in range(len(values))), (None,) * len(values),
        tuple(float(value) for value in values), most=10.0, is_line=True,
    )  # fmt: skip


def events(state: CourseState) -> list[Event]:
    """Return the sessions to come as entries of a calendar; the client's name is not in them."""
    from app.course.ics import Event

    if state.course is None:
        return []
    done, made = len(state.of_course), []
    for number, day in enumerate(state.coming, done + 1):
        build = calendar.build_up(number)
        summary = translate("Course", "Massage {number} of {count}").format(
            number=number, count=state.course.sessions
        )
        told = translate(
            "Course", "{time}, pressure {most} at most. How sessions are spread is habit, not evidence."
        )
        told = told.format(time=text.minutes(build.usual_min), most=text.figure(build.pressure_most))
        made.append(Event(f"{state.course.key}-{number}", day, summary, told))
    return made
