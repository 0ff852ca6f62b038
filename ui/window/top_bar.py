"""The bar at the top: the brand, the protocol, and the doors to theme, full screen, keys and sources."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind, Panel
from ui.theme import BOLD, Theme, icon

translate = QCoreApplication.translate


BRAND = "Backstroke"


class TopBar(Panel):
    """Asks for what concerns the whole window."""

    theme_requested = Signal()
    full_screen_requested = Signal()
    keys_requested = Signal()
    start_requested = Signal()
    """Somebody wants the start page."""
    class_requested = Signal()
    """Somebody wants to teach a class."""
    sound_requested = Signal()
    language_requested = Signal()
    protocol_requested = Signal()
    """Somebody wants to choose what is taught."""
    sources_requested = Signal()
    export_requested = Signal()
    """Somebody wants a picture or a handout as a file."""
    course_requested = Signal()
    """Somebody wants to see the client's course."""
    log_requested = Signal()
    """Somebody wants to see the sessions that were done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edges=("bottom",), parent=parent)
        self.protocol = Button("", icon_name="chevron-down", key="P", kind=Kind.QUIET, height=34, parent=self)
        self.protocol.clicked.connect(self.protocol_requested)
        self.language = Button("", height=40, parent=self)
        self.language.clicked.connect(self.language_requested)
        self.language.hide()
        self.start = self._button(translate("TopBar", "Start page"), "player-play", "G")
        self.start.clicked.connect(self.start_requested)
        self.course = self._button(translate("TopBar", "The course"), "calendar-event", "F6")
        self.classroom = self._button(translate("TopBar", "In front of a class"), "chalkboard", "F7")
        self.classroom.clicked.connect(self.class_requested)
        self.log = self._button(translate("TopBar", "Log of sessions"), "notes", "F4")
        self.export = self._button(translate("TopBar", "Pictures and handouts"), "download", "F8")
        self.export.clicked.connect(self.export_requested)
        self.sources = self._button(translate("TopBar", "About and sources"), "info-circle", "F2")
        self.sound = self._button(translate("TopBar", "Sound and captions"), "volume", "F3")
        self.light = self._button(translate("TopBar", "Dim light"), "moon", "T")
        self.full_screen = self._button(translate("TopBar", "Full screen"), "maximize", "F11")
        self.keys = self._button(translate("TopBar", "Keys"), "keyboard", "F1")
        self.sources.clicked.connect(self.sources_requested)
        self.course.clicked.connect(self.course_requested)
        self.log.clicked.connect(self.log_requested)
        self.sound.clicked.connect(self.sound_requested)
        self.light.clicked.connect(self.theme_requested)
        self.full_screen.clicked.connect(self.full_screen_requested)
        self.keys.clicked.connect(self.keys_requested)

    def _button(self, words: str, icon_name: str, key: str) -> Button:
        made = Button(words, icon_name=icon_name, key=key, height=40, parent=self)
        made.set_parts(icon_only=True)
        return made

    def buttons(self) -> tuple[Button, ...]:
        """Return its buttons from left to right, but for the protocol's."""
        return (
            self.start,
            self.course,
            self.classroom,
            self.log,
            self.export,
            self.sound,
            self.light,
            self.full_screen,
            self.keys,
            self.sources,
        )

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit; the theme's button shows where it leads."""
        super().set_theme(theme)
        for button in (self.protocol, self.language, *self.buttons()):
            button.set_theme(theme)
        self.light.set_icon("sun" if theme.is_dark else "moon")
        self.light.set_text(
            translate("TopBar", "Bright light") if theme.is_dark else translate("TopBar", "Dim light")
        )
        self._place()

    def set_protocol(self, words: str) -> None:
        """Name what is taught, and how long."""
        self.protocol.set_text(words)
        self._place()

    def set_language(self, code: str, name: str) -> None:
        """Show the language by its code and say its name; it can be changed."""
        self.language.set_text(code.upper())
        self.language.setAccessibleName(translate("TopBar", "Language: {name}").format(name=name))
        self.language.setToolTip(self.language.accessibleName())
        self.language.show()
        self._place()

    def set_muted(self, muted: bool) -> None:
        """Show whether nothing is to be heard."""
        self.sound.set_icon("volume-off" if muted else "volume")

    def set_full_screen(self, on: bool) -> None:
        """Show whether the window fills the screen."""
        self.full_screen.set_icon("minimize" if on else "maximize")
        self.full_screen.set_text(
            translate("TopBar", "Leave full screen") if on else translate("TopBar", "Full screen")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons."""
        self._place()

    def _place(self) -> None:
        right = self.width() - self.theme.px(8)
        shown = (self.language, *self.buttons())
        for button in (each for each in reversed(shown) if not each.isHidden()):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(right, (self.height() - size.height()) // 2, size.width(), size.height())
        size = self.protocol.sizeHint()
        left = right - size.width() - self.theme.px(4)
        self.protocol.setVisible(
            bool(self.protocol.text()) and left > self.theme.px(64) + self._brand_width()
        )
        self.protocol.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the brand."""
        super().paintEvent(event)
        theme, px = self.theme, self.theme.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = px(26)
            picture = icon("massage", theme.accent, side, self.devicePixelRatioF())
            painter.drawPixmap(QPoint(px(16), (self.height() - side) // 2), picture)
            painter.setPen(theme.ink)
            painter.setFont(theme.font(18, BOLD))
            box = QRectF(px(54), 0, self._brand_width(), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, BRAND)

    def _brand_width(self) -> int:
        return QFontMetrics(self.theme.font(18, BOLD)).horizontalAdvance(BRAND) + self.theme.px(4)
