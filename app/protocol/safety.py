"""Whether a protocol is safe to teach: what is pressed, how hard, how long, and where not.

All of these rules are added to the source text, which says nothing on safety.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.anatomy.body import Body
from app.anatomy.figures import RibFigures, figures
from app.anatomy.landmarks import reference_body
from app.errors import Phrase
from app.protocol.findings import Finding
from app.protocol.lines import Path
from app.protocol.model import Budget, StrokeEntry
from app.protocol.texts import Counted
from app.strokes.build import build_stroke
from app.strokes.motion import eased
from app.strokes.path import place
from app.strokes.reach import pressed_mm
from app.strokes.stroke import Leg, ReferencePoint, Stroke
from app.strokes.written import Strikes

PRESSURE_LIMIT = 7.0
"""Above this the 0-10 scale is locked; our estimate."""
LIGHT_PRESSURE = 2.0
"""Up to this a hand may lie on ribs 11 and 12; our estimate."""
MIDLINE_MM = 15.0
"""Nothing presses nearer to the midline than this; our estimate."""
STRIKE_MIDLINE_MM = 20.0
STRIKE_BELOW_CREST_MM = 20.0
"""Strikes keep this far below the crests, because a palpated crest line tends to sit a level too high."""
TOLERANCE_MM = 1.5
THUMB_BOUT_S = 90.0
"""The longest time that a thumb works without a change; our estimate, after reports of thumb pain."""
PERCUSSION_S = (20.0, 70.0)
"""Longer tires both and stimulates too much; our estimate."""
STRIKES_PER_MINUTE = (60.0, 600.0)
"""Ten strikes a second are the most for trained hands (integrativehealthcare.org, tapotement)."""
SPEED_CM_S = (1.0, 10.0)
"""The speeds at which light touch is felt as pleasant (Löken and others 2009)."""
RIB_ROOM_MM = 12.0
"""Below the tip of rib 12 by this no rib is near."""
_SAMPLES = 11
_TOP = "T11_spinous_tip"
"""Nothing is worked above it, not even without weight."""


def stroke_dangers(entry: StrokeEntry) -> Iterator[Finding]:
    """Yield everything unsafe in one stroke whose hands make sense; paths start within it.

    Where it lies is looked at on the reference body; `path_dangers` looks at another.
    """
    if entry.hands.pressure.most > PRESSURE_LIMIT:
        found = f"{entry.hands.pressure.most:g}"
        yield Finding(("hands", "pressure", "most"), found, Phrase("at most {most}", most=PRESSURE_LIMIT))
    yield from _durations(entry)
    yield from _tempo(entry)
    yield from path_dangers(build_stroke(entry.id, entry.step, entry.hands), reference_body())


def path_dangers(stroke: Stroke, body: Body) -> Iterator[Finding]:
    """Yield everything unsafe in where a stroke presses or strikes on a body."""
    yield from _first_of_each(_of_legs(stroke, body))


def _first_of_each(found: Iterator[Finding]) -> Iterator[Finding]:
    """Yield only the first finding of each expectation, so that one wrong path is told once."""
    told: set[str] = set()
    for finding in found:
        if finding.expected not in told:
            told.add(finding.expected)
            yield finding


def _durations(entry: StrokeEntry) -> Iterator[Finding]:
    bout_s = entry.time.bout_max_s
    if entry.hands.reference is ReferencePoint.THUMB_PAD and (bout_s is None or bout_s > THUMB_BOUT_S):
        found = Phrase("no limit") if bout_s is None else f"{bout_s:g}"
        expected = Phrase("at most {most} s for the thumbs", most=THUMB_BOUT_S)
        yield Finding(("time", "bout_max_s"), found, expected)
    if isinstance(entry.hands.motion, Strikes) and entry.time.budget is Budget.SECONDS:
        low, high = PERCUSSION_S
        for index, (_, seconds) in enumerate(entry.time.by_minutes):
            if not low <= seconds <= high:
                path: Path = ("time", "by_minutes", index, 1)
                expected = Phrase("{low} to {high} s of percussion", low=low, high=high)
                yield Finding(path, f"{seconds:g}", expected)


def _tempo(entry: StrokeEntry) -> Iterator[Finding]:
    if entry.tempo.speed_cm_s is not None:
        low, high = SPEED_CM_S
        expected = Phrase("{low} to {high} cm/s", low=low, high=high)
        yield from _within(entry.tempo.speed_cm_s, low, high, ("tempo", "speed_cm_s"), expected)
    if entry.tempo.counts is Counted.STRIKE:
        low, high = STRIKES_PER_MINUTE
        expected = Phrase("{low} to {high} a minute", low=low, high=high)
        yield from _within(entry.tempo.per_minute, low, high, ("tempo", "per_minute"), expected)


def _within(
    values: tuple[float, ...], low: float, high: float, path: Path, expected: Phrase
) -> Iterator[Finding]:
    for index, value in enumerate(values):
        if not low <= value <= high:
            yield Finding((*path, index), f"{value:g}", expected)


def _of_legs(stroke: Stroke, body: Body) -> Iterator[Finding]:
    seen: list[Leg] = []
    for leg in stroke.legs:
        if leg in seen:
            continue
        seen.append(leg)
        path = place(leg.path, body)
        places = [path.at(step / (_SAMPLES - 1)) for step in range(_SAMPLES)]
        yield from _area(places, body)
        if leg.strikes:
            yield from _struck(stroke, leg, places, body)
        elif leg.pressing:
            yield from _pressed(stroke, leg, places, body)


Places = Sequence[tuple[float, float, float]]
"""Points of a leg: away from the midline and toward the head, mm, and the turn of the fingers, degrees."""

_MOTION: Path = ("hands", "motion")


def _area(places: Places, body: Body) -> Iterator[Finding]:
    """Yield a finding where a leg leaves the area from the lower ribs to the gluteal folds, or the body."""
    low, high = body.landmark("gluteal_fold")[1], body.landmark(_TOP)[1]
    wide = body.landmark("greater_trochanter")[0]
    for x, y, _ in places:
        if not (low <= y <= high and 0 <= x <= wide):
            expected = Phrase(
                "within the area: y {low} to {high}, up to {wide} from the midline",
                low=f"{low:.0f}",
                high=f"{high:.0f}",
                wide=f"{wide:.0f}",
            )
            yield Finding(_MOTION, _at(x, y), expected)


class Danger(StrEnum):
    """What a hand does where it must not."""

    SPINE = "spine"
    """Presses or strikes too near to the midline."""
    RIBS = "ribs"
    """Presses ribs 11 or 12 with more than a light hand."""
    STRIKE = "strike"
    """Strikes above the crests, where kidneys and ribs lie, or below the gluteal folds."""


def press_danger(outline: NDArray[np.float64], pressure: float, body: Body) -> Danger | None:
    """Return what is dangerous in pressing with `outline` (n, 2), mm on the right side; None: nothing."""
    if outline[:, 0].min() < MIDLINE_MM - TOLERANCE_MM:
        return Danger.SPINE
    if pressure <= LIGHT_PRESSURE or outline[:, 1].max() < body.landmark("rib12_tip")[1] - RIB_ROOM_MM:
        return None
    return Danger.RIBS if _rib_clearance_mm(outline, body) < -TOLERANCE_MM else None


def strike_danger(outline: NDArray[np.float64], body: Body) -> Danger | None:
    """Return what is dangerous in striking with `outline` (n, 2), mm on the right side; None: nothing."""
    (nearest, lowest), (_, highest) = outline.min(axis=0), outline.max(axis=0)
    if nearest < STRIKE_MIDLINE_MM - TOLERANCE_MM:
        return Danger.SPINE
    ceiling = body.landmark("crest_highest")[1] - STRIKE_BELOW_CREST_MM
    beyond = highest > ceiling + TOLERANCE_MM or lowest < body.landmark("gluteal_fold")[1] - TOLERANCE_MM
    return Danger.STRIKE if beyond else None


def _pressed(stroke: Stroke, leg: Leg, places: Places, body: Body) -> Iterator[Finding]:
    outlines = [pressed_mm(leg.pose, stroke.reference, stroke.fingers, at, stroke.hands) for at in places]
    for (x, y, _), outline in zip(places, outlines, strict=True):
        if press_danger(outline, 0.0, body) is Danger.SPINE:
            expected = Phrase("all that presses at least {least} mm from the midline", least=MIDLINE_MM)
            yield Finding(_MOTION, _reaching(_at(x, y), outline[:, 0].min()), expected)
    shares = [index / (_SAMPLES - 1) for index in range(_SAMPLES)]
    firm = [outline for share, outline in zip(shares, outlines, strict=True) if _firm(leg, share)]
    if firm and _rib_clearance_mm(np.concatenate(firm), body) < -TOLERANCE_MM:
        nearest = min(zip(places, outlines, strict=True), key=lambda pair: _rib_clearance_mm(pair[1], body))
        expected = Phrase("a pressure of {most} at most on ribs 11 and 12", most=LIGHT_PRESSURE)
        yield Finding(_MOTION, _at(*nearest[0][:2]), expected)


def _firm(leg: Leg, share: float) -> bool:
    return eased(leg.pressure, share) > LIGHT_PRESSURE


def _struck(stroke: Stroke, leg: Leg, places: Places, body: Body) -> Iterator[Finding]:
    ceiling = body.landmark("crest_highest")[1] - STRIKE_BELOW_CREST_MM
    floor = body.landmark("gluteal_fold")[1]
    for at in places:
        outline = pressed_mm(leg.pose_end or leg.pose, stroke.reference, stroke.fingers, at, stroke.hands)
        (nearest, lowest), (_, highest) = outline.min(axis=0), outline.max(axis=0)
        here = _at(*at[:2])
        if highest > ceiling + TOLERANCE_MM:
            expected = Phrase(
                "strikes {below} mm below the crests, at y {most} or less",
                below=STRIKE_BELOW_CREST_MM,
                most=f"{ceiling:.0f}",
            )
            stands = Phrase("{hand}, reaching up to y {y}", hand=here, y=f"{highest:.0f}")
            yield Finding(_MOTION, stands, expected)
        if lowest < floor - TOLERANCE_MM:
            expected = Phrase("strikes above the gluteal folds, y {least}", least=f"{floor:.0f}")
            stands = Phrase("{hand}, reaching down to y {y}", hand=here, y=f"{lowest:.0f}")
            yield Finding(_MOTION, stands, expected)
        if nearest < STRIKE_MIDLINE_MM - TOLERANCE_MM:
            expected = Phrase("strikes at least {least} mm from the midline", least=STRIKE_MIDLINE_MM)
            yield Finding(_MOTION, _reaching(here, nearest), expected)


def _at(x_mm: float, y_mm: float) -> Phrase:
    return Phrase("the hand at ({x}, {y}) mm", x=f"{x_mm:.0f}", y=f"{y_mm:.0f}")


def _reaching(hand: Phrase, x_mm: float) -> Phrase:
    return Phrase("{hand}, reaching {x} mm", hand=hand, x=f"{x_mm:.0f}")


def _rib_clearance_mm(points: NDArray[np.float64], body: Body) -> float:
    """Return the least distance from `points` (n, 2) to ribs 11 and 12; negative: on a rib."""
    return min(_distance_mm(points, figures().bone.rib[number], body) for number in ("11", "12"))


def _distance_mm(points: NDArray[np.float64], rib: RibFigures, body: Body) -> float:
    nearest, line = np.inf, np.array(rib.centreline)[:, :2]
    if body.way is not None:
        line = body.way.to(line)
    for start, end, width in zip(line[:-1], line[1:], rib.width[1:], strict=True):
        piece = end - start
        along = np.clip((points - start) @ piece / (piece @ piece), 0.0, 1.0)
        gaps = np.hypot(*(points - start - np.outer(along, piece)).T) - width / 2
        nearest = min(nearest, float(gaps.min()))
    return nearest
