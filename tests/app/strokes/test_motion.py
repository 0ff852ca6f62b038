from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.anatomy.body import Side
from app.strokes.motion import bump, eased, hand_on, min_jerk, place_stroke, strike_times_s
from tests.builders import a_body, a_pushing_stroke, a_striking_stroke, a_stroke

SHARES = st.floats(0, 1)


def of(stroke):
    return place_stroke(stroke, a_body())


@given(SHARES)
def test_minimum_jerk_is_symmetrical_and_never_goes_back(share):
    assert min_jerk(share) + min_jerk(1 - share) == pytest.approx(1)
    assert min_jerk(share) <= min_jerk(min(1, share + 0.01))


def test_minimum_jerk_goes_fastest_in_the_middle_at_15_eighths_of_the_mean():
    speeds = [(min_jerk((k + 1) / 1000) - min_jerk(k / 1000)) * 1000 for k in range(1000)]
    assert max(speeds) == pytest.approx(15 / 8, rel=1e-3)
    assert speeds[0] < 1e-4
    assert speeds[-1] < 1e-4


@given(st.floats(-5, 5))
def test_easing_is_clamped_outside(share):
    assert 0 <= min_jerk(share) <= 1
    assert 0 <= bump(share) <= 1


def test_pressure_knots_are_met_and_eased_between():
    knots = ((0.1, 1.0), (0.3, 6.0), (0.8, 6.0), (1.0, 0.0))
    found = [eased(knots, f) for f in (0, 0.1, 0.2, 0.3, 0.5, 0.9, 1, 2)]
    assert found == pytest.approx([1, 1, 3.5, 6, 6, 3, 0, 0])


def test_the_lagging_hand_does_later_what_the_other_did():
    placed = of(a_pushing_stroke())
    for k in range(120):
        t_s = 1.0 + k * 0.11
        assert hand_on(placed, t_s, Side.LEFT, 15.0) == hand_on(placed, t_s - 1.0, Side.RIGHT, 15.0)


def test_a_hand_waits_before_its_start_and_rests_after_its_end():
    placed = of(a_pushing_stroke())
    waiting, resting = hand_on(placed, 0.5, Side.LEFT, 15.0), hand_on(placed, 99.0, Side.LEFT, 15.0)
    assert (waiting.lateral_mm, waiting.y_mm, waiting.pressing) == (30, -80, False)
    assert (resting.lateral_mm, resting.y_mm, resting.pressing) == (30, pytest.approx(-80), False)


def test_a_lifted_hand_carries_no_weight():
    stroke = a_pushing_stroke()
    placed = of(replace(stroke, legs=tuple(replace(leg, pressing=True) for leg in stroke.legs)))
    motions = [hand_on(placed, k / 50, Side.RIGHT, 15.0) for k in range(250)]
    lifted = [motion for motion in motions if motion.height_mm > 3]
    assert max(motion.height_mm for motion in motions) == pytest.approx(8, abs=0.1)
    assert lifted
    assert all(motion.pressure == 0 and not motion.pressing for motion in lifted)


def test_each_strike_is_one_contact_and_the_last_ends_with_the_leg():
    placed = of(a_striking_stroke())
    touching = [hand_on(placed, k / 1000, Side.RIGHT, 10.0).pressing for k in range(10000)]
    starts = [k / 1000 for k in range(1, 10000) if touching[k] and not touching[k - 1]]
    assert starts == pytest.approx(strike_times_s(placed.stroke.legs[0]), abs=0.002)
    assert touching[-1]
    assert not touching[0]


def test_a_striking_hand_moves_smoothly_except_at_the_strike():
    placed = of(a_striking_stroke())
    heights = [hand_on(placed, k / 1000, Side.RIGHT, 10.0).height_mm for k in range(500)]
    speeds = [b - a for a, b in pairwise(heights)]
    jolts = [k for k in range(len(speeds) - 1) if abs(speeds[k + 1] - speeds[k]) > 0.05]
    assert max(heights) == pytest.approx(30, abs=0.01)
    assert jolts
    assert all(abs(k - 429) < 3 for k in jolts)


def test_the_shape_follows_the_height_of_a_striking_hand():
    placed = of(a_striking_stroke())
    for k in range(50):
        motion = hand_on(placed, k / 100, Side.RIGHT, 10.0)
        assert motion.pose_mix == pytest.approx(1 - motion.height_mm / 30)


def test_pressure_fades_at_the_end_of_a_stroke_that_fades():
    placed = of(a_striking_stroke())
    strikes = [hand_on(placed, 0.4301 + 0.5 * k, Side.RIGHT, 20.0).pressure for k in range(40)]
    assert strikes[:20] == pytest.approx([2.0] * 20, abs=0.01)
    assert strikes[20:] == sorted(strikes[20:], reverse=True)
    assert strikes[-1] < 0.01


def test_feet_and_head_are_told_by_the_turn_of_the_fingers():
    down, up = hand_on(of(a_stroke()), 0, Side.RIGHT, 6), hand_on(of(a_pushing_stroke()), 0, Side.RIGHT, 6)
    assert (down.turn_deg, up.turn_deg) == (180, 0)
