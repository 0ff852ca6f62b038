"""Paints the stage behind the body."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QRadialGradient

from ui.diagram.view import View
from ui.theme import Theme


def paint_stage(painter: QPainter, view: View, theme: Theme) -> None:
    """Fill the picture with the stage's light: bright behind the body, darker toward the edges."""
    centre = QPointF(view.width_px / 2, view.height_px / 2)
    light = QRadialGradient(centre, 0.62 * max(view.width_px, view.height_px))
    light.setColorAt(0.0, theme.stage_centre)
    light.setColorAt(1.0, theme.stage_edge)
    painter.fillRect(view.rect_px, light)
