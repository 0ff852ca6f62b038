import tomllib

import pytest

from app.anatomy.body import Side
from app.anatomy.figures import ASSETS
from app.anatomy.landmarks import body_named, reference_body
from app.errors import InputError

FIGURES = tomllib.loads((ASSETS / "figures.toml").read_text())
PAIRED = {
    "PSIS": ("hip_bone", "PSIS"),
    "ASIS": ("hip_bone", "ASIS"),
    "crest_highest": ("hip_bone", "crest_highest"),
    "crest_most_lateral": ("hip_bone", "crest_most_lateral"),
    "ischial_tuberosity": ("hip_bone", "ischial_tuberosity_lowest"),
    "greater_trochanter": ("femur", "greater_trochanter_lateral"),
}


@pytest.mark.parametrize("level", FIGURES["bone"]["vertebra"])
def test_every_spinous_tip_stands_where_it_was_measured(level):
    expected = FIGURES["bone"]["vertebra"][level]["spinous_tip"]
    assert reference_body().landmarks_mm[f"{level}_spinous_tip"] == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize(("name", "place"), PAIRED.items())
def test_paired_landmarks_stand_on_the_right_as_measured_and_mirrored_on_the_left(name, place):
    table, figure = place
    x_mm, y_mm, z_mm = FIGURES["bone"][table][figure]
    landmarks_mm = reference_body().landmarks_mm
    assert landmarks_mm[f"{name}_right"] == pytest.approx((x_mm, y_mm, z_mm), abs=0.01)
    assert landmarks_mm[f"{name}_left"] == pytest.approx((-x_mm, y_mm, z_mm), abs=0.01)


@pytest.mark.parametrize("number", ["10", "11", "12"])
def test_rib_tips_stand_where_they_were_measured(number):
    tip_mm = FIGURES["bone"]["rib"][number]["tip"]
    assert reference_body().landmarks_mm[f"rib{number}_tip_right"] == pytest.approx(tip_mm, abs=0.01)


def test_each_kidney_stands_at_its_own_height():
    for side in Side:
        lower_mm = FIGURES["organ"]["kidney"][side]["lower_pole"]
        assert reference_body().landmark("kidney_lower", side) == pytest.approx(lower_mm[:2], abs=0.01)
    assert reference_body().landmark("kidney_lower", Side.LEFT)[1] > 29.0
    assert reference_body().landmark("kidney_lower", Side.RIGHT)[1] < 13.0


def test_midline_landmarks_follow_one_another_from_head_to_tail():
    body = reference_body()
    levels = ["T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5"]
    names = [f"{level}_spinous_tip" for level in levels] + ["sacrum_top", "sacral_hiatus", "coccyx_tip"]
    heights_mm = [body.landmark(name)[1] for name in names]
    assert heights_mm == sorted(heights_mm, reverse=True)
    assert all(abs(body.landmark(name)[0]) < 0.5 for name in names)


def test_the_waist_is_the_narrowest_part_of_the_skin():
    x_mm, y_mm = reference_body().landmark("waist")
    half_widths_mm = [x for y, x in FIGURES["surface"]["half_width_y_x"] if 0 <= y <= 150]
    assert y_mm == FIGURES["surface"]["waist_narrowest_y"]
    assert x_mm == pytest.approx(min(half_widths_mm), abs=1.0)


def test_the_reference_body_is_found_by_name_and_made_once():
    assert body_named("reference") is reference_body()


def test_an_unknown_body_is_bad_input_and_told_by_name():
    with pytest.raises(InputError) as caught:
        body_named("venus")
    assert caught.value.faults[0].value == "venus"
