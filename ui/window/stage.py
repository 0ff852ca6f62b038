"""The stage: the diagram, and what lies over it at its edges, never on the hands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import text
from ui.kit.controls import RING, Button, Kind
from ui.looking.layer_switch import LayerSwitch
from ui.theme import THEMES, Theme, Themed
from ui.window.caption import Caption, Pulse
from ui.window.chips import Chip, ChipRow, CountIn
from ui.window.messages import MessageBar

translate = QCoreApplication.translate

MARGIN = 14
"""As the diagram's own, so that all corners line up; at unit 1."""


class Stage(QWidget):
    """Holds the diagram's canvas and asks for what concerns the picture."""

    depth_requested = Signal(int)
    """How deep to look, 0 (skin) to 300 (bones)."""
    zones_requested = Signal(bool)
    labels_requested = Signal(bool)
    body_requested = Signal()
    """Somebody wants another body or another skin."""
    view_requested = Signal()
    """Somebody wants to look from another side, or nearer."""
    whole_requested = Signal()
    """Somebody wants to see the whole body again."""

    def __init__(self, canvas: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = THEMES["light"]
        self._stance = ("", "")
        self.canvas = canvas
        canvas.setParent(self)
        self.layers = LayerSwitch(self)
        self.zones = self._toggle(translate("Stage", "Zones of care"), "alert-triangle", "Z")
        self.labels = self._toggle(translate("Stage", "Names"), "notes", "N")
        self.body = self._toggle(translate("Stage", "Body and skin"), "adjustments", "B")
        self.view = self._toggle(translate("Stage", "View and zoom"), "eye", "V")
        self.whole = Button("", icon_name="zoom-out", key="Home",
                            kind=Kind.SOLID, height=36, parent=self)  # fmt: skip
        self.whole.hide()
        for button in (self.body, self.view):
            button.setCheckable(False)
        self.stance, self.badges, self.caption = ChipRow(self), ChipRow(self), ChipRow(self)
        self.count_in = CountIn(self)
        self.said, self.pulse = Caption(self), Pulse(self)
        self.messages = MessageBar(self)
        self.over: list[Themed] = []
        """What others lay over the stage; it follows the theme."""
        self.layers.valueChanged.connect(self.depth_requested)
        self.zones.clicked.connect(self.zones_requested)
        self.labels.clicked.connect(self.labels_requested)
        self.body.clicked.connect(self.body_requested)
        self.view.clicked.connect(self.view_requested)
        self.whole.clicked.connect(self.whole_requested)
        self.messages.height_changed.connect(self._place)

    def _toggle(self, words: str, icon_name: str, key: str) -> Button:
        made = Button(
            words, icon_name=icon_name, key=key, kind=Kind.SOLID, height=46, checkable=True, parent=self
        )
        made.set_parts(icon_only=True)
        return made

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the unit."""
        self._theme = theme
        parts: tuple[Themed, ...] = (
            self.layers, self.zones, self.labels, self.body, self.view, self.whole, self.stance, self.badges,
            self.caption, self.count_in, self.messages, self.said, self.pulse, *self.over,
        )  # fmt: skip
        for part in parts:
            part.set_theme(theme)
        self._place()

    def set_picture(self, depth: int, zones: bool, labels: bool) -> None:
        """Show what of the picture is chosen, without asking for it."""
        blocked = self.layers.blockSignals(True)
        self.layers.setValue(depth)
        self.layers.blockSignals(blocked)
        self.layers.update()
        self.zones.setChecked(zones)
        self.labels.setChecked(labels)

    def set_zoom(self, zoom: float) -> None:
        """Offer the way back from a picture that is zoomed in, and say how far that is."""
        self.whole.setVisible(zoom > 1.0)
        words = translate("Stage", "{zoom} · Whole body")
        self.whole.set_text(words.format(zoom=text.rate(round(zoom, 1))))
        self._place()

    def set_stance(self, words: str, short: str) -> None:
        """Say where the therapist stands; `short` where there is little room."""
        self._stance = (words, short)
        self._place()

    def set_badges(self, *chips: Chip) -> None:
        """Show what is out of the ordinary: slowed, looped, paused."""
        if self.badges.set_chips(*chips):
            self._place()

    def set_caption(self, *chips: Chip) -> None:
        """Say what comes next."""
        if self.caption.set_chips(*chips):
            self._place()

    def set_said(self, words: str) -> None:
        """Write what is being said; empty: nothing."""
        self.said.set_text(words)
        self._place()

    def set_pulse(self, share: float) -> None:
        """Show how much of a beat is seen, 0-1; below 0: no pulse at all."""
        if self.pulse.isHidden() is not (share < 0):
            self.pulse.setVisible(share >= 0)
            self._place()
        self.pulse.set_share(max(share, 0.0))

    def set_count(self, left: int, name: str, hint: str) -> None:
        """Count in; 0 hides the count."""
        self.count_in.set_count(left, name, hint)
        self._place()

    def set_scene(self, words: str) -> None:
        """Say to a screen reader what the picture shows; once per stroke, not per frame."""
        self.canvas.setAccessibleName(words)

    def take_back_messages(self) -> None:
        """Hold the messages again after they were lent."""
        self.messages.setParent(self)
        self.messages.setVisible(self.messages.message is not None)
        self.messages.set_theme(self._theme)
        self._place()

    def take_back_canvas(self) -> None:
        """Hold the canvas again after it was lent."""
        if self.canvas.parentWidget() is not self:
            self.canvas.setParent(self)
            self.canvas.lower()
            self._place()
            self.canvas.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the canvas and what lies over it."""
        self._place()

    def _place(self) -> None:
        if self.width() < 2 * self._theme.px(MARGIN):
            return
        self._place_corners()
        self._place_said()
        px, wide = self._theme.px, self.width()
        top, bar = px(MARGIN), 0
        if self.messages.message is not None and self.messages.parentWidget() is self:
            room = wide - 2 * px(MARGIN)
            high = self.messages.height_for(room)
            self.messages.setGeometry(px(MARGIN), px(MARGIN // 2), room, high)
            bar = high + 2 * px(MARGIN // 2)
            top += bar
            self.messages.raise_()
        if self.canvas.parentWidget() is self:
            self.canvas.setGeometry(0, bar, wide, self.height() - bar)
        for row in (self.badges, self.caption):
            if row.chips:
                size = row.sizeHint()
                taken = min(size.width(), wide - 2 * px(MARGIN))
                top = bar + self._below_sides(top - bar, taken)
                row.setGeometry((wide - taken) // 2, top, taken, size.height())
                top += size.height() + px(6)
        size = self.count_in.sizeHint()
        taken = min(size.width(), wide - 2 * px(MARGIN))
        self.count_in.setGeometry((wide - taken) // 2, max(top, bar + px(56)), taken, size.height())

    def _place_said(self) -> None:
        """Place what is said above the lower corners."""
        px, room = self._theme.px, self.width() - 2 * self._theme.px(MARGIN)
        size = self.said.size_for(room)
        lowest = (
            (self.layers, self.stance) if self.whole.isHidden() else (self.layers, self.stance, self.whole)
        )
        bottom = min(part.y() for part in lowest) - px(4)
        wide = min(size.width(), room)
        self.said.setGeometry((self.width() - wide) // 2, bottom - size.height(), wide, size.height())
        self.said.raise_()

    def _below_sides(self, top: int, taken: int) -> int:
        """Return `top`, or what lies below the two chips in the upper corners, if a row would meet them."""
        px = self._theme.px
        free = self.width() - 2 * px(130)
        return top if taken <= free or top > px(44) else px(48)

    def _place_corners(self) -> None:
        """Lay the lower corners out: layers and buttons on the left, the stance on the right or above."""
        px = self._theme.px
        if not self._place_stance(self._place_row(tight=False)):
            end = self._place_row(tight=True)
            if not self._place_stance(end):
                self.stance.move(px(MARGIN), self._row_top() - px(9) - self.stance.sizeHint().height())
                self._place_pulse(self.stance.geometry().right() + px(8), self.stance)
        size = self.whole.sizeHint()
        right, bottom = self.width() - px(MARGIN) + px(RING), self._row_top() - px(6) + px(RING)
        self.whole.setGeometry(right - size.width(), bottom - size.height(), size.width(), size.height())

    def _row_top(self) -> int:
        """Return where the lower row begins, px."""
        return self.layers.y() + self._theme.px(RING)

    def _place_row(self, *, tight: bool) -> int:
        """Place layers and buttons; return where they end."""
        px, edge = self._theme.px, self._theme.px(MARGIN - RING)
        x, bottom = edge, self.height() - edge
        self.layers.set_tight(tight)
        for part in (self.layers, self.zones, self.labels, self.body, self.view):
            size = part.sizeHint()
            part.setGeometry(x, bottom - size.height(), size.width(), size.height())
            x += size.width() - px(4)
        if not self.pulse.isHidden():
            x = self._place_pulse(x + px(6), self.labels) + px(4)
        return x

    def _place_pulse(self, x: int, beside: QWidget) -> int:
        """Place the pulse with its middle as high as another part's; return where it ends."""
        disc = self.pulse.sizeHint()
        y = beside.geometry().center().y() - disc.height() // 2
        self.pulse.setGeometry(x, y, disc.width(), disc.height())
        return x + disc.width()

    def _place_stance(self, from_x: int) -> bool:
        """Place the stance beside the row, in many words or few; return whether there is room for it."""
        px, margin = self._theme.px, self._theme.px(MARGIN)
        for words in self._stance:
            self.stance.set_chips(Chip(words, "walk"))
            size = self.stance.sizeHint()
            self.stance.resize(size)
            if size.width() <= self.width() - margin - from_x - px(4):
                top = self._row_top() + (px(46) - size.height()) // 2
                self.stance.move(self.width() - margin - size.width(), top)
                return True
        return False
