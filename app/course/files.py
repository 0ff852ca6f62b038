"""The log's files: the log itself, copies from before a migration, and broken logs that were set aside."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

FILE_NAME = "course.sqlite"
_BESIDE = ("-wal", "-shm", "-journal")
"""Files that SQLite keeps beside a database; the first holds what is not yet in it."""


def make_folder(path: Path) -> None:
    """Make the folder of a log, for its owner only. OSError: it cannot be made."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def backup_path(path: Path, version: int) -> Path:
    """Return a free name for a copy made before the step to `version`."""
    return _free(path, f"before-{version}")


def set_aside(path: Path) -> Path:
    """Rename a log with all that belongs to it; return its new name. OSError: that is refused."""
    aside = _free(path, "kept")
    for ending in _BESIDE:
        beside = _with_ending(path, ending)
        if beside.exists():
            os.replace(beside, _with_ending(aside, ending))
    os.replace(path, aside)
    return aside


def copies(path: Path) -> tuple[Path, ...]:
    """Return the files beside a log that hold older states of it, in alphabetical order."""
    names = (f"{path.stem}.{kind}-*{path.suffix}*" for kind in ("before", "kept"))
    return tuple(sorted(found for name in names for found in path.parent.glob(name)))


def remove(path: Path) -> None:
    """Delete a log and what SQLite keeps beside it. OSError: that is refused."""
    for ending in (*_BESIDE, ""):
        _with_ending(path, ending).unlink(missing_ok=True)


def copied_into(path: Path, folder: Path) -> Path:
    """Copy a log, with what is not yet in it, into another folder. OSError: it cannot be read or written."""
    for ending in ("-wal", ""):
        source = _with_ending(path, ending)
        if source.exists():
            _with_ending(folder / path.name, ending).write_bytes(source.read_bytes())
    return folder / path.name


def is_database(path: Path) -> bool:
    """Return whether a file is empty or begins as a database does. OSError: it cannot be read."""
    with path.open("rb") as file:
        head = file.read(20)
    return not head or (head.startswith(b"SQLite format 3\0") and set(head[18:]) <= {1, 2})


def version(path: Path) -> int:
    """Return the version that a database's main file bears. OSError: it cannot be read."""
    with path.open("rb") as file:
        return int.from_bytes(file.read(64)[60:64], "big")


def has_more(path: Path) -> bool:
    """Return whether a log has changes that are not yet in its main file."""
    beside = _with_ending(path, "-wal")
    return beside.exists() and beside.stat().st_size > 0


def _with_ending(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _free(path: Path, kind: str) -> Path:
    for number in count(1):
        name = path.with_name(f"{path.stem}.{kind}-{number}{path.suffix}")
        if not any(_with_ending(name, ending).exists() for ending in ("", *_BESIDE)):
            return name
    raise AssertionError  # count never ends
