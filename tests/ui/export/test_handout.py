"""Pages to print: everything of the plan is on them, as text, within the page, legible without colours."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.anatomy.body import Side
from app.protocol.library import path_of
from tests.ui.diagram.flat_hands import remembered
from tests.ui.export.read_code import text_of
from tests.ui.export.test_picture_file import opened, streams
from ui import text
from ui.diagram.badge import Badge, Letter
from ui.diagram.inks import contrast
from ui.diagram.layers import LayerChoice
from ui.diagram.scene import Scene
from ui.diagram.view import View
from ui.export.code import COARSE_MM, MOST_BYTES, QUIET, code_matrix, fitting
from ui.export.handout import handout
from ui.export.lesson import plan_text, stroke_text
from ui.export.parts import CODE_MM, FOOT_MM
from ui.export.sheet import MARGIN_MM, PAPER_THEME, PAPERS
from ui.export.stroke_page import NOTES_MM
from ui.gallery.handouts import lesson_of

HANDS = remembered()
POINT_MM = 25.4 / 72.0


def a_lesson(minutes=20, language="en"):
    return lesson_of("lumbar", minutes, language)


@pytest.fixture(scope="module")
def english(qapp):
    text.install_language(qapp, "en")
    return a_lesson()


@pytest.fixture(scope="module")
def a4(english):
    """The pages of the protocol and of deep stroking, 20 minutes, A4."""
    return handout(english, PAPERS["a4"], (None, "2"), HANDS)


@pytest.fixture(scope="module")
def russian(qapp):
    """A lesson of 40 minutes in Russian, its pages on Letter, and the texts of its codes."""
    text.install_language(qapp, "ru")
    lesson = a_lesson(40, "ru")
    made = handout(lesson, PAPERS["letter"], (None, "2", "3c"), HANDS)
    texts_of_codes = plan_text(lesson), stroke_text(lesson, "2")
    text.install_language(qapp, "en")
    return opened(made), texts_of_codes


def grey(document, page=0, dpi=60):
    size = document.pagePointSize(page) * dpi / 72.0
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        painter.drawImage(0, 0, document.render(page, size.toSize()))
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()


def words_of(document, page=0):
    return re.sub(r"\s+", " ", document.getAllText(page).text())


def place_mm(document, page, words):
    """Return where words stand on a page, mm from its upper left corner."""
    start = document.getAllText(page).text().index(words)
    bounds = document.getSelectionAtIndex(page, start, len(words)).boundingRectangle()
    return QRectF(bounds.topLeft() * POINT_MM, bounds.size() * POINT_MM)


def test_the_page_of_a_protocol_has_every_stroke_with_its_plan_and_caution(a4, english):
    told = words_of(opened(a4))
    for tally in english.tallies:
        entry = english.protocol.entry(tally.stroke_id)
        assert entry.name in told
        assert f"{text.time_planned(tally.working_s)} · {tally.cycles} " in told
        assert entry.card.caution.text in told
        assert f"{text.figure(entry.hands.pressure.usual)}/10" in told
    assert "15 to 20 times" in told
    assert "Strokes 19:25 + changes of hands 0:35 = 20:00" in told
    assert "Education, not medical advice." in told
    assert "Stop at once" in told


@pytest.mark.parametrize("minutes", [10, 25, 40])
def test_the_totals_are_those_of_the_plan(qapp, minutes):
    lesson = a_lesson(minutes)
    found = re.findall(r"\d+:\d\d", lesson.totals())
    strokes_s, changes_s, whole_s = (int(m) * 60 + int(s) for m, s in (each.split(":") for each in found))
    assert whole_s == round(lesson.timeline.total_s)
    assert abs(strokes_s + changes_s - whole_s) <= 1
    shown_s = sum(round(tally.working_s) for tally in lesson.tallies)
    assert abs(shown_s - strokes_s) <= len(lesson.tallies) / 2


def test_every_page_is_as_large_as_its_paper_and_keeps_its_margins(a4, russian):
    for document, paper, notes in ((opened(a4), "a4", "My notes"), (russian[0], "letter", "Мои заметки")):
        size = PAPERS[paper]
        for index in range(document.pageCount()):
            points = document.pagePointSize(index)
            assert points.width() * POINT_MM == pytest.approx(size.width_mm, abs=0.4)
            assert points.height() * POINT_MM == pytest.approx(size.height_mm, abs=0.4)
            shown, edge = grey(document, index), round((MARGIN_MM - 1.0) / 25.4 * 60)
            inside = np.zeros(shown.shape, bool)
            inside[edge:-edge, edge:-edge] = True
            assert (shown[~inside] == 255).all()
            assert (shown < 90).any()
        for index in range(1, document.pageCount()):
            top = place_mm(document, index, notes).top()
            assert size.height_mm - MARGIN_MM - FOOT_MM - top > NOTES_MM - 4.0


def test_the_page_of_a_stroke_tells_everything_that_the_card_knows(a4, english):
    told, card = words_of(opened(a4), 1), english.protocol.entry("2").card
    for words in (
        *(card.sentence.text, card.contact.text, card.direction.text, card.pace.text, card.force.text),
        *(card.caution.text, card.mistake.text, card.table.text, card.mat.text, card.open_point.text),
        *("15 to 20 times", "2:15 · 18 cycles", "8 a minute", "6/10", "12th rib", "My notes"),
        *("● source", "■ published", "◆ tradition", "○ ours", "Education, not medical advice."),
    ):
        assert words in told, words
    assert f"{card.sentence.text} ●" in told.replace("\u00a0", " ")


def test_a_stroke_that_is_not_in_the_session_has_no_page(english):
    with pytest.raises(KeyError):
        handout(english, PAPERS["a4"], ("9",), HANDS)


def test_cyrillic_is_text_too(russian):
    told = words_of(russian[0])
    for words in ("Лёгкое поглаживание", "32 движения", "3 круга", "15–20 раз"):
        assert words in told, words
    assert "Обучение, а не медицинский совет" in told


def test_fonts_are_embedded_and_the_protocols_file_is_attached(a4):
    parts = streams(a4)
    assert a4.count(b"/FontFile2") >= 3
    assert len(re.findall(rb"/BaseFont", a4)) <= 2 * a4.count(b"/FontFile2")
    whole = path_of("lumbar").read_bytes()
    assert any(part.strip() == whole.strip() for part in parts)


@pytest.mark.parametrize("page", [0, 1])
def test_the_printed_code_reads_back_as_the_text_it_stands_for(a4, english, russian, page):
    wanted = (plan_text(english), stroke_text(english, "2"))[page]
    assert code_on(opened(a4), page, wanted, "a4") == wanted
    assert code_on(russian[0], page, russian[1][page], "letter") == russian[1][page]


def code_on(document, page, wanted, paper):
    """Return what the printed code says; its modules are as many as those of `wanted`."""
    shown = grey(document, page, dpi=300)
    side = len(code_matrix(wanted, CODE_MM))
    module = CODE_MM / (side + 2 * QUIET)
    assert module >= 0.33
    left = PAPERS[paper].width_mm - MARGIN_MM - CODE_MM
    at = [(QUIET + n + 0.5) * module for n in range(side)]
    return text_of([[shown[_dot(MARGIN_MM + y), _dot(left + x)] < 128 for x in at] for y in at])


def _dot(mm):
    return int(mm / 25.4 * 300)


def test_a_code_takes_as_much_spare_as_its_size_allows_and_never_too_much_text():
    few, many = code_matrix("a" * 50, CODE_MM), code_matrix("a" * 600, CODE_MM)
    assert CODE_MM / (len(few) + 2 * QUIET) >= COARSE_MM
    assert text_of(many) == "a" * 600
    long = "\n".join(["ё" * 40] * 60)
    assert MOST_BYTES - 81 <= len(fitting(long).encode()) <= MOST_BYTES


def test_without_colours_letters_hands_and_arrows_stand_off_what_they_lie_on():
    def plain(colour):
        shade = round(0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue())
        return QColor(shade, shade, shade)

    theme = PAPER_THEME
    for ground in (theme.left_text, theme.right_text):
        assert contrast(plain(ground), plain(theme.on_hand)) >= 7.0
    assert contrast(theme.arrow, theme.arrow_halo) >= 7.0
    assert contrast(theme.ink2, theme.surface) >= 7.0
    for hand in (theme.left, theme.right):
        assert contrast(plain(hand), plain(theme.hand_halo)) >= 3.0
    assert contrast(plain(theme.hand_outline), plain(theme.skin)) >= 7.0


def test_the_left_letter_has_a_disc_and_the_right_one_a_square():
    corners = {}
    for hand in Side:
        image = QImage(80, 80, QImage.Format.Format_RGB32)
        image.fill(0xD0C0B0)
        with QPainter(image) as painter:
            Badge(QPointF(40, 40), 30.0, Letter("X", hand), PAPER_THEME, 1.0).paint(painter)
        shown = image.convertToFormat(QImage.Format.Format_Grayscale8)
        assert shown.pixelColor(40, 18).value() < 110, "the ground is dark"
        corners[hand] = shown.pixelColor(18, 18).value()
    assert corners[Side.RIGHT] < 110 < corners[Side.LEFT]


def test_on_paper_a_letter_stands_on_the_back_of_its_hand_and_never_on_the_places_that_are_struck(english):
    timeline = english.timeline
    scene = Scene.of(timeline, View.fitted(600, 500), PAPER_THEME, LayerChoice(), on_backs=True)
    points = {
        row.stroke.stroke_id: scene.letter(n, Side.LEFT, Side.LEFT) for n, row in enumerate(timeline.rows)
    }
    assert all(letter.on_back for letter in points.values())
    assert {key for key, letter in points.items() if letter.forward == 1.0} == {"6"}
