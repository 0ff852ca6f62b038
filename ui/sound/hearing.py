"""Connects the desk of sound with the window: captions, messages, keys and the page of sound."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from app.protocol.model import Protocol
from app.session.beats import BeatKind
from ui import text
from ui.keys.filter import Keys
from ui.pages.opener import PageOpener
from ui.pages.sound_page import SoundRows
from ui.playing.player import Player
from ui.playing.presenter import Presenter
from ui.settings import Sound
from ui.sound.desk import SoundDesk
from ui.sound.voice import NoVoice
from ui.window import notices
from ui.window.main_window import MainWindow

translate = QCoreApplication.translate


class Hearing(QObject):
    """Part of `ui.main`: everything that the window has to do with sound."""

    chosen = Signal(object)
    """The Sound that a person wants from now on."""

    def __init__(
        self,
        window: MainWindow,
        pages: PageOpener,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._pages, self._choice = window, pages, Sound()
        self.desk = SoundDesk(now_s, self)
        self._presenter: Presenter | None = None
        self._lacks: dict[str, str] = {}
        self.desk.caption_changed.connect(window.stage.set_said)
        self.desk.caption_changed.connect(self._show_choice)
        self.desk.pulse_changed.connect(window.stage.set_pulse)
        self.desk.voice.no_voice.connect(self._on_no_voice)
        self.desk.tones.no_device.connect(self._on_no_device)
        self.desk.awake.refused.connect(lambda: window.stage.messages.add(notices.display_may_sleep()))
        window.top_bar.sound_requested.connect(self.show_page)
        window.first_painted.connect(self.load, Qt.ConnectionType.QueuedConnection)
        window.closing.connect(self.desk.shut)
        window.stage.messages.acted.connect(self._on_message_acted)

    def begin(self, keys: Keys, choice: Sound) -> None:
        """Take the keys of sound, and what was chosen before."""
        for action, handler in {
            "again": self.desk.say_again,
            "mute": lambda: self.choose(mute=not self._choice.mute),
            "captions": lambda: self.choose(captions=not self._choice.captions),
            "tick": lambda: self.choose(tick=not self._choice.tick),
            "sound": self.show_page,
        }.items():
            keys.bind(action, handler)
        self.set_choice(choice)

    def set_choice(self, choice: Sound) -> None:
        """Take what was chosen."""
        self._choice = choice
        self.desk.set_choice(choice)
        self._window.top_bar.set_muted(choice.mute)
        if self._presenter is not None:
            self._presenter.set_muted(choice.mute)
        self._show_choice()

    def choose(self, **changes: object) -> None:
        """Choose something else, and remember it."""
        self._take(msgspec.structs.replace(self._choice, **changes))

    def follow(self, protocol: Protocol, player: Player, presenter: Presenter) -> None:
        """Announce a protocol's strokes as the player comes to them; a new player is connected once."""
        self.desk.set_protocol(protocol)
        if self._presenter is None:
            self.desk.follow(player)
        self._presenter = presenter
        presenter.set_muted(self._choice.mute)

    def load(self) -> None:
        """Find voice and device, now that the first picture is on the screen."""
        self.desk.load(text.language())

    def show_page(self) -> None:
        """Open the page of sound."""
        rows = self._pages.show_sound()
        rows.chosen.connect(self._take)
        rows.voices_requested.connect(self._offer_voices)
        rows.test_requested.connect(self._on_test_requested)
        self._show_choice()

    def _take(self, choice: Sound) -> None:
        self.set_choice(choice)
        self.chosen.emit(choice)

    @property
    def _rows(self) -> SoundRows | None:
        """Return what the page of sound shows, where it is open."""
        return self._window.open_body(SoundRows)

    def _show_choice(self) -> None:
        rows = self._rows
        if rows is not None:
            rows.set_choice(self._choice, self._voice_words())
            said = (text.quoted(self.desk.caption),) if self.desk.caption else ()
            rows.set_note(" ".join((*self._lacks.values(), *said)))

    def _voice_words(self) -> str:
        if not self._choice.speech:
            return translate("Sound", "None: chime and captions only")
        chosen = self._choice.voices.get(text.language(), "")
        named = chosen in self.desk.voice.names()
        return chosen if named else translate("Sound", "The computer's choice")

    def _offer_voices(self) -> None:
        """Offer silence, the computer's own choice, and every voice for the language."""
        rows = self._rows
        assert rows is not None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        none = menu.addAction(translate("Sound", "None: chime and captions only"))
        none.triggered.connect(lambda: self.choose(speech=False))
        own = menu.addAction(translate("Sound", "The computer's choice"))
        own.triggered.connect(lambda: self._choose_voice(""))
        for name in self.desk.voice.names():
            voice = menu.addAction(name)
            voice.triggered.connect(lambda _on=False, name=name: self._choose_voice(name))
        menu.popup(rows.voice.mapToGlobal(QPoint(0, rows.voice.height())))

    def _choose_voice(self, name: str) -> None:
        """Speak this language with a voice of this name; the other languages keep theirs."""
        self.choose(speech=True, voices={**self._choice.voices, text.language(): name})

    def _on_test_requested(self, what: str) -> None:
        desk = self.desk
        {
            "mute": lambda: desk.try_tone(BeatKind.CHIME),
            "volume": lambda: desk.try_tone(BeatKind.CHIME),
            "voice": desk.try_voice,
            "lead": desk.try_announcement,
            "tick": lambda: desk.try_tone(BeatKind.TURN, 3),
            "captions": desk.try_caption,
        }[what]()

    def _on_no_voice(self, why: NoVoice) -> None:
        message = notices.no_voice(why)
        self._lack("voice", f"{message.happened}. {message.done}")
        self._window.stage.messages.add(message)

    def _on_no_device(self) -> None:
        message = notices.no_sound()
        self._lack("device", f"{message.happened}. {message.done}")
        self._window.stage.messages.add(message)

    def _lack(self, what: str, words: str) -> None:
        self._lacks[what] = words
        self._show_choice()

    def _on_message_acted(self, action: str) -> None:
        if action == notices.ADD_VOICE:
            self._pages.show_voices()
