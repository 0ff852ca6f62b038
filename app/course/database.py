"""Opening the log's database: is it whole, may it be written, is it of the newest version.

A commit is on the disk before it returns (write-ahead log, full synchronisation), and what is deleted is
overwritten.
"""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.course import files
from app.course.migrations import NEWEST, STEPS, TABLES
from app.errors import LogError, NewerFileError, Phrase, StorageError

Statement = tuple[str, tuple[object, ...]]
Check = Callable[[sqlite3.Connection], object]
"""Reads everything in a database; ValueError or an error of SQLite where it makes no sense."""
BUSY_S = 2.0
"""How long to wait for another program that writes."""
PAGES_BESIDE = 64
"""How many pages of 4 kB may wait beside the log before they go into it; SQLite's 1000 need a roomy disk."""
_ENVIRONMENT = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}
"""Faults of the disk or the folder. All others are faults of the file."""


def opened(path: Path, check: Check) -> sqlite3.Connection:
    """Return the log at `path`, made if there is none, at the newest version and fit to be written.

    StorageError: the disk or the folder refuses; LogError: the file is broken; NewerFileError: a newer
    program wrote it, and it has not been touched.
    """
    connection = None
    try:
        files.make_folder(path)
        _look_at_file(path)
        connection = _connected(str(path))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_BESIDE}")
        run(connection, ())
        _look_through(connection)
        _migrate(connection, path)
        check(connection)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, OSError | sqlite3.Error | ValueError):
            raise told(error, path) from error
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """Return an empty log that lives as long as the program."""
    connection = _connected(":memory:")
    _migrate(connection, None)
    return connection


def run(connection: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    """Do all of the statements, or none of them. sqlite3.Error: none was done."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for sql, values in statements:
            connection.execute(sql, values)
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def told(error: Exception, path: Path) -> StorageError | LogError:
    """Return what an error while reading or writing a log means: the disk's fault, or the file's."""
    if isinstance(error, OSError):
        return StorageError(str(path), error.strerror or str(error))
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    if code & 0xFF in _ENVIRONMENT and code != sqlite3.SQLITE_IOERR_SHORT_READ:
        return StorageError(str(path), str(error))
    return LogError(str(path), str(error), None)


def readable_copy(path: Path) -> sqlite3.Connection:
    """Return what can be read of a log without touching it, in memory; nothing where that is nothing."""
    memory = in_memory()
    try:
        with _copied(path) as copy:
            pour(copy, memory)
    except (OSError, sqlite3.Error):
        # No room for a copy: the main file by itself, without what was not yet in it.
        with contextlib.suppress(sqlite3.Error):
            name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            alone = sqlite3.connect(name, uri=True)
            pour(alone, memory)
            alone.close()
    return memory


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy all rows, as far as both logs have the same tables and columns.

    sqlite3.Error: the target refuses; a table of the source that cannot be read is left out.
    """
    statements: list[Statement] = []
    for table in TABLES:
        wanted = _columns(target, table)
        names = [name for name in _columns(source, table) if name in wanted]
        with contextlib.suppress(sqlite3.Error):
            places = ", ".join("?" * len(names))
            insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({places})"
            rows = source.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()
            statements += [(insert, row) for row in rows]
    run(target, statements)


def shrink(connection: sqlite3.Connection) -> None:
    """Leave no trace of what has been deleted in the log's files. sqlite3.Error: the disk refuses."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _connected(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def version(connection: sqlite3.Connection) -> int:
    """Return the version of a log; 0: it has no tables yet."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def _look_at_file(path: Path) -> None:
    """Look at a log without SQLite, which might tidy it up. LogError, NewerFileError: as for `opened`."""
    if not path.exists():
        return
    if not files.is_database(path):
        raise LogError(str(path), Phrase("not a database"), None)
    found = files.version(path)
    if files.has_more(path):
        with _copied(path) as copy:
            found = version(copy)
    if found > NEWEST:
        raise NewerFileError(str(path), found, NEWEST)


@contextlib.contextmanager
def _copied(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a copy of a log, with what is not yet in its main file. OSError: it cannot be made."""
    with tempfile.TemporaryDirectory() as folder:
        copy = _connected(str(files.copied_into(path, Path(folder))))
        try:
            yield copy
        finally:
            copy.close()


def _migrate(connection: sqlite3.Connection, path: Path | None) -> None:
    """Take a log to the newest version, step by step, each after a copy of the log.

    Without copies where `path` is None, and where the log is only being begun.
    """
    begun = version(connection) > 0
    while (found := version(connection)) < NEWEST:
        if path is not None and begun:
            _back_up(connection, files.backup_path(path, found + 1))
        run(connection, _step(connection, found))


def _step(connection: sqlite3.Connection, found: int) -> Iterator[Statement]:
    """Yield the statements of one step, within its transaction; none if another program was faster."""
    if version(connection) == found:
        yield from ((sql, ()) for sql in STEPS[found])
        yield f"PRAGMA user_version = {found + 1}", ()


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
    except sqlite3.Error:
        copy.unlink(missing_ok=True)
        raise


def _look_through(connection: sqlite3.Connection) -> None:
    """Raise ValueError or sqlite3.Error if the database is damaged."""
    wrong = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if wrong != "ok":
        raise ValueError(wrong)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise ValueError("a row points to one that is not there")


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
