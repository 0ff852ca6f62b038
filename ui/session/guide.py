"""Leads a person through a session: start page, question, list, hands-free view, and the note at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.course.screening import Outcome
from app.session.moment import moment_at
from app.session.stills import pictured
from app.session.timeline import Timeline
from ui import card_words, text, theme
from ui.course.clients import Clients
from ui.course.words import client_button, shown_name
from ui.diagram.layers import LayerChoice
from ui.keys.filter import Keys
from ui.kit.controls import Button
from ui.pages.cover import Cover
from ui.pages.page import Page
from ui.pages.reading import Reading
from ui.playing.conductor import Conductor
from ui.session.after import AfterPage, AfterWords
from ui.session.before import BeforePage, Stage
from ui.session.checks import adapted_words, safety_sections
from ui.session.doors import Door, doors
from ui.session.hands_free import HandsFreeView
from ui.session.hands_free_driver import HandsFree
from ui.session.start import LENGTHS, StartPage
from ui.session.tiles import shares
from ui.settings import Settings
from ui.window.main_window import MainWindow

translate = QCoreApplication.translate

COVER_KEYS = ("start", "setup", "help", "sources", "log", "course", "theme", "full_screen", "close")
"""What the keys of the table may do while a page asks for something."""
DIGITS = tuple("123456789")


class Guide(QObject):
    """Opens the covers in their order and does what they ask for."""

    minutes_requested = Signal(int)
    chosen = Signal(object)
    """A dict of settings to remember."""
    resume_requested = Signal()
    """Go on with the session that was left, as `offer_resume` named it."""
    test_requested = Signal()
    """Somebody wants to be asked what the picture shows."""
    setup_requested = Signal()
    """Somebody wants to say anew where they work."""
    log_requested = Signal()
    """Somebody wants to read the sessions so far."""
    course_requested = Signal()
    """Somebody wants to see the client's course."""
    clients_requested = Signal()
    """Somebody wants to say for whom the session is."""
    waits_changed = Signal(bool)
    stills_changed = Signal(bool)
    noted = Signal(object)
    """The AfterWords of the session that has just ended."""
    picture_changed = Signal()
    """`pictured` gives another answer now."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        keys: Keys,
        settings: Callable[[], Settings],
        now_s: Callable[[], float],
        clients: Clients,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.hands_free = HandsFree(conductor, now_s, self)
        self.hands_free.left.connect(self.close)
        self._was_full_screen = False
        self._window, self._does, self._keys, self._settings = window, conductor, keys, settings
        self._clients, self._resume, self._course = clients, "", ("", "")
        self._adapts = False
        clients.changed.connect(self._show_client)

    def pictured(self, layers: LayerChoice) -> LayerChoice:
        """Return what of the chosen layers is shown at present: a cover's picture has no names."""
        cover = self._window.cover
        if isinstance(cover, AfterPage):
            return replace(layers, labels=False, zones=False, hands=False, path=False, trail=False)
        layers = replace(layers, trail=layers.trail and not self._settings().stills)
        return replace(layers, labels=False) if cover is not None else layers

    def offer_resume(self, words: str) -> None:
        """Offer on the start page to go on with a session that was left, as "Resume at 12:40 left"."""
        self._resume = words
        if isinstance(self._window.cover, StartPage):
            self._window.cover.set_resume(words)

    def tell_course(self, head: str, told: str) -> None:
        """Say on the start page's door to the course how far it is, and what comes next."""
        self._course = head, told
        if isinstance(self._window.cover, StartPage):
            self._window.cover.set_doors(doors(*self._course))

    def _show_client(self) -> None:
        if isinstance(self._window.cover, StartPage):
            self._window.cover.set_client(client_button(self._clients.current))

    def open_start(self) -> None:
        """Open the start page; from it, go back to the window."""
        if isinstance(self._window.cover, StartPage):
            self.close()
            return
        protocol, player = self._does.whole, self._does.player
        if protocol is None or player is None:
            return
        player.pause()
        page = StartPage()
        page.set_protocol(protocol.file.title, protocol.file.summary.text)
        page.set_doors(doors(*self._course))
        page.set_client(client_button(self._clients.current))
        page.set_resume(self._resume)
        page.start_requested.connect(self.begin)
        page.resume_requested.connect(self._on_resume)
        page.minutes_requested.connect(self.set_minutes)
        page.safety_requested.connect(self.show_safety)
        page.client_requested.connect(self.clients_requested)
        page.set_setup(text.stand_short(on_mat=self._settings().on_mat, side=self._settings().side))
        page.setup_requested.connect(self.setup_requested)
        page.door_requested.connect(self._on_door)
        page.left.connect(self.close)
        self.show_cover(page, {
            "Enter": self.begin,
            "Space": self.begin,
            "Left": lambda: self._step_length(-1),
            "Right": lambda: self._step_length(1),
            "R": self._on_resume,
            "S": self.show_safety,
            "C": self.clients_requested.emit,
        })  # fmt: skip
        self.show_length()

    def show_length(self) -> None:
        """Show the present length, and what it holds, on the start page."""
        page, player = self._window.cover, self._does.player
        if isinstance(page, StartPage) and player is not None and self._does.protocol is not None:
            names = card_words.names(self._does.protocol)
            page.set_minutes(self._settings().minutes, shares(player.timeline, names))
            self._window.canvas.show_moment(moment_at(player.timeline, _shown_s(player.timeline)))

    def set_minutes(self, minutes: int) -> None:
        """Ask for another length, and show what it holds."""
        self.minutes_requested.emit(minutes)
        self.show_length()

    def _step_length(self, way: int) -> None:
        now = self._settings().minutes
        further = [minutes for minutes in LENGTHS if (minutes - now) * way > 0]
        if further:
            self.set_minutes(min(further) if way > 0 else max(further))

    def start_of_course(self, minutes: int) -> None:
        """Begin the next session of a course, from whatever lies on top."""
        while self._window.open_pages():
            self._window.close_top()
        if self._does.player is not None:
            self._does.player.pause()
        self.set_minutes(minutes)
        self.begin()

    def begin(self) -> None:
        """Ask what has to be asked before a session."""
        page = self._before()
        if self._clients.must_ask():
            page.ask(in_full=self._clients.asks_in_full())
            return
        name = shown_name(self._clients.current)
        told = translate("Checks", "The safety questions were answered today for {name}.").format(name=name)
        self._prepare(page, adapts=self._clients.adapts(), told=told)

    def _prepare(self, page: BeforePage, *, adapts: bool, told: str = "") -> None:
        """Show the list on the way into a session, adapted or not."""
        self._adapts, most = adapts, self._clients.pressure_most()
        page.prepare(self._ticked(), adapted=adapted_words(self._does.whole, adapts, most), told=told)

    def show_list(self) -> None:
        """Show what to have ready, without starting anything."""
        self._before().prepare(self._ticked(), starts=False)

    def _before(self) -> BeforePage:
        protocol = self._does.whole
        assert protocol is not None
        page = BeforePage(protocol)
        page.answered.connect(lambda outcome: self._on_answered(page, outcome))
        page.all_requested.connect(lambda: page.ask(in_full=True))
        page.choice_requested.connect(page.choose)
        page.go_requested.connect(self._go)
        page.ticks_changed.connect(self._on_ticked)
        page.left.connect(lambda: self._back_from(page))
        keys: dict[str, Callable[[], object]] = {
            "N": partial(_press, page.none),
            "Y": lambda: _press(page.again if page.stage is Stage.PREPARE else page.some),
            "A": partial(_press, page.all),
            "Enter": partial(_press, page.go),
        }
        keys |= {digit: partial(page.press, at) for at, digit in enumerate(DIGITS)}
        self.show_cover(page, keys)
        return page

    def _on_answered(self, page: BeforePage, outcome: Outcome | None) -> None:
        if outcome is not None and outcome.forbids:
            page.stop(outcome)
            return
        adapts = outcome is Outcome.ADAPT
        self._clients.answered(adapts=adapts)
        self._prepare(page, adapts=adapts)

    def _back_from(self, page: BeforePage) -> None:
        """Go one step back: from the choice to the question, from the question to the start page."""
        if page.stage is Stage.CHOOSE:
            page.ask(in_full=True)
        else:
            self.open_start()

    def _ticked(self) -> tuple[int, ...]:
        settings = self._settings()
        return settings.prepared if settings.prepared_on == date.today().isoformat() else ()

    def _on_ticked(self, ready: tuple[int, ...]) -> None:
        if ready != self._ticked():
            self.chosen.emit({"prepared": ready, "prepared_on": date.today().isoformat()})

    def _go(self) -> None:
        """Start the session from its beginning, adapted or not."""
        self._does.adapt(self._adapts, self._settings().minutes, self._clients.pressure_most())
        self.open_hands_free()
        self._does.play()

    def toggle_hands_free(self) -> None:
        """Open the hands-free view, or leave it; the session goes on either way."""
        if isinstance(self._window.cover, HandsFreeView):
            self.close()
        else:
            self.open_hands_free()

    def open_hands_free(self) -> None:
        """Open the hands-free view over the whole screen."""
        player = self._does.player
        if player is None:
            return
        self.hands_free.follow(player)
        self.hands_free.set_waits(self._settings().waits)
        adapted = adapted_words(self._does.whole, self._does.is_adapted, self._does.pressure_most)
        view = self.hands_free.make(self._settings().hands_free_theme, adapted)
        if not isinstance(self._window.cover, AfterPage):
            self._was_full_screen = self._window.isFullScreen()
        press = self.hands_free.press
        keys: dict[str, Callable[[], object]] = dict.fromkeys(("Space", "Enter", "PageDown"), press)
        keys |= {"T": self._next_colours}
        keys |= {"Up": partial(self._does.change_count, 1), "Down": partial(self._does.change_count, -1)}
        self.show_cover(view, keys, None)
        if not self._was_full_screen:
            self._window.set_full_screen(True)
        self.show_present()
        self.hands_free.refresh()

    def _next_colours(self) -> None:
        name = "light" if self._settings().hands_free_theme == "dim" else "dim"
        self.chosen.emit({"hands_free_theme": name})
        self.hands_free.set_colours(name)
        self._window.theme_canvas()

    def toggle_waits(self) -> None:
        """Wait at the end of each stroke, or go on by itself."""
        on = not self._settings().waits
        self.chosen.emit({"waits": on})
        self.hands_free.set_waits(on)
        self.waits_changed.emit(on)

    def toggle_stills(self) -> None:
        """Show stills in place of motion, or motion again."""
        on = not self._settings().stills
        self.chosen.emit({"stills": on})
        self.picture_changed.emit()
        self.stills_changed.emit(on)

    def ask_after(self) -> None:
        """Ask how it was, if the session ended in the hands-free view."""
        player = self._does.player
        if player is None or not isinstance(self._window.cover, HandsFreeView):
            return
        used = text.time_planned(player.total_s)
        page = AfterPage(theme.THEMES[self._settings().hands_free_theme], used)
        page.saved.connect(self._on_after)
        page.left.connect(lambda: self._leave_after(page))
        self.show_cover(page, page.keys())

    def _on_after(self, words: AfterWords) -> None:
        self.noted.emit(words)
        self.close()

    def _leave_after(self, page: AfterPage) -> None:
        """Leave the note first, then the page; what was told is kept either way."""
        if page.note.hasFocus():
            page.leave_note()
        else:
            page.keep()

    def _on_resume(self) -> None:
        if self._resume:
            self.open_hands_free()
            self.resume_requested.emit()

    def show_safety(self) -> None:
        """Open the page of what speaks against a massage."""
        protocol = self._does.whole
        if protocol is None:
            return
        reading = Reading()
        reading.set_sections(safety_sections(protocol))
        self._window.open_page(Page(translate("Checks", "When not to massage"), reading))

    def _on_door(self, name: str) -> None:
        does: Mapping[str, Callable[[], object]] = {
            Door.STUDY: self.close,
            Door.TEST: self._test,
            Door.COURSE: self.course_requested.emit,
            Door.PREPARE: self.show_list,
            Door.LOG: self.log_requested.emit,
        }
        does[name]()

    def _test(self) -> None:
        self.close()
        self.test_requested.emit()

    def show_cover(
        self,
        cover: Cover,
        keys: Mapping[str, Callable[[], object]],
        passing: tuple[str, ...] | None = COVER_KEYS,
    ) -> None:
        """Let a cover take the window's place; its keys rest while a page lies over it."""
        before = self._window.cover
        if not isinstance(cover, HandsFreeView | AfterPage):
            self._leave_full_screen(before)
        elif isinstance(before, HandsFreeView):
            self.hands_free.forget()
        self._window.set_cover(cover)
        self._keys.take({key: self._window.unless_read(does) for key, does in keys.items()}, passing)
        self.picture_changed.emit()
        if before is not None:
            before.deleteLater()

    def close(self) -> None:
        """Show the window itself again, at the session's present moment."""
        cover = self._window.cover
        if cover is None:
            return
        self._keys.take({})
        self._leave_full_screen(cover)
        self._window.set_cover(None)
        cover.deleteLater()
        self.picture_changed.emit()
        self.show_present()

    def show_present(self) -> None:
        """Show the present moment on the canvas, which a page has just taken or given back."""
        player = self._does.player
        if player is None:
            return
        stills = bool(self._settings().stills)
        shown = pictured(player.timeline, player.moment, stills=stills, rate=player.rate)
        self._window.canvas.show_moment(shown)

    def _leave_full_screen(self, cover: Cover | None) -> None:
        """Go back to the window's size, if the hands-free view had filled the screen."""
        if isinstance(cover, HandsFreeView):
            self.hands_free.forget()
        filled = isinstance(cover, HandsFreeView | AfterPage) and not self._was_full_screen
        if filled and self._window.isFullScreen():
            self._window.set_full_screen(False)


def _shown_s(timeline: Timeline) -> float:
    """Return a time at which both hands lie on the back, for the picture of the start page."""
    row = timeline.rows[min(1, len(timeline.rows) - 1)]
    return row.start_s + 0.3 * (row.end_s - row.start_s) / row.cycles


def _press(button: Button) -> None:
    """Press a button by its key, if it is there to be pressed."""
    if button.isVisible():
        button.click()
