"""Chime, ticks and strikes, written into the device's stream at the sample at which each is due."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QIODevice, QObject, Qt, QTimer, Signal

from app.session.beats import Beat, BeatKind, Pacing
from app.session.clock import SessionClock
from ui.sound.shapes import Wave, wave
from ui.sound.stream import StreamClock

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink

AHEAD_S = 0.2
"""So much of the stream is written ahead: a frame may be this late before the stream runs dry."""
BUFFER_S = 0.3
PUMP_MS = 25
STARTING_S = 0.06
"""So little is written ahead until the device has begun to play: what is due soon shall still find room."""
PULSES = (BeatKind.TURN, BeatKind.STRIKE)
PULSE_LATE_S, WARNING_LATE_S = 0.03, 0.2
"""A beat that cannot sound nearer to its time (the screen stood still, the device begins) is left out."""


def open_sink() -> QAudioSink | None:
    """Return the device that the computer plays to; None: it has none."""
    from PySide6.QtMultimedia import QAudioSink, QMediaDevices

    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else QAudioSink(device, device.preferredFormat())


class Tones(QObject):
    """Sounds a session's beats by its clock, written ahead by blocks; another clock drops what is ahead."""

    no_device = Signal()
    """There is no sound; told once."""

    def __init__(
        self,
        sink: Callable[[], QAudioSink | None] = open_sink,
        now_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open, self._now_s = sink, now_s
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._clock = StreamClock(0.0)
        self._told = False
        self._sheet: Sequence[Beat] = ()
        self._pacing = Pacing(SessionClock(), 0.0)
        self._written = 0
        self._placed: list[tuple[int, BeatKind]] = []
        self._asked: list[tuple[float, BeatKind]] = []
        self._volume, self._muted, self._pulsing = 0.75, False, True
        self._timer = QTimer(self, interval=PUMP_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.pump)

    @property
    def able(self) -> bool:
        """Return whether there is a device that plays."""
        return self._sink is not None

    def load(self) -> None:
        """Find the device; `no_device` tells if there is none. May be asked again."""
        self._halt()
        self._sink = self._open()
        if self._sink is None:
            self._fail()

    def set_sheet(self, sheet: Sequence[Beat]) -> None:
        """Sound the beats of another session, or of the same one with another lead."""
        self._sheet = sheet

    def set_volume(self, volume: float) -> None:
        """Sound this loud, 0-1 as it is heard."""
        self._volume = volume

    def set_muted(self, muted: bool) -> None:
        """Be silent, or not; what is written ahead is dropped."""
        self._muted = muted
        if muted:
            self._halt()
        self.pump()

    def set_pulsing(self, pulsing: bool) -> None:
        """Tick on the beat, or only sound the chime and the last seconds before a change."""
        self._pulsing = pulsing

    def follow(self, clock: SessionClock) -> None:
        """Go by this clock from now on; asked at each frame, it does something only if the clock differs."""
        if clock == self._pacing.clock:
            return
        now_s, before = self._now_s(), self._pacing
        self._pacing = before.followed(clock, now_s)
        stopped = before.clock.running and not clock.running
        if stopped or self._is_busy(now_s):
            self._halt()
        self.pump()

    def sound(self, kind: BeatKind, in_s: float = 0.0) -> None:
        """Sound a beat by itself, in so many seconds."""
        self._asked.append((self._now_s() + in_s, kind))
        self.pump()

    def forget(self) -> None:
        """Leave out what was asked for by itself and is still to come."""
        self._asked.clear()

    def hush(self) -> None:
        """Stop at once; what was asked for by itself is forgotten."""
        self._asked.clear()
        self._halt()

    def shut(self) -> None:
        """Be silent for good."""
        self.hush()
        self._sink = None

    def pump(self) -> None:
        """Write what is due in the next moment; the timer calls this, and so may whoever turns the clock."""
        if self._sink is None or not self._is_needed():
            self._rest()
            return
        now_s = self._now_s()
        if self._stream is None and not self._start(now_s):
            return
        if self._has_stopped():
            self._fail()
            return
        rate_hz = self._sink.format().sampleRate()
        self._note(now_s, rate_hz)
        here = self._clock.position_s(now_s) * rate_hz
        until = round(here + (AHEAD_S if self._clock.known else STARTING_S) * rate_hz)
        room = self._sink.bytesFree() // self._sink.format().bytesPerFrame()
        block = min(until - self._written, room)
        if block > 0 and self._clock.known:
            self._place(now_s, here, rate_hz, self._written + block)
        if block > 0:
            self._write(block, rate_hz)
        self._placed = [(at, kind) for at, kind in self._placed if at + len(wave(kind, rate_hz)) > here]

    def _is_needed(self) -> bool:
        """Return whether anything may have to sound."""
        return not self._muted and (self._pacing.clock.running or bool(self._asked or self._placed))

    def _rest(self) -> None:
        """Leave the device alone while nothing sounds; beats go by unheard."""
        if self._stream is not None:
            self._halt()
        now_s = self._now_s()
        self._pacing = self._pacing.due((), now_s)[1]
        self._asked.clear()

    def _start(self, now_s: float) -> bool:
        assert self._sink is not None
        audio = self._sink.format()
        self._sink.setBufferSize(audio.bytesForDuration(round(BUFFER_S * 1e6)))
        self._stream = self._sink.start()
        if self._stream is None or self._has_stopped():
            self._fail()
            return False
        self._written, self._clock = 0, StreamClock(now_s)
        self._timer.start()
        return True

    def _has_stopped(self) -> bool:
        """Return whether the device has given up: pulled out, taken away, broken."""
        from PySide6.QtMultimedia import QtAudio

        assert self._sink is not None
        return self._sink.state() is QtAudio.State.StoppedState

    def _note(self, now_s: float, rate_hz: int) -> None:
        """Read the device's place; where it has run dry, the stream goes on from now."""
        assert self._sink is not None
        processed_s = self._sink.processedUSecs() / 1e6
        if self._written > 0 and processed_s * rate_hz >= self._written - 1:
            self._clock = StreamClock(now_s)
        if processed_s > 0:
            self._clock.note(now_s, processed_s)

    def _place(self, now_s: float, here: float, rate_hz: int, until: int) -> None:
        """Put the beats that fall into the next block at their samples."""
        until_now_s = now_s + (until - here) / rate_hz
        due, self._pacing = self._pacing.due(self._sheet, until_now_s)
        for due_s, beat in due:
            at = here + (due_s - now_s) * rate_hz
            allowed_s = PULSE_LATE_S if beat.kind in PULSES else WARNING_LATE_S
            in_time = self._written - at <= allowed_s * rate_hz
            if in_time and (self._pulsing or beat.kind not in PULSES):
                self._put(beat.kind, at)
        for due_s, kind in [asked for asked in self._asked if asked[0] < until_now_s]:
            self._asked.remove((due_s, kind))
            self._put(kind, here + (due_s - now_s) * rate_hz)

    def _put(self, kind: BeatKind, at: float) -> None:
        self._placed.append((max(round(at), self._written), kind))

    def _write(self, block: int, rate_hz: int) -> None:
        assert self._sink is not None
        assert self._stream is not None
        first, sound = self._written, np.zeros(block, np.float32)
        for at, kind in self._placed:
            _mix(sound, wave(kind, rate_hz), at - first)
        self._stream.write(to_bytes(sound * loudness(self._volume), self._sink.format()))
        self._written += block

    def _is_busy(self, now_s: float) -> bool:
        """Return whether what is written ahead holds a beat, or leaves no room for one that is due soon."""
        if self._sink is None or self._stream is None:
            return False
        here = self._clock.position_s(now_s) * self._sink.format().sampleRate()
        ahead = any(at > here for at, _ in self._placed)
        return ahead or bool(self._pacing.due(self._sheet, now_s + AHEAD_S)[0])

    def _halt(self) -> None:
        """Drop what is written ahead and stop the device."""
        self._timer.stop()
        self._placed.clear()
        self._stream = None
        if self._sink is not None:
            self._sink.reset()

    def _fail(self) -> None:
        self._halt()
        self._asked.clear()
        self._sink = None
        if not self._told:
            self._told = True
            self.no_device.emit()


def _mix(sound: Wave, tone: Wave, offset: int) -> None:
    """Add a tone that starts `offset` samples into a block, or before it."""
    start, end = max(offset, 0), min(offset + len(tone), len(sound))
    if end > start:
        sound[start:end] += tone[start - offset : end - offset]


def loudness(volume: float) -> float:
    """Return the factor for a volume as it is heard, 0-1: half as loud is a quarter of the swing."""
    return volume * volume


def to_bytes(sound: Wave, audio: QAudioFormat) -> bytes:
    """Return samples within -1 to 1 in a device's own format, the same in each channel."""
    from PySide6.QtMultimedia import QAudioFormat

    swing, rest, kind = {
        QAudioFormat.SampleFormat.UInt8: (127.0, 128.0, np.uint8),
        QAudioFormat.SampleFormat.Int16: (32767.0, 0.0, np.int16),
        QAudioFormat.SampleFormat.Int32: (2147483647.0, 0.0, np.int32),
        QAudioFormat.SampleFormat.Float: (1.0, 0.0, np.float32),
    }[audio.sampleFormat()]
    scaled = np.clip(sound, -1.0, 1.0).astype(np.float64) * swing + rest
    made = scaled if kind is np.float32 else np.rint(scaled)
    return bytes(np.repeat(made.astype(kind), audio.channelCount()).tobytes())
