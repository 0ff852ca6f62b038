"""What the log does when the disk, the folder or the file is not as it should be."""

import os
import random
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

import pytest

from app.course import database
from app.course.log import CourseLog
from app.errors import LogError, NewerFileError, StorageError
from tests.app.course.logs import Heard, a_log, a_progress, filled, sessions_in, some_strokes

NAME = "course.sqlite"


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}


def left_open(tmp_path: Path) -> Path:
    """Return a folder with a log as a killed program leaves it: the newest rows only in the second file."""
    (tmp_path / "live").mkdir()
    log = a_log(tmp_path / "live")
    filled(log)
    (tmp_path / "dead").mkdir()
    for ending in ("", "-wal"):
        shutil.copy(tmp_path / "live" / (NAME + ending), tmp_path / "dead")
    log.close()
    return tmp_path / "dead"


def run_a_session(log: CourseLog) -> None:
    """Do what a window does from the choice of a client to the note after the session."""
    before = len(log.sessions())
    client = log.add_client("Bo")
    session = log.begin(client.key, None, "lumbar", "f00d", 10)
    log.plan(session.key, 10, some_strokes())
    for t_s in range(0, 600, 100):
        log.refresh(a_progress(session, float(t_s)))
    log.finish(a_progress(session, 600.0), whole=True)
    log.set_note(session.key, "ran")
    assert len(log.sessions()) == before + 1
    ended = next(it for it in log.sessions() if it.key == session.key)
    assert (ended.finished, ended.note, len(ended.strokes)) == (True, "ran", 2)


@pytest.mark.parametrize("ending", ["newer by number", "newer with unknown columns", "newer only in the wal"])
def test_a_newer_log_is_read_and_never_written(tmp_path, ending):
    log = a_log(tmp_path)
    filled(log)
    log.close()
    newer = sqlite3.connect(tmp_path / NAME)
    if ending == "newer only in the wal":
        newer.execute("PRAGMA wal_autocheckpoint = 0")
    if ending == "newer with unknown columns":
        newer.execute("ALTER TABLE sessions ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
        newer.execute("ALTER TABLE sessions DROP COLUMN note")
        newer.execute("CREATE TABLE moods (mood TEXT) STRICT")
    newer.execute("PRAGMA user_version = 99")
    newer.commit()
    keeping = tmp_path / "keeping"
    keeping.mkdir()
    for ending_ in ("", "-wal"):
        if (tmp_path / (NAME + ending_)).exists():
            shutil.copy(tmp_path / (NAME + ending_), keeping)
    newer.close()
    before, heard = contents(keeping), Heard()
    log = a_log(keeping, heard=heard)
    assert [(type(it), getattr(it, "found", 0)) for it in heard] == [(NewerFileError, 99)]
    assert isinstance(log.trouble, NewerFileError)
    assert [it.name for it in log.clients()] == ["Ana"]
    assert log.sessions()[0].strokes == some_strokes(1.0)
    run_a_session(log)
    assert log.waiting > 0
    assert not log.try_again()
    with pytest.raises(NewerFileError):
        log.erase_everything()
    log.close()
    assert contents(keeping) == before
    assert len(heard) == 1


def test_a_broken_log_is_set_aside_whole_and_a_new_one_begun(tmp_path):
    dead = left_open(tmp_path)
    (dead / NAME).write_bytes(b"not a database at all" * 400)
    before, heard = contents(dead), Heard()
    log = a_log(dead, heard=heard)
    assert log.trouble is None
    (error,) = heard
    assert isinstance(error, LogError)
    assert error.kept_as == str(dead / "course.kept-1.sqlite")
    run_a_session(log)
    log.close()
    after = contents(dead)
    assert after["course.kept-1.sqlite"] == before[NAME]
    assert after["course.kept-1.sqlite-wal"] == before[NAME + "-wal"]
    assert [it.note for it in sessions_in(dead)] == ["ran"]


def test_a_second_broken_log_does_not_overwrite_the_first(tmp_path):
    for text in (b"one" * 100, b"two" * 100):
        (tmp_path / NAME).write_bytes(text)
        a_log(tmp_path).close()
    assert (tmp_path / "course.kept-1.sqlite").read_bytes() == b"one" * 100
    assert (tmp_path / "course.kept-2.sqlite").read_bytes() == b"two" * 100


@pytest.mark.parametrize("seed", range(60))
def test_a_log_with_random_damage_is_never_lost_nor_stops_the_session(tmp_path, seed):
    """Whatever bytes are wrong: it opens as it is, or is set aside byte for byte; a session can be run."""
    chance = random.Random(seed)
    log = a_log(tmp_path)
    filled(log)
    log.close()
    path, heard = tmp_path / NAME, Heard()
    damaged = bytearray(path.read_bytes())
    if seed % 3 == 0:
        damaged = damaged[: chance.randrange(1, len(damaged))]
    elif seed % 3 == 1:
        damaged[chance.randrange(len(damaged) // 100)] ^= 1 << chance.randrange(8)
    else:
        start = chance.randrange(len(damaged))
        stretch = chance.randbytes(chance.randrange(1, 4000))
        damaged[start : start + len(stretch)] = stretch
    path.write_bytes(damaged)
    log = a_log(tmp_path, heard=heard)
    run_a_session(log)
    aside = [Path(it.kept_as) for it in heard if isinstance(it, LogError) and it.kept_as]
    if aside:
        assert aside[0].read_bytes() == damaged
        assert log.trouble is None
    elif log.trouble is not None:
        assert path.read_bytes() == damaged
    log.close()


def test_a_log_that_breaks_while_it_cannot_be_written_is_begun_anew_with_all_that_is_known(
    tmp_path, monkeypatch
):
    heard = Heard()
    log = a_log(tmp_path, heard=heard)
    filled(log)
    monkeypatch.setattr(database, "opened", full_folder)
    log._store._take_to_memory(sqlite3.OperationalError("disk I/O error"))
    log.add_client("Bo")
    for file in tmp_path.iterdir():
        file.write_bytes(b"junk" * 1000)
    monkeypatch.undo()
    shown = log.sessions()
    log.close()
    assert log.trouble is None
    assert [it.kept_as for it in heard if isinstance(it, LogError)][-1] == str(
        tmp_path / "course.kept-1.sqlite"
    )
    assert sessions_in(tmp_path) == shown


def test_a_log_that_holds_what_cannot_be_is_set_aside(tmp_path):
    log = a_log(tmp_path)
    filled(log)
    log.close()
    broken = sqlite3.connect(tmp_path / NAME)
    broken.execute("UPDATE sessions SET started_at = 'yesterday'")
    broken.commit()
    broken.close()
    heard = Heard()
    log = a_log(tmp_path, heard=heard)
    assert isinstance(heard[0], LogError)
    assert log.sessions() == ()
    log.close()


@pytest.fixture
def small_files():
    """Let no file be written beyond so many bytes, as a full disk."""
    resource = pytest.importorskip("resource", reason="limits of a process")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def limit(size_bytes: int | None) -> None:
        soft = limits[0] if size_bytes is None else size_bytes
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, limits[1]))

    yield limit
    limit(None)


def test_on_a_full_disk_the_session_runs_and_is_written_when_there_is_room_again(tmp_path, small_files):
    heard = Heard()
    log = a_log(tmp_path, heard=heard)
    first = filled(log)
    small_files(2000)
    run_a_session(log)
    assert [type(it) for it in heard] == [StorageError]
    assert isinstance(log.trouble, StorageError)
    assert log.waiting > 0
    assert log.sessions()[0] == first
    shown = log.sessions()
    small_files(None)
    assert log.try_again()
    assert (log.trouble, log.waiting) == (None, 0)
    log.close()
    assert sessions_in(tmp_path) == shown


def test_a_disk_that_is_full_from_the_first_start_lets_the_session_run(tmp_path, small_files):
    small_files(2000)
    heard = Heard()
    log = a_log(tmp_path / "deep" / "er", heard=heard)
    run_a_session(log)
    assert {type(it) for it in heard} == {StorageError}
    small_files(None)
    assert log.try_again()
    shown = log.sessions()
    log.close()
    assert sessions_in(tmp_path / "deep" / "er") == shown


def test_a_full_disk_between_two_writes_shows_what_was_there(tmp_path, monkeypatch):
    log = a_log(tmp_path)
    first = filled(log)

    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    run = database.run
    monkeypatch.setattr(database, "run", lambda con, todo: full() if con is disk else run(con, todo))
    monkeypatch.setattr(database, "opened", full_folder)
    disk = log._store._rows
    log.set_note(first.key, "later")
    assert log.sessions()[0].note == "later"
    assert log.waiting == 1
    monkeypatch.undo()
    assert log.try_again()
    log.close()
    assert sessions_in(tmp_path)[0].note == "later"


def full_folder(path, check):
    raise StorageError(str(path), "No space left on device")


@pytest.fixture
def locked_folder():
    """Yield a folder with a log that may be read but not written, also by a test that runs as root."""
    if sys.platform == "win32":
        pytest.skip("permissions of folders")
    folder = Path(tempfile.mkdtemp())
    log = a_log(folder)
    filled(log)
    log.close()
    (folder / NAME).chmod(0o644)
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_in_a_folder_that_may_not_be_written_old_sessions_are_seen_and_new_ones_run(locked_folder):
    before, heard = contents(locked_folder), Heard()
    log = a_log(locked_folder, heard=heard)
    assert [it.name for it in log.clients()] == ["Ana"]
    assert log.interrupted() is not None
    run_a_session(log)
    assert {type(it) for it in heard} == {StorageError}
    with pytest.raises(StorageError):
        log.erase_everything()
    log.close()
    assert contents(locked_folder) == before


def test_a_broken_log_that_cannot_be_set_aside_is_left_alone(locked_folder):
    os.seteuid(os.getuid())
    locked_folder.chmod(0o755)
    (locked_folder / NAME).write_bytes(b"junk" * 100)
    locked_folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)
    heard = Heard()
    log = a_log(locked_folder, heard=heard)
    (error,) = heard
    assert isinstance(error, LogError)
    assert error.kept_as is None
    run_a_session(log)
    assert (locked_folder / NAME).read_bytes() == b"junk" * 100
    log.close()


def test_a_place_that_is_a_file_is_told_and_the_session_runs(tmp_path):
    (tmp_path / "blocked").write_text("a file, not a folder")
    heard = Heard()
    log = a_log(tmp_path / "blocked", heard=heard)
    run_a_session(log)
    assert [type(it) for it in heard] == [StorageError]
    log.close()


def test_what_waits_for_a_client_deleted_elsewhere_is_dropped_and_the_rest_is_written(tmp_path, monkeypatch):
    log = a_log(tmp_path)
    filled(log)
    gone = log.add_client("Gone")
    monkeypatch.setattr(database, "opened", full_folder)
    log._store._take_to_memory(sqlite3.OperationalError("disk I/O error"))
    log.begin(gone.key, None, "lumbar", "f00d", 10)
    log.add_client("Stays")
    monkeypatch.undo()
    elsewhere = sqlite3.connect(tmp_path / NAME)
    elsewhere.execute("PRAGMA foreign_keys = ON")
    elsewhere.execute("DELETE FROM clients WHERE client = ?", (gone.key,))
    elsewhere.commit()
    elsewhere.close()
    assert log.try_again()
    assert [it.name for it in log.clients()] == ["Ana", "Stays"]
    log.close()


def test_a_log_that_another_program_writes_to_waits_and_then_writes(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_S", 0.01)
    log = a_log(tmp_path)
    session = filled(log)
    other = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    log.set_note(session.key, "held up")
    assert (log.waiting, log.sessions()[0].note) == (1, "held up")
    other.execute("COMMIT")
    other.close()
    log.set_comfort(session.key, 3)
    assert (log.waiting, log.trouble) == (0, None)
    log.close()
    written = sessions_in(tmp_path)[0]
    assert (written.note, written.comfort) == ("held up", 3)


@pytest.mark.parametrize("share", [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 0.999])
def test_a_write_torn_by_a_power_cut_loses_no_more_than_itself(tmp_path, share):
    """The disk may hold any part of what was being written; all that was written before is there."""
    log = a_log(tmp_path)
    filled(log)
    whole, wal = log.sessions(), tmp_path / (NAME + "-wal")
    before = wal.stat().st_size
    log.set_note(whole[0].key, "torn " * 700)
    torn = wal.read_bytes()[: before + int(share * (wal.stat().st_size - before))]
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / NAME).write_bytes((tmp_path / NAME).read_bytes())
    (tmp_path / "cut" / (NAME + "-wal")).write_bytes(torn)
    log.close()
    log = a_log(tmp_path / "cut")
    assert log.sessions() == whole
    assert log.trouble is None
    log.close()
