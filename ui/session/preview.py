"""A small picture of both hands at the beginning of a stroke, from near."""

from __future__ import annotations

from dataclasses import replace
from math import cos, radians

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from app.anatomy.tones import DRAWN
from app.hands.dress import DRESSED, Dress
from app.session.moment import HandState, moment_at
from app.session.timeline import Timeline
from ui.diagram.layers import LayerChoice
from ui.diagram.loading import usable_plate
from ui.diagram.scene import Scene, Sprites, figures
from ui.diagram.still import Ground, with_path
from ui.diagram.view import WHOLE, View, ViewChoice
from ui.theme import Theme

ACROSS_MM = 330.0
"""Width of the back that is shown."""
LEVEL_MM = 270.0
"""The same from above to below, where the body lies across: both hands and their arrows."""
INTO = 0.25
"""Share of the first cycle after which the hands are shown: in the middle of the working way."""
BADGE_UNIT = 1.15
WORDS_PX = 52.0
"""Height at the top of a picture that its words take, at unit 1; it is cut off."""
LOW_WORDS_PX = 140.0
"""The same at the bottom, where the body lies across."""
TOWARD_WRIST_MM = 35.0


def hands_from_near(
    timeline: Timeline,
    row: int,
    size_px: tuple[int, int],
    theme: Theme,
    sprites: Sprites,
    tone: str = DRAWN,
    dress: Dress = DRESSED,
    choice: ViewChoice = WHOLE,
) -> QImage:
    """Return the hands of a row as it begins to work, with its arrows; needs no window."""
    placed = timeline.rows[row]
    moment = moment_at(timeline, placed.start_s + INTO * (placed.end_s - placed.start_s) / placed.cycles)
    middle_mm = sum(_palm_mm(hand) for hand in moment.hands) / len(moment.hands)
    view, shown = _view_about(middle_mm, size_px, choice)
    layers = LayerChoice(labels=False, trail=False, area=False)
    plate = usable_plate(timeline.body, tone)
    ground = Ground(view, theme, layers, timeline.body, plate)
    image = with_path(ground.painted(), ground, placed)
    with QPainter(image) as painter:
        for figure in figures(Scene.of(timeline, view, theme, layers, dress=dress), moment, sprites):
            figure.paint(painter)
    return image.copy(shown)


def _view_about(y_mm: float, size_px: tuple[int, int], choice: ViewChoice) -> tuple[View, QRect]:
    """Return a view with a place of the midline in the middle of a part of it, and that part."""
    width_px, height_px = size_px
    unit = BADGE_UNIT * height_px / 140.0
    above_px = round(WORDS_PX * unit)
    below_px = round(LOW_WORDS_PX * unit) if choice.direction.lies_across else 0
    total_px, shown = height_px + above_px + below_px, QRect(0, above_px, width_px, height_px)
    scale_px = min(width_px / ACROSS_MM, height_px / LEVEL_MM) if below_px else width_px / ACROSS_MM
    view = View(width_px, total_px, scale_px, 0.0, 0.0, unit, choice.direction, choice.mirrored)
    by = QRectF(shown).center() - view.point_px(0.0, y_mm)
    return replace(view, left_px=by.x(), top_px=by.y()), shown


def _palm_mm(hand: HandState) -> float:
    """Return the height on the body of a point between the hand's reference and its wrist."""
    return hand.y_mm - TOWARD_WRIST_MM * cos(radians(hand.heading_deg))
