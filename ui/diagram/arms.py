"""The client's arms along the body, quietly: where they lie, in the tone of the skin."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from app.anatomy.body import Body
from app.anatomy.relief_arm import X_MM, Y_MM, arm, lit_arm
from app.relief.light import LIGHT
from ui.diagram.view import View, breadth_of

STRENGTH, FAINT = 0.66, 0.26
"""Opacity beside skin, and beside what lies under the skin or a veil."""
LEVEL = 0.76
"""Brightness at which skin has its own colour."""
CONTRAST = 0.95
"""How strongly light and shade change that colour; below the body's own."""

Light = tuple[float, float]


def paint_arms(painter: QPainter, view: View, body: Body, skin: QColor, faint: bool) -> None:
    """Paint both arms beside the body, fading at both ends.

    `skin`: its colour in the light. `faint`: whether the body beside them has no skin or is calmed.
    """
    ends = np.array([(0.0, y) for y in Y_MM])
    bottom, top = (ends if body.way is None else body.way.to(ends))[:, 1].tolist()
    inner, outer = (breadth_of(body) * x for x in X_MM)
    light = _light(view)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(painter.opacity() * (FAINT if faint else STRENGTH))
    for side in (-1.0, 1.0):
        corners = ((side * inner, top), (side * outer, top), (side * outer, bottom), (side * inner, bottom))
        placed = [view.point_px(*corner) for corner in corners]
        if QRectF(view.rect_px).intersects(_around(placed)):
            picture = _picture(skin.rgb(), (side * light[0], light[1]))
            painter.save()
            painter.setTransform(_way(picture, placed), True)
            painter.drawImage(0, 0, picture)
            painter.restore()
    painter.restore()


def _light(view: View) -> Light:
    """Return where the picture's light comes from on the body: (to its right, to its head)."""
    origin = view.point_px(0.0, 0.0)
    found = []
    for x_mm, y_mm in ((100.0, 0.0), (0.0, 100.0)):
        along = view.point_px(x_mm, y_mm) - origin
        length = float(np.hypot(along.x(), along.y()))
        found.append(round((along.x() * float(LIGHT[0]) - along.y() * float(LIGHT[1])) / length, 3))
    return found[0], found[1]


def _around(points: list[QPointF]) -> QRectF:
    x, y = [point.x() for point in points], [point.y() for point in points]
    return QRectF(min(x), min(y), max(x) - min(x), max(y) - min(y))


def _way(picture: QImage, placed: list[QPointF]) -> QTransform:
    """Return the way from an arm's picture to where its corners are placed: upper inner, upper outer, ..."""
    start, across, down = placed[0], placed[1] - placed[0], placed[3] - placed[0]
    wide, high = picture.width(), picture.height()
    return QTransform(
        across.x() / wide, across.y() / wide, down.x() / high, down.y() / high, start.x(), start.y()
    )


@lru_cache(maxsize=16)
def _picture(skin_rgb: int, light: Light) -> QImage:
    """Return the client's right arm, or the left one seen in a mirror, lit from `light`."""
    skin = QColor.fromRgb(skin_rgb)
    base = np.array([skin.blueF(), skin.greenF(), skin.redF()], np.float32)
    change = (CONTRAST * (lit_arm(light) / LEVEL - 1.0))[..., None]
    # In the shade skin grows warmer: blue is lost first.
    shade = base * (1.0 + change * np.array([1.12, 1.02, 0.86], np.float32))
    bright = base + (1.0 - base) * 0.8 * change
    colour = np.clip(np.where(change > 0.0, bright, shade), 0.0, 1.0)
    cover = arm().cover[..., None]
    pixels = np.empty((*cover.shape[:2], 4), np.uint8)
    pixels[..., :3] = colour * cover * 255.0 + 0.5
    pixels[..., 3:] = cover * 255.0 + 0.5
    high, wide = pixels.shape[:2]
    picture = QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
    return picture.copy()
