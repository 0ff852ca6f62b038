import random
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.beats import BeatKind, Pacing, beats, beats_between, pulse_at, pulses
from app.session.clock import SessionClock
from app.session.cues import CueKind, cues
from app.session.plan import plan_session
from tests.builders import a_session

SESSION = a_session()
SHEET = beats(SESSION)
AHEAD_S = 0.2


@cache
def long_sheet():
    return beats(plan_session(load("lumbar"), 40, reference_body()))


def times(kind):
    return [beat.t_s for beat in SHEET if beat.kind is kind]


def test_a_stroke_ticks_where_the_hands_turn():
    assert [t_s for t_s in times(BeatKind.TURN) if t_s <= 35] == [8, 11, 14, 17, 20, 23, 26, 29, 32, 35]


def test_alternating_hands_tick_by_turns_and_lifted_ways_back_are_silent():
    first_lap = [t_s - 40 for t_s in times(BeatKind.TURN) if 40 <= t_s <= 46]
    assert first_lap == [1, 2, 3, 4, 5, 6]


def test_letting_go_of_a_hold_is_no_beat():
    timeline = plan_session(load("lumbar"), 10, reference_body())
    row = next(row for row in timeline.rows if row.stroke.stroke_id == "4")
    turns = beats_between(beats(timeline), row.start_s, row.start_s + 9.0)
    gaps_s = {round(b.t_s - a.t_s, 3) for a, b in pairwise(turns)}
    assert gaps_s == {1.2}


def test_every_strike_of_both_hands_sounds():
    assert times(BeatKind.STRIKE) == [
        pytest.approx(cue.t_s) for cue in cues(SESSION) if cue.kind is CueKind.STRIKE
    ]


def test_changes_and_the_end_have_a_chime_and_three_ticks():
    assert times(BeatKind.CHIME) == [24.2, 54.2, 85.2]
    assert times(BeatKind.COUNTDOWN) == [32, 33, 34, 62, 63, 64, 93, 94, 95]


def test_the_chime_goes_with_the_announcement_by_a_lead_of_ones_own():
    assert [b.t_s for b in beats(SESSION, 15) if b.kind is BeatKind.CHIME] == [19.2, 49.2, 80.2]
    assert [c.t_s for c in cues(SESSION, 15) if c.kind is CueKind.AHEAD] == [20, 32, 50, 62, 81, 93]


class Listener:
    """Hears what was given out, at its time; what is taken back before that is not heard."""

    def __init__(self, sheet):
        self.sheet, self.now_s = sheet, 50.0
        self.pacing = Pacing(SessionClock(), 0.0)
        self.ahead, self.heard, self.passed = [], [], []

    @property
    def clock(self):
        return self.pacing.clock

    def go_on(self, seconds):
        """Let a frame pass, then give out what is due within the next block."""
        from_s = self.clock.time_s(self.now_s)
        self.now_s += seconds
        if self.clock.running:
            self.passed.append((from_s, self.clock.time_s(self.now_s)))
        due, self.pacing = self.pacing.due(self.sheet, self.now_s + AHEAD_S)
        self.ahead += due
        self.listen()

    def listen(self):
        self.heard += [beat for due_s, beat in self.ahead if due_s < self.now_s]
        self.ahead = [(due_s, beat) for due_s, beat in self.ahead if due_s >= self.now_s]

    def turn(self, clock):
        """Another clock: what had been given out for later is dropped."""
        self.pacing = self.pacing.followed(clock, self.now_s)
        self.ahead.clear()


def play_wildly(sheet, seed, until_s=2400.0):
    dice, listener = random.Random(seed), Listener(sheet)
    listener.turn(listener.clock.played(listener.now_s))
    for _ in range(6000):
        clock, now_s = listener.clock, listener.now_s
        if clock.time_s(now_s) > until_s:
            break
        deed = dice.choices(("frame", "pause", "seek", "rate"), (60, 1, 1, 1))[0]
        if deed == "pause":
            listener.turn(clock.paused(now_s))
            listener.go_on(dice.uniform(0, 500))
            listener.turn(listener.clock.played(listener.now_s))
        elif deed == "seek":
            place_s = clock.time_s(now_s) + dice.uniform(-20, 40)
            listener.turn(clock.moved(max(0.0, place_s), now_s))
        elif deed == "rate":
            listener.turn(clock.at_rate(dice.choice((0.25, 0.5, 1.0, 2.0)), now_s))
        listener.go_on(dice.choice((0.016, 0.033, 0.1, 1.4)) * dice.uniform(0.5, 1.0))
    return listener


@settings(max_examples=8)
@given(seed=st.integers(0, 10**6))
def test_forty_minutes_of_drops_pauses_seeks_and_speeds_sound_every_beat_once(seed):
    sheet = long_sheet()
    listener = play_wildly(sheet, seed)
    expected = [beat for a_s, b_s in joined(listener.passed) for beat in beats_between(sheet, a_s, b_s)]
    assert listener.heard == expected
    assert len(expected) > 500


def joined(spans):
    """Spans that follow one another as one, so that no beat falls between two roundings."""
    found = []
    for from_s, to_s in spans:
        if found and abs(found[-1][1] - from_s) < 1e-6:
            found[-1] = (found[-1][0], to_s)
        else:
            found.append((from_s, to_s))
    return found


def test_a_beat_is_due_when_the_clock_shows_its_time():
    clock = SessionClock(10.0, 500.0, 0.5, True)
    due, _ = Pacing(clock, 10.0).due(SHEET, 520.0)
    assert due
    for due_s, beat in due:
        assert clock.time_s(due_s) == pytest.approx(beat.t_s, abs=1e-9)


def test_a_clock_that_stands_gives_nothing_out():
    assert Pacing(SessionClock(10.0, 500.0), 10.0).due(SHEET, 900.0)[0] == []


@pytest.mark.parametrize("rate", [0.25, 0.5, 1.0, 1.5, 2.0])
def test_what_is_seen_never_pulses_more_than_three_times_a_second(rate):
    shown = pulses(long_sheet(), rate)
    assert len(shown) > 1000
    assert min((b - a) / rate for a, b in pairwise(shown)) >= 1 / 3 - 1e-5


def test_a_pulse_comes_at_once_and_fades_slowly():
    shown = pulses(SHEET)
    assert pulse_at(shown, 7.99) == 0
    assert pulse_at(shown, 8.0) == 1
    assert 0.05 < pulse_at(shown, 8.35) < 0.2
    assert pulse_at(shown, 8.5) == 0
    assert pulse_at(pulses(SHEET, 0.5), 8.35 - 0.175, 0.5) == pytest.approx(pulse_at(shown, 8.35))
