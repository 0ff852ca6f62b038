"""Shapes with a soft edge: filled small, blurred, and laid on large."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from app.relief.blur import F32, gaussian_blur


def softened(path: QPainterPath, bounds_px: QRectF, dots_per_px: float, sigma_dots: float) -> F32:
    """Return how far a shape covers each dot of a rectangle, 0-1, (rows, columns), blurred."""
    small = QImage((bounds_px.size() * dots_per_px).toSize(), QImage.Format.Format_Grayscale8)
    small.fill(Qt.GlobalColor.black)
    with QPainter(small) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(dots_per_px, dots_per_px)
        painter.translate(-bounds_px.topLeft())
        painter.fillPath(path, QColor("white"))
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return gaussian_blur(rows[:, : small.width()].astype(np.float32) / np.float32(255.0), sigma_dots)


def lay_soft(painter: QPainter, bounds_px: QRectF, colour: QColor, cover: NDArray[np.float32]) -> None:
    """Lay a colour on a rectangle, as far as `cover` says, 0-1, (rows, columns)."""
    tone = np.array([colour.redF(), colour.greenF(), colour.blueF(), 1.0], np.float32)
    rgba = np.ascontiguousarray(np.rint(cover[..., None] * (255.0 * tone)).astype(np.uint8))
    rows, columns = cover.shape
    image = QImage(rgba.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bounds_px, image)
