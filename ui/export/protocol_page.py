"""The page of a protocol: all its strokes in order, what each takes, and what the whole takes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from ui import text
from ui.card_words import card_words
from ui.diagram.scene import Sprites
from ui.export.lesson import Lesson, marked, plan_text, time_and_count
from ui.export.parts import (
    CODE_MM,
    FOOT_MM,
    GAP_MM,
    paint_badge,
    paint_caution,
    paint_code_column,
    paint_diagram,
    paint_foot,
    paint_pressure,
)
from ui.export.sheet import Sheet, Type
from ui.pages.sources import told
from ui.stroke_card.words import Origin, Told
from ui.theme import BOLD, MEDIUM, SEMIBOLD

translate = QCoreApplication.translate

COLUMNS = 3
CELLS_FOR_THREE = 12
"""Beyond so many strokes they stand in four columns."""
BAND_MM = 10.0
NAME_MM, TIME_MM = 6.6, 5.6
"""Height of a cell's head, and of the line below its diagram."""
CELL_GAP_MM = 2.5
CAUTION = Type(7.8, MEDIUM)


def paint_protocol_page(sheet: Sheet, lesson: Lesson, sprites: Sprites) -> None:
    """Paint the whole page."""
    inner = sheet.inner_mm
    top = inner.top() + _paint_head(sheet, lesson) + 1.5
    _paint_order(sheet, lesson, QRectF(inner.left(), top, inner.width(), BAND_MM))
    top += BAND_MM + 3.0
    bottom = inner.bottom() - FOOT_MM
    _paint_cells(sheet, lesson, QRectF(inner.left(), top, inner.width(), bottom - top), sprites)
    paint_foot(sheet)


def _paint_head(sheet: Sheet, lesson: Lesson) -> float:
    """Paint title, summary, totals and the code; return the height they take, mm."""
    inner, file = sheet.inner_mm, lesson.protocol.file
    says = translate("Handout", "This plan as text, for a telephone. The whole file is attached to the PDF.")
    beside = paint_code_column(sheet, plan_text(lesson), says)
    wide = inner.width() - CODE_MM - GAP_MM
    sheet.line(lesson.title, QRectF(inner.left(), inner.top(), wide, 9.5), Type(22.0, BOLD))
    y = inner.top() + 11.0
    texts = [marked(told(file.summary)), marked(told(file.position)), lesson.remark]
    for words in filter(None, texts):
        y += sheet.text(words, QPointF(inner.left(), y), wide, Type(9.0)) + 1.0
    y += sheet.text(lesson.totals(), QPointF(inner.left(), y + 0.8), wide, Type(10.0, BOLD)) + 2.2
    y += paint_caution(sheet, _stop_words(lesson), QPointF(inner.left(), y), wide, Type(8.6, MEDIUM))
    return max(beside, y - inner.top())


def _paint_order(sheet: Sheet, lesson: Lesson, box_mm: QRectF) -> None:
    """Paint the session as a band: every stroke in its turn, as wide as it lasts."""
    timeline = lesson.timeline
    per_s = box_mm.width() / timeline.total_s
    for row in timeline.rows:
        left, right = box_mm.left() + row.change_s * per_s, box_mm.left() + row.end_s * per_s
        part = QRectF(left, box_mm.top(), right - left, box_mm.height())
        sheet.box(part, edge_mm=0.25)
        upper = QRectF(left, part.top() + 0.6, part.width(), 4.8)
        centre = Qt.AlignmentFlag.AlignHCenter
        sheet.line(row.stroke.stroke_id, upper.adjusted(0.4, 0, -0.4, 0), Type(10.0, BOLD), centre)
        lasts, kind = text.time_planned(row.end_s - row.start_s), Type(7.0, MEDIUM)
        if sheet.width_of(lasts, kind) < part.width() - 0.6:
            sheet.line(lasts, QRectF(left, part.bottom() - 4.4, part.width(), 4.0), kind, centre)


def _paint_cells(sheet: Sheet, lesson: Lesson, box_mm: QRectF, sprites: Sprites) -> None:
    ids = [tally.stroke_id for tally in lesson.tallies]
    columns = COLUMNS if len(ids) <= CELLS_FOR_THREE else COLUMNS + 1
    rows = -(-len(ids) // columns)
    wide, high = (box_mm.width() + GAP_MM) / columns, (box_mm.height() + CELL_GAP_MM) / rows
    words_mm = max(_cell_words(sheet, lesson, each, QPointF(), wide - GAP_MM, dry=True) for each in ids)
    for index, stroke_id in enumerate(ids):
        left, top = box_mm.left() + index % columns * wide, box_mm.top() + index // columns * high
        cell = QRectF(left, top, wide - GAP_MM, high - CELL_GAP_MM)
        picture = cell.adjusted(0.0, NAME_MM, 0.0, -words_mm - TIME_MM)
        _paint_cell(sheet, lesson, stroke_id, picture, sprites)


def _paint_cell(sheet: Sheet, lesson: Lesson, stroke_id: str, picture: QRectF, sprites: Sprites) -> None:
    """Paint a stroke's diagram, its name above and its figures and caution below."""
    entry, left, wide = lesson.protocol.entry(stroke_id), picture.left(), picture.width()
    top = picture.top() - NAME_MM
    paint_badge(sheet, stroke_id, QRectF(left, top, 7.5, 5.6), 10.5)
    sheet.line(entry.name, QRectF(left + 9.0, top, wide - 9.0, 5.6), Type(10.5, BOLD))
    paint_diagram(sheet, lesson, stroke_id, picture, large=False, sprites=sprites)
    y, share = picture.bottom() + 0.8, wide * 0.56
    counted = time_and_count(entry, lesson.tally(stroke_id))
    sheet.line(counted, QRectF(left, y, share, 4.6), Type(8.8, SEMIBOLD))
    paint_pressure(sheet, entry, QRectF(left + share + 1.5, y, wide - share - 1.5, 4.6))
    _cell_words(sheet, lesson, stroke_id, QPointF(left, picture.bottom() + TIME_MM), wide, dry=False)


def _cell_words(
    sheet: Sheet, lesson: Lesson, stroke_id: str, at_mm: QPointF, width_mm: float, *, dry: bool
) -> float:
    """Write a stroke's caution, and before it how often the protocol wants it done; return the height, mm."""
    entry = lesson.protocol.entry(stroke_id)
    y = 0.0
    if entry.reps is not None:
        reps = translate("Handout", "{fewest} to {most} times").format(
            fewest=entry.reps.fewest, most=entry.reps.most
        )
        y += sheet.text(marked(Told(reps, Origin(entry.reps.says.value))), at_mm, width_mm, CAUTION, dry=dry)
    caution = marked(card_words(lesson.protocol, stroke_id, 1.0).caution)
    return y + paint_caution(sheet, caution, at_mm + QPointF(0.0, y), width_mm, CAUTION, dry=dry)


def _stop_words(lesson: Lesson) -> str:
    return " ".join(marked(told(remark)) for remark in lesson.protocol.file.safety.stop)
