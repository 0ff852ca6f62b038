from datetime import UTC, datetime

import msgspec
import pytest

from app.anatomy.landmarks import reference_body
from app.errors import InputError, NewerFileError, StorageError
from app.lesson.room import Room
from app.lesson.saved import Lesson, Line, cycles_done, load_lesson, place_in, save_lesson
from app.lesson.spent import StrokeTime
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def plan():
    return plan_session(load(), 25, reference_body())


def a_lesson(**changes) -> Lesson:
    facts = {
        "protocol": "lumbar", "protocol_hash": "f00d", "minutes": 25, "body": "reference", "stroke_id": "3b",
        "round": 2, "cycles_done": 3.5, "saved_at": NOON, "left_s": 301.0, "room": Room(10.0, 1.2),
        "times": (StrokeTime("1", 1, 60.0, 90.0, 30.0),), "ink": {"2": (Line(1, ((0.0, 1.5), (2.0, 3.0))),)},
        "notes": {"2": "Ask for the bony points."},
    }  # fmt: skip
    return Lesson(**{**facts, **changes})


def test_a_lesson_comes_back_as_it_was_from_a_folder_that_was_not_there(tmp_path):
    path = tmp_path / "new" / "lesson.json"
    save_lesson(a_lesson(), path)
    assert load_lesson(path) == a_lesson()
    assert load_lesson(tmp_path / "none.json") is None


def test_a_lesson_goes_on_at_the_same_cycle_of_the_same_round(plan):
    t_s = place_in(plan, a_lesson())
    moment = moment_at(plan, t_s)
    assert (moment.stroke_id, plan.rows[moment.row].round, cycles_done(moment)) == (
        "3b",
        2,
        pytest.approx(3.5),
    )


def test_a_stroke_that_had_hardly_begun_or_is_gone_begins_anew(plan):
    row = next(row for row in plan.rows if row.stroke.stroke_id == "4")
    assert place_in(plan, a_lesson(stroke_id="4", round=1, cycles_done=0.4)) == row.change_s
    assert place_in(plan, a_lesson(stroke_id="sacral circles")) == 0.0


def test_a_lesson_of_a_newer_program_or_a_broken_one_is_told_and_left_alone(tmp_path):
    path = tmp_path / "lesson.json"
    newer = msgspec.json.encode(a_lesson(format=9))
    path.write_bytes(newer)
    with pytest.raises(NewerFileError):
        load_lesson(path)
    path.write_bytes(newer[:40])
    with pytest.raises(InputError):
        load_lesson(path)
    assert path.read_bytes() == newer[:40]


def test_a_folder_that_refuses_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        save_lesson(a_lesson(), tmp_path / "file" / "lesson.json")
