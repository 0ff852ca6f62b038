"""The client's arms along the body, hinted at: where they lie, not what they look like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from app.anatomy.body import Body
from ui.diagram.inks import with_alpha
from ui.diagram.view import View, breadth_of

ARM = (
    # y, the middle's distance from the midline, half the breadth, mm: upper arm, elbow at the waist, forearm,
    # wrist beside the hip and the back of the hand. Our estimate for the reference body, by eye.
    (262.0, 226.0, 43.0),
    (160.0, 229.0, 42.0),
    (90.0, 231.0, 39.0),
    (40.0, 231.0, 40.0),
    (-30.0, 227.0, 36.0),
    (-110.0, 219.0, 28.0),
    (-165.0, 215.0, 25.0),
    (-205.0, 215.0, 35.0),
    (-240.0, 216.0, 40.0),
    (-300.0, 214.0, 38.0),
)
SEEN_Y_MM = (232.0, -264.0)
"""Where the hint has faded out, at the head's end and at the feet's."""
FADE = 0.16
"""Over so much of that length it fades at each end."""
STRENGTH, FAINT = 0.55, 0.22
"""Opacity of the hint beside skin, and beside what lies under the skin."""
ROUNDS = 12
"""Outlines within one another, lighter and lighter, that make an arm look round."""
SAMPLES = 60

Points = NDArray[np.float64]


def paint_arms(painter: QPainter, view: View, body: Body, skin: QColor, bare: bool) -> None:
    """Paint both arms beside the body, fading at both ends.

    `skin`: its colour in the light. `bare`: whether the body beside them is shown with its skin.
    """
    strength = STRENGTH if bare else FAINT
    for side in (-1.0, 1.0):
        edge = view.polygon_px(_outline(body, side, 1.0))
        bounds = edge.boundingRect().toAlignedRect() & view.rect_px.toRect()
        if not bounds.isEmpty():
            painter.drawImage(bounds.topLeft(), _arm(view, body, skin, side, bounds, strength))


def _arm(view: View, body: Body, skin: QColor, side: float, bounds: QRect, strength: float) -> QImage:
    """Return an arm as a picture as large as `bounds`: drawn whole, then thinned out at its ends."""
    image = QImage(bounds.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-bounds.topLeft())
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(ROUNDS):
            share = step / (ROUNDS - 1)
            painter.setBrush(skin.darker(round(140 - 38 * share**0.6)))
            painter.drawPolygon(view.polygon_px(_outline(body, side, 1.0 - 0.8 * share)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(bounds, _fading(view, body, strength))
    return image


def _outline(body: Body, side: float, thick: float) -> Points:
    """Return an arm's outline (n, 2), mm, `thick` of its breadth, on one side of a body."""
    at = np.array(ARM)
    y = np.linspace(at[0, 0], at[-1, 0], SAMPLES)
    middle, half = (_smooth(y, at[:, 0], at[:, column]) for column in (1, 2))
    breadth = breadth_of(body)
    inner, outer = (side * breadth * (middle + way * thick * half) for way in (-1.0, 1.0))
    if body.way is not None:
        y = body.way.to(np.column_stack((np.zeros_like(y), y)))[:, 1]
    return np.concatenate((np.column_stack((inner, y)), np.column_stack((outer, y))[::-1]))


def _smooth(at: Points, knots: Points, values: Points) -> Points:
    """Return values between knots (descending), smoothed over a tenth of the whole length."""
    line = np.interp(-at, -knots, values)
    window = np.hanning(SAMPLES // 8 + 2)[1:-1]
    padded = np.pad(line, len(window) // 2, mode="edge")
    smoothed = np.convolve(padded, window / window.sum(), mode="valid")
    return np.asarray(smoothed[: len(at)], np.float64)


def _fading(view: View, body: Body, strength: float) -> QLinearGradient:
    """Return how much of the arms is seen along the body."""
    ends = np.array([(0.0, y) for y in SEEN_Y_MM])
    top, bottom = (ends if body.way is None else body.way.to(ends)).tolist()
    fading = QLinearGradient(view.point_px(*top), view.point_px(*bottom))
    for at, left in ((0.0, 0.0), (FADE, strength), (1.0 - FADE, strength), (1.0, 0.0)):
        fading.setColorAt(at, with_alpha(QColor("black"), left))
    return fading
