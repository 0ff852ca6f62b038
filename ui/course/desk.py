"""Connects the choice of the client and the pages of the course with the rest of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.course.client_pages import ClientPages
from ui.course.clients import Clients
from ui.course.pages import CoursePages
from ui.log.logbook import Logbook
from ui.playing.conductor import Conductor
from ui.session.guide import Guide
from ui.window.main_window import MainWindow


class CourseDesk(QObject):
    """Owns the pages of clients and of the course."""

    def __init__(
        self,
        window: MainWindow,
        conductor: Conductor,
        logbook: Logbook,
        clients: Clients,
        guide: Guide,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.client_pages = ClientPages(window, logbook, clients, self)
        self.pages = CoursePages(window, conductor, logbook, clients, self)
        self.pages.clients_requested.connect(self.client_pages.show_clients)
        self.pages.start_requested.connect(guide.start_of_course)
        self.pages.told.connect(guide.tell_course)
        guide.clients_requested.connect(self.client_pages.show_clients)
        guide.course_requested.connect(self.pages.show_course)
        self.pages.log_requested.connect(guide.log_requested)
        window.top_bar.course_requested.connect(self.pages.show_course)
