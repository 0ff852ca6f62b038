"""One class that is taught: both windows, what feeds them, and what keys and buttons do there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot

from app.lesson.ink import Ink
from app.lesson.room import Room
from app.protocol.model import Protocol
from ui.classroom import facts, messages
from ui.classroom.audience import AudienceWindow
from ui.classroom.class_quiz import ClassQuiz
from ui.classroom.desk import Desk
from ui.classroom.feed import Feed
from ui.classroom.own_words import OwnWords
from ui.classroom.presenter_view import PresenterView
from ui.classroom.rising import Rising
from ui.classroom.room_page import RoomPage
from ui.classroom.screens import Mode
from ui.classroom.stand import Stand
from ui.classroom.toolbox import Toolbox
from ui.classroom.tools import Tool
from ui.classroom.wall import Wall
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.layers import LayerChoice
from ui.diagram.sprites import Baker
from ui.diagram.view import Direction, ViewChoice
from ui.looking.bodies import dress_of, tone_of
from ui.pages.page import Page
from ui.playing.conductor import Conductor
from ui.playing.player import LoopMode, Player
from ui.settings import Settings
from ui.theme import HALL
from ui.window.main_window import MainWindow
from ui.window.messages import Message


class Lecture(QObject):
    """Lives from the beginning of a class to its end."""

    chosen = Signal(object)
    """A dict of settings to remember."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        player: Player,
        settings: Callable[[], Settings],
        bake: Baker,
        now_s: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._does, self._player, self._settings = window, conductor, player, settings
        make = partial(DiagramCanvas, player.timeline.body, HALL, bake=bake)
        self.view, self.audience = PresenterView(make), AudienceWindow(make)
        self.feed = Feed(self.walls, player, self.protocol, settings, self)
        self.box = Toolbox(self.walls, self.feed, player, self)
        self.desk = Desk(self.view, player, self.protocol, now_s, bake, self)
        self.rising = Rising(player, self)
        self.quiz = ClassQuiz(self.walls, self.view, player, self.box, self.feed, self)
        self.stand = Stand(window, self.audience, settings().wall_screen, self)
        self._searched_from: tuple[float, bool] | None = None
        self._joined: list[QMetaObject.Connection] = []
        self._connect()

    @property
    def walls(self) -> tuple[Wall, Wall]:
        """Return the presenter's small picture and the class's."""
        return self.view.wall, self.audience.wall

    def protocol(self) -> Protocol:
        """Return what is taught."""
        assert self._does.protocol is not None
        return self._does.protocol

    def _connect(self) -> None:
        self.box.changed.connect(self._show_state)
        self.rising.changed.connect(self._show_state)
        self.stand.changed.connect(self._on_stand)
        self.stand.lost.connect(lambda: self._tell(messages.screen_gone()))
        self.stand.found.connect(self._on_found)
        self.audience.resized.connect(self._on_stand)
        self.audience.closing.connect(self.stand.put_away)
        self.view.seek_requested.connect(self._does.seek)
        self.view.left.connect(self.escape)
        self.view.notes.write_requested.connect(self.ask_words)
        self.view.inks.ink_requested.connect(lambda ink: self.box.change(ink=ink))
        player, feed, desk = self._player, self.feed, self.desk
        self._joined = [
            player.timeline_changed.connect(feed.on_timeline),
            player.timeline_changed.connect(desk.on_timeline),
            player.moment_changed.connect(feed.show),
            player.moment_changed.connect(desk.on_moment),
            player.row_changed.connect(desk.turn),
            player.playing_changed.connect(desk.turn),
            player.held_changed.connect(feed.on_held),
            player.held_changed.connect(self._on_held),
            player.count_in_changed.connect(feed.on_count_in),
            player.loop_changed.connect(self.rising.on_loop),
            player.loop_changed.connect(self._show_state),
            player.looped.connect(self.rising.on_looped),
            player.slept.connect(desk.on_slept),
        ]
        self._held = False

    def actions(self) -> dict[str, Callable[[], object]]:
        """Return what the buttons of the presenter's window and the keys of the class do, by name."""
        does = self._does
        return self.box.actions() | {
            "unseen": self.jump_unseen,
            "quiz": self._toggle_quiz,
            "beside": self._toggle_beside,
            "rising": self.rising.toggle,
            "longer_loop": does.longer_loop,
            "swap": self.stand.swap,
            "notes": self.show_notes,
            "toggle": does.toggle,
            "next": does.next,
            "previous": does.previous,
            "loop": does.next_loop,
            "room": self.ask_room,
            "catch_up": self.desk.catch_up,
        }

    def begin(self, layers: LayerChoice, choice: ViewChoice) -> None:
        """Show the wall on its screen, and the presenter's window in the place of the main one."""
        self._window.set_cover(self.view)
        self.view.borrow_messages(self._window.stage.messages)
        self.feed.on_timeline(self._player.timeline)
        self.desk.on_timeline(self._player.timeline)
        self.show_look(layers, choice)
        self.stand.open()
        if self.stand.mode is Mode.ONE:
            self._tell(messages.one_screen())

    def finish(self) -> None:
        """Wait until everything is painted as well as it can be."""
        for wall in self.walls:
            wall.finish()
        self.desk.finish()

    def end(self) -> None:
        """Take the wall away and let go of everything."""
        self.quiz.end()
        self.rising.stop()
        for joined in self._joined:
            QObject.disconnect(joined)
        self.desk.close()
        self.stand.close()
        self.view.borrow_messages(None)
        self._window.stage.take_back_messages()
        for told in (messages.ONE_SCREEN, messages.SCREEN_GONE, messages.TAKE_UP):
            self._window.stage.messages.withdraw(told)
        for wall in self.walls:
            wall.shut()
        self._window.set_cover(None)
        self.view.deleteLater()
        self.audience.deleteLater()
        self.deleteLater()

    @Slot(float)
    def _on_held(self, seconds: float) -> None:
        if (seconds >= 0.0) is not self._held:
            self._held = seconds >= 0.0
            self.desk.turn()

    @Slot()
    def _show_state(self) -> None:
        """Show which tools are on, and what is out of the ordinary on the wall."""
        tools, player = self.box.tools, self._player
        on = {tool.value: tools.tool is tool for tool in Tool}
        on |= {"blank": tools.blank, "freeze": tools.frozen, "unseen": tools.unseen}
        on |= {"beside": self.feed.is_beside, "loop": player.loop is not LoopMode.OFF}
        on |= {"rising": self.rising.is_on, "stills": bool(self._settings().stills)}
        self.view.set_on(on)
        self.view.set_inks(tools.ink, shown=tools.tool is Tool.DRAW)
        self.view.set_state(*messages.chips(self.stand.mode, self.audience.wall.size(), tools))

    def _toggle_quiz(self) -> None:
        """Ask the class, or end that; a place that was looked for is shown first."""
        if self._searched_from is not None:
            self.jump_unseen()
        self.quiz.toggle()

    def _toggle_beside(self) -> None:
        self.feed.toggle_beside()
        self._show_state()

    def jump_unseen(self) -> None:
        """Let the wall keep its picture while a place is looked for; again: show what was found."""
        player = self._player
        if self._searched_from is None:
            self._searched_from = player.moment.t_s, player.playing
            self.box.change(unseen=True)
            player.pause()
            return
        _, ran = self._searched_from
        self._searched_from = None
        self.box.change(unseen=False)
        if ran:
            player.play()

    def escape(self) -> None:
        """Close the topmost thing of the class; never the class, never the session."""
        if self._searched_from is not None:
            self._does.seek(self._searched_from[0])
            self.jump_unseen()
        elif (
            not self.box.lay_down()
            and not self.quiz.end()
            and self._window.isFullScreen()
            and self.stand.mode is Mode.TWO
        ):
            self._window.set_full_screen(False)

    def show_notes(self) -> None:
        """Show the notes or hide them; where the wall covers them, for as long as the key is held."""
        if self.stand.wall_in_front:
            self.stand.peek(True)
        else:
            self.view.show_notes(self.view.notes.isHidden())

    def hide_notes(self) -> None:
        """The key of the notes is let go."""
        self.stand.peek(False)

    def ask_room(self) -> None:
        """Ask how large the room is."""
        body = RoomPage(self._settings().room)
        body.room_requested.connect(self.set_room)
        self._window.open_page(Page(messages.room_head(), body))

    def ask_words(self) -> None:
        """Ask what the instructor wants to say about the present stroke."""
        stroke_id = self._player.moment.stroke_id
        body = OwnWords(self.desk.notes.get(stroke_id, ""))
        page = Page(self.protocol().entry(stroke_id).name, body)
        body.kept.connect(self._on_words)
        self._window.open_page(page)
        body.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_words(self, words: str) -> None:
        self.desk.write(words)
        self._window.close_top()

    def set_room(self, room: Room) -> None:
        """Let everything on the wall be as high as a room asks."""
        self.chosen.emit({"room": room})
        self._show_room()

    def _show_room(self) -> None:
        room = self._settings().room
        for wall in self.walls:
            wall.set_least(room.least_share)
        picture, layout = self.view.wall.picture, self.view.wall.layout_now
        worded = picture is not None and bool(picture.words.direction)
        self.view.room.set_words(*facts.room_of(room, layout, worded=worded))

    def show_look(self, layers: LayerChoice, choice: ViewChoice) -> None:
        """Show body, skin, hands, side and manner of motion as they are chosen now."""
        for wall in self.walls:
            wall.set_skin(tone_of(self._settings()), dress_of(self._settings()))
            wall.set_view(choice)
        self.quiz.set_layers(layers)
        self.box.set_layers(layers)
        self.feed.set_head_up(choice.direction is Direction.HEAD_UP)
        self._show_room()
        self.feed.show()
        self._show_state()

    @Slot()
    def _on_stand(self) -> None:
        """Show the wall in small as large as it is, and say where it is."""
        stand, known = self.stand, self._settings().wall_screen
        if stand.mode is Mode.TWO and stand.known != known:
            self.chosen.emit({"wall_screen": stand.known})
        self.view.wall.set_size_of_class(self.audience.wall.size())
        self.view.show_notes(stand.mode is not Mode.ONE or stand.is_peeking)
        self._show_room()
        self._show_state()

    @Slot()
    def _on_found(self) -> None:
        self._window.stage.messages.withdraw(messages.SCREEN_GONE)

    def _tell(self, message: Message) -> None:
        self._window.stage.messages.add(message)

    def take_up(self, ink: Ink) -> None:
        """Go on with an earlier lesson, from where the session stands now."""
        self.box.draw(ink)
        self.desk.began_t_s = self._player.moment.t_s
