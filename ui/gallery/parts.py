"""The parts of the gallery, by name: each yields its pictures one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.anatomy.landmarks import body_named
from app.protocol.library import load
from app.session.plan import plan_session
from app.session.timeline import Timeline
from ui.gallery import diagrams, windows
from ui.gallery.course import course_pictures
from ui.gallery.handouts import handout_pictures
from ui.gallery.languages import in_every_language

Pictures = Iterator[tuple[str, QImage]]
"""Names, with "/" between a folder and a file, and pictures."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown, and where programs that are opened for it may keep what they write."""

    application: QApplication
    protocol: str
    minutes: int
    body: str
    folder: Path

    @property
    def timeline(self) -> Timeline:
        """Return the session that is shown."""
        return plan_session(load(self.protocol), self.minutes, body_named(self.body))


PARTS: dict[str, Callable[[Wanted], Pictures]] = {
    "strokes": lambda wanted: diagrams.strokes(wanted.timeline),
    "names": lambda wanted: diagrams.names(wanted.timeline),
    "views": lambda wanted: diagrams.views(wanted.timeline),
    "bodies": lambda wanted: diagrams.bodies(load(wanted.protocol), wanted.minutes),
    "windows": lambda wanted: windows.windows(wanted.folder, wanted.protocol),
    "session": lambda wanted: windows.sessions(wanted.folder, wanted.protocol),
    "class": lambda wanted: windows.classes(wanted.folder, wanted.protocol),
    "handouts": lambda wanted: handout_pictures(wanted.application, wanted.protocol),
    "course": lambda wanted: course_pictures(wanted.folder, wanted.timeline, wanted.protocol, windows.shot),
    "languages": lambda wanted: in_every_language(
        wanted.application, wanted.folder, wanted.protocol, windows.shot
    ),
}
