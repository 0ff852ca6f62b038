import numpy as np
import pytest

from app.anatomy.atlas import Grid
from app.anatomy.landmarks import body_named, reference_body
from app.protocol.footprint import footprint, strokes_over
from app.protocol.library import load
from tests.app.session.test_danger import pressing

BODY = reference_body()


def over(key, body=BODY):
    return strokes_over(load().strokes, body, key)


def test_strokes_work_on_the_muscles_under_their_paths():
    assert "2" in over("longissimus_thoracis")
    assert {"5", "6"} <= set(over("gluteus_maximus"))
    assert over("trapezius_ascending") == ()


def test_no_stroke_touches_the_spine_the_front_or_the_lowest_ribs_tips_of_the_flank():
    for key in ("L4_spinous_tip", "sacrum_top", "ASIS", "rib11_tip", "waist"):
        assert over(key) == (), key


def test_nothing_is_struck_over_the_kidneys():
    assert not {"5", "6"} & set(over("kidney"))


@pytest.mark.parametrize("name", ["reference", "slender_small"])
def test_a_footprint_is_alike_on_both_sides_and_off_the_midline(name):
    body = body_named(name)
    mask = footprint(load().stroke("1"), body)
    grid = Grid.of(body)
    assert mask.shape == grid.shape
    assert (mask == mask[:, ::-1]).all()
    middle = grid.shape[1] // 2
    assert not mask[:, middle - 15 : middle + 15].any()
    assert mask.sum() > 10_000


def test_what_of_a_hand_lies_over_the_spine_counts_as_bearing_no_weight():
    mask, middle = footprint(pressing(20, 60, 4.0), BODY), Grid.of(BODY).shape[1] // 2
    assert mask[:, middle + 16].any()
    assert not mask[:, middle - 15 : middle + 15].any()


def test_a_footprint_is_as_wide_as_what_presses():
    rows, columns = np.nonzero(footprint(load().stroke("3c"), BODY))
    grid = Grid.of(BODY)
    away = np.abs(grid.left_mm + columns + 0.5)
    assert 15 <= away.min() <= 24
    assert away.max() < 50
    assert (grid.top_mm - rows).max() < 110
