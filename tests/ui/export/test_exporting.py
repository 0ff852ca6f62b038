"""Pictures and handouts from the real window: by key and mouse, into a folder that is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.export.test_handout import words_of
from tests.ui.export.test_picture_file import opened
from tests.ui.window.test_main_window import Wall
from tests.ui.window.test_main_window import start as start_window  # noqa: F401
from ui import text
from ui.export.exporting import SIZES_PX
from ui.gallery.legibility import cut_texts, overlaps
from ui.pages.export_page import ExportRows
from ui.settings import Export, load_settings


@pytest.fixture(scope="module")
def wall():
    return Wall()


@pytest.fixture
def program(start_window, tmp_path, qapp):  # noqa: F811
    """The program in the middle of deep stroking; files go into `tmp_path / "files"`."""
    text.install_language(qapp, "en")
    (tmp_path / "files").mkdir()
    made = start_window()
    made._choose(export=Export(folder=str(tmp_path / "files")))
    made.conductor.seek(150.0)
    return made


def files(tmp_path):
    return sorted(path.name for path in (tmp_path / "files").iterdir())


def page_of(program, qtbot):
    qtbot.keyClick(program.window, Qt.Key.Key_F8)
    body = program.window.open_pages()[-1].body
    assert isinstance(body, ExportRows)
    return body


def told(program):
    return [f"{message.happened}. {message.done}" for message in program.window.stage.messages.waiting]


def test_the_picture_of_this_moment_has_the_very_pixels_of_the_screen(program, qtbot, tmp_path):
    canvas = program.window.canvas
    QApplication.processEvents()
    canvas.complete()
    QApplication.processEvents()
    on_screen = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    page_of(program, qtbot).picture.click()
    program.exporting.finish()
    assert files(tmp_path) == ["lumbar-2-02m30s.png"]
    saved = QImage(str(tmp_path / "files" / "lumbar-2-02m30s.png"))
    assert saved.convertToFormat(QImage.Format.Format_RGB32) == on_screen


def test_kind_and_paper_are_chosen_by_mouse_and_remembered(program, qtbot, tmp_path):
    rows = page_of(program, qtbot)
    rows.kind._segments[2].click()
    rows.size_choice._segments[1].click()
    rows.paper._segments[1].click()
    wanted = Export(folder=str(tmp_path / "files"), kind="pdf", size="1080p", paper="letter")
    assert program.settings.export == wanted
    program.save()
    assert load_settings(tmp_path / "settings")[0].export == wanted
    rows.stroke.click()
    assert not rows.picture.isEnabled(), "while a file is made, no other is asked for"
    program.exporting.finish()
    assert rows.picture.isEnabled()
    assert files(tmp_path) == ["lumbar-20min-2-letter.pdf"]
    document = opened((tmp_path / "files" / "lumbar-20min-2-letter.pdf").read_bytes())
    assert "Deep stroking" in words_of(document)
    rows.picture.click()
    program.exporting.finish()
    rows.picture.click()
    program.exporting.finish()
    assert files(tmp_path)[:2] == ["lumbar-2-02m30s-2.pdf", "lumbar-2-02m30s.pdf"]
    assert opened((tmp_path / "files" / "lumbar-2-02m30s.pdf").read_bytes()).pageCount() == 1


def test_where_a_file_went_is_told_on_the_page_and_in_a_message(program, qtbot, tmp_path):
    rows = page_of(program, qtbot)
    rows.picture.click()
    assert rows.note.text().startswith("Being made: lumbar-2")
    program.exporting.finish()
    words = f"Saved: lumbar-2-02m30s.png. It is in {tmp_path / 'files'}"
    assert rows.note.text() == words
    assert words in told(program)
    qtbot.keyClick(program.window, Qt.Key.Key_F8)
    assert program.window.open_pages() == []


def test_a_folder_that_is_gone_is_told_and_another_can_be_picked(program, qtbot, tmp_path, monkeypatch):
    (tmp_path / "files").rmdir()
    rows = page_of(program, qtbot)
    rows.picture.click()
    program.exporting.finish()
    assert "could not be written" in rows.note.text()
    assert any("could not be written" in words for words in told(program))
    assert rows.picture.isEnabled()
    (tmp_path / "other").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    rows.change.click()
    assert rows.folder.text() == program.settings.export.folder == str(tmp_path / "other")
    rows.picture.click()
    program.exporting.finish()
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["lumbar-2-02m30s.png"]


def test_the_page_for_a_class_has_the_minutes_of_the_window(program, tmp_path):
    program.set_minutes(30)
    program.exporting.save_handout("protocol")
    program.exporting.finish()
    assert files(tmp_path) == ["lumbar-30min-plan-a4.pdf"]
    words = words_of(opened((tmp_path / "files" / "lumbar-30min-plan-a4.pdf").read_bytes()))
    assert f"= {text.time_planned(program.conductor.player.timeline.total_s)}" in words
    shown = [program.window.steps.list.model().index(row, 0) for row in range(9)]
    assert len(shown) == 9
    for row in program.conductor.player.timeline.rows:
        assert text.time_planned(row.end_s - row.start_s) in words


def test_a_picture_for_slides_has_the_size_asked_for_and_words_that_can_be_read(program):
    shown = program.window.canvas.picture()
    for width, height in SIZES_PX.values():
        asked = program.window.canvas.picture((width, height))
        assert (asked.view.width_px, asked.view.height_px) == (width, height)
        assert (asked.t_s, asked.layers, asked.theme) == (shown.t_s, shown.layers, shown.theme)
        assert 13 * asked.view.unit >= height / 60


def test_a_gentler_session_says_so_on_its_handout(program, tmp_path):
    program.conductor.adapt(True, 20)
    program.exporting.save_handout("protocol")
    program.exporting.finish()
    (name,) = files(tmp_path)
    words = words_of(opened((tmp_path / "files" / name).read_bytes()))
    assert "Adapted: without" in words
    assert "Patting" not in words.replace("patting", "")


@pytest.mark.parametrize(
    ("size", "language"), [((800, 600), "en"), ((800, 600), "ru"), ((1024, 768), "es")], ids=str
)
def test_nothing_on_the_page_is_cut_or_covered(start_window, qapp, qtbot, size, language):  # noqa: F811
    text.install_language(qapp, language)
    program = start_window()
    program.window.resize(*size)
    body = page_of(program, qtbot)
    body.set_note("Saved: lumbar-20min-all-a4.pdf. It is in /home/somebody/Documents")
    QApplication.sendPostedEvents()
    assert cut_texts(body) == []
    assert overlaps(body) == []
    assert cut_texts(program.window.top_bar) == []
    assert overlaps(program.window.top_bar) == []
    text.install_language(qapp, "en")
