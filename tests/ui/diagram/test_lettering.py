import pytest

from app.anatomy.body import Side
from ui.diagram.lanes import bottom_room_px
from ui.diagram.lettering import Place, letter_path_mm, place_from_near, place_of
from ui.diagram.view import View, ViewChoice, view_names


def test_hands_that_point_to_the_feet_have_their_wrists_up_and_those_that_tap_have_them_low(timeline):
    lowest = [letter_path_mm(timeline, row, Side.RIGHT)[:, 1].min() for row in range(9)]
    assert min(lowest[:2]) > -60.0
    assert max(lowest[7:]) < -200.0


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("size", [(688, 610), (672, 556), (758, 519), (464, 442)])
def test_no_letter_comes_under_what_covers_the_lower_edge(timeline, size, side):
    view = View.fitted(*size, unit=1.0)
    for row in range(9):
        path_mm = letter_path_mm(timeline, row, side)
        if place_of(view, path_mm, 13.0) is Place.AT_THE_WRIST:
            lowest_px = max(view.point_px(*at).y() for at in path_mm)
            assert lowest_px <= view.height_px - bottom_room_px(view) - 13.0
    assert place_of(view, letter_path_mm(timeline, 7, side), 13.0) is Place.ON_THE_BACK
    assert place_of(view, letter_path_mm(timeline, 1, side), 13.0) is Place.AT_THE_WRIST


@pytest.mark.parametrize("name", view_names())
def test_in_every_view_the_letters_stay_in_the_picture(timeline, name):
    view = View.fitted(672, 556, unit=1.0, choice=ViewChoice.named(name))
    free = view.rect_px.adjusted(13.0, 13.0, -13.0, -13.0 - bottom_room_px(view))
    for row in range(9):
        path_mm = letter_path_mm(timeline, row, Side.LEFT)
        if place_of(view, path_mm, 13.0) is Place.AT_THE_WRIST:
            assert all(free.contains(view.point_px(*at)) for at in path_mm)


def test_from_near_a_letter_sits_where_it_stays_in_the_picture(timeline):
    def place_at(zoom, centre_mm):
        near = View.fitted(672, 556, unit=1.0, choice=ViewChoice(zoom=zoom, centre_mm=centre_mm))
        return place_from_near(near, lambda place: letter_path_mm(timeline, 4, Side.RIGHT, place), 13.0)

    assert place_at(1.2, (0.0, 0.0)) is Place.ON_THE_BACK
    assert place_at(4.0, (45.0, 60.0)) is Place.ON_THE_FINGERS
