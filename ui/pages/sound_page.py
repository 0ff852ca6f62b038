"""The page of sound: volume, voice, lead, ticks and captions, each with a way to try it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.controls import Button, Kind, Words
from ui.kit.segments import Segments
from ui.pages.page import Body
from ui.settings import Sound
from ui.theme import MEDIUM, SEMIBOLD, THEMES, Theme

translate = QCoreApplication.translate

VOLUMES = (0.25, 0.5, 0.75, 1.0)
LEADS_S = (5, 10, 15, 20)
NARROW = 720
"""Below this width, at unit 1, a row's controls stand under its words."""
LABELS = 300


@dataclass(frozen=True, slots=True)
class _Row:
    label: Words
    control: Segments | Button
    test: Button


class SoundRows(Body):
    """A row for each choice; asks, and shows what the owner answers with `set_choice`."""

    chosen = Signal(object)
    """The Sound that a person wants."""
    height_changed = Signal()
    voices_requested = Signal()
    """Somebody wants another voice."""
    test_requested = Signal(str)
    """What to try: "volume", "mute", "voice", "lead", "tick" or "captions"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._choice = THEMES["light"], Sound()
        self.note = Words(size=15, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        off_on = translate("Sound", "Off"), translate("Sound", "On")
        volumes = tuple(f"{round(100 * volume)} %" for volume in VOLUMES)
        leads = tuple(translate("Sound", "{count} s").format(count=lead_s) for lead_s in LEADS_S)
        self.volume = self._segments(translate("Sound", "Volume"), volumes)
        self.sounding = self._segments(translate("Sound", "Sound"), off_on)
        self.voice = Button("", icon_name="chevron-down", kind=Kind.OUTLINE, height=44, parent=self)
        self.lead = self._segments(translate("Sound", "Announce a change"), leads)
        self.tick = self._segments(translate("Sound", "Tick on the beat"), off_on)
        self.captions = self._segments(translate("Sound", "Captions"), off_on)
        self.rows = {
            "mute": self._row(translate("Sound", "All sound (M)"), self.sounding, "mute"),
            "volume": self._row(translate("Sound", "Volume"), self.volume, "volume"),
            "voice": self._row(translate("Sound", "Voice"), self.voice, "voice"),
            "lead": self._row(translate("Sound", "Announce a change ahead"), self.lead, "lead"),
            "tick": self._row(translate("Sound", "Tick on the beat (Q)"), self.tick, "tick"),
            "captions": self._row(translate("Sound", "Captions (C)"), self.captions, "captions"),
        }
        self._connect()
        self.set_choice(Sound(), "")

    def _segments(self, name: str, texts: tuple[str, ...]) -> Segments:
        return Segments(name, texts, parent=self)

    def _row(self, words: str, control: Segments | Button, tried: str) -> _Row:
        test = Button(translate("Sound", "Test"), kind=Kind.QUIET, height=44, parent=self)
        test.setAccessibleName(translate("Sound", "Test: {what}").format(what=words))
        test.clicked.connect(lambda: self.test_requested.emit(tried))
        return _Row(Words(words, size=16, weight=SEMIBOLD, wrapped=True, parent=self), control, test)

    def _connect(self) -> None:
        self.volume.chosen.connect(lambda at: self._ask(volume=VOLUMES[at]))
        self.sounding.chosen.connect(lambda at: self._ask(mute=not at))
        self.lead.chosen.connect(lambda at: self._ask(lead_s=LEADS_S[at]))
        self.tick.chosen.connect(lambda at: self._ask(tick=bool(at)))
        self.captions.chosen.connect(lambda at: self._ask(captions=bool(at)))
        self.voice.clicked.connect(self.voices_requested)

    def _ask(self, **changes: object) -> None:
        self.chosen.emit(msgspec.structs.replace(self._choice, **changes))

    def set_choice(self, choice: Sound, voice: str) -> None:
        """Show what is chosen; `voice` names the voice."""
        self._choice = choice
        self.volume.set_index(VOLUMES.index(choice.volume) if choice.volume in VOLUMES else -1)
        self.sounding.set_index(0 if choice.mute else 1)
        self.lead.set_index(LEADS_S.index(choice.lead_s) if choice.lead_s in LEADS_S else -1)
        self.tick.set_index(int(choice.tick))
        self.captions.set_index(int(choice.captions))
        self.voice.set_text(voice)
        self._lay_out(self.width(), dry=False)

    def set_note(self, words: str) -> None:
        """Say what is missing on this computer; empty: nothing."""
        self.note.setText(words)
        self._lay_out(self.width(), dry=False)
        self.height_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        self.note.set_theme(theme)
        for row in self.rows.values():
            row.label.set_theme(theme)
            row.control.set_theme(theme)
            row.test.set_theme(theme)
        self._lay_out(self.width(), dry=False)

    def height_for(self, width_px: int) -> int:
        """Return the height of all rows at this width."""
        return self._lay_out(width_px, dry=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows."""
        self._lay_out(self.width(), dry=False)

    def _lay_out(self, width_px: int, *, dry: bool) -> int:
        px, y = self._theme.px, 0
        if self.note.text():
            high = self.note.height_for(width_px)
            if not dry:
                self.note.setGeometry(0, y, width_px, high)
            y += high + px(12)
        self.note.setVisible(bool(self.note.text()))
        narrow = width_px < px(NARROW)
        for row in self.rows.values():
            y += self._lay_out_row(row, y, width_px, narrow=narrow, dry=dry) + px(10)
        return y

    def _lay_out_row(self, row: _Row, y: int, width_px: int, *, narrow: bool, dry: bool) -> int:
        """Place a row at `y`; return its height."""
        px, control, test = self._theme.px, row.control.sizeHint(), row.test.sizeHint()
        above = row.label.height_for(width_px) if narrow else 0
        high = max(control.height(), test.height())
        if not dry:
            left = 0 if narrow else px(LABELS)
            if narrow:
                row.label.setGeometry(0, y, width_px, above)
            else:
                row.label.setGeometry(0, y, left - px(16), high)
            top = y + above
            wide = min(control.width(), width_px - left - test.width() - px(8))
            row.control.setGeometry(left, top + (high - control.height()) // 2, wide, control.height())
            beside = left + wide + px(8)
            row.test.setGeometry(beside, top + (high - test.height()) // 2, test.width(), test.height())
        return above + high
