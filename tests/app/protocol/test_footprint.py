import numpy as np
import pytest

from app.anatomy.atlas import Grid
from app.anatomy.landmarks import body_named, reference_body
from app.anatomy.measures import body_names
from app.anatomy.relief_drape import hem_line
from app.anatomy.relief_skin import HEM_Y_MM
from app.anatomy.structures import way_to
from app.anatomy.zones import zones
from app.protocol.footprint import footprint, strokes_over, worked
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


def runs(row):
    """In how many pieces a row of a map is filled."""
    return int(np.count_nonzero(np.diff(np.concatenate(([False], row)).astype(int)) == 1))


@pytest.mark.parametrize("stroke_id", ["3b", "3d", "4"])
def test_the_tissue_between_fingers_is_worked_too_but_nothing_over_the_spine(stroke_id):
    stroke = load().stroke(stroke_id)
    pressed, tissue = footprint(stroke, BODY), worked(stroke, BODY)
    middle = tissue.shape[1] // 2
    assert not (pressed & ~tissue).any()
    assert not tissue[:, middle - 15 : middle + 15].any()
    filled = [row for row in tissue[:, middle:] if row.any()]
    assert max(runs(row) for row in pressed[:, middle:]) > 1
    assert sum(runs(row) == 1 for row in filled) > 0.75 * len(filled)


@pytest.mark.parametrize("name", body_names())
def test_the_drape_hides_no_place_that_a_stroke_works_on(name):
    body = body_named(name)
    grid = Grid.of(body)
    for stroke in load().strokes:
        rows, columns = np.nonzero(footprint(stroke, body))
        lowest = int(rows.argmax())
        x_mm, y_mm = way_to(body).back(grid.middle_mm(int(rows[lowest]), int(columns[lowest])))
        hem_y_mm = float(hem_line(np.array([x_mm], np.float32), HEM_Y_MM)[0])
        # The cloth reaches a pad's breadth under the fingers of the light stroking on the smallest bodies.
        assert y_mm > hem_y_mm - 4.0, stroke.stroke_id
        if name == "reference":
            assert y_mm > hem_y_mm + 10.0, stroke.stroke_id


def test_the_drape_hides_no_part_of_the_striking_zone_and_no_landmark():
    for ring in zones(BODY)["percussion"]:
        assert (ring[:, 1] > hem_line(ring[:, 0].astype(np.float32), HEM_Y_MM) + 10.0).all()
    for name, (x_mm, y_mm, _) in BODY.landmarks_mm.items():
        assert y_mm > float(hem_line(np.array([x_mm], np.float32), HEM_Y_MM)[0]) + 5.0, name
