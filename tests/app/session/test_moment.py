import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.body import Side
from app.session.moment import State, moment_at
from tests.builders import a_session

SESSION = a_session()
TIMES = st.floats(-10, 110)
STEP_S = 1 / 30
MOMENTS = [moment_at(SESSION, k * STEP_S) for k in range(int(96 / STEP_S) + 1)]


def angle_between(a_deg, b_deg):
    return abs((a_deg - b_deg + 180) % 360 - 180)


@given(TIMES)
def test_the_same_time_gives_the_same_moment(t_s):
    assert moment_at(SESSION, t_s) == moment_at(SESSION, t_s)


@given(TIMES)
def test_any_time_is_clamped_to_the_session(t_s):
    assert moment_at(SESSION, t_s) == moment_at(SESSION, min(max(t_s, 0), 96))


@given(st.floats(0, 96))
def test_counts_phase_and_time_left_agree(t_s):
    moment = moment_at(SESSION, t_s)
    row = SESSION.rows[moment.row]
    assert moment.stroke_remaining_s == row.end_s - t_s
    assert moment.session_remaining_s == 96 - t_s
    assert 0 <= moment.phase < 1
    if moment.state is State.CHANGE:
        assert (moment.cycle, moment.phase, moment.pressing) == (0, 0, False)
    elif moment.state is State.STROKE:
        done = (moment.cycle - 1 + moment.phase) * (row.end_s - row.start_s) / row.cycles
        assert done == pytest.approx(t_s - row.start_s, abs=1e-6)


def test_the_states_follow_one_another():
    told = [(0, State.CHANGE), (4.99, State.CHANGE), (5, State.STROKE), (35, State.CHANGE), (96, State.END)]
    assert [moment_at(SESSION, t_s).state for t_s, _ in told] == [state for _, state in told]
    assert moment_at(SESSION, 37).stroke_id == "3c"


@pytest.mark.parametrize("side", [0, 1])
def test_no_hand_jumps_from_frame_to_frame(side):
    for before, after in pairwise(MOMENTS):
        old, new = before.hands[side], after.hands[side]
        if old.hand is not new.hand:
            assert old.presence == new.presence == 0.0
            continue
        assert math.dist((old.x_mm, old.y_mm), (new.x_mm, new.y_mm)) < 140 * STEP_S
        assert abs(old.height_mm - new.height_mm) < 500 * STEP_S
        assert angle_between(old.heading_deg, new.heading_deg) < 90 * STEP_S
        assert abs(old.presence - new.presence) < 4 * STEP_S


def test_speed_has_no_jump_where_changes_begin_and_end():
    fine_s = 1e-3
    for edge_s in (5, 35, 36, 40, 41, 65, 66, 69, 69.25):
        for side in (0, 1):
            before, at, after = (moment_at(SESSION, edge_s + k * fine_s).hands[side] for k in (-1, 0, 1))
            for coordinate in ("x_mm", "y_mm"):
                a, b, c = (getattr(hand, coordinate) for hand in (before, at, after))
                assert abs((c - b) - (b - a)) / fine_s < 4.0, (edge_s, side, coordinate)


def test_shapes_go_over_into_one_another_without_a_jump():
    for before, after in pairwise(MOMENTS):
        for old, new in zip(before.hands, after.hands, strict=True):
            if old.hand is new.hand and (old.pose_from, old.pose_to) != (new.pose_from, new.pose_to):
                meets = old.pose_from if old.pose_mix < 0.5 else old.pose_to
                begins = new.pose_from if new.pose_mix < 0.5 else new.pose_to
                assert meets == begins
                assert min(old.pose_mix, 1 - old.pose_mix) < 0.05
                assert min(new.pose_mix, 1 - new.pose_mix) < 0.05


def test_no_hand_crosses_the_midline_and_no_finger_sweeps_over_the_spine():
    for moment in MOMENTS:
        for hand in moment.hands:
            inward = hand.side.sign * math.sin(math.radians(hand.heading_deg))
            assert hand.side.sign * hand.x_mm > 15
            assert inward > -0.01


def test_the_hands_swap_sides_only_while_they_are_lifted_and_gone():
    swaps = [k for k in range(1, len(MOMENTS)) if MOMENTS[k].left.hand is not MOMENTS[k - 1].left.hand]
    assert len(swaps) == 1
    for moment in MOMENTS[swaps[0] - 1 : swaps[0] + 1]:
        assert moment.t_s == pytest.approx(37.5, abs=0.05)
        assert all(hand.presence < 0.01 and hand.height_mm > 50 for hand in moment.hands)
    assert MOMENTS[0].left.hand is Side.RIGHT
    assert MOMENTS[-1].left.hand is Side.LEFT


def test_the_session_begins_with_hands_that_come_down_from_above():
    heights = [moment_at(SESSION, t_s).right.height_mm for t_s in (0, 1, 2, 3, 4, 5)]
    assert heights == sorted(heights, reverse=True)
    assert heights[-1] == 0
    assert moment_at(SESSION, 0).right.presence == 0
    assert moment_at(SESSION, 5).right.presence == 1


def test_contact_is_kept_where_the_therapist_does_not_turn():
    between = [moment for moment in MOMENTS if 5 < moment.t_s < 35]
    assert all(hand.height_mm == 0 for moment in between for hand in moment.hands)


def test_a_hand_in_the_air_carries_no_weight():
    lifted = [hand for moment in MOMENTS for hand in moment.hands if hand.height_mm > 3]
    assert lifted
    assert all(hand.pressure == 0 and not hand.pressing for hand in lifted)


def test_at_the_end_both_hands_rest_without_weight():
    end = moment_at(SESSION, 96)
    assert end.state is State.END
    assert not end.pressing
    assert [(hand.pressure, hand.height_mm) for hand in end.hands] == [(0, 0), (0, 0)]


@settings(max_examples=30)
@given(st.floats(5, 35))
def test_mirrored_hands_are_mirror_images(t_s):
    left, right = moment_at(SESSION, t_s).hands
    assert (left.x_mm, left.y_mm, left.pressure) == (-right.x_mm, right.y_mm, right.pressure)
    assert angle_between(left.heading_deg, -right.heading_deg) < 1e-9
