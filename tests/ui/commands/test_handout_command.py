import pytest

from app.protocol.library import path_of
from tests.ui.export.test_handout import words_of
from tests.ui.export.test_picture_file import opened
from ui import text
from ui.__main__ import main


@pytest.fixture(autouse=True)
def _english_afterwards(qapp):
    yield
    text.install_language(qapp, "en")


def printed(tmp_path, *options, out="a.pdf"):
    return main(["handout", "--out", str(tmp_path / out), *options])


def test_the_page_of_a_stroke_is_written_in_the_language_asked_and_its_path_printed(tmp_path, capsys):
    assert printed(tmp_path, "--stroke", "2", "--minutes", "30", "--paper", "letter", "--language", "ru") == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "a.pdf")]
    document = opened((tmp_path / "a.pdf").read_bytes())
    assert document.pageCount() == 1
    assert document.pagePointSize(0).width() == pytest.approx(612, abs=1)
    told = words_of(document)
    assert "Глубокое поглаживание" in told
    assert "30 мин" in told
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_a_protocol_of_ones_own_is_printed(tmp_path):
    own = tmp_path / "evening.toml"
    changed = (
        path_of("lumbar").read_text(encoding="utf-8").replace('title = "Lower back"', 'title = "Evening"')
    )
    own.write_text(changed, encoding="utf-8")
    assert printed(tmp_path, "--protocol", str(own), "--stroke", "1") == 0
    assert "Evening · 20 min" in words_of(opened((tmp_path / "a.pdf").read_bytes()))


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--stroke", "9"], "one of 1, 2, 3a"),
        (["--paper", "a5"], "a4, letter"),
        (["--language", "xx"], "en, es, ru"),
        (["--minutes", "9"], "10 to 40"),
        (["--protocol", "no_such.toml"], "no_such.toml"),
    ],
)
def test_bad_input_is_one_line_that_names_what_would_be_right(tmp_path, capsys, options, named):
    assert printed(tmp_path, *options) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert named in told.err
    assert list(tmp_path.iterdir()) == []


def test_only_pdf_is_offered_and_a_path_that_cannot_be_written_is_told(tmp_path, capsys):
    assert printed(tmp_path, out="a.png") == 2
    assert ".pdf" in capsys.readouterr().err
    assert printed(tmp_path, "--stroke", "1", out="no/folder/a.pdf") == 2
    assert "a.pdf could not be written" in capsys.readouterr().err
