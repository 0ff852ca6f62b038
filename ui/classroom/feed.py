"""Feeds both pictures of the wall from one moment, or keeps what the class sees while it must."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.lesson.beside import moment_beside, partner_of
from app.protocol.model import Protocol
from app.session.moment import Moment
from app.session.stills import pictured
from app.session.timeline import Timeline
from ui.classroom.wall import Picture, Wall
from ui.classroom.wall_words import WallWords, Way, wall_words, ways_of
from ui.playing.player import Player
from ui.settings import Settings


class Feed(QObject):
    """Hands the walls what they show. `keeps`: they keep their picture whatever the session does."""

    stroke_changed = Signal()
    """The walls show another stroke."""

    def __init__(
        self,
        walls: tuple[Wall, Wall],
        player: Player,
        protocol: Callable[[], Protocol],
        settings: Callable[[], Settings],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._walls, self._player, self._protocol, self._settings = walls, player, protocol, settings
        self._ways: dict[str, tuple[Way, ...]] = {}
        self._beside: str | None = None
        self._count_in, self._held_s = 0, -1.0
        self._keeps, self._head_up = False, True

    @property
    def stroke_id(self) -> str:
        """Return the stroke that the class sees; "" before anything is shown."""
        picture = self._walls[0].picture
        return picture.moment.stroke_id if picture is not None else ""

    @property
    def is_beside(self) -> bool:
        """Return whether two strokes are shown side by side."""
        return self._beside is not None

    def set_keeps(self, on: bool) -> None:
        """Keep the present picture, or show the session again."""
        if on != self._keeps:
            self._keeps = on
            self.show()

    def set_head_up(self, on: bool) -> None:
        """Say whether the head points up; otherwise the words of the direction, "down", would be wrong."""
        self._head_up = on

    def toggle_beside(self) -> None:
        """Show a second stroke beside the present one, or the present one alone."""
        now = self._player
        self._beside = (
            None if self._beside else partner_of(self._protocol(), now.timeline, now.moment.stroke_id)
        )
        self.show()

    @Slot(object)
    def on_timeline(self, timeline: Timeline) -> None:
        """Show another plan."""
        self._ways = {}
        for wall in self._walls:
            wall.set_timeline(timeline)
        self.show()

    @Slot(int)
    def on_count_in(self, left: int) -> None:
        """Show the seconds of the count-in in the clock's place."""
        self._count_in = left
        self.show()

    @Slot(float)
    def on_held(self, seconds: float) -> None:
        """Show how long the session waits, in the clock's place; below 0: it goes on."""
        self._held_s = seconds
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the present moment, if the walls follow the session."""
        if self._keeps:
            return
        before = self.stroke_id
        picture = self._picture(self._player.moment)
        for wall in self._walls:
            wall.set_picture(picture)
        if self.stroke_id != before:
            self.stroke_changed.emit()

    def _picture(self, moment: Moment) -> Picture:
        timeline = self._player.timeline
        stills = bool(self._settings().stills)
        shown = pictured(timeline, moment, stills=stills, rate=self._player.rate)
        other = moment_beside(timeline, shown, self._beside) if self._beside else None
        beside = (other, self._words(other)) if other is not None else None
        return Picture(shown, self._words(moment), beside)

    def _words(self, moment: Moment) -> WallWords:
        timeline = self._player.timeline
        if moment.stroke_id not in self._ways:
            self._ways[moment.stroke_id] = ways_of(timeline.rows[moment.row].stroke, timeline.body)
        words = wall_words(
            self._protocol(), moment, self._ways[moment.stroke_id], rate=self._player.rate,
            count_in=self._count_in, held_s=self._held_s if self._held_s >= 0.0 else None,
        )  # fmt: skip
        return words if self._head_up else replace(words, direction="")
