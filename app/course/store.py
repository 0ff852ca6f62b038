"""Where the log's rows are: on the disk, or in memory for as long as the disk refuses.

What could not be written waits, in order, and is written as soon as the disk takes it again.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.course import database, files
from app.course.database import Check, Statement
from app.errors import LogError, NewerFileError, StorageError, TrainerError

Trouble = StorageError | LogError | NewerFileError


class Store:
    """A log's database with all its mishaps. One at a time: threads wait for one another.

    `trouble` is why rows are kept in memory only, None while they are on the disk. `on_trouble` hears of
    it once, and of a broken log that was set aside; it may be called from any thread that writes.
    """

    def __init__(self, path: Path, check: Check, on_trouble: Callable[[TrainerError], object]) -> None:
        self.path = path
        self.trouble: Trouble | None = None
        self._check, self._on_trouble = check, on_trouble
        self._lock = threading.RLock()
        self._waiting: list[tuple[Statement, ...]] = []
        self._on_disk = False
        self._began_empty = False
        try:
            self._rows = self._opened()
            self._on_disk = True
        except TrainerError as error:
            self._say(error)
            self._rows = self._sensible(database.readable_copy(path))

    @property
    def waiting(self) -> int:
        """Return how many writes are not on the disk yet."""
        return len(self._waiting)

    def read(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        """Return the rows that a query finds."""
        with self._lock:
            try:
                return self._rows.execute(sql, values).fetchall()
            except sqlite3.Error as error:
                if not self._on_disk:
                    raise
                self._take_to_memory(error)
                return self._rows.execute(sql, values).fetchall()

    def write(self, *statements: Statement) -> None:
        """Do all statements together: on the disk, or in memory until it takes them.

        sqlite3.IntegrityError: they contradict what is there, and none was done.
        """
        with self._lock:
            if self._on_disk:
                try:
                    database.run(self._rows, statements)
                    return
                except sqlite3.IntegrityError:
                    raise
                except sqlite3.Error as error:
                    self._take_to_memory(error)
            database.run(self._rows, statements)
            self._waiting.append(statements)
            self.try_again()

    def try_again(self) -> bool:
        """Bring what waits to the disk; return whether everything is there now."""
        with self._lock:
            if self._on_disk:
                return True
            if isinstance(self.trouble, NewerFileError):
                return False
            try:
                disk = self._opened()
            except TrainerError as error:
                self._say(error)
                return False
            try:
                self._bring(disk)
            except sqlite3.Error as error:
                disk.close()
                self._say(database.told(error, self.path))
                return False
            self._rows.close()
            self._rows, self._on_disk, self.trouble = disk, True, None
            self._waiting.clear()
            return True

    def erase(self, *statements: Statement) -> None:
        """Delete rows for good: from the log and, with all other rows in them, from older copies of it.

        The log's `trouble`: the disk refuses, and the rows may still be there.
        """
        with self._lock:
            if not self.try_again() and self.trouble is not None:
                raise self.trouble
            try:
                database.run(self._rows, statements)
                database.shrink(self._rows)
                for copy in files.copies(self.path):
                    copy.unlink()
            except (OSError, sqlite3.Error) as error:
                raise database.told(error, self.path) from error

    def close(self) -> None:
        """Let the files go; what waits is tried once more."""
        with self._lock:
            self.try_again()
            self._rows.close()

    def _opened(self) -> sqlite3.Connection:
        """Return the log on the disk; one that is broken is set aside first, and a new one begun."""
        self._began_empty = not self.path.exists()
        try:
            return database.opened(self.path, self._check)
        except LogError as error:
            try:
                kept_as = str(files.set_aside(self.path))
            except OSError:
                raise error from None
            self._on_trouble(LogError(error.path, error.reason, kept_as))
        self._began_empty = True
        return database.opened(self.path, self._check)

    def _bring(self, disk: sqlite3.Connection) -> None:
        """Write what waits, or everything, if the log on the disk was begun anew."""
        if self._began_empty:
            database.pour(self._rows, disk)
            return
        while self._waiting:
            # What belongs to a client whom another window deleted meanwhile is gone with them.
            with contextlib.suppress(sqlite3.IntegrityError):
                database.run(disk, self._waiting[0])
            del self._waiting[0]

    def _take_to_memory(self, error: sqlite3.Error) -> None:
        """Go on in memory, with all that can still be read."""
        self._say(database.told(error, self.path))
        memory = database.in_memory()
        with contextlib.suppress(sqlite3.Error):
            database.pour(self._rows, memory)
        with contextlib.suppress(sqlite3.Error):
            self._rows.close()
        self._rows, self._on_disk = self._sensible(memory), False

    def _sensible(self, memory: sqlite3.Connection) -> sqlite3.Connection:
        """Return rows read from a log that may be broken; an empty log if they make no sense."""
        try:
            self._check(memory)
        except (ValueError, sqlite3.Error):
            memory.close()
            return database.in_memory()
        return memory

    def _say(self, error: TrainerError) -> None:
        assert isinstance(error, Trouble)
        known, self.trouble = self.trouble, error
        if type(known) is not type(error):
            self._on_trouble(error)
