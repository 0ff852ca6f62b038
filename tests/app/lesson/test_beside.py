import pytest

from app.anatomy.landmarks import reference_body
from app.lesson.beside import moment_beside, partner_of
from app.lesson.rising import rising_rate
from app.protocol.library import load
from app.session.moment import moment_at
from app.session.plan import plan_session


@pytest.fixture(scope="module")
def protocol():
    return load()


@pytest.fixture(scope="module")
def plan(protocol):
    return plan_session(protocol, 20, reference_body())


@pytest.mark.parametrize(
    ("stroke_id", "other"), [("1", "2"), ("2", "1"), ("3a", "3d"), ("5", "6"), ("6", "5")]
)
def test_light_stands_beside_deep_and_longitudinal_beside_transverse(protocol, plan, stroke_id, other):
    assert partner_of(protocol, plan, stroke_id) == other


def test_two_strokes_are_as_long_after_their_beginnings_at_every_moment(plan):
    first, second = plan.rows[0], plan.rows[1]
    for since_s in (0.0, 3.0, 41.5):
        moment = moment_beside(plan, moment_at(plan, first.start_s + since_s), "2")
        assert moment.stroke_id == "2"
        assert moment.t_s - second.start_s == pytest.approx(since_s)
    assert moment_beside(plan, moment_at(plan, 0.0), "none") is None


def test_a_loop_rises_from_slow_to_real_speed_and_stays_there():
    assert [rising_rate(repeat) for repeat in range(6)] == [0.25, 0.5, 0.75, 1.0, 1.0, 1.0]
