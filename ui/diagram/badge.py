"""The letter of a hand on its ground: a disc for the therapist's left hand, a square for the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.anatomy.body import Side
from ui.theme import BOLD, Theme, text_font

RIGHT_SIDE = 0.9
"""Half a side of the square, in radii of the disc: both look equally large."""
EDGE = 0.15
"""Width of the light edge, in radii."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A hand's letter: what it says, whose hand it is, and whether it sits on the back or at the wrist."""

    text: str
    hand: Side
    on_back: bool = False
    forward: float = 0.0
    """How far it sits on the back from the middle of the palm, 0, to the pads of the fingers, 1."""
    before: Letter | None = None
    """Where it sat in the stroke before; None: it stays where it is."""
    moved: float = 1.0
    """How far it has gone from there, 0-1."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A letter that is drawn over its hand and not into the hand's picture, so that it stays text."""

    centre_px: QPointF
    radius_px: float
    letter: Letter
    theme: Theme
    opacity: float

    @property
    def bounds_px(self) -> QRect:
        """Return the pixels outside which nothing is painted."""
        around = self.radius_px * (1.0 + EDGE)
        corner = QPointF(around, around)
        return QRectF(self.centre_px - corner, self.centre_px + corner).toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        """Paint ground and letter."""
        painter.setOpacity(self.opacity)
        paint_letter(painter, self.centre_px, self.radius_px, self.letter, self.theme)


def is_disc(letter: Letter) -> bool:
    """Return whether a letter's ground is a disc and not a square: that alone tells whose hand it is."""
    return letter.hand is Side.LEFT


def letter_of(hand: Side) -> str:
    """Return the letter of one of the therapist's hands."""
    if hand is Side.LEFT:
        return QCoreApplication.translate("Diagram", "L", "letter of the therapist's left hand")
    return QCoreApplication.translate("Diagram", "R", "letter of the therapist's right hand")


def paint_letter(
    painter: QPainter, centre_px: QPointF, radius_px: float, letter: Letter, theme: Theme
) -> None:
    """Paint a hand's letter round a point."""
    left, disc = letter.hand is Side.LEFT, is_disc(letter)
    radius = radius_px if disc else RIGHT_SIDE * radius_px
    box = QRectF(centre_px.x() - radius, centre_px.y() - radius, 2 * radius, 2 * radius)
    rounded = radius if disc else 0.3 * radius
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.on_hand, EDGE * radius_px))
    painter.setBrush(theme.left_text if left else theme.right_text)
    painter.drawRoundedRect(box, rounded, rounded)
    painter.setPen(theme.on_hand)
    painter.setFont(text_font(1.25 * radius_px, BOLD))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, letter.text)
