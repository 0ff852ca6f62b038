"""From the core's baked hands to pictures that Qt paints."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.hands.sprite import HandSprite, Picture, bake_hand
from ui.diagram.sprites import Cutout, Look, Sprite

FAINTEST = 1
"""Alpha, 0-255, up to which a pixel counts as empty."""
GLOW_COARSER = 2
"""The glow is soft: half the resolution serves it."""


def baked_sprite(look: Look) -> Sprite:
    """Return a hand baked anew; takes tens of milliseconds."""
    hand = bake_hand(
        look.pose_from,
        look.pose_to,
        look.mix,
        look.pressure,
        look.ppm,
        look.hand,
        look.tone,
        look.heading_deg,
        look.lift_mm,
        look.dress,
        look.lean_deg,
        look.size,
    )
    return Sprite(
        _body(hand, QColor(look.halo)),
        _trimmed(_soft(_cutout(hand.contact))),
        hand.references_mm,
        hand.letter_mm,
    )


@lru_cache(maxsize=64)
def kept_sprite(look: Look) -> Sprite:
    """Return a hand, baked at the first time of asking."""
    return baked_sprite(look)


def _body(hand: HandSprite, halo: QColor) -> Cutout:
    """Return shadow, halo and hand over one another."""
    shadow, edge, body = _cutout(hand.shadow), _cutout(hand.halo), _cutout(hand.body)
    with QPainter(edge.image) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(edge.image.rect(), halo)
    to_body = QTransform(body.to_hand_mm.inverted()[0])
    laid = [(part, part.to_hand_mm * to_body) for part in (shadow, edge, body)]
    bounds = QRectF()
    for part, way in laid:
        bounds = bounds.united(way.mapRect(QRectF(part.image.rect())))
    whole = bounds.toAlignedRect()
    image = QImage(whole.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for part, way in laid:
            painter.setTransform(way * QTransform.fromTranslate(-whole.x(), -whole.y()))
            painter.drawImage(0, 0, part.image)
    return _trimmed(Cutout(image, QTransform.fromTranslate(whole.x(), whole.y()) * body.to_hand_mm))


def _soft(glow: Cutout) -> Cutout:
    """Return a cutout at a lower resolution."""
    width, height = glow.image.width(), glow.image.height()
    small = glow.image.scaled(
        max(1, width // GLOW_COARSER),
        max(1, height // GLOW_COARSER),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    back = QTransform.fromScale(width / small.width(), height / small.height())
    return Cutout(small, back * glow.to_hand_mm)


def _trimmed(cutout: Cutout) -> Cutout:
    """Return a cutout without the empty ground round it."""
    image = cutout.image
    alpha = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())[:, 3::4]
    shown = alpha > FAINTEST
    rows, columns = np.flatnonzero(shown.any(axis=1)), np.flatnonzero(shown.any(axis=0))
    if not len(rows):
        return Cutout(image.copy(0, 0, 1, 1), cutout.to_hand_mm)
    left, top = int(columns[0]), int(rows[0])
    kept = image.copy(left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1)
    return Cutout(kept, QTransform.fromTranslate(left, top) * cutout.to_hand_mm)


def _cutout(picture: Picture) -> Cutout:
    """Return a picture as an image of its own, and how it lies about the wrist."""
    rgba = np.ascontiguousarray(picture.rgba)
    height, width = rgba.shape[:2]
    image = QImage(rgba.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
    left, bottom, right, top = picture.extent_mm
    way = QTransform.fromTranslate(left, top).scale((right - left) / width, (bottom - top) / height)
    return Cutout(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), way)
