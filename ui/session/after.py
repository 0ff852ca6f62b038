"""The end of a session: how it was for the client, a note, tender places marked on the body."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.course.records import LONGEST_NOTE
from ui.diagram.canvas import DiagramCanvas
from ui.kit.controls import Button, Headline, Kind, Words
from ui.kit.segments import Segments
from ui.pages.cover import Cover
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme, Themed

translate = QCoreApplication.translate

DESIGN = (1280, 800)
"""The size for which it is laid out; everything is scaled from there."""
CANVAS_SHARE = 0.44
NEAR_MM = 12.0
"""A press so near to a mark takes the mark away."""
STEP_MM = 10.0
"""How far an arrow key moves the cross."""
REACH_MM = (150.0, 230.0)
"""The cross stays within this distance of the middle, across and up or down."""


@dataclass(frozen=True, slots=True)
class AfterWords:
    """What was told after a session. `tender`: places (x_mm, y_mm) in the body's frame."""

    comfort: int | None
    note: str
    tender: tuple[tuple[float, float], ...]


class Marks(QWidget):
    """Lies over the canvas and marks places on the body, by a press or by a cross that keys move."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["dim"]
        self.canvas: DiagramCanvas | None = None
        self.places: tuple[tuple[float, float], ...] = ()
        self._cross: tuple[float, float] | None = None
        self.setAccessibleName(translate("After", "Tender places"))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def toggle(self, x_mm: float, y_mm: float) -> None:
        """Mark a place, or take a mark away that is near it."""
        near = [
            place for place in self.places
            if (place[0] - x_mm) ** 2 + (place[1] - y_mm) ** 2 <= NEAR_MM**2
        ]  # fmt: skip
        kept = tuple(place for place in self.places if place not in near)
        self.places = kept if near else (*kept, (round(x_mm, 1), round(y_mm, 1)))
        self.update()
        self.changed.emit()

    def move_cross(self, across: int, up: int) -> None:
        """Move the cross by steps; it appears in the middle."""
        x_mm, y_mm = self._cross or (0.0, -10.0)
        (right_x, right_y), (down_x, down_y) = self._ways()
        x_mm += (across * right_x - up * down_x) * STEP_MM
        y_mm += (across * right_y - up * down_y) * STEP_MM
        most_x, most_y = REACH_MM
        self._cross = max(-most_x, min(x_mm, most_x)), max(-most_y, min(y_mm, most_y))
        self.update()

    def _ways(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return which ways of the body go right and down on the screen."""
        view = self.canvas.view if self.canvas is not None else None
        return ((1.0, 0.0), (0.0, -1.0)) if view is None else (view.right_mm, view.down_mm)

    def mark(self) -> None:
        """Mark the place of the cross, or take its mark away."""
        if self._cross is not None:
            self.toggle(*self._cross)

    def point(self, x_mm: float, y_mm: float) -> QPointF:
        """Return where a place of the body lies on the widget."""
        if self.canvas is None or self.canvas.view is None:
            return QPointF(-1.0, -1.0)
        return self.canvas.view.point_px(x_mm, y_mm) / self.canvas.devicePixelRatioF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark the place that was pressed."""
        if self.canvas is None or self.canvas.view is None:
            return
        view, at = self.canvas.view, event.position() * self.canvas.devicePixelRatioF()
        self.toggle(*view.point_mm(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring with a number for each place, and the cross."""
        theme, radius = self._theme, self._theme.px(17)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font(18, SEMIBOLD))
            for number, place in enumerate(self.places, 1):
                at = self.point(*place)
                painter.setPen(QPen(theme.warn, theme.px(3)))
                painter.setBrush(theme.warn_bg)
                painter.drawEllipse(at, radius, radius)
                painter.setPen(theme.warn)
                box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
            if self._cross is not None:
                at, arm = self.point(*self._cross), self._theme.px(26)
                for colour, wide in ((theme.paper, 7), (theme.ink, 3)):
                    painter.setPen(QPen(colour, theme.px(wide)))
                    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
                    painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))


class NoteLine(QLineEdit):
    """A line to write in. Enter leaves it and goes no further: on the page it keeps and closes."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Enter ends writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.done.emit()
        else:
            super().keyPressEvent(event)


class AfterPage(Cover):
    """Asks how it was; saying nothing is an answer too."""

    saved = Signal(object)
    """The AfterWords; the page is done."""
    fills_window = True

    def __init__(self, theme: Theme, used: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chosen = theme
        self._comfort: int | None = None
        self.setAccessibleName(translate("After", "After the session"))
        self.head = Headline(size=56, parent=self)
        self.head.set_text(translate("After", "Done. {time}.").format(time=used))
        self._rest = self._words(translate("After", "Cover the client, let them rest."), 30)
        self._ask = self._words(translate("After", "How comfortable was it for the client?"), 22)
        self._ends = self._words(translate("After", "0 not at all, 10 very. By digits, or leave it."), 18)
        self.comfort = Segments(
            translate("After", "Comfort"), tuple(str(value) for value in range(11)), height=56, parent=self
        )
        self.comfort.set_index(-1)
        self._noted = self._words(translate("After", "A note (N)"), 22)
        self.note = NoteLine(self)
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setAccessibleName(translate("After", "Note"))
        self.note.setPlaceholderText(translate("After", "What to remember next time"))
        self._marked = self._words("", 22)
        self._how = self._words(
            translate("After", "Touch the tender places on the body, or go there by arrows and mark with M."),
            18,
        )
        self.save = Button(translate("After", "Keep and close"), icon_name="check", parent=self,
                           key=translate("After", "Enter"), kind=Kind.PRIMARY)  # fmt: skip
        self.save.set_size(330, 72, 24)
        self.save.set_parts(key_shown=True)
        self.marks = Marks(self)
        self.comfort.chosen.connect(self.set_comfort)
        self.save.clicked.connect(self.keep)
        self.note.done.connect(self.leave_note)
        self.marks.changed.connect(self._show_count)
        self._show_count()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _words(self, text: str, size: float) -> Words:
        token = "ink" if size >= 22 else "ink2"
        return Words(text, size=size, weight=MEDIUM, token=token, wrapped=True, parent=self)

    def words(self) -> AfterWords:
        """Return what has been told."""
        return AfterWords(self._comfort, self.note.text().strip(), self.marks.places)

    def keep(self) -> None:
        """Hand over what has been told."""
        self.saved.emit(self.words())

    def set_comfort(self, value: int) -> None:
        """Say how comfortable it was, 0-10."""
        self._comfort = value
        self.comfort.set_index(value)

    def keys(self) -> dict[str, Callable[[], object]]:
        """Return what keys do here, by their names."""
        digits = {str(digit): partial(self.type_digit, digit) for digit in range(10)}
        return digits | {
            "Enter": self.keep,
            "N": partial(self.note.setFocus, Qt.FocusReason.OtherFocusReason),
            "M": self.marks.mark,
            "Left": partial(self.marks.move_cross, -1, 0),
            "Right": partial(self.marks.move_cross, 1, 0),
            "Up": partial(self.marks.move_cross, 0, 1),
            "Down": partial(self.marks.move_cross, 0, -1),
        }

    def type_digit(self, digit: int) -> None:
        """Take a digit key; 0 after 1 makes 10."""
        self.set_comfort(10 if digit == 0 and self._comfort == 1 else digit)

    def leave_note(self) -> None:
        """Give the keys back to the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        count = len(self.marks.places)
        self._marked.setText(
            translate("After", "Tender places: {count}").format(count=count)
            if count
            else translate("After", "Tender places: none")
        )

    def lend(self, canvas: DiagramCanvas | None) -> None:
        """Show the body under the marks."""
        if self.canvas is not None:
            self.canvas.set_alone(False)
        self.canvas = self.marks.canvas = canvas
        if canvas is not None:
            canvas.setParent(self)
            canvas.lower()
            canvas.set_alone(True)
            canvas.show()
            self._place()

    def canvas_theme(self, theme: Theme) -> Theme:
        """Return this page's colours."""
        return self.theme.scaled(self._scale() * 1.5)

    def _scale(self) -> float:
        return max(0.1, min(self.width() / DESIGN[0], self.height() / DESIGN[1]))

    def set_theme(self, theme: Theme) -> None:
        """Keep the page's own colours, at the scale of the window."""
        made = self._chosen.scaled(self._scale())
        super().set_theme(made)
        parts: tuple[Themed, ...] = (
            self.head, self._rest, self._ask, self._ends, self.comfort, self._noted, self._marked, self._how,
            self.save, self.marks,
        )  # fmt: skip
        for part in parts:
            part.set_theme(made)
        self.note.setFont(made.font(24, MEDIUM))
        colours = self.note.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, made.surface),
            (QPalette.ColorRole.Text, made.ink),
            (QPalette.ColorRole.PlaceholderText, made.ink2),
        ):
            colours.setColor(role, colour)
        self.note.setPalette(colours)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        self.set_theme(self._chosen)

    def _place(self) -> None:
        px, canvas_wide = self.theme.px, round(self.width() * CANVAS_SHARE)
        self.marks.setGeometry(0, 0, canvas_wide, self.height())
        if self.canvas is not None:
            self.canvas.setGeometry(self.marks.geometry())
        left = canvas_wide + px(36)
        wide = self.width() - left - px(36)
        y = px(36)
        self.head.setGeometry(left, y, wide, px(76))
        y = self._below(self._rest, left, y + px(76), wide) + px(28)
        y = self._below(self._ask, left, y, wide) + px(4)
        high = self.comfort.sizeHint().height()
        self.comfort.setGeometry(left, y, wide, high)
        y = self._below(self._ends, left, y + high, wide) + px(24)
        y = self._below(self._noted, left, y, wide) + px(6)
        self.note.setGeometry(left, y, wide, px(58))
        y = self._below(self._marked, left, y + px(58 + 28), wide) + px(4)
        self._below(self._how, left, y, wide)
        size = self.save.sizeHint()
        self.save.setGeometry(
            left - px(5), self.height() - size.height() - px(30), size.width(), size.height()
        )

    def _below(self, words: Words, left: int, y: int, wide: int) -> int:
        """Place words; return where they end."""
        high = words.height_for(wide)
        words.setGeometry(left, y, wide, high)
        return y + high
