"""Paints the arrows of a stroke's path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from ui.diagram.arrows import Arrow, Points
from ui.diagram.inks import with_alpha
from ui.diagram.view import View
from ui.theme import Theme

PRESS_MM = 5.0
RETURN_MM = 2.0
LOOP_MM = 1.5
STRIKE_MM = 2.8
"""Radius of the dot where a strike lands; smaller where strikes lie near one another."""
STRIKE_SHARE = 0.28
LOOP_HEADS = (0.3, 0.8)
"""Where along a loop its arrowheads stand."""
LOOP_HEAD = 0.085
"""The longest head of a loop, as a part of its length: a longer one would not lie along it."""
HALO_MM = 1.5
HEAD = {PRESS_MM: (15.0, 7.5), RETURN_MM: (10.0, 4.6), LOOP_MM: (12.0, 6.0)}
"""Length and half width of an arrowhead, mm, by the width of its shaft."""
SHORT_HEAD = 0.62
"""The longest head, as a part of its arrow."""
HEAD_PX = 11.5
"""No head is shorter or narrower, at unit 1, so that it is seen as far as the letter of a hand."""
DASH = (2.4, 1.7)
ROWS = 4.0
"""Rows that run across and are nearer to one another than so many large heads are shown as one."""
OUTERMOST_MM = 190.0
"""Large heads push no arrow further from the midline."""


def paint_arrows(painter: QPainter, view: View, theme: Theme, arrows: tuple[Arrow, ...]) -> None:
    """Paint arrows with their halos; the returning ones first, so that the pressing ones lie on top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    least_mm = least_head_mm(view)
    for arrow in sorted(with_room_for_heads(arrows, least_mm), key=lambda arrow: arrow.pressing):
        _paint_arrow(painter, view, theme, arrow, least_mm)


def with_room_for_heads(arrows: Sequence[Arrow], least_mm: float) -> tuple[Arrow, ...]:
    """Return arrows that are long enough for heads of this size; where they would then meet, fewer.

    Pressing ones come first. Heads no larger than usual leave everything as it is.
    """
    if least_mm <= HEAD[PRESS_MM][0]:
        return tuple(arrows)
    kept: list[Arrow] = []
    for arrow in sorted(arrows, key=lambda arrow: (not arrow.pressing, -arrow.points_mm[:, 1].max())):
        ends = 2 if arrow.both_ways else 1
        needed_mm = ends * least_mm / SHORT_HEAD
        short = _length(arrow.points_mm) < needed_mm
        if len(arrow.strikes_mm):
            kept.append(arrow)
            continue
        longer = replace(arrow, points_mm=_stretched(arrow.points_mm, needed_mm)) if short else arrow
        if any(_hides(other, longer, least_mm) for other in kept if other.pressing is arrow.pressing):
            continue
        kept.append(_clear(longer, least_mm) if arrow.pressing else _off(longer, least_mm))
    return tuple(kept)


def _runs_across(arrow: Arrow) -> bool:
    across_mm, along_mm = np.abs(arrow.tip_mm - arrow.tail_mm)
    return bool(across_mm > along_mm)


def _hides(one: Arrow, other: Arrow, least_mm: float) -> bool:
    """Return whether large heads of two arrows would meet, or one of two rows would only repeat the other."""
    axis = 0 if _runs_across(one) else 1
    apart = np.abs(one.tip_mm + one.tail_mm - other.tip_mm - other.tail_mm) / 2
    beside = apart[axis] < _length(one.points_mm) / 2 and apart[1 - axis] < ROWS * least_mm
    return bool(_apart_mm(one, other) < 0.9 * least_mm or beside)


def _clear(arrow: Arrow, least_mm: float) -> Arrow:
    """Return a pressing arrow moved off the hands by as much as its head is wider than usual."""
    return _moved_out(arrow, max(least_mm / 2 - HEAD[PRESS_MM][1], 0.0))


def _off(arrow: Arrow, least_mm: float) -> Arrow:
    """Return a returning arrow moved so far out that its head does not meet the pressing one's."""
    usual_mm = HEAD[PRESS_MM][1] + HEAD[RETURN_MM][1]
    heads_mm = max(HEAD[PRESS_MM][1], least_mm / 2) + max(HEAD[RETURN_MM][1], least_mm / 2)
    return _moved_out(arrow, max(least_mm / 2 - HEAD[PRESS_MM][1], 0.0) + max(heads_mm - usual_mm, 0.0))


def _moved_out(arrow: Arrow, by_mm: float) -> Arrow:
    """Return an arrow further from the midline, or, where it runs across, nearer to the head."""
    if _runs_across(arrow):
        return arrow.moved(0.0, by_mm)
    out_mm = min(by_mm, max(0.0, OUTERMOST_MM - float(np.abs(arrow.points_mm[:, 0]).max())))
    return arrow.moved(float(np.sign(arrow.tip_mm[0] + arrow.tail_mm[0])) * out_mm, 0.0)


def _stretched(points: Points, length_mm: float) -> Points:
    """Return a line made longer about its middle."""
    centre = (points[0] + points[-1]) / 2
    return np.asarray(centre + (points - centre) * (length_mm / _length(points)))


def _apart_mm(one: Arrow, other: Arrow) -> float:
    """Return the least distance between two arrows' lines."""
    share = np.linspace(0.0, 1.0, 9)[:, None]
    ways = [each.tail_mm + (each.tip_mm - each.tail_mm) * share for each in (one, other)]
    return float(np.hypot(*(ways[0][:, None] - ways[1][None]).transpose(2, 0, 1)).min())


def _paint_arrow(painter: QPainter, view: View, theme: Theme, arrow: Arrow, least_mm: float) -> None:
    width_mm = _width_mm(arrow)
    shaft, heads = _shape(arrow, least_mm)
    line = QPainterPath()
    line.addPolygon(view.polygon_px(shaft))
    triangles = [view.polygon_px(head) for head in heads]
    halo = with_alpha(theme.arrow_halo, 0.92)
    _stroke(painter, view, line, triangles, QPen(halo, (width_mm + 2 * HALO_MM) * view.scale_px), 2 * HALO_MM)
    pen = QPen(theme.arrow, width_mm * view.scale_px)
    if not arrow.pressing:
        pen.setDashPattern(list(DASH))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    _stroke(painter, view, line, [], pen, 0.4)
    _paint_strikes(painter, view, theme, arrow)
    _stroke(painter, view, QPainterPath(), triangles, pen, 0.4)


def heads_of(arrow: Arrow, least_mm: float) -> list[Points]:
    """Return the heads of an arrow, mm: tip, one corner, the notch, the other corner."""
    return _shape(arrow, least_mm)[1]


def shaft_of(arrow: Arrow, least_mm: float) -> Points:
    """Return the line of an arrow between its heads, mm."""
    return _shape(arrow, least_mm)[0]


def least_head_mm(view: View) -> float:
    """Return how long and wide a head is at least."""
    return HEAD_PX * view.unit / view.scale_px


def _width_mm(arrow: Arrow) -> float:
    return LOOP_MM if len(arrow.strikes_mm) else PRESS_MM if arrow.pressing else RETURN_MM


def _shape(arrow: Arrow, least_mm: float) -> tuple[Points, list[Points]]:
    """Return the shaft and the heads, which are never shorter or narrower than `least_mm`."""
    long_mm, half_mm = HEAD[_width_mm(arrow)]
    if len(arrow.strikes_mm):
        fit = min(1.0, LOOP_HEAD * _length(arrow.points_mm) / long_mm)
        long_mm, half_mm = fit * long_mm, fit * half_mm
    head_mm = max(long_mm, least_mm), max(half_mm, least_mm / 2)
    return _loop(arrow, head_mm) if len(arrow.strikes_mm) else _outline(arrow, head_mm)


def _stroke(
    painter: QPainter,
    view: View,
    line: QPainterPath,
    heads: list[QPolygonF],
    pen: QPen,
    round_head_mm: float,
) -> None:
    if pen.style() is Qt.PenStyle.SolidLine:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not line.isEmpty():
        painter.drawPath(line)
    edge = QPen(pen.color(), round_head_mm * view.scale_px)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(edge)
    painter.setBrush(pen.color())
    for head in heads:
        painter.drawPolygon(head)


def _paint_strikes(painter: QPainter, view: View, theme: Theme, arrow: Arrow) -> None:
    if not len(arrow.strikes_mm):
        return
    radius = min(STRIKE_MM, STRIKE_SHARE * _length(arrow.points_mm) / len(arrow.strikes_mm)) * view.scale_px
    painter.setPen(QPen(theme.arrow_halo, HALO_MM * view.scale_px))
    painter.setBrush(theme.arrow)
    for x_mm, y_mm in arrow.strikes_mm:
        painter.drawEllipse(view.point_px(x_mm, y_mm), radius, radius)


def _outline(arrow: Arrow, head_mm: tuple[float, float]) -> tuple[Points, list[Points]]:
    """Return the shaft, shortened where heads sit, and the heads, all in mm."""
    points = arrow.points_mm
    length = _length(points)
    ends = 2 if arrow.both_ways else 1
    long_mm, half_mm = head_mm
    fit = min(1.0, SHORT_HEAD * length / (ends * long_mm))
    long_mm, half_mm = long_mm * fit, half_mm * max(fit, 0.8)
    shaft = _cut(points, long_mm * 0.8)
    heads = [_head(points[-1], shaft[-1], long_mm, half_mm)]
    if arrow.both_ways:
        shaft = _cut(shaft[::-1], long_mm * 0.8)[::-1]
        heads.append(_head(points[0], shaft[0], long_mm, half_mm))
    return shaft, heads


def _loop(arrow: Arrow, head_mm: tuple[float, float]) -> tuple[Points, list[Points]]:
    """Return a whole loop as shaft, and heads on it that say which way it is gone round."""
    length, (long_mm, half_mm) = _length(arrow.points_mm), head_mm
    heads = []
    for share in LOOP_HEADS:
        tip = _cut(arrow.points_mm, (1.0 - share) * length)
        heads.append(_head(tip[-1], _cut(tip, long_mm / 2)[-1], long_mm, half_mm))
    return arrow.points_mm, heads


def _head(tip: Points, behind: Points, long_mm: float, half_mm: float) -> Points:
    way = (tip - behind) / np.hypot(*(tip - behind))
    across = np.array((-way[1], way[0])) * half_mm
    base = tip - way * long_mm
    return np.array((tip, base + across, base + 0.18 * long_mm * way, base - across))


def _cut(points: Points, by_mm: float) -> Points:
    """Return the line without its last `by_mm`."""
    steps = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(steps)))
    wanted = max(0.0, float(along[-1]) - by_mm)
    end = np.array([np.interp(wanted, along, points[:, axis]) for axis in (0, 1)])
    return np.vstack((points[along < wanted - 1e-6], end)) if wanted > 0 else np.vstack((points[0], end))


def _length(points: Points) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())
