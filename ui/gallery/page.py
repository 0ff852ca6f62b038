"""Writes what was drawn as a page to leaf through, and as a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.errors import Phrase, StorageError
from ui.gallery.checks import COLUMNS, Found
from ui.gallery.seeing import Seeing, image_of, rgb_of, seen_by

PAGE, TABLE, SMALL = "index.html", "checks.csv", "small"
SMALL_PX, SMALL_QUALITY = 320, 82
"""Width and quality of the small pictures."""
STYLE = """
body { font: 15px/1.4 sans-serif; margin: 24px; background: #f4f2ee; color: #171a1d; }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 20px; }
figure { margin: 0; padding: 10px; background: #fff; }
figure.bad { outline: 3px solid #9b1c16; }
figure img { width: 32%; vertical-align: top; }
figcaption { font-size: 13px; overflow-wrap: anywhere; }
.faults { color: #9b1c16; font-weight: 600; }
.figures { color: #474e55; }
nav a { margin-right: 14px; }
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A picture that has been written."""

    part: str
    name: str
    width_px: int
    height_px: int
    found: Found


def write_small(folder: Path, name: str, image: QImage) -> None:
    """Write a picture small, once in every way of seeing."""
    small = image.scaledToWidth(SMALL_PX, Qt.TransformationMode.SmoothTransformation)
    for way in Seeing:
        path = folder / small_name(name, way)
        path.parent.mkdir(parents=True, exist_ok=True)
        shown = image_of(seen_by(way, rgb_of(small.convertToFormat(QImage.Format.Format_RGB32))))
        if not shown.save(str(path), "JPG", SMALL_QUALITY):  # type: ignore[call-overload]
            raise StorageError(str(path), Phrase("unwritable"))


def small_name(name: str, way: Seeing) -> str:
    """Return where below the gallery's folder a small picture lies."""
    return f"{SMALL}/{name}_{way.value}.jpg"


def write_page(folder: Path, rows: Sequence[Row]) -> None:
    """Write the page; it needs nothing but the pictures beside it."""
    _write(folder / PAGE, "".join(_page(rows)))


def write_table(folder: Path, rows: Sequence[Row]) -> None:
    """Write a row for each picture: its name, size, figures and faults."""
    path = folder / TABLE
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(("part", "name", "width_px", "height_px", *COLUMNS, "faults"))
            for row in rows:
                figures = [row.found.figures.get(column, "") for column in COLUMNS]
                faults = "; ".join(row.found.faults)
                table.writerow((row.part, row.name, row.width_px, row.height_px, *figures, faults))
    except OSError as error:
        raise StorageError(str(path), error.strerror or str(error)) from error


def _write(path: Path, content: str) -> None:
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise StorageError(str(path), error.strerror or str(error)) from error


def _page(rows: Sequence[Row]) -> Iterator[str]:
    bad = sum(bool(row.found.faults) for row in rows)
    parts = [(part, list(members)) for part, members in groupby(rows, key=lambda row: row.part)]
    yield '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title>'
    yield f"<style>{STYLE}</style></head><body><h1>Gallery</h1><p>{len(rows)} pictures, {bad} with faults."
    yield " Each as it is, in greyscale, and as a deuteranope sees it."
    yield f' Figures: <a href="{TABLE}">{TABLE}</a>.</p><nav>'
    yield "".join(f'<a href="#{part}">{part} ({len(members)})</a>' for part, members in parts)
    yield "</nav>"
    for part, members in parts:
        yield f'<h2 id="{part}">{part}</h2><section>'
        yield "".join(_figure(row) for row in members)
        yield "</section>"
    yield "</body></html>\n"


def _figure(row: Row) -> str:
    name, faults = escape(row.name), row.found.faults
    images = "".join(
        f'<img loading="lazy" src="{escape(small_name(row.name, way))}" alt="{way.value}">' for way in Seeing
    )
    told = "".join(f'<div class="faults">{escape(fault)}</div>' for fault in faults)
    figures = ", ".join(f"{key} {value}" for key, value in row.found.figures.items())
    return (
        f'<figure class="{"bad" if faults else "good"}"><a href="{name}.png">{images}</a>'
        f'<figcaption><a href="{name}.png">{name}</a> {row.width_px} x {row.height_px}{told}'
        f'<div class="figures">{escape(figures)}</div></figcaption></figure>'
    )
