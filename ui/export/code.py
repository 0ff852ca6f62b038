"""The QR code of a handout: a text that any telephone shows without a network."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, Qt

from ui.export.sheet import DOTS_PER_MM, INK, Sheet

Matrix = tuple[tuple[bool, ...], ...]

QUIET = 4
"""White modules round a code, as its norm asks (ISO/IEC 18004)."""
COARSE_MM = 0.38
"""So large modules survive a copier; a code with more of them gets less spare."""
MOST_BYTES = 2953
"""The norm's largest code, with the least spare."""


def code_matrix(text: str, side_mm: float) -> Matrix:
    """Return the modules of a code, True = dark, with as much spare for damage as `side_mm` allows.

    Text beyond `MOST_BYTES` in UTF-8 is left out, whole lines at the end.
    """
    content = fitting(text).encode("utf-8")
    for level in ("q", "m", "l"):
        try:
            found = segno.make_qr(content, error=level, boost_error=False)
        except segno.DataOverflowError:
            continue
        matrix = tuple(tuple(bool(module) for module in row) for row in found.matrix)
        if side_mm / (len(matrix) + 2 * QUIET) >= COARSE_MM:
            break
    return matrix


def fitting(text: str) -> str:
    """Return as many lines of a text, from the first, as a code can hold."""
    lines = text.splitlines()
    while len("\n".join(lines).encode("utf-8")) > MOST_BYTES:
        del lines[-1]
    return "\n".join(lines)


def paint_code(sheet: Sheet, matrix: Matrix, box_mm: QRectF) -> None:
    """Paint a code and its quiet edge into a square; dark modules that touch in a row are one rectangle."""
    module = box_mm.width() * DOTS_PER_MM / (len(matrix) + 2 * QUIET)
    corner = box_mm.topLeft() * DOTS_PER_MM
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(INK)
    for down, row in enumerate(matrix):
        across = 0
        while across < len(row):
            run = next((n for n, dark in enumerate(row[across:]) if not dark), len(row) - across)
            if run:
                left, top = corner.x() + (across + QUIET) * module, corner.y() + (down + QUIET) * module
                sheet.painter.drawRect(QRectF(left, top, run * module, module))
            across += max(run, 1)
