"""The page of a client's course: what comes next, how far it is, its calendar, its progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.course.month import Month
from ui.course.plan import PlanBody
from ui.course.progress import Progress
from ui.kit.controls import Button, Kind, Words
from ui.pages.page import Body
from ui.pages.question import Question
from ui.pages.rows import side_by_side
from ui.stroke_card.words import Told, legend
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme, Themed, icon

translate = QCoreApplication.translate

TWO_FROM = 960
"""Width from which the calendar stands beside the progress, at unit 1."""
MONTH_PX = 350
GAP_PX = 18


@dataclass(frozen=True, slots=True)
class CourseWords:
    """What the page says. An empty text is not shown, nor is a button with an empty text."""

    client: str
    start: str = ""
    lead: str = ""
    """What comes next."""
    remarks: tuple[Told, ...] = ()
    """Each with who says it."""
    review: str = ""
    """The button that leads to looking back."""
    is_review_due: bool = False
    empty: tuple[str, str] = ("", "")
    """Head and sentence where there is no course yet."""
    under_way: bool = False
    """There is a course: it can be changed, and its days written into a calendar file."""


class CourseBody(Body):
    """Shows and asks; the owner knows the course."""

    start_requested = Signal()
    client_requested = Signal()
    change_requested = Signal()
    """The plan is to be changed."""
    calendar_requested = Signal()
    review_requested = Signal()
    log_requested = Signal()
    day_chosen = Signal(object)
    """A date of the calendar."""
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = THEMES["light"], CourseWords("")
        self.question = Question(self)
        self.start = Button("", icon_name="player-play-filled", kind=Kind.PRIMARY, height=56, parent=self)
        self.client = Button("", icon_name="user", kind=Kind.OUTLINE, height=48, parent=self)
        self.review = Button("", icon_name="eye", kind=Kind.OUTLINE, height=48, parent=self)
        self.change = self._way(translate("Course", "Change the plan…"), "adjustments")
        self.calendar = self._way(translate("Course", "Into a calendar (.ics)…"), "download")
        self.log = self._way(translate("Course", "Sessions so far"), "history")
        self._empty = Words(size=24, weight=BOLD, wrapped=True, parent=self)
        self._empty_told = Words(size=16, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self.lead = Words(size=18, weight=SEMIBOLD, wrapped=True, parent=self)
        self._remarks: list[Words] = []
        self.plan: PlanBody | None = None
        self.progress, self.month = Progress(self), Month(self)
        self.day = Words(size=15, weight=MEDIUM, wrapped=True, parent=self)
        self._icon_at = QPoint(-1, -1)
        self._connect()

    def _way(self, words: str, icon_name: str) -> Button:
        return Button(words, icon_name=icon_name, height=48, parent=self)

    def _connect(self) -> None:
        self.start.clicked.connect(self.start_requested)
        self.client.clicked.connect(self.client_requested)
        self.review.clicked.connect(self.review_requested)
        self.change.clicked.connect(self.change_requested)
        self.calendar.clicked.connect(self.calendar_requested)
        self.log.clicked.connect(self.log_requested)
        self.month.days.day_chosen.connect(self.day_chosen)
        self.progress.height_changed.connect(self.height_changed)

    def _ways(self) -> tuple[Button, ...]:
        return self.start, self.client, self.review, self.change, self.calendar, self.log

    def set_words(self, words: CourseWords) -> None:
        """Say something else."""
        self._words = words
        self.client.set_text(words.client)
        for button, told in ((self.start, words.start), (self.review, words.review)):
            button.set_text(told)
            button.setVisible(bool(told))
        for button in (self.change, self.calendar):
            button.setVisible(words.under_way)
        self.review.set_icon("alert-triangle" if words.is_review_due else "eye")
        self.lead.setText(words.lead)
        self.lead.setVisible(bool(words.lead))
        for label, told in zip((self._empty, self._empty_told), words.empty, strict=True):
            label.setText(told)
            label.setVisible(bool(told))
        for remark in self._remarks:
            remark.setParent(None)
            remark.deleteLater()
        self._remarks = [self._remark(told.marked, told.spoken) for told in words.remarks]
        if words.remarks:
            origins = dict.fromkeys(told.origin for told in words.remarks)
            self._remarks.append(self._remark(legend(origins), ""))
            self._remarks[-1].set_look(size=13)
        self._lay_out(self.width(), dry=False)

    def _remark(self, words: str, spoken: str) -> Words:
        made = Words(words, size=15, weight=MEDIUM, token="ink2", rich=True, wrapped=True, parent=self)
        made.setAccessibleName(spoken)
        made.set_theme(self._theme)
        made.show()
        return made

    def set_plan(self, plan: PlanBody | None) -> None:
        """Show a choice of courses, where there is none yet."""
        if self.plan is not None:
            self.plan.setParent(None)
            self.plan.deleteLater()
        self.plan = plan
        if plan is not None:
            plan.setParent(self)
            plan.set_theme(self._theme)
            plan.show()
        self._lay_out(self.width(), dry=False)

    def set_shown(self, *, progress: bool, month: bool) -> None:
        """Show the progress and the calendar, or not."""
        self.progress.setVisible(progress)
        self.month.setVisible(month)
        self.day.setVisible(month)
        self._lay_out(self.width(), dry=False)

    def set_day(self, words: str) -> None:
        """Say what is known of the day that was chosen."""
        self.day.setText(words)
        self._lay_out(self.width(), dry=False)

    def tell(self, words: str) -> None:
        """Say something at the head."""
        self.question.tell(words)
        self._lay_out(self.width(), dry=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self.question, *self._ways(), self._empty, self._empty_told, self.lead, *self._remarks,
            self.progress, self.month, self.day, *((self.plan,) if self.plan else ()),
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, self.question.height_for(width_px)
        if not dry:
            self.question.setGeometry(0, 0, width_px, y)
        if self._words.empty[0]:
            if not dry:
                self._icon_at = QPoint(0, y + px(2))
            texts = [(self._empty, 2), (self._empty_told, 12)]
            y = self._stack(texts, px(56), y, width_px - px(56), dry=dry)
        y += side_by_side(self._ways(), (0, y, width_px), self._theme, dry=dry)
        texts = [(self.lead, 4)] if self._words.lead else []
        y = self._stack([*texts, *((remark, 4) for remark in self._remarks)], 0, y, width_px, dry=dry) + px(
            10
        )
        if self.plan is not None:
            high = self.plan.height_for(width_px)
            if not dry:
                self.plan.setGeometry(0, y, width_px, high)
            y += high + px(GAP_PX)
        if not dry:
            self.update()
        return self._place_columns(width_px, y, dry=dry)

    def _stack(self, texts: Sequence[tuple[Words, int]], x: int, y: int, wide: int, *, dry: bool) -> int:
        """Place (text, gap below) one under another; return where they end."""
        for words, gap in texts:
            high = words.height_for(max(1, wide))
            if not dry:
                words.setGeometry(x, y, wide, high)
            y += high + self._theme.px(gap)
        return y

    def _place_columns(self, width_px: int, y: int, *, dry: bool) -> int:
        """Place the progress and the calendar, beside each other where there is room."""
        px, gap = self._theme.px, self._theme.px(GAP_PX)
        progress, month = not self.progress.isHidden(), not self.month.isHidden()
        beside = progress and month and width_px >= px(TWO_FROM)
        wide = width_px - px(MONTH_PX) - gap if beside else width_px
        low = y
        if progress:
            high = self.progress.height_for(wide)
            if not dry:
                self.progress.setGeometry(0, y, wide, high)
            low = y + high + gap
        if month:
            x, top = (wide + gap, y) if beside else (0, low)
            room = px(MONTH_PX) if beside else min(width_px, px(440))
            high = self.month.sizeHint().height()
            if not dry:
                self.month.setGeometry(x, top, room, high)
            low = max(low, self._stack([(self.day, 8)], x + px(8), top + high + px(8), room - px(8), dry=dry))
        return low

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of an empty course."""
        if not self._words.empty[0]:
            return
        side = self._theme.px(40)
        with QPainter(self) as painter:
            painter.setPen(QPen(self._theme.line))
            drawn = icon("calendar-plus", self._theme.accent, side, self.devicePixelRatioF())
            painter.drawPixmap(QRectF(self._icon_at, drawn.deviceIndependentSize()).toRect(), drawn)
