from itertools import pairwise

import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import State, moment_at
from app.session.plan import plan_session
from app.session.stills import LEAST_S, still_at, still_step_s


@pytest.fixture(scope="module")
def timeline():
    return plan_session(load(), 10, reference_body())


def test_the_picture_changes_at_most_once_a_second(timeline):
    frame_s, changed_s, before = 0.05, [], None
    for frame in range(int(timeline.total_s / frame_s)):
        still = still_at(timeline, frame * frame_s)
        if before is not None and still.hands != before.hands:
            changed_s.append(frame * frame_s)
        before = still
    gaps = [after - before for before, after in pairwise(changed_s)]
    assert len(changed_s) > 200
    assert min(gaps) >= LEAST_S - 2 * frame_s


def test_stills_stand_at_thirds_of_a_cycle(timeline):
    row = timeline.rows[1]
    phases = {round(3 * still_at(timeline, row.start_s + 0.25 * step).phase, 6) for step in range(200)}
    assert phases == {0.0, 1.0, 2.0}


def test_even_the_quickest_stroke_shows_different_phases(timeline):
    for row in timeline.rows:
        step_s = still_step_s(row)
        assert step_s >= LEAST_S - 1e-9
        third_s = step_s * 3 / row.stroke.cycle_s
        assert row.stroke.cycle_s > 10 or round(third_s) % 3 != 0


def test_both_hands_are_always_wholly_there(timeline):
    for step in range(int(timeline.total_s * 4)):
        still = still_at(timeline, step / 4)
        assert still.state is State.STROKE or still.state is State.END
        assert all(hand.presence == 1.0 for hand in still.hands)


def test_clocks_are_those_of_the_true_moment(timeline):
    moment = moment_at(timeline, 100.3)
    assert still_at(timeline, 100.3).row == moment.row
    assert still_at(timeline, 100.3).t_s <= moment.t_s
