"""From a moment to the figures that move: pure, so that the window, a picture and an export agree."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPoint, QPointF

from app.anatomy.body import Side
from app.hands.dress import DRESSED, Dress
from app.protocol.safety import Danger
from app.session.danger import danger_of
from app.session.lean import lean_deg
from app.session.moment import HandState, Moment, State, hand_for, moment_at
from app.session.timeline import Timeline
from app.strokes.motion import min_jerk
from app.strokes.stroke import ReferencePoint, Stroke, Technique
from ui.diagram.badge import Badge, Letter, letter_of
from ui.diagram.figures import Figure, Hand, Trail
from ui.diagram.folds import GRIP, fold
from ui.diagram.labels import worded
from ui.diagram.layers import LayerChoice
from ui.diagram.lettering import Place, place_in
from ui.diagram.past import STEP_S, Past
from ui.diagram.sprites import FINEST_PPM, HandInks, Look, Sprite, look_of, ppm_for
from ui.diagram.turned import TurnedHands
from ui.diagram.view import View
from ui.diagram.warning import RING_MM, Warned
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
WARNED_S = 0.5
"""A sign on a hand comes and goes over this time."""
GHOST_S = 3.0
GHOST_FADE_S = 0.4
GHOST = 0.4
LETTER_STEPS = 12
"""Places of a letter that moves over the hand while the hands change."""
NEAR_PPM = (1.6, 2.3, FINEST_PPM)
GROWN_PER_MM = 0.0016
"""A lifted hand is nearer to the viewer; by eye."""

Sprites = Callable[[Look], Sprite | None]


class Instant(NamedTuple):
    """What is kept of a moment that has just been, of the hands on the client's left and right."""

    t_s: float
    spots: tuple[tuple[int, int, float], ...]
    """Where the hand's reference point was, px, and how strong a mark it leaves, 0-1."""
    loads: tuple[float, ...]
    """How strongly the contact glows of itself, 0-1."""
    dangers: tuple[Danger | None, ...]
    """What was dangerous in where the hands pressed."""


Marks = tuple[tuple[float, int, int, float], ...]
"""As `Trail.marks`."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Everything about a picture that does not change from frame to frame, and what is kept between them."""

    timeline: Timeline
    view: View
    theme: Theme
    layers: LayerChoice
    past: Past[Instant]
    turned: TurnedHands
    inks: HandInks
    """The colours by the form of the hand that is drawn, see `seen_hand`."""
    ppm: float
    """The resolution of the hands."""
    turned_deg: float = 0.0
    """Where the client's head points in the picture, clockwise from up."""
    on_backs: bool = False
    """Whether every letter stands on the back of its hand."""
    letters: dict[tuple[int, Side, Side], Letter] = field(default_factory=dict)
    """What the hands bear, by row, the client's side and the therapist's hand."""
    safe: dict[int, bool] = field(default_factory=dict)
    """Of rows that were gone through: whether no hand ever is where it must not be."""
    marks: dict[int, tuple[tuple[Instant, ...], Marks]] = field(default_factory=dict)
    """What the hands on the client's left and right have left on the skin, and from which moments."""

    @classmethod
    def of(
        cls,
        timeline: Timeline,
        view: View,
        theme: Theme,
        layers: LayerChoice,
        lettered: bool = True,
        dress: Dress = DRESSED,
        on_backs: bool = False,
    ) -> Scene:
        """Return the scene of a session on a picture. `lettered`: the hands' pictures hold their letters."""
        turned = TurnedHands(theme, view.scale_px, view.unit, lettered=lettered)
        safe: dict[int, bool] = {}
        past = Past(timeline, partial(_instant, timeline, view, safe))
        ppm, inks = _hand_ppm(view), HandInks.of(theme, dress, timeline.rows[0].stroke.hands)
        if view.mirrored:
            inks = inks._replace(left=inks.right, right=inks.left)
        to_head_deg = view.heading_deg(0.0)
        kept = timeline, view, theme, layers, past, turned, inks, ppm, to_head_deg, on_backs
        return cls(*kept, safe=safe)

    def coarser(self) -> Scene:
        """Return the same scene with less work in it: hands at half the resolution, no trails."""
        lettered = self.turned.lettered
        turned = TurnedHands(self.theme, self.view.scale_px, self.view.unit, coarse=True, lettered=lettered)
        return replace(self, layers=replace(self.layers, trail=False), turned=turned)

    def showing(self, layers: LayerChoice) -> Scene:
        """Return this scene with other layers, and all that is kept of it; letters stand off other words."""
        same = worded(layers) == worded(self.layers)
        return replace(self, layers=layers, letters=self.letters if same else {})

    def with_hands_of(self, other: Scene) -> Scene:
        """Return this scene with the finished pictures of another one's hands, if they suit it."""
        return replace(self, turned=other.turned) if self.turned.suits(other.turned) else self

    def letter(self, row: int, side: Side, hand: Side) -> Letter:
        """Return what a stroke's hand bears, and where, the same all through the stroke.

        At the wrist, or on its back if the wrist comes under what the window lays over the picture, or meets
        a word; with `on_backs` on the fingers, where the palm lies on the places that are struck.
        """
        letter = self.letters.get((row, side, hand))
        if letter is None:
            placed = Place.ON_THE_BACK
            if not self.on_backs:
                placed = place_in(self.view, self.layers, self.timeline, row, side, self.turned.radius_px)
            stroke = self.timeline.rows[row].stroke
            struck = stroke.technique is Technique.TAPOTEMENT
            if self.on_backs and struck and stroke.reference is ReferencePoint.PALM_CENTRE:
                placed = Place.ON_THE_FINGERS
            letter = Letter(letter_of(hand), hand, placed is not Place.AT_THE_WRIST, placed.forward)
            self.letters[row, side, hand] = letter
        return letter

    def letter_now(self, moment: Moment, state: HandState) -> Letter:
        """Return what a hand bears at a moment: in a change the letter moves over to its next place."""
        row = moment.row
        coming = self.letter(row, state.side, state.hand)
        if moment.state is not State.CHANGE or row == 0:
            return coming
        before, after = self.timeline.rows[row - 1], self.timeline.rows[row]
        hand = hand_for(state.side, before.stroke.stance)
        if state.hand is not hand:
            return coming
        leaving = self.letter(row - 1, state.side, hand)
        if hand is not hand_for(state.side, after.stroke.stance):
            return leaving
        if leaving == coming:
            return coming
        share = (moment.t_s - after.change_s) / (after.start_s - after.change_s)
        return replace(coming, before=leaving, moved=round(min_jerk(share) * LETTER_STEPS) / LETTER_STEPS)


def holds_letters(view: View) -> bool:
    """Return whether the hands' pictures hold their letters, the cheaper way.

    From near, and where the body lies across, names may stand where hands come: letters lie over those.
    """
    return view.zoom == 1.0 and not view.direction.lies_across


def stacked(moving: Sequence[Figure], signs: Sequence[Figure]) -> list[Figure]:
    """Return what moves with the words that lie over the hands, under the hands' letters."""
    letters = [figure for figure in moving if isinstance(figure, Badge)]
    return [*(figure for figure in moving if not isinstance(figure, Badge)), *signs, *letters]


def figures(scene: Scene, moment: Moment, sprites: Sprites) -> list[Figure]:
    """Return what moves at a moment, in the order of painting."""
    shown: list[Figure] = []
    recent, hands = scene.past.seen(moment.t_s, TRAIL_S), moment.hands
    if scene.layers.trail:
        for place, state in enumerate(hands):
            trail = _trail(scene, moment.t_s, state.hand, recent, place)
            if trail is not None:
                shown.append(trail)
    if scene.layers.hands:
        shown += _ghosts(scene, moment, sprites)
        since_s = moment.t_s - _glow_s(scene.timeline.rows[moment.row].stroke)
        for place, state in enumerate(hands):
            glow, letter = _glow_level(state, since_s, recent, place), scene.letter_now(moment, state)
            shown += _hand(scene, letter, state, sprites, state.presence, glow)
        if not scene.safe.get(moment.row):
            warned = [_warned(scene, moment, recent, place) for place in range(len(moment.hands))]
            shown += [sign for sign in warned if sign is not None]
    return shown


def bare_hands(scene: Scene, moment: Moment, sprites: Sprites) -> list[Figure]:
    """Return the hands of a moment without their glow, in the order of painting, as they were laid."""
    return [
        figure
        for state in moment.hands
        for figure in _hand(scene, scene.letter_now(moment, state), state, sprites, state.presence, 0.0)
    ]


def _hand_ppm(view: View) -> float:
    """Return the resolution of the hands; from near one of few, so that a zoom does not bake all anew."""
    if view.zoom == 1.0:
        return ppm_for(view.scale_px)
    return ppm_for(next((ppm for ppm in NEAR_PPM if ppm >= view.scale_px), NEAR_PPM[-1]))


def look_in(scene: Scene, state: HandState) -> Look:
    """Return how a hand looks in a scene, lit from the picture's upper left."""
    lean = lean_deg(scene.timeline.rows[0].stroke.stance, state)
    return look_of(seen_hand(scene.view, state), scene.inks, scene.ppm, lean, scene.turned_deg)


def seen_hand(view: View, state: HandState) -> HandState:
    """Return a hand with its heading in the picture, and in a mirrored one with the form of the other hand.

    So every picture of a hand is lit from the upper left, whichever way the body lies.
    """
    if view.is_plain:
        return state
    hand = state.hand.other if view.mirrored else state.hand
    return msgspec.structs.replace(state, hand=hand, heading_deg=view.heading_deg(state.heading_deg))


def looks(scene: Scene, from_s: float, to_s: float, step_s: float = 0.04) -> list[Look]:
    """Return every look of both hands in a span of the session, each once, in the order of need."""
    found: dict[Look, None] = {}
    for index in range(int((to_s - from_s) / step_s) + 1):
        for state in moment_at(scene.timeline, from_s + index * step_s).hands:
            found.setdefault(look_in(scene, state))
    return list(found)


def _hand(
    scene: Scene, letter: Letter | None, state: HandState, sprites: Sprites, opacity: float, glow: float
) -> list[Figure]:
    if opacity <= 0.0:
        return []
    look = look_in(scene, state)
    sprite = sprites(look)
    if sprite is None:
        return []
    grown = 1.0 + GROWN_PER_MM * look.lift_mm
    heading_deg = scene.view.heading_deg(state.heading_deg)
    picture = scene.turned.picture(sprite, heading_deg, grown, glow, letter)
    x_px, y_px = wrist_px(scene.view, state, sprite, grown, heading_deg)
    offset = picture.offset_px
    at = QPoint(round(x_px + offset.x()), round(y_px + offset.y()))
    grips = state.reference_to == GRIP
    lifted = fold(scene.view, state, sprite, QPointF(x_px, y_px)) if grips else None
    hand: list[Figure] = [*([] if lifted is None else [lifted]), Hand(picture.image, at, opacity)]
    if scene.turned.lettered or letter is None:
        return hand
    centre = at.toPointF() - picture.offset_px.toPointF() + picture.letter_px
    return [*hand, Badge(centre, scene.turned.radius_px, letter, scene.theme, opacity)]


def wrist_px(
    view: View, state: HandState, sprite: Sprite, grown: float, heading_deg: float
) -> tuple[float, float]:
    """Return where the wrist lies when the hand's reference point lies where the moment says.

    `heading_deg`: where its fingers point in the picture.
    """
    (u0, v0), (u1, v1) = sprite.references_mm[state.reference_from], sprite.references_mm[state.reference_to]
    mix, size = state.pose_mix, view.scale_px * grown
    u, v = size * (u0 + (u1 - u0) * mix), size * (v0 + (v1 - v0) * mix)
    turn = math.radians(heading_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    across, down = cos * u + sin * v, sin * u - cos * v
    x_px, y_px = view.place_px(state.x_mm, state.y_mm)
    return x_px - across, y_px - down


def _instant(timeline: Timeline, view: View, safe: Mapping[int, bool], moment: Moment) -> Instant:
    return Instant(
        moment.t_s,
        tuple(_spot(view, state) for state in moment.hands),
        tuple(_load(state) for state in moment.hands),
        (None, None) if safe.get(moment.row) else _dangers(timeline, moment),
    )


def _dangers(timeline: Timeline, moment: Moment) -> tuple[Danger | None, ...]:
    """Return what is dangerous in where each hand works; nothing in a change of hands."""
    stroke, body = timeline.rows[moment.row].stroke, timeline.body
    working = moment.state is State.STROKE and body.way is not None
    return tuple(danger_of(state, stroke, body) if working else None for state in moment.hands)


def find_out_safety(scene: Scene, row: int) -> None:
    """Go through a lap of a stroke; one that is safe everywhere is not looked at again in every frame."""
    if row in scene.safe:
        return
    placed = scene.timeline.rows[row]
    count = math.ceil(min(placed.stroke.lap_s, placed.end_s - placed.start_s) / STEP_S)
    moments = (moment_at(scene.timeline, placed.start_s + step * STEP_S) for step in range(count))
    scene.safe[row] = not any(any(_dangers(scene.timeline, moment)) for moment in moments)


def _warned(scene: Scene, moment: Moment, recent: Sequence[Instant], place: int) -> Warned | None:
    """Return the sign on a hand that is, or has just been, where it must not; it comes and goes softly."""
    lately = [past.dangers[place] for past in recent if past.t_s > moment.t_s - WARNED_S]
    found = [danger for danger in lately if danger is not None]
    if not found:
        return None
    view, state = scene.view, moment.hands[place]
    level = min(1.0, len(found) / (WARNED_S / STEP_S - 1.0))
    at, radius_px = view.point_px(state.x_mm, state.y_mm), RING_MM * view.scale_px
    across = view.way_px(state.side.sign, 0.0)
    outward = math.copysign(1.0, across.x()) if abs(across.x()) > abs(across.y()) else 0.0
    room_px = view.rect_px.toRect()
    return Warned(at, radius_px, found[-1], level, view.unit, scene.theme, room_px, outward)


def _spot(view: View, state: HandState) -> tuple[int, int, float]:
    low = max(0.0, 1.0 - state.height_mm / TRAIL_GONE_MM)
    x_px, y_px = view.place_px(state.x_mm, state.y_mm)
    return round(x_px), round(y_px), TRAIL_ALPHA * low * state.presence


def _load(state: HandState) -> float:
    if not state.pressing:
        return 0.0
    return GLOW_LEAST + (GLOW_MOST - GLOW_LEAST) * min(state.pressure / GLOW_FULL, 1.0)


def _glow_s(stroke: Stroke) -> float:
    """Return over how long a contact comes and goes."""
    return stroke.cycle_s if stroke.technique is Technique.TAPOTEMENT else GLOW_S


def _glow_level(state: HandState, since_s: float, recent: Sequence[Instant], place: int) -> float:
    """Return how strongly the contact glows, 0-1: with the pressure, eased in time so that nothing blinks."""
    total, count = _load(state), 1
    for past in reversed(recent):
        if past.t_s <= since_s:
            break
        total, count = total + past.loads[place], count + 1
    return total / count


def _trail(scene: Scene, t_s: float, hand: Side, recent: tuple[Instant, ...], place: int) -> Trail | None:
    """Return where the hand's reference point was in the last while, fading with age and with height."""
    marks = _marks(scene, recent, place)
    if not marks:
        return None
    colour = scene.theme.left if hand is Side.LEFT else scene.theme.right
    radius_px = max(1, round(TRAIL_MM / 2 * scene.view.scale_px))
    return Trail(marks, t_s - TRAIL_S, TRAIL_S, radius_px, colour)


def _marks(scene: Scene, recent: tuple[Instant, ...], place: int) -> Marks:
    """Return the marks that a hand left, made anew only when there is another."""
    known = scene.marks.get(place)
    if known is None or known[0] is not recent:
        spots = ((past.t_s, *past.spots[place]) for past in recent)
        known = scene.marks[place] = recent, tuple(spot for spot in spots if spot[3] > 0.0)
    return known[1]


def _ghosts(scene: Scene, moment: Moment, sprites: Sprites) -> list[Figure]:
    """Return the next stroke's hands, faintly, under those at work, in the last seconds before a change.

    They fade as the change begins; they bear no letters, which the hands at work do.
    """
    rows, row = scene.timeline.rows, moment.row
    if moment.state is State.STROKE:
        row += 1
        if row == len(rows) or moment.stroke_remaining_s >= GHOST_S:
            return []
        faded_s = GHOST_S - moment.stroke_remaining_s
    else:
        faded_s = rows[row].change_s + GHOST_FADE_S - moment.t_s
        if moment.state is State.END or row == 0 or faded_s <= 0.0:
            return []
    shown = GHOST * min(faded_s / GHOST_FADE_S, 1.0)
    coming = moment_at(scene.timeline, rows[row].start_s)
    return [figure for state in coming.hands for figure in _hand(scene, None, state, sprites, shown, 0.0)]
