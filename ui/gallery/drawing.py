"""Draws the gallery: in pieces, several side by side, into files whose names do not depend on that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtGui import QImage

from app.errors import Phrase, StorageError
from ui.gallery.camera import Seen
from ui.gallery.checks import checked
from ui.gallery.page import Row, write_small
from ui.gallery.parts import DIAGRAMS, WINDOWS, Pictures, Wanted
from ui.screenless import screenless

PROCESSES = 2
"""At most: each takes some 400 MB."""
PIECE = 24
"""Pictures of the diagram, in all their sizes, that are drawn in one go: of two bodies or so."""
QUALITY = 80
"""Qt's measure of how little work is put into a PNG: a fifth of the time for a quarter more of size."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some pictures that are drawn one after the other: a part, or of a diagram's part a span."""

    part: str
    span: tuple[int, int] | None = None


class Drawn(NamedTuple):
    """What came of a piece: its pictures, or where and why they could not be written."""

    rows: tuple[Row, ...]
    path: str = ""
    reason: str = ""


def pieces(parts: tuple[str, ...], wanted: Wanted) -> list[Piece]:
    """Return what is to be drawn, part by part."""
    found: list[Piece] = []
    for part in parts:
        if part not in DIAGRAMS:
            found.append(Piece(part))
            continue
        count = sum(1 for _ in DIAGRAMS[part](wanted))
        found += [Piece(part, (first, first + PIECE)) for first in range(0, count, PIECE)]
    return found


def drawn(folder: Path, parts: tuple[str, ...], wanted: Wanted, processes: int) -> Iterator[Row]:
    """Write the pictures of some parts; yield each in the order of the parts once its piece is done.

    Raises StorageError where they cannot be written.
    """
    _make(folder)
    work = pieces(parts, wanted)
    if min(processes, len(work)) <= 1:
        done = (draw(folder, piece, wanted) for piece in work)
        yield from _rows(done)
        return
    # A fresh interpreter for each: a fork of one that has painted may not paint.
    with ProcessPoolExecutor(processes, get_context("spawn"), _open) as pool:
        waiting = [(pool.submit(draw, folder, piece, wanted), piece) for piece in work]
        try:
            yield from _rows(outcome(future, folder, piece, wanted) for future, piece in waiting)
        finally:
            pool.shutdown(cancel_futures=True)


def outcome(future: Future[Drawn], folder: Path, piece: Piece, wanted: Wanted) -> Drawn:
    """Return what came of a piece that another process draws; where that has ended, it is drawn here."""
    try:
        return future.result()
    except BrokenProcessPool:
        with screenless():
            return draw(folder, piece, wanted)


def most_processes() -> int:
    """Return how many processes draw, if nobody says."""
    return max(1, min(PROCESSES, os.cpu_count() or 1))


def _rows(done: Iterator[Drawn]) -> Iterator[Row]:
    for rows, path, reason in done:
        if path:
            raise StorageError(path, reason)
        yield from rows


_kept_open = ExitStack()


def _open() -> None:
    """Prepare a process: one application for all of its pieces."""
    _kept_open.enter_context(screenless())


def draw(folder: Path, piece: Piece, wanted: Wanted) -> Drawn:
    """Write the pictures of a piece, and a small one of each beside them."""
    rows = []
    try:
        for name, seen in _pictures(piece, wanted):
            if seen is not None:
                _save(seen.image, folder / f"{name}.png")
                write_small(folder, name, seen.image)
                rows.append(Row(piece.part, name, seen.image.width(), seen.image.height(), seen.found))
    except StorageError as error:  # Such an error does not travel between processes.
        return Drawn((), error.path, error.reason)
    return Drawn(tuple(rows))


def _pictures(piece: Piece, wanted: Wanted) -> Pictures:
    with screenless() as application, TemporaryDirectory() as kept:
        if piece.span is None:
            yield from WINDOWS[piece.part](wanted, application, Path(kept))
            return
        for shot in list(DIAGRAMS[piece.part](wanted))[slice(*piece.span)]:
            for size in shot.sizes:
                if wanted.camera.wants(size):
                    picture = shot.picture(size)
                    painted = picture.drawn()
                    yield shot.name(size), Seen(painted.image, checked(picture, painted))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(str(folder), error.strerror or str(error)) from error


def _save(image: QImage, path: Path) -> None:
    _make(path.parent)
    if not image.save(str(path), "PNG", QUALITY):  # type: ignore[call-overload]
        raise StorageError(str(path), Phrase("unwritable"))
