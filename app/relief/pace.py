"""How long work in a worker's thread lets the thread go first that a person looks at.

Python runs one thread at a time. Whoever draws in a worker calls `give_way` every few milliseconds; what that
does is set by whoever has a window, and nothing where there is none.
"""

from __future__ import annotations

from collections.abc import Callable

_ways: list[Callable[[], object]] = []


def give_way() -> None:
    """Let the window's thread go first, if it has asked for that."""
    for way in _ways:
        way()


def set_way(way: Callable[[], object]) -> None:
    """Have `give_way` call this, in whatever thread it is called; it takes the place of one set before."""
    _ways[:] = [way]
