"""The way from the reference body to any other, over the whole ranges of the measures."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.anatomy.body import Body, Side
from app.anatomy.curves import inside, signed_area_mm2
from app.anatomy.landmarks import body_of, reference_body
from app.anatomy.measures import RANGES, REFERENCE_MEASURES, Measures
from app.anatomy.structures import outlines
from app.anatomy.warp import Warp
from app.anatomy.zones import SPINE_HALF_WIDTH_MM, zones
from app.hands.size import SIZES, HandSize
from app.protocol.adapt import handed
from app.protocol.library import load
from app.protocol.safety import LIGHT_PRESSURE, MIDLINE_MM, TOLERANCE_MM, path_dangers
from app.session.moment import HandState, moment_at
from app.session.plan import plan_session
from app.strokes.fit import fitted
from app.strokes.path import place
from app.strokes.reach import pressed_mm
from app.strokes.stroke import Facing, ReferencePoint, Stroke

ANY_MEASURES = st.builds(Measures, **{name: st.floats(*span) for name, span in RANGES.items()})
ANY_HANDS = st.sampled_from(list(SIZES.values()))
PHASES = (Phase.explicit, Phase.generate)
"""A failing body is told as it is: making it simpler takes minutes."""
STROKES = load("lumbar").strokes
GRID = np.stack(np.meshgrid(np.linspace(-190.0, 190.0, 39), np.linspace(-270.0, 235.0, 60)), axis=-1)


def touched_mm(stroke: Stroke, body: Body) -> Iterator[np.ndarray]:
    """Yield the points that press or strike, (n, 2), along each pressing leg."""
    for leg in dict.fromkeys(stroke.legs):
        if leg.pressing:
            path, pose = place(leg.path, body), leg.pose_end if leg.strikes else leg.pose
            for share in np.linspace(0.0, 1.0, 7):
                yield pressed_mm(pose, stroke.reference, stroke.fingers, path.at(share), stroke.hands)


def test_the_reference_body_is_left_exactly_as_it_is() -> None:
    way = Warp(REFERENCE_MEASURES)
    assert way.is_identity
    assert np.array_equal(way.to(GRID), GRID)
    assert np.array_equal(way.back(GRID), GRID)


@settings(max_examples=25, phases=PHASES)
@given(ANY_MEASURES)
def test_the_way_grows_steadily_in_both_directions_and_treats_the_sides_alike(measures: Measures) -> None:
    shown = Warp(measures).to(GRID)
    assert np.diff(shown[..., 0], axis=1).min() > 3.0
    assert np.diff(shown[..., 1], axis=0).min() > 5.0
    assert shown[:, ::-1, 0] == pytest.approx(-shown[..., 0])


@settings(max_examples=25, phases=PHASES)
@given(ANY_MEASURES)
def test_the_way_back_leads_where_the_way_came_from(measures: Measures) -> None:
    way = Warp(measures)
    assert way.back(way.to(GRID)) == pytest.approx(GRID, abs=1e-6)


@settings(max_examples=30, phases=PHASES)
@given(ANY_MEASURES, ANY_HANDS)
def test_on_every_body_no_stroke_presses_where_it_must_not(measures: Measures, hands: HandSize) -> None:
    body = body_of("any", measures)
    for stroke in STROKES:
        assert list(path_dangers(fitted(stroke, hands), body)) == [], stroke.stroke_id


@settings(max_examples=12, phases=PHASES)
@given(ANY_MEASURES, ANY_HANDS)
def test_on_every_body_what_presses_stays_on_its_own_side_and_inside_the_skin(
    measures: Measures, hands: HandSize
) -> None:
    body = body_of("any", measures)
    skin = outlines(body)["skin"]["midline"]
    edge = skin[skin[:, 0] > 0.0]
    edge = edge[np.argsort(edge[:, 1])]
    for stroke in STROKES:
        points = np.concatenate(list(touched_mm(fitted(stroke, hands), body)))
        assert points[:, 0].min() > SPINE_HALF_WIDTH_MM - TOLERANCE_MM
        assert (points[:, 0] < np.interp(points[:, 1], edge[:, 1], edge[:, 0])).all(), stroke.stroke_id


def pressed_at_mm(state: HandState, fingers: Facing, hands: HandSize) -> np.ndarray:
    """What of a hand presses at one moment, (n, 2), in the body's frame."""
    sign, toward_feet = state.side.sign, fingers is Facing.FEET
    turned = (state.heading_deg + 180.0 * toward_feet + 180.0) % 360.0 - 180.0
    outward = sign * (-turned if toward_feet else turned)
    pose = state.pose_from if state.pose_mix < 0.5 else state.pose_to
    at = sign * state.x_mm, state.y_mm, outward
    return pressed_mm(pose, ReferencePoint(state.reference_from), fingers, at, hands) * [sign, 1.0]


@settings(max_examples=3, phases=PHASES)
@given(ANY_MEASURES, ANY_HANDS, st.floats(0.0, 1.0))
def test_in_every_moment_of_a_session_on_any_body_hands_press_on_their_side_off_spine_and_ribs(
    measures: Measures, hands: HandSize, shift: float
) -> None:
    body = body_of("any", measures)
    timeline = plan_session(handed(load("lumbar"), hands), 10, body)
    spine = np.array([xyz[:2] for name, xyz in body.landmarks_mm.items() if name.endswith("_spinous_tip")])
    ribs = [outlines(body)[rib] for rib in ("rib11", "rib12")]
    pressing = 0
    for t_s in np.arange(shift, timeline.total_s, 3.1):
        moment = moment_at(timeline, float(t_s))
        fingers = timeline.rows[moment.row].stroke.fingers
        for state in moment.hands:
            if not state.pressing or state.presence < 1.0:
                continue
            pressing += 1
            points = pressed_at_mm(state, fingers, hands)
            assert (points[:, 0] * state.side.sign > SPINE_HALF_WIDTH_MM - TOLERANCE_MM).all(), t_s
            assert np.linalg.norm(points[:, None] - spine, axis=-1).min() > MIDLINE_MM - 2.0, t_s
            if state.pressure > LIGHT_PRESSURE:
                assert not any(inside(rib[state.side], points).any() for rib in ribs), t_s
    assert pressing > 100


@settings(max_examples=12, phases=PHASES)
@given(ANY_MEASURES, ANY_HANDS)
def test_on_every_body_nothing_strikes_over_a_kidney(measures: Measures, hands: HandSize) -> None:
    body = body_of("any", measures)
    kidneys = zones(body)["kidneys"]
    ceiling_mm = min(float(ring[:, 1].min()) for ring in kidneys)
    for stroke in STROKES:
        if any(leg.strikes for leg in stroke.legs):
            struck = touched_mm(fitted(stroke, hands), body)
            highest = max(float(points[:, 1].max()) for points in struck)
            assert highest < ceiling_mm - 10.0


@settings(max_examples=12, phases=PHASES)
@given(ANY_MEASURES)
def test_on_every_body_left_stays_left_and_structures_keep_their_order(measures: Measures) -> None:
    body, reference = body_of("any", measures), reference_body()
    for name, (x_mm, _, _) in reference.landmarks_mm.items():
        if abs(x_mm) > 1.0:
            assert np.sign(body.landmarks_mm[name][0]) == np.sign(x_mm), name
    levels = [body.landmark(f"{level}_spinous_tip")[1] for level in ("T10", "T11", "T12", "L1", "L3", "L5")]
    assert levels == sorted(levels, reverse=True)
    for name, rings in outlines(body).items():
        for side, ring in rings.items():
            assert signed_area_mm2(ring) * signed_area_mm2(outlines(reference)[name][side]) > 0.0
        if len(rings) == 2 and not name.startswith("rib"):
            assert rings[Side.LEFT][:, 0].mean() < 0.0 < rings[Side.RIGHT][:, 0].mean()


def test_landmarks_and_the_outlines_that_carry_them_move_together() -> None:
    body = body_of("tall", Measures(1880.0, 0.345, 320.0, 0.95, 1.2))
    ring = outlines(body)["hip_bone"]["right"]
    assert ring[:, 0].max() == pytest.approx(body.landmark("crest_most_lateral")[0], abs=2.5)
    assert ring[:, 1].max() == pytest.approx(body.landmark("crest_highest")[1], abs=3.5)
