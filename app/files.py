"""Writing a file whole or not at all; setting one aside that cannot be used."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.errors import Phrase, StorageError


def save_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there, so that never half of it is seen.

    StorageError: the path or the disk refuses; what stood there before still does.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as part:
            part.write(content)
            part.flush()
            os.fsync(part.fileno())
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise StorageError(str(path), error.strerror or Phrase("unwritable")) from error


def set_aside(path: Path) -> str | None:
    """Rename a file that cannot be used; return its new name, or None when even that is refused."""
    for number in range(1, 1000):
        aside = path.with_name(f"{path.stem}.kept-{number}{path.suffix}")
        if aside.exists():
            continue
        try:
            path.rename(aside)
        except OSError:
            return None
        return str(aside)
    return None
