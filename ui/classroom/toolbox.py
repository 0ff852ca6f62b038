"""The presenter's tools: what is in the hand, where on the body, what has been drawn, which name is lit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.lesson.ink import Ink
from ui.classroom import names
from ui.classroom.feed import Feed
from ui.classroom.tools import Tool, Tools
from ui.classroom.wall import Press, Wall
from ui.diagram.layers import LayerChoice
from ui.playing.player import Player


class Toolbox(QObject):
    """Holds `Tools` and `Ink` and shows both walls every change of them."""

    changed = Signal()

    def __init__(self, walls: tuple[Wall, Wall], feed: Feed, player: Player, parent: QObject) -> None:
        super().__init__(parent)
        self._walls, self._feed, self._player = walls, feed, player
        self.tools, self.ink = Tools(), Ink()
        self._layers = LayerChoice()
        self.names_kept = False
        """A quiz is on: pressing the body names nothing, and ink of the strokes is not shown."""
        feed.stroke_changed.connect(self._show_ink)
        for wall in walls:
            wall.pressed.connect(self._on_pressed)

    def actions(self) -> dict[str, Callable[[], object]]:
        """Return what buttons and keys do with the tools, by the names of the table."""
        return {
            **{tool.value: partial(self.take_up, tool) for tool in Tool},
            "blank": lambda: self.change(blank=not self.tools.blank),
            "freeze": lambda: self.change(frozen=not self.tools.frozen),
            "undo_ink": lambda: self.draw(self.ink.undone()),
            "clear_ink": lambda: self.draw(self.ink.cleared(self._feed.stroke_id)),
            "next_name": lambda: self.light(1),
            "previous_name": lambda: self.light(-1),
        }

    def set_layers(self, layers: LayerChoice) -> None:
        """Name what is seen on other layers; what is lit and not seen there goes."""
        if layers != self._layers:
            self._layers = layers
            if names.lit(self._player.timeline.body, layers, self.tools.lit) is None:
                self.change(lit="")

    def change(self, **changed: Any) -> None:
        """Let other tools be on."""
        self.tools = replace(self.tools, **changed)
        lit = names.lit(self._player.timeline.body, self._layers, self.tools.lit)
        for wall in self._walls:
            wall.set_tools(self.tools)
            wall.set_lit(lit)
        self._feed.set_keeps(self.tools.keeps_picture)
        self.changed.emit()

    def take_up(self, tool: Tool) -> None:
        """Take a tool into the hand, or lay it down; it begins where the lit name or the hands are."""
        at_mm = names.middle(self._player.timeline.body, self._layers, self.tools.lit)
        if at_mm is None:
            hands = self._player.moment.hands
            at_mm = sum(hand.x_mm for hand in hands) / 2, sum(hand.y_mm for hand in hands) / 2
        self.change(tool=self.tools.toggled(tool).tool, at_mm=at_mm)

    def lay_down(self) -> bool:
        """Lay down what is in the hand, or hide the lit name; return whether there was anything."""
        if self.tools.tool is not None:
            self.change(tool=None)
        elif self.tools.lit:
            self.change(lit="")
        else:
            return False
        return True

    def light(self, way: int) -> None:
        """Show the name of the next landmark, or of the one before; after the last one none."""
        body = self._player.timeline.body
        lit = names.following(body, self._layers, self.tools.lit, way)
        at_mm = names.middle(body, self._layers, lit)
        self.change(lit=lit, at_mm=at_mm if at_mm is not None else self.tools.at_mm)

    def keep_names(self, on: bool) -> None:
        """Lay everything down and name nothing while a quiz is on."""
        self.names_kept = on
        self.change(tool=None, lit="")
        self._show_ink()

    def draw(self, ink: Ink) -> None:
        """Show other ink."""
        self.ink = ink
        self._show_ink()

    @Slot()
    def _show_ink(self) -> None:
        lines = () if self.names_kept else self.ink.of(self._feed.stroke_id)
        for wall in self._walls:
            wall.set_lines(lines)

    @Slot(object, float, float)
    def _on_pressed(self, press: Press, x_mm: float, y_mm: float) -> None:
        """Draw, or bring the tool there; with no tool in hand, name what is pointed at."""
        stroke_id = self._feed.stroke_id
        if self.tools.tool is Tool.DRAW:
            if press is Press.BEGUN:
                self.draw(self.ink.begun(stroke_id, self.tools.ink, x_mm, y_mm))
            elif press is Press.MOVED:
                self.draw(self.ink.drawn(stroke_id, x_mm, y_mm))
        elif self.tools.tool is not None:
            self.change(at_mm=(x_mm, y_mm))
        elif press is Press.BEGUN and not self.names_kept:
            self.change(lit=names.pointed_at(self._player.timeline.body, self._layers, x_mm, y_mm))
