"""Logs that older versions of the program wrote; one file for each version, made by that version."""

import sqlite3
from pathlib import Path

import pytest

from app.course import database
from app.course.migrations import NEWEST, STEPS
from app.course.records import Pause, PauseKind, TenderPlace
from app.errors import StorageError
from tests.app.course.logs import Heard, a_log, some_strokes

FILES = Path(__file__).parents[2] / "files" / "course"
OLDER = range(1, NEWEST)


def old_log(folder: Path, version: int) -> bytes:
    """Make the log of a version in a folder; return its bytes."""
    path = folder / "course.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript((FILES / f"log_v{version}.sql").read_text(encoding="utf-8"))
    assert connection.execute("PRAGMA user_version").fetchone() == (version,)
    connection.close()
    return path.read_bytes()


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    connection.close()
    return found


def test_there_is_a_log_of_every_older_version():
    assert {path.name for path in FILES.glob("log_v*.sql")} == {f"log_v{number}.sql" for number in OLDER}


@pytest.mark.parametrize("number", OLDER)
def test_an_older_log_is_copied_and_brought_up_to_date_with_all_that_is_in_it(tmp_path, number):
    old_log(tmp_path, number)
    before, heard = rows(tmp_path / "course.sqlite"), Heard()
    log = a_log(tmp_path, heard=heard)
    assert heard == []
    assert [it.name for it in log.clients()] == ["Ana", "Nº 7"]
    first = log.sessions()[0]
    assert (first.note, first.comfort, first.strokes) == ("tender left", 7, some_strokes(1.0))
    assert first.pauses == (Pause(120.0, 42.0, PauseKind.PAUSED),)
    assert first.tender == (TenderPlace(-52.0, 31.5), TenderPlace(4.0, -80.0))
    assert log.interrupted() is not None
    assert log.holdings().copies == tuple(
        f"course.before-{step}-1.sqlite" for step in range(number + 1, NEWEST + 1)
    )
    log.close()
    assert rows(tmp_path / f"course.before-{number + 1}-1.sqlite") == before


@pytest.mark.parametrize("number", OLDER)
def test_an_older_log_that_cannot_be_copied_first_is_left_as_it_is_and_shown(tmp_path, monkeypatch, number):
    before, heard = old_log(tmp_path, number), Heard()

    def full(connection, copy):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(database, "_back_up", full)
        log = a_log(tmp_path, heard=heard)
        assert [type(it) for it in heard] == [StorageError]
        assert [it.name for it in log.clients()] == ["Ana", "Nº 7"]
        log.add_client("Bo")
    assert int.from_bytes((tmp_path / "course.sqlite").read_bytes()[60:64], "big") == number
    assert len((tmp_path / "course.sqlite").read_bytes()) == len(before)
    assert log.try_again()
    assert [it.name for it in log.clients()] == ["Ana", "Nº 7", "Bo"]
    log.close()


def test_a_new_log_has_nothing_to_copy(tmp_path):
    log = a_log(tmp_path)
    assert log.holdings().copies == ()
    log.close()
    assert [file.name for file in tmp_path.iterdir()] == ["course.sqlite"]


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path, monkeypatch):
    log = a_log(tmp_path)
    log.close()
    broken = (*STEPS, ("CREATE TABLE moods (mood TEXT) STRICT", "no such statement"))
    monkeypatch.setattr(database, "STEPS", broken)
    monkeypatch.setattr(database, "NEWEST", NEWEST + 1)
    connection = sqlite3.connect(tmp_path / "course.sqlite", isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        database._migrate(connection, tmp_path / "course.sqlite")
    assert database.version(connection) == NEWEST
    assert connection.execute("SELECT name FROM sqlite_schema WHERE name = 'moods'").fetchone() is None
    connection.close()


def test_two_programs_that_start_together_do_a_step_once(tmp_path, monkeypatch):
    old_log(tmp_path, 1)
    path = tmp_path / "course.sqlite"
    first, second = (sqlite3.connect(path, isolation_level=None) for _ in range(2))
    step = database._step

    def overtaken(connection, found):
        if connection is first:
            database._migrate(second, None)
        return step(connection, found)

    monkeypatch.setattr(database, "_step", overtaken)
    database._migrate(first, None)
    assert database.version(first) == NEWEST
    first.close()
    second.close()
