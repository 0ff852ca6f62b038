"""The transport: back, play, next, loop, speed, count-in and the length of the session."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.kit.controls import Button, Kind, Panel, Words
from ui.kit.segments import Segments
from ui.theme import MEDIUM, Theme
from ui.transport.length import Length

translate = QCoreApplication.translate

RATES = (0.25, 0.5, 1.0, 1.5, 2.0)
"""The speeds that can be chosen."""


class Transport(Panel):
    """Shows what the player does and asks for changes; decides nothing."""

    back_requested = Signal()
    toggle_requested = Signal()
    next_requested = Signal()
    loop_requested = Signal()
    rate_requested = Signal(float)
    count_in_requested = Signal(bool)
    minutes_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edges=("top",), parent=parent)
        self._rate = 1.0
        self._make()
        self._connect()
        self.set_playing(False)
        self.set_rate(1.0, "")

    def _make(self) -> None:
        self.play = Button(
            translate("Transport", "Start"),
            kind=Kind.PRIMARY,
            key=translate("Transport", "Space"),
            height=56,
            width=176,
            parent=self,
        )
        self.back = self._quiet(translate("Transport", "Back"), "player-skip-back-filled", "←")
        self.next = self._quiet(translate("Transport", "Next"), "player-skip-forward-filled", "→")
        self.loop = Button(
            translate("Transport", "Loop"),
            icon_name="repeat",
            key="L",
            height=48,
            checkable=True,
            parent=self,
        )
        self.tempo = Words(size=13, weight=MEDIUM, token="ink2", tabular=True, parent=self)
        self.tempo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.speeds = Segments(
            translate("Transport", "Speed"), tuple(text.rate(rate) for rate in RATES), parent=self
        )
        self.speed = Button("", icon_name="gauge", kind=Kind.OUTLINE, height=48, parent=self)
        self.count_in = Button(
            translate("Transport", "Count-in"),
            icon_name="number-3-small",
            key="I",
            height=48,
            checkable=True,
            parent=self,
        )
        self.length = Length(self)

    def _quiet(self, words: str, icon_name: str, key: str) -> Button:
        made = Button(words, icon_name=icon_name, key=key, kind=Kind.QUIET, height=56, parent=self)
        made.set_parts(icon_only=True)
        return made

    def _connect(self) -> None:
        self.play.clicked.connect(self.toggle_requested)
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.next_requested)
        self.loop.clicked.connect(self.loop_requested)
        self.speeds.chosen.connect(self._on_speed_chosen)
        self.speed.clicked.connect(self._on_speed_pressed)
        self.count_in.clicked.connect(self.count_in_requested)
        self.length.minutes_requested.connect(self.minutes_requested)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        for part in self._parts():
            part.set_theme(theme)
        self._place()

    def _parts(self) -> tuple[Button | Words | Segments | Length, ...]:
        return (
            self.back, self.play, self.next, self.loop, self.tempo, self.speeds, self.speed, self.count_in,
            self.length,
        )  # fmt: skip

    def set_playing(self, playing: bool, *, begun: bool = True) -> None:
        """Say whether the session runs; not `begun`: it stands at its very start."""
        resting = translate("Transport", "Continue") if begun else translate("Transport", "Start")
        self.play.set_text(translate("Transport", "Pause") if playing else resting)
        self.play.set_icon("player-pause-filled" if playing else "player-play-filled")
        self._place()

    def set_ends(self, *, at_first: bool, at_last: bool) -> None:
        """Say whether there is a stroke before and one after the present one."""
        self.back.setEnabled(not at_first)
        self.next.setEnabled(not at_last)

    def set_rate(self, rate: float, tempo: str) -> None:
        """Show the speed; `tempo` says it in the stroke's own measures."""
        self._rate = rate
        self.speeds.set_index(RATES.index(rate) if rate in RATES else -1)
        self.speed.set_text(text.rate(rate))
        self.speed.setAccessibleName(translate("Transport", "Speed {rate}").format(rate=text.rate(rate)))
        self.tempo.setText(tempo)
        self._place()

    def set_loop(self, looping: bool, words: str) -> None:
        """Show whether a stroke is repeated, and the word for it."""
        self.loop.setChecked(looping)
        self.loop.set_text(words)
        self._place()

    def set_count_in(self, wanted: bool) -> None:
        """Show whether a count of three comes before a stroke."""
        self.count_in.setChecked(wanted)

    def set_minutes(self, minutes: int) -> None:
        """Show the session's length."""
        self.length.set_minutes(minutes)

    def _on_speed_chosen(self, index: int) -> None:
        self.rate_requested.emit(RATES[index])

    def _on_speed_pressed(self) -> None:
        """Ask for the next speed; the one button of a small window goes round."""
        later = [rate for rate in RATES if rate > self._rate]
        self.rate_requested.emit(later[0] if later else RATES[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the controls."""
        self._place()

    def _place(self) -> None:
        """Lay the controls out for the present width: first key caps go, then words, then choices."""
        px, room = self.theme.px, self.width()
        for caps, words, choices, tempo in (
            (True, True, True, True),
            (False, True, True, True),
            (False, True, True, False),
            (False, False, True, False),
            (False, True, False, False),
            (False, False, False, False),
        ):
            self._show_parts(caps, words, choices, tempo)
            if self._needed() <= room:
                break
        gap, x, right = px(3), px(11), room - px(11)
        for part in (self.back, self.play, self.next):
            x = self._put(part, x) + gap
        x += px(8)
        for part in (self.loop, self.count_in):
            x = self._put(part, x) + gap
        for shown in (self.length, self.speeds, self.speed, self.tempo):
            if not shown.isHidden():
                right -= shown.sizeHint().width()
                self._put(shown, right)
                right -= px(8)

    def _show_parts(self, caps: bool, words: bool, choices: bool, tempo: bool) -> None:
        self.play.set_parts(key_shown=caps)
        self.loop.set_parts(icon_only=not words, key_shown=caps)
        self.count_in.set_parts(icon_only=not words, key_shown=False)
        self.speeds.setVisible(choices)
        self.speed.setVisible(not choices)
        self.tempo.setVisible(tempo and bool(self.tempo.text()))

    def _needed(self) -> int:
        px = self.theme.px
        shown = [part for part in self._parts() if not part.isHidden()]
        return sum(part.sizeHint().width() for part in shown) + px(8) * len(shown) + 2 * px(11)

    def _put(self, part: QWidget, x: int) -> int:
        size = part.sizeHint()
        part.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())
        return x + size.width()


__all__ = ["RATES", "Transport"]
