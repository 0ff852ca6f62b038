"""The spoken cues: one sentence at a time, no backlog, and a clear word where there is no voice."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from ui.sound.engine import SILENT, GiveUp, Ready, open_engine

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

STUCK_S = 20.0
"""No sentence lasts longer: an engine that has not told the end by then has forgotten to."""


VARIANT = "+"
"""In the names of eSpeak's hundred variants of each voice, of which nobody wants to choose."""


class Rank(IntEnum):
    """What goes first: a sentence stops those of its own rank and below, and waits for those above."""

    COUNT = 0
    REMINDER = 1
    """The second announcement of a change."""
    CHANGE = 2
    ANSWER = 3
    """To somebody who has just pressed something."""


WAITS_S = {Rank.COUNT: 0.6, Rank.REMINDER: 2.0, Rank.CHANGE: 3.0, Rank.ANSWER: 3.0}
"""So long after its time a sentence may still begin; later it would only be a backlog."""


class NoVoice(StrEnum):
    """Why nothing is spoken."""

    SERVICE = "service"
    """The computer has no speech, or it does not answer."""
    LANGUAGE = "language"
    """It speaks, but not this language."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    rank: Rank
    due_s: float


class Voice(QObject):
    """Speaks sentences in one language. Until `load`, and where there is no voice, it is silent."""

    no_voice = Signal(object)
    """A NoVoice, once for each language asked for."""
    spoke = Signal(str)
    """A sentence that has been handed to the engine."""

    def __init__(
        self,
        engine: Callable[[Ready], GiveUp] = open_engine,
        now_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open, self._now_s = engine, now_s
        self._engine: QTextToSpeech | None = None
        self._give_up: GiveUp | None = None
        self._able, self._told = False, ""
        self._volume, self._name, self._language = 1.0, "", ""
        self._spoken: _Sentence | None = None
        self._waiting: _Sentence | None = None
        self._begun = self._shut = False

    @property
    def able(self) -> bool:
        """Return whether there is a voice for the language."""
        return self._able

    def load(self, language: str) -> None:
        """Find a voice for a language's code; `no_voice` tells if there is none.

        Until it is found, nothing is spoken. May be asked again, for another language or after a failure.
        """
        self.hush()
        self._stop_search()
        self._language = language
        if self._engine is None or not self._able:
            self._able = False
            self._give_up = self._open(self._on_found)
        else:
            self._choose()

    def _on_found(self, engine: QTextToSpeech) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._shut:
            return
        self._engine = engine
        if engine.state() is QTextToSpeech.State.Error or engine.engine() == SILENT:
            self._fail(NoVoice.SERVICE)
            return
        engine.stateChanged.connect(self._on_state_changed)
        engine.errorOccurred.connect(self._on_error)
        self._choose()

    def _choose(self) -> None:
        """Take the engine's voice for the language."""
        assert self._engine is not None
        language = self._language
        locale = _fitting(self._engine.availableLocales(), language)
        if locale is None:
            self._fail(NoVoice.LANGUAGE)
            return
        self._engine.setLocale(locale)
        self._able = True
        self.set_volume(self._volume)
        self.set_name(self._name)

    def names(self) -> tuple[str, ...]:
        """Return the names of the voices for the language."""
        return tuple(voice.name() for voice in self._voices() if VARIANT not in voice.name())

    def set_name(self, name: str) -> None:
        """Speak with a voice of this name; one that is not there leaves the engine's own choice."""
        self._name = name
        for voice in self._voices():
            if voice.name() == name and self._engine is not None:
                self._engine.setVoice(voice)

    def set_volume(self, volume: float) -> None:
        """Speak this loud, 0-1."""
        self._volume = volume
        if self._able and self._engine is not None:
            self._engine.setVolume(volume)

    def say(self, text: str, rank: Rank) -> None:
        """Speak a sentence now, or after what goes first, or never, if it would come too late."""
        if not self._able or not text:
            return
        sentence = _Sentence(text, rank, self._now_s())
        if self._spoken is None or self._is_stuck():
            self._begin(sentence)
            return
        if self._waiting is None or rank >= self._waiting.rank:
            self._waiting = sentence
        if self._waiting is sentence and rank >= self._spoken.rank:
            self._stop()

    def hush(self) -> None:
        """Stop at once and forget what waits."""
        self._waiting = None
        if self._spoken is not None:
            self._stop()

    def shut(self) -> None:
        """Be silent for good."""
        self.hush()
        self._stop_search()
        self._able, self._shut = False, True

    def _stop_search(self) -> None:
        if self._give_up is not None:
            self._give_up()
            self._give_up = None

    def _voices(self) -> list[QVoice]:
        return list(self._engine.availableVoices()) if self._able and self._engine is not None else []

    def _is_stuck(self) -> bool:
        return self._spoken is not None and self._now_s() - self._spoken.due_s > STUCK_S

    def _begin(self, sentence: _Sentence) -> None:
        assert self._engine is not None
        self._spoken, self._begun = sentence, False
        self._engine.say(sentence.text)
        self.spoke.emit(sentence.text)

    def _stop(self) -> None:
        """Stop the engine; one that is silent by then goes on with what waits, another one will tell."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        assert self._engine is not None
        stopped = self._spoken
        self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)
        if self._spoken is stopped and self._engine.state() is QTextToSpeech.State.Ready:
            self._ended()

    def _ended(self) -> None:
        """Go on with what waits, if its time has not passed."""
        self._spoken, self._begun = None, False
        waiting, self._waiting = self._waiting, None
        if waiting is not None and self._now_s() - waiting.due_s <= WAITS_S[waiting.rank]:
            self._begin(waiting)

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if state in (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing):
            self._begun = True
        elif state is QTextToSpeech.State.Ready and self._spoken is not None and self._begun:
            self._ended()

    def _on_error(self, _reason: object, _text: str) -> None:
        self._spoken = self._waiting = None
        self._fail(NoVoice.SERVICE)

    def _fail(self, why: NoVoice) -> None:
        self._able = False
        if self._told != self._language:
            self._told = self._language
            self.no_voice.emit(why)


def _fitting(locales: list[QLocale], language: str) -> QLocale | None:
    """Return the locale that speaks a language, the computer's own country's if there is one."""
    wanted = QLocale(language).language()
    spoken = [locale for locale in locales if locale.language() == wanted]
    here = QLocale.system().territory()
    return next((locale for locale in spoken if locale.territory() == here), next(iter(spoken), None))
