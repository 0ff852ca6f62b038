import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.anatomy.landmarks import reference_body
from ui.gallery.legibility import cut_texts


def place(program, x_mm, y_mm):
    """Where a point of the body lies on the canvas."""
    canvas = program.window.canvas
    return (canvas.view.point_px(x_mm, y_mm) / canvas.devicePixelRatioF()).toPoint()


def press(program, x_mm, y_mm):
    QTest.mouseClick(program.window.canvas, Qt.MouseButton.LeftButton, pos=place(program, x_mm, y_mm))


def test_a_press_on_a_landmark_opens_all_about_it_and_escape_shuts_it(qtbot, program):
    panel = program.naming.pointing.panel
    x_mm, y_mm = reference_body().landmark("crest_highest")
    press(program, x_mm, y_mm)
    assert panel.isVisible()
    assert panel.head == "Iliac crest, highest place"
    told = panel.accessibleName()
    assert "Crista iliaca" in told
    assert "Client's right" in told
    assert "3b Diagonal" in told
    assert program.naming.pointing.highlight.isVisible()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not program.naming.pointing.highlight.isVisible()


def test_deeper_the_same_place_is_a_muscle_and_then_a_bone(program):
    pointing = program.naming.pointing
    for depth, key in (
        (0, "region_gluteal"),
        (100, "gluteus_maximus"),
        (200, "piriformis"),
        (300, "hip_bone"),
    ):
        program.set_picture(depth)
        found = pointing.at(QPointF(place(program, 70, -112)))
        assert (found and found[0]) == key


def test_the_panel_tells_of_nothing_that_is_no_longer_seen(program):
    program.set_picture(100)
    press(program, 80, 150)
    assert program.naming.pointing.shown == ("latissimus_dorsi", "right")
    program.set_picture(300)
    assert program.naming.pointing.shown is None


def test_the_pointer_reads_a_name_before_anything_is_pressed(program):
    pointing, canvas = program.naming.pointing, program.window.canvas
    QTest.mouseMove(canvas, place(program, -60, 30))
    assert pointing.tag.isVisible()
    assert pointing.tag.accessibleName() == "Lower back"
    assert canvas.rect().contains(pointing.tag.geometry())
    QTest.mouseMove(canvas, QPoint(3, 300))
    assert not pointing.tag.isVisible()


def test_a_drag_opens_nothing(program):
    canvas, at = program.window.canvas, place(program, -60, 30)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))
    assert program.naming.pointing.shown is None


def test_a_key_goes_through_everything_that_is_seen_and_another_back(qtbot, program):
    pointing = program.naming.pointing
    program.set_picture(100)
    heads = []
    for _ in range(len(pointing.atlas.seen("superficial"))):
        qtbot.keyClick(program.window, Qt.Key.Key_U)
        heads.append(pointing.shown)
    assert len(set(heads)) == len(heads)
    qtbot.keyClick(program.window, Qt.Key.Key_J)
    assert pointing.shown == heads[-2]


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_no_text_of_the_panel_is_cut_or_leaves_the_stage(program, spoken, size, language):
    pointing, stage = program.naming.pointing, program.window.stage
    spoken(language)
    program.window.resize(*size)
    for key, side in (("crest_highest", "right"), ("external_oblique", "left"), ("L4", "midline")):
        pointing.show_name(key, side)
        assert cut_texts(pointing.panel) == []
        assert cut_texts(pointing.panel.view.widget()) == []
        assert stage.rect().contains(pointing.panel.geometry())
        assert pointing.panel.geometry().bottom() < stage.layers.y()


def test_a_press_on_a_picture_that_is_lent_opens_no_panel(program):
    program.guide.open_start()
    QTest.mouseClick(program.window.canvas, Qt.MouseButton.LeftButton, pos=place(program, 0, 0))
    assert program.naming.pointing.shown is None
    program.guide.close()


def test_what_is_pointed_at_is_shown_alone_taken_out_and_put_back(qtbot, program):
    program.set_picture(100)
    press(program, 80, 150)
    qtbot.keyClick(program.window, Qt.Key.Key_F)
    assert program.window.canvas.layers.alone == "latissimus_dorsi"
    assert program.naming.pointing.panel.alone.isChecked()
    qtbot.keyClick(program.window, Qt.Key.Key_D)
    assert program.window.canvas.layers.hidden == ("latissimus_dorsi",)
    assert program.window.canvas.layers.alone == ""
    program.naming.show_everything()
    assert program.window.canvas.layers.hidden == ()


def test_keys_open_a_side_and_show_what_the_stroke_works_on(qtbot, program):
    for key in (Qt.Key.Key_X, Qt.Key.Key_S):
        qtbot.keyClick(program.window, key)
    layers = program.window.canvas.layers
    assert (layers.cutaway_right, layers.works) == (True, True)
    for key in (Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_S):
        qtbot.keyClick(program.window, key)
    layers = program.window.canvas.layers
    assert not any((layers.cutaway_right, layers.cutaway_left, layers.works))


def test_in_an_opened_side_the_right_layer_is_named(program):
    program._show_layers(msgspec.structs.replace(program.settings.layers, cutaway="right"))
    pointing = program.naming.pointing
    assert pointing.at(QPointF(place(program, 48, 60))) == ("iliocostalis_lumborum", "right")
    assert pointing.at(QPointF(place(program, 9, 21))) == ("L3", "midline")
    assert pointing.at(QPointF(place(program, -60, 30))) == ("region_lumbar", "left")
    program._show_layers(msgspec.structs.replace(program.settings.layers, cutaway=""))
