"""The cutaway: through which windows one looks, on one side of the client, at what lies beneath the skin.

Skin, outer muscles and deep muscles each have a window, the deeper inside the outer one, so that every layer
shows beside the next. Their lines are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from app.anatomy.atlas import DEEP, SKIN, SUPERFICIAL
from app.anatomy.body import Body, Side
from app.anatomy.curves import Points, catmull_rom, mirrored
from app.anatomy.structures import way_to

# The client's right side. The inner two cross the midline, so that whole vertebrae show.
_SKIN = ((8, 250), (5, 205), (10, 172), (8, 142), (-3, 112), (-13, 86), (-18, 40), (-18, -20), (-16, -70),
         (-12, -120), (-2, -160), (22, -184), (62, -196), (110, -196), (150, -184), (182, -168), (215, -150),
         (230, 50), (215, 250))  # fmt: skip
_SUPERFICIAL = ((-16, 126), (2, 140), (30, 134), (62, 114), (86, 86), (100, 52), (112, 22), (136, 8),
                (158, -14), (176, -60), (184, -110), (164, -150), (130, -166), (100, -162), (76, -148),
                (50, -152), (28, -166), (8, -174), (-6, -160), (-13, -120), (-16, -60), (-17, 20),
                (-17, 86))  # fmt: skip
_DEEP = ((-14, 94), (0, 106), (16, 102), (26, 80), (32, 44), (40, 4), (50, -26), (56, -48), (54, -72),
         (46, -96), (34, -120), (14, -136), (-4, -138), (-12, -110), (-14, -50), (-15, 30))  # fmt: skip
_CORNERS = {SKIN: _SKIN, SUPERFICIAL: _SUPERFICIAL, DEEP: _DEEP}


@cache
def _reference(layer: str) -> Points:
    return catmull_rom(np.array(_CORNERS[layer], np.float64), 8, closed=True)


def windows(body: Body, side: Side) -> Mapping[str, Points]:
    """Return layer -> the ring (n, 2) of its window on a side of the client; the bones have none."""
    way = way_to(body)
    found = {}
    for layer in _CORNERS:
        ring = _reference(layer) if way.is_identity else way.to(_reference(layer))
        found[layer] = ring if side is Side.RIGHT else mirrored(ring)
    return found
