"""The page of a stroke: a large diagram, everything that is said of it, and room for notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from ui.card_words import card_words, stroke_sections
from ui.diagram.scene import Sprites
from ui.export.lesson import Lesson, marked, stroke_text, time_and_count
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
from ui.export.sheet import BODY, GREY, HEAD, Sheet, Type
from ui.pages.reading import Section
from ui.stroke_card.words import Told
from ui.theme import BOLD, MEDIUM, SEMIBOLD

translate = QCoreApplication.translate

NOTES_MM = 34.0
"""Room for the student's notes that is kept at least."""
LINE_MM = 8.0
DIAGRAM_MM = (70.0, 118.0)
SECTION_GAP_MM = 1.7
COLUMN_GAP_MM = 7.0


def paint_stroke_page(sheet: Sheet, lesson: Lesson, stroke_id: str, sprites: Sprites) -> None:
    """Paint the whole page."""
    inner = sheet.inner_mm
    top = inner.top() + _paint_head(sheet, lesson, stroke_id) + 2.0
    framed = translate("StrokeCard", "Caution")
    sections = [it for it in stroke_sections(lesson.protocol, stroke_id) if it.head != framed]
    words_mm = _columns(sheet, sections, top, dry=True) - top
    free = inner.bottom() - FOOT_MM - top - words_mm - NOTES_MM - 5.0
    least, most = DIAGRAM_MM
    picture = QRectF(inner.left(), top, inner.width(), min(max(free, least), most))
    paint_diagram(sheet, lesson, stroke_id, picture, large=True, sprites=sprites)
    below = _columns(sheet, sections, picture.bottom() + 3.0, dry=False)
    _paint_notes(sheet, below + 2.0)
    paint_foot(sheet)


def _paint_head(sheet: Sheet, lesson: Lesson, stroke_id: str) -> float:
    """Paint name, time, pressure, caution and the code; return the height they take, mm."""
    inner, entry = sheet.inner_mm, lesson.protocol.entry(stroke_id)
    words = card_words(lesson.protocol, stroke_id, 1.0)
    says = translate("Handout", "The gist of this page as text, for a telephone.")
    beside = paint_code_column(sheet, stroke_text(lesson, stroke_id), says)
    left, y, wide = inner.left(), inner.top(), inner.width() - CODE_MM - GAP_MM
    paint_badge(sheet, stroke_id, QRectF(left, y, 13.0, 10.0), 19.0)
    sheet.line(words.name, QRectF(left + 15.5, y, wide - 15.5, 10.0), Type(22.0, BOLD))
    y += 11.5
    term = words.term if words.term.casefold() != words.name.casefold() else ""
    place = " · ".join(filter(None, (term, words.place, lesson.title)))
    sheet.line(place, QRectF(left, y, wide, 4.4), Type(9.5, MEDIUM, "ink2"))
    y += 6.4
    counted = time_and_count(entry, lesson.tally(stroke_id))
    sheet.line(counted, QRectF(left, y, wide * 0.62, 7.5), Type(15.0, BOLD))
    paint_pressure(sheet, entry, QRectF(left + wide * 0.66, y, wide * 0.34, 7.5))
    y += 9.5
    tempo = translate("Handout", "{tempo} · pressure {pressure}").format(
        tempo=words.tempo.text, pressure=words.pressure.text
    )
    sheet.line(tempo, QRectF(left, y, wide, 4.4), Type(9.0, SEMIBOLD))
    y += 5.8
    y += _paint_warning(sheet, marked(words.caution), QPointF(left, y), wide)
    if lesson.remark:
        y += sheet.text(lesson.remark, QPointF(left, y + 1.0), wide, BODY) + 1.0
    return max(beside, y - inner.top())


def _paint_warning(sheet: Sheet, words: str, at_mm: QPointF, width_mm: float) -> float:
    """Paint the caution in a frame; return its height, mm."""
    kind = Type(9.6, SEMIBOLD)
    high = sheet.text(words, QPointF(), width_mm - 12.0, kind, dry=True) + 3.2
    sheet.box(QRectF(at_mm.x(), at_mm.y(), width_mm, high), edge_mm=0.5, round_mm=1.2)
    paint_caution(sheet, words, at_mm + QPointF(2.0, 1.6), width_mm - 4.0, kind)
    return high


def _columns(sheet: Sheet, sections: Sequence[Section], top: float, *, dry: bool) -> float:
    """Write the sections in two columns of about the same height; return where the longer one ends, mm."""
    inner = sheet.inner_mm
    wide = (inner.width() - COLUMN_GAP_MM) / 2
    heights = [_section(sheet, each, QPointF(), wide, dry=True) + SECTION_GAP_MM for each in sections]
    first = min(range(len(sections) + 1), key=lambda count: max(sum(heights[:count]), sum(heights[count:])))
    lowest = top
    for column, part in enumerate((sections[:first], sections[first:])):
        y = top
        for section in part:
            at = QPointF(inner.left() + column * (wide + COLUMN_GAP_MM), y)
            y += _section(sheet, section, at, wide, dry=dry) + SECTION_GAP_MM
        lowest = max(lowest, y)
    return lowest


def _section(sheet: Sheet, section: Section, at_mm: QPointF, width_mm: float, *, dry: bool) -> float:
    y = sheet.text(section.head, at_mm, width_mm, HEAD, dry=dry)
    for line in section.lines:
        words = marked(line) if isinstance(line, Told) else line
        if words:
            y += sheet.text(words, at_mm + QPointF(0.0, y), width_mm, BODY, dry=dry)
    return y


def _paint_notes(sheet: Sheet, top: float) -> None:
    """Rule what is left of the page for notes."""
    inner = sheet.inner_mm
    bottom = inner.bottom() - FOOT_MM
    sheet.text(translate("Handout", "My notes"), QPointF(inner.left(), top), inner.width(), HEAD)
    y = top + LINE_MM + 2.0
    while y < bottom - 1.0:
        sheet.rule(QPointF(inner.left(), y), QPointF(inner.right(), y), 0.2, GREY)
        y += LINE_MM
