"""A sheet of paper being printed: places in millimetres from its upper left corner, type in points."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer

from ui.diagram.picture import Picture
from ui.theme import ASSETS, BOLD, MEDIUM, REGULAR, THEMES, text_font

DOTS_PER_INCH = 300
DOTS_PER_MM = DOTS_PER_INCH / 25.4
DOTS_PER_POINT = DOTS_PER_INCH / 72.0
MARGIN_MM = 11.0
"""What printers at home leave white is less."""
LINE = 1.22
"""Distance of two lines of running text, in sizes."""

_UNSEEN = re.compile(rb'<path stroke="none"[^>]*fill="none"[^>]*/>')
"""The square in every icon that is not to be seen: Qt's PDF draws its edge."""

INK = QColor("#000000")
GREY = QColor("#8A8A8A")
"""Outlines that carry no meaning alone."""

PAPER_THEME = replace(
    THEMES["light"],
    name="paper",
    ink=INK,
    ink2=QColor("#333333"),
    stage_centre=QColor("#FFFFFF"),
    stage_edge=QColor("#FFFFFF"),
    arrow=INK,
    arrow_halo=QColor("#FFFFFF"),
)
"""The light theme on white: what a copier without colours keeps apart."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, upright."""

    name: str
    width_mm: float
    height_mm: float


PAPERS = {"a4": Paper("A4", 210.0, 297.0), "letter": Paper("Letter", 215.9, 279.4)}


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set."""

    size_pt: float
    weight: int = REGULAR
    ink: str = "ink"
    """A token of the theme."""


BODY = Type(8.6)
HEAD = Type(8.6, BOLD)
SMALL = Type(7.2, MEDIUM, "ink2")


class Sheet:
    """Paints on one page; every text stays text, every line a line."""

    def __init__(self, painter: QPainter, paper: Paper) -> None:
        self.painter, self.paper = painter, paper

    @property
    def inner_mm(self) -> QRectF:
        """Return the page without its margins."""
        whole = QRectF(0.0, 0.0, self.paper.width_mm, self.paper.height_mm)
        return whole.adjusted(MARGIN_MM, MARGIN_MM, -MARGIN_MM, -MARGIN_MM)

    def line(self, words: str, box_mm: QRectF, kind: Type, align: Qt.AlignmentFlag | None = None) -> None:
        """Write one line into the middle of a box's height, smaller where it would not fit its width."""
        box = _dots(box_mm)
        layout = _laid(words, kind, None)
        wide = layout.lineAt(0).naturalTextWidth()
        if wide > box.width():
            layout = _laid(words, replace(kind, size_pt=kind.size_pt * box.width() / wide * 0.99), None)
        first = layout.lineAt(0)
        spare = box.width() - first.naturalTextWidth()
        share = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}.get(
            align or Qt.AlignmentFlag.AlignLeft, 0.0
        )
        self.painter.setPen(getattr(PAPER_THEME, kind.ink))
        at = QPointF(box.left() + share * spare, box.center().y() - first.height() / 2)
        layout.draw(self.painter, at)

    def text(
        self,
        words: str,
        at_mm: QPointF,
        width_mm: float,
        kind: Type = BODY,
        head: str = "",
        dry: bool = False,
    ) -> float:
        """Write running text, `head` in bold before it; return its height, mm. `dry`: only measure it."""
        layout = _laid(words, kind, width_mm * DOTS_PER_MM)
        if not dry:
            self.painter.setPen(getattr(PAPER_THEME, kind.ink))
            layout.draw(self.painter, at_mm * DOTS_PER_MM)
        return layout.lineCount() * kind.size_pt * LINE * DOTS_PER_POINT / DOTS_PER_MM

    def width_of(self, words: str, kind: Type) -> float:
        """Return the width of a line, mm."""
        layout = _laid(words, kind, None)  # It has to outlive its lines.
        return layout.lineAt(0).naturalTextWidth() / DOTS_PER_MM

    def box(
        self, box_mm: QRectF, fill: QColor | None = None, edge_mm: float = 0.0, round_mm: float = 0.0
    ) -> None:
        """Draw a rectangle, filled or with an edge or both."""
        half = edge_mm / 2
        self._lines(INK, edge_mm)
        self.painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        radius = round_mm * DOTS_PER_MM
        self.painter.drawRoundedRect(_dots(box_mm.adjusted(half, half, -half, -half)), radius, radius)

    def rule(self, from_mm: QPointF, to_mm: QPointF, width_mm: float = 0.2, ink: QColor = GREY) -> None:
        """Draw a line."""
        self._lines(ink, width_mm)
        self.painter.drawLine(from_mm * DOTS_PER_MM, to_mm * DOTS_PER_MM)

    def _lines(self, ink: QColor, width_mm: float) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(QPen(ink, width_mm * DOTS_PER_MM) if width_mm else Qt.PenStyle.NoPen)

    def icon(self, name: str, box_mm: QRectF) -> None:
        """Draw an icon as lines; one whose file is missing is left out."""
        path = ASSETS / "icons" / f"{name}.svg"
        if path.is_file():
            drawing = _UNSEEN.sub(b"", path.read_bytes())
            QSvgRenderer(QByteArray(drawing)).render(self.painter, _dots(box_mm))

    def picture(self, picture: Picture, box_mm: QRectF) -> None:
        """Paint a picture that was laid out for `picture_px(box)`, with a hairline round it."""
        self.painter.save()
        box = _dots(box_mm)
        self.painter.setClipRect(box)
        self.painter.translate(box.topLeft())
        picture.paint(self.painter)
        self.painter.restore()
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self._lines(GREY, 0.2)
        self.painter.drawRect(box)


def picture_px(box_mm: QRectF) -> tuple[int, int]:
    """Return how many dots of the print a box holds, across and down."""
    return round(box_mm.width() * DOTS_PER_MM), round(box_mm.height() * DOTS_PER_MM)


def _dots(box_mm: QRectF) -> QRectF:
    return QRectF(box_mm.topLeft() * DOTS_PER_MM, box_mm.size() * DOTS_PER_MM)


def _laid(words: str, kind: Type, width_px: float | None) -> QTextLayout:
    """Return a text broken into lines of this width (None: one line)."""
    size_px = kind.size_pt * DOTS_PER_POINT
    layout = QTextLayout(words, text_font(size_px, kind.weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px if width_px is not None else 1e6)
        line.setPosition(QPointF(0.0, y))
        y += size_px * LINE
    layout.endLayout()
    return layout
