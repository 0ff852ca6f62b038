"""Drives the hands-free view: what it shows comes from the player, what is pressed goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage

from app.anatomy.tones import DRAWN
from app.hands.dress import DRESSED, Dress
from app.session.moment import Moment, State
from ui import text, theme
from ui.diagram.baking import kept_sprite
from ui.diagram.view import WHOLE, ViewChoice
from ui.diagram.workshop import Workshop
from ui.keys.filter import DOUBLE_HIT_S
from ui.playing.conductor import Conductor
from ui.playing.player import Player
from ui.session.hands_free import HandsFreeView
from ui.session.preview import hands_from_near
from ui.session.screen import screen_at
from ui.sound.desk import SoundDesk
from ui.sound.words import hand_shape
from ui.window import notices
from ui.window.messages import Message, MessageBar, Tone

translate = QCoreApplication.translate

PREVIEW_PX = (320, 188)
"""Twice the size at which the band shows it in the design."""
PREVIEW_AHEAD_S = 25.0
"""So long before a change the next hands are drawn, in a worker."""
NOTICE_S = 12.0
"""So long a message stands; in the window it waits until it has been read."""


PictureKey = tuple[int, str, str, Dress, ViewChoice]
"""Row, theme, tone of the skin and dress of the hands of a picture of the next hands."""


class HandsFree(QObject):
    """Lives as long as the program; the view is made when it is opened."""

    left = Signal()
    """Somebody wants to leave the view; the session goes on."""

    def __init__(
        self, conductor: Conductor, now_s: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._does, self._now_s = conductor, now_s
        self.view: HandsFreeView | None = None
        self._held_s: float | None = None
        self._count_in, self._hit_s, self._waits = 0, -DOUBLE_HIT_S, False
        self._followed: Player | None = None
        self._pictures: dict[PictureKey, QImage] = {}
        self._workshop = Workshop("next hands", self)
        self._workshop.done.connect(self._on_drawn)
        self._desk: SoundDesk | None = None
        self._messages: list[Message] = []
        self._notice_until_s = 0.0

    def hear(self, desk: SoundDesk, messages: MessageBar) -> None:
        """Show what is said, and what the window has to tell: its own stage is covered."""
        self._desk = desk
        self._messages = list(messages.waiting)
        desk.caption_changed.connect(self._on_said)
        desk.pulse_changed.connect(self._on_pulse)
        messages.added.connect(self._on_message)

    def follow(self, player: Player) -> None:
        """Listen to a player, once."""
        if self._followed is not player:
            self._followed = player
            player.moment_changed.connect(self._on_moment)
            player.playing_changed.connect(self._on_playing)
            player.count_in_changed.connect(self._on_count_in)
            player.held_changed.connect(self._on_held)
            player.rate_changed.connect(lambda _: self.refresh())
            player.loop_changed.connect(lambda _: self.refresh())
            player.timeline_changed.connect(self._on_timeline)

    def make(self, colours: str, adapted: str) -> HandsFreeView:
        """Return a new view in a theme; `adapted` says how the plan was changed."""
        self.view = view = HandsFreeView(theme.THEMES.get(colours, theme.THEMES["dim"]))
        view.pressed.connect(self.press)
        view.left.connect(self.left)
        view.set_badge(adapted)
        self._show_notice()
        self.refresh()
        return view

    def forget(self) -> None:
        """The view is gone."""
        self.view = None

    def finish(self) -> None:
        """Wait until the next hands are drawn."""
        self._workshop.finish()
        self.refresh()

    def shut(self) -> None:
        """End the worker."""
        self._workshop.close()

    def set_colours(self, name: str) -> None:
        """Show the view in another theme."""
        if self.view is not None:
            self.view.set_colours(theme.THEMES[name])
            self.refresh()

    def set_waits(self, on: bool) -> None:
        """Say in the foot whether the session waits."""
        self._waits = on
        self._show_keys()

    def press(self) -> None:
        """Pause, or go on; a second hit within 0.3 s is the same hit of an elbow."""
        now_s = self._now_s()
        if now_s - self._hit_s >= DOUBLE_HIT_S:
            self._hit_s = now_s
            self._does.toggle()

    def refresh(self) -> None:
        """Show the present moment."""
        view, player, protocol = self.view, self._does.player, self._does.protocol
        if view is None or player is None or protocol is None:
            return
        screen = screen_at(
            protocol, player.timeline, player.moment, playing=player.playing, held_s=self._held_s,
            count_in=self._count_in, rate=player.rate, total_s=player.total_s,
            comes_again=player.comes_again,
        )  # fmt: skip
        view.set_screen(screen)
        if screen.coming is not None:
            view.band.set_picture(self._pictures.get(self._key(view, screen.coming.row)))
        self._show_keys()

    def _show_keys(self) -> None:
        view, player = self.view, self._does.player
        if view is None or player is None:
            return
        goes = player.playing and not player.held
        does = translate("HandsFree", "or an elbow: pause") if goes else translate("HandsFree", "go on")
        if self._count_in:
            does = translate("HandsFree", "start at once")
        rows = [(translate("HandsFree", "Space"), does)]
        if self._desk is not None:
            rows.append(("R", translate("HandsFree", "say it again")))
        if player.timeline.rows[player.moment.row].counts:
            rows.append(("↑", translate("HandsFree", "one more")))
        waits = (
            translate("HandsFree", "do not wait") if self._waits else translate("HandsFree", "wait for me")
        )
        rows += [
            ("⌫", translate("HandsFree", "10 s back")),
            ("→", translate("HandsFree", "next")),
            ("W", waits),
            ("Esc", translate("HandsFree", "leave")),
        ]
        view.keys.set_rows(rows)

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        if self.view is None:
            return
        if self._messages and self._now_s() >= self._notice_until_s:
            self._messages.pop(0)
            self._show_notice()
        self.refresh()
        near = moment.state is State.STROKE and moment.stroke_remaining_s < PREVIEW_AHEAD_S
        player = self._does.player
        if near and player is not None and moment.row + 1 < len(player.timeline.rows):
            self._draw(player, moment.row + 1)

    def _draw(self, player: Player, row: int) -> None:
        """Have the hands of a row drawn, if they are not there yet."""
        assert self.view is not None
        colours, timeline, key = self.view.theme, player.timeline, self._key(self.view, row)
        if key not in self._pictures:
            self._workshop.ask(
                key, lambda: hands_from_near(timeline, row, PREVIEW_PX, colours, kept_sprite, *key[2:])
            )

    @staticmethod
    def _key(view: HandsFreeView, row: int) -> PictureKey:
        """Return what the picture of a row's hands depends on."""
        canvas = view.canvas
        if canvas is None:
            return row, view.theme.name, DRAWN, DRESSED, WHOLE
        return row, view.theme.name, canvas.tone, canvas.dress, canvas.view_choice.whole

    @Slot(object, object)
    def _on_drawn(self, key: PictureKey, picture: object) -> None:
        if isinstance(picture, QImage):
            self._pictures[key] = picture
            self.refresh()

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        if playing:
            self._messages = [it for it in self._messages if it.action != notices.CONTINUE]
            self._show_notice()
        self.refresh()

    @Slot(int)
    def _on_count_in(self, left: int) -> None:
        self._count_in = left
        if self.view is not None:
            self.view.set_said(self._where_to_begin() if left else "")
        self.refresh()

    def _where_to_begin(self) -> str:
        """Return where to stand and how to shape the hands for the stroke that is counted in."""
        player, protocol = self._does.player, self._does.protocol
        if player is None or protocol is None:
            return ""
        stroke = player.timeline.rows[player.moment.row].stroke
        shape = hand_shape(protocol.entry(stroke.stroke_id), stroke.legs[0].pose)
        return f"{text.stance_line(stroke.stance)}. {shape}"

    @Slot(float)
    def _on_held(self, seconds: float) -> None:
        self._held_s = seconds if seconds >= 0.0 else None
        self.refresh()

    @Slot(object)
    def _on_timeline(self, timeline: object) -> None:
        self._workshop.forget()
        self._pictures.clear()

    @Slot(object)
    def _on_message(self, message: Message) -> None:
        """Keep a message to be shown; what concerns another session is for the start page."""
        if message.tone is not Tone.SESSION or message.action == notices.CONTINUE:
            first = message.action == notices.CONTINUE
            self._messages.insert(0 if first else len(self._messages), message)
            self._show_notice()

    def _show_notice(self) -> None:
        """Show the first message that waits, for a while."""
        self._notice_until_s = self._now_s() + NOTICE_S
        if self.view is not None:
            first = next(iter(self._messages), None)
            self.view.set_notice(f"{first.happened}. {first.done}" if first else "")

    @Slot(str)
    def _on_said(self, words: str) -> None:
        """Write what is said; counts stand there in large figures anyway."""
        if self.view is not None:
            self.view.set_said("" if self._desk is not None and self._desk.counts else words)

    @Slot(float)
    def _on_pulse(self, share: float) -> None:
        if self.view is not None:
            self.view.set_pulse(share)
