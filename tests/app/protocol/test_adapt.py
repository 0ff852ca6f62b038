import pytest

from app.anatomy.landmarks import reference_body
from app.protocol.adapt import adapted
from app.protocol.library import load
from app.session.plan import plan_session


@pytest.fixture(scope="module")
def protocol():
    return load()


def test_a_protocol_that_needs_no_change_is_given_back(protocol):
    assert adapted(protocol) is protocol
    assert adapted(protocol, ["9z"], 10.0) is protocol


def test_a_stroke_left_out_is_neither_planned_nor_listed(protocol):
    gentle = adapted(protocol, ["3c", "6"])
    assert [entry.id for entry in gentle.file.strokes] == ["1", "2", "3a", "3b", "3d", "4", "5"]
    assert [step.step for step in gentle.file.steps] == [1, 2, 3, 4, 5]
    rows = plan_session(gentle, 40, reference_body()).rows
    assert [row.stroke.stroke_id for row in rows] == ["1", "2", *(["3a", "3b", "3d", "4"] * 3), "5"]
    assert gentle.stroke("1") == protocol.stroke("1")


def test_pressure_is_kept_low_in_what_is_taught_and_in_what_the_hands_do(protocol):
    gentle = adapted(protocol, pressure_most=4.0)
    for entry, stroke in zip(gentle.file.strokes, gentle.strokes, strict=True):
        pressure = entry.hands.pressure
        assert pressure.least <= pressure.usual <= pressure.most <= 4.0
        assert pressure.on_return <= pressure.usual
        assert max(value for leg in stroke.legs for _, value in leg.pressure) <= 4.0
    assert gentle.entry("2").hands.pressure.usual == 4.0
    assert gentle.entry("1") is protocol.entry("1")


def test_something_must_be_left_to_do(protocol):
    with pytest.raises(ValueError, match="no stroke"):
        adapted(protocol, [entry.id for entry in protocol.file.strokes])
