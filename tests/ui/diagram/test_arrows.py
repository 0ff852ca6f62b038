from itertools import pairwise

import numpy as np
import pytest

from app.anatomy.body import Body, Side
from app.strokes.path import Anchor
from app.strokes.stroke import Leg
from tests.builders import a_stroke
from ui.diagram.arrows import path_arrows

BODY = Body("small", {"L4_spinous_tip": (0.0, 0.0, 0.0)})


def at(lateral, cranial):
    return Anchor("L4_spinous_tip", lateral, cranial)


def leg(start, end, pressing=True, **changes):
    return Leg(1.0, (at(*start), at(*end)), ((0, 1.0),), pressing, "flat", **changes)


def arrows(*legs, side=Side.RIGHT):
    return path_arrows(a_stroke(legs=legs), BODY, side)


def test_a_way_pressed_out_and_back_is_one_arrow_with_two_heads():
    (arrow,) = arrows(leg((50, 75), (60, -105)), leg((60, -105), (50, 75)))
    assert arrow.pressing
    assert arrow.both_ways


def test_a_return_without_weight_is_an_arrow_of_its_own_the_other_way():
    press, back = arrows(leg((50, 50), (65, -90)), leg((65, -90), (50, 50), pressing=False))
    assert press.pressing
    assert press.tip_mm[1] < press.tail_mm[1]
    assert not back.pressing
    assert back.tip_mm[1] > back.tail_mm[1]
    assert [press.both_ways, back.both_ways] == [False, False]


def test_the_left_hands_arrows_mirror_the_right_hands():
    legs = leg((50, -60), (92, 32)), leg((92, 32), (50, -60), pressing=False)
    for right, left in zip(arrows(*legs), arrows(*legs, side=Side.LEFT), strict=True):
        assert right.points_mm * (-1, 1) == pytest.approx(left.points_mm)


def pushes(count, length, step):
    legs = []
    for index in range(count):
        low = -80 + step * index
        legs.append(leg((30, low), (30, low + length)))
        legs.append(leg((30, low + length), (30, low + step), pressing=False))
    legs.append(leg((30, -80 + step * count), (30, -80), pressing=False))
    return legs


@pytest.mark.parametrize(("count", "length", "step"), [(14, 40, 10), (4, 35, 25)])
def test_short_pushes_become_a_ladder_that_does_not_overlap_and_one_glide_back(count, length, step):
    *ladder, glide = arrows(*pushes(count, length, step))
    assert len(ladder) >= 4
    assert all(arrow.pressing and arrow.tip_mm[1] > arrow.tail_mm[1] for arrow in ladder)
    assert all(low.tip_mm[1] < high.tail_mm[1] for low, high in pairwise(ladder))
    assert not glide.pressing
    assert glide.tip_mm[1] == pytest.approx(-80)


def test_rows_rubbed_many_times_show_each_row_once():
    rows = ((25, 95), (-5, 85), (-35, 65))
    legs = [
        piece
        for height, far in rows
        for _ in range(5)
        for piece in (leg((far, height), (30, height)), leg((30, height), (far, height), pressing=False))
    ]
    shown = arrows(*legs)
    assert [arrow.pressing for arrow in shown] == [True] * 3 + [False] * 3
    assert all(arrow.tip_mm[0] == pytest.approx(30) for arrow in shown if arrow.pressing)
    assert sorted(arrow.tip_mm[1] for arrow in shown if arrow.pressing) == [-35, -5, 25]


def test_a_striking_stroke_is_a_loop_with_a_dot_where_each_strike_lands():
    around = (at(55, -50), at(95, -75), at(110, -115), at(85, -150), at(55, -120), at(55, -50))
    (loop,) = arrows(Leg(10.0, around, ((0, 2.0),), True, "tap_raised", "tap", 30.0, strikes=20))
    assert loop.strikes_mm.shape == (20, 2)
    assert loop.tail_mm == pytest.approx(loop.tip_mm)
    spaces = np.hypot(*np.diff(loop.strikes_mm, axis=0).T)
    assert spaces.min() > 5


def test_what_is_lifted_through_the_air_leaves_no_arrow():
    (press,) = arrows(leg((30, -80), (30, 0)), leg((30, 0), (30, -80), pressing=False, lift_mm=20))
    assert press.pressing
