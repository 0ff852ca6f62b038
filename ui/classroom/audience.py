"""The window that the class sees: the wall and nothing else, on a screen of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from ui.classroom.wall import MakeCanvas, Wall

translate = QCoreApplication.translate


class AudienceWindow(QWidget):
    """Fills a screen with the wall. Its title says that it is the one to share in a call."""

    closing = Signal()
    """Somebody closes the window by the system's own means."""
    resized = Signal()
    """The class's picture has another size."""

    def __init__(self, make_canvas: MakeCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("audience_window")
        self.setWindowTitle(translate("Audience", "Audience - share this one"))
        self.wall = Wall(make_canvas, self)

    def open_on(self, screen: QScreen) -> None:
        """Fill a screen; the window goes there from wherever it was."""
        place = screen.geometry()
        if self.isVisible() and self.screen() is screen and self.geometry() == place:
            return
        self.setScreen(screen)
        self.setGeometry(QRect(place))
        self.showFullScreen()
        self.setGeometry(QRect(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wall the whole window."""
        self.wall.setGeometry(self.rect())
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the owner."""
        self.closing.emit()
        super().closeEvent(event)
