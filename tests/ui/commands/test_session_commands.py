import json

import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session
from ui.__main__ import main

ROW_FIELDS = {
    "stroke",
    "step",
    "name",
    "technique",
    "start_s",
    "end_s",
    "cycles",
    "cycle_s",
    "round",
    "source",
}
HAND_FIELDS = {"x_mm", "y_mm", "height_mm", "heading_deg", "pressure", "pose", "contact", "hand"}


def told(capsys, *words):
    assert main(words) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def traced(capsys, *words):
    return [json.loads(line) for line in told(capsys, "trace", *words).splitlines()]


def refused(capsys, *words):
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    [line] = err.splitlines()
    return line


def test_the_plan_has_every_field_of_the_contract(capsys):
    plan = json.loads(told(capsys, "plan", "--minutes", "30", "--json"))
    assert {"protocol", "minutes", "total_s", "strokes"} <= plan.keys()
    assert plan["minutes"] == 30
    for row in plan["strokes"]:
        needed = {
            "stroke",
            "step",
            "name",
            "technique",
            "start_s",
            "end_s",
            "cycles",
            "cycle_s",
            "round",
            "source",
        }
        assert needed <= row.keys()
        assert row["end_s"] - row["start_s"] == pytest.approx(row["cycles"] * row["cycle_s"], abs=1e-4)
    deep = next(row for row in plan["strokes"] if row["stroke"] == "2")
    assert deep["source"] == {"reps": [15, 20]}
    assert plan["strokes"][0]["source"] == {"reps": None}


def test_the_plan_as_a_table_names_every_stroke_on_a_line(capsys):
    lines = told(capsys, "plan").splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["1", "2", "3a", "3b", "3c", "3d", "4", "5", "6"]


def test_the_pose_is_the_moment_of_that_second(capsys):
    pose = json.loads(told(capsys, "pose", "--at", "12.5"))
    moment = moment_at(plan_session(load("lumbar"), 20, reference_body()), 12.5)
    assert (pose["t_s"], pose["stroke"], pose["cycle"], pose["phase"]) == (12.5, "1", 1, 0.25)
    assert pose["pressing"] is True
    assert pose["remaining_s"]["session"] == 1187.5
    assert pose["hands"].keys() == {"left", "right"}
    for hand in pose["hands"].values():
        assert hand.keys() >= HAND_FIELDS
    assert pose["hands"]["left"]["x_mm"] == pytest.approx(moment.left.x_mm, abs=1e-5)
    assert pose["hands"]["left"]["hand"] == "right"


def test_cycle_and_phase_count_on_through_a_trace_of_one_minute(capsys):
    lines = traced(capsys, "--stroke", "3a", "--hz", "10")
    cycles_done = [line["cycle"] + line["phase"] for line in lines]
    assert len(lines) == 600
    assert cycles_done == pytest.approx([k / 80 for k in range(600)], abs=1e-5)
    assert lines[1]["t_s"] - lines[0]["t_s"] == pytest.approx(0.1)
    assert {line["stroke"] for line in lines} == {"3a"}


def test_a_short_stroke_is_traced_to_its_end(capsys):
    lines = [
        json.loads(line)
        for line in told(capsys, "trace", "--stroke", "5", "--minutes", "10", "--hz", "2").splitlines()
    ]
    assert lines[0]["remaining_s"]["stroke"] == pytest.approx(len(lines) / 2)
    assert lines[-1]["remaining_s"]["stroke"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("pose", "--at", "1200.5"), ("--at", "1200.5", "0 to 1200")),
        (("pose", "--at", "-1"), ("--at", "-1", "0")),
        (("pose", "--at", "noon"), ("--at", "noon", "number")),
        (("pose",), ("--at",)),
        (("pose", "--at", "1", "--body", "giant"), ("giant", "reference")),
        (("plan", "--minutes", "50"), ("--minutes", "50", "10 to 40")),
        (("plan", "--protocol", "no-such.toml"), ("no-such.toml",)),
        (("trace", "--stroke", "7"), ("--stroke", "7", "3a")),
        (("trace", "--stroke", "1", "--hz", "500"), ("--hz", "500", "240")),
    ],
)
def test_bad_input_is_one_line_that_says_what_was_expected(capsys, words, named):
    line = refused(capsys, *words)
    assert all(part in line for part in named)


def test_a_plan_with_a_stroke_left_out_another_once_more_and_a_third_locked(capsys):
    assert main(["plan", "--skip", "5", "--repeat", "3b", "--lock", "4=10", "--minutes", "30", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    ids = [row["stroke"] for row in plan["strokes"]]
    assert (ids.count("5"), ids.count("3b"), ids.count("4")) == (0, 4, 2)
    assert [row["cycles"] for row in plan["strokes"] if row["stroke"] == "4"] == [10, 10]
    assert [out["stroke"] for out in plan["left_out"]] == ["5"]
    assert plan["total_s"] == pytest.approx(1800, abs=8)


@pytest.mark.parametrize("words", ["--skip 9", "--repeat x", "--lock 9=4", "--lock 4=0", "--lock 4"])
def test_a_stroke_or_count_that_is_not_there_is_bad_input(capsys, words):
    assert main(["plan", *words.split()]) == 2
    told = capsys.readouterr().err
    assert words.split()[0] in told
    assert len(told.splitlines()) == 1
