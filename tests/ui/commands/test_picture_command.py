import os

import pytest
from PySide6.QtGui import QImage

from ui.__main__ import main
from ui.text import install_language


def render(tmp_path, *options, out="a.png"):
    return main(["render", "--at", "30", "--out", str(tmp_path / out), "--size", "200x160", *options])


def test_a_picture_of_the_asked_size_is_written_and_its_path_printed(tmp_path, capsys):
    assert render(tmp_path) == 0
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (200, 160)
    assert capsys.readouterr().out.split() == [str(tmp_path / "a.png")]


def test_the_same_second_rendered_twice_is_the_same_file(tmp_path):
    render(tmp_path, out="a.png")
    render(tmp_path, out="b.png")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_theme_and_layers_are_heeded(tmp_path):
    render(tmp_path, out="a.png")
    render(tmp_path, "--theme", "dim", out="b.png")
    render(tmp_path, "--layers", "bones,labels", out="c.png")
    assert len({(tmp_path / name).read_bytes() for name in ("a.png", "b.png", "c.png")}) == 3


def test_hands_of_any_size_style_and_tone_are_drawn(tmp_path):
    pairs = (), ("--hand-size", "large"), ("--hands", "solid"), ("--hands", "solid:brown")
    names = [f"{index}.png" for index in range(len(pairs))]
    for name, options in zip(names, pairs, strict=True):
        render(tmp_path, *options, out=name)
    assert len({(tmp_path / name).read_bytes() for name in names}) == len(pairs)


def test_the_names_in_a_picture_are_in_the_language_that_is_asked_for(tmp_path, qapp):
    try:
        render(tmp_path, "--size", "1024x768", "--language", "es", out="a.svg")
    finally:
        install_language(qapp, "en")
    written = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "Cresta ilíaca" in written
    assert "Iliac crest" not in written


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--language", "xx"], "en, es, ru"),
        (["--size", "200"], "WIDTHxHEIGHT"),
        (["--size", "63x200"], "64 to 16384"),
        (["--size", "20000x200"], "64 to 16384"),
        (["--size", "16384x16384"], "million pixels"),
        (["--layers", "skin,nerves"], "nerves"),
        (["--theme", "hall"], "light, dim"),
        (["--view", "table_side"], "head-up, head-up-mirrored, feet"),
        (["--body", "giant"], "giant"),
        (["--hand-size", "huge"], "small, medium, large"),
        (["--hands", "wax"], "glass, solid"),
        (["--hands", "solid:green"], "very_dark"),
        (["--at", "99999"], "0 to 1200"),
        (["--at", "-1"], "--at"),
        (["--minutes", "9"], "10 to 40"),
    ],
)
def test_bad_input_is_one_line_that_names_what_would_be_right(tmp_path, capsys, options, named):
    assert render(tmp_path, *options) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert named in printed.err
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize("name", ["a", "a.jpg", "a.svgz"])
def test_a_kind_of_file_that_is_not_offered_names_those_that_are(tmp_path, capsys, name):
    assert render(tmp_path, out=name) == 2
    assert ".png" in capsys.readouterr().err


def test_a_path_that_cannot_be_written_is_told(tmp_path, capsys):
    assert render(tmp_path, out="no/such/folder/a.png") == 2
    assert "no/such/folder" in capsys.readouterr().err.replace(os.sep, "/")
    (tmp_path / "folder.png").mkdir()
    assert render(tmp_path, out="folder.png") == 2
