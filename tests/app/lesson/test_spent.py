import pytest

from app.anatomy.body import Body
from app.lesson.spent import Ledger, breakdown
from app.session.choices import Turn
from app.session.timeline import Timeline
from tests.builders import a_body, a_row

FIRST, SECOND = Turn("1", 1), Turn("2", 1)


def a_plan() -> Timeline:
    body: Body = a_body()
    return Timeline(body, 10, (a_row("1", 0, 5, 65, 10), a_row("2", 65, 70, 130, 10)))


def test_time_that_runs_and_time_that_stands_are_put_down_apart():
    ledger = Ledger().turned(FIRST, 100.0, runs=True).turned(FIRST, 130.0, runs=False)
    ledger = (
        ledger.turned(FIRST, 150.0, runs=True)
        .turned(SECOND, 180.0, runs=True)
        .turned(None, 200.0, runs=False)
    )
    first, second = breakdown(a_plan(), ledger)
    assert (first.planned_s, first.real_s, first.stood_s) == (65.0, 80.0, 20.0)
    assert (second.planned_s, second.real_s, second.over_s) == (65.0, 20.0, -45.0)
    assert ledger.at(900.0).real_s == 100.0


def test_what_goes_on_counts_up_to_now_and_sleep_does_not_count():
    ledger = Ledger().turned(FIRST, 0.0, runs=True)
    assert ledger.at(12.0).real_s == pytest.approx(12.0)
    assert ledger.without(480.0).at(492.0).real_s == pytest.approx(12.0)
