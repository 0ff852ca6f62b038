"""The standard paths on the reference body: where they are meant to be, clear of what is to be spared."""

from collections.abc import Iterator

import numpy as np
import pytest

from app.anatomy.body import Body
from app.anatomy.figures import RibFigures, figures
from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.protocol.safety import LIGHT_PRESSURE
from app.strokes.path import place
from app.strokes.reach import pressed_mm
from app.strokes.stroke import Facing, Leg

BODY = reference_body()
STROKES = {stroke.stroke_id: stroke for stroke in load("lumbar").strokes}
INTENDED_MM = {
    "1": [(50, 75), (50, -40), (60, -105)],
    "2": [(50, 50), (50, -20), (65, -90)],
    "3a": [(50, -90), (50, 60)],
    "3b": [(50, -60), (86, 20)],
    "3d": [(95, 25), (40, 25), (85, -5), (40, -5), (65, -35), (40, -35)],
    "5": [(55, -50), (95, -75), (110, -115), (85, -150), (55, -120), (55, -85), (55, -50)],
    "6": [(72, -148), (98, -148), (100, -170), (74, -182), (72, -148)],
}
RUBBED = ("3a", "3b", "3c", "3d", "4")
TOLERANCE_MM = 1.5
"""Of a contact that is a circle here and a soft edge in truth."""


def anchors(name: str) -> list[tuple[float, float]]:
    legs = STROKES[name].legs
    wanted = legs[::10] if name == "3d" else legs[:1]
    return [anchor.placed(BODY)[:2] for leg in wanted for anchor in leg.path]


def rib_distance_mm(rib: RibFigures, points: np.ndarray) -> float:
    """Return how near the points (n, 2) come to a rib, by dense sampling of its centreline."""
    line = np.array(rib.centreline)[:, :2]
    shares = np.linspace(0, len(line) - 1, 20 * len(line))
    samples = np.column_stack([np.interp(shares, range(len(line)), line[:, axis]) for axis in (0, 1)])
    half_mm = np.interp(shares, range(len(line)), rib.width) / 2
    gaps = np.hypot(*(points[:, None, :] - samples[None, :, :]).transpose(2, 0, 1)) - half_mm
    return float(gaps.min())


@pytest.fixture(scope="module")
def ribs() -> list[RibFigures]:
    return [figures().bone.rib[number] for number in ("11", "12")]


def pressing_mm(name: str) -> Iterator[tuple[Leg, np.ndarray]]:
    """Yield each pressing leg with the points (n, 2) round all that touches along it."""
    stroke = STROKES[name]
    for leg in dict.fromkeys(stroke.legs):
        if leg.pressing:
            path, pose = place(leg.path, BODY), leg.pose_end if leg.strikes else leg.pose
            places = [path.at(step / 20) for step in range(21)]
            outlines = [pressed_mm(pose, stroke.reference, stroke.fingers, at) for at in places]
            yield leg, np.concatenate(outlines)


@pytest.mark.parametrize("name", INTENDED_MM)
def test_every_point_lies_where_it_was_meant_to_be_on_the_reference_body(name):
    assert len(anchors(name)) == len(INTENDED_MM[name])
    for found, intended in zip(anchors(name), INTENDED_MM[name], strict=True):
        assert found == pytest.approx(intended, abs=0.2)


def test_pushes_and_holds_start_and_end_where_they_were_meant_to():
    for name, first, last in (("3c", (30, -80), (30, 90)), ("4", (60, -68), (60, 15))):
        pressed = [leg for leg in STROKES[name].legs if leg.pressing]
        assert pressed[0].path[0].placed(BODY)[:2] == pytest.approx(first, abs=0.2)
        assert pressed[-1].path[-1].placed(BODY)[:2] == pytest.approx(last, abs=0.2)


@pytest.mark.parametrize("name", RUBBED)
def test_rubbing_and_kneading_keep_clear_of_ribs_11_and_12(name, ribs):
    for _, points in pressing_mm(name):
        assert min(rib_distance_mm(rib, points) for rib in ribs) > -TOLERANCE_MM


def test_the_diagonal_ends_a_finger_below_rib_12(ribs):
    end = STROKES["3b"].legs[0].path[-1].placed(BODY)
    points = pressed_mm("pads", STROKES["3b"].reference, Facing.HEAD, end)
    assert 12.0 <= rib_distance_mm(ribs[1], points) <= 22.0


@pytest.mark.parametrize("name", STROKES)
def test_nothing_that_presses_comes_within_15_mm_of_the_midline(name):
    for leg, points in pressing_mm(name):
        assert points[:, 0].min() >= 15.0 - TOLERANCE_MM, leg.path


def test_crossing_rub_stops_a_finger_from_the_midline():
    nearest = min(points[:, 0].min() for _, points in pressing_mm("3d"))
    assert 15.0 <= nearest <= 20.0


@pytest.mark.parametrize("name", ["5", "6"])
def test_percussion_keeps_below_the_crests_and_off_the_midline_with_all_that_strikes(name):
    ((_, points),) = pressing_mm(name)
    assert points[:, 1].max() <= -20.0 + TOLERANCE_MM
    assert points[:, 1].min() >= BODY.landmark("gluteal_fold")[1]
    assert points[:, 0].min() >= 20.0


def test_deep_stroking_is_at_full_weight_only_below_rib_12(ribs):
    stroke, out = STROKES["2"], STROKES["2"].legs[0]
    path = place(out.path, BODY)
    light, full = (path.at(out.pressure[step][0]) for step in (1, 2))
    assert out.pressure[1][1] < LIGHT_PRESSURE
    assert light[1] == pytest.approx(36.0, abs=1.0)
    assert full[1] == pytest.approx(15.0, abs=1.0)
    points = pressed_mm("deep", stroke.reference, stroke.fingers, full)
    assert rib_distance_mm(ribs[1], points) > 10.0
    assert path.at(out.pressure[3][0])[1] == pytest.approx(-65.0, abs=1.5)


@pytest.mark.parametrize("scale", [0.88, 1.12])
def test_on_a_smaller_and_a_larger_body_paths_go_along_and_keep_their_distances(scale):
    landmarks = {name: (x * scale, y * scale, z * scale) for name, (x, y, z) in BODY.landmarks_mm.items()}
    body = Body("scaled", landmarks)
    low, high = body.landmark("gluteal_fold")[1], body.landmark("T12_spinous_tip")[1]
    for stroke in STROKES.values():
        for leg in stroke.legs:
            lateral, y = np.array(place(leg.path, body).points_mm).T
            assert low < y.min() <= y.max() < high
            assert 20.0 < lateral.min() <= lateral.max() < body.landmark("greater_trochanter")[0]
    rub = [anchor.placed(body)[1] for anchor in STROKES["3a"].legs[0].path]
    assert rub[1] - rub[0] == pytest.approx(150.0 * scale, abs=8.0)
    thumbs = [leg.path[0].placed(body)[1] for leg in STROKES["3c"].legs if leg.pressing]
    assert np.diff(thumbs) == pytest.approx((thumbs[-1] - thumbs[0]) / 13)
