"""What the whole of our own protocol shows, second by second: the promises of the routine."""

import math
from itertools import pairwise

import pytest

from app.anatomy.landmarks import body_named, reference_body
from app.hands.poses import POSES, contact_points_mm, reference_of, reference_point_mm, skeleton_between
from app.hands.size import LARGE, MEDIUM, SIZES, SMALL
from app.protocol.adapt import handed
from app.protocol.library import load
from app.session.moment import State, moment_at
from app.session.plan import plan_session

HZ = 30
BODY = reference_body()
SPINE_MM = 15.0
POINTS = {pose: contact_points_mm(pose) for pose in POSES}


def whole(minutes):
    timeline = plan_session(load("lumbar"), minutes, BODY)
    return timeline, [moment_at(timeline, frame / HZ) for frame in range(int(timeline.total_s * HZ) + 1)]


@pytest.fixture(scope="module", params=[10, 25])
def session(request):
    return whole(request.param)


@pytest.fixture(scope="module")
def shown(session):
    """The first minute of every row, by stroke."""
    timeline, moments = session
    rows = {}
    for moment in moments:
        start_s = timeline.rows[moment.row].start_s
        if moment.state is State.STROKE and moment.t_s < start_s + 60:
            rows.setdefault(moment.stroke_id, []).append(moment)
    return rows


def steps(moments, side="right"):
    """Pairs of a hand's states one frame apart; where another hand takes its place, unseen, there is none."""
    for old, new in pairwise(moments):
        before, after = getattr(old, side), getattr(new, side)
        if new.t_s - old.t_s < 1.5 / HZ and (before.hand is after.hand or before.presence + after.presence):
            yield before, after


def speed_mm_s(old, new):
    return math.dist((old.x_mm, old.y_mm), (new.x_mm, new.y_mm)) * HZ


def test_no_hand_jumps_anywhere_in_a_session(session):
    _, moments = session
    for side in ("left", "right"):
        for old, new in steps(moments, side):
            assert speed_mm_s(old, new) < 130
            assert abs(new.height_mm - old.height_mm) * HZ < 450
            turned_deg = (new.heading_deg - old.heading_deg + 180) % 360 - 180
            assert abs(turned_deg) * HZ < 100


def test_shapes_meet_where_one_pair_of_poses_follows_another(session):
    _, moments = session
    for side in ("left", "right"):
        for old, new in steps(moments, side):
            if (old.pose_from, old.pose_to) != (new.pose_from, new.pose_to):
                ends = {old.pose_from, old.pose_to} & {new.pose_from, new.pose_to}
                assert ends, (old, new)


def test_no_hand_crosses_the_midline_and_no_weight_comes_near_the_spine(session):
    _, moments = session
    for moment in moments:
        for hand in moment.hands:
            assert hand.side.sign * hand.x_mm > 0
            assert not hand.pressing or hand.side.sign * hand.x_mm >= SPINE_MM


def test_nothing_is_pressed_outside_the_area_from_the_lower_ribs_to_the_gluteal_folds(session):
    _, moments = session
    top_mm, bottom_mm = BODY.landmark("T12_spinous_tip")[1], BODY.landmark("gluteal_fold")[1]
    side_mm = BODY.landmark("crest_most_lateral")[0]
    for moment in moments:
        for hand in moment.hands:
            assert bottom_mm < hand.y_mm < top_mm
            assert abs(hand.x_mm) < side_mm


def contact_places_mm(hand):
    """Where each part of a working hand rests on the body: (part, distance from the midline, y)."""
    pose = hand.pose_from if hand.pose_mix < 0.5 else hand.pose_to
    u0, v0 = reference_point_mm(pose, hand.reference_from)
    turn = math.radians(hand.heading_deg)
    for point in POINTS[pose]:
        across, along = point.at_mm[0] - u0, point.at_mm[1] - v0
        across *= -hand.hand.sign
        x_mm = hand.x_mm + across * math.cos(turn) + along * math.sin(turn)
        y_mm = hand.y_mm - across * math.sin(turn) + along * math.cos(turn)
        yield point.part, hand.side.sign * x_mm, y_mm


def test_every_part_that_presses_stays_off_the_spine_and_within_the_area(session):
    _, moments = session
    crest_mm, fold_mm = BODY.landmark("crest_highest")[1], BODY.landmark("gluteal_fold")[1]
    highest_mm = BODY.landmark("T11_spinous_tip")[1]
    for moment in moments[::5]:
        for hand in moment.hands:
            if not hand.pressing:
                continue
            for part, off_midline_mm, y_mm in contact_places_mm(hand):
                assert off_midline_mm >= SPINE_MM, (moment.stroke_id, part)
                assert fold_mm < y_mm < highest_mm, (moment.stroke_id, part)
                assert moment.stroke_id not in ("5", "6") or y_mm < crest_mm - 20, part


def nearest_to_the_midline_mm(hand, size=MEDIUM):
    """How far the drawn hand, fingers to wrist, keeps from the midline on its own side; below 0: across."""
    mix = round(hand.pose_mix * 8) / 8
    skeleton = skeleton_between(hand.pose_from, hand.pose_to, mix, size=size)
    before, after = (reference_of(skeleton, point) for point in (hand.reference_from, hand.reference_to))
    u0, v0 = (old + (new - old) * hand.pose_mix for old, new in zip(before, after, strict=True))
    turn = math.radians(hand.heading_deg)
    return min(
        hand.side.sign
        * (hand.x_mm - hand.hand.sign * (at[0] - u0) * math.cos(turn) + (at[1] - v0) * math.sin(turn))
        - radius_mm
        for cone in skeleton.cones
        for at, radius_mm in ((cone.a, cone.a_mm), (cone.b, cone.b_mm))
    )


@pytest.mark.parametrize("stroke_id", ["1", "2", "3a", "3b", "3c", "3d", "4", "6"])
def test_no_part_of_a_drawn_hand_lies_across_the_midline(stroke_id):
    timeline = plan_session(load("lumbar"), 20, BODY)
    row = next(row for row in timeline.rows if row.stroke.stroke_id == stroke_id)
    for step in range(60):
        for hand in moment_at(timeline, row.start_s + row.stroke.lap_s * step / 60).hands:
            assert nearest_to_the_midline_mm(hand) > 0.0, hand


@pytest.mark.parametrize(("name", "size"), [("broad_large", SIZES[SMALL]), ("slender_small", SIZES[LARGE])])
def test_no_part_of_a_smaller_or_larger_hand_lies_across_the_midline_either(name, size):
    timeline = plan_session(handed(load("lumbar"), size), 20, body_named(name))
    for row in timeline.rows:
        for step in range(0 if row.stroke.stroke_id == "5" else 16):
            for hand in moment_at(timeline, row.start_s + row.stroke.lap_s * step / 16).hands:
                assert nearest_to_the_midline_mm(hand, size) > 0.0, hand


def turning_round(steps=60):
    """The moments in which the therapist turns round, by the share of that time."""
    timeline = plan_session(load("lumbar"), 20, BODY)
    row = next(row for row in timeline.rows if row.stroke.stroke_id == "3a")
    for step in range(steps):
        yield step / steps, moment_at(timeline, row.change_s + (row.start_s - row.change_s) * step / steps)


def test_no_hand_passes_over_the_midline_while_the_therapist_turns_round():
    for _, moment in turning_round():
        for hand in moment.hands:
            assert nearest_to_the_midline_mm(hand) > 0.0, hand


def test_hands_go_the_way_they_lie_and_come_the_way_they_will_lie_and_never_both_at_once():
    seen = {}
    for share, moment in turning_round():
        hand = moment.right
        if hand.presence > 0.0:
            seen.setdefault(hand.hand, []).append((share, hand))
    leaving, coming = seen.values()
    assert leaving[-1][0] <= 0.45
    assert coming[0][0] > 0.5
    assert {hand.heading_deg for _, hand in leaving} == {leaving[0][1].heading_deg}
    assert {hand.heading_deg for _, hand in coming} == {coming[0][1].heading_deg}
    assert leaving[-1][1].y_mm > leaving[0][1].y_mm + 40, "back over the head's end, where its forearm lies"
    assert coming[0][1].y_mm < coming[-1][1].y_mm - 40, "from the feet's end"
    assert [hand.height_mm for _, hand in leaving] == sorted(hand.height_mm for _, hand in leaving)


def test_the_thumbs_of_the_light_stroke_nearly_touch_over_the_spine():
    timeline = plan_session(load("lumbar"), 20, BODY)
    moment = moment_at(timeline, timeline.rows[0].start_s)
    gap_mm = sum(nearest_to_the_midline_mm(hand) for hand in moment.hands)
    assert 2.0 < gap_mm < 10.0


def test_pressure_never_exceeds_what_the_routine_allows(session):
    _, moments = session
    assert max(hand.pressure for moment in moments for hand in moment.hands) <= 7


def test_the_fingers_never_sweep_over_the_spine_while_the_therapist_turns_round(session):
    _, moments = session
    for moment in moments:
        if moment.state is State.CHANGE:
            for hand in moment.hands:
                inward = -hand.side.sign * math.sin(math.radians(hand.heading_deg))
                assert inward < 0.9


def test_the_hands_swap_sides_between_2_and_3a_and_nowhere_else(session):
    _, moments = session
    swaps = [
        (old.stroke_id, new.state) for old, new in pairwise(moments) if old.left.hand is not new.left.hand
    ]
    assert swaps == [("3a", State.CHANGE)]


def test_light_stroking_runs_along_the_spine_both_ways(shown):
    hands = [moment.right for moment in shown["1"]]
    assert max(hand.y_mm for hand in hands) - min(hand.y_mm for hand in hands) > 140
    assert all(40 < hand.x_mm < 70 for hand in hands)
    assert {new.y_mm > old.y_mm for old, new in steps(shown["1"]) if old.pressing} == {True, False}
    assert max(hand.pressure for hand in hands) <= 2


def test_deep_stroking_presses_toward_the_tailbone_and_returns_without_weight(shown):
    pressed = [hand for moment in shown["2"] for hand in moment.hands if hand.pressing]
    assert max(hand.pressure for hand in pressed) >= 5
    for old, new in steps(shown["2"]):
        if old.pressing and new.pressing:
            assert new.y_mm <= old.y_mm
        if new.y_mm > old.y_mm + 1e-6:
            assert not old.pressing
            assert old.height_mm == 0
            assert old.pressure <= 1.5


def test_longitudinal_rubbing_runs_straight_along_the_spine(shown):
    hands = [moment.right for moment in shown["3a"]]
    assert max(hand.x_mm for hand in hands) - min(hand.x_mm for hand in hands) < 5
    assert max(hand.y_mm for hand in hands) - min(hand.y_mm for hand in hands) > 120


def test_diagonal_rubbing_goes_out_as_it_goes_up_on_both_sides(shown):
    for side in ("left", "right"):
        for old, new in steps(shown["3b"], side):
            if speed_mm_s(old, new) > 5:
                outward = abs(new.x_mm) - abs(old.x_mm)
                assert outward * (new.y_mm - old.y_mm) > 0


def test_the_thumbs_alternate_and_push_toward_the_head(shown):
    assert not any(
        moment.left.pressing and moment.right.pressing and min(hand.pressure for hand in moment.hands) > 2
        for moment in shown["3c"]
    )
    for side in ("left", "right"):
        assert any(getattr(moment, side).pressing for moment in shown["3c"])
        for old, new in steps(shown["3c"], side):
            if old.pressing and new.pressing:
                assert new.y_mm >= old.y_mm


def test_transverse_rubbing_converges_and_presses_toward_the_middle(shown):
    for old, new in pairwise(shown["3d"]):
        if old.right.pressing and new.right.pressing and new.t_s - old.t_s < 0.05:
            assert new.right.x_mm <= old.right.x_mm
            assert new.right.x_mm == pytest.approx(-new.left.x_mm)
    assert all(moment.right.heading_deg < -30 < 30 < moment.left.heading_deg for moment in shown["3d"])


def test_kneading_carries_upward(shown):
    for side in ("left", "right"):
        carried = [(old, new) for old, new in steps(shown["4"], side) if old.pressing and new.pressing]
        assert sum(new.y_mm - old.y_mm for old, new in carried) > 100
        assert all(new.y_mm >= old.y_mm for old, new in carried)


@pytest.mark.parametrize(("stroke_id", "lift_mm"), [("5", 20), ("6", 30)])
def test_percussion_strikes_only_below_the_crests_and_lifts_between(shown, stroke_id, lift_mm):
    crest_mm = BODY.landmark("crest_highest")[1]
    for side in ("left", "right"):
        hands = [getattr(moment, side) for moment in shown[stroke_id]]
        struck = [hand for hand in hands if hand.pressing]
        assert struck
        assert all(hand.y_mm < crest_mm - 20 and hand.height_mm == 0 for hand in struck)
        assert max(hand.height_mm for hand in hands) > lift_mm - 1
    landings = [
        side
        for side in ("left", "right")
        for old, new in steps(shown[stroke_id], side)
        if not old.pressing and new.pressing
    ]
    assert landings.count("left") == pytest.approx(landings.count("right"), abs=2)


def test_the_last_seconds_of_patting_fade_out(session):
    _, moments = session
    last = [moment for moment in moments if moment.session_remaining_s < 10]
    strongest = [
        max(
            hand.pressure
            for moment in last
            for hand in moment.hands
            if from_s <= moment.session_remaining_s < from_s + 2
        )
        for from_s in (0, 2, 4, 6, 8)
    ]
    assert strongest == sorted(strongest)
    assert strongest[0] < 0.5
