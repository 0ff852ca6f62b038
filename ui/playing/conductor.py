"""What a person does with the session: commands for the player that need to know the plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.anatomy.body import Body, Side
from app.course.screening import gentler
from app.errors import InputError, TrainerError
from app.hands.size import MEDIUM, HandSize
from app.protocol.adapt import adapted, handed, stood
from app.protocol.languages import in_language
from app.protocol.library import load, texts
from app.protocol.model import Protocol
from app.protocol.safety import PRESSURE_LIMIT
from app.session.choices import NO_CHOICES, Choices
from app.session.moment import State
from app.session.plan import count_limits, plan_session
from app.session.replan import choices_for, done_before
from app.session.timeline import Timeline
from ui.playing.player import RATES, LoopMode, Player
from ui.text import language


class Conductor(QObject):
    """Holds protocol, plan and player. Before a protocol has been opened, its commands do nothing."""

    opened = Signal(object, object)
    """A Protocol and the Player that plays it from the start."""
    words_refused = Signal(object)
    """A TrainerError: the protocol's words in the language cannot be used, so it speaks its own."""

    def __init__(
        self,
        body: Body,
        now_s: Callable[[], float],
        parent: QObject | None = None,
        wall_s: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(parent)
        self._body, self._now_s, self._wall_s = body, now_s, wall_s
        self.protocol: Protocol | None = None
        self.player: Player | None = None
        self._whole: Protocol | None = None
        self._side: Side | None = None
        self._hands = MEDIUM
        self._kneels = False
        self.choices = NO_CHOICES
        """What somebody has changed in the plan of this protocol."""
        self.is_adapted = False
        """Whether what is taught has been made gentler."""
        self.pressure_most = PRESSURE_LIMIT
        """The most that is pressed, 0-10."""
        self.source = ""
        """The name of what is taught, or the path of its file."""

    def open(self, name_or_path: str, minutes: int) -> None:
        """Teach a protocol from its beginning. TrainerError: it cannot be used, and nothing has changed."""
        protocol = load(name_or_path)
        timeline = plan_session(self._stood(protocol), minutes, self._body)
        self.source, self.choices = name_or_path, NO_CHOICES
        self.is_adapted, self.pressure_most = False, PRESSURE_LIMIT
        told = self._translated(protocol)
        self._teach(told, told, timeline)

    def _translated(self, protocol: Protocol) -> Protocol:
        """Return the protocol in the language of the window, if it has words in it."""
        try:
            found = texts(self.source, protocol, language())
        except TrainerError as error:
            self.words_refused.emit(error)
            return protocol
        return in_language(protocol, found) if found is not None else protocol

    def _stood(self, protocol: Protocol) -> Protocol:
        """Return the protocol as it is done from where the therapist works, by hands of their size."""
        return stood(handed(protocol, self._hands), self._side, kneels=self._kneels)

    def set_stand(self, side: Side | None, *, kneels: bool) -> None:
        """Work on one side of the client, at a table or beside a mat: words change, paths do not."""
        if (side, kneels) != (self._side, self._kneels):
            self._side, self._kneels = side, kneels
            if self.player is not None:
                self.plan(self.player.timeline.minutes)

    def set_hands(self, size: HandSize) -> None:
        """Work with hands of another size: paths give way, times and counts stay."""
        if size != self._hands:
            self._hands = size
            if self.player is not None:
                self.plan(self.player.timeline.minutes)

    def adapt(self, on: bool, minutes: int, pressure_most: float = PRESSURE_LIMIT) -> None:
        """Begin anew without percussion and with light pressure, or with the whole protocol (False).

        `pressure_most` (0-10): nothing is pressed harder, as early in a course.
        """
        if self._whole is not None:
            protocol = adapted(gentler(self._whole) if on else self._whole, (), pressure_most)
            self.is_adapted, self.pressure_most = on, pressure_most
            timeline = plan_session(self._stood(protocol), minutes, self._body, self.choices)
            self._teach(protocol, self._whole, timeline)

    @property
    def whole(self) -> Protocol | None:
        """Return the protocol as it was opened, adapted or not."""
        return self._whole

    def _teach(self, protocol: Protocol, whole: Protocol, timeline: Timeline) -> None:
        self.protocol, self._whole = protocol, whole
        if self.player is None:
            self.player = Player(timeline, self._now_s, self, self._wall_s)
        self.player.pause()
        self.opened.emit(protocol, self.player)
        self.player.set_timeline(timeline)
        self.player.seek(0.0)

    def plan(self, minutes: int) -> None:
        """Plan the session for another length; what is done stays done."""
        self._plan(minutes, self.choices)

    def choose(self, choices: Choices) -> bool:
        """Plan the session with other choices; False: nothing would be left to do, and nothing changes."""
        minutes = self.player.timeline.minutes if self.player is not None else 0
        try:
            self._plan(minutes, choices)
        except InputError:
            return False
        self.choices = choices
        return True

    def _plan(self, minutes: int, choices: Choices) -> None:
        if self.player is not None and self.protocol is not None:
            old, row = self.player.timeline, self.player.moment.row
            done = done_before(old, row) if self.player.moment.t_s > 0.0 else {}
            timeline = plan_session(
                self._stood(self.protocol),
                minutes,
                self._body,
                choices,
                done,
                old.rows[row].round if done else 1,
            )
            self.player.set_timeline(timeline)

    def change_count(self, by: int) -> None:
        """Do the present stroke oftener, or less often, where the count rules; the session's length moves."""
        if self.player is None or self.protocol is None:
            return
        row = self.player.timeline.rows[self.player.moment.row]
        least, most = count_limits(self.protocol.entry(row.stroke.stroke_id))
        count = min(max(row.cycles + by, least), most)
        if row.counts and count != row.cycles:
            self.choose(self.choices.count(row.turn, count))

    def plan_as(self, wanted: list[tuple[str, int, int]], minutes: int) -> None:
        """Plan the session with the rows that it had: (stroke, round, cycles) in their order."""
        if self.player is not None and self.protocol is not None:
            planned = partial(plan_session, self._stood(self.protocol), minutes, self._body)
            try:
                self.choices = choices_for(planned, wanted)
            except InputError:  # None of these strokes is in what is taught.
                self.choices = NO_CHOICES
            self.player.set_timeline(planned(self.choices))

    def set_body(self, body: Body, minutes: int) -> None:
        """Teach on another body; what is done stays done."""
        self._body = body
        self.plan(minutes)

    @Slot()
    def toggle(self) -> None:
        """Start, pause or continue."""
        if self.player is not None:
            self.player.toggle()

    @Slot()
    def play(self) -> None:
        """Start or continue; a session that runs goes on."""
        if self.player is not None:
            self.player.play()

    @Slot()
    def next(self) -> None:
        """Go to the next stroke."""
        if self.player is not None:
            self.player.next_stroke()

    @Slot()
    def previous(self) -> None:
        """Go to this stroke's start; from there to the one before."""
        if self.player is not None:
            self.player.previous_stroke()

    def skip(self, by_s: float) -> None:
        """Go some seconds on, or back."""
        if self.player is not None:
            self.player.skip(by_s)

    @Slot(float)
    def seek(self, t_s: float) -> None:
        """Go to a time."""
        if self.player is not None:
            self.player.seek(t_s)

    @Slot(int)
    def go_to_row(self, row: int) -> None:
        """Go to a stroke of the plan."""
        if self.player is not None:
            self.player.go_to_row(row)

    def go_to_step(self, step: int) -> None:
        """Go to a step's first stroke in this round; within the step, to the next of its strokes."""
        if self.player is not None:
            row = row_of_step(self.player.timeline, self.player.moment.row, step)
            if row is not None:
                self.player.go_to_row(row)

    @Slot()
    def next_loop(self) -> None:
        """Repeat the stroke; then its step, if that has several strokes; then nothing."""
        if self.player is None:
            return
        rows, at = self.player.timeline.rows, self.player.moment.row
        alone = sum(row.stroke.step == rows[at].stroke.step for row in rows) == 1
        modes = [LoopMode.OFF, LoopMode.STROKE, *([] if alone else [LoopMode.STEP])]
        now = modes.index(self.player.loop) if self.player.loop in modes else -1
        self.player.set_loop(modes[(now + 1) % len(modes)])

    def longer_loop(self) -> None:
        """Repeat one stroke more than now, after the last one; with nothing repeated, the present stroke."""
        player = self.player
        if player is None:
            return
        if player.loop is LoopMode.OFF:
            player.set_loop(LoopMode.STROKE)
            return
        first, last = player.loop_rows
        player.set_range(first, min(last + 1, len(player.timeline.rows) - 1))

    @Slot(float)
    def set_rate(self, rate: float) -> None:
        """Show it slower or faster."""
        if self.player is not None:
            self.player.set_rate(rate)

    @Slot(bool)
    def set_waits(self, on: bool) -> None:
        """Wait at the end of each stroke, or go on by itself."""
        if self.player is not None:
            self.player.set_waits(on)

    def change_rate(self, way: int) -> None:
        """Take the next faster speed (way 1) or slower one (-1)."""
        if self.player is not None:
            rates = [rate for rate in RATES if (rate - self.player.rate) * way > 0]
            if rates:
                self.player.set_rate(min(rates) if way > 0 else max(rates))

    @property
    def is_over(self) -> bool:
        """Return whether the session has come to its end."""
        return self.player is not None and self.player.moment.state is State.END


def row_of_step(timeline: Timeline, now: int, step: int) -> int | None:
    """Return the row to go to for a step from row `now`; None: the plan has no such step."""
    rows = timeline.rows
    if rows[now].stroke.step == step:
        same = [at for at, row in enumerate(rows) if row.stroke.step == step and row.round == rows[now].round]
        return same[(same.index(now) + 1) % len(same)]
    fitting = [at for at, row in enumerate(rows) if row.stroke.step == step]
    this_round = [at for at in fitting if rows[at].round == rows[now].round]
    return next(iter(this_round or fitting), None)
