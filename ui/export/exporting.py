"""Saves pictures of the moment and handouts from the window, in a worker, and says where they went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.errors import TrainerError
from app.files import save_whole
from ui import text
from ui.diagram.picture import Picture
from ui.diagram.sprites import Baker
from ui.diagram.workshop import Workshop
from ui.keys.filter import Keys
from ui.pages.page import Page
from ui.playing.conductor import Conductor
from ui.settings import Export, Settings
from ui.window.main_window import MainWindow
from ui.window.messages import Message, Tone, understood

if TYPE_CHECKING:
    from ui.export.lesson import Lesson
    from ui.pages.export_page import ExportRows

translate = QCoreApplication.translate

SIZES_PX = {"1080p": (1920, 1080), "4k": (3840, 2160), "print": (3508, 2480)}
"""The last is A4, lying, at 300 dots an inch."""
KEPT_HANDS = 64
"""So many hands are kept for the next handout."""


@dataclass(frozen=True, slots=True)
class _Saved:
    """What became of a file: its path, or what was wrong."""

    path: Path
    error: TrainerError | None


class Exporting(QObject):
    """Part of `ui.main`: the page of pictures and handouts, and what it asks for."""

    chosen = Signal(object)
    """The Export that a person wants from now on."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        settings: Callable[[], Settings],
        remark: Callable[[], str],
        bake: Baker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._conductor, self._settings, self._remark = window, conductor, settings, remark
        self._sprites = lru_cache(maxsize=KEPT_HANDS)(bake)
        self._workshop = Workshop("export", self)
        self._workshop.done.connect(self._on_done)
        window.top_bar.export_requested.connect(self.show_page)
        window.closing.connect(self._workshop.close)
        keys.bind("export", self.show_page)

    @property
    def folder(self) -> Path:
        """Return where files go."""
        remembered = self._settings().export.folder
        if remembered:
            return Path(remembered)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        found = Path(QStandardPaths.writableLocation(place) or Path.home())
        return found if found.is_dir() else Path.home()

    @property
    def _rows(self) -> ExportRows | None:
        """Return what the page shows, where it is open."""
        from ui.pages.export_page import ExportRows

        return self._window.open_body(ExportRows)

    def show_page(self) -> None:
        """Open the page, or close it if it lies on top."""
        from ui.pages.export_page import ExportRows

        pages = self._window.open_pages()
        if pages and isinstance(pages[-1].body, ExportRows):
            self._window.close_top()
            return
        rows = ExportRows()
        page = Page(translate("Export", "Pictures and handouts"), rows)
        rows.height_changed.connect(page.refresh)
        rows.chosen.connect(self._choose)
        rows.picture_requested.connect(self.save_picture)
        rows.handout_requested.connect(self.save_handout)
        rows.folder_requested.connect(self._pick_folder)
        rows.set_choice(self._settings().export, str(self.folder))
        rows.set_busy(not self._workshop.idle)
        self._window.open_page(page)

    def save_picture(self) -> None:
        """Save what the picture shows now."""
        choice = self._settings().export
        picture = self._window.canvas.picture(SIZES_PX.get(choice.size))
        if picture is not None:
            moment = f"{round(picture.t_s) // 60:02d}m{round(picture.t_s) % 60:02d}s"
            row = picture.timeline.rows[picture.timeline.row_at(picture.t_s)]
            path = self._free(f"{row.stroke.stroke_id}-{moment}", choice.kind)
            self._start(path, lambda: _picture_content(picture, choice.kind))

    def save_handout(self, pages: str) -> None:
        """Save the page of the stroke, of the protocol, or all."""
        from ui.export.handout import handout
        from ui.export.sheet import PAPERS
        from ui.pages.export_page import ALL, STROKE

        player, paper = self._conductor.player, PAPERS.get(self._settings().export.paper, PAPERS["a4"])
        try:
            lesson = self._lesson()
        except TrainerError as error:
            self._tell_error(error)
            return
        if lesson is None or player is None:
            return
        at = player.moment.stroke_id
        wanted: tuple[str | None, ...] = (at,) if pages == STROKE else (None,)
        if pages == ALL:
            wanted = (None, *(tally.stroke_id for tally in lesson.tallies))
        kind = {STROKE: at, ALL: "all"}.get(pages, "plan")
        path = self._free(f"{lesson.timeline.minutes}min-{kind}-{paper.name.lower()}", "pdf")
        self._start(path, lambda: handout(lesson, paper, wanted, self._sprites))

    def finish(self) -> None:
        """Wait until everything asked for is saved."""
        self._workshop.finish()

    def _lesson(self) -> Lesson | None:
        from app.protocol.library import path_of
        from app.protocol.read import file_text
        from ui.export.lesson import Lesson

        protocol, player = self._conductor.protocol, self._conductor.player
        if protocol is None or player is None:
            return None
        content = file_text(path_of(self._conductor.source))
        return Lesson(protocol, player.timeline, content, self._remark(), self._settings().tone)

    def _free(self, what: str, ending: str) -> Path:
        """Return a path in the folder that no file has yet."""
        protocol = self._conductor.protocol
        stem = f"{protocol.name if protocol is not None else 'backstroke'}-{what}"
        path, number = self.folder / f"{stem}.{ending}", 2
        while path.exists():
            path, number = self.folder / f"{stem}-{number}.{ending}", number + 1
        return path

    def _start(self, path: Path, made: Callable[[], bytes]) -> None:
        self._note(translate("Export", "Being made: {name}").format(name=path.name), busy=True)
        self._workshop.ask(path, lambda: _saved(path, made))

    @Slot(object, object)
    def _on_done(self, path: Path, saved: object) -> None:
        if isinstance(saved, _Saved):
            if saved.error is not None:
                self._tell_error(saved.error)
                return
            happened = translate("Export", "Saved: {name}").format(name=saved.path.name)
            done = translate("Export", "It is in {folder}").format(folder=str(saved.path.parent))
            self._note(f"{happened}. {done}")
            self._window.stage.messages.add(Message(Tone.NOTE, "download", happened, done, understood()))

    def _tell_error(self, error: TrainerError) -> None:
        happened = translate("Export", "The file was not saved")
        done = text.sentence(error)
        self._note(f"{happened}. {done}")
        self._window.stage.messages.add(Message(Tone.FAULT, "file-alert", happened, done, understood()))

    def _note(self, words: str, *, busy: bool = False) -> None:
        rows = self._rows
        if rows is not None:
            rows.set_note(words)
            rows.set_busy(busy)

    def _choose(self, choice: Export) -> None:
        self.chosen.emit(choice)
        rows = self._rows
        if rows is not None:
            rows.set_choice(choice, str(self.folder))

    def _pick_folder(self) -> None:
        words = translate("Export", "Where files go")
        picked = QFileDialog.getExistingDirectory(self._window, words, str(self.folder))
        if picked:
            self._choose(msgspec.structs.replace(self._settings().export, folder=picked))


def _picture_content(picture: Picture, kind: str) -> bytes:
    from ui.export.picture_file import check_size, picture_file

    check_size(picture.view.width_px, picture.view.height_px, "picture", "size")
    return picture_file(picture, kind)


def _saved(path: Path, made: Callable[[], bytes]) -> _Saved:
    """Make a file's content and write it; what goes wrong is told, not raised: it runs in a worker."""
    try:
        save_whole(path, made())
    except TrainerError as error:
        return _Saved(path, error)
    return _Saved(path, None)
