"""The form of hip and buttock under the skin: two rounded forms, each a crest that falls off to both sides.

Across, every line is part of a superellipse from the crest out to the outline and another in to the cleft, so
that it is rounded without a second rise. The crest's heights follow the table (see `skin_surface`), whose
flanks are not to be trusted here; how it falls off is our estimate.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.relief.blur import gaussian_blur

F64 = NDArray[np.float64]

# y, x of the crest, its z, how far the form has fallen at the midline, mm: from the loin down to the fold and
# on to the thigh. z is the table's near its most posterior point; below it the form is a little fuller.
CREST = (
    (20.0, 41.0, 24.5, 7.5),
    (0.0, 42.0, 29.0, 8.5),
    (-20.0, 44.0, 32.0, 8.0),
    (-50.0, 50.0, 38.0, 9.0),
    (-75.0, 57.0, 47.0, 10.5),
    (-100.0, 62.0, 56.5, 12.0),
    (-130.0, 65.0, 64.5, 15.0),
    (-155.0, 67.0, 66.0, 17.5),
    (-185.0, 70.0, 60.5, 20.0),
    (-205.0, 72.0, 51.5, 21.0),
    (-220.0, 74.0, 41.5, 20.5),
    (-232.0, 77.0, 30.5, 19.0),
    (-242.0, 80.0, 24.5, 18.0),
    (-262.0, 82.0, 22.5, 22.0),
    (-320.0, 84.0, 16.0, 30.0),
)
OUTLINE_Z_MM = -66.0
"""Depth at which the skin turns out of sight at the hip's outline."""
BEGINS_MM = (16.0, -120.0)
"""Between which y the form takes the table's place."""
ROUND_OUT, ROUND_IN = 1.9, 2.0
"""Exponents of the two superellipses: 2 is an ellipse, more is squarer."""
SMOOTH_MM = 9.0
_LAST = 0.985
"""Beyond this share of the way out the form goes on straight: it would stand upright at the outline."""


def hip_share(y_mm: F64) -> F64:
    """Return how much of the skin's height is the form's, 0-1."""
    t = np.clip((y_mm - BEGINS_MM[0]) / (BEGINS_MM[1] - BEGINS_MM[0]), 0.0, 1.0)
    share: F64 = t * t * (3.0 - 2.0 * t)
    return share


def hip_form(away_mm: F64, y_mm: F64, half_mm: F64) -> F64:
    """Return the form's z at a distance from the midline (1, w) and y (h, 1); `half_mm`: the outline."""
    y, rows = _crest()
    crest_x, crest_z, fall = (np.interp(y_mm, y, row) for row in rows)
    out = np.maximum((away_mm - crest_x) / (half_mm - crest_x), 0.0)
    inside = np.minimum(out, _LAST)
    sunk = 1.0 - (1.0 - inside**ROUND_OUT) ** (1.0 / ROUND_OUT)
    sunk = sunk + 2.4 * (out - inside)
    inward = np.clip((crest_x - away_mm) / crest_x, 0.0, 1.0)
    z: F64 = crest_z - (crest_z - OUTLINE_Z_MM) * sunk - fall * inward**ROUND_IN
    return z


@cache
def _crest() -> tuple[F64, F64]:
    """Return y, rising by 1 mm, and (3, n): the crest's x, its z and the fall, without corners."""
    knots = np.array(CREST)[::-1]
    y = np.arange(knots[0, 0], knots[-1, 0] + 0.5)
    rows = [np.interp(y, knots[:, 0], knots[:, column]).astype(np.float32) for column in (1, 2, 3)]
    smooth = [gaussian_blur(row[:, None], SMOOTH_MM)[:, 0] for row in rows]
    return y, np.array(smooth, np.float64)
