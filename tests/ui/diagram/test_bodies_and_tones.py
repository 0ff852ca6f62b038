"""Other bodies and other skins: readable, in their places, and drawn beside the window."""

import subprocess

import numpy as np
import pytest
from PySide6.QtGui import QColor

from app.anatomy import plate
from app.anatomy.landmarks import body_named
from app.anatomy.measures import body_names
from app.anatomy.plate import PLATE_PPM, plate_extent
from app.anatomy.plate_cache import PlateCache
from app.anatomy.plate_drawing import GIVEN_UP, Job
from app.anatomy.tones import tone_names
from app.protocol.library import load
from app.relief.light import Light
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.ui.diagram.flat_hands import remembered
from ui.diagram import layers, loading, plate_studio
from ui.diagram.inks import contrast, readable_on
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.picture import render
from ui.diagram.plate import place_px
from ui.diagram.plate_studio import PlateStudio
from ui.diagram.view import View
from ui.theme import THEMES

TALL = body_named("broad_large")
LAYERS = ("skin", "superficial", "deep", "bones")
SKIN_ONLY = LayerChoice.of(["skin"])


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A cache of plates of its own."""
    kept = PlateCache(tmp_path / "plates")
    for module in (loading, plate_studio):
        monkeypatch.setattr(module, "plate_cache", lambda: kept)
    return kept


def planned(name):
    return plan_session(load("lumbar"), 20, body_named(name))


def mean_skin(tone, theme):
    """The mean colour of the skin between the hands' places and the flanks."""
    size = 672, 553
    image = render(planned("reference"), 0.0, size, theme, SKIN_ONLY, remembered(), tone)
    view = View.fitted(*size)
    at = [view.point_px(x, y).toPoint() for x in range(-90, 91, 6) for y in range(-100, 121, 10)]
    rgb = np.array([image.pixelColor(point).getRgb()[:3] for point in at]).mean(axis=0)
    return QColor(*(round(part) for part in rgb))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("tone", tone_names())
def test_hands_arrows_and_words_stand_off_the_skin_of_every_tone(tone, theme):
    theme = THEMES[theme]
    skin = mean_skin(tone, theme)
    words = readable_on(usable_plate(body_named("reference"), tone).ground(theme), theme)
    assert contrast(words.ink, skin) >= 3.0
    assert contrast(words.arrow, skin) >= 3.0
    assert contrast(words.arrow, words.arrow_halo) >= 3.0
    halo = theme.hand_halo
    laid = QColor.fromRgbF(
        *(
            part * halo.alphaF() + under * (1.0 - halo.alphaF())
            for part, under in zip(halo.getRgbF()[:3], skin.getRgbF()[:3], strict=True)
        )
    )
    assert max(contrast(theme.hand_outline, skin), contrast(laid, skin)) >= 3.0


@pytest.mark.parametrize("tone", tone_names())
def test_the_colour_told_for_a_tone_is_what_the_picture_shows(tone):
    theme = THEMES["light"]
    told, shown = usable_plate(body_named("reference"), tone).skin, mean_skin(tone, theme)
    assert contrast(told, shown) < 1.35


@pytest.mark.parametrize("name", body_names())
def test_every_body_fits_the_picture(name, cache):
    for size in ((672, 553), (1920, 1080), (500, 900)):
        view = View.fitted(*size, body=body_named(name))
        skin = place_px(usable_plate(body_named(name)), view)
        assert skin.height() > 0.5 * min(size)
        waist, hips = (body_named(name).landmark(place)[0] for place in ("waist", "greater_trochanter"))
        assert view.point_px(-hips, 0).x() > 0.1 * size[0]
        assert view.point_px(max(waist, hips), 0).x() < 0.9 * size[0]


def test_another_body_is_shown_from_the_reference_body_until_it_is_drawn_and_then_as_drawn(cache):
    quick = usable_plate(TALL).layers.lit("skin", Light.UPPER_LEFT)
    (left, right), (low, high) = plate_extent(TALL)
    size = round((right - left) * PLATE_PPM), round((high - low) * PLATE_PPM)
    assert (quick.width(), quick.height()) == size
    drawn = np.full((size[1], size[0], 4), 200, np.uint8)
    cache.write(TALL, "skin", PLATE_PPM, drawn)
    shown = usable_plate(TALL).layers.lit("skin", Light.UPPER_LEFT)
    assert shown.pixelColor(300, 300).getRgb() == (255, 255, 255, 200)


def test_only_the_layers_that_are_seen_stay_in_memory(cache):
    layers = usable_plate(TALL).layers
    first = {name: layers.lit(name, Light.UPPER_LEFT) for name in ("skin", "bones")}
    layers.settle()
    assert layers.lit("skin", Light.UPPER_LEFT) is first["skin"]
    layers.settle()
    assert layers.lit("bones", Light.UPPER_LEFT) is not first["bones"], "made anew: nobody had looked at them"
    assert layers.lit("skin", Light.UPPER_LEFT) is first["skin"]


COARSE_PPM = (0.2, 0.3, 0.4)
"""So coarse that a layer is drawn in an instant."""


@pytest.fixture
def studio(qtbot, cache):
    """A studio that draws coarsely."""
    made = PlateStudio(fineness_ppm=COARSE_PPM)
    yield made
    made.close()


def test_the_studio_draws_what_the_cache_lacks_and_tells_each_layer(qtbot, cache, studio):
    kept, light = np.zeros((8, 6, 4), np.uint8), Light.LOWER_RIGHT
    cache.write(TALL, "bones", 0.2, kept, light)
    told = []
    studio.kept.connect(lambda *facts: told.append(facts))
    studio.want("a picture", TALL, light, 0.2, ["deep"])
    qtbot.waitUntil(lambda: studio.idle, timeout=20_000)
    assert all(fact[:2] == (TALL, light) for fact in told)
    names = [fact[2] for fact in told]
    assert sorted(names) == ["deep", "skin", "superficial"]
    assert names.index("deep") < names.index("superficial")
    (left, right), _ = plate_extent(TALL)
    assert cache.read(TALL, "skin", 0.2) is None, "in another light"
    drawn = cache.read(TALL, "skin", 0.2, light)
    assert drawn.shape[1] == round((right - left) * 0.2)
    assert drawn[60, drawn.shape[1] // 2, 3] == 255
    skin = drawn[40:100].astype(float).sum(axis=2)
    middle = skin.shape[1] // 2
    assert skin[:, :middle].sum() < skin[:, middle:].sum(), "it comes from the right"
    assert (cache.read(TALL, "bones", 0.2, light) == kept).all()


def test_a_small_picture_has_its_body_drawn_more_coarsely_and_a_larger_one_then_anew(qtbot, cache, studio):
    for name in LAYERS[1:]:
        for ppm in COARSE_PPM:
            cache.write(TALL, name, ppm, np.zeros((8, 6, 4), np.uint8))
    for px_per_mm in (0.3, 7.0):
        studio.want("a picture", TALL, Light.UPPER_LEFT, px_per_mm)
        qtbot.waitUntil(lambda: studio.idle, timeout=20_000)
    assert [ppm for ppm in COARSE_PPM if cache.holds(TALL, "skin", ppm)] == [0.3, 0.4]


def test_every_layer_is_drawn_by_one_of_the_processes():
    drawn = [name for layers in plate_studio.SHARED for name in layers]
    assert sorted(drawn) == sorted(plate.PLATE_LAYERS) == sorted(layers.PLATE_LAYERS)


def test_what_is_being_drawn_of_another_body_is_dropped(qtbot, cache, studio):
    told = []
    studio.kept.connect(lambda body, light, name: told.append(body.name))
    studio.want("a picture", TALL, Light.UPPER_LEFT, 0.2)
    assert not studio.idle
    studio.want("a picture", body_named("reference"), Light.UPPER_LEFT, 0.2)
    assert studio.idle, "the reference body is there"
    assert not told


def test_what_two_pictures_want_is_drawn_once_and_ends_when_neither_wants_it(qtbot, cache, studio):
    studio.want("small", TALL, Light.UPPER_LEFT, 0.1)
    coarse = set(studio._running)
    studio.want("large", TALL, Light.UPPER_LEFT, 7.0)
    fine = set(studio._running)
    assert len(coarse) == len(fine) == len(plate_studio.SHARED)
    assert not coarse & fine, "the finer drawing serves both"
    studio.want("small", TALL, Light.UPPER_LEFT, 0.1)
    assert set(studio._running) == fine
    studio.want("large", TALL, Light.LOWER_RIGHT, 0.1)
    assert len(studio._running) == 2 * len(plate_studio.SHARED), "each from a side of its own"
    studio.leave("large")
    assert len(studio._running) == len(plate_studio.SHARED)
    studio.leave("small")
    assert studio.idle


def test_a_drawing_ends_with_the_program_that_asked_for_it(tmp_path):
    program, arguments, folder = Job.of(TALL, 3.0, Light.UPPER_LEFT, LAYERS, PlateCache(tmp_path)).command()
    drawing = subprocess.Popen([program, *arguments], cwd=folder, stdin=subprocess.PIPE)
    drawing.stdin.close()
    assert drawing.wait(20.0) == GIVEN_UP


@pytest.mark.parametrize("name", ["slender_small", "broad_large"])
def test_hands_and_landmarks_go_with_the_body(name):
    body = body_named(name)
    timeline = planned(name)
    reference = planned("reference")
    row = next(row for row in timeline.rows if row.stroke.stroke_id == "3a")
    same = next(row for row in reference.rows if row.stroke.stroke_id == "3a")
    ways = []
    for plan, start_s in ((timeline, row.start_s), (reference, same.start_s)):
        ys = [moment_at(plan, start_s + step / 8).right.y_mm for step in range(80)]
        ways.append(max(ys) - min(ys))
    spine = [
        each.landmark("L2_spinous_tip")[1] - each.landmark("PSIS")[1]
        for each in (body, body_named("reference"))
    ]
    assert ways[0] - ways[1] == pytest.approx(spine[0] - spine[1], abs=3.0)
