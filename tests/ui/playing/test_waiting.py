"""The session that waits for the therapist at the end of each stroke."""

import pytest

from app.session.moment import State
from tests.builders import a_session
from tests.ui.playing.test_player import Wall, heard, run
from ui.playing.player import LoopMode, Player

END_S = 35.0
"""Where the first stroke ends."""


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def player(qapp, wall):
    made = Player(a_session(), wall)
    made.set_waits(True)
    yield made
    made.pause()


def test_time_stands_hands_rest_and_the_wait_is_counted(player, wall):
    waited = heard(player.held_changed)
    player.play()
    run(player, wall, 47)
    assert (player.held, player.playing) == (True, True)
    assert player.moment.t_s == pytest.approx(END_S, abs=1e-3)
    assert (player.moment.state, player.moment.row, player.moment.pressing) == (State.STROKE, 0, False)
    assert waited[-1] == pytest.approx(12.0)
    assert waited == sorted(waited)


def test_the_key_goes_on_and_the_next_stroke_waits_again(player, wall):
    waited = heard(player.held_changed)
    player.play()
    run(player, wall, 50)
    player.toggle()
    assert (player.held, player.playing, waited[-1]) == (False, True, -1.0)
    run(player, wall, 5)
    assert player.moment.t_s == pytest.approx(END_S + 5.0, abs=1e-3)
    run(player, wall, 40)
    assert (player.held, player.moment.row) == (True, 1)


def test_the_last_stroke_ends_the_session(player, wall):
    over = heard(player.finished)
    player.seek(90)
    player.play()
    run(player, wall, 10)
    assert (len(over), player.held, player.playing) == (1, False, False)


def test_no_cue_is_lost_or_told_twice_by_waiting(player, wall):
    told = heard(player.cue_due)
    player.play()
    run(player, wall, 60)
    player.toggle()
    run(player, wall, 6)
    free = Player(a_session(), wall)
    told_free = heard(free.cue_due)
    free.play()
    run(free, wall, 41)
    free.pause()
    assert told == told_free


def test_a_seek_ends_the_wait_and_the_session_runs_on(player, wall):
    player.play()
    run(player, wall, 40)
    player.skip(-10.0)
    assert (player.held, player.playing) == (False, True)
    run(player, wall, 9)
    assert not player.held
    run(player, wall, 2)
    assert player.held


def test_waiting_that_is_switched_off_goes_on(player, wall):
    player.play()
    run(player, wall, 40)
    player.set_waits(False)
    run(player, wall, 1)
    assert (player.held, player.moment.state) == (False, State.CHANGE)


def test_sleep_while_waiting_pauses_and_the_next_press_goes_on(player, wall):
    slept = heard(player.slept)
    player.play()
    run(player, wall, 40)
    wall.s += 480
    player.tick()
    assert ([round(s) for s in slept], player.held, player.playing) == ([480], False, False)
    player.toggle()
    run(player, wall, 1)
    assert player.moment.state is State.CHANGE


def test_a_loop_goes_before_waiting(player, wall):
    player.set_loop(LoopMode.STROKE)
    player.play()
    run(player, wall, 50)
    assert not player.held
