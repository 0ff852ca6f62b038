"""The hands-free view: one picture, one name, one clock, readable from the floor; any press pauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.controls import Button, Headline, Kind, Words
from ui.diagram.canvas import DiagramCanvas
from ui.pages.cover import Cover
from ui.session.screen import Coming, Screen
from ui.theme import BOLD, MEDIUM, SEMIBOLD, THEMES, Theme, icon

translate = QCoreApplication.translate

DESIGN = (1280, 800)
"""The size for which it is laid out; everything is scaled from there."""
CANVAS_SHARE = 0.48
BADGE_UNIT = 30.0 / 13.0
"""Unit of the canvas at the design's size, so that the letters' grounds have a radius of 30."""
FOOT = 56
BAND = 226


class BigClock(QWidget):
    """A time in the largest figures that fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._size, self._dimmed = THEMES["dim"], "", 248.0, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def text(self) -> str:
        """Return what it shows."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_time(self, text: str, size: float, *, dimmed: bool) -> None:
        """Show a time at a size of type; dimmed while it stands."""
        if (text, size, dimmed) != (self._text, self._size, self._dimmed):
            self._text, self._size, self._dimmed = text, size, dimmed
            self.setAccessibleName(text)
            self.update()

    def digits_px(self) -> int:
        """Return the height of its figures as they are painted."""
        return round(self._fitted() * 0.727)

    def _fitted(self) -> float:
        """Return the size of type, px, at which the text is as wide as the widget at most."""
        theme = self._theme
        full = self._size * theme.unit
        metrics = QFontMetrics(theme.font(self._size, BOLD, tabular=True))
        wide = metrics.horizontalAdvance(self._text)
        return full * min(1.0, self.width() / wide) if wide else full

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the figures, at the left and in the middle of the height."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setFont(theme.font(self._fitted() / theme.unit, BOLD, tabular=True))
            painter.setPen(theme.ink2 if self._dimmed else theme.ink)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(self.rect(), flags, self._text)


class NextBand(QWidget):
    """What comes next: both hands, the name, where to turn; its upper edge drains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["dim"]
        self._coming: Coming | None = None
        self.picture: QImage | None = None
        self._when = Words(size=30, weight=SEMIBOLD, token="accent", parent=self)
        self._name, self._turn = Headline(size=60, parent=self), Headline(size=44, parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        for part in (self._when, self._name, self._turn):
            part.set_theme(theme)
        self._place()

    def set_coming(self, coming: Coming | None) -> None:
        """Show what comes, or nothing."""
        if coming is not None and coming != self._coming:
            _set_text(self._when, coming.when)
            self._name.set_text(coming.name)
            self._turn.set_text(coming.turn)
            self._place()
            self.setAccessibleName(f"{coming.when}: {coming.name}. {coming.turn}")
        self._coming = coming
        self.setVisible(coming is not None)
        self.update()

    def set_picture(self, picture: QImage | None) -> None:
        """Show both hands of the next stroke, or none until they are drawn."""
        self.picture = picture
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words."""
        self._place()

    def picture_rect(self) -> QRect:
        """Return the place of the picture."""
        px = self._theme.px
        return QRect(px(24), px(122), px(160), px(94))

    def _place(self) -> None:
        px, wide = self._theme.px, self.width() - 2 * self._theme.px(24)
        size = self._when.sizeHint()
        self._when.setGeometry(px(24), px(12), min(wide, size.width()), size.height())
        self._name.setGeometry(px(24), px(44), wide, px(75))
        left = self.picture_rect().right() + px(70)
        self._turn.setGeometry(left, px(126), self.width() - left - px(16), px(86))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the draining edge, the picture and the sign of turning."""
        theme, px, coming = self._theme, self._theme.px, self._coming
        if coming is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), theme.soft)
            painter.fillRect(QRectF(0, 0, self.width(), px(8)), theme.line)
            painter.fillRect(QRectF(0, 0, self.width() * coming.left, px(8)), theme.accent)
            if self.picture is not None:
                painter.drawImage(self.picture_rect(), self.picture)
            side = px(46)
            name = "rotate-clockwise" if coming.turns else "hand-stop"
            drawn = icon(name, theme.accent, side, self.devicePixelRatioF())
            middle = self._turn.geometry().center().y()
            painter.drawPixmap(self.picture_rect().right() + px(14), middle - side // 2, drawn)


class KeyCaps(QWidget):
    """The foot: a few keys and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["dim"]
        self._rows: tuple[tuple[str, str], ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.update()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show other keys, the most needed first."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self.setAccessibleName(", ".join(f"{key}: {does}" for key, does in rows))
            self.update()

    def sizeHint(self) -> QSize:
        """Return its height."""
        return QSize(self._theme.px(600), self._theme.px(FOOT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many as fit."""
        theme, px = self._theme, self._theme.px
        made, x = theme.font(22, MEDIUM), px(32)
        metrics = QFontMetrics(made)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme.paper)
            painter.setFont(made)
            for key, does in self._rows:
                cap = metrics.horizontalAdvance(key) + px(20)
                wide = cap + px(14) + metrics.horizontalAdvance(does)
                if x + wide > self.width() - px(24):
                    break
                box = QRectF(x, self.height() / 2 - px(20), cap, px(40))
                painter.setPen(QPen(theme.control, max(1, px(1))))
                painter.setBrush(theme.inset)
                painter.drawRoundedRect(box, px(6), px(6))
                painter.setPen(theme.ink)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
                painter.setPen(theme.ink2)
                left = QRectF(box.right() + px(14), 0, wide, self.height())
                painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, does)
                x += wide + px(36)


class HandsFreeView(Cover):
    """Fills the window. It shows a `Screen` and tells of presses."""

    pressed = Signal()
    """Somebody touched the screen, anywhere."""
    fills_window = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chosen = theme
        self._screen: Screen | None = None
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
        self.badge = Words(size=22, weight=SEMIBOLD, token="warn", wrapped=True, parent=self)
        self.go = Button("", icon_name="player-play-filled", kind=Kind.PRIMARY, parent=self)
        self.go.set_size(330, 72, 28)
        self.go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.go.clicked.connect(self.pressed)
        self.keys = KeyCaps(self)
        self.band = NextBand(self)
        for words in (self.place, self.session, self.count, self.state, self.told, self.notice, self.badge):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
        for part in (
            self.place, self.session, self.count, self.state, self.told, self.notice, self.badge,
        ):  # fmt: skip
            part.set_theme(made)
        for other in (self.name, self.line):
            other.set_theme(made)
        self.clock.set_theme(made)
        self.go.set_theme(made)
        self.keys.set_theme(made)
        self.band.set_theme(made)
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
        """Paint the ground, and the panel under what stands while the session does."""
        super().paintEvent(event)
        if not self.state.isHidden():
            px = self.theme.px
            panel = self.state.geometry().united(self.told.geometry())
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.soft)
                left = self.line.x()
                box = QRectF(left, panel.top() - px(4), self.line.width(), panel.height() + px(16))
                painter.drawRoundedRect(box, px(12), px(12))

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
        banded = self._screen is not None and self._screen.coming is not None
        self.band.setGeometry(canvas_wide, low - px(BAND), self.width() - canvas_wide, px(BAND))
        self._place_body(left, wide, low - px(BAND) if banded else low)

    def _place_head(self, left: int, wide: int) -> None:
        px = self.theme.px
        for words, at_right in ((self.place, False), (self.session, True)):
            size = words.sizeHint()
            x = left + wide - size.width() if at_right else left
            words.setGeometry(x, px(20), size.width(), size.height())
        _, lines = self.name.fitted(wide)
        high = px(92 if lines == 1 else 132)
        self.name.setGeometry(left, px(60), wide, high)
        self.line.setGeometry(left, px(60) + high, wide, px(46))

    def _place_body(self, left: int, wide: int, low: int) -> None:
        """Place clock, count and, while the session stands, what to do meanwhile."""
        px, screen = self.theme.px, self._screen
        stands = screen is not None and bool(screen.state)
        for part in (self.state, self.told, self.go):
            part.setVisible(stands)
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
        """Place what has happened, and how the plan was changed, where there is room."""
        y = top + self.theme.px(8)
        for words in (self.notice, self.badge):
            high = words.height_for(wide) if words.text() else 0
            words.setVisible(0 < high <= low - y)
            words.setGeometry(left, y, wide, high)
            y += high + self.theme.px(6)


def _set_text(words: Words, text: str) -> None:
    if words.text() != text:
        words.setText(text)
