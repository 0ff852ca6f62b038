"""What both kinds of page are made of: head with code, pressure bars, diagrams, the foot."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from app.protocol.model import StrokeEntry
from app.session.tally import telling_s
from ui import text
from ui.diagram.layers import LayerChoice
from ui.diagram.picture import Picture
from ui.diagram.scene import Sprites
from ui.diagram.view import View, ViewChoice
from ui.export.code import code_matrix, paint_code
from ui.export.lesson import Lesson, disclaimer, legend
from ui.export.sheet import BODY, DOTS_PER_POINT, GREY, PAPER_THEME, SMALL, Sheet, Type, picture_px
from ui.stroke_card.pressure import USABLE
from ui.theme import BOLD, MEDIUM, SEMIBOLD

translate = QCoreApplication.translate

CODE_MM = 38.0
GAP_MM = 4.0
FOOT_MM = 9.0
LABEL_PT = 6.5
"""Least size of type in a diagram."""
DESIGNED_PX = 13.0
"""Size of a label at unit 1."""
NEAR = ViewChoice(zoom=1.35, centre_mm=(0.0, -60.0))
"""A small diagram shows the back from the waist to the gluteal folds: every hand and every arrow."""
NO_ROOM = 0.0
LARGE = LayerChoice(trail=False)
SMALL_LAYERS = LayerChoice(trail=False, labels=False, area=False)


def paint_code_column(sheet: Sheet, content: str, says: str) -> float:
    """Paint the code into the upper right corner, what it holds below it; return the height they take, mm."""
    inner = sheet.inner_mm
    box = QRectF(inner.right() - CODE_MM, inner.top(), CODE_MM, CODE_MM)
    paint_code(sheet, code_matrix(content, CODE_MM), box)
    return CODE_MM + sheet.text(says, box.bottomLeft(), CODE_MM, SMALL)


def paint_badge(sheet: Sheet, words: str, box_mm: QRectF, size_pt: float) -> None:
    """Write a stroke's number, white on black."""
    sheet.box(box_mm, fill=PAPER_THEME.ink, round_mm=box_mm.height() / 5)
    sheet.line(words, box_mm, Type(size_pt, BOLD, "surface"), Qt.AlignmentFlag.AlignHCenter)


def paint_pressure(sheet: Sheet, entry: StrokeEntry, box_mm: QRectF) -> None:
    """Draw the pressure of a stroke as ten growing bars with its number before them.

    Bars up to it are black; those that are never used here are struck out.
    """
    usual = entry.hands.pressure.usual
    number = f"{text.figure(usual)}/10"
    kind = Type(9.0, BOLD)
    wide = sheet.width_of(number, kind) + 1.2
    sheet.line(number, QRectF(box_mm.left(), box_mm.top(), wide, box_mm.height()), kind)
    step = (box_mm.width() - wide) / 10
    for value in range(1, 11):
        high = box_mm.height() * (0.25 + 0.075 * value)
        left = box_mm.left() + wide + (value - 1) * step
        bar = QRectF(left, box_mm.bottom() - high, step * 0.78, high)
        filled = value <= math.floor(usual + 0.5)
        sheet.box(bar, fill=PAPER_THEME.ink if filled else None, edge_mm=0.2)
        if value > USABLE:
            sheet.rule(bar.topLeft(), bar.bottomRight(), 0.2, PAPER_THEME.ink)


def paint_diagram(
    sheet: Sheet,
    lesson: Lesson,
    stroke_id: str,
    box_mm: QRectF,
    *,
    large: bool,
    sprites: Sprites,
) -> None:
    """Paint both hands at a stroke, with its arrows; `large`: with the landmarks' names."""
    timeline = lesson.timeline
    unit = LABEL_PT * DOTS_PER_POINT / DESIGNED_PX
    size, body = picture_px(box_mm), timeline.body
    if large:
        view = View.fitted(size[0], size[1], unit, body=body)
    else:
        view = View.fitted(size[0], size[1], unit, room=NO_ROOM, body=body, choice=NEAR)
    t_s, layers = telling_s(timeline, stroke_id), LARGE if large else SMALL_LAYERS
    picture = Picture(timeline, t_s, view, PAPER_THEME, layers, lesson.tone, sprites, marks_over=True)
    sheet.picture(picture, box_mm)


def paint_foot(sheet: Sheet) -> None:
    """Write at the foot of the page what the signs mean, whose sides are shown, and what this is not."""
    inner = sheet.inner_mm
    top = inner.bottom() - FOOT_MM + 1.0
    sheet.rule(QPointF(inner.left(), top), QPointF(inner.right(), top), 0.2, GREY)
    sides = translate("Handout", "Left and right are the client's; L and R on the hands are your own.")
    lines = (
        (f"{sides}   {legend()}", Type(6.8, MEDIUM, "ink2")),
        (f"{disclaimer()} {_scope()}", Type(7.2, SEMIBOLD)),
    )
    for index, (words, kind) in enumerate(lines):
        box = QRectF(inner.left(), top + 0.8 + 3.6 * index, inner.width() - 22.0 * index, 3.6)
        sheet.line(words, box, kind)
    brand = QRectF(inner.right() - 20.0, top + 4.4, 20.0, 3.6)
    sheet.line("Backstroke", brand, Type(8.0, BOLD), Qt.AlignmentFlag.AlignRight)


def _scope() -> str:
    return translate(
        "Handout", "With pain that is new, strong or comes with fever or numbness, see a doctor first."
    )


def paint_caution(
    sheet: Sheet, words: str, at_mm: QPointF, width_mm: float, kind: Type = BODY, dry: bool = False
) -> float:
    """Write a caution beside its sign; return its height, mm. `dry`: only measure it."""
    side = kind.size_pt * 0.5
    if not dry:
        sheet.icon("alert-triangle", QRectF(at_mm.x(), at_mm.y() - 0.2, side, side))
    return sheet.text(words, at_mm + QPointF(side + 0.8, 0.0), width_mm - side - 0.8, kind, dry=dry)
