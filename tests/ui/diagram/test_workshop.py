from threading import Event
from time import monotonic

import pytest

from app.relief.pace import give_way
from ui.diagram.workshop import LONGEST_HUSH_S, Workshop, hush


@pytest.fixture
def workshop(qapp):
    made = Workshop("test")
    yield made
    made.close()


def collected(workshop):
    results = []
    workshop.done.connect(lambda key, result: results.append((key, result)))
    return results


def test_results_come_in_the_order_asked(workshop):
    results = collected(workshop)
    for number in range(4):
        workshop.ask(number, lambda number=number: number * number)
    workshop.finish()
    assert results == [(0, 0), (1, 1), (2, 4), (3, 9)]
    assert workshop.idle


def test_results_arrive_by_themselves_while_events_run(workshop, qtbot):
    with qtbot.waitSignal(workshop.done) as caught:
        workshop.ask("a", lambda: "b")
    assert caught.args == ["a", "b"]


def test_the_same_key_is_worked_on_once(workshop):
    gate, runs = Event(), []
    workshop.ask("gate", gate.wait)
    for _ in range(3):
        workshop.ask("key", lambda: runs.append(1))
    gate.set()
    workshop.finish()
    assert len(runs) == 1


def test_forgotten_work_is_neither_begun_nor_handed_over(workshop):
    gate, runs, results = Event(), [], collected(workshop)
    workshop.ask("begun", gate.wait)
    workshop.ask("waiting", lambda: runs.append(1))
    workshop.forget()
    gate.set()
    workshop.ask("new", lambda: "new")
    workshop.finish()
    assert (runs, results) == ([], [("new", "new")])


def test_a_job_that_fails_raises_where_its_result_is_awaited(workshop):
    workshop.ask("bad", lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        workshop.finish()


def test_what_is_asked_of_a_closed_workshop_is_not_done(workshop):
    results = collected(workshop)
    workshop.close()
    workshop.ask("late", lambda: 1)
    assert (results, workshop.idle) == ([], True)


def test_workers_stand_still_until_the_window_has_had_its_turn(workshop, monkeypatch):
    monkeypatch.setattr("ui.diagram.workshop.LONGEST_HUSH_S", 60.0)
    started, results = Event(), collected(workshop)

    def work():
        started.set()
        give_way()
        return monotonic()

    workshop.ask("gate", started.is_set)
    workshop.finish()
    hush()
    workshop.ask("job", work)
    sum(range(3_000_000))
    assert not started.is_set()
    done_s = monotonic()
    workshop.finish()
    assert dict(results)["job"] >= done_s


def test_who_waits_for_a_worker_does_not_keep_it_waiting(workshop):
    results = collected(workshop)
    hush()
    workshop.ask("job", lambda: [give_way() for _ in range(50)] and monotonic())
    began_s = monotonic()
    workshop.finish()
    assert results[0][1] - began_s < 10 * LONGEST_HUSH_S
