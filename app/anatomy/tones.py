"""Tones of the skin: ramps from shade to highlight, and the skin's picture changed from one to another.

The skin is drawn once, in the second lightest tone. Another is laid in by brightness: what was as bright as a
step of that ramp gets the same step of the other. All ramps are our own, set by eye between the lightest and
the darkest of human skin; the grey one is for those who want no tone at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.plate import RGBA, plate_extent
from app.errors import Fault, InputError, Phrase, one_of
from app.relief.blur import F32
from app.relief.ramp import colour_ramp
from app.relief.raster import Raster

DRAWN = "light"
"""The tone in which the skin's picture is drawn."""
TONES: Mapping[str, str] = MappingProxyType(
    {
        DRAWN: "38241D 7A5546 B28A72 D6B49C E8CEBA F6E9DD",
        "very_light": "45302B 8C6A5C C4A592 E4CCBD F1E1D6 FBF5F0",
        "medium": "2E1B12 66422E 9C7053 C2987A D8B598 EEDCC8",
        "olive": "291A10 5B3F29 886344 AB8763 C6A683 E4CFB2",
        "brown": "23140C 4F3221 7A523A 9C7153 B8906F DBC0A6",
        "dark": "140B08 2E1B13 482E21 624233 7E5B49 B39685",
        "very_dark": "0A0605 1C110D 2D1C15 41291F 593D31 947B6C",
        "grey": "26282A 54585B 84888B A8ACAE C4C8C9 E6E8E8",
    }
)
"""Ramps by name, as `colour_ramp` reads them; the drawn one first."""
HEM_Y_MM = -252.0
_HEM_HIGHEST_MM = 24.0
_LIGHTNESS = np.array([0.299, 0.587, 0.114])
_BAND_ROWS = 128
_EVEN_STEP = 178
"""The ramp's step of skin that lies level; read from the drawn picture."""


def tone_names() -> tuple[str, ...]:
    """Return the names of the tones, the drawn one first."""
    return tuple(TONES)


def check_tone(name: str, source: str = "--tone") -> str:
    """Return the name of a tone; InputError with all names if there is none."""
    if name not in TONES:
        raise InputError(Fault(source, Phrase("tone"), name, one_of(tone_names())))
    return name


def mean_colour(tone: str) -> tuple[int, int, int]:
    """Return the colour of evenly lit skin, 0-255 a channel. KeyError if the tone is unknown."""
    red, green, blue = (colour_ramp(TONES[tone])[_EVEN_STEP] * 255.0).tolist()
    return round(red), round(green), round(blue)


@cache
def _table(tone: str) -> NDArray[np.uint8]:
    """Return for each brightness of the drawn skin, 0-255, the colour of a tone, (256, 3)."""
    drawn, other = colour_ramp(TONES[DRAWN]), colour_ramp(TONES[tone])
    steps = np.interp(np.arange(256.0), (drawn @ _LIGHTNESS) * 255.0, np.arange(256.0))
    floor = np.minimum(np.arange(256.0) / (255.0 * float(drawn[0] @ _LIGHTNESS)), 1.0)[:, None]
    table: NDArray[np.uint8] = np.rint(other[np.rint(steps).astype(int)] * floor * 255.0).astype(np.uint8)
    return table


def toned(rgba: RGBA, tone: str, ppm: float, body: Body) -> RGBA:
    """Return the skin's picture, premultiplied (h, w, 4), in another tone; the drape stays as it is.

    KeyError if the tone is unknown.
    """
    if tone == DRAWN:
        return rgba
    way = None if body.way is None or body.way.is_identity else body.way
    raster, table, changed = Raster(ppm, *plate_extent(body), way), _table(tone), rgba.copy()
    y = raster.rows_mm(raster.whole)[:, 0]
    last = int(np.searchsorted(-y, -(HEM_Y_MM - _HEM_HIGHEST_MM)))
    for top in range(0, last, _BAND_ROWS):
        part = slice(top, min(top + _BAND_ROWS, last))
        old = rgba[part]
        alpha = old[..., 3].astype(np.uint16)
        red, green, blue = (old[..., channel].astype(np.uint32) for channel in range(3))
        bright = (77 * red + 150 * green + 29 * blue) >> 8
        straight = np.minimum(bright * 255 // np.maximum(alpha, 1), 255)
        new = table[straight].astype(np.uint16) * alpha[..., None] // 255
        if y[part][-1] < HEM_Y_MM + _HEM_HIGHEST_MM:
            bare = _bare(raster, part)[..., None]
            new = np.rint(old[..., :3] + (new.astype(np.float32) - old[..., :3]) * bare)
        changed[part, :, :3] = new
    return changed


def _bare(raster: Raster, rows: slice) -> F32:
    """Return where the skin is bare in rows of the picture, 0-1: above the drape's hem."""
    from app.anatomy.relief_drape import hem_line

    box = raster.whole._replace(top=rows.start, bottom=rows.stop)
    above = raster.rows_mm(box) - hem_line(raster.columns_mm(box), HEM_Y_MM)
    bare: F32 = np.clip(above * raster.ppm + 0.5, 0.0, 1.0).astype(np.float32)
    return bare
