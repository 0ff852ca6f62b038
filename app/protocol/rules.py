"""Whether a protocol makes sense: counts, times, tempo, names. What is safe is looked at in `safety`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

from app.anatomy.landmarks import reference_body
from app.errors import Phrase, one_of, span
from app.hands.poses import POSES
from app.protocol.findings import NOTHING, Finding
from app.protocol.lines import Path
from app.protocol.model import Budget, ProtocolFile, Session, StrokeEntry
from app.protocol.texts import Counted
from app.strokes.build import build_stroke
from app.strokes.path import place
from app.strokes.written import Hands, Holds, Motion, OutAndBack, Point, Pushes, Rows, Strikes, Weight

LONGEST_SESSION_MIN = 120
SPEED_NEAR_CM_S = 0.1
"""How far the usual speed in the file may be from that of the motion."""
TEMPO_NEAR = 0.01
"""The same for counts a minute, as a fraction."""
LANGUAGE_OF_THE_TERM = "en"
_NO_ROWS = Phrase("no rows")


def sense(file: ProtocolFile) -> Iterator[Finding]:
    """Yield what does not make sense between the parts of a file whose fields are right by themselves."""
    yield from _session(file.session, [entry.id for entry in file.strokes])
    yield from _steps(file)
    yield from _budgets(file)
    yield from _sources(file)
    if not 0 < file.course.fewest <= file.course.most:
        yield Finding(("course", "fewest"), str(file.course.fewest), span(1, file.course.most))


def _rising(path: Path, names: Sequence[str], values: Sequence[float]) -> Iterator[Finding]:
    """Yield a finding for each value that is below the one before it."""
    for (before, low), (name, value) in pairwise(zip(names, values, strict=True)):
        if value < low:
            expected = Phrase("no less than {name}, {low}", name=before, low=float(low))
            yield Finding((*path, name), f"{value:g}", expected)


def _least(least: int) -> Phrase:
    return Phrase("at least {least}", least=least)


def _more(low: float) -> Phrase:
    return Phrase("more than {low}", low=float(low))


def _session(session: Session, ids: Sequence[str]) -> Iterator[Finding]:
    path: Path = ("session",)
    lengths = (session.shortest_min, session.usual_min, session.longest_min)
    if session.shortest_min < 1:
        yield Finding((*path, "shortest_min"), str(session.shortest_min), _least(1))
    if session.longest_min > LONGEST_SESSION_MIN:
        expected = Phrase("at most {most}", most=LONGEST_SESSION_MIN)
        yield Finding((*path, "longest_min"), str(session.longest_min), expected)
    yield from _rising(path, ("shortest_min", "usual_min", "longest_min"), lengths)
    changes = session.changes
    seconds = (0.0, changes.least_s, changes.usual_s, changes.with_a_turn_s, changes.most_s)
    names = ("0", "least_s", "usual_s", "with_a_turn_s", "most_s")
    yield from _rising((*path, "changes"), names, seconds)
    if session.opening_s < 0:
        yield Finding((*path, "opening_s"), f"{session.opening_s:g}", Phrase("0 or more"))
    yield from _rounds(session)
    for index, name in enumerate(session.repeats):
        if name not in ids:
            yield Finding((*path, "repeats", index), name, one_of(ids))


def _rounds(session: Session) -> Iterator[Finding]:
    path: Path = ("session", "rounds")
    if not session.rounds or session.rounds[0][0] > session.shortest_min:
        stands = Phrase("no rounds for the shortest session")
        yield Finding(path, stands, Phrase("a first row from its minutes on"))
    for index, (_, rounds) in enumerate(session.rounds):
        if rounds < 1:
            yield Finding((*path, index, 1), str(rounds), Phrase("at least 1 round"))
    for index, (before, after) in enumerate(pairwise(session.rounds)):
        if after[0] <= before[0]:
            yield Finding((*path, index + 1, 0), str(after[0]), _more_minutes(before[0]))


def _more_minutes(low: float) -> Phrase:
    return Phrase("more minutes than {low}", low=float(low))


def _steps(file: ProtocolFile) -> Iterator[Finding]:
    known = [step.step for step in file.steps]
    if not file.strokes:
        yield Finding(("strokes",), Phrase("no strokes"), Phrase("at least one"))
    for index, number in enumerate(known):
        if number != index + 1:
            expected = Phrase("{number}: steps are numbered in order", number=index + 1)
            yield Finding(("steps", index, "step"), str(number), expected)
    seen: set[str] = set()
    for index, entry in enumerate(file.strokes):
        if entry.id in seen:
            yield Finding(("strokes", index, "id"), entry.id, Phrase("an id that no other stroke has"))
        seen.add(entry.id)
        if entry.step not in known:
            yield Finding(("strokes", index, "step"), str(entry.step), Phrase("the number of a step"))
        elif index and entry.step < file.strokes[index - 1].step:
            expected = Phrase("strokes in the order of their steps")
            yield Finding(("strokes", index, "step"), str(entry.step), expected)


def _budgets(file: ProtocolFile) -> Iterator[Finding]:
    takers = [index for index, entry in enumerate(file.strokes) if entry.time.budget is Budget.REST]
    if file.strokes and not takers:
        stands = Phrase("no stroke takes the rest of the time")
        yield Finding(("strokes",), stands, Phrase('one with budget = "rest"'))
    for index in takers[1:]:
        expected = Phrase("only one stroke that takes the rest")
        yield Finding(("strokes", index, "time", "budget"), Budget.REST.value, expected)


def _sources(file: ProtocolFile) -> Iterator[Finding]:
    """Yield every key of a source that the file's list does not have."""
    for path, keys in _named_sources(file, ()):
        for index, key in enumerate(keys):
            if key not in file.sources:
                yield Finding((*path, "sources", index), key, Phrase("a key of [sources]"))


def _named_sources(thing: object, path: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    if isinstance(thing, tuple):
        for index, item in enumerate(thing):
            yield from _named_sources(item, (*path, index))
    for name in getattr(thing, "__struct_fields__", ()):
        value = getattr(thing, name)
        if name == "sources" and isinstance(value, tuple):
            yield path, value
        else:
            yield from _named_sources(value, (*path, name))


def stroke_sense(entry: StrokeEntry) -> Iterator[Finding]:
    """Yield what does not make sense within one stroke; paths start within it."""
    if LANGUAGE_OF_THE_TERM not in entry.card.terms:
        yield Finding(("card", "terms", LANGUAGE_OF_THE_TERM), NOTHING, Phrase("the English term"))
    yield from _time(entry)
    wrong = [finding._replace(path=("hands", *finding.path)) for finding in _hands(entry.hands)]
    yield from wrong
    if not wrong:
        yield from _lap(entry)
        yield from _tempo(entry)


def _time(entry: StrokeEntry) -> Iterator[Finding]:
    time, path = entry.time, ("time", "by_minutes")
    if not time.by_minutes:
        yield Finding(path, _NO_ROWS, Phrase("at least one [minutes, amount]"))
    for index, (before, after) in enumerate(pairwise(time.by_minutes)):
        if after[0] <= before[0]:
            yield Finding((*path, index + 1, 0), f"{after[0]:g}", _more_minutes(before[0]))
    for index, (_, amount) in enumerate(time.by_minutes):
        yield from _amount(entry, amount, (*path, index, 1))
    if time.cycles_at_once < 1:
        yield Finding(("time", "cycles_at_once"), str(time.cycles_at_once), _least(1))
    if entry.reps and not 1 <= entry.reps.fewest <= entry.reps.most:
        yield Finding(("reps", "fewest"), str(entry.reps.fewest), span(1, entry.reps.most))


def _amount(entry: StrokeEntry, amount: float, path: Path) -> Iterator[Finding]:
    if amount <= 0:
        yield Finding(path, f"{amount:g}", _more(0))
    elif entry.time.budget is Budget.COUNT and entry.reps:
        fewest, most = entry.reps.fewest, entry.reps.most
        if not fewest <= amount <= most:
            expected = Phrase("{fewest} to {count} repetitions, as in reps", fewest=fewest, count=most)
            yield Finding(path, f"{amount:g}", expected)


def _hands(hands: Hands) -> Iterator[Finding]:
    pressure = hands.pressure
    values = (0.0, pressure.least, pressure.usual, pressure.most)
    yield from _rising(("pressure",), ("0", "least", "usual", "most"), values)
    if not 0 <= pressure.on_return <= pressure.usual:
        expected = Phrase("0 to the usual pressure, {usual}", usual=float(pressure.usual))
        yield Finding(("pressure", "on_return"), f"{pressure.on_return:g}", expected)
    yield from _pose(hands.pose, ("pose",))
    if hands.lag_s < 0:
        yield Finding(("lag_s",), f"{hands.lag_s:g}", Phrase("0 or more"))
    yield from _motion(hands.motion)


def _pose(pose: str, path: Path) -> Iterator[Finding]:
    if pose not in POSES:
        yield Finding(path, pose, one_of(POSES))


def _motion(motion: Motion) -> Iterator[Finding]:
    path: Path = ("motion",)
    for name in type(motion).__struct_fields__:
        value = getattr(motion, name)
        if name.endswith("_s") and not (value > 0 or (value == 0 and name in ("dwell_s", "fade_s"))):
            yield Finding((*path, name), f"{value:g}", Phrase("more than 0 seconds"))
        if name.endswith("_pose"):
            yield from _pose(value, (*path, name))
    match motion:
        case OutAndBack():
            yield from _points(motion.path, (*path, "path"), 2)
            yield from _weight(motion.weight, (*path, "weight"))
        case Rows():
            yield from _rows(motion, path)
        case Strikes():
            yield from _points(motion.loop, (*path, "loop"), 3)
            yield from _count(motion.strikes, (*path, "strikes"))
        case Pushes():
            yield from _count(motion.pushes, (*path, "pushes"))
            yield from _points((motion.first, motion.last), path, 2, ("first", "last"))
        case Holds():
            yield from _count(len(motion.shares), (*path, "shares"))
            yield from _points((motion.first, motion.last), path, 2, ("first", "last"))
            for index, share in enumerate(motion.shares):
                yield from _share(share, (*path, "shares", index))


def _rows(motion: Rows, path: Path) -> Iterator[Finding]:
    yield from _count(motion.times_per_row, (*path, "times_per_row"))
    yield from _count(len(motion.rows), (*path, "rows"))
    for index, row in enumerate(motion.rows):
        yield from _points(row.path, (*path, "rows", index, "path"), 2)
        yield from _weight(row.weight, (*path, "rows", index, "weight"))


def _count(count: int, path: Path) -> Iterator[Finding]:
    if count < 1:
        yield Finding(path, str(count), _least(1))


def _points(points: Sequence[Point], path: Path, fewest: int, names: Sequence[str] = ()) -> Iterator[Finding]:
    if len(points) < fewest:
        yield Finding(path, Phrase("{count} points", count=len(points)), _least(fewest))
    body = reference_body()
    for index, point in enumerate(points):
        try:
            body.landmark(point.at)
        except KeyError:
            place_of = names[index] if names else index
            known = {name.removesuffix("_right").removesuffix("_left") for name in body.landmarks_mm}
            likely = get_close_matches(point.at, known, 3) or sorted(known)
            expected = Phrase("a landmark, such as {known}", known=", ".join(likely))
            yield Finding((*path, place_of, "at"), point.at, expected)


def _share(share: float, path: Path) -> Iterator[Finding]:
    if not 0 <= share <= 1:
        yield Finding(path, f"{share:g}", Phrase("a share from 0 to 1"))


def _weight(weight: Weight | None, path: Path) -> Iterator[Finding]:
    if weight is None:
        return
    if not weight:
        yield Finding(path, _NO_ROWS, Phrase("at least one [share of the way, share of the pressure]"))
    for index, row in enumerate(weight):
        for column, share in enumerate(row):
            yield from _share(share, (*path, index, column))
    for index, (before, after) in enumerate(pairwise(weight)):
        if after[0] <= before[0]:
            yield Finding((*path, index + 1, 0), f"{after[0]:g}", _more(before[0]))


def _lap(entry: StrokeEntry) -> Iterator[Finding]:
    """Yield what does not come out even: sets within a lap, a bout that is shorter than one cycle."""
    stroke = build_stroke(entry.id, entry.step, entry.hands)
    at_once, lap = entry.time.cycles_at_once, stroke.cycles_per_lap
    if at_once >= 1 and lap % at_once and at_once % lap:
        expected = Phrase("a number that divides the {count} cycles of a lap, or whole laps", count=lap)
        yield Finding(("time", "cycles_at_once"), str(at_once), expected)
    if entry.hands.lag_s >= stroke.lap_s:
        expected = Phrase("less than a lap, {lap} s", lap=stroke.lap_s)
        yield Finding(("hands", "lag_s"), f"{entry.hands.lag_s:g}", expected)
    bout_s = entry.time.bout_max_s
    if bout_s is not None and bout_s < stroke.cycle_s * at_once:
        expected = Phrase("at least {least} s, the shortest that is whole", least=stroke.cycle_s * at_once)
        yield Finding(("time", "bout_max_s"), f"{bout_s:g}", expected)


def _tempo(entry: StrokeEntry) -> Iterator[Finding]:
    tempo, path = entry.tempo, ("tempo", "per_minute")
    yield from _even(tempo.per_minute, path)
    wanted = _per_minute(entry, tempo.counts)
    if wanted is None:
        yield Finding(("tempo", "counts"), str(tempo.counts), Phrase("what this kind of motion has"))
    elif abs(tempo.per_minute[1] - wanted) > TEMPO_NEAR * wanted:
        expected = Phrase("{wanted}, which follows from the seconds in the motion", wanted=wanted)
        yield Finding((*path, 1), f"{tempo.per_minute[1]:g}", expected)
    if tempo.speed_cm_s is not None:
        yield from _even(tempo.speed_cm_s, ("tempo", "speed_cm_s"))
        speed = _speed_cm_s(entry)
        if abs(tempo.speed_cm_s[1] - speed) > SPEED_NEAR_CM_S:
            expected = Phrase(
                "{wanted}, which follows from path and seconds on the reference body", wanted=f"{speed:.1f}"
            )
            yield Finding(("tempo", "speed_cm_s", 1), f"{tempo.speed_cm_s[1]:g}", expected)


def _even(values: tuple[float, float, float], path: Path) -> Iterator[Finding]:
    if not 0 < values[0] <= values[1] <= values[2]:
        stands = ", ".join(f"{value:g}" for value in values)
        yield Finding(path, stands, Phrase("least, usual, most, all above 0"))


def _per_minute(entry: StrokeEntry, counted: Counted) -> float | None:
    motion = entry.hands.motion
    if isinstance(motion, Pushes) and counted is Counted.PUSH:
        return 60.0 / (motion.push_s + motion.back_s)
    if isinstance(motion, Holds) and counted is Counted.HOLD:
        return 60.0 / (motion.grasp_s + motion.carry_s + motion.release_s)
    if isinstance(motion, Strikes) and counted is Counted.STRIKE:
        return 120.0 * motion.strikes / motion.loop_s
    if counted is Counted.CYCLE and not isinstance(motion, Strikes):
        return 60.0 / build_stroke(entry.id, entry.step, entry.hands).cycle_s
    return None


def _speed_cm_s(entry: StrokeEntry) -> float:
    """Return the mean speed of the first pressing leg that moves, on the reference body; 0 if none does."""
    for leg in build_stroke(entry.id, entry.step, entry.hands).legs:
        length_mm = place(leg.path, reference_body()).length_mm
        if leg.pressing and length_mm:
            return length_mm / leg.duration_s / 10.0
    return 0.0
