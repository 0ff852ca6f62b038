import pytest

from app.anatomy.body import Side
from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.plan import plan_session
from ui.diagram.labels import BOTTOM_ROOM_PX
from ui.diagram.lettering import is_on_the_back, lowest_wrist_mm
from ui.diagram.view import View


@pytest.fixture(scope="module")
def timeline():
    return plan_session(load(), 20, reference_body())


def test_hands_that_point_to_the_feet_have_their_wrists_up_and_those_that_tap_have_them_low(timeline):
    lowest = [lowest_wrist_mm(timeline, row, Side.RIGHT) for row in range(9)]
    assert min(lowest[:2]) > -60.0
    assert max(lowest[7:]) < -200.0


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("size", [(688, 610), (672, 556), (758, 519), (464, 442)])
def test_no_letter_comes_under_what_covers_the_lower_edge(timeline, size, side):
    view = View.fitted(*size, unit=1.0)
    for row in range(9):
        lowest_mm = lowest_wrist_mm(timeline, row, side)
        if not is_on_the_back(view, lowest_mm, 13.0):
            assert view.y_px(lowest_mm) <= view.height_px - BOTTOM_ROOM_PX - 13.0
    assert is_on_the_back(view, lowest_wrist_mm(timeline, 7, side), 13.0)
    assert not is_on_the_back(view, lowest_wrist_mm(timeline, 1, side), 13.0)
