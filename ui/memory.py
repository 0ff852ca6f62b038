"""How freed memory goes back to the system."""

from __future__ import annotations

import sys

LARGE_BYTES = 2**19
ARENAS = 2
_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Their numbers in glibc's malloc.h."""


def give_pictures_back() -> bool:
    """Have every large block go back to the system as soon as it is freed; return whether that is done now.

    Left alone, glibc learns from the first large picture to keep the space of all later ones, in a pool for
    each thread: some 60 MB in a window on a 4K screen. Other systems, and other libraries of C, need nothing.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):
        return False
    return bool(mallopt(_ARENA_MAX, ARENAS)) and bool(mallopt(_MMAP_THRESHOLD, LARGE_BYTES))
