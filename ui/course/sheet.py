"""The log as sheets to sign (PDF): a row for each session with a line for the therapist's signature.

Drawn in millimetres with vectors and embedded fonts. What a school keeps has no note and no health record:
day, protocol, minutes, strokes, and the client by the name or number of their own choosing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ui import text
from ui.theme import BOLD, REGULAR, SEMIBOLD, font

translate = QCoreApplication.translate

DPI = 1200
MARGIN_MM = 15.0
HEAD_MM, COLUMNS_MM, ROW_MM, FOOT_MM = 27.0, 9.0, 11.0, 26.0
"""Heights of the head, of the row of heads, of a session's row, and of what stands at the foot."""
PAD_MM = 1.4
FIGURES = (0, 4, 5)
"""Columns of figures: they end on one line."""
SMALLEST = 0.76
"""A text that does not fit takes two lines, then a smaller size down to this share; then it is elided."""
TWO_LINES = 1.7
"""So much of a line's width surely fits into two lines, wherever the words break."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One session in words. `minutes` and `strokes` are figures for the totals."""

    number: str
    day: str
    client: str
    protocol: str
    minutes: int
    """Whole ones: the total is the sum of what stands above it."""
    planned: int
    strokes: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is to be printed."""

    title: str
    told: str
    """Under the title: whose sessions, from when to when."""
    rows: tuple[SheetRow, ...]
    made_on: str


def shares() -> tuple[float, ...]:
    """Return the widths of the columns as shares of the page's, in the order of `columns`."""
    return 0.05, 0.135, 0.215, 0.155, 0.115, 0.09, 0.24


def columns() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        translate("Sheet", "No."),
        translate("Sheet", "Day"),
        translate("Sheet", "Client"),
        translate("Sheet", "Protocol"),
        translate("Sheet", "Minutes (planned)"),
        translate("Sheet", "Strokes"),
        translate("Sheet", "Therapist's signature"),
    )


def pdf(sheet: Sheet, size: QPageSize.PageSizeId) -> bytes:
    """Return the sheets as a PDF file of this page size."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Backstroke")
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
    writer.setPageLayout(layout)
    with QPainter(writer) as painter:
        _Printer(painter, layout.paintRectPixels(DPI).size().toTuple()).print(sheet, writer)
    buffer.close()
    return bytes(content.data())


class _Printer:
    """Paints the pages of a sheet; its lengths are millimetres."""

    def __init__(self, painter: QPainter, size_px: tuple[int, int]) -> None:
        self._painter, self._px = painter, DPI / 25.4
        self._wide, self._high = size_px[0] / self._px, size_px[1] / self._px
        self._per_page = max(1, int((self._high - HEAD_MM - COLUMNS_MM - FOOT_MM) / ROW_MM))

    def print(self, sheet: Sheet, writer: QPdfWriter) -> None:
        pages = max(1, -(-len(sheet.rows) // self._per_page))
        for page in range(pages):
            if page:
                writer.newPage()
            rows = sheet.rows[page * self._per_page : (page + 1) * self._per_page]
            self._head(sheet)
            y = HEAD_MM
            self._row(columns(), y, COLUMNS_MM, weight=SEMIBOLD, size_mm=2.9)
            self._line(y + COLUMNS_MM, 0.35)
            y += COLUMNS_MM
            for row in rows:
                self._row(_cells(row), y, ROW_MM, weight=REGULAR, size_mm=3.5)
                y += ROW_MM
                self._line(y, 0.12)
            self._upright(HEAD_MM, y)
            if page == pages - 1:
                self._totals(sheet, y)
            self._foot(sheet, page + 1, pages)

    def _head(self, sheet: Sheet) -> None:
        self._text(sheet.title, QRectF(0, 0, self._wide, 10), 6.2, BOLD)
        self._text(sheet.told, QRectF(0, 10, self._wide, 7), 3.7, REGULAR)

    def _row(self, cells: Sequence[str], y: float, high: float, *, weight: int, size_mm: float) -> None:
        x = 0.0
        for at, (cell, share) in enumerate(zip((*cells, ""), shares(), strict=False)):
            wide = share * self._wide
            box = QRectF(x + PAD_MM, y, wide - 2 * PAD_MM, high)
            right = Qt.AlignmentFlag.AlignRight if at in FIGURES else Qt.AlignmentFlag.AlignLeft
            self._text(cell, box, size_mm, weight, right)
            x += wide

    def _totals(self, sheet: Sheet, y: float) -> None:
        minutes, strokes = sum(row.minutes for row in sheet.rows), sum(row.strokes for row in sheet.rows)
        self._line(y, 0.35)
        told = translate("Sheet", "Total: {sessions}, {minutes}, strokes: {strokes}").format(
            sessions=text.Counted().sessions(len(sheet.rows)),
            minutes=text.minutes(minutes),
            strokes=strokes,
        )
        self._text(told, QRectF(PAD_MM, y, self._wide - 2 * PAD_MM, 9), 3.7, BOLD)

    def _foot(self, sheet: Sheet, page: int, pages: int) -> None:
        low = self._high
        wide = self._wide * 0.46
        for x, words in ((0.0, translate("Sheet", "Place and day")), (
            self._wide - wide, translate("Sheet", "Teacher's signature")
        )):  # fmt: skip
            self._painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * self._px))
            self._painter.drawLine(self._scaled(QRectF(x, low - 11, wide, 0)).topLeft(),
                                   self._scaled(QRectF(x + wide, low - 11, 0, 0)).topLeft())  # fmt: skip
            self._text(words, QRectF(x, low - 10.5, wide, 4.5), 2.9, REGULAR)
        numbered = translate("Sheet", "Page {page} of {pages}").format(page=page, pages=pages)
        made = translate("Sheet", "Written by Backstroke on {day}. No health record.").format(
            day=sheet.made_on
        )
        self._text(made, QRectF(0, low - 5, self._wide * 0.75, 5), 2.9, REGULAR)
        box = QRectF(self._wide * 0.75, low - 5, self._wide * 0.25, 5)
        self._text(numbered, box, 2.9, REGULAR, Qt.AlignmentFlag.AlignRight)

    def _scaled(self, box: QRectF) -> QRectF:
        return QRectF(box.x() * self._px, box.y() * self._px, box.width() * self._px, box.height() * self._px)

    def _line(self, y: float, thick_mm: float) -> None:
        self._painter.setPen(QPen(Qt.GlobalColor.black, thick_mm * self._px))
        ends = self._scaled(QRectF(0, y, self._wide, 0))
        self._painter.drawLine(ends.topLeft(), ends.topRight())

    def _upright(self, top: float, low: float) -> None:
        """Draw the line before the column of signatures."""
        x = self._wide * sum(shares()[:-1])
        self._painter.setPen(QPen(Qt.GlobalColor.black, 0.12 * self._px))
        ends = self._scaled(QRectF(x, top, 0, low - top))
        self._painter.drawLine(ends.topLeft(), ends.bottomLeft())

    def _text(
        self,
        words: str,
        box_mm: QRectF,
        size_mm: float,
        weight: int,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write a text into a box: on one line, smaller where it needs that, on two, or elided."""
        box = self._scaled(box_mm)
        made, shown, wraps = self._fitted(words, box.width(), size_mm, weight)
        self._painter.setFont(made)
        self._painter.setPen(Qt.GlobalColor.black)
        flags = align | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(box, int(flags) | (int(Qt.TextFlag.TextWordWrap) if wraps else 0), shown)

    def _fitted(self, words: str, wide_px: float, size_mm: float, weight: int) -> tuple[QFont, str, bool]:
        for share in (1.0, 0.92, 0.84, SMALLEST):
            made = font(size_mm * share * self._px, weight)
            made.setFeature(
                QFont.Tag("calt"), 0
            )  # Its brackets have no character: they are lost in a search.
            metrics = QFontMetricsF(made, self._painter.device())
            needed = metrics.horizontalAdvance(words)
            if needed <= wide_px:
                return made, words, False
            longest = max(map(metrics.horizontalAdvance, words.split()), default=0.0)
            if longest <= wide_px and needed <= TWO_LINES * wide_px:
                return made, words, True
        return made, metrics.elidedText(words, Qt.TextElideMode.ElideRight, TWO_LINES * wide_px), True


def _cells(row: SheetRow) -> tuple[str, ...]:
    minutes = f"{row.minutes} ({row.planned})"
    return row.number, row.day, row.client, row.protocol, minutes, str(row.strokes)
