from dataclasses import replace

import pytest

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import body_names
from app.hands.size import SIZES
from app.protocol.adapt import handed
from app.protocol.library import load
from app.protocol.safety import Danger, path_dangers
from app.session.danger import danger_of
from app.session.moment import moment_at
from app.session.plan import plan_session
from app.session.timeline import Row, Timeline
from app.strokes.path import Anchor
from app.strokes.stroke import Facing, Leg
from tests.builders import a_striking_stroke, a_stroke

BODY = reference_body()


def pressing(lateral_mm, y_mm, pressure, **changes):
    """A stroke that presses down a short way there and comes back without weight."""
    way = Anchor("L4_spinous_tip", lateral_mm, y_mm), Anchor("L4_spinous_tip", lateral_mm, y_mm - 20)
    legs = (Leg(3.0, way, ((0, pressure),), True, "flat"), Leg(3.0, way[::-1], ((0, 1),), False, "flat"))
    return a_stroke(legs=legs, **changes)


def striking(cranial_mm):
    """Percussion that many millimetres nearer to the head than it should be."""
    stroke = a_striking_stroke()
    (leg,) = stroke.legs
    moved = tuple(replace(at, cranial_mm=at.cranial_mm + cranial_mm) for at in leg.path)
    return replace(stroke, legs=(replace(leg, path=moved),))


def dangers(stroke, body=BODY):
    """All that is told of both hands in one lap."""
    plan = Timeline(body, 20, (Row(stroke, 1, 0.0, 2.0, 2.0 + stroke.lap_s, stroke.cycles_per_lap),))
    times = [2.0 + stroke.lap_s * step / 40 for step in range(40)]
    found = {danger_of(state, stroke, body) for t_s in times for state in moment_at(plan, t_s).hands}
    return found - {None}


@pytest.mark.parametrize("name", body_names())
def test_the_shipped_protocol_is_never_warned_of_on_any_body_by_hands_of_any_size(name):
    body = body_named(name)
    for size in SIZES.values():
        for stroke in handed(load(), size).strokes:
            assert dangers(stroke, body) == set()
            assert list(path_dangers(stroke, body)) == []


@pytest.mark.parametrize(
    ("stroke", "danger"),
    [
        (pressing(20, 60, 4.0), Danger.SPINE),
        (pressing(20, 60, 4.0, fingers=Facing.HEAD), Danger.SPINE),
        (pressing(95, 110, 5.0), Danger.RIBS),
        (striking(60), Danger.STRIKE),
    ],
)
def test_a_stroke_of_ones_own_is_warned_of_just_as_its_check_finds_it(stroke, danger):
    assert danger in dangers(stroke)
    assert list(path_dangers(stroke, BODY))


def test_a_light_hand_on_the_ribs_and_an_unloaded_return_are_no_danger():
    assert dangers(pressing(95, 110, 1.5)) == set()
    assert dangers(pressing(55, 20, 4.0)) == set()


def test_between_two_strikes_the_warning_stays():
    stroke = striking(60)
    plan = Timeline(BODY, 20, (Row(stroke, 1, 0.0, 2.0, 12.0, stroke.cycles_per_lap),))
    told = [danger_of(moment_at(plan, 2.0 + step / 20).right, stroke, BODY) for step in range(20)]
    assert set(told) == {Danger.STRIKE}


def test_nothing_is_told_while_hands_change():
    plan = plan_session(load(), 20, BODY)
    row = plan.rows[3]
    moment = moment_at(plan, (row.change_s + row.start_s) / 2)
    assert all(danger_of(state, row.stroke, BODY) is None for state in moment.hands)
