import threading

from app.course.background import Background


def test_things_are_done_in_order_on_another_thread_and_all_before_it_closes():
    errors, done = [], []
    background = Background(errors.append)
    gate = threading.Event()
    background(lambda: gate.wait(10) and None)
    for number in range(50):
        background(lambda number=number: done.append((number, threading.current_thread())))
    assert done == []
    gate.set()
    background.close()
    assert [number for number, _ in done] == list(range(50))
    assert {thread is threading.main_thread() for _, thread in done} == {False}
    assert errors == []


def test_an_error_that_nobody_expected_is_heard_and_the_rest_is_done():
    errors, done = [], []
    background = Background(errors.append)
    background(lambda: [][0])
    background(lambda: done.append(1))
    background.close()
    assert [type(error) for error in errors] == [IndexError]
    assert done == [1]
