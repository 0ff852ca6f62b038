"""Asks where and how somebody works: before the first start page, and whenever it is to be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.anatomy.body import Side
from ui import text
from ui.keys.filter import Keys
from ui.playing.conductor import Conductor
from ui.session.guide import Guide
from ui.session.setup import Setup, SetupPage
from ui.session.start import StartPage
from ui.settings import Settings
from ui.window.main_window import MainWindow


class SettingUp(QObject):
    """Part of `ui.main`: shows the page, and does what was chosen on it."""

    chosen = Signal(object)
    """A dict of settings to remember."""
    language_requested = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        guide: Guide,
        conductor: Conductor,
        keys: Keys,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._guide, self._does, self._settings = window, guide, conductor, settings
        self._from_start = False
        keys.bind("setup", self.open)
        guide.setup_requested.connect(self.open)

    @property
    def due(self) -> bool:
        """Return whether nobody has been asked yet."""
        return not self._settings().side

    def apply(self) -> None:
        """Let the session know where the therapist works, as it was chosen once."""
        settings = self._settings()
        side = Side(settings.side) if settings.side else None
        self._does.set_stand(side, kneels=settings.on_mat)

    def open(self) -> None:
        """Open the page with what holds at present; the session waits."""
        if isinstance(self._window.cover, SetupPage):
            return
        if self._does.player is not None:
            self._does.player.pause()
        self._from_start = self.due or isinstance(self._window.cover, StartPage)
        settings = self._settings()
        side = Side(settings.side) if settings.side else Side.RIGHT
        code = text.chosen_language(settings.language)
        setup = Setup(code, settings.on_mat, side, bool(settings.stills))
        page = SetupPage(setup, [(code, text.language_name(code)) for code in text.languages()])
        page.done.connect(lambda made: self._take(made, setup))
        page.left.connect(page.finish)
        keys: dict[str, Callable[[], object]] = {
            "Enter": page.finish,
            "Space": page.finish,
            "Up": partial(page.move_line, -1),
            "Down": partial(page.move_line, 1),
            "Left": partial(page.move_answer, -1),
            "Right": partial(page.move_answer, 1),
        }
        self._guide.show_cover(page, keys)

    def _take(self, made: Setup, before: Setup) -> None:
        """Remember what was chosen and go on, in another language in another window."""
        self.chosen.emit({"side": made.side.value, "on_mat": made.on_mat})
        self.apply()
        if made.stills != before.stills:
            self._guide.toggle_stills()
        if self._from_start:
            self._guide.open_start()
        else:
            self._guide.close()
        if made.language != before.language:
            self.language_requested.emit(made.language)
