"""Chooses how a course is to be: how many sessions, and how they are spread; says who stands behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.course.calendar import CoursePreset
from app.protocol.texts import Course as CourseTexts
from ui.course.words import short_date, spacing
from ui.kit.controls import Button, Kind, Words
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.pages.rows import side_by_side
from ui.stroke_card.words import Origin, Told, legend
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, Themed

translate = QCoreApplication.translate


class PlanBody(Body):
    """Presets and a number of sessions; the owner answers a choice with `set_choice`."""

    choice_requested = Signal(int, float)
    """So many sessions, so many days between two of them on average."""
    planned = Signal()
    """The choice that is shown is wanted."""
    drop_requested = Signal()
    """The course is to be forgotten; its sessions stay in the log."""

    def __init__(
        self, presets: Sequence[CoursePreset], texts: CourseTexts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._presets = THEMES["light"], tuple(presets)
        self._numbers = tuple(range(texts.fewest, texts.most + 1))
        self._sessions, self._days = self._numbers[0], 1.0
        self._often = Words(translate("Course", "How often"), size=16, weight=SEMIBOLD, parent=self)
        self.presets = [self._preset(preset) for preset in self._presets]
        self._spacing = self._remark(texts.spacing.text, Origin(texts.spacing.says.value))
        self._many = Words(translate("Course", "How many sessions"), size=16, weight=SEMIBOLD, parent=self)
        self.numbers = Segments(
            translate("Course", "Sessions"), tuple(map(str, self._numbers)), height=48, parent=self
        )
        self.result = Words(size=18, weight=SEMIBOLD, wrapped=True, parent=self)
        self.plan = Button(
            translate("Course", "Plan the course"), icon_name="calendar-plus", kind=Kind.PRIMARY, parent=self
        )
        self.drop = Button(
            translate("Course", "Without a course"), icon_name="x", kind=Kind.QUIET, parent=self
        )
        self.drop.hide()
        self._build_up = self._remark(texts.build_up.text, Origin(texts.build_up.says.value))
        self._legend = Words(
            legend(), size=13, weight=MEDIUM, token="ink2", rich=True, wrapped=True, parent=self
        )
        self.numbers.chosen.connect(
            lambda index: self.choice_requested.emit(self._numbers[index], self._days)
        )
        self.plan.clicked.connect(self.planned)
        self.drop.clicked.connect(self.drop_requested)

    def _preset(self, preset: CoursePreset) -> Button:
        words = translate("Course", "{count} sessions, {spacing}").format(
            count=preset.sessions, spacing=spacing(preset.days_between)
        )
        mark = Origin(preset.says.value)
        made = Button(f"{words} {mark.mark}", kind=Kind.OUTLINE, checkable=True, parent=self)
        made.setAccessibleName(f"{words} ({mark.words})")
        made.clicked.connect(lambda: self.choice_requested.emit(preset.sessions, preset.days_between))
        return made

    def _remark(self, words: str, origin: Origin) -> Words:
        told = Told(words, origin)
        made = Words(told.marked, size=15, weight=MEDIUM, token="ink2", rich=True, wrapped=True, parent=self)
        made.setAccessibleName(told.spoken)
        return made

    def set_under_way(self) -> None:
        """The course exists: the choice changes it, or ends it."""
        self.plan.set_text(translate("Course", "Change the course"))
        self.drop.show()
        self._lay_out(self.width(), dry=False)

    def set_choice(self, sessions: int, days_between: float, first: date, last: date) -> None:
        """Show a choice, and the days of its first and last session."""
        self._sessions, self._days = sessions, days_between
        for preset, button in zip(self._presets, self.presets, strict=True):
            button.setChecked(preset.sessions == sessions and preset.days_between == days_between)
        self.numbers.set_index(self._numbers.index(sessions) if sessions in self._numbers else -1)
        told = translate("Course", "{count} sessions, {spacing}: {first} to {last}")
        self.result.setText(
            told.format(
                count=sessions, spacing=spacing(days_between), first=short_date(first), last=short_date(last)
            )
        )
        self._lay_out(self.width(), dry=False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self._often, *self.presets, self._spacing, self._many, self.numbers, self.result, self.plan,
            self.drop, self._build_up, self._legend,
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
        px = self._theme.px
        numbers = min(width_px, max(self.numbers.sizeHint().width(), px(420)))
        y = 0
        for part, gap in (
            (self._many, 4), (self.numbers, 14), (self._often, 4), (None, 4), (self._spacing, 14),
            (self.result, 10),
            (self.plan, 16), (self._build_up, 6), (self._legend, 6),
        ):  # fmt: skip
            if part is None or part is self.plan:
                buttons = self.presets if part is None else (self.plan, self.drop)
                y += side_by_side(buttons, (0, y, width_px), self._theme, dry=dry) + px(gap)
                continue
            wide = numbers if part is self.numbers else width_px
            high = part.height_for(wide) if isinstance(part, Words) else part.sizeHint().height()
            if not dry:
                part.setGeometry(0, y, wide, high)
            y += high + px(gap)
        return y
