import shutil

import pytest

from app.protocol.library import SHIPPED
from app.protocol.schema import schema_text, texts_schema_text
from tests.files import PROTOCOLS
from ui.__main__ import main


def test_a_good_file_is_ok_by_path_and_by_name(capsys):
    for file in ("lumbar", SHIPPED / "lumbar.toml", PROTOCOLS / "small.toml"):
        assert main(["check", str(file)]) == 0
        assert capsys.readouterr() == ("ok\n", "")


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("broken.toml", 10),
        ("junk.toml", 1),
        ("not_toml.toml", 1),
        ("newer.toml", 1),
        ("gone.toml", 1),
        ("", 1),
    ],
)
def test_a_faulty_file_ends_with_2_and_a_line_for_each_fault(capsys, name, lines):
    assert main(["check", str(PROTOCOLS / name)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == lines
    assert all(line.startswith(str(PROTOCOLS / name)) for line in err.splitlines())


def test_a_length_that_whole_cycles_cannot_meet_is_told(capsys, tmp_path):
    text = (PROTOCOLS / "small.toml").read_text(encoding="utf-8")
    coarse = tmp_path / "coarse.toml"
    coarse.write_text(
        text.replace('budget = "rest"', 'budget = "rest"\ncycles_at_once = 30'), encoding="utf-8"
    )
    assert main(["check", str(coarse)]) == 2
    assert "a session of 10 min: 115 s too short" in capsys.readouterr().err


def test_no_file_is_bad_input(capsys):
    assert main(["check"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_the_schemas_are_printed(capsys):
    assert main(["check", "--schema"]) == 0
    assert capsys.readouterr().out == schema_text()
    assert main(["check", "--texts-schema"]) == 0
    assert capsys.readouterr().out == texts_schema_text()


@pytest.fixture
def translated(tmp_path):
    """A protocol of one's own with texts in Finnish beside it, which lack all but two."""
    shutil.copy(PROTOCOLS / "small.toml", tmp_path / "mine.toml")
    beside = tmp_path / "mine.fi.toml"
    beside.write_text('format = 1\nlanguage = "fi"\ntitle = "Oma"\nposition = "x"\n', encoding="utf-8")
    return beside


def test_what_is_not_translated_is_listed_and_is_no_fault(capsys, translated):
    for file in (translated, translated.with_name("mine.toml")):
        assert main(["check", str(file)]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "ok"
        assert f"{translated}: summary: not translated, shown in en" in lines
        assert not [line for line in lines if ": title:" in line or ": position:" in line]


def test_the_faults_of_texts_beside_a_protocol_are_told(capsys, translated):
    with translated.open("a", encoding="utf-8") as file:
        file.write('[steps]\n9 = "x"\n')
    assert main(["check", str(translated.with_name("mine.toml"))]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"{translated}: line 6, steps.9: x: expected a place of the protocol's texts\n"


def test_texts_that_were_made_from_others_are_told(capsys, translated):
    text = translated.read_text(encoding="utf-8")
    translated.write_text(text.replace('"fi"', '"fi"\nmade_from = "0123456789ab"'), encoding="utf-8")
    assert main(["check", str(translated)]) == 0
    told = capsys.readouterr().out.splitlines()[-1]
    assert told.startswith(f"{translated}: the protocol's texts have changed")
    now = told.rpartition('"')[0].rpartition('"')[2]
    translated.write_text(text.replace('"fi"', f'"fi"\nmade_from = "{now}"'), encoding="utf-8")
    assert main(["check", str(translated)]) == 0
    assert "have changed" not in capsys.readouterr().out
