"""The words of every language: complete, up to date, with the same places to fill in."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import delete

from app.anatomy.body import Side
from app.anatomy.dictionary import NAMES as NAMES_OF_THE_BODY
from app.protocol.library import load, names, texts
from tests.files import PROTOCOLS
from tests.ui.window.test_main_window import start, wall  # noqa: F401
from ui import text
from ui.diagram.badge import letter_of
from ui.gallery.legibility import cut_texts, overlaps
from ui.program.crash import CrashNet
from ui.program.desk import Desk
from ui.settings import load_settings
from ui.sound.voice import NoVoice
from ui.window import notices

TREE = Path(__file__).resolve().parents[2]
I18N = TREE / "assets" / "i18n"
TOOLS = Path(sys.executable).parent
OTHERS = [path for path in sorted(I18N.glob("backstroke_*.ts")) if not path.stem.endswith("_en")]


def messages(path):
    """(context, English, [translations]) of a file of words."""
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.findall("numerusform")] or [told.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms


@pytest.fixture(scope="module")
def gathered(tmp_path_factory):
    """The words that stand in the code at present."""
    path = tmp_path_factory.mktemp("words") / "now.ts"
    sources = [str(source) for source in sorted((TREE / "ui").rglob("*.py"))]
    subprocess.run([TOOLS / "pyside6-lupdate", *sources, "-silent", "-ts", path], check=True, timeout=60)
    return {(context, english) for context, english, _ in messages(path)}


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_every_word_of_the_program_is_translated(gathered, path):
    there = {(context, english) for context, english, forms in messages(path) if all(forms)}
    assert gathered - there == set()
    assert there - gathered == set()


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_a_translation_fills_in_what_the_english_does(path):
    places = re.compile(r"\{[^}]*\}|%n")
    wrong = [
        english
        for _, english, forms in messages(path)
        for form in forms
        if sorted(places.findall(english)) != sorted(places.findall(form))
    ]
    assert wrong == []


def test_every_file_of_words_has_been_compiled():
    assert {path.stem for path in I18N.glob("*.ts")} == {path.stem for path in I18N.glob("*.qm")}


def test_every_language_of_the_program_has_the_protocols_texts():
    for name in names():
        protocol = load(name)
        for code in text.languages():
            assert code == protocol.file.language or texts(name, protocol, code) is not None


def test_every_language_of_the_program_names_the_body():
    assert {path.stem.removeprefix("words_") for path in NAMES_OF_THE_BODY.glob("words_*.toml")} == set(
        text.languages()
    )


@pytest.mark.parametrize("code", text.languages())
def test_the_letters_of_the_two_hands_differ(spoken, code):
    spoken(code)
    left, right = (letter_of(side) for side in (Side.LEFT, Side.RIGHT))
    assert left != right
    assert len(left) == len(right) == 1


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["1 fault", "2 faults", "5 faults"]),
        ("es", ["1 error", "2 errores", "5 errores"]),
        ("ru", ["1 ошибка", "2 ошибки", "5 ошибок"]),
    ],
)
def test_counts_have_the_right_form(spoken, code, told):
    spoken(code)
    assert [text.Counted().faults(count) for count in (1, 2, 5)] == told


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_the_compiled_words_are_those_of_the_source(spoken, path):
    spoken(path.stem.removeprefix("backstroke_"))
    for context, english, forms in messages(path):
        if len(forms) == 1:
            assert QApplication.translate(context, english) == forms[0]


SIZES = [(800, 600), (1024, 768), (1280, 800), (1366, 700)]
CONTINUE = {"es": "Seguir", "ru": "Продолжить"}


@pytest.mark.parametrize("code", CONTINUE)
def test_no_text_in_another_language_is_cut(spoken, start, code):  # noqa: F811
    spoken(code)
    program = start()
    window, player = program.window, program.conductor.player
    program.conductor.set_rate(0.5)
    for size in SIZES:
        window.resize(*size)
        for row in player.timeline.rows:
            program.conductor.seek(row.end_s - 5.0)
            QApplication.sendPostedEvents()
            assert cut_texts(window) == []
            for part in (window, window.steps, window.card, window.transport):
                assert overlaps(part) == []
        for page in (program.show_keys, program.pages.show_sources):
            page()
            assert cut_texts(window.open_pages()[-1].body) == []
            window.close_top()
    assert window.transport.play.accessibleName() == CONTINUE[code]


@pytest.mark.parametrize("code", CONTINUE)
def test_no_cover_in_another_language_is_cut(spoken, start, code):  # noqa: F811
    spoken(code)
    program = start()
    window, guide = program.window, program.guide
    for size in SIZES:
        window.resize(*size)
        for cover in (guide.open_start, guide.begin, guide.show_list):
            cover()
            QApplication.sendPostedEvents()
            assert cut_texts(window.cover) == []
            window.close_top()
        guide.toggle_hands_free()
        window.showNormal()
        window.resize(*size)
        for row in program.conductor.player.timeline.rows:
            program.conductor.seek(row.end_s - 5.0)
            QApplication.sendPostedEvents()
            assert cut_texts(window.cover) == []
        guide.ask_after()
        QApplication.sendPostedEvents()
        assert cut_texts(window.cover) == []
        while window.cover is not None:
            window.close_top()


LATIN = re.compile(r"[A-Za-z]{3,}")
NAMES = re.compile("Alt|Backspace|Backstroke|CSV|Ctrl|Enter|Esc|GIF|Home|PDF|PNG|Page(Down|Up)|SVG|Shift")
"""Words that stay as they are in every language: names, keys, licences."""


def told(root):
    """Everything that a widget and what lies in it say, to the eye and to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        shown = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        for words in (shown, widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield re.sub(r"<[^>]*>|&\w+;", " ", words)


def test_no_english_is_left_in_the_russian_window(spoken, start):  # noqa: F811
    spoken("ru")
    program = start()
    window, left = program.window, set()

    def look():
        QApplication.sendPostedEvents()
        found = (word for words in told(window) for word in LATIN.findall(words))
        left.update(word for word in found if not NAMES.fullmatch(word))

    for row in program.conductor.player.timeline.rows:
        program.conductor.seek(row.end_s - 5.0)
        look()
    for page in (
        program.show_keys, program.pages.show_stroke, program.hearing.show_page, program.log_pages.show_log,
        program.guide.open_start, program.guide.show_safety, program.guide.begin, program.guide.show_list,
        program.guide.toggle_hands_free, program.guide.ask_after,
    ):  # fmt: skip
        page()
        look()
        window.close_top()
    assert left == set()


def test_another_language_opens_the_window_anew_at_the_same_time(qtbot, qapp, tmp_path, monkeypatch, spoken):
    monkeypatch.setattr(CrashNet, "install", lambda net: None)
    monkeypatch.setattr(text.QLocale, "system", lambda: text.QLocale("en"))
    desk = Desk(qapp, tmp_path)
    first = desk.program
    first.conductor.seek(300.0)
    with qtbot.waitSignal(first.destroyed):
        first.set_language("ru")
    assert desk.program.window.transport.play.accessibleName() == "Продолжить"
    assert desk.program.conductor.player.moment.t_s == 300.0
    assert load_settings(tmp_path)[0].language == "ru"
    qapp.removeEventFilter(desk.program.keys)
    desk.program.window.close()
    delete(desk.program.window)
    delete(desk)


@pytest.fixture
def mine(tmp_path):
    """A protocol of one's own, and its words in Russian beside it."""
    mine = tmp_path / "mine.toml"
    shutil.copy(PROTOCOLS / "small.toml", mine)

    def _in_russian(text):
        mine.with_name("mine.ru.toml").write_text(f'format = 1\nlanguage = "ru"\n{text}', encoding="utf-8")
        return str(mine)

    return _in_russian


def test_a_protocol_of_ones_own_speaks_the_readers_language(spoken, start, mine):  # noqa: F811
    spoken("ru")
    program = start(protocol=mine('title = "Вечер"\n'))
    assert program.window.top_bar.protocol.text().startswith("Вечер · ")
    assert not program.window.stage.messages.waiting


def test_wrong_words_of_a_protocol_are_told_and_it_is_taught_in_its_own(spoken, start, mine):  # noqa: F811
    spoken("ru")
    program = start(protocol=mine('title = "Вечер"\nnonsense = 1\nmore = 2\n'))
    assert program.conductor.player is not None
    assert not program.window.top_bar.protocol.text().startswith("Вечер")
    (message,) = program.window.stage.messages.waiting
    assert message.happened == "2 ошибки в «mine.ru.toml»"
    assert message.done.endswith("Протокол показан на своём языке.")
    program.window.stage.messages.button.click()
    assert program.window.open_pages()


@pytest.mark.parametrize(
    ("code", "told"),
    [("en", "No English voice"), ("es", "No hay ninguna voz española"), ("ru", "нет русского голоса")],
)
def test_a_missing_voice_is_told_in_the_language_that_it_would_speak(spoken, code, told):
    spoken(code)
    assert told in notices.no_voice(NoVoice.LANGUAGE).happened
