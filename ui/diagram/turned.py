"""Hands turned to where their fingers point, whole with shadow, glow and letter, at the picture's resolution.

A hand that only moves along is not drawn anew but laid elsewhere; it is turned in steps that move a finger
tip by less than a pixel, and its glow grows in steps that nobody sees.
"""

from __future__ import annotations

import math
from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from ui.diagram.badge import Letter, paint_letter
from ui.diagram.kept import Kept
from ui.diagram.sprites import Cutout, Sprite
from ui.theme import Theme

REACH_MM = 190.0
"""The furthest tip of a hand lies about so far from its wrist."""
TIP_PX = 0.7
"""A finger tip moves by no more from one turned picture to the next."""
GLOW_STEPS = 16
LETTER_PX, LETTER_MM = 13.0, 10.5
"""Least radius of the letter's ground, px of unit 1 and mm."""
KEPT, KEPT_BYTES = 256, 12 * 2**20
"""Turned hands that are kept, and their memory: those of a stroke's cycle, not of a session."""


@dataclass(frozen=True, slots=True, eq=False)
class Turned:
    """A finished picture; `offset_px` leads from the wrist to its upper left corner."""

    image: QImage
    offset_px: QPoint
    letter_px: QPointF
    """Where the letter's centre lies, from the wrist."""


class TurnedHands:
    """Finished pictures of hands, kept for one theme and resolution.

    `coarse`: turned at half the resolution, a quarter of the work, for machines that need it.
    `lettered`: the letter is part of the picture; else whoever lays the hand draws it over it.
    """

    def __init__(
        self, theme: Theme, scale_px: float, unit: float, coarse: bool = False, lettered: bool = True
    ) -> None:
        self.lettered = lettered
        self._theme, self._scale_px, self._coarser = theme, scale_px, 2 if coarse else 1
        self._radius_px = max(LETTER_PX * unit, LETTER_MM * scale_px)
        self._step_deg = math.degrees(TIP_PX / (REACH_MM * scale_px))
        self._turned = Kept[Hashable, Turned](KEPT, KEPT_BYTES, lambda turned: turned.image.sizeInBytes())

    def suits(self, other: TurnedHands) -> bool:
        """Return whether another one's pictures are those that this one would make."""
        return self._made_for() == other._made_for()

    def _made_for(self) -> tuple[object, ...]:
        return self._theme, self._scale_px, self._radius_px, self._coarser, self.lettered

    @property
    def radius_px(self) -> float:
        """Return the radius of a letter's ground."""
        return self._radius_px

    def picture(
        self, sprite: Sprite, heading_deg: float, grown: float, glow: float, letter: Letter | None
    ) -> Turned:
        """Return a hand as it is laid on the picture. `grown`: how much larger than true; `glow`: 0-1.

        `letter`: None for a hand that bears none.
        """
        steps = round(heading_deg / self._step_deg), round(glow * GLOW_STEPS)
        key = (sprite, *steps, grown, letter)
        return self._turned.get(key) or self._turned.put(key, self._draw(sprite, *steps, grown, letter))

    def _draw(
        self, sprite: Sprite, turn_step: int, glow_step: int, grown: float, letter: Letter | None
    ) -> Turned:
        size = self._scale_px * grown
        way = QTransform().rotate(turn_step * self._step_deg).scale(size, -size)
        centre = QPointF() if letter is None else way.map(_letter_mm(sprite, letter))
        bounds = _bounds(sprite.body, way).united(_bounds(sprite.glow, way))
        drawn = letter if self.lettered else None
        if drawn is not None:
            bounds = bounds.united(self._letter_bounds(centre))
        image = self._lay(sprite, way, bounds, glow_step / GLOW_STEPS)
        if drawn is not None:
            with QPainter(image) as painter:
                painter.setTransform(QTransform.fromTranslate(-bounds.x(), -bounds.y()))
                paint_letter(painter, centre, self._radius_px, drawn, self._theme)
        return Turned(image, bounds.topLeft(), centre)

    def _letter_bounds(self, centre: QPointF) -> QRect:
        """Return the whole pixels that a letter's ground and rim cover; they may be larger than the hand."""
        reach = 1.1 * self._radius_px
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _lay(self, sprite: Sprite, way: QTransform, bounds: QRect, glow: float) -> QImage:
        """Return glow and hand, turned, on a picture as large as `bounds`."""
        size = (bounds.size() + QSize(self._coarser - 1, self._coarser - 1)) / self._coarser
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        share = 1.0 / self._coarser
        corner = QTransform.fromTranslate(-bounds.x(), -bounds.y()) * QTransform.fromScale(share, share)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for part, opacity in ((sprite.glow, glow), (sprite.body, 1.0)):
                if opacity > 0.0:
                    painter.setOpacity(opacity)
                    painter.setTransform(part.to_hand_mm * way * corner)
                    painter.drawImage(0, 0, part.image)
        return image if self._coarser == 1 else image.scaled(size * self._coarser)


def _letter_mm(sprite: Sprite, letter: Letter) -> QPointF:
    """Return where a hand bears its letter, right of and above the wrist."""
    at = QPointF(*(_on_the_back_mm(sprite, letter.forward) if letter.on_back else sprite.letter_mm))
    if letter.before is None:
        return at
    return at * letter.moved + _letter_mm(sprite, letter.before) * (1.0 - letter.moved)


def _on_the_back_mm(sprite: Sprite, forward: float) -> tuple[float, float]:
    """Return a point between the middle of the palm and the pads."""
    (u, v), (pad_u, pad_v) = sprite.references_mm["palm_centre"], sprite.references_mm["pad_centre"]
    return u + (pad_u - u) * forward, v + (pad_v - v) * forward


def _bounds(part: Cutout, way: QTransform) -> QRect:
    """Return the whole pixels that a part of a hand covers, with a margin for smoothing."""
    laid = (part.to_hand_mm * way).mapRect(QRectF(part.image.rect()))
    return laid.toAlignedRect().adjusted(-1, -1, 1, 1)
