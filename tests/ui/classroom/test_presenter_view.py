"""The presenter's window at every size and in every language: nothing is cut, nothing lies on anything."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.anatomy.landmarks import reference_body
from app.lesson.room import Room
from app.lesson.spent import Ledger
from app.protocol.languages import in_language
from app.protocol.library import STANDARD, load, texts
from app.session.moment import moment_at
from app.session.plan import plan_session
from tests.ui.diagram.flat_hands import flat_hand
from ui.classroom import facts, messages
from ui.classroom.presenter_view import PresenterView
from ui.classroom.screens import Mode
from ui.classroom.tools import Tools
from ui.classroom.wall import Picture
from ui.classroom.wall_words import wall_words, ways_of
from ui.diagram.canvas import DiagramCanvas
from ui.gallery.legibility import cut_texts, overlaps
from ui.text import install_language
from ui.theme import HALL, THEMES, load_fonts, unit_for

SIZES = ((800, 600), (1024, 614), (1024, 768), (1280, 800), (1920, 1080), (3840, 2160))


@pytest.fixture(scope="module")
def plan():
    protocol = load()
    return protocol, plan_session(protocol, 20, reference_body())


@pytest.mark.parametrize("code", ["en", "ru", "es"])
def test_nothing_of_the_presenters_window_is_cut_or_covered(qapp, plan, code):
    load_fonts()
    install_language(qapp, code)
    protocol, timeline = plan
    told = texts(STANDARD, protocol, code) if code != "en" else None
    protocol = in_language(protocol, told) if told is not None else protocol
    view = PresenterView(lambda: DiagramCanvas(timeline.body, HALL, bake=flat_hand))
    try:
        view.wall.set_size_of_class(QSize(1024, 768))
        view.wall.set_timeline(timeline)
        view.show()
        view.show_notes(True)
        for size in SIZES:
            view.resize(*size)
            view.set_theme(THEMES["light"].scaled(unit_for(size[1])))
            for row in (1, 4, 6):
                moment = moment_at(timeline, timeline.rows[row].start_s + 1.0)
                words = wall_words(protocol, moment, ways_of(timeline.rows[row].stroke, timeline.body))
                view.wall.set_picture(Picture(moment, words))
                show_facts(view, protocol, timeline, moment)
                QApplication.sendPostedEvents()
                assert cut_texts(view) == [], size
                assert overlaps(view) == [], size
    finally:
        view.wall.shut()
        view.hide()
        view.deleteLater()
        install_language(qapp, "en")


def show_facts(view, protocol, timeline, moment):
    row = timeline.rows[moment.row]
    view.set_times("10:00", "20:00", "23:59")
    view.set_stroke(
        protocol.entry(moment.stroke_id).name,
        facts.place_of(protocol, timeline, moment),
        facts.used_of(timeline, moment, Ledger()),
    )
    view.notes.set_notes(facts.notes_of(protocol, row.stroke.stroke_id))
    view.coming.set_words(*facts.next_of(protocol, timeline, moment.row))
    view.plan.set_words(*facts.plan_of(400.0, 200.0))
    view.room.set_words(*facts.room_of(Room(), view.wall.layout_now, worded=True))
    view.set_state(*messages.chips(Mode.TWO, QSize(1024, 768), Tools()))
