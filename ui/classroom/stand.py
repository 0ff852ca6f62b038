"""Where the two windows stand: the class's on its own screen, or both on the only one there is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from ui.classroom.audience import AudienceWindow
from ui.classroom.screens import Mode, Screens, name_of, wall_among
from ui.window.main_window import MainWindow

MAPPED_MS = 300
"""After this time a window manager has placed a window that was just shown."""


class Stand(QObject):
    """Keeps both windows where they belong, whatever happens to the screens."""

    lost = Signal()
    """The wall's screen is gone."""
    found = Signal()
    """The wall is seen again."""
    changed = Signal()
    """Mode, size or screen of the wall are others."""

    def __init__(self, window: MainWindow, audience: AudienceWindow, known: str, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._audience, self._known = window, audience, known
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._screens = Screens(application, self)
        self._screens.lost.connect(self._on_lost)
        self._screens.changed.connect(self._on_changed)
        self._wall: QScreen | None = None
        self._open, self._in_front, self._peeking = False, False, False
        self.mode = Mode.ONE

    @property
    def known(self) -> str:
        """Return the name of the wall's screen, by which it is found again."""
        return self._known

    @property
    def wall_in_front(self) -> bool:
        """Return whether the wall covers the presenter's window, on the one screen that there is."""
        return self.mode is not Mode.TWO and self._in_front

    @property
    def is_peeking(self) -> bool:
        """Return whether the presenter looks behind the wall."""
        return self._peeking

    def open(self) -> None:
        """Put the wall on the screen beside the presenter's, if there is one."""
        self._open = True
        wall = wall_among(self._screens.now(), self._window.screen(), self._known)
        if wall is not None:
            self._use(wall)
        else:
            # Behind the presenter's window it can be shared in a call already.
            self._audience.open_on(self._window.screen())
            self._alone(Mode.ONE)
            QTimer.singleShot(MAPPED_MS, self, self._keep_behind)

    @Slot()
    def _keep_behind(self) -> None:
        """Come to the front again, once the system has put the new full screen over everything."""
        if self._open and self.mode is Mode.ONE and not self._in_front:
            self._raise(wall=False)

    def close(self) -> None:
        """Take the wall away."""
        self._open = False
        self._audience.hide()

    def swap(self) -> None:
        """Let the windows change their screens; on one screen, let them change places.

        A wall that somebody has closed comes back to its screen.
        """
        if self.mode is not Mode.TWO or self._wall is None:
            free = wall_among(self._screens.now(), self._window.screen(), self._known)
            if free is not None:
                self._use(free)
                return
            self.mode = Mode.ONE
            self._show_in_front(not self._in_front)
            self.changed.emit()
            return
        presenter, wall = self._window.screen(), self._wall
        self._audience.hide()
        self._move_presenter(wall)
        self._use(presenter)

    @Slot()
    def put_away(self) -> None:
        """Somebody has closed the wall's window by the system's own means."""
        if self._open:
            self._alone(Mode.ONE)

    def peek(self, on: bool) -> None:
        """Show the presenter's window while it is asked for, where the wall covers it."""
        if on != self._peeking and self.wall_in_front:
            self._peeking = on
            self._raise(wall=not on)
            self.changed.emit()

    def _use(self, wall: QScreen) -> None:
        again = self.mode is Mode.GONE
        self._wall, self._known, self.mode = wall, name_of(wall), Mode.TWO
        self._in_front = self._peeking = False
        self._audience.open_on(wall)
        self._window.activateWindow()
        if again:
            self.found.emit()
        self.changed.emit()

    def _alone(self, mode: Mode) -> None:
        self.mode, self._wall, self._peeking = mode, None, False
        self._show_in_front(False)
        self.changed.emit()

    def _show_in_front(self, wall: bool) -> None:
        """Let the wall cover the only screen, or lie behind the presenter's window."""
        self._in_front, self._peeking = wall, False
        if wall:
            self._audience.open_on(self._window.screen())
        self._raise(wall=wall)

    def _raise(self, *, wall: bool) -> None:
        front = self._audience if wall else self._window
        if QGuiApplication.platformName().startswith("wayland"):
            # No window may come to the front by itself there.
            self._audience.setVisible(wall)
        if self._open:
            front.raise_()
            front.activateWindow()

    @Slot(object)
    def _on_lost(self, screen: QScreen) -> None:
        if self._open and screen is self._wall:
            self._lose()

    def _lose(self) -> None:
        """Hide the wall before the system puts it on the screen that is left."""
        self._audience.hide()
        self._alone(Mode.GONE)
        self.lost.emit()

    @Slot()
    def _on_changed(self) -> None:
        if not self._open:
            return
        screens, presenter, wall = self._screens.now(), self._window.screen(), self._wall
        if self.mode is Mode.TWO and wall is not None:
            if wall not in screens:
                self._lose()
            elif presenter not in screens or presenter is wall:
                self._stay_on(wall)
            elif wall.geometry() == presenter.geometry():
                self._alone(Mode.ONE)
            else:
                self._audience.open_on(wall)
                self.changed.emit()
            return
        free = [screen for screen in screens if screen is not presenter]
        if free and name_of(presenter) == self._known and self.mode is Mode.ONE:
            self._move_presenter(free[0])
            self._use(presenter)
            return
        found = wall_among(screens, presenter, self._known)
        if found is not None:
            self._use(found)

    def _stay_on(self, wall: QScreen) -> None:
        """The presenter's own screen is gone: its window comes behind the wall."""
        self._move_presenter(wall)
        self._alone(Mode.ONE)
        self._audience.open_on(wall)
        self._in_front = True
        self._raise(wall=True)
        self.changed.emit()

    def _move_presenter(self, screen: QScreen) -> None:
        """Take the main window to another screen, no larger than that, as full as it was."""
        window, room = self._window, screen.availableGeometry()
        full, most = window.isFullScreen(), window.isMaximized()
        # A window that is shown keeps the scale of its screen, and would be put elsewhere on one of another.
        window.hide()
        window.setScreen(screen)
        if full or most:
            window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(QRect(room.topLeft(), window.size().boundedTo(room.size())))
        if full:
            window.showFullScreen()
        elif most:
            window.showMaximized()
        else:
            window.show()
