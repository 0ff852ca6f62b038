"""The tissue that kneading hands lift, as figures below the hands."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage

from app.hands.fold import fold_rgba
from app.session.moment import HandState
from ui.diagram.figures import Fold
from ui.diagram.kept import Kept
from ui.diagram.loading import image_of
from ui.diagram.sprites import Sprite
from ui.diagram.view import View

GRIP = "grip_centre"
OPEN_POSE = "knead_open"
FIRM = 5.0
"""Pressure, 0-10, at which a fold stands highest."""
STEPS = 8
TURN_STEP_DEG = 5.0
GRIP_STEP_MM = 2.0
FINEST_PPM = 1.3
"""A fold is soft: more pixels than these show nothing more."""
KEPT, KEPT_BYTES = 48, 12 * 2**20
"""Folds that are kept, and the memory of those that are scaled up: drawing is what takes long."""


def firmness(state: HandState) -> float:
    """Return how much tissue a hand holds, 0-1: with its grip's closing and its pressure."""
    if state.reference_from != GRIP or state.reference_to != GRIP:
        return 0.0
    closed = (state.pose_from != OPEN_POSE) * (1.0 - state.pose_mix) + (
        state.pose_to != OPEN_POSE
    ) * state.pose_mix
    return closed * min(state.pressure / FIRM, 1.0) * state.presence


def fold(view: View, state: HandState, sprite: Sprite, wrist_px: QPointF) -> Fold | None:
    """Return the tissue between the thumb and the fingers of a hand at `wrist_px`; None: it holds none."""
    firm_step = round(firmness(state) * STEPS)
    if firm_step == 0:
        return None
    thumb, fingers = (
        _placed(view, state, wrist_px, sprite.references_mm[name]) for name in ("thumb_pad", "pad_centre")
    )
    way = fingers - thumb
    grip_mm = math.hypot(way.x(), way.y()) / view.scale_px
    toward_deg = math.degrees(math.atan2(way.x(), -way.y()))
    middle = (thumb + fingers) / 2.0
    palm = _placed(view, state, wrist_px, sprite.references_mm["palm_centre"]) - middle
    under = 1 if way.x() * palm.y() - way.y() * palm.x() > 0.0 else -1
    picture = _picture(
        round(grip_mm / GRIP_STEP_MM),
        round(toward_deg / TURN_STEP_DEG),
        firm_step,
        round(view.scale_px, 3),
        under,
    )
    corner = QPoint(round(middle.x() - picture.width() / 2), round(middle.y() - picture.height() / 2))
    return Fold(picture, corner, 1.0)


def _placed(view: View, state: HandState, wrist_px: QPointF, at_mm: tuple[float, float]) -> QPointF:
    """Return where a point of the hand, in mm right of and above its wrist, lies in the picture."""
    turn, size = math.radians(view.heading_deg(state.heading_deg)), view.scale_px
    u, v = at_mm
    return wrist_px + QPointF(
        size * (math.cos(turn) * u + math.sin(turn) * v), size * (math.sin(turn) * u - math.cos(turn) * v)
    )


def _picture(grip_step: int, turn_step: int, firm_step: int, scale_px: float, under: int) -> QImage:
    """Return the tissue in a picture of this scale; what is scaled up is kept within `KEPT_BYTES`."""
    ppm = min(scale_px, FINEST_PPM)
    drawn = _drawn(grip_step, turn_step, firm_step, ppm, under)
    if ppm == scale_px:
        return drawn
    key = grip_step, turn_step, firm_step, scale_px, under
    found = _scaled.get(key)
    if found is not None:
        return found
    size = QSize(round(drawn.width() * scale_px / ppm), round(drawn.height() * scale_px / ppm))
    way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return _scaled.put(key, drawn.scaled(size, *way))


@lru_cache(maxsize=KEPT)
def _drawn(grip_step: int, turn_step: int, firm_step: int, ppm: float, under: int) -> QImage:
    grip_mm, toward_deg = grip_step * GRIP_STEP_MM, turn_step * TURN_STEP_DEG
    return image_of(fold_rgba(grip_mm, toward_deg, firm_step / STEPS, ppm, under))


_scaled = Kept[tuple[int, int, int, float, int], QImage](KEPT, KEPT_BYTES, QImage.sizeInBytes)
