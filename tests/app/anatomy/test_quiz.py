import pytest

from app.anatomy.atlas import LAYERS, atlas
from app.anatomy.dictionary import dictionary
from app.anatomy.landmarks import reference_body
from app.anatomy.quiz import COUNT, is_found, new_round

BODY = reference_body()


def a_round(layer="bones", seed=7):
    return new_round(atlas(BODY), layer, dictionary("en").keys(), seed)


@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("seed", range(6))
def test_a_round_asks_eight_different_things_by_pointing_and_by_naming(layer, seed):
    questions = a_round(layer, seed).questions
    assert len({question.key for question in questions}) == COUNT
    assert [question.ask for question in questions] == ["point", "name"] * (COUNT // 2)
    for question in questions:
        if question.ask == "name":
            assert question.key in question.choices
            assert len(set(question.choices)) == 4


def test_the_same_seed_asks_the_same_and_another_something_else():
    assert a_round(seed=3) == a_round(seed=3)
    assert a_round(seed=3) != a_round(seed=4)


def test_a_round_counts_what_was_right_and_remembers_what_was_missed():
    going = a_round()
    first = going.question.key
    for right in (False, *[True] * (COUNT - 1)):
        assert going.question is not None
        going = going.answered(right=right)
    assert going.question is None
    assert (going.right, going.missed) == (COUNT - 1, (first,))


@pytest.mark.parametrize("layer", LAYERS)
def test_everything_asked_is_found_where_it_is_on_either_side(layer):
    for named in atlas(BODY).seen(layer):
        assert is_found(atlas(BODY), BODY, layer, named.key, named.at_mm)
        assert not is_found(atlas(BODY), BODY, layer, named.key, (0.0, -400.0))


def test_a_landmark_is_found_within_a_fingers_breadth_and_no_further():
    x_mm, y_mm = BODY.landmark("PSIS")
    chart = atlas(BODY)
    assert is_found(chart, BODY, "skin", "PSIS", (x_mm + 10.0, y_mm))
    assert is_found(chart, BODY, "skin", "PSIS", (-x_mm, y_mm - 12.0))
    assert not is_found(chart, BODY, "skin", "PSIS", (x_mm + 22.0, y_mm))
