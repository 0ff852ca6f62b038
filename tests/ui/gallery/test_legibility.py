from PySide6.QtWidgets import QLabel, QWidget

from app.anatomy.landmarks import reference_body
from ui.diagram.canvas import DiagramCanvas
from ui.gallery.legibility import cut_texts, hidden_names, hidden_words
from ui.theme import THEMES, font, load_fonts


def label(parent, text, x, y):
    made = QLabel(text, parent)
    made.setFont(font(15))
    made.move(x, y)
    made.adjustSize()
    made.show()
    return made


def test_words_on_words_are_told_across_their_parents_and_what_a_page_covers_is_not(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    panel = QWidget(window)
    panel.setGeometry(0, 0, 200, 100)
    panel.show()
    first = label(panel, "Tailbone", 20, 20)
    second = label(window, "Sacrum", 30, 22)
    assert hidden_words(window) == ["QLabel 'Tailbone' on QLabel 'Sacrum'"]
    second.move(20, 120)
    assert hidden_words(window) == []
    page = QWidget(window)
    page.setGeometry(0, 0, 300, 100)
    page.show()
    label(page, "Keys", 20, 20)
    assert hidden_words(window) == []
    first.setFixedWidth(10)
    assert any("Tailbone" in told for told in cut_texts(window))


def test_a_name_of_the_diagram_under_something_at_its_edge_is_told(qtbot):
    load_fonts()
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(672, 553)
    canvas = DiagramCanvas(reference_body(), THEMES["light"], stage)
    canvas.resize(stage.size())
    stage.show()
    clear = QWidget(stage)
    clear.setGeometry(canvas.geometry())
    clear.show()
    place = dict(canvas.names())["Tailbone"]
    over = label(stage, "Paused", place.x(), place.bottom() + 4)
    assert hidden_names(stage) == []
    over.move(place.topLeft())
    assert hidden_names(stage) == ["Tailbone under QLabel 'Paused'"]
    canvas.shut()
