"""Colour ramps: a few named tones made into a table of 256 steps."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32


def colour_ramp(stops: str) -> NDArray[np.float32]:
    """Return (256, 3) colours in 0-1 from evenly spaced hex tones, dark to light: "3B241C 7D5140 F8E6D6"."""
    tones = np.array([[int(stop[i : i + 2], 16) for i in (0, 2, 4)] for stop in stops.split()], np.float32)
    at = np.linspace(0.0, len(tones) - 1.0, 256)
    channels = [np.interp(at, np.arange(len(tones)), tones[:, k]) for k in range(3)]
    return (np.stack(channels, axis=1) / 255.0).astype(np.float32)


def ramped(values: F32, ramp: NDArray[np.float32]) -> F32:
    """Return colours (h, w, 3) of `values` (h, w); 0 and below is the dark end, 1 and above the light one."""
    colours: NDArray[np.float32] = ramp[np.clip(values * 255.0 + 0.5, 0.0, 255.0).astype(np.uint8)]
    return colours
