"""Plates of other bodies, kept in the user's cache folder once they are drawn.

A file holds one layer of one body in one light, compressed, with a checksum. Its name tells the figures, the
code, the body and the light it was drawn by, so that a stale one is never found; it goes as the oldest when
room is needed.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
import time
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from app.anatomy.body import Body
from app.anatomy.plate import RGBA, ROOT, picture_name, plate_key
from app.relief.light import Light

MOST_BYTES = 200 * 2**20
_HEAD = struct.Struct("<4sII")
_MAGIC = b"BSP1"
_DRAFT = ".draft"
_ABANDONED_S = 3600.0
"""A file begun so long ago is not being written any more: its writer was ended."""
_FAST = 1
"""zlib's level: a layer takes a fifth of a second and a third of its size."""


@dataclass(frozen=True, slots=True)
class PlateCache:
    """The kept layers in a folder, which need not exist; together never more than `most_bytes`."""

    folder: Path
    most_bytes: int = MOST_BYTES

    def read(self, body: Body, layer: str, ppm: float, light: Light = Light.UPPER_LEFT) -> RGBA | None:
        """Return a kept layer, premultiplied (h, w, 4), or None; a broken one is thrown away."""
        path = self._path(body, layer, ppm, light)
        try:
            content = path.read_bytes()
            magic, rows, columns = _HEAD.unpack_from(content)
            pixels = np.frombuffer(zlib.decompress(content[_HEAD.size :]), np.uint8)
            if magic != _MAGIC:
                raise ValueError(magic)
            rgba = pixels.reshape(rows, columns, 4)
        except FileNotFoundError:
            return None
        except (OSError, ValueError, struct.error, zlib.error):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return rgba

    def holds(self, body: Body, layer: str, ppm: float, light: Light = Light.UPPER_LEFT) -> bool:
        """Return whether there is a file of this layer; it may be broken."""
        return self._path(body, layer, ppm, light).is_file()

    def write(self, body: Body, layer: str, ppm: float, rgba: RGBA, light: Light = Light.UPPER_LEFT) -> None:
        """Keep a layer and make room for it; a folder that refuses is let be: the layer is drawn again."""
        path = self._path(body, layer, ppm, light)
        draft = path.with_suffix(f".{os.getpid()}{_DRAFT}")
        head = _HEAD.pack(_MAGIC, rgba.shape[0], rgba.shape[1])
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(head + zlib.compress(np.ascontiguousarray(rgba).tobytes(), _FAST))
            draft.replace(path)
            self._make_room(path)

    def drop(self, body: Body) -> None:
        """Throw away all that is kept of a body."""
        for path in self.folder.glob(f"*-{_of(body)}-*.plate"):
            path.unlink(missing_ok=True)

    def _make_room(self, newest: Path) -> None:
        """Take the files away that were longest not used, until the rest is small enough."""
        kept = sorted(self.folder.glob("*.plate"), key=lambda path: (path == newest, path.stat().st_mtime_ns))
        for draft in self.folder.glob(f"*{_DRAFT}"):
            if draft.stat().st_mtime < time.time() - _ABANDONED_S:
                draft.unlink(missing_ok=True)
        left = sum(path.stat().st_size for path in kept)
        for path in kept:
            if left <= self.most_bytes:
                break
            left -= path.stat().st_size
            path.unlink(missing_ok=True)

    def _path(self, body: Body, layer: str, ppm: float, light: Light) -> Path:
        return self.folder / f"{_drawn_by()}-{_of(body)}-{ppm:g}-{picture_name(layer, light)}.plate"


@cache
def _drawn_by() -> str:
    """Return a digest of the figures and all code that a plate depends on, the way to the body included."""
    way = (ROOT / "app" / "anatomy" / "warp.py").read_bytes()
    return _digest(plate_key().encode() + way)


def _of(body: Body) -> str:
    return _digest(repr(body.way).encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
