"""Opens the pages: keys, sources, everything about a stroke, the faults of a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import TrainerError
from ui.keys.actions import KeyAction
from ui.pages.page import Page
from ui.pages.reading import Reading, Section
from ui.playing.conductor import Conductor
from ui.window import notices
from ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ui.pages.sound_page import SoundRows

translate = QCoreApplication.translate


class PageOpener(QObject):
    """Makes a page when it is asked for; asked for again while it lies on top, it is closed."""

    def __init__(self, window: MainWindow, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._conductor = window, conductor

    def show_keys(self, actions: Sequence[KeyAction]) -> None:
        """Open the page of keys."""
        from ui.pages.keys_page import KeyRows

        rows = KeyRows()
        rows.set_rows([(action.keys, action.description) for action in actions])
        self._open(Page(translate("Pages", "Keys"), rows))

    def show_sources(self) -> None:
        """Open the page about the program and its sources."""
        from ui.pages.sources import about_sections

        page = self._reading(
            translate("Pages", "About and sources"), about_sections(self._conductor.protocol)
        )
        if self._conductor.whole is not None:
            door = page.add_door(translate("Pages", "What it is said to do"), "school")
            door.clicked.connect(self.show_claims)
        self._open(page)

    def show_claims(self) -> None:
        """Open the page of what massage is said to do, with the studies on which that rests."""
        from ui.session.claims import claim_sections

        protocol = self._conductor.whole
        if protocol is not None:
            reading = Reading()
            reading.set_sections(claim_sections(protocol))
            self._open(Page(translate("Pages", "What it is said to do"), reading))

    def show_stroke(self) -> None:
        """Open everything about the present stroke over the stage."""
        from ui.card_words import stroke_sections

        protocol, player = self._conductor.protocol, self._conductor.player
        if protocol is not None and player is not None:
            entry = protocol.entry(player.moment.stroke_id)
            self._read(entry.name, stroke_sections(protocol, entry.id), floating=True)

    def show_sound(self) -> SoundRows:
        """Open the page of sound; its rows ask, and show what they are answered."""
        from ui.pages.sound_page import SoundRows

        rows = SoundRows()
        page = Page(translate("Pages", "Sound and captions"), rows)
        door = page.add_door(translate("Pages", "How to add a voice"), "message-off")
        door.clicked.connect(self.show_voices)
        rows.height_changed.connect(page.refresh)
        self._open(page)
        return rows

    def show_voices(self) -> None:
        """Open the page on how to add a voice."""
        self._read(translate("Pages", "How to add a voice"), notices.voice_sections())

    def show_faults(self, error: TrainerError) -> None:
        """Open everything that is wrong with a file."""
        self._read(translate("Pages", "Faults of the file"), notices.fault_sections(error))

    def _read(self, head: str, sections: list[Section], *, floating: bool = False) -> None:
        self._open(self._reading(head, sections, floating=floating))

    def _reading(self, head: str, sections: list[Section], *, floating: bool = False) -> Page:
        reading = Reading()
        reading.set_sections(sections)
        return Page(head, reading, floating=floating)

    def _open(self, page: Page) -> None:
        heads = [each.accessibleName() for each in self._window.open_pages()]
        if page.accessibleName() in heads[-1:]:
            page.deleteLater()
            self._window.close_top()
        else:
            self._window.open_page(page)
