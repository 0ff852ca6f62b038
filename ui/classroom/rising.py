"""A loop that begins slowly and comes to real speed with its repeats."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.lesson.rising import rising_rate
from ui.playing.player import LoopMode, Player


class Rising(QObject):
    """Sets the player's speed at each repeat; the speed before comes back at the end."""

    changed = Signal()

    def __init__(self, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._before: float | None = None
        self._repeat = 0

    @property
    def is_on(self) -> bool:
        """Return whether the speed rises."""
        return self._before is not None

    def toggle(self) -> None:
        """Repeat from slow to real speed; again: go on as before."""
        if self._before is not None:
            self.stop()
            return
        player = self._player
        if player.loop is LoopMode.OFF:
            player.set_loop(LoopMode.STROKE)
        self._before, self._repeat = player.rate, 0
        player.go_to_row(player.loop_rows[0])
        player.set_rate(rising_rate(0))
        self.changed.emit()

    def stop(self) -> None:
        """Go on at the speed before."""
        if self._before is not None:
            rate, self._before = self._before, None
            self._player.set_rate(rate)
            self.changed.emit()

    @Slot(int)
    def on_looped(self, _times: int) -> None:
        """Take the next speed."""
        if self._before is not None:
            self._repeat += 1
            self._player.set_rate(rising_rate(self._repeat))

    @Slot(object)
    def on_loop(self, mode: LoopMode) -> None:
        """End with the loop."""
        if mode is LoopMode.OFF:
            self.stop()
