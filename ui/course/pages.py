"""Opens the pages of the course and does what they ask for: plan, change, look back, calendar file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ui import card_words
from ui.course import exports
from ui.course.clients import Clients
from ui.log.logbook import Logbook, local_now
from ui.pages.page import Page
from ui.playing.conductor import Conductor
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ui.course.course_page import CourseBody
    from ui.course.plan import PlanBody
    from ui.course.state import CourseState

translate = QCoreApplication.translate


class CoursePages(QObject):
    """The page of the course, the one that plans it, and the one that looks back."""

    start_requested = Signal(int)
    """A session of so many minutes."""
    clients_requested = Signal()
    log_requested = Signal()
    told = Signal(str, str)
    """What stands on the door to the course: a head and a sentence, or "" and ""."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        logbook: Logbook,
        clients: Clients,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._does, self._logbook, self._clients = window, conductor, logbook, clients
        self._choice = 0, 0.0
        self._now: CourseState | None = None
        """What the page shows: a day is looked up without reading the log anew."""
        clients.changed.connect(self.refresh)
        logbook.kept.connect(self.refresh)
        logbook.erased.connect(self.refresh)

    @property
    def body(self) -> CourseBody | None:
        """Return what the page shows, where it is open."""
        from ui.course.course_page import CourseBody

        return self._window.open_body(CourseBody)

    def show_course(self) -> None:
        """Open the page of the course, or close it if it lies on top."""
        from ui.course.course_page import CourseBody

        pages = self._window.open_pages()
        if pages and isinstance(pages[-1].body, CourseBody):
            self._window.close_top()
            return
        if self._does.whole is None:
            return
        body = CourseBody()
        body.start_requested.connect(self._start)
        body.client_requested.connect(self.clients_requested)
        body.change_requested.connect(self._show_plan)
        body.calendar_requested.connect(self._save_calendar)
        body.review_requested.connect(self.show_review)
        body.log_requested.connect(self.log_requested)
        body.day_chosen.connect(self._show_day)
        body.height_changed.connect(self._lay_out)
        self._window.open_page(Page("", body))
        self.refresh()
        body.start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _state(self) -> CourseState:
        from ui.course.state import CourseState

        return CourseState.of(self._logbook.log, self._clients.current, self._clients.today())

    def refresh(self) -> None:
        """Show how far the course is now."""
        from ui.course import state

        self._now = now = self._state()
        body, whole = self.body, self._does.whole
        self.told.emit(*state.door(now))
        if body is None or whole is None:
            return
        body.set_words(state.page_words(now, whole.file))
        body.set_plan(self._plan_body() if now.client is not None and now.course is None else None)
        body.month.set_days(now.days)
        body.set_day(state.day_words(now, body.month.days.marked))
        if now.sessions or now.course is not None:
            body.progress.set_figures(state.figures(now, card_words.names(whole)))
        body.set_shown(progress=bool(now.sessions) or now.course is not None, month=now.course is not None)
        self._lay_out(state.head(now))

    def _lay_out(self, head: str = "") -> None:
        body = self.body
        for page in self._window.open_pages():
            if page.body is body:
                if head:
                    page.set_head(head)
                page.refresh()

    def _show_day(self, day: date) -> None:
        from ui.course import state

        body = self.body
        if body is not None and self._now is not None:
            body.set_day(state.day_words(self._now, day))
            self._lay_out()

    def _start(self) -> None:
        """Begin the next session; without a course, a choice that is shown is planned first."""
        from ui.course import state

        body, now = self.body, self._state()
        minutes = state.next_minutes(now)
        if body is not None and body.plan is not None and not now.sessions:
            self._plan()
        self.start_requested.emit(minutes)

    def _plan_body(self) -> PlanBody:
        """Return a choice of courses, the course under way chosen, or else the middle of the presets."""
        from app.course import calendar
        from ui.course.plan import PlanBody

        whole = self._does.whole
        assert whole is not None
        presets = calendar.presets(whole.file)
        body = PlanBody(presets, whole.file.course)
        body.choice_requested.connect(lambda sessions, days: self._choose(body, sessions, days))
        course = self._state().course
        if course is not None:
            self._choose(body, course.sessions, course.days_between)
            body.set_under_way()
            body.planned.connect(self._change)
            body.drop_requested.connect(self._drop)
        else:
            usual = presets[len(presets) // 2 - 1]
            self._choose(body, usual.sessions, usual.days_between)
            body.planned.connect(self._plan)
        return body

    def _choose(self, body: PlanBody, sessions: int, days_between: float) -> None:
        from app.course import calendar
        from app.course.records import Course

        self._choice = sessions, days_between
        now = self._state()
        first = now.today if now.course is None else now.course.starts_on
        at = local_now()
        days = calendar.planned_days(Course("", "", sessions, days_between, first, at))
        if now.course is not None:
            changed = Course(now.course.key, "", sessions, days_between, first, at)
            done = calendar.days_done(changed, now.sessions)
            days = (*done, *calendar.days_to_come(changed, done, now.today)) or days
        body.set_choice(sessions, days_between, days[0], days[-1])
        self._lay_out()

    def _plan(self) -> None:
        """Plan the course that was chosen, from today on."""
        log, client = self._logbook.log, self._clients.current
        if log is not None and client is not None:
            log.add_course(client.key, *self._choice, self._clients.today())
            self.refresh()
            body = self.body
            if body is not None:
                body.start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_plan(self) -> None:
        self._window.open_page(Page(translate("Course", "Change the plan"), self._plan_body()))

    def _change(self) -> None:
        log, course = self._logbook.log, self._state().course
        if log is not None and course is not None:
            log.change_course(course.key, *self._choice)
        self._window.close_top()
        self.refresh()

    def _drop(self) -> None:
        log, course = self._logbook.log, self._state().course
        if log is not None and course is not None:
            log.remove_course(course.key)
        self._window.close_top()
        self.refresh()

    def show_review(self) -> None:
        """Open the page that looks back at the course."""
        from ui.course.review import ReviewBody, review_sections
        from ui.course.words import places_told

        now, whole = self._state(), self._does.whole
        if now.course is None or whole is None:
            return
        body = ReviewBody()
        places = next((it.tender for it in reversed(now.of_course) if it.tender), ())
        body.set_review(review_sections(whole.file, now.of_course), places, places_told(places))
        body.reviewed.connect(self._on_reviewed)
        self._window.open_page(Page(translate("Course", "Look back"), body))

    def _on_reviewed(self) -> None:
        log, course = self._logbook.log, self._state().course
        if log is not None and course is not None:
            log.set_reviewed(course.key, self._clients.today())
        self._window.close_top()
        self.refresh()

    def _save_calendar(self) -> None:
        from ui.course import state

        told = exports.save_calendar(self._window, state.events(self._state()))
        body = self.body
        if told and body is not None:
            body.tell(told)
            self._lay_out()
