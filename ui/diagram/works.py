"""What a stroke works on stands out: the rest of the body lies under a veil."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform

from app.anatomy.atlas import Grid, atlas
from app.anatomy.body import Body
from app.protocol.footprint import worked
from app.relief.blur import gaussian_blur
from app.strokes.stroke import Stroke
from ui.diagram.view import View
from ui.theme import Theme

VEIL = 0.66
"""How much of the rest is covered."""
SOFT_MM, BODY_SOFT_MM = 2.0, 9.0
"""How softly the veil ends, at the path's edge and at the body's."""
LINE = 0.9
FINENESS = 2
"""Cells of the veil in a millimetre."""

F32 = NDArray[np.float32]


def paint_works(painter: QPainter, view: View, theme: Theme, stroke: Stroke, body: Body) -> None:
    """Veil all of the body but what a stroke presses or strikes, and draw a fine line round that."""
    grid = Grid.of(body)
    pressed = _soft(worked(stroke, body), SOFT_MM)
    skin = next(iter(atlas(body).rings("skin", "").values()))
    whole = _soft(_upward(grid.covered(skin)), BODY_SOFT_MM)
    edge = np.clip(1.0 - np.abs(pressed - 0.5) / 0.32, 0.0, 1.0) * (pressed > 0.0)
    veil = VEIL * whole * (1.0 - pressed)
    line = LINE * edge
    image = _image(theme.stage_centre, veil, theme.accent, line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(_way(view, grid, image), True)
    painter.drawImage(0, 0, image)
    painter.restore()


def _upward(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return a mask carried on from its uppermost rows to the plate's edge, where the body fades."""
    rows = np.flatnonzero(mask.any(axis=1))
    carried = mask.copy()
    if len(rows):
        below = min(rows[0] + 2, len(mask) - 1)
        carried[:below] = mask[below]
    return carried


def _soft(mask: NDArray[np.bool_], sigma_mm: float) -> F32:
    fine = mask.repeat(FINENESS, axis=0).repeat(FINENESS, axis=1).astype(np.float32)
    soft: F32 = gaussian_blur(fine, sigma_mm * FINENESS)
    return soft


def _image(ground: QColor, veil: F32, ink: QColor, line: F32) -> QImage:
    """Return a line over a veil, as premultiplied pixels."""
    rgba = np.zeros((*veil.shape, 4), np.float32)
    for colour, cover in ((ground, veil), (ink, line)):
        tone = np.array([colour.redF(), colour.greenF(), colour.blueF(), 1.0], np.float32)
        rgba = rgba * (1.0 - cover[..., None]) + tone * cover[..., None]
    pixels = np.ascontiguousarray(np.rint(255.0 * rgba).astype(np.uint8))
    rows, columns = veil.shape
    made = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888_Premultiplied)
    return made.copy()


def _way(view: View, grid: Grid, image: QImage) -> QTransform:
    """Return the way from the veil's cells to the view's pixels."""
    rows, columns = grid.shape
    left, top, right, low = grid.left_mm, grid.top_mm, grid.left_mm + columns, grid.top_mm - rows
    corners = QPolygonF([view.point_px(*at) for at in ((left, top), (right, top), (right, low), (left, low))])
    wide, high = image.width(), image.height()
    cells = QPolygonF([QPointF(0, 0), QPointF(wide, 0), QPointF(wide, high), QPointF(0, high)])
    way = QTransform()
    QTransform.quadToQuad(cells, corners, way)
    return way
