import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.body import Side
from app.session.cues import CueKind, cues, cues_between
from app.session.moment import moment_at
from app.strokes.stroke import Facing, Place, Stance
from tests.builders import a_session

SESSION = a_session()
SHEET = cues(SESSION)


def of_kind(kind):
    return [cue for cue in SHEET if cue.kind is kind]


def test_each_change_and_the_end_are_announced_ten_and_three_seconds_ahead():
    told = [(cue.t_s, cue.ahead_s, cue.next_stroke_id) for cue in of_kind(CueKind.AHEAD)]
    assert told == [(25, 10, "3c"), (32, 3, "3c"), (55, 10, "5"), (62, 3, "5"), (86, 10, None), (93, 3, None)]


def test_an_announcement_names_the_next_pose_and_where_to_stand():
    to_thumbs, *_, to_the_end = of_kind(CueKind.AHEAD)
    assert (to_thumbs.next_pose, to_thumbs.turn_to) == ("thumbs", Stance(Place.HIP, Facing.HEAD))
    assert (to_the_end.next_pose, to_the_end.turn_to) == (None, None)


def test_every_cycle_is_counted_when_it_begins():
    for cue in of_kind(CueKind.COUNT):
        moment = moment_at(SESSION, cue.t_s + 1e-6)
        assert (moment.row, moment.cycle, moment.cycles) == (cue.row, cue.count, cue.cycles)
    assert [cue.count for cue in of_kind(CueKind.COUNT) if cue.row == 1] == [1, 2, 3, 4, 5]


def test_a_strike_sounds_when_the_hand_meets_the_skin():
    strikes = of_kind(CueKind.STRIKE)
    assert len(strikes) == 54 + 53
    for cue in strikes:
        side = 0 if cue.side is Side.LEFT else 1
        before, at = (moment_at(SESSION, cue.t_s + d).hands[side] for d in (-0.004, 0.0005))
        if cue.t_s < 95.7:
            assert not before.pressing
            assert at.pressing
            assert at.height_mm == pytest.approx(0, abs=0.01)


@settings(max_examples=20)
@given(st.integers(0, 10**6))
def test_intervals_that_follow_one_another_give_every_cue_once(seed):
    drop = random.Random(seed)
    t_s, heard = 0.0, []
    while t_s < 97:
        late_s = t_s + drop.choice((0.016, 0.033, 0.1, 2.5))
        heard += cues_between(SHEET, t_s, late_s)
        t_s = late_s
    assert tuple(heard) == SHEET


def test_a_cue_belongs_to_the_interval_that_starts_with_it():
    assert [cue.t_s for cue in cues_between(SHEET, 25, 25.1)] == [25]
    assert cues_between(SHEET, 24.9, 25) == ()
