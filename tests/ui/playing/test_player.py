import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTimer

from app.session.cues import CueKind, cues
from app.session.moment import State, moment_at
from app.session.replan import kept_time_s
from app.session.timeline import Row, Timeline
from tests.builders import a_body, a_pushing_stroke, a_session, a_striking_stroke, a_stroke
from ui.playing.conductor import row_of_step
from ui.playing.player import LoopMode, Player


class Wall:
    """A monotonic clock turned by hand."""

    def __init__(self):
        self.s = 100.0

    def __call__(self):
        return self.s


@pytest.fixture
def wall():
    return Wall()


@pytest.fixture
def player(qapp, wall):
    made = Player(a_session(), wall)
    yield made
    made.pause()


def heard(signal):
    told = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def run(player, wall, seconds, frame_s=0.25):
    for _ in range(round(seconds / frame_s)):
        wall.s += frame_s
        player.tick()


@pytest.mark.parametrize("by_s", [3600.0, -3600.0, 6.0])
def test_a_clock_that_is_set_pauses_where_the_session_was_and_says_so(qapp, wall, by_s):
    day = Wall()
    player = Player(a_session(), wall, None, lambda: wall.s + day.s)
    told, slept = heard(player.clock_set), heard(player.slept)
    player.play()
    run(player, wall, 5)
    day.s += by_s
    run(player, wall, 10)
    assert (told, slept, player.playing) == ([pytest.approx(by_s)], [], False)
    assert player.moment.t_s == pytest.approx(5.0)
    player.play()
    run(player, wall, 5)
    assert player.moment.t_s == pytest.approx(10.0)
    player.pause()


def test_small_corrections_of_the_clock_and_those_in_a_pause_are_no_matter(qapp, wall):
    day = Wall()
    player = Player(a_session(), wall, None, lambda: wall.s + day.s)
    told = heard(player.clock_set)
    player.play()
    for _ in range(20):
        day.s += 1.0
        run(player, wall, 0.25)
    player.pause()
    day.s -= 7200.0
    player.play()
    run(player, wall, 5)
    assert (told, player.playing, player.moment.t_s) == ([], True, pytest.approx(10.0))
    player.pause()


def test_a_new_player_stands_at_the_beginning(player, wall):
    run(player, wall, 10)
    assert (player.playing, player.moment) == (False, moment_at(player.timeline, 0))


def test_the_timer_runs_only_while_playing(player, qtbot):
    player.play()
    with qtbot.waitSignal(player.moment_changed, timeout=1000):
        pass
    assert player.findChild(QTimer).isActive()
    player.pause()
    assert not player.findChild(QTimer).isActive()


def test_time_follows_the_wall_at_the_rate(player, wall):
    player.play()
    run(player, wall, 8)
    player.set_rate(0.5)
    run(player, wall, 8)
    player.set_rate(2)
    run(player, wall, 8)
    assert player.moment.t_s == pytest.approx(8 + 4 + 16)


def test_a_rate_beyond_the_range_is_the_nearest_one(player):
    rates = heard(player.rate_changed)
    for rate in (9, 2, 0.1, 1):
        player.set_rate(rate)
    assert rates == [2, 0.25, 1]


def test_pausing_loses_and_gains_nothing(player, wall):
    player.play()
    run(player, wall, 8)
    wall.s += 0.1
    player.pause()
    wall.s += 600
    player.toggle()
    run(player, wall, 1)
    assert player.moment.t_s == pytest.approx(9.1)


def test_each_row_is_told_once(player, wall):
    rows, moments = heard(player.row_changed), heard(player.moment_changed)
    player.play()
    run(player, wall, 100)
    assert rows == [1, 2]
    assert len(moments) == 384


@settings(max_examples=15)
@given(seed=st.integers(0, 10**6))
def test_with_frames_dropped_at_random_the_end_and_every_cue_come_once_and_in_time(qapp, seed):
    drop, wall = random.Random(seed), Wall()
    player = Player(a_session(), wall)
    told, ends, moments = heard(player.cue_due), heard(player.finished), heard(player.moment_changed)
    player.play()
    while player.playing:
        wall.s += drop.choice((0.016, 0.033, 0.1, 1.4))
        player.tick()
    assert tuple(told) == cues(player.timeline)
    assert ends == [None]
    assert wall.s - 100 - 96 < 1.4
    assert (moments[-1].t_s, moments[-1].state) == (96, State.END)


def test_sleep_pauses_at_the_old_time_and_says_how_long(player, wall):
    slept, playing, told = heard(player.slept), heard(player.playing_changed), heard(player.cue_due)
    player.play()
    run(player, wall, 20)
    count = len(told)
    wall.s += 480
    player.tick()
    assert slept == [480]
    assert playing == [True, False]
    assert len(told) == count
    player.play()
    run(player, wall, 1)
    assert player.moment.t_s == pytest.approx(21)


def test_seeking_is_clamped_and_told_at_once_even_in_a_pause(player):
    moments = heard(player.moment_changed)
    for t_s in (50, -3, 1000):
        player.seek(t_s)
    assert [moment.t_s for moment in moments] == [50, 0, 96]


def test_no_cue_is_told_for_what_a_seek_leaps_over(player, wall):
    told = heard(player.cue_due)
    player.play()
    player.seek(31.5)
    run(player, wall, 1)
    assert [cue.kind for cue in told] == [CueKind.AHEAD]


def test_next_and_previous_go_to_the_starts_of_strokes(player):
    def after(command):
        command()
        return player.moment.t_s

    assert after(player.next_stroke) == 40
    assert after(player.next_stroke) == 69
    assert after(player.next_stroke) == 69
    player.skip(10)
    assert after(player.previous_stroke) == 69
    player.skip(1.9)
    assert after(player.previous_stroke) == 40
    assert after(player.previous_stroke) == 5
    assert after(player.previous_stroke) == 0
    assert after(player.previous_stroke) == 0


def test_the_count_in_counts_three_seconds_whatever_the_rate(player, wall):
    counts, playing = heard(player.count_in_changed), heard(player.playing_changed)
    player.set_count_in(True)
    player.set_rate(0.5)
    player.play()
    run(player, wall, 2.9, 0.1)
    assert (counts, player.moment.t_s) == ([3, 2, 1], 0)
    run(player, wall, 1.1, 0.1)
    assert counts == [3, 2, 1, 0]
    assert player.moment.t_s == pytest.approx(0.5)
    assert playing == [True]


def test_a_press_skips_the_count_in(player, wall):
    counts = heard(player.count_in_changed)
    player.set_count_in(True)
    player.play()
    player.toggle()
    run(player, wall, 1)
    assert (counts, player.moment.t_s) == ([3, 0], 1)


def test_pausing_stops_the_count_in(player, wall):
    player.set_count_in(True)
    player.play()
    player.pause()
    run(player, wall, 9)
    assert (player.playing, player.moment.t_s) == (False, 0)


def test_a_long_way_is_counted_in_and_a_short_one_is_not(player, wall):
    player.set_count_in(True)
    player.play()
    player.toggle()
    counts = heard(player.count_in_changed)
    player.skip(9)
    assert counts == []
    player.skip(10)
    assert counts == [3]
    run(player, wall, 4, 0.5)
    assert player.moment.t_s == pytest.approx(20)


def test_a_looped_stroke_begins_again_at_its_start_and_never_ends(player, wall):
    rows, loops = heard(player.row_changed), heard(player.looped)
    player.seek(10)
    player.set_loop(LoopMode.STROKE)
    player.play()
    run(player, wall, 60)
    assert (rows, loops, player.moment.t_s) == ([], [1, 2], 10)
    player.set_loop(LoopMode.OFF)
    run(player, wall, 30)
    assert player.moment.t_s == 40


def test_the_last_stroke_loops_before_the_session_ends(player, wall):
    ends = heard(player.finished)
    player.seek(90)
    player.set_loop(LoopMode.STROKE)
    player.play()
    run(player, wall, 10)
    assert (ends, player.moment.t_s) == ([], 73)


def test_a_looped_step_takes_all_its_strokes(qapp, wall):
    body = a_body()
    rows = (
        Row(a_stroke("1"), 1, 0, 5, 11, 1),
        Row(a_stroke("3a"), 1, 11, 15, 21, 1),
        Row(a_stroke("3b"), 1, 21, 25, 31, 1),
        Row(a_stroke("4"), 1, 31, 35, 41, 1),
    )
    player = Player(Timeline(body, 10, rows), wall)
    player.seek(15)
    player.set_loop(LoopMode.STEP)
    changes = heard(player.row_changed)
    player.play()
    run(player, wall, 17)
    assert (changes, player.moment.t_s) == ([2, 1], 16)


def test_a_loop_tells_its_cues_in_every_round(player, wall):
    player.seek(5)
    player.set_loop(LoopMode.STROKE)
    told = heard(player.cue_due)
    player.play()
    run(player, wall, 59.5, 0.7)
    assert [cue.count for cue in told if cue.kind is CueKind.COUNT] == [1, 2, 3, 4, 5] * 2


def test_play_does_nothing_at_the_end_but_the_space_bar_begins_again(player):
    player.seek(96)
    player.play()
    assert not player.playing
    player.toggle()
    assert (player.playing, player.moment.t_s) == (True, 0)


def another_plan():
    rows = (
        Row(a_stroke("1"), 1, 0.0, 5.0, 17.0, 2),
        Row(a_pushing_stroke(), 1, 17.0, 20.0, 120.0, 20),
        Row(a_striking_stroke(), 1, 120.0, 124.0, 151.0, 54),
    )
    return Timeline(a_body(), 12, rows)


@pytest.mark.parametrize(
    ("t_s", "kept_s"),
    [
        (0, 0),
        (14, 14),
        (29, 17),
        (37.5, 18.5),
        (52.5, 32.5),
        (96, 151),
    ],
)
def test_a_new_length_keeps_the_stroke_and_its_count(t_s, kept_s):
    old, new = a_session(), another_plan()
    assert kept_time_s(moment_at(old, t_s), old, new) == pytest.approx(kept_s)


def test_a_new_plan_goes_on_playing_in_the_same_stroke(player, wall):
    rows = heard(player.row_changed)
    player.play()
    player.seek(52.5)
    player.set_timeline(another_plan())
    run(player, wall, 1)
    assert (player.moment.t_s, player.moment.row, rows) == (33.5, 1, [1])


def test_a_step_asked_for_again_goes_to_its_next_stroke():
    strokes = ("1", "3a", "3b", "4", "3a", "3b", "4", "5")
    rows = tuple(
        Row(
            a_stroke(stroke_id),
            2 if 4 <= index < 7 else 1,
            20.0 * index,
            20.0 * index + 5,
            20.0 * index + 20,
            2,
        )
        for index, stroke_id in enumerate(strokes)
    )
    timeline, been, now = Timeline(a_body(), 10, rows), [], 0
    for step in (3, 3, 3, 5, 4, 1):
        now = row_of_step(timeline, now, step)
        been.append(now)
    assert been == [1, 2, 1, 7, 3, 0]
    assert row_of_step(timeline, now, 2) is None
    assert row_of_step(timeline, 6, 3) == 4
