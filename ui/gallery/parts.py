"""The parts of the gallery, by name: what each shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.anatomy.landmarks import body_named
from app.protocol.library import load
from app.session.plan import plan_session
from app.session.timeline import Timeline
from ui.gallery import diagrams, windows
from ui.gallery.camera import Camera, Seen
from ui.gallery.course import course_pictures
from ui.gallery.handouts import handout_pictures
from ui.gallery.languages import in_every_language
from ui.gallery.shots import Shot, Size

Pictures = Iterator[tuple[str, Seen | None]]
"""Names, with "/" between a folder and a file, and pictures; None: not of a size that is wanted."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown: of which session, and in which sizes (none: in all)."""

    protocol: str
    minutes: int
    body: str
    sizes: tuple[Size, ...] = ()

    @property
    def timeline(self) -> Timeline:
        """Return the session that is shown."""
        return plan_session(load(self.protocol), self.minutes, body_named(self.body))

    @property
    def camera(self) -> Camera:
        """Return what takes pictures of the sizes that are wanted."""
        return Camera(self.sizes)


DIAGRAMS: dict[str, Callable[[Wanted], Iterator[Shot]]] = {
    "strokes": lambda wanted: diagrams.strokes(wanted.timeline),
    "names": lambda wanted: diagrams.names(wanted.timeline),
    "views": lambda wanted: diagrams.views(wanted.timeline),
    "bodies": lambda wanted: diagrams.bodies(load(wanted.protocol), wanted.minutes),
    "tones": lambda wanted: diagrams.tones(wanted.timeline),
    "hands": lambda wanted: diagrams.hands(load(wanted.protocol), wanted.minutes, wanted.body),
}
"""Parts that show the diagram alone."""

WINDOWS: dict[str, Callable[[Wanted, QApplication, Path], Pictures]] = {
    "windows": lambda wanted, _, folder: windows.windows(folder, wanted.protocol, wanted.camera),
    "session": lambda wanted, _, folder: windows.sessions(folder, wanted.protocol, wanted.camera),
    "class": lambda wanted, _, folder: windows.classes(folder, wanted.protocol, wanted.camera),
    "handouts": lambda wanted, application, _: handout_pictures(application, wanted.protocol),
    "course": lambda wanted, _, folder: course_pictures(
        folder, wanted.timeline, wanted.protocol, wanted.camera
    ),
    "languages": lambda wanted, application, folder: in_every_language(
        application, folder, wanted.protocol, wanted.camera
    ),
}
"""Parts that open programs, which keep what they write in a folder."""
