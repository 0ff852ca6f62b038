"""What is wrong is told in the reader's language, to the last word that is ours."""

import ast
import errno
import os
import re
import sqlite3
import tomllib
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

import msgspec
import pytest

from app.errors import AssetError, Fault, InputError, Phrase, ProtocolError, StorageError, together
from app.protocol.library import SHIPPED
from app.protocol.read import parsed
from tests.files import PROTOCOLS
from ui import text
from ui.__main__ import main
from ui.phrases import PATTERNS, CountedPhrases, reason, said
from ui.reasons import REASONS, in_own_words
from ui.settings import Settings
from ui.window import notices

TREE = Path(__file__).resolve().parents[2]
TOLD = {"Fault", "Finding", "bad_option"}
FAILED = {"AssetError", "StorageError", "SettingsError", "LogError"}


@cache
def calls():
    """Every call in app and ui, of files that make phrases or failures: where it stands, its name, itself."""
    found = []
    for path in (*sorted((TREE / "app").rglob("*.py")), *sorted((TREE / "ui").rglob("*.py"))):
        code = path.read_text(encoding="utf-8")
        if re.search(r"\b(Phrase|Fault|Finding|bad_option|\w+Error)\(", code):
            for node in ast.walk(ast.parse(code)):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    found.append((f"{path.relative_to(TREE)}:{node.lineno}", node.func.id, node))
    return found


def test_every_phrase_stands_in_the_table_of_what_is_translated_and_no_other():
    used = {node.args[0].value for _, name, node in calls() if name == "Phrase"}
    with_words = {pattern for pattern in used if re.search("[A-Za-z]", re.sub(r"\{\w+\}", "", pattern))}
    assert with_words == {*PATTERNS, *CountedPhrases().of(1)}
    assert len(PATTERNS) == len(set(PATTERNS))


def english(node):
    """The words that an argument says by itself, with 7 for what is filled in, without those in its calls."""
    match node:
        case ast.Constant(value=str(words)):
            yield words
        case ast.JoinedStr():
            yield "".join(part.value if isinstance(part, ast.Constant) else "7" for part in node.values)
        case ast.BoolOp() | ast.IfExp():
            for part in ast.iter_child_nodes(node):
                yield from english(part)


def test_nothing_is_told_in_english_past_the_phrases():
    beside = []
    for where, name, node in calls():
        for words in (words for arg in node.args for words in english(arg)):
            an_option = words.startswith("--") or words.isupper()
            a_field = re.fullmatch(r"(\w+\.)+7(\.7)*|[7.x:]+|7: names", words)
            if (name in TOLD and not an_option and not a_field) or (
                name in FAILED and in_own_words(words) == words and not known(words)
            ):
                beside.append((where, words))
    assert beside == []


def known(words):
    return any(
        re.fullmatch(re.sub(r"\\\{\w+\\\}", ".+", re.escape(str(pattern))), words) for pattern in REASONS
    )


STAYS = "ANCHO|ID|JSON|Qt|TOML|UTF|Unicode|alto|budget|check|false|id|reps|rest|sources|true"
"""What a Russian reader meets in Latin letters: names of fields and formats."""


def test_a_translated_phrase_holds_no_english():
    tree = ElementTree.parse(TREE / "assets" / "i18n" / "backstroke_ru.ts").getroot()
    ours = [it for it in tree if it.findtext("name") in ("errors", "reasons", "CountedPhrases")]
    said = ["".join(it.itertext()) for each in ours for it in each.iter("translation")]
    assert len(said) > 150
    words = [word for one in said for word in re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}|`.*?`", "", one))]
    assert {word for word in words if not re.fullmatch(STAYS, word)} == set()


def test_a_phrase_is_its_english_words():
    phrase = Phrase("{low} to {high} {unit}", low=1.0, high=2.5, unit=Phrase("mm"))
    assert (phrase, str(phrase), f"{phrase}") == ("1 to 2.5 mm",) * 3
    assert "to 2.5" in phrase


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["1 value", "2 values", "5 values", "21 values"]),
        ("es", ["1 valor", "2 valores", "5 valores", "21 valores"]),
        ("ru", ["1 значение", "2 значения", "5 значений", "21 значение"]),
    ],
)
def test_a_count_in_a_phrase_has_the_right_form(spoken, code, told):
    spoken(code)
    assert [said(Phrase("{count} values", count=count)) for count in (1, 2, 5, 21)] == told


RUSSIAN = [
    # what stands in a protocol, what stands there instead, what is told
    ("usual_min = 20", "usual_min = 20.5", "session.usual_min: 20.5; нужно: целое число"),
    ("shortest_min = 10", "shortest_min = 0", "session.shortest_min: 0; нужно: не меньше 1"),
    ("reps = { fewest = 15, most", "reps = { most", "strokes.2.reps.fewest: ничего; нужно: целое число"),
    ("per_minute = [6, 8, 9]", "per_minute = [6, 8]", "per_minute: [6, 8]; нужно: 3 значения"),
    ('pose = "deep"', "pose = { a = 1 }", "strokes.2.hands.pose: таблица с полями a; нужно: текст"),
    ('contact = { text = "Finger pads"', 'contact = { text = "The pads of the four fingers"',
     "The pads of the four fingers (28 знаков); нужно: текст не длиннее 22 знаков"),
    ("lateral_mm = 15.6, cranial_mm = 6.1", "lateral_mm = -4.4, cranial_mm = 6.1",
     "мм, достаёт до 5 мм; нужно: удары не ближе 20 мм к средней линии"),
]  # fmt: skip


@pytest.mark.parametrize(("stands", "instead", "told"), RUSSIAN)
def test_a_fault_of_a_protocol_is_told_whole_in_the_readers_language(spoken, stands, instead, told):
    protocol = (SHIPPED / "lumbar.toml").read_text(encoding="utf-8")
    with pytest.raises(ProtocolError) as caught:
        parsed(protocol.replace(stands, instead, 1), "mine.toml")
    spoken("ru")
    lines = text.sentence(caught.value).split("\n")
    assert any(re.match(r"mine\.toml: строка \d+, ", line) and line.endswith(told) for line in lines)
    assert "expected" not in "".join(lines)


def test_a_notice_tells_place_value_and_what_is_expected_in_the_readers_language(spoken):
    spoken("es")
    with pytest.raises(ProtocolError) as caught:
        parsed("format = 0", "mine.toml")
    notice = notices.of_protocol(caught.value, "mine.toml")
    assert notice.done.startswith("línea 1, format: 0; se esperaba: un número entero de 1 a 1.")


BROKEN = [
    "a", "a = ", "a = 1 b = 2", "a = 'x", 'a = "x', 'a = "\\x"', 'a = "\\ud800"', "a = '''x", "a = [1",
    "a = {b = 1",
    "a = {b = 1, b = 2}", "[a", "[[a]", "[a]\n[a]", "a = 1\na = 2", "a = {b = 1}\n[a.c]", "= 1", "?",
    "a = 2026-02-31", "a = 1\x01", "a = 'x\x01'", "[a.b.c]\nd = 1\n[a]\nb.c.e = 1", 'a = "\\u12"',
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_wrong_with_toml_is_told_in_the_readers_language(spoken, broken):
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(broken)
    with pytest.raises(ProtocolError) as caught:
        parsed(broken, "mine.toml")
    spoken("ru")
    told = said(caught.value.faults[0].expected)
    assert told.startswith("правильная запись TOML (")
    assert not re.search("[A-Za-z]", re.sub("TOML|Unicode|'[^']*'", "", told))


def test_the_systems_and_the_libraries_reasons_are_told_in_the_readers_language(spoken, tmp_path):
    junk = tmp_path / "junk"
    junk.write_bytes(b"no database, " * 100)
    reasons = [os.strerror(number) for number in (errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EISDIR)]
    for words in (b"{", b"{ x", b"{} x", b'{"format": "x"}'):
        with pytest.raises(msgspec.DecodeError) as caught:
            msgspec.json.decode(words, type=Settings)
        reasons.append(str(caught.value))
    with pytest.raises(sqlite3.Error) as refused:
        sqlite3.connect(junk).execute("SELECT * FROM sqlite_master")
    spoken("ru")
    for told in (*map(reason, reasons), reason(str(refused.value))):
        assert re.search("[а-я]", told)
        assert not re.search("[A-Za-z]", re.sub("`.*?`|JSON", "", told))
    failed = StorageError("/a/b", os.strerror(errno.ENOSPC))
    assert text.sentence(failed) == "Не удалось записать /a/b: на диске нет места"
    assert reason("a flux capacitor is missing") == "a flux capacitor is missing"


def test_a_reason_of_ours_is_told_in_the_readers_language(spoken):
    spoken("es")
    assert "falta" in notices.of_asset(AssetError("skin.webp", Phrase("missing"))).done
    faults = (Fault("names.toml", key, Phrase("missing"), Phrase("its words")) for key in ("L4", "L5"))
    told = notices.of_asset(AssetError("names.toml", together(faults))).done
    assert "names.toml: L4: falta; se esperaba: sus palabras; names.toml: L5: falta" in told


def test_what_stands_in_a_file_is_never_translated(spoken):
    spoken("ru")
    fault = Fault("mine.toml", Phrase("line {line}", line=1), "nothing", Phrase("a number"))
    assert text.sentence(InputError(fault)) == "mine.toml: строка 1: nothing; нужно: число"


def test_the_command_line_speaks_english_whatever_the_picture_says(qapp, tmp_path, capsys):
    out = tmp_path / "none" / "x.png"
    command = ["render", "--at", "30", "--size", "64x64", "--layers", "hands", "--language", "ru"]
    assert main([*command, "--out", str(out)]) == 2
    assert capsys.readouterr().err == f"{out} could not be written: No such file or directory\n"
    assert main(["check", str(PROTOCOLS / "gone.toml")]) == 2
    assert capsys.readouterr().err.endswith("no such file: expected a protocol file (TOML)\n")
