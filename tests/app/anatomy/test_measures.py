import pytest

from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import BODIES, RANGES, Measures, body_names
from app.errors import InputError


def test_the_neutral_body_comes_first_and_six_follow_in_two_builds_of_three_sizes() -> None:
    first, *others = body_names()
    assert first == "reference"
    builds = {name.split("_")[0] for name in others}
    assert {f"{build}_{size}" for build in builds for size in ("small", "medium", "large")} == set(others)
    assert len(builds) == 2


def test_an_unknown_body_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(InputError) as caught:
        body_named("venus")
    assert all(name in str(caught.value) for name in body_names())


def test_a_measure_outside_its_range_is_refused_by_name() -> None:
    with pytest.raises(InputError, match="waist_share"):
        Measures(1720.0, 0.352, 290.0, 2.0, 1.186)


def test_every_body_has_the_crests_trunk_and_breadths_that_its_measures_tell() -> None:
    for name, measures in BODIES.items():
        body = body_named(name)
        assert 2.0 * body.landmark("waist")[0] == pytest.approx(
            measures.pelvis * measures.waist_share, rel=0.01
        )
        assert 2.0 * body.landmark("crest_most_lateral")[0] == pytest.approx(measures.pelvis, rel=0.02)
        trunk_mm = body.landmark("T8_spinous_tip")[1] - body.landmark("ischial_tuberosity")[1]
        reference = reference_body()
        whole = reference.landmark("T8_spinous_tip")[1] - reference.landmark("ischial_tuberosity")[1]
        share = measures.stature * measures.trunk_share / (1720.0 * 0.352)
        assert trunk_mm / whole == pytest.approx(share, rel=0.01)


def test_a_body_is_made_once_and_its_origin_stays_the_fourth_lumbar_spine() -> None:
    for name in body_names():
        assert body_named(name) is body_named(name)
        assert body_named(name).landmark("L4_spinous_tip") == pytest.approx((0.0, 0.0), abs=1e-9)


def test_ranges_hold_every_body_with_room() -> None:
    for measures in BODIES.values():
        for name, (low, high) in RANGES.items():
            assert low < getattr(measures, name) < high
