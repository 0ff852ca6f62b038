"""Tells the window what a moment of the session means: texts, counts, badges, the caption of what comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPixmap

from app.protocol.model import Protocol
from app.session.moment import Moment, State
from app.session.stills import pictured
from app.session.timeline import Timeline
from app.strokes.stroke import Stroke
from ui import card_words, text
from ui.diagram.workshop import hush
from ui.playing.player import LoopMode
from ui.window.chips import Chip
from ui.window.main_window import MainWindow

translate = QCoreApplication.translate

AHEAD_S = 10.0
"""So long before a change the caption says what comes, as the spoken cue does."""


class Presenter:
    """Holds what is shown of one session and pushes to the window only what differs."""

    def __init__(self, window: MainWindow, protocol: Protocol, adapted: str = "") -> None:
        self._window, self._protocol, self._adapted = window, protocol, adapted
        self._timeline: Timeline | None = None
        self._row = -1
        self._rate, self._playing, self._loop = 1.0, False, LoopMode.OFF
        self._loop_end = 0
        self._begun = self._muted = self._stills = False
        self._moment: Moment | None = None

    @property
    def protocol(self) -> Protocol:
        """Return what is taught."""
        return self._protocol

    def set_timeline(self, timeline: Timeline) -> None:
        """Show another plan; `show_moment` says where in it."""
        self._timeline, self._row = timeline, -1
        names, window = card_words.names(self._protocol), self._window
        window.steps.set_session(timeline, names, card_words.headings(self._protocol))
        window.strip.set_timeline(timeline, names)
        window.canvas.set_timeline(timeline)
        window.transport.set_minutes(timeline.minutes)
        window.top_bar.set_protocol(f"{self._protocol.file.title} · {text.minutes(timeline.minutes)}")

    def show_moment(self, moment: Moment) -> None:
        """Show a moment; everything on the screen comes from this one object."""
        self._moment = moment
        window = self._window
        if moment.row != self._row:
            hush()
            self._show_row(moment.row)
        assert self._timeline is not None
        window.canvas.show_moment(pictured(self._timeline, moment, stills=self._stills, rate=self._rate))
        window.strip.show_moment(moment)
        stroke_left = text.time_left(moment.stroke_remaining_s / self._rate)
        session_left = text.time_left(moment.session_remaining_s / self._rate)
        window.card.set_time_left(stroke_left, session_left)
        self._show_count(moment, stroke_left, session_left)
        window.card.set_present_pressure(self._present_pressure(moment))
        window.stage.set_caption(*self._caption(moment))
        if (moment.t_s > 0) != self._begun:
            self._begun = moment.t_s > 0
            self._show_state()

    def set_stills(self, on: bool) -> None:
        """Show stills in place of motion; everything but the picture goes on as before."""
        self._stills = on
        if self._moment is not None:
            self.show_moment(self._moment)
        self._show_state()

    def set_playing(self, playing: bool) -> None:
        """Say whether the session runs."""
        self._playing = playing
        self._show_state()

    def set_rate(self, rate: float) -> None:
        """Say how fast it is shown."""
        self._rate = rate
        if self._moment is not None:
            self._show_words(self._moment.row)
            self.show_moment(self._moment)
        self._show_state()

    def set_total(self, total_s: float) -> None:
        """Say how long the session lasts in all, with what waiting, loops and speed do to it."""
        self._window.steps.set_total(total_s)

    def set_loop(self, mode: LoopMode, last_row: int = 0) -> None:
        """Say what is repeated; `last_row`: the last of the strokes of a range."""
        self._loop, self._loop_end = mode, last_row
        words = {
            LoopMode.OFF: translate("Transport", "Loop"),
            LoopMode.STROKE: translate("Transport", "Loop: stroke"),
            LoopMode.STEP: translate("Transport", "Loop: step"),
            LoopMode.RANGE: translate("Transport", "Loop: range"),
        }[mode]
        self._window.transport.set_loop(mode is not LoopMode.OFF, words)
        if self._moment is not None:
            self._window.stage.set_caption(*self._caption(self._moment))
        self._show_state()

    def show_count_in(self, left: int) -> None:
        """Show the seconds left of the count-in; 0 ends it."""
        if self._moment is not None:
            entry = self._protocol.entry(self._moment.stroke_id)
            hint = (
                f"{entry.card.contact.text}, {entry.card.table.text[:1].lower()}{entry.card.table.text[1:]}"
            )
            self._window.stage.set_count(left, entry.name, hint)

    def show_close_up(self, stroke: Stroke, hand: QImage) -> None:
        """Show a stroke's hand from near, if the stroke is still the present one."""
        if self._moment is not None and self._moment.stroke_id == stroke.stroke_id:
            described = self._protocol.entry(stroke.stroke_id).card.contact.text
            self._window.card.set_close_up(QPixmap.fromImage(hand), described)

    def _show_row(self, row: int) -> None:
        self._row = row
        window, timeline = self._window, self._timeline
        assert timeline is not None
        window.steps.set_current(row)
        window.transport.set_ends(at_first=False, at_last=row + 1 >= len(timeline.rows))
        stance = timeline.rows[row].stroke.stance
        window.stage.set_stance(text.stance_line(stance), text.stance_short(stance))
        window.stage.set_scene(card_words.scene(self._protocol, timeline.rows[row].stroke.stroke_id))
        self._show_words(row)

    def _show_words(self, row: int) -> None:
        assert self._timeline is not None
        words = card_words.card_words(self._protocol, self._timeline.rows[row].stroke.stroke_id, self._rate)
        self._window.card.set_stroke(words)
        self._window.transport.set_rate(self._rate, words.tempo.text)

    def _show_count(self, moment: Moment, stroke_left: str, session_left: str) -> None:
        entry = self._protocol.entry(moment.stroke_id)
        told = card_words.count_words(entry, moment.cycle, moment.cycles)
        of = translate("StrokeCard", "of {count}").format(count=moment.cycles)
        self._window.card.ring.set_cycle(
            moment.cycle, moment.cycles, moment.phase, big=str(moment.cycle), small=of, spoken=told
        )
        left = translate("Steps", "{time} left").format(time=stroke_left)
        self._window.steps.set_progress(told, left, session_left)

    def _present_pressure(self, moment: Moment) -> int:
        """Return the greater pressure of the two hands, 0-10; for strokes that beat, their usual one.

        A figure that jumped with each strike would flicker.
        """
        assert self._timeline is not None
        stroke = self._timeline.rows[moment.row].stroke
        if moment.state is State.STROKE and any(leg.strikes for leg in stroke.legs):
            return round(self._protocol.entry(moment.stroke_id).hands.pressure.usual)
        return int(max(hand.pressure for hand in moment.hands) + 0.5)

    def _caption(self, moment: Moment) -> tuple[Chip, ...]:
        """Return what comes: shortly before a change, and while the hands change."""
        assert self._timeline is not None
        rows = self._timeline.rows
        if self._comes_again(moment):
            return ()
        if moment.state is State.CHANGE:
            coming, words = moment.row, translate("Stage", "Now: {name}")
        elif moment.stroke_remaining_s > AHEAD_S or moment.state is State.END:
            return ()
        elif moment.row + 1 == len(rows):
            time = text.time_left(moment.stroke_remaining_s)
            rest = translate("Stage", "In {time}: rest both hands").format(time=time)
            return (Chip(rest, "player-track-next", "soft"),)
        else:
            coming, words = moment.row + 1, translate("Stage", "Next in {time}: {name}")
        name = self._protocol.entry(rows[coming].stroke.stroke_id).name
        said = words.format(name=name, time=text.time_left(moment.stroke_remaining_s))
        return (Chip(said, "player-track-next", "soft"), *self._turn(coming))

    def _comes_again(self, moment: Moment) -> bool:
        """Return whether the loop takes the session back at the end of this stroke."""
        assert self._timeline is not None
        rows, row = self._timeline.rows, moment.row
        if moment.state is not State.STROKE or self._loop is LoopMode.OFF:
            return False
        if self._loop is LoopMode.RANGE:
            return row == self._loop_end
        if self._loop is LoopMode.STROKE or row + 1 == len(rows):
            return True
        return rows[row + 1].stroke.step != rows[row].stroke.step

    def _turn(self, coming: int) -> tuple[Chip, ...]:
        """Return where to turn for a stroke, if the one before is done from another place."""
        assert self._timeline is not None
        rows = self._timeline.rows
        if coming == 0 or rows[coming].stroke.stance == rows[coming - 1].stroke.stance:
            return ()
        return (Chip(text.stance_turn(rows[coming].stroke.stance), "rotate-clockwise", "soft"),)

    def set_muted(self, muted: bool) -> None:
        """Say whether nothing is to be heard."""
        self._muted = muted
        self._show_state()

    def _show_state(self) -> None:
        """Show what is out of the ordinary, and what the button of play does."""
        window = self._window
        window.transport.set_playing(self._playing, begun=self._begun)
        chips = [Chip(self._adapted, "adjustments", "warn_bg", "warn")] if self._adapted else []
        if self._stills:
            chips.append(Chip(translate("Stage", "Stills"), "accessible", "surface"))
        if not self._playing and self._begun and self._moment and self._moment.state is not State.END:
            paused = translate("Stage", "Paused: rest both hands, keep contact")
            chips.append(Chip(paused, "player-pause", "surface"))
        if self._rate < 1.0:
            slowed = translate("Stage", "{rate} slowed").format(rate=text.rate(self._rate))
            chips.append(Chip(slowed, "gauge", "warn_bg", "warn"))
        elif self._rate > 1.0:
            hastened = translate("Stage", "{rate} faster").format(rate=text.rate(self._rate))
            chips.append(Chip(hastened, "gauge", "warn_bg", "warn"))
        if self._loop is not LoopMode.OFF:
            looped = {
                LoopMode.STROKE: translate("Stage", "This stroke again and again"),
                LoopMode.STEP: translate("Stage", "This step again and again"),
                LoopMode.RANGE: translate("Stage", "These strokes again and again"),
            }[self._loop]
            chips.append(Chip(looped, "repeat", "soft"))
        if self._muted:
            chips.append(Chip(translate("Stage", "Muted"), "volume-off", "surface"))
        window.stage.set_badges(*chips)
