"""The hands-free view: one picture, one name, one clock, readable from the floor; any press pauses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.diagram.canvas import DiagramCanvas
from ui.kit.controls import Button, Headline, Kind, Words
from ui.pages.cover import Cover
from ui.session.big_parts import FOOT, BigClock, KeyCaps
from ui.session.next_band import BAND, NextBand
from ui.session.screen import Screen
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme
from ui.window.caption import Pulse

translate = QCoreApplication.translate

DESIGN = (1280, 800)
"""The size for which it is laid out; everything is scaled from there."""
CANVAS_SHARE = 0.48
BADGE_UNIT = 30.0 / 13.0
"""Unit of the canvas at the design's size, so that the letters' grounds have a radius of 30."""
PULSE_UNIT = 2.0
"""How much larger the beat is shown than on the stage."""


class HandsFreeView(Cover):
    """Fills the window. It shows a `Screen` and tells of presses."""

    pressed = Signal()
    """Somebody touched the screen, anywhere."""
    fills_window = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chosen = theme
        self._screen: Screen | None = None
        self._pulses = False
        self.setAccessibleName(translate("HandsFree", "Hands-free"))
        self.place = Words(size=28, weight=SEMIBOLD, token="ink2", parent=self)
        self.session = Words(size=28, weight=SEMIBOLD, token="ink2", tabular=True, parent=self)
        self.name = Headline(size=72, parent=self)
        self.line = Headline(size=36, weight=MEDIUM, token="ink2", parent=self)
        self.clock = BigClock(self)
        self.count = Words(size=44, weight=SEMIBOLD, tabular=True, parent=self)
        self.state = Words(size=50, weight=BOLD, token="accent", parent=self)
        self.told = Words(size=32, weight=SEMIBOLD, parent=self)
        self.notice = Words(size=24, weight=SEMIBOLD, token="warn", wrapped=True, parent=self)
        self.said = Words(size=30, weight=MEDIUM, wrapped=True, parent=self)
        self.badge = Words(size=22, weight=SEMIBOLD, token="warn", wrapped=True, parent=self)
        self.go = Button("", icon_name="player-play-filled", kind=Kind.PRIMARY, parent=self)
        self.go.set_size(330, 72, 28)
        self.go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go.clicked.connect(self.pressed)
        self.keys = KeyCaps(self)
        self.band, self.pulse = NextBand(self), Pulse(self)
        for words in self._words():
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _words(self) -> tuple[Words, ...]:
        lines = self.notice, self.said, self.badge
        return self.place, self.session, self.count, self.state, self.told, *lines

    def lend(self, canvas: DiagramCanvas | None) -> None:
        """Show the canvas on the left."""
        if self.canvas is not None:
            self.canvas.set_alone(False)
        self.canvas = canvas
        if canvas is not None:
            canvas.setParent(self)
            canvas.lower()
            canvas.set_alone(True)
            canvas.show()
            self._place()

    def canvas_theme(self, theme: Theme) -> Theme:
        """Return this view's colours, with letters on the hands that are seen from afar."""
        return self._chosen.scaled(self._scale() * BADGE_UNIT)

    @property
    def colours(self) -> Theme:
        """Return the theme at the scale of the window."""
        return self.theme

    def set_colours(self, theme: Theme) -> None:
        """Take other colours, the view's own."""
        self._chosen = theme
        self.set_theme(theme)

    def _scale(self) -> float:
        return max(0.1, min(self.width() / DESIGN[0], self.height() / DESIGN[1]))

    def set_theme(self, theme: Theme) -> None:
        """Keep the view's own colours, at the scale of the window."""
        made = self._chosen.scaled(self._scale())
        super().set_theme(made)
        for part in self._words():
            part.set_theme(made)
        for other in (self.name, self.line):
            other.set_theme(made)
        self.clock.set_theme(made)
        self.go.set_theme(made)
        self.keys.set_theme(made)
        self.band.set_theme(made)
        self.pulse.set_theme(made.scaled(made.unit * PULSE_UNIT))
        self._place()

    def set_screen(self, screen: Screen) -> None:
        """Show a moment; what is the same stays untouched."""
        before, self._screen = self._screen, screen
        if screen == before:
            return
        _set_text(self.place, screen.place)
        _set_text(self.session, screen.session)
        _set_text(self.count, screen.count)
        if self.name.text != screen.name:
            self.name.set_text(screen.name)
            self.line.set_text(screen.line)
        self.band.set_coming(screen.coming)
        if before is None or screen.state != before.state or screen.way_on != before.way_on:
            self.state.setText(screen.state)
            self.told.setText(screen.told)
            self.go.set_text(screen.way_on)
            self.setCursor(Qt.CursorShape.ArrowCursor if screen.state else Qt.CursorShape.BlankCursor)
        self._place()

    def set_notice(self, words: str) -> None:
        """Say what has happened, as that the computer slept; "" takes it back."""
        self.notice.setText(words)
        self._place()
        self.update()

    def set_said(self, words: str) -> None:
        """Write what is being said; "" takes it back."""
        _set_text(self.said, words)
        self._place()

    def set_pulse(self, share: float) -> None:
        """Show how much of a beat is seen, 0-1; below 0: no pulse at all."""
        self._pulses = share >= 0
        self.pulse.setVisible(self._pulses and self.state.isHidden())
        self.pulse.set_share(max(share, 0.0))

    def set_badge(self, words: str) -> None:
        """Say how the plan was changed, as for a client who needs care."""
        self.badge.setText(words)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale everything with the window."""
        self.set_theme(self._chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take every press, wherever it comes."""
        self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick presses as a press too; the owner leaves it out."""
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the panel under what stands while the session does, and that of a notice."""
        super().paintEvent(event)
        px, left, wide = self.theme.px, self.line.x(), self.line.width()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if not self.state.isHidden():
                panel = self.state.geometry().united(self.told.geometry())
                painter.setBrush(self.theme.soft)
                box = QRectF(left, panel.top() - px(4), wide, panel.height() + px(16))
                painter.drawRoundedRect(box, px(12), px(12))
            if not self.notice.isHidden():
                painter.setBrush(self.theme.warn_bg)
                box = QRectF(left, self.notice.y(), wide, self.notice.height())
                painter.drawRoundedRect(box, px(8), px(8))

    def _place(self) -> None:
        px = self.theme.px
        canvas_wide, foot = round(self.width() * CANVAS_SHARE), px(FOOT)
        low = self.height() - foot
        if self.canvas is not None:
            self.canvas.setGeometry(0, 0, canvas_wide, low)
        self.keys.setGeometry(0, low, self.width(), foot)
        left = canvas_wide + px(30)
        wide = self.width() - left - px(32)
        self._place_head(left, wide)
        beat = self.pulse.sizeHint()
        self.pulse.setGeometry(left + wide - beat.width(), px(452), beat.width(), beat.height())
        banded = self._screen is not None and self._screen.coming is not None
        self.band.setGeometry(canvas_wide, low - px(BAND), self.width() - canvas_wide, px(BAND))
        self._place_body(left, wide, low - px(BAND) if banded else low)

    def _place_head(self, left: int, wide: int) -> None:
        px = self.theme.px
        for words, at_right in ((self.place, False), (self.session, True)):
            size = words.sizeHint()
            x = left + wide - size.width() if at_right else left
            words.setGeometry(x, px(20), size.width(), size.height())
        lines = self.name.fitted(wide).lines
        high = px(92) if lines == 1 else max(px(132), self.name.height_for(wide))
        self.name.setGeometry(left, px(60), wide, high)
        self.line.setGeometry(left, px(60) + high, wide, px(46))

    def _place_body(self, left: int, wide: int, low: int) -> None:
        """Place clock, count and, while the session stands, what to do meanwhile."""
        px, screen = self.theme.px, self._screen
        stands = screen is not None and bool(screen.state)
        for part in (self.state, self.told, self.go):
            part.setVisible(stands)
        self.pulse.setVisible(self._pulses and not stands)
        if screen is None:
            return
        top, size = px(240), self.count.sizeHint()
        if not stands:
            self.clock.set_time(screen.clock, 248, dimmed=screen.is_dimmed)
            self.clock.setGeometry(left, top, wide, px(210))
            self.count.setGeometry(left, top + px(212), size.width(), size.height())
            self._place_lines(left, wide, top + px(212) + size.height(), low)
            return
        banded = screen.coming is not None
        high = px(140 if banded else 150)
        hint = self.state.sizeHint()
        self.state.setGeometry(left + px(24), top + px(12), hint.width(), hint.height())
        hint = self.told.sizeHint()
        self.told.setGeometry(left + px(24), top + px(76), min(hint.width(), wide), hint.height())
        y = top + px(140 if banded else 150)
        self.clock.set_time(screen.clock, 140 if banded else 160, dimmed=screen.is_dimmed)
        self.clock.setGeometry(left, y, wide - size.width() - px(20), high)
        middle = y + high // 2
        self.count.setGeometry(
            left + wide - size.width(), middle - size.height() // 2, size.width(), size.height()
        )
        button = self.go.sizeHint()
        y += high + px(8)
        self.go.setVisible(not banded or y + button.height() <= low)
        self.go.setGeometry(left - px(5), y, button.width(), button.height())
        self._place_lines(left, wide, y + button.height(), low)

    def _place_lines(self, left: int, wide: int, top: int, low: int) -> None:
        """Place what has happened, what is said, and how the plan was changed, where there is room."""
        y = top + self.theme.px(8)
        for words in (self.notice, self.said, self.badge):
            inset = self.theme.px(14 if words is self.notice else 0)
            high = words.height_for(wide - 2 * inset) + inset if words.text() else 0
            words.setVisible(0 < high <= low - y)
            words.setGeometry(left + inset, y, wide - 2 * inset, high)
            y += high + self.theme.px(6)


def _set_text(words: Words, text: str) -> None:
    if words.text() != text:
        words.setText(text)
