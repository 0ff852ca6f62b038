"""How far ticks and strikes sound from their times, on a device as devices are, the clock turned by hand.

The device takes sound in steps, tells only whole steps, begins after a while and has a quartz of its own;
the window is busy at random. What lies between the device and the ear no program can know.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

import numpy as np
from PySide6.QtMultimedia import QAudioFormat, QtAudio

from app.session.beats import Beat, beats
from app.session.clock import SessionClock
from app.session.timeline import Timeline
from ui.bench.measures import Measurement
from ui.bench.session import HandClock
from ui.sound.shapes import wave
from ui.sound.tones import Tones

RATE_HZ = 48_000
STEP_S = 0.010
"""The device takes so much at a time, as PulseAudio and WASAPI do."""
BEGINS_S = 0.035
QUARTZ = 1.00005
"""How much faster than the computer's its clock runs: 50 millionths, as cheap crystals do."""
BUSY_S = (0.005, 0.12)
"""Between two looks of the program at its stream, at random."""
QUIET_S = 0.004
LOUDEST_SILENCE = 1e-6
NEAR_S = 0.1
MOST_MS = 2.0
SEED = 1


class Device:
    """Plays by the hand's clock and notes when a sound begins; it has the parts of a QAudioSink in use."""

    def __init__(self, clock: HandClock) -> None:
        self._clock, self._started_s, self._state = clock, 0.0, QtAudio.State.StoppedState
        self._written = self._buffer = 0
        self._loud_to_s = -1.0
        self.onsets_s: list[float] = []

    def format(self) -> QAudioFormat:
        """Return one channel of floats."""
        audio = QAudioFormat()
        audio.setSampleRate(RATE_HZ)
        audio.setChannelCount(1)
        audio.setSampleFormat(QAudioFormat.SampleFormat.Float)
        return audio

    def state(self) -> QtAudio.State:
        """Return whether it plays."""
        return self._state

    def setBufferSize(self, size: int) -> None:
        """Take the room that is wanted, bytes."""
        self._buffer = size

    def start(self) -> Device:
        """Begin; it is its own stream."""
        self._started_s, self._written = self._clock() + BEGINS_S, 0
        self._state = QtAudio.State.ActiveState
        return self

    def write(self, block: bytes) -> int:
        """Take sound, and note when what is loud in it will be heard."""
        sound = np.frombuffer(block, np.float32)
        for index in np.flatnonzero(np.abs(sound) > LOUDEST_SILENCE):
            t_s = self._started_s + (self._written + float(index)) / (RATE_HZ * QUARTZ)
            if t_s - self._loud_to_s > QUIET_S:
                self.onsets_s.append(t_s)
            self._loud_to_s = t_s
        self._written += len(sound)
        return len(block)

    def processedUSecs(self) -> int:
        """Return what it has taken, in whole steps, in the time of its own quartz."""
        played_s = max(0.0, self._clock() - self._started_s) * QUARTZ
        return round(min(played_s // STEP_S * STEP_S, self._written / RATE_HZ) * 1e6)

    def bytesFree(self) -> int:
        """Return the room that is left."""
        return self._buffer - 4 * (self._written - round(self.processedUSecs() / 1e6 * RATE_HZ))

    def reset(self) -> None:
        """Stop."""
        self._state = QtAudio.State.StoppedState


def measure_metronome(timeline: Timeline) -> list[Measurement]:
    """Return the median error of a session's beats, ms, and how many were not heard near their time.

    A beat that comes while another still sounds has no beginning of its own to be heard; it is not counted.
    """
    clock, chance = HandClock(), random.Random(SEED)
    device: Any = Device(clock)
    sheet, tones = beats(timeline), Tones(lambda: device, clock)
    tones.load()
    tones.set_sheet(sheet)
    tones.follow(SessionClock().played(clock()))
    while clock.now_s < timeline.total_s + 1.0:
        clock.now_s += chance.uniform(*BUSY_S)
        tones.pump()
    tones.shut()
    errors_s = [_error_s(device.onsets_s, t_s) for t_s in _alone(sheet)]
    heard = [error_s for error_s in errors_s if error_s < NEAR_S]
    return [
        Measurement("metronome, median error in ms", 1000.0 * median(heard), MOST_MS),
        Measurement("metronome, beats not heard, %", 100.0 * (1.0 - len(heard) / len(errors_s)), 1.0),
    ]


def _alone(sheet: Sequence[Beat]) -> Iterator[float]:
    """Yield the times of the beats that come while no other sounds."""
    silent_s = 0.0
    for beat in sheet:
        if beat.t_s >= silent_s:
            yield beat.t_s
        silent_s = max(silent_s, beat.t_s + len(wave(beat.kind, RATE_HZ)) / RATE_HZ + QUIET_S)


def _error_s(onsets_s: list[float], due_s: float) -> float:
    at = bisect_left(onsets_s, due_s)
    return min((abs(onset_s - due_s) for onset_s in onsets_s[max(at - 1, 0) : at + 1]), default=NEAR_S)
