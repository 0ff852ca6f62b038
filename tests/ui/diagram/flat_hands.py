"""Hands that are baked at once: squares about the reference point, for tests that ask where and when."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTransform

from ui.diagram.sprites import Cutout, Look, Sprite

SIDE_MM = 40
GLOW_MM = 60
"""The glow shows round the hand."""


def _square(side_mm: int, colour: QColor) -> Cutout:
    image = QImage(side_mm, side_mm, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    return Cutout(image, QTransform.fromTranslate(-side_mm / 2, side_mm / 2).scale(1, -1))


def flat_hand(look: Look) -> Sprite:
    """Return a square in the hand's colour about every reference point; the letter lies beyond it."""
    glow = QColor(Qt.GlobalColor.green)
    point = (0.0, 0.0)
    names = ("palm_centre", "pad_centre", "thumb_pad", "grip_centre")
    return Sprite(
        _square(SIDE_MM, QColor(look.tone)), _square(GLOW_MM, glow), dict.fromkeys(names, point), (0.0, -60.0)
    )


def remembered(bake: Callable[[Look], Sprite] = flat_hand) -> Callable[[Look], Sprite]:
    """Return a source of sprites that bakes each look once."""
    kept: dict[Look, Sprite] = {}

    def sprite(look: Look) -> Sprite:
        return kept.setdefault(look, kept.get(look) or bake(look))

    return sprite
