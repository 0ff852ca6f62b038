"""The screens of the computer, and which of them is the wall: by name, so that it is known again."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen


class Mode(Enum):
    """How many screens the class is taught with."""

    TWO = auto()
    """The wall has a screen of its own."""
    ONE = auto()
    """One screen, or several that show the same: wall or presenter are in front in turn."""
    GONE = auto()
    """The wall's screen was pulled; its window waits for it."""


def name_of(screen: QScreen) -> str:
    """Return what a screen is known by when it comes back: its serial number, or its make and socket."""
    serial = screen.serialNumber()
    return serial or " ".join(part for part in (screen.manufacturer(), screen.model(), screen.name()) if part)


def wall_among(screens: Sequence[QScreen], presenter: QScreen | None, known: str) -> QScreen | None:
    """Return the screen for the class, None if there is none beside the presenter's.

    The one known by its name comes first. A screen that shows the same as the presenter's is none of its own.
    """
    taken = presenter.geometry() if presenter is not None else None
    others = [screen for screen in screens if screen is not presenter and screen.geometry() != taken]
    return next((screen for screen in others if name_of(screen) == known), next(iter(others), None))


class Screens(QObject):
    """Tells when screens come, go or move."""

    changed = Signal()
    """What is there is not what was there."""
    lost = Signal(object)
    """A QScreen that goes; it must not be used after this."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        application.primaryScreenChanged.connect(self.changed)
        for screen in application.screens():
            screen.geometryChanged.connect(self.changed)

    def now(self) -> list[QScreen]:
        """Return the screens that are there, the first one first."""
        return self._application.screens()

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        self.lost.emit(screen)
        self.changed.emit()
