from itertools import pairwise

import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.strokes.path import Anchor
from app.strokes.stroke import Stroke

IDS = ("1", "2", "3a", "3b", "3c", "3d", "4", "5", "6")
STROKES = {stroke.stroke_id: stroke for stroke in load("lumbar").strokes}


def y_mm(anchor: Anchor) -> float:
    return anchor.placed(reference_body())[1]


def pressing_s(stroke: Stroke) -> float:
    return sum(leg.duration_s for leg in stroke.legs if leg.pressing)


def test_counted_cycles_last_as_long_as_they_are_taught():
    lasting = {name: round(stroke.cycle_s, 4) for name, stroke in STROKES.items()}
    assert lasting == {
        "1": 6.0,
        "2": 7.5,
        "3a": 8.0,
        "3b": 6.0,
        "3c": 30.8,
        "3d": 3.0,
        "4": 11.4,
        "5": 0.5,
        "6": 0.6667,
    }


@pytest.mark.parametrize("name", IDS)
def test_each_leg_starts_where_the_one_before_it_ends(name):
    legs = STROKES[name].legs
    for before, after in pairwise((*legs, legs[0])):
        assert before.path[-1] == after.path[0]


@pytest.mark.parametrize("name", IDS)
def test_pressure_has_no_jump_from_leg_to_leg(name):
    legs = STROKES[name].legs
    for before, after in pairwise((*legs, legs[0])):
        assert before.pressure[-1][1] == pytest.approx(after.pressure[0][1])


@pytest.mark.parametrize("name", ["1", "2", "3a", "3b", "3c", "3d", "4"])
def test_the_hand_has_one_shape_where_two_legs_meet(name):
    legs = STROKES[name].legs
    for before, after in pairwise((*legs, legs[0])):
        assert (before.pose_end or before.pose) == after.pose


def test_deep_stroking_presses_on_the_way_out_only_and_dwells_and_returns_without_weight():
    out, dwell, back = STROKES["2"].legs
    assert [leg.pressing for leg in (out, dwell, back)] == [True, False, False]
    assert out.pressure == ((0.0, 1.0), (0.1, 1.32), (0.25, 6.0), (0.82, 6.0), (1.0, 1.0))
    assert {pressure for leg in (dwell, back) for _, pressure in leg.pressure} == {1.0}
    assert back.path == out.path[::-1]


def test_light_stroking_and_long_rubbing_press_evenly_both_ways():
    for name, pressure in (("1", 1.5), ("3a", 3.0)):
        assert {value for leg in STROKES[name].legs for _, value in leg.pressure} == {pressure}
        assert all(leg.pressing for leg in STROKES[name].legs)


def test_thumbs_make_14_pushes_of_40_mm_each_10_mm_higher_then_glide_back_flat():
    stroke = STROKES["3c"]
    pushes = [leg for leg in stroke.legs if leg.pressing]
    assert len(pushes) == 14
    assert all(y_mm(leg.path[1]) - y_mm(leg.path[0]) == pytest.approx(40.0) for leg in pushes)
    starts_mm = [y_mm(leg.path[0]) for leg in pushes]
    assert [b - a for a, b in pairwise(starts_mm)] == pytest.approx([10.0] * 13, abs=0.02)
    assert all(leg.lift_mm <= 30.0 for leg in stroke.legs)
    *_, opening, glide, closing = stroke.legs
    assert (opening.pose, glide.pose, closing.pose_end) == ("thumbs", "flat_light", "thumbs")
    assert stroke.lag_s == 1.0


def test_crossing_rub_does_five_cycles_in_each_of_three_rows_and_ends_where_it_began():
    legs = STROKES["3d"].legs
    assert [leg.path[0].landmark for leg in legs[::10]] == ["rib12_tip", "crest_highest", "PSIS"]
    assert STROKES["3d"].cycles_per_lap == 15
    assert legs[-1].path[-1] == legs[0].path[0]


def test_kneading_grasps_carries_35_mm_up_and_opens_on_the_way_to_the_next_hold():
    stroke = STROKES["4"]
    for grasp, carry, release in zip(
        stroke.legs[0:12:3], stroke.legs[1:12:3], stroke.legs[2:12:3], strict=True
    ):
        assert (grasp.pose, grasp.pose_end, len(grasp.path)) == ("knead_open", "knead_closed", 1)
        assert y_mm(carry.path[1]) - y_mm(carry.path[0]) == pytest.approx(35.0)
        assert (carry.pose, carry.pressing) == ("knead_closed", True)
        assert (release.pose_end, release.pressing) == ("knead_open", False)
    assert not stroke.legs[-1].pressing
    assert pressing_s(stroke) == pytest.approx(7.2)


def test_percussion_wanders_round_a_closed_loop_and_only_patting_fades():
    for name, strikes in (("5", 20), ("6", 12)):
        (leg,) = STROKES[name].legs
        assert leg.strikes == STROKES[name].cycles_per_lap == strikes
        assert leg.path[0] == leg.path[-1]
        assert STROKES[name].lag_s == pytest.approx(STROKES[name].cycle_s / 2)
    assert (STROKES["5"].fade_s, STROKES["6"].fade_s) == (0.0, 10.0)
