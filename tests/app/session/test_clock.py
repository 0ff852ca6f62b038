from hypothesis import given
from hypothesis import strategies as st

from app.session.clock import SessionClock

TIMES = st.floats(0.0, 1e6)


def test_a_new_clock_stands_at_zero():
    assert SessionClock().time_s(5000.0) == 0.0


def test_time_is_read_from_the_anchor_at_the_rate():
    clock = SessionClock(10.0, 100.0, 0.5).played(100.0)
    assert clock.time_s(104.0) == 12.0


@given(TIMES, st.floats(0.25, 2.0))
def test_pausing_and_playing_again_later_loses_and_gains_nothing(now_s, rate):
    clock = SessionClock(rate=rate).played(now_s).paused(now_s + 8.0)
    assert clock.time_s(now_s + 500.0) == clock.played(now_s + 500.0).time_s(now_s + 500.0)
    assert abs(clock.time_s(0.0) - 8.0 * rate) < 1e-6


def test_a_new_rate_does_not_move_the_present_time():
    clock = SessionClock().played(0.0).at_rate(2.0, 30.0)
    assert clock.time_s(30.0) == 30.0
    assert clock.time_s(31.0) == 32.0


def test_moving_keeps_running():
    assert SessionClock().played(0.0).moved(60.0, 10.0).time_s(11.0) == 61.0
