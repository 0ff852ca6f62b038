"""Everything on the wall is as high as the room asks, and stands off its ground: measured, not believed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from app.anatomy.landmarks import reference_body
from app.anatomy.tones import TONES
from app.lesson.room import LEAST_SHARE, Room
from app.protocol.languages import in_language
from app.protocol.library import STANDARD, load, texts
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.ui.diagram.flat_hands import flat_hand
from ui.classroom.letters import figures_px, width_px, words_px
from ui.classroom.wall import LETTER_SHARE
from ui.classroom.wall_layout import NARROWEST, WIDEST, fitted, lay_out
from ui.classroom.wall_words import wall_words, ways_of
from ui.diagram import paths
from ui.diagram.inks import contrast
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.placing import placed_arrows
from ui.diagram.still import Ground, with_path
from ui.diagram.turned import LETTER_PX
from ui.diagram.view import View
from ui.gallery.seeing import luminance
from ui.text import install_language
from ui.theme import BOLD, HALL, THEMES, font, load_fonts

SIZES = ((1024, 768), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160))
ROOMS = (Room(6.0, 1.5), Room(12.0, 1.5), Room(12.0, 1.2), Room(18.0, 1.5), Room(26.0, 1.5))
LANGUAGES = ("en", "ru", "es")
LAYERS = {
    "skin": LayerChoice(),
    "superficial": LayerChoice(skin=0.0),
    "deep": LayerChoice(skin=0.0, superficial=0.0),
    "bones": LayerChoice(skin=0.0, superficial=0.0, deep=0.0),
}


@pytest.fixture(scope="module")
def plans(qapp):
    """The protocol and its plan in every language."""
    load_fonts()
    made, english = {}, load()
    plan = plan_session(english, 20, reference_body())
    for code in LANGUAGES:
        install_language(qapp, code)
        translated = texts(STANDARD, english, code) if code != "en" else None
        made[code] = in_language(english, translated) if translated is not None else english, plan
    yield made
    install_language(qapp, "en")


def words_of_all_strokes(qapp, plans, code):
    install_language(qapp, code)
    protocol, plan = plans[code]
    for row in plan.rows:
        ways = ways_of(row.stroke, plan.body)
        for t_s in (row.start_s + 0.6 * (row.end_s - row.start_s), 0.5 * (row.change_s + row.start_s)):
            yield wall_words(protocol, moment_at(plan, t_s), ways)


@pytest.mark.parametrize("code", LANGUAGES)
def test_letters_and_figures_reach_what_the_room_asks_at_every_size_and_in_every_language(qapp, plans, code):
    faults = []
    for words in words_of_all_strokes(qapp, plans, code):
        for size in SIZES:
            for room in ROOMS:
                least_px = room.least_share * size[1]
                layout = lay_out(*size, room.least_share, words)
                named = {"name": layout.name, "count": layout.count, "direction": layout.direction}
                for part, written in named.items():
                    if written is not None and words_px(written.size_px) < least_px:
                        faults.append((part, words.name, size, room, words_px(written.size_px) / least_px))
                if figures_px(layout.clock.size_px) < least_px:
                    faults.append(("clock", words.name, size, room))
    assert faults == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_on_the_wall_overlaps_or_leaves_the_picture(qapp, plans, code):
    for words in words_of_all_strokes(qapp, plans, code):
        for size in SIZES:
            for room in ROOMS:
                layout = lay_out(*size, room.least_share, words)
                picture = QRectF(0, 0, *size)
                boxes = [layout.name.rect, layout.clock.rect]
                boxes += [part.rect for part in (layout.count, layout.direction) if part is not None]
                boxes += [part for part in (layout.bar, layout.ways) if part is not None]
                boxes = [box.adjusted(1, 1, -1, -1) for box in boxes]
                for at, box in enumerate(boxes):
                    assert picture.contains(box)
                    assert not any(box.intersects(other) for other in boxes[at + 1 :]), (
                        words.name,
                        size,
                        room,
                    )
                    assert not box.intersects(layout.body), (words.name, size, room)
                for part in (layout.name, layout.clock, layout.count, layout.direction):
                    if part is not None:
                        widest = max(width_px(line, part.size_px) for line in part.lines)
                        assert widest <= part.rect.width() + 1, (words.name, size, room)


def test_what_finds_no_room_is_left_out_in_its_order_and_never_name_and_clock(qapp, plans):
    seen = set()
    for words in words_of_all_strokes(qapp, plans, "ru"):
        for size in SIZES:
            for distance_m in range(6, 41, 2):
                layout = lay_out(*size, Room(distance_m, 1.5).least_share, words)
                seen.add((layout.direction is not None, layout.bar is not None))
                assert layout.name.lines
                assert layout.clock.lines
                assert layout.ways is not None
    assert (True, False) not in seen
    assert {(True, True), (False, True), (False, False)} <= seen


def test_the_heights_that_are_reckoned_with_are_those_that_are_painted(qapp):
    load_fonts()
    for size in (40, 84, 112, 400):
        for text, reckoned in (("x", words_px(size)), ("0", figures_px(size)), ("8", figures_px(size))):
            image = QImage(2 * size, 2 * size, QImage.Format.Format_Grayscale8)
            image.fill(255)
            with QPainter(image) as painter:
                painter.setFont(font(size, BOLD, tabular=True))
                painter.drawText(size // 2, size + size // 2, text)
            inked = np.flatnonzero((pixels(image)[:, :, 0] < 128).any(axis=1))
            assert inked[-1] - inked[0] + 1 >= reckoned - 1.0


def pixels(image: QImage) -> np.ndarray:
    """Return a picture's colours, shape (height, width, 3), 0-255."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room.least_share:.3f}")
def test_arrowheads_and_letters_of_hands_reach_what_the_room_asks(plans, size, room):
    protocol, plan = plans["en"]
    least_px = room.least_share * size[1]
    unit = least_px / LETTER_SHARE
    radius_px = LETTER_PX * unit
    assert QFontMetricsF(font(1.25 * radius_px, BOLD)).capHeight() >= least_px - 1.0
    for row in plan.rows:
        words = wall_words(protocol, moment_at(plan, row.start_s), ways_of(row.stroke, plan.body))
        body = lay_out(*size, room.least_share, words).body
        view = View.fitted(round(body.width()), round(body.height()), unit, room=0.03, body=plan.body)
        least_mm = paths.HEAD_PX * unit / view.scale_px
        shown = paths.with_room_for_heads(placed_arrows(row.stroke, plan.body), least_mm)
        assert any(arrow.pressing for arrow in shown)
        for arrow in shown:
            for head in paths.heads_of(arrow, least_mm):
                ends = view.polygon_px(head)
                points = np.array([(point.x(), point.y()) for point in ends])
                tip, base = points[0], (points[1] + points[3]) / 2
                assert np.hypot(*(tip - base)) >= least_px - 0.6
                assert np.hypot(*(points[1] - points[3])) >= least_px - 0.6


def test_black_words_on_the_walls_white_ground_keep_21_to_1_and_every_theme_7_to_1():
    for theme in (*THEMES.values(), HALL):
        assert contrast(theme.ink, theme.paper) >= 7.0
        assert contrast(theme.ink, theme.surface) >= 7.0
        for ground in (theme.left_text, theme.right_text):
            assert contrast(theme.on_hand, ground) >= 7.0
    assert contrast(HALL.ink, HALL.paper) == pytest.approx(21.0)


@pytest.mark.parametrize(
    ("layer", "tone"),
    [("skin", tone) for tone in sorted(TONES)] + [(layer, "light") for layer in LAYERS if layer != "skin"],
)
def test_arrows_stand_off_every_layer_and_every_skin_by_3_to_1(plans, layer, tone):
    _, plan = plans["en"]
    layers = replace(LAYERS[layer], labels=False, area=False, sides=False)
    view = View.fitted(360, 400, 0.04 * 400 / LETTER_SHARE, room=0.03)
    ground = Ground(view, HALL, layers, plan.body, usable_plate(plan.body, tone))
    bare = ground.painted()
    for row in (plan.rows[1], plan.rows[5]):
        drawn = with_path(bare, ground, row)
        changed = np.abs(pixels(bare).astype(int) - pixels(drawn).astype(int)).max(axis=2) > 12
        assert least_edge_contrast(changed, pixels(drawn)) >= 3.0


@pytest.mark.parametrize("tone", sorted(TONES))
def test_hands_stand_off_every_skin_by_3_to_1(plans, tone):
    assert_hands_stand_off(plans, LAYERS["skin"], tone)


@pytest.mark.parametrize("layer", [layer for layer in LAYERS if layer != "skin"])
def test_hands_stand_off_every_layer_by_3_to_1(plans, layer):
    assert_hands_stand_off(plans, LAYERS[layer], "light")


def assert_hands_stand_off(plans, layers, tone):
    from ui.diagram.baking import kept_sprite
    from ui.diagram.scene import Scene, figures

    _, plan = plans["en"]
    bare = replace(layers, labels=False, area=False, sides=False, path=False, trail=False)
    view = View.fitted(400, 450, 0.04 * 450 / LETTER_SHARE, room=0.03)
    ground = Ground(view, HALL, bare, plan.body, usable_plate(plan.body, tone)).painted()
    scene = Scene.of(plan, view, HALL, bare)
    row = plan.rows[1]
    moment = moment_at(plan, row.start_s + 1.3 * row.stroke.lap_s)
    drawn, alone = ground.copy(), QImage(ground.size(), QImage.Format.Format_ARGB32_Premultiplied)
    alone.fill(0)
    for picture in (drawn, alone):
        with QPainter(picture) as painter:
            for figure in figures(scene, moment, kept_sprite):
                figure.paint(painter)
    alpha = alone.convertToFormat(QImage.Format.Format_RGBA8888)
    opaque = np.frombuffer(alpha.constBits(), np.uint8).reshape(alpha.height(), -1, 4)[:, :, 3] > 230
    # The forearm fades out on purpose, so a part of the edge has no outline.
    assert least_edge_contrast(opaque, pixels(drawn), share=0.88) >= 3.0


def least_edge_contrast(changed: np.ndarray, drawn: np.ndarray, share: float = 0.99) -> float:
    """The contrast that `share` of the edge of what was drawn has at least, within a few pixels of it.

    `changed`: where something was drawn.

    An edge is seen by its outline and halo: the lightest and the darkest within 5 px are compared.
    """
    inner = changed.copy()
    for axis in (0, 1):
        for step in (-1, 1):
            inner &= np.roll(changed, step, axis)
    edge = changed & ~inner
    light = luminance(np.rint(drawn).astype(np.uint8))
    most, least = light.copy(), light.copy()
    for _ in range(5):
        for axis in (0, 1):
            for step in (-1, 1):
                most = np.maximum(most, np.roll(most, step, axis))
                least = np.minimum(least, np.roll(least, step, axis))
    ratio = (most + 0.05) / (least + 0.05)
    return float(np.quantile(ratio[edge], 1.0 - share))


def test_a_lit_name_is_as_high_as_the_room_asks_and_lies_within_the_diagram(qapp, plans):
    from ui.classroom import names
    from ui.classroom.wall import Picture, Wall
    from ui.diagram.canvas import DiagramCanvas

    protocol, plan = plans["en"]
    bones = LayerChoice(skin=0.0, superficial=0.0, deep=0.0, latin=True)
    looks = (LayerChoice(), LayerChoice(latin=True), bones)
    wall = Wall(lambda: DiagramCanvas(plan.body, HALL, bake=flat_hand))
    try:
        wall.resize(1024, 768)
        wall.set_timeline(plan)
        moment = moment_at(plan, plan.rows[1].start_s)
        wall.set_picture(
            Picture(moment, wall_words(protocol, moment, ways_of(plan.rows[1].stroke, plan.body)))
        )
        for share in (LEAST_SHARE, 0.06):
            wall.set_least(share)
            named = [(key, layers) for layers in looks for key in names.order(plan.body, layers)]
            for key, layers in named:
                wall.set_lit(names.lit(plan.body, layers, key))
                box = wall.veil.label_rect()
                high = words_px(wall.veil.label_size_px())
                assert high >= 0.99 * share * 768, key
                assert wall.canvas.geometry().toRectF().adjusted(-1, -1, 1, 1).contains(box), key
    finally:
        wall.shut()
        wall.deleteLater()


def test_names_are_lit_in_latin_where_labels_are(qapp, plans):
    from ui.classroom import names

    install_language(qapp, "en")
    body, key = plans["en"][1].body, "gluteus_maximus"
    muscles = LayerChoice(skin=0.0)
    assert names.lit(body, muscles, key).name == "Large buttock muscle"
    assert names.lit(body, replace(muscles, latin=True), key).name == "M. gluteus maximus"
    assert names.lit(body, LayerChoice(latin=True), "sacrum_top").name == "Basis ossis sacri"


@pytest.mark.parametrize(
    ("width", "height"), [(1024, 768), (1280, 800), (3440, 1440), (1080, 1920), (800, 600)]
)
def test_every_screen_holds_the_whole_picture_in_a_ratio_that_can_be_laid_out(width, height):
    place = fitted(width, height)
    assert NARROWEST - 1e-6 <= place.width() / place.height() <= WIDEST + 1e-6
    assert place.width() <= width
    assert place.height() <= height
    assert max(place.width() / width, place.height() / height) == pytest.approx(1.0)
