import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.anatomy.quiz import COUNT
from ui.diagram.naming import words
from ui.gallery.legibility import cut_texts, overlaps

Key = Qt.Key


@pytest.fixture
def program(program):
    """The program as it shows the bones."""
    program.set_picture(300)
    return program


def press_on(program, key):
    """Press the picture where something is seen."""
    chart, canvas = program.naming.pointing.atlas, program.window.canvas
    at_mm = next(named.at_mm for named in chart.seen("bones") if named.key == key)
    at = canvas.view.point_px(*at_mm) / canvas.devicePixelRatioF()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at.toPoint())


def answer(qtbot, program, *, right):
    """Answer the present question, and go on."""
    quiz = program.naming.quiz
    question = quiz.round.question
    if question.ask == "point":
        wrong = "femur" if question.key != "femur" else "rib9"
        press_on(program, question.key if right else wrong)
    else:
        others = [at for at, key in enumerate(question.choices) if (key == question.key) is right]
        qtbot.keyClick(program.window, Key(Key.Key_1 + others[0]))
    said = quiz.panel.said
    qtbot.keyClick(program.window, Key.Key_Return)
    return said


def test_a_key_begins_with_bare_names_and_escape_brings_the_session_back(qtbot, program):
    program.conductor.play()
    qtbot.keyClick(program.window, Key.Key_E)
    layers = program.window.canvas.layers
    assert not any((layers.labels, layers.hands, layers.path, program.conductor.player.playing))
    assert program.naming.quiz.panel.isVisible()
    qtbot.keyClick(program.window, Key.Key_Escape)
    assert not program.naming.quiz.panel.isVisible()
    assert program.window.canvas.layers.hands


def test_a_round_is_gone_through_and_its_score_is_told_in_words(qtbot, program):
    program.naming.test()
    quiz = program.naming.quiz
    missed = quiz.round.question.key
    said = [answer(qtbot, program, right=at > 0) for at in range(COUNT)]
    assert "No, that is: " in said[0]
    assert all("Right." in each for each in said[1:])
    assert f"{COUNT - 1} of {COUNT} right" in quiz.panel.said
    assert words()[missed].name in quiz.panel.said
    qtbot.keyClick(program.window, Key.Key_Return)
    assert quiz.round.at == 0


def test_a_wrong_answer_shows_where_it_is(qtbot, program):
    program.naming.test()
    question = program.naming.quiz.round.question
    press_on(program, "femur" if question.key != "femur" else "rib9")
    assert program.naming.pointing.highlight.isVisible()
    assert "outlined on the picture" in program.naming.quiz.panel.said
    assert not program.naming.pointing.panel.isVisible()


def test_a_wrong_choice_is_told_by_its_name_and_counted(qtbot, program):
    program.naming.test()
    quiz = program.naming.quiz
    answer(qtbot, program, right=True)
    question = quiz.round.question
    wrong = next(at for at, key in enumerate(question.choices) if key != question.key)
    qtbot.keyClick(program.window, Key(Key.Key_1 + wrong))
    assert f"No, that is: {words()[question.choices[wrong]].name}." in quiz.panel.said
    assert quiz.round.missed == (question.key,)


def test_pointing_goes_by_keys_alone(qtbot, program):
    program.naming.test()
    quiz = program.naming.quiz
    asked = quiz.round.question.key
    seen = program.naming.pointing.atlas.seen("bones")
    for named in seen:
        qtbot.keyClick(program.window, Key.Key_U)
        if named.key == asked:
            break
    qtbot.keyClick(program.window, Key.Key_Return)
    assert "Right." in quiz.panel.said


def test_another_layer_asks_anew(qtbot, program):
    program.naming.test()
    before = program.naming.quiz.round
    qtbot.keyClick(program.window, Key.Key_K)
    after = program.naming.quiz.round
    assert after != before
    assert {question.key for question in after.questions} & {
        "PSIS",
        "waist",
        "region_lumbar",
        "L2_spinous_tip",
    }


def test_the_start_page_has_a_door_to_it(program):
    program.guide.open_start()
    door = next(each for each in program.window.cover.doors if each.words.name == "test")
    door.click()
    assert program.window.cover is None
    assert program.naming.quiz.is_on


@pytest.mark.parametrize("size", [(800, 600), (1024, 768), (1280, 800), (2560, 1440)])
@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_no_text_of_the_test_is_cut(qtbot, program, spoken, size, language):
    spoken(language)
    program.window.resize(*size)
    program.naming.test()
    panel = program.naming.quiz.panel
    for at in range(COUNT):
        assert cut_texts(panel) == []
        assert overlaps(panel) == []
        answer(qtbot, program, right=at % 3 > 0)
    assert cut_texts(panel) == []
