"""Stand-ins for what lies beyond the program: an engine that speaks, a device that plays."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QtAudio
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.sound.desk import Devices

Speech = QTextToSpeech.State
SECONDS_A_WORD = 0.35


class FakeVoice:
    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name


class FakeEngine(QObject):
    """Speaks by the clock turned by hand; notes what was begun, cut off and ended."""

    stateChanged = Signal(object)  # noqa: N815
    errorOccurred = Signal(object, str)  # noqa: N815

    def __init__(self, now_s, languages=("en_GB", "ru_RU"), works=True):
        super().__init__()
        self.now_s, self.languages = now_s, languages
        self.said, self.ended, self.cut, self.overlaps = [], [], [], 0
        self.locale, self.volume, self.voice, self.until_s = None, 1.0, None, 0.0
        self._state = Speech.Ready if works else Speech.Error

    def opened(self, ready):
        """Stand in for the search of an engine: found at once."""
        ready(self)
        return lambda: None

    def engine(self):
        return "fake"

    def state(self):
        return self._state

    def availableLocales(self):
        return [QLocale(name) for name in self.languages]

    def availableVoices(self):
        return [FakeVoice("Ann"), FakeVoice("Ann+Croak"), FakeVoice("Bob")]

    def setLocale(self, locale):
        self.locale = locale.name()

    def setVoice(self, voice):
        self.voice = voice.name()

    def setVolume(self, volume):
        self.volume = volume

    def say(self, text):
        self.overlaps += self._state is Speech.Speaking
        self.said.append((self.now_s(), text))
        self.until_s = self.now_s() + SECONDS_A_WORD * len(text.split())
        self._become(Speech.Speaking)

    def stop(self, hint):
        if self._state is Speech.Speaking:
            self.cut.append(self.said[-1][1])
            self._become(Speech.Ready)

    def pass_time(self):
        """End the sentence whose time is over."""
        if self._state is Speech.Speaking and self.now_s() >= self.until_s:
            self.ended.append(self.said[-1][1])
            self._become(Speech.Ready)

    def break_down(self):
        self._become(Speech.Error)
        self.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "gone")

    def _become(self, state):
        self._state = state
        self.stateChanged.emit(state)

    @property
    def texts(self):
        return [text for _, text in self.said]


class FakeStream:
    def __init__(self, sink):
        self._sink = sink

    def write(self, block):
        self._sink.take(block)
        return len(block)


class FakeSink:
    """Plays what is written, in steps, from `latency_s` after its start; a dropped stream is not heard.

    A stream that has run dry goes on with what is written next, at once.
    """

    STEP_S = 0.01

    def __init__(self, now_s, rate_hz=8000, latency_s=0.03, works=True):
        self.now_s, self.rate_hz, self.latency_s, self.works = now_s, rate_hz, latency_s, works
        self.audio = QAudioFormat()
        self.audio.setSampleRate(rate_hz)
        self.audio.setChannelCount(1)
        self.audio.setSampleFormat(QAudioFormat.SampleFormat.Float)
        self.starts, self.onsets_s, self._quiet_s = 0, [], -1e9
        self._state = QtAudio.State.StoppedState
        self._blocks, self._written, self._next_s = [], 0, 0.0

    def format(self):
        return self.audio

    def state(self):
        return self._state

    def setBufferSize(self, size):
        self.buffer = size

    def start(self):
        if not self.works:
            return None
        self.starts += 1
        self._state = QtAudio.State.IdleState
        self._blocks, self._written, self._next_s = [], 0, self.now_s() + self.latency_s
        return FakeStream(self)

    def take(self, block):
        self._hear(self.now_s())
        sound = np.frombuffer(block, np.float32)
        at_s = max(self._next_s, self.now_s())
        self._blocks.append((at_s, self._written, sound))
        self._next_s = at_s + len(sound) / self.rate_hz
        self._written += len(sound)
        self._state = QtAudio.State.ActiveState

    def _hear(self, until_s):
        """Note the onsets of what has been played by now; blocks that are over are forgotten."""
        left = []
        for at_s, first, sound in self._blocks:
            played = round((until_s - at_s) * self.rate_hz)
            for index in np.flatnonzero(np.abs(sound[: max(played, 0)]) > 1e-6):
                t_s = at_s + index / self.rate_hz
                if t_s - self._quiet_s > 0.004:
                    self.onsets_s.append(t_s)
                self._quiet_s = t_s
            if played < len(sound):
                start = max(played, 0)
                left.append((at_s + start / self.rate_hz, first + start, sound[start:]))
        self._blocks = left

    def processedUSecs(self):
        """Return what was handed to the hardware, a step at a time."""
        now_s = self.now_s() // self.STEP_S * self.STEP_S
        done = self._written
        for at_s, first, sound in reversed(self._blocks):
            if now_s < at_s + len(sound) / self.rate_hz:
                done = first + max(0, round((now_s - at_s) * self.rate_hz))
        return round(done / self.rate_hz * 1e6)

    def bytesFree(self):
        return self.buffer - 4 * (self._written - round(self.processedUSecs() / 1e6 * self.rate_hz))

    def reset(self):
        """Drop what has not been played."""
        self._hear(self.now_s())
        self._blocks, self._state = [], QtAudio.State.StoppedState

    def pull_out(self):
        self.reset()
        self.works = False


class Computer:
    """What the program finds beyond itself: an engine, a device and a display, or the lack of them."""

    def __init__(self, now_s, languages=("en_GB", "ru_RU"), speaks=True, plays=True, holds=True):
        self.engine = FakeEngine(now_s, languages, speaks)
        self.sink = FakeSink(now_s) if plays else None
        self.held, self._holds = 0, holds

    def devices(self):
        return Devices(self.engine.opened, lambda: self.sink, self._hold)

    def _hold(self):
        if not self._holds:
            return None
        self.held += 1
        return self._release

    def _release(self):
        self.held -= 1
