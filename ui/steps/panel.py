"""The panel on the left: the session's steps and what is left of the session."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.session.timeline import Timeline
from ui import text
from ui.kit.controls import Button, Panel, Rule, Words
from ui.kit.slim_bar import SlimBar
from ui.steps.delegate import StepDelegate
from ui.steps.menu import StepMenu
from ui.steps.model import ROW, StepsModel
from ui.steps.rows import list_rows
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme

translate = QCoreApplication.translate

LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepList(QListView):
    """The lines. It takes the up and down keys and Enter; every other key belongs to the session."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark, or go there; leave the rest to the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
        elif event.key() in LIST_KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()


class StepsPanel(Panel):
    """Steps with their states and minutes; below, the time left in the session."""

    row_requested = Signal(int)
    """The row of the timeline that a person wants to go to."""
    change_requested = Signal(object, object)
    """The Turn of a stroke, and the Change that a person wants of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edges=("right",), parent=parent)
        self._rail = False
        self._timeline: Timeline | None = None
        self._names: Mapping[str, str] = {}
        self._headings: Mapping[int, str] = {}
        self._model, self._delegate = StepsModel(), StepDelegate()
        self._head = Words(translate("Steps", "Steps"), size=15, weight=SEMIBOLD, parent=self)
        self._planned = Words(
            translate("Steps", "Planned"), size=13, weight=MEDIUM, token="ink2", parent=self
        )
        self.change = Button(
            translate("Steps", "Change a stroke"), icon_name="adjustments", key="Y", height=28
        )
        self.change.setParent(self)
        self.change.set_parts(icon_only=True)
        self.change.clicked.connect(lambda: self.open_menu())
        self._bar = SlimBar()
        self.list = self._made_list()
        self._rule = Rule(self)
        self._left = Words(
            translate("Steps", "Left in the session"), size=14, weight=MEDIUM, token="ink2", parent=self
        )
        self._total = Words(size=14, weight=MEDIUM, token="ink2", tabular=True, parent=self)
        self._clock = Words(size=44, weight=BOLD, tabular=True, parent=self)

    def _made_list(self) -> StepList:
        made = StepList(self)
        made.setVerticalScrollBar(self._bar)
        made.setModel(self._model)
        made.setItemDelegate(self._delegate)
        made.setAccessibleName(translate("Steps", "Steps of the session"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setMouseTracking(True)
        made.setUniformItemSizes(False)
        made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.clicked.connect(self._on_clicked)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._on_menu_asked)
        return made

    def _parts(self) -> tuple[Words | Rule | Button, ...]:
        """Return what a rail has no room for."""
        words = self._head, self._planned, self._left, self._total, self._clock
        return *words, self._rule, self.change

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        self._delegate.theme = theme
        self._bar.set_theme(theme)
        ground = self.list.palette()
        ground.setColor(self.list.backgroundRole(), theme.surface)
        ground.setColor(self._bar.backgroundRole(), theme.surface)
        self.list.setPalette(ground)
        for part in self._parts():
            part.set_theme(theme)
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()
        self._place()

    def set_shape(self, *, rail: bool, row_height: int = 36) -> None:
        """Show numbers only, in a rail; or whole lines of that height at unit 1."""
        self._rail = self._delegate.rail = rail
        self._delegate.row_height = row_height
        self._show_lines()
        for part in self._parts():
            part.setVisible(not rail)
        self._place()
        self._follow()

    def set_session(self, timeline: Timeline, names: Mapping[str, str], headings: Mapping[int, str]) -> None:
        """Show another plan; `names` by stroke id, `headings` for steps of several strokes."""
        self._timeline, self._names, self._headings = timeline, names, headings
        self._show_lines()
        self.set_total(timeline.total_s)

    def _show_lines(self) -> None:
        if self._timeline is not None:
            marked = self.list.currentIndex().row()
            self._model.set_lines(list_rows(self._timeline, self._names, self._headings), rail=self._rail)
            self.list.setCurrentIndex(self._model.index(marked))

    def set_total(self, total_s: float) -> None:
        """Say how long the session lasts in all."""
        words = translate("Steps", "of {total}").format(total=text.time_planned(total_s))
        if words != self._total.text():
            self._total.setText(words)
            self._place_foot()

    def open_menu(self, parent: QWidget | None = None) -> StepMenu | None:
        """Offer what may be changed about the marked stroke, or the present one; None: there is none.

        `parent`: the window's part over which the menu opens, where the list is not seen.
        """
        marked = self.list.currentIndex().row() if self.list.hasFocus() else -1
        return self._open_menu_of(marked if marked >= 0 else self._model.line_of(self._model.current), parent)

    def _open_menu_of(self, at: int, parent: QWidget | None = None) -> StepMenu | None:
        line, timeline = self._model.line(at), self._timeline
        if line is None or line.turn is None or timeline is None:
            return None
        turn, done = line.turn, 0 <= line.timeline_row < self._model.current
        menu = StepMenu(line, is_done=done, any_chosen=bool(timeline.choices), parent=parent or self)
        menu.asked.connect(lambda change: self.change_requested.emit(turn, change))
        if parent is None:
            rect = self.list.visualRect(self._model.index(at))
            menu.popup(self.list.viewport().mapToGlobal(QPoint(self.theme.px(44), rect.bottom())))
        else:
            menu.popup(parent.mapToGlobal(QPoint(parent.width() // 2, parent.height() // 3)))
        return menu

    def _on_menu_asked(self, place: QPoint) -> None:
        self._open_menu_of(self.list.indexAt(place).row())

    def set_current(self, timeline_row: int) -> None:
        """Mark the stroke that is being done, or prepared."""
        self._model.set_current(timeline_row)
        self.list.doItemsLayout()
        self._follow()

    def set_progress(self, cycles: str, stroke_left: str, session_left: str) -> None:
        """Show how far the stroke is, and the time left in the session."""
        self._model.set_progress(cycles, stroke_left)
        if session_left != self._clock.text():
            self._clock.setText(session_left)
            self._place_foot()

    def _follow(self) -> None:
        line = self._model.line_of(self._model.current)
        if line >= 0:
            self.list.scrollTo(self._model.index(line), QAbstractItemView.ScrollHint.EnsureVisible)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW).timeline_row
        if row >= 0:
            self.row_requested.emit(row)
        else:
            self._open_menu_of(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the list and the foot."""
        self._place()

    def _place(self) -> None:
        px, wide, high = self.theme.px, self.width() - 1, self.height()
        if self._rail:
            self.list.setGeometry(0, px(12), wide, max(0, high - px(16)))
            return
        head = px(38)
        size = self._planned.sizeHint()
        button = self.change.sizeHint()
        right = wide - px(4) - button.width()
        self.change.setGeometry(right, (head - button.height()) // 2, button.width(), button.height())
        right -= size.width() + px(2)
        self._head.setGeometry(px(16), 0, max(0, right - px(16)), head)
        self._planned.setGeometry(right, 0, size.width(), head)
        foot = px(78)
        self.list.setGeometry(0, head, wide, max(0, high - head - foot - px(4)))
        self._rule.setGeometry(px(8), high - foot, wide - 2 * px(8), 1)
        self._place_foot()

    def _place_foot(self) -> None:
        px, wide, top = self.theme.px, self.width() - 1, self.height() - self.theme.px(78)
        size = self._total.sizeHint()
        words = px(23)
        self._left.setGeometry(px(16), top + px(5), wide - 2 * px(16) - size.width(), words)
        self._total.setGeometry(wide - px(16) - size.width(), top + px(5), size.width(), words)
        clock = self._clock.sizeHint()
        self._clock.setGeometry(px(15), top + px(24), clock.width(), max(clock.height(), 1))
