"""The ways to look at the body in the window: sides, mirror, zoom."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window.test_main_window import program, running, start, wall  # noqa: F401
from ui.diagram.view import LARGEST_ZOOM, WHOLE, Direction, ViewChoice
from ui.gallery.legibility import cut_texts, overlaps
from ui.looking.view_menu import ViewMenu, direction_words
from ui.settings import load_settings
from ui.stroke_card.words import turned_arrow

CTRL = Qt.KeyboardModifier.ControlModifier
AT = QPoint(150, 180)


@pytest.fixture
def looking(program):  # noqa: F811
    program.looking.set_choice(WHOLE)
    yield program.looking
    program.looking.set_choice(WHOLE)


def wheel(widget, notches, at=AT, pixels=0):
    place = QPointF(at)
    event = QWheelEvent(
        place, widget.mapToGlobal(place), QPoint(0, pixels), QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def drag(widget, first, last):
    held = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, held, pos=first)
    for share in (0.3, 0.7, 1.0):
        at = QPointF(first) + QPointF(last - first) * share
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove, at, widget.mapToGlobal(at), held, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(widget, event)
    QTest.mouseRelease(widget, held, pos=last)


def press(program, key, modifiers=Qt.KeyboardModifier.NoModifier):  # noqa: F811
    QTest.keyClick(program.window.transport.play, key, modifiers)


def test_one_key_goes_round_the_table_and_another_mirrors(program, looking):  # noqa: F811
    seen = []
    for _ in range(4):
        press(program, Qt.Key.Key_V)
        seen.append(program.window.canvas.view.direction)
    assert seen == [Direction.FROM_RIGHT, Direction.FROM_FEET, Direction.FROM_LEFT, Direction.HEAD_UP]
    press(program, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert program.window.canvas.view.mirrored
    press(program, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert not program.window.canvas.view.mirrored


def test_the_wheel_zooms_about_the_pointer_and_one_key_leads_back(program, looking):  # noqa: F811
    canvas = program.window.canvas
    under = canvas.view.point_mm(QPointF(AT))
    for _ in range(4):
        wheel(canvas, 1)
    assert canvas.view.zoom == pytest.approx(1.2**4)
    assert canvas.view.point_mm(QPointF(AT)) == pytest.approx(under)
    wheel(canvas, 40)
    assert canvas.view.zoom == LARGEST_ZOOM
    press(program, Qt.Key.Key_Home)
    assert canvas.view_choice == WHOLE


def test_keys_zoom_about_the_middle_and_move_what_is_seen(program, looking):  # noqa: F811
    canvas = program.window.canvas
    middle = canvas.view.centre_mm
    press(program, Qt.Key.Key_Plus, CTRL)
    press(program, Qt.Key.Key_Equal, CTRL)
    assert canvas.view.zoom == pytest.approx(1.25**2)
    assert canvas.view.centre_mm == pytest.approx(middle, abs=1.0)
    for key, axis, sign in (
        (Qt.Key.Key_Right, 0, 1),
        (Qt.Key.Key_Left, 0, -1),
        (Qt.Key.Key_Up, 1, 1),
        (Qt.Key.Key_Down, 1, -1),
    ):
        before = canvas.view.centre_mm
        press(program, key, CTRL)
        assert sign * (canvas.view.centre_mm[axis] - before[axis]) > 5.0
    press(program, Qt.Key.Key_Minus, CTRL)
    press(program, Qt.Key.Key_Minus, CTRL)
    assert canvas.view_choice == WHOLE


def test_a_pinch_on_a_touch_pad_zooms(program, looking):  # noqa: F811
    canvas = program.window.canvas
    place = QPointF(AT)
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
        canvas.mapToGlobal(place), 0.5, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.view.zoom == pytest.approx(1.5)


def test_a_drag_moves_the_body_only_once_zoomed_and_a_double_click_leads_back(program, looking):  # noqa: F811
    canvas, asked = program.window.canvas, []
    looking.gestures.pan_requested.connect(asked.append)
    drag(canvas, QPoint(300, 200), QPoint(360, 240))
    assert (canvas.view_choice, asked) == (WHOLE, [])
    wheel(canvas, 5, QPoint(300, 250))
    before = canvas.view.point_px(0.0, 0.0)
    drag(canvas, QPoint(300, 200), QPoint(360, 240))
    moved = canvas.view.point_px(0.0, 0.0) - before
    assert moved.toTuple() == pytest.approx((60.0, 40.0))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert canvas.view_choice == WHOLE


def test_a_press_in_the_hands_free_view_pauses_whatever_the_zoom_was(program, looking, qtbot):  # noqa: F811
    looking.set_choice(ViewChoice(Direction.FROM_LEFT, zoom=2.0))
    program.guide.toggle_hands_free()
    canvas, player = program.window.canvas, program.conductor.player
    assert canvas.view_choice == ViewChoice(Direction.FROM_LEFT)
    player.play()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 120))
    assert not player.playing
    wheel(canvas, 3)
    assert canvas.view.zoom == 1.0
    program.guide.close()
    assert canvas.view_choice.zoom == 2.0


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 800)])
def test_the_way_back_is_offered_on_the_stage_while_zoomed(program, looking, size):  # noqa: F811
    window = program.window
    window.resize(*size)
    stage = window.stage
    assert stage.whole.isHidden()
    looking.nearer()
    assert stage.whole.text().startswith("1.2×")
    stage.canvas.hide()
    assert cut_texts(stage) == []
    assert overlaps(stage) == []
    stage.canvas.show()
    stage.whole.click()
    assert stage.whole.isHidden()
    assert window.canvas.view_choice == WHOLE


def test_side_and_mirror_are_remembered_and_the_zoom_is_not(start, tmp_path):  # noqa: F811
    program = start()  # noqa: F811
    program.looking.set_choice(ViewChoice(Direction.FROM_RIGHT, mirrored=True, zoom=2.0))
    program.window.close()
    settings, fault = load_settings(tmp_path / "settings")
    assert (settings.view, fault) == ("right-mirrored", None)
    assert start().window.canvas.view_choice == ViewChoice(Direction.FROM_RIGHT, mirrored=True)


def test_a_view_of_a_later_version_is_no_fault(start, tmp_path):  # noqa: F811
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text('{"view": "from-above"}', encoding="utf-8")
    assert start().window.canvas.view_choice == WHOLE


def test_the_menu_marks_the_present_view_and_tells_what_is_picked(program, looking):  # noqa: F811
    menu, picked, asked = ViewMenu(program), [], []
    menu.picked.connect(picked.append)
    menu.nearer_requested.connect(lambda: asked.append("nearer"))
    menu.whole_requested.connect(lambda: asked.append("whole"))
    shown = menu.made(program.window.stage.view, ViewChoice(Direction.FROM_FEET))
    actions = {action.text(): action for action in shown.actions() if action.text()}
    assert [text for text, action in actions.items() if action.isChecked()] == [
        direction_words()[Direction.FROM_FEET]
    ]
    actions["From the client's left"].trigger()
    actions["Mirrored (Shift+V)"].trigger()
    actions["Nearer (Ctrl++)"].trigger()
    actions["The whole body (Home)"].trigger()
    assert picked == [ViewChoice(Direction.FROM_LEFT), ViewChoice(Direction.FROM_FEET, mirrored=True)]
    assert asked == ["nearer", "whole"]
    assert set(direction_words()) == set(Direction)
    shown.deleteLater()


@pytest.mark.parametrize(
    ("name", "arrow"),
    [
        ("head-up", "arrow-narrow-down"),
        ("feet", "arrow-narrow-up"),
        ("left", "arrow-narrow-right"),
        ("left-mirrored", "arrow-narrow-left"),
        ("right", "arrow-narrow-left"),
    ],
)
def test_the_cards_arrow_to_the_feet_points_to_the_feet_in_the_picture(name, arrow):
    assert turned_arrow("arrow-narrow-down", ViewChoice.named(name)) == arrow
    assert turned_arrow("repeat", ViewChoice.named(name)) == "repeat"
