"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.errors import StorageError


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
        raise StorageError(str(path), error.strerror or "unwritable") from error
