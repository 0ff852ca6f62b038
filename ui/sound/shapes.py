"""The tones themselves, made from figures: soft ticks and a chime of two notes."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from app.session.beats import BeatKind

Wave = NDArray[np.float32]

_ATTACK_S = 0.002
"""Softens the onset: without it a tick clicks."""
_NOTES: dict[BeatKind, tuple[tuple[float, float, float, float], ...]] = {
    BeatKind.TURN: ((0.0, 587.3, 0.045, 0.30),),
    BeatKind.STRIKE: ((0.0, 880.0, 0.020, 0.16),),
    BeatKind.CHIME: ((0.0, 659.3, 0.22, 0.34), (0.18, 987.8, 0.30, 0.34)),
    BeatKind.COUNTDOWN: ((0.0, 987.8, 0.060, 0.42),),
}
"""Notes of each beat: start in s, pitch in Hz (D5, A5, E5 and B5), time in s to fade to 1/e, loudness 0-1.

Ours: low and short where a tick comes often, higher where something changes.
"""
_FADES = 6.0
"""A tone ends after so many fading times, 52 dB down."""


@lru_cache(maxsize=32)
def wave(kind: BeatKind, rate_hz: int) -> Wave:
    """Return a beat's samples, (n,), within -1 to 1."""
    length_s = max(start_s + _FADES * fade_s for start_s, _, fade_s, _ in _NOTES[kind])
    sound = np.zeros(round(length_s * rate_hz), np.float32)
    for start_s, pitch_hz, fade_s, loudness in _NOTES[kind]:
        first = round(start_s * rate_hz)
        t_s = np.arange(len(sound) - first) / rate_hz
        onset = np.minimum(t_s / _ATTACK_S, 1.0)
        tone = np.sin(2 * np.pi * pitch_hz * t_s) + 0.25 * np.sin(4 * np.pi * pitch_hz * t_s)
        sound[first:] += (loudness * onset * np.exp(-t_s / fade_s) * tone).astype(np.float32)
    sound.flags.writeable = False
    return sound
