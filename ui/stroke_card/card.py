"""The stroke card: what is being done, how, with what weight, how long still, and who says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.diagram.view import WHOLE, ViewChoice
from ui.kit.controls import Button, Headline, Panel, Rule, Words
from ui.stroke_card.blocks import CloseUp, Fact, Note
from ui.stroke_card.pressure import PressureBars
from ui.stroke_card.ring import CycleRing
from ui.stroke_card.words import CardWords, legend, turned_arrow
from ui.theme import BOLD, MEDIUM, SEMIBOLD, Theme

translate = QCoreApplication.translate

PAD = 18
"""Room beside the words, at unit 1."""


class StrokeCard(Panel):
    """Laid out from the top for the present width; what finds no room can be opened as a page.

    The clock, the count, the name and the caution are always there. The first to go are the heads of the
    facts and the picture, then what often goes wrong, the sentence, the term, the pressure and the facts.
    """

    more_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edges=("left",), parent=parent)
        self._words: CardWords | None = None
        self._compact, self._view = False, WHOLE
        self._clock_px, self._ring_px, self._picture = 90, 100, (96, 116)
        self._make_head()
        self._make_body()

    def _make_head(self) -> None:
        self._left = Words(
            translate("StrokeCard", "Left in this stroke"), size=14, weight=MEDIUM, token="ink2", parent=self
        )
        self.clock = Words(size=90, weight=BOLD, tabular=True, parent=self)
        self.ring = CycleRing(self)
        self._session = Words(
            translate("StrokeCard", "Session"), size=14, weight=MEDIUM, token="ink2", parent=self
        )
        self.session_clock = Words(size=28, weight=BOLD, tabular=True, parent=self)
        self._rule = Rule(self)

    def _make_body(self) -> None:
        self.name = Headline(size=24, parent=self)
        self._place_words = Words(size=14, weight=SEMIBOLD, token="ink2", tabular=True, parent=self)
        self._term = Words(size=14, weight=MEDIUM, token="ink2", wrapped=True, parent=self)
        self._does = Words(size=15, wrapped=True, rich=True, parent=self)
        self._close_up = CloseUp(self)
        self._contact = Fact(translate("StrokeCard", "Contact"), "hand-stop", self)
        self._direction = Fact(translate("StrokeCard", "Direction"), "arrow-narrow-down", self)
        self._tempo = Fact(translate("StrokeCard", "Tempo"), "metronome", self)
        self._pressure_head = Words(
            translate("StrokeCard", "Pressure"), size=14, weight=SEMIBOLD, parent=self
        )
        self._pressure = Words(size=14, weight=MEDIUM, token="ink2", rich=True, parent=self)
        self.bars = PressureBars(self)
        self._caution = Note(
            translate("StrokeCard", "Caution"), "alert-triangle", ground="warn_bg", ink="warn", parent=self
        )
        self._wrong = Note(
            translate("StrokeCard", "Often wrong"), "user-x", ground="inset", ink="ink2", parent=self
        )
        self._legend = Words(legend(), size=12, weight=MEDIUM, token="ink2", rich=True, parent=self)
        self.more = Button(translate("StrokeCard", "More"), key="A", height=24, parent=self)
        self.more.clicked.connect(self.more_requested)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        super().set_theme(theme)
        for part in (
            self._left, self.clock, self.ring, self._session, self.session_clock, self._rule, self.name,
            self._place_words, self._term, self._does, self._close_up, *self._facts(), self._pressure_head,
            self._pressure, self.bars, self._caution, self._wrong, self._legend, self.more,
        ):  # fmt: skip
            part.set_theme(theme)
        self._place()

    def _facts(self) -> tuple[Fact, Fact, Fact]:
        return self._contact, self._direction, self._tempo

    def set_shape(self, *, compact: bool, wide: bool = False) -> None:
        """Take the sizes of a compact, a standard or a wide window."""
        self._compact = compact
        self._clock_px, self._ring_px = (72, 84) if compact else (112, 108) if wide else (90, 100)
        self._picture = (72, 84) if compact else (132, 176) if wide else (96, 116)
        self.clock.set_look(size=self._clock_px)
        self.ring.set_side(self._ring_px)
        self._place()

    def set_stroke(self, words: CardWords) -> None:
        """Say everything about another stroke."""
        self._words = words
        self.name.set_text(words.name)
        self._place_words.setText(words.place)
        self._legend.setText(legend(words.origins()))
        self._term.setText(words.term)
        self._does.setText(words.does.marked)
        self._does.setAccessibleName(words.does.spoken)
        self._contact.set_fact(words.contact)
        self._direction.set_fact(words.direction, turned_arrow(words.direction_icon, self._view))
        self._tempo.set_fact(words.tempo)
        self._pressure.setText(words.pressure.marked)
        self._pressure.setAccessibleName(words.pressure.spoken)
        self.bars.set_top(words.pressure_top)
        self._caution.set_note(words.caution)
        self._wrong.set_note(words.often_wrong)
        self._place()

    def set_view(self, choice: ViewChoice) -> None:
        """Let the arrow of the direction point as it does in the picture."""
        if choice.name != self._view.name:
            self._view = choice
            if self._words is not None:
                self.set_stroke(self._words)

    def set_close_up(self, picture: QPixmap, described: str) -> None:
        """Show the hand of this stroke; an empty picture leaves the room to the facts."""
        self._close_up.set_picture(picture, described)
        self._place()

    def set_time_left(self, stroke_left: str, session_left: str) -> None:
        """Show the time left of the stroke and of the session."""
        for label, shown in ((self.clock, stroke_left), (self.session_clock, session_left)):
            if label.text() != shown:
                wider = len(label.text()) != len(shown)
                label.setText(shown)
                if wider:
                    self._place()

    def set_present_pressure(self, value: int) -> None:
        """Show the pressure of this moment, 0-10."""
        self.bars.set_present(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        self._place()

    def _place(self) -> None:
        """Show as much as there is room for, the least needed left out first."""
        if self.width() < 2 * self.theme.px(PAD):
            return
        for shown in _fallbacks(self._compact, not self._close_up.is_empty):
            if self._lay_out(shown, dry=True) <= self.height():
                break
        self._lay_out(shown, dry=False)

    def _lay_out(self, shown: frozenset[str], *, dry: bool) -> int:
        """Place the blocks named in `shown` from the top; return where they end. `dry`: only measure."""
        px, x, room = self.theme.px, self.theme.px(PAD), self.width() - 2 * self.theme.px(PAD)
        y = self._lay_head(x, room, dry)
        y = self._lay_name(x, y, room, shown, dry)
        if "facts" in shown:
            y = self._lay_facts(x, y, room, shown, dry) + px(7)
        _show(self._facts(), "facts" in shown, dry)
        _show((self._close_up,), {"facts", "picture"} <= shown, dry)
        if "pressure" in shown:
            y = self._lay_pressure(x, y, room, dry)
        _show((self._pressure_head, self._pressure, self.bars), "pressure" in shown, dry)
        for block, name in ((self._caution, "caution"), (self._wrong, "wrong")):
            if name in shown:
                y = _put(block, x, y, room, block.height_for(room), dry) + px(6)
            _show((block,), name in shown, dry)
        return self._lay_foot(x, y, room, shown, dry)

    def _lay_head(self, x: int, room: int, dry: bool) -> int:
        px, side = self.theme.px, self.theme.px(self._ring_px)
        top = px(10)
        words = self._left.sizeHint().height()
        clock = self.clock.sizeHint()
        _put(self._left, x, top, room - side, words, dry)
        digits = round(0.95 * self.clock.font().pixelSize())
        above = (clock.height() - digits) // 2
        clock_top = top + words + px(4)
        _put(self.clock, x - px(4), clock_top - above, clock.width(), clock.height(), dry)
        _put(
            self.ring, x + room - side, max(top, clock_top + digits // 2 - side // 2 - px(8)), side, side, dry
        )
        y = max(clock_top + digits, self.ring.geometry().bottom() if not dry else top + side) + px(6)
        if self._compact:
            size = self.session_clock.sizeHint()
            _put(self._session, x, y, room - size.width(), size.height(), dry)
            _put(self.session_clock, x + room - size.width(), y, size.width(), size.height(), dry)
            y += size.height() + px(2)
        _show((self._session, self.session_clock), self._compact, dry)
        return _put(self._rule, x, y, room, 1, dry) + px(8)

    def _lay_name(self, x: int, y: int, room: int, shown: frozenset[str], dry: bool) -> int:
        px, aside = self.theme.px, self._place_words.sizeHint()
        beside = room - aside.width() - px(10)
        fits = self.name.fitted(beside).whole
        named = beside if fits else room
        high = self.name.height_for(named)
        line = max(aside.height(), high) if fits else aside.height()
        _put(self._place_words, x + room - aside.width(), y if fits else y + high, aside.width(), line, dry)
        y = _put(self.name, x, y, named, high, dry) + px(1)
        termed = "term" in shown and bool(self._term.text())
        if termed or not fits:
            named = room if fits else beside
            high = max(self._term.height_for(named) if termed else 0, 0 if fits else line)
            y = _put(self._term, x, y, named, high, dry) + px(3)
        if "sentence" in shown:
            y = _put(self._does, x, y, room, self._does.height_for(room), dry)
        _show((self._term,), termed, dry)
        _show((self._does,), "sentence" in shown, dry)
        return y + px(6)

    def _lay_facts(self, x: int, y: int, room: int, shown: frozenset[str], dry: bool) -> int:
        px = self.theme.px
        for fact in self._facts():
            fact.set_headed("heads" in shown)
        wide, tall = (px(side) for side in self._picture) if "picture" in shown else (0, 0)
        indent = wide + px(10) if wide else 0
        heights = [fact.height_for(room - indent) for fact in self._facts()]
        gap = max(px(3), (tall - sum(heights)) // 2)
        bottom = max(y + tall, y + sum(heights) + 2 * gap)
        _put(self._close_up, x, y, wide, tall, dry)
        for fact, high in zip(self._facts(), heights, strict=True):
            _put(fact, x + indent, y, room - indent, high, dry)
            y += high + gap
        return bottom

    def _lay_pressure(self, x: int, y: int, room: int, dry: bool) -> int:
        px, head = self.theme.px, self._pressure_head.sizeHint()
        _put(self._pressure_head, x, y, head.width(), head.height(), dry)
        aside = x + head.width() + px(8)
        _put(self._pressure, aside, y, x + room - aside, head.height(), dry)
        return _put(self.bars, x, y + head.height(), room, self.bars.height_for(room), dry) + px(7)

    def _lay_foot(self, x: int, y: int, room: int, shown: frozenset[str], dry: bool) -> int:
        px, bottom = self.theme.px, self.height() - self.theme.px(2)
        button, legend = self.more.sizeHint(), self._legend.sizeHint()
        fits = legend.width() + button.width() <= room + px(10)
        _show((self._legend,), fits and "legend" in shown, dry)
        top = bottom - button.height()
        _put(self._legend, x, top, legend.width(), button.height(), dry)
        _put(self.more, x + room + px(8) - button.width(), top, button.width(), button.height(), dry)
        return y - px(6) + button.height()


def _fallbacks(compact: bool, pictured: bool) -> list[frozenset[str]]:
    """Return what is shown, from everything to the least; the last one is taken whatever the room."""
    shown = {"legend", "wrong", "heads", "picture", "sentence", "pressure", "facts", "term", "caution"}
    shown -= {"heads"} if compact else set()
    shown -= set() if pictured else {"picture"}
    choices = [frozenset(shown)]
    for name in ("heads", "picture", "wrong", "sentence", "term", "pressure", "facts"):
        if name in shown:
            shown = shown - {name}
            choices.append(frozenset(shown))
    return choices


def _put(part: QWidget, x: int, y: int, wide: int, high: int, dry: bool) -> int:
    if not dry:
        part.setGeometry(x, y, wide, high)
    return y + high


def _show(parts: tuple[QWidget, ...], shown: bool, dry: bool) -> None:
    if not dry:
        for part in parts:
            part.setVisible(shown)
