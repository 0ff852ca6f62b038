"""From the body's millimetres to a picture's pixels and back: where one looks from, how near, how far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform
from shiboken6 import VoidPtr

from app.anatomy.body import Body
from app.anatomy.plate import PLATE_PPM, PLATE_X_MM, plate_extent
from app.relief.light import Light

SHOWN_Y_MM = (-282.0, 232.0)
"""What is always in the picture: from above rib 11 to below the gluteal folds, with the fades."""
BODY_HALF_WIDTH_MM = 172.0
"""The hips and a little room; the arrows beside the waist stay within it."""
LABEL_ROOM = 0.17
"""Fraction of a picture kept free for words on each side of an upright body at least."""
SMALLEST_UNIT = 12.0 / 13.0
"""Below it the 13 px of a label would fall under 12 px."""
ROW_ROOM_PX = 94.0
"""The most that is kept free above and below a body that lies across, for rows of words; at unit 1."""
LARGEST_UNIT = 16.0
LARGEST_ZOOM = 4.0
FINEST_SCALE_PX = LARGEST_ZOOM * PLATE_PPM
"""Pixels per millimetre beyond which the plate's own pixels would show."""
MIRRORED = "-mirrored"


class Direction(StrEnum):
    """Where the client's head points in the picture; the values are the names on the command line."""

    HEAD_UP = "head-up"
    """As in an atlas."""
    FROM_FEET = "feet"
    """The feet up: what a therapist sees who faces the feet."""
    FROM_LEFT = "left"
    """From the therapist's place at the client's left: the head points to the left."""
    FROM_RIGHT = "right"
    """From the therapist's place at the client's right: the head points to the right."""

    @property
    def lies_across(self) -> bool:
        """Return whether the spine lies level in the picture."""
        return self in (Direction.FROM_LEFT, Direction.FROM_RIGHT)


_HEAD_UP = Direction.HEAD_UP
_RIGHT_DOWN = {
    Direction.HEAD_UP: ((1.0, 0.0), (0.0, -1.0)),
    Direction.FROM_FEET: ((-1.0, 0.0), (0.0, 1.0)),
    Direction.FROM_LEFT: ((0.0, -1.0), (-1.0, 0.0)),
    Direction.FROM_RIGHT: ((0.0, 1.0), (1.0, 0.0)),
}
"""Which way of the body's frame (x to the client's right, y to the head) goes right, and which down."""
_TURN_DEG = {
    Direction.HEAD_UP: 0.0,
    Direction.FROM_FEET: 180.0,
    Direction.FROM_LEFT: -90.0,
    Direction.FROM_RIGHT: 90.0,
}
"""How far the picture is turned clockwise."""


@dataclass(frozen=True, slots=True)
class ViewChoice:
    """How a person wants to look at the body; it fits pictures of every size."""

    direction: Direction = Direction.HEAD_UP
    mirrored: bool = False
    """Whether the picture is turned over, left for right, as in a mirror."""
    zoom: float = 1.0
    """1: the whole body; more than LARGEST_ZOOM counts as that."""
    centre_mm: tuple[float, float] = (0.0, 0.0)
    """What lies in the middle while the zoom is above 1, as far as the picture's edges allow."""

    @classmethod
    def named(cls, name: str) -> ViewChoice:
        """Return the view of that name, one of `view_names()`. Raises ValueError for another."""
        plain = name.removesuffix(MIRRORED)
        return cls(Direction(plain), mirrored=plain != name)

    @property
    def name(self) -> str:
        """Return the name of direction and mirroring."""
        return self.direction.value + (MIRRORED if self.mirrored else "")

    @property
    def whole(self) -> ViewChoice:
        """Return the same view of the whole body."""
        return ViewChoice(self.direction, self.mirrored)

    @property
    def next_direction(self) -> ViewChoice:
        """Return the view from the next side of the table, as near and of the same place."""
        order = (Direction.HEAD_UP, Direction.FROM_RIGHT, Direction.FROM_FEET, Direction.FROM_LEFT)
        at = order.index(self.direction)
        return replace(self, direction=order[(at + 1) % len(order)])

    def zoomed(self, view: View, at_px: QPointF, factor: float) -> ViewChoice:
        """Return the view from nearer or farther; what lies at `at_px` in `view` stays there if it can."""
        zoom = min(max(view.zoom * factor, 1.0), view.most_zoom)
        (x, y), (at_x, at_y) = view.centre_mm, view.point_mm(at_px)
        share = view.zoom / zoom
        return replace(self, zoom=zoom, centre_mm=(at_x + (x - at_x) * share, at_y + (y - at_y) * share))

    def panned(self, view: View, by_px: QPointF) -> ViewChoice:
        """Return the view in which what `view` shows has moved by `by_px`."""
        middle = view.rect_px.center() - by_px
        return replace(self, centre_mm=view.point_mm(middle))


WHOLE = ViewChoice()


def view_names() -> tuple[str, ...]:
    """Return the names of all directions, plain and mirrored."""
    return tuple(
        ViewChoice(direction, mirrored).name for direction in Direction for mirrored in (False, True)
    )


@dataclass(frozen=True, slots=True)
class View:
    """One picture's place for the body: the whole body fits, nothing is cropped, the rest is stage.

    Pixels are device pixels. `scale_px` of them make a millimetre, (`left_px`, `top_px`) is where the
    frame's origin lies.
    `unit` is what sizes of text, badges and margins are multiplied by; it does not follow a zoom.
    """

    width_px: int
    height_px: int
    scale_px: float
    left_px: float
    top_px: float
    unit: float
    direction: Direction = Direction.HEAD_UP
    mirrored: bool = False
    zoom: float = 1.0
    """How much larger than at first sight."""

    @classmethod
    def fitted(
        cls,
        width_px: int,
        height_px: int,
        unit: float | None = None,
        covered_px: float = 0.0,
        room: float = LABEL_ROOM,
        body: Body | None = None,
        choice: ViewChoice = WHOLE,
    ) -> View:
        """Return the view that shows the whole body, as large as fits, in the middle, then zooms in.

        `unit`: that of the window around the picture; None: what suits a picture of this size by itself.
        `covered_px`: so much is covered at the bottom. `room`: the fraction of the picture that stays free
        on both sides of the body at least. `body`: whose size fits; None: the reference body.
        """
        half_mm, (low_mm, high_mm) = _shown_mm(body)
        middle_px = height_px / 2
        own_unit = _unit(width_px, height_px) if unit is None else unit
        if choice.direction.lies_across:
            free_px = height_px - 2 * max(covered_px, min(room * height_px, ROW_ROOM_PX * own_unit))
            scale_px = min(width_px / (high_mm - low_mm), max(free_px, 1.0) / (2 * half_mm))
        else:
            across = width_px * (1 - 2 * room) / (2 * half_mm)
            middle_px = (height_px - covered_px) / 2
            scale_px = min((height_px - covered_px) / (high_mm - low_mm), across)
        at_origin = cls(width_px, height_px, scale_px, 0.0, 0.0, own_unit, choice.direction, choice.mirrored)
        middle = at_origin.point_px(0.0, (low_mm + high_mm) / 2)
        whole = replace(at_origin, left_px=width_px / 2 - middle.x(), top_px=middle_px - middle.y())
        return whole._nearer(choice)

    def _nearer(self, choice: ViewChoice) -> View:
        """Return this view of the whole body zoomed in; nothing beyond its edges comes into the picture."""
        zoom = min(max(choice.zoom, 1.0), self.most_zoom)
        if zoom == 1.0:
            return self
        middle, wanted = self.rect_px.center(), self.point_px(*choice.centre_mm)
        spare = 1.0 - 1.0 / zoom
        x = min(max(wanted.x(), middle.x() * (1.0 - spare)), middle.x() * (1.0 + spare))
        y = min(max(wanted.y(), middle.y() * (1.0 - spare)), middle.y() * (1.0 + spare))
        left_px = middle.x() + (self.left_px - x) * zoom
        top_px = middle.y() + (self.top_px - y) * zoom
        return replace(self, scale_px=self.scale_px * zoom, left_px=left_px, top_px=top_px, zoom=zoom)

    @property
    def most_zoom(self) -> float:
        """Return the zoom beyond which there is nothing more to see."""
        whole_px = self.scale_px / self.zoom
        return max(1.0, min(LARGEST_ZOOM, FINEST_SCALE_PX / whole_px))

    def enlarged(self, factor: float) -> View:
        """Return the same picture with every length multiplied, for a finer print of it."""
        return replace(
            self,
            width_px=round(self.width_px * factor),
            height_px=round(self.height_px * factor),
            scale_px=self.scale_px * factor,
            left_px=self.left_px * factor,
            top_px=self.top_px * factor,
            unit=self.unit * factor,
        )

    @property
    def rect_px(self) -> QRectF:
        """Return the whole picture."""
        return QRectF(0, 0, self.width_px, self.height_px)

    @property
    def is_plain(self) -> bool:
        """Return whether the body lies as in an atlas, head up and not mirrored."""
        return self.direction is _HEAD_UP and not self.mirrored

    @property
    def centre_mm(self) -> tuple[float, float]:
        """Return the place of the body in the middle of the picture."""
        return self.point_mm(self.rect_px.center())

    @property
    def right_mm(self) -> tuple[float, float]:
        """Return which way of the body's frame goes right in the picture, as a unit vector."""
        x, y = _RIGHT_DOWN[self.direction][0]
        return (-x, -y) if self.mirrored else (x, y)

    @property
    def down_mm(self) -> tuple[float, float]:
        """Return which way of the body's frame goes down in the picture, as a unit vector."""
        return _RIGHT_DOWN[self.direction][1]

    @property
    def light(self) -> Light:
        """Return the light on an upright body that comes from the upper left of this picture."""
        (right_x, right_y), (down_x, down_y) = self.right_mm, self.down_mm
        return Light.toward(-right_x - down_x, -right_y - down_y)

    def way_px(self, x_mm: float, y_mm: float) -> QPointF:
        """Return how far, in pixels right and down, a step on the body leads."""
        (right_x, right_y), (down_x, down_y) = self.right_mm, self.down_mm
        across, down = right_x * x_mm + right_y * y_mm, down_x * x_mm + down_y * y_mm
        return QPointF(across * self.scale_px, down * self.scale_px)

    def point_px(self, x_mm: float, y_mm: float) -> QPointF:
        """Return where a point of the body lies on the picture."""
        return QPointF(*self.place_px(x_mm, y_mm))

    def place_px(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        """Return the same as two numbers, for whoever goes on reckoning."""
        scale_px = self.scale_px
        if self.is_plain:  # Every frame asks for some, and nearly all see the body so.
            return self.left_px + scale_px * x_mm, self.top_px - scale_px * y_mm
        (right_x, right_y), (down_x, down_y) = self.right_mm, self.down_mm
        return (
            self.left_px + scale_px * (right_x * x_mm + right_y * y_mm),
            self.top_px + scale_px * (down_x * x_mm + down_y * y_mm),
        )

    def point_mm(self, at_px: QPointF) -> tuple[float, float]:
        """Return the point of the body (x, y) that lies at a place of the picture."""
        across = (at_px.x() - self.left_px) / self.scale_px
        down = (at_px.y() - self.top_px) / self.scale_px
        (right_x, right_y), (down_x, down_y) = self.right_mm, self.down_mm
        return right_x * across + down_x * down, right_y * across + down_y * down

    def polygon_px(self, points_mm: npt.ArrayLike) -> QPolygonF:
        """Return points of shape (n, 2) as a polygon on the picture, filled in bulk."""
        points = np.asarray(points_mm, dtype=np.float64).reshape(-1, 2)
        polygon = QPolygonF()
        polygon.resize(len(points))
        if len(points):
            # The bindings' type of VoidPtr knows neither the buffer it is nor the size it takes.
            pointer: Any = VoidPtr
            memory = pointer(polygon.data(), points.nbytes, True)
            placed = np.frombuffer(memory, np.float64).reshape(-1, 2)
            ways = np.array((self.right_mm, self.down_mm)) * self.scale_px
            placed[:] = points @ ways.T + (self.left_px, self.top_px)
        return polygon

    def rect_of_px(self, x_mm: tuple[float, float], y_mm: tuple[float, float]) -> QRectF:
        """Return the rectangle of the picture that spans of x and y cover."""
        return QRectF(self.point_px(x_mm[0], y_mm[0]), self.point_px(x_mm[1], y_mm[1])).normalized()

    def way_from(self, other: View) -> QTransform:
        """Return the way from the pixels of another view of the same body to those of this one."""
        right = self.way_px(*other.right_mm) / other.scale_px
        down = self.way_px(*other.down_mm) / other.scale_px
        turned = QTransform(right.x(), right.y(), down.x(), down.y(), 0.0, 0.0)
        moved = QPointF(self.left_px, self.top_px) - turned.map(QPointF(other.left_px, other.top_px))
        return turned * QTransform.fromTranslate(moved.x(), moved.y())

    def heading_deg(self, on_body_deg: float) -> float:
        """Return where something points in the picture (0 = up, clockwise) that points so on the body."""
        if self.is_plain:
            return on_body_deg
        turned = on_body_deg + _TURN_DEG[self.direction]
        return -turned if self.mirrored else turned


def _shown_mm(body: Body | None) -> tuple[float, tuple[float, float]]:
    """Return the half width and the span of y that are always in the picture of a body."""
    if body is None or body.way is None or body.way.is_identity:
        return BODY_HALF_WIDTH_MM, SHOWN_Y_MM
    low, high = body.way.to([(0.0, y) for y in SHOWN_Y_MM])[:, 1].tolist()
    return BODY_HALF_WIDTH_MM * breadth_of(body), (low, high)


def breadth_of(body: Body) -> float:
    """Return how broad a body's picture is, measured by the reference body's."""
    return plate_extent(body)[0][1] / PLATE_X_MM[1]


def _unit(width_px: int, height_px: int) -> float:
    """Return the unit of a picture that stands alone: 1 for the stage of a 1280 x 800 window."""
    share = min(width_px / 672.0, height_px / 553.0)
    return min(max(0.3 + 0.7 * share, SMALLEST_UNIT), LARGEST_UNIT)
