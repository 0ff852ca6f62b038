import random
from statistics import median

import numpy as np
import pytest
from PySide6.QtMultimedia import QAudioFormat

from app.session.beats import Beat, BeatKind, beats
from app.session.clock import SessionClock
from tests.builders import a_session
from tests.ui.sound.devices import FakeSink
from ui.sound.shapes import wave
from ui.sound.stream import StreamClock
from ui.sound.tones import Tones, loudness, to_bytes

SHEET = beats(a_session())
EVERY_HALF_SECOND = tuple(Beat(n / 2, BeatKind.TURN) for n in range(1, 200))


class Wall:
    s = 1000.0

    def __call__(self):
        return self.s


@pytest.fixture
def wall(qapp):
    return Wall()


@pytest.fixture
def sink(wall):
    return FakeSink(wall)


@pytest.fixture
def tones(wall, sink):
    made = Tones(lambda: sink, wall)
    made.load()
    made.set_sheet(EVERY_HALF_SECOND)
    yield made
    made.shut()


def go(tones, wall, seconds, frames=None):
    """Let time pass by frames, in each of which the tones write what is due."""
    end_s = wall.s + seconds
    while wall.s < end_s - 1e-9:
        wall.s += min(next(frames) if frames else 0.016, end_s - wall.s)
        tones.pump()


def uneven(seed):
    dice = random.Random(seed)
    while True:
        yield dice.choice((0.012, 0.016, 0.02, 0.033, 0.05, 0.1))


def errors_s(sink, clock, sheet):
    """How much later than its time each beat is heard, the device's own delay included."""
    due = [clock.anchor_now_s + (beat.t_s - clock.anchor_session_s) / clock.rate for beat in sheet]
    return [heard_s - min(due, key=lambda t_s: abs(t_s - heard_s)) for heard_s in sink.onsets_s]


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0])
def test_a_beat_sounds_within_two_milliseconds_of_its_time_by_the_clock(tones, wall, sink, rate):
    sheet = EVERY_HALF_SECOND[:: 1 if rate <= 1 else 2]
    tones.set_sheet(sheet)
    clock = SessionClock(0.0, wall.s, rate, True)
    tones.follow(clock)
    go(tones, wall, 40.0 / rate + 0.1, uneven(3))
    errors = errors_s(sink, clock, sheet)
    assert len(errors) == (80 if rate <= 1 else 40)
    assert median(abs(error) for error in errors) <= 0.002
    assert max(abs(error) for error in errors[1:]) <= 0.01


def test_a_session_sounds_all_its_beats_when_the_frames_are_uneven(tones, wall, sink):
    tones.set_sheet(SHEET)
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    go(tones, wall, 66.5, uneven(5))
    alone, quiet_from_s = [], 0.0
    for beat in SHEET:
        if quiet_from_s < beat.t_s < 66.0:
            alone.append(beat.t_s)
        quiet_from_s = max(quiet_from_s, beat.t_s + len(wave(beat.kind, 1000)) / 1000)
    heard = np.array(sink.onsets_s) - 1000.0
    assert len(alone) > 20
    assert [np.abs(heard - t_s).min() < 0.01 for t_s in alone] == [True] * len(alone)
    assert len(heard) == len(alone)


def test_a_pause_is_silent_in_the_same_frame(tones, wall, sink):
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    go(tones, wall, 0.9)
    tones.follow(clock.paused(wall.s))
    go(tones, wall, 5.0)
    assert len(sink.onsets_s) == 1


def test_what_a_pause_cut_off_comes_after_it(tones, wall, sink):
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    go(tones, wall, 0.9)
    tones.follow(paused := clock.paused(wall.s))
    go(tones, wall, 5.0)
    tones.follow(paused.played(wall.s))
    go(tones, wall, 0.4)
    assert len(sink.onsets_s) == 2
    assert sink.onsets_s[1] - (wall.s - 0.4) == pytest.approx(0.1, abs=0.032)


def test_a_seek_drops_what_was_written_for_the_old_place(tones, wall, sink):
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    go(tones, wall, 0.4)
    clock = clock.moved(30.05, wall.s)
    tones.follow(clock)
    go(tones, wall, 1.0)
    assert [round(clock.time_s(t_s), 1) for t_s in sink.onsets_s] == [30.5, 31.0]


def test_after_the_screen_stood_still_old_beats_are_not_caught_up(tones, wall, sink):
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    go(tones, wall, 0.2)
    wall.s += 3.15
    tones.pump()
    go(tones, wall, 1.2)
    after = [clock.time_s(t_s) for t_s in sink.onsets_s if clock.time_s(t_s) > 0.6]
    assert after == pytest.approx([3.5, 4.0, 4.5], abs=0.012)


def test_muted_nothing_sounds_and_later_the_beats_go_on_where_the_session_is(tones, wall, sink):
    clock = SessionClock(0.0, wall.s, 1.0, True)
    tones.follow(clock)
    tones.set_muted(True)
    go(tones, wall, 3.1)
    assert sink.onsets_s == []
    tones.set_muted(False)
    go(tones, wall, 1.0)
    assert [round(clock.time_s(t_s), 1) for t_s in sink.onsets_s] == [3.5, 4.0]


def test_without_the_pulse_only_chime_and_last_seconds_sound(tones, wall, sink):
    tones.set_sheet(SHEET)
    tones.set_pulsing(False)
    tones.follow(SessionClock(20.0, wall.s, 1.0, True))
    go(tones, wall, 16.0)
    assert [round(t_s - 1000.0 + 20.0) for t_s in sink.onsets_s] == [24, 32, 33, 34]


def test_a_tone_by_itself_sounds_to_its_end_and_then_the_device_rests(tones, wall, sink):
    tones.sound(BeatKind.CHIME)
    go(tones, wall, 0.5)
    assert sink.state().name != "StoppedState"
    go(tones, wall, 3.0)
    assert (len(sink.onsets_s), sink.starts, sink.state().name) == (1, 1, "StoppedState")


def test_tones_asked_for_later_come_a_second_apart(tones, wall, sink):
    for in_s in (0.3, 1.3, 2.3):
        tones.sound(BeatKind.COUNTDOWN, in_s)
    go(tones, wall, 3.0)
    assert np.diff(sink.onsets_s) == pytest.approx([1.0, 1.0], abs=0.012)
    tones.sound(BeatKind.COUNTDOWN, 0.5)
    tones.hush()
    go(tones, wall, 1.0)
    assert len(sink.onsets_s) == 3


def test_no_device_is_told_once_and_the_clock_is_followed_in_silence(qtbot, wall):
    tones, told = Tones(lambda: None, wall), []
    tones.no_device.connect(lambda: told.append(1))
    tones.load()
    tones.load()
    tones.set_sheet(SHEET)
    tones.follow(SessionClock(0.0, wall.s, 1.0, True))
    go(tones, wall, 30.0)
    assert told == [1]
    assert not tones.able


@pytest.mark.parametrize("when", ["at the start", "in between"])
def test_a_device_that_fails_is_told_once(tones, wall, sink, when):
    told = []
    tones.no_device.connect(lambda: told.append(1))
    if when == "at the start":
        sink.works = False
    tones.follow(SessionClock(0.0, wall.s, 1.0, True))
    go(tones, wall, 1.0)
    sink.pull_out()
    go(tones, wall, 1.0)
    assert told == [1]
    assert not tones.able


def test_a_device_that_comes_back_sounds_again(tones, wall, sink):
    tones.follow(clock := SessionClock(0.0, wall.s, 1.0, True))
    go(tones, wall, 1.2)
    sink.pull_out()
    go(tones, wall, 1.0)
    sink.works = True
    tones.load()
    go(tones, wall, 1.0)
    assert [round(clock.time_s(t_s), 1) for t_s in sink.onsets_s] == [0.5, 1.0, 2.5, 3.0]


def test_a_stream_is_read_through_the_devices_coarse_steps():
    dice, clock, found = random.Random(1), StreamClock(0.0), []
    for n in range(1, 600):
        now_s = n * 0.016 + dice.uniform(0, 0.012)
        played_s = (now_s - 0.05) * (1 + 50e-6)
        if played_s > 0:
            clock.note(now_s, played_s // 0.02 * 0.02)
        if n > 100:
            found.append(abs(clock.position_s(now_s) - played_s))
    assert median(found) < 0.0015
    assert max(found) < 0.004


@pytest.mark.parametrize("kind", list(BeatKind))
def test_every_tone_starts_softly_ends_in_silence_and_is_never_cut_flat(kind):
    sound = wave(kind, 48000)
    assert abs(sound[0]) < 1e-3
    assert np.abs(sound[-50:]).max() < 2e-3
    assert 0.05 < np.abs(sound).max() < 0.8


@pytest.mark.parametrize(
    ("kind", "dtype", "top"),
    [
        ("UInt8", np.uint8, 255),
        ("Int16", np.int16, 32767),
        ("Int32", np.int32, 2**31 - 1),
        ("Float", np.float32, 1),
    ],
)
def test_samples_are_written_in_the_devices_own_format(kind, dtype, top):
    audio = QAudioFormat()
    audio.setSampleRate(48000)
    audio.setChannelCount(2)
    audio.setSampleFormat(QAudioFormat.SampleFormat[kind])
    made = np.frombuffer(to_bytes(np.array([0.0, 1.0, 3.0], np.float32), audio), dtype)
    assert len(made) == 6
    assert made[0] == made[1] == (128 if kind == "UInt8" else 0)
    assert made[2] == made[4] == top


def test_volume_is_as_loud_as_it_is_heard():
    assert (loudness(0.0), loudness(0.5), loudness(1.0)) == (0.0, 0.25, 1.0)
