"""One month of a course: done days filled, planned ones ringed, today squared; by mouse and by keys."""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.course.words import long_date, month_name
from ui.kit.controls import Button, Words
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme, paint_focus_ring

translate = QCoreApplication.translate

HEAD_PX, WEEKDAYS_PX, ROW_PX = 48, 30, 38
"""Heights at unit 1."""
WEEKS = 6
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


@dataclass(frozen=True, slots=True)
class CourseDays:
    """What is known of days: on which sessions were done, on which they are planned, and which is today."""

    done: frozenset[date] = frozenset()
    planned: frozenset[date] = frozenset()
    today: date = date.min

    def told(self, day: date) -> str:
        """Return what a screen reader says of a day besides its date."""
        said = []
        if day == self.today:
            said.append(translate("Course", "today"))
        if day in self.done:
            said.append(translate("Course", "done"))
        if day in self.planned:
            said.append(translate("Course", "planned"))
        return ", ".join(said)


class MonthDays(QWidget):
    """The days of a month. The arrows move a mark, PageUp and PageDown turn the month, Home goes to today."""

    day_chosen = Signal(object)
    """The date that the mark has come to."""
    kept_keys = ("Left", "Right", "PageUp", "PageDown", "Home")
    """Keys of the window that mean something else here while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.days = THEMES["light"], CourseDays()
        self.first, self.marked = date(2000, 1, 1), date(2000, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_days(self, days: CourseDays) -> None:
        """Show other days, at the month that was shown, or at today's the first time."""
        new = self.days.today == date.min
        self.days = days
        if new:
            self.first, self.marked = days.today.replace(day=1), days.today
        self._name()
        self.update()

    def mark(self, day: date) -> None:
        """Move the mark, and turn to its month."""
        self.marked, self.first = day, day.replace(day=1)
        self._name()
        self.update()
        self.day_chosen.emit(day)

    def turn(self, months: int) -> None:
        """Turn to another month; the mark goes to the same day there, or to its last."""
        number = self.first.year * 12 + self.first.month - 1 + months
        first = date(number // 12, number % 12 + 1, 1)
        last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        self.mark(first.replace(day=min(self.marked.day, last.day)))

    def _name(self) -> None:
        parts = long_date(self.marked), self.days.told(self.marked)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def weeks(self) -> list[list[date]]:
        """Return the weeks of the month as they stand here, days of the months beside it too."""
        first = QLocale().firstDayOfWeek().value - 1
        return Calendar(first).monthdatescalendar(self.first.year, self.first.month)

    def sizeHint(self) -> QSize:
        """Return the height of weekdays and six weeks."""
        px = self._theme.px
        return QSize(px(7 * 46), px(WEEKDAYS_PX) + WEEKS * px(ROW_PX))

    def place(self, day: date) -> QRectF:
        """Return where a day of this month stands; empty for one that is not shown."""
        px, wide = self._theme.px, self.width() / 7.0
        for row, week in enumerate(self.weeks()):
            if day in week and day.month == self.first.month:
                top = px(WEEKDAYS_PX) + row * px(ROW_PX)
                return QRectF(week.index(day) * wide, top, wide, px(ROW_PX))
        return QRectF()

    def day_at(self, at: QPoint) -> date | None:
        """Return the day of this month under a point."""
        shown = (day for week in self.weeks() for day in week if day.month == self.first.month)
        return next((day for day in shown if self.place(day).contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the mark to the day that was pressed."""
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.mark(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark or turn the month; leave the rest to the window."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.mark(self.marked + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.mark(self.days.today)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weekdays and the days."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.ink2)
            painter.setFont(theme.font(13, SEMIBOLD))
            for column, day in enumerate(self.weeks()[0]):
                box = QRectF(column * self.width() / 7.0, 0, self.width() / 7.0, px(WEEKDAYS_PX))
                name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
            for week in self.weeks():
                for day in week:
                    if day.month == self.first.month:
                        self._paint_day(painter, day)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme, days, box = self._theme, self.days, self.place(day)
        radius = theme.px(16)
        middle = box.center()
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == days.today:
            painter.setPen(QPen(theme.ink, theme.px(2)))
            out = theme.px(2)
            painter.drawRoundedRect(ring.adjusted(-out, -out, out, out), theme.px(5), theme.px(5))
        if day in days.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        elif day in days.planned:
            painter.setPen(QPen(theme.accent, theme.px(2)))
            painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        told = day in days.done or day in days.planned
        painter.setPen(theme.on_accent if day in days.done else theme.ink)
        painter.setFont(theme.font(15, BOLD if told or day == days.today else MEDIUM, tabular=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day == self.marked and self.hasFocus():
            paint_focus_ring(painter, ring.adjusted(1, 1, -1, -1), radius, theme)


class Month(QWidget):
    """The month's name with ways to turn it, its days, and what the signs mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._name = Words(size=17, weight=BOLD, parent=self)
        before, after = translate("Course", "The month before"), translate("Course", "The next month")
        self.before = Button(before, icon_name="chevron-left", height=36, parent=self)
        self.after = Button(after, icon_name="chevron-right", height=36, parent=self)
        for button in (self.before, self.after):
            button.set_parts(icon_only=True)
        self.days = MonthDays(self)
        self.legend = Legend(self)
        self.before.clicked.connect(lambda: self.days.turn(-1))
        self.after.clicked.connect(lambda: self.days.turn(1))
        self.days.day_chosen.connect(lambda _day: self._show_name())

    def set_days(self, days: CourseDays) -> None:
        """Show other days."""
        self.days.set_days(days)
        self._show_name()

    def _show_name(self) -> None:
        self._name.setText(month_name(self.days.first.year, self.days.first.month))
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self._name, self.before, self.after, self.days, self.legend):
            part.set_theme(theme)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the size of everything."""
        days = self.days.sizeHint()
        low = self._theme.px(HEAD_PX) + self.legend.sizeHint().height()
        return QSize(days.width(), days.height() + low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._place()

    def _place(self) -> None:
        px, size = self._theme.px, self.before.sizeHint()
        head = px(HEAD_PX)
        self._name.setGeometry(px(8), 0, max(1, self.width() - 2 * size.width() - px(8)), head)
        top = (head - size.height()) // 2
        self.after.setGeometry(self.width() - size.width(), top, size.width(), size.height())
        self.before.setGeometry(self.width() - 2 * size.width(), top, size.width(), size.height())
        self.days.setGeometry(0, head, self.width(), self.days.sizeHint().height())
        high = self.legend.sizeHint().height()
        self.legend.setGeometry(0, head + self.days.sizeHint().height(), self.width(), high)


class Legend(QWidget):
    """What the three signs of the month mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._words = tuple(
            Words(words, size=14, weight=MEDIUM, token="ink2", parent=self) for words in _signs()
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for words in self._words:
            words.set_theme(theme)
        self._place()

    def sizeHint(self) -> QSize:
        """Return the height of its line."""
        return QSize(self._theme.px(300), self._theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._place()

    def _place(self) -> None:
        px, x = self._theme.px, self._theme.px(10)
        for words in self._words:
            size = words.sizeHint()
            words.setGeometry(x + px(24), (self.height() - size.height()) // 2, size.width(), size.height())
            x += px(24) + size.width() + px(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the signs before their words."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, words in enumerate(self._words):
                middle = words.geometry().center().y()
                sign = QRectF(words.x() - px(22), middle - px(7), px(15), px(15))
                painter.setPen(QPen(theme.accent if index < 2 else theme.ink, px(2)))
                painter.setBrush(theme.accent if index == 0 else Qt.BrushStyle.NoBrush)
                if index < 2:
                    painter.drawEllipse(sign)
                else:
                    painter.drawRoundedRect(sign, px(3), px(3))


def _signs() -> Iterable[str]:
    return (
        translate("Course", "done"),
        translate("Course", "planned"),
        translate("Course", "today"),
    )
