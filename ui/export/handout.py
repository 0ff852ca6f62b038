"""Handouts as PDF: a page for a protocol, a page for a stroke, or all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from ui.diagram.baking import kept_sprite
from ui.diagram.scene import Sprites
from ui.export.lesson import Lesson
from ui.export.protocol_page import paint_protocol_page
from ui.export.sheet import DOTS_PER_INCH, Paper, Sheet
from ui.export.stroke_page import paint_stroke_page

POINTS_PER_MM = 72.0 / 25.4


def handout(
    lesson: Lesson, paper: Paper, pages: Sequence[str | None] = (None,), sprites: Sprites = kept_sprite
) -> bytes:
    """Return pages as a PDF, with the protocol's file attached.

    A page is the id of a stroke, or None for that of the whole protocol. KeyError: the session has no
    stroke of such an id.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    writer = QPdfWriter(buffer)
    writer.setTitle(lesson.title)
    writer.setCreator("Backstroke")
    writer.setResolution(DOTS_PER_INCH)
    size = QSizeF(paper.width_mm, paper.height_mm) * POINTS_PER_MM
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, paper.name, match))
    writer.setPageMargins(QMarginsF())
    name = f"{lesson.protocol.file.name}.toml"
    writer.addFileAttachment(name, lesson.file_text.encode("utf-8"), "application/toml")
    with QPainter(writer) as painter:
        for index, stroke_id in enumerate(pages):
            if index:
                writer.newPage()
            if stroke_id is None:
                paint_protocol_page(Sheet(painter, paper), lesson, sprites)
            else:
                paint_stroke_page(Sheet(painter, paper), lesson, stroke_id, sprites)
    return bytes(buffer.data().data())
