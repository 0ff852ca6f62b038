"""How freed memory goes back to the system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

LARGE_BYTES = 4 * 2**20
"""A picture of the stage is larger, what a hand is made of smaller: that is used again at once."""
SPARE_BYTES = 16 * 2**20
"""So much stays at hand; with less, every hand would be paid for in fresh pages: twice its time."""
ARENAS = 2
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Their numbers in glibc's malloc.h."""


def give_pictures_back() -> bool:
    """Have every large block go back to the system as soon as it is freed; return whether that is done now.

    Left alone, glibc learns from the first large picture to keep the space of all later ones, in a pool for
    each thread: some 40 MB in a window on a 4K screen. Other systems, and other libraries of C, need nothing.
    """
    mallopt = _of_glibc("mallopt")
    wanted = ((_ARENA_MAX, ARENAS), (_MMAP_THRESHOLD, LARGE_BYTES), (_TRIM_THRESHOLD, SPARE_BYTES))
    return mallopt is not None and all(mallopt(which, size) for which, size in wanted)


def give_gaps_back() -> bool:
    """Give the memory between what is in use back to the system; return whether there was any.

    Where many hands were drawn on a 4K screen some 60 MB lie there. It takes up to 6 ms: a worker's matter.
    """
    trim = _of_glibc("malloc_trim")
    return trim is not None and bool(trim(0))


@cache
def _of_glibc(name: str) -> Callable[..., int] | None:
    """Return a function of glibc's; None where there is none."""
    if sys.platform != "linux":
        return None
    import ctypes

    try:
        found: Callable[..., int] = getattr(ctypes.CDLL(None), name)
    except (AttributeError, OSError):
        return None
    return found
