"""What is worked out once for a body, and kept while that body is in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from app.anatomy.body import Body

T = TypeVar("T")


class KeptByBody(Generic[T]):
    """The results of `make` by body, and by what else they depend on; the longest unused go first.

    Bodies of one name and one way are the same. Asked from two threads at once, both may make it.
    """

    def __init__(self, make: Callable[..., T], most: int) -> None:
        self._make, self._most = make, most
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()

    def __call__(self, body: Body, *others: Hashable) -> T:
        """Return what belongs to a body; errors are those of `make`, and nothing is kept then."""
        key = (body.name, body.way, *others)
        found = self._kept.get(key)
        if found is None:
            found = self._make(body, *others)
        with self._lock:
            self._kept[key] = found
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return found
