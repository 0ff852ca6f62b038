import subprocess
import sys

import pytest

from app.errors import AssetError, Fault, InputError, NewerFileError
from ui import __main__ as command_line
from ui.arguments import minutes, number


def a_command(monkeypatch, run):
    parser = command_line._Parser(prog="backstroke")
    parser.set_defaults(run=run)
    parser.add_argument("word")
    monkeypatch.setattr(command_line, "_parser", lambda: parser)


def raising(error):
    def run(_args):
        raise error

    return run


def test_every_fault_of_bad_input_is_one_line_on_standard_error(monkeypatch, capsys):
    faults = (Fault("a.toml", "line 3", "55", "at most 15"), Fault("a.toml", "line 9", "x\ny", "a number"))
    a_command(monkeypatch, raising(InputError(*faults)))
    assert command_line.main(["go"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "a.toml: line 3: 55: expected at most 15",
        "a.toml: line 9: x y: expected a number",
    ]


@pytest.mark.parametrize("error", [NewerFileError("b.toml", 7, 1), AssetError("c.png", "missing")])
def test_a_file_that_cannot_be_used_is_named_in_one_line(monkeypatch, capsys, error):
    a_command(monkeypatch, raising(error))
    assert command_line.main(["go"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert (error.source if isinstance(error, NewerFileError) else error.path) in line


@pytest.mark.parametrize("words", [["nonsense"], ["go", "more"], ["--unknown"]])
def test_a_mistyped_command_is_one_line_and_2(capsys, monkeypatch, words):
    assert command_line.main(words) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert "--help" in line


@pytest.mark.parametrize("text", ["9", "41", "ten", "20.5", ""])
def test_minutes_outside_the_range_say_what_was_expected(text):
    with pytest.raises(InputError) as raised:
        minutes(text)
    assert raised.value.faults[0] == Fault("command line", "--minutes", text, "whole minutes from 10 to 40")


@pytest.mark.parametrize("text", ["0.5", "241", "nan", "inf", "many"])
def test_a_number_outside_its_range_says_what_was_expected(text):
    with pytest.raises(InputError) as raised:
        number("--hz", 1, 240)(text)
    assert raised.value.faults[0].value == text


def test_a_reader_that_leaves_early_gets_no_traceback():
    script = (
        "from ui import __main__ as m, arguments\n"
        "import argparse, sys\n"
        "p = m._Parser(); p.add_argument('w')\n"
        "p.set_defaults(run=lambda a: [print('x' * 200) for _ in range(5000)] and 0)\n"
        "m._parser = lambda: p\n"
        "sys.exit(m.main(['go']))\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    writer.stdout.readline()
    writer.stdout.close()
    assert writer.stderr.read() == b""
    assert writer.wait(20) == 0
    writer.stderr.close()
