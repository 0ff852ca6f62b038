"""Builds the program's objects and connects them: the only place that knows them all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import BODIES
from app.errors import AssetError, TrainerError
from app.protocol.languages import path_in
from app.protocol.library import STANDARD
from app.protocol.model import Protocol
from ui import theme
from ui.classroom.classroom import Classroom
from ui.course.clients import Clients
from ui.course.desk import CourseDesk
from ui.diagram.baking import baked_sprite
from ui.diagram.canvas import DiagramCanvas
from ui.diagram.sprites import Baker
from ui.export.exporting import Exporting
from ui.keys.filter import Keys
from ui.log.log_notices import START_PAGE
from ui.log.log_pages import LogPages
from ui.log.logbook import Logbook
from ui.looking import depth
from ui.looking.bodies import Bodies
from ui.looking.looking import Looking
from ui.naming.naming import Naming
from ui.pages.opener import PageOpener
from ui.playing.computer_clock import elapsed_s
from ui.playing.conductor import Conductor
from ui.playing.player import Player
from ui.playing.presenter import Presenter
from ui.program.keeper import Keeper
from ui.session.after import AfterWords
from ui.session.checks import adapted_words
from ui.session.guide import Guide
from ui.session.setting_up import SettingUp
from ui.settings import (
    Layers,
    Settings,
    WindowPlace,
)
from ui.sound.hearing import Hearing
from ui.steps.choosing import Choosing
from ui.stroke_card.close_up import CloseUps
from ui.text import (
    language,
    language_name,
    languages,
    time_left,
    time_planned,
)
from ui.transport.length import stepped
from ui.window import notices
from ui.window.main_window import MainWindow
from ui.window.menus import Menus
from ui.window.messages import Message

translate = QCoreApplication.translate

SKIP_S = 10.0


class Program(QObject):
    """The window, the session, and what a person has chosen; it lives as long as the window."""

    crashed = Signal(object)
    """From any thread: the Path of the report of an error, or None."""
    language_changed = Signal(str)
    """The words are made anew by a new window, which the owner opens."""

    def __init__(
        self,
        folder: Path,
        now_s: Callable[[], float] = elapsed_s,
        protocol: str = STANDARD,
        bake: Baker = baked_sprite,
        parent: QObject | None = None,
        log_folder: Path | None = None,
        wall_s: Callable[[], float] | None = None,
        reduces_motion: Callable[[], bool | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._log_folder, self._reduces_motion = log_folder, reduces_motion
        self.keeper = Keeper(folder, self)
        self._fault: TrainerError | None = None
        self._system_stills = False
        remembered = self._settings.body
        body = body_named(remembered) if remembered in BODIES else reference_body()
        chosen = theme.THEMES.get(self._settings.theme, theme.THEMES["light"])
        self.window = MainWindow(DiagramCanvas(body, chosen, bake=bake))
        self.window.set_theme(chosen)
        self.conductor, self.keys = Conductor(body, now_s, self, wall_s), Keys(now_s, parent=self)
        self.menus = Menus(self.window.top_bar, self)
        self.bodies = Bodies(self.window, self.conductor, lambda: self._settings, self._choose, self)
        self.pages = PageOpener(self.window, self.conductor, self)
        self.logbook = Logbook(self.window.stage.messages, self.conductor, now_s, parent=self)
        self.clients = Clients(self.logbook, lambda: self._settings, parent=self)
        self.guide = Guide(
            self.window, self.conductor, self.keys, lambda: self.settings, now_s, self.clients, self
        )
        self.setting_up = SettingUp(
            self.window, self.guide, self.conductor, self.keys, lambda: self.settings, self
        )
        self.naming = Naming(self.window, self.conductor, self.keys, lambda: self._settings.layers, self)
        self.bodies.menu.further.append(self.naming.offer)
        self.log_pages = LogPages(self.window, self.logbook, self.clients, self.conductor, self)
        self.course = CourseDesk(self.window, self.conductor, self.logbook, self.clients, self.guide, self)
        self.goes_on = False
        """Whether the window before this one was recording the session that is shown."""
        self.classroom = Classroom(
            self.window, self.conductor, self.keys, self.guide, lambda: self.settings, folder,
            bake, now_s, self,
        )  # fmt: skip
        self.presenter: Presenter | None = None
        self.hearing = Hearing(self.window, self.pages, now_s, self)
        self.hearing.desk.caption_changed.connect(self.classroom.set_said)
        self.guide.hands_free.hear(self.hearing.desk, self.window.stage.messages)
        self.choosing = Choosing(self.window, self.conductor, self.keys, self)
        self.exporting = Exporting(
            self.window, self.conductor, self.keys, lambda: self._settings, self._adapted_words, bake, self
        )
        self.close_ups = CloseUps(bake, self)
        self.looking = Looking(self.window, self.keys, self._settings.view, self)
        self.keeper.refused.connect(lambda error: self.window.stage.messages.add(notices.of_storage(error)))
        self._connect_window()
        self._connect_session()
        self._bind_keys()
        self._show_picture()
        if len(languages()) > 1:
            code = language()
            self.window.top_bar.set_language(code, language_name(code))
        if self.keeper.fault is not None:
            self.window.stage.messages.add(notices.of_settings(self.keeper.fault))
        self.setting_up.apply()
        self.open_protocol(protocol)

    @property
    def _settings(self) -> Settings:
        return self.keeper.settings

    @property
    def settings(self) -> Settings:
        """Return what a person has chosen, and what the system asks for where nobody has."""
        if self._settings.stills is None:
            return msgspec.structs.replace(self._settings, stills=self._system_stills)
        return self._settings

    def show(self) -> None:
        """Open the window where it was, on a screen that is there."""
        place, window = self._settings.window, self.window
        if place is None:
            window.resize(window.sizeHint().boundedTo(window.screen().availableGeometry().size()))
        else:
            window.setGeometry(QRect(place.x, place.y, place.width, place.height))
            if not window.is_reachable():
                window.bring_back()
                window.stage.messages.add(notices.screen_gone())
        if place is not None and place.maximized:
            window.showMaximized()
        else:
            window.show()

    def tell_missing(self, fault: AssetError | None) -> None:
        """Say which file of the program is missing, if one is."""
        if fault is not None:
            self.window.stage.messages.add(notices.of_asset(fault))

    def open_protocol(self, name_or_path: str) -> None:
        """Teach a protocol from its beginning; one that cannot be used is told, and nothing changes."""
        try:
            self.conductor.open(name_or_path, self._settings.minutes)
        except TrainerError as error:
            self._fault = error
            self.window.stage.messages.add(notices.of_protocol(error, Path(name_or_path).name))
            self.window.transport.setEnabled(self.conductor.player is not None)

    def save(self) -> None:
        """Write down what a person has chosen; a folder that refuses is told once."""
        self.keeper.save()

    def close(self) -> None:
        """Stop the session and remember everything; the window is closing."""
        if self.conductor.player is not None:
            self.conductor.player.pause()
        self.classroom.close(ends=True)
        self.logbook.close()
        self.remember_place()
        self.save()
        self.window.canvas.shut()
        self.guide.hands_free.shut()
        self.close_ups.shut()

    def remember_place(self) -> None:
        """Note where the window stands."""
        window = self.window
        at = window.normalGeometry() if window.isMaximized() or window.isFullScreen() else window.geometry()
        place = WindowPlace(at.x(), at.y(), at.width(), at.height(), window.isMaximized())
        self.keeper.note(window=place)

    def _choose(self, **chosen: object) -> None:
        """Remember a choice."""
        self.keeper.choose(**chosen)

    def set_minutes(self, minutes: int) -> None:
        """Plan the session for another length."""
        if minutes != self._settings.minutes:
            self.conductor.plan(minutes)
            self._choose(minutes=minutes)

    def change_minutes(self, way: int) -> None:
        """Make the session a minute longer (1) or shorter (-1)."""
        self.set_minutes(stepped(self._settings.minutes, way, 1))

    def set_count_in(self, on: bool) -> None:
        """Count in before a stroke, or not."""
        if self.conductor.player is not None:
            self.conductor.player.set_count_in(on)
        self.window.transport.set_count_in(on)
        self._choose(count_in=on)

    def toggle_count_in(self) -> None:
        """Count in if it did not, and the other way round."""
        self.set_count_in(not self._settings.count_in)

    def set_picture(
        self, value: int | None = None, *, zones: bool | None = None, labels: bool | None = None
    ) -> None:
        """Look deeper or less deep, show zones and names or not; what is None stays."""
        now = self._settings.layers
        kept = msgspec.structs.replace(
            now,
            zones=now.zones if zones is None else zones,
            labels=now.labels if labels is None else labels,
        )
        self._show_layers(depth.layers_at(depth.depth_of(now) if value is None else value, kept))

    def _show_layers(self, layers: Layers) -> None:
        self._choose(layers=layers)
        self._show_picture()

    def next_layer(self) -> None:
        """Look one layer deeper; from the bones back to the skin."""
        self.set_picture(depth.next_layer(depth.depth_of(self._settings.layers)))

    def toggle_zones(self) -> None:
        """Show the zones of care, or hide them."""
        self.set_picture(zones=not self._settings.layers.zones)

    def toggle_labels(self) -> None:
        """Show the names of the landmarks, or hide them."""
        self.set_picture(labels=not self._settings.layers.labels)

    def _show_picture(self) -> None:
        layers = self._settings.layers
        self.window.stage.set_picture(depth.depth_of(layers), layers.zones, layers.labels)
        pictured = self.guide.pictured(self.naming.pictured(depth.choice(layers)))
        self.window.canvas.set_layers(pictured)
        self.naming.show(pictured)
        self.classroom.set_layers(self.naming.pictured(depth.choice(layers)))

    def next_theme(self) -> None:
        """Change between light and dim."""
        names = list(theme.THEMES)
        name = names[(names.index(self.window.theme.name) + 1) % len(names)]
        self.window.set_theme(theme.THEMES[name])
        self._choose(theme=name)
        self._ask_close_up()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it."""
        self.window.set_full_screen(not self.window.isFullScreen())

    def show_keys(self) -> None:
        """Open the page of keys."""
        self.pages.show_keys(self.keys.bound())

    def set_language(self, code: str) -> None:
        """Show everything in another language, from where the session stands."""
        self._choose(language=code)
        self.remember_place()
        self.save()
        self.language_changed.emit(code)

    def _connect_window(self) -> None:
        window, does = self.window, self.conductor
        transport, stage, top = window.transport, window.stage, window.top_bar
        transport.toggle_requested.connect(does.toggle)
        transport.back_requested.connect(does.previous)
        transport.next_requested.connect(does.next)
        transport.loop_requested.connect(does.next_loop)
        transport.rate_requested.connect(does.set_rate)
        transport.count_in_requested.connect(self.set_count_in)
        transport.minutes_requested.connect(self.set_minutes)
        window.steps.row_requested.connect(does.go_to_row)
        window.strip.seek_requested.connect(does.seek)
        stage.depth_requested.connect(self.set_picture)
        stage.zones_requested.connect(self.toggle_zones)
        stage.labels_requested.connect(self.toggle_labels)
        stage.messages.acted.connect(self._on_message_acted)
        top.theme_requested.connect(self.next_theme)
        top.full_screen_requested.connect(self.toggle_full_screen)
        top.keys_requested.connect(self.show_keys)
        top.sources_requested.connect(self.pages.show_sources)
        top.start_requested.connect(self.guide.open_start)
        top.class_requested.connect(self.classroom.toggle)
        self.menus.protocol_picked.connect(self.open_protocol)
        self.menus.language_picked.connect(self.set_language)
        window.card.more_requested.connect(self.pages.show_stroke)
        window.canvas.plate_missing.connect(self.tell_missing)
        window.closing.connect(self.close)
        window.screen_lost.connect(lambda: stage.messages.add(notices.screen_gone()))
        window.first_painted.connect(self._load_the_rest, Qt.ConnectionType.QueuedConnection)

    def _connect_session(self) -> None:
        self.conductor.opened.connect(self._on_opened)
        self.conductor.words_refused.connect(self._on_words_refused)
        self.guide.minutes_requested.connect(self.set_minutes)
        self.guide.picture_changed.connect(self._show_picture)
        self.naming.picture_changed.connect(self._show_picture)
        self.guide.picture_changed.connect(self.looking.show)
        self.looking.chosen.connect(lambda chosen: self._choose(**chosen))
        self.naming.chosen.connect(self._show_layers)
        self.looking.looked.connect(self.classroom.set_view)
        self.looking.show()
        self.guide.test_requested.connect(self.naming.test)
        self.guide.resume_requested.connect(self.logbook.resume)
        self.logbook.offered.connect(self.guide.offer_resume)
        self.logbook.minutes_requested.connect(self.set_minutes)
        self.guide.waits_changed.connect(self.conductor.set_waits)
        self.guide.stills_changed.connect(lambda on: self._shown().set_stills(on))
        self.guide.noted.connect(self._on_noted)
        self.guide.log_requested.connect(self.log_pages.show_log)
        for chooser in (self.guide, self.clients, self.setting_up):
            chooser.chosen.connect(lambda chosen: self._choose(**chosen))
        self.guide.stills_changed.connect(self.classroom.show_look)
        self.classroom.chosen.connect(lambda chosen: self._choose(**chosen))
        self.classroom.lessons.minutes_requested.connect(self.set_minutes)
        self.setting_up.language_requested.connect(self.set_language)
        self.hearing.chosen.connect(lambda sound: self._choose(sound=sound))
        self.exporting.chosen.connect(lambda export: self._choose(export=export))
        self.crashed.connect(lambda report: self.window.stage.messages.add(notices.crashed(report)))
        self.close_ups.made.connect(lambda stroke, hand: self._shown().show_close_up(stroke, hand))

    def _bind_keys(self) -> None:
        does, keys = self.conductor, self.keys
        for action, handler in {
            "toggle": does.toggle,
            "play": does.play,
            "next": does.next,
            "previous": does.previous,
            "back": lambda: does.skip(-SKIP_S),
            "on": lambda: does.skip(SKIP_S),
            "loop": does.next_loop,
            "slower": lambda: does.change_rate(-1),
            "faster": lambda: does.change_rate(1),
            "real_time": lambda: does.set_rate(1.0),
            "shorter": lambda: self.change_minutes(-1),
            "longer": lambda: self.change_minutes(1),
            "count_in": self.toggle_count_in,
            "layer": self.next_layer,
            "zones": self.toggle_zones,
            "labels": self.toggle_labels,
            "body": self.bodies.open,
            "stroke": self.pages.show_stroke,
            "protocol": self.menus.show_protocols,
            "theme": self.next_theme,
            "full_screen": self.toggle_full_screen,
            "help": self.show_keys,
            "sources": self.pages.show_sources,
            "start": self.guide.open_start,
            "hands_free": self.guide.toggle_hands_free,
            "wait": self.guide.toggle_waits,
            "log": self.log_pages.show_log,
            "course": self.course.pages.show_course,
            "stills": self.guide.toggle_stills,
            "close": lambda: self.naming.close() or self.window.close_top(),
        }.items():
            keys.bind(action, handler)
        keys.bind_steps(does.go_to_step)
        self.hearing.begin(keys, self._settings.sound)

    def _on_opened(self, protocol: Protocol, player: Player) -> None:
        """Show another protocol; a new player is connected once."""
        if self.presenter is None:
            self._connect_player(player)
        adapted = self._adapted_words()
        self.presenter = shown = Presenter(self.window, protocol, adapted)
        self.window.transport.setEnabled(True)
        self.hearing.follow(protocol, player, shown)
        player.set_rate(self._settings.rate)
        player.set_count_in(self._settings.count_in)
        player.set_waits(self._settings.waits)
        self.window.transport.set_count_in(self._settings.count_in)
        shown.set_stills(bool(self.settings.stills))
        shown.set_rate(player.rate)
        shown.set_loop(player.loop)
        shown.set_playing(player.playing)

    def _on_words_refused(self, error: TrainerError) -> None:
        """Say why the protocol does not speak the reader's language."""
        self._fault = error
        name = path_in(Path(self.conductor.source), language()).name
        self.window.stage.messages.add(notices.of_texts(error, name))

    def _connect_player(self, player: Player) -> None:
        player.timeline_changed.connect(lambda plan: self._shown().set_timeline(plan))
        player.moment_changed.connect(lambda moment: self._shown().show_moment(moment))
        for changed in (player.moment_changed, player.held_changed, player.rate_changed):
            changed.connect(lambda _: self._shown().set_total(player.total_s))
        player.row_changed.connect(self._ask_close_up)
        player.loop_changed.connect(lambda mode: self._shown().set_loop(mode, player.loop_rows[1]))
        player.count_in_changed.connect(lambda left: self._shown().show_count_in(left))
        player.playing_changed.connect(self._on_playing_changed)
        player.rate_changed.connect(self._on_rate_changed)
        player.finished.connect(self._on_finished)
        player.slept.connect(lambda seconds: self._tell_stop(notices.slept, seconds))
        player.clock_set.connect(lambda seconds: self._tell_stop(notices.clock_set, seconds))

    def _player(self) -> Player:
        assert self.conductor.player is not None
        return self.conductor.player

    def _adapted_words(self) -> str:
        """Return how what is taught was changed, for care or early in a course; "" where it is not."""
        does = self.conductor
        return adapted_words(does.whole, does.is_adapted, does.pressure_most)

    def _shown(self) -> Presenter:
        assert self.presenter is not None
        return self.presenter

    def _on_playing_changed(self, playing: bool) -> None:
        self._shown().set_playing(playing)
        if playing:
            for told in (notices.CONTINUE, notices.FINISHED):
                self.window.stage.messages.withdraw(told)

    def _on_rate_changed(self, rate: float) -> None:
        self._shown().set_rate(rate)
        if rate != self._settings.rate:
            self._choose(rate=rate)

    def _on_finished(self) -> None:
        player = self.conductor.player
        if player is not None:
            used = time_planned(player.total_s)
            self.window.stage.messages.add(notices.finished(used))
            self.guide.ask_after()

    def _on_noted(self, words: AfterWords) -> None:
        """Keep how the session was."""
        from app.course.records import TenderPlace

        self.logbook.keep_after(words.comfort, words.note, [TenderPlace(*place) for place in words.tender])

    def _tell_stop(self, told: Callable[[float, str], Message], seconds: float) -> None:
        """Say why the session has stopped by itself, and where it waits."""
        left = time_left(self._player().moment.stroke_remaining_s)
        self.window.stage.messages.add(told(seconds, left))

    def _on_message_acted(self, action: str) -> None:
        if action == notices.CONTINUE:
            self.conductor.play()
        elif action == START_PAGE:
            self.guide.open_start()
        elif action == notices.SHOW_FAULTS and self._fault is not None:
            self.pages.show_faults(self._fault)

    def _ask_close_up(self) -> None:
        """Have the present stroke's hand made, once the first frame is on the screen."""
        player = self.conductor.player
        if player is not None and self.window.has_painted:
            row = player.timeline.rows[player.moment.row]
            self.close_ups.ask(row.stroke, self.window.theme)

    def _follow_system(self) -> None:
        """Show stills where the system asks for less motion and nobody has chosen."""
        self._system_stills = self._reduces_motion is not None and bool(self._reduces_motion())
        if self.settings.stills and self.presenter is not None:
            self._show_picture()
            self.presenter.set_stills(True)

    def _load_the_rest(self) -> None:
        """Load what the first frame did without."""
        self._ask_close_up()
        self._follow_system()
        if not self.window.strip.curves.load():
            self.window.stage.messages.add(notices.no_curves())
        if self._log_folder is not None:
            self.logbook.open(self._log_folder, goes_on=self.goes_on)
