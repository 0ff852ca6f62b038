"""Pointing at the body: the name under the pointer, and everything about it on a press or by key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent

from app.anatomy.atlas import DEEP, SKIN, Atlas, atlas
from app.anatomy.body import Body
from app.anatomy.dictionary import Entry
from app.protocol.footprint import strokes_over
from app.protocol.model import Protocol
from ui.diagram.highlight import Highlight
from ui.diagram.layers import DRAWN_STRUCTURES, LayerChoice
from ui.diagram.naming import layer_seen, side_words, strokes_words, trust_words, words
from ui.diagram.opened import seen_at, turns_over
from ui.naming.name_panel import BROAD, NamePanel, NameWords
from ui.playing.conductor import Conductor
from ui.window.chips import Chip, ChipRow
from ui.window.main_window import MainWindow

translate = QCoreApplication.translate

CLICK_PX = 6
"""A pointer that moves further between press and release was dragged."""
REACH_PX, REACH_MM = 12.0, 4.0
"""A landmark within this, whichever is more, is meant."""
WATCHED = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Leave,
    QEvent.Type.Resize,
)
TOP, BOTTOM, SIDE = 56, 70, 14
"""Kept free of the panel: the chips above, the corners below, the edges; at unit 1."""


class Pointing(QObject):
    """Watches the canvas while it lies on the stage; a cover that borrows it is left alone."""

    pressed = Signal(float, float)
    """Where the body was pressed, mm, while `catches` is on; the panel stays shut then."""
    alone_requested = Signal(str)
    hide_requested = Signal(str)

    def __init__(self, window: MainWindow, conductor: Conductor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._does = window, conductor
        self._layers = LayerChoice()
        self._went_down: QPointF | None = None
        self._shown: tuple[str, str] | None = None
        self._hovered: tuple[str, str] | None = None
        self.catches = False
        self.panel, self.tag = NamePanel(window.stage), ChipRow(window.stage)
        self.highlight = Highlight(window.canvas)
        self.tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.tag.hide()
        self.panel.closed.connect(self.close)
        self.panel.alone_requested.connect(self.ask_alone)
        self.panel.hide_requested.connect(self.ask_hide)
        window.stage.messages.height_changed.connect(self._place)
        window.canvas.setMouseTracking(True)
        window.canvas.installEventFilter(self)
        window.stage.installEventFilter(self)
        window.closing.connect(self._stop_watching)
        for part in (self.panel, self.tag, self.highlight):
            window.stage.over.append(part)
            part.set_theme(window.theme)

    @property
    def shown(self) -> tuple[str, str] | None:
        """Return key and side of what the panel tells of, if it is open."""
        return self._shown

    @property
    def atlas(self) -> Atlas | None:
        """Return what can be pointed at on the present body."""
        body = self._body()
        return None if body is None else atlas(body)

    @property
    def layer(self) -> str:
        """Return the layer that is looked at."""
        return layer_seen(self._layers)

    def _body(self) -> Body | None:
        player = self._does.player
        return None if player is None else player.timeline.body

    def set_layers(self, layers: LayerChoice) -> None:
        """Look at another layer; what cannot be seen there is told of no longer."""
        seen_before, self._layers = self.layer, layers
        self._untag()
        if self._shown is not None:
            if self.layer != seen_before and not self._is_seen(*self._shown):
                self.close()
            else:
                self._show_choices()

    def _is_seen(self, key: str, side: str) -> bool:
        chart = self.atlas
        return chart is not None and any((it.key, it.side) == (key, side) for it in chart.seen(self.layer))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer over the canvas, and the stage's size and theme."""
        kind = event.type()
        if kind not in WATCHED:
            return False
        canvas, stage = self._window.canvas, self._window.stage
        if watched is stage:
            if kind == QEvent.Type.Resize:
                self._place()
            return False
        if canvas.parentWidget() is not stage:
            return False
        if kind == QEvent.Type.Resize:
            self.highlight.setGeometry(canvas.rect())
        elif kind == QEvent.Type.Leave:
            self._untag()
        elif isinstance(event, QMouseEvent):
            self._follow(event, kind)
        return False

    def _stop_watching(self) -> None:
        self._window.canvas.removeEventFilter(self)
        self._window.stage.removeEventFilter(self)

    def _follow(self, event: QMouseEvent, kind: QEvent.Type) -> None:
        at = event.position()
        if kind == QEvent.Type.MouseMove:
            self._hover(at)
        elif kind == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._went_down = at
        elif kind == QEvent.Type.MouseButtonRelease and self._went_down is not None:
            moved, self._went_down = at - self._went_down, None
            if moved.manhattanLength() <= CLICK_PX:
                self._press(at)

    def at(self, at: QPointF) -> tuple[str, str] | None:
        """Return key and side of what is seen at a point of the canvas, logical px."""
        view, chart, body = self._window.canvas.view, self.atlas, self._body()
        if view is None or chart is None or body is None:
            return None
        ratio = self._window.canvas.devicePixelRatioF()
        x_mm, y_mm = view.point_mm(at * ratio)
        reach_mm = max(REACH_MM, REACH_PX * view.unit / view.scale_px)
        layer = seen_at(self._layers, body, x_mm, y_mm)
        if layer == DEEP and turns_over(self._layers):
            found = chart.at(layer, -x_mm, y_mm, reach_mm)
            return None if found is None else (found[0], _other(found[1]))
        return chart.at(layer, x_mm, y_mm, reach_mm)

    def _press(self, at: QPointF) -> None:
        found = self.at(at)
        self._untag()
        view = self._window.canvas.view
        if self.catches and view is not None:
            self.pressed.emit(*view.point_mm(at * self._window.canvas.devicePixelRatioF()))
        elif found is None or found == self._shown:
            self.close()
        else:
            self.show_name(*found)

    def _hover(self, at: QPointF) -> None:
        found = None if self.catches else self.at(at)
        entry = words().get(found[0]) if found is not None else None
        if found is None or entry is None or found == self._shown:
            self._untag()
            return
        if found != self._hovered:
            self._hovered = found
            self.tag.set_chips(Chip(entry.name))
        size, room = self.tag.sizeHint(), self._window.stage.rect()
        gap = self._window.theme.px(16)
        x = min(max(round(at.x()) - size.width() // 2, 0), max(0, room.width() - size.width()))
        y = round(at.y()) - size.height() - gap
        if y < 0:
            y = round(at.y()) + gap
        self.tag.setGeometry(QRect(x, y, size.width(), size.height()))
        self.tag.show()
        self.tag.raise_()

    def _untag(self) -> None:
        self._hovered = None
        self.tag.hide()

    def step(self, way: int) -> None:
        """Tell of the next thing that can be seen (1), or of the one before (-1)."""
        chart = self.atlas
        if chart is None or self._window.cover is not None:
            return
        seen = [(it.key, it.side) for it in chart.seen(self.layer) if it.key in words()]
        if not seen:
            return
        if self._shown in seen:
            at = (seen.index(self._shown) + way) % len(seen)
        else:
            at = 0 if way > 0 else len(seen) - 1
        self.show_name(*seen[at])

    def show_name(self, key: str, side: str) -> None:
        """Open the panel on something, and outline it."""
        entry, protocol, body = words().get(key), self._does.protocol, self._body()
        if entry is None or protocol is None or body is None:
            return
        self._shown = (key, side)
        self.panel.set_words(_told(entry, side, protocol, body))
        self._show_choices()
        self.mark(key, side)
        self._place()
        self.panel.show()
        self.panel.raise_()

    def mark(self, key: str, side: str) -> None:
        """Outline something on the picture."""
        body = self._body()
        if body is not None:
            self.highlight.show_named(body, key, side)

    def _show_choices(self) -> None:
        if self._shown is None:
            return
        key = self._shown[0]
        self.panel.set_choices(
            shown=self._can_be_taken_out(key),
            alone=self._layers.alone == key,
            hidden=key in self._layers.hidden,
        )

    def _can_be_taken_out(self, key: str) -> bool:
        return self.layer != SKIN and key in DRAWN_STRUCTURES

    def ask_alone(self) -> None:
        """Ask to show what the panel tells of alone, or everything again."""
        if self._shown is not None and self._can_be_taken_out(self._shown[0]):
            self.alone_requested.emit(self._shown[0])

    def ask_hide(self) -> None:
        """Ask to hide what the panel tells of, or to show it again."""
        if self._shown is not None and self._can_be_taken_out(self._shown[0]):
            self.hide_requested.emit(self._shown[0])

    def close(self) -> bool:
        """Shut the panel; return whether it was open."""
        was_open = self._shown is not None
        self._shown = None
        self.panel.hide()
        self.highlight.clear()
        return was_open

    def _place(self) -> None:
        """Place the panel on the side of the stage away from what it tells of."""
        stage, px = self._window.stage, self._window.theme.px
        wide = min(px(BROAD), round(0.48 * stage.width()))
        top = px(TOP)
        if stage.messages.message is not None:
            top = max(top, stage.messages.geometry().bottom() + px(8))
        room = stage.height() - top - px(BOTTOM)
        high = min(self.panel.height_for(wide), max(1, room))
        view = self._window.canvas.view
        right = "left" if view is not None and view.way_px(1.0, 0.0).x() < 0.0 else "right"
        on_left = self._shown is not None and self._shown[1] == right
        x = px(SIDE) if on_left else stage.width() - px(SIDE) - wide
        self.panel.setGeometry(x, top, wide, high)


def _told(entry: Entry, side: str, protocol: Protocol, body: Body) -> NameWords:
    over = strokes_over(protocol.strokes, body, entry.key)
    strokes = strokes_words(f"{each} {protocol.entry(each).card.short}" for each in over)
    notes = (
        [translate("Names", "Latin: {source}.").format(source=entry.latin_source)]
        if entry.latin_source
        else []
    )
    if entry.trust_sources:
        told = translate("Names", "Reliability: {sources}.")
        notes.append(told.format(sources="; ".join(entry.trust_sources)))
    else:
        notes.append(translate("Names", "Reliability and all other words: our own estimate."))
    return NameWords(
        entry.name,
        side_words(side),
        entry.latin,
        translate("Names", "Say: {syllables}").format(syllables=entry.say),
        (
            (translate("Names", "What it does"), entry.does),
            (translate("Names", "How fingers find it"), entry.find),
            (trust_words(entry), entry.trust_words),
            (translate("Names", "Strokes over it"), strokes),
        ),
        " ".join(notes),
    )


def _other(side: str) -> str:
    return {"left": "right", "right": "left"}.get(side, side)
