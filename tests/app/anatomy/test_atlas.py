import pytest

from app.anatomy.atlas import BONES, DEEP, LAYERS, SKIN, SUPERFICIAL, atlas
from app.anatomy.dictionary import dictionary
from app.anatomy.landmarks import body_named, reference_body
from tests.builders import a_body

BODIES = ["reference", "broad_large"]


@pytest.mark.parametrize(
    ("layer", "at", "found"),
    [
        (SKIN, (104, 2), ("crest_highest", "right")),
        (SKIN, (-60, 30), ("region_lumbar", "left")),
        (SKIN, (80, -140), ("region_gluteal", "right")),
        (SKIN, (175, 100), None),
        (SUPERFICIAL, (0, 40), ("thoracolumbar_fascia", "right")),
        (SUPERFICIAL, (80, 150), ("latissimus_dorsi", "right")),
        (SUPERFICIAL, (-15, 200), ("trapezius_ascending", "left")),
        (SUPERFICIAL, (-70, -140), ("gluteus_maximus", "left")),
        (DEEP, (-35, 180), ("longissimus_thoracis", "left")),
        (DEEP, (-86, 118), ("serratus_posterior_inferior", "left")),
        (DEEP, (50, 30), ("quadratus_lumborum", "right")),
        (DEEP, (70, -112), ("piriformis", "right")),
        (BONES, (2, 70), ("L1", "midline")),
        (BONES, (90, -40), ("hip_bone", "right")),
        (BONES, (-65, 60), ("kidney", "left")),
        (BONES, (0, -400), None),
        (BONES, (-999, 0), None),
    ],
)
def test_what_the_plate_shows_at_a_place_is_named(layer, at, found):
    assert atlas(reference_body()).at(layer, *at) == found


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("body", BODIES)
def test_everything_is_found_where_its_name_points_and_is_in_the_dictionary(body, layer):
    chart = atlas(body_named(body))
    seen = chart.seen(layer)
    assert len(seen) > 15
    assert {it.key for it in seen} <= dictionary("en").keys()
    for it in seen:
        assert chart.at(layer, *it.at_mm, reach_mm=1.0 if it.is_landmark else 0.0) == (it.key, it.side)


def test_left_is_the_clients_left():
    for layer in LAYERS:
        for it in atlas(reference_body()).seen(layer):
            if it.side != "midline":
                assert (it.at_mm[0] > 0) == (it.side == "right")


def test_an_atlas_is_made_once_for_a_body_and_anew_for_another():
    assert atlas(body_named("broad_small")) is atlas(body_named("broad_small"))
    assert atlas(body_named("broad_small")) is not atlas(body_named("slender_small"))


def test_a_body_whose_structures_are_unknown_has_none():
    with pytest.raises(Exception, match="plain"):
        atlas(a_body())
