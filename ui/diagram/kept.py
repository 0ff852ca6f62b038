"""A store of pictures that is bounded by their number and by the memory that they take."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Item = TypeVar("Item")


class Kept(Generic[Key, Item]):
    """Items by key, at most `most` of them and `most_bytes` in all; the longest unused go first.

    Two stay in any case, one for each hand. `size_of` tells an item's bytes. To look whether a key is there,
    or to go through all, uses nothing. Two threads may get and put at once.
    """

    def __init__(self, most: int, most_bytes: int, size_of: Callable[[Item], int]) -> None:
        self._most, self._most_bytes, self._size_of = most, most_bytes, size_of
        self._items: OrderedDict[Key, Item] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def __contains__(self, key: Key) -> bool:
        """Return whether there is an item of this key."""
        return key in self._items

    def __iter__(self) -> Iterator[Key]:
        """Return the keys, the longest unused first."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    @property
    def room(self) -> int:
        """Return for how many items there is room in all, going by those that are kept."""
        fitting = self._most_bytes * len(self._items) // self._bytes if self._bytes else self._most
        return min(fitting, self._most)

    def get(self, key: Key) -> Item | None:
        """Return an item, which is used thereby; None: there is none."""
        with self._lock:
            found = self._items.get(key)
            if found is not None:
                self._items.move_to_end(key)
        return found

    def put(self, key: Key, item: Item) -> Item:
        """Keep an item unless there is one of this key, let go of what there is no room for; return it."""
        with self._lock:
            if key not in self._items:
                self._items[key] = item
                self._bytes += self._size_of(item)
            while len(self._items) > 2 and (len(self._items) > self._most or self._bytes > self._most_bytes):
                self._bytes -= self._size_of(self._items.popitem(last=False)[1])
        return item
