"""Conducts a class: feeds the wall and the presenter's window from one moment, and does what keys ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.lesson.beside import moment_beside, partner_of
from app.lesson.catch_up import caught_up
from app.lesson.ink import Ink
from app.lesson.rising import rising_rate
from app.lesson.room import Room
from app.lesson.spent import Ledger, turn_of
from app.session.moment import Moment
from app.session.stills import still_at
from app.session.timeline import Timeline
from app.strokes.stroke import Stroke
from ui import text
from ui.bodies import dress_of, tone_of
from ui.classroom import facts, messages, names
from ui.classroom.audience import AudienceWindow
from ui.classroom.lessons import Lessons
from ui.classroom.presenter_view import PresenterView
from ui.classroom.room_page import RoomPage
from ui.classroom.stand import Mode, Stand
from ui.classroom.tools import Tool, Tools
from ui.classroom.wall import Picture, Press, Wall
from ui.classroom.wall_words import WallWords, Way, wall_words, ways_of
from ui.close_up import CloseUps
from ui.conductor import Conductor
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.layers import LayerChoice
from ui.diagram.sprites import Baker
from ui.diagram.view import WHOLE, ViewChoice
from ui.guide import Guide
from ui.keys import ACTIONS, Keys
from ui.main_window import MainWindow
from ui.messages import Message
from ui.pages.page import Page
from ui.player import LoopMode, Player
from ui.settings import Settings
from ui.theme import HALL

NOT_IN_CLASS = ("start", "hands_free", "log", "course", "export", "protocol", "body", "labels", "zones")
"""What the table's keys do elsewhere and not in front of a class."""
TICK_MS = 500
"""The clocks of the day and of the lesson go on while the session stands."""


class Classroom(QObject):
    """Lives as long as the program; both windows of a class are made when it begins."""

    chosen = Signal(object)
    """A dict of settings to remember."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        guide: Guide,
        settings: Callable[[], Settings],
        folder: Path,
        bake: Baker,
        now_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._does, self._keys, self._guide = window, conductor, keys, guide
        self._settings, self._now_s, self._bake = settings, now_s, bake
        self.lessons = Lessons(window, conductor, folder, self)
        self.view: PresenterView | None = None
        self.audience: AudienceWindow | None = None
        self.stand: Stand | None = None
        self.tools, self.ink, self.ledger = Tools(), Ink(), Ledger()
        self._close_ups: CloseUps | None = None
        self._followed: Player | None = None
        self._layers, self._choice = LayerChoice(), WHOLE
        self._ways: dict[str, tuple[Way, ...]] = {}
        self._beside: str | None = None
        self._began_t_s, self._count_in = 0.0, 0
        self._held_s: float | None = None
        self._searched_from: tuple[float, bool] | None = None
        self._rising_from: float | None = None
        self._repeat = 0
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._show_clocks)
        self._bind()

    def _bind(self) -> None:
        does = self.actions()
        for name in {action.action_id for action in ACTIONS if action.in_class} | {"class"}:
            self._keys.bind(name, does[name])
        self._keys.bind_release("notes", self._hide_notes)
        self._window.stage.messages.acted.connect(self._on_message_acted)

    def actions(self) -> dict[str, Callable[[], object]]:
        """Return what the buttons of the presenter's window and the keys of the class do, by name."""
        on = {tool.value: partial(self.take_up, tool) for tool in Tool}
        return on | {
            "class": self.toggle,
            "blank": lambda: self._change(blank=not self.tools.blank),
            "freeze": self.freeze,
            "unseen": self.jump_unseen,
            "undo_ink": lambda: self._draw(self.ink.undone()),
            "clear_ink": lambda: self._draw(self.ink.cleared(self._stroke_on_wall())),
            "next_name": lambda: self.light(1),
            "previous_name": lambda: self.light(-1),
            "beside": self.show_beside,
            "rising": self.rise,
            "longer_loop": self._does.longer_loop,
            "swap": lambda: self.stand.swap() if self.stand else None,
            "notes": self.show_notes,
            "toggle": self._does.toggle,
            "next": self._does.next,
            "previous": self._does.previous,
            "loop": self._does.next_loop,
            "stills": self._guide.toggle_stills,
            "room": self.ask_room,
            "catch_up": self.catch_up,
        }

    @property
    def is_on(self) -> bool:
        """Return whether a class is taught."""
        return self.view is not None

    @property
    def _player(self) -> Player:
        assert self._does.player is not None
        return self._does.player

    def toggle(self) -> None:
        """Begin a class, or end it."""
        if self.is_on:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the wall on its screen, and the presenter's window here."""
        if self.is_on or self._does.player is None:
            return
        self._guide.close()
        player = self._player
        self._follow(player)
        make = partial(DiagramCanvas, player.timeline.body, HALL, bake=self._bake)
        self.view, self.audience = view, audience = PresenterView(make), AudienceWindow(make)
        self._close_ups = CloseUps(self._bake, self)
        self._close_ups.made.connect(self._on_close_up)
        self._forget()
        self._connect(view, audience)
        self._window.set_cover(view)
        view.borrow_messages(self._window.stage.messages)
        self._keys.take({}, [action.action_id for action in ACTIONS if action.action_id not in NOT_IN_CLASS])
        self._keys.set_class(True)
        self._began_t_s = player.moment.t_s
        self._on_timeline(player.timeline)
        self._turn()
        self.show_look()
        self.stand = Stand(self._window, audience, self._settings().wall_screen, self)
        self.stand.changed.connect(self._on_stand)
        self.stand.lost.connect(lambda: self._tell(messages.screen_gone()))
        self.stand.found.connect(self._on_found)
        self.stand.open()
        if self.stand.mode is Mode.ONE:
            self._tell(messages.one_screen())
        left = self.lessons.left()
        if left is not None:
            self._tell(messages.lesson_left(left, self.lessons.name_of(left)))
        self._clock.start()

    def _forget(self) -> None:
        """Begin with nothing of an earlier class."""
        self.tools, self.ink, self.ledger = Tools(), Ink(), Ledger()
        self._beside, self._ways, self._held_s = None, {}, None
        self._searched_from = self._rising_from = None

    def _connect(self, view: PresenterView, audience: AudienceWindow) -> None:
        does = self.actions()
        view.asked.connect(lambda name: does[name]())
        view.seek_requested.connect(self._does.seek)
        view.left.connect(self.escape)
        view.inks.ink_requested.connect(lambda ink: self._change(ink=ink))
        audience.resized.connect(self._on_stand)
        for wall in (view.wall, audience.wall):
            wall.pressed.connect(self._on_pressed)

    def close(self, *, ends: bool = False) -> None:
        """End the class: keep the lesson, take the wall away, and show what time was used.

        `ends`: the program ends too, and there is nobody left to show it to.
        """
        if self.view is None or self.audience is None or self.stand is None:
            return
        self._stop_rising()
        self._clock.stop()
        self.ledger = self.ledger.turned(None, self._now_s(), runs=False)
        self.lessons.keep(self.ledger, self.ink, self._settings().room)
        self.stand.close()
        self.view.borrow_messages(None)
        self._window.stage.take_back_messages()
        self._keys.set_class(False)
        self._keys.take({})
        self.shut()
        self._window.set_cover(None)
        self.view.deleteLater()
        self.audience.deleteLater()
        self.stand.deleteLater()
        self.view = self.audience = self.stand = None
        for told in (messages.ONE_SCREEN, messages.SCREEN_GONE, messages.TAKE_UP):
            self._window.stage.messages.withdraw(told)
        if not ends:
            self._guide.show_present()
            self.lessons.show_spent(self.ledger)

    def shut(self) -> None:
        """End the workers, as the program does when it closes."""
        self._clock.stop()
        for wall in self._walls():
            wall.shut()
        if self._close_ups is not None:
            self._close_ups.shut()
        if self.audience is not None:
            self.audience.hide()

    def _walls(self) -> tuple[Wall, ...]:
        if self.view is None or self.audience is None:
            return ()
        return self.view.wall, self.audience.wall

    def _follow(self, player: Player) -> None:
        """Listen to a player, once."""
        if self._followed is player:
            return
        self._followed = player
        player.timeline_changed.connect(self._on_timeline)
        player.moment_changed.connect(self._on_moment)
        player.row_changed.connect(self._turn)
        player.playing_changed.connect(self._turn)
        player.held_changed.connect(self._on_held)
        player.count_in_changed.connect(self._on_count_in)
        player.loop_changed.connect(self._on_loop)
        player.looped.connect(self._on_looped)
        player.slept.connect(self._on_slept)

    @Slot(object)
    def _on_timeline(self, timeline: Timeline) -> None:
        if self.view is None or self._does.protocol is None:
            return
        self._ways = {}
        for wall in self._walls():
            wall.set_timeline(timeline)
        short = {entry.id: entry.card.short for entry in self._does.protocol.file.strokes}
        self.view.band.set_timeline(timeline, short)
        self._on_moment(self._player.moment)

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        """Show a moment everywhere; a wall that keeps its picture keeps it."""
        if self.view is None:
            return
        if not self.tools.keeps_picture:
            self._show_on_wall(moment)
        self.view.band.set_time(moment.t_s)
        self._show_clocks()

    def _show_on_wall(self, moment: Moment) -> None:
        picture = self._picture(moment)
        row_changed = any(
            wall.picture is None or wall.picture.moment.stroke_id != moment.stroke_id
            for wall in self._walls()
        )
        for wall in self._walls():
            wall.set_picture(picture)
        if row_changed:
            self._show_ink()

    def _picture(self, moment: Moment) -> Picture:
        timeline = self._player.timeline
        shown = still_at(timeline, moment.t_s) if self._settings().stills else moment
        beside = moment_beside(timeline, shown, self._beside) if self._beside else None
        other = (beside, self._words(beside)) if beside is not None else None
        return Picture(shown, self._words(moment), other)

    def _words(self, moment: Moment) -> WallWords:
        protocol, timeline = self._does.protocol, self._player.timeline
        assert protocol is not None
        if moment.stroke_id not in self._ways:
            self._ways[moment.stroke_id] = ways_of(timeline.rows[moment.row].stroke, timeline.body)
        return wall_words(
            protocol, moment, self._ways[moment.stroke_id], rate=self._player.rate,
            count_in=self._count_in, held_s=self._held_s,
        )  # fmt: skip

    def _stroke_on_wall(self) -> str:
        wall = self._walls()[0] if self._walls() else None
        return wall.picture.moment.stroke_id if wall is not None and wall.picture is not None else ""

    def _show_ink(self) -> None:
        lines = self.ink.of(self._stroke_on_wall())
        for wall in self._walls():
            wall.set_lines(lines)

    @Slot()
    def _turn(self) -> None:
        """Put down whose time it is from now on, and name the stroke."""
        if self.view is None or self._does.protocol is None:
            return
        player, protocol = self._player, self._does.protocol
        row = player.timeline.rows[player.moment.row]
        runs = player.playing and not player.held
        if runs or self.ledger.turn is not None:
            self.ledger = self.ledger.turned(turn_of(row), self._now_s(), runs=runs)
        self.view.set_playing(player.playing, begun=player.moment.t_s > 0)
        self.view.notes.set_notes(facts.notes_of(protocol, row.stroke.stroke_id))
        self.view.coming.set_words(*facts.next_of(protocol, player.timeline, player.moment.row))
        coming = min(player.moment.row + 1, len(player.timeline.rows) - 1)
        if self._close_ups is not None:
            self._close_ups.ask(player.timeline.rows[coming].stroke, self._window.theme)
        self._show_clocks()

    @Slot(object, object)
    def _on_close_up(self, stroke: Stroke, hand: QImage) -> None:
        player = self._player
        coming = min(player.moment.row + 1, len(player.timeline.rows) - 1)
        if self.view is not None and player.timeline.rows[coming].stroke.stroke_id == stroke.stroke_id:
            self.view.coming.set_hand(hand)

    @Slot()
    def _show_clocks(self) -> None:
        if self.view is None or self._does.protocol is None:
            return
        player = self._player
        moment, timeline, rate = player.moment, player.timeline, player.rate
        ledger = self.ledger.at(self._now_s())
        self.view.set_times(
            text.time_left(moment.stroke_remaining_s / rate),
            text.time_left(moment.session_remaining_s / rate),
            QTime.currentTime().toString("HH:mm"),
        )
        name = self._does.protocol.entry(moment.stroke_id).name
        place = facts.place_of(self._does.protocol, timeline, moment)
        self.view.set_stroke(name, place, facts.used_of(timeline, moment, ledger))
        behind_s = self.behind_s
        self.view.plan.set_words(*facts.plan_of(behind_s, ledger.stood_s))
        self.view.plan.button.setEnabled(behind_s >= facts.ON_TIME_S)

    @property
    def behind_s(self) -> float:
        """Return by how much the lesson is behind its plan; negative: before it."""
        return self.ledger.at(self._now_s()).real_s - (self._player.moment.t_s - self._began_t_s)

    @Slot(float)
    def _on_held(self, seconds: float) -> None:
        before, self._held_s = self._held_s, seconds if seconds >= 0.0 else None
        if (before is None) != (self._held_s is None):
            self._turn()
        self._on_moment(self._player.moment)

    @Slot(int)
    def _on_count_in(self, left: int) -> None:
        self._count_in = left
        self._on_moment(self._player.moment)

    @Slot(float)
    def _on_slept(self, seconds: float) -> None:
        self.ledger = self.ledger.without(seconds)

    def _change(self, **changed: object) -> None:
        """Let other tools be on."""
        kept = self.tools.keeps_picture
        self.tools = replace(self.tools, **changed)  # type: ignore[arg-type]
        if self.view is None:
            return
        for wall in self._walls():
            wall.set_tools(self.tools)
            wall.set_lit(names.lit(self._player.timeline.body, self.tools.lit))
        self.view.set_inks(self.tools.ink, shown=self.tools.tool is Tool.DRAW)
        if kept and not self.tools.keeps_picture:
            self._on_moment(self._player.moment)
        self._show_state()

    def _show_state(self) -> None:
        if self.view is None or self.stand is None:
            return
        tools = self.tools
        on = {tool.value: tools.tool is tool for tool in Tool}
        on |= {"blank": tools.blank, "freeze": tools.frozen, "unseen": tools.unseen}
        on |= {
            "beside": self._beside is not None,
            "loop": self._player.loop is not LoopMode.OFF,
            "rising": self._rising_from is not None,
            "stills": self._settings().stills,
        }
        self.view.set_on(on)
        size = self.audience.wall.size() if self.audience else QSize()
        self.view.set_state(*messages.chips(self.stand.mode, size, tools))

    def take_up(self, tool: Tool) -> None:
        """Take a tool into the hand, or lay it down; it begins where the lit name or the hands are."""
        at_mm = names.middle(self._player.timeline.body, self.tools.lit) if self.is_on else None
        if at_mm is None:
            hands = self._player.moment.hands
            at_mm = sum(hand.x_mm for hand in hands) / 2, sum(hand.y_mm for hand in hands) / 2
        taken = self.tools.toggled(tool)
        self._change(tool=taken.tool, at_mm=at_mm)

    def freeze(self) -> None:
        """Let the wall keep its picture while the session goes on, or show the session again."""
        self._change(frozen=not self.tools.frozen)

    def jump_unseen(self) -> None:
        """Let the wall keep its picture while a place is looked for; again: show what was found."""
        player = self._player
        if self._searched_from is None:
            self._searched_from = player.moment.t_s, player.playing
            self._change(unseen=True)
            player.pause()
            return
        _, ran = self._searched_from
        self._searched_from = None
        self._change(unseen=False)
        if ran:
            player.play()

    def escape(self) -> None:
        """Close the topmost thing of the class; never the class, never the session."""
        if self._searched_from is not None:
            self._does.seek(self._searched_from[0])
            self.jump_unseen()
        elif self.tools.tool is not None:
            self._change(tool=None)
        elif self.tools.lit:
            self._change(lit="")
        elif self._window.isFullScreen() and self.stand is not None and self.stand.mode is Mode.TWO:
            self._window.set_full_screen(False)

    def light(self, way: int) -> None:
        """Show the name of the next landmark, or of the one before; after the last one none."""
        lit = names.following(self._player.timeline.body, self.tools.lit, way)
        at_mm = names.middle(self._player.timeline.body, lit)
        self._change(lit=lit, at_mm=at_mm if at_mm is not None else self.tools.at_mm)

    @Slot(object, float, float)
    def _on_pressed(self, press: Press, x_mm: float, y_mm: float) -> None:
        """Draw, or bring the tool there; with no tool in hand, name what is pointed at."""
        stroke_id = self._stroke_on_wall()
        if self.tools.tool is Tool.DRAW:
            if press is Press.BEGUN:
                self._draw(self.ink.begun(stroke_id, self.tools.ink, x_mm, y_mm))
            elif press is Press.MOVED:
                self._draw(self.ink.drawn(stroke_id, x_mm, y_mm))
        elif self.tools.tool is not None:
            self._change(at_mm=(x_mm, y_mm))
        elif press is Press.BEGUN:
            self._change(lit=names.nearest(self._player.timeline.body, x_mm, y_mm))

    def _draw(self, ink: Ink) -> None:
        self.ink = ink
        self._show_ink()

    def show_beside(self) -> None:
        """Show a second stroke beside the present one, or the present one alone."""
        protocol, player = self._does.protocol, self._player
        if self._beside is None and protocol is not None:
            self._beside = partner_of(protocol, player.timeline, player.moment.stroke_id)
        else:
            self._beside = None
        self._show_on_wall(player.moment)
        self._show_state()

    def rise(self) -> None:
        """Repeat from slow to real speed; again: go on as before."""
        player = self._player
        if self._rising_from is not None:
            self._stop_rising()
            return
        if player.loop is LoopMode.OFF:
            player.set_loop(LoopMode.STROKE)
        self._rising_from, self._repeat = player.rate, 0
        self._does.go_to_row(player.loop_rows[0])
        player.set_rate(rising_rate(0))
        self._show_state()

    def _stop_rising(self) -> None:
        if self._rising_from is not None:
            rate, self._rising_from = self._rising_from, None
            self._player.set_rate(rate)
            self._show_state()

    @Slot(int)
    def _on_looped(self, _times: int) -> None:
        if self._rising_from is not None:
            self._repeat += 1
            self._player.set_rate(rising_rate(self._repeat))

    @Slot(object)
    def _on_loop(self, mode: LoopMode) -> None:
        if mode is LoopMode.OFF:
            self._stop_rising()
        self._show_state()

    def show_notes(self) -> None:
        """Show the notes or hide them; where the wall covers them, for as long as the key is held."""
        if self.view is None or self.stand is None:
            return
        if self.stand.wall_in_front:
            self.view.show_notes(True)
            self.stand.peek(True)
        else:
            self.view.show_notes(self.view.notes.isHidden())

    def _hide_notes(self) -> None:
        if self.stand is not None:
            self.stand.peek(False)

    def ask_room(self) -> None:
        """Ask how large the room is."""
        body = RoomPage(self._settings().room)
        body.room_requested.connect(self.set_room)
        self._window.open_page(Page(messages.room_head(), body))

    def set_room(self, room: Room) -> None:
        """Let everything on the wall be as high as a room asks."""
        self.chosen.emit({"room": room})
        self._show_room()

    def _show_room(self) -> None:
        room = self._settings().room
        for wall in self._walls():
            wall.set_least(room.least_share)
        if self.view is not None and self.audience is not None:
            self.view.room.set_words(*facts.room_of(room, self.view.wall.layout_now))

    def catch_up(self) -> None:
        """Shorten what is to come until the lesson ends as planned."""
        player, protocol = self._player, self._does.protocol
        if protocol is not None and self.behind_s > 0.0:
            shorter = caught_up(protocol, player.timeline, player.moment.row, self.behind_s)
            self._began_t_s -= player.timeline.total_s - shorter.total_s
            player.set_timeline(shorter)

    def set_layers(self, layers: LayerChoice) -> None:
        """Show other layers of the body."""
        self._layers = layers
        self.show_look()

    @Slot(object)
    def set_view(self, choice: ViewChoice) -> None:
        """Look at the body from another side."""
        self._choice = choice
        self.show_look()

    @Slot()
    def show_look(self) -> None:
        """Show body, skin, side and manner of motion as they are chosen now."""
        for wall in self._walls():
            wall.set_layers(self._layers)
            wall.set_skin(tone_of(self._settings()), dress_of(self._settings()))
            wall.set_view(self._choice)
        self._show_room()
        if self.is_on and not self.tools.keeps_picture:
            self._on_moment(self._player.moment)

    @Slot()
    def _on_stand(self) -> None:
        """Show the wall in small as large as it is, and say where it is."""
        if self.view is None or self.audience is None or self.stand is None:
            return
        if self.stand.mode is Mode.TWO and self.stand.known != self._settings().wall_screen:
            self.chosen.emit({"wall_screen": self.stand.known})
        self.view.wall.set_size_of_class(self.audience.wall.size())
        self.view.show_notes(self.stand.mode is not Mode.ONE or self.stand.is_peeking)
        self._show_room()
        self._show_state()

    @Slot()
    def _on_found(self) -> None:
        self._window.stage.messages.withdraw(messages.SCREEN_GONE)
        for wall in self._walls():
            wall.update()

    def _tell(self, message: Message) -> None:
        self._window.stage.messages.add(message)

    @Slot(str)
    def _on_message_acted(self, action: str) -> None:
        if action == messages.TAKE_UP:
            kept = self.lessons.take_up()
            if kept is not None:
                self.ink = kept
                self._began_t_s = self._player.moment.t_s
                self._show_ink()
        elif action == messages.PAUSE:
            self._player.pause()
