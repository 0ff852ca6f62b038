"""Follows a player and says, sounds and writes what it announces: here these meet the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.protocol.model import Protocol
from app.session.beats import Beat, BeatKind, beats, pulse_at, pulses
from app.session.clock import SessionClock
from app.session.cues import AHEAD_S, Cue, CueKind, cues
from app.session.moment import Moment
from app.session.timeline import Timeline
from ui.playing.player import COUNT_IN_S, Player
from ui.settings import Sound
from ui.sound import words
from ui.sound.awake import Awake, Release, hold_display
from ui.sound.engine import GiveUp, Ready, open_engine
from ui.sound.tones import Tones, open_sink
from ui.sound.voice import Rank, Voice
from ui.text import language

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

CAPTION_S = 6.0
COUNT_CAPTION_S = 2.0
"""So long a caption stays, in real time; a count gives way to the next thing."""


@dataclass(frozen=True, slots=True)
class Devices:
    """What lies beyond the program: speech, sound, and the display's sleep."""

    engine: Callable[[Ready], GiveUp] = open_engine
    sink: Callable[[], QAudioSink | None] = open_sink
    hold: Callable[[], Release | None] = hold_display


def platform_devices() -> Devices:
    """Return this computer's own."""
    return Devices()


class SoundDesk(QObject):
    """Voice, tones, captions, the seen pulse and the display, all by one player."""

    caption_changed = Signal(str)
    """What is said, to read; empty: nothing any more."""
    pulse_changed = Signal(float)
    """How much of a beat is to be seen, 0-1; below 0: none is wanted, or it can be heard."""

    def __init__(self, now_s: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = platform_devices()
        self._now_s = now_s
        self.voice = Voice(found.engine, now_s, self)
        self.tones = Tones(found.sink, now_s, self)
        self.awake = Awake(found.hold, self)
        self._choice = Sound()
        self._player: Player | None = None
        self._protocol: Protocol | None = None
        self._sheet: tuple[Beat, ...] = ()
        self._pulses: tuple[float, ...] = ()
        self._clock = SessionClock()
        self._last = ""
        self._caption, self._caption_until_s, self._caption_is_count = "", 0.0, False
        self._pulse = -1.0
        self._shut = False
        self._fading = QTimer(self, singleShot=True)
        self._fading.timeout.connect(lambda: self._write("", 0.0))

    @property
    def caption(self) -> str:
        """Return what is written at present."""
        return self._caption

    @property
    def counts(self) -> bool:
        """Return whether what is written is a count, such as "5."."""
        return bool(self._caption) and self._caption_is_count

    def load(self, language: str) -> None:
        """Find voice and device; not before the first picture is on the screen."""
        if not self._shut:
            self.voice.load(language)
            self.tones.load()

    def set_choice(self, choice: Sound) -> None:
        """Take what a person has chosen."""
        lead_changed = choice.lead_s != self._choice.lead_s
        self._choice = choice
        self.voice.set_volume(choice.volume)
        self.voice.set_name(choice.voices.get(language(), ""))
        self.tones.set_volume(choice.volume)
        self.tones.set_pulsing(choice.tick)
        self.tones.set_muted(choice.mute)
        if choice.mute or not choice.speech:
            self.voice.hush()
        if not choice.captions:
            self._write("", 0.0)
        if self._player is not None and lead_changed:
            self._player.set_lead_s(choice.lead_s)
            self._on_timeline_changed(self._player.timeline)
        self._show_pulse()

    def set_protocol(self, protocol: Protocol) -> None:
        """Name the strokes of another protocol."""
        self._protocol, self._last = protocol, ""

    def follow(self, player: Player) -> None:
        """Say and sound what this player plays; there is one player in a program's life."""
        self._player = player
        player.set_lead_s(self._choice.lead_s)
        player.timeline_changed.connect(self._on_timeline_changed)
        player.cue_due.connect(self._on_cue_due)
        player.moment_changed.connect(self._on_moment_changed)
        player.rate_changed.connect(self._on_rate_changed)
        player.count_in_changed.connect(self._on_count_in_changed)
        player.playing_changed.connect(self._on_playing_changed)
        player.paused.connect(lambda: self._say(words.paused(), Rank.ANSWER))
        player.finished.connect(lambda: self._say(words.finished(), Rank.ANSWER))
        self._on_timeline_changed(player.timeline)

    def say_again(self) -> None:
        """Say and write the last announcement again; before the first one, what is done now."""
        text = self._last or self._present()
        self._say(text, Rank.ANSWER)
        self._write(text, CAPTION_S)

    def try_tone(self, kind: BeatKind, times: int = 1) -> None:
        """Sound a tone by itself, so many times, a second apart."""
        for number in range(times):
            self.tones.sound(kind, float(number))

    def try_voice(self) -> None:
        """Speak an example, and write it."""
        self._say(words.example(), Rank.ANSWER)
        self._write(words.example(), CAPTION_S)

    def try_announcement(self) -> None:
        """Speak and write the next change's announcement as it will come."""
        if self._player is None or self._protocol is None:
            return
        here_s, sheet = self._player.moment.t_s, cues(self._player.timeline, self._choice.lead_s)
        coming = [cue for cue in sheet if cue.kind is CueKind.AHEAD and cue.ahead_s == self._choice.lead_s]
        cue = next((cue for cue in coming if cue.t_s >= here_s), coming[-1])
        text = words.cue_words(self._protocol, cue, self._player.moment.stroke_id)
        self._say(text, Rank.ANSWER)
        self._write(text, CAPTION_S)

    def try_caption(self) -> None:
        """Write an example."""
        self._write(words.example(), CAPTION_S)

    def shut(self) -> None:
        """Be silent and let the display sleep: the program ends."""
        self._shut = True
        self.voice.shut()
        self.tones.shut()
        self.awake.set_running(False)
        self._write("", 0.0)

    def _present(self) -> str:
        if self._player is None or self._protocol is None:
            return ""
        row = self._player.timeline.rows[self._player.moment.row]
        return words.present(self._protocol, row.stroke)

    def _say(self, text: str, rank: Rank) -> None:
        if self._choice.speech and not self._choice.mute:
            self.voice.say(text, rank)

    def _write(self, text: str, seconds: float, *, is_count: bool = False) -> None:
        """Show a caption for so long; a count does not take the place of an announcement."""
        shown = text if self._choice.captions else ""
        if is_count and self._caption and not self._caption_is_count:
            return
        self._caption_until_s, self._caption_is_count = self._now_s() + seconds, is_count
        if shown:
            self._fading.start(round(1000 * seconds))
        else:
            self._fading.stop()
        if shown != self._caption:
            self._caption = shown
            self.caption_changed.emit(shown)

    def _on_timeline_changed(self, timeline: Timeline) -> None:
        self._sheet = beats(timeline, self._choice.lead_s)
        self.tones.set_sheet(self._sheet)
        self._pulses = pulses(self._sheet, self._player.rate if self._player else 1.0)

    def _on_rate_changed(self, rate: float) -> None:
        self._follow_clock()
        self._pulses = pulses(self._sheet, rate)

    def _on_cue_due(self, cue: Cue) -> None:
        self._follow_clock()
        if self._protocol is None or self._player is None:
            return
        row = self._player.timeline.rows[cue.row]
        text = words.cue_words(self._protocol, cue, row.stroke.stroke_id)
        if cue.kind is CueKind.AHEAD:
            if self._player.comes_again:
                text = words.again(cue.ahead_s)
            self._last = text
            self._say(text, Rank.REMINDER if cue.ahead_s <= AHEAD_S[1] else Rank.CHANGE)
            self._write(text, CAPTION_S)
        elif text:
            self._say(text, Rank.COUNT)
            self._write(text, COUNT_CAPTION_S, is_count=True)

    def _on_moment_changed(self, _moment: Moment) -> None:
        self._follow_clock()
        if self._caption and self._now_s() >= self._caption_until_s:
            self._write("", 0.0)
        self._show_pulse()

    def _follow_clock(self) -> None:
        """Hand the clock on to the tones; where it has jumped, what is being said is over."""
        assert self._player is not None
        clock = self._player.clock
        if clock == self._clock:
            return
        if abs(self._clock.time_s(clock.anchor_now_s) - clock.anchor_session_s) > 1e-6:
            self.voice.hush()
            self._write("", 0.0)
            self._last = ""
        self._clock = clock
        self.tones.follow(clock)

    def _show_pulse(self) -> None:
        """Let the picture tick where the tones cannot."""
        wanted = self._choice.tick and (self._choice.mute or not self.tones.able)
        player, shown = self._player, 0.0 if wanted else -1.0
        if wanted and player is not None and player.clock.running:
            shown = pulse_at(self._pulses, player.moment.t_s, player.rate)
        if shown != self._pulse:
            self._pulse = shown
            self.pulse_changed.emit(shown)

    def _on_count_in_changed(self, left: int) -> None:
        self._follow_clock()
        if left == COUNT_IN_S:
            self.tones.forget()
            self.try_tone(BeatKind.COUNTDOWN, COUNT_IN_S)
        elif left == 0:
            self.tones.forget()

    def _on_playing_changed(self, playing: bool) -> None:
        self.awake.set_running(playing)
        if playing and not self.tones.able and not self._shut:
            self.tones.load()
        self._follow_clock()
        if not playing:
            self.tones.hush()
            self.voice.hush()
            self._write("", 0.0)
            self._show_pulse()
