import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.gallery.legibility import cut_texts, overlaps
from ui.theme import load_fonts
from ui.window.chips import Chip
from ui.window.messages import Message, Tone
from ui.window.stage import Stage


@pytest.fixture
def stage(qtbot):
    load_fonts()
    made = Stage(QWidget())
    qtbot.addWidget(made)
    made.set_stance("You stand at the waist, facing the table", "You face the table")
    made.resize(672, 553)
    made.show()
    return made


def a_message(happened="The computer slept for 8 min", action=""):
    return Message(Tone.SESSION, "history", happened, "The session waited at 1:28.", "Continue", action)


@pytest.mark.parametrize("size", [(440, 442), (464, 442), (672, 518), (672, 553), (1122, 860)])
def test_nothing_over_the_stage_is_cut_or_covered(stage, size):
    stage.resize(*size)
    stage.set_badges(Chip("Paused: rest both hands, keep contact", "player-pause"))
    stage.set_caption(Chip("Next in 0:08: Rubbing across", "player-track-next", "soft"))
    stage.messages.add(a_message())
    stage.set_pulse(0.5)
    stage.canvas.hide()
    assert stage.rect().contains(stage.pulse.geometry())
    assert cut_texts(stage) == []
    assert overlaps(stage) == []


def test_a_message_covers_nothing_of_the_picture_which_has_all_room_again_afterwards(qtbot, stage):
    stage.messages.add(a_message())
    assert stage.messages.geometry().bottom() < stage.canvas.geometry().top()
    qtbot.mouseClick(stage.messages.button, Qt.MouseButton.LeftButton)
    assert stage.canvas.geometry() == stage.rect()


def test_a_press_on_a_layer_asks_for_its_depth(qtbot, stage):
    asked = []
    stage.depth_requested.connect(asked.append)
    cells = stage.layers._cells()
    for cell in cells[::-1]:
        top = QPoint(round(cell.center().x()), round(cell.top() + 6))
        qtbot.mouseClick(stage.layers, Qt.MouseButton.LeftButton, pos=top)
    assert asked == [300, 200, 100, 0]


def test_dragging_the_handle_fades_between_two_layers(qtbot, stage):
    asked = []
    stage.depth_requested.connect(asked.append)
    y = round(stage.layers._scale_top() + 8)
    qtbot.mousePress(stage.layers, Qt.MouseButton.LeftButton, pos=QPoint(round(stage.layers._x_of(0)), y))
    for value in (40, 97, 150):
        drag(stage.layers, QPointF(stage.layers._x_of(value), y))
    assert asked == pytest.approx([40, 100, 150], abs=2)
    assert asked[1] == 100


def drag(widget, to):
    """Move the mouse with its left button held, which QTest's own mouseMove cannot."""
    held = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, to, widget.mapToGlobal(to), held, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def test_showing_what_is_chosen_asks_for_nothing(stage):
    asked = []
    stage.depth_requested.connect(asked.append)
    stage.set_picture(200, True, False)
    assert stage.layers.value() == 200
    assert asked == []


def test_messages_wait_for_their_turn_and_say_what_to_do(qtbot, stage):
    acted = []
    stage.messages.acted.connect(acted.append)
    stage.messages.add(a_message("First", "one"))
    stage.messages.add(a_message("Second", "two"))
    stage.messages.add(a_message("First", "one"))
    assert stage.messages.message.happened == "First"
    qtbot.mouseClick(stage.messages.button, Qt.MouseButton.LeftButton)
    assert stage.messages.message.happened == "Second"
    qtbot.mouseClick(stage.messages.button, Qt.MouseButton.LeftButton)
    assert stage.messages.message is None
    assert not stage.messages.isVisible()
    assert acted == ["one", "two"]


def test_what_is_over_is_withdrawn(stage):
    stage.messages.add(a_message("First", "slept"))
    stage.messages.withdraw("slept")
    assert stage.messages.message is None


def test_the_count_in_is_seen_while_it_counts(stage):
    stage.set_count(3, "Deep stroking", "Palm, at the waist")
    assert stage.count_in.isVisible()
    assert stage.rect().contains(stage.count_in.geometry())
    stage.set_count(0, "", "")
    assert not stage.count_in.isVisible()
