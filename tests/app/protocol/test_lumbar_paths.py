"""The standard paths on the reference body: where they are meant to be, clear of what is to be spared."""

import math
from itertools import pairwise

import pytest

from app.anatomy.figures import RibFigures, figures
from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.strokes.path import place

BODY = reference_body()
STROKES = {stroke.stroke_id: stroke for stroke in load("lumbar").strokes}
INTENDED_MM = {
    "1": [(50, 75), (50, -40), (60, -105)],
    "2": [(50, 50), (50, -20), (65, -90)],
    "3a": [(50, -90), (50, 40)],
    "3b": [(50, -60), (86, 20)],
    "3d": [(95, 15), (40, 15), (85, -5), (40, -5), (65, -35), (40, -35)],
    "5": [(55, -50), (95, -75), (110, -115), (85, -150), (55, -120), (55, -85), (55, -50)],
    "6": [(70, -148), (98, -150), (100, -172), (74, -184), (70, -148)],
}
PADS_MM = {
    "3a": (-25, -8.3, 8.3, 25),
    "3b": (-25, -8.3, 8.3, 25),
    "3c": (0,),
    "3d": (-25, -8.3, 8.3, 25),
    "4": (-27, -9, 9, 27),
}
"""Where what presses lies beside the reference point, across the fingers; our estimates."""
PAD_HALF_MM = {"3c": (10, 13), "4": (8, 30)}
"""Half the width and half the length of each: a finger pad's unless named."""
TOLERANCE_MM = 1.5


def anchors(name: str) -> list[tuple[float, float]]:
    legs = STROKES[name].legs
    wanted = legs[::10] if name == "3d" else legs[:1]
    return [anchor.placed(BODY)[:2] for leg in wanted for anchor in leg.path]


def distance_mm(point, a, b) -> float:
    (px, py), (ax, ay), (bx, by) = point, a, b
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = max(0.0, min(1.0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    return math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))


def rib_distance_mm(rib: RibFigures, point) -> float:
    line = [(x, y) for x, y, _ in rib.centreline]
    pieces = zip(pairwise(line), rib.width[1:], strict=True)
    return min(distance_mm(point, a, b) - width / 2 for (a, b), width in pieces)


@pytest.fixture(scope="module")
def ribs() -> list[RibFigures]:
    return [figures().bone.rib[number] for number in ("11", "12")]


def patch_mm(name: str, centre, outward_deg: float) -> list[tuple[float, float]]:
    """Return points round the edge of all that presses when the reference point is at `centre`."""
    half_across, half_along = PAD_HALF_MM.get(name, (8, 13))
    cos, sin = math.cos(math.radians(outward_deg)), math.sin(math.radians(outward_deg))
    points = []
    for pad_mm in PADS_MM[name]:
        for step in range(16):
            across = pad_mm + half_across * math.cos(step * math.pi / 8)
            along = half_along * math.sin(step * math.pi / 8)
            points.append((centre[0] + across * cos + along * sin, centre[1] - across * sin + along * cos))
    return points


@pytest.mark.parametrize("name", INTENDED_MM)
def test_every_point_lies_where_it_was_meant_to_be_on_the_reference_body(name):
    assert len(anchors(name)) == len(INTENDED_MM[name])
    for found, intended in zip(anchors(name), INTENDED_MM[name], strict=True):
        assert found == pytest.approx(intended, abs=0.2)


def test_pushes_and_holds_start_and_end_where_they_were_meant_to():
    for name, first, last in (("3c", (30, -80), (30, 90)), ("4", (60, -68), (60, 21))):
        pressed = [leg for leg in STROKES[name].legs if leg.pressing]
        assert pressed[0].path[0].placed(BODY)[:2] == pytest.approx(first, abs=0.2)
        assert pressed[-1].path[-1].placed(BODY)[:2] == pytest.approx(last, abs=0.2)


@pytest.mark.parametrize("name", PADS_MM)
def test_rubbing_and_kneading_keep_clear_of_the_free_ends_of_ribs_11_and_12(name, ribs):
    for leg in STROKES[name].legs:
        if leg.pressing:
            path = place(leg.path, BODY)
            for step in range(11):
                x, y, outward = path.at(step / 10)
                for point in patch_mm(name, (x, y), outward):
                    assert min(rib_distance_mm(rib, point) for rib in ribs) > -TOLERANCE_MM, (name, point)


def test_the_diagonal_ends_a_finger_below_rib_12(ribs):
    end = STROKES["3b"].legs[0].path[-1].placed(BODY)
    clear_mm = min(rib_distance_mm(ribs[1], point) for point in patch_mm("3b", end[:2], end[2]))
    assert 14.0 <= clear_mm <= 20.0


@pytest.mark.parametrize("name", STROKES)
def test_nothing_that_presses_comes_within_15_mm_of_the_midline(name):
    half_mm = {"1": 0, "2": 0, "5": 30, "6": 44}.get(name)
    for leg in STROKES[name].legs:
        if leg.pressing:
            path = place(leg.path, BODY)
            for step in range(11):
                x, y, outward = path.at(step / 10)
                points = [(x - half_mm, y)] if half_mm is not None else patch_mm(name, (x, y), outward)
                assert min(point[0] for point in points) >= 15.0 - TOLERANCE_MM, (name, leg.path)


def test_percussion_keeps_below_the_crests_with_the_whole_hand():
    reach_mm = {"5": 13.0, "6": 125.0}
    for name, cranial_mm in reach_mm.items():
        path = place(STROKES[name].legs[0].path, BODY)
        highest = max(
            path.at(step / 40)[1] + cranial_mm * math.cos(math.radians(path.at(step / 40)[2]))
            for step in range(41)
        )
        assert highest <= -20.0, name


def test_deep_stroking_is_at_full_weight_only_below_rib_12(ribs):
    out = STROKES["2"].legs[0]
    x, y, _ = place(out.path, BODY).at(out.pressure[1][0])
    assert y == pytest.approx(15.0, abs=1.0)
    palm = [(x + 33 * math.cos(a / 8), y + 54 * math.sin(a / 8)) for a in range(51)]
    assert min(rib_distance_mm(ribs[1], point) for point in palm) > 0.0
    fading_y = place(out.path, BODY).at(out.pressure[2][0])[1]
    assert fading_y == pytest.approx(-65.0, abs=1.5)
