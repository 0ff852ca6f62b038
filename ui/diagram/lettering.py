"""Where a hand bears its letter: at the wrist, or on its back if the wrist is covered."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from enum import Enum
from functools import cache, partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF

from app.anatomy.body import Side
from app.hands.poses import letter_anchor_of, reference_point_mm, skeleton_between
from app.hands.size import HandSize
from app.session.moment import HandState, hand_at
from app.session.timeline import Timeline
from ui.diagram.labels import lay_out, legend_px
from ui.diagram.lanes import bottom_room_px
from ui.diagram.layers import LayerChoice
from ui.diagram.view import View
from ui.diagram.words import width_of

SAMPLES = 16
"""Times of a lap at which the wrist is looked for."""
WORD_ROOM = 1.3
"""How near to a word a letter's middle may be, in radii of its ground."""


Points = npt.NDArray[np.float64]


class Place(Enum):
    """Where on its hand a letter sits; the value is how far from the middle of the palm to the pads."""

    AT_THE_WRIST = None
    ON_THE_BACK = 0.0
    ON_THE_KNUCKLES = 0.35
    BEHIND_THE_PADS = 0.65
    ON_THE_FINGERS = 1.0

    @property
    def forward(self) -> float:
        """Return how far from the middle of the palm, 0, to the pads, 1; 0 at the wrist."""
        return self.value or 0.0


def letter_path_mm(timeline: Timeline, row: int, side: Side, place: Place = Place.AT_THE_WRIST) -> Points:
    """Return points (n, 2) of the way that a hand's letter takes in a stroke, if it sits in a place."""
    placed = timeline.rows[row]
    lap_s = min(placed.stroke.lap_s, placed.end_s - placed.start_s)
    times_s = [placed.start_s + lap_s * step / SAMPLES for step in range(SAMPLES)]
    states = [hand_at(timeline, t_s, side) for t_s in times_s]
    return np.array([_letter_at_mm(state, placed.stroke.hands, place) for state in states])


def place_in(
    view: View, layers: LayerChoice, timeline: Timeline, row: int, side: Side, radius_px: float
) -> Place:
    """Return where a stroke's letter sits in a picture: the same on both hands, but from near."""
    if view.zoom > 1.0:
        return place_from_near(view, partial(letter_path_mm, timeline, row, side), radius_px)
    both_mm = np.concatenate([letter_path_mm(timeline, row, each) for each in Side])
    return place_of(view, both_mm, radius_px, partial(_words_px, view, timeline, layers))


def _words_px(view: View, timeline: Timeline, layers: LayerChoice) -> list[QRectF]:
    """Return where names, chips and the legend stand."""
    words = lay_out(view, timeline.body, layers, width_of)
    legend = [legend_px(view, words.keys)] if words.keys else []
    return [*(pill.rect_px for pill in (*words.chips, *words.landmarks)), *legend]


def place_from_near(view: View, path_mm: Callable[[Place], Points], radius_px: float) -> Place:
    """Return where a letter sits in a zoomed picture: on the back, or further out if seen longer there.

    `path_mm`: as `letter_path_mm`, by the place.
    """
    free = view.rect_px.adjusted(radius_px, radius_px, -radius_px, -radius_px)

    def seen(place: Place) -> int:
        return sum(free.contains(view.point_px(*at)) for at in path_mm(place).tolist())

    return max((place for place in Place if place is not Place.AT_THE_WRIST), key=seen)


def place_of(
    view: View, wrist_mm: Points, radius_px: float, words_px: Callable[[], Sequence[QRectF]] = tuple
) -> Place:
    """Return where a letter sits: at the wrist if it is seen there.

    On the back if it would come under what lies over the lower edge, or leave the picture; on the knuckles if
    it would meet a word there.
    """
    places = [view.point_px(*at) for at in wrist_mm.tolist()]
    free = view.rect_px.adjusted(radius_px, radius_px, -radius_px, -radius_px - bottom_room_px(view))
    if not all(free.contains(at) for at in places):
        return Place.ON_THE_BACK
    reach = WORD_ROOM * radius_px
    words = [rect.adjusted(-reach, -reach, reach, reach) for rect in words_px()]
    met = any(word.contains(at) for word in words for at in places)
    return Place.ON_THE_KNUCKLES if met else Place.AT_THE_WRIST


@cache
def _letter_mm(pose: str, size: HandSize, place: Place) -> tuple[float, float]:
    """Return where a left hand in this pose bears its letter, in the hand's frame."""
    if place is Place.AT_THE_WRIST:
        return letter_anchor_of(skeleton_between(pose, pose, 0.0, size=size))
    (u, v), (pad_u, pad_v) = (reference_point_mm(pose, name, size) for name in ("palm_centre", "pad_centre"))
    return u + (pad_u - u) * place.forward, v + (pad_v - v) * place.forward


def _letter_at_mm(state: HandState, size: HandSize, place: Place) -> tuple[float, float]:
    u, v = _letter_mm(state.pose_to, size, place)
    at_u, at_v = reference_point_mm(state.pose_to, state.reference_to, size)
    mirror = 1.0 if state.hand is Side.LEFT else -1.0
    turn = math.radians(state.heading_deg)
    across, along = mirror * (u - at_u), v - at_v
    return (
        state.x_mm + across * math.cos(turn) + along * math.sin(turn),
        state.y_mm - across * math.sin(turn) + along * math.cos(turn),
    )
