"""From wherever the body is looked at, the light comes from the upper left of the picture."""

import math

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from app.anatomy.body import Side
from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.plate_cache import PlateCache
from app.hands.sprite import bake_hand
from app.protocol.library import load
from app.relief.light import Light
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.ui.diagram.flat_hands import flat_hand
from ui.diagram import loading, plate_studio
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.composing import composed
from ui.diagram.layers import PLATE_LAYERS, LayerChoice
from ui.diagram.loading import rgba_of, usable_plate
from ui.diagram.scene import Scene, look_in
from ui.diagram.view import View, ViewChoice, view_names
from ui.theme import THEMES

SIZE = (330, 330)
TALL = body_named("broad_large")
ABOUT_MM = (-90.0, 160.0)
"""The part of the trunk that is looked at: above the buttocks, for these rise toward the feet."""


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A cache of plates of its own."""
    kept = PlateCache(tmp_path / "plates")
    for module in (loading, plate_studio):
        monkeypatch.setattr(module, "plate_cache", lambda: kept)
    return kept


def brightness(image: QImage) -> np.ndarray:
    """The brightness of what covers, 0-255, and NaN beside it."""
    rgba = rgba_of(image).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(rgba[..., 3] > 250, rgba[..., :3].mean(axis=2), np.nan)


def halves(choice, layer, body):
    """How bright a layer is on the left and on the right, or above and below, of its midline."""
    view = View.fitted(*SIZE, body=body, choice=ViewChoice.named(choice))
    layers = LayerChoice.of([layer])
    at, image = composed(usable_plate(body), view, layers, THEMES["light"], body)
    lit = brightness(image)
    middle = (view.point_px(0.0, 0.0) - at.toPointF()).toPoint()
    ends = [(view.point_px(0.0, y_mm) - at.toPointF()).toPoint() for y_mm in ABOUT_MM]
    if view.direction.lies_across:
        left, right = sorted(end.x() for end in ends)
        trunk = lit[:, left:right]
        return np.nanmean(trunk[: middle.y()]), np.nanmean(trunk[middle.y() :])
    top, bottom = sorted(end.y() for end in ends)
    trunk = lit[top:bottom]
    return np.nanmean(trunk[:, : middle.x()]), np.nanmean(trunk[:, middle.x() :])


@pytest.mark.parametrize("layer", ["skin", "superficial", "bones"])
@pytest.mark.parametrize("choice", view_names())
def test_the_bodys_flank_on_the_left_or_above_is_lighter_than_the_other(choice, layer):
    toward, away = halves(choice, layer, reference_body())
    assert toward > away + 2.0


@pytest.mark.parametrize("choice", ["head-up-mirrored", "feet", "right"])
def test_another_body_that_is_not_drawn_yet_is_lit_from_the_upper_left_too(choice, cache):
    toward, away = halves(choice, "skin", TALL)
    assert toward > away + 2.0


@pytest.mark.parametrize("choice", view_names())
def test_the_bodys_light_leads_up_and_to_the_left_in_every_view(choice):
    view = View.fitted(*SIZE, choice=ViewChoice.named(choice))
    x_mm, y_mm, _ = view.light.way.tolist()
    way = view.way_px(x_mm, y_mm)
    assert way.x() < 0
    assert way.y() < 0
    off_deg = math.degrees(math.atan2(way.y(), way.x()) - math.atan2(-0.50, -0.42))
    assert abs(off_deg) < 11.0


def test_every_layer_is_drawn_in_each_light_and_no_two_are_the_same():
    plate = usable_plate(reference_body())
    for layer in PLATE_LAYERS:
        pictures = [rgba_of(plate.layers.lit(layer, light))[::7, ::7].astype(int) for light in Light]
        for at, one in enumerate(pictures):
            for other in pictures[at + 1 :]:
                assert np.abs(one[..., 3] - other[..., 3]).max() <= 2, "the same form"
                assert np.abs(one - other)[..., :3].mean() > 0.4, "in another light"


def drift_mm(look):
    """How far the shadow of a hand has moved to the right and down, on a picture, as the hand was lifted."""

    def centre(lift_mm):
        facts = look.pose_from, look.pose_to, look.mix, look.pressure, look.ppm, look.hand, look.tone
        shadow = bake_hand(*facts, heading_deg=look.heading_deg, lift_mm=lift_mm).shadow
        weights = shadow.rgba[..., 3].astype(float)
        x = (np.arange(weights.shape[1]) - shadow.origin_px[0]) / shadow.ppm
        y = (np.arange(weights.shape[0]) - shadow.origin_px[1]) / shadow.ppm
        return np.array([(weights * x).sum(), (weights * y[:, None]).sum()]) / weights.sum()

    return centre(45.0) - centre(0.0)


@pytest.mark.parametrize("choice", view_names())
def test_the_shadow_of_a_lifted_hand_falls_below_and_to_the_right(choice, timeline, row_of):
    view = View.fitted(*SIZE, choice=ViewChoice.named(choice))
    scene = Scene.of(timeline, view, THEMES["light"], LayerChoice())
    for state in moment_at(timeline, row_of("6").start_s + 2.0).hands:
        look = look_in(scene, state)
        turn = math.radians(view.heading_deg(state.heading_deg))
        right, down = drift_mm(look._replace(ppm=0.5))
        across = math.cos(turn) * right - math.sin(turn) * down
        below = math.sin(turn) * right + math.cos(turn) * down
        assert across > 5.0
        assert below > 5.0


@pytest.mark.parametrize("choice", view_names())
def test_the_light_on_a_hand_is_as_true_in_every_view_as_on_an_upright_body(choice, timeline, row_of):
    view = View.fitted(*SIZE, choice=ViewChoice.named(choice))
    scenes = [Scene.of(timeline, each, THEMES["light"], LayerChoice()) for each in (View.fitted(*SIZE), view)]
    state = moment_at(timeline, row_of("4").start_s + 14.0).left
    for heading_deg in range(-180, 181, 20):
        turned = replace(state, heading_deg=float(heading_deg))
        upright, shown = (look_in(scene, turned).heading_deg for scene in scenes)
        off = upright - heading_deg, shown - view.heading_deg(heading_deg)
        plain, here = (abs((each + 180.0) % 360.0 - 180.0) for each in off)
        assert here == pytest.approx(plain)
        assert here <= 30.0
        assert look_in(scenes[1], turned).hand is (Side.RIGHT if view.mirrored else Side.LEFT)


def test_a_layer_that_was_drawn_for_the_light_of_the_view_takes_its_place_and_no_other(qtbot, cache):
    session = plan_session(load("lumbar"), 20, TALL)

    def keep(grey, light):
        for layer in PLATE_LAYERS:
            for ppm in loading.FINENESS_PPM:
                cache.write(TALL, layer, ppm, np.full((60, 44, 4), (grey, grey, grey, 255), np.uint8), light)

    def shown():
        canvas.finish()
        picture = QImage(canvas.size(), QImage.Format.Format_RGB32)
        canvas.render(picture)
        at = canvas.view.point_px(0.0, 60.0).toPoint()
        return picture.pixelColor(at).red()

    from_feet = Light.LOWER_RIGHT
    keep(90, from_feet)
    keep(90, Light.UPPER_LEFT)
    canvas = DiagramCanvas(TALL, THEMES["light"], bake=flat_hand)
    qtbot.addWidget(canvas)
    canvas.resize(*SIZE)
    canvas.set_layers(LayerChoice.of(["skin"]))
    canvas.set_view(ViewChoice.named("feet"))
    canvas.set_timeline(session)
    canvas.show_moment(moment_at(session, 0.0))
    assert shown() == pytest.approx(90, abs=2)
    keep(180, from_feet)
    keep(180, Light.UPPER_LEFT)
    canvas._studio.kept.emit(TALL, Light.UPPER_LEFT, "skin")
    assert shown() == pytest.approx(90, abs=2), "that is not how the body is lit from here"
    canvas._studio.kept.emit(TALL, from_feet, "skin")
    assert shown() == pytest.approx(180, abs=2)
    canvas.shut()


def test_a_layer_that_is_broken_is_drawn_in_the_light_that_is_seen(cache):
    light = Light.UPPER_RIGHT
    cache.write(TALL, "skin", 3.0, np.zeros((8, 8, 4), np.uint8), light)
    (path,) = cache.folder.glob("*.plate")
    path.write_bytes(path.read_bytes()[:20])
    toward, away = halves("left", "skin", TALL)
    assert toward > away + 2.0, "led from the reference body's in the meantime"
    assert not cache.holds(TALL, "skin", 3.0, light), "so that it is drawn again"
