import random
import sys
from concurrent.futures import ThreadPoolExecutor

from ui.diagram.kept import Kept


def store(most=9, most_bytes=100):
    return Kept(most, most_bytes, lambda item: item)


def filled(kept, **items):
    for key, item in items.items():
        kept.put(key, item)
    return list(kept)


def test_the_longest_unused_goes_when_there_are_too_many():
    kept = store(most=3)
    filled(kept, a=1, b=1, c=1)
    assert kept.get("a") == 1
    assert filled(kept, d=1) == ["c", "a", "d"]


def test_the_longest_unused_go_when_they_take_too_much_memory():
    assert filled(store(), a=40, b=40, c=10, d=60) == ["c", "d"]


def test_two_stay_however_large_they_are():
    assert filled(store(), a=400, b=400) == ["a", "b"]
    assert filled(store(), a=400, b=400, c=400) == ["b", "c"]


def test_what_is_there_already_is_not_counted_twice():
    kept = store()
    filled(kept, a=40, b=40)
    kept.put("a", 40)
    assert filled(kept, c=20) == ["a", "b", "c"]


def test_the_room_goes_by_what_is_kept_so_far():
    kept = store()
    assert kept.room == 9
    filled(kept, a=30, b=20)
    assert kept.room == 4


def test_two_threads_may_use_it_at_once():
    kept, before_s = store(most=4, most_bytes=1000), sys.getswitchinterval()

    def use(seed):
        at = random.Random(seed)
        for _ in range(30_000):
            key = at.randrange(7)
            if kept.get(key) is None:
                kept.put(key, 1)

    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            assert list(threads.map(use, range(4))) == [None] * 4
    finally:
        sys.setswitchinterval(before_s)
    assert len(kept) == 4
