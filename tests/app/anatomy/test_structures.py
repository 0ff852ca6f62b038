import json

import numpy as np
import pytest

from app.anatomy.body import Body
from app.anatomy.curves import inside, signed_area_mm2
from app.anatomy.figures import figures
from app.anatomy.landmarks import reference_body
from app.anatomy.structures import outlines
from app.errors import InputError
from ui.__main__ import main

MUSCLES = ["gluteus_maximus", "gluteus_medius", "piriformis", "latissimus_dorsi", "trapezius_ascending"]
MUSCLES += ["serratus_posterior_inferior", "iliocostalis_lumborum", "longissimus_thoracis"]
MUSCLES += ["spinalis_thoracis", "quadratus_lumborum", "multifidus"]
MIDLINE = ["T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "sacrum_coccyx", "skin"]
PAIRED = ["hip_bone", "rib8", "rib9", "rib10", "rib11", "rib12", "femur", "kidney", *MUSCLES]
MIRRORED = ["hip_bone", "femur", *(name for name in MUSCLES if name != "multifidus")]


@pytest.fixture(scope="module")
def drawn():
    return outlines(reference_body())


def every_ring(drawn):
    return [(name, part, ring) for name, rings in drawn.items() for part, ring in rings.items()]


def crosses_itself(ring):
    a, b = ring, np.roll(ring, -1, axis=0)
    side = lambda p, q, r: np.sign(  # noqa: E731
        (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])
    )
    a1, b1, a2, b2 = a[:, None], b[:, None], a[None], b[None]
    proper = (side(a1, b1, a2) * side(a1, b1, b2) < 0) & (side(a2, b2, a1) * side(a2, b2, b1) < 0)
    return bool(proper.any())


def test_every_structure_of_the_contract_is_drawn_and_no_other(drawn):
    assert {name for name, rings in drawn.items() if set(rings) == {"midline"}} == set(MIDLINE)
    assert {name for name, rings in drawn.items() if set(rings) == {"left", "right"}} == set(PAIRED)
    assert len(drawn) == len(MIDLINE) + len(PAIRED)


def test_rings_are_finite_and_do_not_repeat_their_first_point(drawn):
    for name, part, ring in every_ring(drawn):
        assert ring.ndim == 2, (name, part)
        assert np.isfinite(ring).all(), (name, part)
        assert np.linalg.norm(ring[0] - ring[-1]) > 1e-6, (name, part)
        assert abs(signed_area_mm2(ring)) > 300.0, (name, part)


def test_no_ring_crosses_itself(drawn):
    assert not [(name, part) for name, part, ring in every_ring(drawn) if crosses_itself(ring)]


@pytest.mark.parametrize("name", MIRRORED)
def test_left_mirrors_right_where_the_figures_are_mirrored(drawn, name):
    flipped = drawn[name]["left"][::-1] * [-1.0, 1.0]
    assert flipped == pytest.approx(drawn[name]["right"])


def test_the_left_multifidus_is_narrower_in_the_chest_and_reaches_the_midline_at_the_sacrum(drawn):
    right, left = drawn["multifidus"]["right"], drawn["multifidus"]["left"] * [-1.0, 1.0]
    for x_mm, y_mm in ((12.5, 146.0), (12.0, 160.0), (21.5, 186.0), (25.5, 225.0)):
        assert inside(right, [(x_mm, y_mm)])[0]
        assert not inside(left, [(x_mm, y_mm)])[0]
    assert inside(left, [(2.5, -80.0)])[0]
    assert not inside(right, [(2.5, -80.0)])[0]
    for y_mm in (100.0, 30.0, -20.0):
        assert inside(left, [(12.0, y_mm)])[0]


def test_ribs_stand_a_little_to_the_right_of_a_mirror_image(drawn):
    for number in range(8, 13):
        left, right = (drawn[f"rib{number}"][part] for part in ("left", "right"))
        assert 0.5 < right[:, 0].max() + left[:, 0].min() < 2.0


@pytest.mark.parametrize("name", MUSCLES)
def test_a_muscle_keeps_within_its_measured_extremes(drawn, name):
    muscle, ring = figures().muscle[name], drawn[name]["right"]
    assert ring[:, 1].max() == pytest.approx(muscle.top[1], abs=1.5)
    assert ring[:, 1].min() == pytest.approx(muscle.bottom[1], abs=1.5)
    assert ring[:, 0].max() == pytest.approx(muscle.lateral[0], abs=4.0)
    assert ring[:, 0].min() == pytest.approx(muscle.medial[0], abs=4.0)


@pytest.mark.parametrize("level", ["T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5"])
def test_a_vertebra_spans_its_processes(drawn, level):
    measured, ring = figures().bone.vertebra[level], drawn[level]["midline"]
    assert np.ptp(ring[:, 0]) == pytest.approx(measured.transverse_width, abs=3.0)
    assert ring[:, 1].min() < measured.spinous_border_inferior[1] + 0.5
    marks = [measured.spinous_tip, measured.superior_articular, measured.inferior_articular]
    assert ring[:, 1].max() > measured.superior_articular[1] - 1.0
    near = [
        np.linalg.norm(ring - mark[:2], axis=1).min() < 1.5 or inside(ring, [mark[:2]])[0] for mark in marks
    ]
    assert all(near)


def test_the_hip_bone_reaches_its_named_points_and_is_open_at_the_obturator_foramen(drawn):
    measured, ring = figures().bone.hip_bone, drawn["hip_bone"]["right"]
    for mark in (measured.crest_most_lateral, measured.ischial_tuberosity_lowest, measured.ischial_spine):
        assert np.linalg.norm(ring - mark[:2], axis=1).min() < 1.0
    assert inside(ring, [measured.PSIS[:2], measured.ASIS[:2]]).all()
    assert not inside(ring, [measured.obturator_foramen_centre]).any()


def test_the_sacrum_has_its_measured_widths(drawn):
    ring = drawn["sacrum_coccyx"]["midline"]
    for y_mm, left_mm, right_mm in figures().bone.sacrum.width_by_y[1:-1]:
        assert inside(ring, [(left_mm + 1.0, y_mm), (right_mm - 1.0, y_mm)]).all()
        assert not inside(ring, [(left_mm - 1.5, y_mm), (right_mm + 1.5, y_mm)]).any()


def test_each_kidney_reaches_its_own_poles(drawn):
    for side in ("left", "right"):
        kidney, ring = figures().organ.kidney[side], drawn["kidney"][side]
        for mark in (kidney.upper_pole, kidney.lower_pole, kidney.lateral):
            assert np.linalg.norm(ring - mark[:2], axis=1).min() < 3.0
        assert inside(ring, [kidney.centroid[:2]]).all()


def test_all_bones_but_the_thighs_lie_under_the_skin(drawn):
    skin = drawn["skin"]["midline"]
    for name in ("T12", "L5", "rib11", "rib12", "hip_bone", "gluteus_maximus", "gluteus_medius"):
        assert all(inside(skin, ring).all() for ring in drawn[name].values()), name


def test_outlines_are_made_once_and_cannot_be_written_to(drawn):
    assert outlines(reference_body()) is drawn
    with pytest.raises(ValueError, match="read-only"):
        drawn["L4"]["midline"][0] = 0.0


def test_the_outlines_of_an_unknown_body_are_bad_input():
    with pytest.raises(InputError):
        outlines(Body("venus", reference_body().landmarks_mm))


def test_the_anatomy_command_prints_every_structure_and_landmark_as_json(drawn, capsys):
    assert main(["anatomy"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert set(printed["structures"]) == set(drawn)
    assert printed["landmarks"]["L4_spinous_tip"] == [0.0, 0.0]
    assert set(printed["landmarks"]) == set(reference_body().landmarks_mm)
    assert printed["names"]["L4"]["latin"] == "Vertebra lumbalis IV"
    assert set(printed["structures"]) <= set(printed["names"])
    right = printed["structures"]["hip_bone"]["right"]
    assert right == drawn["hip_bone"]["right"].round(2).tolist()


def test_the_anatomy_command_tells_of_an_unknown_body_in_one_line(capsys):
    assert main(["anatomy", "--body", "venus"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "venus" in told.err
    assert told.err.count("\n") == 1
