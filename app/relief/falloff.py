"""How effects begin and end in space: soft steps and bells."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import F32

Field = NDArray[np.floating[Any]]


def smoothstep(start: float, stop: float, value: Field) -> F32:
    """Return 0 at `start` and before, 1 at `stop` and beyond, an S between; start may lie above stop."""
    t = np.clip((value - start) / (stop - start), 0.0, 1.0)
    eased: F32 = (t * t * (3.0 - 2.0 * t)).astype(np.float32)
    return eased


def bell(distance: Field, radius: float) -> F32:
    """Return 1 at distance 0, falling off as a bell: 0.37 at `radius`, 0.02 at twice that."""
    scaled = distance / np.float32(radius)
    rounded: F32 = np.exp(-scaled * scaled).astype(np.float32)
    return rounded
