"""Class quiz: eight questions, hands up, the score on the wall, in the class's own terms."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.anatomy.atlas import LAYERS, atlas
from app.anatomy.landmarks import reference_body
from app.anatomy.quiz import COUNT, Question, Round, new_round
from app.lesson.room import LEAST_SHARE
from tests.ui.classroom.test_class_keys import focusable
from ui.classroom.asked import BODY_ALONE, LETTERS, lay_out_asked
from ui.classroom.letters import width_px, words_px
from ui.classroom.quiz_words import asked_of, score_of
from ui.diagram.naming import words
from ui.gallery.legibility import cut_texts, overlaps
from ui.text import install_language

Key = Qt.Key
LANGUAGES = ("en", "ru", "es")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@pytest.fixture
def quiz(taught):
    made = taught.lecture.quiz
    made.seed = lambda: 5
    yield made
    made._ran = False
    made.end()


@pytest.fixture
def language(qapp):
    yield lambda code: install_language(qapp, code)
    install_language(qapp, "en")


def test_a_whole_quiz_by_keys_alone_tells_known_and_unknown_apart_and_the_session_goes_on(taught, quiz):
    taught.press(Key.Key_Space)
    taught.run_for(3)
    before = taught.player.moment.t_s
    taught.press(Key.Key_H)
    assert not taught.player.playing
    asked = [question.key for question in quiz.round.questions]
    assert len(asked) == COUNT
    for at in range(COUNT):
        question = quiz.round.question
        assert taught.wall.asked.count == f"Question {at + 1} of 8"
        assert taught.wall.highlight.isHidden() is (question.ask == "point")
        assert len(taught.wall.asked.choices) == (4 if question.ask == "name" else 0)
        taught.press(Key.Key_Plus)
        assert quiz.round.at == at, "nobody can have known what is not shown"
        taught.press(Key.Key_Space)
        assert not taught.wall.highlight.isHidden()
        assert words()[question.key].name in taught.wall.asked.head
        if question.ask == "name":
            assert question.choices[taught.wall.asked.right] == question.key
        taught.press(Key.Key_Space)
        assert quiz.revealed
        taught.wait(40)
        taught.press(Key.Key_Minus if at in (1, 4, 5) else Key.Key_Plus)
    assert quiz.round.right == 5
    assert list(quiz.round.missed) == [asked[1], asked[4], asked[5]]
    for wall in taught.lecture.walls:
        assert wall.asked.head == "5 of 8 known"
    assert "5 of 8 known" in taught.view.quiz_panel.said
    assert words()[asked[4]].name in taught.view.quiz_panel.said
    assert taught.player.moment.t_s == before
    taught.press(Key.Key_Space)
    assert not quiz.is_on
    assert taught.wall.asked is None
    assert taught.player.playing
    taught.run_for(2)
    assert taught.player.moment.t_s > before


def test_a_clickers_two_keys_are_enough(taught, quiz):
    taught.press(Key.Key_H)
    row = taught.player.moment.row
    for at in range(COUNT):
        taught.press(Key.Key_PageDown)
        taught.press(Key.Key_PageUp if at < 3 else Key.Key_PageDown)
    assert (quiz.round.right, quiz.round.question) == (5, None)
    taught.press(Key.Key_PageDown)
    assert not quiz.is_on
    assert taught.player.moment.row == row


def test_no_widget_in_focus_eats_the_keys_of_the_quiz(taught, quiz):
    taught.press(Key.Key_H)
    widgets = [taught.program.window.steps.list, *focusable(taught.program.window), taught.audience]
    for widget in widgets:
        quiz.start()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for key in (Key.Key_PageDown, Key.Key_Plus, Key.Key_PageDown, Key.Key_Minus):
            QTest.keyClick(widget, key)
        assert (quiz.round.at, quiz.round.right) == (2, 1), widget
    quiz._ran = False


def test_the_body_bears_no_name_and_no_hand_meanwhile_and_nothing_can_light_one(taught, quiz):
    taught.press(Key.Key_H)
    for key in (Key.Key_Down, Key.Key_N, Key.Key_D, Key.Key_Y, Key.Key_K):
        taught.press(key)
    taught.drag(taught.view.wall, (0.0, 0.0))
    assert (taught.tools.lit, taught.tools.tool, taught.lecture.feed.is_beside) == ("", None, False)
    for wall in taught.lecture.walls:
        shown = wall.canvas.layers
        assert not any((shown.labels, shown.zones, shown.hands, shown.path, shown.trail))
    quiz.end()
    assert taught.wall.canvas.layers.hands


def test_escape_leaves_the_quiz_but_not_the_class_and_the_keys_are_the_classs_again(taught, quiz):
    taught.press(Key.Key_H)
    taught.press(Key.Key_Escape)
    assert not quiz.is_on
    assert taught.room.is_on
    taught.press(Key.Key_Down)
    assert taught.tools.lit
    row = taught.player.moment.row
    taught.press(Key.Key_PageDown)
    assert taught.player.moment.row == row + 1
    assert taught.view.play.isEnabled()


def test_the_class_can_end_in_the_middle_of_a_quiz(taught, quiz):
    taught.press(Key.Key_H)
    taught.press(Key.Key_F7)
    assert not taught.room.is_on
    row = taught.player.moment.row
    while taught.program.window.close_top():
        pass
    QTest.keyClick(taught.program.window, Key.Key_PageDown)
    assert taught.player.moment.row == row + 1


def rounds():
    """Rounds on every layer."""
    chart = atlas(reference_body())
    for layer in LAYERS:
        for seed in range(12):
            yield new_round(chart, layer, words().keys(), seed)


@pytest.mark.parametrize("latin", [False, True])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_quiz_reaches_what_the_room_asks_and_none_leaves_the_picture(language, code, latin):
    language(code)
    least_px = LEAST_SHARE * 768
    shown = {score_of(Round((Question("point", "waist", "left"),) * 8, 8, ("waist",) * n)) for n in range(9)}
    for made in rounds():
        for question in made.questions:
            for revealed in (False, True):
                shown.add(asked_of(made, question, revealed=revealed, latin=latin))
    for asked in shown:
        layout = lay_out_asked(1024, 768, LEAST_SHARE, asked)
        assert len(layout.choices) == len(asked.choices), asked
        boxes = [each.rect.adjusted(1, 1, -1, -1) for each in layout.texts]
        for at, written in enumerate(layout.texts):
            assert words_px(written.size_px) >= least_px, asked
            assert QRectF(0, 0, 1024, 768).contains(boxes[at]), asked
            assert max(width_px(line, written.size_px) for line in written.lines) <= written.rect.width() + 1
            assert not any(boxes[at].intersects(other) for other in [layout.body, *boxes[at + 1 :]]), asked


@pytest.mark.parametrize(
    ("code", "latin", "term"),
    [
        ("en", False, "Gluteal fold"),
        ("ru", False, "Ягодичная складка"),
        ("es", False, "Pliegue glúteo"),
        ("ru", True, "Sulcus glutealis"),
    ],
)
def test_the_gluteal_fold_is_asked_for_by_the_classs_own_term(language, code, latin, term):
    language(code)
    question = Question("name", "gluteal_fold", "left", ("waist", "gluteal_fold", "T11_spinous_tip", "rib12"))
    made = Round((Question("point", "gluteal_fold", "left"), question))
    assert asked_of(made, made.questions[0], revealed=False, latin=latin).head.endswith(f": {term}")
    named = asked_of(made, question, revealed=True, latin=latin)
    assert (named.head, named.choices[named.right], LETTERS[named.right]) == (term, term, "B")


def test_where_labels_are_in_latin_the_wall_asks_in_latin(taught, quiz):
    program, before = taught.program, taught.program.settings.layers
    program._show_layers(replace(before, latin=True))
    taught.press(Key.Key_H)
    quiz.round = Round((Question("point", "gluteal_fold", "left"),))
    quiz._ask()
    assert taught.wall.asked.head == "Point to: Sulcus glutealis"
    quiz.end()
    program._show_layers(before)


def test_the_number_of_a_question_stands_in_one_line_in_every_language(language):
    for code in LANGUAGES:
        language(code)
        made = Round((Question("point", "waist", "left"),) * 8)
        asked = asked_of(made, made.questions[0], revealed=False, latin=False)
        assert len(lay_out_asked(1024, 768, LEAST_SHARE, asked).count.lines) == 1, code


@pytest.mark.parametrize("code", ["ru", "es"])
def test_nothing_of_the_presenters_quiz_is_cut_or_covered(taught, quiz, language, code):
    taught.room.close()
    language(code)
    taught.program.window.resize(1024, 768)
    taught.room.open()
    made = taught.lecture.quiz
    made.seed = lambda: 5
    made.start()
    for step in (made.go_on, lambda: made.mark(knew=False)) * COUNT:
        QApplication.processEvents()
        assert cut_texts(taught.view) == []
        assert overlaps(taught.view) == []
        step()
    assert cut_texts(taught.view) == []
    assert taught.wall.asked_layout.body.width() == pytest.approx(BODY_ALONE * 1024)
    taught.room.close()
    language("en")
    taught.room.open()
