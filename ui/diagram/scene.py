"""From a moment to the figures that move: pure, so that the window, a picture and an export agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtGui import QTransform

from app.anatomy.body import Side
from app.session.moment import HandState, Moment, State, moment_at
from app.session.timeline import Timeline
from app.strokes.stroke import Technique
from ui.diagram.figures import Figure, Hand, Trail
from ui.diagram.layers import LayerChoice
from ui.diagram.past import Past
from ui.diagram.sprites import Look, Sprite, look_of, ppm_for
from ui.diagram.turned import TurnedHands
from ui.diagram.view import View
from ui.theme import Theme

TRAIL_S = 1.5
TRAIL_ALPHA = 0.55
TRAIL_MM = 4.2
TRAIL_GONE_MM = 14.0
"""Height above the skin at which a hand leaves no trail."""
GLOW_S = 0.4
"""Contact comes and goes over this time; a stroke that strikes is averaged over a whole cycle."""
GLOW_FULL = 7.0
"""Pressure at which the contact glows most."""
GLOW_LEAST, GLOW_MOST = 0.3, 0.75
GHOST_S = 3.0
GHOST_FADE_S = 0.4
GHOST = 0.4
GROWN_PER_MM = 0.0016
"""A lifted hand is nearer to the viewer; by eye."""

Sprites = Callable[[Look], Sprite | None]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Everything about a picture that does not change from frame to frame, and what is kept between them."""

    timeline: Timeline
    view: View
    theme: Theme
    layers: LayerChoice
    past: Past
    turned: TurnedHands

    @classmethod
    def of(cls, timeline: Timeline, view: View, theme: Theme, layers: LayerChoice) -> Scene:
        """Return the scene of a session on a picture."""
        turned = TurnedHands(theme, view.scale_px, view.unit)
        return cls(timeline, view, theme, layers, Past(timeline), turned)

    def coarser(self) -> Scene:
        """Return the same scene with less work in it: hands at half the resolution, no trails."""
        turned = TurnedHands(self.theme, self.view.scale_px, self.view.unit, coarse=True)
        return replace(self, layers=replace(self.layers, trail=False), turned=turned)

    @property
    def ppm(self) -> float:
        """Return the resolution of the hands."""
        return ppm_for(self.view.scale_px)


def figures(scene: Scene, moment: Moment, sprites: Sprites) -> list[Figure]:
    """Return what moves at a moment, in the order of painting."""
    shown: list[Figure] = []
    recent = list(scene.past.moments(moment.t_s, TRAIL_S))
    if scene.layers.trail:
        trails = [_trail(scene, moment, recent, state) for state in moment.hands]
        shown += [trail for trail in trails if trail is not None]
    if scene.layers.hands:
        for state in moment.hands:
            shown += _hand(scene, state, sprites, state.presence, _glow_level(scene, moment, recent, state))
        shown += _ghosts(scene, moment, sprites)
    return shown


def _look(scene: Scene, state: HandState) -> Look:
    return look_of(state, scene.theme, scene.ppm)


def looks(scene: Scene, from_s: float, to_s: float, step_s: float = 0.04) -> list[Look]:
    """Return every look of both hands in a span of the session, each once, in the order of need."""
    found: dict[Look, None] = {}
    for index in range(int((to_s - from_s) / step_s) + 1):
        for state in moment_at(scene.timeline, from_s + index * step_s).hands:
            found.setdefault(_look(scene, state))
    return list(found)


def _hand(scene: Scene, state: HandState, sprites: Sprites, opacity: float, glow: float) -> list[Figure]:
    if opacity <= 0.0:
        return []
    look = _look(scene, state)
    sprite = sprites(look)
    if sprite is None:
        return []
    grown = 1.0 + GROWN_PER_MM * look.lift_mm
    picture = scene.turned.picture(sprite, state.heading_deg, grown, glow, letter_of(state.hand), state.hand)
    wrist = wrist_px(scene.view, state, sprite, grown) + picture.offset_px.toPointF()
    return [Hand(picture.image, QPoint(round(wrist.x()), round(wrist.y())), opacity)]


def letter_of(hand: Side) -> str:
    """Return the letter of one of the therapist's hands."""
    if hand is Side.LEFT:
        return QCoreApplication.translate("Diagram", "L", "letter of the therapist's left hand")
    return QCoreApplication.translate("Diagram", "R", "letter of the therapist's right hand")


def wrist_px(view: View, state: HandState, sprite: Sprite, grown: float) -> QPointF:
    """Return where the wrist lies when the hand's reference point lies where the moment says."""
    (u0, v0), (u1, v1) = sprite.references_mm[state.reference_from], sprite.references_mm[state.reference_to]
    mix, size = state.pose_mix, view.scale_px * grown
    way = QTransform().rotate(state.heading_deg).scale(size, -size)
    reference = way.map(QPointF(u0 + (u1 - u0) * mix, v0 + (v1 - v0) * mix))
    return view.point_px(state.x_mm, state.y_mm) - reference


def _glow_level(scene: Scene, moment: Moment, recent: Sequence[Moment], state: HandState) -> float:
    """Return how strongly the contact glows, 0-1: with the pressure, eased in time so that nothing blinks."""
    stroke = scene.timeline.rows[moment.row].stroke
    back_s = stroke.cycle_s if stroke.technique is Technique.TAPOTEMENT else GLOW_S
    since_s = moment.t_s - back_s
    loads = [_load(_on_side(past, state.side)) for past in recent if past.t_s > since_s]
    loads.append(_load(state))
    return sum(loads) / len(loads)


def _load(state: HandState) -> float:
    if not state.pressing:
        return 0.0
    return GLOW_LEAST + (GLOW_MOST - GLOW_LEAST) * min(state.pressure / GLOW_FULL, 1.0)


def _on_side(moment: Moment, side: Side) -> HandState:
    return moment.left if side is Side.LEFT else moment.right


def _trail(scene: Scene, moment: Moment, recent: Sequence[Moment], state: HandState) -> Trail | None:
    """Return where the hand's reference point was in the last while, fading with age and with height."""
    view, spots = scene.view, []
    for past in recent:
        was = _on_side(past, state.side)
        low = 1.0 - was.height_mm / TRAIL_GONE_MM
        left = 1.0 - (moment.t_s - past.t_s) / TRAIL_S
        if low > 0.0 and was.presence > 0.0:
            strength = TRAIL_ALPHA * low * left * was.presence
            spots.append((round(view.x_px(was.x_mm)), round(view.y_px(was.y_mm)), strength))
    if not spots:
        return None
    colour = scene.theme.left if state.hand is Side.LEFT else scene.theme.right
    return Trail(tuple(spots), max(1, round(TRAIL_MM / 2 * view.scale_px)), colour)


def _ghosts(scene: Scene, moment: Moment, sprites: Sprites) -> list[Figure]:
    """Return the next stroke's hands, faintly, in the last seconds before a change."""
    rows = scene.timeline.rows
    if moment.state is not State.STROKE or moment.row + 1 == len(rows):
        return []
    if moment.stroke_remaining_s >= GHOST_S:
        return []
    shown = GHOST * min((GHOST_S - moment.stroke_remaining_s) / GHOST_FADE_S, 1.0)
    coming = moment_at(scene.timeline, rows[moment.row + 1].start_s)
    return [figure for state in coming.hands for figure in _hand(scene, state, sprites, shown, 0.0)]
