import random

import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.cues import CueKind, cues, cues_between
from app.session.moment import State
from app.session.plan import plan_session
from tests.ui.sound.devices import Computer
from ui.playing.player import LoopMode, Player
from ui.settings import Sound
from ui.sound import words
from ui.sound.desk import SoundDesk
from ui.sound.voice import NoVoice

LUMBAR = load("lumbar")


class Wall:
    s = 500.0

    def __call__(self):
        return self.s


class Room:
    """A session and everything that can be heard of it, by a clock turned by hand."""

    def __init__(self, monkeypatch, minutes=10, language="en", **lacks):
        self.wall = Wall()
        self.computer = Computer(self.wall, **lacks)
        monkeypatch.setattr("ui.sound.desk.platform_devices", self.computer.devices)
        self.player = Player(plan_session(LUMBAR, minutes, reference_body()), self.wall)
        self.desk = SoundDesk(self.wall)
        self.lacking, self.captions, self.due = [], [], []
        self.desk.voice.no_voice.connect(self.lacking.append)
        self.desk.tones.no_device.connect(lambda: self.lacking.append("device"))
        self.desk.awake.refused.connect(lambda: self.lacking.append("display"))
        self.desk.caption_changed.connect(self.captions.append)
        self.player.cue_due.connect(lambda cue: self.due.append((self.wall.s, self.player.clock, cue)))
        self.desk.set_protocol(LUMBAR)
        self.desk.follow(self.player)
        self.desk.set_choice(Sound(tick=False))
        self.desk.load(language)

    @property
    def said(self):
        return self.computer.engine.texts

    def frame(self, seconds=0.016):
        self.wall.s += seconds
        self.computer.engine.pass_time()
        self.player.tick()
        self.desk.tones.pump()

    def go(self, seconds, frame_s=0.1):
        for _ in range(round(seconds / frame_s)):
            self.frame(frame_s)

    def go_to_end_of(self, stroke_id, before_s):
        row = next(row for row in self.player.timeline.rows if row.stroke.stroke_id == stroke_id)
        self.player.seek(row.end_s - before_s)
        return row


@pytest.fixture
def enter(monkeypatch, qapp):
    rooms = []

    def _enter(**how):
        rooms.append(Room(monkeypatch, **how))
        return rooms[-1]

    yield _enter
    for room in rooms:
        room.player.pause()
        room.desk.shut()


@pytest.fixture
def room(enter):
    made = enter()
    made.player.play()
    return made


def test_a_change_is_announced_spoken_and_written_with_the_same_words(room):
    room.go_to_end_of("3c", 10.05)
    room.frame()
    assert room.said == []
    room.frame(0.1)
    told = (
        "In 10 seconds: Rubbing across. Finger pads, fingertips toward the spine. "
        "At the waist, turn to the table."
    )
    assert room.said == [told]
    assert room.desk.caption == told
    room.go(6.2)
    assert room.desk.caption == ""


def test_the_second_announcement_follows(room):
    room.go_to_end_of("3a", 10.05)
    room.go(8.0)
    assert [text.split(":")[0] for text in room.said] == ["In 10 seconds", "Now"]
    assert room.computer.engine.cut == []


def test_a_pause_stops_the_voice_in_the_same_frame_and_then_says_what_to_do(room):
    room.go_to_end_of("3a", 10.05)
    room.go(1.0)
    room.player.pause()
    assert room.computer.engine.cut == room.said[:1]
    assert room.said[1:] == [words.paused()]
    assert room.desk.caption == ""
    room.go(60.0, 1.0)
    assert len(room.said) == 2
    assert room.desk.voice._waiting is None


def test_after_a_pause_no_old_cue_is_spoken(room):
    room.go_to_end_of("3a", 10.05)
    room.go(9.0)
    room.player.pause()
    room.go(30.0, 1.0)
    before = len(room.said)
    room.player.play()
    room.go(0.5)
    assert room.said[before:] == []


def test_a_seek_stops_what_is_being_said(room):
    room.go_to_end_of("3a", 10.05)
    room.go(1.0)
    room.player.seek(30.0)
    room.go(3.0)
    assert room.computer.engine.cut == room.said
    assert room.desk.caption == ""


def test_sleep_leaves_no_backlog_and_says_nothing(room):
    room.go_to_end_of("3a", 12.0)
    room.go(1.0)
    room.frame(480.0)
    assert not room.player.playing
    assert room.said == []
    room.player.play()
    room.go(1.2)
    assert len(room.said) == 1


def test_the_end_is_said(room):
    room.player.seek(room.player.timeline.total_s - 2.0)
    room.go(6.0)
    assert room.player.moment.state is State.END
    assert room.said[-1] == words.finished()
    assert room.computer.held == 0


def test_a_loop_announces_once_more_instead_of_the_next_stroke(room):
    row = room.go_to_end_of("3a", 10.05)
    room.player.set_loop(LoopMode.STROKE)
    room.go(9.0)
    assert room.said == [words.again(10), words.again(3)]
    room.go(3.0)
    assert room.player.moment.row == room.player.timeline.rows.index(row)


def test_a_step_that_is_repeated_announces_its_own_strokes(room):
    room.player.set_loop(LoopMode.STEP)
    room.go_to_end_of("3a", 10.05)
    room.go(0.2)
    assert "Rubbing on the diagonal" in room.said[-1]
    room.go_to_end_of("3d", 10.05)
    room.go(0.2)
    assert room.said[-1] == words.again(10)


def test_say_again_repeats_the_last_announcement_and_before_it_what_is_done(room):
    room.go_to_end_of("1", 30.0)
    room.frame()
    room.desk.say_again()
    assert room.said == ["Now: Light stroking. Whole hands, soft and flat. At the waist, turn to the feet."]
    room.go(25.0)
    announced = room.said[1]
    assert announced.startswith("In 10 seconds: Deep stroking.")
    room.desk.say_again()
    assert (room.said[-1], room.desk.caption) == (announced, announced)


def test_muted_nothing_is_spoken_and_captions_stay(room):
    room.desk.set_choice(Sound(mute=True))
    room.go_to_end_of("3a", 10.05)
    room.go(1.0)
    assert room.said == []
    assert room.desk.caption.startswith("In 10 seconds")
    room.desk.set_choice(Sound(captions=False))
    assert room.desk.caption == ""


def test_a_lead_of_ones_own_moves_voice_and_chime(room):
    room.desk.set_choice(Sound(lead_s=20, tick=False))
    room.go_to_end_of("3a", 21.0)
    room.go(1.2)
    assert room.said[0].startswith("In 20 seconds")
    heard_s = room.computer.sink.onsets_s[0] - (room.wall.s - 1.2)
    assert heard_s == pytest.approx(0.2, abs=0.05)


def test_the_display_is_held_while_the_session_runs_and_only_then(room):
    assert room.computer.held == 1
    room.player.pause()
    assert room.computer.held == 0
    room.player.play()
    assert room.computer.held == 1
    room.frame(480.0)
    assert room.computer.held == 0


def test_the_count_in_ticks_three_times(enter):
    room = enter()
    room.player.set_count_in(True)
    room.player.play()
    room.go(3.5, 0.05)
    seconds = [t_s - 500.0 for t_s in room.computer.sink.onsets_s]
    assert seconds == pytest.approx([0.1, 1.0, 2.0], abs=0.06)


def test_a_count_in_that_is_skipped_ticks_no_more(enter):
    room = enter()
    room.player.set_count_in(True)
    room.player.play()
    room.go(0.5, 0.05)
    room.player.toggle()
    room.go(2.0, 0.05)
    assert len(room.computer.sink.onsets_s) == 1


def test_ticks_that_cannot_be_heard_are_seen(enter):
    room, seen = enter(plays=False), []
    room.desk.pulse_changed.connect(seen.append)
    room.desk.set_choice(Sound(tick=True))
    room.player.play()
    room.go(8.05, 0.05)
    room.go(0.4, 0.05)
    assert max(seen) > 0.9
    assert len({round(share, 2) for share in seen}) > 5
    room.desk.set_choice(Sound(tick=False))
    assert seen[-1] == -1.0


LACKS = {
    "no voice for the language": ({"language": "es"}, [NoVoice.LANGUAGE]),
    "no speech service": ({"speaks": False}, [NoVoice.SERVICE]),
    "no sound device": ({"plays": False}, ["device"]),
    "no way to hold the display": ({"holds": False}, ["display"]),
    "nothing at all": (
        {"speaks": False, "plays": False, "holds": False},
        [NoVoice.SERVICE, "device", "display"],
    ),
}


@pytest.mark.parametrize("lack", LACKS)
def test_a_session_runs_to_its_end_without(enter, lack):
    how, told = LACKS[lack]
    room = enter(**how)
    room.desk.set_choice(Sound(tick=True))
    room.player.play()
    paused_at = len(room.due)
    room.player.pause()
    room.player.play()
    while room.player.playing:
        room.frame(1.3)
    assert room.player.moment.state is State.END
    assert room.lacking == told
    sheet = cues(room.player.timeline)
    assert [cue for *_, cue in room.due[paused_at:]] == list(sheet)
    written = [text for text in room.captions if text.startswith(("In ", "Now", "The end"))]
    announced = [cue for cue in sheet if cue.kind is CueKind.AHEAD]
    assert len(written) == len(announced)


def play_wildly(room, seed):
    """Play to the end with frames dropped, pauses, seeks and speeds; return what had to be announced."""
    dice, player = random.Random(seed), room.player
    spans = [[0.0, 0.0]]
    player.play()
    while player.playing:
        deed = dice.choices(("frame", "pause", "seek", "rate"), (150, 1, 1, 1))[0]
        if deed == "pause":
            player.pause()
            told = len(room.said)
            room.go(dice.uniform(5, 60), 0.5)
            assert room.said[told:] == []
            player.play()
        elif deed == "seek":
            spans[-1][1] = player._cued_to_s
            player.skip(dice.uniform(-15, 25))
            spans.append([player.moment.t_s, 0.0])
        elif deed == "rate":
            player.set_rate(dice.choice((0.5, 1.0, 1.0, 2.0)))
        room.frame(dice.choice((0.016, 0.4, 1.0, 1.4, 1.4)) * dice.uniform(0.7, 1.0))
    spans[-1][1] = player.timeline.total_s
    return [cue for from_s, to_s in spans for cue in cues_between(cues(player.timeline), from_s, to_s)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_forty_minutes_with_drops_pauses_seeks_and_speeds_tell_every_cue_once_and_in_time(enter, seed):
    room = enter(minutes=40)
    expected = play_wildly(room, seed)
    assert [cue for *_, cue in room.due] == expected
    for now_s, clock, cue in room.due:
        assert 0 <= clock.time_s(now_s) - cue.t_s <= 1.4 * clock.rate + 1e-6
    announced = [cue for cue in expected if cue.kind is CueKind.AHEAD and cue.ahead_s == 10]
    spoken = [text for text in room.said if text.startswith("In 10 seconds")]
    assert len(spoken) == len(announced) > 15
    assert room.computer.engine.overlaps == 0
