"""The main window: lays its parts out by the table, carries theme and pages, knows no rule."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.diagram.canvas import DiagramCanvas
from ui.pages.cover import Cover
from ui.pages.page import Body, Page
from ui.steps.panel import StepsPanel
from ui.stroke_card.card import StrokeCard
from ui.theme import THEMES, Theme, Themed, palette, unit_for
from ui.timeline_strip.strip import TimelineStrip
from ui.transport.bar import Transport
from ui.window.stage import Stage
from ui.window.top_bar import TopBar
from ui.window.window_layout import MEASURES, SMALLEST, Layout, layout_for, places

translate = QCoreApplication.translate
AnyBody = TypeVar("AnyBody", bound=Body)


class MainWindow(QWidget):
    """Steps on the left, the body in the middle, the stroke on the right, time below."""

    closing = Signal()
    first_painted = Signal()
    """The first frame is on the screen; what it did not need may be loaded now."""
    screen_lost = Signal()
    """The screen it stood on is gone; the window has been moved to another one."""

    def __init__(self, canvas: DiagramCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._pages: list[Page] = []
        self._opener: QWidget | None = None
        self._cover: Cover | None = None
        self._painted = False
        self.canvas = canvas
        self.top_bar, self.steps, self.stage = TopBar(self), StepsPanel(self), Stage(canvas, self)
        self.card, self.strip, self.transport = StrokeCard(self), TimelineStrip(self), Transport(self)
        self.setWindowTitle(translate("MainWindow", "Backstroke"))
        self.setObjectName("main_window")
        self._order_focus()
        self.set_theme(self._theme)
        QApplication.instance().screenRemoved.connect(self._on_screen_removed)  # type: ignore[union-attr]

    @property
    def theme(self) -> Theme:
        """Return the theme at the unit of the present screen."""
        return self._theme

    @property
    def has_painted(self) -> bool:
        """Return whether the first frame is on the screen."""
        return self._painted

    @property
    def layout_kind(self) -> Layout:
        """Return how the window is laid out at present."""
        return layout_for(self.width(), self.height(), self._theme.unit)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in a theme; its unit is that of the screen, whatever it came with."""
        self._theme = theme.scaled(self._unit())
        QApplication.setPalette(palette(self._theme))
        self.setMinimumSize(self._theme.px(SMALLEST[0]), self._theme.px(SMALLEST[1]))
        parts: tuple[Themed, ...] = (
            self.transport, self.steps, self.strip, self.card, self.stage, self.top_bar, *self._pages,
            *((self._cover,) if self._cover else ()),
        )  # fmt: skip
        for part in parts:
            part.set_theme(self._theme)
        self.theme_canvas()
        self._lay_out()

    def _order_focus(self) -> None:
        """Let the tab key go from the transport to the list, the card, the stage and the top bar."""
        order = [
            self.transport.play, self.transport.back, self.transport.next, self.transport.loop,
            self.transport.count_in, self.steps.list, self.card.more, self.stage.layers, self.stage.zones,
            self.stage.labels, self.stage.body, self.stage.view, self.stage.whole, self.top_bar.protocol,
            self.top_bar.language, *self.top_bar.buttons(),
        ]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.transport.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unit(self) -> float:
        """Return the unit for the screen; a window that is larger than its screen counts as one."""
        return unit_for(max(self.screen().availableSize().height(), self.height()))

    def sizeHint(self) -> QSize:
        """Return the size of the standard layout."""
        return QSize(self._theme.px(1280), self._theme.px(800))

    def open_page(self, page: Page) -> None:
        """Lay a page over the window, or a floating one over the stage; it gets the keyboard."""
        if page not in self._pages:
            self._pages.append(page)
            page.closed.connect(self.close_top)
        self._opener = self._opener or QApplication.focusWidget()
        page.setParent(self)
        page.set_theme(self._theme)
        self._place_page(page)
        page.show()
        page.raise_()
        page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def cover(self) -> Cover | None:
        """Return what takes the window's place at present."""
        return self._cover

    def set_cover(self, cover: Cover | None) -> None:
        """Let a cover take the window's place, or show the window's own parts again (None)."""
        if self._cover is not None:
            self._cover.lend(None)
            self.stage.take_back_canvas()  # The cover goes, and would take its children along.
            self._cover.hide()
        self._cover = cover
        bare = cover is None
        for part in (self.steps, self.stage, self.card, self.strip, self.transport):
            part.setVisible(bare)
        self.top_bar.setVisible(cover is None or not cover.fills_window)
        if cover is None:
            self.theme_canvas()
            self._lay_out()
            self.transport.play.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        cover.setParent(self)
        cover.lend(self.canvas)
        cover.set_theme(self._theme)
        self.theme_canvas()
        self._lay_out()
        cover.show()
        cover.raise_()
        cover.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def theme_canvas(self) -> None:
        """Give the canvas the theme of whoever shows it."""
        cover = self._cover
        lent = cover is not None and cover.canvas is not None
        self.canvas.set_theme(cover.canvas_theme(self._theme) if lent and cover else self._theme)

    def open_pages(self) -> list[Page]:
        """Return the pages that are open, the topmost last."""
        return [page for page in self._pages if not page.isHidden()]

    def unless_read(self, does: Callable[[], object]) -> Callable[[], None]:
        """Return what does the same, but nothing while a page lies open: its keys are the page's then."""

        def unless_read() -> None:
            if not self.open_pages():
                does()

        return unless_read

    def open_body(self, kind: type[AnyBody]) -> AnyBody | None:
        """Return what an open page of this kind shows, if there is one."""
        bodies = [page.body for page in self.open_pages()]
        return next((body for body in bodies if isinstance(body, kind)), None)

    def close_top(self) -> bool:
        """Close the topmost page, or leave full screen; return whether there was anything to close."""
        pages = self.open_pages()
        if pages:
            pages[-1].hide()
            self._pages.remove(pages[-1])
            pages[-1].closed.disconnect(self.close_top)
            pages[-1].deleteLater()
            if len(pages) == 1:
                home = self._cover.first_focus() if self._cover else self.transport.play
                (self._opener or home).setFocus(Qt.FocusReason.OtherFocusReason)
                self._opener = None
            return True
        if self._cover is not None:
            self._cover.left.emit()
            return True
        if self.isFullScreen():
            self.set_full_screen(False)
            return True
        return False

    def set_full_screen(self, on: bool) -> None:
        """Fill the screen, or go back to the size before."""
        if on:
            self.showFullScreen()
        else:
            self.showNormal()
        self.top_bar.set_full_screen(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; on a screen with another unit everything is scaled first."""
        if self._unit() != self._theme.unit:
            self.set_theme(self._theme)
        else:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground behind the parts; tell of the first time."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.paper)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the button of full screen true when the system changes the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.top_bar.set_full_screen(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the owner, who saves what is to be remembered."""
        self.closing.emit()
        super().closeEvent(event)

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Come back to a screen that is there."""
        if self.screen() is screen or not self.is_reachable():
            self.bring_back()
            self.screen_lost.emit()

    def is_reachable(self) -> bool:
        """Return whether enough of the window lies on some screen to take hold of it."""
        grip = QRect(self.x(), self.y(), self.width(), self._theme.px(56))
        return any(
            (seen := screen.availableGeometry().intersected(grip)).width() >= 120 and seen.height() >= 24
            for screen in QApplication.screens()
        )

    def bring_back(self) -> None:
        """Move the window onto the first screen, no larger than that."""
        room = QApplication.primaryScreen().availableGeometry()
        size = self.size().boundedTo(room.size()).expandedTo(self.minimumSize())
        self.setGeometry(QRect(room.topLeft(), size))

    def _lay_out(self) -> None:
        kind, unit = self.layout_kind, self._theme.unit
        where = places(self.width(), self.height(), unit)
        self.steps.set_shape(rail=kind is Layout.COMPACT, row_height=MEASURES[kind].step_row)
        self.card.set_shape(compact=kind is Layout.COMPACT, wide=kind is Layout.WIDE)
        self.strip.set_curves_shown(kind in (Layout.STANDARD, Layout.WIDE))
        for part, place in (
            (self.top_bar, where.top), (self.steps, where.steps), (self.stage, where.stage),
            (self.card, where.card), (self.strip, where.strip), (self.transport, where.transport),
        ):  # fmt: skip
            part.setGeometry(place)
        if self._cover is not None:
            top = 0 if self._cover.fills_window else self.top_bar.height()
            self._cover.setGeometry(0, top, self.width(), self.height() - top)
            self.theme_canvas()
        for page in self._pages:
            self._place_page(page)

    def _place_page(self, page: Page) -> None:
        if page.is_floating and self._cover is None:
            edge = self._theme.px(10)
            page.setGeometry(self.stage.geometry().adjusted(edge, edge, -edge, -edge))
        else:
            whole = self._cover is not None and self._cover.fills_window
            top = 0 if whole else self.top_bar.height()
            bottom = self.height() if self._cover else self.transport.y()
            page.setGeometry(0, top, self.width(), bottom - top)
