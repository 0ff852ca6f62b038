import pytest
from PySide6.QtCore import Qt

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from ui.card_words import headings, names
from ui.steps.model import STATUS, Status
from ui.steps.panel import StepsPanel
from ui.steps.rows import list_rows


@pytest.fixture(scope="module")
def protocol():
    return load()


def lines_of(protocol, minutes):
    plan = plan_session(protocol, minutes, reference_body())
    return plan, list_rows(plan, names(protocol), headings(protocol))


@pytest.fixture
def panel(qtbot, protocol):
    made = StepsPanel()
    qtbot.addWidget(made)
    plan = plan_session(protocol, 20, reference_body())
    made.set_session(plan, names(protocol), headings(protocol))
    made.resize(272, 554)
    made.show()
    return made


def test_the_four_rubbings_stand_under_their_step(protocol):
    _, lines = lines_of(protocol, 20)
    assert [line.badge for line in lines] == ["1", "2", "3", "3a", "3b", "3c", "3d", "4", "5", "6"]
    assert [line.badge for line in lines if line.is_indented] == ["3a", "3b", "3c", "3d"]
    rubbing = next(line for line in lines if line.is_heading)
    assert rubbing.seconds == pytest.approx(sum(line.seconds for line in lines if line.is_indented))


def test_every_stroke_of_every_round_has_a_line_under_its_round(protocol):
    plan, lines = lines_of(protocol, 40)
    assert [line.timeline_row for line in lines if not line.is_heading] == list(range(len(plan.rows)))
    assert [line.name for line in lines if line.is_heading and not line.badge] == ["Round 2", "Round 3"]


def test_done_current_next_and_to_come_follow_the_current_row(panel):
    panel.set_current(3)
    told = {line: panel.list.model().index(line).data(STATUS) for line in range(10)}
    assert [line for line, status in told.items() if status is Status.DONE] == [0, 1, 3]
    assert [line for line, status in told.items() if status is Status.CURRENT] == [4]
    assert [line for line, status in told.items() if status is Status.NEXT] == [5]


def test_a_heading_is_done_when_its_last_stroke_is(panel):
    panel.set_current(5)
    assert panel.list.model().index(2).data(STATUS) is Status.TO_COME
    panel.set_current(6)
    assert panel.list.model().index(2).data(STATUS) is Status.DONE


def test_a_click_on_a_line_asks_to_go_there(qtbot, panel):
    place = panel.list.visualRect(panel.list.model().index(7)).center()
    with qtbot.waitSignal(panel.row_requested) as asked:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [6]


def test_a_click_on_a_heading_goes_to_its_first_stroke(qtbot, panel):
    place = panel.list.visualRect(panel.list.model().index(2)).center()
    with qtbot.waitSignal(panel.row_requested) as asked:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [2]


def test_down_and_enter_go_to_a_stroke_once(qtbot, panel):
    asked = []
    panel.row_requested.connect(asked.append)
    panel.list.setCurrentIndex(panel.list.model().index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space, Qt.Key.Key_End])
def test_the_list_takes_no_other_key(qtbot, panel, key):
    panel.list.setCurrentIndex(panel.list.model().index(4))
    qtbot.keyClick(panel.list, key)
    assert panel.list.currentIndex().row() == 4


def test_the_current_line_shows_the_progress_and_is_twice_as_high(panel):
    panel.set_current(1)
    panel.set_progress("7 of 18 cycles", "1:28 left", "17:23")
    rects = [panel.list.visualRect(panel.list.model().index(line)) for line in range(3)]
    assert rects[1].height() == 2 * rects[0].height()


def test_a_screen_reader_hears_name_minutes_and_state(panel):
    panel.set_current(1)
    spoken = panel.list.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2 Deep stroking, 2:15, now"


def test_the_rail_shows_numbers_only_and_names_as_tooltips(panel):
    panel.set_shape(rail=True)
    model = panel.list.model()
    assert model.rowCount() == 9
    assert model.index(2).data(Qt.ItemDataRole.ToolTipRole).startswith("3a Up and down, ")
