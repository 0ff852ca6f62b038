import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.course import export
from app.course.records import Client, Pause, PauseKind, Session, TenderPlace
from tests.app.course.logs import NOON, some_strokes

ANA = Client("c", "Ana", NOON)
DONE = Session(
    *("s", "c", None, "lumbar", "f00d", 20, NOON, NOON, True, 1260.0, 7, "tender left"),
    (*some_strokes(1.0)[:1], replace(some_strokes()[1], skipped=True)),
    (Pause(120.0, 90.0, PauseKind.PAUSED),),
    (TenderPlace(-52.0, 31.5), TenderPlace(2.0, -80.0)),
)


def read(file: bytes) -> list[list[str]]:
    assert file.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline=""), strict=True))


def test_a_session_is_a_row_with_what_was_planned_and_done():
    head, row = read(export.sessions_table([ANA], [DONE]))
    assert dict(zip(head, row, strict=True)) == {
        "client": "Ana",
        "number": "1",
        "started_at": "2026-11-23 12:00+03:00",
        "protocol": "lumbar",
        "planned_min": "20",
        "used_min": "21.0",
        "finished": "1",
        "strokes_done": "1",
        "strokes_skipped": "1",
        "pauses": "1",
        "paused_min": "1.5",
        "comfort": "7",
        "tender_places": "left (-52, 32) mm; midline (2, -80) mm",
        "note": "tender left",
    }


def test_a_stroke_is_a_row_with_planned_and_real_seconds():
    head, first, second = read(export.strokes_table([ANA], [DONE]))
    assert dict(zip(head, first, strict=True)) == {
        "client": "Ana",
        "number": "1",
        "started_at": "2026-11-23 12:00+03:00",
        "position": "1",
        "stroke": "1",
        "round": "1",
        "planned_s": "300.0",
        "real_s": "330.0",
        "planned_cycles": "50",
        "cycles": "50",
        "repeats": "0",
        "skipped": "0",
    }
    assert second[3:5] == ["2", "2"]
    assert second[-1] == "1"


def test_sessions_are_numbered_for_each_client():
    sessions = [DONE, replace(DONE, client="d"), replace(DONE, comfort=None)]
    rows = read(export.sessions_table([ANA, Client("d", "Bo", NOON)], sessions))[1:]
    assert [(row[0], row[1], row[11]) for row in rows] == [
        ("Ana", "1", "7"),
        ("Bo", "1", "7"),
        ("Ana", "2", ""),
    ]


def test_heads_may_be_in_another_language():
    heads = [f"столбец {n}" for n in range(len(export.SESSION_COLUMNS))]
    assert read(export.sessions_table([], [], heads)) == [heads]


@settings(max_examples=200)
@given(st.text(max_size=40), st.text(max_size=40))
@example("=HYPERLINK(1)", "-2+3\n@x")
@example(" =1+1", '"quoted", \r\n and more')
@example("＝1", "'already")
def test_any_text_comes_back_and_none_can_be_a_formula(name, note):
    client = Client("c", name, datetime(2026, 1, 1, tzinfo=UTC))
    file = export.sessions_table([client], [replace(DONE, note=note)])
    assert file.count(b"\xef\xbb\xbf") == 1 + (name + note).count("\ufeff")
    row = read(file)[1]
    for text, cell in ((name, row[0]), (note, row[-1])):
        assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
        plain = text.encode("utf-8", "replace").decode("utf-8")
        assert cell in (plain, f"'{plain}")
        assert (cell == plain) != (cell == f"'{plain}")
