import os

import numpy as np

from app.anatomy.landmarks import body_named
from app.anatomy.plate_cache import PlateCache
from app.relief.light import Light

TALL, SMALL = body_named("broad_large"), body_named("slender_small")
LAYER = np.random.default_rng(3).integers(0, 256, (60, 40, 4), np.uint8)


def test_a_layer_comes_back_as_it_was_kept_and_only_for_its_body(tmp_path):
    cache = PlateCache(tmp_path / "plates")
    assert cache.read(TALL, "skin", 3.0) is None
    cache.write(TALL, "skin", 3.0, LAYER)
    assert np.array_equal(cache.read(TALL, "skin", 3.0), LAYER)
    assert cache.read(SMALL, "skin", 3.0) is None
    assert cache.read(TALL, "bones", 3.0) is None
    assert cache.read(TALL, "skin", 2.0) is None


def test_a_layer_is_kept_for_the_light_it_was_drawn_in(tmp_path):
    cache = PlateCache(tmp_path)
    for number, light in enumerate(Light):
        cache.write(TALL, "skin", 3.0, np.full((4, 4, 4), number, np.uint8), light)
    assert [cache.read(TALL, "skin", 3.0, light)[0, 0, 0] for light in Light] == [0, 1, 2, 3]
    assert not cache.holds(TALL, "bones", 3.0, Light.LOWER_LEFT)


def test_a_broken_layer_is_thrown_away_so_that_it_is_drawn_again(tmp_path):
    cache = PlateCache(tmp_path)
    for harm in (lambda b: b[: len(b) // 2], lambda b: b[:40] + bytes([b[40] ^ 255]) + b[41:], lambda b: b""):
        cache.write(TALL, "skin", 3.0, LAYER)
        (path,) = tmp_path.glob("*.plate")
        path.write_bytes(harm(path.read_bytes()))
        assert cache.read(TALL, "skin", 3.0) is None
        assert not cache.holds(TALL, "skin", 3.0)


def test_the_folder_never_grows_past_its_bound_and_the_longest_unused_goes_first(tmp_path):
    one = PlateCache(tmp_path)
    for number, name in enumerate(("skin", "superficial", "deep")):
        one.write(TALL, name, 3.0, LAYER)
        (path,) = tmp_path.glob(f"*-{name}.plate")
        os.utime(path, (number, number))
    assert one.read(TALL, "skin", 3.0) is not None
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    PlateCache(tmp_path, size).write(TALL, "bones", 3.0, LAYER)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= size
    assert [one.holds(TALL, name, 3.0) for name in ("skin", "superficial", "deep", "bones")] == [
        True,
        False,
        True,
        True,
    ]


def test_a_folder_that_refuses_is_let_be(tmp_path):
    (tmp_path / "file").write_text("in the way")
    cache = PlateCache(tmp_path / "file" / "plates")
    cache.write(TALL, "skin", 3.0, LAYER)
    assert cache.read(TALL, "skin", 3.0) is None


def test_a_body_is_dropped_alone(tmp_path):
    cache = PlateCache(tmp_path)
    for body in (TALL, SMALL):
        cache.write(body, "skin", 3.0, LAYER)
    cache.drop(TALL)
    assert not cache.holds(TALL, "skin", 3.0)
    assert cache.holds(SMALL, "skin", 3.0)


def test_what_a_process_that_was_ended_had_begun_goes_after_an_hour(tmp_path):
    cache = PlateCache(tmp_path)
    old, fresh = tmp_path / "a.1.draft", tmp_path / "b.2.draft"
    for path in (old, fresh):
        path.write_bytes(b"begun")
    os.utime(old, (0, 0))
    cache.write(TALL, "skin", 3.0, LAYER)
    assert not old.exists()
    assert fresh.exists()
