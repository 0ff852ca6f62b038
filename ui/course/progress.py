"""Progress as plots, or as a table where the plotting library is missing or figures are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.course import plots
from ui.course.plots import Figure, Plots
from ui.kit.controls import Button, Words
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.pages.table import Row, RowTable
from ui.theme import BOLD, MEDIUM, THEMES, Theme

translate = QCoreApplication.translate

PLOT_PX = 280
"""Height of the plot at unit 1."""
PAD_PX = 16


class Progress(Body):
    """A choice of figures in a tile; the plotting library is loaded when the first one is shown."""

    height_changed = Signal()
    """Another figure is shown, which may be higher or lower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self.figures: tuple[Figure, ...] = ()
        self._index = 0
        self.choice: Segments | None = None
        self.plots: Plots | None = None
        self._tried = False
        self._head = Words(size=17, weight=BOLD, wrapped=True, parent=self)
        self.table: RowTable | None = None
        self.as_figures = Button(
            translate("Course", "As figures"), icon_name="notes", checkable=True, parent=self
        )
        self.told = Words(
            translate("Course", "No plots: pyqtgraph is not installed. Here are the figures."),
            size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self,
        )  # fmt: skip
        self.told.hide()
        self._signs = [Words(size=14, weight=MEDIUM, token="ink2", parent=self) for _ in range(2)]
        self.as_figures.clicked.connect(self._show)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures; the one that was shown stays, where it is still there."""
        names = [figure.head for figure in figures]
        if self.choice is None or [figure.head for figure in self.figures] != names:
            if self.choice is not None:
                self.choice.setParent(None)
                self.choice.deleteLater()
            self.choice = Segments(translate("Course", "Progress"), tuple(names), parent=self)
            self.choice.set_theme(self._theme)
            self.choice.chosen.connect(self.show_figure)
            self.choice.show()
            self._index = 0
        self.figures = tuple(figures)
        self._show()

    def show_figure(self, index: int) -> None:
        """Show one of the figures."""
        self._index = index
        self._show()

    @property
    def figure(self) -> Figure | None:
        """Return what is shown."""
        return self.figures[self._index] if self.figures else None

    def _load(self) -> None:
        if not self._tried:
            self._tried = True
            self.plots = plots.load()
            if self.plots is not None:
                self.plots.widget.setParent(self)
            self.told.setVisible(self.plots is None)
            self.as_figures.setVisible(self.plots is not None)

    def _show(self) -> None:
        figure = self.figure
        if figure is None or self.choice is None:
            return
        self._load()
        self.choice.set_index(self._index)
        self._head.setText(figure.title)
        self.setAccessibleName(_spoken(figure))
        for sign, words in zip(self._signs, figure.columns[1:], strict=True):
            sign.setText(words)
            sign.setVisible(not figure.is_line)
        tabled = self.plots is None or self.as_figures.isChecked()
        if tabled:
            self._show_table(figure)
        elif self.plots is not None:
            self.plots.show(figure, self._theme)
        if self.table is not None:
            self.table.setVisible(tabled)
        if self.plots is not None:
            self.plots.widget.setVisible(not tabled)
        self._lay_out(self.width(), dry=False)
        self.update()
        self.height_changed.emit()

    def _show_table(self, figure: Figure) -> None:
        if self.table is not None:
            self.table.setParent(None)
            self.table.deleteLater()
        self.table = RowTable(figure.head, figure.columns, wide=0, marks=False, parent=self)
        self.table.set_theme(self._theme)
        names = figure.names or figure.words
        self.table.set_rows(
            [
                Row(str(at), (name, _cell(figure.planned[at]), _cell(figure.real[at])))
                for at, name in enumerate(names)
            ]
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self._head, self.as_figures, self.told, *self._signs, self.choice, self.table):
            if part is not None:
                part.set_theme(theme)
        if self.plots is not None and self.figure is not None:
            self.plots.show(self.figure, theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of everything at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px = self._theme.px
        left, wide, y = px(PAD_PX), max(1, width_px - 2 * px(PAD_PX)), px(10)
        size, other = (self.choice or self.as_figures).sizeHint(), self.as_figures.sizeHint()
        beside = size.width() + other.width() + px(8) <= wide
        if not dry and self.choice is not None:
            self.choice.setGeometry(left, y, min(size.width(), wide), size.height())
            top = y + (size.height() - other.height()) // 2 if beside else y + size.height()
            x = left + wide - other.width() if beside else left
            self.as_figures.setGeometry(x, top, other.width(), other.height())
        y += size.height() + (0 if beside or self.as_figures.isHidden() else other.height())
        y = self._place_words(left, y, wide, dry=dry)
        if self.table is not None and not self.table.isHidden():
            if not dry:
                self.table.place(left, y, wide)
            return y + self.table.needed_height() + px(PAD_PX)
        if self.plots is not None and not dry:
            self.plots.widget.setGeometry(left - px(8), y, wide + px(8), px(PLOT_PX))
        return y + px(PLOT_PX) + px(12)

    def _place_words(self, left: int, y: int, wide: int, *, dry: bool) -> int:
        """Place the line that says what is missing, the head, and the signs after it."""
        px = self._theme.px
        if not self.told.isHidden():
            high = self.told.height_for(wide)
            if not dry:
                self.told.setGeometry(left, y, wide, high)
            y += high + px(6)
        signs = [sign for sign in self._signs if not sign.isHidden()]
        room = sum(sign.sizeHint().width() + px(42) for sign in signs)
        head = self._head.height_for(max(1, wide - room))
        if not dry:
            self._head.setGeometry(left, y + px(4), max(1, wide - room), head)
            x = left + wide - room
            for sign in signs:
                size = sign.sizeHint()
                sign.setGeometry(x + px(42), y + px(4), size.width(), size.height())
                x += px(42) + size.width()
        return y + px(4) + max(head, px(22)) + px(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile, and the signs before their words."""
        theme, px = self._theme, self._theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.line, max(1, px(1))))
            painter.setBrush(theme.surface)
            tile = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(tile, px(12), px(12))
            for index, words in enumerate(self._signs):
                if words.isHidden():
                    continue
                box = QRectF(words.x() - px(24), words.geometry().center().y() - px(7), px(16), px(15))
                style = Qt.PenStyle.DashLine if index == 0 else Qt.PenStyle.SolidLine
                painter.setPen(QPen(theme.ink2 if index == 0 else theme.accent, 1.5 * theme.unit, style))
                painter.setBrush(Qt.BrushStyle.NoBrush if index == 0 else theme.accent)
                painter.drawRect(box)


def _cell(value: float | None) -> str:
    return "" if value is None else text.figure(value)


def _spoken(figure: Figure) -> str:
    """Return the figures for a screen reader."""
    names = figure.names or figure.words
    told = [
        f"{name} {_cell(figure.real[at])}".strip()
        for at, name in enumerate(names)
        if figure.real[at] is not None
    ]
    return f"{figure.head}: {', '.join(told)}"
