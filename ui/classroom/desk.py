"""The presenter's clocks and notes, and the ledger of where the lesson's time goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTime, QTimer, Slot
from PySide6.QtGui import QImage

from app.lesson.catch_up import caught_up
from app.lesson.spent import Ledger
from app.protocol.model import Protocol
from app.session.timeline import Timeline
from app.strokes.stroke import Stroke
from ui import card_words, text
from ui.classroom import facts
from ui.classroom.presenter_view import PresenterView
from ui.diagram.sprites import Baker
from ui.playing.player import Player
from ui.stroke_card.close_up import CloseUps

TICK_MS = 500
"""The clocks of the day and of the lesson go on while the session stands."""


class Desk(QObject):
    """Tells the presenter's window what only the instructor reads."""

    def __init__(
        self,
        view: PresenterView,
        player: Player,
        protocol: Callable[[], Protocol],
        now_s: Callable[[], float],
        bake: Baker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._player, self._protocol, self._now_s = view, player, protocol, now_s
        self.ledger = Ledger()
        self.began_t_s = player.moment.t_s
        """The session's time at which the lesson began."""
        self.notes: dict[str, str] = {}
        """The instructor's own words, by stroke."""
        self._close_ups = CloseUps(bake, self)
        self._close_ups.made.connect(self._on_close_up)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self.show_clocks)
        self._clock.start()

    def close(self) -> None:
        """Put down the time up to now; nothing is told after that."""
        self._clock.stop()
        self.ledger = self.ledger.turned(None, self._now_s(), runs=False)
        self._close_ups.shut()

    def finish(self) -> None:
        """Wait for the hand of the next stroke."""
        self._close_ups.finish()

    @Slot(object)
    def on_timeline(self, timeline: Timeline) -> None:
        """Show another plan."""
        self._view.band.set_timeline(timeline, card_words.names(self._protocol()))
        self.turn()

    @Slot()
    def on_moment(self) -> None:
        """Move the playhead and the clocks."""
        self._view.band.set_time(self._player.moment.t_s)
        self.show_clocks()

    @Slot()
    def turn(self) -> None:
        """Put down whose time it is from now on, and name the stroke."""
        player, view = self._player, self._view
        row = player.timeline.rows[player.moment.row]
        runs = player.playing and not player.held
        if runs or self.ledger.turn is not None:
            self.ledger = self.ledger.turned(row.turn, self._now_s(), runs=runs)
        view.set_playing(player.playing, begun=player.moment.t_s > 0)
        own = self.notes.get(row.stroke.stroke_id, "")
        view.notes.set_notes(facts.notes_of(self._protocol(), row.stroke.stroke_id, own))
        view.coming.set_words(*facts.next_of(self._protocol(), player.timeline, player.moment.row))
        self._close_ups.ask(self._coming(), view.theme)
        self.on_moment()

    def write(self, words: str) -> None:
        """Keep one's own words on the present stroke."""
        stroke_id = self._player.moment.stroke_id
        self.notes = {key: own for key, own in self.notes.items() if key != stroke_id}
        if words:
            self.notes[stroke_id] = words
        self.turn()

    @Slot(float)
    def on_slept(self, seconds: float) -> None:
        """Leave the time out in which the computer slept."""
        self.ledger = self.ledger.without(seconds)

    def _coming(self) -> Stroke:
        rows = self._player.timeline.rows
        return rows[min(self._player.moment.row + 1, len(rows) - 1)].stroke

    @Slot(object, object)
    def _on_close_up(self, stroke: Stroke, hand: QImage) -> None:
        if self._coming().stroke_id == stroke.stroke_id:
            self._view.coming.set_hand(hand)

    @Slot()
    def show_clocks(self) -> None:
        """Show the time left, the time of day, and how the lesson stands against its plan."""
        player, view = self._player, self._view
        moment, timeline, rate = player.moment, player.timeline, player.rate
        ledger = self.ledger.at(self._now_s())
        view.set_times(
            text.time_left(moment.stroke_remaining_s / rate),
            text.time_left(moment.session_remaining_s / rate),
            QTime.currentTime().toString("HH:mm"),
        )
        name = self._protocol().entry(moment.stroke_id).name
        place = facts.place_of(self._protocol(), timeline, moment)
        view.set_stroke(name, place, facts.used_of(timeline, moment, ledger))
        view.plan.set_words(*facts.plan_of(self.behind_s, ledger.stood_s))
        view.plan.button.setEnabled(self.behind_s >= facts.ON_TIME_S)

    @property
    def behind_s(self) -> float:
        """Return by how much the lesson is behind its plan; negative: before it."""
        return self.ledger.at(self._now_s()).real_s - (self._player.moment.t_s - self.began_t_s)

    def catch_up(self) -> None:
        """Shorten what is to come until the lesson ends as planned, or as far as it gives."""
        player, behind_s = self._player, self.behind_s
        if behind_s > 0.0:
            shorter = caught_up(self._protocol(), player.timeline, player.moment.row, behind_s)
            self.began_t_s -= player.timeline.total_s - shorter.total_s
            player.set_timeline(shorter)
